/* A quarter of a year by its name. Quarters do not overlap, so that nothing small can be had by
 * taking one count from another. */
#ifndef GATEWAY_QUARTER_H
#define GATEWAY_QUARTER_H

#include <stdint.h>

#include "common/err.h"

/* Days: the first, and the first that is no more in it. */
struct quarter {
	int64_t from, until;
	int64_t before;           /* the first of the quarter that ends where this one begins */
	char first[16], next[16]; /* the same as "2026-07-01" */
};

/* "2026-Q3", and over everywhere. */
bool quarter_read(const char *text, struct quarter *out, struct err *err) MUST_CHECK;

#endif
