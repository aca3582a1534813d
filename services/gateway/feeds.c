/* Documents from dispatch systems, passed on as they came: the gateway parses no feed payload. */
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/text.h"
#include "services/gateway/callers.h"
#include "services/gateway/disclose.h"
#include "services/gateway/routes.h"

#define INGEST_TIMEOUT (30 * CLOCK_SECOND)
#define MEDIA_TYPE_MAX 128

/* What a sender says of its body, as far as it is text; else nothing. */
static const char *
media_type(const struct http_request *request)
{
	const char *type = http_header(request, "Content-Type");

	if (type == NULL || strlen(type) > MEDIA_TYPE_MAX || !text_valid(type, strlen(type)))
		return "";
	return type;
}

static bool
all_duplicates(const Accord__V1__DocumentsKept *kept)
{
	for (size_t i = 0; i < kept->n_receipts; i++)
		if (kept->receipts[i]->outcome != ACCORD__V1__OUTCOME__OUTCOME_DUPLICATE)
			return false;
	return kept->n_receipts > 0;
}

/* Nothing but 413 and 503 once the feed is known (law L8). */
static void
on_kept(struct gateway *gateway, struct http_request *request, const struct err *given,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__DocumentsKept *kept = (const Accord__V1__DocumentsKept *)msg;
	struct err err = {0};
	char *text;
	size_t len;

	(void)gateway, (void)part;
	if (given != NULL && given->code == ERR_TOO_LARGE)
		http_problem(request, given);
	else if (given != NULL)
		gateway_unavailable(request, given);
	else if (kept->n_receipts == 0)
		gateway_answer(request, 202, "{\"receipts\":[]}", strlen("{\"receipts\":[]}"));
	else if (!json_write(msg, request->arena, &text, &len, &err))
		gateway_unavailable(request, &err);
	else
		gateway_answer(request, all_duplicates(kept) ? 200 : 202, text, len);
}

/* Whoever is not believed may not come as often as he likes. */
static void
on_signed(struct gateway *gateway, struct http_request *request, const struct err *given,
    const ProtobufCMessage *msg, int part)
{
	if (given == NULL || (given->code != ERR_DENIED && given->code != ERR_INVALID)) {
		on_kept(gateway, request, given, msg, part);
		return;
	}
	(void)callers_take(gateway->callers, &request->from, CALLER_CALLBACK, clock_mono());
	http_problem_on_tick(request, ERR_DENIED);
}

static char *
header_of(const struct http_request *request, const char *name, size_t most)
{
	const char *text = http_header(request, name);

	return (char *)(uintptr_t)(text != NULL && strlen(text) <= most ? text : "");
}

void
gateway_take_signed(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	Accord__V1__IngestSigned body = ACCORD__V1__INGEST_SIGNED__INIT;
	struct err err = {0};

	if (!callers_may(gateway->callers, &request->from, CALLER_CALLBACK, clock_mono())) {
		(void)err_set(&err, ERR_LIMITED, "too many from your address: again later");
		http_problem(request, &err);
		return;
	}
	body.feed = request->params.value[0];
	body.media_type = (char *)(uintptr_t)media_type(request);
	body.received_us = clock_now();
	body.id = header_of(request, "webhook-id", 128);
	body.at = header_of(request, "webhook-timestamp", 20);
	body.signature = header_of(request, "webhook-signature", 512);
	if (strlen(body.feed) > 64) {
		http_problem_on_tick(request, ERR_DENIED);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_INGEST_SIGNED,
		.body = &body.base,
		.raw = request->body != NULL ? (const void *)request->body : "",
		.raw_len = request->body_len,
		.timeout_us = INGEST_TIMEOUT,
		.answer = &accord__v1__documents_kept__descriptor,
		.done = on_signed});
}

/* Its token is good at this instant of the store. */
static void
send_events(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__IngestDocuments *body = session_of(request)->own;

	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS,
		.id = gateway_command_id(gateway, request),
		.body = &body->base,
		.raw = request->body != NULL ? (const void *)request->body : "",
		.raw_len = request->body_len,
		.timeout_us = INGEST_TIMEOUT,
		.answer = &accord__v1__documents_kept__descriptor,
		.done = on_kept});
	if (http_find(gateway->http, request->id) != NULL)
		http_drop_body(request); /* the bus has its own copy */
}

void
gateway_post_events(void *ctx, struct http_request *request)
{
	static const struct disclosure nothing = {.question = {.owner = ""}};
	Accord__V1__IngestDocuments *body = arena_alloc(request->arena, sizeof(*body));

	if (body == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	accord__v1__ingest_documents__init(body);
	body->feed = (char *)(uintptr_t)session_of(request)->feed;
	body->media_type = (char *)(uintptr_t)media_type(request);
	body->received_us = clock_now();
	session_of(request)->own = body;
	gateway_fence(ctx, request, &nothing, 1, ERR_NONE, send_events);
}
