/* The edge under which somebody writes. */
#include "services/gateway/edge.h"

#include <string.h>

#define ORGANISATION(name) BIT(ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name)
#define KIND(name) ACCORD__V1__RECORD_KIND__RECORD_KIND_##name
#define IS(name) ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_##name

/* What their people know is held to be known to the prosecution. */
static const uint64_t agencies = ORGANISATION(LAW_ENFORCEMENT) | ORGANISATION(DISPATCH_CENTER) |
				 ORGANISATION(PROSECUTION) | ORGANISATION(COURT) |
				 ORGANISATION(CORRECTIONS) | ORGANISATION(COMMUNITY_SUPERVISION) |
				 ORGANISATION(MEDICAL_EXAMINER);

static bool
is_agency(const struct organisation *organisation)
{
	return (agencies & BIT(organisation->kind)) != 0;
}

static const struct placement *
live_placement(const struct rulebook *rulebook, size_t person, const char *name, int64_t at)
{
	const struct placement *p =
	    name == NULL || name[0] == '\0' ? NULL : directory_placement(rulebook->directory, name);
	struct err err = {0};
	bool reads;

	if (p == NULL || p->person != person ||
	    p->employer != rulebook->directory->people[person].employer ||
	    !policy_placed(rulebook->policy, p, at, &reads, &err))
		return NULL;
	return p;
}

/* Which of her placements she says she works under is hers to say, and says nothing of who holds
 * that she works for them. */
static bool
placed_at_agency(const struct rulebook *rulebook, size_t person, int64_t at)
{
	const struct directory *directory = rulebook->directory;

	for (size_t i = 0; i < directory->placement_count; i++) {
		const struct placement *p = &directory->placements[i];

		if (p->person == person && is_agency(&directory->organisations[p->host]) &&
		    live_placement(rulebook, person, p->name, at) != NULL)
			return true;
	}
	return false;
}

/* One who speaks for an agency is of its team, and one who works at one may be held to be, whatever
 * the paper says; else what protects her employer's records protects hers. */
static Accord__V1__Discoverability
seen_by_courts(const struct rulebook *rulebook, const struct organisation *employer,
    const struct placement *at_agency, int64_t at)
{
	if (is_agency(employer) || employer->prosecution_team ||
	    (at_agency != NULL && policy_represents(rulebook->policy, at_agency, at)))
		return IS(PRESUMED);
	if (at_agency != NULL || employer->privilege_basis[0] == '\0')
		return IS(UNKNOWN);
	return IS(PROTECTED);
}

void
edge_find(const struct rulebook *rulebook, const char *person, const char *placement, int64_t at,
    Accord__V1__WriterEdge *edge)
{
	const struct directory *directory = rulebook->directory;
	size_t place = directory_person(directory, person);
	const struct organisation *employer;
	const struct placement *p;

	accord__v1__writer_edge__init(edge);
	if (place == NOBODY)
		return;
	employer = &directory->organisations[directory->people[place].employer];
	p = live_placement(rulebook, place, placement, at);
	if (p != NULL && !is_agency(&directory->organisations[p->host]))
		p = NULL;
	edge->record_kind = is_agency(employer) ? KIND(AGENCY)
			    : p != NULL         ? KIND(HYBRID)
						: KIND(COMMUNITY);
	edge->discoverability = seen_by_courts(rulebook, employer, p, at);
	if (edge->discoverability == IS(PROTECTED) && placed_at_agency(rulebook, place, at))
		edge->discoverability = IS(UNKNOWN);
}
