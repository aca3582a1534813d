/* A request that waits is known by its id: its pointer may be gone. */
#include "services/gateway/awaiting.h"

#include <stdlib.h>

struct awaiting *
awaiting_new(struct gateway *gateway, const struct http_request *request)
{
	struct awaiting *awaiting = malloc(sizeof(*awaiting));

	if (awaiting != NULL)
		*awaiting = (struct awaiting){gateway, request->id};
	return awaiting;
}

struct http_request *
awaiting_end(struct awaiting *awaiting, struct gateway **gateway)
{
	uint64_t request = awaiting->request;

	*gateway = awaiting->gateway;
	free(awaiting);
	return (*gateway)->http != NULL ? http_find((*gateway)->http, request) : NULL;
}
