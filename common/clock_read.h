/* The pieces from which both readers of times are made: for clock_*.c only. */
#ifndef COMMON_CLOCK_READ_H
#define COMMON_CLOCK_READ_H

#include "common/clock.h"

struct clock_reader {
	const char *text, *at;
	struct err *err;
};

enum clock_offset_form { CLOCK_OFFSET_RFC3339, CLOCK_OFFSET_LOOSE };

/* Each moves at past what it took, or fills the reader's err and returns false. */
bool clock_read_refuse(const struct clock_reader *r, const char *what);
bool clock_read_number(struct clock_reader *r, int least, int most, int *value);
bool clock_read_between(
    const struct clock_reader *r, int value, int low, int high, const char *what);
bool clock_read_literal(struct clock_reader *r, char c);
/* The digits after the point, cut to microseconds. */
bool clock_read_fraction(struct clock_reader *r, int *micros);
bool clock_read_offset(
    struct clock_reader *r, enum clock_offset_form form, struct clock_wall *wall);
/* Takes nothing: judges month and day. */
bool clock_read_date(const struct clock_reader *r, const struct clock_wall *wall);

#endif
