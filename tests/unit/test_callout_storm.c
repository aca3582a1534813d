/* Call-outs of incidents that are typed up and down: held until they are steady. */
#include "tests/unit/callout_world.h"

/* The first asking pages, so does the first again; from then on it is held until it is steady. */
static void
test_a_storm_pages_twice_and_once_more_when_it_is_over(void **state)
{
	struct callout *c;
	size_t facts;

	(void)state;
	storm("1", 1, true);
	assert_int_equal(pages(), 2);
	record("1", TIER(REVIEW), STATUS(ACTIVE));
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	assert_int_equal(moved(0)->rule, 107);
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_UNSTEADY));
	assert_string_equal(moved(0)->person, "");
	facts = fake.fact_count;
	fake.now += CLOCK_SECOND;
	storm("1", 148, true);
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(fake.fact_count, facts); /* nothing was written of all that */
	assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), fake.now + CALLOUT_STEADY);
	ring_steady(c);
	assert_int_equal(pages(), 3);
	assert_int_equal(moved(0)->rule, 101);
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + CLOCK_MINUTE);
}

static void
test_a_storm_that_ends_low_pages_nobody_more(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 150, false);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	ring_steady(c);
	assert_int_equal(pages(), 2);
	assert_int_equal(moved(0)->rule, 105);
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_RETYPED));
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

/* It goes up and down for ever: at the end of the window, and of each one after it, somebody is
 * asked if it asks then; and the pages are few. */
static void
test_a_storm_without_end_is_not_held_for_ever(void **state)
{
	int64_t end, began = fake.now;
	struct callout *c;

	(void)state;
	storm("1", 2, true);
	c = callout_of("1");
	end = link_of("1")->window_end;
	assert_int_equal(end, began + CALLOUT_WINDOW);
	while (fake.now + CALLOUT_STEADY / 2 < end) {
		fake.now += CALLOUT_STEADY / 2;
		storm("1", 1, true);
		assert_int_equal(c->state, STATE(DRAFT));
	}
	assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), end);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
	assert_int_equal(pages(), 3);
}

/* What asks again in a new window is no storm. */
static void
test_a_new_window_pages_at_once(void **state)
{
	(void)state;
	for (int i = 1; i <= 4; i++) {
		storm("1", 1, false);
		assert_int_equal(pages(), i);
		fake.now += CALLOUT_WINDOW / 2;
	}
}

/* While it is held: too late to send anybody, and no longer too late. */
static void
test_a_late_asking_while_held_pages_nobody(void **state)
{
	struct incident in;
	struct callout *c;

	(void)state;
	storm("1", 3, false);
	c = callout_of("1");
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_true(link_of("1")->late);
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(pages(), 2);
}

static void
test_held_and_then_nobody_on_the_ladder(void **state)
{
	struct callout *c;

	(void)state;
	load(NULL, 0);
	storm("1", 2, true);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	ring_steady(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	assert_int_equal(moved(0)->rule, 103);
}

/* Closed while it is held: it is over, and a clock that rings late finds it so. */
static void
test_closed_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 2, true);
	c = callout_of("1");
	record("1", TIER(PAGE_NOW), STATUS(CLOSED));
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_CLOSED));
	batch_clock_set(&fake, CLOCK_CALLOUT_STEADY, &c->id, fake.now);
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_a_storm_pages_twice_and_once_more_when_it_is_over, setup),
	    cmocka_unit_test_setup(test_a_storm_that_ends_low_pages_nobody_more, setup),
	    cmocka_unit_test_setup(test_a_storm_without_end_is_not_held_for_ever, setup),
	    cmocka_unit_test_setup(test_a_new_window_pages_at_once, setup),
	    cmocka_unit_test_setup(test_a_late_asking_while_held_pages_nobody, setup),
	    cmocka_unit_test_setup(test_held_and_then_nobody_on_the_ladder, setup),
	    cmocka_unit_test_setup(test_closed_while_held, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
