/* Reads what a roster says of changes to its plan: overrides and swaps. */
#include "services/referral/roster/oncall_inner.h"
#include "services/referral/roster/oncall_reader.h"

struct override_entry {
	const struct yaml_node *rung, *person, *from, *until;
};

#define AT(member) offsetof(struct override_entry, member)
static const struct yaml_field override_fields[] = {
    {"rung", YAML_NODE, AT(rung), true, 0, 0, NULL, "where"},
    {"person", YAML_NODE, AT(person), true, 0, 0, NULL, "who"},
    {"from", YAML_NODE, AT(from), true, 0, 0, NULL, "since when"},
    {"until", YAML_NODE, AT(until), true, 0, 0, NULL, "how long"},
    {0},
};
#undef AT

static bool
misfit(const struct oncall_reader *r, const struct yaml_node *node, const struct err *why)
{
	return yaml_fault(r->doc, node, r->err, "%s", why->msg);
}

bool
oncall_read_override(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct oncall_override override;
	struct override_entry in = {0};
	struct err why = {0};

	(void)at;
	if (!yaml_read(r->doc, node, override_fields, &in, r->err))
		return false;
	override.rung =
	    in.rung->kind == YAML_SCALAR ? oncall_rung(r->o, in.rung->text) : ONCALL_NOBODY;
	if (override.rung == ONCALL_NOBODY)
		return reader_fault(r, in.rung, "no rung of this roster has that name");
	return reader_person(r, in.person, &override.person) &&
	       reader_instant(r, in.from, &override.span.from) &&
	       reader_instant(r, in.until, &override.span.until) &&
	       (oncall_override(r->o, &override, &why) || misfit(r, node, &why));
}

struct swap_entry {
	const struct yaml_node *one, *other;
};

#define AT(member) offsetof(struct swap_entry, member)
static const struct yaml_field swap_fields[] = {
    {"one", YAML_NODE, AT(one), true, 0, 0, NULL, "a shift and its day"},
    {"other", YAML_NODE, AT(other), true, 0, 0, NULL, "for which other one"},
    {0},
};
#undef AT

static bool
read_occurrence(struct oncall_reader *r, const struct yaml_node *node, struct oncall_turn *turn)
{
	char *words[2];

	if (!reader_split(r, node, words, 2, "write it as nights 2026-12-28"))
		return false;
	turn->shift = oncall_shift(r->o, words[0]);
	if (turn->shift == ONCALL_NOBODY)
		return reader_fault(r, node, "no shift of this roster has that name");
	return reader_day(r, node, words[1], &turn->day);
}

bool
oncall_read_swap(struct oncall_reader *r, const struct yaml_node *node, size_t at)
{
	struct swap_entry in = {0};
	struct oncall_swap swap;
	struct err why = {0};

	(void)at;
	return yaml_read(r->doc, node, swap_fields, &in, r->err) &&
	       read_occurrence(r, in.one, &swap.turns[0]) &&
	       read_occurrence(r, in.other, &swap.turns[1]) &&
	       (oncall_swap(r->o, &swap, &why) || misfit(r, node, &why));
}
