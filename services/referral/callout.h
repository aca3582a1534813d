/* Call-outs: opened for an incident, offered up a ladder, answered by people, called off. */
#ifndef REFERRAL_CALLOUT_H
#define REFERRAL_CALLOUT_H

#include "common/batch.h"

enum { CLOCK_CALLOUT_ANSWER = 1 }; /* subject: the request */

/* KIND_INCIDENT_RECORDED of intake */
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

#endif
