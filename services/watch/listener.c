/* Sockets of the page sink. */
#include "services/watch/listener.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/log.h"
#include "common/mem.h"
#include "services/watch/socket.h"

#define READ_BYTES 4096

struct session {
	struct listener *listener;
	ev_io io;
	ev_timer limit;
	bool open;
	struct receiver receiver;
	char in[READ_BYTES]; /* read and not yet taken */
	size_t in_at, in_len, sent;
};

struct listener {
	struct ev_loop *loop;
	ev_io io;
	const char *address;
	receiver_code_fn *on_code;
	void *ctx;
	unsigned port;
	struct session sessions[LISTENER_SESSIONS];
};

static void
end(struct session *s)
{
	ev_io_stop(s->listener->loop, &s->io);
	ev_timer_stop(s->listener->loop, &s->limit);
	(void)close(s->io.fd);
	s->open = false;
}

static void
on_limit(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	end(w->data);
}

static void
wait_for(struct session *s, int events)
{
	if (s->io.events == events)
		return;
	ev_io_stop(s->listener->loop, &s->io);
	ev_io_set(&s->io, s->io.fd, events);
	ev_io_start(s->listener->loop, &s->io);
}

/* True when nothing is left to be written. */
static bool
flush(struct session *s)
{
	struct receiver *r = &s->receiver;

	while (s->sent < r->out_len) {
		ssize_t n = send(s->io.fd, r->out + s->sent, r->out_len - s->sent, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno != EAGAIN)
			r->over = true;
		if (n < 0)
			return r->over;
		s->sent += (size_t)n;
	}
	r->out_len = s->sent = 0;
	return true;
}

/* Answers what was read until the other side has to do something. */
static void
go_on(struct session *s)
{
	while (flush(s)) {
		if (s->receiver.over) {
			end(s);
			return;
		}
		if (s->in_at == s->in_len) {
			wait_for(s, EV_READ);
			return;
		}
		s->in_at += receiver_feed(&s->receiver, s->in + s->in_at, s->in_len - s->in_at);
	}
	wait_for(s, EV_WRITE);
}

static void
on_session(struct ev_loop *loop, ev_io *w, int revents)
{
	struct session *s = w->data;
	ssize_t n;

	(void)loop;
	if ((revents & EV_READ) != 0 && s->in_at == s->in_len) {
		n = recv(w->fd, s->in, sizeof(s->in), 0);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return;
		if (n <= 0) {
			end(s);
			return;
		}
		s->in_at = 0;
		s->in_len = (size_t)n;
	}
	go_on(s);
}

static struct session *
free_session(struct listener *listener)
{
	for (size_t i = 0; i < LISTENER_SESSIONS; i++)
		if (!listener->sessions[i].open)
			return &listener->sessions[i];
	return NULL;
}

static void
on_connection(struct ev_loop *loop, ev_io *w, int revents)
{
	struct listener *listener = w->data;
	struct session *s;
	int fd;

	(void)revents;
	if ((fd = accept4(w->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) < 0)
		return;
	if ((s = free_session(listener)) == NULL) {
		log_warn("too many SMTP sessions");
		(void)close(fd);
		return;
	}
	*s = (struct session){.listener = listener, .open = true};
	s->receiver.address = listener->address;
	s->receiver.on_code = listener->on_code;
	s->receiver.ctx = listener->ctx;
	ev_io_init(&s->io, on_session, fd, EV_READ);
	ev_timer_init(&s->limit, on_limit, LISTENER_SECONDS, 0.);
	s->io.data = s->limit.data = s;
	ev_io_start(loop, &s->io);
	ev_timer_start(loop, &s->limit);
	receiver_open(&s->receiver);
	go_on(s);
}

/* --- opening --- */

struct listener *
listener_open(struct ev_loop *loop, const char *where, const char *address,
    receiver_code_fn *on_code, void *ctx, struct err *err)
{
	struct listener *listener;
	unsigned port;
	int fd = socket_listen(where, LISTENER_SESSIONS, &port, err);

	if (fd < 0)
		return NULL;
	listener = xcalloc(1, sizeof(*listener));
	listener->loop = loop;
	listener->address = address;
	listener->on_code = on_code;
	listener->ctx = ctx;
	listener->port = port;
	ev_io_init(&listener->io, on_connection, fd, EV_READ);
	listener->io.data = listener;
	ev_io_start(loop, &listener->io);
	return listener;
}

unsigned
listener_port(const struct listener *listener)
{
	return listener->port;
}

void
listener_close(struct listener **which)
{
	struct listener *listener = *which;

	if (listener == NULL)
		return;
	*which = NULL;
	for (size_t i = 0; i < LISTENER_SESSIONS; i++)
		if (listener->sessions[i].open)
			end(&listener->sessions[i]);
	ev_io_stop(listener->loop, &listener->io);
	(void)close(listener->io.fd);
	free(listener);
}
