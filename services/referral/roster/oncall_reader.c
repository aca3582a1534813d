/* What every part of a roster is read with. */
#include <string.h>

#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_reader.h"
#include "services/referral/roster/oncall_words.h"

#define YEAR_FIRST 2000
#define YEAR_LAST 2099

bool
reader_fault(const struct oncall_reader *r, const struct yaml_node *node, const char *what)
{
	char quote[YAML_QUOTE_SIZE];

	return yaml_fault(r->doc, node, r->err, "\"%s\": %s",
	    node->kind == YAML_SCALAR ? yaml_quote(node->text, quote) : "", what);
}

bool
reader_id(struct oncall_reader *r, const struct yaml_node *node, const char **name)
{
	if (node->kind != YAML_SCALAR || !oncall_is_id(node->text))
		return reader_fault(
		    r, node, "an id is wanted here: small letters, digits and \"-\"");
	*name = node->text;
	return true;
}

/* list NULL: there is none. */
bool
reader_each(struct oncall_reader *r, const struct yaml_node *list, size_t most, size_t *count,
    reader_item *item)
{
	const struct yaml_node *node;

	*count = 0;
	if (list == NULL)
		return true;
	if (list->kind != YAML_LIST || list->count > most)
		return yaml_fault(
		    r->doc, list, r->err, "a list of one to %zu is wanted here", most);
	yaml_each (node, list) {
		if (!item(r, node, *count))
			return false;
		++*count;
	}
	return true;
}

/* Room for what a list has; of none one, so that it is no NULL. */
void *
reader_room(struct oncall_reader *r, const struct yaml_node *list, size_t most, size_t size)
{
	size_t count = list != NULL && list->count > 0 ? list->count : 1;
	void *items = arena_zalloc(r->doc->arena, (count < most ? count : most) * size);

	if (items == NULL)
		(void)err_set(r->err, ERR_UNAVAILABLE, "out of memory");
	return items;
}

static bool
year_fits(const struct clock_wall *wall)
{
	return wall->year >= YEAR_FIRST && wall->year <= YEAR_LAST;
}

bool
reader_day(struct oncall_reader *r, const struct yaml_node *node, const char *text, int64_t *day)
{
	struct clock_wall wall;

	if (text == NULL || !oncall_shaped(text, "0000-00-00") ||
	    !clock_parse_as(text, "%Y-%m-%d", &wall, NULL) || !year_fits(&wall))
		return reader_fault(r, node, "no day of 2000 to 2099; write it as 2026-01-15");
	*day = clock_days(wall.year, wall.month, wall.day);
	return true;
}

bool
reader_instant(struct oncall_reader *r, const struct yaml_node *node, int64_t *at)
{
	struct clock_wall wall;

	if (node->kind != YAML_SCALAR || !oncall_shaped(node->text, "0000-00-00 00:00") ||
	    !clock_parse_as(node->text, "%Y-%m-%d %H:%M", &wall, NULL) || !year_fits(&wall))
		return reader_fault(
		    r, node, "no time of 2000 to 2099; write it as 2026-01-15 18:00");
	*at = oncall_instant(
	    r->o, clock_days(wall.year, wall.month, wall.day), 60 * wall.hour + wall.minute);
	return true;
}

bool
reader_minute(struct oncall_reader *r, const struct yaml_node *node, int *minute)
{
	struct clock_wall wall;

	if (node->kind != YAML_SCALAR || !oncall_shaped(node->text, "00:00") ||
	    !clock_parse_as(node->text, "%H:%M", &wall, NULL))
		return reader_fault(r, node, "no time of day; write it as 08:00");
	*minute = 60 * wall.hour + wall.minute;
	return true;
}

/* The words between blanks; false when they are not as many. The node's text stays as it is. */
bool
reader_split(struct oncall_reader *r, const struct yaml_node *node, char *words[], size_t count,
    const char *as)
{
	char *text = node->kind == YAML_SCALAR ? arena_strdup(r->doc->arena, node->text) : NULL;
	size_t n = 0;

	for (char *at = text; at != NULL && *at != '\0'; n++) {
		if (n < count)
			words[n] = at;
		at += strcspn(at, " ");
		if (*at != '\0')
			*at++ = '\0';
		at += strspn(at, " ");
	}
	return n == count || reader_fault(r, node, as);
}

bool
reader_duration(struct oncall_reader *r, const struct yaml_node *node, const char *text,
    const struct yaml_field *field, int64_t *us)
{
	struct yaml_node word = *node;

	word.text = text;
	return yaml_read_one(r->doc, &word, field, us, r->err);
}

bool
reader_named(
    struct oncall_reader *r, const struct yaml_node *node, const char *text, size_t *person)
{
	*person = text != NULL ? oncall_person(r->o, text) : ONCALL_NOBODY;
	return *person != ONCALL_NOBODY ||
	       reader_fault(r, node, "nobody of that name is among \"people\"");
}

bool
reader_person(struct oncall_reader *r, const struct yaml_node *node, size_t *person)
{
	return reader_named(r, node, node->kind == YAML_SCALAR ? node->text : NULL, person);
}
