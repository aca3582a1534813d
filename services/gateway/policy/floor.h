/*
 * The floor (AGREEMENTS section 6): what no agreement, release or configuration loosens. A table,
 * compiled in; each rule with its citation and the attributes it reads.
 */
#ifndef POLICY_FLOOR_H
#define POLICY_FLOOR_H

#include "services/gateway/policy/words.h"

#define FLOOR_RULES 14

/* What the floor reads of one request. Owner and recipient are the same organisation inside one. */
struct floor_case {
	bool partner; /* owner and recipient differ */
	bool owner_covered;
	unsigned owner_kind, recipient_kind; /* OrganisationKind */
	unsigned role, action, purpose;
	unsigned record; /* Origin: incident or service */
};

struct floor_rule {
	const char *id; /* "F02" */
	bool forbids;   /* else it asks for a release */
	bool last;      /* F14: judged after everything else, from what the rest permits */
	/* When: everything here must hold. A mask of 0 asks nothing. */
	bool partner, owner_covered, action_not_count;
	bool not_prosecution_team; /* F08's exception does not hold */
	unsigned action;           /* 0: any */
	unsigned origin;           /* of the class; 0: any */
	uint64_t roles, purposes, recipient_kinds;
	uint64_t classes;
	const char *when;    /* in words, as section 6 has it */
	const char *because; /* statute or reason */
};

/* In the order of their ids. */
extern const struct floor_rule floor_rules[FLOOR_RULES];

/* Purposes that it refuses for every class (F07). */
uint64_t floor_refused_purposes(void);

/* Classes whose origin in that record is it: a class of its own origin keeps that in any record. */
uint64_t floor_of_origin(unsigned record, unsigned origin);
/* Classes that can stand in that record. */
uint64_t floor_standing(unsigned record);

/* The classes that a rule names when its "when" holds in that case; 0 when it does not. F14's is
 * not known here: 0. */
uint64_t floor_applies(const struct floor_rule *rule, const struct floor_case *c);

/* All rules together. */
struct floor_masks {
	uint64_t forbidden;
	uint64_t asks; /* a release is asked for */
};
struct floor_masks floor_masks(const struct floor_case *c);

/* The floor sees no difference between two roles, actions or purposes. */
enum { FLOOR_ROLE, FLOOR_ACTION, FLOOR_PURPOSE };
bool floor_alike(int dimension, unsigned a, unsigned b);
/* Of a set of them, one of each kind that it tells apart. */
uint64_t floor_samples(int dimension, uint64_t set);

#endif
