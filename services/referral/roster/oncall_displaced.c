/* Whose place an override takes. */
#include <string.h>

#include "services/referral/roster/oncall_inner.h"

/* Rest and hours are not looked at: who is told for nothing has lost less than who is not told. */
static bool
is_there(const struct oncall *o, size_t person, int64_t at)
{
	static const struct oncall_wants no_wants = {NULL, NULL, NULL};

	switch (oncall_find(o, person, at, &no_wants).why) {
	case ONCALL_AWAY:
	case ONCALL_LAPSED:
	case ONCALL_LEAVE:
		return false;
	default:
		return true;
	}
}

/* Of a minute at which that override would hold, if it is not one of the later ones that does. */
static void
look(struct oncall *o, const struct oncall_override *taken, int64_t at, bool *people)
{
	const struct oncall_override *by = oncall_overridden(o, taken->rung, at);
	size_t stood[ONCALL_STEPS];
	bool later = by != NULL && by > taken;
	size_t count = later ? 0 : oncall_candidates(o, taken->rung, at, stood);

	for (size_t i = 0; i < count; i++)
		if (stood[i] != taken->person && is_there(o, stood[i], at))
			people[stood[i]] = true;
}

void
oncall_displaced(struct oncall *o, size_t override, int64_t from, bool people[ONCALL_PEOPLE])
{
	struct oncall_override *taken = &o->overrides[override];
	struct oncall_span span = taken->span;
	int64_t until;

	memset(people, 0, ONCALL_PEOPLE * sizeof(*people));
	taken->span.until = taken->span.from; /* the roster without it */
	for (int64_t at = span.from > from ? span.from : from; at < span.until; at = until) {
		until = span.until - at < ONCALL_LOOK ? span.until : at + ONCALL_LOOK;
		oncall_lay(o, at, until);
		for (; at < until; at = oncall_next_planned(o, at, until))
			look(o, taken, at, people);
	}
	taken->span = span;
}
