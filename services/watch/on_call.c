/* Reading the on-call list strictly: a line that is not understood at noon is missed at three in
 * the morning. */
#include "services/watch/on_call.h"

#include <stddef.h>
#include <string.h>

#include "common/yaml.h"

#define WHO_MAX 160

struct file {
	const struct yaml_node *agencies;
};

struct agency {
	const char *agency, *title;
	const struct yaml_node *on_call;
};

static const struct yaml_field file_fields[] = {
    {"agencies", YAML_NODE, offsetof(struct file, agencies), true, 0, 0, NULL,
	"whom to call for each"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static const struct yaml_field agency_fields[] = {
    {"agency", YAML_TEXT, offsetof(struct agency, agency), true, 1, 64, NULL,
	"the organisation's id"},
    {"title", YAML_TEXT, offsetof(struct agency, title), false, 1, 128, NULL, "its name"},
    {"on call", YAML_NODE, offsetof(struct agency, on_call), true, 0, 0, NULL,
	"hours, who, and the telephone number, in the order in which they are called"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

/* "22:00" from *at on, which moves behind it; -1: it is no time of a day. */
static int
minute_of(const char **at)
{
	const char *s = *at;
	int hour, minute;

	for (int i = 0; i < 5; i++)
		if (i == 2 ? s[i] != ':' : s[i] < '0' || s[i] > '9')
			return -1;
	hour = (s[0] - '0') * 10 + s[1] - '0';
	minute = (s[3] - '0') * 10 + s[4] - '0';
	*at = s + 5;
	return minute < 60 && hour * 60 + minute <= ON_CALL_MINUTES ? hour * 60 + minute : -1;
}

static bool
has_number(const char *text)
{
	size_t digits = 0;

	for (; *text != '\0'; text++)
		digits += *text >= '0' && *text <= '9';
	return digits >= 3;
}

/* "22:00-06:00 who" or "always who". */
static bool
read_turn(const char *text, struct on_call_turn *turn)
{
	if (strncmp(text, "always ", 7) == 0) {
		turn->from = 0;
		turn->to = ON_CALL_MINUTES;
		text += 6;
	} else {
		if ((turn->from = minute_of(&text)) < 0 || *text++ != '-' ||
		    (turn->to = minute_of(&text)) < 0 || *text != ' ' || turn->from == turn->to)
			return false;
	}
	turn->who = text + strspn(text, " ");
	return strlen(turn->who) <= WHO_MAX && has_number(turn->who);
}

static bool
read_agency(const struct yaml_doc *doc, const struct yaml_node *node, struct on_call_agency *to,
    struct err *err)
{
	struct agency agency = {0};
	const struct yaml_node *item;

	if (!yaml_read(doc, node, agency_fields, &agency, err))
		return false;
	if (agency.on_call->kind != YAML_LIST)
		return yaml_fault(doc, agency.on_call, err, "expected a list of turns");
	to->title = agency.title != NULL ? agency.title : agency.agency;
	yaml_each (item, agency.on_call) {
		if (to->count == ON_CALL_TURNS)
			return yaml_fault(doc, item, err, "more than %d turns", ON_CALL_TURNS);
		if (item->kind != YAML_SCALAR || !read_turn(item->text, &to->turns[to->count++]))
			return yaml_fault(doc, item, err,
			    "expected \"22:00-06:00 name, telephone\" or \"always name, "
			    "telephone\"");
	}
	return true;
}

static bool
read_file(const struct yaml_doc *doc, struct on_call *on_call, struct err *err)
{
	struct on_call *fresh = arena_zalloc(doc->arena, sizeof(*fresh));
	const struct yaml_node *item;
	struct file file = {0};

	if (fresh == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for %s", doc->file);
	if (!yaml_read(doc, doc->root, file_fields, &file, err))
		return false;
	if (file.agencies->kind != YAML_LIST)
		return yaml_fault(doc, file.agencies, err, "expected a list of agencies");
	yaml_each (item, file.agencies) {
		if (fresh->count == ON_CALL_AGENCIES)
			return yaml_fault(
			    doc, item, err, "more than %d agencies", ON_CALL_AGENCIES);
		if (!read_agency(doc, item, &fresh->agencies[fresh->count++], err))
			return false;
	}
	*on_call = *fresh;
	return true;
}

bool
on_call_load(struct arena *arena, const char *path, struct on_call *on_call, struct err *err)
{
	struct yaml_doc doc;

	return yaml_load(arena, path, &doc, err) && read_file(&doc, on_call, err);
}

bool
on_call_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct on_call *on_call, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, file, bytes, len, &doc, err) && read_file(&doc, on_call, err);
}

bool
on_call_is_now(const struct on_call_turn *turn, int minute)
{
	if (turn->from < turn->to)
		return minute >= turn->from && minute < turn->to;
	return minute >= turn->from || minute < turn->to;
}
