/* Ladders of those who are asked: loaded whole by the tool. */
#ifndef REFERRAL_LADDER_H
#define REFERRAL_LADDER_H

#include "common/batch.h"

/* KIND_LOAD_ROSTER */
void load_roster_keys(struct batch *batch, struct input *input);
bool load_roster(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
