/* What the parts of oncall_*.c share. */
#ifndef REFERRAL_ROSTER_ONCALL_INNER_H
#define REFERRAL_ROSTER_ONCALL_INNER_H

#include "services/referral/roster/oncall.h"

/* More than the longest look can meet: every shift each day, every rotation each day, and each
 * override beside what it cuts in two. */
#define SCRATCH_DUTIES                                                                             \
	((ONCALL_SHIFTS + ONCALL_ROTATIONS) * ((ONCALL_LOOK + ONCALL_HOURS_IN) / CLOCK_DAY + 6) +  \
	    (ONCALL_STEPS + 2) * (ONCALL_OVERRIDES + ONCALL_LATER + 1))

struct oncall_duty {
	struct oncall_span span;
	size_t person;
};

/* Laid out anew by each question. */
struct oncall_scratch {
	struct oncall_duty duties[SCRATCH_DUTIES]; /* as planned, by person and beginning */
	struct oncall_duty
	    stretches[SCRATCH_DUTIES]; /* the same without what touches or overlaps */
	size_t duty_count, stretch_count;
};

/* --- oncall_plan.c: what is planned --- */
int64_t oncall_minute(int64_t at); /* the beginning of its minute */
int64_t oncall_instant(struct oncall *oncall, int64_t day, int minute);
/* At a minute; ONCALL_NOBODY. */
size_t oncall_holder(struct oncall *oncall, const struct oncall_who *who, int64_t at);
/* The occurrence of a shift that is under way, and whether it is swapped; false: none is. */
bool oncall_under_way(
    struct oncall *oncall, size_t shift, int64_t at, struct oncall_turn *turn, bool *swapped);
/* The override that holds on a rung; NULL. */
const struct oncall_override *oncall_overridden(
    const struct oncall *oncall, size_t rung, int64_t at);
/* Lays out what touches [from, until]. */
void oncall_lay(struct oncall *oncall, int64_t from, int64_t until);

/* --- oncall_ask.c: who may be asked --- */
struct oncall_wants {
	const char *area, *language, *skill;
};

struct oncall_finding {
	enum oncall_why why; /* ONCALL_ASKED: nothing is against it */
	bool soft;
};

/* How far back a minute's answer looks. */
int64_t oncall_lookback(const struct oncall *oncall);
/* The stretches around the minute are laid out. */
struct oncall_finding oncall_find(
    const struct oncall *oncall, size_t person, int64_t at, const struct oncall_wants *wants);
/* Who stands on a rung then, in order: at most ONCALL_STEPS. */
size_t oncall_candidates(
    struct oncall *oncall, size_t rung, int64_t at, size_t people[ONCALL_STEPS]);
/* Her duty in the time that the limit of hours looks at, just before a minute. */
int64_t oncall_worked(const struct oncall *oncall, size_t person, int64_t at);
bool oncall_on_duty(const struct oncall *oncall, size_t person, int64_t at);

/* --- oncall_gaps.c --- */
/* When findings may change next, of what is laid out. */
int64_t oncall_next_change(const struct oncall *oncall, int64_t now, int64_t until);
/* When who stands where, or who is away, may change next: the same without rest and hours. */
int64_t oncall_next_planned(const struct oncall *oncall, int64_t now, int64_t until);

#endif
