/* Configuration: defaults, several tables over one file, the sample that loads again, secrets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/config.h"

struct net {
	const char *listen, *tls;
	int64_t timeout;
	struct yaml_texts peers, friends;
};

struct db {
	const char *conninfo;
	bool sync;
	int64_t room, copies;
	int mode;
	const struct yaml_node *extra;
};

static const char *const modes[] = {"fast", "safe", NULL};

#define NET(member) offsetof(struct net, member)
static const struct config_key net_keys[] = {
    {{"listen", YAML_TEXT, NET(listen), false, 1, 100, NULL, "Where it listens."}, "[::1]:80"},
    {{"tls", YAML_TEXT, NET(tls), false, 1, 0, NULL, "The certificate."}, ""},
    {{"wait for", YAML_DURATION, NET(timeout), false, 1000, CLOCK_HOUR, NULL, "How long."}, "5s"},
    {{"peers", YAML_TEXTS, NET(peers), false, 1, 0, NULL, "Whom it asks."}, "a: b, it's, c"},
    {{"friends", YAML_TEXTS, NET(friends), false, 0, 0, NULL, "Whom else."}, ""},
    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
};

#define DB(member) offsetof(struct db, member)
static const struct config_key db_keys[] = {
    {{"database", YAML_TEXT, DB(conninfo), false, 1, 0, NULL, "What it connects to."}, NULL},
    {{"sync", YAML_BOOL, DB(sync), false, 0, 0, NULL, "Whether it waits."}, "yes"},
    {{"room", YAML_SIZE, DB(room), false, 1024, 0, NULL, "How much."}, "64KiB"},
    {{"copies", YAML_INT, DB(copies), false, -1, 5, NULL, "How many."}, "-1"},
    {{"mode", YAML_WORD, DB(mode), false, 0, 0, modes, "How."}, "safe"},
    {{"extra", YAML_NODE, DB(extra), false, 0, 0, NULL, "The rest."}, ""},
    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
};

struct fixture {
	struct arena *arena;
	struct net net;
	struct db db;
	struct config_part parts[2];
	struct err err;
	char path[64];
};

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	f->arena = arena_new(64 << 10, 1 << 20);
	f->parts[0] = (struct config_part){net_keys, &f->net};
	f->parts[1] = (struct config_part){db_keys, &f->db};
	snprintf(f->path, sizeof(f->path), "/tmp/test_config.XXXXXX");
	close(mkstemp(f->path));
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	unlink(f->path);
	arena_free(&f->arena);
	free(f);
	return 0;
}

static void
put(struct fixture *f, const char *bytes, size_t len)
{
	FILE *out = fopen(f->path, "w");

	assert_int_equal(fwrite(bytes, 1, len, out), len);
	fclose(out);
}

static bool
load(struct fixture *f, const char *text)
{
	put(f, text, strlen(text));
	f->net = (struct net){0};
	f->db = (struct db){0};
	return config_load(f->arena, f->path, f->parts, 2, &f->err);
}

static void
refuses(struct fixture *f, const char *text, const char *what)
{
	assert_false(load(f, text));
	if (strstr(f->err.msg, what) == NULL)
		fail_msg("wanted %s, got: %s", what, f->err.msg);
}

static void
has_defaults(struct fixture *f)
{
	assert_string_equal(f->net.listen, "[::1]:80");
	assert_string_equal(f->net.tls, "");
	assert_int_equal(f->net.timeout, 5 * CLOCK_SECOND);
	assert_int_equal(f->net.peers.count, 3);
	assert_string_equal(f->net.peers.v[0], "a: b");
	assert_string_equal(f->net.peers.v[1], "it's");
	assert_string_equal(f->net.peers.v[2], "c");
	assert_int_equal(f->net.friends.count, 0);
	assert_true(f->db.sync);
	assert_int_equal(f->db.room, 65536);
	assert_int_equal(f->db.copies, -1);
	assert_int_equal(f->db.mode, 1);
	assert_null(f->db.extra);
}

static void
test_defaults(void **state)
{
	struct fixture *f = *state;

	assert_true(load(f, "database: host=x\n"));
	assert_string_equal(f->db.conninfo, "host=x");
	has_defaults(f);
}

static void
test_the_file_wins(void **state)
{
	struct fixture *f = *state;

	assert_true(load(
	    f, "wait for: 1h\nmode: fast\npeers:\n  - z\ndatabase: d\nsync: no\nextra:\n  k: v\n"));
	assert_int_equal(f->net.timeout, CLOCK_HOUR);
	assert_int_equal(f->db.mode, 0);
	assert_int_equal(f->net.peers.count, 1);
	assert_false(f->db.sync);
	assert_string_equal(yaml_get(f->db.extra, "k")->text, "v");
}

static void
test_refusals_have_a_place(void **state)
{
	struct fixture *f = *state;

	refuses(f, "\nsync: no\n", ":2:1: \"database\" is missing; add the key with a text");
	refuses(f, "database: d\nliten: x\n", ":2:1: unknown key \"liten\"; write \"listen\"");
	refuses(f, "database: d\nwait for: 2h\n",
	    ":2:11: \"wait for\": bad value \"2h\"; write a duration");
	refuses(f, "database: d\ncopies: 6\n",
	    ":2:9: \"copies\": bad value \"6\"; write a whole number, between -1 and 5");
	refuses(f, "database: d\ntls: ''\n", ":2:6: \"tls\": bad value");
	refuses(f, "- database\n", ":1:1: a list stands here");
	refuses(f, "", ":1:1: nothing in the file");
	unlink(f->path);
	assert_false(config_load(f->arena, f->path, f->parts, 2, &f->err));
	assert_int_equal(f->err.code, ERR_NOT_FOUND);
}

static void
test_bad_defaults_are_found(void **state)
{
	static const struct config_key bad[] = {
	    {{"n", YAML_INT, 0, false, 0, 5, NULL, "x"}, "6"},
	    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
	};
	static const struct config_key none[] = {
	    {{"n", YAML_INT, 0, false, 0, 5, NULL, "x"}, ""},
	    {{NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL}, NULL},
	};
	struct fixture *f = *state;
	int64_t n;
	struct config_part parts[] = {{bad, &n}, {db_keys, &f->db}};

	put(f, "database: d\n", 12);
	assert_false(config_load(f->arena, f->path, parts, 2, &f->err));
	assert_non_null(strstr(f->err.msg, "default:1:1: \"n\": bad value \"6\""));
	parts[0].keys = none;
	assert_false(config_load(f->arena, f->path, parts, 2, &f->err));
	assert_int_equal(f->err.code, ERR_INTERNAL);
}

/* What config_print says loads to the defaults, but for what only the operator can know. */
static void
test_sample_loads_again(void **state)
{
	struct fixture *f = *state;
	char *text = NULL, *at, whole[4096];
	size_t len;
	FILE *out = open_memstream(&text, &len);

	config_print(out, f->parts, 2);
	fclose(out);
	assert_non_null(strstr(text, "# How long.\n# optional: a duration in ms, s, m, h or d, "
				     "between 1ms and 1h\nwait for: 5s\n"));
	assert_non_null(strstr(text, "# required: a text, at least 1 bytes\ndatabase:\n"));
	assert_non_null(strstr(text, "#tls:\n"));
	refuses(f, text, "\"database\" has no value; write one");
	at = strstr(text, "database:\n") + strlen("database:");
	snprintf(whole, sizeof(whole), "%.*s host=x%s", (int)(at - text), text, at);
	assert_true(load(f, whole));
	assert_string_equal(f->db.conninfo, "host=x");
	has_defaults(f);
	free(text);
}

static bool
secret(struct fixture *f, const char *bytes, size_t len, mode_t mode, char buf[8])
{
	chmod(f->path, 0600);
	put(f, bytes, len);
	chmod(f->path, mode);
	memset(buf, 'x', 8);
	return config_secret(f->path, buf, 8, &f->err);
}

static void
test_secret_is_one_line(void **state)
{
	struct fixture *f = *state;
	char buf[8];

	assert_true(secret(f, "s3cret\n", 7, 0600, buf));
	assert_string_equal(buf, "s3cret");
	assert_true(secret(f, "1234567", 7, 0400, buf));
	assert_string_equal(buf, "1234567");
	assert_true(secret(f, "1234567\n", 8, 0600, buf));
	assert_string_equal(buf, "1234567");
	assert_true(secret(f, " a b ", 5, 0600, buf));
	assert_string_equal(buf, " a b ");
}

static void
test_secret_refusals_leave_and_tell_nothing(void **state)
{
	static const struct {
		const char *bytes;
		size_t len;
		mode_t mode;
		const char *what;
	} bad[] = {
	    {"", 0, 0600, "is empty"},
	    {"\n", 1, 0600, "is empty"},
	    {"hunter12", 8, 0600, "too long; at most 7 bytes"},
	    {"hunter12\n", 9, 0600, "too long"},
	    {"hunter2\nx", 9, 0600, "too long"},
	    {"hun\nter", 7, 0600, "more than one line"},
	    {"hun\n\n", 5, 0600, "more than one line"},
	    {"hun\r\n", 5, 0600, "more than one line"},
	    {"hun\0r\n", 6, 0600, "more than one line"},
	    {"hun\n", 4, 0640, "open to others (mode 0640)"},
	    {"hun\n", 4, 0604, "open to others (mode 0604)"},
	    {"hun\n", 4, 0610, "open to others"},
	};
	struct fixture *f = *state;
	char buf[8];

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_false(secret(f, bad[i].bytes, bad[i].len, bad[i].mode, buf));
		if (strstr(f->err.msg, bad[i].what) == NULL || strstr(f->err.msg, "hun") != NULL)
			fail_msg("wanted %s, got: %s", bad[i].what, f->err.msg);
		assert_memory_equal(buf, "\0\0\0", 3);
	}
	assert_false(config_secret("/tmp", buf, sizeof(buf), &f->err));
	unlink(f->path);
	assert_false(config_secret(f->path, buf, sizeof(buf), &f->err));
	assert_int_equal(f->err.code, ERR_NOT_FOUND);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_defaults, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_the_file_wins, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_refusals_have_a_place, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_bad_defaults_are_found, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_sample_loads_again, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_secret_is_one_line, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_secret_refusals_leave_and_tell_nothing, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
