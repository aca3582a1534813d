/* Load, decide, save on a real PostgreSQL: order, refusals, poison, repeats, clocks, cursors, lost
 * backends, limits. */
#include "tests/unit/batch_world.h"

/* --- tests --- */

static void
test_orders_see_each_other(void **state)
{
	static struct order orders[300];

	(void)state;
	for (int i = 0; i < 300; i++)
		submit(&orders[i], i % 2, 1);
	until(is_idle, NULL);
	for (int i = 0; i < 300; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].seen, i / 2 + 1);
	}
	assert_int_equal(stored(0), 150);
	assert_int_equal(stored(1), 150);
	assert_int_equal(w.fact_count, 300);
	assert_gapless();
}

/* Which row each names hangs on what those before it change: they are decided apart, and none is
 * lost or doubled. */
static void
test_what_hangs_on_an_order_before_it_is_decided_apart(void **state)
{
	static struct order orders[5];
	char text[ID_TEXT_SIZE];

	(void)state;
	for (int i = 0; i < 5; i++)
		submit(&orders[i], 0, LED);
	until(is_idle, NULL);
	for (int i = 0; i < 5; i++) {
		struct counter c = {.key = key_of(0), .n = i};
		struct id led = led_by(&c);

		assert_int_equal(orders[i].code, ERR_NONE);
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].place, i + 1);
		assert_string_equal(
		    pg_sql("select n from counter where key = '%s'", id_text(&led, text)), "1");
	}
	assert_int_equal(stored(0), 5);
	assert_int_equal(w.fact_count, 5);
	assert_gapless();
}

static void
test_refusal_hurts_nobody_else(void **state)
{
	static struct order orders[3];

	(void)state;
	submit(&orders[0], 0, 1);
	submit(&orders[1], 0, REFUSED_AMOUNT);
	submit(&orders[2], 0, 2);
	until(is_idle, NULL);
	assert_int_equal(orders[1].code, ERR_DENIED);
	assert_int_equal(orders[0].code, ERR_NONE);
	assert_int_equal(stored(0), 3);
	assert_gapless();
}

/* What its rule knows not to be there is made without a look at the store: what stands there is not
 * added to. */
static void
test_a_row_that_cannot_be_there_is_not_asked_for(void **state)
{
	static struct order order;
	char text[ID_TEXT_SIZE];
	struct id key = key_of(0), twin = twin_of(&key);

	(void)state;
	pg_sql("insert into counter values ('%s', 500, 500, 0)", id_text(&twin, text));
	submit(&order, 0, UNASKED);
	until(is_idle, NULL);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(stored(0), UNASKED);
	assert_string_equal(pg_sql("select sum(n) from counter"), "18");
}

static void
poison_among_others(int amount)
{
	static struct order orders[64];

	for (int i = 0; i < 64; i++)
		submit(&orders[i], i, i == 37 ? amount : 1);
	until(is_idle, NULL);
	for (int i = 0; i < 64; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code != ERR_NONE, i == 37);
	}
	assert_string_equal(pg_sql("select sum(n) from counter"), "63");
	assert_int_equal(w.fact_count, 63);
	assert_gapless();
}

static void
test_poison_of_class_22(void **state)
{
	(void)state;
	poison_among_others(POISON_22);
}

static void
test_poison_of_class_23(void **state)
{
	(void)state;
	poison_among_others(POISON_23);
}

static void
test_too_large_a_batch_is_taken_apart(void **state)
{
	static struct order orders[10];

	(void)state;
	for (int i = 0; i < 10; i++)
		submit(&orders[i], i, HUNGRY);
	until(is_idle, NULL);
	for (int i = 0; i < 10; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code, ERR_NONE); /* each of them fits alone */
	}
	assert_int_equal(w.fact_count, 10);
	assert_gapless();
}

static void
test_queue_has_a_limit(void **state)
{
	static struct order orders[4001];
	struct err err = {0};

	(void)state;
	for (int i = 0; i < 4000; i++)
		submit(&orders[i], 0, 1);
	orders[4000].input.rule = &add_rule;
	assert_false(batcher_submit(w.batcher, &orders[4000].input, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	until(is_idle, NULL);
	assert_int_equal(stored(0), 4000);
}

static void
test_repeated_command_happens_once(void **state)
{
	static struct order first, second;

	(void)state;
	submit(&first, 0, 7);
	first.input.id = key_of(99);
	until(is_idle, NULL);
	submit(&second, 0, 7);
	second.input.id = key_of(99);
	until(is_idle, NULL);
	assert_int_equal(second.calls, 1);
	assert_int_equal(second.code, ERR_NONE);
	assert_non_null(second.input.stored);
	assert_int_equal(stored(0), 7);
	assert_gapless();
}

static bool
ticked_twice(const void *what)
{
	(void)what;
	return w.ticks == 2 && batcher_idle(w.batcher);
}

static void
test_clock_fires_and_is_set_again(void **state)
{
	static struct order order;

	(void)state;
	submit(&order, 0, 3);
	until(ticked_twice, NULL);
	assert_int_equal(stored(0), 203);
	assert_string_equal(pg_sql("select count(*) from clock"), "0");
	assert_int_equal(batcher_next_due(w.batcher), 0);
}

static void
test_fact_applies_once(void **state)
{
	static struct order orders[4];
	static Accord__V1__Fact facts[4];

	(void)state;
	hear(&orders[0], &facts[0], 0, 1, 1);
	hear(&orders[1], &facts[1], 0, 2, 1);
	until(is_idle, NULL);
	hear(&orders[2], &facts[2], 0, 2, 1); /* again */
	hear(&orders[3], &facts[3], 0, 3, 1);
	until(is_idle, NULL);
	assert_int_equal(orders[2].calls, 1);
	assert_int_equal(stored(0), 3);
	assert_string_equal(pg_sql("select n from cursor where source = 'elsewhere'"), "3");
	assert_gapless();
}

static void
test_poison_fact_parks_its_subject_only(void **state)
{
	static struct order orders[6];
	static Accord__V1__Fact facts[6];

	(void)state;
	hear(&orders[0], &facts[0], 0, 1, 1);
	hear(&orders[1], &facts[1], 1, 2, POISON_22);
	hear(&orders[2], &facts[2], 1, 3, 1); /* same subject: waits behind it */
	hear(&orders[3], &facts[3], 0, 4, 1);
	until(is_idle, NULL);
	hear(&orders[4], &facts[4], 1, 5, 1); /* still, in a later batch */
	hear(&orders[5], &facts[5], 2, 6, 1);
	until(is_idle, NULL);
	assert_int_equal(stored(0), 2);
	assert_int_equal(stored(2), 1);
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by n) from parked"), "2 3 5");
	assert_string_equal(pg_sql("select n from cursor"), "6");
	assert_gapless();
}

static void
test_lost_backends_lose_nothing(void **state)
{
	static struct order orders[2000];

	(void)state;
	for (int i = 0; i < 2000; i++) {
		submit(&orders[i], i % 7, 1);
		if (i % 400 == 399) {
			ev_run(w.loop, EVRUN_NOWAIT);
			ev_run(w.loop, EVRUN_NOWAIT);
			pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
			       "where application_name like 'accord-%%'");
			until(is_idle, NULL);
		}
	}
	until(is_idle, NULL);
	for (int i = 0; i < 2000; i++)
		assert_int_equal(orders[i].calls, 1);
	/* An order without an id is repeated when its commit's answer was lost: at least once, and
	 * never in silence. */
	assert_true(strtoll(pg_sql("select sum(n) from counter"), NULL, 10) >= 2000);
	assert_string_equal(
	    pg_sql("select (select sum(n) from counter) = (select count(*) from journal)"), "t");
}

static void
test_an_old_epoch_commits_nothing_and_stands_by(void **state)
{
	static struct order order;

	(void)state;
	pg_sql("update journal_head set epoch = epoch + 1");
	submit(&order, 0, 1);
	until(is_set, &order.calls);
	assert_int_equal(order.code, ERR_NOT_WRITER);
	assert_int_equal(w.stood_by, 1);
	assert_string_equal(pg_sql("select count(*) from counter"), "0");
	until(is_idle, NULL); /* nobody else holds the lease: it is taken again */
	assert_string_equal(pg_sql("select epoch from journal_head"), "3");
	submit(&order, 0, 1);
	until(is_set, &order.calls);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(w.fatal, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)
	    TEST(test_orders_see_each_other),
	    TEST(test_what_hangs_on_an_order_before_it_is_decided_apart),
	    TEST(test_refusal_hurts_nobody_else),
	    TEST(test_a_row_that_cannot_be_there_is_not_asked_for),
	    TEST(test_poison_of_class_22),
	    TEST(test_poison_of_class_23),
	    TEST(test_too_large_a_batch_is_taken_apart),
	    TEST(test_queue_has_a_limit),
	    TEST(test_repeated_command_happens_once),
	    TEST(test_clock_fires_and_is_set_again),
	    TEST(test_fact_applies_once),
	    TEST(test_poison_fact_parks_its_subject_only),
	    TEST(test_lost_backends_lose_nothing),
	    TEST(test_an_old_epoch_commits_nothing_and_stands_by),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
