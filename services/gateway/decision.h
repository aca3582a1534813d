/*
 * What may leave (AGREEMENTS section 2 with what the gateway adds to it): who asks, of whom, what
 * for; whether she may know that it is there at all; and a code for each class that she asked for.
 * Pure: the same rulebook and the same question come to the same verdict. Questions hold names
 * only, so that one may be decided again on a newer rulebook.
 */
#ifndef GATEWAY_DECISION_H
#define GATEWAY_DECISION_H

#include "common/id.h"
#include "services/gateway/policy/reasons.h"
#include "services/gateway/rulebook.h"

#define QUESTION_RELEASES 32 /* that are tried; more are not looked at */
#define VERDICT_SECTIONS 8   /* that are named on record */

/* Who asks, in places of one rulebook. Always for her employer, at the host of a placement too. */
struct asker {
	const char *person;
	size_t organisation; /* her employer's */
	uint64_t roles;      /* bit n: Role n */
	unsigned role;       /* in which she asks; 0: the first in which she may know */
	const struct placement *placement; /* under which she asks; NULL: under none */
};

/* A release that may be of use: of the client that is asked about. */
struct offered_release {
	struct id id;
	const char *owner, *recipient; /* organisations */
	uint64_t classes, purposes;
	int64_t signed_at, expires, revoked; /* revoked: NEVER when it is not */
	bool barred;                         /* its signer could not sign for her */
};

/* One owner, one record, at most one client. */
struct question {
	int64_t at;
	const char *owner; /* organisation */
	unsigned action, purpose;
	unsigned record;  /* Origin */
	uint64_t classes; /* asked for */
	bool client;      /* it is about one */
	bool told;        /* she was, by the owner: that this recipient will be given these items */
	bool accepted;    /* of a prosecution hand-off */
	const struct offered_release
	    *releases; /* the one that opens most counts, of equals the first */
	size_t release_count;
};

struct verdict {
	struct request request;                /* as it was decided, role and release in it */
	struct decision decision;              /* of the classes asked for */
	bool discover;                         /* she may know that it is there */
	const struct offered_release *release; /* the one that opened something; NULL: none did */
	uint64_t mask;                         /* what may leave; 0 without discover */
};

/*
 * Finds who asks in the directory; role: 0, or the one she says; placement: NULL, or the one she
 * says, which must be of use now. False with ERR_DENIED and the reason, which she may see;
 * ERR_UNAVAILABLE when the directory does not know her.
 */
bool asker_find(const struct rulebook *rulebook, const char *person, unsigned role,
    const char *placement, int64_t at, struct asker *asker, struct err *err) MUST_CHECK;

/* The ORI of whose systems somebody uses: her employer's, or under a placement (NULL: none) its
 * host's. "": it is not known. */
const char *decision_ori(
    const struct rulebook *rulebook, const char *organisation, const char *placement);

/*
 * Decides on both rails. False: a number that is no word (ERR_INVALID); an owner who is not there,
 * or whose record the placement does not open (ERR_NOT_FOUND); or the rails differ (ERR_INTERNAL,
 * said in the log): nothing may leave.
 */
bool decide(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, struct verdict *verdict, struct err *err) MUST_CHECK;

/* As decide, but an owner who is not there, or whose record the placement does not open, lets her
 * see nothing. */
bool decide_or_nothing(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, struct verdict *verdict, struct err *err) MUST_CHECK;

/*
 * From which instant up to then none of these classes may leave any more, as agreements and
 * releases stand now; 0: some may to the end. It is taken to change once. False: as decide.
 */
bool decision_ends(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, uint64_t classes, int64_t until, int64_t *ends,
    struct err *err) MUST_CHECK;

/* The class that says of a record of that origin that it is there. */
uint64_t decision_existence(unsigned record);

/* An owner who lets her know of such records, and what of them may leave. */
struct granted {
	struct question question; /* the owner's name lives in the arena */
	struct verdict verdict;
};
/*
 * Decides a question whose owner is NULL for every organisation, else for that one, and lists those
 * who let her know. False: without memory, or as decide does with ERR_INTERNAL or ERR_INVALID.
 */
bool decide_all(const struct rulebook *rulebook, const struct asker *asker,
    const struct question *question, struct arena *arena, struct granted **list, size_t *count,
    struct err *err) MUST_CHECK;

/* For the metrics' list; once. */
void decision_open(void);

/* Whether two verdicts say the same: what may leave, why, in which role and by which release. */
bool verdict_same(const struct verdict *one, const struct verdict *other);
/* One letter for each class asked for, in the order of their numbers. */
const char *verdict_codes(const struct verdict *verdict, char letters[65]);
/* The sections that permitted what may leave; how many. */
size_t verdict_sections(struct arena *arena, const struct rulebook *rulebook,
    const struct verdict *verdict, const char *sections[VERDICT_SECTIONS]);

#endif
