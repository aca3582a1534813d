/* Time: microseconds since 1970-01-01T00:00:00Z in an int64_t everywhere; text is RFC 3339. */
#ifndef COMMON_CLOCK_H
#define COMMON_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define CLOCK_SECOND INT64_C(1000000)
#define CLOCK_MINUTE (60 * CLOCK_SECOND)
#define CLOCK_HOUR (60 * CLOCK_MINUTE)
#define CLOCK_DAY (24 * CLOCK_HOUR)
#define CLOCK_TEXT_SIZE 32

/* The wall clock. Decisions never call it: they are given the batch's now. */
int64_t clock_now(void);
/* A clock that never steps back, for intervals. */
int64_t clock_mono(void);

/* 2026-11-22T01:19:13.123456Z; whole seconds carry no fraction. Returns buf. */
const char *clock_text(int64_t us, char buf[CLOCK_TEXT_SIZE]);
/*
 * RFC 3339 with offset, any number of fraction digits (cut to microseconds), 'T' or ' ', upper or
 * lower case. A leap second is the first of the next day. Complaints name the byte and never quote
 * the text, which may be anybody's.
 */
bool clock_parse(const char *text, int64_t *us, struct err *err) MUST_CHECK;

/* A wall-clock reading without zone. */
struct clock_wall {
	int year, month, day, hour, minute, second, micros;
	bool has_offset; /* the text carried its own offset */
	int offset_s;    /* seconds east of UTC, when has_offset */
};

/* Days since 1970-01-01 of a proleptic Gregorian date, and the inverse of a day number. */
int64_t clock_days(int year, int month, int day);
void clock_civil(int64_t us, struct clock_wall *wall); /* in UTC */
/* The wall reading taken as UTC (less its offset when it has one). */
int64_t clock_from_wall(const struct clock_wall *wall);

/*
 * Reads text by a strptime-like pattern: %Y %y %m %d %H %I %M %S %p %z %b, %f = fraction digits, %%
 * and literal text; trailing input is an error. Pure: no locale, no zone. Months, days and hours
 * may have one digit; %y 69 is 1969 and 68 is 2068; %I and %p go together; %z is Z, +hh, +hhmm or
 * +hh:mm. What the pattern lacks is midnight and 1970-01-01.
 */
bool clock_parse_as(
    const char *text, const char *pattern, struct clock_wall *wall, struct err *err) MUST_CHECK;
/* The inverse; false when buf is too small or the pattern is unknown. */
bool clock_format_as(const struct clock_wall *wall, const char *pattern, char *buf, size_t size,
    struct err *err) MUST_CHECK;

#endif
