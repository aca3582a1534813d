/* Sockets of the page sink. */
#include "services/watch/listener.h"

#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/text.h"

#define READ_BYTES 4096
#define WHERE_MAX 128

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

/* "host:port" into two texts; an address of IPv6 stands in brackets. */
static bool
split(const char *where, char *host, size_t size, const char **port)
{
	const char *colon = strrchr(where, ':');
	size_t len = colon != NULL ? (size_t)(colon - where) : 0;

	if (colon == NULL || len == 0 || len >= size)
		return false;
	if (where[0] == '[' && where[len - 1] == ']') {
		where++;
		len -= 2;
	}
	memcpy(host, where, len);
	host[len] = '\0';
	*port = colon + 1;
	return true;
}

static int
bound(const struct addrinfo *at)
{
	int fd = socket(at->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;

	if (fd < 0)
		return -1;
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
	if (bind(fd, at->ai_addr, at->ai_addrlen) == 0 && listen(fd, LISTENER_SESSIONS) == 0)
		return fd;
	(void)close(fd);
	return -1;
}

static unsigned
port_of(int fd)
{
	struct sockaddr_storage at;
	socklen_t len = sizeof(at);
	char port[16];

	if (getsockname(fd, (struct sockaddr *)&at, &len) != 0 ||
	    getnameinfo((struct sockaddr *)&at, len, NULL, 0, port, sizeof(port), NI_NUMERICSERV) !=
		0)
		return 0;
	return (unsigned)strtoul(port, NULL, 10);
}

struct listener *
listener_open(struct ev_loop *loop, const char *where, const char *address,
    receiver_code_fn *on_code, void *ctx, struct err *err)
{
	const struct addrinfo hints = {
	    .ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
	struct listener *listener;
	struct addrinfo *at = NULL;
	char host[WHERE_MAX];
	const char *port;
	int fd = -1;

	if (split(where, host, sizeof(host), &port) && getaddrinfo(host, port, &hints, &at) == 0) {
		fd = bound(at);
		freeaddrinfo(at);
	}
	if (fd < 0) {
		(void)err_set(err, ERR_INVALID, "could not listen at \"%s\"", where);
		return NULL;
	}
	listener = xcalloc(1, sizeof(*listener));
	listener->loop = loop;
	listener->address = address;
	listener->on_code = on_code;
	listener->ctx = ctx;
	listener->port = port_of(fd);
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
