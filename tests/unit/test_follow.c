/* Following a journal into a real batcher: exactly once whatever is lost, and what stops it. */
#include "tests/unit/journal_world.h"

#include "common/batch_priv.h"
#include "common/follow.h"

#define PING ACCORD__V1__KIND__KIND_PING
#define MANY 20000
#define OUTSTANDING 2048 /* follow.c's OUTSTANDING_MAX */

#define RESTATE ACCORD__V1__KIND__KIND_RESTATE
#define SNAPSHOT ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT

enum { UUIDS = 2951, INT8S = 1016, UUID = 2950, INT4 = 23 };

static const uint32_t seen_load_params[] = {UUIDS}, seen_save_params[] = {UUIDS, INT8S};
static const struct statement seen_load = {
    "seen_load", "select key from seen where key = any ($1)", seen_load_params, 1, 0, -1};
static const struct statement seen_save = {"seen_save",
    "insert into seen (key, n) select key, n from unnest($1, $2) as u (key, n)", seen_save_params,
    2, 0, 0};
static const struct statement *const own_statements[] = {&seen_load, &seen_save, NULL};
static const struct statement *const *const statements[] = {sql_common_kit, own_statements, NULL};

struct seen {
	struct id key;
	int64_t n;
};

static void
read_seen(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	((struct seen *)row)->key = db_id(from, 0);
}

static void
bind_seen(struct db_args *to, const void *row)
{
	const struct seen *s = row;

	db_put_id(to, &s->key);
	db_put_int(to, s->n);
}

static const struct table seen_table = {.name = "seen",
    .row_size = sizeof(struct seen),
    .load = &seen_load,
    .read = read_seen,
    .save = &seen_save,
    .bind = bind_seen};
static const struct table *const tables[] = {&seen_table, NULL};

/* How things stand at the source. */
static const uint32_t thing_params[] = {UUID, INT4};
static const struct statement thing_restate = {"thing_restate",
    "select id from thing where id > $1 order by id limit $2", thing_params, 2, 0, -1};
static const struct statement *const source_statements[] = {&thing_restate, NULL};
static const struct statement *const *const reader_statements[] = {
    sql_common_kit, source_statements, NULL};

/* The source, and the follower with what it lives on. */
static struct {
	struct journal *journal; /* NULL: pages are made up */
	struct service service;
	struct follower *follower;
	struct batch_options options;
	bool connected;
	int opened, fatal;
	/* a made-up page */
	Accord__V1__Fact facts[4];
	size_t fact_count;
	uint64_t asked_after;
	size_t asked;
	enum err_code refusal;
	/* the source's present state */
	struct restater *restater;
	size_t restate_asked, restate_fails_at;
	void (*on_restate)(size_t asked, Accord__V1__RestatePage *page);
	/* the operator */
	size_t answers;
	enum err_code answer;
	char why[256];
	uint64_t told, refused, head;
	bool draws_the_line; /* the rule refuses what is restated of thing 7 */
} f;

static bool
hear(struct batch *batch, struct input *input, struct err *err)
{
	struct seen *s;

	if (f.draws_the_line && INPUT_RESTATED(input) && input->subject.b[15] == 7)
		return err_set(err, ERR_INVALID, "not that one");
	if (batch_row(batch, &seen_table, &input->subject) != NULL)
		return INPUT_RESTATED(input) || err_set(err, ERR_CONFLICT, "heard before");
	s = batch_new(batch, &seen_table, &input->subject);
	s->key = input->subject;
	s->n = (int64_t)input->fact->n;
	return true;
}

static void
need_seen(struct batch *batch, struct input *input)
{
	batch_need(batch, &seen_table, &input->subject);
}

static const struct rule rules[] = {
    {.kind = PING, .name = "hear", .keys = need_seen, .decide = hear}, {0}};
static const struct follow follow = {.source = "intake", .facts = rules, .snapshot = true};
static const struct follow follow_all = {.source = "intake", .facts = rules};

/* --- the source --- */

static void
send_made_up(struct bus_request *request)
{
	Accord__V1__Fact *list[4] = {&f.facts[0], &f.facts[1], &f.facts[2], &f.facts[3]};
	Accord__V1__FactPage page = ACCORD__V1__FACT_PAGE__INIT;
	static uint8_t bytes[65536];

	for (size_t i = 0; i < f.fact_count && f.asked_after > 0; i++)
		if (f.facts[0].n <= f.asked_after)
			f.fact_count = 0; /* told already */
	page.facts = list;
	page.n_facts = f.fact_count;
	page.epoch = 1;
	page.head = 100;
	bus_reply(world.intake, request, FOLLOW, bytes, accord__v1__fact_page__pack(&page, bytes));
}

static void
send_restated(struct bus_request *request)
{
	Accord__V1__Restate *asked =
	    accord__v1__restate__unpack(NULL, request->body_len, request->body);
	Accord__V1__RestatePage page = ACCORD__V1__RESTATE_PAGE__INIT;
	uint8_t bytes[256];
	struct err err;

	f.restate_asked++;
	if (f.restate_asked == f.restate_fails_at) {
		err_set(&err, ERR_INTERNAL, "no");
		bus_refuse(world.intake, request, &err);
	} else if (f.on_restate != NULL) {
		f.on_restate(f.restate_asked, &page);
		bus_reply(world.intake, request, RESTATE, bytes,
		    accord__v1__restate_page__pack(&page, bytes));
	} else {
		restater_answer(f.restater, request, asked);
	}
	accord__v1__restate__free_unpacked(asked, NULL);
}

static void
on_request(void *ctx, struct bus_request *request)
{
	Accord__V1__Follow *asked;
	struct err err;

	(void)ctx;
	if (request->kind == RESTATE) {
		send_restated(request);
		return;
	}
	asked = accord__v1__follow__unpack(NULL, request->body_len, request->body);
	f.asked++;
	f.asked_after = asked->after;
	if (f.journal != NULL) {
		journal_follow(f.journal, request, asked);
	} else if (f.refusal != ERR_NONE) {
		err_set(&err, f.refusal, "no");
		bus_refuse(world.intake, request, &err);
	} else {
		send_made_up(request);
	}
	accord__v1__follow__free_unpacked(asked, NULL);
}

static void
make_up(size_t i, uint64_t n, uint32_t kind)
{
	static uint8_t subjects[4][16];

	accord__v1__fact__init(&f.facts[i]);
	subjects[i][0] = (uint8_t)(i + 1);
	f.facts[i].n = n;
	f.facts[i].epoch = 1;
	f.facts[i].at_us = CLOCK_SECOND;
	f.facts[i].kind = (Accord__V1__Kind)kind;
	f.facts[i].subject = (ProtobufCBinaryData){16, subjects[i]};
	f.fact_count = i + 1;
}

static void
open_journal(uint64_t epoch, uint64_t head)
{
	struct journal_options o = {
	    .loop = world.loop, .bus = world.intake, .reader = world.reader};

	f.journal = journal_new(&o);
	journal_open(f.journal, epoch, head);
}

static void
commit(uint64_t from, uint64_t to)
{
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	uint8_t subject[16] = {0};

	pg_sql("insert into journal (n, epoch, at, kind, subject, body) "
	       "select n, 1, '2026-01-01', 1, ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, "
	       "'0'))::uuid, '' from generate_series(%llu, %llu) n",
	    (unsigned long long)from, (unsigned long long)to);
	fact.epoch = 1;
	fact.at_us = CLOCK_SECOND;
	fact.kind = PING;
	fact.subject = (ProtobufCBinaryData){16, subject};
	for (fact.n = from; fact.n <= to; fact.n++) {
		for (int i = 0; i < 6; i++)
			subject[15 - i] = (uint8_t)(fact.n >> (8 * i));
		journal_fact(f.journal, &fact);
	}
	journal_committed(f.journal);
}

/* --- the follower's world --- */

static void
on_open(void *ctx)
{
	(void)ctx;
	f.opened++;
	follower_start(f.follower);
}

static const ProtobufCMessage *
fill_thing(struct arena *arena, const struct db_row *row, struct id *subject)
{
	Accord__V1__Ping *ping = arena_alloc(arena, sizeof(*ping));

	*subject = db_id(row, 0);
	if (ping == NULL)
		return NULL;
	accord__v1__ping__init(ping);
	return &ping->base;
}

static const struct restate restates[] = {
    {PING, &thing_restate, fill_thing}, {PING, &thing_restate, fill_thing}, {0}};

/* The operator's command reaches the follower. */
static void
on_snapshot_asked(void *ctx, struct bus_request *request)
{
	struct err err = {0};

	(void)ctx;
	if (!follower_snapshot(f.follower, request, &err))
		bus_refuse(world.referral, request, &err);
}

static void
on_snapshot_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	Accord__V1__SnapshotTaken *taken;

	(void)ctx;
	f.answers++;
	f.answer = err != NULL ? err->code : ERR_NONE;
	(void)snprintf(f.why, sizeof(f.why), "%s", err != NULL ? err->msg : "");
	if (err != NULL)
		return;
	taken = accord__v1__snapshot_taken__unpack(NULL, len, body);
	assert_non_null(taken);
	f.told = taken->facts;
	f.refused = taken->refused;
	f.head = taken->head;
	accord__v1__snapshot_taken__free_unpacked(taken, NULL);
}

static void
order_snapshot(void)
{
	Accord__V1__TakeSnapshot body = ACCORD__V1__TAKE_SNAPSHOT__INIT;
	struct bus_call call = {.to = "referral",
	    .kind = SNAPSHOT,
	    .body = &body.base,
	    .timeout_us = 50 * CLOCK_SECOND,
	    .done = on_snapshot_answer};

	body.source = (char *)"intake";
	assert_true(bus_call(world.intake, &call, NULL, NULL));
}

static enum err_code
take_snapshot(void)
{
	size_t before = f.answers;

	order_snapshot();
	UNTIL(f.answers > before);
	return f.answer;
}

static void
on_fatal(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	f.fatal++;
}

static void
on_ready(void *ctx)
{
	(void)ctx;
	batcher_connected(f.service.batcher);
}

static void
on_lost(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	batcher_lost(f.service.batcher);
}

static int
set_up(void **state)
{
	struct db_options db = {.conninfo = pg.conninfo,
	    .statements = statements,
	    .label = "write",
	    .connect_timeout_s = 30,
	    .on_ready = on_ready,
	    .on_lost = on_lost};
	struct batch_options options = {.service = "referral",
	    .tables = tables,
	    .max_queued = 4000,
	    .max_batch = 256,
	    .arena_limit = 8 << 20,
	    .on_open = on_open,
	    .on_fatal = on_fatal};

	struct restater_options restater = {.restates = restates};

	(void)state;
	world_statements = reader_statements;
	world_open(on_request);
	world.on_command = on_snapshot_asked;
	pg_sql("truncate seen, thing");
	memset(&f, 0, sizeof(f));
	restater.bus = world.intake;
	restater.reader = world.reader;
	f.restater = restater_new(&restater);
	f.service = (struct service){
	    .name = "referral", .loop = world.loop, .bus = world.referral, .reader = world.reader};
	db.loop = world.loop;
	options.db = f.service.db = db_open(&db, NULL);
	f.service.batcher = batcher_new(&options, world.loop);
	f.follower = follower_new(&f.service, &follow);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	follower_stop(f.follower);
	UNTIL(batcher_idle(f.service.batcher));
	follower_free(&f.follower);
	world_close();
	db_close(&f.service.db);
	batcher_free(&f.service.batcher);
	journal_free(&f.journal);
	restater_free(&f.restater);
	ev_loop_destroy(world.loop);
	return 0;
}

static Accord__V1__FollowStatus
status(void)
{
	Accord__V1__FollowStatus now;

	follower_status(f.follower, &now);
	return now;
}

static void
assert_heard(uint64_t count)
{
	assert_int_equal(strtoull(pg_sql("select count(*) from seen"), NULL, 10), count);
	assert_int_equal(strtoull(pg_sql("select coalesce(max(n), 0) from seen"), NULL, 10), count);
	assert_int_equal(strtoull(pg_sql("select n from cursor"), NULL, 10), count);
	assert_string_equal(pg_sql("select count(*) from parked"), "0");
	assert_int_equal(f.fatal, 0);
}

static void
kill_writer(void)
{
	pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
	       "where application_name = 'accord-write'");
}

/* --- tests --- */

static void
test_many_facts_once(void **state)
{
	(void)state;
	open_journal(1, 0);
	for (uint64_t n = 0; n < MANY; n += 2500)
		commit(n + 1, n + 2500);
	UNTIL(status().applied == MANY);
	assert_heard(MANY);
	commit(MANY + 1, MANY + 1);
	UNTIL(status().applied == MANY + 1);
	assert_heard(MANY + 1);
}

static void
test_writer_lost_with_facts_outstanding(void **state)
{
	(void)state;
	open_journal(1, 0);
	commit(1, MANY);
	for (uint64_t at = 1; at < MANY; at += 3000) {
		UNTIL(status().applied >= at && batcher_queued(f.service.batcher) > 0);
		kill_writer();
	}
	UNTIL(status().applied == MANY);
	assert_true(f.opened > 3);
	assert_heard(MANY);
}

/* The store stands still: so many are taken, and no more are asked for until half has been applied.
 */
static void
test_facts_outstanding_have_a_limit(void **state)
{
	size_t most = 0;
	PGconn *holder;

	(void)state;
	open_journal(1, 0);
	UNTIL(f.opened > 0);
	holder = pg_hold("seen");
	commit(1, MANY);
	UNTIL(batcher_queued(f.service.batcher) >= OUTSTANDING / 2);
	PQfinish(holder);
	do {
		size_t now = batcher_queued(f.service.batcher);

		most = now > most ? now : most;
		ev_run(world.loop, EVRUN_ONCE);
	} while (status().applied < MANY);
	assert_true(most > OUTSTANDING / 4 && most <= OUTSTANDING);
	assert_heard(MANY);
}

static void
test_source_restarts(void **state)
{
	(void)state;
	open_journal(1, 0);
	commit(1, 5000);
	UNTIL(status().applied >= 1000);
	bus_close(&world.intake);
	journal_free(&f.journal);
	open_source(on_request);
	open_journal(2, 5000);
	commit(5001, 6000);
	UNTIL(status().applied == 6000);
	assert_heard(6000);
}

/* As a source does that has its socket before its database. */
static void
test_source_that_is_not_open_is_asked_again(void **state)
{
	struct journal_options o = {
	    .loop = world.loop, .bus = world.intake, .reader = world.reader};

	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 1, 3)");
	f.journal = journal_new(&o);
	UNTIL(f.asked > 1);
	assert_int_equal(f.asked_after, 3);
	assert_false(status().stopped);
	journal_open(f.journal, 1, 3);
	commit(4, 4);
	UNTIL(status().applied == 4);
}

static void
test_cursor_ahead_stops(void **state)
{
	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 1, 11)");
	open_journal(1, 10);
	UNTIL(status().stopped);
	assert_string_equal(pg_sql("select count(*) from seen"), "0");
}

static void
test_unknown_kind_stops(void **state)
{
	(void)state;
	make_up(0, 1, PING);
	make_up(1, 2, 1299);
	make_up(2, 3, PING);
	UNTIL(status().stopped && status().applied == 1);
	assert_heard(1);
}

static void
test_ignorable_kind_passes(void **state)
{
	(void)state;
	make_up(0, 1, PING);
	make_up(1, 2, 1299);
	f.facts[1].ignorable = true;
	make_up(2, 3, PING);
	UNTIL(status().applied == 3);
	assert_string_equal(pg_sql("select string_agg(n::text, ' ' order by n) from seen"), "1 3");
	assert_string_equal(pg_sql("select n from cursor"), "3");
}

static void
test_unreadable_body_is_parked(void **state)
{
	static uint8_t garbage[] = {0xff, 0xff, 0xff};

	(void)state;
	make_up(0, 1, PING);
	make_up(1, 2, PING);
	f.facts[1].body = (ProtobufCBinaryData){sizeof(garbage), garbage};
	make_up(2, 3, PING);
	f.facts[2].subject = f.facts[1].subject; /* waits behind it */
	make_up(3, 4, PING);
	UNTIL(status().applied == 4);
	assert_string_equal(pg_sql("select string_agg(n::text, ' ' order by n) from seen"), "1 4");
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by n) from parked"), "2 3");
	assert_int_equal(status().quarantined, 2);
	assert_string_equal(pg_sql("select n from cursor"), "4");
}

static void
stops_at_second(void)
{
	UNTIL(status().stopped && status().applied == 1);
	assert_heard(1);
}

static void
test_gap_stops(void **state)
{
	(void)state;
	make_up(0, 1, PING);
	make_up(1, 3, PING);
	stops_at_second();
}

static void
test_fact_without_subject_stops(void **state)
{
	(void)state;
	make_up(0, 1, PING);
	make_up(1, 2, PING);
	f.facts[1].subject.len = 15;
	stops_at_second();
}

/* It could not even be put on record. */
static void
test_fact_of_no_possible_time_stops(void **state)
{
	static const int64_t times[] = {0, -1, INT64_MAX};

	(void)state;
	make_up(0, 1, PING);
	make_up(1, 2, PING);
	f.facts[1].at_us = times[f.asked % 3];
	stops_at_second();
}

static void
test_refusal_is_asked_again(void **state)
{
	(void)state;
	f.refusal = ERR_INTERNAL;
	UNTIL(f.asked > 2);
	f.refusal = ERR_NONE;
	make_up(0, 1, PING);
	UNTIL(status().applied == 1);
	assert_false(status().stopped);
}

/* --- snapshots --- */

/* Facts before head are no longer kept; count things stand. */
static void
lose_the_beginning(uint64_t head, unsigned count)
{
	pg_sql("update journal_head set n = %llu, epoch = 1; insert into thing "
	       "select ('10000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid "
	       "from generate_series(1, %u) n; "
	       "insert into journal (n, epoch, at, kind, subject, body) "
	       "select %llu, 1, '2026-01-01', 1, gen_random_uuid(), '' where %llu > 0",
	    (unsigned long long)head, count, (unsigned long long)head, (unsigned long long)head);
	open_journal(1, head);
}

static void
assert_stopped(const char *word)
{
	UNTIL(status().stopped);
	if (strstr(status().stopped_because, word) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", status().stopped_because, word);
}

static void
assert_things(const char *count, const char *cursor)
{
	assert_string_equal(pg_sql("select count(*) from seen where n = 0"), count);
	assert_string_equal(pg_sql("select count(*) from parked"), "0");
	assert_string_equal(
	    pg_sql("select coalesce((select epoch || ' ' || n from cursor), 'none')"), cursor);
	assert_int_equal(f.fatal, 0);
}

static void
test_snapshot_where_the_beginning_is_gone(void **state)
{
	(void)state;
	lose_the_beginning(5000, 1200);
	assert_stopped("snapshot");
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_int_equal(f.told, 2400); /* both parts */
	assert_int_equal(f.refused, 0);
	assert_int_equal(f.head, 5000);
	assert_things("1200", "1 5000");
	assert_false(status().stopped);
	assert_string_equal(status().stopped_because, "");
	commit(5001, 5002);
	UNTIL(status().applied == 5002);
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by n) from seen where n > 0"),
	    "5001 5002");
}

/* Page limits: none, one, a whole page and one more than that. */
static void
test_snapshot_of_every_size(void **state)
{
	static const unsigned counts[] = {0, 1, 512, 513};

	(void)state;
	lose_the_beginning(10, 0);
	for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++) {
		assert_stopped("snapshot");
		pg_sql("truncate thing; insert into thing select gen_random_uuid() "
		       "from generate_series(1, %u)",
		    counts[i]);
		assert_int_equal(take_snapshot(), ERR_NONE);
		assert_int_equal(f.told, 2 * counts[i]);
		pg_sql("delete from cursor; truncate seen");
		follower_stop(f.follower);
		follower_free(&f.follower);
		f.follower = follower_new(&f.service, &follow);
		follower_start(f.follower);
	}
}

/* What is committed while it is taken comes as facts behind it. */
static void
test_snapshot_loses_nothing_meanwhile(void **state)
{
	(void)state;
	lose_the_beginning(100, 2000);
	assert_stopped("snapshot");
	order_snapshot();
	UNTIL(f.restate_asked == 3);
	commit(101, 105);
	pg_sql("update journal_head set n = 105");
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_NONE);
	assert_int_equal(f.head, 100);
	UNTIL(status().applied == 105);
	assert_string_equal(pg_sql("select count(*) from seen where n > 0"), "5");
	assert_things("2000", "1 105");
}

static void
test_snapshot_broken_off_moves_no_cursor(void **state)
{
	(void)state;
	lose_the_beginning(100, 1500);
	assert_stopped("snapshot");
	f.restate_fails_at = 3;
	assert_int_equal(take_snapshot(), ERR_INTERNAL);
	UNTIL(batcher_idle(f.service.batcher));
	assert_things("1024", "none");
	assert_stopped("snapshot");
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_things("1500", "1 100");
}

static void
test_snapshot_while_the_writer_is_lost(void **state)
{
	(void)state;
	lose_the_beginning(100, 3000);
	assert_stopped("snapshot");
	order_snapshot();
	for (size_t page = 2; page < 6; page++) {
		UNTIL(f.restate_asked >= page);
		kill_writer();
	}
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_NONE);
	assert_true(f.opened > 1);
	assert_things("3000", "1 100");
}

static void
test_snapshot_counts_what_was_refused(void **state)
{
	(void)state;
	lose_the_beginning(100, 20);
	assert_stopped("snapshot");
	f.draws_the_line = true;
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_int_equal(f.told, 38);
	assert_int_equal(f.refused, 2); /* in both parts */
	assert_things("19", "1 100");
	assert_int_equal(status().quarantined, 0);
}

/* The source was set back: its numbers begin again, and none of them may be taken for applied. */
static void
test_snapshot_after_another_history(void **state)
{
	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 7, 11)");
	lose_the_beginning(0, 3);
	assert_stopped("another history");
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_string_equal(pg_sql("select count(*) from seen where n = 0"), "3");
	assert_string_equal(pg_sql("select n from cursor"), "0");
	commit(1, 4);
	UNTIL(status().applied == 4);
	assert_string_equal(pg_sql("select count(*) from seen where n > 0"), "4");
}

static void
test_epoch_of_another_history_stops(void **state)
{
	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 2, 3)");
	open_journal(1, 0);
	commit(1, 5);
	assert_stopped("another history");
	assert_string_equal(pg_sql("select count(*) from seen"), "0");
	assert_string_equal(pg_sql("select n from cursor"), "3");
}

static void
test_snapshot_is_refused_where_nothing_is_missing(void **state)
{
	(void)state;
	open_journal(1, 0);
	commit(1, 3);
	UNTIL(status().applied == 3);
	assert_int_equal(take_snapshot(), ERR_CONFLICT);
	assert_non_null(strstr(f.why, "nothing is missing"));
	assert_int_equal(f.restate_asked, 0);
	commit(4, 4);
	UNTIL(status().applied == 4);
}

static void
test_snapshot_is_no_remedy_for_an_unknown_kind(void **state)
{
	(void)state;
	make_up(0, 1, 1299);
	UNTIL(status().stopped);
	assert_int_equal(take_snapshot(), ERR_CONFLICT);
	assert_non_null(strstr(f.why, "no remedy"));
	assert_int_equal(f.restate_asked, 0);
}

static void
test_snapshot_is_refused_to_who_needs_every_fact(void **state)
{
	(void)state;
	follower_free(&f.follower);
	f.follower = follower_new(&f.service, &follow_all);
	lose_the_beginning(100, 3);
	assert_stopped("snapshot");
	assert_int_equal(take_snapshot(), ERR_DENIED);
	assert_int_equal(f.restate_asked, 0);
	assert_things("0", "none");
}

/* Pages of a source that is broken. */
static void
page_goes_back(size_t asked, Accord__V1__RestatePage *page)
{
	page->epoch = 1;
	page->head = asked == 1 ? 100 : 99;
	page->next_part = (uint32_t)asked;
	page->last = asked == 2;
}

static void
page_leads_nowhere(size_t asked, Accord__V1__RestatePage *page)
{
	(void)asked;
	page->epoch = 1;
	page->head = 100;
}

static void
page_of_no_possible_number(size_t asked, Accord__V1__RestatePage *page)
{
	(void)asked;
	page->head = UINT64_MAX;
	page->last = true;
}

static void
page_with_an_event(size_t asked, Accord__V1__RestatePage *page)
{
	static uint8_t subject[16] = {1};
	static Accord__V1__Fact fact;
	static Accord__V1__Fact *list = &fact;

	(void)asked;
	accord__v1__fact__init(&fact);
	fact.n = 1;
	fact.at_us = CLOCK_SECOND;
	fact.kind = PING;
	fact.subject = (ProtobufCBinaryData){16, subject};
	page->facts = &list;
	page->n_facts = 1;
	page->last = true;
}

static void
test_snapshot_of_a_broken_source_fails(void **state)
{
	static void (*const pages[])(size_t, Accord__V1__RestatePage *) = {
	    page_goes_back, page_leads_nowhere, page_of_no_possible_number, page_with_an_event};

	(void)state;
	lose_the_beginning(100, 3);
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		assert_stopped("snapshot");
		f.restate_asked = 0;
		f.on_restate = pages[i];
		assert_int_equal(take_snapshot(), ERR_INTERNAL);
		assert_things("0", "none");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    TEST(test_many_facts_once),
	    TEST(test_writer_lost_with_facts_outstanding),
	    TEST(test_facts_outstanding_have_a_limit),
	    TEST(test_source_restarts),
	    TEST(test_source_that_is_not_open_is_asked_again),
	    TEST(test_cursor_ahead_stops),
	    TEST(test_unknown_kind_stops),
	    TEST(test_ignorable_kind_passes),
	    TEST(test_unreadable_body_is_parked),
	    TEST(test_gap_stops),
	    TEST(test_fact_without_subject_stops),
	    TEST(test_fact_of_no_possible_time_stops),
	    TEST(test_refusal_is_asked_again),
	    TEST(test_snapshot_where_the_beginning_is_gone),
	    TEST(test_snapshot_of_every_size),
	    TEST(test_snapshot_loses_nothing_meanwhile),
	    TEST(test_snapshot_broken_off_moves_no_cursor),
	    TEST(test_snapshot_while_the_writer_is_lost),
	    TEST(test_snapshot_counts_what_was_refused),
	    TEST(test_snapshot_after_another_history),
	    TEST(test_epoch_of_another_history_stops),
	    TEST(test_snapshot_is_refused_where_nothing_is_missing),
	    TEST(test_snapshot_is_no_remedy_for_an_unknown_kind),
	    TEST(test_snapshot_is_refused_to_who_needs_every_fact),
	    TEST(test_snapshot_of_a_broken_source_fails),
	};
	int rc;

	log_open("test", LOG_ERROR);
	start_database(NULL);
	pg_sql("create table seen (key uuid primary key, n int8 not null);"
	       "create table thing (id uuid primary key)");
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	return rc;
}
