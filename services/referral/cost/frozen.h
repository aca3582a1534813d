/*
 * What a statement is reckoned from, frozen: one canonical text, so that the same inputs make the
 * same bytes and whoever has it comes to the same cent (docs/costs.md). Pure.
 */
#ifndef REFERRAL_COST_FROZEN_H
#define REFERRAL_COST_FROZEN_H

#include "accord/v1/cost.pb-c.h"
#include "services/referral/cost/terms.h"

#define COST_FROZEN ((size_t)32 << 10) /* bytes of a text */
#define COST_QUARTER 8                 /* "2026-Q3" and its terminator */
#define COST_DAY 11                    /* "2026-07-01" and its terminator */

/* A quarter of a year, as 2026-Q3. */
struct cost_quarter {
	char from[COST_DAY], until[COST_DAY]; /* until: the first day that is no more in it */
	char before[COST_QUARTER], after[COST_QUARTER]; /* the quarters beside it */
	int64_t over;                                   /* everywhere, from this instant on */
};

bool cost_quarter_read(const char *text, struct cost_quarter *out, struct err *err) MUST_CHECK;

struct cost_frozen {
	struct yaml_doc doc; /* all else points into it */
	struct cost_period period;
	struct share_terms terms;
	struct share_result shares;
};

/* What a text is frozen beside. */
struct cost_beside {
	const struct cost_frozen *stood; /* in this quarter's place; NULL: nothing */
	const struct cost_frozen
	    *before; /* the quarter before, as its newest statement has it; NULL: none */
	bool after;  /* the quarter behind it is frozen: what came late is in that one */
};

/*
 * The text; NULL with err. Of a member whose units are now others than those that stood there by
 * fewer than SHARE_SMALL those stay: nobody may have so small a number by taking one statement
 * from another. What the quarter before is short of by SHARE_SMALL or more is late, and stands
 * here; no unit is in two quarters.
 */
const char *cost_freeze(struct arena *arena, const Accord__V1__FreezeCostPeriod *from,
    const struct cost_beside *beside, struct err *err);
/* Reads a text, and reckons. */
bool cost_frozen_read(
    struct arena *arena, const char *text, struct cost_frozen *out, struct err *err) MUST_CHECK;

#endif
