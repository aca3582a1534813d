/*
 * Tasks that people ask for: to go with a client to an interview or a hearing, to tell somebody of
 * a death, to give property back. What differs from other tasks: each want is one of its own, most
 * have an hour by which their clocks go, and what came of them is asked for.
 */
#ifndef REFERRAL_NAMED_H
#define REFERRAL_NAMED_H

#include "services/referral/fsm.h"
#include "services/referral/rows.h"

bool named_is(Accord__V1__WantedFor why);
/* Who is asked; there with the commit. The organisation's roster was needed. NULL: no memory. */
const struct ladder *named_ladder(struct batch *batch, const Accord__V1__PersonWanted *msg);
/* The same ladder with who leads now behind whom was asked, and without who led. NULL: no memory.
 */
const struct ladder *named_ladder_moved(
    struct batch *batch, const struct callout *task, const struct ladder *ladder, const char *lead);
/* It has to happen, whether or not she is helped any more. */
bool named_outlives(Accord__V1__WantedFor why);
/* With whom it is stays with her: the visit to tell of a death is under way, or its hour has come.
 */
bool named_begun(const struct callout *task, int64_t now);
/* What of a want is its task's. */
void named_open(struct callout *task, const Accord__V1__PersonWanted *msg);

/* --- clocks: pure. Rungs are counted from 1; behind the ladder's last is the duty supervisor. ---
 */

/* How often the duty supervisor is asked at the end. */
unsigned named_supervisor_asked(const struct callout *task);
/* She is not asked again who has just said no. */
bool named_skips(const struct callout *task, const struct rung *rung);
/* Until when who is asked on a rung answers. */
int64_t named_answer(
    const struct callout *task, size_t count, unsigned n, const struct rung *rung, int64_t now);
/* Until when she who has seen it accepts it: no longer than it is hers. */
int64_t named_accept(const struct callout *task, size_t count, int64_t now, int64_t end);

/* --- what came of it --- */

/* Only what can come of such a task. */
bool named_ends_well(
    const struct callout *task, const Accord__V1__MoveTask *msg, struct err *err) MUST_CHECK;
/* Part of every move. */
void named_moved(struct batch *batch, const struct callout *task, const struct fsm_edge *edge);
/* CLOCK_TASK_OUTCOME: somebody took it, and its hour is over. */
void task_outcome_keys(struct batch *batch, struct input *input);
void task_outcome_more(struct batch *batch, struct input *input);
bool task_outcome(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
