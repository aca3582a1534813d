/* GET /healthz of the watch. */
#include "services/watch/pulse.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/mem.h"
#include "common/writer.h"
#include "services/watch/socket.h"

struct pulse_session {
	struct pulse *pulse;
	ev_io io;
	ev_timer limit;
	bool open;
	char head[PULSE_HEAD + 1];
	size_t len;
};

struct pulse {
	struct ev_loop *loop;
	struct pulse_facts (*facts)(void *ctx);
	void *ctx;
	ev_io io;
	unsigned port;
	struct pulse_session sessions[PULSE_SESSIONS];
};

/* --- the answer --- */

static bool
put_wrong(struct writer *w, const struct pulse_facts *facts)
{
	const struct {
		bool wrong;
		const char *what;
	} all[] = {
	    {facts->on_call_fault, "the on-call list"},
	    {facts->sheet_fault, "the sheet"},
	    {facts->heartbeat_fault, "the heartbeat"},
	    {facts->alarm_fault, "the alarm"},
	};
	size_t count = 0;

	writer_put(w, "\"wrong\":[");
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i].wrong)
			writer_put(w, "%s\"%s\"", count++ > 0 ? "," : "", all[i].what);
	writer_put(w, "]");
	return count > 0;
}

static int
put_body(struct writer *w, const struct pulse_facts *facts)
{
	static const char *const pages[] = {
	    [PULSE_UNKNOWN] = "unknown", [PULSE_ARRIVE] = "arrive", [PULSE_SILENT] = "silent"};
	bool wrong;

	writer_put(w, "{\"alive\":true,\"pages\":\"%s\",", pages[facts->pages]);
	if (facts->age_s >= 0)
		writer_put(w, "\"age_seconds\":%" PRId64 ",", facts->age_s);
	wrong = put_wrong(w, facts);
	writer_put(w, "}\n");
	return wrong ? 503 : 200;
}

static bool
asks_for_it(const char *head)
{
	static const char get[] = "GET /healthz";

	return strncmp(head, get, sizeof(get) - 1) == 0 && head[sizeof(get) - 1] != '\0' &&
	       strchr(" ?", head[sizeof(get) - 1]) != NULL;
}

size_t
pulse_answer(const char *head, const struct pulse_facts *facts, char out[PULSE_ANSWER])
{
	char text[PULSE_BODY];
	struct writer body = {text, 0, sizeof(text)}, w = {out, 0, PULSE_ANSWER};
	int status = 404;

	text[0] = '\0';
	if (asks_for_it(head))
		status = put_body(&body, facts);
	else
		writer_put(&body, "{\"only\":\"GET /healthz\"}\n");
	writer_put(&w,
	    "HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n"
	    "Cache-Control: no-store\r\nConnection: close\r\n\r\n%s",
	    status,
	    status == 200   ? "OK"
	    : status == 404 ? "Not Found"
			    : "Service Unavailable",
	    body.len, text);
	return w.len;
}

/* --- sessions --- */

static void
end(struct pulse_session *s)
{
	ev_io_stop(s->pulse->loop, &s->io);
	ev_timer_stop(s->pulse->loop, &s->limit);
	(void)close(s->io.fd);
	s->open = false;
}

static void
on_limit(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	end(w->data);
}

/* A fresh socket has room for all of it. */
static void
answer(struct pulse_session *s)
{
	struct pulse_facts facts = s->pulse->facts(s->pulse->ctx);
	char out[PULSE_ANSWER];
	size_t len = pulse_answer(s->head, &facts, out);

	(void)!send(s->io.fd, out, len, MSG_NOSIGNAL);
	(void)shutdown(s->io.fd, SHUT_WR);
	end(s);
}

static void
on_session(struct ev_loop *loop, ev_io *w, int revents)
{
	struct pulse_session *s = w->data;
	ssize_t n = recv(w->fd, s->head + s->len, PULSE_HEAD - s->len, 0);

	(void)loop, (void)revents;
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n <= 0) {
		end(s);
		return;
	}
	s->len += (size_t)n;
	s->head[s->len] = '\0';
	if (strstr(s->head, "\r\n\r\n") != NULL)
		answer(s);
	else if (s->len == PULSE_HEAD)
		end(s);
}

static struct pulse_session *
free_session(struct pulse *pulse)
{
	for (size_t i = 0; i < PULSE_SESSIONS; i++)
		if (!pulse->sessions[i].open)
			return &pulse->sessions[i];
	return NULL;
}

static void
on_connection(struct ev_loop *loop, ev_io *w, int revents)
{
	struct pulse *pulse = w->data;
	struct pulse_session *s;
	int fd = accept4(w->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);

	(void)revents;
	if (fd < 0)
		return;
	if ((s = free_session(pulse)) == NULL) {
		(void)close(fd);
		return;
	}
	s->pulse = pulse;
	s->open = true;
	s->len = 0;
	ev_io_init(&s->io, on_session, fd, EV_READ);
	ev_timer_init(&s->limit, on_limit, PULSE_SECONDS, 0.);
	s->io.data = s->limit.data = s;
	ev_io_start(loop, &s->io);
	ev_timer_start(loop, &s->limit);
}

/* --- life --- */

struct pulse *
pulse_open(struct ev_loop *loop, const char *where, struct pulse_facts (*facts)(void *ctx),
    void *ctx, struct err *err)
{
	struct pulse *pulse;
	unsigned port;
	int fd = socket_listen(where, PULSE_SESSIONS, &port, err);

	if (fd < 0)
		return NULL;
	pulse = xcalloc(1, sizeof(*pulse));
	pulse->loop = loop;
	pulse->facts = facts;
	pulse->ctx = ctx;
	pulse->port = port;
	ev_io_init(&pulse->io, on_connection, fd, EV_READ);
	pulse->io.data = pulse;
	ev_io_start(loop, &pulse->io);
	return pulse;
}

unsigned
pulse_port(const struct pulse *pulse)
{
	return pulse->port;
}

void
pulse_close(struct pulse **pulse_at)
{
	struct pulse *pulse = *pulse_at;

	if (pulse == NULL)
		return;
	*pulse_at = NULL;
	for (size_t i = 0; i < PULSE_SESSIONS; i++)
		if (pulse->sessions[i].open)
			end(&pulse->sessions[i]);
	ev_io_stop(pulse->loop, &pulse->io);
	(void)close(pulse->io.fd);
	free(pulse);
}
