/* The compiled form of a time zone: its table of changes, and the rule for the time after it. */
#include "common/tzif.h"

#include <string.h>

#include "common/clock.h"

#define HEAD 44
#define TYPE 6
#define DAY INT64_C(86400)
#define OFFSET_MAX 86399 /* no offset is a day long: whoever searches counts on it */
#define RULE_HOURS 167   /* of the time on a day, either way */
/* Years are reckoned only where their seconds do not overflow. */
#define RECKONED (INT64_MAX / 1000000 - 800 * DAY)

struct cursor {
	const uint8_t *at, *end;
};

struct counts {
	size_t utc, standard, leaps, changes, types, letters;
};

static int64_t
number(const uint8_t *bytes, size_t len)
{
	uint64_t value = (bytes[0] & 0x80) != 0 ? UINT64_MAX : 0;

	for (size_t i = 0; i < len; i++)
		value = value << 8 | bytes[i];
	return (int64_t)value;
}

static bool
read_head(struct cursor *c, uint8_t *version, struct counts *counts)
{
	size_t *const where[] = {&counts->utc, &counts->standard, &counts->leaps, &counts->changes,
	    &counts->types, &counts->letters};

	if (c->end - c->at < HEAD || memcmp(c->at, "TZif", 4) != 0)
		return false;
	*version = c->at[4];
	for (size_t i = 0; i < 6; i++) {
		int64_t count = number(c->at + 20 + 4 * i, 4);

		if (count < 0 || count > (int64_t)TZIF_BYTES)
			return false;
		*where[i] = (size_t)count;
	}
	c->at += HEAD;
	return true;
}

/* Bytes of what follows a head; width is that of an instant. */
static size_t
body(const struct counts *n, size_t width)
{
	return n->changes * (width + 1) + n->types * TYPE + n->letters + n->leaps * (width + 4) +
	       n->standard + n->utc;
}

static bool
read_changes(struct cursor *c, const struct counts *n, struct tzif *tzif)
{
	const uint8_t *instants = c->at, *kinds = instants + 8 * n->changes;
	const uint8_t *types = kinds + n->changes;

	if (n->changes > TZIF_CHANGES || n->types == 0 || n->types > 256 || n->leaps != 0)
		return false;
	for (size_t i = 0; i < n->types; i++) {
		int64_t offset = number(types + TYPE * i, 4);

		if (offset < -OFFSET_MAX || offset > OFFSET_MAX)
			return false;
	}
	tzif->first = (int32_t)number(types, 4);
	for (size_t i = 0; i < n->changes; i++) {
		struct tzif_change *change = &tzif->changes[i];

		if (kinds[i] >= n->types)
			return false;
		change->at = number(instants + 8 * i, 8);
		change->offset = (int32_t)number(types + TYPE * kinds[i], 4);
		if (i > 0 && change->at <= change[-1].at)
			return false;
	}
	tzif->count = n->changes;
	return true;
}

/* --- the rule for the time after the table, as POSIX writes it in the variable TZ --- */

static bool
is_letter(uint8_t c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool
past(struct cursor *c, char sign)
{
	if (c->at == c->end || *c->at != (uint8_t)sign)
		return false;
	c->at++;
	return true;
}

static bool
past_name(struct cursor *c)
{
	const uint8_t *begin = c->at;

	if (past(c, '<')) {
		while (c->at < c->end && *c->at != '>')
			c->at++;
		return past(c, '>');
	}
	while (c->at < c->end && is_letter(*c->at))
		c->at++;
	return c->at - begin >= 3;
}

static bool
digits(struct cursor *c, int most, int *value)
{
	const uint8_t *begin = c->at;

	*value = 0;
	while (c->at < c->end && *c->at >= '0' && *c->at <= '9' && *value <= most)
		*value = 10 * *value + (*c->at++ - '0');
	return c->at > begin && *value <= most;
}

/* [+-]hh[:mm[:ss]] */
static bool
clock_time(struct cursor *c, int hours, int32_t *seconds)
{
	bool minus = past(c, '-');
	int h, m = 0, s = 0;

	if (!minus)
		(void)past(c, '+');
	if (!digits(c, hours, &h) || (past(c, ':') && !digits(c, 59, &m)) ||
	    (past(c, ':') && !digits(c, 59, &s)))
		return false;
	*seconds = (minus ? -1 : 1) * (h * 3600 + m * 60 + s);
	return true;
}

/* Jn, n or Mm.w.d, and perhaps /time */
static bool
read_day(struct cursor *c, struct tzif_day *day)
{
	bool good;

	*day = (struct tzif_day){.form = TZIF_ORDINAL, .time = 7200};
	if (past(c, 'J')) {
		day->form = TZIF_JULIAN;
		good = digits(c, 365, &day->day) && day->day > 0;
	} else if (past(c, 'M')) {
		day->form = TZIF_MONTH;
		good = digits(c, 12, &day->month) && day->month > 0 && past(c, '.') &&
		       digits(c, 5, &day->week) && day->week > 0 && past(c, '.') &&
		       digits(c, 6, &day->day);
	} else {
		good = digits(c, 365, &day->day);
	}
	return good && (!past(c, '/') || clock_time(c, RULE_HOURS, &day->time));
}

static bool
read_rule(struct cursor *c, struct tzif *tzif)
{
	if (c->at == c->end) /* no rule: the last change's offset stays */
		return true;
	if (!past_name(c) || !clock_time(c, 24, &tzif->standard))
		return false;
	tzif->forever = true;
	tzif->standard = -tzif->standard;
	if (c->at == c->end)
		return tzif->standard >= -OFFSET_MAX && tzif->standard <= OFFSET_MAX;
	tzif->saving = true;
	tzif->summer = -3600 - tzif->standard;
	if (!past_name(c) || (c->at < c->end && *c->at != ',' && !clock_time(c, 24, &tzif->summer)))
		return false;
	tzif->summer = -tzif->summer;
	return tzif->standard >= -OFFSET_MAX && tzif->standard <= OFFSET_MAX &&
	       tzif->summer >= -OFFSET_MAX && tzif->summer <= OFFSET_MAX && past(c, ',') &&
	       read_day(c, &tzif->begin) && past(c, ',') && read_day(c, &tzif->end) &&
	       c->at == c->end;
}

static bool
read_footer(struct cursor *c, struct tzif *tzif)
{
	struct cursor rule;

	if (!past(c, '\n'))
		return false;
	rule = (struct cursor){c->at, memchr(c->at, '\n', (size_t)(c->end - c->at))};
	return rule.end != NULL && read_rule(&rule, tzif);
}

bool
tzif_read(const uint8_t *bytes, size_t len, struct tzif *tzif, struct err *err)
{
	struct cursor c = {bytes, bytes + len};
	struct counts n;
	uint8_t version;

	memset(tzif, 0, sizeof(*tzif));
	if (len > TZIF_BYTES || !read_head(&c, &version, &n) || version < '2' ||
	    body(&n, 4) > (size_t)(c.end - c.at))
		return err_set(err, ERR_INVALID, "not a time zone of version 2 or later");
	c.at += body(&n, 4); /* the same once more, in 32 bits */
	if (!read_head(&c, &version, &n) || body(&n, 8) > (size_t)(c.end - c.at) ||
	    !read_changes(&c, &n, tzif))
		return err_set(err, ERR_INVALID, "a time zone with a broken table");
	c.at += body(&n, 8);
	return read_footer(&c, tzif) ||
	       err_set(err, ERR_INVALID, "a time zone with a broken rule at its end");
}

/* --- asking --- */

static int64_t
midnight(int64_t year, int month, int day)
{
	return clock_days((int)year, month, day) * DAY;
}

static bool
is_leap(int64_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
weekday(int64_t s)
{
	int64_t day = (s / DAY + 4) % 7; /* 1970 began on a Thursday; s is a midnight */

	return (int)(day < 0 ? day + 7 : day);
}

/* The rule's instant in a year, in the wall time that it ends. */
static int64_t
day_in(const struct tzif_day *day, int64_t year)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int length, at;
	int64_t first;

	if (day->form == TZIF_ORDINAL)
		return midnight(year, 1, 1) + day->day * DAY + day->time;
	if (day->form == TZIF_JULIAN) /* 29 February is never counted */
		return midnight(year, 1, 1) +
		       (day->day - 1 + (is_leap(year) && day->day > 59)) * DAY + day->time;
	first = midnight(year, day->month, 1);
	length = lengths[day->month - 1] + (day->month == 2 && is_leap(year));
	at = (day->day - weekday(first) + 7) % 7 + 7 * (day->week - 1);
	while (at >= length)
		at -= 7;
	return first + at * DAY + day->time;
}

/* Walks the changes of the years around s, in order: those of a year may come in either order. */
static struct tzif_stretch
by_rule(const struct tzif *tzif, int64_t s)
{
	struct tzif_stretch stretch = {INT64_MIN, INT64_MAX, tzif->standard};
	struct clock_wall wall;

	if (!tzif->saving || s > RECKONED || s < -RECKONED)
		return stretch;
	clock_civil(s * 1000000, &wall);
	for (int64_t year = wall.year - 2; year <= wall.year + 2; year++) {
		struct tzif_change pair[2] = {
		    {day_in(&tzif->begin, year) - tzif->standard, tzif->summer},
		    {day_in(&tzif->end, year) - tzif->summer, tzif->standard}};
		bool swap = pair[1].at < pair[0].at;

		for (int i = 0; i < 2; i++) {
			const struct tzif_change *change = &pair[swap ? 1 - i : i];

			if (change->at <= s) {
				stretch.from = change->at;
				stretch.offset = change->offset;
			} else if (change->at < stretch.until) {
				stretch.until = change->at;
			}
		}
	}
	return stretch;
}

struct tzif_stretch
tzif_at(const struct tzif *tzif, int64_t s)
{
	struct tzif_stretch stretch = {INT64_MIN, INT64_MAX, tzif->first};
	size_t low = 0, high = tzif->count;

	while (low < high) { /* low: how many changes were by then */
		size_t middle = low + (high - low) / 2;

		if (tzif->changes[middle].at <= s)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == tzif->count && tzif->forever)
		stretch = by_rule(tzif, s);
	else if (low > 0)
		stretch.offset = tzif->changes[low - 1].offset;
	if (low > 0 && tzif->changes[low - 1].at > stretch.from)
		stretch.from = tzif->changes[low - 1].at;
	if (low < tzif->count)
		stretch.until = tzif->changes[low].at;
	return stretch;
}
