/* The decision as a plain walk over the sections between two organisations: one of the two rails.
 */
#include "accord/v1/vocabulary.pb-c.h"
#include "services/gateway/policy/policy.h"

#define SAFE_CONTACT BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT)
#define SERVICE_CONTACT BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SERVICE_CONTACT)

/* Classes that matching sections name. */
struct named {
	bool agreement; /* one in force has both */
	uint64_t never, shared;
	uint64_t freely, told, release; /* of shared, by what a section asks */
};

static void
name_section(const struct section *section, bool shares, struct named *named)
{
	if (section->never) {
		named->never |= section->classes;
		return;
	}
	if (!shares)
		return;
	named->shared |= section->classes;
	named->freely |= section->need == NEED_NOTHING ? section->classes : 0;
	named->told |= section->need == NEED_TOLD ? section->classes : 0;
	named->release |= section->need == NEED_RELEASE ? section->classes : 0;
}

static void
name_pact(const struct pact *pact, const struct request *r, struct named *named)
{
	const struct agreement *a = pact->agreement;
	bool internal = a->kind == AGREEMENT_INTERNAL_PROTOCOL, shares;
	size_t from, to;

	if (!pact_in_force(pact, r->at) || !pact_between(pact, r->from, r->to, &from, &to))
		return;
	named->agreement = true;
	shares = pact_shares(pact, r->at, r->purpose, r->accepted);
	for (size_t i = 0; i < a->section_count; i++) {
		const struct section *s = &a->sections[i];

		/* All sections of an internal protocol match in direction (2.8). */
		if ((internal || (s->from == from && s->to == to)) && s->roles & BIT(r->role) &&
		    s->actions & BIT(r->action) && s->purposes & BIT(r->purpose))
			name_section(s, shares, named);
	}
}

void
policy_floor_case(
    const struct policy *policy, const struct request *request, struct floor_case *out)
{
	const struct organisation *owner = &policy->directory->organisations[request->from];

	*out = (struct floor_case){
	    .partner = request->from != request->to,
	    .owner_covered = organisation_covered(owner, request->at),
	    .owner_kind = owner->kind,
	    .recipient_kind = policy->directory->organisations[request->to].kind,
	    .role = request->role,
	    .action = request->action,
	    .purpose = request->purpose,
	    .record = request->record,
	};
}

/* Takes the classes of mask that are not judged yet into a code. */
static void
take(struct decision *out, enum code code, uint64_t *rest, uint64_t mask)
{
	out->codes[code] = *rest & mask;
	*rest &= ~mask;
}

/* F14: no number without the rules that govern it. */
static void
judge_last(struct decision *out)
{
	if (decision_permits(out) & SAFE_CONTACT)
		return;
	out->forbidden_last = decision_permits(out) & SERVICE_CONTACT;
	out->codes[CODE_FORBIDDEN] |= out->forbidden_last;
	out->codes[CODE_PERMITTED] &= ~out->forbidden_last;
	out->codes[CODE_RELEASED] &= ~out->forbidden_last;
}

void
policy_decide(const struct policy *policy, const struct request *request, struct decision *out)
{
	uint64_t rest = CLASSES_ALL, told;
	struct named named = {0};
	struct floor_masks floor;
	struct floor_case c;

	policy_floor_case(policy, request, &c);
	floor = floor_masks(&c);
	for (size_t i = policy->first[request->from]; i < policy->first[request->from + 1]; i++)
		name_pact(policy->bound[i], request, &named);
	told = request->client && request->told ? named.told : 0;
	*out = (struct decision){.forbidden_last = 0};
	take(out, CODE_FORBIDDEN, &rest, floor.forbidden);
	take(out, CODE_NO_AGREEMENT, &rest, named.agreement ? 0 : CLASSES_ALL);
	take(out, CODE_DENIED, &rest, named.never);
	take(out, CODE_NOT_SHARED, &rest, ~(named.shared & floor_standing(request->record)));
	take(out, CODE_PERMITTED, &rest, (named.freely | told) & ~floor.asks);
	take(out, CODE_RELEASED, &rest, release_covers(request));
	take(out, CODE_NEEDS_RELEASE, &rest, floor.asks | named.release);
	take(out, CODE_NOT_TOLD, &rest, CLASSES_ALL);
	judge_last(out);
	for (int i = 0; i < CODES; i++)
		out->codes[i] &= request->classes;
	out->forbidden_last &= request->classes;
}
