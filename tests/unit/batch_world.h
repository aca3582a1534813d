/* A batcher under test on a real database: counters that orders add to, clocks, followed facts. */
#ifndef TESTS_UNIT_BATCH_WORLD_H
#define TESTS_UNIT_BATCH_WORLD_H

#ifndef WORLD_BATCH
#define WORLD_BATCH 64 /* inputs of a batch at most; a test may say otherwise before */
#endif

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/batch_priv.h"
#include "common/clock.h"
#include "common/log.h"
#include "sql/common/kit.h"
#include "common/db_priv.h"
#include "tests/unit/pg.h"

enum { UUIDS = 2951, INT8S = 1016, INT4S = 1007 };
enum { ADD = 1, TICK = 2, HEARD = 3, TOCK = 4 };

#define REFUSED_AMOUNT (-1)
#define POISON_22 40000 /* does not fit the column */
#define POISON_23 6666  /* breaks a constraint of the table */
#define HUNGRY 5        /* needs more memory than a batch of two such has */
#define ONLY_FIRST (-2) /* refused when the counter is there; else it becomes 1 */
#define LONG_FACT (-3)  /* tells more than a fact may hold */
#define PAIR 4          /* finds out after loading that it needs its twin, too */
#define MUTE 8          /* answers with nothing */
#define UNASKED 9       /* says that its twin cannot be there */
#define LED 10          /* adds 1 to its counter, and to the one that this counter leads to */

static const uint32_t load_params[] = {UUIDS}, save_params[] = {UUIDS, INT8S, INT4S};
static const struct statement counter_load = {"counter_load",
    "select key, n, version from counter where key = any ($1)", load_params, 1, 0, -1, NULL};
static const struct statement counter_save = {"counter_save",
    "with s as (insert into counter as c (key, n, small, version) "
    "select key, n, n::int2, version from unnest($1, $2, $3) as u (key, n, version) "
    "on conflict (key) do update set n = excluded.n, small = excluded.small, version = "
    "excluded.version "
    "where c.version = excluded.version - 1 returning 1) "
    "select must_match(count(*), cardinality($1)) from s",
    save_params, 3, 1, 1, NULL};
static const struct statement *const own_statements[] = {&counter_load, &counter_save, NULL};
static const struct statement *const *const statements[] = {sql_common_kit, own_statements, NULL};

struct counter {
	struct id key;
	int64_t n;
	int32_t version;
};

static inline void
read_counter(struct batch *batch, const struct db_row *from, void *row)
{
	struct counter *c = row;

	(void)batch;
	c->key = db_id(from, 0);
	c->n = db_int(from, 1);
	c->version = (int32_t)db_int(from, 2);
}

/* One more than was loaded, however many orders of a batch changed the row. */
static inline void
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
	int place; /* among all that were done */
	enum err_code code;
	int64_t seen; /* the counter after this order was decided */
};

static struct {
	struct ev_loop *loop;
	struct db *db;
	struct batcher *batcher;
	uint64_t facts[100000];
	size_t fact_count;
	int fatal, opened, stood_by, ticks, decided, done;
	struct err why; /* of fatal */
	struct follower_mark marks[2];
	size_t mark_count;
} w;

static inline size_t
followers(void *ctx, struct follower_mark *marks)
{
	(void)ctx;
	memcpy(marks, w.marks, sizeof(w.marks));
	return w.mark_count;
}

static inline void
need(struct batch *batch, struct input *input)
{
	batch_need(batch, &counters, &input->subject);
}

static inline struct counter *
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

static inline struct id
twin_of(const struct id *key)
{
	struct id twin = *key;

	twin.b[13] = 1;
	return twin;
}

/* Another one for each that its counter was before. */
static inline struct id
led_by(const struct counter *c)
{
	struct id led = c->key;

	led.b[12] = (uint8_t)(1 + c->n);
	return led;
}

static inline void
need_more(struct batch *batch, struct input *input)
{
	struct counter none = {.key = input->subject}, *c;
	struct id twin = twin_of(&input->subject), led;

	if (((struct order *)input->own)->amount == LED) {
		c = batch_row(batch, &counters, &input->subject);
		led = led_by(c != NULL ? c : &none);
		batch_need(batch, &counters, &led);
	}

	if (((struct order *)input->own)->amount == PAIR)
		batch_need(batch, &counters, &twin);
	if (((struct order *)input->own)->amount == UNASKED)
		batch_need_new(batch, &counters, &twin);
}

static inline void
add_to(struct batch *batch, const struct id *key, int amount)
{
	struct counter *c = counter(batch, key);

	c->n += amount;
	batch_touch(batch, c);
}

static inline void
tell_much(struct batch *batch, const struct id *subject)
{
	static uint8_t much[4097];
	Accord__V1__Metrics body = ACCORD__V1__METRICS__INIT;

	body.text = (ProtobufCBinaryData){sizeof(much), much};
	batch_fact(batch, 1, subject, &body.base);
}

static inline void
add_where_it_leads(struct batch *batch, const struct id *key)
{
	struct id led = led_by(counter(batch, key));

	add_to(batch, &led, 1);
}

static inline bool
add(struct batch *batch, struct input *input, struct err *err)
{
	Accord__V1__Ping ping = ACCORD__V1__PING__INIT;
	struct order *order = input->own;
	struct id twin = twin_of(&input->subject);
	int amount = order->amount;

	w.decided++;
	if (amount == ONLY_FIRST && batch_row(batch, &counters, &input->subject) != NULL)
		return err_set(err, ERR_CONFLICT, "it is there");
	if (order->amount == REFUSED_AMOUNT)
		return err_set(err, ERR_DENIED, "no");
	if (order->amount == HUNGRY && arena_alloc(batch_arena(batch), 700 * 1024) == NULL)
		return err_set(err, ERR_TOO_LARGE, "no memory");
	if (amount == LED)
		add_where_it_leads(batch, &input->subject);
	add_to(batch, &input->subject, amount == ONLY_FIRST || amount == LED ? 1 : amount);
	order->seen = counter(batch, &input->subject)->n;
	if (amount == PAIR || (amount == UNASKED && order->seen == UNASKED))
		add_to(batch, &twin, amount);
	batch_fact(batch, 1, &input->subject, &ping.base);
	if (amount == LONG_FACT)
		tell_much(batch, &input->subject);
	if (amount == 3)
		batch_clock_set(batch, TICK, &input->subject, batch_now(batch) + 20000);
	if (amount != MUTE)
		batch_reply(batch, input, input->msg);
	return true;
}

static inline bool
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

/* The counter of every tenth key is one that the store refuses. */
static inline bool
tock(struct batch *batch, struct input *input, struct err *err)
{
	(void)err;
	add_to(batch, &input->subject, input->subject.b[15] % 10 == 9 ? POISON_22 : 1000);
	return true;
}

static const struct rule add_rule = {
    .kind = ADD, .name = "add", .keys = need, .more = need_more, .decide = add};
static const struct rule heard_rule = {.kind = HEARD, .name = "heard", .keys = need, .decide = add};
static const struct rule clocks[] = {{.kind = TICK, .name = "tick", .keys = need, .decide = tick},
    {.kind = TOCK, .name = "tock", .keys = need, .decide = tock}, {0}};

static inline void
on_fact(void *ctx, const Accord__V1__Fact *fact)
{
	(void)ctx;
	w.facts[w.fact_count++] = fact->n;
}

static inline void
on_fatal(void *ctx, const struct err *err)
{
	(void)ctx;
	w.fatal++;
	w.why = *err;
}

static inline void
on_open(void *ctx)
{
	(void)ctx;
	w.opened++;
}

static inline void
on_standby(void *ctx)
{
	(void)ctx;
	w.stood_by++;
}

static inline void
on_ready(void *ctx)
{
	(void)ctx;
	batcher_connected(w.batcher);
}

static inline void
on_lost(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	batcher_lost(w.batcher);
}

static inline void
on_done(struct input *input, const struct err *err)
{
	struct order *order = input->own;

	order->calls++;
	order->place = ++w.done;
	order->code = err == NULL ? ERR_NONE : err->code;
}

static inline void
no_time_left(struct ev_loop *loop, ev_timer *timer, int revents)
{
	(void)loop, (void)timer, (void)revents;
	(void)fprintf(stderr, "the test waits in vain\n");
	abort();
}

static inline void
until(bool (*is)(const void *), const void *what)
{
	ev_timer limit;

	ev_timer_init(&limit, no_time_left, 20., 0.);
	ev_timer_start(w.loop, &limit);
	while (!is(what))
		ev_run(w.loop, EVRUN_ONCE);
	ev_timer_stop(w.loop, &limit);
}

static inline bool
is_set(const void *what)
{
	return *(const int *)what > 0;
}

static inline bool
is_idle(const void *what)
{
	(void)what;
	return batcher_idle(w.batcher) && batcher_open(w.batcher);
}

static inline int
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
	    .max_batch = WORLD_BATCH,
	    .arena_limit = 1536 * 1024,
	    .on_fact = on_fact,
	    .on_open = on_open,
	    .on_standby = on_standby,
	    .on_fatal = on_fatal,
	    .followers = followers,
	    .journal_kept = 100 * CLOCK_DAY};

	(void)state;
	/* What the world before this one had under way is over. */
	pg_sql("select pg_terminate_backend(pid, 60000) from pg_stat_activity where "
	       "application_name like 'accord-%%'");
	pg_sql("update journal_head set n = 0, epoch = 0; truncate journal, cursor, reply, clock, "
	       "parked, "
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

static inline int
close_world(void **state)
{
	(void)state;
	batcher_free(&w.batcher);
	db_close(&w.db);
	assert_int_equal(ev_run(w.loop, EVRUN_NOWAIT), 0); /* how many watchers are active */
	return 0;
}

static inline int
set_up(void **state)
{
	FILE *file = fopen("common/schema/0001_kit.sql", "r");
	static char sql[16000];

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

static inline struct id
key_of(int i)
{
	struct id id = {"key"};

	id.b[15] = (uint8_t)(i & 0xff);
	id.b[14] = (uint8_t)(i >> 8);
	return id;
}

static inline void
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

static inline int64_t
stored(int key)
{
	char text[ID_TEXT_SIZE];
	struct id id = key_of(key);

	return strtoll(
	    pg_sql("select n from counter where key = '%s'", id_text(&id, text)), NULL, 10);
}

static inline void
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

static inline void
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

#endif
