/* A server that says nothing: whether it hangs or only takes its time is found out over a second
 * connection. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "tests/unit/db_world.h"

STATEMENT(doze, "select pg_sleep(5)", 1, 1);
STATEMENT(one, "select 1", 1, 1);
static const struct statement *const list[] = {&doze, &one, NULL};
static const struct statement *const *const lists[] = {list, NULL};

static int
closed(void **state)
{
	(void)state;
	db_close(&world.db);
	return 0;
}

static int
thawed(void **state)
{
	pg_signal_all(SIGCONT);
	return closed(state);
}

static void
connect_as(const char *user)
{
	struct db_options options = world_options(lists);
	char conninfo[256];

	(void)snprintf(conninfo, sizeof(conninfo), "host=%s user=%s dbname=postgres", pg.dir, user);
	options.conninfo = conninfo;
	options.connect_timeout_s = 2;
	world_open(&options);
	WORLD_UNTIL(world.ready == 1);
}

/* Longer than the silence and the question together. */
static void
test_a_statement_may_take_long(void **state)
{
	(void)state;
	connect_as("postgres");
	assert_true(world_send(&doze, NULL, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(world.lost, 0);
	assert_string_equal(world_sync(), "");
}

/* It has no room for a second connection, so it is there. */
static void
test_a_refusal_is_an_answer(void **state)
{
	(void)state;
	(void)pg_sql("create role narrow login connection limit 1");
	connect_as("narrow");
	assert_true(world_send(&doze, NULL, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(world.lost, 0);
}

static void
test_a_server_that_hangs_is_left(void **state)
{
	(void)state;
	connect_as("postgres");
	pg_signal_all(SIGSTOP);
	assert_true(world_send(&one, NULL, NULL));
	assert_string_equal(world_sync(), "08006");
	assert_int_equal(world.lost, 1);
	assert_non_null(strstr(world.why.detail, "second connection"));
	pg_signal_all(SIGCONT);
	WORLD_UNTIL(world.ready == 2);
	assert_string_equal(world_sync(), "");
}

static void
test_an_idle_connection_notices(void **state)
{
	(void)state;
	connect_as("postgres");
	pg_signal_all(SIGSTOP);
	WORLD_UNTIL(world.lost == 1);
}

/* Its socket is gone, and whoever was connected still hangs. */
static void
test_a_server_that_cannot_be_reached_is_left(void **state)
{
	(void)state;
	connect_as("postgres");
	pg_signal_all(SIGSTOP);
	pg_run("mv %s/.s.PGSQL.5432 %s/away", pg.dir, pg.dir);
	assert_true(world_send(&one, NULL, NULL));
	assert_string_equal(world_sync(), "08006");
	assert_non_null(strstr(world.why.detail, "cannot be reached"));
	pg_run("mv %s/away %s/.s.PGSQL.5432", pg.dir, pg.dir);
}

static void
test_it_may_be_closed_while_it_asks(void **state)
{
	(void)state;
	connect_as("postgres");
	pg_signal_all(SIGSTOP);
	assert_true(world_send(&one, NULL, NULL));
	assert_true(db_sync(world.db, world_on_done, NULL, NULL));
	WORLD_UNTIL(world.db->probe.conn != NULL);
	db_close(&world.db);
	assert_int_equal(world.done, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(test_a_statement_may_take_long, closed),
	    cmocka_unit_test_teardown(test_a_refusal_is_an_answer, closed),
	    cmocka_unit_test_teardown(test_a_server_that_hangs_is_left, thawed),
	    cmocka_unit_test_teardown(test_an_idle_connection_notices, thawed),
	    cmocka_unit_test_teardown(test_a_server_that_cannot_be_reached_is_left, thawed),
	    cmocka_unit_test_teardown(test_it_may_be_closed_while_it_asks, thawed),
	};

	return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
