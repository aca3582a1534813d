/* Beginning to follow from how things stand: nothing lost, nothing twice, and who may not. */
#include "tests/unit/follow_world.h"

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
	assert_int_equal(f.restated_epoch, batcher_epoch(f.service.batcher));
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
	assert_int_equal(f.service.batcher->parked, 0);
}

/* The source was set back: its numbers begin again, and none of them may be taken for applied. */
static void
test_snapshot_after_another_history(void **state)
{
	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 7, 11)");
	lose_the_beginning(0, 3);
	journal_open(f.journal, 9, 0); /* the follower's own epochs are in the same table */
	assert_stopped("another history");
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_string_equal(pg_sql("select count(*) from seen where n = 0"), "3");
	assert_string_equal(pg_sql("select n from cursor"), "0");
	commit(1, 4);
	UNTIL(status().applied == 4);
	assert_string_equal(pg_sql("select count(*) from seen where n > 0"), "4");
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
	    TEST(test_snapshot_where_the_beginning_is_gone),
	    TEST(test_snapshot_of_every_size),
	    TEST(test_snapshot_loses_nothing_meanwhile),
	    TEST(test_snapshot_broken_off_moves_no_cursor),
	    TEST(test_snapshot_while_the_writer_is_lost),
	    TEST(test_snapshot_counts_what_was_refused),
	    TEST(test_snapshot_after_another_history),
	    TEST(test_snapshot_is_refused_where_nothing_is_missing),
	    TEST(test_snapshot_is_no_remedy_for_an_unknown_kind),
	    TEST(test_snapshot_is_refused_to_who_needs_every_fact),
	    TEST(test_snapshot_of_a_broken_source_fails),
	};
	int rc;

	log_open("test", LOG_ERROR);
	start_follow_database();
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	return rc;
}
