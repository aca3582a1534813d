/* An offer: decided, on record, and then told to referral with its clocks. */
#ifndef GATEWAY_EXCHANGE_OFFER_H
#define GATEWAY_EXCHANGE_OFFER_H

#include "common/batch.h"
#include "services/gateway/policy/target.h"
#include "services/gateway/rulebook.h"

/* KIND_CLEAR_OFFER, of the sender's staff. */
extern const struct rule gateway_clear_offer;

/* On the road of knows.h: she may know of the records of her organisation. The route names one. */
void gateway_offer_exchange(struct gateway *gateway, struct http_request *request);

/* By the receiver's days. False: one of them is not in the directory, or its zone is not known. */
bool exchange_days(const struct rulebook *rulebook, const char *sender, const char *receiver,
    struct exchange_asked *asked, struct target_days *days) MUST_CHECK;

#endif
