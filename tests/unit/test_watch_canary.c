/* Canaries sent, seen, late, missing and back; and alarms that are repeated. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <string.h>

#include "common/clock.h"
#include "services/watch/canary.h"
#include "services/watch/route.h"

#define S CLOCK_SECOND

static struct canaries c;
static char digits[CANARY_DIGITS + 1];

static void
start(void)
{
	canaries_init(&c, 60 * S, 180 * S, 1000 * S);
}

static const char *
sent(int64_t at)
{
	static unsigned n;

	(void)snprintf(digits, sizeof(digits), "%016X", ++n);
	canaries_sent(&c, digits, at * S);
	return canaries_code(&c);
}

/* Ticks each second up to and including at; how often it changed. */
static unsigned
tick_to(int64_t at)
{
	unsigned changes = 0;

	while (c.ticked < at * S)
		changes += canaries_tick(&c, c.ticked + S);
	return changes;
}

static void
test_the_first_is_due_at_once_and_the_next_later(void **state)
{
	(void)state;
	start();
	assert_true(canaries_due(&c, 1000 * S));
	(void)sent(1000);
	assert_false(canaries_due(&c, 1060 * S - 1));
	assert_true(canaries_due(&c, 1060 * S));
	assert_int_equal(strlen(canaries_code(&c)), CANARY_CODE - 1);
}

static void
test_pages_in_time_keep_it_well(void **state)
{
	(void)state;
	start();
	for (int64_t at = 1000; at < 3000; at += 60) {
		char code[CANARY_CODE];

		memcpy(code, sent(at), sizeof(code));
		assert_int_equal(canaries_page(&c, code, (at + 170) * S), CANARY_SEEN);
		assert_int_equal(tick_to(at), 0);
	}
	assert_int_equal(c.state, CANARY_WELL);
	assert_int_equal(c.late + c.again + c.strangers, 0);
}

static void
test_one_that_is_overtaken_is_no_silence(void **state)
{
	char second[CANARY_CODE];

	(void)state;
	start();
	(void)sent(1000);
	memcpy(second, sent(1060), sizeof(second));
	assert_int_equal(canaries_page(&c, second, 1061 * S), CANARY_SEEN);
	assert_int_equal(tick_to(1240), 0);
	assert_int_equal(c.state, CANARY_WELL);
}

static void
test_silence_begins_after_the_limit_and_not_before(void **state)
{
	(void)state;
	start();
	(void)sent(1000);
	assert_int_equal(tick_to(1180), 0);
	assert_int_equal(c.state, CANARY_STARTING);
	assert_true(canaries_tick(&c, 1181 * S));
	assert_int_equal(c.state, CANARY_SILENT);
	assert_int_equal(c.silent_from, 1000 * S);
	assert_int_equal(tick_to(2000), 0); /* said once */
}

static void
test_only_a_younger_page_in_time_ends_it(void **state)
{
	char first[CANARY_CODE], second[CANARY_CODE], third[CANARY_CODE];

	(void)state;
	start();
	memcpy(first, sent(1000), sizeof(first));
	memcpy(second, sent(1060), sizeof(second));
	assert_int_equal(tick_to(1250), 1);
	assert_int_equal(canaries_page(&c, first, 1250 * S), CANARY_LATE);
	assert_int_equal(canaries_page(&c, second, 1250 * S), CANARY_LATE);
	assert_int_equal(tick_to(1251), 0);
	assert_int_equal(c.state, CANARY_SILENT);
	memcpy(third, sent(1252), sizeof(third));
	assert_int_equal(canaries_page(&c, third, 1253 * S), CANARY_SEEN);
	assert_true(canaries_tick(&c, 1253 * S));
	assert_int_equal(c.state, CANARY_WELL);
	assert_int_equal(c.late, 2);
}

static void
test_pages_at_the_limit_are_in_time(void **state)
{
	char code[CANARY_CODE];

	(void)state;
	start();
	memcpy(code, sent(1000), sizeof(code));
	assert_int_equal(canaries_page(&c, code, 1180 * S), CANARY_SEEN);
	memcpy(code, sent(1200), sizeof(code));
	assert_int_equal(canaries_page(&c, code, 1380 * S + 1), CANARY_LATE);
}

static void
test_strangers_and_doubles_prove_nothing(void **state)
{
	char code[CANARY_CODE];

	(void)state;
	start();
	assert_int_equal(canaries_page(&c, "CANARY-0000000000000000", 1000 * S), CANARY_STRANGER);
	memcpy(code, sent(1000), sizeof(code));
	assert_int_equal(canaries_page(&c, code, 1001 * S), CANARY_SEEN);
	assert_int_equal(canaries_page(&c, code, 1002 * S), CANARY_AGAIN);
	(void)sent(1060);
	assert_int_equal(canaries_page(&c, code, 1200 * S), CANARY_AGAIN);
	assert_int_equal(tick_to(1241), 1);
	assert_int_equal(c.state, CANARY_SILENT);
}

static void
test_a_watch_that_stood_still_blames_nobody(void **state)
{
	(void)state;
	start();
	(void)sent(1000);
	assert_int_equal(tick_to(1010), 0);
	assert_false(canaries_tick(&c, 5000 * S)); /* stopped for an hour */
	assert_int_equal(tick_to(5000 + 170), 0);
	assert_int_equal(tick_to(5000 + 171), 1);
}

static void
test_many_more_than_are_remembered(void **state)
{
	(void)state;
	start();
	c.limit = (CANARY_FLIGHTS - 2) * S; /* the most that the configuration lets through */
	for (int64_t at = 1000; at < 1000 + 3 * CANARY_FLIGHTS; at++) {
		(void)sent(at);
		(void)tick_to(at);
	}
	assert_int_equal(c.state, CANARY_SILENT);
	assert_int_equal(c.silent_from, 1000 * S);
	assert_int_equal(canaries_page(&c, canaries_code(&c), c.ticked), CANARY_SEEN);
	assert_true(canaries_tick(&c, c.ticked));
	assert_int_equal(c.state, CANARY_WELL);
}

/* --- routes --- */

static struct route r;

static void
test_alarms_back_off_to_the_longest(void **state)
{
	static const int64_t waits[] = {120, 240, 480, 960, 1800, 1800};
	int64_t now = 0;

	(void)state;
	route_init(&r, 120 * S, 1800 * S, 15 * S);
	assert_false(route_due(&r, false, now));
	route_begin(&r, now);
	for (size_t i = 0; i < sizeof(waits) / sizeof(*waits); i++) {
		assert_true(route_due(&r, true, now));
		route_sent(&r, true);
		assert_false(route_due(&r, true, now + CLOCK_DAY));
		route_ended(&r, ROUTE_TAKEN, true, now);
		assert_false(route_due(&r, true, now + waits[i] * S - 1));
		now += waits[i] * S;
	}
}

static void
test_what_was_not_taken_is_tried_soon(void **state)
{
	(void)state;
	route_init(&r, 120 * S, 1800 * S, 15 * S);
	route_begin(&r, 0);
	for (int64_t now = 0, wait = 15 * S; wait < 1800 * S; now += wait, wait *= 2) {
		assert_true(route_due(&r, true, now));
		route_sent(&r, true);
		route_ended(&r, ROUTE_FAILED, true, now);
		assert_false(route_due(&r, true, now + wait - 1));
	}
	route_over(&r, CLOCK_DAY);
	assert_false(route_due(&r, false, CLOCK_DAY)); /* who was told nothing hears nothing */
}

static void
test_recovery_is_told_once_and_until_it_is_taken(void **state)
{
	(void)state;
	route_init(&r, 120 * S, 1800 * S, 15 * S);
	route_begin(&r, 0);
	route_sent(&r, true);
	route_ended(&r, ROUTE_UNCERTAIN, true, 0);
	route_over(&r, 5 * S);
	assert_true(route_due(&r, false, 5 * S));
	route_sent(&r, false);
	route_ended(&r, ROUTE_FAILED, false, 5 * S);
	assert_true(route_due(&r, false, 20 * S));
	route_sent(&r, false);
	route_ended(&r, ROUTE_TAKEN, false, 20 * S);
	assert_false(route_due(&r, false, CLOCK_DAY));
}

static void
test_what_changes_on_the_way_is_told_at_once(void **state)
{
	(void)state;
	route_init(&r, 120 * S, 1800 * S, 15 * S);
	route_begin(&r, 0);
	route_sent(&r, true);
	route_over(&r, 1 * S); /* while the alarm is on its way */
	route_ended(&r, ROUTE_TAKEN, false, 2 * S);
	assert_true(route_due(&r, false, 2 * S));
	route_sent(&r, false);
	route_begin(&r, 3 * S); /* while its end is on its way */
	route_ended(&r, ROUTE_TAKEN, true, 4 * S);
	assert_true(route_due(&r, true, 4 * S));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_the_first_is_due_at_once_and_the_next_later),
	    cmocka_unit_test(test_pages_in_time_keep_it_well),
	    cmocka_unit_test(test_one_that_is_overtaken_is_no_silence),
	    cmocka_unit_test(test_silence_begins_after_the_limit_and_not_before),
	    cmocka_unit_test(test_only_a_younger_page_in_time_ends_it),
	    cmocka_unit_test(test_pages_at_the_limit_are_in_time),
	    cmocka_unit_test(test_strangers_and_doubles_prove_nothing),
	    cmocka_unit_test(test_a_watch_that_stood_still_blames_nobody),
	    cmocka_unit_test(test_many_more_than_are_remembered),
	    cmocka_unit_test(test_alarms_back_off_to_the_longest),
	    cmocka_unit_test(test_what_was_not_taken_is_tried_soon),
	    cmocka_unit_test(test_recovery_is_told_once_and_until_it_is_taken),
	    cmocka_unit_test(test_what_changes_on_the_way_is_told_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
