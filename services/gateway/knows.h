/*
 * Before a write about a client of her own organisation: whether she who writes may know of the
 * client at all. To whom the organisation's own protocol opens her existence for no purpose, the
 * write is refused like one about nobody, whoever it is about (law L9).
 */
#ifndef GATEWAY_KNOWS_H
#define GATEWAY_KNOWS_H

#include "services/gateway/gateway.h"

#define KNOWS_INCIDENT (UINT64_C(1) << ACCORD__V1__ORIGIN__ORIGIN_INCIDENT)
#define KNOWS_SERVICE (UINT64_C(1) << ACCORD__V1__ORIGIN__ORIGIN_SERVICE)

/*
 * go is called when she may know of one of those records, and the session says of which; else it is
 * answered that there is nothing. Refusals name the action.
 */
void gateway_if_knows(struct gateway *gateway, struct http_request *request, uint64_t records,
    int action, http_step *go);

#endif
