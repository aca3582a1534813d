/* Lanes on a real PostgreSQL: what bulk may have of the queue and of a batch, and what is left for
 * live work. */
#define WORLD_BATCH 256
#include "tests/unit/batch_world.h"

#define QUEUE 4000 /* batch_world.h's max_queued */
#define BULK_OF_BATCH (WORLD_BATCH / BULK_BATCH_SHARE)

static struct order bulk[QUEUE], live[QUEUE];

static bool
offer(struct order *order, enum lane lane)
{
	struct err err = {0};

	*order = (struct order){.amount = MUTE};
	order->input.rule = &add_rule;
	order->input.lane = lane;
	order->input.subject = key_of(lane);
	order->input.own = order;
	order->input.done = on_done;
	if (batcher_submit(w.batcher, &order->input, &err))
		return true;
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	return false;
}

static int
offer_all(struct order *orders, enum lane lane, int count)
{
	int taken = 0;

	for (int i = 0; i < count; i++)
		taken += offer(&orders[i], lane);
	return taken;
}

static void
test_bulk_fills_its_half_and_no_more(void **state)
{
	(void)state;
	assert_int_equal(batcher_limit(w.batcher, LANE_BULK), QUEUE / 2);
	assert_int_equal(batcher_limit(w.batcher, LANE_LIVE), QUEUE);
	assert_int_equal(offer_all(bulk, LANE_BULK, QUEUE), QUEUE / 2);
	assert_int_equal(offer_all(live, LANE_LIVE, QUEUE), QUEUE / 2);
	until(is_idle, NULL);
	assert_int_equal(w.done, QUEUE);
	assert_int_equal(stored(LANE_LIVE), QUEUE / 2 * MUTE);
	assert_int_equal(stored(LANE_BULK), QUEUE / 2 * MUTE);
}

static void
test_live_fills_what_bulk_does_not_use(void **state)
{
	(void)state;
	assert_int_equal(offer_all(live, LANE_LIVE, QUEUE), QUEUE);
	assert_int_equal(offer_all(bulk, LANE_BULK, 1), 0);
	until(is_idle, NULL);
	assert_int_equal(offer_all(bulk, LANE_BULK, 1), 1);
	until(is_idle, NULL);
}

static void
test_a_live_input_overtakes_all_bulk_that_waits(void **state)
{
	(void)state;
	(void)offer_all(bulk, LANE_BULK, QUEUE / 2);
	assert_true(offer(&live[0], LANE_LIVE));
	until(is_idle, NULL);
	assert_int_equal(live[0].place, 1);
}

/* One that comes while a batch of bulk is under way waits for that batch and for no other. */
static bool
first_is_done(const void *what)
{
	(void)what;
	return w.done > 0;
}

static void
test_a_live_input_waits_for_one_batch_of_bulk(void **state)
{
	int before;

	(void)state;
	(void)offer_all(bulk, LANE_BULK, QUEUE / 2);
	until(first_is_done, NULL);
	before = w.done;
	assert_true(offer(&live[0], LANE_LIVE));
	until(is_idle, NULL);
	assert_true(live[0].place <= before + BULK_OF_BATCH + 1);
}

/* Where a second goes by without live work, bulk has its fifth again; here it does not. */
static void
test_bulk_keeps_short_beside_live(void **state)
{
	(void)state;
	(void)offer_all(bulk, LANE_BULK, BULK_OF_BATCH);
	assert_true(offer(&live[0], LANE_LIVE));
	until(first_is_done, NULL);
	assert_int_equal(w.done, 1 + BULK_BESIDE_LIVE);
	until(is_idle, NULL);
}

static void
test_bulk_is_a_fifth_of_each_batch_and_never_starves(void **state)
{
	int beside = 0;

	(void)state;
	(void)offer_all(bulk, LANE_BULK, 500);
	(void)offer_all(live, LANE_LIVE, 500);
	until(is_idle, NULL);
	for (int i = 0; i < 500; i++)
		beside += bulk[i].place < live[499].place;
	assert_true(beside > 0);
	assert_true(beside <= (500 / (WORLD_BATCH - BULK_OF_BATCH) + 1) * BULK_OF_BATCH);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)
	const struct CMUnitTest tests[] = {
	    TEST(test_bulk_fills_its_half_and_no_more),
	    TEST(test_live_fills_what_bulk_does_not_use),
	    TEST(test_a_live_input_overtakes_all_bulk_that_waits),
	    TEST(test_a_live_input_waits_for_one_batch_of_bulk),
	    TEST(test_bulk_keeps_short_beside_live),
	    TEST(test_bulk_is_a_fifth_of_each_batch_and_never_starves),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
