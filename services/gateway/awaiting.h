/* A request that waits for what does not come by gateway_ask: it may have given up by then. */
#ifndef GATEWAY_AWAITING_H
#define GATEWAY_AWAITING_H

#include "services/gateway/gateway.h"

struct awaiting {
	struct gateway *gateway;
	uint64_t request;
};

/* NULL: no memory. free() where nobody will be called. */
struct awaiting *awaiting_new(struct gateway *gateway, const struct http_request *request);
/* Frees it. NULL: the request has given up. */
struct http_request *awaiting_end(struct awaiting *awaiting, struct gateway **gateway);

#endif
