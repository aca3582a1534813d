/*
 * The life of a quarter's statement (docs/costs.md): frozen, issued, disputed and answered,
 * settled. Its rules are of the one series that the table of requests has. Pure.
 */
#ifndef REFERRAL_COST_LIFE_H
#define REFERRAL_COST_LIFE_H

#include <stdio.h>

#include "accord/v1/cost.pb-c.h"

/* Who acts, as the agreement names it. */
enum cost_by { COST_BY_HOST, COST_BY_MEMBER };

struct cost_edge {
	unsigned rule; /* never used again: facts refer to it */
	Accord__V1__CostState from;
	Accord__V1__CostEvent event;
	Accord__V1__CostState to;
	enum cost_by by;
	const char *why;
};

/* Ends in rule 0. */
extern const struct cost_edge cost_edges[];

/* NULL: it is not possible here, or not by them. */
const struct cost_edge *cost_step(
    Accord__V1__CostState from, Accord__V1__CostEvent event, enum cost_by by);
/* One line an edge, behind those of requests. */
void cost_dump(FILE *out);

#endif
