/*
 * A write that another service keeps is fenced like a read: before it is sent, a transaction of the
 * gateway's store holds the session or token, the person, her placement and the policy's head that
 * it was let in by, and decides once more. What was ended or revoked at any copy by then writes
 * nothing.
 */
#ifndef GATEWAY_FENCED_H
#define GATEWAY_FENCED_H

#include "services/gateway/gateway.h"

/* On a road (road.h), which begins again where it comes out otherwise. The ask and what it points
 * to live as long as the request. */
void gateway_ask_fenced(
    struct gateway *gateway, struct http_request *request, const struct ask *ask);

#endif
