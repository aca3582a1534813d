/* What is planned: turns, occurrences, swaps and overrides, made instants by the roster's own zone.
 */
#include <assert.h>
#include <stdlib.h>

#include "services/referral/roster/oncall_inner.h"

#define DAY_MINUTES (24 * 60)

int64_t
oncall_minute(int64_t at)
{
	int64_t over = at % CLOCK_MINUTE;

	return at - (over < 0 ? over + CLOCK_MINUTE : over);
}

int64_t
oncall_instant(struct oncall *o, int64_t day, int minute)
{
	struct clock_wall wall;
	int64_t at;

	clock_civil(day * CLOCK_DAY + minute * CLOCK_MINUTE, &wall);
	(void)zone_instant(o->zone, &wall, &at);
	return at;
}

static int64_t
day_of(struct oncall *o, int64_t at)
{
	struct clock_wall wall;

	zone_wall(o->zone, at, &wall);
	return clock_days(wall.year, wall.month, wall.day);
}

/* --- turns --- */

static int64_t
turn_begins(struct oncall *o, const struct oncall_rotation *rotation, int64_t n)
{
	return oncall_instant(o, rotation->first + n * rotation->length, rotation->handover);
}

/* The turn that holds; negative before the first. */
static int64_t
turn_at(struct oncall *o, const struct oncall_rotation *rotation, int64_t at)
{
	int64_t days = day_of(o, at) - rotation->first;
	int64_t n = days >= 0 ? days / rotation->length : -1;

	while (n >= 0 && turn_begins(o, rotation, n) > at)
		n--;
	while (turn_begins(o, rotation, n + 1) <= at)
		n++;
	return n;
}

static size_t
turn_person(const struct oncall_rotation *rotation, int64_t n)
{
	return n < 0 ? ONCALL_NOBODY : rotation->people[(size_t)n % rotation->count];
}

/* --- occurrences --- */

static int
weekday(int64_t day)
{
	int64_t from_sunday = (day + 4) % 7; /* 1970 began on a Thursday */

	return (int)(from_sunday < 0 ? from_sunday + 7 : from_sunday);
}

bool
oncall_occurrence(struct oncall *o, const struct oncall_turn *turn, struct oncall_span *span)
{
	const struct oncall_shift *shift = &o->shifts[turn->shift];
	int64_t next = shift->until <= shift->from;

	if ((shift->days >> weekday(turn->day) & 1) == 0)
		return false;
	span->from = oncall_instant(o, turn->day, shift->from);
	span->until = oncall_instant(o, turn->day + next, shift->until);
	return span->until > span->from;
}

static size_t
fills_unswapped(struct oncall *o, const struct oncall_turn *turn)
{
	const struct oncall_shift *shift = &o->shifts[turn->shift];
	struct oncall_span span;

	if (!oncall_occurrence(o, turn, &span))
		return ONCALL_NOBODY;
	return oncall_holder(o, &shift->who, span.from);
}

static bool
same_turn(const struct oncall_turn *a, const struct oncall_turn *b)
{
	return a->shift == b->shift && a->day == b->day;
}

/* NULL: it is not swapped. */
static const struct oncall_turn *
swapped_for(const struct oncall *o, const struct oncall_turn *turn)
{
	for (size_t i = 0; i < o->swap_count; i++)
		for (size_t k = 0; k < 2; k++)
			if (same_turn(&o->swaps[i].turns[k], turn))
				return &o->swaps[i].turns[1 - k];
	return NULL;
}

size_t
oncall_filler(struct oncall *o, const struct oncall_turn *turn)
{
	const struct oncall_turn *other = swapped_for(o, turn);

	return fills_unswapped(o, other != NULL ? other : turn);
}

/* The earliest: an occurrence is over a day after the day behind its own. */
bool
oncall_under_way(
    struct oncall *o, size_t shift, int64_t at, struct oncall_turn *turn, bool *swapped)
{
	int64_t today = day_of(o, at);
	struct oncall_span span;

	for (int64_t day = today - 2; day <= today + 1; day++) {
		*turn = (struct oncall_turn){shift, day};
		*swapped = swapped_for(o, turn) != NULL;
		if (oncall_occurrence(o, turn, &span) && oncall_within(&span, at))
			return true;
	}
	return false;
}

static size_t
shift_holder(struct oncall *o, size_t shift, int64_t at)
{
	struct oncall_turn turn;
	bool swapped;

	return oncall_under_way(o, shift, at, &turn, &swapped) ? oncall_filler(o, &turn)
							       : ONCALL_NOBODY;
}

size_t
oncall_holder(struct oncall *o, const struct oncall_who *who, int64_t at)
{
	if (who->is == ONCALL_IS_PERSON)
		return who->at;
	if (who->is == ONCALL_IS_SHIFT)
		return shift_holder(o, who->at, at);
	return turn_person(&o->rotations[who->at], turn_at(o, &o->rotations[who->at], at));
}

/* --- overrides --- */

const struct oncall_override *
oncall_overridden(const struct oncall *o, size_t rung, int64_t at)
{
	for (size_t i = o->override_count; i-- > 0;)
		if (o->overrides[i].rung == rung && at >= o->overrides[i].span.from &&
		    at < o->overrides[i].span.until)
			return &o->overrides[i];
	return NULL;
}

/* Where the overrides from that one on leave off, or begin, behind an instant. */
static bool
covered(const struct oncall *o, size_t rung, size_t first, int64_t at, int64_t *until)
{
	bool is = false;

	for (size_t i = first; i < o->override_count; i++) {
		const struct oncall_override *by = &o->overrides[i];

		if (by->rung != rung || by->span.until <= at || by->span.from >= by->span.until)
			continue;
		if (by->span.from > at) {
			if (!is && by->span.from < *until)
				*until = by->span.from;
		} else if (!is || by->span.until > *until) {
			*until = by->span.until;
			is = true;
		}
	}
	return is;
}

/* --- laying out --- */

static void
lay_one(struct oncall *o, const struct oncall_span *span, size_t person)
{
	struct oncall_scratch *scratch = o->scratch;

	assert(scratch->duty_count < SCRATCH_DUTIES);
	scratch->duties[scratch->duty_count++] = (struct oncall_duty){*span, person};
}

/* What the overrides from that one on leave of it. */
static void
lay(struct oncall *o, struct oncall_span span, size_t person, size_t rung, size_t first)
{
	while (person != ONCALL_NOBODY && span.from < span.until) {
		int64_t until = span.until;
		bool taken = covered(o, rung, first, span.from, &until);
		struct oncall_span part = {span.from, until < span.until ? until : span.until};

		if (!taken)
			lay_one(o, &part, person);
		span.from = part.until;
	}
}

static bool
touches(const struct oncall_span *span, int64_t from, int64_t until)
{
	return span->from <= until && span->until >= from;
}

static void
lay_shift(struct oncall *o, size_t shift, size_t rung, int64_t from, int64_t until)
{
	int64_t last = day_of(o, until) + 1;
	struct oncall_span span;

	for (int64_t day = day_of(o, from) - 2; day <= last; day++) {
		struct oncall_turn turn = {shift, day};

		if (oncall_occurrence(o, &turn, &span) && touches(&span, from, until))
			lay(o, span, oncall_filler(o, &turn), rung, 0);
	}
}

static void
lay_rotation(struct oncall *o, const struct oncall_rotation *rotation, size_t rung, int64_t from,
    int64_t until)
{
	int64_t n = turn_at(o, rotation, from - CLOCK_MINUTE);

	for (n = n < 0 ? 0 : n; turn_begins(o, rotation, n) <= until; n++) {
		struct oncall_span span = {
		    turn_begins(o, rotation, n), turn_begins(o, rotation, n + 1)};

		lay(o, span, turn_person(rotation, n), rung, 0);
	}
}

static void
lay_rung(struct oncall *o, size_t rung, int64_t from, int64_t until)
{
	for (size_t i = 0; i < o->rungs[rung].count; i++) {
		const struct oncall_who *who = &o->rungs[rung].who[i];

		if (who->is == ONCALL_IS_SHIFT)
			lay_shift(o, who->at, rung, from, until);
		else if (who->is == ONCALL_IS_ROTATION)
			lay_rotation(o, &o->rotations[who->at], rung, from, until);
	}
}

static bool
before(const struct oncall_duty *a, const struct oncall_duty *b)
{
	return a->person != b->person ? a->person < b->person : a->span.from < b->span.from;
}

/* In place and without memory, which qsort() does not promise. */
static void
sort(struct oncall_duty *duties, size_t count)
{
	for (size_t gap = count / 2; gap > 0; gap /= 2)
		for (size_t i = gap; i < count; i++) {
			struct oncall_duty duty = duties[i];
			size_t k = i;

			for (; k >= gap && before(&duty, &duties[k - gap]); k -= gap)
				duties[k] = duties[k - gap];
			duties[k] = duty;
		}
}

static void
join(struct oncall_scratch *scratch)
{
	struct oncall_duty *last = NULL;

	scratch->stretch_count = 0;
	for (size_t i = 0; i < scratch->duty_count; i++) {
		const struct oncall_duty *duty = &scratch->duties[i];

		if (last == NULL || last->person != duty->person ||
		    last->span.until < duty->span.from) {
			last = &scratch->stretches[scratch->stretch_count++];
			*last = *duty;
		} else if (duty->span.until > last->span.until) {
			last->span.until = duty->span.until;
		}
	}
}

void
oncall_lay(struct oncall *o, int64_t from, int64_t until)
{
	o->scratch->duty_count = 0;
	for (size_t rung = 0; rung < o->rung_count; rung++)
		lay_rung(o, rung, from, until);
	for (size_t i = 0; i < o->override_count; i++)
		if (touches(&o->overrides[i].span, from, until))
			lay(o, o->overrides[i].span, o->overrides[i].person, o->overrides[i].rung,
			    i + 1);
	sort(o->scratch->duties, o->scratch->duty_count);
	join(o->scratch);
}
