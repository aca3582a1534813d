/* The breaker of notices: the minute and the day at their limits, what comes together, and the two
 * who decide. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "services/notification/client/breaker.h"

#define NOW (INT64_C(19700) * CLOCK_DAY)

static const struct breaker_limits limits = {.most = 20, .times = 5};
static struct breaker own, common;
static unsigned notices;

static int
setup(void **state)
{
	(void)state;
	memset(&own, 0, sizeof(own));
	memset(&common, 0, sizeof(common));
	notices = 0;
	return 0;
}

static struct id
name(unsigned n)
{
	struct id id = {{0xb0}};

	memcpy(id.b + 4, &n, sizeof(n));
	return id;
}

static bool
pass(int64_t now)
{
	struct id id = name(++notices);

	return breaker_pass(&own, &common, &id, &limits, now);
}

static void
test_at_most_twenty_of_eight_thousand(void **state)
{
	struct id first = name(1);
	unsigned passed = 0;

	(void)state;
	for (unsigned i = 0; i < 8000; i++) {
		bool went = pass(NOW + i * 1000);

		assert_int_equal(went, i < 20);
		passed += went;
		assert_true(id_equal(&own.run, &first)); /* those that passed belong to it, too */
	}
	assert_int_equal(passed, 20);
	assert_int_equal(own.tripped, NOW + INT64_C(20) * 1000);
	assert_false(pass(NOW + 3 * CLOCK_DAY)); /* until somebody decides */
}

/* To the microsecond; a minute begins with any of them. */
static void
test_the_minute(void **state)
{
	(void)state;
	for (int64_t i = 0; i < 20; i++)
		assert_true(pass(NOW + i));
	for (int64_t i = 0; i < 20; i++)
		assert_true(pass(NOW + CLOCK_MINUTE + i));
	assert_false(pass(NOW + 2 * CLOCK_MINUTE - 1));
	assert_int_equal(own.tripped, NOW + 2 * CLOCK_MINUTE - 1);
}

static void
test_a_clock_that_is_set_back_lets_nothing_more_go(void **state)
{
	(void)state;
	for (int64_t i = 0; i < 20; i++)
		assert_true(pass(NOW));
	assert_false(pass(NOW - CLOCK_HOUR));
}

static void
test_the_limits_own_limits(void **state)
{
	static const struct breaker_limits one = {.most = 1, .times = 1},
					   most = {.most = BREAKER_MOST, .times = 1};
	struct id id = name(1);

	(void)state;
	assert_true(breaker_pass(&own, &common, &id, &one, NOW));
	assert_false(breaker_pass(&own, &common, &id, &one, NOW + CLOCK_MINUTE - 1));
	assert_int_equal(setup(NULL), 0);
	for (unsigned i = 0; i < BREAKER_MOST; i++)
		assert_true(breaker_pass(&own, &common, &id, &most, NOW));
	assert_false(breaker_pass(&own, &common, &id, &most, NOW));
}

/* One source's flood over many organisations is one flood. */
static void
test_all_organisations_together(void **state)
{
	struct breaker each[40];
	unsigned passed = 0;

	(void)state;
	memset(each, 0, sizeof(each));
	for (unsigned i = 0; i < 8000; i++) {
		struct id id = name(i + 1);

		passed += breaker_pass(&each[i % 40], &common, &id, &limits, NOW + i);
	}
	assert_int_equal(passed, 20);
	for (unsigned i = 0; i < 40; i++)
		assert_int_not_equal(each[i].tripped, 0);
	assert_int_equal(common.tripped, 0); /* organisations decide, each of its own */
}

static void
test_another_run_after_a_quiet_minute(void **state)
{
	struct id first = name(1), third = name(3);

	(void)state;
	assert_true(pass(NOW));
	assert_true(pass(NOW + CLOCK_MINUTE - 1));
	assert_true(id_equal(&own.run, &first));
	assert_true(pass(NOW + 2 * CLOCK_MINUTE - 1));
	assert_true(id_equal(&own.run, &third));
}

static void
test_after_the_decision_another_run_begins(void **state)
{
	struct id next = name(22);

	(void)state;
	for (unsigned i = 0; i < 21; i++)
		assert_int_equal(pass(NOW), i < 20);
	breaker_reset(&own);
	assert_false(pass(NOW + 1)); /* the minute is still full */
	assert_true(id_equal(&own.run, &next));
	breaker_reset(&own);
	assert_true(pass(NOW + CLOCK_MINUTE));
}

/* --- the day --- */

static void
days_of(int64_t first, int64_t days, unsigned each)
{
	for (int64_t day = 0; day < days; day++)
		for (unsigned i = 0; i < each; i++)
			assert_true(pass(first + day * CLOCK_DAY + i * CLOCK_MINUTE));
}

/* What is usual is not known before it was seen for a week. */
static void
test_nothing_is_usual_at_first(void **state)
{
	(void)state;
	days_of(NOW, BREAKER_LEARNS, 300);
	assert_int_equal(own.tripped, 0);
}

static void
test_five_times_what_is_usual(void **state)
{
	int64_t limit, now;

	(void)state;
	days_of(NOW, 40, 30);
	now = NOW + 40 * CLOCK_DAY;
	assert_true(pass(now));
	assert_in_range(own.usual, 29000, 30000);
	limit = own.usual * limits.times / 1000;
	for (int64_t i = 1; i < limit; i++)
		assert_true(pass(now + i * CLOCK_MINUTE));
	assert_false(pass(now + limit * CLOCK_MINUTE));
}

/* Where one a day is usual, six are no flood. */
static void
test_a_day_may_have_what_a_minute_may(void **state)
{
	(void)state;
	days_of(NOW, 20, 1);
	for (int64_t i = 0; i < 20; i++)
		assert_true(pass(NOW + 20 * CLOCK_DAY + i * CLOCK_HOUR / 2));
	assert_false(pass(NOW + 20 * CLOCK_DAY + 23 * CLOCK_HOUR));
}

static void
test_what_was_usual_is_forgotten(void **state)
{
	(void)state;
	days_of(NOW, 40, 30);
	assert_true(pass(NOW + INT64_C(4000) * CLOCK_DAY));
	assert_in_range(own.usual, 0, 50);
	assert_true(own.days < 40 + BREAKER_GAP + 1);
	assert_true(pass(INT64_MAX / 4)); /* the gap is bounded */
}

/* What is held is no part of what is usual: else a flood would make room for the next. */
static void
test_what_is_held_is_not_learned(void **state)
{
	(void)state;
	for (unsigned i = 0; i < 5000; i++)
		(void)pass(NOW);
	assert_int_equal(own.today, 20);
	assert_int_equal(common.today, 20);
}

static void
test_names(void **state)
{
	const struct id a = {{1}}, b = {{2}};
	struct id one = breaker_id("pd", 6, &a), other;

	(void)state;
	other = breaker_id("pd", 6, &a);
	assert_true(id_equal(&one, &other));
	other = breaker_id("pd", 6, &b);
	assert_false(id_equal(&one, &other));
	other = breaker_id("pd", 7, &a);
	assert_false(id_equal(&one, &other));
	other = breaker_id("", 6, &a);
	assert_false(id_equal(&one, &other));
}

/* --- two people --- */

static void
test_two_people_decide(void **state)
{
	struct held held = {.decision = HELD_UNDECIDED};

	(void)state;
	assert_int_equal(held_say(&held, HELD_RELEASED, "p-1", NOW), HELD_SAID_FIRST);
	assert_int_equal(held_say(&held, HELD_RELEASED, "p-1", NOW + 1), HELD_SAID_AGAIN);
	assert_int_equal(held.decision, HELD_UNDECIDED);
	assert_int_equal(held_say(&held, HELD_RECALLED, "p-2", NOW + 2), HELD_SAID_FIRST);
	assert_int_equal(held.decision, HELD_UNDECIDED); /* two people, and not of one mind */
	assert_int_equal(held_say(&held, HELD_RECALLED, "p-1", NOW + 3), HELD_SAID_SECOND);
	assert_int_equal(held.decision, HELD_RECALLED);
	assert_int_equal(held.decided, NOW + 3);
	assert_string_equal(held.second, "p-1");
	assert_int_equal(held_say(&held, HELD_RECALLED, "p-3", NOW + 4), HELD_SAID_AGAIN);
	assert_int_equal(held_say(&held, HELD_RELEASED, "p-2", NOW + 4), HELD_SAID_LATE);
	assert_int_equal(held.decision, HELD_RECALLED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_at_most_twenty_of_eight_thousand, setup),
	    cmocka_unit_test_setup(test_the_minute, setup),
	    cmocka_unit_test_setup(test_a_clock_that_is_set_back_lets_nothing_more_go, setup),
	    cmocka_unit_test_setup(test_the_limits_own_limits, setup),
	    cmocka_unit_test_setup(test_all_organisations_together, setup),
	    cmocka_unit_test_setup(test_another_run_after_a_quiet_minute, setup),
	    cmocka_unit_test_setup(test_after_the_decision_another_run_begins, setup),
	    cmocka_unit_test_setup(test_nothing_is_usual_at_first, setup),
	    cmocka_unit_test_setup(test_five_times_what_is_usual, setup),
	    cmocka_unit_test_setup(test_a_day_may_have_what_a_minute_may, setup),
	    cmocka_unit_test_setup(test_what_was_usual_is_forgotten, setup),
	    cmocka_unit_test_setup(test_what_is_held_is_not_learned, setup),
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_two_people_decide),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
