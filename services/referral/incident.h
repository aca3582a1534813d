/* What incidents ask for as they change: call-outs are wanted, called off, or go on. */
#ifndef REFERRAL_INCIDENT_H
#define REFERRAL_INCIDENT_H

#include "common/batch.h"

/* KIND_INCIDENT_RECORDED of intake */
void incident_recorded_keys(struct batch *batch, struct input *input);
void incident_recorded_more(struct batch *batch, struct input *input);
bool incident_recorded(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
