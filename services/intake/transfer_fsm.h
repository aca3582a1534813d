/*
 * The transitions of a transfer, which is the offer of a client's lead to a colleague. Rule
 * numbers, states and events are of the one series that referral's table of requests has; the
 * table stands here because the lead does: acceptance and lead are one transaction. Pure.
 */
#ifndef INTAKE_TRANSFER_FSM_H
#define INTAKE_TRANSFER_FSM_H

#include <stdbool.h>

#include "accord/v1/transfer.pb-c.h"

/* Who acts, as the client and the offer have it. */
struct transfer_case {
	bool receiver; /* she who was asked */
	bool giver;    /* her lead, or who answers for her */
};

struct transfer_edge {
	unsigned rule; /* never used again: facts refer to it */
	Accord__V1__RequestState from;
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
	bool (*guard)(const struct transfer_case *at); /* NULL: always */
	const char *by, *why;
};

/* Ends in rule 0. */
extern const struct transfer_edge transfer_edges[];

/* NULL: the event is not possible here, or not by her. */
const struct transfer_edge *transfer_step(
    Accord__V1__RequestState from, Accord__V1__RequestEvent event, const struct transfer_case *at);
/* For dump fsm. */
void transfer_dump(void);

#endif
