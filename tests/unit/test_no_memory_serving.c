/* A batch and a request when memory ends at their nth allocation: refused or tried again, answered
 * once, and the process goes on. */
#include "tests/unit/batch_world.h"
#include "tests/unit/no_memory.h"

#define ALLOCATIONS 40

static struct order order;

static bool
told(const void *what)
{
	(void)what;
	return order.calls > 0 && batcher_idle(w.batcher);
}

static bool
kept_house(const void *what)
{
	(void)what;
	return !w.batcher->housekeeping && batcher_idle(w.batcher);
}

/* One order of much memory with the nth allocation failing: it is done, or refused and not done. */
static bool
serve_short_of(size_t n, bool for_good)
{
	int64_t before = stored(0);

	submit(&order, 0, HUNGRY);
	memory_ends(n, for_good);
	until(told, NULL);
	assert_int_equal(order.calls, 1);
	assert_true(
	    order.code == ERR_NONE || order.code == ERR_TOO_LARGE || order.code == ERR_UNAVAILABLE);
	assert_int_equal(stored(0), before + (order.code == ERR_NONE ? HUNGRY : 0));
	assert_int_equal(w.fatal, 0);
	return memory_back();
}

static void
test_a_batch(void **state)
{
	(void)state;
	until(kept_house, NULL);
	for (int for_good = 0; for_good < 2; for_good++) {
		size_t n = 1;

		while (n < ALLOCATIONS && serve_short_of(n, for_good))
			n++;
		assert_true(n > 1 && n < ALLOCATIONS);
	}
	assert_gapless();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_a_batch, open_world, close_world),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
