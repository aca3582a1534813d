/*
 * A time zone's offsets, read from the system's compiled form of it (TZif, RFC 8536). Pure: bytes
 * in, answers out.
 */
#ifndef COMMON_TZIF_H
#define COMMON_TZIF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define TZIF_BYTES ((size_t)64 << 10) /* longest file that is read */
#define TZIF_CHANGES 512              /* most changes in a file; the fullest have half as many */

/* Seconds since 1970, and seconds east of Greenwich. */
struct tzif_change {
	int64_t at;
	int32_t offset; /* from then on */
};

/* A day of every year and a time on it, in the wall time that it ends. */
struct tzif_day {
	enum { TZIF_JULIAN, TZIF_ORDINAL, TZIF_MONTH } form;
	int month, week, day;
	int32_t time;
};

struct tzif {
	int32_t first; /* offset before the first change */
	size_t count;
	struct tzif_change changes[TZIF_CHANGES];
	/* What holds after the last change; without daylight saving only standard. */
	bool forever, saving;
	int32_t standard, summer;
	struct tzif_day begin, end; /* of summer */
};

/* [from, until) and the offset in it; INT64_MIN and INT64_MAX where there is no end. */
struct tzif_stretch {
	int64_t from, until;
	int32_t offset;
};

bool tzif_read(const uint8_t *bytes, size_t len, struct tzif *tzif, struct err *err) MUST_CHECK;
struct tzif_stretch tzif_at(const struct tzif *tzif, int64_t s);

#endif
