/* The clocks, and the proleptic Gregorian calendar by arithmetic. */
#include "common/clock.h"

#include <time.h>

static int64_t
read_clock(clockid_t which)
{
	struct timespec ts = {0};

	(void)clock_gettime(which, &ts);
	return (int64_t)ts.tv_sec * CLOCK_SECOND + ts.tv_nsec / 1000;
}

int64_t
clock_now(void)
{
	return read_clock(CLOCK_REALTIME);
}

int64_t
clock_mono(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

/* Towards minus infinity, unlike '/'. */
static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Years that begin in March keep the leap day last; the months' days then follow 153 in 5. */
#define DAYS_400Y 146097
#define EPOCH_DAYS 719468

int64_t
clock_days(int year, int month, int day)
{
	int64_t y = (int64_t)year - (month < 3), m = (month + 9) % 12;

	return 365 * y + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400) +
	       (153 * m + 2) / 5 + day - 1 - EPOCH_DAYS;
}

static int64_t
at_most(int64_t a, int64_t limit)
{
	return a < limit ? a : limit;
}

static void
date_of(int64_t days, struct clock_wall *wall)
{
	int64_t era = floor_div(days + EPOCH_DAYS, DAYS_400Y);
	int64_t d = days + EPOCH_DAYS - era * DAYS_400Y;
	/* The last century of an era and the last year of four are a day longer than the others. */
	int64_t century = at_most(d / 36524, 3), fours, year, m;

	d -= century * 36524;
	fours = d / 1461;
	d -= fours * 1461;
	year = at_most(d / 365, 3);
	d -= year * 365;
	m = (5 * d + 2) / 153;
	wall->day = (int)(d - (153 * m + 2) / 5 + 1);
	wall->month = (int)(m < 10 ? m + 3 : m - 9);
	wall->year = (int)(era * 400 + century * 100 + fours * 4 + year + (wall->month < 3));
}

void
clock_civil(int64_t us, struct clock_wall *wall)
{
	int64_t days = floor_div(us, CLOCK_DAY), rest = us % CLOCK_DAY;

	if (rest < 0)
		rest += CLOCK_DAY;
	*wall = (struct clock_wall){.micros = (int)(rest % CLOCK_SECOND)};
	rest /= CLOCK_SECOND;
	wall->second = (int)(rest % 60);
	wall->minute = (int)(rest / 60 % 60);
	wall->hour = (int)(rest / 3600);
	date_of(days, wall);
}

int64_t
clock_from_wall(const struct clock_wall *wall)
{
	int64_t seconds = clock_days(wall->year, wall->month, wall->day) * 86400 +
			  wall->hour * 3600 + wall->minute * 60 + wall->second -
			  (wall->has_offset ? wall->offset_s : 0);
	/* Before 1970 from the second's end: an int64_t holds only a part of its first one. */
	int64_t before = seconds < 0, us;

	/* Years that no int64_t reaches end at its bounds. */
	if (__builtin_mul_overflow(seconds + before, CLOCK_SECOND, &us) ||
	    __builtin_add_overflow(us, wall->micros - before * CLOCK_SECOND, &us))
		return seconds < 0 ? INT64_MIN : INT64_MAX;
	return us;
}
