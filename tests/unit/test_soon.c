/* Messages that found no room come back within a second, not together, and each time at another
 * instant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/notification/soon.h"

#define MANY 1000
#define PARTS 10

static void
test_within_a_second_and_spread_over_it(void **state)
{
	int64_t now = 1800000000 * CLOCK_SECOND;
	int parts[PARTS] = {0};

	(void)state;
	for (int i = 0; i < MANY; i++) {
		struct id id = id_v4();
		int64_t at = soon(&id, now);

		assert_true(at > now && at <= now + CLOCK_SECOND);
		assert_int_equal(at, soon(&id, now));
		parts[(at - now - 1) * PARTS / CLOCK_SECOND]++;
	}
	for (int i = 0; i < PARTS; i++)
		assert_in_range(parts[i], MANY / PARTS / 3, 3 * MANY / PARTS);
}

static void
test_another_instant_each_time(void **state)
{
	struct id id = id_v4();
	int64_t low = CLOCK_SECOND, high = 0;

	(void)state;
	for (int64_t now = 1; now <= MANY; now++) {
		int64_t wait = soon(&id, now * 1000) - now * 1000;

		low = wait < low ? wait : low;
		high = wait > high ? wait : high;
	}
	assert_true(high - low > CLOCK_SECOND / 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_within_a_second_and_spread_over_it),
	    cmocka_unit_test(test_another_instant_each_time),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
