/*
 * What becomes of a call-out when its incident went on under another number, the survivor: it
 * stands down only for people who are asked in its place. A table, pure.
 */
#ifndef REFERRAL_MERGE_H
#define REFERRAL_MERGE_H

#include <stdbool.h>
#include <stdio.h>

#include "services/referral/rows.h"

/* How near a call-out has brought somebody to whom it is for. */
enum merge_near { NEAR_NOBODY, NEAR_ASKED, NEAR_COMING, NEAR_THERE };

struct merge_case {
	bool known;             /* which incident is the survivor */
	bool asks;              /* the survivor, for somebody to be sent: open, and page now */
	bool same;              /* both ask the people of one organisation */
	enum merge_near theirs; /* of the survivor's call-out */
	enum merge_near ours;
};

struct merge_rule {
	unsigned rule; /* never used again: facts refer to it */
	bool (*when)(const struct merge_case *at);
	bool stands_down; /* else it goes on */
	const char *name; /* of when */
	const char *why;
};

/* The last one always matches. */
extern const struct merge_rule merge_rules[];

/* The first rule that matches; never NULL. */
const struct merge_rule *merge_step(const struct merge_case *at);
/* NULL is a call-out that was never opened. */
enum merge_near merge_near(const struct callout *callout);
/* One line a rule, below those of fsm_dump(). */
void merge_dump(FILE *out);

#endif
