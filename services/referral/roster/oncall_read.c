/* Reads a roster strictly: what it says must be known, single, and fit together. */
#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_reader.h"
#include "services/referral/roster/oncall_words.h"

struct entry {
	const struct yaml_node *agency, *call_back, *coordinator, *rungs, *rotations, *shifts;
	const struct yaml_node *people, *rest, *hours, *skills, *overrides, *swaps;
	const char *zone;
};

#define AT(member) offsetof(struct entry, member)
#define NODE(key, member, must, help)                                                              \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, help                                 \
	}
static const struct yaml_field entry_fields[] = {
    NODE("agency", agency, true, "whose incidents"),
    NODE("call back", call_back, true, "telephone of the dispatch desk"),
    {"zone", YAML_TEXT, AT(zone), true, 1, 64, NULL, "its time zone"},
    NODE("coordinator", coordinator, true, "who is behind all rungs, and how long she has"),
    NODE("rungs", rungs, true, "who is asked, in order"),
    NODE("people", people, true, "everybody who is named"),
    NODE("rotations", rotations, false, "who takes turns"),
    NODE("shifts", shifts, false, "who is there when"),
    NODE("rest", rest, false, "shortest time between two stretches of duty"),
    NODE("hours", hours, false, "longest duty in a period"),
    NODE("skill for", skills, false, "types of incidents that want a skill"),
    NODE("overrides", overrides, false, "somebody else for a while"),
    NODE("swaps", swaps, false, "two occurrences that change hands"),
    {0},
};
#undef AT
#undef NODE

static bool
read_coordinator(struct oncall_reader *r, const struct yaml_node *node)
{
	static const struct yaml_field within = {"coordinator", YAML_DURATION, 0, true,
	    CLOCK_SECOND, CLOCK_DAY, NULL, "how long she has to answer"};
	char *words[2];

	return reader_split(r, node, words, 2, "write it as p-105 10m") &&
	       reader_named(r, node, words[0], &r->o->coordinator) &&
	       reader_duration(r, node, words[1], &within, &r->o->coordinator_within);
}

/* --- limits and skills --- */

static bool
read_hardness(struct oncall_reader *r, const struct yaml_node *node, const char *word, bool *hard)
{
	*hard = strcmp(word, "hard") == 0;
	return *hard || strcmp(word, "soft") == 0 ||
	       reader_fault(r, node, "hard: she is not asked; or soft: it is only said");
}

static bool
whole_minutes(struct oncall_reader *r, const struct yaml_node *node, int64_t us)
{
	return us % CLOCK_MINUTE == 0 || reader_fault(r, node, "whole minutes are wanted here");
}

static bool
read_rest(struct oncall_reader *r, const struct yaml_node *node, struct oncall_limit *rest)
{
	static const struct yaml_field most = {"rest", YAML_DURATION, 0, true, CLOCK_MINUTE,
	    ONCALL_REST, NULL, "between two stretches of duty"};
	char *words[2];

	return node == NULL || (reader_split(r, node, words, 2, "write it as 8h hard") &&
				   reader_duration(r, node, words[0], &most, &rest->most) &&
				   whole_minutes(r, node, rest->most) &&
				   read_hardness(r, node, words[1], &rest->hard));
}

static bool
read_hours(struct oncall_reader *r, const struct yaml_node *node, struct oncall_limit *hours)
{
	static const struct yaml_field most = {"hours", YAML_DURATION, 0, true, CLOCK_MINUTE,
	    ONCALL_HOURS_IN, NULL, "on duty in a period"};
	static const struct yaml_field in = {
	    "hours", YAML_DURATION, 0, true, CLOCK_HOUR, ONCALL_HOURS_IN, NULL, "the period"};
	char *words[4];

	if (node == NULL)
		return true;
	if (!reader_split(r, node, words, 4, "write it as 60h in 7d soft"))
		return false;
	if (strcmp(words[1], "in") != 0)
		return reader_fault(r, node, "write it as 60h in 7d soft");
	return reader_duration(r, node, words[0], &most, &hours->most) &&
	       reader_duration(r, node, words[2], &in, &hours->in) &&
	       whole_minutes(r, node, hours->most) && whole_minutes(r, node, hours->in) &&
	       read_hardness(r, node, words[3], &hours->hard) &&
	       (hours->most <= hours->in ||
		   reader_fault(r, node, "more hours than the period has"));
}

static bool
read_type(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_type *type = &r->o->types[at];
	char *words[2];

	if (!reader_split(r, node, words, 2, "write it as DEATHNTF death-notification"))
		return false;
	for (size_t i = 0; i < at; i++)
		if (strcmp(r->o->types[i].type, words[0]) == 0)
			return reader_fault(r, node, "that type stands here twice");
	*type = (struct oncall_type){words[0], words[1]};
	return true;
}

/* --- the whole --- */

static bool
make_room(struct oncall_reader *r, const struct entry *in)
{
	struct oncall *o = r->o;

	o->scratch = malloc(sizeof(*o->scratch));
	o->people = reader_room(r, in->people, ONCALL_PEOPLE, sizeof(*o->people));
	o->rotations = reader_room(r, in->rotations, ONCALL_ROTATIONS, sizeof(*o->rotations));
	o->shifts = reader_room(r, in->shifts, ONCALL_SHIFTS, sizeof(*o->shifts));
	o->types = reader_room(r, in->skills, ONCALL_TYPES, sizeof(*o->types));
	if (o->scratch == NULL)
		return err_set(r->err, ERR_UNAVAILABLE, "out of memory");
	return o->people != NULL && o->rotations != NULL && o->shifts != NULL && o->types != NULL;
}

static bool
read_head(struct oncall_reader *r, const struct yaml_node *node, const struct entry *in)
{
	const struct yaml_node *zone = yaml_get(node, "zone");
	struct err why = {0};

	if (!reader_id(r, in->agency, &r->o->agency))
		return false;
	if (in->call_back->kind != YAML_SCALAR || !text_is_telephone(in->call_back->text))
		return reader_fault(
		    r, in->call_back, "this is no telephone number; write it as +1 555 0100");
	r->o->call_back = in->call_back->text;
	r->o->zone = zone_open(in->zone, &why);
	if (r->o->zone == NULL)
		return reader_fault(r, zone, "no time zone; write it as America/New_York");
	return true;
}

static bool
read_parts(struct oncall_reader *r, const struct entry *in)
{
	struct oncall *o = r->o;
	size_t unused;

	return reader_each(r, in->people, ONCALL_PEOPLE, &unused, oncall_read_person) &&
	       reader_each(r, in->rotations, ONCALL_ROTATIONS, &unused, oncall_read_rotation) &&
	       reader_each(r, in->shifts, ONCALL_SHIFTS, &unused, oncall_read_shift) &&
	       reader_each(r, in->rungs, ONCALL_RUNGS, &unused, oncall_read_rung) &&
	       read_coordinator(r, in->coordinator) && read_rest(r, in->rest, &o->rest) &&
	       read_hours(r, in->hours, &o->hours) &&
	       reader_each(r, in->skills, ONCALL_TYPES, &o->type_count, read_type) &&
	       reader_each(r, in->overrides, ONCALL_OVERRIDES, &unused, oncall_read_override) &&
	       reader_each(r, in->swaps, ONCALL_SWAPS, &unused, oncall_read_swap);
}

bool
oncall_read(const struct yaml_doc *doc, const struct yaml_node *node, struct oncall *oncall,
    struct err *err)
{
	struct oncall_reader r = {doc, oncall, err};
	struct entry in = {0};

	memset(oncall, 0, sizeof(*oncall));
	if (yaml_read(doc, node, entry_fields, &in, err) && read_head(&r, node, &in) &&
	    make_room(&r, &in) && read_parts(&r, &in))
		return true;
	oncall_close(oncall);
	return false;
}

void
oncall_close(struct oncall *oncall)
{
	zone_close(&oncall->zone);
	free(oncall->scratch);
	oncall->scratch = NULL;
}
