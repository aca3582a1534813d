/* What providers of messages call back with, passed on as it came: the gateway reads none of it. */
#include <string.h>

#include "accord/v1/notification.pb-c.h"
#include "common/clock.h"
#include "services/gateway/callers.h"
#include "services/gateway/routes.h"

#define CALLBACK_TIMEOUT                                                                           \
	(25 * CLOCK_SECOND) /* one that comes early waits for its message's result */
#define CALLBACK_MOST 16384
#define WORD_MOST 128
#define NAME_MOST 64

/* Whoever is believed may come as often as he likes. */
static void
on_taken(struct gateway *gateway, struct http_request *request, const struct err *given,
    const ProtobufCMessage *msg, int part)
{
	(void)msg, (void)part;
	if (given == NULL) {
		http_answer(request, &(struct http_answer){.status = 204});
		return;
	}
	if (given->code != ERR_DENIED && given->code != ERR_INVALID) {
		gateway_unavailable(request, given);
		return;
	}
	(void)callers_take(gateway->callers, &request->from, CALLER_CALLBACK, clock_mono());
	http_problem_on_tick(request, ERR_DENIED);
}

/* Which header carries it is the provider's way. */
static const char *
signature(const struct http_request *request)
{
	const char *text = http_header(request, "X-Twilio-Signature");

	if (text == NULL)
		text = http_header(request, "X-Signature");
	return text != NULL && strlen(text) <= WORD_MOST ? text : "";
}

static void
take(struct gateway *gateway, struct http_request *request, bool inbound)
{
	Accord__V1__TakeCallback body = ACCORD__V1__TAKE_CALLBACK__INIT;
	struct err err = {0};

	if (!callers_may(gateway->callers, &request->from, CALLER_CALLBACK, clock_mono())) {
		(void)err_set(&err, ERR_LIMITED, "too many from your address: again later");
		http_problem(request, &err);
		return;
	}
	if (request->body_len > CALLBACK_MOST) {
		(void)err_set(&err, ERR_TOO_LARGE, "more than 16 KiB");
		http_problem(request, &err);
		return;
	}
	body.channel = request->params.value[0];
	body.inbound = inbound;
	body.query = (char *)(uintptr_t)request->query;
	body.signature = (char *)(uintptr_t)signature(request);
	if (strlen(body.channel) > NAME_MOST || strlen(body.query) > WORD_MOST) {
		http_problem_on_tick(request, ERR_DENIED);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "notification",
		.kind = ACCORD__V1__KIND__KIND_TAKE_CALLBACK,
		.body = &body.base,
		.raw = request->body != NULL ? (const void *)request->body : "",
		.raw_len = request->body_len,
		.timeout_us = CALLBACK_TIMEOUT,
		.answer = &accord__v1__callback_taken__descriptor,
		.done = on_taken});
}

void
gateway_take_status(void *ctx, struct http_request *request)
{
	take(ctx, request, false);
}

void
gateway_take_inbound(void *ctx, struct http_request *request)
{
	take(ctx, request, true);
}
