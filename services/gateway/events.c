/* Streams of events: who listens, and how long. */
#include "services/gateway/events.h"

#include <ev.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
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

/* Where it goes on is said first, so that it counts however much of the rest arrives. */
static bool
write_events(
    struct http_request *request, char *const *texts, size_t count, const char *what, uint64_t next)
{
	struct session *session = session_of(request);
	char *text = arena_printf(
	    request->arena, "retry: 200\nid: %" PRIu64 "\n%s\n", next, count == 0 ? what : "");

	for (size_t i = 0; text != NULL && i < count; i++)
		text = arena_printf(request->arena, "%sid: %" PRIu64 "\nevent: moved\ndata: %s\n\n",
		    text, next, texts[i]);
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

	if (!write_events(
		request, texts, count, far ? "event: again\ndata: {}\n" : ": nothing\n", next)) {
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
	free(*streams);
	*streams = NULL;
}

/* --- the question --- */

/* Where it goes on; 0: from now. False: it is no id of ours. */
static bool
read_after(const struct http_request *request, uint64_t *after)
{
	const char *said = http_header(request, "Last-Event-ID");
	size_t len = said != NULL ? strlen(said) : 0;

	*after = 0;
	if (len == 0)
		return true;
	if (len > 18 || strspn(said, "0123456789") != len)
		return false;
	*after = strtoull(said, NULL, 10);
	return true;
}

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
	uint64_t after = 0;

	if (found < 0 || (found > 0 && !tasks && strcmp(of, "callouts") != 0))
		(void)err_set(&err, ERR_INVALID, "of is callouts or tasks");
	else if (!read_after(request, &after))
		(void)err_set(&err, ERR_INVALID, "Last-Event-ID is none of ours");
	else if (stream_new(gateway->streams, request) == NULL)
		(void)err_set(&err, ERR_LIMITED, "too many listen");
	if (err.code != ERR_NONE)
		http_problem(request, &err);
	else if (tasks)
		listen_to_tasks(gateway, request, after);
	else
		listen_to_callouts(gateway, request, after);
}
