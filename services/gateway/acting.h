/* In whose name a request is made: the placement and the role that it says, else those that its
 * session was told. */
#ifndef GATEWAY_ACTING_H
#define GATEWAY_ACTING_H

#include "services/gateway/decision.h"
#include "services/gateway/gateway.h"

/* Said instead of a placement: none, whatever the session was told. */
#define ACTING_NONE "-"

/* NULL: under none. Nobody has looked yet whether it is hers. */
const char *acting_placement(const struct http_request *request);
/* The role, likewise; 0: she says none. */
bool acting_role(const struct http_request *request, unsigned *role, struct err *err) MUST_CHECK;
/* Who asks, as decision.h finds her; ERR_DENIED with the reason for whatever she may not say. */
bool acting_find(const struct rulebook *rulebook, const struct http_request *request, int64_t at,
    struct asker *asker, struct err *err) MUST_CHECK;
/* What it says, if the directory names it as hers; else NULL. */
const char *acting_known(const struct gateway *gateway, const struct http_request *request);
/* False with ERR_DENIED and the reason when the placement is of no use now. */
bool acting_holds(
    const struct gateway *gateway, const struct http_request *request, struct err *err) MUST_CHECK;
/* Who she is to other services and in her commands. What it points to lives as long as the request
 * and the rulebook. */
void acting_actor(
    const struct gateway *gateway, const struct http_request *request, Accord__V1__Actor *actor);

#endif
