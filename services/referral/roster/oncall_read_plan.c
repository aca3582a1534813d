/* Reads what is planned: rotations, shifts, and the rungs that they fill. */
#include <stdlib.h>
#include <string.h>

#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_reader.h"
#include "services/referral/roster/oncall_words.h"

/* --- rotations --- */

struct rotation_entry {
	const struct yaml_node *rotation, *first, *handover, *length, *people;
};

#define AT(member) offsetof(struct rotation_entry, member)
static const struct yaml_field rotation_fields[] = {
    {"rotation", YAML_NODE, AT(rotation), true, 0, 0, NULL, "its name"},
    {"first", YAML_NODE, AT(first), true, 0, 0, NULL, "the day on which the first takes over"},
    {"handover", YAML_NODE, AT(handover), true, 0, 0, NULL, "the time of day of handing over"},
    {"length", YAML_NODE, AT(length), true, 0, 0, NULL, "of a turn, as 7d or 2w"},
    {"people", YAML_NODE, AT(people), true, 0, 0, NULL, "who take turns"},
    {0},
};
#undef AT

static bool
read_length(struct oncall_reader *r, const struct yaml_node *node, int64_t *days)
{
	const char *text = node->kind == YAML_SCALAR ? node->text : "";
	size_t digits = strspn(text, "0123456789");

	*days = digits > 0 && digits <= 3 && text[0] != '0' ? strtol(text, NULL, 10) : 0;
	if (strcmp(text + digits, "w") == 0)
		*days *= 7;
	else if (strcmp(text + digits, "d") != 0)
		*days = 0;
	return (*days >= 1 && *days <= ONCALL_TURN_DAYS) ||
	       reader_fault(r, node, "no length of 1 to 366 days; write it as 7d or 2w");
}

static bool
read_turn(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	return reader_person(r, node, &r->o->rotations[r->o->rotation_count].people[at]);
}

/* Rotations, shifts and people are told apart by their names alone. */
static bool
name_free(struct oncall_reader *r, const struct yaml_node *node, const char *name)
{
	struct oncall_who taken;

	return !oncall_who_by_name(r->o, name, &taken) ||
	       reader_fault(r, node, "a person, rotation or shift has that name already");
}

bool
oncall_read_rotation(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_rotation *rotation = &r->o->rotations[at];
	struct rotation_entry in = {0};
	const char *first;

	if (!yaml_read(r->doc, node, rotation_fields, &in, r->err) ||
	    !reader_id(r, in.rotation, &rotation->name) ||
	    !name_free(r, in.rotation, rotation->name))
		return false;
	first = in.first->kind == YAML_SCALAR ? in.first->text : NULL;
	if (!reader_day(r, in.first, first, &rotation->first) ||
	    !reader_minute(r, in.handover, &rotation->handover) ||
	    !read_length(r, in.length, &rotation->length) ||
	    !reader_each(r, in.people, ONCALL_TURNS, &rotation->count, read_turn))
		return false;
	r->o->rotation_count = at + 1;
	return true;
}

/* --- shifts --- */

struct shift_entry {
	const struct yaml_node *shift, *days, *from, *until, *who;
};

#define AT(member) offsetof(struct shift_entry, member)
static const struct yaml_field shift_fields[] = {
    {"shift", YAML_NODE, AT(shift), true, 0, 0, NULL, "its name"},
    {"days", YAML_NODE, AT(days), true, 0, 0, NULL, "on which it begins"},
    {"from", YAML_NODE, AT(from), true, 0, 0, NULL, "when it begins"},
    {"until", YAML_NODE, AT(until), true, 0, 0, NULL, "when it ends; not later: the next day"},
    {"who", YAML_NODE, AT(who), true, 0, 0, NULL, "a rotation or a person"},
    {0},
};
#undef AT

static bool
read_weekday(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	static const char *const days[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
	unsigned *mask = &r->o->shifts[r->o->shift_count].days;

	(void)at;
	for (unsigned day = 0; day < 7; day++) {
		if (node->kind != YAML_SCALAR || strcmp(node->text, days[day]) != 0)
			continue;
		if ((*mask >> day & 1) != 0)
			return reader_fault(r, node, "stands here twice");
		*mask |= 1u << day;
		return true;
	}
	return reader_fault(
	    r, node, "no day of the week; write mon, tue, wed, thu, fri, sat or sun");
}

bool
oncall_read_shift(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_shift *shift = &r->o->shifts[at];
	struct shift_entry in = {0};
	size_t days;

	if (!yaml_read(r->doc, node, shift_fields, &in, r->err) ||
	    !reader_id(r, in.shift, &shift->name) || !name_free(r, in.shift, shift->name) ||
	    !reader_each(r, in.days, 7, &days, read_weekday) ||
	    !reader_minute(r, in.from, &shift->from) || !reader_minute(r, in.until, &shift->until))
		return false;
	shift->rung = ONCALL_NOBODY;
	if (in.who->kind != YAML_SCALAR || !oncall_who_by_name(r->o, in.who->text, &shift->who) ||
	    shift->who.is == ONCALL_IS_SHIFT)
		return reader_fault(
		    r, in.who, "no rotation or person of this roster has that name");
	r->o->shift_count = at + 1;
	return true;
}

/* --- rungs --- */

struct rung_entry {
	const struct yaml_node *rung, *who;
	int64_t within;
};

#define AT(member) offsetof(struct rung_entry, member)
static const struct yaml_field rung_fields[] = {
    {"rung", YAML_NODE, AT(rung), true, 0, 0, NULL, "its name"},
    {"answer within", YAML_DURATION, AT(within), true, CLOCK_SECOND, CLOCK_DAY, NULL,
	"how long each has to answer"},
    {"who", YAML_NODE, AT(who), true, 0, 0, NULL, "shifts, rotations and people"},
    {0},
};
#undef AT

static bool
stands_elsewhere(const struct oncall *o, const struct oncall_who *who)
{
	for (size_t i = 0; i <= o->rung_count; i++)
		for (size_t k = 0; k < o->rungs[i].count; k++)
			if (o->rungs[i].who[k].is == who->is && o->rungs[i].who[k].at == who->at)
				return true;
	return false;
}

static size_t
steps(const struct oncall *o)
{
	size_t count = 0;

	for (size_t i = 0; i <= o->rung_count; i++)
		count += o->rungs[i].count;
	return count;
}

static bool
read_who(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall *o = r->o;
	struct oncall_rung *rung = &o->rungs[o->rung_count];
	struct oncall_who who;

	if (node->kind != YAML_SCALAR || !oncall_who_by_name(o, node->text, &who))
		return reader_fault(
		    r, node, "no shift, rotation or person of this roster has that name");
	if (stands_elsewhere(o, &who))
		return reader_fault(r, node, "stands on a rung already");
	if (steps(o) == ONCALL_STEPS)
		return yaml_fault(r->doc, node, r->err,
		    "at most %d shifts, rotations and people stand on all rungs together",
		    ONCALL_STEPS);
	if (who.is == ONCALL_IS_SHIFT)
		o->shifts[who.at].rung = o->rung_count;
	rung->who[at] = who;
	rung->count = at + 1;
	return true;
}

bool
oncall_read_rung(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_rung *rung = &r->o->rungs[at];
	struct rung_entry in = {0};
	size_t count;

	if (!yaml_read(r->doc, node, rung_fields, &in, r->err) ||
	    !reader_id(r, in.rung, &rung->name))
		return false;
	if (oncall_rung(r->o, rung->name) != ONCALL_NOBODY)
		return reader_fault(r, in.rung, "a rung has that name already");
	rung->answer_within = in.within;
	if (!reader_each(r, in.who, ONCALL_STEPS, &count, read_who))
		return false;
	r->o->rung_count = at + 1;
	return true;
}
