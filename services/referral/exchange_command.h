/* What people say of referrals and hand-offs: who may, and what it does. */
#ifndef REFERRAL_EXCHANGE_COMMAND_H
#define REFERRAL_EXCHANGE_COMMAND_H

#include "common/batch.h"

/* KIND_DRAFT_EXCHANGE */
void draft_exchange_keys(struct batch *batch, struct input *input);
void draft_exchange_more(struct batch *batch, struct input *input);
bool draft_exchange(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_OFFER_EXCHANGE */
void offer_exchange_keys(struct batch *batch, struct input *input);
void offer_exchange_more(struct batch *batch, struct input *input);
bool offer_exchange(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_MOVE_EXCHANGE */
void move_exchange_keys(struct batch *batch, struct input *input);
void move_exchange_more(struct batch *batch, struct input *input);
bool move_exchange(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_GIVE_EXCHANGE */
void give_exchange_keys(struct batch *batch, struct input *input);
bool give_exchange(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_RECEIPT_EXCHANGE */
void receipt_exchange_keys(struct batch *batch, struct input *input);
void receipt_exchange_more(struct batch *batch, struct input *input);
bool receipt_exchange(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
