/* The source's side of a snapshot: how things stand here, told page by page as the facts that would
 * have said so. */
#ifndef COMMON_RESTATE_H
#define COMMON_RESTATE_H

#include "common/batch.h"
#include "common/bus.h"
#include "common/db.h"

/*
 * Rows of the service's own that still matter, as facts of one kind. The page's parameters are the
 * key behind which it begins (uuid) and how many rows at most (int4); its first column is that key,
 * and it is sorted by it.
 */
struct restate {
	uint32_t kind;
	const struct statement *page;
	/* The fact's body, in the arena, as the journal would hold it; NULL when that is full. */
	const ProtobufCMessage *(*fill)(
	    struct arena *arena, const struct db_row *row, struct id *subject);
};

struct restater;

struct restater_options {
	const struct restate *restates; /* ends in kind 0; NULL: nothing is restated */
	struct bus *bus;
	struct db *reader;
};

struct restater *restater_new(const struct restater_options *options);
void restater_free(struct restater **restater);
/*
 * Answers with a RestatePage, now or when the store has answered. The head in it was read before
 * the page: whoever has all pages and follows from behind the first one's head misses nothing.
 */
void restater_answer(
    struct restater *restater, struct bus_request *request, const Accord__V1__Restate *asked);

#endif
