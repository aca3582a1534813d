/* Days of business, read from and written to the directory. */
#include "services/gateway/policy/calendar.h"

#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/scalar.h"

#define FEDERAL "federal"
#define OPEN "open "

/* "2026-11-27" as a number; -1: it is none. */
static int64_t
day_number(const char *text)
{
	struct clock_wall wall = {0};
	struct err err = {0};

	if (strlen(text) != sizeof("2026-11-27") - 1 ||
	    !clock_parse_as(text, "%Y-%m-%d", &wall, &err))
		return -1;
	return clock_days(wall.year, wall.month, wall.day);
}

static bool
read_line(const struct yaml_doc *doc, const struct yaml_node *node, struct workdays *to,
    int64_t *shut, int64_t *open, struct err *err)
{
	bool opens;
	int64_t day;

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a line of a calendar is wanted here");
	if (strcmp(node->text, FEDERAL) == 0)
		return to->federal = true;
	opens = strncmp(node->text, OPEN, sizeof(OPEN) - 1) == 0;
	day = day_number(opens ? node->text + sizeof(OPEN) - 1 : node->text);
	if (day < 0)
		return yaml_fault(doc, node, err,
		    "a calendar has \"federal\", days on which it is closed, and days on which it "
		    "is open; write them as 2026-11-27 or open 2026-10-12");
	if (opens && !workday_federal(day))
		return yaml_fault(doc, node, err,
		    "the federal government does not close on that day; only its holidays are "
		    "opened");
	if (opens)
		open[to->open_count++] = day;
	else
		shut[to->shut_count++] = day;
	return true;
}

static int
by_day(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

bool
calendar_read(
    const struct yaml_doc *doc, const struct yaml_node *list, struct calendar *out, struct err *err)
{
	const struct yaml_node *node;
	int64_t *shut, *open;

	*out = (struct calendar){0};
	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, CALENDAR_LINES, "lines of a calendar", err))
		return false;
	out->lines = arena_alloc(doc->arena, list->count * sizeof(*out->lines));
	shut = arena_alloc(doc->arena, list->count * sizeof(*shut));
	open = arena_alloc(doc->arena, list->count * sizeof(*open));
	if (out->lines == NULL || shut == NULL || open == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list) {
		if (!read_line(doc, node, &out->days, shut, open, err))
			return false;
		out->lines[out->line_count++] = node->text;
	}
	if (out->days.open_count > 0 && !out->days.federal)
		return yaml_fault(doc, list, err,
		    "it opens holidays that it does not keep; add the line federal");
	qsort(shut, out->days.shut_count, sizeof(*shut), by_day);
	qsort(open, out->days.open_count, sizeof(*open), by_day);
	for (size_t i = 0; i < out->days.open_count; i++)
		if (bsearch(&open[i], shut, out->days.shut_count, sizeof(*shut), by_day) != NULL)
			return yaml_fault(doc, list, err,
			    "it is open and closed on one day; leave out the one that is wrong");
	out->days.shut = shut;
	out->days.open = open;
	return true;
}

void
calendar_write(const struct calendar *calendar, FILE *to)
{
	if (calendar->line_count > 0)
		fputs("    calendar:\n", to);
	for (size_t i = 0; i < calendar->line_count; i++)
		scalar_item(6, calendar->lines[i], to);
}
