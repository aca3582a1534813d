/* The audit log's checkpoint, as it was signed, the keys that signed it, and the tiles of its tree.
 * They say how long the log is and nothing of what is in it; but how fast it grows tells how busy a
 * site is, so they are for privacy officers, who keep them for each other. */
#include <stddef.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"
#include "services/gateway/tile_path.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define VIEW ACCORD__V1__ACTION__ACTION_VIEW

/* What of the reply each route answers with. */
struct part {
	size_t at;
	const char *type;
};
static struct part the_note = {offsetof(Accord__V1__Checkpoint, note), "text/plain; charset=utf-8"};
static struct part the_keys = {offsetof(Accord__V1__Checkpoint, keys), "text/plain; charset=utf-8"};
static struct part the_hashes = {offsetof(Accord__V1__LogTile, hashes), "application/octet-stream"};

static void
on_made(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct disclosure what = {.id = id_v4(), .question = {.owner = "", .action = VIEW}};
	struct session *session = session_of(request);
	const struct part *wanted = session->own;
	const ProtobufCBinaryData *bytes;

	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND) {
		gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
		return;
	}
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	bytes = (const void *)((const uint8_t *)msg + wanted->at);
	session->text = arena_dup(request->arena, bytes->data, bytes->len);
	if (session->text == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session->len = bytes->len;
	session->type = wanted->type;
	gateway_disclose(gateway, request, &what, 1);
}

/* Who may not, and what names nothing (body NULL), have one answer. */
static void
ask(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body, const ProtobufCMessageDescriptor *answer)
{
	struct asker asker;

	if (road_asker(gateway, request, &asker) == NULL)
		return;
	if ((asker.roles & BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER)) == 0 || body == NULL) {
		gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "audit",
		.kind = kind,
		.body = body,
		.timeout_us = TIMEOUT,
		.answer = answer,
		.done = on_made});
}

static void
ask_checkpoint(struct gateway *gateway, struct http_request *request)
{
	static const Accord__V1__GetCheckpoint body = ACCORD__V1__GET_CHECKPOINT__INIT;

	ask(gateway, request, ACCORD__V1__KIND__KIND_GET_CHECKPOINT, &body.base,
	    &accord__v1__checkpoint__descriptor);
}

static void
ask_tile(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__GetLogTile body = ACCORD__V1__GET_LOG_TILE__INIT;
	struct tile tile = {0};
	bool named = tile_path(request->params.value[0], &tile);

	body.level = tile.level;
	body.idx = tile.idx;
	body.width = tile.width;
	ask(gateway, request, ACCORD__V1__KIND__KIND_GET_LOG_TILE, named ? &body.base : NULL,
	    &accord__v1__log_tile__descriptor);
}

void
gateway_get_checkpoint(void *ctx, struct http_request *request)
{
	session_of(request)->own = &the_note;
	road_begin(ctx, request, ask_checkpoint);
}

void
gateway_get_log_keys(void *ctx, struct http_request *request)
{
	session_of(request)->own = &the_keys;
	road_begin(ctx, request, ask_checkpoint);
}

void
gateway_get_log_tile(void *ctx, struct http_request *request)
{
	session_of(request)->own = &the_hashes;
	road_begin(ctx, request, ask_tile);
}
