/*
 * What of a sender's record its receiver has told: how it answered and what it did since. Each time
 * that it is shown, it is decided as the receiver's own (referral status, by agreement alone) and
 * put on record as such; who may not know it sees what a blind sender sees.
 */
#ifndef GATEWAY_EXCHANGE_TOLD_H
#define GATEWAY_EXCHANGE_TOLD_H

#include "services/gateway/read.h"

extern const struct read_told exchange_told_referral, exchange_told_handoff;

#endif
