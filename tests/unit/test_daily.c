/* When a day's list is looked at: once on each day of the zone's own, whatever is done to its
 * clocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "services/intake/daily.h"

#define HALF_HOUR (CLOCK_HOUR / 2)

static int64_t
utc(const char *text)
{
	struct err err = {0};
	int64_t us;

	assert_true(clock_parse(text, &us, &err));
	return us;
}

static struct zone *
open_zone(const char *name)
{
	struct err err = {0};
	struct zone *zone = zone_open(name, &err);

	assert_non_null(zone);
	return zone;
}

static void
test_the_next_time_on_her_wall(void **state)
{
	static const struct {
		const char *zone, *now;
		int64_t time;
		const char *next;
	} cases[] = {
	    {NULL, "2026-11-23T07:59:59Z", 8 * CLOCK_HOUR, "2026-11-23T08:00:00Z"},
	    {NULL, "2026-11-23T08:00:00Z", 8 * CLOCK_HOUR, "2026-11-24T08:00:00Z"},
	    {"America/New_York", "2026-11-23T12:59:00Z", 8 * CLOCK_HOUR, "2026-11-23T13:00:00Z"},
	    {"America/New_York", "2026-11-23T13:00:00Z", 8 * CLOCK_HOUR, "2026-11-24T13:00:00Z"},
	    {"America/New_York", "2026-11-23T03:00:00Z", 8 * CLOCK_HOUR, "2026-11-23T13:00:00Z"},
	    /* An hour earlier from the day on which the clocks are set forward. */
	    {"America/New_York", "2027-03-13T13:00:00Z", 8 * CLOCK_HOUR, "2027-03-14T12:00:00Z"},
	    {"America/New_York", "2027-11-06T12:00:00Z", 8 * CLOCK_HOUR, "2027-11-07T13:00:00Z"},
	    /* Half past two is left out: it comes as much later. */
	    {"America/New_York", "2027-03-14T05:00:00Z", 5 * HALF_HOUR, "2027-03-14T07:30:00Z"},
	    /* Half past one comes twice: the first counts, and the second is no other. */
	    {"America/New_York", "2027-11-07T04:00:00Z", 3 * HALF_HOUR, "2027-11-07T05:30:00Z"},
	    {"America/New_York", "2027-11-07T05:30:00Z", 3 * HALF_HOUR, "2027-11-08T06:30:00Z"},
	    {"America/New_York", "2027-11-07T06:10:00Z", 3 * HALF_HOUR, "2027-11-08T06:30:00Z"},
	    {"Pacific/Kiritimati", "2026-11-23T17:59:00Z", 8 * CLOCK_HOUR, "2026-11-23T18:00:00Z"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct zone *zone = cases[i].zone != NULL ? open_zone(cases[i].zone) : NULL;
		char found[CLOCK_TEXT_SIZE], wanted[CLOCK_TEXT_SIZE];

		assert_string_equal(
		    clock_text(daily_next(zone, utc(cases[i].now), cases[i].time), found),
		    clock_text(utc(cases[i].next), wanted));
		if (zone != NULL)
			zone_close(&zone);
	}
}

static void
test_each_day_has_one_and_no_day_two(void **state)
{
	static const char *const names[] = {"America/New_York", "America/Phoenix", "Europe/London",
	    "Africa/Cairo", "Australia/Lord_Howe", "America/Santiago", "Pacific/Kiritimati"};
	static const int64_t times[] = {
	    0, HALF_HOUR, 5 * HALF_HOUR, 8 * CLOCK_HOUR, CLOCK_DAY - CLOCK_MINUTE};

	(void)state;
	for (size_t n = 0; n < sizeof(names) / sizeof(names[0]); n++) {
		struct zone *zone = open_zone(names[n]);

		for (size_t t = 0; t < sizeof(times) / sizeof(times[0]); t++) {
			int64_t at = daily_next(zone, utc("2026-11-23T00:00:00Z"), times[t]);

			for (int i = 0; i < 1500; i++) {
				int64_t next = daily_next(zone, at, times[t]);

				assert_int_equal(daily_day(zone, next), daily_day(zone, at) + 1);
				assert_int_equal(daily_next(zone, next - 1, times[t]), next);
				assert_true(next - at <= 26 * CLOCK_HOUR);
				at = next;
			}
		}
		zone_close(&zone);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_the_next_time_on_her_wall),
	    cmocka_unit_test(test_each_day_has_one_and_no_day_two),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
