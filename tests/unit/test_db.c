/* The connection: groups and their errors, commit, loss and return, limits, and being closed at any
 * moment. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "tests/unit/db_world.h"

enum { BYTEA = 17, INT4 = 23, TEXT = 25, INT4S = 1007 };

STATEMENT(add, "insert into thing values ($1)", 0, 0, INT4);
STATEMENT(add_late, "insert into late values ($1)", 0, 0, INT4);
STATEMENT(divide, "select 10 / $1", 1, 1, INT4);
STATEMENT(count, "select count(*) from thing", 1, 1);
STATEMENT(series, "select g from generate_series(1, $1) g", 2, 3, INT4);
STATEMENT(touch, "update thing set n = n where n = $1 returning n", 1, 1, INT4);
STATEMENT(nothing_sleep, "select pg_sleep(600)", 1, 1);
STATEMENT(echo, "select $1", 1, 1, BYTEA);
STATEMENT(settings,
    "select current_setting('application_name'), "
    "current_setting('idle_in_transaction_session_timeout'),"
    " current_setting('default_transaction_read_only'), current_setting('client_encoding')",
    1, 1);
STATEMENT(pick_1, "select 1 from thing where n = ($1)[1]", 0, 1, INT4S);
static const struct statement pick = {.name = "pick",
    .sql = "select 2 from thing where n = any ($1)",
    .params = pick_1_params + 1,
    .param_count = 1,
    .max_rows = -1,
    .one = &pick_1};
STATEMENT(absent, "select n from not_there", 0, 1);

static const struct statement *const list[] = {&add, &add_late, &divide, NULL};
static const struct statement *const list_more[] = {
    &count, &series, &touch, &nothing_sleep, &echo, &settings, &pick, NULL};
static const struct statement *const *const lists[] = {list, list_more, NULL};

static int
set_up(void **state)
{
	(void)world_set_up(state);
	(void)pg_sql("create table thing (n int primary key);"
		     "create table late (n int, constraint late_once unique (n) deferrable "
		     "initially deferred)");
	return 0;
}

static int
connected(void **state)
{
	(void)state;
	(void)pg_sql("truncate thing, late");
	world_connect(lists);
	return 0;
}

static int
closed(void **state)
{
	(void)state;
	db_close(&world.db);
	assert_null(world.db);
	return 0;
}

static struct db_args *
number(const struct statement *statement, int n)
{
	struct db_args *args = db_args(statement, world.arena);

	db_set_int(args, 0, n);
	return args;
}

static void
send_number(const struct statement *statement, int n)
{
	assert_true(db_send(world.db, number(statement, n), NULL, NULL, NULL));
}

static int
things(void)
{
	return (int)strtol(pg_sql("select count(*) from thing"), NULL, 10);
}

static void
on_count(void *ctx, const struct db_row *row)
{
	(void)row;
	(*(int *)ctx)++;
}

/* --- groups --- */
static void
test_an_error_undoes_its_group_and_no_other(void **state)
{
	int rows = 0;

	(void)state;
	send_number(&add, 1);
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	send_number(&add, 2);
	assert_true(db_send(world.db, number(&divide, 0), on_count, &rows, NULL));
	send_number(&add, 1);
	assert_true(db_send(world.db, number(&divide, 5), on_count, &rows, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	send_number(&add, 3);
	assert_true(db_send(world.db, number(&divide, 5), on_count, &rows, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	assert_int_equal(world.done, 0);
	WORLD_UNTIL(world.done == 3);
	assert_int_equal(world.failed, 1);
	assert_string_equal(world.err.sqlstate, "22012");
	assert_int_equal(world.err.code, ERR_INVALID);
	assert_string_equal(world.err.detail, "divide");
	assert_int_equal(rows, 1);
	assert_int_equal(things(), 2);
	assert_string_equal(world_sync(), "");
}

static void
test_rows_outside_the_bounds_are_a_conflict(void **state)
{
	static const struct {
		int n;
		const char *sqlstate;
		int rows;
	} cases[] = {{0, "40001", 0}, {1, "40001", 0}, {2, "", 2}, {3, "", 3}, {4, "40001", 0}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int rows = 0;

		assert_true(db_send(world.db, number(&series, cases[i].n), on_count, &rows, NULL));
		assert_string_equal(world_sync(), cases[i].sqlstate);
		assert_int_equal(rows, cases[i].rows);
	}
	send_number(&touch, 1);
	assert_string_equal(world_sync(), "40001");
	assert_int_equal(db_classify(world.err.sqlstate), DB_RETRY);
}

static void
on_pick(void *ctx, const struct db_row *row)
{
	*(int *)ctx = *(int *)ctx * 10 + (int)db_int(row, 0);
}

static void
test_a_single_key_has_a_statement_of_its_own(void **state)
{
	(void)state;
	send_number(&add, 7);
	for (int keys = 0; keys <= 2; keys++) {
		struct db_args *args = db_args(&pick, world.arena);
		int picked = 0;

		for (int i = 0; i < keys; i++)
			db_put_int(args, 7 + i);
		assert_true(db_send(world.db, args, on_pick, &picked, NULL));
		assert_string_equal(world_sync(), "");
		assert_int_equal(picked, keys);
	}
}

static void
test_a_commit_may_fail_by_itself(void **state)
{
	(void)state;
	send_number(&add_late, 1);
	send_number(&add_late, 1);
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	send_number(&add, 1);
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	WORLD_UNTIL(world.done == 2);
	assert_int_equal(world.failed, 1);
	assert_string_equal(world.err.sqlstate, "23505");
	assert_int_equal(world.err.code, ERR_CONFLICT);
	assert_string_equal(world.err.detail, "commit: constraint \"late_once\"");
	assert_int_equal(things(), 1);
	/* and with an explicit one */
	assert_true(db_begin(world.db, NULL));
	send_number(&add_late, 1);
	send_number(&add_late, 1);
	assert_true(db_commit(world.db, NULL));
	assert_string_equal(world_sync(), "23505");
	send_number(&add, 2);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 2);
}

static void
test_a_transaction_spans_syncs(void **state)
{
	(void)state;
	assert_true(db_begin(world.db, NULL));
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 0);
	send_number(&add, 2);
	assert_true(db_commit(world.db, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 2);
}

static void
test_a_failed_transaction_refuses_until_it_is_rolled_back(void **state)
{
	(void)state;
	assert_true(db_begin(world.db, NULL));
	send_number(&divide, 0);
	assert_true(db_commit(world.db, NULL));
	assert_string_equal(world_sync(), "22012");
	send_number(&add, 1);
	assert_string_equal(world_sync(), "25P02");
	assert_true(db_rollback(world.db, NULL));
	assert_string_equal(world_sync(), "");
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 1);
}

static void
test_a_commit_that_rolls_back_is_no_success(void **state)
{
	(void)state;
	assert_true(db_begin(world.db, NULL));
	send_number(&divide, 0);
	assert_string_equal(world_sync(), "22012");
	assert_true(db_commit(world.db, NULL));
	assert_string_equal(world_sync(), "25P02");
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
}

static void
test_a_rollback_undoes_what_is_queued_and_tells_nobody(void **state)
{
	int rows = 0;

	(void)state;
	assert_true(db_begin(world.db, NULL));
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
	assert_true(db_send(world.db, number(&divide, 5), on_count, &rows, NULL));
	send_number(&divide, 0); /* the rollback is not skipped with the rest */
	assert_true(db_rollback(world.db, NULL));
	assert_string_equal(world_sync(), "");
	send_number(&add, 2); /* neither does the sync before it commit a group without begin */
	assert_true(db_rollback(world.db, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(rows, 0);
	assert_int_equal(things(), 0);
	send_number(&add, 3);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 1);
}

static void
test_values_are_in_no_message(void **state)
{
	(void)state;
	send_number(&add, 4711);
	assert_string_equal(world_sync(), "");
	send_number(&add, 4711);
	assert_string_equal(world_sync(), "23505");
	assert_string_equal(world.err.msg, "refused by the database");
	assert_string_equal(world.err.detail, "add: constraint \"thing_pkey\"");
}

/* --- the connection --- */
struct order {
	int next, resent;
};
static struct order order;

static void
on_lost_in_order(void *ctx, const struct err *err)
{
	assert_int_equal((int)(intptr_t)ctx, order.next++);
	assert_string_equal(err->sqlstate, "08006");
	assert_int_equal(err->code, ERR_UNAVAILABLE);
	assert_false(db_ready(world.db));
	if (db_begin(world.db, NULL) || db_sync(world.db, world_on_done, NULL, NULL))
		order.resent++;
}

static void
terminate(void)
{
	(void)pg_sql("select pg_terminate_backend(pid) from pg_stat_activity where "
		     "application_name = 'accord-test'");
}

static void
test_everybody_hears_of_a_loss_once_and_in_order(void **state)
{
	(void)state;
	order = (struct order){0};
	send_number(&add, 1);
	assert_true(world_send(&nothing_sleep, NULL, NULL));
	assert_true(db_sync(world.db, on_lost_in_order, (void *)0, NULL));
	for (intptr_t i = 1; i < 50; i++) {
		send_number(&add, (int)i + 1);
		if (i % 3 == 0)
			assert_true(db_begin(world.db, NULL));
		assert_true(db_sync(
		    world.db, i == 7 ? NULL : on_lost_in_order, (void *)(i > 7 ? i - 1 : i), NULL));
	}
	send_number(&add, 100); /* without a sync */
	terminate();
	WORLD_UNTIL(world.lost == 1);
	assert_int_equal(order.next, 49);
	assert_int_equal(order.resent, 0);
	assert_string_equal(world.why.sqlstate, "08006");
	assert_int_equal(db_classify(world.why.sqlstate), DB_RETRY);
	assert_int_equal(world.ready, 1);
	WORLD_UNTIL(world.ready == 2);
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 1);
	assert_int_equal(world.lost, 1);
}

/* Whoever waits for the standby is told to wait no longer. */
static void
commit_without_standby(int n, bool explicit)
{
	int before = world.done;

	if (explicit)
		assert_true(db_begin(world.db, NULL));
	send_number(&add, n);
	if (explicit)
		assert_true(db_commit(world.db, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	while (world.done == before) {
		(void)pg_sql("select pg_cancel_backend(pid) from pg_stat_activity "
			     "where wait_event = 'SyncRep'");
		(void)ev_run(world.loop, EVRUN_NOWAIT);
	}
}

/* The server says that it is committed, and warns that no standby has it: that is no success. */
static void
test_a_commit_without_its_standby_is_no_success(void **state)
{
	(void)state;
	(void)pg_sql("alter system set synchronous_standby_names = 'nobody'");
	(void)pg_sql("select pg_reload_conf()");
	for (int i = 1, n = 0; i <= 2; i++) {
		while (world.failed < i) /* the server hears of its setting by and by */
			commit_without_standby(++n, i == 2);
		assert_string_equal(world.err.sqlstate, "08006");
		assert_int_equal(world.lost, i);
		WORLD_UNTIL(world.ready == i + 1);
	}
	(void)pg_sql("alter system reset synchronous_standby_names");
	(void)pg_sql("select pg_reload_conf()");
}

static void
test_an_idle_connection_comes_back(void **state)
{
	(void)state;
	for (int i = 1; i <= 3; i++) {
		terminate();
		WORLD_UNTIL(world.lost == i && world.ready == i + 1);
	}
	assert_string_equal(world_sync(), "");
}

static void
test_it_waits_for_a_server_that_is_away(void **state)
{
	struct err err = {0};

	(void)state;
	pg_down();
	WORLD_UNTIL(world.lost == 1);
	assert_false(db_ready(world.db));
	assert_false(db_send(world.db, number(&add, 1), NULL, NULL, &err));
	assert_string_equal(err.sqlstate, "08006");
	assert_false(db_sync(world.db, world_on_done, NULL, &err));
	for (int i = 0; i < 4; i++)
		world_turn();
	assert_int_equal(world.ready, 1);
	pg_up();
	WORLD_UNTIL(world.ready == 2);
	assert_int_equal(world.lost, 1);
	assert_int_equal(world.done, 0);
}

static void
test_a_statement_that_cannot_be_prepared_is_reported(void **state)
{
	static const struct statement *const bad[] = {&divide, &absent, &add, NULL};
	static const struct statement *const *const bad_lists[] = {bad, NULL};
	struct db_options options = world_options(bad_lists);

	(void)state;
	world_open(&options);
	WORLD_UNTIL(world.lost == 2);
	assert_int_equal(world.ready, 0);
	assert_string_equal(world.why.sqlstate, "42P01");
	assert_int_equal(db_classify(world.why.sqlstate), DB_FATAL);
	assert_string_equal(world.why.detail, "absent: relation \"not_there\" does not exist");
	(void)pg_sql("create table not_there (n int)");
	WORLD_UNTIL(world.ready == 1);
	(void)pg_sql("drop table not_there");
}

STATEMENT(version, "select max(n) from version where n > $1", 1, 1, INT4);

static bool
likes(void *ctx, const struct db_row *row, struct err *err)
{
	(void)ctx;
	return db_int(row, 0) == 7 ||
	       err_sql(err, ERR_CONFLICT, "42000", "version %d is not ours", (int)db_int(row, 0));
}

/* Before anything is prepared, and again with each connection. */
static void
test_the_wrong_database_is_refused(void **state)
{
	static const struct statement *const later[] = {&absent, NULL};
	static const struct statement *const *const later_lists[] = {later, NULL};
	struct db_options options = world_options(later_lists);
	struct arena *arena = arena_new(4096, 1 << 20);
	int64_t lost;

	(void)state;
	options.check = db_args(&version, arena);
	options.fits = likes;
	db_set_int(options.check, 0, 3);
	world_open(&options);
	WORLD_UNTIL(world.lost == 1);
	assert_string_equal(world.why.sqlstate, "42P01");
	assert_string_equal(world.why.detail, "version: relation \"version\" does not exist");
	(void)pg_sql("create table version (n int); insert into version values (4), (6)");
	lost = world.lost;
	WORLD_UNTIL(world.lost > lost && strcmp(world.why.sqlstate, "42000") == 0);
	assert_string_equal(world.why.msg, "version 6 is not ours");
	(void)pg_sql("insert into version values (7)");
	lost = world.lost;
	WORLD_UNTIL(world.lost > lost && strcmp(world.why.sqlstate, "42P01") == 0);
	assert_string_equal(world.why.detail, "absent: relation \"not_there\" does not exist");
	assert_int_equal(world.ready, 0);
	(void)pg_sql("create table not_there (n int)");
	WORLD_UNTIL(world.ready == 1);
	(void)pg_sql("drop table not_there, version");
	db_close(&world.db);
	arena_free(&arena);
}

struct setting {
	const char *values[4];
	int seen;
};

static void
on_settings(void *ctx, const struct db_row *row)
{
	struct setting *setting = ctx;

	for (int i = 0; i < 4; i++)
		assert_string_equal(db_text(row, i), setting->values[i]);
	setting->seen++;
}

static void
test_the_session_is_set(void **state)
{
	struct setting writer = {{"accord-test", "5s", "off", "UTF8"}, 0};
	struct setting reader = {{"accord-read", "5s", "on", "UTF8"}, 0};
	struct db_options options = world_options(lists);

	(void)state;
	world_connect(lists);
	assert_true(world_send(&settings, on_settings, &writer));
	assert_string_equal(world_sync(), "");
	db_close(&world.db);
	options.read_only = true;
	options.label = "read";
	world_open(&options);
	WORLD_UNTIL(world.ready == 1);
	assert_true(world_send(&settings, on_settings, &reader));
	assert_string_equal(world_sync(), "");
	send_number(&add, 1);
	assert_string_equal(world_sync(), "25006");
	assert_int_equal(writer.seen + reader.seen, 2);
}

/* --- limits --- */
static void
test_too_many_statements_undo_the_group(void **state)
{
	struct err err = {0};
	int sent = 0, rows = 0;

	(void)state;
	send_number(&add, 1);
	while (db_send(world.db, number(&divide, 1), on_count, &rows, &err))
		sent++;
	assert_int_equal(sent + 1, DB_PENDING_MAX - DB_RESERVED);
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	assert_string_equal(err.sqlstate, "53400");
	assert_false(db_begin(world.db, NULL));
	assert_false(db_commit(world.db, NULL));
	assert_true(db_rollback(world.db, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 0);
	assert_int_equal(rows, 0);
	/* one fewer is fine */
	for (int i = 0; i < DB_PENDING_MAX - DB_RESERVED; i++)
		send_number(&add, i);
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), DB_PENDING_MAX - DB_RESERVED);
}

static void
test_a_refusal_ends_the_transaction_that_is_open(void **state)
{
	(void)state;
	assert_true(db_begin(world.db, NULL));
	send_number(&add, 1);
	assert_string_equal(world_sync(), "");
	send_number(&add, 2);
	assert_false(db_send(world.db, NULL, NULL, NULL, NULL));
	send_number(&add, 3); /* somebody else's */
	assert_string_equal(world_sync(), "");
	assert_string_equal(pg_sql("select string_agg(n::text, ' ') from thing"), "3");
}

static void
test_a_full_ring_can_be_rolled_back(void **state)
{
	(void)state;
	for (int i = 0; i < DB_PENDING_MAX - DB_RESERVED; i++)
		send_number(&add, i);
	assert_true(db_rollback(world.db, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(things(), 0);
}

static void
test_too_many_syncs_are_refused(void **state)
{
	struct err err = {0};
	int sent = 0;

	(void)state;
	while (db_sync(world.db, world_on_done, NULL, &err))
		sent++;
	assert_int_equal(sent, DB_PENDING_MAX);
	assert_string_equal(err.sqlstate, "53400");
	WORLD_UNTIL(world.done == DB_PENDING_MAX);
	assert_int_equal(world.failed, 0);
	assert_string_equal(world_sync(), "");
}

static void
test_only_so_many_statements_are_prepared(void **state)
{
	static struct statement many[DB_PENDING_MAX];
	static const struct statement *pointers[DB_PENDING_MAX];
	static char names[DB_PENDING_MAX][16];
	const struct statement *const *many_lists[] = {pointers, NULL};
	struct db_options options = world_options(many_lists);
	struct err err = {0};

	(void)state;
	for (int i = 0; i < DB_PENDING_MAX - 3; i++) {
		(void)snprintf(names[i], sizeof(names[i]), "s%d", i);
		many[i] = (struct statement){.name = names[i], .sql = "select 1", .max_rows = 1};
		pointers[i] = &many[i];
	}
	assert_null(db_open(&options, &err));
	assert_int_equal(err.code, ERR_INTERNAL);
	pointers[DB_PENDING_MAX - 4] = NULL;
	world_connect(many_lists);
	assert_true(world_send(&many[DB_PENDING_MAX - 5], NULL, NULL));
	assert_string_equal(world_sync(), "");
}

struct big {
	uint8_t *bytes;
	size_t len;
	int seen;
};

static void
on_big(void *ctx, const struct db_row *row)
{
	struct big *big = ctx;
	size_t len;
	const void *bytes = db_bytes(row, 0, &len);

	assert_int_equal(len, big->len);
	assert_memory_equal(bytes, big->bytes, len);
	big->seen++;
}

/* More than the sockets hold in either direction, queued before anything is read. */
static void
test_large_values_do_not_stall(void **state)
{
	struct big big = {.len = 200000};

	(void)state;
	big.bytes = arena_alloc(world.arena, big.len);
	for (size_t i = 0; i < big.len; i++)
		big.bytes[i] = (uint8_t)(i * 31);
	for (int i = 0; i < 50; i++) {
		struct db_args *args = db_args(&echo, world.arena);

		db_set_bytes(args, 0, big.bytes, big.len);
		assert_true(db_send(world.db, args, on_big, &big, NULL));
		if (i % 10 == 9)
			assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	}
	WORLD_UNTIL(world.done == 5);
	assert_int_equal(big.seen, 50);
	assert_int_equal(world.failed, 0);
}

/* --- closing --- */
static void
close_on_row(void *ctx, const struct db_row *row)
{
	on_count(ctx, row);
	db_close(&world.db);
}

static void
close_on_done(void *ctx, const struct err *err)
{
	world_on_done(ctx, err);
	db_close(&world.db);
}

/* Nothing of a closed connection is left on the loop. */
static void
assert_silent(void)
{
	assert_null(world.db);
	assert_false(ev_run(world.loop, EVRUN_NOWAIT));
}

static void
test_closing_in_a_row(void **state)
{
	int rows = 0;

	(void)state;
	assert_true(db_send(world.db, number(&series, 3), close_on_row, &rows, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	WORLD_UNTIL(world.db == NULL);
	assert_silent();
	assert_int_equal(rows, 1);
	assert_int_equal(world.done, 0);
}

static void
test_closing_when_done(void **state)
{
	(void)state;
	send_number(&add, 1);
	assert_true(db_sync(world.db, close_on_done, NULL, NULL));
	send_number(&add, 2);
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	WORLD_UNTIL(world.db == NULL);
	assert_silent();
	assert_int_equal(world.done, 1);
}

static void
test_closing_when_lost(void **state)
{
	(void)state;
	assert_true(world_send(&nothing_sleep, NULL, NULL));
	assert_true(db_sync(world.db, close_on_done, NULL, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	terminate();
	WORLD_UNTIL(world.db == NULL);
	assert_silent();
	assert_int_equal(world.done, 1);
	assert_int_equal(world.lost, 0);
	world_connect(lists);
	world.close_when_lost = true;
	terminate();
	WORLD_UNTIL(world.db == NULL);
	assert_silent();
	assert_int_equal(world.lost, 1);
}

static void
test_closing_when_ready(void **state)
{
	struct db_options options = world_options(lists);

	(void)state;
	world_open(&options);
	world.close_when_ready = true;
	WORLD_UNTIL(world.db == NULL);
	assert_silent();
	world_open(&options);
	db_close(&world.db);
	assert_silent();
	world_open(&options);
	world_turn();
	db_close(&world.db);
	assert_silent();
	db_close(&world.db);
}

static void
on_chain(void *ctx, const struct err *err)
{
	assert_null(err);
	world.done++;
	if (world.done < 100) {
		send_number(&add, world.done);
		assert_true(db_sync(world.db, on_chain, ctx, NULL));
	}
}

static void
test_sending_when_done(void **state)
{
	(void)state;
	assert_true(db_sync(world.db, on_chain, NULL, NULL));
	assert_int_equal(world.done, 0);
	WORLD_UNTIL(world.done == 100);
	assert_int_equal(things(), 99);
}

static void
test_classes_of_failure(void **state)
{
	static const char *const retry[] = {
	    "08006", "40001", "40P01", "53300", "55P03", "57P01", "58030", "25006"};
	static const char *const fatal[] = {"42P01", "42501", "42804"};
	static const char *const poison[] = {
	    "22P02", "23505", "25P02", "54000", "P0001", "XX000", "", NULL};

	(void)state;
	for (size_t i = 0; i < sizeof(retry) / sizeof(retry[0]); i++)
		assert_int_equal(db_classify(retry[i]), DB_RETRY);
	for (size_t i = 0; i < sizeof(fatal) / sizeof(fatal[0]); i++)
		assert_int_equal(db_classify(fatal[i]), DB_FATAL);
	for (size_t i = 0; i < sizeof(poison) / sizeof(poison[0]); i++)
		assert_int_equal(db_classify(poison[i]), DB_POISON);
}

#define ON_CONNECTION(test) cmocka_unit_test_setup_teardown(test, connected, closed)
#define ALONE(test) cmocka_unit_test_teardown(test, closed)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    ON_CONNECTION(test_an_error_undoes_its_group_and_no_other),
	    ON_CONNECTION(test_rows_outside_the_bounds_are_a_conflict),
	    ON_CONNECTION(test_a_single_key_has_a_statement_of_its_own),
	    ON_CONNECTION(test_a_commit_may_fail_by_itself),
	    ON_CONNECTION(test_a_transaction_spans_syncs),
	    ON_CONNECTION(test_a_failed_transaction_refuses_until_it_is_rolled_back),
	    ON_CONNECTION(test_a_commit_that_rolls_back_is_no_success),
	    ON_CONNECTION(test_a_rollback_undoes_what_is_queued_and_tells_nobody),
	    ON_CONNECTION(test_values_are_in_no_message),
	    ON_CONNECTION(test_everybody_hears_of_a_loss_once_and_in_order),
	    ON_CONNECTION(test_a_commit_without_its_standby_is_no_success),
	    ON_CONNECTION(test_an_idle_connection_comes_back),
	    ON_CONNECTION(test_it_waits_for_a_server_that_is_away),
	    ALONE(test_a_statement_that_cannot_be_prepared_is_reported),
	    ALONE(test_the_wrong_database_is_refused),
	    ALONE(test_the_session_is_set),
	    ON_CONNECTION(test_too_many_statements_undo_the_group),
	    ON_CONNECTION(test_a_refusal_ends_the_transaction_that_is_open),
	    ON_CONNECTION(test_a_full_ring_can_be_rolled_back),
	    ON_CONNECTION(test_too_many_syncs_are_refused),
	    ALONE(test_only_so_many_statements_are_prepared),
	    ON_CONNECTION(test_large_values_do_not_stall),
	    ON_CONNECTION(test_closing_in_a_row),
	    ON_CONNECTION(test_closing_when_done),
	    ON_CONNECTION(test_closing_when_lost),
	    ALONE(test_closing_when_ready),
	    ON_CONNECTION(test_sending_when_done),
	    cmocka_unit_test(test_classes_of_failure),
	};

	return cmocka_run_group_tests(tests, set_up, world_tear_down);
}
