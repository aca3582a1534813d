/* Walking the whole space, and comparing two policies in it. */
#include "services/gateway/policy/space.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

#define CHANGES 8192 /* instants between two organisations, of both policies together */
#define HANDOFF ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF

const char *const level_words[LEVELS] = {"closed", "release", "told", "open"};

void
space_reach(const struct compiled *compiled, const struct spot *spot, int64_t at, struct reach *out)
{
	struct request r = {.at = at,
	    .from = spot->from,
	    .to = spot->to,
	    .role = spot->role,
	    .action = spot->action,
	    .purpose = spot->purpose,
	    .record = spot->record,
	    .classes = CLASSES_ALL,
	    .client = true,
	    .accepted = spot->accepted,
	    .release = {.of_client = true,
		.from = spot->from,
		.to = spot->to,
		.classes = CLASSES_ALL,
		.purposes = UINT64_MAX,
		.signed_at = INT64_MIN,
		.expires = NEVER,
		.revoked = NEVER}};
	struct decision d;

	out->at_least[LEVEL_CLOSED] = CLASSES_ALL;
	compiled_decide(compiled, &r, &d);
	out->at_least[LEVEL_OPEN] = decision_permits(&d);
	r.told = true;
	compiled_decide(compiled, &r, &d);
	out->at_least[LEVEL_TOLD] = decision_permits(&d);
	r.release.given = true;
	compiled_decide(compiled, &r, &d);
	out->at_least[LEVEL_RELEASE] = decision_permits(&d);
}

enum level
reach_level(const struct reach *reach, unsigned data_class)
{
	int level = LEVEL_OPEN;

	while (level > LEVEL_CLOSED && !(reach->at_least[level] & BIT(data_class)))
		level--;
	return (enum level)level;
}

static bool
each_purpose(struct spot spot, bool (*fn)(void *ctx, const struct spot *spot), void *ctx)
{
	for (size_t i = 0; i < vocabulary_purpose.count; i++) {
		spot.purpose = vocabulary_purpose.words[i].number;
		for (int accepted = 0; accepted <= (spot.purpose == HANDOFF); accepted++) {
			spot.accepted = accepted != 0;
			if (!fn(ctx, &spot))
				return false;
		}
	}
	return true;
}

bool
space_each(size_t from, size_t to, bool (*fn)(void *ctx, const struct spot *spot), void *ctx)
{
	struct spot spot = {.from = from, .to = to};

	for (spot.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	     spot.record <= ACCORD__V1__ORIGIN__ORIGIN_SERVICE; spot.record++)
		for (size_t r = 0; r < vocabulary_role.count; r++)
			for (size_t a = 0; a < vocabulary_action.count; a++) {
				spot.role = vocabulary_role.words[r].number;
				spot.action = vocabulary_action.words[a].number;
				if (!each_purpose(spot, fn, ctx))
					return false;
			}
	return true;
}

/* --- two policies --- */

struct comparison {
	const struct compiled *before, *after;
	int64_t *starts; /* of the stretches; the first is INT64_MIN */
	size_t count;
	struct reach *was, *now; /* of one spot, by stretch */
	bool (*fn)(void *ctx, const struct change *change);
	void *ctx;
};

/* Joins the stretches in which the class stands the same. */
static bool
tell(const struct comparison *c, const struct spot *spot, unsigned data_class)
{
	for (size_t i = 0, next; i < c->count; i = next) {
		struct change change = {.spot = *spot,
		    .data_class = data_class,
		    .was = reach_level(&c->was[i], data_class),
		    .now = reach_level(&c->now[i], data_class),
		    .since = c->starts[i]};

		for (next = i + 1; next < c->count; next++)
			if (reach_level(&c->was[next], data_class) != change.was ||
			    reach_level(&c->now[next], data_class) != change.now)
				break;
		change.until = next < c->count ? c->starts[next] : NEVER;
		if (change.was != change.now && !c->fn(c->ctx, &change))
			return false;
	}
	return true;
}

static bool
compare_spot(void *ctx, const struct spot *spot)
{
	struct comparison *c = ctx;
	uint64_t differs = 0;

	for (size_t i = 0; i < c->count; i++) {
		space_reach(c->before, spot, c->starts[i], &c->was[i]);
		space_reach(c->after, spot, c->starts[i], &c->now[i]);
		for (int level = LEVEL_RELEASE; level < LEVELS; level++)
			differs |= c->was[i].at_least[level] ^ c->now[i].at_least[level];
	}
	for (unsigned class = 1; differs != 0 && class < 64; class ++)
		if (differs & BIT(class) && !tell(c, spot, class))
			return false;
	return true;
}

static int
ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* The instants at which either policy changes between the two. */
static void
find_stretches(struct comparison *c, size_t from, size_t to)
{
	size_t kept = 1, count = 1;

	c->starts[0] = INT64_MIN;
	count += policy_changes(
	    compiled_policy(c->before), from, to, c->starts + count, CHANGES - count);
	count +=
	    policy_changes(compiled_policy(c->after), from, to, c->starts + count, CHANGES - count);
	qsort(c->starts, count, sizeof(*c->starts), ascending);
	for (size_t i = 1; i < count; i++)
		if (c->starts[i] != c->starts[kept - 1])
			c->starts[kept++] = c->starts[i];
	c->count = kept;
}

static bool
compare_all(struct comparison *c)
{
	size_t n = compiled_policy(c->before)->directory->organisation_count;

	for (size_t from = 0; from < n; from++)
		for (size_t to = 0; to < n; to++) {
			if (!compiled_binds(c->before, from, to) &&
			    !compiled_binds(c->after, from, to))
				continue;
			find_stretches(c, from, to);
			if (!space_each(from, to, compare_spot, c))
				return false;
		}
	return true;
}

bool
policy_diff(const struct compiled *before, const struct compiled *after,
    bool (*fn)(void *ctx, const struct change *change), void *ctx, struct err *err)
{
	struct comparison c = {.before = before, .after = after, .fn = fn, .ctx = ctx};
	bool good;

	c.starts = malloc(CHANGES * sizeof(*c.starts));
	c.was = malloc(CHANGES * sizeof(*c.was));
	c.now = malloc(CHANGES * sizeof(*c.now));
	good = c.starts != NULL && c.was != NULL && c.now != NULL;
	if (!good)
		(void)err_set(err, ERR_UNAVAILABLE, "no memory to compare the agreements");
	else
		good = compare_all(&c);
	free(c.starts);
	free(c.was);
	free(c.now);
	return good;
}
