/* The HTTP server on a real loop, with clients that speak it in bytes. */
#ifndef TESTS_UNIT_HTTP_WORLD_H
#define TESTS_UNIT_HTTP_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"
#include "services/gateway/http/http.h"
#include "tests/unit/death.h"
#include "tests/unit/loop.h"

#define MAX_BODY 65536
#define MAX_BODIES 100000
#define CROWD 1000
#define MOST (CROWD + 24) /* connections */
#define FEW 3             /* connections of one address */
#define GUARD_S 60.0
/* A client's own memory does not end when a test lets the server's end. */
#ifndef CLIENT_GROW
#define CLIENT_GROW(p, n) realloc(p, n)
#endif

struct client {
	int fd;
	ev_io io;
	char *got;
	size_t len, size;
	bool closed;
};

struct world {
	struct ev_loop *loop;
	struct http *http;
	ev_timer guard;
	bool guarded;
	uint64_t waiting[CROWD]; /* requests that the handler left waiting */
	size_t waiting_count;
	size_t handled;
};

/* --- the handlers under test --- */
static inline void
say(struct http_request *request, int status, const void *body, size_t len)
{
	http_answer(request, &(struct http_answer){
				 .status = status, .type = "text/plain", .body = body, .len = len});
}

static inline void
on_hello(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->handled++;
	say(request, 200, request->params.value[0], strlen(request->params.value[0]));
}

static inline void
on_echo(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->handled++;
	say(request, 200, request->body, request->body_len);
}

static inline void
on_wait(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->waiting[world->waiting_count++] = request->id;
}

static inline void
on_secret(void *ctx, struct http_request *request)
{
	(void)ctx;
	http_problem_on_tick(request, ERR_NOT_FOUND);
}

static inline void
close_it(void *arg)
{
	http_close(arg);
}

static inline void
on_close(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	say(request, death_of(close_it, &world->http) ? 200 : 500, "", 0);
}

static const struct http_route routes[] = {
    {.method = "GET", .pattern = "/close", .fn = on_close},
    {.method = "GET", .pattern = "/hello/{name}", .fn = on_hello},
    {.method = "POST", .pattern = "/echo", .flags = HTTP_BODY, .fn = on_echo},
    {.method = "GET", .pattern = "/wait", .fn = on_wait},
    {.method = "POST", .pattern = "/wait", .flags = HTTP_BODY, .fn = on_wait},
    {.method = "GET", .pattern = "/secret", .fn = on_secret},
    {.fn = NULL},
};

/* Strangers are refused; newcomers wait at the door until the test has decided. */
static inline enum http_admission
admit(void *ctx, struct http_request *request)
{
	const char *who = http_header(request, "Authorization");
	struct world *world = ctx;
	struct err err = {0};

	if (who != NULL && strcmp(who, "newcomer") == 0) {
		world->waiting[world->waiting_count++] = request->id;
		return HTTP_AT_THE_DOOR;
	}
	if (who == NULL || strcmp(who, "stranger") != 0)
		return HTTP_LET_IN;
	(void)err_set(&err, ERR_UNAUTHENTICATED, "no valid token");
	http_problem(request, &err);
	return HTTP_TURNED_AWAY;
}

/* --- the world --- */
static inline void
on_guard(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct world *world = w->data;

	(void)revents;
	world->guarded = true;
	ev_break(loop, EVBREAK_ALL);
}

static inline struct world *
world_open(int64_t patience_us, size_t per_address)
{
	struct world *world = calloc(1, sizeof(*world));
	struct err err = {0};
	struct http_options options = {.address = "127.0.0.1:0",
	    .routes = routes,
	    .admit = admit,
	    .ctx = world,
	    .max_connections = MOST,
	    .max_per_address = per_address,
	    .max_head = 16384,
	    .max_body = MAX_BODY,
	    .max_bodies = MAX_BODIES,
	    .arena_limit = 1 << 20,
	    .head_timeout_us = patience_us,
	    .body_timeout_us = patience_us,
	    .handle_timeout_us = patience_us,
	    .write_timeout_us = patience_us};

	assert_non_null(world);
	world->loop = options.loop = ev_loop_new(EVFLAG_AUTO);
	world->http = http_open(&options, &err);
	assert_non_null(world->http);
	ev_timer_init(&world->guard, on_guard, GUARD_S, 0);
	world->guard.data = world;
	ev_timer_start(world->loop, &world->guard);
	return world;
}

static inline int
setup(void **state)
{
	*state = world_open(CLOCK_MINUTE, 0);
	return 0;
}

static inline int
setup_few(void **state)
{
	*state = world_open(CLOCK_MINUTE, FEW);
	return 0;
}

static inline int
setup_hasty(void **state)
{
	*state = world_open(50000, 0);
	return 0;
}

static inline int
teardown(void **state)
{
	struct world *world = *state;

	ev_timer_stop(world->loop, &world->guard);
	http_close(&world->http);
	loop_end(world->loop);
	free(world);
	return 0;
}

/* --- the client --- */
static inline void
on_readable(struct ev_loop *loop, ev_io *w, int revents)
{
	struct client *client = w->data;
	ssize_t n;

	(void)revents;
	if (client->size - client->len < 4096) {
		client->size = client->size * 2 + 8192;
		client->got = CLIENT_GROW(client->got, client->size);
		assert_non_null(client->got);
	}
	n = recv(client->fd, client->got + client->len, client->size - client->len - 1, 0);
	if (n > 0) {
		client->len += (size_t)n;
		client->got[client->len] = '\0';
	} else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
		client->closed = true;
		ev_io_stop(loop, w);
	}
}

/* from: an address of this machine. */
static inline struct client *
client_open_from(struct world *world, in_addr_t from)
{
	const struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(from)};
	struct sockaddr_in to = {.sin_family = AF_INET,
	    .sin_port = htons(http_port(world->http, false)),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct client *client = calloc(1, sizeof(*client));

	assert_non_null(client);
	client->got = calloc(1, 1);
	client->size = 1;
	client->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_true(client->fd >= 0);
	assert_int_equal(bind(client->fd, (const struct sockaddr *)&at, sizeof(at)), 0);
	assert_int_equal(connect(client->fd, (struct sockaddr *)&to, sizeof(to)), 0);
	assert_int_equal(fcntl(client->fd, F_SETFL, O_NONBLOCK), 0);
	ev_io_init(&client->io, on_readable, client->fd, EV_READ);
	client->io.data = client;
	ev_io_start(world->loop, &client->io);
	return client;
}

static inline struct client *
client_open(struct world *world)
{
	return client_open_from(world, INADDR_LOOPBACK);
}

static inline void
client_close(struct world *world, struct client *client)
{
	ev_io_stop(world->loop, &client->io);
	close(client->fd);
	free(client->got);
	free(client);
}

static inline void
turn(struct world *world)
{
	assert_false(world->guarded);
	(void)ev_run(world->loop, EVRUN_ONCE);
}

/* The server reads in the same thread, so what does not fit the socket waits for its turn. */
static inline void
send_bytes(struct world *world, struct client *client, const char *bytes, size_t len)
{
	while (len > 0 && !client->closed) {
		ssize_t n = send(client->fd, bytes, len, MSG_NOSIGNAL);

		if (n < 0) {
			assert_int_equal(errno, EAGAIN);
			(void)ev_run(world->loop, EVRUN_NOWAIT);
			continue;
		}
		bytes += n;
		len -= (size_t)n;
	}
}

static inline void
send_text(struct world *world, struct client *client, const char *text)
{
	send_bytes(world, client, text, strlen(text));
}

static inline void
send_filler(struct world *world, struct client *client, size_t len)
{
	char *filler = malloc(len);

	assert_non_null(filler);
	memset(filler, 'x', len);
	send_bytes(world, client, filler, len);
	free(filler);
}

static inline size_t
times(const char *text, const char *word)
{
	size_t n = 0;

	for (const char *at = text; (at = strstr(at, word)) != NULL; at++)
		n++;
	return n;
}

static inline void
wait_for(struct world *world, struct client *client, const char *word, size_t count)
{
	while (times(client->got, word) < count) {
		assert_false(client->closed);
		turn(world);
	}
}

static inline void
wait_closed(struct world *world, struct client *client)
{
	while (!client->closed)
		turn(world);
}

static inline void
wait_waiting(struct world *world, size_t count)
{
	while (world->waiting_count < count)
		turn(world);
}

#define HEAD(method, path, more) method " " path " HTTP/1.1\r\nHost: x\r\n" more "\r\n"

#endif
