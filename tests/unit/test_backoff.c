/* Waits between tries: doubled, capped, spread, and never out of range. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "common/backoff.h"

#define TRIALS 1000

static void
stays_within(unsigned tries, int64_t wait)
{
	int64_t least = INT64_MAX, most = 0;

	for (int i = 0; i < TRIALS; i++) {
		int64_t got = backoff(tries, 1000, 8000);

		least = got < least ? got : least;
		most = got > most ? got : most;
	}
	assert_in_range(least, wait - wait / 4, wait - 1);
	assert_in_range(most, wait + 1, wait + wait / 4);
}

static void
test_waits_double_up_to_the_cap(void **state)
{
	(void)state;
	stays_within(0, 1000);
	stays_within(1, 2000);
	stays_within(2, 4000);
	stays_within(3, 8000);
	stays_within(4, 8000);
	stays_within(UINT32_MAX, 8000);
}

static void
test_a_cap_below_the_first_wait_holds(void **state)
{
	(void)state;
	for (int i = 0; i < TRIALS; i++)
		assert_in_range(backoff(7, 1000, 100), 75, 125);
	assert_int_equal(backoff(3, 0, 0), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_waits_double_up_to_the_cap),
	    cmocka_unit_test(test_a_cap_below_the_first_wait_holds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
