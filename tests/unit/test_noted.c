/* What was noted of the log outside of the store: its text, and the log held against it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "common/file.h"
#include "services/audit/noted.h"

static const struct noted old = {.history = 1, .size = 40, .root = {7, 8, 9}};

static struct noted_look
look(uint64_t history, uint64_t size)
{
	struct noted_look is = {.now = {.history = history, .size = size}, .has_then = true};

	memcpy(is.then, old.root, TREE_HASH);
	return is;
}

static void
test_every_answer(void **state)
{
	const struct noted none = {.size = 0};
	struct noted_look is = look(1, 40);

	(void)state;
	assert_int_equal(noted_judge(&none, &is), NOTED_HOLDS);
	assert_int_equal(noted_judge(&old, &is), NOTED_HOLDS);
	is = look(1, 41);
	assert_int_equal(noted_judge(&old, &is), NOTED_HOLDS);
	is.then[31] = 1;
	assert_int_equal(noted_judge(&old, &is), NOTED_OTHER);
	is = look(1, 41);
	is.has_then = false; /* no head ends where one did */
	assert_int_equal(noted_judge(&old, &is), NOTED_OTHER);
	is = look(1, 39);
	assert_int_equal(noted_judge(&old, &is), NOTED_SHORTER);
	is = look(0, 39); /* the store's history is older, too */
	assert_int_equal(noted_judge(&old, &is), NOTED_SHORTER);
	is = look(2, 39);
	assert_int_equal(noted_judge(&old, &is), NOTED_RESTORED);
	is = look(2, 50);
	is.has_then = false;
	assert_int_equal(noted_judge(&old, &is), NOTED_RESTORED);
}

static void
test_a_line_of_text(void **state)
{
	static const char *const bad[] = {"", "1", "1 ", "1 40", "1 40:", "x 40:%s\n", "1 -4:%s\n",
	    "1 40:%s", "1 40:%s\n\n", "1 40:%.63s\n", "1 40:%s0\n", "1 40:g%.63s\n", " 1 40:%s\n",
	    "1234567890123456789 40:%s\n", "1  40:%s\n"};
	char text[NOTED_TEXT], hex[65], line[256];
	struct noted back;
	size_t len;

	(void)state;
	len = noted_write(&old, text);
	assert_int_equal(len, strlen(text));
	assert_true(noted_read(&back, text));
	assert_int_equal(back.history, 1);
	assert_int_equal(back.size, 40);
	assert_memory_equal(back.root, old.root, TREE_HASH);
	snprintf(hex, sizeof(hex), "%.64s", text + strlen("1 40:"));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const char *percent = strstr(bad[i], "%");
		size_t digits = percent != NULL && percent[1] == '.' ? 63 : 64;

		if (percent == NULL)
			snprintf(line, sizeof(line), "%s", bad[i]);
		else
			snprintf(line, sizeof(line), "%.*s%.*s%s", (int)(percent - bad[i]), bad[i],
			    (int)digits, hex, strchr(percent, 's') + 1);
		if (noted_read(&back, line))
			fail_msg("\"%s\" was taken", line);
	}
}

static void
test_a_file(void **state)
{
	char path[64], text[NOTED_TEXT];
	struct noted back;
	struct stat is;
	struct err err;

	(void)state;
	snprintf(path, sizeof(path), "/tmp/accord-noted-%d", (int)getpid());
	assert_true(noted_load(&back, path, &err));
	assert_int_equal(back.size, 0);
	assert_true(file_replace(path, text, noted_write(&old, text), &err));
	assert_int_equal(stat(path, &is), 0);
	assert_int_equal(is.st_mode & 0777, 0600);
	assert_true(noted_load(&back, path, &err));
	assert_int_equal(back.size, 40);
	assert_true(file_replace(path, "1 40:\0", 6, &err));
	assert_false(noted_load(&back, path, &err));
	assert_int_equal(back.size, 0);
	assert_non_null(strstr(err.msg, "is no note of a log"));
	unlink(path);
	assert_false(file_replace("/nowhere/at/all", "x", 1, &err));
	assert_non_null(strstr(err.msg, "/nowhere/at/all"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_answer),
	    cmocka_unit_test(test_a_line_of_text),
	    cmocka_unit_test(test_a_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
