/* By when a breach has to be told, and how its clocks stand. */
#include "services/gateway/breach_clock.h"

#include <string.h>

#include "common/clock.h"

#define KIND(name) BIT(ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name)
#define AWARDED(name) BIT(ACCORD__V1__AWARD__AWARD_##name)
#define CLASSES_OF_INCIDENT ((UINT64_C(1) << 16) - 2) /* DataClass 1 to 15 */

static const uint64_t justice_agencies = KIND(LAW_ENFORCEMENT) | KIND(DISPATCH_CENTER) |
					 KIND(PROSECUTION) | KIND(COURT) | KIND(CORRECTIONS) |
					 KIND(COMMUNITY_SUPERVISION);
/* Of the Department of Justice, as far as the directory tells: FVPSA is another department's. */
static const uint64_t justice_awards = AWARDED(VAWA) | AWARDED(VOCA) | AWARDED(OTHER);

uint64_t
breach_awards(const struct organisation *organisation, int64_t at)
{
	uint64_t awards = 0;

	for (size_t i = 0; i < organisation->award_count; i++) {
		const struct award *award = &organisation->awards[i];

		if (award->from.at <= at && at < award->until.at)
			awards |= BIT(award->award);
	}
	return awards;
}

bool
breach_is_cji(const struct breach_facts *facts)
{
	bool agency = facts->owner_kind < 64 && (justice_agencies >> facts->owner_kind & 1) != 0;

	return facts->said_cji ||
	       (agency && (facts->classes == 0 || (facts->classes & CLASSES_OF_INCIDENT) != 0));
}

/* --- agreements --- */

static bool
binds(const struct pact *pact, size_t owner, const size_t *recipients, size_t count, int64_t at)
{
	size_t from, to;

	if (pact->agreement->breach_hours == 0 || !pact_in_force(pact, at))
		return false;
	for (size_t i = 0; i < count; i++)
		if (recipients[i] != owner && pact_between(pact, owner, recipients[i], &from, &to))
			return true;
	return false;
}

size_t
breach_agreements(const struct policy *policy, size_t owner, const size_t *recipients, size_t count,
    int64_t at, const struct agreement *list[BREACH_AGREEMENTS])
{
	size_t found = 0;

	for (size_t i = policy->first[owner]; i < policy->first[owner + 1]; i++) {
		const struct agreement *a = policy->bound[i]->agreement;
		size_t place = found;

		if (!binds(policy->bound[i], owner, recipients, count, at))
			continue;
		while (place > 0 && list[place - 1]->breach_hours > a->breach_hours)
			place--;
		if (place == BREACH_AGREEMENTS)
			continue;
		if (found < BREACH_AGREEMENTS)
			found++;
		memmove(&list[place + 1], &list[place], (found - 1 - place) * sizeof(*list));
		list[place] = a;
	}
	return found;
}

/* --- the rules --- */

static int64_t
within_cji(const struct breach_facts *facts)
{
	return breach_is_cji(facts) ? CLOCK_HOUR : 0;
}

static int64_t
within_award(const struct breach_facts *facts)
{
	return (facts->awards & justice_awards) != 0 ? 24 * CLOCK_HOUR : 0;
}

static int64_t
within_agreement(const struct breach_facts *facts)
{
	return facts->hours <= BREACH_HOURS_MOST ? facts->hours * CLOCK_HOUR : 0;
}

static const struct {
	const char *citation;
	int64_t (*within)(const struct breach_facts *facts);
} rules[] = {
    [ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_CJI] = {"CJIS Security Policy IR-6", within_cji},
    [ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_AWARD] = {"OJP award condition: breach of PII",
	within_award},
    [ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_AGREEMENT] = {"the agreement's breach clause",
	within_agreement},
};

static bool
is_rule(Accord__V1__BreachClock clock)
{
	return (unsigned)clock < sizeof(rules) / sizeof(rules[0]) && rules[clock].within != NULL;
}

int64_t
breach_within(Accord__V1__BreachClock clock, const struct breach_facts *facts)
{
	return is_rule(clock) ? rules[clock].within(facts) : 0;
}

const char *
breach_citation(Accord__V1__BreachClock clock)
{
	return is_rule(clock) ? rules[clock].citation : "";
}

/* --- how one stands --- */

/* A quarter of its time before it runs out. */
static int64_t
warn_at(const struct breach_clock *clock)
{
	return clock->due - (clock->due - clock->began) / 4;
}

enum breach_step
breach_next(const struct breach_clock *clock, int64_t now, int64_t *next)
{
	*next = 0;
	if (clock->met != 0 || clock->missed)
		return BREACH_OVER;
	if (now >= clock->due)
		return BREACH_MISS;
	if (!clock->warned && now < warn_at(clock)) {
		*next = warn_at(clock);
		return BREACH_WAIT;
	}
	*next = clock->due;
	return clock->warned ? BREACH_WAIT : BREACH_WARN;
}

/* What was said after its time is late, whether or not the clock has rung by then. */
Accord__V1__BreachStanding
breach_standing(const struct breach_clock *clock)
{
	if (clock->met != 0)
		return clock->met < clock->due ? ACCORD__V1__BREACH_STANDING__BREACH_STANDING_MET
					       : ACCORD__V1__BREACH_STANDING__BREACH_STANDING_LATE;
	return clock->missed ? ACCORD__V1__BREACH_STANDING__BREACH_STANDING_MISSED
			     : ACCORD__V1__BREACH_STANDING__BREACH_STANDING_RUNS;
}
