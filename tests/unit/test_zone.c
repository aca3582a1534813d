/* Wall clocks against the published rules: folds, gaps, and the way there and back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "common/zone.h"

static struct zone *
must_open(const char *name)
{
	struct err err = {0};
	struct zone *zone = zone_open(name, &err);

	if (zone == NULL)
		fail_msg("%s", err.msg);
	assert_string_equal(zone_name(zone), name);
	return zone;
}

struct edge {
	const char *wall;
	enum zone_fit fit;
	const char *instant;
};

static void
check_edges(const char *name, const struct edge *edges, size_t count)
{
	struct zone *zone = must_open(name);

	for (size_t i = 0; i < count; i++) {
		struct clock_wall wall = {0};
		char text[CLOCK_TEXT_SIZE];
		struct err err = {0};
		enum zone_fit fit;
		int64_t us;

		assert_true(clock_parse_as(edges[i].wall, "%Y-%m-%d %H:%M:%S", &wall, &err));
		fit = zone_instant(zone, &wall, &us);
		if (fit != edges[i].fit || strcmp(clock_text(us, text), edges[i].instant) != 0)
			fail_msg(
			    "%s %s: fit %d, %s", name, edges[i].wall, fit, clock_text(us, text));
	}
	zone_close(&zone);
	assert_null(zone);
}

static void
test_new_york(void **state)
{
	static const struct edge edges[] = {
	    {"2026-03-08 01:59:59", ZONE_EXACT, "2026-03-08T06:59:59Z"},
	    {"2026-03-08 02:00:00", ZONE_GAP, "2026-03-08T07:00:00Z"},
	    {"2026-03-08 02:30:00", ZONE_GAP, "2026-03-08T07:30:00Z"},
	    {"2026-03-08 02:59:59", ZONE_GAP, "2026-03-08T07:59:59Z"},
	    {"2026-03-08 03:00:00", ZONE_EXACT, "2026-03-08T07:00:00Z"},
	    {"2026-11-01 00:59:59", ZONE_EXACT, "2026-11-01T04:59:59Z"},
	    {"2026-11-01 01:00:00", ZONE_FOLD, "2026-11-01T05:00:00Z"},
	    {"2026-11-01 01:59:59", ZONE_FOLD, "2026-11-01T05:59:59Z"},
	    {"2026-11-01 02:00:00", ZONE_EXACT, "2026-11-01T07:00:00Z"},
	    {"2026-07-04 12:00:00", ZONE_EXACT, "2026-07-04T16:00:00Z"},
	    {"2026-11-22 00:00:00", ZONE_EXACT, "2026-11-22T05:00:00Z"},
	    {"2086-07-04 12:00:00", ZONE_EXACT, "2086-07-04T16:00:00Z"},
	    {"1850-01-01 12:00:00", ZONE_EXACT, "1850-01-01T16:56:02Z"},
	};

	(void)state;
	check_edges("America/New_York", edges, sizeof(edges) / sizeof(edges[0]));
}

static void
test_london(void **state)
{
	static const struct edge edges[] = {
	    {"2026-03-29 00:59:59", ZONE_EXACT, "2026-03-29T00:59:59Z"},
	    {"2026-03-29 01:00:00", ZONE_GAP, "2026-03-29T01:00:00Z"},
	    {"2026-03-29 01:59:59", ZONE_GAP, "2026-03-29T01:59:59Z"},
	    {"2026-03-29 02:00:00", ZONE_EXACT, "2026-03-29T01:00:00Z"},
	    {"2026-10-25 00:59:59", ZONE_EXACT, "2026-10-24T23:59:59Z"},
	    {"2026-10-25 01:00:00", ZONE_FOLD, "2026-10-25T00:00:00Z"},
	    {"2026-10-25 01:59:59", ZONE_FOLD, "2026-10-25T00:59:59Z"},
	    {"2026-10-25 02:00:00", ZONE_EXACT, "2026-10-25T02:00:00Z"},
	};

	(void)state;
	check_edges("Europe/London", edges, sizeof(edges) / sizeof(edges[0]));
}

/* Half an hour of daylight saving. */
static void
test_lord_howe(void **state)
{
	static const struct edge edges[] = {
	    {"2026-04-05 01:29:59", ZONE_EXACT, "2026-04-04T14:29:59Z"},
	    {"2026-04-05 01:30:00", ZONE_FOLD, "2026-04-04T14:30:00Z"},
	    {"2026-04-05 01:59:59", ZONE_FOLD, "2026-04-04T14:59:59Z"},
	    {"2026-04-05 02:00:00", ZONE_EXACT, "2026-04-04T15:30:00Z"},
	    {"2026-10-04 01:59:59", ZONE_EXACT, "2026-10-03T15:29:59Z"},
	    {"2026-10-04 02:00:00", ZONE_GAP, "2026-10-03T15:30:00Z"},
	    {"2026-10-04 02:29:59", ZONE_GAP, "2026-10-03T15:59:59Z"},
	    {"2026-10-04 02:30:00", ZONE_EXACT, "2026-10-03T15:30:00Z"},
	};

	(void)state;
	check_edges("Australia/Lord_Howe", edges, sizeof(edges) / sizeof(edges[0]));
}

/* A day that never was, and a place without changes. */
static void
test_far_places(void **state)
{
	static const struct edge apia[] = {
	    {"2011-12-29 23:59:59", ZONE_EXACT, "2011-12-30T09:59:59Z"},
	    {"2011-12-30 00:00:00", ZONE_GAP, "2011-12-30T10:00:00Z"},
	    {"2011-12-30 23:59:59", ZONE_GAP, "2011-12-31T09:59:59Z"},
	    {"2011-12-31 00:00:00", ZONE_EXACT, "2011-12-30T10:00:00Z"},
	};
	static const struct edge utc[] = {
	    {"2026-03-08 02:30:00", ZONE_EXACT, "2026-03-08T02:30:00Z"},
	};

	(void)state;
	check_edges("Pacific/Apia", apia, sizeof(apia) / sizeof(apia[0]));
	check_edges("UTC", utc, 1);
}

static void
test_unknown_zones_are_named(void **state)
{
	static const char *const names[] = {"Nowhere/City", "america/new_york", "", "EST", "BST",
	    "GMT+5", "Etc/Unknown", "America/New_York ", "\xc3\x89tats/Unis", "../etc/passwd",
	    "America/A_name_of_more_than_sixty-three_bytes_which_no_zone_has_ever_had"};

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct err err = {0};
		char quoted[80];

		assert_null(zone_open(names[i], &err));
		assert_int_equal(err.code, ERR_INVALID);
		snprintf(quoted, sizeof(quoted), "\"%.64s\";", names[i]);
		assert_non_null(strstr(err.msg, quoted));
	}
}

static void
test_a_reading_with_its_own_offset_needs_no_zone(void **state)
{
	struct zone *zone = must_open("America/New_York");
	struct clock_wall wall = {2026, 3, 8, 2, 30, 0, 7, true, -3600};
	int64_t us;

	(void)state;
	assert_int_equal(zone_instant(zone, &wall, &us), ZONE_EXACT);
	assert_true(us == clock_from_wall(&wall));
	zone_close(&zone);
}

static void
test_ends_of_time(void **state)
{
	struct zone *zone = must_open("America/New_York");
	static const int64_t ends[] = {INT64_MIN, INT64_MAX};
	struct clock_wall wall;
	int64_t us;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		zone_wall(zone, ends[i], &wall);
		(void)zone_instant(zone, &wall, &us);
		assert_true((us < 0) == (ends[i] < 0));
		wall = (struct clock_wall){
		    .year = i == 0 ? INT32_MIN : INT32_MAX, .month = 1, .day = 1};
		(void)zone_instant(zone, &wall, &us);
		assert_true((us < 0) == (ends[i] < 0));
	}
	zone_close(&zone);
}

/* What the C library says; 2024 to 2026, every seven hours. */
#define FROM INT64_C(1704067200)
#define UNTIL INT64_C(1798761600)
#define STEP (7 * 3600)

static void
check_way_back(struct zone *zone, int64_t us, const struct clock_wall *wall)
{
	struct clock_wall other;
	int64_t back;

	switch (zone_instant(zone, wall, &back)) {
	case ZONE_EXACT:
		assert_true(back == us);
		break;
	case ZONE_FOLD:
		zone_wall(zone, back, &other);
		other.offset_s = wall->offset_s;
		assert_memory_equal(&other, wall, sizeof(other));
		assert_true(back == us || back == us - CLOCK_HOUR || back == us - CLOCK_HOUR / 2);
		break;
	case ZONE_GAP:
		fail_msg("a reading of a real clock cannot be in a gap");
	}
}

static void
check_against_library(const char *name)
{
	struct zone *zone = must_open(name);

	setenv("TZ", name, 1);
	tzset();
	for (int64_t s = FROM; s < UNTIL; s += STEP) {
		struct clock_wall wall;
		time_t t = (time_t)s;
		struct tm tm;

		zone_wall(zone, s * CLOCK_SECOND + 123456, &wall);
		localtime_r(&t, &tm);
		assert_int_equal(wall.offset_s, tm.tm_gmtoff);
		assert_int_equal(wall.year, tm.tm_year + 1900);
		assert_int_equal(wall.month, tm.tm_mon + 1);
		assert_int_equal(wall.day, tm.tm_mday);
		assert_int_equal(wall.hour, tm.tm_hour);
		assert_int_equal(wall.minute, tm.tm_min);
		assert_int_equal(wall.micros, 123456);
		assert_false(wall.has_offset);
		check_way_back(zone, s * CLOCK_SECOND + 123456, &wall);
	}
	zone_close(&zone);
}

static void
test_there_and_back_as_the_library(void **state)
{
	static const char *const names[] = {"America/New_York", "Europe/London",
	    "Australia/Lord_Howe", "America/Phoenix", "America/St_Johns", "Asia/Kathmandu",
	    "Pacific/Apia", "UTC"};

	(void)state;
	if (access("/usr/share/zoneinfo/America/New_York", R_OK) != 0)
		skip();
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		check_against_library(names[i]);
	unsetenv("TZ");
}

/* Minute by minute over the changes, in an order that keeps throwing stretches out. */
static void
test_every_minute_around_changes(void **state)
{
	struct zone *zone = must_open("America/New_York");

	(void)state;
	for (int64_t minute = -180; minute < 180; minute++)
		for (int year = 2000; year < 2030; year++) {
			int64_t day = clock_days(year, 3, 1), us;
			struct clock_wall wall;

			day += (7 - (day + 4) % 7) % 7 + 7;
			us = day * CLOCK_DAY + 7 * CLOCK_HOUR + minute * CLOCK_MINUTE;
			zone_wall(zone, us, &wall);
			check_way_back(zone, us, &wall);
			us += 238 * CLOCK_DAY - CLOCK_HOUR;
			zone_wall(zone, us, &wall);
			check_way_back(zone, us, &wall);
		}
	zone_close(&zone);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_new_york),
	    cmocka_unit_test(test_london),
	    cmocka_unit_test(test_lord_howe),
	    cmocka_unit_test(test_far_places),
	    cmocka_unit_test(test_unknown_zones_are_named),
	    cmocka_unit_test(test_a_reading_with_its_own_offset_needs_no_zone),
	    cmocka_unit_test(test_ends_of_time),
	    cmocka_unit_test(test_there_and_back_as_the_library),
	    cmocka_unit_test(test_every_minute_around_changes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
