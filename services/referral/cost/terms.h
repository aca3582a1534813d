/*
 * The terms by which costs are shared, as the agreement says them under "cost shares", and what a
 * period came to, as a file of its own freezes it (docs/costs.md). Pure.
 */
#ifndef REFERRAL_COST_TERMS_H
#define REFERRAL_COST_TERMS_H

#include "common/yaml.h"
#include "services/referral/cost/share.h"

#define COST_GRANTS 64

struct cost_grant {
	const char *name;
	int64_t cents;
};

/* What is shared: the cost of a period less what grants bear of it. */
struct cost_period {
	const char *agreement; /* "cost-sharing-three-rivers@1" */
	const char *name;      /* "2026-Q3" */
	const struct yaml_node *from,
	    *until;    /* days: the first, and the first that is no more in it */
	int64_t cents; /* the whole cost */
	struct cost_grant grants[COST_GRANTS];
	size_t grant_count;
	int64_t granted; /* of all grants */
	struct share_member members[SHARE_MEMBERS];
	const struct yaml_node *entries[SHARE_MEMBERS]; /* where each of them stands */
	size_t member_count;
};

/* Complaints name file, line and column. Terms name members of the period. */
bool cost_period_read(const struct yaml_doc *doc, const struct yaml_node *node,
    struct cost_period *period, struct err *err) MUST_CHECK;
bool cost_terms_read(const struct yaml_doc *doc, const struct yaml_node *terms,
    const struct cost_period *period, struct share_terms *out, struct err *err) MUST_CHECK;

/* What is left to share: never below 0, however much was granted. */
int64_t cost_to_share(const struct cost_period *period);
/* The place of a member; SHARE_MEMBERS when there is none of that name. */
size_t cost_member(const struct cost_period *period, const char *name);

/* What stands in a statement as it is: something, and nothing that a sheet would reckon with or a
 * comma would part. */
bool cost_plain(const char *text);

extern const char *const share_basis_words[]; /* by enum share_basis; ends in NULL */

#endif
