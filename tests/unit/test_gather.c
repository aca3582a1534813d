/* One page of metrics out of many: families stay together, whoever is missing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "services/gateway/gather.h"

#define A_HEAD "# HELP a Things\n# TYPE a counter\n"
#define AB_HEAD "# HELP ab Others\n# TYPE ab histogram\n"

static void
check(const struct gathered *texts, size_t count, const char *wanted)
{
	size_t len = 77;
	char *page = gather_metrics(texts, count, &len);

	assert_non_null(page);
	assert_string_equal(page, wanted);
	assert_int_equal(len, __builtin_strlen(wanted));
	free(page);
}

static void
test_a_family_stands_once(void **state)
{
	char one[] = A_HEAD "a{s=\"1\"} 1\n" AB_HEAD "ab_sum{s=\"1\"} 2\nab_count{s=\"1\"} 3\n";
	char two[] = AB_HEAD "ab_sum{s=\"1\"} 4\nab_count{s=\"1\"} 5\n" A_HEAD "a{s=\"1\"} 6\n";
	const struct gathered texts[] = {{"x", one}, {"y", NULL}, {"z", two}};

	(void)state;
	check(texts, 3,
	    A_HEAD "a{copy=\"x\",s=\"1\"} 1\na{copy=\"z\",s=\"1\"} 6\n" AB_HEAD
		   "ab_sum{copy=\"x\",s=\"1\"} 2\nab_count{copy=\"x\",s=\"1\"} 3\n"
		   "ab_sum{copy=\"z\",s=\"1\"} 4\nab_count{copy=\"z\",s=\"1\"} 5\n");
}

static void
test_what_only_the_last_has(void **state)
{
	char one[] = A_HEAD "a 1\n";
	char two[] = AB_HEAD "ab_sum 2\n";
	const struct gathered texts[] = {{"x", NULL}, {"y", one}, {"z", two}};

	(void)state;
	check(texts, 3, A_HEAD "a{copy=\"y\"} 1\n" AB_HEAD "ab_sum{copy=\"z\"} 2\n");
}

static void
test_a_copys_name_is_escaped(void **state)
{
	char one[] = A_HEAD "a{s=\"}{ \"} 1\n";
	const struct gathered texts[] = {{"\"\\{", one}};

	(void)state;
	check(texts, 1, A_HEAD "a{copy=\"\\\"\\\\{\",s=\"}{ \"} 1\n");
}

static void
test_nothing_and_less_than_a_family(void **state)
{
	char stray[] = "stray 1\n", empty[] = "", cut[] = "# HELP ", odd[] = A_HEAD "\na{\na";
	const struct gathered none[] = {{"x", NULL}, {"y", NULL}};
	const struct gathered texts[] = {{"x", stray}, {"y", empty}, {"z", cut}};
	const struct gathered odds[] = {{"x", odd}};

	(void)state;
	check(none, 2, "");
	check(texts, 3, "# HELP ");
	check(odds, 1, A_HEAD "{copy=\"x\"}\na{copy=\"x\",\na{copy=\"x\"}");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_family_stands_once),
	    cmocka_unit_test(test_what_only_the_last_has),
	    cmocka_unit_test(test_a_copys_name_is_escaped),
	    cmocka_unit_test(test_nothing_and_less_than_a_family),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
