/* What is uncovered: the findings of each rung from minute to minute, gone through from one instant
 * at which they may change to the next. */
#include <string.h>

#include "services/referral/roster/oncall_inner.h"

struct walk {
	struct oncall *oncall;
	struct oncall_gap open[ONCALL_RUNGS]; /* why ONCALL_ASKED: none */
	struct oncall_gap *gaps;
	size_t count, most;
};

/* --- findings --- */

static bool
stands(const size_t *people, size_t count, size_t person)
{
	for (size_t i = 0; i < count; i++)
		if (people[i] == person)
			return true;
	return false;
}

/* asked: who stands on earlier rungs, and then on this one too. */
static struct oncall_gap
finding(struct oncall *o, size_t rung, int64_t at, size_t *asked, size_t *asked_count)
{
	struct oncall_gap gap = {rung, ONCALL_NOBODY, ONCALL_ASKED, true, false, {at, at}};
	const struct oncall_wants none = {NULL, NULL, NULL};
	size_t people[ONCALL_STEPS];
	size_t count = oncall_candidates(o, rung, at, people);

	for (size_t i = 0; i < count; i++) {
		struct oncall_finding found = {ONCALL_TWICE, false};

		if (!stands(asked, *asked_count, people[i]))
			found = oncall_find(o, people[i], at, &none);
		if ((found.why == ONCALL_ASKED || found.soft) &&
		    oncall_within(&o->people[people[i]].barred, at))
			found = (struct oncall_finding){ONCALL_BARRED, false};
		if (found.why == ONCALL_ASKED || found.soft) {
			asked[(*asked_count)++] = people[i];
			gap.uncovered = false;
		}
		if (found.why != ONCALL_ASKED && gap.why == ONCALL_ASKED) {
			gap.why = found.why;
			gap.soft = found.soft;
			gap.person = people[i];
		}
	}
	if (count == 0)
		gap.why = ONCALL_EMPTY;
	return gap;
}

/* --- when they may change --- */

static void
sooner(int64_t *next, int64_t now, int64_t at)
{
	if (at > now && at < *next)
		*next = at;
}

static void
sooner_by(int64_t *next, int64_t now, const struct oncall_span *span, int64_t behind)
{
	sooner(next, now, span->from + behind);
	sooner(next, now, span->until + behind);
}

/* On duty her hours grow or stay between two changes of what is planned; off duty nobody asks. */
static void
sooner_by_hours(int64_t *next, int64_t now, const struct oncall *o, size_t person)
{
	if (oncall_on_duty(o, person, now) && !oncall_on_duty(o, person, now - o->hours.in))
		sooner(next, now, now + o->hours.most - oncall_worked(o, person, now));
}

int64_t
oncall_next_planned(const struct oncall *o, int64_t now, int64_t until)
{
	int64_t next = until;

	for (size_t i = 0; i < o->scratch->duty_count; i++)
		sooner_by(&next, now, &o->scratch->duties[i].span, 0);
	for (size_t i = 0; i < o->override_count; i++)
		sooner_by(&next, now, &o->overrides[i].span, 0);
	for (size_t i = 0; i < o->off_count; i++)
		sooner_by(&next, now, &o->offs[i].span, 0);
	for (size_t i = 0; i < o->person_count; i++) {
		sooner(&next, now, o->people[i].certified_until);
		for (size_t k = 0; k < o->people[i].leave_count; k++)
			sooner_by(&next, now, &o->people[i].leaves[k], 0);
	}
	return next;
}

int64_t
oncall_next_change(const struct oncall *o, int64_t now, int64_t until)
{
	const struct oncall_scratch *scratch = o->scratch;
	int64_t next = oncall_next_planned(o, now, until);

	for (size_t i = 0; i < o->person_count; i++)
		sooner_by(&next, now, &o->people[i].barred, 0);
	for (size_t i = 0; i < scratch->duty_count; i++) {
		if (o->rest.most > 0)
			sooner(&next, now, scratch->duties[i].span.until + o->rest.most);
		if (o->hours.most > 0)
			sooner_by(&next, now, &scratch->duties[i].span, o->hours.in);
	}
	for (size_t i = 0; o->hours.most > 0 && i < o->person_count; i++)
		sooner_by_hours(&next, now, o, i);
	return next;
}

/* --- gaps --- */

static bool
same(const struct oncall_gap *a, const struct oncall_gap *b)
{
	return a->why == b->why && a->person == b->person && a->uncovered == b->uncovered &&
	       a->soft == b->soft;
}

static void
close_gap(struct walk *walk, size_t rung, int64_t at)
{
	struct oncall_gap *open = &walk->open[rung];

	if (open->why == ONCALL_ASKED)
		return;
	open->span.until = at;
	if (walk->count < walk->most)
		walk->gaps[walk->count] = *open;
	walk->count++;
	open->why = ONCALL_ASKED;
}

static void
look(struct walk *walk, int64_t at)
{
	size_t asked[ONCALL_STEPS];
	size_t asked_count = 0;

	for (size_t rung = 0; rung < walk->oncall->rung_count; rung++) {
		struct oncall_gap now = finding(walk->oncall, rung, at, asked, &asked_count);

		if (same(&walk->open[rung], &now))
			continue;
		close_gap(walk, rung, at);
		walk->open[rung] = now;
	}
}

static bool
before(const struct oncall_gap *a, const struct oncall_gap *b)
{
	return a->rung != b->rung ? a->rung < b->rung : a->span.from < b->span.from;
}

/* They were closed in the order of their ends. */
static void
sort(struct oncall_gap *gaps, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct oncall_gap gap = gaps[i];
		size_t k = i;

		for (; k > 0 && before(&gap, &gaps[k - 1]); k--)
			gaps[k] = gaps[k - 1];
		gaps[k] = gap;
	}
}

size_t
oncall_gaps(struct oncall *o, int64_t from, int64_t until, struct oncall_gap *gaps, size_t most)
{
	struct walk walk = {.oncall = o, .gaps = gaps, .most = most};

	from = oncall_minute(from);
	until = oncall_minute(until);
	if (until > from + ONCALL_LOOK)
		until = from + ONCALL_LOOK;
	for (size_t rung = 0; rung < o->rung_count; rung++)
		walk.open[rung].why = ONCALL_ASKED;
	oncall_lay(o, from - oncall_lookback(o), until);
	for (int64_t at = from; at < until; at = oncall_next_change(o, at, until))
		look(&walk, at);
	for (size_t rung = 0; rung < o->rung_count; rung++)
		close_gap(&walk, rung, until);
	sort(gaps, walk.count < most ? walk.count : most);
	return walk.count;
}
