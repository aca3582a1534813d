/* By when a breach has to be told, to whom, and by what rule: a pure table of what is known of it.
 */
#ifndef GATEWAY_BREACH_CLOCK_H
#define GATEWAY_BREACH_CLOCK_H

#include "accord/v1/breach.pb-c.h"
#include "services/gateway/policy/policy.h"

#define BREACH_CLOCKS                                                                              \
	3 /* kinds of them; a breach has at most one of each but those of agreements */
#define BREACH_AGREEMENTS 16 /* that have a clock, those of the fewest hours */
#define BREACH_HOURS_MOST AGREEMENT_BREACH_HOURS

struct breach_facts {
	unsigned owner_kind; /* OrganisationKind */
	uint64_t classes;    /* bit n: DataClass n; 0: not known */
	bool said_cji;       /* whoever reports it says so */
	uint64_t awards;     /* bit n: the owner has an Award n now */
	unsigned hours;      /* that an agreement gives; 0: it says none */
};
/* The agreements with hours for it that were in force at an instant between the owner and any of
 * those: each once, the fewest hours first. */
size_t breach_agreements(const struct policy *policy, size_t owner, const size_t *recipients,
    size_t count, int64_t at, const struct agreement *list[BREACH_AGREEMENTS]);
/* Awards in force at an instant. */
uint64_t breach_awards(const struct organisation *organisation, int64_t at);
/* Criminal justice information is, or may be, among it. */
bool breach_is_cji(const struct breach_facts *facts);
/* How long after it was found that clock runs; 0: it does not apply. */
int64_t breach_within(Accord__V1__BreachClock clock, const struct breach_facts *facts);
/* The rule that it stands in. */
const char *breach_citation(Accord__V1__BreachClock clock);

/* One clock of one breach as it stands. */
struct breach_clock {
	int64_t began, due, met; /* met 0: not yet */
	bool warned, missed;
};
enum breach_step { BREACH_WAIT, BREACH_WARN, BREACH_MISS, BREACH_OVER };
/* What is to be said now; *next: when to look again, 0: never. */
enum breach_step breach_next(const struct breach_clock *clock, int64_t now, int64_t *next);
Accord__V1__BreachStanding breach_standing(const struct breach_clock *clock);

#endif
