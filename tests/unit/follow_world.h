/* A follower with a real batcher, the source that it follows, and the operator who has a word with
 * it. */
#ifndef TESTS_UNIT_FOLLOW_WORLD_H
#define TESTS_UNIT_FOLLOW_WORLD_H

#include "tests/unit/journal_world.h"

#include "common/batch_priv.h"
#include "common/follow.h"
#include "common/service_kit.h"
#include "tests/unit/loop.h"

#define PING ACCORD__V1__KIND__KIND_PING
#define MANY 20000

#define RESTATE ACCORD__V1__KIND__KIND_RESTATE
#define SNAPSHOT ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT

enum { UUIDS = 2951, INT8S = 1016, UUID = 2950, INT4 = 23 };

static const uint32_t seen_load_params[] = {UUIDS}, seen_save_params[] = {UUIDS, INT8S};
static const struct statement seen_load = {
    "seen_load", "select key from seen where key = any ($1)", seen_load_params, 1, 0, -1, NULL};
static const struct statement seen_save = {"seen_save",
    "insert into seen (key, n) select key, n from unnest($1, $2) as u (key, n)", seen_save_params,
    2, 0, 0, NULL};
static const struct statement *const own_statements[] = {&seen_load, &seen_save, NULL};
static const struct statement *const *const statements[] = {sql_common_kit, own_statements, NULL};

struct seen {
	struct id key;
	int64_t n;
};

static inline void
read_seen(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	((struct seen *)row)->key = db_id(from, 0);
}

static inline void
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
    "select id from thing where id > $1 order by id limit $2", thing_params, 2, 0, -1, NULL};
static const struct statement *const source_statements[] = {&thing_restate, NULL};
static const struct statement *const *const reader_statements[] = {
    sql_common_kit, source_statements, NULL};

/* The source, and the follower with what it lives on. */
static struct {
	struct journal *journal; /* NULL: pages are made up */
	struct service service;
	struct service_kit kit;
	struct follower *follower;
	struct batch_options options;
	bool connected;
	int opened, fatal;
	/* a made-up page */
	Accord__V1__Fact facts[4];
	size_t fact_count;
	uint64_t asked_after;
	bool gathers; /* the newest question: facts that it passes over may wait */
	size_t asked;
	enum err_code refusal;
	/* the source's present state */
	struct restater *restater;
	size_t restate_asked, restate_fails_at;
	bool holds_restate;
	struct bus_request *held; /* is not answered yet */
	void (*on_restate)(size_t asked, Accord__V1__RestatePage *page);
	/* the operator */
	size_t answers;
	enum err_code answer;
	char why[256];
	uint64_t told, refused, head;
	uint64_t restated_epoch; /* as the last restated fact had it */
	bool draws_the_line;     /* the rule refuses what is restated of thing 7 */
} f;

static inline bool
hear(struct batch *batch, struct input *input, struct err *err)
{
	struct seen *s;

	if (INPUT_RESTATED(input))
		f.restated_epoch = input->fact->epoch;
	if (f.draws_the_line && INPUT_RESTATED(input) && input->subject.b[15] == 7)
		return err_set(err, ERR_INVALID, "not that one");
	if (batch_row(batch, &seen_table, &input->subject) != NULL)
		return INPUT_RESTATED(input) || err_set(err, ERR_CONFLICT, "heard before");
	s = batch_new(batch, &seen_table, &input->subject);
	s->key = input->subject;
	s->n = (int64_t)input->fact->n;
	return true;
}

static inline void
need_seen(struct batch *batch, struct input *input)
{
	batch_need(batch, &seen_table, &input->subject);
}

static const struct rule rules[] = {
    {.kind = PING, .name = "hear", .keys = need_seen, .decide = hear},
    {.kind = RESTATE, .name = "pass", .flags = RULE_IGNORE}, {0}};
static const struct follow follow = {.source = "intake", .facts = rules, .snapshot = true};
static const struct follow follow_all = {.source = "intake", .facts = rules};

/* --- the source --- */

static inline void
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

static inline void
send_restated(struct bus_request *request)
{
	Accord__V1__Restate *asked =
	    accord__v1__restate__unpack(NULL, request->body_len, request->body);
	Accord__V1__RestatePage page = ACCORD__V1__RESTATE_PAGE__INIT;
	uint8_t bytes[256];
	struct err err;

	f.restate_asked++;
	if (f.holds_restate) {
		f.held = request;
	} else if (f.restate_asked == f.restate_fails_at) {
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

static inline void
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
	f.gathers = asked->gather_ms > 0 && asked->n_pressing == 1 && asked->pressing[0] == PING;
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

static inline void
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

static inline void
open_journal(uint64_t epoch, uint64_t head)
{
	struct journal_options o = {
	    .loop = world.loop, .bus = world.intake, .reader = world.reader};

	f.journal = journal_new(&o);
	journal_open(f.journal, epoch, head);
}

static inline void
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

static inline void
on_open(void *ctx)
{
	(void)ctx;
	f.opened++;
	follower_start(f.follower);
}

static inline const ProtobufCMessage *
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
static inline void
on_snapshot_asked(void *ctx, struct bus_request *request)
{
	struct err err = {0};

	(void)ctx;
	if (!follower_snapshot(f.follower, request, &err))
		bus_refuse(world.referral, request, &err);
}

static inline void
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

static inline void
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

static inline enum err_code
take_snapshot(void)
{
	size_t before = f.answers;

	order_snapshot();
	UNTIL(f.answers > before);
	return f.answer;
}

static inline void
on_fatal(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	f.fatal++;
}

static inline void
on_ready(void *ctx)
{
	(void)ctx;
	batcher_connected(f.service.batcher);
}

static inline void
on_lost(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	batcher_lost(f.service.batcher);
}

static inline int
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
	f.service.kit = &f.kit;
	f.kit.followers[0] = f.follower = follower_new(&f.service, &follow);
	f.kit.follower_count = 1;
	return 0;
}

static inline int
tear_down(void **state)
{
	(void)state;
	follower_stop(f.follower);
	UNTIL(batcher_idle(f.service.batcher));
	follower_free(&f.follower);
	world_close();
	parked_end(&f.kit);
	assert_null(f.kit.retry);
	db_close(&f.service.db);
	batcher_free(&f.service.batcher);
	journal_free(&f.journal);
	restater_free(&f.restater);
	loop_end(world.loop);
	return 0;
}

static inline Accord__V1__FollowStatus
status(void)
{
	Accord__V1__FollowStatus now;

	follower_status(f.follower, &now);
	return now;
}

static inline void
assert_heard(uint64_t count)
{
	assert_int_equal(strtoull(pg_sql("select count(*) from seen"), NULL, 10), count);
	assert_int_equal(strtoull(pg_sql("select coalesce(max(n), 0) from seen"), NULL, 10), count);
	assert_int_equal(strtoull(pg_sql("select n from cursor"), NULL, 10), count);
	assert_string_equal(pg_sql("select count(*) from parked"), "0");
	assert_int_equal(f.fatal, 0);
}

static inline void
kill_writer(void)
{
	pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
	       "where application_name = 'accord-write'");
}

static inline void
assert_stopped(const char *word)
{
	UNTIL(status().stopped);
	if (strstr(status().stopped_because, word) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", status().stopped_because, word);
}

/* Facts before head are no longer kept; count things stand. */
static inline void
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

static inline void
start_follow_database(void)
{
	start_database(NULL);
	pg_sql("create table seen (key uuid primary key, n int8 not null);"
	       "create table thing (id uuid primary key)");
}

#endif
