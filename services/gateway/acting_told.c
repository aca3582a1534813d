/* Answers to "whose advocate am I now?". */
#include "services/gateway/acting_told.h"

#include <string.h>

#include "common/clock.h"

#define WORDS 64
#define TEXT(s) ((char *)(uintptr_t)(s))

/* The role in words: that she says, her placement's, her only one; else just staff. */
static const char *
work_of(const struct person *person, const struct placement *placement, unsigned role,
    char words[WORDS])
{
	const char *word = "staff";
	size_t n = 0;

	if (role == 0 && placement != NULL)
		role = placement->role;
	for (unsigned r = 1; role == 0 && r < 63; r++)
		if (person->roles == BIT(r))
			role = r;
	if (role != 0 && words_word(&vocabulary_role, role) != NULL)
		word = words_word(&vocabulary_role, role);
	for (; word[n] != '\0' && n < WORDS - 1; n++)
		words[n] = word[n] == '_' ? ' ' : word[n];
	words[n] = '\0';
	return words;
}

static char *
sentence(struct arena *arena, const struct directory *directory, const struct asker *asker,
    const struct placement *placement, const char *lapsed)
{
	const struct person *person =
	    &directory->people[directory_person(directory, asker->person)];
	const char *own = organisation_title(&directory->organisations[asker->organisation]);
	const char *host;
	char words[WORDS];

	(void)work_of(person, placement, asker->role, words);
	if (placement == NULL)
		return arena_printf(arena,
		    "You are %s of %s and work there now: you ask for its records and for what "
		    "others open to it, and what you do is done for it.",
		    words, own);
	host = organisation_title(&directory->organisations[placement->host]);
	if (lapsed[0] != '\0')
		return arena_printf(arena,
		    "You are %s of %s and can no longer work at %s: %s. Choose another placement, "
		    "or none.",
		    words, own, host, lapsed);
	return arena_printf(arena,
	    "You are %s of %s and work at %s now, under placement %s: you ask for the records of "
	    "%s as far as agreement %s opens them, and what you do is done for %s, not for %s.",
	    words, own, host, placement->name, host, placement->agreement, own, host);
}

/* Why it is of no use now; "". */
static const char *
find_lapsed(struct arena *arena, const struct rulebook *rulebook, const struct acting_told *about)
{
	struct err err = {0};
	struct asker asker;

	return about->placement == NULL || asker_find(rulebook, about->person, about->role,
					       about->placement, about->now, &asker, &err)
		   ? ""
		   : arena_strdup(arena, err.msg);
}

static uint32_t
seconds(int64_t us)
{
	return us > 0 ? (uint32_t)(us / CLOCK_SECOND) : 0;
}

Accord__V1__Acting *
acting_tell(struct arena *arena, const struct rulebook *rulebook, const struct acting_told *about,
    struct err *err)
{
	const struct directory *directory = rulebook->directory;
	Accord__V1__Acting *to = arena_alloc(arena, sizeof(*to));
	const struct placement *p =
	    about->placement != NULL ? directory_placement(directory, about->placement) : NULL;
	struct asker asker;

	if (to == NULL ||
	    !asker_find(rulebook, about->person, about->role, NULL, about->now, &asker, err))
		return NULL;
	accord__v1__acting__init(to);
	to->person = TEXT(asker.person);
	to->organisation = TEXT(directory->organisations[asker.organisation].name);
	to->records = to->organisation;
	to->role = (Accord__V1__Role)about->role;
	to->lapsed = TEXT(find_lapsed(arena, rulebook, about));
	if (p != NULL) {
		to->placement = TEXT(p->name);
		to->host = to->records = TEXT(directory->organisations[p->host].name);
		to->until_us = placement_lapses(p);
	}
	to->ori = TEXT(decision_ori(rulebook, to->organisation, to->placement));
	to->seconds_left = seconds(about->ends - about->now);
	to->idle_seconds = seconds(about->idle);
	if (to->lapsed != NULL)
		to->sentence = sentence(arena, directory, &asker, p, to->lapsed);
	return arena_exhausted(arena) ? NULL : to;
}
