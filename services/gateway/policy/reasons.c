/* Reasons: the same walk as the decision's, for one class, collecting ids. */
#include "services/gateway/policy/reasons.h"

#include <string.h>

bool
reasons_make(struct arena *arena, const struct policy *policy, struct reasons *out)
{
	size_t most = 0;

	for (size_t o = 0; o < policy->directory->organisation_count; o++) {
		size_t sections = 0;

		for (size_t i = policy->first[o]; i < policy->first[o + 1]; i++)
			sections += policy->bound[i]->agreement->section_count;
		most = sections > most ? sections : most;
	}
	out->count = 0;
	out->room = most + FLOOR_RULES;
	out->ids = arena_alloc(arena, out->room * sizeof(*out->ids));
	return out->ids != NULL;
}

enum code
decision_code(const struct decision *decision, unsigned data_class)
{
	for (int code = 0; code < CODES; code++)
		if (decision->codes[code] & BIT(data_class))
			return (enum code)code;
	return CODE_NOT_SHARED;
}

static void
add(struct reasons *out, const char *id)
{
	size_t at = out->count;

	while (at > 0 && strcmp(out->ids[at - 1], id) > 0)
		at--;
	if (at > 0 && strcmp(out->ids[at - 1], id) == 0)
		return;
	memmove(&out->ids[at + 1], &out->ids[at], (out->count - at) * sizeof(*out->ids));
	out->ids[at] = id;
	out->count++;
}

static void
add_floor(const struct policy *policy, const struct request *request, uint64_t bit, bool forbids,
    struct reasons *out)
{
	struct floor_case c;

	policy_floor_case(policy, request, &c);
	for (size_t i = 0; i < FLOOR_RULES; i++)
		if (floor_rules[i].forbids == forbids && floor_applies(&floor_rules[i], &c) & bit)
			add(out, floor_rules[i].id);
}

/* Whether a section that matches is a reason for the code. */
static bool
counts(enum code code, const struct section *section, const struct request *request)
{
	bool told = request->client && request->told;

	switch (code) {
	case CODE_DENIED:
		return section->never;
	case CODE_PERMITTED:
		return !section->never &&
		       (section->need == NEED_NOTHING || (section->need == NEED_TOLD && told));
	case CODE_RELEASED:
		return !section->never;
	case CODE_NEEDS_RELEASE:
		return !section->never && section->need == NEED_RELEASE;
	case CODE_NOT_TOLD:
		return !section->never && section->need == NEED_TOLD;
	default:
		return false;
	}
}

static void
add_sections(const struct pact *pact, const struct request *r, uint64_t bit, enum code code,
    struct reasons *out)
{
	const struct agreement *a = pact->agreement;
	size_t from, to;

	if (!pact_in_force(pact, r->at) || !pact_between(pact, r->from, r->to, &from, &to))
		return;
	for (size_t i = 0; i < a->section_count; i++) {
		const struct section *s = &a->sections[i];

		if (a->kind != AGREEMENT_INTERNAL_PROTOCOL && (s->from != from || s->to != to))
			continue;
		if (!(s->classes & bit) || !(s->roles & BIT(r->role)) ||
		    !(s->actions & BIT(r->action)) || !(s->purposes & BIT(r->purpose)))
			continue;
		if ((s->never || pact_shares(pact, r->at, r->purpose, r->accepted)) &&
		    counts(code, s, r))
			add(out, s->id);
	}
}

void
policy_reasons(const struct policy *policy, const struct request *request,
    const struct decision *decision, unsigned data_class, struct reasons *out)
{
	enum code code = decision_code(decision, data_class);
	uint64_t bit = BIT(data_class);

	out->count = 0;
	if (code == CODE_FORBIDDEN && decision->forbidden_last & bit) {
		add(out, floor_rules[FLOOR_RULES - 1].id);
		return;
	}
	if (code == CODE_FORBIDDEN)
		add_floor(policy, request, bit, true, out);
	if (code == CODE_RELEASED || code == CODE_NEEDS_RELEASE)
		add_floor(policy, request, bit, false, out);
	for (size_t i = policy->first[request->from]; i < policy->first[request->from + 1]; i++)
		add_sections(policy->bound[i], request, bit, code, out);
}
