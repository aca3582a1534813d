/* The zones that a client's clock may stand in. Which files there are is read once, at the start: a
 * request reads none. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "services/intake/contact.h"

#define TABLE "/usr/share/zoneinfo/zone.tab"
#define ZONES 1024
#define LINE 256

static struct zone *zones[ZONES];
static size_t zone_count;

static int
by_name(const void *a, const void *b)
{
	return strcmp(zone_name(*(struct zone *const *)a), zone_name(*(struct zone *const *)b));
}

/* Country, place, name, and perhaps a comment, with tabs between. */
static char *
name_in(char *line)
{
	char *name = strchr(line, '\t');

	if (line[0] == '#' || name == NULL || (name = strchr(name + 1, '\t')) == NULL)
		return NULL;
	name++;
	name[strcspn(name, "\t\n")] = '\0';
	return name;
}

static void
add(const char *name)
{
	struct err err = {0};

	if (zone_count == ZONES)
		return;
	if ((zones[zone_count] = zone_open(name, &err)) != NULL)
		zone_count++;
	else
		log_warn("a time zone cannot be read", L_ERR(&err));
}

bool
contact_zones_open(struct err *err)
{
	FILE *file = fopen(TABLE, "re");
	char line[LINE], *name;

	if (file == NULL)
		return err_set(err, ERR_UNAVAILABLE, "could not read %s: install tzdata", TABLE);
	add("UTC");
	while (fgets(line, sizeof(line), file) != NULL)
		if ((name = name_in(line)) != NULL)
			add(name);
	(void)fclose(file);
	qsort(zones, zone_count, sizeof(zones[0]), by_name);
	return true;
}

void
contact_zones_close(void)
{
	while (zone_count > 0)
		zone_close(&zones[--zone_count]);
}

struct zone *
contact_zone(const char *name)
{
	size_t low = 0, high = zone_count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strcmp(zone_name(zones[middle]), name);

		if (order == 0)
			return zones[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
