/* Answers: once, with the headers that every answer has, at once or on the tick. */
#include "services/gateway/http/http.h"

#include <assert.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/gateway/http/inner.h"

static const struct http_header always[] = {
    {"X-Content-Type-Options", "nosniff"},
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {NULL, NULL},
};
static const struct http_header when_secure[] = {
    {"Strict-Transport-Security", "max-age=31536000"},
    {NULL, NULL},
};
static const struct http_header when_closing[] = {
    {"Connection", "close"},
    {NULL, NULL},
};

/* Titles of the statuses that we answer. */
static const struct {
	int status;
	const char *title;
} titles[] = {
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {409, "Conflict"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
};

static bool
add(struct MHD_Response *response, const struct http_header *headers)
{
	for (; headers != NULL && headers->name != NULL; headers++)
		if (MHD_add_response_header(response, headers->name, headers->value) != MHD_YES)
			return false;
	return true;
}

/* NULL without memory: the connection is then closed without an answer. */
static struct MHD_Response *
response_new(const struct http_inner *inner, const struct http_answer *answer)
{
	const struct http_header type[] = {{"Content-Type", answer->type}, {NULL, NULL}};
	struct MHD_Response *response = MHD_create_response_from_buffer(
	    answer->len, (void *)(uintptr_t)answer->body, MHD_RESPMEM_MUST_COPY);

	if (response == NULL)
		return NULL;
	if (add(response, always) && add(response, answer->headers) &&
	    (answer->type == NULL || add(response, type)) &&
	    (!inner->request.secure || add(response, when_secure)) &&
	    ((!inner->http->draining && !inner->last) || add(response, when_closing)))
		return response;
	MHD_destroy_response(response);
	return NULL;
}

void
http_resume(struct http_inner *inner)
{
	inner->suspended = false;
	MHD_resume_connection(inner->connection);
	http_wake(inner->http);
}

static void
wait_for_tick(struct http_inner *inner)
{
	struct http *http = inner->http;

	inner->ticking = true;
	TAILQ_INSERT_TAIL(&http->ticks, inner, ticks);
	if (ev_is_active(&http->tick))
		return;
	ev_now_update(http->options.loop);
	ev_timer_set(&http->tick, (double)(HTTP_TICK_US - clock_mono() % HTTP_TICK_US) / 1e6, 0);
	ev_timer_start(http->options.loop, &http->tick);
}

void
http_answer_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct http *http = w->data;
	struct http_inner *inner;

	(void)loop, (void)revents;
	while ((inner = TAILQ_FIRST(&http->ticks)) != NULL) {
		TAILQ_REMOVE(&http->ticks, inner, ticks);
		inner->ticking = false;
		if (inner->suspended)
			http_resume(inner);
	}
}

void
http_answer(struct http_request *request, const struct http_answer *answer)
{
	struct http_inner *inner = request->inner;

	assert(!inner->answered);
	inner->answered = true;
	inner->http->pending--;
	inner->status = answer->status;
	inner->length = answer->len;
	inner->response = response_new(inner, answer);
	if (answer->on_tick)
		wait_for_tick(inner);
	else if (inner->suspended)
		http_resume(inner);
}

/* MHD calls, and the answer is there. */
enum MHD_Result
http_send(struct http_inner *inner)
{
	if (inner->response == NULL)
		return MHD_NO;
	http_stage(inner->conn, HTTP_WRITE, inner->length);
	return MHD_queue_response(inner->connection, (unsigned)inner->status, inner->response);
}

/* --- problem documents --- */
static const char *
title_of(int status)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (titles[i].status == status)
			return titles[i].title;
	return "Problem";
}

static char *
document(int status, const char *code, const char *detail)
{
	json_t *object = json_pack("{s:s, s:s, s:i, s:s, s:s*}", "type", "about:blank", "title",
	    title_of(status), "status", status, "code", code, "detail", detail);
	char *text = object != NULL ? json_dumps(object, JSON_COMPACT) : NULL;

	json_decref(object);
	return text;
}

static void
refuse(struct http_request *request, const struct err *err, bool on_tick)
{
	static const struct http_header retry[] = {{"Retry-After", "2"}, {NULL, NULL}};
	static const struct http_header later[] = {{"Retry-After", "15"}, {NULL, NULL}};
	static const struct http_header bearer[] = {{"WWW-Authenticate", "Bearer"}, {NULL, NULL}};
	int status = err_http(err->code);
	bool ours = err->code == ERR_INTERNAL || err->msg[0] == '\0';
	char *text = document(status, err_word(err->code), ours ? NULL : err->msg);
	struct http_answer answer = {.status = status,
	    .type = "application/problem+json",
	    .body = text,
	    .len = text != NULL ? strlen(text) : 0,
	    .on_tick = on_tick};

	if (err->code == ERR_UNAVAILABLE || err->code == ERR_TIMEOUT)
		answer.headers = retry;
	else if (err->code == ERR_LIMITED)
		answer.headers = later;
	else if (err->code == ERR_UNAUTHENTICATED)
		answer.headers = bearer;
	http_answer(request, &answer);
	free(text);
}

void
http_problem(struct http_request *request, const struct err *err)
{
	refuse(request, err, false);
}

void
http_problem_on_tick(struct http_request *request, enum err_code code)
{
	struct err err = {.code = code};

	refuse(request, &err, true);
}
