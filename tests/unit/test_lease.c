/* The lease of the one writer: who may take it, who loses it, and what a standby does meanwhile. */
#include <signal.h>

#include "tests/unit/batch_world.h"

/* --- a rival: a connection that says it is the writer --- */

static PGconn *rival;

/* False when its connection is gone. */
static bool
rival_says(const char *sql)
{
	PGresult *result;
	bool good = PQsendQuery(rival, sql) == 1;

	while (good && (result = PQgetResult(rival)) != NULL) {
		good = PQresultStatus(result) != PGRES_FATAL_ERROR;
		PQclear(result);
	}
	return good;
}

static void
rival_does(const char *sql)
{
	assert_true(rival_says(sql));
}

static void
rival_takes_it(void)
{
	rival = PQconnectdb(pg.conninfo);
	rival_does("update journal_head set epoch = epoch + 1, holder_pid = pid, "
		   "holder_start = backend_start from pg_stat_activity where pid = "
		   "pg_backend_pid()");
}

static void
end_our_connection(void)
{
	pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
	       "where application_name like 'accord-%%'");
}

/* Ours is the standby from here on. */
static void
lose_to_rival(void)
{
	rival_takes_it();
	end_our_connection();
	until(is_set, &w.stood_by);
}

static void
rival_goes(void)
{
	PQfinish(rival);
	rival = NULL;
}

static bool
is_open(const void *batcher)
{
	return batcher_open(batcher);
}

static bool
looked_often(const void *count)
{
	return w.batcher->holder.stuck >= *(const unsigned *)count;
}

static int64_t
number(const char *sql)
{
	return strtoll(pg_sql("%s", sql), NULL, 10);
}

/* --- tests --- */

static void
test_the_lease_names_its_connection(void **state)
{
	(void)state;
	assert_int_equal(number("select epoch from journal_head"), 1);
	assert_int_equal(number("select count(*) from journal_head join pg_stat_activity "
				"on pid = holder_pid and backend_start = holder_start "
				"where application_name like 'accord-%'"),
	    1);
	assert_int_equal(w.stood_by, 0);
}

static void
test_a_standby_refuses_until_the_writer_is_gone(void **state)
{
	static struct order order;
	struct err err = {0};

	(void)state;
	lose_to_rival();
	order.input.rule = &add_rule;
	assert_false(batcher_submit(w.batcher, &order.input, &err));
	assert_int_equal(err.code, ERR_NOT_WRITER);
	rival_goes();
	until(is_open, w.batcher);
	assert_false(batcher_stands_by(w.batcher));
	assert_int_equal(batcher_epoch(w.batcher), 3);
	assert_int_equal(w.stood_by, 1);
	assert_int_equal(w.opened, 2);
	submit(&order, 0, 1);
	until(is_set, &order.calls);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(stored(0), 1);
}

/* What it knew of clocks is of when it was the writer: it is not late with what another one does.
 */
static void
test_a_standby_is_late_with_no_clock(void **state)
{
	(void)state;
	w.batcher->next_due = clock_now() + CLOCK_DAY;
	assert_int_not_equal(batcher_next_due(w.batcher), 0);
	lose_to_rival();
	assert_int_equal(batcher_next_due(w.batcher), 0);
	rival_goes();
	until(is_open, w.batcher);
	assert_int_equal(batcher_next_due(w.batcher), 0);
}

static bool
rival_is_gone(const void *unused)
{
	(void)unused;
	return number("select count(*) from pg_stat_activity, journal_head where pid = holder_pid "
		      "and backend_start = holder_start") == 0;
}

/* It was paused: another one took over and has gone again before it could look. */
static void
test_one_that_missed_a_reign_stands_by_first(void **state)
{
	static struct order order;

	(void)state;
	until(is_idle, NULL);
	rival_takes_it();
	rival_goes();
	until(rival_is_gone, NULL);
	submit(&order, 0, 1); /* taken as the writer, which it is no more */
	end_our_connection();
	until(is_set, &w.stood_by);
	assert_int_equal(order.code, ERR_NOT_WRITER);
	until(is_open, w.batcher);
	assert_int_equal(batcher_epoch(w.batcher), 3);
	assert_false(batcher_stands_by(w.batcher));
	assert_int_equal(w.stood_by, 1);
	assert_int_equal(w.opened, 2);
	submit(&order, 0, 1);
	until(is_set, &order.calls);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(stored(0), 1);
}

/* Nobody wrote meanwhile: what waits goes on. */
static void
test_one_that_only_lost_its_connection_goes_on(void **state)
{
	static struct order order;

	(void)state;
	until(is_idle, NULL);
	end_our_connection();
	submit(&order, 0, 1);
	until(is_set, &order.calls);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(batcher_epoch(w.batcher), 2);
	assert_int_equal(w.stood_by, 0);
	assert_int_equal(w.opened, 2);
}

static void
test_the_same_pid_with_another_start_holds_nothing(void **state)
{
	(void)state;
	lose_to_rival();
	pg_sql("update journal_head set holder_start = holder_start - interval '1 microsecond'");
	until(is_open, w.batcher);
	rival_goes();
}

static void
test_a_silent_writer_is_ended(void **state)
{
	(void)state;
	lose_to_rival();
	until(is_open, w.batcher);
	assert_int_equal(batcher_epoch(w.batcher), 3);
	assert_false(rival_says("select 1")); /* it wakes */
	rival_goes();
}

static void
test_how_long_a_writer_may_be_silent_is_configured(void **state)
{
	unsigned more_than_three_beats = 26;

	(void)state;
	w.batcher->o.lease_silence = 3 * CLOCK_SECOND;
	lose_to_rival();
	until(looked_often, &more_than_three_beats);
	assert_false(batcher_open(w.batcher));
	until(is_open, w.batcher);
	assert_false(rival_says("select 1"));
	rival_goes();
}

static void
test_one_that_is_silent_within_a_transaction_is_ended(void **state)
{
	(void)state;
	lose_to_rival();
	rival_does("begin; update journal_head set n = n + 1");
	until(is_open, w.batcher);
	assert_int_equal(number("select n from journal_head"), 0);
	rival_goes();
}

static void
test_a_writer_that_gives_signs_of_life_stays(void **state)
{
	(void)state;
	lose_to_rival();
	for (int i = 0; i < 5; i++) {
		unsigned most = 12;

		until(looked_often, &most);
		rival_does("select 1");
		while (w.batcher->holder.stuck >= most)
			ev_run(w.loop, EVRUN_ONCE);
	}
	assert_false(batcher_open(w.batcher));
	rival_goes();
	until(is_open, w.batcher);
}

static void
test_a_writer_that_works_is_not_silent(void **state)
{
	unsigned more_than_silence = 26;

	(void)state;
	lose_to_rival();
	assert_int_equal(PQsendQuery(rival, "select pg_sleep(60)"), 1);
	until(looked_often, &more_than_silence);
	assert_int_equal(w.batcher->holder.looks, 0);
	assert_false(batcher_open(w.batcher));
	pg_sql("select pg_cancel_backend(%d)", PQbackendPID(rival));
	until(is_open, w.batcher); /* and now it is */
	rival_goes();
}

static void
test_a_statement_without_end_is_ended(void **state)
{
	unsigned one = 1;

	(void)state;
	lose_to_rival();
	assert_int_equal(PQsendQuery(rival, "select pg_sleep(600)"), 1);
	until(looked_often, &one);
	w.batcher->holder.stuck = 590; /* of 600 */
	until(is_open, w.batcher);
	rival_goes();
}

static void
test_a_writer_without_work_gives_signs_of_life(void **state)
{
	char before[64];

	(void)state;
	until(is_idle, NULL);
	(void)snprintf(before, sizeof(before), "%s",
	    pg_sql("select state_change from pg_stat_activity, journal_head where pid = "
		   "holder_pid"));
	do
		ev_run(w.loop, EVRUN_ONCE);
	while (
	    strcmp(before, pg_sql("select state_change from pg_stat_activity, journal_head where "
				  "pid = holder_pid")) == 0);
	until(is_idle, NULL);
}

static void
test_a_writer_that_is_cut_off_does_not_go_on(void **state)
{
	pid_t backend;

	(void)state;
	while (w.batcher->house.due != 0 || !is_idle(NULL))
		ev_run(w.loop, EVRUN_ONCE);
	backend = (pid_t)number("select holder_pid from journal_head");
	assert_int_equal(kill(backend, SIGSTOP), 0);
	while (batcher_open(w.batcher))
		ev_run(w.loop, EVRUN_ONCE);
	assert_int_equal(kill(backend, SIGCONT), 0);
	until(is_open, w.batcher);
	assert_int_equal(batcher_epoch(w.batcher), 2);
}

/* --- two standbys --- */

static struct batcher *second;

static void
second_ready(void *ctx)
{
	(void)ctx;
	batcher_connected(second);
}

static void
second_lost(void *ctx, const struct err *err)
{
	(void)ctx, (void)err;
	batcher_lost(second);
}

static bool
one_writes(const void *unused)
{
	(void)unused;
	return batcher_open(w.batcher) || batcher_open(second);
}

static bool
second_stands_by(const void *unused)
{
	(void)unused;
	return batcher_stands_by(second);
}

static void
test_of_two_standbys_one_takes_it(void **state)
{
	struct db_options db = {.loop = w.loop,
	    .conninfo = pg.conninfo,
	    .statements = statements,
	    .label = "second",
	    .on_ready = second_ready,
	    .on_lost = second_lost};
	struct batch_options options = {.service = "test",
	    .tables = tables,
	    .max_queued = 10,
	    .max_batch = 4,
	    .arena_limit = 1 << 20,
	    .on_fatal = on_fatal};
	unsigned looks = 2;

	(void)state;
	options.db = db_open(&db, NULL);
	second = batcher_new(&options, w.loop);
	until(second_stands_by, NULL);
	lose_to_rival();
	for (int i = 0; i < 5; i++) {
		int64_t epoch = number("select epoch from journal_head");

		until(looked_often, &looks);
		rival_goes();
		until(one_writes, NULL);
		for (int turn = 0; turn < 20; turn++)
			ev_run(w.loop, EVRUN_ONCE);
		assert_true(batcher_open(w.batcher) != batcher_open(second));
		assert_int_equal(number("select epoch from journal_head"), epoch + 1);
		w.stood_by = 0;
		rival_takes_it();
		end_our_connection();
		until(second_stands_by, NULL);
		while (!batcher_stands_by(w.batcher) || batcher_open(second))
			ev_run(w.loop, EVRUN_ONCE);
	}
	rival_goes();
	batcher_free(&second);
	db_close(&options.db);
}

/*
 * What the last connection committed may be on this server only, and a request that is repeated
 * finds it there and writes nothing: so nobody begins before a standby has it.
 */
static void
test_nobody_begins_before_the_standby_has_everything(void **state)
{
	(void)state;
	for (int many = 0; many <= 1; many++) {
		w.batcher->o.many_writers = many == 1;
		pg_sql("alter system set synchronous_standby_names = 'nobody'");
		pg_sql("select pg_reload_conf()");
		end_our_connection();
		while (number("select count(*) from pg_stat_activity "
			      "where wait_event = 'SyncRep'") == 0)
			ev_run(w.loop, EVRUN_NOWAIT);
		assert_false(batcher_open(w.batcher));
		pg_sql("alter system reset synchronous_standby_names");
		pg_sql("select pg_reload_conf()");
		until(is_open, w.batcher);
	}
	w.batcher->o.many_writers = false;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)
	    TEST(test_the_lease_names_its_connection),
	    TEST(test_a_standby_refuses_until_the_writer_is_gone),
	    TEST(test_a_standby_is_late_with_no_clock),
	    TEST(test_one_that_missed_a_reign_stands_by_first),
	    TEST(test_one_that_only_lost_its_connection_goes_on),
	    TEST(test_the_same_pid_with_another_start_holds_nothing),
	    TEST(test_a_silent_writer_is_ended),
	    TEST(test_how_long_a_writer_may_be_silent_is_configured),
	    TEST(test_one_that_is_silent_within_a_transaction_is_ended),
	    TEST(test_a_writer_that_gives_signs_of_life_stays),
	    TEST(test_a_writer_that_works_is_not_silent),
	    TEST(test_a_statement_without_end_is_ended),
	    TEST(test_a_writer_without_work_gives_signs_of_life),
	    TEST(test_a_writer_that_is_cut_off_does_not_go_on),
	    TEST(test_of_two_standbys_one_takes_it),
	    TEST(test_nobody_begins_before_the_standby_has_everything),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
