/* What rosters are going to leave uncovered, as it was found last. */
#ifndef REFERRAL_ROSTER_WATCH_H
#define REFERRAL_ROSTER_WATCH_H

#include "services/referral/away.h"
#include "services/referral/barred.h"
#include "services/referral/rows.h"

#define ROSTER_LADDER "ladder" /* the rung, where the same people stand there at every hour */
#define ROSTER_GAPS_OPEN 64    /* of one roster that are kept; more are one with the last of them */

/* A rung without anybody who is asked. */
struct roster_gap {
	char rung[REFERRAL_NAME];
	struct oncall_span span;
	enum oncall_why why; /* of its beginning */
	int64_t opened, closed;
	bool changed; /* to be saved */
};

/* Those of a roster that are open, and in a batch those that it has closed. */
struct roster_gaps {
	struct id roster;
	size_t count;
	struct roster_gap gaps[2 * ROSTER_GAPS_OPEN];
};

struct roster_watch {
	struct id roster, task; /* task nil: nobody is asked to look */
	unsigned gaps;          /* that are open */
	int64_t swept;
	int version;
};

extern const struct table roster_gaps_table, roster_watch_table;

/* What is uncovered, each run of one rung once: neighbours are one. At most so many; how many. */
size_t roster_runs(
    struct oncall *oncall, int64_t from, int64_t until, struct roster_gap runs[ROSTER_GAPS_OPEN]);
/* The same of a plain ladder: it is one rung, uncovered while all who stand on it are away or
 * barred. */
size_t roster_ladder_runs(const struct ladder *ladder, const struct roster_away *away,
    const struct roster_barred *barred, const struct oncall_span *ahead,
    struct roster_gap runs[ROSTER_GAPS_OPEN]);
/*
 * Gaps that are open and runs that were found, of which those begin soon that begin before that
 * instant: what goes on is kept with its new span, what is found no more is closed, and what begins
 * soon and is not known yet is opened. How many were opened.
 */
size_t roster_gaps_match(struct roster_gaps *gaps, const struct roster_gap *runs, size_t count,
    int64_t soon, int64_t now);

#endif
