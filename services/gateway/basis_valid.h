/*
 * What opens a record on another ground than agreement and release (AGREEMENTS 2.11, DOMAIN 2.1,
 * 2.2 (9), 2.4): a table of rules, each with its source, and who may countersign. Pure.
 */
#ifndef GATEWAY_BASIS_VALID_H
#define GATEWAY_BASIS_VALID_H

#include <stddef.h>
#include <stdint.h>

#include "common/clock.h"
#include "common/err.h"

/* A countersignature is good for so long. */
#define BASIS_COUNTERSIGNED (CLOCK_DAY)

struct basis_terms {
	int basis, instrument, recipient; /* Basis, Instrument, BasisRecipient */
	int record;                       /* Origin */
	uint64_t classes;                 /* bit n: DataClass n */
	int notice, outcome, forbids;     /* NoticeHow, NoticeOutcome, OrderForbids */
	int64_t notice_at;
	int identity; /* Identity */
};

struct basis_case {
	struct basis_terms terms;
	int64_t now;
	bool reference; /* one is given, and looks like one */
	int owner_kind; /* OrganisationKind */
};

struct basis_rule {
	const char *source, *sentence;
	bool (*holds)(const struct basis_case *basis);
};
/* Ends in holds NULL. */
extern const struct basis_rule basis_rules[];

/* The first that does not hold; NULL: it may be opened. */
const struct basis_rule *basis_fails(const struct basis_case *basis);
/* ERR_INVALID with the rule's sentence and source. */
bool basis_valid(const struct basis_case *basis, struct err *err) MUST_CHECK;

/* The roles of which whoever countersigns has one; 0 for what is no basis. */
uint64_t basis_countersigners(int basis);
/* The classes that a basis can open at all; 0 for what is none. */
uint64_t basis_classes(int basis);
/* One letter, as in AGREEMENTS 2.11; 0 for what is none. */
char basis_letter(int basis);

/* What a docket or a section of a law is written with: letters, digits, blank and ( ) . , : / - and
 * the section sign. */
bool basis_reference_valid(const char *text);

#endif
