/* Call-outs: opened for an incident, offered up a ladder, answered by people, called off. */
#ifndef REFERRAL_CALLOUT_H
#define REFERRAL_CALLOUT_H

#include "common/batch.h"
#include "common/clock.h"

/* Subject: the request. */
enum { CLOCK_CALLOUT_ANSWER = 1, CLOCK_CALLOUT_STEADY = 2 };

/*
 * A storm of types that go up and down: of one incident so many call-outs are opened at once in a
 * window that begins with the first. The next is held until the incident has asked for somebody for
 * as long as CALLOUT_STEADY, or until the window's end.
 */
#define CALLOUT_AT_ONCE 2
#define CALLOUT_STEADY CLOCK_MINUTE
#define CALLOUT_WINDOW (10 * CLOCK_MINUTE)

/* KIND_INCIDENT_RECORDED of intake */
/* Once, at the start. */
void callout_open(void);
/* When this copy opened the last call-out of a canary; 0 = none yet. */
int64_t callout_canary_at(void);

void incident_recorded_keys(struct batch *batch, struct input *input);
void incident_recorded_more(struct batch *batch, struct input *input);
bool incident_recorded(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_MOVE_CALLOUT */
void move_callout_keys(struct batch *batch, struct input *input);
void move_callout_more(struct batch *batch, struct input *input);
bool move_callout(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* CLOCK_CALLOUT_ANSWER */
void callout_unanswered_keys(struct batch *batch, struct input *input);
void callout_unanswered_more(struct batch *batch, struct input *input);
bool callout_unanswered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* CLOCK_CALLOUT_STEADY */
void callout_steady_keys(struct batch *batch, struct input *input);
void callout_steady_more(struct batch *batch, struct input *input);
bool callout_steady(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
