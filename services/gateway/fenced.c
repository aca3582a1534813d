/* Writes to other services. */
#include "services/gateway/fenced.h"

#include "services/gateway/disclose.h"

static void
send_it(struct gateway *gateway, struct http_request *request)
{
	session_of(request)->step = NULL; /* what is written is not written again */
	gateway_ask(gateway, request, session_of(request)->fenced);
}

void
gateway_ask_fenced(struct gateway *gateway, struct http_request *request, const struct ask *ask)
{
	static const struct disclosure nothing = {.question = {.owner = ""}};
	struct session *session = session_of(request);

	session->fenced = arena_dup(request->arena, ask, sizeof(*ask));
	if (session->fenced == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session->step = session->begun;
	gateway_fence(gateway, request, &nothing, 1, ERR_NONE, send_it);
}
