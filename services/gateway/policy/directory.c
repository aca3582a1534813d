/* What the decision asks of the directory. */
#include "services/gateway/policy/directory.h"

#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

#define COVERING                                                                                   \
	(BIT(ACCORD__V1__AWARD__AWARD_VAWA) | BIT(ACCORD__V1__AWARD__AWARD_VOCA) |                 \
	    BIT(ACCORD__V1__AWARD__AWARD_FVPSA))

const char *const records_accesses[] = {"none", "read-only", NULL};

const char *
directory_ori(const struct organisation *organisation)
{
	return organisation->ori_count > 0 ? organisation->oris[0] : "";
}

size_t
directory_organisation(const struct directory *directory, const char *name)
{
	for (size_t i = 0; name != NULL && i < directory->organisation_count; i++)
		if (strcmp(directory->organisations[i].name, name) == 0)
			return i;
	return NOBODY;
}

const char *
organisation_title(const struct organisation *organisation)
{
	return organisation->title[0] != '\0' ? organisation->title : organisation->name;
}

const char *
directory_title(const struct directory *directory, const char *name)
{
	size_t place = directory_organisation(directory, name);

	return place != NOBODY ? organisation_title(&directory->organisations[place]) : name;
}

size_t
directory_person(const struct directory *directory, const char *name)
{
	for (size_t i = 0; name != NULL && i < directory->person_count; i++)
		if (strcmp(directory->people[i].name, name) == 0)
			return i;
	return NOBODY;
}

const struct placement *
directory_placement(const struct directory *directory, const char *name)
{
	for (size_t i = 0; name != NULL && i < directory->placement_count; i++)
		if (strcmp(directory->placements[i].name, name) == 0)
			return &directory->placements[i];
	return NULL;
}

bool
person_recused(const struct person *person, const struct id *client)
{
	for (size_t i = 0; i < person->recusal_count; i++)
		if (id_equal(&person->recusals[i], client))
			return true;
	return false;
}

int64_t
placement_lapses(const struct placement *p)
{
	const int64_t dates[] = {p->until, p->screening, p->training, p->addendum};
	int64_t first = NEVER;

	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++)
		if (dates[i] < first)
			first = dates[i];
	return first;
}

bool
organisation_covered(const struct organisation *organisation, int64_t at)
{
	if (organisation->kind ==
		ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES ||
	    at < organisation->not_covered_from)
		return true;
	for (size_t i = 0; i < organisation->award_count; i++) {
		const struct award *award = &organisation->awards[i];

		if (BIT(award->award) & COVERING && award->from.at <= at && at < award->until.at)
			return true;
	}
	return false;
}
