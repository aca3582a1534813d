/* CLOCK_EXCHANGE_TASK: whom an exchange wants now, and whom it does not want any more. */
#ifndef REFERRAL_EXCHANGE_TASK_H
#define REFERRAL_EXCHANGE_TASK_H

#include "common/batch.h"

void exchange_task_keys(struct batch *batch, struct input *input);
void exchange_task_more(struct batch *batch, struct input *input);
bool exchange_task(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
