/* The facts of what may have left and of what was refused: the asker's part and the owner's. */
#ifndef GATEWAY_DISCLOSED_H
#define GATEWAY_DISCLOSED_H

#include "common/batch.h"
#include "services/gateway/decision.h"

#define DISCLOSED_SUBJECTS 100

/* One decision as it goes on record. Everything it points to lives as long as the call. */
struct disclosed {
	struct id id;                      /* the disclosure's */
	const char *person, *organisation; /* who asked, and for whom */
	const char *owner;                 /* "": there is none */
	const struct id *credential;       /* that she came in with; NULL: with none */
	const char *placement;             /* "": under none */
	unsigned action, purpose;
	const struct rulebook *rulebook; /* decided on; NULL: nothing was decided */
	const struct verdict *verdict;   /* NULL with it, and of what is nobody's */
	const struct id *subjects; /* records; of a refusal, what was asked for: one or none */
	size_t subject_count;
	bool client;      /* the subjects are clients */
	uint64_t present; /* classes that the subjects really hold */
	uint64_t in_part; /* of what may leave, classes of which something stays */
	bool unheard;     /* its owner's people may not hear that it was given */
};

/* Who, of whom and what for, from a decision that was made. */
struct disclosed disclosed_of(const struct id *id, const struct rulebook *rulebook,
    const struct asker *asker, const struct question *question, const struct verdict *verdict);

/* Disclosed and DisclosedOf. Only in a rule's decide, with the policy head among its rows. */
void disclosed_put(struct batch *batch, const struct disclosed *what);
/* Refused and RefusedOf: of what is not there the same rows (law L9). */
void disclosed_put_refused(struct batch *batch, const struct disclosed *what);

#endif
