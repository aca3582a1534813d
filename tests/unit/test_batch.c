/* Load, decide, save on a real PostgreSQL: order, refusals, poison, repeats, clocks, cursors, lost
 * backends, limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/batch.h"
#include "common/clock.h"
#include "common/log.h"
#include "sql/common/kit.h"
#include "tests/unit/pg.h"

enum { UUIDS = 2951, INT8S = 1016, INT4S = 1007 };
enum { ADD = 1, TICK = 2, HEARD = 3 };

#define REFUSED_AMOUNT (-1)
#define POISON_22 40000 /* does not fit the column */
#define POISON_23 6666  /* breaks a constraint of the table */
#define HUNGRY 5        /* needs more memory than a batch of two such has */

static const uint32_t load_params[] = {UUIDS}, save_params[] = {UUIDS, INT8S, INT4S};
static const struct statement counter_load = {"counter_load",
    "select key, n, version from counter where key = any ($1)", load_params, 1, 0, -1};
static const struct statement counter_save = {"counter_save",
    "with s as (insert into counter as c (key, n, small, version) "
    "select key, n, n::int2, version from unnest($1, $2, $3) as u (key, n, version) "
    "on conflict (key) do update set n = excluded.n, small = excluded.small, version = "
    "excluded.version "
    "where c.version = excluded.version - 1 returning 1) "
    "select must_match(count(*), cardinality($1)) from s",
    save_params, 3, 1, 1};
static const struct statement *const own_statements[] = {&counter_load, &counter_save, NULL};
static const struct statement *const *const statements[] = {sql_common_kit, own_statements, NULL};

struct counter {
	struct id key;
	int64_t n;
	int32_t version;
};

static void
read_counter(struct batch *batch, const struct db_row *from, void *row)
{
	struct counter *c = row;

	(void)batch;
	c->key = db_id(from, 0);
	c->n = db_int(from, 1);
	c->version = (int32_t)db_int(from, 2);
}

/* One more than was loaded, however many orders of a batch changed the row. */
static void
bind_counter(struct db_args *to, const void *row)
{
	const struct counter *c = row;

	db_put_id(to, &c->key);
	db_put_int(to, c->n);
	db_put_int(to, c->version + 1);
}

static const struct table counters = {.name = "counter",
    .row_size = sizeof(struct counter),
    .load = &counter_load,
    .read = read_counter,
    .save = &counter_save,
    .bind = bind_counter};
static const struct table *const tables[] = {&counters, NULL};

/* --- the world of a test --- */

struct order {
	struct input input;
	int amount;
	int calls; /* of done */
	enum err_code code;
	int64_t seen; /* the counter after this order was decided */
};

static struct {
	struct ev_loop *loop;
	struct db *db;
	struct batcher *batcher;
	uint64_t facts[100000];
	size_t fact_count;
	int fatal, opened, ticks, decided;
} w;

static void
need(struct batch *batch, struct input *input)
{
	batch_need(batch, &counters, &input->subject);
}

static struct counter *
counter(struct batch *batch, const struct id *key)
{
	struct counter *c = batch_row(batch, &counters, key);

	if (c == NULL) {
		c = batch_new(batch, &counters, key);
		c->key = *key;
		c->version = 0;
	}
	return c;
}

static bool
add(struct batch *batch, struct input *input, struct err *err)
{
	Accord__V1__Ping ping = ACCORD__V1__PING__INIT;
	struct order *order = input->own;
	struct counter *c;

	w.decided++;
	if (order->amount == REFUSED_AMOUNT)
		return err_set(err, ERR_DENIED, "no");
	if (order->amount == HUNGRY && arena_alloc(batch_arena(batch), 700 * 1024) == NULL)
		return err_set(err, ERR_TOO_LARGE, "no memory");
	c = counter(batch, &input->subject);
	c->n += order->amount;
	order->seen = c->n;
	batch_touch(batch, c);
	batch_fact(batch, 1, &input->subject, &ping.base);
	if (order->amount == 3)
		batch_clock_set(batch, TICK, &input->subject, batch_now(batch) + 20000);
	batch_reply(batch, input, input->msg);
	return true;
}

static bool
tick(struct batch *batch, struct input *input, struct err *err)
{
	struct counter *c = counter(batch, &input->subject);

	(void)err;
	c->n += 100;
	batch_touch(batch, c);
	if (++w.ticks == 1)
		batch_clock_set(batch, TICK, &input->subject, batch_now(batch) + 10000);
	return true;
}

static const struct rule add_rule = {.kind = ADD, .name = "add", .keys = need, .decide = add};
static const struct rule heard_rule = {.kind = HEARD, .name = "heard", .keys = need, .decide = add};
static const struct rule clocks[] = {
    {.kind = TICK,  .name = "tick", .keys = need, .decide = tick},
    {0}
};

static void
on_fact(void *ctx, const Accord__V1__Fact *fact)
{
	(void)ctx;
	w.facts[w.fact_count++] = fact->n;
}

static void
on_fatal(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	w.fatal++;
}

static void
on_open(void *ctx)
{
	(void)ctx;
	w.opened++;
}

static void
on_ready(void *ctx)
{
	(void)ctx;
	batcher_connected(w.batcher);
}

static void
on_lost(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	batcher_lost(w.batcher);
}

static void
on_done(struct input *input, const struct err *err)
{
	struct order *order = input->own;

	order->calls++;
	order->code = err == NULL ? ERR_NONE : err->code;
}

static void
no_time_left(struct ev_loop *loop, ev_timer *timer, int revents)
{
	(void)loop, (void)timer, (void)revents;
	fail_msg("the test waits in vain");
}

static void
until(bool (*is)(const void *), const void *what)
{
	ev_timer limit;

	ev_timer_init(&limit, no_time_left, 20., 0.);
	ev_timer_start(w.loop, &limit);
	while (!is(what))
		ev_run(w.loop, EVRUN_ONCE);
	ev_timer_stop(w.loop, &limit);
}

static bool
is_set(const void *what)
{
	return *(const int *)what > 0;
}

static bool
is_idle(const void *what)
{
	(void)what;
	return batcher_idle(w.batcher) && batcher_open(w.batcher);
}

static int
open_world(void **state)
{
	struct db_options db = {.conninfo = pg.conninfo,
	    .statements = statements,
	    .label = "test",
	    .connect_timeout_s = 3,
	    .on_ready = on_ready,
	    .on_lost = on_lost};
	struct batch_options options = {.service = "test",
	    .tables = tables,
	    .clocks = clocks,
	    .max_queued = 4000,
	    .max_batch = 64,
	    .arena_limit = 1536 * 1024,
	    .on_fact = on_fact,
	    .on_open = on_open,
	    .on_fatal = on_fatal};

	(void)state;
	pg_sql("update journal_head set n = 0; truncate journal, cursor, reply, clock, parked, "
	       "counter");
	memset(&w, 0, sizeof(w));
	w.loop = ev_default_loop(0);
	db.loop = w.loop;
	w.db = db_open(&db, NULL);
	options.db = w.db;
	w.batcher = batcher_new(&options, w.loop);
	until(is_set, &w.opened);
	return 0;
}

static int
close_world(void **state)
{
	(void)state;
	batcher_free(&w.batcher);
	db_close(&w.db);
	ev_run(w.loop, EVRUN_NOWAIT);
	return 0;
}

static int
set_up(void **state)
{
	FILE *file = fopen("common/schema/0001_kit.sql", "r");
	static char sql[8000];

	(void)state;
	pg_start();
	assert_non_null(file);
	sql[fread(sql, 1, sizeof(sql) - 1, file)] = '\0';
	fclose(file);
	pg_sql("%s", sql);
	pg_sql("create table counter (key uuid primary key, n int8 not null check (n <> %d), small "
	       "int2 not null, "
	       "version int4 not null)",
	    POISON_23);
	return 0;
}

static struct id
key_of(int i)
{
	struct id id = {"key"};

	id.b[15] = (uint8_t)(i & 0xff);
	id.b[14] = (uint8_t)(i >> 8);
	return id;
}

static void
submit(struct order *order, int key, int amount)
{
	static const Accord__V1__Ping ping = PROTOBUF_C_MESSAGE_INIT(&accord__v1__ping__descriptor);

	*order = (struct order){.amount = amount};
	order->input.rule = &add_rule;
	order->input.subject = key_of(key);
	order->input.msg = &ping.base;
	order->input.own = order;
	order->input.done = on_done;
	assert_true(batcher_submit(w.batcher, &order->input, NULL));
}

static int64_t
stored(int key)
{
	char text[ID_TEXT_SIZE];
	struct id id = key_of(key);

	return strtoll(
	    pg_sql("select n from counter where key = '%s'", id_text(&id, text)), NULL, 10);
}

static void
assert_gapless(void)
{
	for (size_t i = 0; i < w.fact_count; i++)
		assert_int_equal(w.facts[i], i + 1);
	assert_int_equal(strtoull(pg_sql("select count(*) from journal"), NULL, 10), w.fact_count);
	assert_int_equal(strtoull(pg_sql("select n from journal_head"), NULL, 10), w.fact_count);
	assert_string_equal(
	    pg_sql(
		"select count(*) from (select n, row_number() over (order by n) r from journal) q "
		"where n <> r"),
	    "0");
}

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
	for (int i = 0; i < 10; i++)
		assert_int_equal(orders[i].calls, 1);
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
hear(struct order *order, Accord__V1__Fact *fact, int key, uint64_t n, int amount)
{
	*order = (struct order){.amount = amount};
	accord__v1__fact__init(fact);
	fact->n = n;
	fact->epoch = 1;
	fact->at_us = CLOCK_SECOND;
	fact->kind = ACCORD__V1__KIND__KIND_PING;
	order->input.rule = &heard_rule;
	order->input.subject = key_of(key);
	order->input.source = "elsewhere";
	order->input.fact = fact;
	order->input.own = order;
	order->input.done = on_done;
	assert_true(batcher_submit(w.batcher, &order->input, NULL));
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
test_other_writer_ends_this_one(void **state)
{
	static struct order order;

	(void)state;
	pg_sql("update journal_head set epoch = epoch + 1");
	submit(&order, 0, 1);
	until(is_set, &w.fatal);
	assert_int_equal(order.calls, 0);
	assert_string_equal(pg_sql("select count(*) from counter"), "0");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)
	    TEST(test_orders_see_each_other),
	    TEST(test_refusal_hurts_nobody_else),
	    TEST(test_poison_of_class_22),
	    TEST(test_poison_of_class_23),
	    TEST(test_too_large_a_batch_is_taken_apart),
	    TEST(test_queue_has_a_limit),
	    TEST(test_repeated_command_happens_once),
	    TEST(test_clock_fires_and_is_set_again),
	    TEST(test_fact_applies_once),
	    TEST(test_poison_fact_parks_its_subject_only),
	    TEST(test_lost_backends_lose_nothing),
	    TEST(test_other_writer_ends_this_one),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
