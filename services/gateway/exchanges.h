/* Referrals and hand-offs over HTTP: what their handlers share. */
#ifndef GATEWAY_EXCHANGES_H
#define GATEWAY_EXCHANGES_H

#include "accord/v1/exchange.pb-c.h"
#include "services/gateway/gateway.h"

/* By the route: under /v1/referrals or /v1/handoffs. */
Accord__V1__RequestKind exchange_kind(const struct http_request *request);
/* Of what is done on a receiver's record now its sender may not hear; false of a sender's own.
 * False: it cannot be decided. */
bool exchange_deaf(
    struct gateway *gateway, const Accord__V1__ExchangeLocated *at, bool *deaf) MUST_CHECK;
/* The answer to a move, from ExchangeStands; for an ask's done. */
void exchange_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part);

#endif
