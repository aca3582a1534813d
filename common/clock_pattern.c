/* Times by strptime-like patterns, as feeds write them: a directive is a row with its reader and
 * its writer. */
#include "common/clock.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "common/clock_read.h"

static const char *const months[] = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/* What a pattern can fill; each at most once. */
enum part {
	PART_YEAR = 1,
	PART_MONTH = 2,
	PART_DAY = 4,
	PART_HOUR = 8,
	PART_MINUTE = 16,
	PART_SECOND = 32,
	PART_FRACTION = 64,
	PART_OFFSET = 128,
	PART_HALF = 256,
	PART_TWELVE = 512
};

struct scan {
	struct clock_reader r;
	struct clock_wall wall;
	unsigned parts;
	bool pm;
};

struct sink {
	char *to, *end;
};

struct directive {
	char letter;
	unsigned parts;
	bool (*read)(struct scan *scan, const struct directive *d);
	bool (*write)(struct sink *sink, const struct clock_wall *wall, const struct directive *d);
	/* for the plain numbers */
	int least, most; /* digits */
	int low, high;
	size_t offset; /* of the int in struct clock_wall */
	const char *what;
};

static bool
read_number(struct scan *scan, const struct directive *d)
{
	int value;

	if (!clock_read_number(&scan->r, d->least, d->most, &value) ||
	    !clock_read_between(&scan->r, value, d->low, d->high, d->what))
		return false;
	memcpy((char *)&scan->wall + d->offset, &value, sizeof(value));
	return true;
}

static bool
read_short_year(struct scan *scan, const struct directive *d)
{
	if (!read_number(scan, d))
		return false;
	scan->wall.year += scan->wall.year < 69 ? 2000 : 1900;
	return true;
}

static bool
read_month_name(struct scan *scan, const struct directive *d)
{
	for (int i = 0; i < 12; i++) {
		if (strncasecmp(scan->r.at, months[i], 3) != 0)
			continue;
		scan->r.at += 3;
		scan->wall.month = i + 1;
		return true;
	}
	return clock_read_refuse(&scan->r, d->what);
}

static bool
read_half(struct scan *scan, const struct directive *d)
{
	if (strncasecmp(scan->r.at, "am", 2) != 0 && strncasecmp(scan->r.at, "pm", 2) != 0)
		return clock_read_refuse(&scan->r, d->what);
	scan->pm = *scan->r.at == 'p' || *scan->r.at == 'P';
	scan->r.at += 2;
	return true;
}

static bool
read_fraction(struct scan *scan, const struct directive *d)
{
	(void)d;
	return clock_read_fraction(&scan->r, &scan->wall.micros);
}

static bool
read_offset(struct scan *scan, const struct directive *d)
{
	(void)d;
	return clock_read_offset(&scan->r, CLOCK_OFFSET_LOOSE, &scan->wall);
}

static bool
write_text(struct sink *sink, const char *text, size_t n)
{
	if ((size_t)(sink->end - sink->to) <= n)
		return false;
	memcpy(sink->to, text, n);
	sink->to += n;
	return true;
}

static bool
write_digits(struct sink *sink, int value, int width)
{
	char text[8];

	for (int i = width - 1; i >= 0; i--, value /= 10)
		text[i] = (char)('0' + value % 10);
	return write_text(sink, text, (size_t)width);
}

static bool
write_number(struct sink *sink, const struct clock_wall *wall, const struct directive *d)
{
	int value;

	memcpy(&value, (const char *)wall + d->offset, sizeof(value));
	if (d->letter == 'y')
		value %= 100;
	if (d->letter == 'I')
		value = (value + 11) % 12 + 1;
	return write_digits(sink, value, d->most);
}

static bool
write_month_name(struct sink *sink, const struct clock_wall *wall, const struct directive *d)
{
	(void)d;
	return write_text(sink, months[wall->month - 1], 3);
}

static bool
write_half(struct sink *sink, const struct clock_wall *wall, const struct directive *d)
{
	(void)d;
	return write_text(sink, wall->hour < 12 ? "AM" : "PM", 2);
}

static bool
write_offset(struct sink *sink, const struct clock_wall *wall, const struct directive *d)
{
	int minutes = (wall->has_offset ? wall->offset_s : 0) / 60;
	int distance = minutes < 0 ? -minutes : minutes;

	(void)d;
	return write_text(sink, minutes < 0 ? "-" : "+", 1) &&
	       write_digits(sink, distance / 60, 2) && write_text(sink, ":", 1) &&
	       write_digits(sink, distance % 60, 2);
}

#define WALL(member) offsetof(struct clock_wall, member)

static const struct directive directives[] = {
    {'Y', PART_YEAR, read_number, write_number, 4, 4, 0, 9999, WALL(year), "year"},
    {'y', PART_YEAR, read_short_year, write_number, 2, 2, 0, 99, WALL(year), "year"},
    {'m', PART_MONTH, read_number, write_number, 1, 2, 1, 12, WALL(month), "month"},
    {'b', PART_MONTH, read_month_name, write_month_name, 0, 0, 0, 0, 0, "a month as in Jan"},
    {'d', PART_DAY, read_number, write_number, 1, 2, 1, 31, WALL(day), "day"},
    {'H', PART_HOUR, read_number, write_number, 1, 2, 0, 23, WALL(hour), "hour"},
    {'I', PART_HOUR | PART_TWELVE, read_number, write_number, 1, 2, 1, 12, WALL(hour), "hour"},
    {'M', PART_MINUTE, read_number, write_number, 2, 2, 0, 59, WALL(minute), "minute"},
    {'S', PART_SECOND, read_number, write_number, 2, 2, 0, 59, WALL(second), "second"},
    {'f', PART_FRACTION, read_fraction, write_number, 1, 6, 0, 999999, WALL(micros), "fraction"},
    {'z', PART_OFFSET, read_offset, write_offset, 0, 0, 0, 0, 0, "offset"},
    {'p', PART_HALF, read_half, write_half, 0, 0, 0, 0, 0, "AM or PM"},
};

static const struct directive *
directive_of(char letter)
{
	for (size_t i = 0; i < sizeof(directives) / sizeof(directives[0]); i++)
		if (directives[i].letter == letter)
			return &directives[i];
	return NULL;
}

/* Goes past the directive that stands after '%'; NULL and *err when there is none. */
static const struct directive *
next_directive(const char **pattern, unsigned *parts, const char *whole, struct err *err)
{
	const struct directive *d = directive_of(**pattern);

	if (d == NULL)
		(void)err_set(
		    err, ERR_INVALID, "time pattern \"%s\" has an unknown directive", whole);
	else if ((*parts & d->parts) != 0)
		(void)err_set(
		    err, ERR_INVALID, "time pattern \"%s\" has the %s twice", whole, d->what);
	else {
		*parts |= d->parts;
		(*pattern)++;
		return d;
	}
	return NULL;
}

static bool
halves_fit(unsigned parts, const char *pattern, struct err *err)
{
	return ((parts & PART_HALF) != 0) == ((parts & PART_TWELVE) != 0) ||
	       err_set(err, ERR_INVALID, "time pattern \"%s\" needs both %%I and %%p", pattern);
}

static bool
scan_pattern(struct scan *scan, const char *pattern)
{
	for (const char *p = pattern; *p != '\0';) {
		const struct directive *d;
		char c = *p++;

		if (c == '%' && *p != '%') {
			d = next_directive(&p, &scan->parts, pattern, scan->r.err);
			if (d == NULL || !d->read(scan, d))
				return false;
			continue;
		}
		p += c == '%';
		if (!clock_read_literal(&scan->r, c))
			return false;
	}
	return halves_fit(scan->parts, pattern, scan->r.err);
}

bool
clock_parse_as(const char *text, const char *pattern, struct clock_wall *wall, struct err *err)
{
	struct scan scan = {.r = {text, text, err}, .wall = {.year = 1970, .month = 1, .day = 1}};

	if (!scan_pattern(&scan, pattern) || !clock_read_date(&scan.r, &scan.wall))
		return false;
	if (*scan.r.at != '\0')
		return clock_read_refuse(&scan.r, "the end");
	if ((scan.parts & PART_TWELVE) != 0)
		scan.wall.hour = scan.wall.hour % 12 + (scan.pm ? 12 : 0);
	*wall = scan.wall;
	return true;
}

/* Readings are computed, but a caller's mistake must not become a wild index. */
static bool
writable(const struct clock_wall *w, struct err *err)
{
	struct clock_reader r = {"", "", err};

	return clock_read_between(&r, w->year, 0, 9999, "year") && clock_read_date(&r, w) &&
	       clock_read_between(&r, w->hour, 0, 23, "hour") &&
	       clock_read_between(&r, w->minute, 0, 59, "minute") &&
	       clock_read_between(&r, w->second, 0, 59, "second") &&
	       clock_read_between(&r, w->micros, 0, 999999, "fraction") &&
	       clock_read_between(&r, w->offset_s, -86399, 86399, "offset");
}

bool
clock_format_as(
    const struct clock_wall *wall, const char *pattern, char *buf, size_t size, struct err *err)
{
	struct sink sink = {buf, buf + size};
	unsigned parts = 0;

	if (!writable(wall, err))
		return false;
	for (const char *p = pattern; *p != '\0';) {
		const struct directive *d = NULL;
		char c = *p++;
		bool fits;

		if (c == '%' && *p != '%' && (d = next_directive(&p, &parts, pattern, err)) == NULL)
			return false;
		p += d == NULL && c == '%';
		fits = d == NULL ? write_text(&sink, &c, 1) : d->write(&sink, wall, d);
		if (!fits)
			return err_set(err, ERR_TOO_LARGE, "time does not fit in %zu bytes", size);
	}
	if (!halves_fit(parts, pattern, err))
		return false;
	if (size == 0)
		return err_set(err, ERR_TOO_LARGE, "time does not fit in %zu bytes", size);
	*sink.to = '\0';
	return true;
}
