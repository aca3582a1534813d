/* Start-up memory: never NULL, and death instead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/mem.h"

static void
test_there_is_always_something(void **state)
{
	char *nothing = xmalloc(0), *zeros = xcalloc(3, 5), *none = xcalloc(0, 5);
	char *copy = xstrdup("copy");

	(void)state;
	assert_non_null(nothing);
	assert_non_null(none);
	for (int i = 0; i < 15; i++)
		assert_int_equal(zeros[i], 0);
	assert_string_equal(copy, "copy");
	free(nothing);
	free(zeros);
	free(none);
	free(copy);
}

static void
test_too_much_is_death(void **state)
{
	volatile size_t too_much = SIZE_MAX / 2;
	int status = 0;
	pid_t child = fork();

	(void)state;
	if (child == 0) {
		(void)close(STDERR_FILENO);
		free(xcalloc(too_much, 4));
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_not_equal(status, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_there_is_always_something),
	    cmocka_unit_test(test_too_much_is_death),
	};

	return cmocka_run_group_tests_name("mem", tests, NULL, NULL);
}
