/* Days, ids and numbers as the files write them. */
#include "services/gateway/policy/day.h"

#include <string.h>

#define ID_LONGEST 64
#define DAY_SHAPE "0000-00-00"

/* Midnight as the wall of that zone shows it. A day that begins later, because a clock change skips
 * its midnight, begins at the first instant that there is. */
static int64_t
midnight(int64_t days, struct zone *zone)
{
	struct clock_wall wall;
	int64_t at;

	clock_civil(days * CLOCK_DAY, &wall);
	(void)zone_instant(zone, &wall, &at);
	return at;
}

static bool
shaped(const char *text)
{
	if (strlen(text) != sizeof(DAY_SHAPE) - 1)
		return false;
	for (size_t i = 0; text[i] != '\0'; i++)
		if (DAY_SHAPE[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9')
			return false;
	return true;
}

static bool
days_of(const char *text, int64_t *days)
{
	struct clock_wall wall;

	if (!shaped(text) || !clock_parse_as(text, "%Y-%m-%d", &wall, NULL))
		return false;
	*days = clock_days(wall.year, wall.month, wall.day);
	return true;
}

bool
day_parse(const char *text, struct zone *zone, int64_t *at)
{
	int64_t days;

	if (!days_of(text, &days))
		return false;
	*at = midnight(days, zone);
	return true;
}

bool
day_read(const struct yaml_doc *doc, const struct yaml_node *node, struct zone *zone,
    struct day *day, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	*day = (struct day){NULL, NEVER};
	if (node == NULL)
		return true;
	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a day is wanted here; write it as 2026-01-15");
	if (!day_parse(node->text, zone, &day->at))
		return yaml_fault(doc, node, err, "\"%s\" is no day; write it as 2026-01-15",
		    yaml_quote(node->text, quote));
	day->text = node->text;
	return true;
}

int64_t
day_after(const struct day *day, int64_t days, struct zone *zone)
{
	int64_t first;

	return day->text != NULL && days_of(day->text, &first) ? midnight(first + days, zone)
							       : NEVER;
}

struct zone *
zone_read(const struct yaml_doc *doc, const struct yaml_node *map, const char *key, struct err *err)
{
	const struct yaml_node *node = yaml_get(map, key);
	char quote[YAML_QUOTE_SIZE];
	struct zone *zone =
	    node != NULL && node->kind == YAML_SCALAR ? zone_open(node->text, err) : NULL;

	if (zone == NULL && node != NULL)
		(void)yaml_fault(doc, node, err,
		    "\"%s\" is no time zone; write it as America/New_York",
		    node->kind == YAML_SCALAR ? yaml_quote(node->text, quote) : "");
	return zone;
}

bool
id_is(const char *text)
{
	size_t len = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");

	return len > 0 && len <= ID_LONGEST && text[len] == '\0' && text[0] != '-';
}

bool
id_check(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "an id is wanted here; write it as riverton-pd");
	return id_is(node->text) ||
	       yaml_fault(doc, node, err,
		   "\"%s\" is no id; small letters, digits and \"-\", at most %d of them",
		   yaml_quote(node->text, quote), ID_LONGEST);
}
