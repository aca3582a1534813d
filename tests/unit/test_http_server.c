/* Requests and answers of the HTTP server: heads, bodies, refusals. */
#include "tests/unit/http_world.h"
#include "tests/unit/loop.h"

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

/* Nothing of her body is read before it is known who she is; then it is as if she had just come. */
static void
test_a_newcomer_waits_at_the_door(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("POST", "/echo", "Authorization: newcomer\r\nContent-Length: 5\r\n") "hello");
	wait_waiting(world, 1);
	for (int i = 0; i < 5; i++)
		(void)ev_run(world->loop, EVRUN_NOWAIT);
	assert_int_equal(world->handled, 0);
	assert_int_equal(http_pending(world->http), 1);
	http_let_in(http_find(world->http, world->waiting[0]));
	wait_for(world, client, "HTTP/1.1 200", 1);
	wait_for(world, client, "hello", 1);
	send_text(world, client, HEAD("GET", "/hello/anna", "Authorization: newcomer\r\n"));
	wait_waiting(world, 2);
	http_let_in(http_find(world->http, world->waiting[1]));
	wait_for(world, client, "anna", 1);
	assert_int_equal(world->handled, 2);
	client_close(world, client);
}

static void
refuse_newcomer(struct world *world, size_t at)
{
	struct http_request *request = http_find(world->http, world->waiting[at]);
	struct err err = {0};

	assert_non_null(request);
	(void)err_set(&err, ERR_UNAUTHENTICATED, "no valid token");
	http_problem(request, &err);
}

static void
test_a_newcomer_is_refused_after_her_body(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("POST", "/echo", "Authorization: newcomer\r\nContent-Length: 5\r\n"));
	wait_waiting(world, 1);
	refuse_newcomer(world, 0);
	for (int i = 0; i < 5; i++)
		(void)ev_run(world->loop, EVRUN_NOWAIT);
	assert_int_equal(client->len, 0);
	send_text(world, client, "hello");
	wait_for(world, client, "HTTP/1.1 401", 1);
	send_text(world, client, HEAD("GET", "/hello/anna", "Authorization: newcomer\r\n"));
	wait_waiting(world, 2);
	refuse_newcomer(world, 1);
	wait_for(world, client, "HTTP/1.1 401", 2);
	send_text(world, client, HEAD("GET", "/hello/anna", ""));
	wait_for(world, client, "anna", 1);
	client_close(world, client);
}

/* She asked whether to send at all. */
static void
test_a_newcomer_who_asks_first(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("POST", "/echo",
		"Authorization: newcomer\r\nContent-Length: 5\r\nExpect: 100-continue\r\n"));
	wait_waiting(world, 1);
	assert_int_equal(client->len, 0);
	http_let_in(http_find(world->http, world->waiting[0]));
	wait_for(world, client, "HTTP/1.1 100", 1);
	send_text(world, client, "hello");
	wait_for(world, client, "HTTP/1.1 200", 1);
	send_text(world, client,
	    HEAD("POST", "/echo",
		"Authorization: newcomer\r\nContent-Length: 5\r\nExpect: 100-continue\r\n"));
	wait_waiting(world, 2);
	refuse_newcomer(world, 1);
	wait_for(world, client, "HTTP/1.1 401", 1);
	assert_int_equal(times(client->got, "HTTP/1.1 100"), 1);
	client_close(world, client);
}

/* Her body is too large or has no end, whoever she is; or she goes away. */
static void
test_a_newcomer_who_is_not_asked_who_she_is(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client,
	    HEAD("POST", "/echo", "Authorization: newcomer\r\nTransfer-Encoding: gzip\r\n"));
	wait_for(world, client, "HTTP/1.1 413", 1);
	assert_null(http_find(world->http, world->waiting[0]));
	client_close(world, client);
	client = client_open(world);
	send_text(world, client, HEAD("GET", "/hello/anna", "Authorization: newcomer\r\n"));
	wait_waiting(world, 2);
	client_close(world, client);
	refuse_newcomer(world, 1);
	while (http_pending(world->http) > 0)
		turn(world);
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

/* All of a full house leave in one turn: the door opens again by itself. */
/* One address may have so many and no more; others are not touched by it, and who leaves makes
 * room. */
/* A body in a coding that nobody decodes has no end: its sender is told so, and not left waiting.
 */
static void
test_a_body_without_an_end_is_refused_at_once(void **state)
{
	static const char *const codings[] = {
	    "gzip", "identity", "gzip, chunked", "chunked, gzip", "x"};
	struct world *world = *state;
	char more[64];

	for (size_t i = 0; i < sizeof(codings) / sizeof(codings[0]); i++) {
		struct client *client = client_open(world);

		(void)snprintf(more, sizeof(more), "Transfer-Encoding: %s\r\n", codings[i]);
		send_text(world, client, "POST /echo HTTP/1.1\r\nHost: x\r\n");
		send_text(world, client, more);
		send_text(world, client, "\r\nhello");
		wait_closed(world, client);
		assert_non_null(strstr(client->got, "HTTP/1.1 413"));
		client_close(world, client);
	}
	assert_int_equal(world->handled, 0);
}

static void
test_a_head_without_a_host_is_served(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, "GET /hello/anna HTTP/1.1\r\n\r\n");
	wait_for(world, client, "anna", 1);
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
	loop_end(loop);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

static void
test_closing_within_a_handler_is_death(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);

	send_text(world, client, HEAD("GET", "/close", ""));
	wait_for(world, client, "HTTP/1.1 200", 1);
	client_close(world, client);
}

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
	    CASE(test_a_newcomer_waits_at_the_door),
	    CASE(test_a_newcomer_is_refused_after_her_body),
	    CASE(test_a_newcomer_who_asks_first),
	    CASE(test_a_newcomer_who_is_not_asked_who_she_is),
	    CASE(test_a_header_that_is_there_twice_is_not_there),
	    CASE(test_large_heads_are_refused),
	    CASE(test_refusals_on_the_tick),
	    CASE(test_a_body_without_an_end_is_refused_at_once),
	    CASE(test_a_head_without_a_host_is_served),
	    CASE(test_closing_within_a_handler_is_death),
	    cmocka_unit_test(test_addresses_are_checked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
