/* Compiling: roles, actions and purposes that no section and no floor rule tells apart share a
 * place in the table, so that it stays small even where a section says "any". */
#include "services/gateway/policy/compiled.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

#define VALUES 65 /* of roles, actions or purposes; the last is a hand-off that was accepted */
#define ACCEPTED 64
#define HANDOFF ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF
#define RECORDS 2
#define CHANGES 4096 /* of one pair */

/* What the sections and the floor make of each class, for one cell. */
struct cell {
	uint64_t forbidden, denied;
	uint64_t open;         /* permitted to whoever comes here */
	uint64_t when_told;    /* if she was told */
	uint64_t with_release; /* if her release covers it; holds the two above */
	uint64_t asks;         /* of with_release: a release is asked for */
};

struct segment {
	int64_t begins;
	bool agreement;                                        /* one in force has both */
	uint8_t role[VALUES], action[VALUES], purpose[VALUES]; /* their places */
	uint8_t actions, purposes;                             /* how many places */
	const struct cell *cells;
};

struct pair {
	struct segment *segments;
	size_t segment_count;
};

struct compiled {
	const struct policy *policy;
	struct pair *pairs; /* by owner, then recipient */
	struct compiled_size size;
};

/* --- when something changes --- */

static int
ascending(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static size_t
note(int64_t *at, size_t count, size_t room, int64_t when)
{
	if (count < room && when != NEVER && when != INT64_MIN)
		at[count++] = when;
	return count;
}

size_t
policy_changes(const struct policy *policy, size_t from, size_t to, int64_t *at, size_t room)
{
	const struct organisation *owner = &policy->directory->organisations[from];
	size_t count = 0, kept = 0, f, t;

	count = note(at, count, room, owner->not_covered_from);
	for (size_t i = 0; i < owner->award_count; i++) {
		count = note(at, count, room, owner->awards[i].from.at);
		count = note(at, count, room, owner->awards[i].until.at);
	}
	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++) {
		const struct pact *pact = policy->bound[i];

		if (pact->begins == pact->ends || !pact_between(pact, from, to, &f, &t))
			continue;
		count = note(at, count, room, pact->begins);
		count = note(at, count, room, pact->ends);
		count = note(at, count, room, pact->agreement->restricted_at);
	}
	qsort(at, count, sizeof(*at), ascending);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || at[kept - 1] != at[i])
			at[kept++] = at[i];
	return kept;
}

/* --- the sections that count in one segment --- */

struct rule {
	const struct section *section;
	const struct pact *pact;
};

struct rules {
	struct rule *v;
	size_t count;
	bool agreement;
};

static bool
gather(const struct policy *policy, size_t from, size_t to, int64_t at, struct rules *out)
{
	size_t f, t, room = 0;

	*out = (struct rules){0};
	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++)
		room += policy->bound[i]->agreement->section_count;
	if ((out->v = malloc((room + 1) * sizeof(*out->v))) == NULL)
		return false;
	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++) {
		const struct pact *pact = policy->bound[i];
		const struct agreement *a = pact->agreement;

		if (!pact_in_force(pact, at) || !pact_between(pact, from, to, &f, &t))
			continue;
		out->agreement = true;
		for (size_t s = 0; s < a->section_count; s++)
			if (a->kind == AGREEMENT_INTERNAL_PROTOCOL ||
			    (a->sections[s].from == f && a->sections[s].to == t))
				out->v[out->count++] = (struct rule){&a->sections[s], pact};
	}
	return true;
}

/* --- places: values that nothing tells apart share one --- */

/* What the floor and the restriction know of a value beside the sections. */
static uint64_t
floor_knows(const struct floor_rule *rule, int dimension)
{
	switch (dimension) {
	case 0:
		return rule->roles;
	case 1:
		return rule->action != 0        ? BIT(rule->action)
		       : rule->action_not_count ? BIT(ACCORD__V1__ACTION__ACTION_COUNT)
						: 0;
	default:
		return rule->purposes;
	}
}

static uint64_t
section_knows(const struct section *section, int dimension)
{
	const uint64_t sets[] = {section->roles, section->actions, section->purposes};

	return sets[dimension];
}

static bool
in(uint64_t set, unsigned value)
{
	return (set & BIT(value)) != 0;
}

static bool
alike(const struct rules *rules, int dimension, unsigned a, unsigned b, int64_t at)
{
	unsigned x = a == ACCEPTED ? HANDOFF : a, y = b == ACCEPTED ? HANDOFF : b;

	for (size_t i = 0; i < FLOOR_RULES; i++)
		if (in(floor_knows(&floor_rules[i], dimension), x) !=
		    in(floor_knows(&floor_rules[i], dimension), y))
			return false;
	for (size_t i = 0; i < rules->count; i++) {
		const struct rule *r = &rules->v[i];

		if (in(section_knows(r->section, dimension), x) !=
		    in(section_knows(r->section, dimension), y))
			return false;
		if (dimension == 2 && pact_shares(r->pact, at, x, a == ACCEPTED) !=
					  pact_shares(r->pact, at, y, b == ACCEPTED))
			return false;
	}
	return true;
}

/* Fills places[] for the values of the vocabulary; chosen[] is one value of each place. */
static uint8_t
find_places(const struct rules *rules, int dimension, const struct vocabulary *vocabulary,
    int64_t at, uint8_t places[VALUES], uint8_t chosen[VALUES])
{
	uint8_t count = 0;

	for (size_t i = 0; i <= vocabulary->count; i++) {
		unsigned value = i < vocabulary->count ? vocabulary->words[i].number : ACCEPTED;
		uint8_t place = 0;

		if (value == ACCEPTED && dimension != 2)
			break;
		while (place < count && !alike(rules, dimension, value, chosen[place], at))
			place++;
		if (place == count)
			chosen[count++] = (uint8_t)value;
		places[value] = place;
	}
	return count;
}

/* --- cells --- */

static void
fill_cell(const struct rules *rules, int64_t at, const struct floor_case *c, bool accepted,
    struct cell *cell)
{
	struct floor_masks floor = floor_masks(c);
	uint64_t freely = 0, told = 0, release = 0, never = 0;

	for (size_t i = 0; i < rules->count; i++) {
		const struct section *s = rules->v[i].section;

		if (!in(s->roles, c->role) || !in(s->actions, c->action) ||
		    !in(s->purposes, c->purpose))
			continue;
		if (s->never)
			never |= s->classes;
		else if (!pact_shares(rules->v[i].pact, at, c->purpose, accepted))
			continue;
		else if (s->need == NEED_NOTHING)
			freely |= s->classes;
		else if (s->need == NEED_TOLD)
			told |= s->classes;
		else
			release |= s->classes;
	}
	/* The floor is compiled in last. */
	cell->forbidden = floor.forbidden;
	cell->denied = never & ~floor.forbidden;
	cell->with_release =
	    (freely | told | release) & floor_standing(c->record) & ~(floor.forbidden | never);
	cell->open = cell->with_release & freely & ~floor.asks;
	cell->when_told = cell->with_release & told & ~floor.asks;
	cell->asks = cell->with_release & (release | floor.asks);
}

static size_t
cell_at(const struct segment *segment, unsigned role, unsigned action, unsigned purpose,
    unsigned record)
{
	return ((((size_t)role * segment->actions + action) * segment->purposes + purpose) *
		   RECORDS) +
	       (record - ACCORD__V1__ORIGIN__ORIGIN_INCIDENT);
}

static bool
fill_segment(struct arena *arena, struct compiled *compiled, size_t from, size_t to,
    const struct rules *rules, struct segment *segment)
{
	uint8_t roles[VALUES], actions[VALUES], purposes[VALUES], role_count;
	struct request r = {.at = segment->begins, .from = from, .to = to};
	struct floor_case c;
	struct cell *cells;

	role_count = find_places(rules, 0, &vocabulary_role, r.at, segment->role, roles);
	segment->actions =
	    find_places(rules, 1, &vocabulary_action, r.at, segment->action, actions);
	segment->purposes =
	    find_places(rules, 2, &vocabulary_purpose, r.at, segment->purpose, purposes);
	cells = arena_alloc(arena,
	    (size_t)role_count * segment->actions * segment->purposes * RECORDS * sizeof(*cells));
	if ((segment->cells = cells) == NULL)
		return false;
	policy_floor_case(compiled->policy, &r, &c);
	for (unsigned i = 0; i < role_count; i++)
		for (unsigned k = 0; k < segment->actions; k++)
			for (unsigned p = 0; p < segment->purposes; p++)
				for (unsigned o = 1; o <= RECORDS; o++) {
					c.role = roles[i];
					c.action = actions[k];
					c.purpose = purposes[p] == ACCEPTED ? HANDOFF : purposes[p];
					c.record = o;
					fill_cell(rules, r.at, &c, purposes[p] == ACCEPTED,
					    &cells[cell_at(segment, i, k, p, o)]);
					compiled->size.cells++;
				}
	return true;
}

static bool
compile_pair(struct arena *arena, struct compiled *compiled, size_t from, size_t to, int64_t *at)
{
	struct pair *pair =
	    &compiled->pairs[from * compiled->policy->directory->organisation_count + to];
	size_t changes = policy_changes(compiled->policy, from, to, at, CHANGES);
	bool good = true;

	pair->segments = arena_zalloc(arena, (changes + 1) * sizeof(*pair->segments));
	if (pair->segments == NULL || changes == CHANGES)
		return false;
	for (size_t i = 0; good && i <= changes; i++) {
		struct segment *segment = &pair->segments[i];
		struct rules rules;

		segment->begins = i == 0 ? INT64_MIN : at[i - 1];
		good = gather(compiled->policy, from, to, segment->begins, &rules);
		segment->agreement = good && rules.agreement;
		if (segment->agreement)
			good = fill_segment(arena, compiled, from, to, &rules, segment);
		free(rules.v);
		pair->segment_count++;
	}
	compiled->size.pairs++;
	compiled->size.segments += pair->segment_count;
	return good;
}

/* Pairs that some agreement binds; those of one that is bound already are not compiled again. */
static bool
compile_owner(struct arena *arena, struct compiled *compiled, size_t from, int64_t *at)
{
	const struct policy *policy = compiled->policy;
	struct pair *row = &compiled->pairs[from * policy->directory->organisation_count];
	size_t f, t;

	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++)
		for (size_t m = 0; m < policy->bound[i]->member_count; m++) {
			size_t to = policy->bound[i]->members[m].organisation;

			if (row[to].segments == NULL &&
			    pact_between(policy->bound[i], from, to, &f, &t) &&
			    !compile_pair(arena, compiled, from, to, at))
				return false;
		}
	return true;
}

struct compiled *
policy_compile(struct arena *arena, const struct policy *policy, struct err *err)
{
	size_t n = policy->directory->organisation_count, before = arena_used(arena);
	struct compiled *compiled = arena_zalloc(arena, sizeof(*compiled));
	int64_t *at = malloc(CHANGES * sizeof(*at));
	bool good = compiled != NULL && at != NULL;

	if (good) {
		compiled->policy = policy;
		compiled->pairs = arena_zalloc(arena, (n * n + 1) * sizeof(*compiled->pairs));
		good = compiled->pairs != NULL;
	}
	for (size_t from = 0; good && from < n; from++)
		good = compile_owner(arena, compiled, from, at);
	free(at);
	if (!good) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory to compile the agreements");
		return NULL;
	}
	compiled->size.bytes = arena_used(arena) - before;
	return compiled;
}

struct compiled_size
compiled_size(const struct compiled *compiled)
{
	return compiled->size;
}

const struct policy *
compiled_policy(const struct compiled *compiled)
{
	return compiled->policy;
}

static const struct pair *
pair_of(const struct compiled *compiled, size_t from, size_t to)
{
	return &compiled->pairs[from * compiled->policy->directory->organisation_count + to];
}

bool
compiled_binds(const struct compiled *compiled, size_t from, size_t to)
{
	return pair_of(compiled, from, to)->segments != NULL;
}

/* --- deciding --- */

static const struct segment *
segment_at(const struct pair *pair, int64_t at)
{
	size_t low = 0, high = pair->segment_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (pair->segments[middle].begins <= at)
			low = middle;
		else
			high = middle;
	}
	return &pair->segments[low];
}

/* Nothing is agreed: what the floor does not forbid has no agreement. */
static void
decide_without(const struct policy *policy, const struct request *request, struct decision *out)
{
	struct floor_case c;

	policy_floor_case(policy, request, &c);
	out->codes[CODE_FORBIDDEN] = request->classes & floor_masks(&c).forbidden;
	out->codes[CODE_NO_AGREEMENT] = request->classes & ~out->codes[CODE_FORBIDDEN];
}

static void
decide_cell(const struct cell *cell, const struct request *request, struct decision *out)
{
	const uint64_t safe = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT),
		       number = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SERVICE_CONTACT);
	uint64_t told = request->client && request->told ? UINT64_MAX : 0, asked = request->classes;
	uint64_t permitted = cell->open | (cell->when_told & told);
	uint64_t released = cell->with_release & release_covers(request) & ~permitted, last = 0;

	if (!((permitted | released) & safe))
		last = (permitted | released) & number & asked;
	out->forbidden_last = last;
	out->codes[CODE_FORBIDDEN] = (cell->forbidden & asked) | last;
	out->codes[CODE_DENIED] = cell->denied & asked;
	out->codes[CODE_NOT_SHARED] =
	    asked & ~(cell->forbidden | cell->denied | cell->with_release);
	out->codes[CODE_PERMITTED] = permitted & asked & ~last;
	out->codes[CODE_RELEASED] = released & asked & ~last;
	out->codes[CODE_NEEDS_RELEASE] = cell->asks & ~(permitted | released) & asked;
	out->codes[CODE_NOT_TOLD] =
	    cell->with_release & ~(permitted | released | cell->asks) & asked;
}

void
compiled_decide(
    const struct compiled *compiled, const struct request *request, struct decision *out)
{
	const struct pair *pair = pair_of(compiled, request->from, request->to);
	const struct segment *segment;
	unsigned purpose =
	    request->purpose == HANDOFF && request->accepted ? ACCEPTED : request->purpose;

	*out = (struct decision){.forbidden_last = 0};
	segment = pair->segments == NULL ? NULL : segment_at(pair, request->at);
	if (segment == NULL || !segment->agreement)
		decide_without(compiled->policy, request, out);
	else
		decide_cell(&segment->cells[cell_at(segment, segment->role[request->role],
				segment->action[request->action], segment->purpose[purpose],
				request->record)],
		    request, out);
}

bool
policy_decide_twice(const struct policy *policy, const struct compiled *compiled,
    const struct request *request, struct decision *out)
{
	struct decision other;

	policy_decide(policy, request, out);
	compiled_decide(compiled, request, &other);
	return memcmp(out, &other, sizeof(other)) == 0;
}
