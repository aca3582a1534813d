/* Days on which business is done, by the rules of the United States' government and by lists. */
#include "common/workday.h"

#include <stdlib.h>

#define HALF (CLOCK_DAY / 2)

enum { SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY };

/* 1970-01-01 was a Thursday. */
static int
weekday(int64_t day)
{
	int64_t at = (day + THURSDAY) % 7;

	return (int)(at < 0 ? at + 7 : at);
}

/* --- the federal holidays --- */

/* On a date (weekday NO), or on the nth such weekday of a month; nth 0: its last. */
#define NO (-1)
static const struct holiday {
	int month, day, weekday, nth;
} holidays[] = {
    {1, 1, NO, 0},        /* New Year's Day */
    {1, 0, MONDAY, 3},    /* Birthday of Martin Luther King, Jr. */
    {2, 0, MONDAY, 3},    /* Washington's Birthday */
    {5, 0, MONDAY, 0},    /* Memorial Day */
    {6, 19, NO, 0},       /* Juneteenth National Independence Day */
    {7, 4, NO, 0},        /* Independence Day */
    {9, 0, MONDAY, 1},    /* Labor Day */
    {10, 0, MONDAY, 2},   /* Columbus Day */
    {11, 11, NO, 0},      /* Veterans Day */
    {11, 0, THURSDAY, 4}, /* Thanksgiving Day */
    {12, 25, NO, 0},      /* Christmas Day */
};

static int64_t
month_end(int year, int month)
{
	return month == 12 ? clock_days(year + 1, 1, 1) - 1 : clock_days(year, month + 1, 1) - 1;
}

static int64_t
holiday_in(const struct holiday *holiday, int year)
{
	int64_t first = clock_days(year, holiday->month, 1), last = month_end(year, holiday->month);

	if (holiday->weekday == NO)
		return clock_days(year, holiday->month, holiday->day);
	if (holiday->nth == 0)
		return last - (weekday(last) - holiday->weekday + 7) % 7;
	return first + (holiday->weekday - weekday(first) + 7) % 7 + 7 * (holiday->nth - 1);
}

/* On which day it closes: of a weekend, the nearest that is none. */
static int64_t
observed(int64_t day)
{
	return weekday(day) == SATURDAY ? day - 1 : weekday(day) == SUNDAY ? day + 1 : day;
}

bool
workday_federal(int64_t day)
{
	struct clock_wall wall;

	/* The year of the day after: New Year's Day on a Saturday closes the last day of a year. */
	clock_civil((day + 1) * CLOCK_DAY, &wall);
	for (size_t i = 0; i < sizeof(holidays) / sizeof(holidays[0]); i++)
		if (observed(holiday_in(&holidays[i], wall.year)) == day)
			return true;
	return false;
}

/* --- a calendar --- */

static int
by_day(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static bool
listed(const int64_t *list, size_t count, int64_t day)
{
	return count > 0 && bsearch(&day, list, count, sizeof(*list), by_day) != NULL;
}

bool
workday_is(const struct workdays *days, int64_t day)
{
	if (weekday(day) == SATURDAY || weekday(day) == SUNDAY)
		return false;
	if (listed(days->shut, days->shut_count, day))
		return false;
	return !days->federal || !workday_federal(day) || listed(days->open, days->open_count, day);
}

/* --- instants --- */

static int64_t
instant(struct zone *zone, int64_t day, int64_t into)
{
	struct clock_wall wall;
	int64_t us;

	clock_civil(day * CLOCK_DAY + into, &wall);
	(void)zone_instant(zone, &wall, &us);
	return us;
}

int64_t
workday_after(struct zone *zone, const struct workdays *days, int64_t from, uint32_t halves)
{
	struct clock_wall wall;
	int64_t left, day, into, at;

	zone_wall(zone, from, &wall);
	at = clock_from_wall(&wall);
	day = clock_days(wall.year, wall.month, wall.day);
	into = at - day * CLOCK_DAY;
	left = (int64_t)(halves < 2 * WORKDAY_MOST ? halves : 2 * WORKDAY_MOST) * HALF;
	for (;; day++, into = 0) {
		int64_t rest = CLOCK_DAY - into;

		if (!workday_is(days, day))
			continue;
		if (left <= rest)
			break;
		left -= rest;
	}
	at = instant(zone, day, into + left);
	return at > from ? at : from;
}

int64_t
workday_at(struct zone *zone, const struct workdays *days, int64_t from, int64_t time)
{
	struct clock_wall wall;
	int64_t day, at;

	zone_wall(zone, from, &wall);
	for (day = clock_days(wall.year, wall.month, wall.day);; day++)
		if (workday_is(days, day) && (at = instant(zone, day, time)) > from)
			return at;
}
