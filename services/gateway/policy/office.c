/* Offices, as a directory has them and as those who left are remembered. */
#include "services/gateway/policy/office.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

const char *const office_names[OFFICES] = {
    [OFFICE_SIGNER] = "signer",
    [OFFICE_PRIVACY_OFFICER] = "privacy officer",
    [OFFICE_COUNSEL] = "counsel",
    [OFFICE_RECORDS_CUSTODIAN] = "records custodian",
    [OFFICE_SECURITY_OFFICER] = "security officer",
    [OFFICE_DUTY_SUPERVISOR] = "duty supervisor",
};

/* --- of a directory --- */

bool
office_signs(const struct directory *directory, const struct person *person)
{
	const struct organisation *o = &directory->organisations[person->employer];

	for (size_t i = 0; i < o->signer_count; i++)
		if (&directory->people[o->signers[i]] == person)
			return true;
	return false;
}

uint64_t
office_held(const struct directory *directory, const struct person *person)
{
	static const struct {
		unsigned role;
		enum office office;
	} roles[] = {
	    {ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER, OFFICE_PRIVACY_OFFICER},
	    {ACCORD__V1__ROLE__ROLE_COUNSEL, OFFICE_COUNSEL},
	    {ACCORD__V1__ROLE__ROLE_RECORDS_CUSTODIAN, OFFICE_RECORDS_CUSTODIAN},
	    {ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER, OFFICE_SECURITY_OFFICER},
	};
	const struct organisation *o = &directory->organisations[person->employer];
	uint64_t held = 0;

	if (person->system)
		return 0;
	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
		if (person->roles & BIT(roles[i].role))
			held |= BIT(roles[i].office);
	if (office_signs(directory, person))
		held |= BIT(OFFICE_SIGNER);
	if (o->duty_supervisor != NOBODY && &directory->people[o->duty_supervisor] == person)
		held |= BIT(OFFICE_DUTY_SUPERVISOR);
	return held;
}

bool
office_approves(const struct directory *directory, const struct person *person)
{
	return (office_held(directory, person) & OFFICES_APPROVING) != 0;
}

static size_t
approvers(const struct directory *directory, size_t organisation)
{
	size_t count = 0;

	for (size_t i = 0; i < directory->person_count; i++)
		count += directory->people[i].employer == organisation &&
			 office_approves(directory, &directory->people[i]);
	return count;
}

bool
office_kept(const struct directory *directory, size_t organisation)
{
	for (size_t i = 0; i < directory->person_count; i++)
		if (directory->people[i].employer == organisation &&
		    office_approves(directory, &directory->people[i]))
			return true;
	return false;
}

/* --- of those who left --- */

const struct stood *
office_stood(const struct offices *offices, const char *organisation)
{
	for (size_t i = 0; i < offices->stood_count; i++)
		if (strcmp(offices->stood[i].organisation, organisation) == 0)
			return &offices->stood[i];
	return NULL;
}

bool
office_listed(const struct stood *stood, const char *person)
{
	const char *at = stood != NULL && stood->people != NULL ? stood->people : "";
	size_t len = strlen(person);

	while (*at != '\0') {
		size_t line = strcspn(at, "\n");

		if (line == len && memcmp(at, person, len) == 0)
			return true;
		at += line + (at[line] == '\n');
	}
	return false;
}

const char *
office_last(struct arena *arena, const struct directory *directory, size_t organisation)
{
	bool few = approvers(directory, organisation) < 2;
	char *text = NULL;
	const char *kept;
	size_t len = 0;
	FILE *to = open_memstream(&text, &len);

	if (to == NULL)
		return NULL;
	for (size_t i = 0; i < directory->person_count; i++) {
		const struct person *p = &directory->people[i];
		uint64_t held = office_held(directory, p);

		if (p->employer == organisation &&
		    (held & OFFICES_APPROVING || (few && held & BIT(OFFICE_DUTY_SUPERVISOR))))
			fprintf(to, "%s\n", p->name);
	}
	kept = fclose(to) == 0 ? arena_strndup(arena, text, len) : NULL;
	free(text);
	return kept;
}

/* --- who stands for whom --- */

static const char *
stands_here(const struct offices *offices, const struct person *person, bool *whole)
{
	const struct directory *d = offices->directory;
	const char *employer = d->organisations[person->employer].name;
	uint64_t held = office_held(d, person);
	size_t count;

	*whole = (held & OFFICES_APPROVING) != 0;
	if (*whole)
		return employer;
	count = approvers(d, person->employer);
	return (held & BIT(OFFICE_DUTY_SUPERVISOR) && count < 2) ||
		       (count == 0 && office_listed(office_stood(offices, employer), person->name))
		   ? employer
		   : NULL;
}

/* Of one that the directory has not, and of one that has nobody. */
static const char *
stood_there(const struct offices *offices, const char *person, bool *whole)
{
	for (size_t i = 0; i < offices->stood_count; i++) {
		const struct stood *stood = &offices->stood[i];
		size_t organisation;

		if (!office_listed(stood, person))
			continue;
		organisation = directory_organisation(offices->directory, stood->organisation);
		*whole = organisation == NOBODY;
		if (*whole || !office_kept(offices->directory, organisation))
			return stood->organisation;
	}
	return NULL;
}

const char *
office_stands_for(const struct offices *offices, const char *person, bool *whole)
{
	size_t at = directory_person(offices->directory, person);

	*whole = false;
	return at != NOBODY ? stands_here(offices, &offices->directory->people[at], whole)
			    : stood_there(offices, person, whole);
}
