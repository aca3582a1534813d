/* Following a journal into a real batcher: exactly once whatever is lost, and what stops it. */
#include "tests/unit/follow_world.h"

#define OUTSTANDING 2048 /* follow.c's OUTSTANDING_MAX */

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
	assert_true(f.gathers);
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
	assert_int_equal(f.service.batcher->parked, 2);
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
	    TEST(test_epoch_of_another_history_stops),
	};
	int rc;

	log_open("test", LOG_ERROR);
	start_follow_database();
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	return rc;
}
