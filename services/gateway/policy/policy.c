/* Agreements put together: whose coming ends whose, and which organisations they bind. */
#include "services/gateway/policy/policy.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
}

/* --- when each is in force --- */

static int
by_id_and_version(const void *a, const void *b)
{
	const struct agreement *x = ((const struct pact *)a)->agreement,
			       *y = ((const struct pact *)b)->agreement;
	int order = strcmp(x->id, y->id);

	return order != 0 ? order : (x->version < y->version) - (x->version > y->version);
}

/* Who replaces it has a later version, stands before it, and is settled. */
static void
settle_days(struct policy *policy, size_t i)
{
	struct pact *pact = &policy->pacts[i];
	const struct agreement *a = pact->agreement;

	pact->begins = a->signed_at > a->from.at ? a->signed_at : a->from.at;
	pact->ends = a->until.at < a->ended_on.at ? a->until.at : a->ended_on.at;
	while (i-- > 0 && strcmp(policy->pacts[i].agreement->id, a->id) == 0) {
		const struct pact *later = &policy->pacts[i];

		/* A version that never comes into force ends nothing. */
		if (later->agreement->replaces == a->version && later->begins < later->ends &&
		    later->begins < pact->ends)
			pact->ends = later->begins;
	}
	if (pact->begins > pact->ends)
		pact->begins = pact->ends;
}

static bool
check_twins(const struct policy *policy, struct err *err)
{
	for (size_t i = 1; i < policy->pact_count; i++) {
		const struct agreement *a = policy->pacts[i].agreement;

		if (by_id_and_version(&policy->pacts[i - 1], &policy->pacts[i]) == 0)
			return yaml_fault(a->doc, a->doc->root, err,
			    "%s is in %s too; one file for each version", a->name,
			    policy->pacts[i - 1].agreement->doc->file);
	}
	return true;
}

/* --- whom each binds --- */

static bool
find_members(struct arena *arena, const struct directory *directory, struct pact *pact)
{
	const struct agreement *a = pact->agreement;
	size_t parties = a->kind == AGREEMENT_INTERNAL_PROTOCOL ? 1 : a->party_count, count = 0;

	for (size_t p = 0; p < parties; p++)
		count += a->parties[p].who.count;
	if ((pact->members = arena_zalloc(arena, (count + 1) * sizeof(*pact->members))) == NULL)
		return false;
	for (size_t p = 0; p < parties; p++)
		for (size_t i = 0; i < a->parties[p].who.count; i++) {
			size_t o = directory_organisation(directory, a->parties[p].who.v[i]);

			if (o != NOBODY)
				pact->members[pact->member_count++] = (struct member){o, p};
		}
	return true;
}

static bool
bind_organisations(struct arena *arena, struct policy *policy)
{
	size_t organisations = policy->directory->organisation_count, all = 0, at = 0;

	for (size_t i = 0; i < policy->pact_count; i++)
		all += policy->pacts[i].member_count;
	policy->first = arena_zalloc(arena, (organisations + 1) * sizeof(*policy->first));
	policy->bound = arena_zalloc(arena, (all + 1) * sizeof(struct pact *));
	if (policy->first == NULL || policy->bound == NULL)
		return false;
	for (size_t o = 0; o < organisations; o++) {
		policy->first[o] = at;
		for (size_t i = 0; i < policy->pact_count; i++)
			for (size_t m = 0; m < policy->pacts[i].member_count; m++)
				if (policy->pacts[i].members[m].organisation == o)
					policy->bound[at++] = &policy->pacts[i];
	}
	policy->first[organisations] = at;
	return true;
}

static size_t
party_of(const struct pact *pact, size_t organisation)
{
	for (size_t i = 0; i < pact->member_count; i++)
		if (pact->members[i].organisation == organisation)
			return pact->members[i].party;
	return NOBODY;
}

bool
pact_between(const struct pact *pact, size_t from, size_t to, size_t *from_party, size_t *to_party)
{
	bool internal = pact->agreement->kind == AGREEMENT_INTERNAL_PROTOCOL;

	if (internal != (from == to))
		return false;
	*from_party = party_of(pact, from);
	*to_party = party_of(pact, to);
	return *from_party != NOBODY && *to_party != NOBODY;
}

bool
pact_shares(const struct pact *pact, int64_t at, unsigned purpose, bool accepted)
{
	if (at < pact->agreement->restricted_at)
		return true;
	switch (purpose) {
	case ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE:
	case ACCORD__V1__PURPOSE__PURPOSE_SAFETY_NOTICE:
	case ACCORD__V1__PURPOSE__PURPOSE_RIGHTS_NOTICE:
		return true;
	case ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF:
		return accepted;
	default:
		return false;
	}
}

/* --- sections of which the floor leaves nothing --- */

/* Whether some cell of a section is not forbidden between organisations of these kinds. F14 aside.
 */
static bool
leaves_something(const struct section *section, struct floor_case c)
{
	uint64_t roles = floor_samples(FLOOR_ROLE, section->roles),
		 actions = floor_samples(FLOOR_ACTION, section->actions),
		 purposes = floor_samples(FLOOR_PURPOSE, section->purposes);

	for (c.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	     c.record <= ACCORD__V1__ORIGIN__ORIGIN_SERVICE; c.record++)
		for (c.action = 1; c.action < 64; c.action++)
			for (c.purpose = 1; actions & BIT(c.action) && c.purpose < 64; c.purpose++)
				for (c.role = 1; purposes & BIT(c.purpose) && c.role < 64; c.role++)
					if (roles & BIT(c.role) && section->classes &
								       floor_standing(c.record) &
								       ~floor_masks(&c).forbidden)
						return true;
	return false;
}

static bool
floor_leaves(const struct policy *policy, const struct pact *pact, const struct section *section)
{
	bool internal = pact->agreement->kind == AGREEMENT_INTERNAL_PROTOCOL, met = false;
	uint64_t tried[64] = {0}; /* by the owner's kind: recipients' kinds */

	for (size_t f = 0; f < pact->member_count; f++)
		for (size_t t = 0; t < pact->member_count; t++) {
			const struct member *from = &pact->members[f], *to = &pact->members[t];
			struct floor_case c = {
			    .partner = !internal,
			    .owner_kind = policy->directory->organisations[from->organisation].kind,
			    .recipient_kind =
				policy->directory->organisations[to->organisation].kind,
			};

			if (!internal && (from->party != section->from || to->party != section->to))
				continue;
			met = true;
			if (tried[c.owner_kind] & BIT(c.recipient_kind))
				continue;
			tried[c.owner_kind] |= BIT(c.recipient_kind);
			if (leaves_something(section, c))
				return true;
		}
	return !met;
}

static bool
check_floor(const struct policy *policy, const struct pact *pact, struct err *err)
{
	const struct agreement *a = pact->agreement;

	for (size_t i = 0; i < a->section_count; i++)
		if (!a->sections[i].never && !floor_leaves(policy, pact, &a->sections[i]))
			return yaml_fault(a->doc, a->sections[i].node, err,
			    "the floor forbids everything that section %s shares, whoever asks; "
			    "take it out (`accord floor` says why)",
			    a->sections[i].number);
	return true;
}

/* --- the set --- */

bool
policy_make(struct arena *arena, const struct directory *directory,
    const struct agreement *agreements, size_t count, struct policy *policy, struct err *err)
{
	*policy = (struct policy){.directory = directory, .pact_count = count};
	if (count > POLICY_AGREEMENTS)
		return err_set(err, ERR_TOO_LARGE, "%zu agreements; at most %d are taken", count,
		    POLICY_AGREEMENTS);
	if ((policy->pacts = arena_zalloc(arena, (count + 1) * sizeof(*policy->pacts))) == NULL)
		return no_memory(err);
	for (size_t i = 0; i < count; i++)
		policy->pacts[i].agreement = &agreements[i];
	qsort(policy->pacts, count, sizeof(*policy->pacts), by_id_and_version);
	if (!check_twins(policy, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		settle_days(policy, i);
		if (!find_members(arena, directory, &policy->pacts[i]))
			return no_memory(err);
		if (!check_floor(policy, &policy->pacts[i], err))
			return false;
	}
	return bind_organisations(arena, policy) || no_memory(err);
}
