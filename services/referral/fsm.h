/*
 * The one table of transitions for requests for help: call-out, referral, hand-off, and the task of
 * reaching a client (DESIGN section 7). Pure: no state of its own, no clock, no database.
 */
#ifndef REFERRAL_FSM_H
#define REFERRAL_FSM_H

#include <stdbool.h>
#include <stdio.h>

#include "accord/v1/exchange.pb-c.h"
#include "accord/v1/referral.pb-c.h"

#define FSM_CALLOUT (1u << ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT)
#define FSM_REFERRAL (1u << ACCORD__V1__REQUEST_KIND__REQUEST_REFERRAL)
#define FSM_HANDOFF (1u << ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF)
#define FSM_CONTACT (1u << ACCORD__V1__REQUEST_KIND__REQUEST_CONTACT)

/* What moves one side's record of a referral or a hand-off. */
enum fsm_by {
	FSM_BY_NOBODY,
	FSM_BY_PERSON, /* of its organisation */
	FSM_BY_TOLD,   /* the other side's message */
	FSM_BY_CLOCK,
	FSM_BY_SITE, /* somebody left, a client was destroyed */
};

/* What guards may look at besides state and event. */
struct fsm_case {
	bool holder;    /* who acts is whom the request is with now */
	bool next_rung; /* somebody on the ladder was not asked yet */
	bool closing;   /* the incident merely ended: no reason to call anybody back */
	bool safe;      /* somebody who can tell says that the scene is */
	enum fsm_by by; /* of a referral and a hand-off: these two */
	Accord__V1__ExchangeSide side;
};

struct fsm_edge {
	unsigned rule; /* never used again: facts refer to it */
	unsigned kinds;
	Accord__V1__RequestState from;
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
	bool (*guard)(const struct fsm_case *at); /* NULL: always */
	const char *why;
};

/* Ends in rule 0. */
extern const struct fsm_edge fsm_edges[];

/* The first edge that matches, or NULL: the event is not possible here. */
const struct fsm_edge *fsm_step(Accord__V1__RequestKind kind, Accord__V1__RequestState from,
    Accord__V1__RequestEvent event, const struct fsm_case *at);
/* Nothing leads out of it for this kind. */
bool fsm_ended(Accord__V1__RequestKind kind, Accord__V1__RequestState state);
/* One line an edge, as tests/contract/fsm.txt keeps it. */
void fsm_dump(FILE *out);

#endif
