/* Which of several copies is the writer: how calls find it, and how little that costs the others.
 */
#include "tests/unit/bus_world.h"

/* Those of common/bus_call.c. */
#define SEARCH_MAX (5 * CLOCK_SECOND)
#define SEARCH_AGAIN (CLOCK_SECOND / 25)

#define CALLS 30
/* Half of the time after which a call is sent again: in less, each copy was asked once in turn. */
#define PROMPT (CLOCK_SECOND / 2)
#define IN_TURN 3 /* so many prompt calls later the turns are those of the beginning again */

static struct server other; /* the second copy; the first is server */
static struct bus *client;

static void
serve_other(void)
{
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);

	o.endpoint = "tcp://127.0.0.1:*";
	o.ctx = &other;
	other.bus = must_open(&o);
	endpoints[1] = bus_endpoint(other.bus);
}

/* Both copies are up and connected, the first is the one that answered last. */
static int
two_copies(void **state)
{
	(void)setup(state);
	memset(&other, 0, sizeof(other));
	serve();
	serve_other();
	client = client_of(&gateway_keys);
	server.mode = STAND_BY;
	must_answer(client);
	server.mode = ECHO;
	other.mode = STAND_BY;
	must_answer(client);
	server.seen = other.seen = 0;
	return 0;
}

static int
no_copies(void **state)
{
	bus_close(&client);
	bus_close(&other.bus);
	return teardown(state);
}

static bool
all_have_ended(void *arg)
{
	return ((struct ends *)arg)->count == CALLS;
}

static bool
other_was_asked(void *arg)
{
	return other.seen >= *(size_t *)arg;
}

/* One call to its end; how many in a row were prompt, this one too. */
static struct ends
call_promptly(const struct bus_call *like, int *prompt)
{
	struct ends ends = {0};
	struct bus_call call = *like;
	int64_t began = clock_mono();

	call.ctx = &ends;
	must_call(client, &call);
	run_until(has_ended, &ends);
	*prompt = clock_mono() - began < PROMPT ? *prompt + 1 : 0;
	return ends;
}

/* --- tests --- */

static void
test_refused_by_a_standby_is_asked_of_the_other_at_once(void **state)
{
	(void)state;
	server.mode = STAND_BY;
	other.mode = ECHO;
	must_answer(client);
	assert_int_equal(server.seen, 1);
	assert_int_equal(other.seen, 1);
	for (int i = 0; i < 10; i++)
		must_answer(client); /* and is remembered */
	assert_int_equal(server.seen, 1);
	assert_int_equal(other.seen, 11);
}

/* Its calls go over to the other copy, which becomes the writer only later; none waits for who is
 * silent. */
static void
test_a_silent_copy_is_given_up_for_the_one_that_speaks(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	size_t asked = 10, parked;

	(void)state;
	server.mode = PARK;
	must_call(client, &call);
	run_until(other_was_asked, &asked);
	other.mode = ECHO;
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	parked = server.seen;
	for (int i = 0; i < 10; i++)
		must_answer(client);
	assert_int_equal(server.seen, parked);
}

/* Whoever speaks is no writer; the silent one is asked now and then, and has woken as the writer.
 */
static void
test_a_silent_copy_that_wakes_as_the_writer_is_found(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t repeated = bus_m_repeated.count, since;
	size_t asked = 1;

	(void)state;
	server.mode = PARK;
	must_call(client, &call);
	run_until(other_was_asked, &asked);
	since = clock_mono();
	run_rise(&bus_m_repeated, repeated + 1);
	assert_in_range(bus_m_repeated.count - repeated, 2,
	    2 + (clock_mono() - since) / CLOCK_SECOND); /* no storm */
	server.mode = ECHO;
	for (size_t i = 0; i < server.parked_count; i++)
		bus_reply(server.bus, server.parked[i], FOLLOW, "", 0);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	must_answer(client);
}

/* However many wait, one asks for all: not more often than once a copy in a while. */
static void
test_when_all_refuse_callers_hear_of_it_and_there_was_no_storm(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 4 * SEARCH_MAX);
	int64_t began = clock_mono(), took;

	(void)state;
	server.mode = STAND_BY;
	for (int i = 0; i < CALLS; i++)
		must_call(client, &call);
	run_until(all_have_ended, &ends);
	took = clock_mono() - began;
	assert_int_equal(ends.failed, CALLS);
	assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
	assert_string_equal(ends.err.msg, "no copy of \"intake\" is the writer");
	assert_true(took >= SEARCH_MAX);
	assert_in_range(server.seen, 10, CALLS + took / SEARCH_AGAIN);
	assert_in_range(other.seen, 10, CALLS + took / SEARCH_AGAIN);
}

/* There was none for long, and callers are told so at once; but each time somebody was asked, and
 * both were by each call that nothing has held up. */
static void
test_a_writer_that_comes_late_is_found_by_the_next_call(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 4 * SEARCH_MAX);
	int prompt = 0;

	(void)state;
	server.mode = STAND_BY;
	must_call(client, &call);
	run_until(has_ended, &ends);
	for (int i = 0; i < CALLS; i++) {
		size_t seen = server.seen, also = other.seen;

		ends = call_promptly(&call, &prompt);
		assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
		assert_true(server.seen + other.seen > seen + also);
		assert_true(prompt < IN_TURN || (server.seen > seen && other.seen > also));
	}
	other.mode = ECHO;
	do {
		ends = call_promptly(&call, &prompt);
		assert_true(ends.failed == 0 || prompt < IN_TURN);
	} while (ends.failed != 0);
}

/* A long body goes to whoever is thought to be the writer; small questions find out who is. */
static void
test_a_long_call_is_not_carried_from_copy_to_copy(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	size_t asked = 20;

	(void)state;
	call.body = NULL;
	call.raw = calloc(1, BUS_LONG + 1);
	call.raw_len = BUS_LONG + 1;
	server.mode = PARK;
	must_call(client, &call);
	run_until(other_was_asked, &asked);
	assert_int_equal(other.long_ones, 0);
	assert_int_equal(server.long_ones, 1);
	other.mode = ECHO;
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(other.long_ones, 1);
	assert_int_equal(server.long_ones, 1);
	free((void *)call.raw);
}

/* Busy for longer than a takeover takes, and the writer all the same. */
static void
test_a_writer_that_is_busy_for_long_is_waited_for(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 4 * SEARCH_MAX);
	int64_t until = clock_mono() + SEARCH_MAX + 2 * CLOCK_SECOND;

	(void)state;
	server.mode = PARK;
	must_call(client, &call);
	while (clock_mono() < until) {
		size_t asked = other.seen + 1;

		run_until(other_was_asked, &asked);
	}
	assert_int_equal(ends.count, 0);
	bus_reply(server.bus, server.parked[0], FOLLOW, "", 0);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
}

static void
test_a_search_ends_with_the_calls_own_time(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND / 2);

	(void)state;
	server.mode = STAND_BY;
	must_call(client, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.count, 1);
	assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
	assert_int_equal(bus_pending(client), 0);
}

/* All that waited are answered by the new writer, and each was sent to it once. */
static void
test_a_takeover_is_seen_as_delay(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	size_t asked = 10;

	(void)state;
	server.mode = STAND_BY;
	for (int i = 0; i < CALLS; i++)
		must_call(client, &call);
	run_until(other_was_asked, &asked);
	asked = other.seen;
	other.mode = ECHO;
	run_until(all_have_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(other.seen, asked + CALLS);
}

int
main(void)
{
#define COPIES(name) cmocka_unit_test_setup_teardown(name, two_copies, no_copies)
	const struct CMUnitTest tests[] = {
	    COPIES(test_refused_by_a_standby_is_asked_of_the_other_at_once),
	    COPIES(test_a_silent_copy_is_given_up_for_the_one_that_speaks),
	    COPIES(test_a_silent_copy_that_wakes_as_the_writer_is_found),
	    COPIES(test_when_all_refuse_callers_hear_of_it_and_there_was_no_storm),
	    COPIES(test_a_writer_that_comes_late_is_found_by_the_next_call),
	    COPIES(test_a_long_call_is_not_carried_from_copy_to_copy),
	    COPIES(test_a_writer_that_is_busy_for_long_is_waited_for),
	    COPIES(test_a_search_ends_with_the_calls_own_time),
	    COPIES(test_a_takeover_is_seen_as_delay),
	};

	return cmocka_run_group_tests_name("bus_search", tests, NULL, NULL);
}
