/*
 * What says how she may be contacted, once it was handed over: who has it is told when it changes
 * at the sender, as long as what let her have it lasts. Nothing of it is here, only that it was
 * given.
 */
#ifndef REFERRAL_EXCHANGE_GIVEN_H
#define REFERRAL_EXCHANGE_GIVEN_H

#include "services/referral/exchange.h"

/* KIND_CONTACT_RECORDED, _VERIFIED, _FROZEN and _DISTURBED of intake */
void contact_changed_keys(struct batch *batch, struct input *input);
void contact_changed_more(struct batch *batch, struct input *input);
bool contact_changed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* What it was given on is revoked. */
void exchange_take_back(struct batch *batch, struct exchange *exchange);

#endif
