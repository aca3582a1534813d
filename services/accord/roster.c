/* Reads the roster file strictly. */
#include "services/accord/roster.h"

#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/accord/roster_plan.h"
#include "services/gateway/policy/day.h"

#define ROSTERS_MAX 64
#define RUNGS_MAX 16

struct file {
	const struct yaml_node *rosters;
};

static const struct yaml_field file_fields[] = {
    {"rosters", YAML_NODE, offsetof(struct file, rosters), true, 0, 0, NULL, "one for each agency"},
    {0},
};

struct entry {
	const struct yaml_node *agency, *call_back, *ladder;
};

static const struct yaml_field entry_fields[] = {
    {"agency", YAML_NODE, offsetof(struct entry, agency), true, 0, 0, NULL, "whose incidents"},
    {"call back", YAML_NODE, offsetof(struct entry, call_back), true, 0, 0, NULL,
	"telephone of the dispatch desk"},
    {"ladder", YAML_NODE, offsetof(struct entry, ladder), true, 0, 0, NULL,
	"who is paged, and how long she has to answer"},
    {0},
};

static const struct yaml_field within_field = {
    "ladder", YAML_DURATION, 0, true, CLOCK_SECOND, CLOCK_DAY, NULL, "how long she has to answer"};

/* "p-101 5s" */
static bool
read_rung(const struct yaml_doc *doc, const struct yaml_node *node, Accord__V1__RosterRung *rung,
    struct err *err)
{
	struct yaml_node person = *node, within = *node;
	const char *blank = node->kind == YAML_SCALAR ? strchr(node->text, ' ') : NULL;

	if (blank == NULL)
		return yaml_fault(doc, node, err,
		    "a person and how long she has is wanted here, as in \"p-101 5m\"");
	person.text = arena_strndup(doc->arena, node->text, (size_t)(blank - node->text));
	within.text = blank + strspn(blank, " ");
	within.column += (int)(within.text - node->text);
	accord__v1__roster_rung__init(rung);
	if (!id_check(doc, &person, err) ||
	    !yaml_read_one(doc, &within, &within_field, &rung->answer_within_us, err))
		return false;
	rung->person = (char *)(uintptr_t)person.text;
	return true;
}

static bool
read_ladder(const struct yaml_doc *doc, const struct yaml_node *list, Accord__V1__Roster *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list->kind != YAML_LIST || list->count > RUNGS_MAX)
		return yaml_fault(
		    doc, list, err, "a list of one to %d people is wanted here", RUNGS_MAX);
	out->rungs = arena_zalloc(doc->arena, list->count * sizeof(*out->rungs));
	yaml_each (node, list) {
		Accord__V1__RosterRung *rung = arena_zalloc(doc->arena, sizeof(*rung));

		if (!read_rung(doc, node, rung, err))
			return false;
		for (size_t i = 0; i < out->n_rungs; i++)
			if (strcmp(out->rungs[i]->person, rung->person) == 0)
				return yaml_fault(doc, node, err,
				    "\"%s\" stands on this ladder twice", rung->person);
		out->rungs[out->n_rungs++] = rung;
	}
	return true;
}

static bool
read_entry(const struct yaml_doc *doc, const struct yaml_node *node, Accord__V1__Roster *out,
    struct err *err)
{
	struct entry in = {0};

	accord__v1__roster__init(out);
	if (roster_is_plan(node))
		return roster_plan_read(doc, node, out, err);
	if (!yaml_read(doc, node, entry_fields, &in, err) || !id_check(doc, in.agency, err))
		return false;
	if (in.call_back->kind != YAML_SCALAR || !text_is_telephone(in.call_back->text))
		return yaml_fault(
		    doc, in.call_back, err, "this is no telephone number; write it as +1 555 0100");
	out->organisation = (char *)(uintptr_t)in.agency->text;
	out->call_back = (char *)(uintptr_t)in.call_back->text;
	return read_ladder(doc, in.ladder, out, err);
}

bool
roster_read(const struct yaml_doc *doc, Accord__V1__LoadRoster *command, struct err *err)
{
	const struct yaml_node *node;
	struct file file = {0};

	accord__v1__load_roster__init(command);
	if (!yaml_read(doc, doc->root, file_fields, &file, err))
		return false;
	if (file.rosters->kind != YAML_LIST || file.rosters->count > ROSTERS_MAX)
		return yaml_fault(doc, file.rosters, err,
		    "a list of one to %d rosters is wanted here", ROSTERS_MAX);
	command->rosters =
	    arena_zalloc(doc->arena, file.rosters->count * sizeof(*command->rosters));
	yaml_each (node, file.rosters) {
		Accord__V1__Roster *roster = arena_zalloc(doc->arena, sizeof(*roster));

		if (!read_entry(doc, node, roster, err))
			return false;
		for (size_t i = 0; i < command->n_rosters; i++)
			if (strcmp(command->rosters[i]->organisation, roster->organisation) == 0)
				return yaml_fault(
				    doc, node, err, "\"%s\" has two rosters", roster->organisation);
		command->rosters[command->n_rosters++] = roster;
	}
	return true;
}
