/*
 * The Idempotency-Key of a person's or a system's command, honoured alike by every operation that
 * takes one: with the same body it is the same command (its id is made of both, ask.c), and with
 * another body it is refused before anything is done. Not of feeds: one is never refused for its
 * oddities (law L8), and the same key with other documents is another command.
 */
#ifndef GATEWAY_REQUEST_KEY_H
#define GATEWAY_REQUEST_KEY_H

#include "services/gateway/gateway.h"

extern const struct table gateway_request_key;

/* Looks whether the key came with another body before (422), writes down with which it has come,
 * and goes on. A request without a key goes on at once. */
void gateway_keyed(struct gateway *gateway, struct http_request *request, http_step *go);

#endif
