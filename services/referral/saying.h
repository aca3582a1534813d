/* What people say to a call-out or a task: who may, and what it does. */
#ifndef REFERRAL_SAYING_H
#define REFERRAL_SAYING_H

#include "accord/v1/referral.pb-c.h"
#include "common/batch.h"

/* She says it; refused where it is not hers to say, or too late. moved: it was not so before. */
bool callout_said(struct batch *batch, const char *person, const Accord__V1__MoveCallout *msg,
    bool *moved, struct err *err) MUST_CHECK;
bool task_said(struct batch *batch, const char *person, const Accord__V1__MoveTask *msg,
    bool *moved, struct err *err) MUST_CHECK;

/* KIND_MOVE_CALLOUT */
void move_callout_keys(struct batch *batch, struct input *input);
void move_callout_more(struct batch *batch, struct input *input);
bool move_callout(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_MOVE_TASK */
void move_task_keys(struct batch *batch, struct input *input);
void move_task_more(struct batch *batch, struct input *input);
bool move_task(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
