/* Walking the whole space, and comparing two policies in it. */
#include "services/gateway/policy/space.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

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

/* --- two directories --- */

bool
directories_join(struct arena *arena, const struct directory *before, const struct directory *after,
    struct joined *joined)
{
	size_t most = before->organisation_count + after->organisation_count + 1,
	       count = after->organisation_count;
	struct organisation *v = arena_zalloc(arena, most * sizeof(*v));

	joined->before = arena_alloc(arena, most * sizeof(*joined->before));
	joined->after = arena_alloc(arena, most * sizeof(*joined->after));
	if (v == NULL || joined->before == NULL || joined->after == NULL)
		return false;
	for (size_t i = 0; i < count; i++) {
		v[i] = after->organisations[i];
		joined->before[i] = directory_organisation(before, v[i].name);
		joined->after[i] = i;
	}
	for (size_t i = 0; i < before->organisation_count; i++) {
		if (directory_organisation(after, before->organisations[i].name) != NOBODY)
			continue;
		v[count] = before->organisations[i];
		joined->before[count] = i;
		joined->after[count++] = NOBODY;
	}
	joined->names = (struct directory){.organisations = v, .organisation_count = count};
	return true;
}

/* --- two policies --- */

#define MARKS_ROW 9 /* bytes for the purposes of a record, role and action */
#define MARKS ((size_t)2 * 64 * 64 * MARKS_ROW)
_Static_assert(MARKS_ROW * 8 >= PLACE_VALUES, "a bit for each purpose");

/* One of the two, and where organisations stand in it. */
struct side {
	const struct compiled *compiled;
	const size_t *places; /* NULL: where they stand in the comparison */
};

struct comparison {
	struct side before, after;
	int64_t *starts; /* of the stretches; the first is INT64_MIN */
	size_t count;
	struct reach *was, *now; /* of one spot, by stretch */
	uint8_t *marks;          /* a bit for each spot that differs in some stretch */
	bool marked;
	bool (*fn)(void *ctx, const struct change *change);
	void *ctx;
};

/* False: one of the two is not in that directory. */
static bool
find_place(const struct side *side, size_t *from, size_t *to)
{
	if (side->places == NULL)
		return true;
	*from = side->places[*from];
	*to = side->places[*to];
	return *from != NOBODY && *to != NOBODY;
}

static void
reach_in(const struct side *side, struct spot spot, int64_t at, struct reach *out)
{
	if (find_place(side, &spot.from, &spot.to))
		space_reach(side->compiled, &spot, at, out);
	else
		*out = (struct reach){.at_least[LEVEL_CLOSED] = CLASSES_ALL};
}

static const struct segment *
segment_in(const struct side *side, size_t from, size_t to, int64_t at)
{
	return find_place(side, &from, &to) ? compiled_segment(side->compiled, from, to, at) : NULL;
}

static bool
binds_in(const struct side *side, size_t from, size_t to)
{
	return find_place(side, &from, &to) && compiled_binds(side->compiled, from, to);
}

static size_t
changes_in(const struct side *side, size_t from, size_t to, int64_t *at)
{
	return find_place(side, &from, &to)
		   ? policy_changes(compiled_policy(side->compiled), from, to, at)
		   : 0;
}

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

static size_t
spot_number(const struct spot *spot)
{
	return (((size_t)(spot->record - 1) * 64 + spot->role) * 64 + spot->action) * MARKS_ROW *
		   8 +
	       (spot->accepted ? PURPOSE_ACCEPTED : spot->purpose);
}

static bool
compare_spot(void *ctx, const struct spot *spot)
{
	struct comparison *c = ctx;
	uint64_t differs = 0;
	size_t at = spot_number(spot);

	if (!(c->marks[at / 8] & 1 << at % 8))
		return true;
	for (size_t i = 0; i < c->count; i++) {
		reach_in(&c->before, *spot, c->starts[i], &c->was[i]);
		reach_in(&c->after, *spot, c->starts[i], &c->now[i]);
		for (int level = LEVEL_RELEASE; level < LEVELS; level++)
			differs |= c->was[i].at_least[level] ^ c->now[i].at_least[level];
	}
	for (unsigned class = 1; differs != 0 && class < 64; class ++)
		if (differs & BIT(class) && !tell(c, spot, class))
			return false;
	return true;
}

/* The instants at which either policy changes between the two. */
static void
find_stretches(struct comparison *c, size_t from, size_t to)
{
	size_t count = 1;

	c->starts[0] = INT64_MIN;
	count += changes_in(&c->before, from, to, c->starts + count);
	count += changes_in(&c->after, from, to, c->starts + count);
	c->count = instants_sort(c->starts, count);
}

/* --- which spots differ: found among places, before any is looked at by itself --- */

/* The texts that count at an instant, and whether they are restricted: the same before and after,
 * the same table, where the directory is the same. */
static const struct pact *
next_pact(const struct policy *policy, size_t from, size_t to, int64_t at, size_t *i)
{
	size_t f, t;

	while (*i < policy->first[from + 1]) {
		const struct pact *pact = policy->bound[(*i)++];

		if (pact_in_force(pact, at) && pact_between(pact, from, to, &f, &t))
			return pact;
	}
	return NULL;
}

static bool
same_texts(const struct comparison *c, size_t from, size_t to, int64_t at)
{
	const struct policy *before = compiled_policy(c->before.compiled),
			    *after = compiled_policy(c->after.compiled);
	size_t i, k;

	if (before->directory != after->directory)
		return false;
	i = before->first[from];
	k = after->first[from];
	for (;;) {
		const struct pact *a = next_pact(before, from, to, at, &i),
				  *b = next_pact(after, from, to, at, &k);

		if (a == NULL || b == NULL)
			return a == b;
		if (a->agreement->sections != b->agreement->sections ||
		    (at < a->agreement->restricted_at) != (at < b->agreement->restricted_at))
			return false;
	}
}

/* The same of all instants, and of whomever it shares with. */
static bool
same_pacts(const struct comparison *c, size_t from)
{
	const struct policy *before = compiled_policy(c->before.compiled),
			    *after = compiled_policy(c->after.compiled);
	size_t count;

	if (before->directory != after->directory)
		return false;
	count = before->first[from + 1] - before->first[from];
	if (after->first[from + 1] - after->first[from] != count)
		return false;
	for (size_t i = 0; i < count; i++) {
		const struct pact *a = before->bound[before->first[from] + i],
				  *b = after->bound[after->first[from] + i];

		if (a->agreement->sections != b->agreement->sections || a->begins != b->begins ||
		    a->ends != b->ends ||
		    a->agreement->restricted_at != b->agreement->restricted_at)
			return false;
	}
	return true;
}

/* Values that share their places both before and after. */
struct group {
	uint8_t before, after;
	uint8_t values[PLACE_VALUES];
	size_t count;
};

static size_t
group_values(const uint8_t *before, const uint8_t *after, const struct vocabulary *vocabulary,
    bool accepted, struct group *groups)
{
	size_t count = 0;

	for (size_t i = 0; i < vocabulary->count + accepted; i++) {
		unsigned value =
		    i < vocabulary->count ? vocabulary->words[i].number : PURPOSE_ACCEPTED;
		uint8_t b = before == NULL ? 0 : before[value],
			a = after == NULL ? 0 : after[value];
		size_t g = 0;

		while (g < count && (groups[g].before != b || groups[g].after != a))
			g++;
		if (g == count)
			groups[count++] = (struct group){.before = b, .after = a};
		groups[g].values[groups[g].count++] = (uint8_t)value;
	}
	return count;
}

/* What a cell lets out, for each of what may be asked beside. */
static void
cell_reach(const struct cell *cell, uint64_t out[3])
{
	const uint64_t safe = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT),
		       number = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SERVICE_CONTACT);

	out[0] = cell->open;
	out[1] = cell->open | cell->when_told;
	out[2] = cell->with_release;
	for (int i = 0; i < 3; i++)
		if (!(out[i] & safe))
			out[i] &= ~number;
}

static void
mark(struct comparison *c, unsigned record, const struct group *roles, const struct group *actions,
    const struct group *purposes)
{
	c->marked = true;
	for (size_t r = 0; r < roles->count; r++)
		for (size_t a = 0; a < actions->count; a++)
			for (size_t p = 0; p < purposes->count; p++) {
				struct spot spot = {.record = record,
				    .role = roles->values[r],
				    .action = actions->values[a],
				    .purpose = purposes->values[p]};
				size_t at = spot_number(&spot);

				c->marks[at / 8] |= (uint8_t)(1 << at % 8);
			}
}

static void
mark_stretch(struct comparison *c, const struct segment *before, const struct segment *after)
{
	static const struct cell closed = {0};
	struct group roles[PLACE_VALUES], actions[PLACE_VALUES], purposes[PLACE_VALUES];
	size_t role_count = group_values(before == NULL ? NULL : before->role,
		   after == NULL ? NULL : after->role, &vocabulary_role, false, roles),
	       action_count = group_values(before == NULL ? NULL : before->action,
		   after == NULL ? NULL : after->action, &vocabulary_action, false, actions),
	       purpose_count = group_values(before == NULL ? NULL : before->purpose,
		   after == NULL ? NULL : after->purpose, &vocabulary_purpose, true, purposes);

	for (size_t r = 0; r < role_count; r++)
		for (size_t a = 0; a < action_count; a++)
			for (size_t p = 0; p < purpose_count; p++)
				for (unsigned o = 1; o <= 2; o++) {
					uint64_t was[3], now[3];

					cell_reach(
					    before == NULL
						? &closed
						: segment_cell(before, roles[r].before,
						      actions[a].before, purposes[p].before, o),
					    was);
					cell_reach(
					    after == NULL
						? &closed
						: segment_cell(after, roles[r].after,
						      actions[a].after, purposes[p].after, o),
					    now);
					if (memcmp(was, now, sizeof(was)) != 0)
						mark(c, o, &roles[r], &actions[a], &purposes[p]);
				}
}

/* As space_each, but for what has no mark for any purpose. */
static bool
each_marked(struct comparison *c, size_t from, size_t to)
{
	static const uint8_t none[MARKS_ROW];
	struct spot spot = {.from = from, .to = to};

	for (spot.record = 1; spot.record <= 2; spot.record++)
		for (size_t r = 0; r < vocabulary_role.count; r++)
			for (size_t a = 0; a < vocabulary_action.count; a++) {
				spot.role = vocabulary_role.words[r].number;
				spot.action = vocabulary_action.words[a].number;
				spot.purpose = 0;
				if (memcmp(&c->marks[spot_number(&spot) / 8], none, sizeof(none)) !=
					0 &&
				    !each_purpose(spot, compare_spot, c))
					return false;
			}
	return true;
}

static bool
compare_pair(struct comparison *c, size_t from, size_t to)
{
	find_stretches(c, from, to);
	c->marked = false;
	for (size_t i = 0; i < c->count; i++) {
		if (same_texts(c, from, to, c->starts[i]))
			continue;
		mark_stretch(c, segment_in(&c->before, from, to, c->starts[i]),
		    segment_in(&c->after, from, to, c->starts[i]));
	}
	if (!c->marked)
		return true;
	if (!each_marked(c, from, to))
		return false;
	memset(c->marks, 0, MARKS);
	return true;
}

static bool
compare_all(struct comparison *c, size_t n)
{
	for (size_t from = 0; from < n; from++) {
		if (same_pacts(c, from))
			continue;
		for (size_t to = 0; to < n; to++)
			if ((binds_in(&c->before, from, to) || binds_in(&c->after, from, to)) &&
			    !compare_pair(c, from, to))
				return false;
	}
	return true;
}

bool
policy_diff(const struct compiled *before, const struct compiled *after,
    const struct joined *joined, bool (*fn)(void *ctx, const struct change *change), void *ctx,
    struct err *err)
{
	struct comparison c = {.before = {before, joined != NULL ? joined->before : NULL},
	    .after = {after, joined != NULL ? joined->after : NULL},
	    .fn = fn,
	    .ctx = ctx};
	const struct directory *names =
	    joined != NULL ? &joined->names : compiled_policy(before)->directory;
	size_t most = 1 + policy_changes_most(compiled_policy(before)) +
		      policy_changes_most(compiled_policy(after));
	bool good;

	c.starts = malloc(most * sizeof(*c.starts));
	c.was = malloc(most * sizeof(*c.was));
	c.now = malloc(most * sizeof(*c.now));
	c.marks = calloc(1, MARKS);
	good = c.starts != NULL && c.was != NULL && c.now != NULL && c.marks != NULL;
	if (!good)
		(void)err_set(err, ERR_UNAVAILABLE, "no memory to compare the agreements");
	else
		good = compare_all(&c, names->organisation_count);
	free(c.starts);
	free(c.was);
	free(c.now);
	free(c.marks);
	return good;
}
