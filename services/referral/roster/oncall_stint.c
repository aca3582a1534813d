/* Whether two people may stand in each other's place. */
#include "services/referral/roster/oncall_inner.h"

static const struct oncall_wants no_wants = {NULL, NULL, NULL};

static bool
stands(struct oncall *o, size_t rung, size_t person, int64_t at, bool *alone)
{
	size_t people[ONCALL_STEPS];
	size_t count = oncall_candidates(o, rung, at, people);

	*alone = count == 1;
	for (size_t i = 0; i < count; i++)
		if (people[i] == person)
			return true;
	return false;
}

static void
lay(struct oncall *o, const struct oncall_span *span)
{
	oncall_lay(o, span->from - oncall_lookback(o), span->until);
}

int64_t
oncall_over_limits(struct oncall *o, size_t person, const struct oncall_span *span)
{
	int64_t over = 0, next;

	lay(o, span);
	for (int64_t at = span->from; at < span->until; at = next) {
		struct oncall_finding found = oncall_find(o, person, at, &no_wants);
		bool is = false, alone;

		next = oncall_next_change(o, at, span->until);
		for (size_t rung = 0; rung < o->rung_count; rung++)
			is |= stands(o, rung, person, at, &alone);
		if (is && !found.soft && (found.why == ONCALL_RESTING || found.why == ONCALL_HOURS))
			over += next - at;
	}
	return over;
}

/* She stands there all the while, and nobody with her. */
static bool
is_hers(struct oncall *o, const struct oncall_stint *stint)
{
	bool alone;

	lay(o, &stint->span);
	for (int64_t at = stint->span.from; at < stint->span.until;
	     at = oncall_next_change(o, at, stint->span.until))
		if (!stands(o, stint->rung, stint->person, at, &alone) || !alone)
			return false;
	return true;
}

/* Nothing keeps her from it, and she stands nowhere else. */
static bool
is_free(struct oncall *o, size_t person, const struct oncall_stint *there)
{
	lay(o, &there->span);
	for (int64_t at = there->span.from; at < there->span.until;
	     at = oncall_next_change(o, at, there->span.until)) {
		struct oncall_finding found = oncall_find(o, person, at, &no_wants);
		bool alone;

		if (found.why != ONCALL_ASKED && !found.soft)
			return false;
		for (size_t rung = 0; rung < o->rung_count; rung++)
			if (rung != there->rung && stands(o, rung, person, at, &alone))
				return false;
	}
	return true;
}

/* Of both, as far as what they would do is looked back on. */
static void
over_limits(struct oncall *o, const struct oncall_stint *const both[2], int64_t over[2])
{
	for (size_t who = 0; who < 2; who++) {
		over[who] = 0;
		for (size_t i = 0; i < 2; i++) {
			struct oncall_span span = both[i]->span;

			span.until += oncall_lookback(o);
			over[who] += oncall_over_limits(o, both[who]->person, &span);
		}
	}
}

static bool
is_good(const struct oncall *o, const struct oncall_stint *stint, struct err *err)
{
	if (stint->rung >= o->rung_count || stint->person >= o->person_count)
		return err_set(err, ERR_INVALID, "the roster has no such rung or person");
	return (stint->span.from < stint->span.until &&
		   stint->span.until - stint->span.from <= ONCALL_STINT) ||
	       err_set(err, ERR_INVALID, "each ends behind its beginning, and within two weeks");
}

static bool
is_swapped_well(struct oncall *o, const struct oncall_stint *const both[2], const int64_t before[2],
    struct err *err)
{
	int64_t after[2];

	over_limits(o, both, after);
	for (size_t who = 0; who < 2; who++) {
		const char *name = o->people[both[who]->person].name;

		if (after[who] > before[who])
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" would not have her rest, or come over her hours", name);
		if (!is_free(o, both[who]->person, both[1 - who]))
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" is not free then, or stands on another rung", name);
	}
	return true;
}

bool
oncall_may_swap(struct oncall *o, const struct oncall_stint *one, const struct oncall_stint *other,
    struct err *err)
{
	const struct oncall_stint *const both[2] = {one, other};
	size_t overrides = o->override_count;
	int64_t before[2];
	bool good;

	if (!is_good(o, one, err) || !is_good(o, other, err))
		return false;
	if (one->person == other->person)
		return err_set(err, ERR_INVALID, "both are the same person's");
	for (size_t i = 0; i < 2; i++)
		if (!is_hers(o, both[i]))
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" does not stand there alone all the while",
			    o->people[both[i]->person].name);
	over_limits(o, both, before);
	good = true;
	for (size_t i = 0; good && i < 2; i++)
		good = oncall_override(o,
		    &(struct oncall_override){both[i]->rung, both[1 - i]->person, both[i]->span},
		    err);
	good = good && is_swapped_well(o, both, before, err);
	o->override_count = overrides;
	return good;
}
