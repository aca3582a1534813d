/* By which terms a quarter of a shared unit is shared. */
#include "services/gateway/cost_terms.h"

#include <string.h>

#define TEXT(s) ((char *)(uintptr_t)(s))
#define PARTS 16

/* As the agreement has them under "cost shares"; docs/costs.md says what they mean. */
struct shares_entry {
	const struct yaml_node *by;
	const char *remainder, *small;
};

struct part_entry {
	int basis;
	int64_t weight;
	const char *member;
};

/* By CostBasis less one. */
static const char *const bases[] = {"population", "service units", "equal", "fixed", NULL};

static const struct yaml_field shares_fields[] = {
    {"by", YAML_NODE, offsetof(struct shares_entry, by), true, 0, 0, NULL, "what it goes by"},
    {"remainder to", YAML_TEXT, offsetof(struct shares_entry, remainder), true, 1, 64, NULL,
	"who takes the cents that rounding leaves"},
    {"small cells", YAML_TEXT, offsetof(struct shares_entry, small), false, 1, 64, NULL,
	"how who has few units pays"},
    {0},
};

static const struct yaml_field part_fields[] = {
    {"basis", YAML_WORD, offsetof(struct part_entry, basis), true, 0, 0, bases, "what it goes by"},
    {"weight", YAML_INT, offsetof(struct part_entry, weight), true, 0, 100, NULL, "percent"},
    {"member", YAML_TEXT, offsetof(struct part_entry, member), false, 1, 64, NULL, "whose"},
    {0},
};

/* That held from the first day to the last. Its days are days of its own zone, and so is a
 * quarter's.
 */
static const struct agreement *
agreement_of(const struct rulebook *rulebook, const char *id, const struct quarter *quarter)
{
	for (size_t i = 0; i < rulebook->policy->pact_count; i++) {
		const struct pact *pact = &rulebook->policy->pacts[i];
		const struct agreement *a = pact->agreement;

		if (a->kind == AGREEMENT_COST_SHARING && strcmp(a->id, id) == 0 &&
		    pact->begins < pact->ends && strcmp(a->from.text, quarter->first) <= 0 &&
		    strcmp(quarter->next, a->until.text) <= 0 &&
		    (a->ended_on.text == NULL || strcmp(quarter->next, a->ended_on.text) <= 0))
			return a;
	}
	return NULL;
}

static bool
put_parts(const struct agreement *a, const struct shares_entry *shares, struct arena *arena,
    Accord__V1__FreezeCostPeriod *into, struct err *err)
{
	const struct yaml_node *node;

	if (!yaml_list(a->doc, shares->by, PARTS, "a part", err))
		return false;
	into->parts = arena_alloc(arena, PARTS * sizeof(*into->parts));
	if (into->parts == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	yaml_each (node, shares->by) {
		struct part_entry in = {.member = ""};
		Accord__V1__CostPart *part = arena_alloc(arena, sizeof(*part));

		if (part == NULL)
			return err_set(err, ERR_UNAVAILABLE, "out of memory");
		if (!yaml_read(a->doc, node, part_fields, &in, err))
			return false;
		accord__v1__cost_part__init(part);
		part->basis = (Accord__V1__CostBasis)(in.basis + 1);
		part->weight = (uint32_t)in.weight;
		part->member = TEXT(in.member);
		into->parts[into->n_parts++] = part;
	}
	return true;
}

/* Nobody keeps how few a member had, which a later quarter would have to add. */
static bool
check_small(const struct shares_entry *shares, struct err *err)
{
	return shares->small == NULL || strcmp(shares->small, "population") == 0 ||
	       err_set(err, ERR_INVALID,
		   "the agreement's \"small cells\" is \"%s\"; a quarter that is kept goes by "
		   "\"population\", since nobody keeps how few there were",
		   shares->small);
}

/* Named exactly once each. */
static bool
check_members(const struct party *party, const Accord__V1__FreezeCostPeriod *into, struct err *err)
{
	for (size_t i = 0; i < party->who.count; i++) {
		size_t times = 0;

		for (size_t n = 0; n < into->n_members; n++)
			times += strcmp(into->members[n]->member, party->who.v[i]) == 0;
		if (times != 1)
			return err_set(err, ERR_INVALID,
			    "\"%s\" shares the cost, and is to be among the members once",
			    party->who.v[i]);
	}
	return into->n_members == party->who.count ||
	       err_set(err, ERR_INVALID, "somebody among the members does not share the cost");
}

/* Whether the one party lets who keeps the other's books count by what costs are shared. */
static bool
lets_count(const struct agreement *a, size_t from, size_t to)
{
	const uint64_t inputs = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_COST_INPUTS);
	bool lets = false;

	for (size_t i = 0; i < a->section_count; i++) {
		const struct section *s = &a->sections[i];

		if (s->from != from || s->to != to || (s->classes & inputs) == 0)
			continue;
		if (s->never)
			return false;
		lets |= (s->purposes & BIT(ACCORD__V1__PURPOSE__PURPOSE_COST_SHARING)) != 0 &&
			(s->roles & BIT(ACCORD__V1__ROLE__ROLE_PROGRAM_ADMINISTRATOR)) != 0 &&
			(s->actions & BIT(ACCORD__V1__ACTION__ACTION_COUNT)) != 0;
	}
	return lets;
}

static bool
put_providers(const struct agreement *a, size_t members, const char *host,
    struct cost_providers *out, struct err *err)
{
	out->count = 0;
	for (size_t p = 0; p < a->party_count; p++) {
		if (p != members && !lets_count(a, p, members))
			return err_set(err, ERR_INVALID,
			    "the agreement lets nobody count what the party \"%s\" did; it wants a "
			    "section that shares cost_inputs for cost_sharing with "
			    "program_administrator, who may count",
			    a->parties[p].as);
		for (size_t i = 0; p != members && i < a->parties[p].who.count; i++) {
			if (out->count == COST_PROVIDERS)
				return err_set(err, ERR_INVALID,
				    "the agreement has more than %d who help for its members",
				    COST_PROVIDERS);
			out->names[out->count++] = a->parties[p].who.v[i];
		}
	}
	if (out->count == 0)
		out->names[out->count++] = host;
	return true;
}

bool
cost_terms(const struct rulebook *rulebook, const char *host, const struct quarter *quarter,
    struct arena *arena, Accord__V1__FreezeCostPeriod *into, struct cost_providers *providers,
    struct err *err)
{
	const struct agreement *a = agreement_of(rulebook, into->agreement, quarter);
	const struct yaml_node *node = a != NULL ? yaml_get(a->doc->root, "cost shares") : NULL;
	struct shares_entry shares = {0};
	struct err unread = {0};
	size_t place;

	if (node == NULL || !yaml_read(a->doc, node, shares_fields, &shares, &unread) ||
	    strcmp(shares.remainder, host) != 0 || (place = agreement_party(a, host)) == NOBODY)
		return err_set(err, ERR_NOT_FOUND, "no such agreement");
	into->agreement_version = (uint32_t)a->version;
	into->n_parts = 0;
	for (size_t i = 0; i < into->n_members; i++)
		into->members[i]->units = into->members[i]->before = 0;
	return check_small(&shares, err) && put_parts(a, &shares, arena, into, err) &&
	       check_members(&a->parties[place], into, err) &&
	       put_providers(a, place, host, providers, err);
}

static bool
is_its(const struct organisation *o, const char *ori)
{
	for (size_t i = 0; i < o->ori_count; i++)
		if (strcmp(o->oris[i], ori) == 0)
			return true;
	return false;
}

void
cost_units(const struct directory *directory, const Accord__V1__ServiceUnitsCounted *counted,
    bool before, Accord__V1__FreezeCostPeriod *into)
{
	for (size_t m = 0; m < into->n_members; m++) {
		int64_t *sum = before ? &into->members[m]->before : &into->members[m]->units;
		size_t place = directory_organisation(directory, into->members[m]->member);

		for (size_t i = 0; place != NOBODY && i < counted->n_units; i++)
			if (!counted->units[i]->fewer &&
			    is_its(&directory->organisations[place], counted->units[i]->ori))
				*sum += (int64_t)counted->units[i]->units;
	}
}
