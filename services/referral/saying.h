/* What people say to a call-out or a task: who may, and what it does. */
#ifndef REFERRAL_SAYING_H
#define REFERRAL_SAYING_H

#include "common/batch.h"

/* KIND_MOVE_CALLOUT */
void move_callout_keys(struct batch *batch, struct input *input);
void move_callout_more(struct batch *batch, struct input *input);
bool move_callout(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_MOVE_TASK */
void move_task_keys(struct batch *batch, struct input *input);
void move_task_more(struct batch *batch, struct input *input);
bool move_task(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
