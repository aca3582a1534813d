/*
 * Before a write about a client of her own organisation: whether she who writes may know of the
 * client at all. To whom the organisation's own protocol opens her existence for no purpose, the
 * write is refused like one about nobody, whoever it is about (law L9).
 */
#ifndef GATEWAY_KNOWS_H
#define GATEWAY_KNOWS_H

#include "accord/v1/intake.pb-c.h"
#include "services/gateway/decision.h"
#include "services/gateway/gateway.h"

#define KNOWS_INCIDENT (UINT64_C(1) << ACCORD__V1__ORIGIN__ORIGIN_INCIDENT)
#define KNOWS_SERVICE (UINT64_C(1) << ACCORD__V1__ORIGIN__ORIGIN_SERVICE)

/*
 * go is called when she may know of one of those records, and the session says of which; else it is
 * answered that there is nothing. Refusals name the action.
 */
void gateway_if_knows(struct gateway *gateway, struct http_request *request, uint64_t records,
    int action, http_step *go);

/*
 * In go: whose client it is, as intake knows, and of the recipient ("": none) what concerns it. Of
 * another organisation's and of nobody head is NULL: both are one answer (law L9). No answer: it is
 * given.
 */
typedef void located_fn(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head);
void gateway_locate(struct gateway *gateway, struct http_request *request,
    const ProtobufCBinaryData *client, char *recipient, located_fn *fn);
/*
 * What she may know by itself, at an instant: of which of those records of her employer's she may
 * know, for whatever purpose. False when it cannot be decided.
 */
bool gateway_knows(const struct rulebook *rulebook, const struct asker *asker, int64_t at,
    uint64_t records, uint64_t *known, struct err *err) MUST_CHECK;

#endif
