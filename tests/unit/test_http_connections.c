/* Connections of the HTTP server: their clocks, their number, their end. */
#include "tests/unit/http_world.h"

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

/* Who comes after somebody gets his place in the table, and never his answer. */
static void
test_an_answer_is_not_for_who_came_after(void **state)
{
	struct world *world = *state;
	struct client *client = client_open(world);
	struct client *next = client_open(world);

	send_text(world, client, HEAD("GET", "/wait", ""));
	wait_waiting(world, 1);
	say(http_find(world->http, world->waiting[0]), 200, "first", 5);
	wait_for(world, client, "first", 1);
	while (http_pending(world->http) != 0)
		turn(world);
	send_text(world, next, HEAD("GET", "/wait", ""));
	wait_waiting(world, 2);
	assert_int_equal((uint32_t)world->waiting[0], (uint32_t)world->waiting[1]);
	assert_null(http_find(world->http, world->waiting[0]));
	say(http_find(world->http, world->waiting[1]), 200, "second", 6);
	wait_for(world, next, "second", 1);
	client_close(world, client);
	client_close(world, next);
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
test_an_address_has_a_limit(void **state)
{
	struct world *world = *state;
	struct client *ours[FEW], *more, *other;

	for (size_t i = 0; i < FEW; i++) {
		ours[i] = client_open(world);
		send_text(world, ours[i], HEAD("GET", "/hello/anna", ""));
		wait_for(world, ours[i], "anna", 1);
	}
	more = client_open(world);
	wait_closed(world, more);
	assert_int_equal(more->len, 0);
	client_close(world, more);
	other = client_open_from(world, INADDR_LOOPBACK + 1);
	send_text(world, other, HEAD("GET", "/hello/bert", ""));
	wait_for(world, other, "bert", 1);
	client_close(world, ours[0]);
	send_text(world, ours[1], HEAD("GET", "/hello/anna", ""));
	wait_for(world, ours[1], "anna", 2);
	more = client_open(world);
	send_text(world, more, HEAD("GET", "/hello/cora", ""));
	wait_for(world, more, "cora", 1);
	client_close(world, more);
	for (size_t i = 1; i < FEW; i++)
		client_close(world, ours[i]);
	client_close(world, other);
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

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
#define FEWER(name) cmocka_unit_test_setup_teardown(name, setup_few, teardown)
#define HASTY(name) cmocka_unit_test_setup_teardown(name, setup_hasty, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    HASTY(test_a_slow_head_is_ended),
	    HASTY(test_a_slow_body_is_ended),
	    HASTY(test_an_answer_that_never_comes),
	    CASE(test_a_client_that_left_while_we_waited),
	    CASE(test_an_answer_is_not_for_who_came_after),
	    CASE(test_a_client_that_left_within_its_body),
	    CASE(test_a_thousand_at_once),
	    CASE(test_a_full_house_opens_again),
	    FEWER(test_an_address_has_a_limit),
	    CASE(test_draining_lets_those_inside_finish),
	    CASE(test_closing_answers_those_who_wait),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
