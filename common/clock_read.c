/* The pieces from which both readers of times are made. */
#include "common/clock_read.h"

bool
clock_read_refuse(const struct clock_reader *r, const char *what)
{
	return err_set(r->err, ERR_INVALID, "not a time as expected: byte %zu should be %s",
	    (size_t)(r->at - r->text) + 1, what);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Takes as many digits as there are, up to most. */
bool
clock_read_number(struct clock_reader *r, int least, int most, int *value)
{
	int n = 0, v = 0;

	for (; n < most && is_digit(*r->at); n++)
		v = v * 10 + (*r->at++ - '0');
	*value = v;
	return n >= least || clock_read_refuse(r, "a digit");
}

bool
clock_read_between(const struct clock_reader *r, int value, int low, int high, const char *what)
{
	if (value >= low && value <= high)
		return true;
	return err_set(r->err, ERR_INVALID, "not a time: the %s is %d, not between %d and %d", what,
	    value, low, high);
}

bool
clock_read_literal(struct clock_reader *r, char c)
{
	const char what[] = {'\'', c, '\'', '\0'};

	/* One byte of a longer character would make the complaint no text. */
	if (*r->at != c || c == '\0')
		return clock_read_refuse(
		    r, (unsigned char)c < 0x80 ? what : "as the pattern has it");
	r->at++;
	return true;
}

bool
clock_read_fraction(struct clock_reader *r, int *micros)
{
	int unit = 100000;

	if (!is_digit(*r->at))
		return clock_read_refuse(r, "a digit");
	*micros = 0;
	for (; is_digit(*r->at); r->at++, unit /= 10)
		*micros += (*r->at - '0') * unit;
	return true;
}

bool
clock_read_offset(struct clock_reader *r, enum clock_offset_form form, struct clock_wall *wall)
{
	int sign, hours, minutes = 0;

	wall->has_offset = true;
	wall->offset_s = 0;
	if (*r->at == 'Z' || *r->at == 'z') {
		r->at++;
		return true;
	}
	if (*r->at != '+' && *r->at != '-')
		return clock_read_refuse(r, "an offset from UTC");
	sign = *r->at++ == '-' ? -1 : 1;
	if (!clock_read_number(r, 2, 2, &hours) ||
	    !clock_read_between(r, hours, 0, 23, "offset's hour"))
		return false;
	if (form == CLOCK_OFFSET_RFC3339 || *r->at == ':') {
		if (!clock_read_literal(r, ':') || !clock_read_number(r, 2, 2, &minutes))
			return false;
	} else if (is_digit(*r->at) && !clock_read_number(r, 2, 2, &minutes)) {
		return false;
	}
	wall->offset_s = sign * (hours * 3600 + minutes * 60);
	return clock_read_between(r, minutes, 0, 59, "offset's minute");
}

bool
clock_read_date(const struct clock_reader *r, const struct clock_wall *wall)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = wall->year % 4 == 0 && (wall->year % 100 != 0 || wall->year % 400 == 0);

	return clock_read_between(r, wall->month, 1, 12, "month") &&
	       clock_read_between(
		   r, wall->day, 1, lengths[wall->month - 1] + (leap && wall->month == 2), "day");
}
