/* What stands behind the link of a page: two buttons, and what they do. */
#include "services/gateway/page_link.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/gateway/logon.h"
#include "services/gateway/routes.h"

#define MOVE_TIMEOUT (10 * CLOCK_SECOND)

/* --- shown --- */

/* An input of the batch; it outlives the request, should that give up. */
struct shown {
	struct input input;
	struct gateway *gateway;
	uint64_t request;
	uint8_t sha256[CRYPT_SHA256];
	enum page_verb verb;
	bool moved; /* referral took it: it is noted. Until then it is only looked at */
	struct page_link_row row; /* what it is good for, once it was found to be */
};

static void
shown_keys(struct batch *batch, struct input *input)
{
	page_answer_keys(batch, ((const struct shown *)input->own)->sha256);
}

static void
shown_more(struct batch *batch, struct input *input)
{
	page_answer_more(batch, ((const struct shown *)input->own)->sha256);
}

static bool
decide_shown(struct batch *batch, struct input *input, struct err *err)
{
	struct shown *shown = input->own;

	return page_answer(batch,
	    &(struct page_answer){shown->sha256, shown->moved ? shown->verb : PAGE_LOOK,
		ACCORD__V1__PAGE_ANSWER__PAGE_ANSWER_LINK},
	    &shown->row, err);
}

static const struct rule shown_rule = {.kind = 160,
    .name = "show_page_link",
    .keys = shown_keys,
    .more = shown_more,
    .decide = decide_shown};

/* --- pages --- */

#define PAGE(text)                                                                                 \
	"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"                        \
	"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"                 \
	"<meta name=\"robots\" content=\"noindex\"><title>Accord</title></head><body><main>" text  \
	"</main></body></html>\n"

static const char over[] =
    PAGE("<h1>This page is over</h1><p>Nothing can be answered here any more. Sign in to Accord, "
	 "or call in.</p>");
static const char away[] = PAGE(
    "<h1>Not now</h1><p>Your answer cannot be taken at the moment. Try again, or call in.</p>");
static const char seen[] = PAGE(
    "<h1>Thank you</h1><p>It is known that you have seen it. It is not yours yet: go back to take "
    "it.</p>");
static const char taken[] = PAGE("<h1>It is yours</h1><p>Sign in to Accord to see what it is.</p>");

static void
answer_html(struct http_request *request, int status, const char *text)
{
	static const struct http_header headers[] = {
	    {"Content-Security-Policy", "form-action 'self'; base-uri 'none'"}, {NULL, NULL}};

	http_answer(request, &(struct http_answer){.status = status,
				 .type = "text/html; charset=utf-8",
				 .body = text,
				 .len = strlen(text),
				 .headers = headers,
				 .on_tick = status == 404});
}

static void
answer_error(struct http_request *request, const struct err *err)
{
	bool gone =
	    err->code == ERR_NOT_FOUND || err->code == ERR_CONFLICT || err->code == ERR_DENIED;

	answer_html(request, gone ? 404 : 503, gone ? over : away);
}

/* Looking changes nothing, whoever follows links on her behalf. What is shown again was found by
 * its digest, so it is as we made it. */
static void
answer_look(struct http_request *request)
{
	const char *token = request->params.value[0];
	char *text = arena_printf(request->arena,
	    PAGE(
		"<h1>You are asked to help</h1><p>What it is stands in Accord. You can answer here "
		"without signing in.</p><form method=\"post\" action=\"/p/%s/accept\"><p><button>I "
		"take "
		"it</button></p></form><form method=\"post\" action=\"/p/%s/acknowledge\"><p>"
		"<button>I have seen it</button></p></form>"),
	    token, token);

	if (text != NULL)
		answer_html(request, 200, text);
	else
		answer_html(request, 503, away);
}

/* --- answered --- */

static void
on_noted(struct input *input, const struct err *err)
{
	struct shown *shown = input->own;

	if (err != NULL) /* her other pages go on: pressing it again notes it */
		log_warn("the answer of a page was not noted", L_ERR(err));
	free(shown);
}

/* Only what referral took is said of a page: else nobody would have it, and her other pages would
 * be quiet. */
static void
note(struct gateway *gateway, const struct http_request *request, enum page_verb verb)
{
	const char *token = request->params.value[0];
	struct shown *shown = calloc(1, sizeof(*shown));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (shown != NULL) {
		*shown = (struct shown){.gateway = gateway, .verb = verb, .moved = true};
		crypt_sha256(token, strlen(token), shown->sha256);
		shown->input = (struct input){.rule = &shown_rule, .own = shown, .done = on_noted};
		if (service_submit(&gateway->service, &shown->input, &err))
			return;
		free(shown);
	}
	log_warn("the answer of a page was not noted", L_ERR(&err));
}

static void
on_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)msg;
	if (err != NULL) {
		answer_error(request, err);
		return;
	}
	note(gateway, request, (enum page_verb)part);
	answer_html(request, 200, part == PAGE_TAKE ? taken : seen);
}

/* As its holder, for as long as this request; it says nothing under which she acts. */
static bool
act_as(struct http_request *request, const struct page_link_row *row)
{
	struct session *session = arena_zalloc(request->arena, sizeof(*session));

	if (session == NULL)
		return false;
	session->feed = session->acts_under = "";
	session->person = arena_strdup(request->arena, row->person);
	session->organisation = arena_strdup(request->arena, row->employer);
	request->own = session;
	return session->person != NULL && session->organisation != NULL;
}

/* The same verb of one link is one command, however often it is pressed. It is fenced as other
 * writes are (fenced.h): the transaction that has just ended held her account, her row, the link
 * and the policy's head while it decided, and nothing has waited since. */
static void
move(struct gateway *gateway, struct http_request *request, const struct shown *shown)
{
	Accord__V1__MoveCallout callout = ACCORD__V1__MOVE_CALLOUT__INIT;
	Accord__V1__MoveTask task = ACCORD__V1__MOVE_TASK__INIT;
	const struct page_link_row *row = &shown->row;
	char name[ID_TEXT_SIZE], *owner = arena_strdup(request->arena, row->owner);
	const char *verb = shown->verb == PAGE_TAKE ? "accept" : "acknowledge";
	const ProtobufCBinaryData id = {sizeof(row->request.b),
	    arena_dup(request->arena, row->request.b, sizeof(row->request.b))};

	if (owner == NULL || id.data == NULL || !act_as(request, row)) {
		answer_html(request, 503, away);
		return;
	}
	callout.event = task.event = shown->verb == PAGE_TAKE
					 ? ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT
					 : ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACKNOWLEDGE;
	callout.request = task.request = id;
	callout.granted = task.granted = &owner;
	callout.n_granted = task.n_granted = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = row->task ? ACCORD__V1__KIND__KIND_MOVE_TASK
				  : ACCORD__V1__KIND__KIND_MOVE_CALLOUT,
		.id =
		    id_digest((const char *const[]){"page link", id_text(&row->id, name), verb}, 3),
		.body = row->task ? &task.base : &callout.base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__done__descriptor,
		.done = on_moved,
		.part = (int)shown->verb});
}

static void
on_shown(struct input *input, const struct err *err)
{
	struct shown *shown = input->own;
	struct gateway *gateway = shown->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, shown->request) : NULL;

	if (request != NULL && err != NULL)
		answer_error(request, err);
	else if (request != NULL && shown->verb == PAGE_LOOK)
		answer_look(request);
	else if (request != NULL)
		move(gateway, request, shown);
	free(shown);
}

/* What is no token is looked for all the same. */
static void
show(struct gateway *gateway, struct http_request *request, enum page_verb verb)
{
	const char *token = request->params.value[0];
	struct shown *shown;
	struct err err;

	if (!gateway_may_call(gateway, request, CALLER_PAGE))
		return;
	if ((shown = calloc(1, sizeof(*shown))) != NULL) {
		*shown = (struct shown){.gateway = gateway, .request = request->id, .verb = verb};
		crypt_sha256(token, strlen(token), shown->sha256);
		shown->input = (struct input){.rule = &shown_rule, .own = shown, .done = on_shown};
		if (service_submit(&gateway->service, &shown->input, &err))
			return;
		free(shown);
	}
	answer_html(request, 503, away);
}

void
gateway_show_page(void *ctx, struct http_request *request)
{
	show(ctx, request, PAGE_LOOK);
}

void
gateway_answer_page(void *ctx, struct http_request *request)
{
	if (strcmp(request->params.value[1], "acknowledge") == 0)
		show(ctx, request, PAGE_SEEN);
	else if (strcmp(request->params.value[1], "accept") == 0)
		show(ctx, request, PAGE_TAKE);
	else
		answer_html(request, 404, over);
}
