/* By which terms a quarter of a shared unit is shared: those of the agreement that held for all of
 * it. */
#ifndef GATEWAY_COST_TERMS_H
#define GATEWAY_COST_TERMS_H

#include "accord/v1/cost.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "services/gateway/quarter.h"
#include "services/gateway/rulebook.h"

#define COST_PROVIDERS 64

/* Whose people did what is shared: the other parties of the agreement; where there are none, the
 * host. */
struct cost_providers {
	const char *names[COST_PROVIDERS];
	size_t count;
};

/*
 * Puts into a freezing what the agreement that it names says: its version, the parts, and the
 * members, exactly one of its parties, of whom it said already how many people each serves. host is
 * whom the agreement lets take the remainder. ERR_NOT_FOUND: host has no such agreement then.
 */
bool cost_terms(const struct rulebook *rulebook, const char *host, const struct quarter *quarter,
    struct arena *arena, Accord__V1__FreezeCostPeriod *into, struct cost_providers *providers,
    struct err *err) MUST_CHECK;
/* Adds what intake counted of one of them, by the ORIs of each member; what it does not tell is in
 * no sum. before: it is of the quarter before. */
void cost_units(const struct directory *directory, const Accord__V1__ServiceUnitsCounted *counted,
    bool before, Accord__V1__FreezeCostPeriod *into);

#endif
