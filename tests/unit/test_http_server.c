/* The HTTP server on a real loop, with clients that speak it in bytes. */
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

#define MAX_BODY 65536
#define MAX_BODIES 100000
#define CROWD 1000
#define MOST (CROWD + 24) /* connections */
#define GUARD_S 60.0

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
static void
say(struct http_request *request, int status, const void *body, size_t len)
{
	http_answer(request, &(struct http_answer){
				 .status = status, .type = "text/plain", .body = body, .len = len});
}

static void
on_hello(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->handled++;
	say(request, 200, request->params.value[0], strlen(request->params.value[0]));
}

static void
on_echo(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->handled++;
	say(request, 200, request->body, request->body_len);
}

static void
on_wait(void *ctx, struct http_request *request)
{
	struct world *world = ctx;

	world->waiting[world->waiting_count++] = request->id;
}

static void
on_secret(void *ctx, struct http_request *request)
{
	(void)ctx;
	http_problem_on_tick(request, ERR_NOT_FOUND);
}

static const struct http_route routes[] = {
    {.method = "GET", .pattern = "/hello/{name}", .fn = on_hello},
    {.method = "POST", .pattern = "/echo", .flags = HTTP_BODY, .fn = on_echo},
    {.method = "GET", .pattern = "/wait", .fn = on_wait},
    {.method = "POST", .pattern = "/wait", .flags = HTTP_BODY, .fn = on_wait},
    {.method = "GET", .pattern = "/secret", .fn = on_secret},
    {.fn = NULL},
};

static bool
admit(void *ctx, struct http_request *request)
{
	const char *who = http_header(request, "Authorization");
	struct err err = {0};

	(void)ctx;
	if (who == NULL || strcmp(who, "stranger") != 0)
		return true;
	(void)err_set(&err, ERR_UNAUTHENTICATED, "no valid token");
	http_problem(request, &err);
	return false;
}

/* --- the world --- */
static void
on_guard(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct world *world = w->data;

	(void)revents;
	world->guarded = true;
	ev_break(loop, EVBREAK_ALL);
}

static struct world *
world_open(int64_t patience_us)
{
	struct world *world = calloc(1, sizeof(*world));
	struct err err = {0};
	struct http_options options = {.address = "127.0.0.1:0",
	    .routes = routes,
	    .admit = admit,
	    .ctx = world,
	    .max_connections = MOST,
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

static int
setup(void **state)
{
	*state = world_open(CLOCK_MINUTE);
	return 0;
}

static int
setup_hasty(void **state)
{
	*state = world_open(50000);
	return 0;
}

static int
teardown(void **state)
{
	struct world *world = *state;

	ev_timer_stop(world->loop, &world->guard);
	http_close(&world->http);
	ev_loop_destroy(world->loop);
	free(world);
	return 0;
}

/* --- the client --- */
static void
on_readable(struct ev_loop *loop, ev_io *w, int revents)
{
	struct client *client = w->data;
	ssize_t n;

	(void)revents;
	if (client->size - client->len < 4096) {
		client->size = client->size * 2 + 8192;
		client->got = realloc(client->got, client->size);
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

static struct client *
client_open(struct world *world)
{
	struct sockaddr_in to = {.sin_family = AF_INET,
	    .sin_port = htons(http_port(world->http, false)),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct client *client = calloc(1, sizeof(*client));

	assert_non_null(client);
	client->got = calloc(1, 1);
	client->size = 1;
	client->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	assert_true(client->fd >= 0);
	assert_int_equal(connect(client->fd, (struct sockaddr *)&to, sizeof(to)), 0);
	assert_int_equal(fcntl(client->fd, F_SETFL, O_NONBLOCK), 0);
	ev_io_init(&client->io, on_readable, client->fd, EV_READ);
	client->io.data = client;
	ev_io_start(world->loop, &client->io);
	return client;
}

static void
client_close(struct world *world, struct client *client)
{
	ev_io_stop(world->loop, &client->io);
	close(client->fd);
	free(client->got);
	free(client);
}

static void
turn(struct world *world)
{
	assert_false(world->guarded);
	(void)ev_run(world->loop, EVRUN_ONCE);
}

/* The server reads in the same thread, so what does not fit the socket waits for its turn. */
static void
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

static void
send_text(struct world *world, struct client *client, const char *text)
{
	send_bytes(world, client, text, strlen(text));
}

static void
send_filler(struct world *world, struct client *client, size_t len)
{
	char *filler = malloc(len);

	assert_non_null(filler);
	memset(filler, 'x', len);
	send_bytes(world, client, filler, len);
	free(filler);
}

static size_t
times(const char *text, const char *word)
{
	size_t n = 0;

	for (const char *at = text; (at = strstr(at, word)) != NULL; at++)
		n++;
	return n;
}

static void
wait_for(struct world *world, struct client *client, const char *word, size_t count)
{
	while (times(client->got, word) < count) {
		assert_false(client->closed);
		turn(world);
	}
}

static void
wait_closed(struct world *world, struct client *client)
{
	while (!client->closed)
		turn(world);
}

static void
wait_waiting(struct world *world, size_t count)
{
	while (world->waiting_count < count)
		turn(world);
}

#define HEAD(method, path, more) method " " path " HTTP/1.1\r\nHost: x\r\n" more "\r\n"

/* --- cases --- */
static void
test_answers_carry_the_security_headers(void **state)
{
	static const char *const want[] = {"HTTP/1.1 200 OK\r\n", "X-Content-Type-Options: nosniff",
	    "Cache-Control: no-store", "Content-Security-Policy: default-src 'none'",
	    "Referrer-Policy: no-referrer", "Content-Type: text/plain", "\r\n\r\nworld"};
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/hello/world?x=1", ""));
	wait_for(world, client, "\r\n\r\nworld", 1);
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++)
		assert_non_null(strstr(client->got, want[i]));
	client_close(world, client);
}

static void
test_pipelined_requests_are_answered_in_order(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);
	const char *a, *b, *c;

	send_text(world, client,
	    HEAD("GET", "/hello/anna", "") HEAD(
		"POST", "/echo", "Content-Length: 4\r\n") "bert" HEAD("GET", "/hello/carl", ""));
	wait_for(world, client, "carl", 1);
	a = strstr(client->got, "anna");
	b = strstr(client->got, "bert");
	c = strstr(client->got, "carl");
	assert_true(a != NULL && b != NULL && a < b && b < c);
	assert_int_equal(times(client->got, "HTTP/1.1 200"), 3);
	client_close(world, client);
}

static void
test_pipelined_behind_a_waiting_one(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/wait", "") HEAD("GET", "/hello/anna", ""));
	wait_waiting(world, 1);
	assert_int_equal(client->len, 0);
	say(http_find(world->http, world->waiting[0]), 200, "first", 5);
	wait_for(world, client, "anna", 1);
	assert_true(strstr(client->got, "first") < strstr(client->got, "anna"));
	client_close(world, client);
}

static void
test_methods(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("HEAD", "/hello/anna", ""));
	wait_for(world, client, "\r\n\r\n", 1);
	assert_non_null(strstr(client->got, "Content-Length: 4\r\n"));
	assert_null(strstr(client->got, "anna"));
	send_text(world, client, HEAD("OPTIONS", "/wait", ""));
	wait_for(world, client, "HTTP/1.1 204", 1);
	wait_for(world, client, "Allow: GET, HEAD, POST, OPTIONS\r\n", 1);
	send_text(world, client, HEAD("DELETE", "/echo", ""));
	wait_for(world, client, "HTTP/1.1 405", 1);
	wait_for(world, client, "Allow: POST, OPTIONS\r\n", 1);
	send_text(world, client, HEAD("GET", "/nowhere", ""));
	wait_for(world, client, "HTTP/1.1 404", 1);
	wait_for(world, client, "\"code\":\"not_found\"", 1);
	client_close(world, client);
}

static void
test_chunked_bodies_are_put_together(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("POST", "/echo", "Transfer-Encoding: chunked\r\n"));
	send_text(world, client, "3\r\nabc\r\n");
	(void)ev_run(world->loop, EVRUN_NOWAIT);
	send_text(world, client, "4;ext=1\r\ndefg\r\n0\r\n\r\n");
	wait_for(world, client, "\r\n\r\nabcdefg", 1);
	client_close(world, client);
}

/* Whatever an intermediary took for the end of the first, the second is not served. */
static void
test_a_body_that_is_framed_twice_is_the_last(void **state)
{
	static const char *const framings[] = {
	    "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
	    "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabc"};
	struct world *world = *state;

	for (size_t i = 0; i < sizeof(framings) / sizeof(framings[0]); i++) {
		struct client *client = client_open(world);

		send_text(world, client, "POST /echo HTTP/1.1\r\nHost: x\r\n");
		send_text(world, client, framings[i]);
		send_text(world, client, HEAD("GET", "/hello/anna", ""));
		wait_closed(world, client);
		assert_int_equal(times(client->got, "HTTP/1.1 "), 1);
		assert_non_null(strstr(client->got, "Connection: close"));
		client_close(world, client);
	}
}

static void
test_continue_is_said_before_the_body(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(
	    world, client, HEAD("POST", "/echo", "Content-Length: 5\r\nExpect: 100-continue\r\n"));
	wait_for(world, client, "HTTP/1.1 100 Continue\r\n", 1);
	send_text(world, client, "hello");
	wait_for(world, client, "\r\n\r\nhello", 1);
	client_close(world, client);
}

static void
post_declared(struct world *world, size_t len, const char *more, const char *want)
{
	struct client *client = client_open(world);
	char head[256];

	(void)snprintf(head, sizeof(head),
	    "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: %zu\r\n%s\r\n", len, more);
	send_text(world, client, head);
	if (*more == '\0')
		send_filler(world, client, len);
	wait_for(world, client, want, 1);
	assert_int_equal(times(client->got, "HTTP/1.1"), 1);
	client_close(world, client);
}

static void
test_body_limit_declared(void **state)
{
	struct world *world = *state;

	post_declared(world, MAX_BODY, "", "HTTP/1.1 200");
	post_declared(world, MAX_BODY + 1, "", "HTTP/1.1 413");
	post_declared(world, 2 * MAX_BODY, "", "HTTP/1.1 413");
	post_declared(world, MAX_BODY + 1, "Expect: 100-continue\r\n", "HTTP/1.1 413");
	assert_int_equal(world->handled, 1);
}

/* One chunk of each length given, then the end. */
static void
post_chunked(struct world *world, size_t first, size_t second, const char *want)
{
	struct client *client = client_open(world);
	const size_t chunks[] = {first, second};
	char line[32];

	send_text(world, client, HEAD("POST", "/echo", "Transfer-Encoding: chunked\r\n"));
	for (size_t i = 0; i < 2; i++) {
		(void)snprintf(line, sizeof(line), "%zx\r\n", chunks[i]);
		send_text(world, client, line);
		send_filler(world, client, chunks[i]);
		send_text(world, client, "\r\n");
	}
	send_text(world, client, "0\r\n\r\n");
	wait_for(world, client, want, 1);
	client_close(world, client);
}

static void
test_body_limit_chunked(void **state)
{
	struct world *world = *state;

	post_chunked(world, MAX_BODY - 10, 10, "HTTP/1.1 200");
	post_chunked(world, MAX_BODY - 10, 11, "HTTP/1.1 413");
	assert_int_equal(world->handled, 1);
}

static void
test_endless_bodies_are_cut_off(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("POST", "/echo", "Transfer-Encoding: chunked\r\n"));
	while (!client->closed) {
		char line[] = "1000\r\n";

		if (send(client->fd, line, strlen(line), MSG_NOSIGNAL) < 0)
			break;
		send_filler(world, client, 0x1000);
		if (send(client->fd, "\r\n", 2, MSG_NOSIGNAL) < 0)
			break;
		(void)ev_run(world->loop, EVRUN_NOWAIT);
	}
	wait_closed(world, client);
	assert_int_equal(world->handled, 0);
	client_close(world, client);
}

static void
test_bodies_together_have_a_limit(void **state)
{
	struct world *world = *state;
	struct client *first = client_open(world);
	char head[128];

	(void)snprintf(head, sizeof(head),
	    "POST /wait HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n", MAX_BODY);
	send_text(world, first, head);
	send_filler(world, first, MAX_BODY);
	wait_waiting(world, 1);
	post_declared(world, MAX_BODIES - MAX_BODY, "", "HTTP/1.1 200");
	post_declared(world, MAX_BODIES - MAX_BODY + 1, "", "HTTP/1.1 503");
	http_drop_body(http_find(world->http, world->waiting[0]));
	post_declared(world, MAX_BODIES - MAX_BODY + 1, "", "HTTP/1.1 200");
	say(http_find(world->http, world->waiting[0]), 200, "kept", 4);
	wait_for(world, first, "kept", 1);
	client_close(world, first);
}

static void
test_a_stranger_is_refused_after_her_body(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("POST", "/echo", "Authorization: stranger\r\nContent-Length: 5\r\n"));
	for (int i = 0; i < 5; i++)
		(void)ev_run(world->loop, EVRUN_NOWAIT);
	assert_int_equal(client->len, 0);
	send_text(world, client, "hello");
	wait_for(world, client, "HTTP/1.1 401", 1);
	wait_for(world, client, "WWW-Authenticate: Bearer\r\n", 1);
	assert_int_equal(world->handled, 0);
	send_text(world, client, HEAD("GET", "/hello/anna", ""));
	wait_for(world, client, "anna", 1);
	client_close(world, client);
}

static void
test_a_header_that_is_there_twice_is_not_there(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("GET", "/hello/anna", "Authorization: stranger\r\nAuthorization: stranger\r\n"));
	wait_for(world, client, "HTTP/1.1 200", 1);
	client_close(world, client);
}

static void
test_large_heads_are_refused(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, "GET /hello/anna HTTP/1.1\r\nHost: x\r\nX: ");
	send_filler(world, client, 20000);
	wait_for(world, client, "HTTP/1.1 431", 1);
	client_close(world, client);
}

static void
test_refusals_on_the_tick(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/secret", "") HEAD("GET", "/secret", ""));
	wait_for(world, client, "HTTP/1.1 404", 2);
	client_close(world, client);
}

static void
test_a_slow_head_is_ended(void **state)
{
	struct world *world = *state;
	struct client *silent = client_open(world);
	struct client *slow = client_open(world);

	send_text(world, slow, "GET /hello/anna HTTP/1.1\r\nHo");
	wait_closed(world, silent);
	wait_closed(world, slow);
	client_close(world, silent);
	client_close(world, slow);
}

static void
test_a_slow_body_is_ended(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("POST", "/echo", "Content-Length: 5\r\n") "he");
	wait_closed(world, client);
	assert_int_equal(client->len, 0);
	assert_int_equal(world->handled, 0);
	client_close(world, client);
}

static void
test_an_answer_that_never_comes(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/wait", ""));
	wait_for(world, client, "HTTP/1.1 503", 1);
	wait_for(world, client, "Retry-After: ", 1);
	assert_int_equal(world->waiting_count, 1);
	assert_null(http_find(world->http, world->waiting[0]));
	client_close(world, client);
}

static void
test_a_client_that_left_while_we_waited(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);
	struct client *other = client_open(world);

	send_text(world, client, HEAD("POST", "/wait", "Content-Length: 3\r\n") "abc");
	wait_waiting(world, 1);
	client_close(world, client);
	(void)ev_run(world->loop, EVRUN_NOWAIT);
	assert_int_equal(http_pending(world->http), 1);
	say(http_find(world->http, world->waiting[0]), 200, "nobody", 6);
	assert_null(http_find(world->http, world->waiting[0]));
	assert_int_equal(http_pending(world->http), 0);
	send_text(world, other, HEAD("GET", "/hello/anna", ""));
	wait_for(world, other, "anna", 1);
	client_close(world, other);
}

static void
test_a_client_that_left_within_its_body(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("POST", "/echo", "Content-Length: 50\r\n") "abc");
	while (http_pending(world->http) == 0)
		turn(world);
	client_close(world, client);
	while (http_pending(world->http) != 0)
		turn(world);
	assert_int_equal(world->handled, 0);
}

static void
test_a_thousand_at_once(void **state)
{
	struct world *world = *state;
	struct client **crowd = calloc(CROWD, sizeof(struct client *));

	assert_non_null(crowd);
	for (size_t i = 0; i < CROWD; i++) {
		crowd[i] = client_open(world);
		send_text(world, crowd[i], HEAD("GET", "/wait", ""));
	}
	wait_waiting(world, CROWD);
	assert_int_equal(http_pending(world->http), CROWD);
	for (size_t i = 0; i < CROWD; i++)
		say(http_find(world->http, world->waiting[i]), 200, "served", 6);
	for (size_t i = 0; i < CROWD; i++)
		wait_for(world, crowd[i], "served", 1);
	assert_int_equal(http_pending(world->http), 0);
	for (size_t i = 0; i < CROWD; i++)
		client_close(world, crowd[i]);
	free(crowd);
}

/* All of a full house leave in one turn: the door opens again by itself. */
static void
test_a_full_house_opens_again(void **state)
{
	struct world *world = *state;
	struct client *crowd[MOST + 8], *late;

	for (size_t i = 0; i < MOST + 8; i++) {
		crowd[i] = client_open(world);
		(void)ev_run(world->loop, EVRUN_NOWAIT);
	}
	for (size_t i = 0; i < MOST + 8; i++)
		client_close(world, crowd[i]);
	late = client_open(world);
	send_text(world, late, HEAD("GET", "/hello/anna", ""));
	wait_for(world, late, "anna", 1);
	client_close(world, late);
}

static void
test_draining_lets_those_inside_finish(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/wait", ""));
	wait_waiting(world, 1);
	http_drain(world->http);
	say(http_find(world->http, world->waiting[0]), 200, "last", 4);
	wait_for(world, client, "last", 1);
	assert_non_null(strstr(client->got, "Connection: close\r\n"));
	wait_closed(world, client);
	client_close(world, client);
}

static void
test_closing_answers_those_who_wait(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/wait", ""));
	wait_waiting(world, 1);
	http_close(&world->http);
	wait_closed(world, client);
	assert_non_null(strstr(client->got, "HTTP/1.1 503"));
	client_close(world, client);
}

static void
test_addresses_are_checked(void **state)
{
	static const char *const bad[] = {"", "8080", ":8080", "localhost:8080", "127.0.0.1:x",
	    "127.0.0.1:65536", "127.0.0.1:99999999", "127.0.0.1:", "127.0.0.1:+1", "[::1]",
	    "[]:80"};
	struct ev_loop *loop = ev_loop_new(EVFLAG_AUTO);

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct http_options options = {.loop = loop,
		    .address = bad[i],
		    .routes = routes,
		    .max_connections = 1,
		    .max_head = 16384};
		struct err err = {0};

		assert_null(http_open(&options, &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
	ev_loop_destroy(loop);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
#define HASTY(name) cmocka_unit_test_setup_teardown(name, setup_hasty, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_answers_carry_the_security_headers),
	    CASE(test_pipelined_requests_are_answered_in_order),
	    CASE(test_pipelined_behind_a_waiting_one),
	    CASE(test_methods),
	    CASE(test_chunked_bodies_are_put_together),
	    CASE(test_a_body_that_is_framed_twice_is_the_last),
	    CASE(test_continue_is_said_before_the_body),
	    CASE(test_body_limit_declared),
	    CASE(test_body_limit_chunked),
	    CASE(test_endless_bodies_are_cut_off),
	    CASE(test_bodies_together_have_a_limit),
	    CASE(test_a_stranger_is_refused_after_her_body),
	    CASE(test_a_header_that_is_there_twice_is_not_there),
	    CASE(test_large_heads_are_refused),
	    CASE(test_refusals_on_the_tick),
	    HASTY(test_a_slow_head_is_ended),
	    HASTY(test_a_slow_body_is_ended),
	    HASTY(test_an_answer_that_never_comes),
	    CASE(test_a_client_that_left_while_we_waited),
	    CASE(test_a_client_that_left_within_its_body),
	    CASE(test_a_thousand_at_once),
	    CASE(test_a_full_house_opens_again),
	    CASE(test_draining_lets_those_inside_finish),
	    CASE(test_closing_answers_those_who_wait),
	    cmocka_unit_test(test_addresses_are_checked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
