/* Wall clocks and instants through ICU, asked once for each stretch of time between two clock
 * changes. */
#include "common/zone.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

#define NAME_SIZE 64
#define KEPT 8 /* stretches; a day's rows need two or three */

/* [from, until): the offset does not change in it. Microseconds all. */
struct stretch {
	int64_t from, until, offset;
};

struct zone {
	UCalendar *calendar;
	char name[NAME_SIZE];
	struct stretch kept[KEPT];
	size_t count, last, replace; /* kept; last hit; next to go */
};

static int64_t
ms_of(int64_t us)
{
	return us / 1000 - (us % 1000 < 0);
}

static bool
ask(UCalendar *calendar, int64_t us, struct stretch *stretch)
{
	UErrorCode status = U_ZERO_ERROR;
	UDate change;

	*stretch = (struct stretch){INT64_MIN, INT64_MAX, 0};
	ucal_setMillis(calendar, (UDate)ms_of(us), &status);
	stretch->offset = ((int64_t)ucal_get(calendar, UCAL_ZONE_OFFSET, &status) +
			      ucal_get(calendar, UCAL_DST_OFFSET, &status)) *
			  1000;
	if (ucal_getTimeZoneTransitionDate(
		calendar, UCAL_TZ_TRANSITION_PREVIOUS_INCLUSIVE, &change, &status))
		stretch->from = (int64_t)change * 1000;
	if (ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &change, &status))
		stretch->until = (int64_t)change * 1000;
	return U_SUCCESS(status);
}

static bool
within(const struct stretch *stretch, int64_t us)
{
	return us >= stretch->from && us < stretch->until;
}

static struct stretch
stretch_at(struct zone *zone, int64_t us)
{
	struct stretch fresh;

	if (within(&zone->kept[zone->last], us))
		return zone->kept[zone->last];
	for (size_t i = 0; i < zone->count; i++) {
		if (!within(&zone->kept[i], us))
			continue;
		zone->last = i;
		return zone->kept[i];
	}
	/* ICU made its rules when the zone was opened: it has nothing left to fail at. */
	if (!ask(zone->calendar, us, &fresh))
		abort();
	zone->last = zone->replace;
	zone->replace = (zone->replace + 1) % KEPT;
	zone->count += zone->count < KEPT;
	return zone->kept[zone->last] = fresh;
}

/* --- opening --- */

static bool
known(const char *name, UChar id[NAME_SIZE])
{
	static const char letters[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-";
	UErrorCode status = U_ZERO_ERROR;
	UChar canonical[2 * NAME_SIZE];
	UBool system = 0;
	size_t len = strlen(name);

	if (len == 0 || len >= NAME_SIZE || strspn(name, letters) != len)
		return false;
	u_charsToUChars(name, id, (int32_t)len + 1);
	ucal_getCanonicalTimeZoneID(id, -1, canonical, 2 * NAME_SIZE, &system, &status);
	return U_SUCCESS(status) && system;
}

static bool
abbreviation(const char *name)
{
	return strlen(name) == 3 && strcmp(name, "UTC") != 0 && strcmp(name, "GMT") != 0;
}

struct zone *
zone_open(const char *name, struct err *err)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar id[NAME_SIZE];
	struct zone *zone;

	if (!known(name, id) || abbreviation(name)) {
		err_set(err, ERR_INVALID,
		    "unknown time zone \"%.64s\"; write area and city, such as America/New_York",
		    name);
		return NULL;
	}
	if ((zone = calloc(1, sizeof(*zone))) == NULL) {
		err_set(
		    err, ERR_UNAVAILABLE, "could not open time zone \"%s\": out of memory", name);
		return NULL;
	}
	memcpy(zone->name, name, strlen(name) + 1);
	zone->calendar = ucal_open(id, -1, "en", UCAL_GREGORIAN, &status);
	if (U_FAILURE(status) || !ask(zone->calendar, 0, &zone->kept[0])) {
		err_set(err, ERR_UNAVAILABLE, "could not open time zone \"%s\": %s", name,
		    u_errorName(status));
		zone_close(&zone);
		return NULL;
	}
	zone->count = zone->replace = 1;
	return zone;
}

void
zone_close(struct zone **zone)
{
	if (*zone == NULL)
		return;
	if ((*zone)->calendar != NULL)
		ucal_close((*zone)->calendar);
	free(*zone);
	*zone = NULL;
}

const char *
zone_name(const struct zone *zone)
{
	return zone->name;
}

/* --- converting --- */

/* Keeps so far from the ends of int64_t that the clock changes around it can be told, too. */
static int64_t
in_range(int64_t us)
{
	const int64_t limit = INT64_MAX - 1000 * CLOCK_DAY;

	if (us > limit)
		return limit;
	return us < -limit ? -limit : us;
}

/* Asks every stretch that could hold the reading: no offset is a day long. */
static enum zone_fit
search(struct zone *zone, int64_t local, int64_t *us)
{
	struct stretch stretch = stretch_at(zone, local - CLOCK_DAY);
	int64_t before = local;
	int fits = 0;

	for (;;) {
		int64_t at = local - stretch.offset;

		if (within(&stretch, at) && fits++ == 0)
			*us = at;
		if (at >= stretch.until)
			before = at;
		if (stretch.until > local + CLOCK_DAY)
			break;
		stretch = stretch_at(zone, stretch.until);
	}
	if (fits > 0)
		return fits == 1 ? ZONE_EXACT : ZONE_FOLD;
	*us = before;
	return ZONE_GAP;
}

enum zone_fit
zone_instant(struct zone *zone, const struct clock_wall *wall, int64_t *us)
{
	int64_t local = clock_from_wall(wall);
	struct stretch stretch;

	*us = local;
	if (wall->has_offset)
		return ZONE_EXACT;
	local = in_range(local);
	stretch = stretch_at(zone, local);
	if (stretch.from > local - CLOCK_DAY || stretch.until < local + CLOCK_DAY)
		return search(zone, local, us);
	*us = local - stretch.offset;
	return ZONE_EXACT;
}

void
zone_wall(struct zone *zone, int64_t us, struct clock_wall *wall)
{
	int64_t at = in_range(us), offset = stretch_at(zone, at).offset;

	clock_civil(at + offset, wall);
	wall->offset_s = (int)(offset / CLOCK_SECOND);
}
