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
	return w.batcher->house.due == 0 && batcher_idle(w.batcher);
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
	assert_true(order.code == ERR_NONE || order.code == ERR_UNAVAILABLE);
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

static bool
ended_or_told(const void *what)
{
	return memory.ended || *(const int *)what > 0;
}

/* Nobody sends a fact again: it waits for memory, and is neither set aside nor applied twice. */
static void
test_a_fact_waits(void **state)
{
	static struct order orders[2 * ALLOCATIONS];
	static Accord__V1__Fact facts[2 * ALLOCATIONS];
	uint64_t n = 0;

	(void)state;
	until(kept_house, NULL);
	for (int for_good = 0; for_good < 2; for_good++) {
		bool was_short = true;

		for (size_t at = 1; was_short && at < ALLOCATIONS; at++, n++) {
			hear(&orders[n], &facts[n], 0, n + 1, HUNGRY);
			memory_ends(at, for_good);
			until(ended_or_told, &orders[n].calls);
			was_short = memory_back();
			until(is_set, &orders[n].calls);
			assert_int_equal(orders[n].code, ERR_NONE);
			assert_int_equal(stored(0), (int64_t)(n + 1) * HUNGRY);
		}
		assert_false(was_short);
	}
	assert_string_equal(pg_sql("select count(*) from parked"), "0");
	assert_int_equal(w.fatal, 0);
	assert_gapless();
}

/* What is too much together is tried in halves: no sender is turned away for the others. */
static void
test_fewer_at_a_time(void **state)
{
	static struct order orders[8];

	(void)state;
	until(kept_house, NULL);
	for (int i = 0; i < 8; i++)
		submit(&orders[i], i, i == 5 ? HUNGRY : 1);
	memory_ends(1, false);
	until(is_idle, NULL);
	assert_true(memory_back());
	for (int i = 0; i < 8; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code, ERR_NONE);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_a_batch, open_world, close_world),
	    cmocka_unit_test_setup_teardown(test_a_fact_waits, open_world, close_world),
	    cmocka_unit_test_setup_teardown(test_fewer_at_a_time, open_world, close_world),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
