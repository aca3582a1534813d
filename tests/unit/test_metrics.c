/* Metrics: grouping, escaping, buckets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/metrics.h"

static struct metric red = {.name = "accord_calls_total",
    .help = "Calls taken.",
    .kind = METRIC_COUNTER,
    .label = "handler",
    .value = "red"};
static struct metric blue = {.name = "accord_calls_total",
    .help = "Calls taken.",
    .kind = METRIC_COUNTER,
    .label = "handler",
    .value = "blue \"\\\n"};
static struct metric depth = {.name = "accord_depth", .help = "Waiting.", .kind = METRIC_GAUGE};
static struct metric wait = {
    .name = "accord_wait_seconds", .help = "Waited.", .kind = METRIC_SECONDS};

static size_t
count_of(const char *text, const char *what)
{
	size_t n = 0;

	for (const char *at = text; (at = strstr(at, what)) != NULL; at++)
		n++;
	return n;
}

static int
setup(void **state)
{
	(void)state;
	metric_register(&red);
	metric_register(&depth);
	metric_register(&wait);
	metric_register(&blue);
	metric_register(&blue);
	metric_register(&wait);
	return 0;
}

static void
test_series_of_a_name_stand_together(void **state)
{
	static const char expected[] =
	    "# HELP accord_calls_total Calls taken.\n# TYPE accord_calls_total counter\n"
	    "accord_calls_total{service=\"intake\",handler=\"red\"} 3\n"
	    "accord_calls_total{service=\"intake\",handler=\"blue \\\"\\\\\\n\"} 0\n"
	    "# HELP accord_depth Waiting.\n# TYPE accord_depth gauge\n"
	    "accord_depth{service=\"intake\"} -2\n"
	    "# HELP accord_wait_seconds Waited.\n# TYPE accord_wait_seconds histogram\n";
	char *text;
	size_t len;

	(void)state;
	metric_add(&red, 1);
	metric_add(&red, 2);
	metric_set(&depth, 7);
	metric_set(&depth, -2);
	len = metrics_render("intake", &text);
	assert_int_equal(len, strlen(text));
	assert_memory_equal(text, expected, sizeof(expected) - 1);
	assert_int_equal(count_of(text, "# TYPE"), 3);
	free(text);
}

static void
test_histogram_is_cumulative(void **state)
{
	static const int64_t seen[] = {-5, 0, 64, 65, 128, 1000000, 2097152, 2097153, 60000000};
	char *text;

	(void)state;
	for (size_t i = 0; i < sizeof(seen) / sizeof(seen[0]); i++)
		metric_observe(&wait, seen[i]);
	assert_true(metrics_render("a", &text) > 0);
	assert_int_equal(count_of(text, "accord_wait_seconds_bucket"), METRIC_BUCKETS + 1);
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"0.000064\"} 3\n"));
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"0.000128\"} 5\n"));
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"0.524288\"} 5\n"));
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"1.048576\"} 6\n"));
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"2.097152\"} 7\n"));
	assert_non_null(strstr(text, "_bucket{service=\"a\",le=\"+Inf\"} 9\n"));
	assert_non_null(strstr(text, "_sum{service=\"a\"} 65.194562\n"));
	assert_non_null(strstr(text, "_count{service=\"a\"} 9\n"));
	free(text);
}

/* Last: it fills the list for good. */
static void
test_series_have_a_limit(void **state)
{
	static struct metric many[METRICS_MAX + 1];
	static char names[METRICS_MAX + 1][24];
	size_t before = metrics_count();
	char *text;

	(void)state;
	for (size_t i = 0; i <= METRICS_MAX; i++) {
		(void)snprintf(names[i], sizeof(names[i]), "accord_many_%zu", i);
		many[i] = (struct metric){.name = names[i], .help = "One."};
		metric_register(&many[i]);
	}
	assert_int_equal(metrics_count(), METRICS_MAX);
	assert_true(metrics_render("a", &text) > 0);
	assert_int_equal(count_of(text, "\naccord_many_"), METRICS_MAX - before);
	free(text);
	metric_add(&many[METRICS_MAX], 1); /* not shown, and harmless */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_series_of_a_name_stand_together),
	    cmocka_unit_test(test_histogram_is_cumulative),
	    cmocka_unit_test(test_series_have_a_limit),
	};

	return cmocka_run_group_tests_name("metrics", tests, setup, NULL);
}
