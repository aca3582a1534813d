/* The tool changing the keys that sign checkpoints: no secret of them stays behind in memory,
 * whatever becomes of the change. */
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

#include "common/crypt.h"
#include "services/audit/note/log_keys.h"

static void
seen_wipe(void *bytes, size_t len)
{
	crypt_wipe(bytes, len);
	if (len == sizeof(struct log_keys))
		function_called();
}

#define crypt_wipe seen_wipe
#include "services/accord/key_log.c"
#undef crypt_wipe

#define NAME "rivers.example/log"

static char folder[] = "/tmp/accord-key-log-XXXXXX";

bool
site_load(struct arena *arena, const char *dir, struct site *site, struct err *err)
{
	(void)arena, (void)err;
	*site = (struct site){.keys = dir};
	return true;
}

/* The tool works in a site of its own. */
static int
make_site(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL || chdir(folder) != 0 || mkdir("seal", 0700) != 0 ||
	       mkdir("seal/audit", 0700) != 0;
}

static int
remove_site(void **state)
{
	(void)state;
	(void)unlink("seal/audit/" LOG_KEYS_FILE);
	return rmdir("seal/audit") != 0 || rmdir("seal") != 0 || rmdir(folder) != 0;
}

/* Its exit status; all the keys were wiped once. */
static int
ran(const char *name, bool next, bool retire)
{
	const struct key_log_options asked = {.next = next, .retire = retire};
	struct tool tool = {.site = ".",
	    .arena = arena_new(4096, 1 << 16),
	    .options = &asked,
	    .args = &name,
	    .arg_count = name != NULL};
	int status;

	expect_function_call(seen_wipe);
	status = verb_key_log.fn(&tool);
	arena_free(&tool.arena);
	return status;
}

static void
test_the_keys_are_wiped_whatever_becomes_of_it(void **state)
{
	FILE *to;

	(void)state;
	assert_int_equal(ran(NULL, true, false), TOOL_REFUSED);
	assert_int_equal(ran(NAME, false, false), TOOL_DONE);
	assert_int_equal(ran(NULL, false, false), TOOL_DONE);
	assert_int_equal(ran(NAME, false, false), TOOL_REFUSED);
	assert_int_equal(ran(NULL, false, true), TOOL_REFUSED);
	assert_int_equal(ran(NULL, true, false), TOOL_DONE);
	assert_int_equal(ran(NULL, true, false), TOOL_REFUSED);
	assert_int_equal(ran(NULL, false, true), TOOL_DONE);
	/* What is behind a good line is none. */
	assert_non_null(to = fopen("seal/audit/" LOG_KEYS_FILE, "a"));
	assert_true(fputs("no key\n", to) >= 0);
	assert_int_equal(fclose(to), 0);
	assert_int_equal(ran(NULL, false, false), TOOL_REFUSED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_the_keys_are_wiped_whatever_becomes_of_it),
	};

	return cmocka_run_group_tests_name("tool_key_log", tests, make_site, remove_site);
}
