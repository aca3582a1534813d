/* Which server is used: hosts in order, each with its own time; and connection strings that are
 * refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <sys/socket.h>
#include <sys/un.h>

#include "tests/unit/db_world.h"

STATEMENT(one, "select current_setting('lock_timeout')", 1, 1);
static const struct statement *const list[] = {&one, NULL};
static const struct statement *const *const lists[] = {list, NULL};

static int
closed(void **state)
{
	(void)state;
	db_close(&world.db);
	return 0;
}

static void
on_row(void *ctx, const struct db_row *row)
{
	assert_string_equal(db_text(row, 0), ctx);
}

static void
assert_connects(struct db_options *options, const char *conninfo)
{
	char lock_timeout[] = "0", changed[] = "7s";

	options->conninfo = conninfo;
	world_open(options);
	WORLD_UNTIL(world.ready == 1);
	assert_int_equal(world.lost, 0);
	assert_true(world_send(
	    &one, on_row, strstr(conninfo, "lock_timeout") == NULL ? lock_timeout : changed));
	assert_string_equal(world_sync(), "");
}

static void
test_hosts_are_tried_in_order(void **state)
{
	struct db_options options = world_options(lists);
	char conninfo[512];

	(void)state;
	(void)snprintf(conninfo, sizeof(conninfo),
	    "host=/nowhere,127.0.0.1,%s,/nowhere port=5432,1,5432,5432 user=postgres "
	    "dbname=postgres sslmode=disable",
	    pg.dir);
	assert_connects(&options, conninfo);
}

/* Takes connections and says nothing. */
static int
listen_deaf(char dir[80])
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	(void)snprintf(dir, 80, "%s/deaf", pg.dir);
	pg_run("mkdir %s", dir);
	(void)snprintf(address.sun_path, sizeof(address.sun_path), "%s/.s.PGSQL.5432", dir);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(listen(fd, 8), 0);
	return fd;
}

static void
test_a_host_that_hangs_has_its_own_time(void **state)
{
	struct db_options options = world_options(lists);
	char conninfo[512], dir[80];
	int fd = listen_deaf(dir);

	(void)state;
	(void)snprintf(
	    conninfo, sizeof(conninfo), "host=%s,%s user=postgres dbname=postgres", dir, pg.dir);
	options.connect_timeout_s = 1;
	assert_connects(&options, conninfo);
	(void)close(fd);
}

static void
test_a_server_that_takes_no_writes_is_passed_over(void **state)
{
	struct db_options options = world_options(lists);
	char conninfo[512];

	(void)state;
	(void)pg_sql("create role fenced login; grant connect on database postgres to fenced;"
		     "alter role fenced set default_transaction_read_only = on");
	(void)snprintf(conninfo, sizeof(conninfo), "host=%s user=fenced dbname=postgres", pg.dir);
	options.conninfo = conninfo;
	world_open(&options);
	for (int i = 0; i < 8; i++)
		world_turn();
	assert_int_equal(world.ready, 0);
	assert_int_equal(world.lost, 0);
	(void)pg_sql("alter role fenced reset default_transaction_read_only");
	WORLD_UNTIL(world.ready == 1);
	db_close(&world.db);
	(void)pg_sql("alter role fenced set default_transaction_read_only = on");
	options.read_only = true;
	assert_connects(&options, conninfo);
}

/* Reading may be done on a standby, which can be behind; whoever does not want that says so. */
static void
test_a_reader_may_want_the_primary(void **state)
{
	struct db_options options = world_options(lists);
	char conninfo[512];

	(void)state;
	pg_down();
	pg_run("touch %s/data/standby.signal", pg.dir);
	pg_up();
	options.read_only = true;
	assert_connects(&options, pg.conninfo);
	db_close(&world.db);
	(void)snprintf(conninfo, sizeof(conninfo), "%s target_session_attrs=primary", pg.conninfo);
	options.conninfo = conninfo;
	world_open(&options);
	for (int i = 0; i < 8; i++)
		world_turn();
	assert_int_equal(world.ready, 0);
	assert_string_equal(pg_sql("select pg_promote()"), "t");
	WORLD_UNTIL(world.ready == 1);
}

static void
test_without_a_host_the_environment_is_asked(void **state)
{
	struct db_options options = world_options(lists);

	(void)state;
	assert_int_equal(setenv("PGHOST", pg.dir, 1), 0);
	assert_connects(&options, "user=postgres dbname=postgres");
	assert_int_equal(unsetenv("PGHOST"), 0);
}

static void
test_options_of_the_string_are_kept(void **state)
{
	struct db_options options = world_options(lists);
	char conninfo[512];

	(void)state;
	(void)snprintf(conninfo, sizeof(conninfo),
	    "postgresql:///postgres?host=%s&user=postgres&options=-c%%20lock_timeout%%3D7s"
	    "&application_name=mine&target_session_attrs=standby&tcp_user_timeout=5",
	    pg.dir);
	assert_connects(&options, conninfo);
	assert_string_equal(
	    pg_sql("select count(*) from pg_stat_activity where application_name = 'accord-test'"),
	    "1");
}

static void
test_addresses_are_counted(void **state)
{
	struct db_options options = world_options(lists);
	char hosts[512] = "host=/1";
	struct err err = {0};
	struct db_targets *targets;

	(void)state;
	options.conninfo = hosts;
	for (int i = 1; i < DB_TARGETS_MAX; i++)
		(void)snprintf(hosts + strlen(hosts), sizeof(hosts) - strlen(hosts), ",/%d", i);
	assert_non_null((targets = db_targets_new(&options, &err)));
	assert_int_equal(db_targets_count(targets), DB_TARGETS_MAX);
	db_targets_free(&targets);
	assert_null(targets);
	(void)snprintf(hosts + strlen(hosts), sizeof(hosts) - strlen(hosts), ",/17");
	assert_null(db_targets_new(&options, &err));
	assert_int_equal(err.code, ERR_INVALID);
	options.conninfo = "host=127.0.0.1 hostaddr=127.0.0.2 sslmode=disable";
	assert_non_null((targets = db_targets_new(&options, &err)));
	assert_int_equal(db_targets_count(targets), 1);
	db_targets_free(&targets);
}

static void
test_connection_strings_that_are_refused(void **state)
{
	static const struct {
		const char *conninfo;
		enum err_code code;
	} cases[] = {
	    {"password=secret nonsense", ERR_INVALID},
	    {"colour=secret", ERR_INVALID},
	    {"host=/a,/b port=1,2,3", ERR_INVALID},
	    {"host=/a,/b hostaddr=127.0.0.1", ERR_INVALID},
	    {"host=a..b sslmode=verify-full", ERR_UNAVAILABLE},
	    {"host=db.example", ERR_INVALID},
	};
	struct db_options options = world_options(lists);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct err err = {0};

		options.conninfo = cases[i].conninfo;
		assert_null(db_open(&options, &err));
		assert_int_equal(err.code, cases[i].code);
		assert_null(strstr(err.msg, "secret"));
		assert_string_equal(err.detail, "");
	}
}

#define CLEAR "must say sslmode=verify-full: host"
#define SAID "must say sslmode=verify-full, or sslmode=disable"

/* Over a network only by TLS, and on loopback what is meant must be said: "prefer", which libpq
 * takes when nothing is said, is turned off by whoever is on the way. */
static void
test_nothing_goes_over_a_network_in_the_clear(void **state)
{
	static const struct {
		const char *conninfo, *complaint;
	} cases[] = {
	    {"dbname=accord", NULL},
	    {"host=/run/postgresql", NULL},
	    {"host=@abstract", NULL},
	    {"host=/run/postgresql sslmode=prefer", NULL},
	    {"host=db.example sslmode=verify-full", NULL},
	    {"host=db.example sslmode=verify-ca", NULL},
	    {"postgresql://db.example/accord?sslmode=require", NULL},
	    {"host=db.example", CLEAR},
	    {"host=db.example sslmode=prefer", CLEAR},
	    {"host=db.example sslmode=allow", CLEAR},
	    {"host=db.example sslmode=disable", CLEAR},
	    {"postgresql://192.0.2.1/accord", CLEAR},
	    {"hostaddr=192.0.2.1 sslmode=disable", CLEAR},
	    {"host=/run/postgresql hostaddr=192.0.2.1", CLEAR},
	    {"host=127.0.0.1 hostaddr=192.0.2.1 sslmode=disable", CLEAR},
	    {"host=/run/postgresql,db.example sslmode=disable", CLEAR},
	    {"host=127.0.0.1,192.0.2.1 sslmode=disable", CLEAR},
	    {"host=localhost.example sslmode=disable", CLEAR},
	    {"host=128.0.0.1 sslmode=disable", CLEAR},
	    {"host=0.0.0.0 sslmode=disable", CLEAR},
	    {"host=:: sslmode=disable", CLEAR},
	    {"host=127.0.0.1", SAID},
	    {"host=localhost sslmode=prefer", SAID},
	    {"host=/run/postgresql,::1", SAID},
	    {"host=127.255.255.254 sslmode=disable", NULL},
	    {"host=localhost sslmode=disable", NULL},
	    {"host=::1 sslmode=disable", NULL},
	    {"host=127.0.0.1 sslmode=verify-full", NULL},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct err err = {0};
		bool good = db_conninfo_check(cases[i].conninfo, "test", &err);

		if (good != (cases[i].complaint == NULL))
			fail_msg("%s: %s", cases[i].conninfo, good ? "was taken" : err.msg);
		if (good)
			continue;
		assert_int_equal(err.code, ERR_INVALID);
		assert_non_null(strstr(err.msg, cases[i].complaint));
	}
}

static void
test_the_environment_cannot_lead_over_a_network(void **state)
{
	struct db_options options = world_options(lists);
	struct err err = {0};

	(void)state;
	assert_int_equal(setenv("PGHOST", "db.example", 1), 0);
	assert_int_equal(setenv("PGSSLMODE", "require", 1), 0);
	assert_false(db_conninfo_check("dbname=accord", "test", &err));
	assert_non_null(strstr(err.msg, CLEAR));
	assert_true(db_conninfo_check("dbname=accord sslmode=require", "test", &err));
	options.conninfo = "dbname=accord";
	err = (struct err){0};
	assert_null(db_open(&options, &err));
	assert_non_null(strstr(err.msg, CLEAR));
	assert_int_equal(unsetenv("PGSSLMODE"), 0);
	assert_int_equal(unsetenv("PGHOST"), 0);
}

/* Each would be followed by libpq itself, past what was looked at. */
static void
test_nothing_leads_past_what_the_string_says(void **state)
{
	static const char *const names[] = {"PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE"};
	struct db_options options = world_options(lists);
	struct err err = {0};

	(void)state;
	options.conninfo = "host=/nowhere dbname=accord";
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		assert_int_equal(setenv(names[i], "127.0.0.1", 1), 0);
		assert_false(db_conninfo_check(options.conninfo, "test", &err));
		assert_non_null(strstr(err.msg, names[i]));
		assert_null(db_open(&options, &err));
		assert_int_equal(unsetenv(names[i]), 0);
	}
	assert_false(db_conninfo_check("service=elsewhere", "test", &err));
	assert_non_null(strstr(err.msg, "service file"));
	assert_true(db_conninfo_check(options.conninfo, "test", &err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(test_hosts_are_tried_in_order, closed),
	    cmocka_unit_test_teardown(test_a_host_that_hangs_has_its_own_time, closed),
	    cmocka_unit_test_teardown(test_a_server_that_takes_no_writes_is_passed_over, closed),
	    cmocka_unit_test_teardown(test_a_reader_may_want_the_primary, closed),
	    cmocka_unit_test_teardown(test_without_a_host_the_environment_is_asked, closed),
	    cmocka_unit_test_teardown(test_options_of_the_string_are_kept, closed),
	    cmocka_unit_test(test_addresses_are_counted),
	    cmocka_unit_test(test_connection_strings_that_are_refused),
	    cmocka_unit_test(test_nothing_goes_over_a_network_in_the_clear),
	    cmocka_unit_test(test_the_environment_cannot_lead_over_a_network),
	    cmocka_unit_test(test_nothing_leads_past_what_the_string_says),
	};

	return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
