/* Facts that were set aside, when their source is restored, and commands that are broken off. */
#include "tests/unit/follow_world.h"

#include "common/metrics.h"

#define RETRY ACCORD__V1__KIND__KIND_RETRY_PARKED

static uint64_t applied, refused;

/* One row of parked; the subject ends in this byte. */
static void
put_aside(const char *source, unsigned epoch, unsigned n, unsigned subject, const char *body)
{
	pg_sql("insert into parked (source, n, epoch, at, kind, subject, body, reason, parked_at) "
	       "values ('%s', %u, %u, '2026-01-01', 1, "
	       "('00000000-0000-0000-0000-' || lpad(to_hex(%u), 12, '0'))::uuid, '%s', 'no', "
	       "'2026-01-01')",
	    source, n, epoch, subject, body);
}

static void
on_retry_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	Accord__V1__ParkedRetried *done;

	(void)ctx;
	f.answers++;
	f.answer = err != NULL ? err->code : ERR_NONE;
	(void)snprintf(f.why, sizeof(f.why), "%s", err != NULL ? err->msg : "");
	if (err != NULL)
		return;
	done = accord__v1__parked_retried__unpack(NULL, len, body);
	assert_non_null(done);
	applied = done->applied;
	refused = done->refused;
	accord__v1__parked_retried__free_unpacked(done, NULL);
}

static void
order_retry(void (*on_asked)(void *ctx, struct bus_request *request))
{
	Accord__V1__RetryParked body = ACCORD__V1__RETRY_PARKED__INIT;
	struct bus_call call = {.to = "referral",
	    .kind = RETRY,
	    .body = &body.base,
	    .timeout_us = 50 * CLOCK_SECOND,
	    .done = on_retry_answer};

	world.on_command = on_asked;
	assert_true(bus_call(world.intake, &call, NULL, NULL));
}

static void
on_retry_asked(void *ctx, struct bus_request *request)
{
	(void)ctx;
	parked_retry(&f.service, request, NULL);
}

static const char *
place_of_parked(void)
{
	return pg_sql("select string_agg(source || ' ' || epoch || ' ' || n, ', ' "
		      "order by source, epoch, n) from parked");
}

/* --- histories --- */

/* What waits behind a fact of the history that is lost would wait for ever. */
static void
test_a_snapshot_drops_what_was_parked(void **state)
{
	char *page = NULL;

	(void)state;
	pg_sql("insert into cursor (source, epoch, n) values ('intake', 7, 11)");
	put_aside("intake", 7, 5, 1, "");
	put_aside("intake", 7, 6, 1, "");
	put_aside("elsewhere", 7, 5, 1, "");
	lose_the_beginning(0, 3);
	journal_open(f.journal, 9, 0); /* the follower's own epochs are in the same table */
	assert_stopped("another history");
	assert_int_equal(f.service.batcher->parked, 3);
	assert_int_equal(take_snapshot(), ERR_NONE);
	assert_string_equal(place_of_parked(), "elsewhere 7 5");
	assert_int_equal(f.service.batcher->parked, 1);
	assert_true(metrics_render("a", &page) > 0);
	assert_non_null(strstr(page, "accord_facts_parked_void_total{service=\"a\"} 2\n"));
	free(page);
	commit(1, 4); /* of subjects 1 to 4 */
	UNTIL(status().applied == 4);
	assert_string_equal(pg_sql("select count(*) from seen where n > 0"), "4");
	assert_string_equal(place_of_parked(), "elsewhere 7 5");
}

/* The same number of two histories is two facts, and each keeps its own bytes. */
static void
test_a_number_that_comes_again_is_parked_beside(void **state)
{
	static uint8_t garbage[] = {0xff, 0xff, 0xff};

	(void)state;
	put_aside("intake", 0, 1, 200, "old");
	make_up(0, 1, PING);
	f.facts[0].body = (ProtobufCBinaryData){sizeof(garbage), garbage};
	UNTIL(status().applied == 1);
	assert_string_equal(place_of_parked(), "intake 0 1, intake 1 1");
	assert_string_equal(pg_sql("select string_agg(encode(body, 'hex'), ' ' order by epoch) "
				   "from parked"),
	    "6f6c64 ffffff");
	assert_int_equal(f.service.batcher->parked, 2);
}

/* Epochs come before numbers; the second one of a subject is refused by its rule and stays. */
static void
test_a_retry_goes_by_epoch(void **state)
{
	(void)state;
	put_aside("intake", 2, 3, 1, "");
	put_aside("intake", 1, 9, 1, "");
	put_aside("intake", 2, 9, 2, "");
	UNTIL(f.opened > 0);
	order_retry(on_retry_asked);
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_NONE);
	assert_int_equal(applied, 2);
	assert_int_equal(refused, 1);
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by key) from seen"), "9 9");
	assert_string_equal(place_of_parked(), "intake 2 3");
}

/* More than a page, of numbers that two histories share. */
static void
test_a_retry_of_two_histories_skips_nothing(void **state)
{
	(void)state;
	for (unsigned n = 1; n <= 200; n++) {
		put_aside("intake", 1, n, n, "");
		put_aside("intake", 2, n, 1000 + n, "");
	}
	UNTIL(f.opened > 0);
	order_retry(on_retry_asked);
	UNTIL(f.answers == 1);
	assert_int_equal(applied, 400);
	assert_string_equal(pg_sql("select count(*) from parked"), "0");
	assert_int_equal(f.service.batcher->parked, 0);
}

/* --- who waits is told --- */

/* As far as its first question, which waits for an answer. */
static void
begin_a_snapshot(void)
{
	lose_the_beginning(100, 3);
	assert_stopped("snapshot");
	f.holds_restate = true;
	order_snapshot();
	UNTIL(f.held != NULL);
}

/* The next writer, who has something to say. */
static void
on_asked_elsewhere(void *ctx, struct bus_request *request)
{
	struct err err;

	(void)ctx;
	err_set(&err, ERR_CONFLICT, "here");
	bus_refuse(world.referral, request, &err);
}

static void
test_a_snapshot_that_is_stopped_is_asked_elsewhere(void **state)
{
	(void)state;
	begin_a_snapshot();
	assert_true(follower_takes_snapshot(f.follower));
	world.on_command = on_asked_elsewhere;
	follower_stop(f.follower);
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_CONFLICT);
	assert_string_equal(f.why, "here");
}

static int stopped;

static void
on_retry_asked_and_stopped(void *ctx, struct bus_request *request)
{
	on_retry_asked(ctx, request);
	world.on_command = on_asked_elsewhere;
	parked_stop(&f.service);
	stopped++;
}

static void
test_a_retry_that_is_stopped_is_asked_elsewhere(void **state)
{
	(void)state;
	put_aside("intake", 1, 1, 1, "");
	UNTIL(f.opened > 0);
	order_retry(on_retry_asked_and_stopped);
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_CONFLICT);
	assert_string_equal(f.why, "here");
	assert_string_equal(pg_sql("select count(*) from parked"), "1");
}

/* The service ends before the store has answered: nothing of it is left behind. */
static void
test_a_retry_that_is_stopped_for_good(void **state)
{
	(void)state;
	stopped = 0;
	UNTIL(f.opened > 0);
	order_retry(on_retry_asked_and_stopped);
	UNTIL(stopped == 1);
	assert_non_null(f.kit.retry);
}

/* What is parked is of the past that a snapshot replaces. */
static void
test_nothing_is_tried_while_a_snapshot_is_taken(void **state)
{
	struct err err;

	(void)state;
	begin_a_snapshot();
	order_retry(on_retry_asked);
	UNTIL(f.answers == 1);
	assert_int_equal(f.answer, ERR_CONFLICT);
	f.holds_restate = false;
	err_set(&err, ERR_UNAVAILABLE, "later");
	bus_refuse(world.intake, f.held, &err);
	UNTIL(f.answers == 2);
	assert_int_equal(f.answer, ERR_NONE);
}

static void
on_retry_asked_and_snapshot(void *ctx, struct bus_request *request)
{
	struct err err = {0};

	on_retry_asked(ctx, request);
	assert_false(follower_snapshot(f.follower, NULL, &err));
	assert_int_equal(err.code, ERR_CONFLICT);
	assert_non_null(strstr(err.msg, "set aside"));
}

static void
test_no_snapshot_is_taken_while_something_is_tried(void **state)
{
	(void)state;
	put_aside("intake", 1, 1, 1, "");
	lose_the_beginning(100, 3);
	assert_stopped("snapshot");
	order_retry(on_retry_asked_and_snapshot);
	UNTIL(f.answers == 1);
	assert_int_equal(applied, 1);
	world.on_command = on_snapshot_asked;
	assert_int_equal(take_snapshot(), ERR_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    TEST(test_a_snapshot_drops_what_was_parked),
	    TEST(test_a_number_that_comes_again_is_parked_beside),
	    TEST(test_a_retry_goes_by_epoch),
	    TEST(test_a_retry_of_two_histories_skips_nothing),
	    TEST(test_a_snapshot_that_is_stopped_is_asked_elsewhere),
	    TEST(test_a_retry_that_is_stopped_is_asked_elsewhere),
	    TEST(test_a_retry_that_is_stopped_for_good),
	    TEST(test_nothing_is_tried_while_a_snapshot_is_taken),
	    TEST(test_no_snapshot_is_taken_while_something_is_tried),
	};
	int rc;

	log_open("test", LOG_ERROR);
	start_follow_database();
	rc = cmocka_run_group_tests(tests, NULL, NULL);
	return rc;
}
