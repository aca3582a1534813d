/* Wall clocks and instants by the system's own table of each zone, asked once for each stretch of
 * time between two clock changes. */
#include "common/zone.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/tzif.h"

#define DIRECTORY "/usr/share/zoneinfo"
#define NAME_SIZE 64
#define KEPT 8 /* stretches; a day's rows need two or three */

/* [from, until): the offset does not change in it. Microseconds all. */
struct stretch {
	int64_t from, until, offset;
};

struct zone {
	char name[NAME_SIZE];
	struct stretch kept[KEPT];
	size_t count, last, replace; /* kept; last hit; next to go */
	struct tzif tzif;
};

static int64_t
seconds_of(int64_t us)
{
	return us / CLOCK_SECOND - (us % CLOCK_SECOND < 0);
}

static int64_t
micros_of(int64_t s)
{
	int64_t us;

	if (__builtin_mul_overflow(s, CLOCK_SECOND, &us))
		return s < 0 ? INT64_MIN : INT64_MAX;
	return us;
}

static struct stretch
ask(const struct tzif *tzif, int64_t us)
{
	struct tzif_stretch s = tzif_at(tzif, seconds_of(us));

	return (struct stretch){micros_of(s.from), micros_of(s.until), micros_of(s.offset)};
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
	fresh = ask(&zone->tzif, us);
	zone->last = zone->replace;
	zone->replace = (zone->replace + 1) % KEPT;
	zone->count += zone->count < KEPT;
	return zone->kept[zone->last] = fresh;
}

/* --- opening --- */

/* Only names that may be a zone's get near the file system: no dot, nothing hidden or above. */
static bool
well_formed(const char *name)
{
	static const char letters[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-";
	size_t len = strlen(name);

	return len > 0 && len < NAME_SIZE && strspn(name, letters) == len && name[0] != '/';
}

/* Names that mean a fixed offset, another place than their reader thinks, or whatever this machine
 * is set to. */
static bool
misleading(const char *name)
{
	if (strcmp(name, "localtime") == 0 || strcmp(name, "posixrules") == 0)
		return true;
	return strlen(name) == 3 && strcmp(name, "UTC") != 0 && strcmp(name, "GMT") != 0;
}

/* False: there is no such file, or it is none of a zone. */
static bool
load(const char *name, struct tzif *tzif, struct err *err)
{
	char path[sizeof(DIRECTORY) + 1 + NAME_SIZE];
	uint8_t *bytes = malloc(TZIF_BYTES + 1);
	size_t len = 0;
	FILE *file;
	bool ok;

	if (bytes == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	(void)snprintf(path, sizeof(path), "%s/%s", DIRECTORY, name);
	if ((file = fopen(path, "re")) != NULL) {
		len = fread(bytes, 1, TZIF_BYTES + 1, file);
		(void)fclose(file);
	}
	ok = tzif_read(bytes, len, tzif, err);
	free(bytes);
	return ok;
}

static struct zone *
zone_new(const char *name, struct err *err)
{
	struct zone *zone = calloc(1, sizeof(*zone));

	if (zone == NULL)
		err_set(
		    err, ERR_UNAVAILABLE, "could not open time zone \"%s\": out of memory", name);
	else
		memcpy(zone->name, name, strlen(name) + 1);
	return zone;
}

struct zone *
zone_open(const char *name, struct err *err)
{
	struct zone *zone = NULL;
	struct err why = {0};

	if (well_formed(name) && !misleading(name)) {
		if ((zone = zone_new(name, err)) == NULL)
			return NULL;
		if (load(name, &zone->tzif, &why)) {
			zone->kept[0] = ask(&zone->tzif, 0);
			zone->count = zone->replace = 1;
			return zone;
		}
	}
	zone_close(&zone);
	if (why.code == ERR_UNAVAILABLE) {
		*err = why;
		return NULL;
	}
	err_set(err, ERR_INVALID,
	    "unknown time zone \"%.64s\"; write area and city, such as America/New_York", name);
	return NULL;
}

struct zone *
zone_again(const struct zone *zone, struct err *err)
{
	struct zone *again = zone_new(zone->name, err);

	if (again != NULL)
		*again = *zone;
	return again;
}

void
zone_close(struct zone **zone)
{
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

int64_t
zone_changes(struct zone *zone, int64_t us)
{
	return stretch_at(zone, in_range(us)).until;
}
