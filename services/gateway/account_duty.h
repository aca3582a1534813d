/* Whether the person who gives a command answers for the people of her organisation. */
#ifndef GATEWAY_ACCOUNT_DUTY_H
#define GATEWAY_ACCOUNT_DUTY_H

#include "services/gateway/staffed.h"

/* For a rule's keys: who she is, and her organisation. */
void account_duty_keys(struct batch *batch, const struct input *input);
/* She is its duty supervisor, by its row. */
bool account_duty_holds(struct batch *batch, const struct input *input);

#endif
