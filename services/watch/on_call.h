/* Whom dispatch calls by telephone, per agency and hour: a file that the operator keeps. */
#ifndef WATCH_ON_CALL_H
#define WATCH_ON_CALL_H

#include "common/arena.h"
#include "common/err.h"

#define ON_CALL_AGENCIES 64
#define ON_CALL_TURNS 32 /* of one agency */
#define ON_CALL_MINUTES (24 * 60)

struct on_call_turn {
	int from, to; /* minutes of the day on this host's clock; from > to goes over midnight */
	const char *who;
};

struct on_call_agency {
	const char *title;
	struct on_call_turn turns[ON_CALL_TURNS];
	size_t count;
};

/* What stands in the file. Everything lives in the arena. */
struct on_call {
	struct on_call_agency agencies[ON_CALL_AGENCIES];
	size_t count;
};

/* Blocks. A file that is not in order leaves on_call as it was. */
bool on_call_load(
    struct arena *arena, const char *path, struct on_call *on_call, struct err *err) MUST_CHECK;
bool on_call_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct on_call *on_call, struct err *err) MUST_CHECK;
bool on_call_is_now(const struct on_call_turn *turn, int minute);

#endif
