/* Times in RFC 3339. */
#include "common/clock.h"

#include <stdio.h>

#include "common/clock_read.h"

static bool
rfc3339(struct clock_reader *r, struct clock_wall *wall)
{
	if (!clock_read_number(r, 4, 4, &wall->year) || !clock_read_literal(r, '-') ||
	    !clock_read_number(r, 2, 2, &wall->month) || !clock_read_literal(r, '-') ||
	    !clock_read_number(r, 2, 2, &wall->day) || !clock_read_date(r, wall))
		return false;
	if (*r->at != 'T' && *r->at != 't' && *r->at != ' ')
		return clock_read_refuse(r, "'T'");
	r->at++;
	if (!clock_read_number(r, 2, 2, &wall->hour) ||
	    !clock_read_between(r, wall->hour, 0, 23, "hour") || !clock_read_literal(r, ':') ||
	    !clock_read_number(r, 2, 2, &wall->minute) ||
	    !clock_read_between(r, wall->minute, 0, 59, "minute") || !clock_read_literal(r, ':') ||
	    !clock_read_number(r, 2, 2, &wall->second) ||
	    !clock_read_between(r, wall->second, 0, 60, "second"))
		return false;
	if (*r->at == '.') {
		r->at++;
		if (!clock_read_fraction(r, &wall->micros))
			return false;
	}
	if (!clock_read_offset(r, CLOCK_OFFSET_RFC3339, wall))
		return false;
	return *r->at == '\0' || clock_read_refuse(r, "the end");
}

bool
clock_parse(const char *text, int64_t *us, struct err *err)
{
	struct clock_reader r = {text, text, err};
	struct clock_wall wall = {0};
	int64_t at;

	if (!rfc3339(&r, &wall))
		return false;
	at = clock_from_wall(&wall);
	if (wall.second == 60 && (at - wall.micros) % CLOCK_DAY != 0)
		return clock_read_between(&r, wall.second, 0, 59, "second");
	*us = at;
	return true;
}

/* width digits of value, least significant last. */
static char *
put(char *to, int value, int width)
{
	for (int i = width - 1; i >= 0; i--, value /= 10)
		to[i] = (char)('0' + value % 10);
	return to + width;
}

const char *
clock_text(int64_t us, char buf[CLOCK_TEXT_SIZE])
{
	struct clock_wall w;
	char *to = buf;

	clock_civil(us, &w);
	if (w.year >= 0 && w.year <= 9999)
		to = put(to, w.year, 4);
	else
		to += snprintf(to, CLOCK_TEXT_SIZE - 24, "%d", w.year);
	*to++ = '-';
	to = put(to, w.month, 2);
	*to++ = '-';
	to = put(to, w.day, 2);
	*to++ = 'T';
	to = put(to, w.hour, 2);
	*to++ = ':';
	to = put(to, w.minute, 2);
	*to++ = ':';
	to = put(to, w.second, 2);
	if (w.micros != 0) {
		*to++ = '.';
		to = put(to, w.micros, 6);
	}
	*to++ = 'Z';
	*to = '\0';
	return buf;
}
