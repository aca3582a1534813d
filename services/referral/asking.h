/* Somebody at the scene, at a desk or in a hospital asks for an advocate. */
#ifndef REFERRAL_ASKING_H
#define REFERRAL_ASKING_H

#include "common/batch.h"

/* KIND_ASK_CALLOUT */
void ask_callout_keys(struct batch *batch, struct input *input);
void ask_callout_more(struct batch *batch, struct input *input);
bool ask_callout(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
