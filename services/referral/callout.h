/* One call-out: its moves, its way up the ladder, its end when nobody is wanted any more. */
#ifndef REFERRAL_CALLOUT_H
#define REFERRAL_CALLOUT_H

#include "common/clock.h"
#include "services/referral/fsm.h"
#include "services/referral/rows.h"

/* Subject: the request. */
enum {
	CLOCK_CALLOUT_ANSWER = 1,
	CLOCK_CALLOUT_STEADY = 2,
	CLOCK_CALLOUT_CHECK_IN = 3,
	CLOCK_CALLOUT_AFTER = 4,
	CLOCK_TASK_OUTCOME = 23
};

/* Of whom a move speaks: who acted, or whom it is offered to. */
struct mover {
	const char *person, *employer;
	unsigned rung;
	Accord__V1__RequestReason reason;
	unsigned merge_rule; /* 0: no merge */
};

/* By an edge from where it is; the fact too. */
void callout_move(struct batch *batch, struct callout *callout, const struct fsm_edge *edge,
    const struct mover *by);
/* In the table of transitions. */
Accord__V1__RequestKind callout_kind(const struct callout *callout);
/* It may still be called off: somebody is asked, or on the way, or there. */
bool callout_running(const struct callout *callout);
/* Nobody was asked yet: somebody is when the clock rings; */
bool callout_held(const struct callout *callout);
/* and if nobody asked for it herself, only if its incident asks then. */
bool callout_waits(const struct callout *callout);
/* The newest of an incident, whose rows were needed; link may be NULL. NULL: there is none. */
struct callout *callout_newest(struct batch *batch, const struct incident_link *link);

/* Second round: the ladder that it began with. */
void callout_need_ladder(struct batch *batch, const struct id *request);
/* NULL: nobody was to be asked. */
const struct ladder *callout_ladder(struct batch *batch, const struct callout *callout);
/* The rung on which she was asked, however long ago; 0 = never. */
unsigned callout_rung_of(
    const struct ladder *ladder, const struct callout *callout, const char *person);
/* Second round, for whatever may ask the next rung: the ladder, and at whom a task's ends. */
void callout_need_next(struct batch *batch, const struct id *request);
/* The next rung is asked, or the call-out ends with the last one: never silence. A task asks its
 * owner's own people only, and at the end of the ladder their duty supervisor. */
void callout_climb(struct batch *batch, struct callout *callout, const struct ladder *ladder,
    Accord__V1__RequestReason reason);
/* Given back or declined: the next rung is asked, of a task as soon as its clock rings. */
void callout_go_on(struct batch *batch, struct callout *callout, const struct ladder *ladder,
    Accord__V1__RequestReason reason);
/* Where its state allows that for this reason. merge_rule 0: no merge. */
void callout_call_off(struct batch *batch, struct callout *callout,
    Accord__V1__RequestReason reason, unsigned merge_rule);

/* CLOCK_CALLOUT_ANSWER */
void callout_unanswered_keys(struct batch *batch, struct input *input);
void callout_unanswered_more(struct batch *batch, struct input *input);
bool callout_unanswered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
