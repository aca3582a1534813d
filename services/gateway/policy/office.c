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

static const char *
list_those(struct arena *arena, const struct directory *directory, size_t organisation)
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

/* Whether somebody holds an approving office there whom those who stood for it have approved of. */
static bool
is_named_anew(const struct offices *before, const struct directory *after, size_t organisation)
{
	const struct directory *d = before->directory;
	const char *name = after->organisations[organisation].name;
	const struct stood *stood = office_stood(before, name);

	for (size_t i = 0; i < after->person_count; i++) {
		const struct person *p = &after->people[i];
		size_t at = directory_person(d, p->name);

		if (p->employer == organisation && office_approves(after, p) &&
		    !office_listed(stood, p->name) &&
		    (at == NOBODY || !office_approves(d, &d->people[at]) ||
			strcmp(d->organisations[d->people[at].employer].name, name) != 0))
			return true;
	}
	return false;
}

bool
office_remembers(struct arena *arena, const struct offices *before, const struct directory *after,
    size_t organisation, const char **people)
{
	const char *name = before->directory->organisations[organisation].name;
	size_t at = directory_organisation(after, name),
	       had = approvers(before->directory, organisation),
	       has = at != NOBODY ? approvers(after, at) : 0;
	bool known = office_stood(before, name) != NULL;

	if (has >= 2)
		return false;
	if (at != NOBODY && known && is_named_anew(before, after, at)) {
		*people = list_those(arena, after, at);
		return true;
	}
	*people = list_those(arena, before->directory, organisation);
	return had >= 2 || (!known && (at == NOBODY || has < had));
}

/* --- who stands for whom --- */

/* By her office there, or beside those who hold one while they are fewer than two. */
static bool
stands_here(
    const struct offices *offices, const struct person *person, size_t organisation, bool *whole)
{
	const struct directory *d = offices->directory;
	uint64_t held;

	if (person->employer != organisation)
		return false;
	held = office_held(d, person);
	*whole = (held & OFFICES_APPROVING) != 0;
	return *whole || (held & BIT(OFFICE_DUTY_SUPERVISOR) && approvers(d, organisation) < 2);
}

bool
office_stands(
    const struct offices *offices, const char *person, const char *organisation, bool *whole)
{
	const struct directory *d = offices->directory;
	size_t there = directory_organisation(d, organisation), at = directory_person(d, person);

	*whole = false;
	if (there != NOBODY && at != NOBODY && stands_here(offices, &d->people[at], there, whole))
		return true;
	if (!office_listed(office_stood(offices, organisation), person))
		return false;
	*whole = there == NOBODY;
	return *whole || approvers(d, there) < 2;
}
