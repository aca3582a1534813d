/*
 * What comes to an end, and when it is to be said: agreements by their dates, placements by theirs
 * and by their agreement's. Pure; as the agreements and the directory are now.
 */
#ifndef POLICY_ENDING_H
#define POLICY_ENDING_H

#include "common/id.h"
#include "services/gateway/policy/policy.h"

/* So many days before, and at the instant itself. */
#define ENDING_DAYS                                                                                \
	{                                                                                          \
		90, 30, 7, 1, 0                                                                    \
	}
#define ENDING_STEPS 5
#define ENDING_LAST (ENDING_STEPS - 1)
extern const int ending_days[ENDING_STEPS];

struct ending {
	struct id id; /* the same as long as it is this date of this thing */
	int kind;     /* EndingKind */
	/* The agreement that it is of; of a placement, the last that holds it up. */
	const struct pact *pact;           /* NULL: a placement's own date */
	const struct placement *placement; /* NULL: an agreement's */
	/* Instants at which something is said; the last is the end. */
	int64_t steps[ENDING_STEPS];
	size_t first; /* those before it are not said: nobody has to prepare for it */
};

struct endings {
	struct ending *v;
	size_t count;
	/* Of each placement of the directory the first instant at which access under it ends; 0:
	 * no agreement ever held it up. */
	int64_t *access;
	int64_t stale; /* from then on access is to be worked out again; NEVER: it stays */
};

/* Lives in the arena and shares the policy. Opens zones: it blocks. */
bool endings_make(struct arena *arena, const struct policy *policy, struct endings *endings,
    struct err *err) MUST_CHECK;

/* When access ends, as seen from now: with the last of the versions in force one after another, or
 * when the last one ended. */
bool endings_access(struct arena *arena, const struct policy *policy, int64_t now,
    struct endings *endings, struct err *err) MUST_CHECK;

/* NULL when nothing of that id comes to an end. */
const struct ending *endings_find(const struct endings *endings, const struct id *id);

/*
 * Which step is to be said now, when those before told have been: the latest that has come, since
 * who is told that it is a day need not hear that it was a month. ENDING_STEPS: none.
 */
size_t ending_step(const struct ending *ending, size_t told, int64_t now);

static inline int64_t
ending_at(const struct ending *ending)
{
	return ending->steps[ENDING_LAST];
}

/* "hybrid-riverton@3", or the placement's name. */
static inline const char *
ending_name(const struct ending *ending)
{
	return ending->placement != NULL ? ending->placement->name : ending->pact->agreement->name;
}

/* Whether the organisation, by its place in the directory, is one of those whom it concerns. */
bool ending_concerns(const struct ending *ending, size_t organisation);

#endif
