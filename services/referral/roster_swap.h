/* Swaps that one of two proposes and the other accepts: then they are two overrides. */
#ifndef REFERRAL_ROSTER_SWAP_H
#define REFERRAL_ROSTER_SWAP_H

#include <stdio.h>

#include "accord/v1/roster.pb-c.h"
#include "services/referral/rows.h"

#define ROSTER_SWAPS 32 /* of one roster that are proposed */

enum { CLOCK_ROSTER_SWAP = 21 }; /* of a roster: the first of its swaps that nobody answered */

/* Who says it; the clock is nobody. */
enum swap_by { SWAP_BY_NOBODY, SWAP_BY_PROPOSER, SWAP_BY_OTHER, SWAP_BY_COORDINATOR };

struct roster_swap {
	struct id id;
	Accord__V1__RosterSwapState state;
	struct {
		char rung[REFERRAL_NAME], person[REFERRAL_NAME];
		struct oncall_span span;
	} stints[2]; /* the proposer's, the other's */
	char by[REFERRAL_NAME];
	int64_t said, moved;
	bool changed; /* to be saved */
};

struct roster_swaps {
	struct id roster;
	size_t count;
	struct roster_swap items[ROSTER_SWAPS];
};

extern const struct table roster_swaps_table;

/* ROSTER_SWAP_STATE_UNSPECIFIED: it is not hers to say, or not then. */
Accord__V1__RosterSwapState roster_swap_step(
    Accord__V1__RosterSwapState from, Accord__V1__RosterSwapEvent event, enum swap_by by);
void roster_swap_dump(FILE *out);

/* KIND_PROPOSE_SWAP */
void propose_swap_keys(struct batch *batch, struct input *input);
void propose_swap_more(struct batch *batch, struct input *input);
bool propose_swap(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_MOVE_SWAP */
void move_swap_keys(struct batch *batch, struct input *input);
void move_swap_more(struct batch *batch, struct input *input);
bool move_swap(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* CLOCK_ROSTER_SWAP */
void swap_unanswered_keys(struct batch *batch, struct input *input);
void swap_unanswered_more(struct batch *batch, struct input *input);
bool swap_unanswered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
