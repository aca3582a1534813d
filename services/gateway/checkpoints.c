/* The audit log's checkpoint, as it was signed, and the keys that signed it. They say how long the
 * log is and nothing of what is in it; but how fast it grows tells how busy a site is, so they are
 * for privacy officers, who keep them for each other. */
#include <stddef.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define VIEW ACCORD__V1__ACTION__ACTION_VIEW

/* Which of the reply's texts each route answers with. */
static size_t the_note = offsetof(Accord__V1__Checkpoint, note);
static size_t the_keys = offsetof(Accord__V1__Checkpoint, keys);

static void
on_made(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct disclosure what = {.id = id_v4(), .question = {.owner = "", .action = VIEW}};
	struct session *session = session_of(request);
	const ProtobufCBinaryData *text;

	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND) {
		gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
		return;
	}
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	text = (const void *)((const uint8_t *)msg + *(const size_t *)session->own);
	session->text = arena_dup(request->arena, text->data, text->len);
	if (session->text == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session->len = text->len;
	session->type = "text/plain; charset=utf-8";
	gateway_disclose(gateway, request, &what, 1);
}

static void
ask(struct gateway *gateway, struct http_request *request)
{
	static const Accord__V1__GetCheckpoint body = ACCORD__V1__GET_CHECKPOINT__INIT;
	struct asker asker;

	if (road_asker(gateway, request, &asker) == NULL)
		return;
	if ((asker.roles & BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER)) == 0) {
		gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "audit",
		.kind = ACCORD__V1__KIND__KIND_GET_CHECKPOINT,
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__checkpoint__descriptor,
		.done = on_made});
}

void
gateway_get_checkpoint(void *ctx, struct http_request *request)
{
	session_of(request)->own = &the_note;
	road_begin(ctx, request, ask);
}

void
gateway_get_log_keys(void *ctx, struct http_request *request)
{
	session_of(request)->own = &the_keys;
	road_begin(ctx, request, ask);
}
