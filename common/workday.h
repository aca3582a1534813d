/*
 * Business days: Mondays to Fridays that are no holidays of a calendar, each as long as its wall
 * clock says it is. Pure: a zone, a calendar and an instant in, an instant out.
 */
#ifndef COMMON_WORKDAY_H
#define COMMON_WORKDAY_H

#include "common/zone.h"

#define WORKDAY_MOST 1000 /* days of business that are counted; more are as many */

/* On which days somebody is there. Days are numbers as clock_days has them, ascending, each once.
 */
struct workdays {
	bool federal;        /* the holidays of the United States' government */
	const int64_t *shut; /* besides: days of its own without business */
	size_t shut_count;
	const int64_t *open; /* holidays above on which it does business nevertheless */
	size_t open_count;
};

/*
 * Whether the federal government closes on that day (5 U.S.C. 6103, as it is since 2021): the
 * holidays by rule, one that falls on a Saturday on the day before, one on a Sunday on the day
 * after. Inauguration Day closes the capital alone, and is left to its own calendars.
 */
bool workday_federal(int64_t day);
/* Whether that day is one of business. */
bool workday_is(const struct workdays *days, int64_t day);

/*
 * The first instant by which that many halves of a business day have gone by since from: a half is
 * twelve hours of the wall clock on a day of business, and no time goes by on others. So what is
 * asked on Friday at noon is due, one business day (two halves) later, on Monday at noon, and what
 * is asked on Sunday at the end of Monday.
 */
int64_t workday_after(
    struct zone *zone, const struct workdays *days, int64_t from, uint32_t halves);
/* The first instant after from at which that zone's clocks read that time (since midnight) on a day
 * of business. */
int64_t workday_at(struct zone *zone, const struct workdays *days, int64_t from, int64_t time);

#endif
