/* What the handlers of schedules, holds and destruction share: who of an owner may do what. */
#ifndef GATEWAY_RETENTION_H
#define GATEWAY_RETENTION_H

#include "services/gateway/clients.h"

#define RETENTION_CUSTODIANS BIT(ACCORD__V1__ROLE__ROLE_RECORDS_CUSTODIAN)
#define RETENTION_COUNSEL BIT(ACCORD__V1__ROLE__ROLE_COUNSEL)
/* Who may be the second of the two that a destruction takes, and sees what is due. */
#define RETENTION_SECONDS                                                                          \
	(RETENTION_CUSTODIANS | RETENTION_COUNSEL | BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER))
#define RETENTION_ANYBODY UINT64_MAX

struct retention_asker {
	struct writer w;
	bool by_default; /* her organisation has a term without a schedule */
};

/* ERR_DENIED: the directory gives her none of these roles, or she acts in another. */
bool retention_may(const struct gateway *gateway, const struct http_request *request,
    uint64_t roles, struct retention_asker *asker, struct err *err) MUST_CHECK;
/* On a road, of whoever still has one of these roles: sends what is the session's own to intake,
 * past the fence, and answers with what comes back. */
void retention_send(struct gateway *gateway, struct http_request *request, uint64_t roles,
    uint32_t kind, const ProtobufCMessageDescriptor *answer);

#endif
