/* Clocks: the calendar, RFC 3339, and the patterns of feeds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "common/clock.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static void
test_clocks_run(void **state)
{
	int64_t mono = clock_mono();

	(void)state;
	/* 2024-01-01: this code is younger. */
	assert_true(clock_now() > INT64_C(1704067200) * CLOCK_SECOND);
	assert_true(clock_mono() >= mono);
}

static void
test_days_and_dates_are_inverse(void **state)
{
	int64_t day = clock_days(-401, 12, 28);
	struct clock_wall w;

	(void)state;
	assert_int_equal(clock_days(1970, 1, 1), 0);
	assert_int_equal(clock_days(2000, 3, 1), 11017);
	assert_int_equal(clock_days(0, 3, 1), -719468);
	for (int year = -401; day < clock_days(2401, 1, 1); day++) {
		clock_civil(day * CLOCK_DAY + CLOCK_DAY - 1, &w);
		assert_int_equal(clock_days(w.year, w.month, w.day), day);
		assert_true(w.year - year <= 1 && w.month >= 1 && w.month <= 12 && w.day >= 1 &&
			    w.day <= 31);
		assert_true(w.hour == 23 && w.minute == 59 && w.second == 59 && w.micros == 999999);
		year = w.year;
	}
}

static void
test_civil_of_known_instants(void **state)
{
	static const struct {
		int64_t us;
		const char *text;
	} known[] = {
	    {0, "1970-01-01T00:00:00Z"},
	    {-1, "1969-12-31T23:59:59.999999Z"},
	    {INT64_C(951782400) * CLOCK_SECOND, "2000-02-29T00:00:00Z"},
	    {INT64_C(1795310353123456), "2026-11-22T01:19:13.123456Z"},
	    {INT64_C(-2203891200) * CLOCK_SECOND, "1900-03-01T00:00:00Z"},
	    {INT64_C(253402300799999999), "9999-12-31T23:59:59.999999Z"},
	    {INT64_C(-62167219200) * CLOCK_SECOND, "0000-01-01T00:00:00Z"},
	    {INT64_MAX, "294247-01-10T04:00:54.775807Z"},
	    {INT64_MIN, "-290308-12-21T19:59:05.224192Z"},
	};
	char buf[CLOCK_TEXT_SIZE];

	(void)state;
	for (size_t i = 0; i < COUNT(known); i++)
		assert_string_equal(clock_text(known[i].us, buf), known[i].text);
}

static void
test_years_out_of_reach_end_at_the_bounds(void **state)
{
	struct clock_wall wall = {.year = INT32_MAX, .month = 12, .day = 31, .hour = 23};

	(void)state;
	assert_true(clock_from_wall(&wall) == INT64_MAX);
	wall.year = INT32_MIN;
	assert_true(clock_from_wall(&wall) == INT64_MIN);
	clock_civil(INT64_MAX, &wall);
	assert_true(clock_from_wall(&wall) == INT64_MAX);
	clock_civil(INT64_MIN, &wall);
	assert_true(clock_from_wall(&wall) == INT64_MIN);
	/* Found by fuzz_time: within the first second, of which only a part is reached. */
	clock_civil(INT64_MIN + 60416, &wall);
	assert_true(clock_from_wall(&wall) == INT64_MIN + 60416);
}

static void
test_parse_reads_rfc3339(void **state)
{
	static const struct {
		const char *text, *utc;
	} good[] = {
	    {"2026-11-22T01:19:13Z", "2026-11-22T01:19:13Z"},
	    {"2026-11-22t01:19:13z", "2026-11-22T01:19:13Z"},
	    {"2026-11-22 01:19:13.5-05:00", "2026-11-22T06:19:13.500000Z"},
	    {"2026-11-22T01:19:13.123456789012+05:30", "2026-11-21T19:49:13.123456Z"},
	    {"2026-01-01T00:00:00+23:59", "2025-12-31T00:01:00Z"},
	    {"2024-02-29T12:00:00-00:00", "2024-02-29T12:00:00Z"},
	    {"2000-02-29T12:00:00Z", "2000-02-29T12:00:00Z"},
	    {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"},
	    {"2016-12-31T18:59:60.25-05:00", "2017-01-01T00:00:00.250000Z"},
	    {"0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"},
	    {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
	};
	char buf[CLOCK_TEXT_SIZE];
	struct err err = {0};
	int64_t us;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		assert_true(clock_parse(good[i].text, &us, &err));
		assert_string_equal(clock_text(us, buf), good[i].utc);
	}
}

static void
test_parse_refuses(void **state)
{
	static const char *const bad[] = {"", "2026", "2026-11-22", "2026-11-22T01:19:13",
	    "2026-11-22T01:19Z", "2026-11-22T01:19:13.Z", "2026-11-22T01:19:13,5Z",
	    "2026-13-22T01:19:13Z", "2026-00-22T01:19:13Z", "2026-11-31T01:19:13Z",
	    "2026-11-00T01:19:13Z", "2025-02-29T01:19:13Z", "1900-02-29T01:19:13Z",
	    "2026-11-22T24:00:00Z", "2026-11-22T01:60:13Z", "2026-11-22T01:19:61Z",
	    "2026-11-22T01:19:60Z", "2016-12-31T23:59:60-05:00", "2026-11-22T01:19:13+24:00",
	    "2026-11-22T01:19:13+05:60", "2026-11-22T01:19:13+0530", "2026-11-22T01:19:13+5",
	    "2026-11-22T01:19:13ZZ", "2026-11-22T01:19:13Z ", " 2026-11-22T01:19:13Z",
	    "26-11-22T01:19:13Z", "02026-11-22T01:19:13Z", "-026-11-22T01:19:13Z",
	    "2026-1-22T01:19:13Z", "2026-11-22X01:19:13Z", "2026-11-22T 1:19:13Z",
	    "2026-11-22T01:19:13\342\210\22205:00"};
	struct err err = {0};
	int64_t us = 7;

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		err.code = ERR_NONE;
		assert_false(clock_parse(bad[i], &us, &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
	assert_int_equal(us, 7);
}

/* The wrong column may hold a name. */
static void
test_complaints_do_not_quote(void **state)
{
	struct clock_wall wall;
	struct err err = {0};
	int64_t us;

	(void)state;
	assert_false(clock_parse("Jane Roe", &us, &err));
	assert_string_equal(err.msg, "not a time as expected: byte 1 should be a digit");
	assert_false(clock_parse_as("2022/Jane Roe", "%Y/%m", &wall, &err));
	assert_string_equal(err.msg, "not a time as expected: byte 6 should be a digit");
	assert_false(clock_parse("2026-02-30T00:00:00Z", &us, &err));
	assert_string_equal(err.msg, "not a time: the day is 30, not between 1 and 28");
}

/* Found by fuzz_time: half a character of the pattern stood in the complaint. */
static void
test_complaints_are_text(void **state)
{
	struct clock_wall wall;
	struct err err = {0};

	(void)state;
	assert_false(clock_parse_as("2022 annee",
	    "%Y ann\xc3\xa9"
	    "e",
	    &wall, &err));
	assert_string_equal(
	    err.msg, "not a time as expected: byte 9 should be as the pattern has it");
}

static const struct {
	const char *text, *pattern, *utc;
} read_as[] = {
    {"12/31/2022 11:59:07 PM", "%m/%d/%Y %I:%M:%S %p", "2022-12-31T23:59:07Z"},
    {"1/5/2022 3:04:00 am", "%m/%d/%Y %I:%M:%S %p", "2022-01-05T03:04:00Z"},
    {"01/05/2022 12:00:00 AM", "%m/%d/%Y %I:%M:%S %p", "2022-01-05T00:00:00Z"},
    {"01/05/2022 12:30:00 PM", "%m/%d/%Y %I:%M:%S %p", "2022-01-05T12:30:00Z"},
    {"2022-01-05T09:08:07.120", "%Y-%m-%dT%H:%M:%S.%f", "2022-01-05T09:08:07.120000Z"},
    {"2014-10-01 00:00:00.0000000", "%Y-%m-%d %H:%M:%S.%f", "2014-10-01T00:00:00Z"},
    {"20220105 0908", "%Y%m%d %H%M", "2022-01-05T09:08:00Z"},
    {"05-JAN-22", "%d-%b-%y", "2022-01-05T00:00:00Z"},
    {"05-dec-69", "%d-%b-%y", "1969-12-05T00:00:00Z"},
    {"05-Feb-68", "%d-%b-%y", "2068-02-05T00:00:00Z"},
    {"2022-01-05 09:00:00-05", "%Y-%m-%d %H:%M:%S%z", "2022-01-05T14:00:00Z"},
    {"2022-01-05 09:00:00 +0530", "%Y-%m-%d %H:%M:%S %z", "2022-01-05T03:30:00Z"},
    {"2022-01-05 09:00:00+05:30", "%Y-%m-%d %H:%M:%S%z", "2022-01-05T03:30:00Z"},
    {"2022-01-05 09:00:00Z", "%Y-%m-%d %H:%M:%S%z", "2022-01-05T09:00:00Z"},
    {"100% 2022-02-28", "100%% %Y-%m-%d", "2022-02-28T00:00:00Z"},
    {"13:05:09", "%H:%M:%S", "1970-01-01T13:05:09Z"},
    {"", "", "1970-01-01T00:00:00Z"},
};

static void
test_parse_as_reads(void **state)
{
	char buf[CLOCK_TEXT_SIZE];
	struct clock_wall wall;
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(read_as); i++) {
		assert_true(clock_parse_as(read_as[i].text, read_as[i].pattern, &wall, &err));
		assert_string_equal(clock_text(clock_from_wall(&wall), buf), read_as[i].utc);
		assert_int_equal(wall.has_offset, strstr(read_as[i].pattern, "%z") != NULL);
	}
}

static void
test_parse_as_refuses(void **state)
{
	static const struct {
		const char *text, *pattern;
	} bad[] = {
	    {"2022-01-05 ", "%Y-%m-%d"},
	    {"2022-01-05x", "%Y-%m-%d"},
	    {"2022-01-0", "%Y-%m-%d"},
	    {"2022-02-29", "%Y-%m-%d"},
	    {"2022-13-01", "%Y-%m-%d"},
	    {"22-01-01", "%Y-%m-%d"},
	    {"2022-01", "%Y-%m-%d"},
	    {"2022/01/05", "%Y-%m-%d"},
	    {"13:00 PM", "%I:%M %p"},
	    {"00:00 AM", "%I:%M %p"},
	    {"1:00 XM", "%I:%M %p"},
	    {"1:00", "%I:%M %p"},
	    {"24:00", "%H:%M"},
	    {"1:5", "%H:%M"},
	    {"10:60", "%H:%M"},
	    {"10:00:60", "%H:%M:%S"},
	    {"05-XXX-22", "%d-%b-%y"},
	    {"05-Ja", "%d-%b"},
	    {"10:00:00.", "%H:%M:%S.%f"},
	    {"10:00", "%H:%M%z"},
	    {"10:00+5", "%H:%M%z"},
	    {"10:00+05:", "%H:%M%z"},
	    {"10:00+053", "%H:%M%z"},
	    {"10:00+24", "%H:%M%z"},
	    {"\xff", "%Y"},
	    {"x", ""},
	    {"", "x"},
	    {"2022", "%"},
	    {"2022", "%Q"},
	    {"2022 2022", "%Y %Y"},
	    {"2022 22", "%Y %y"},
	    {"10 10", "%H %I"},
	    {"10", "%I"},
	    {"10 PM", "%H %p"},
	};
	struct clock_wall wall = {.year = 7};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		err.code = ERR_NONE;
		assert_false(clock_parse_as(bad[i].text, bad[i].pattern, &wall, &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
	assert_int_equal(wall.year, 7);
}

static void
test_format_as_is_the_inverse(void **state)
{
	static const char *const patterns[] = {
	    "%m/%d/%Y %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S.%f%z", "%d-%b-%y %H%M%S", "%% %Y"};
	static const char *const texts[] = {"12/31/2022 11:59:07 PM",
	    "2022-12-31T23:59:07.000012-05:30", "31-Dec-22 235907", "% 2022"};
	const struct clock_wall wall = {2022, 12, 31, 23, 59, 7, 12, true, -19800};
	const struct clock_wall midnight = {2022, 1, 1, 0, 0, 0, 0, false, 0};
	struct err err = {0};
	char buf[40];

	(void)state;
	for (size_t i = 0; i < COUNT(patterns); i++) {
		size_t len = strlen(texts[i]);

		assert_true(clock_format_as(&wall, patterns[i], buf, len + 1, &err));
		assert_string_equal(buf, texts[i]);
		assert_false(clock_format_as(&wall, patterns[i], buf, len, &err));
		assert_int_equal(err.code, ERR_TOO_LARGE);
	}
	assert_true(clock_format_as(&midnight, "%I %p%z", buf, sizeof(buf), &err));
	assert_string_equal(buf, "12 AM+00:00");
	assert_false(clock_format_as(&midnight, "", buf, 0, &err));
	assert_false(clock_format_as(&midnight, "%Q", buf, sizeof(buf), &err));
	assert_false(clock_format_as(&midnight, "%I", buf, sizeof(buf), &err));
	assert_false(clock_format_as(&midnight, "%Y%Y", buf, sizeof(buf), &err));
}

static void
test_format_as_refuses_impossible_readings(void **state)
{
	static const struct clock_wall bad[] = {{10000, 1, 1, 0, 0, 0, 0, false, 0},
	    {-1, 1, 1, 0, 0, 0, 0, false, 0}, {2022, 0, 1, 0, 0, 0, 0, false, 0},
	    {2022, 13, 1, 0, 0, 0, 0, false, 0}, {2022, 1, 32, 0, 0, 0, 0, false, 0},
	    {2022, 1, 1, 24, 0, 0, 0, false, 0}, {2022, 1, 1, 0, 60, 0, 0, false, 0},
	    {2022, 1, 1, 0, 0, 60, 0, false, 0}, {2022, 1, 1, 0, 0, 0, 1000000, false, 0},
	    {2022, 1, 1, 0, 0, 0, 0, true, 86400}};
	struct err err = {0};
	char buf[40];

	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(clock_format_as(&bad[i], "%Y %b", buf, sizeof(buf), &err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_clocks_run),
	    cmocka_unit_test(test_days_and_dates_are_inverse),
	    cmocka_unit_test(test_civil_of_known_instants),
	    cmocka_unit_test(test_years_out_of_reach_end_at_the_bounds),
	    cmocka_unit_test(test_parse_reads_rfc3339),
	    cmocka_unit_test(test_parse_refuses),
	    cmocka_unit_test(test_complaints_do_not_quote),
	    cmocka_unit_test(test_complaints_are_text),
	    cmocka_unit_test(test_parse_as_reads),
	    cmocka_unit_test(test_parse_as_refuses),
	    cmocka_unit_test(test_format_as_is_the_inverse),
	    cmocka_unit_test(test_format_as_refuses_impossible_readings),
	};

	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
