/*
 * Sends that other services start: decided as if she who gets it read the record, fenced by the
 * policy head, and on record before it is answered (DESIGN section 5).
 */
#ifndef GATEWAY_AUTHORISE_H
#define GATEWAY_AUTHORISE_H

#include "accord/v1/gateway.pb-c.h"
#include "common/batch.h"
#include "services/gateway/rulebook.h"

/* KIND_AUTHORISE. ERR_UNAVAILABLE while it is not known here what decides: to be asked again. */
extern const struct rule gateway_authorise;

/* Of it: a client is told by her own organisation. The rulebook decides now, and the policy head
 * holds it. */
bool gateway_authorise_herself(struct batch *batch, struct input *input,
    const struct rulebook *rulebook, struct err *err) MUST_CHECK;
/* Of it: a system of the owner is told that something of the owner's is there. */
bool gateway_authorise_system(struct batch *batch, struct input *input,
    const struct rulebook *rulebook, struct err *err) MUST_CHECK;

/* Whether it would be permitted at that instant; nothing is put on record. */
bool gateway_would_authorise(const struct rulebook *rulebook, const Accord__V1__Authorise *msg,
    int64_t at, bool *permitted, struct err *err) MUST_CHECK;

#endif
