/* The log: no value can break or add a line, nothing secret passes, and nobody pays for what is not
 * written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/log.h"
#include "common/metrics.h"

static FILE *caught;
static int saved_stderr;
static char text[16384];

static void
catch_start(void)
{
	caught = tmpfile();
	assert_non_null(caught);
	saved_stderr = dup(STDERR_FILENO);
	assert_true(dup2(fileno(caught), STDERR_FILENO) >= 0);
}

/* What was written since, from the end of the time stamp. */
static const char *
catch_end(void)
{
	size_t n;
	char *level;

	(void)dup2(saved_stderr, STDERR_FILENO);
	(void)close(saved_stderr);
	rewind(caught);
	n = fread(text, 1, sizeof(text) - 1, caught);
	text[n] = '\0';
	(void)fclose(caught);
	if (n == 0)
		return text;
	assert_memory_equal(text, "ts=20", 5);
	assert_non_null(level = strstr(text, " level="));
	return level + 1;
}

static void
test_line_has_its_fields(void **state)
{
	const struct id id = {{0x11, 0x22}};
	char svc[] = "unit";

	(void)state;
	log_open(svc, LOG_INFO);
	catch_start();
	log_info(
	    "ready now", L_STR("endpoint", "tcp://127.0.0.1:5555") L_INT("n", -3) L_ID("id", &id));
	assert_string_equal(catch_end(),
	    "level=info svc=unit msg=\"ready now\" "
	    "endpoint=tcp://127.0.0.1:5555 n=-3 id=11220000-0000-0000-0000-000000000000\n");
	catch_start();
	log_error("stopped");
	assert_string_equal(catch_end(), "level=error svc=unit msg=stopped\n");
	catch_start();
	log_warn("odd", L_INT("least", INT64_MIN) L_STR("none", NULL) L_ID("id", NULL)
			    L_STR("empty", "") L_ERR(NULL));
	assert_string_equal(catch_end(), "level=warn svc=unit msg=odd least=-9223372036854775808 "
					 "none=null id=null empty=\"\"\n");
}

static void
test_values_cannot_break_the_line(void **state)
{
	(void)state;
	log_open("unit", LOG_INFO);
	catch_start();
	log_info("a\nlevel=error msg=forged",
	    L_STR("k", "x\" level=error \"\n\r\t\\=") L_STR("eq", "a=b")
		L_STR("ctl", "\x01\x1b[31m\x7f") L_STR("utf8", "\xc3\xa9\xe2\x80\xa8")
		    L_STR("bad", "\xff") L_STR("a b\nc=\"", "v"));
	assert_string_equal(catch_end(),
	    "level=info svc=unit msg=\"a\\nlevel=error msg=forged\" "
	    "k=\"x\\\" level=error \\\"\\n\\r\\t\\\\=\" eq=\"a=b\" "
	    "ctl=\"\\x01\\x1b[31m\\x7f\" utf8=\"\\xc3\\xa9\\xe2\\x80\\xa8\" "
	    "bad=\"\\xff\" a_b_c__=v\n");
}

/* Every byte there is, in every kind of text that a line takes. */
static void
test_every_byte_stays_on_one_line(void **state)
{
	char all[256];
	struct err err = {.code = ERR_INVALID};
	const char *line;

	(void)state;
	for (int i = 0; i < 255; i++)
		all[i] = (char)(i + 1);
	all[255] = '\0';
	for (int from = 0; from < 255; from += 50) {
		(void)err_sql(&err, ERR_CONFLICT, all + from, "%s", all + from);
		(void)err_ctx(&err, "%s", all + from);
		catch_start();
		log_error(all + from, L_STR(all + from, all + from) L_ERR(&err));
		line = catch_end();
		for (const char *c = line; *c != '\0'; c++)
			assert_true((*c >= ' ' && *c <= '~') || (*c == '\n' && c[1] == '\0'));
	}
}

static void
test_secrets_are_redacted(void **state)
{
	static const char *const forbidden[] = {"hunter2", "s3cr3t", "Roe"};
	struct err err = {0};
	const char *line;

	(void)state;
	(void)err_set(&err, ERR_UNAVAILABLE, "could not connect to \"host=db PASSWORD=hunter2\"");
	(void)err_ctx(&err, "postgresql://roe:hunter2@db/accord");
	catch_start();
	log_error("failed", L_STR("password", "hunter2") L_STR("token", "s3cr3t") L_STR(
				"authorization", "Bearer s3cr3t") L_STR("conninfo", "user=Roe")
				L_STR("where", "Authorization: Bearer s3cr3t") L_ERR(&err));
	line = catch_end();
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++)
		assert_null(strstr(line, forbidden[i]));
	assert_non_null(strstr(line, " password=[redacted] token=[redacted] "));
	assert_non_null(strstr(line, " code=unavailable error=[redacted] detail=[redacted]\n"));
}

static void
test_error_is_written_whole(void **state)
{
	struct err err = {0};
	char long_text[251];

	(void)state;
	memset(long_text, 'm', 250);
	long_text[250] = '\0';
	(void)err_sql(&err, ERR_CONFLICT, "23505", "%s", long_text);
	(void)err_ctx(&err, "slot 7");
	catch_start();
	log_warn("refused", L_ERR(&err));
	assert_non_null(strstr(catch_end(), " code=conflict sqlstate=23505 error=mmm"));
	assert_non_null(strstr(text, long_text));
	assert_non_null(strstr(text, " detail=\"slot 7\"\n"));
}

static void
test_long_strings_are_cut(void **state)
{
	char value[202], line[512];

	(void)state;
	memset(value, 'v', 201);
	value[200] = '\0';
	catch_start();
	log_info("m", L_STR("k", value));
	(void)snprintf(line, sizeof(line), "level=info svc=unit msg=m k=%s\n", value);
	assert_string_equal(catch_end(), line);
	value[200] = 'v';
	value[201] = '\0';
	catch_start();
	log_info("m", L_STR("k", value));
	(void)snprintf(line, sizeof(line), "level=info svc=unit msg=m k=\"%.200s...\"\n", value);
	assert_string_equal(catch_end(), line);
}

/* Pairs that do not fit are left out whole and the line says so; one that fits later still stands.
 */
static void
test_line_has_a_limit(void **state)
{
	struct log_kv kv[] = {L_STR("a", NULL) L_STR("a", NULL) L_STR("a", NULL) L_STR("a", NULL)
		L_STR("a", NULL) L_STR("a", NULL) L_INT("last", 1){0}};
	char value[201];

	(void)state;
	memset(value, '\x01', 200);
	value[200] = '\0';
	for (int i = 0; i < 6; i++)
		kv[i].str = value;
	catch_start();
	log_write(LOG_INFO, "m", kv);
	(void)catch_end();
	assert_true(strlen(text) <= 4096);
	assert_non_null(strstr(text, "\\x01\" last=1 cut=1\n"));
}

static int evaluated;

static const char *
count_evaluation(void)
{
	evaluated++;
	return "x";
}

static void
test_level_is_tested_first(void **state)
{
	enum log_level level = LOG_ERROR;

	(void)state;
	log_open("unit", LOG_WARN);
	catch_start();
	log_info("m", L_STR("k", count_evaluation()));
	log_debug("m", L_STR("k", count_evaluation()));
	assert_string_equal(catch_end(), "");
	assert_int_equal(evaluated, 0);
	assert_false(log_on(LOG_INFO));
	assert_true(log_on(LOG_WARN));
	catch_start();
	log_warn("m", L_STR("k", count_evaluation()));
	(void)catch_end();
	assert_int_equal(evaluated, 1);
	log_open("unit", LOG_INFO);
	assert_true(log_level_parse("debug", &level));
	assert_int_equal(level, LOG_DEBUG);
	assert_true(log_level_parse("error", &level));
	assert_int_equal(level, LOG_ERROR);
	assert_false(log_level_parse("Error", &level));
	assert_false(log_level_parse("", &level));
	assert_int_equal(level, LOG_ERROR);
}

/* Also when the line cannot be written at all. */
static void
test_errno_is_the_same_afterwards(void **state)
{
	int full = open("/dev/full", O_WRONLY);
	int after;

	(void)state;
	assert_true(full >= 0);
	catch_start();
	errno = EDOM;
	log_info("m");
	after = errno;
	(void)catch_end();
	assert_int_equal(after, EDOM);
	saved_stderr = dup(STDERR_FILENO);
	(void)dup2(full, STDERR_FILENO);
	errno = EDOM;
	log_info("m");
	after = errno;
	(void)dup2(saved_stderr, STDERR_FILENO);
	(void)close(saved_stderr);
	(void)close(full);
	assert_int_equal(after, EDOM);
}

static int64_t
dropped(void)
{
	static const char series[] = "\naccord_log_lines_dropped_total{service=\"a\"} ";
	const char *at;
	int64_t count;
	char *page;

	assert_true(metrics_render("a", &page) > 0);
	assert_non_null(at = strstr(page, series));
	count = strtoll(at + sizeof(series) - 1, NULL, 10);
	free(page);
	return count;
}

/* Whoever reads the log has stopped: the service goes on, and what is lost is counted. */
static void
test_a_full_pipe_holds_nobody_up(void **state)
{
	int64_t before;
	int ends[2];

	(void)state;
	log_open("unit", LOG_INFO);
	assert_int_equal(pipe(ends), 0);
	saved_stderr = dup(STDERR_FILENO);
	(void)dup2(ends[1], STDERR_FILENO);
	before = dropped();
	for (int i = 0; i < 10000; i++) /* ten times what a pipe holds */
		log_info("one of many lines", L_INT("i", i));
	(void)dup2(saved_stderr, STDERR_FILENO);
	(void)close(saved_stderr);
	(void)close(ends[0]);
	(void)close(ends[1]);
	assert_in_range(dropped() - before, 8000, 9999);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_line_has_its_fields),
	    cmocka_unit_test(test_values_cannot_break_the_line),
	    cmocka_unit_test(test_every_byte_stays_on_one_line),
	    cmocka_unit_test(test_secrets_are_redacted),
	    cmocka_unit_test(test_error_is_written_whole),
	    cmocka_unit_test(test_long_strings_are_cut),
	    cmocka_unit_test(test_line_has_a_limit),
	    cmocka_unit_test(test_level_is_tested_first),
	    cmocka_unit_test(test_errno_is_the_same_afterwards),
	    cmocka_unit_test(test_a_full_pipe_holds_nobody_up),
	};

	return cmocka_run_group_tests_name("log", tests, NULL, NULL);
}
