/*
 * What comes to an end, said in time and at its instant. Each copy of the gateway works out from
 * its rulebook what will end and keeps a clock row for the next step of each; a row of what has
 * been said makes it happen once, whichever copies ring.
 */
#ifndef GATEWAY_ENDING_H
#define GATEWAY_ENDING_H

#include "services/gateway/policy/ending.h"
#include "services/gateway/rulebook.h"

struct ending_row {
	struct id id;
	int32_t kind;
	int64_t ends;
	int32_t told; /* how many steps are over */
	int32_t version;
};

extern const struct table gateway_ending;

/* The gateway's own numbers for clocks and events; the subject of a clock is an ending, a basis, or
 * a breach's clock. */
enum { CLOCK_ENDING = 1, CLOCK_BASIS = 2, CLOCK_BREACH = 3 };
enum { EVENT_ENDINGS = 2 };
/* CLOCK_ENDING */
void ending_due_keys(struct batch *batch, struct input *input);
bool ending_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* Of gateway_endings, which stays the same until it is committed. */
extern const struct rule gateway_plan_endings;

/* What ends by one rulebook. */
struct ending_list {
	const struct rulebook *rulebook; /* held */
	struct endings endings;
	struct arena *arena; /* of those */
};
/* NULL: none is made yet. It may be of an older rulebook than rulebook_now. */
const struct ending_list *gateway_endings(const struct gateway *gateway);

struct ending_book;
struct ending_book *ending_book_open(struct gateway *gateway);
/* Nothing is planned any more. */
void ending_book_stop(struct ending_book *book);
/* After the pool's end. */
void ending_book_close(struct ending_book **book);

#endif
