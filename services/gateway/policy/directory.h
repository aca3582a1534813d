/*
 * The directory as the decision needs it: organisations with what the floor reads of them, people,
 * and placements (AGREEMENTS sections 5 and 7). Read from a file; nothing changes it afterwards.
 */
#ifndef POLICY_DIRECTORY_H
#define POLICY_DIRECTORY_H

#include <stdio.h>

#include "common/id.h"
#include "services/gateway/policy/calendar.h"
#include "services/gateway/policy/day.h"
#include "services/gateway/policy/programme.h"
#include "services/gateway/policy/words.h"

#define NOBODY SIZE_MAX /* no organisation */

#define DIRECTORY_ORGANISATIONS 512
#define DIRECTORY_PEOPLE 4096
#define DIRECTORY_ROLES 16 /* of one person */
#define DIRECTORY_PLACEMENTS 4096
#define DIRECTORY_AWARDS 32 /* of one organisation */
#define DIRECTORY_SIGNERS 32
#define DIRECTORY_ORIS 16                /* of one organisation */
#define DIRECTORY_RECUSALS 64            /* of one person */
#define DIRECTORY_ORI 9                  /* characters of one */
#define DIRECTORY_TEXT ((size_t)3 << 20) /* bytes of a file that a site takes */

struct award {
	unsigned award;         /* Award */
	struct day from, until; /* the first day on which it no longer applies */
};

struct organisation {
	const char *name, *title, *zone;
	unsigned kind; /* OrganisationKind */
	/* From here on its entry says that it is not covered, and on whose opinion; NEVER: it does
	 * not. */
	int64_t not_covered_from;
	const char *covered_because;
	struct award *awards;
	size_t award_count;
	size_t duty_supervisor; /* of its people; NOBODY when it names none */
	const char *hotline;    /* that anybody may call at any hour; "" when there is none */
	size_t *signers;        /* who of its people may sign for it */
	size_t signer_count;
	bool prosecution_team; /* works with one: what its people know is held to be known */
	const char
	    *privilege_basis; /* the statute that protects its records; "" when there is none */
	const char **oris;    /* originating agency identifiers; the first stands for it */
	size_t ori_count;
	struct calendar calendar;
	const char *packet_certificate; /* base64 of its DER; "": its packets go open */
	struct programme programme;
};

struct person {
	const char *name, *page_to; /* "" when she has no pager */
	size_t employer;
	uint64_t roles;
	bool system;         /* nobody: a partner's program, which comes with a token of its own */
	struct id *recusals; /* clients for whom she does not lead: she knows a party */
	size_t recusal_count;
};

#define PLACEMENT_DAYS 5

/* Somebody of one organisation who works at another: access hangs on this edge. */
struct placement {
	const char *name, *agreement;
	size_t person, employer, host;
	unsigned role;
	bool represents_host; /* its own entry says that she speaks for it */
	bool reads;           /* unless its own entry says that she has no records access */
	int64_t from, until, screening, training; /* each the first instant that no longer counts */
	int64_t addendum;                         /* NEVER when it needs none */
	const char *days[PLACEMENT_DAYS];         /* the five as the file has them, or NULL */
};

/* The first instant at which its own dates no longer hold. */
int64_t placement_lapses(const struct placement *placement);

struct directory {
	struct organisation *organisations;
	size_t organisation_count;
	struct person *people;
	size_t person_count;
	struct placement *placements;
	size_t placement_count;
};

/* none | read-only; ends in NULL. */
extern const char *const records_accesses[];

/* Everything lives in the document's arena, texts in the document. Complaints name file, line and
 * column. */
bool directory_read(
    const struct yaml_doc *doc, struct directory *directory, struct err *err) MUST_CHECK;

/*
 * The canonical text of all that is read of a file, but for the addresses of pagers: in the file's
 * order, comments and what nothing reads left out. Reading it gives the same directory, and writing
 * that the same text. False without memory.
 */
bool directory_write(const struct directory *directory, FILE *to) MUST_CHECK;

/* What requests on its behalf are marked with; "" when it has none. */
const char *directory_ori(const struct organisation *organisation);

/* Their places; NOBODY for unknown names and for NULL. */
size_t directory_organisation(const struct directory *directory, const char *name);
size_t directory_person(const struct directory *directory, const char *name);
const struct placement *directory_placement(const struct directory *directory, const char *name);
/* What people call it: its title, or its name when it has none. */
const char *organisation_title(const struct organisation *organisation);
/* The same of the one with that name; of one that has gone, the name. */
const char *directory_title(const struct directory *directory, const char *name);
bool person_recused(const struct person *person, const struct id *client);

/*
 * Whether the federal bars cover an organisation at an instant (AGREEMENTS section 6): unless its
 * entry says otherwise on counsel's opinion, from the day of that; a community programme and
 * whoever has a VAWA, VOCA or FVPSA award then always.
 */
bool organisation_covered(const struct organisation *organisation, int64_t at);

#endif
