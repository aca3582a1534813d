/* Streams of events: who listens, and how long. */
#include "services/gateway/events.h"

#include <ev.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/mem.h"
#include "common/text.h"
#include "services/gateway/directory.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define EVENT_STREAM "text/event-stream"

struct stream {
	uint64_t request; /* 0: free */
	char person[NAME_SIZE];
	unsigned waited; /* seconds */
	bool waits;
};

struct streams {
	struct gateway *gateway;
	ev_timer timer;
	struct crypt_gcm *gcm;
	struct stream all[STREAMS];
};

/* --- who listens --- */

static bool
is_there(struct streams *streams, struct stream *stream)
{
	if (stream->request != 0 && http_find(streams->gateway->http, stream->request) == NULL)
		stream->request = 0;
	return stream->request != 0;
}

/* NULL: too many do. */
static struct stream *
stream_new(struct streams *streams, const struct http_request *request)
{
	const char *person = session_of(request)->person;
	struct stream *found = NULL;
	unsigned hers = 0;

	for (size_t i = 0; i < STREAMS; i++) {
		struct stream *stream = &streams->all[i];

		if (!is_there(streams, stream))
			found = stream;
		else
			hers += strcmp(stream->person, person) == 0;
	}
	if (found == NULL || hers >= STREAMS_EACH)
		return NULL;
	*found = (struct stream){.request = request->id};
	(void)text_copy(found->person, sizeof(found->person), person);
	return found;
}

static struct stream *
stream_of(struct gateway *gateway, const struct http_request *request)
{
	for (size_t i = 0; i < STREAMS; i++)
		if (gateway->streams->all[i].request == request->id)
			return &gateway->streams->all[i];
	return NULL;
}

/* --- what is said --- */

/* The session's text is there, and nothing of anybody's is in it. */
static void
say(struct gateway *gateway, struct http_request *request)
{
	const struct session *session = session_of(request);

	(void)gateway;
	http_answer(request,
	    &(struct http_answer){
		.status = 200, .type = EVENT_STREAM, .body = session->text, .len = session->len});
}

/* Behind the fence: she may still listen. */
static void
wait_on(struct gateway *gateway, struct http_request *request)
{
	struct stream *stream = stream_of(gateway, request);

	if (stream == NULL || ++stream->waited > STREAM_WAITS || gateway->service.draining)
		say(gateway, request);
	else
		stream->waits = true;
}

/* --- where it goes on: how much moves at a site is nobody's to count, so it is never said twice
 * alike --- */
#define PLACE (sizeof(uint64_t) + CRYPT_SEAL_EXTRA)
#define PLACE_TEXT (PLACE * 4 / 3 + 2)

static const struct crypt_piece for_places = {"event stream", sizeof("event stream")};

static bool
seal_place(const struct gateway *gateway, uint64_t n, char text[PLACE_TEXT])
{
	uint8_t sealed[PLACE];
	struct err err = {0};

	return crypt_seal(gateway->streams->gcm, gateway->idempotency_key, &for_places,
		   &(struct crypt_piece){&n, sizeof(n)}, sealed, &err) &&
	       text_base64(sealed, sizeof(sealed), true, text, PLACE_TEXT) > 0;
}

/* 0: from now. What was sealed under another key is as far behind as can be. */
static uint64_t
open_place(const struct gateway *gateway, const char *text)
{
	uint8_t sealed[PLACE];
	struct err err = {0};
	uint64_t n;

	if (text == NULL || text[0] == '\0')
		return 0;
	if (text_unbase64(text, sealed, sizeof(sealed)) != (long)sizeof(sealed) ||
	    !crypt_open(gateway->streams->gcm, gateway->idempotency_key, &for_places,
		&(struct crypt_piece){sealed, sizeof(sealed)}, (uint8_t *)&n, &err))
		return INT64_MAX;
	return n;
}

/* Said first, so that it counts however much of the rest arrives. */
static bool
write_events(const struct gateway *gateway, struct http_request *request, char *const *texts,
    size_t count, const char *what, uint64_t next)
{
	struct session *session = session_of(request);
	char place[PLACE_TEXT], *text;

	if (!seal_place(gateway, next, place))
		return false;
	text =
	    arena_printf(request->arena, "retry: 200\nid: %s\n%s\n", place, count == 0 ? what : "");
	for (size_t i = 0; text != NULL && i < count; i++)
		text = arena_printf(
		    request->arena, "%sid: %s\nevent: moved\ndata: %s\n\n", text, place, texts[i]);
	session->text = text;
	session->len = text != NULL ? strlen(text) : 0;
	session->type = EVENT_STREAM;
	return text != NULL;
}

void
streams_found(struct gateway *gateway, struct http_request *request, char *const *texts,
    size_t count, uint64_t *after, uint64_t next, const struct disclosure *list, size_t owners)
{
	bool begins = *after == 0;
	bool far = !begins && (*after > next || next - *after > STREAM_FAR);

	if (!write_events(gateway, request, texts, count,
		far ? "event: again\ndata: {}\n" : ": nothing\n", next)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	*after = next;
	if (count > 0)
		gateway_disclose(gateway, request, list, owners);
	else
		gateway_fence(
		    gateway, request, list, owners, ERR_NONE, begins || far ? say : wait_on);
}

static void
look_again(struct streams *streams, struct stream *stream)
{
	struct http_request *request = http_find(streams->gateway->http, stream->request);

	stream->waits = false;
	road_begin(streams->gateway, request, session_of(request)->begun);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct streams *streams = w->data;

	(void)loop, (void)revents;
	for (size_t i = 0; i < STREAMS; i++)
		if (streams->all[i].waits && is_there(streams, &streams->all[i]))
			look_again(streams, &streams->all[i]);
}

struct streams *
streams_open(struct gateway *gateway)
{
	struct streams *streams = xcalloc(1, sizeof(*streams));

	streams->gateway = gateway;
	streams->gcm = crypt_gcm_new();
	ev_timer_init(&streams->timer, on_timer, 1, 1);
	streams->timer.data = streams;
	ev_timer_start(gateway->service.loop, &streams->timer);
	return streams;
}

void
streams_close(struct streams **streams)
{
	if (*streams == NULL)
		return;
	ev_timer_stop((*streams)->gateway->service.loop, &(*streams)->timer);
	crypt_gcm_free(&(*streams)->gcm);
	free(*streams);
	*streams = NULL;
}

/* --- the question --- */

static void
listen_to_callouts(struct gateway *gateway, struct http_request *request, uint64_t after)
{
	Accord__V1__ListCallouts body = ACCORD__V1__LIST_CALLOUTS__INIT;

	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	body.person = (char *)(uintptr_t)session_of(request)->person;
	body.moved = true;
	body.after = after;
	gateway_read_page(gateway, request, &gateway_callouts_moved, &body.base, NULL);
}

static void
listen_to_tasks(struct gateway *gateway, struct http_request *request, uint64_t after)
{
	Accord__V1__ListTasks body = ACCORD__V1__LIST_TASKS__INIT;
	const char *organisation = session_of(request)->organisation;

	body.organisation = (char *)(uintptr_t)organisation;
	body.moved = true;
	body.after = after;
	gateway_read_page(gateway, request, &gateway_tasks_moved, &body.base, organisation);
}

void
gateway_events(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	struct err err = {0};
	char of[16];
	int found = path_query(request->query, "of", of, sizeof(of));
	bool tasks = found > 0 && strcmp(of, "tasks") == 0;
	uint64_t after = open_place(gateway, http_header(request, "Last-Event-ID"));

	if (found < 0 || (found > 0 && !tasks && strcmp(of, "callouts") != 0))
		(void)err_set(&err, ERR_INVALID, "of is callouts or tasks");
	else if (stream_new(gateway->streams, request) == NULL)
		(void)err_set(&err, ERR_LIMITED, "too many listen");
	if (err.code != ERR_NONE)
		http_problem(request, &err);
	else if (tasks)
		listen_to_tasks(gateway, request, after);
	else
		listen_to_callouts(gateway, request, after);
}
