/* What follow.c and follow_snapshot.c share: one follower. */
#ifndef COMMON_FOLLOW_PRIV_H
#define COMMON_FOLLOW_PRIV_H

#include <ev.h>

#include "common/follow.h"
#include "common/metrics.h"

enum follower_state {
	FOLLOWER_OFF,
	FOLLOWER_CURSOR,
	FOLLOWER_ON,
	FOLLOWER_SNAPSHOT, /* the source's present state is being taken over */
	FOLLOWER_STOPPED
};

struct snapshot;

struct follower {
	struct service *service;
	const struct follow *follow;
	enum follower_state state;
	uint64_t epoch, taken; /* of the last fact handed to the batcher */
	uint64_t applied, head;
	size_t outstanding;
	Accord__V1__Kind *pressing; /* kinds that are acted on at once */
	size_t pressing_count;
	uint64_t call; /* of the question under way, or 0 */
	bool misfit;   /* stopped because the source has other facts: a snapshot is the way on */
	char because[256];         /* why it stopped, or "" */
	struct snapshot *snapshot; /* under way, or NULL */
	struct arena *arena;       /* for the cursor's question */
	ev_timer again;
	unsigned failures; /* since a page came */
	struct metric lag, waiting;
};

/* follow.c */
/* NULL when this release does not know the fact. */
const struct rule *follower_rule(const struct follower *f, const Accord__V1__Fact *fact);
/* Decodes the fact's body into the arena; one that does not decode comes out refused. False: no
 * memory. */
bool follower_read_body(
    const struct follower *f, struct arena *arena, struct input *input) MUST_CHECK;
/* The header is one that can be put on record; fills what it says into the input. */
bool follower_read_fact(const struct follower *f, const Accord__V1__Fact *fact, struct input *input,
    struct err *err) MUST_CHECK;
/* The next page, unless one is under way or too much is outstanding. */
void follower_ask(struct follower *f);

/* follow_snapshot.c */
/* Breaks off what is under way; the cursor stays where it was. */
void follower_snapshot_stop(struct follower *f);

#endif
