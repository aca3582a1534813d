/*
 * What makes a release valid (DOMAIN 2.2, 34 U.S.C. 12291(b)(2), 28 CFR 90.4(b), 28 CFR 94.115): a
 * table of rules, each with its source, over what was signed. Pure.
 */
#ifndef GATEWAY_RELEASE_VALID_H
#define GATEWAY_RELEASE_VALID_H

#include <stddef.h>
#include <stdint.h>

#include "common/clock.h"
#include "common/err.h"

#define RELEASE_DEFAULT (30 * CLOCK_DAY)  /* no longer by default */
#define RELEASE_LIMIT (90 * CLOCK_DAY)    /* longer only by counsel */
#define RELEASE_LONGEST (366 * CLOCK_DAY) /* by nobody */

/* Masks have bit n for value n of their enum. */
struct release_terms {
	uint64_t classes, purposes;
	int64_t signed_at, expires, explained_at;
	int signature, identity, capacity, bar; /* Signature, Identity, Capacity, AbuserBar */
	uint64_t signers, explained;            /* Signer, Explained */
};

/* Around what was signed. */
struct release_case {
	struct release_terms terms;
	int64_t now;
	bool by_counsel; /* whoever grants it is counsel of the owner */
	bool language;   /* it is said in which it was explained */
	bool to_another; /* the recipient is another organisation of the directory */
	bool by_staff;   /* who explained it works for the owner */
};

struct release_rule {
	const char *source;   /* item of DOMAIN 2.2, and the statute behind it */
	const char *sentence; /* what would be right */
	bool (*holds)(const struct release_case *release);
};
/* Ends in holds NULL. */
extern const struct release_rule release_rules[];

/* The first rule that does not hold; NULL: it is valid. */
const struct release_rule *release_fails(const struct release_case *release);
/* ERR_INVALID with the rule's sentence and source. */
bool release_valid(const struct release_case *release, struct err *err) MUST_CHECK;

#endif
