/* Tokens that are not known by heart: the store is asked once, for all that came meanwhile. */
#ifndef GATEWAY_STRANGER_H
#define GATEWAY_STRANGER_H

#include "services/gateway/known.h"

/* Who waits for one question. */
#define STRANGERS_MAX 1024

struct strangers;

/*
 * done is called once for each request that was let wait, from the loop: err NULL, and what the
 * store has of its token is known now; else the store could not be asked, or there was no memory
 * for its answer.
 */
struct strangers *strangers_open(struct service *service, struct known *known,
    void (*done)(void *ctx, uint64_t request, const struct err *err), void *ctx);
/* Nobody is told any more. */
void strangers_close(struct strangers **strangers);
/* False when too many wait: then nobody can say whether the token is good. */
bool strangers_ask(struct strangers *strangers, const uint8_t sha256[CRYPT_SHA256],
    uint64_t request, struct err *err) MUST_CHECK;

#endif
