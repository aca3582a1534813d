/* Business days, held against a count of every quarter of an hour, and federal holidays against
 * what was published of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/workday_text.h"

static const struct workdays plain = {0}, federal = {.federal = true};

static int64_t
day_of(const char *text)
{
	struct clock_wall wall = {0};
	struct err err = {0};

	assert_true(clock_parse_as(text, "%Y-%m-%d", &wall, &err));
	return clock_days(wall.year, wall.month, wall.day);
}

static struct zone *
must_open(const char *name)
{
	struct err err = {0};
	struct zone *zone = zone_open(name, &err);

	if (zone == NULL)
		fail_msg("%s", err.msg);
	return zone;
}

/* --- the federal holidays --- */

/* As the government published them for its offices. */
static const char *const published[] = {"2021-12-31", /* of 2022 */
    "2022-01-17", "2022-02-21", "2022-05-30", "2022-06-20", "2022-07-04", "2022-09-05",
    "2022-10-10", "2022-11-11", "2022-11-24", "2022-12-26", "2023-01-02", "2023-01-16",
    "2023-02-20", "2023-05-29", "2023-06-19", "2023-07-04", "2023-09-04", "2023-10-09",
    "2023-11-10", "2023-11-23", "2023-12-25", "2024-01-01", "2024-01-15", "2024-02-19",
    "2024-05-27", "2024-06-19", "2024-07-04", "2024-09-02", "2024-10-14", "2024-11-11",
    "2024-11-28", "2024-12-25", "2025-01-01", "2025-01-20", "2025-02-17", "2025-05-26",
    "2025-06-19", "2025-07-04", "2025-09-01", "2025-10-13", "2025-11-11", "2025-11-27",
    "2025-12-25", "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19",
    "2026-07-03", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25",
    "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05",
    "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25", "2027-12-24", "2027-12-31",
    "2028-01-17", "2028-02-21", "2028-05-29", "2028-06-19", "2028-07-04", "2028-09-04",
    "2028-10-09", "2028-11-10", "2028-11-23", "2028-12-25", NULL};

static void
test_federal_holidays_are_those_that_were_published(void **state)
{
	size_t next = 0;

	(void)state;
	for (int64_t day = day_of("2021-12-26"); day <= day_of("2028-12-31"); day++) {
		bool is = published[next] != NULL && day == day_of(published[next]);
		char text[CLOCK_TEXT_SIZE];

		if (workday_federal(day) != is)
			fail_msg("%s", clock_text(day * CLOCK_DAY, text));
		next += is;
	}
	assert_null(published[next]);
}

static void
test_a_calendar_closes_and_opens_days(void **state)
{
	const int64_t shut[] = {day_of("2026-11-27"), day_of("2026-12-24")},
		      open[] = {day_of("2026-10-12")};
	const struct workdays days = {true, shut, 2, open, 1}, own = {false, shut, 2, NULL, 0};

	(void)state;
	assert_false(workday_is(&days, shut[0]));
	assert_false(workday_is(&days, shut[1]));
	assert_true(workday_is(&federal, shut[0]));
	assert_true(workday_is(&days, open[0]));
	assert_false(workday_is(&federal, open[0]));
	assert_false(workday_is(&days, day_of("2026-11-26")));
	assert_true(workday_is(&own, day_of("2026-11-26")));
	assert_false(workday_is(&own, day_of("2026-11-28")));
	assert_false(workday_is(&own, day_of("2026-11-29")));
	assert_true(workday_is(&plain, day_of("1969-12-31")));
	assert_false(workday_is(&plain, day_of("1969-12-28")));
}

/* --- instants --- */

static int64_t
at(const char *text)
{
	struct err err = {0};
	int64_t us;

	if (!clock_parse(text, &us, &err))
		fail_msg("%s: %s", text, err.msg);
	return us;
}

struct due {
	const char *from;
	uint32_t halves;
	const char *due;
};

static void
check(const char *name, const struct workdays *days, const struct due *v, size_t count)
{
	struct zone *zone = must_open(name);

	for (size_t i = 0; i < count; i++) {
		int64_t due = workday_after(zone, days, at(v[i].from), v[i].halves);
		char text[CLOCK_TEXT_SIZE];

		if (due != at(v[i].due))
			fail_msg(
			    "%s, %u halves: %s", v[i].from, v[i].halves, clock_text(due, text));
	}
	zone_close(&zone);
}
#define CHECK(name, days, v) check(name, days, v, sizeof(v) / sizeof(v[0]))

static void
test_one_day_and_half_of_it(void **state)
{
	static const struct due dues[] = {
	    /* Monday, and over a weekend. */
	    {"2026-11-23T09:00:00-05:00", 2, "2026-11-24T09:00:00-05:00"},
	    {"2026-11-23T09:00:00-05:00", 1, "2026-11-23T21:00:00-05:00"},
	    {"2026-11-20T16:30:00-05:00", 2, "2026-11-23T16:30:00-05:00"},
	    {"2026-11-20T16:30:00-05:00", 1, "2026-11-23T04:30:00-05:00"},
	    /* Asked when nobody is there: the whole next day is theirs. */
	    {"2026-11-21T10:00:00-05:00", 2, "2026-11-24T00:00:00-05:00"},
	    {"2026-11-22T23:59:59-05:00", 1, "2026-11-23T12:00:00-05:00"},
	    /* At a midnight, the day that begins counts. */
	    {"2026-11-20T00:00:00-05:00", 2, "2026-11-21T00:00:00-05:00"},
	    {"2026-11-20T00:00:00-05:00", 3, "2026-11-23T12:00:00-05:00"},
	    /* Thanksgiving, and Christmas with the weekend behind it. */
	    {"2026-11-25T17:00:00-05:00", 2, "2026-11-27T17:00:00-05:00"},
	    {"2026-12-24T17:00:00-05:00", 4, "2026-12-29T17:00:00-05:00"},
	    /* A holiday on a Saturday is a Friday of the year before. */
	    {"2027-12-30T08:00:00-05:00", 2, "2028-01-03T08:00:00-05:00"},
	};

	(void)state;
	CHECK("America/New_York", &federal, dues);
}

static void
test_clock_changes_and_leap_days(void **state)
{
	static const struct due new_york[] = {
	    {"2026-03-06T15:00:00-05:00", 2, "2026-03-09T15:00:00-04:00"},
	    {"2026-10-30T15:00:00-04:00", 2, "2026-11-02T15:00:00-05:00"},
	    {"2026-10-31T15:00:00-04:00", 2, "2026-11-03T00:00:00-05:00"},
	    {"2028-02-28T09:00:00-05:00", 2, "2028-02-29T09:00:00-05:00"},
	    {"2028-02-29T09:00:00-05:00", 2, "2028-03-01T09:00:00-05:00"},
	    {"2027-02-26T09:00:00-05:00", 2, "2027-03-01T09:00:00-05:00"},
	};
	/* Clocks that changed over a weekend, at a midnight. */
	static const struct due beirut[] = {
	    {"2000-03-24T12:00:00+02:00", 2, "2000-03-27T12:00:00+03:00"},
	};
	/* Clocks that changed in the night to a Friday, at a midnight. */
	static const struct due amman[] = {
	    {"2010-03-25T00:00:00+02:00", 2, "2010-03-26T01:00:00+03:00"},
	    {"2010-10-28T00:30:00+03:00", 2, "2010-10-29T00:30:00+03:00"},
	};

	(void)state;
	CHECK("America/New_York", &federal, new_york);
	CHECK("Asia/Beirut", &plain, beirut);
	CHECK("Asia/Amman", &plain, amman);
}

static void
test_nothing_to_wait_for_is_over_now(void **state)
{
	struct zone *zone = must_open("Asia/Amman");
	int64_t second = at("2010-10-29T00:30:00+02:00"); /* a Friday's, for the second time */

	(void)state;
	assert_int_equal(workday_after(zone, &plain, second, 0), second);
	zone_close(&zone);
}

static void
test_more_than_are_counted_are_as_many(void **state)
{
	struct zone *zone = must_open("UTC");
	int64_t from = at("2026-11-23T09:00:00Z"), most;

	(void)state;
	most = workday_after(zone, &plain, from, 2 * WORKDAY_MOST);
	assert_int_equal(most, from + (int64_t)WORKDAY_MOST / 5 * 7 * CLOCK_DAY);
	assert_int_equal(workday_after(zone, &plain, from, 2 * WORKDAY_MOST + 1), most);
	assert_int_equal(workday_after(zone, &plain, from, UINT32_MAX), most);
	zone_close(&zone);
}

static void
test_a_time_of_the_next_day_of_business(void **state)
{
	static const struct {
		const char *from, *next;
	} v[] = {
	    {"2026-11-23T08:59:59-05:00", "2026-11-23T09:00:00-05:00"},
	    {"2026-11-23T09:00:00-05:00", "2026-11-24T09:00:00-05:00"},
	    {"2026-11-25T12:00:00-05:00", "2026-11-27T09:00:00-05:00"},
	    {"2026-11-27T12:00:00-05:00", "2026-11-30T09:00:00-05:00"},
	    {"2026-10-30T12:00:00-04:00", "2026-11-02T09:00:00-05:00"},
	};
	struct zone *zone = must_open("America/New_York");

	(void)state;
	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++)
		assert_int_equal(
		    workday_at(zone, &federal, at(v[i].from), 9 * CLOCK_HOUR), at(v[i].next));
	zone_close(&zone);
}

/* --- by counting --- */

#define STEP (15 * CLOCK_MINUTE)

/* What is business by a list that was published and a calendar on paper. */
static bool
counted(int64_t day)
{
	if ((day + 4) % 7 == 0 || (day + 4) % 7 == 6)
		return false;
	for (size_t i = 0; published[i] != NULL; i++)
		if (day == day_of(published[i]))
			return false;
	return true;
}

/* From reading to reading of a clock on the wall that nobody ever changes. */
static int64_t
by_steps(int64_t wall, uint32_t halves)
{
	int64_t gone = 0;

	for (; gone < halves * (CLOCK_DAY / 2); wall += STEP)
		gone += counted(wall / CLOCK_DAY) ? STEP : 0;
	return wall;
}

static void
test_it_is_what_counting_finds(void **state)
{
	static const char *const names[] = {
	    "America/New_York", "America/Los_Angeles", "Pacific/Guam", "America/Phoenix"};
	uint32_t seed = 20261123;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct zone *zone = must_open(names[i]);

		for (int n = 0; n < 300; n++) {
			struct clock_wall wall;
			int64_t day, from, due;
			uint32_t halves;

			seed = seed * 1664525 + 1013904223;
			day = day_of("2022-01-03") + seed % 2500;
			halves = 1 + (seed >> 12) % 9;
			clock_civil(day * CLOCK_DAY + (int64_t)(seed >> 8) % 96 * STEP, &wall);
			/* Readings that a change of clocks takes away or doubles are others'. */
			if (zone_instant(zone, &wall, &from) != ZONE_EXACT)
				continue;
			clock_civil(by_steps(clock_from_wall(&wall), halves), &wall);
			(void)zone_instant(zone, &wall, &due);
			if (workday_after(zone, &federal, from, halves) != due)
				fail_msg("%s, %lld, %u", names[i], (long long)from, halves);
		}
		zone_close(&zone);
	}
}

/* --- as words --- */

static void
test_days_go_as_words_and_come_back(void **state)
{
	static const int64_t shut[] = {-3, 0, 20781, 2932896, 2932897}, open[] = {20738};
	static const struct workdays days = {true, shut, 5, open, 1};
	int64_t listed[WORKDAYS_LISTED];
	char text[WORKDAYS_TEXT];
	struct workdays back;

	(void)state;
	workdays_write(&days, text);
	assert_string_equal(text, "federal -0 -20781 -2932896 +20738");
	assert_true(workdays_read(text, listed, &back));
	assert_true(back.federal);
	assert_int_equal(back.shut_count, 3);
	assert_int_equal(back.open_count, 1);
	assert_false(workday_is(&back, 20781));
	assert_true(workday_is(&back, 20738)); /* Columbus Day 2026 */
	workdays_write(&(struct workdays){0}, text);
	assert_string_equal(text, "own");
	assert_true(workdays_read(text, listed, &back));
	assert_false(back.federal);
	assert_int_equal(back.shut_count + back.open_count, 0);
}

static void
test_the_longest_list_fits_and_no_longer_one_is_read(void **state)
{
	int64_t many[WORKDAYS_LISTED + 1], listed[WORKDAYS_LISTED];
	char text[WORKDAYS_TEXT], more[WORKDAYS_TEXT + 16];
	struct workdays back;

	(void)state;
	for (size_t i = 0; i < WORKDAYS_LISTED + 1; i++)
		many[i] = 2932000 + (int64_t)i;
	workdays_write(&(struct workdays){true, many, WORKDAYS_LISTED + 1, many, 1}, text);
	assert_int_equal(strlen(text), WORKDAYS_TEXT - 1);
	assert_true(workdays_read(text, listed, &back));
	assert_int_equal(back.shut_count, WORKDAYS_LISTED);
	assert_int_equal(back.open_count, 0);
	(void)snprintf(more, sizeof(more), "%s -2932500", text);
	assert_false(workdays_read(more, listed, &back));
}

static void
test_what_are_no_such_words_is_refused(void **state)
{
	static const char *const wrong[] = {"", "fed", "federally", "owned", "federal ",
	    "federal -", "federal 5", "federal -5 -5", "federal -5 -4", "federal +5 -4",
	    "federal -2932897", "federal -99999999999999999999", "federal -5x", "own\t-5", "-5"};
	int64_t listed[WORKDAYS_LISTED];
	struct workdays back;

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		if (workdays_read(wrong[i], listed, &back))
			fail_msg("\"%s\" was read", wrong[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_federal_holidays_are_those_that_were_published),
	    cmocka_unit_test(test_a_calendar_closes_and_opens_days),
	    cmocka_unit_test(test_one_day_and_half_of_it),
	    cmocka_unit_test(test_clock_changes_and_leap_days),
	    cmocka_unit_test(test_nothing_to_wait_for_is_over_now),
	    cmocka_unit_test(test_more_than_are_counted_are_as_many),
	    cmocka_unit_test(test_a_time_of_the_next_day_of_business),
	    cmocka_unit_test(test_it_is_what_counting_finds),
	    cmocka_unit_test(test_days_go_as_words_and_come_back),
	    cmocka_unit_test(test_the_longest_list_fits_and_no_longer_one_is_read),
	    cmocka_unit_test(test_what_are_no_such_words_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
