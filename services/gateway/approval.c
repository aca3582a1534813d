/* Who may approve of a change of what decides, and whether enough did. */
#include "services/gateway/approval.h"

#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/text.h"

bool
approval_signer(const struct directory *directory, const struct person *person)
{
	const struct organisation *o = &directory->organisations[person->employer];

	for (size_t i = 0; i < o->signer_count; i++)
		if (&directory->people[o->signers[i]] == person)
			return true;
	return false;
}

bool
approval_office(const struct directory *directory, const struct person *person)
{
	const uint64_t roles =
	    BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER) | BIT(ACCORD__V1__ROLE__ROLE_COUNSEL);

	return !person->system &&
	       ((person->roles & roles) != 0 || approval_signer(directory, person));
}

/* --- of a directory --- */

/* Her employer, if she holds such an office there; NULL. */
static const char *
office_in(const struct directory *directory, const char *name)
{
	size_t at = directory_person(directory, name);
	const struct person *person;

	if (at == NOBODY)
		return NULL;
	person = &directory->people[at];
	return approval_office(directory, person) ? directory->organisations[person->employer].name
						  : NULL;
}

static const char *
office(const struct approval *a, const char *name)
{
	const char *employer;

	if (directory_person(a->now, name) != NOBODY)
		return office_in(a->now, name);
	employer = office_in(a->next, name);
	return directory_organisation(a->now, employer) == NOBODY ? employer : NULL;
}

static const struct concerned *
concern_of(const struct judgement *j, const char *organisation)
{
	for (size_t i = 0; organisation != NULL && i < j->concerned_count; i++)
		if (strcmp(j->concerned[i].organisation, organisation) == 0)
			return &j->concerned[i];
	return NULL;
}

static bool
counts(const struct approval *a, const char *name)
{
	const struct concerned *c = concern_of(a->judgement, office(a, name));

	return c != NULL && (c->owner || c->recipient);
}

static bool
named_before(const struct approval *a, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (strcmp(a->names[k], a->names[i]) == 0)
			return true;
	return false;
}

size_t
approval_names(const struct approval *a, const char **counted)
{
	size_t count = 0;

	for (size_t i = 0; i < a->count; i++)
		if (!named_before(a, i) && counts(a, a->names[i]))
			counted[count++] = a->names[i];
	return count;
}

static size_t
how_many(const struct approval *a)
{
	size_t count = 0;

	for (size_t i = 0; i < a->count; i++)
		count += !named_before(a, i) && counts(a, a->names[i]);
	return count;
}

static bool
approved_for(const struct approval *a, const char *owner)
{
	for (size_t i = 0; i < a->count; i++) {
		const char *employer = office(a, a->names[i]);

		if (employer != NULL && strcmp(employer, owner) == 0)
			return true;
	}
	return false;
}

bool
approval_suffices(const struct approval *a, struct err *err)
{
	const struct judgement *j = a->judgement;
	char hex[2 * JUDGE_DIGEST + 1];

	if (!j->loosens)
		return true;
	(void)text_hex(j->digest, JUDGE_DIGEST, hex);
	if (a->difference != NULL && memcmp(a->difference, j->digest, JUDGE_DIGEST) != 0)
		return err_set(err, ERR_CONFLICT,
		    "it is not the difference to what decides now: look at that, it is %s", hex);
	if (a->difference == NULL || how_many(a) < APPROVALS)
		return err_set(err, ERR_CONFLICT,
		    "it opens %zu cells and %zu seats (--check says which): two people approve, "
		    "signers, privacy officers or counsel of those whom it concerns",
		    j->opened, j->seats);
	for (size_t i = 0; i < j->concerned_count; i++)
		if (j->concerned[i].owner && !approved_for(a, j->concerned[i].organisation) &&
		    directory_organisation(a->now, j->concerned[i].organisation) != NOBODY)
			return err_set(err, ERR_CONFLICT,
			    "it opens records of \"%s\": a signer, privacy officer or counsel of "
			    "it "
			    "approves, too",
			    j->concerned[i].organisation);
	return true;
}
