/* Whom an organisation has to be told. */
#include "services/gateway/told.h"

#include "accord/v1/vocabulary.pb-c.h"

#define NAME(p) ((char *)(uintptr_t)(p)->name)

static size_t
collect(const struct directory *directory, const char *organisation, uint64_t roles,
    char *told[TOLD_MOST])
{
	size_t of = directory_organisation(directory, organisation), first = NOBODY, count = 0;

	if (of == NOBODY)
		return 0;
	first = directory->organisations[of].duty_supervisor;
	if (first != NOBODY)
		told[count++] = NAME(&directory->people[first]);
	for (size_t i = 0; i < directory->person_count && count < TOLD_MOST; i++) {
		const struct person *person = &directory->people[i];

		if (person->employer == of && i != first && (person->roles & roles) != 0)
			told[count++] = NAME(person);
	}
	return count;
}

size_t
told_of(const struct directory *directory, const char *organisation, char *told[TOLD_MOST])
{
	return collect(directory, organisation, BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER), told);
}

size_t
told_of_locked(const struct directory *directory, const char *organisation, char *told[TOLD_MOST])
{
	return collect(
	    directory, organisation, BIT(ACCORD__V1__ROLE__ROLE_ON_CALL_COORDINATOR), told);
}
