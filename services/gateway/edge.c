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

/* One who works at an agency may be held to be of its team, whatever the paper says. */
void
edge_find(const struct rulebook *rulebook, const char *person, const char *placement, int64_t at,
    Accord__V1__WriterEdge *edge)
{
	const struct directory *directory = rulebook->directory;
	size_t place = directory_person(directory, person);
	const struct placement *p;

	accord__v1__writer_edge__init(edge);
	if (place == NOBODY)
		return;
	p = live_placement(rulebook, place, placement, at);
	if (is_agency(&directory->organisations[directory->people[place].employer])) {
		edge->record_kind = KIND(AGENCY);
		edge->discoverability = IS(PRESUMED);
	} else if (p != NULL && is_agency(&directory->organisations[p->host])) {
		edge->record_kind = KIND(HYBRID);
		edge->discoverability = IS(UNKNOWN);
	} else {
		edge->record_kind = KIND(COMMUNITY);
		edge->discoverability = IS(UNKNOWN);
	}
}
