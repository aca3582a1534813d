/*
 * Days of business as one word list, by which a calendar goes from who keeps it to who counts by
 * it: "federal -20781 +20738" keeps the federal holidays, is closed on day 20781 besides, and open
 * on 20738; "own" keeps none. Days are numbers as clock_days has them, the closed ones first,
 * ascending.
 */
#ifndef COMMON_WORKDAY_TEXT_H
#define COMMON_WORKDAY_TEXT_H

#include "common/err.h"
#include "common/workday.h"

#define WORKDAYS_LISTED 128 /* days of a list, of both kinds together */
#define WORKDAYS_TEXT 1160  /* the longest text and its terminator */

/* Days before 1970 are over and left out; so are those behind the last that there is room for. */
void workdays_write(const struct workdays *days, char text[WORKDAYS_TEXT]);
/* False: it is no such text. The lists of out point into listed. */
bool workdays_read(
    const char *text, int64_t listed[WORKDAYS_LISTED], struct workdays *out) MUST_CHECK;

#endif
