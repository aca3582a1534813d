/* Who may do what with an agreement, by the directory that decides now. */
#include <string.h>

#include "services/gateway/agreement_change.h"
#include "services/gateway/approval.h"

static const struct person *
person_named(const struct directory *directory, const char *name)
{
	size_t at = directory_person(directory, name);

	return at == NOBODY ? NULL : &directory->people[at];
}

/* Whether she is of one of the parties, as the directory that decides has her. */
static bool
is_of_party(const struct agreement_change *change, const struct person *person)
{
	const struct directory *d = change->rulebook->directory;

	return person != NULL && agreement_party(change->look.agreement,
				     d->organisations[person->employer].name) != NOBODY;
}

size_t
agreement_approves_for(const struct agreement_change *change, const char *name)
{
	const struct directory *d = change->rulebook->directory;
	const struct person *person = person_named(d, name);

	return person != NULL && office_approves(d, person)
		   ? agreement_party(
			 change->look.agreement, d->organisations[person->employer].name)
		   : NOBODY;
}

bool
agreement_may_approve(const struct agreement_change *change, const char *name)
{
	return agreement_approves_for(change, name) != NOBODY;
}

/* What a person may do herself; the operator enters what others did. */
bool
agreement_may(const struct agreement_change *change)
{
	const struct agreement_wish *wish = &change->wish;
	const struct directory *d = change->rulebook->directory;
	const struct person *person = wish->person != NULL ? person_named(d, wish->person) : NULL;

	if (wish->person == NULL)
		return true;
	if (!is_of_party(change, person) ||
	    strcmp(d->organisations[person->employer].name, wish->organisation) != 0)
		return false;
	if (wish->act == AGREEMENT_SIGN)
		return office_signs(d, person) && strcmp(wish->signs_for, wish->organisation) == 0;
	if (wish->act == AGREEMENT_APPROVE)
		return agreement_may_approve(change, wish->person) &&
		       strcmp(wish->approver, wish->person) == 0;
	return wish->act == AGREEMENT_DRAFT ? agreement_may_approve(change, wish->person)
					    : office_signs(d, person);
}
