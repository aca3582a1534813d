/* Compiling: roles, actions and purposes that no section and no floor rule tells apart share a
 * place in the table, so that it stays small even where a section says "any". */
#include "services/gateway/policy/compiled.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"

#define HANDOFF ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF
#define RECORDS 2

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

size_t
instants_sort(int64_t *at, size_t count)
{
	size_t kept = 0;

	qsort(at, count, sizeof(*at), ascending);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || at[kept - 1] != at[i])
			at[kept++] = at[i];
	return kept;
}

static size_t
note(int64_t *at, size_t count, int64_t when)
{
	if (when != NEVER && when != INT64_MIN)
		at[count++] = when;
	return count;
}

size_t
policy_changes_most(const struct policy *policy)
{
	size_t most = 0;

	for (size_t o = 0; o < policy->directory->organisation_count; o++) {
		size_t of = 1 + 2 * policy->directory->organisations[o].award_count +
			    3 * (policy->first[o + 1] - policy->first[o]);

		most = of > most ? of : most;
	}
	return most;
}

size_t
policy_changes(const struct policy *policy, size_t from, size_t to, int64_t *at)
{
	const struct organisation *owner = &policy->directory->organisations[from];
	size_t count = 0, f, t;

	count = note(at, count, owner->not_covered_from);
	for (size_t i = 0; i < owner->award_count; i++) {
		count = note(at, count, owner->awards[i].from.at);
		count = note(at, count, owner->awards[i].until.at);
	}
	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++) {
		const struct pact *pact = policy->bound[i];

		if (pact->begins == pact->ends || !pact_between(pact, from, to, &f, &t))
			continue;
		count = note(at, count, pact->begins);
		count = note(at, count, pact->ends);
		count = note(at, count, pact->agreement->restricted_at);
	}
	return instants_sort(at, count);
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
	unsigned x = a == PURPOSE_ACCEPTED ? HANDOFF : a, y = b == PURPOSE_ACCEPTED ? HANDOFF : b;

	if (!floor_alike(dimension, x, y))
		return false;
	for (size_t i = 0; i < rules->count; i++) {
		const struct rule *r = &rules->v[i];

		if (in(section_knows(r->section, dimension), x) !=
		    in(section_knows(r->section, dimension), y))
			return false;
		if (dimension == 2 && pact_shares(r->pact, at, x, a == PURPOSE_ACCEPTED) !=
					  pact_shares(r->pact, at, y, b == PURPOSE_ACCEPTED))
			return false;
	}
	return true;
}

/* Fills places[] for the values of the vocabulary; chosen[] is one value of each place. */
static uint8_t
find_places(const struct rules *rules, int dimension, const struct vocabulary *vocabulary,
    int64_t at, uint8_t places[PLACE_VALUES], uint8_t chosen[PLACE_VALUES])
{
	uint8_t count = 0;

	for (size_t i = 0; i <= vocabulary->count; i++) {
		unsigned value =
		    i < vocabulary->count ? vocabulary->words[i].number : PURPOSE_ACCEPTED;
		uint8_t place = 0;

		if (value == PURPOSE_ACCEPTED && dimension != 2)
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

/* What the sections say of one cell, before the floor. */
struct said {
	uint64_t never, freely, told, release;
};

/* The places of one segment, with one value of each, and what fills its cells. */
struct filling {
	struct segment *segment;
	uint8_t roles[PLACE_VALUES], actions[PLACE_VALUES], purposes[PLACE_VALUES];
	struct said *said; /* by place; the record makes no difference here */
	size_t said_count;
	struct cell *cells; /* each kind of cell once */
	size_t cell_count;
	uint16_t *slots; /* of cells by their hash; 0 = free, else 1 + place */
	size_t slot_count;
};

static size_t
said_at(const struct segment *segment, unsigned role, unsigned action, unsigned purpose)
{
	return ((size_t)role * segment->actions + action) * segment->purposes + purpose;
}

static unsigned
purpose_of(unsigned value)
{
	return value == PURPOSE_ACCEPTED ? HANDOFF : value;
}

static void
say(const struct section *s, struct said *said)
{
	if (s->never)
		said->never |= s->classes;
	else if (s->need == NEED_NOTHING)
		said->freely |= s->classes;
	else if (s->need == NEED_TOLD)
		said->told |= s->classes;
	else
		said->release |= s->classes;
}

/* Says what one section does, in the cells that it names. */
static void
fill_rule(struct filling *f, const struct rule *rule)
{
	const struct segment *segment = f->segment;
	const struct section *s = rule->section;

	for (unsigned p = 0; p < segment->purposes; p++) {
		unsigned purpose = purpose_of(f->purposes[p]);

		if (!in(s->purposes, purpose) ||
		    (!s->never && !pact_shares(rule->pact, segment->begins, purpose,
				      f->purposes[p] == PURPOSE_ACCEPTED)))
			continue;
		for (unsigned r = 0; r < segment->roles; r++)
			for (unsigned a = 0; in(s->roles, f->roles[r]) && a < segment->actions; a++)
				if (in(s->actions, f->actions[a]))
					say(s, &f->said[said_at(segment, r, a, p)]);
	}
}

/* The floor is compiled in last. */
static void
finish_cell(const struct said *said, const struct floor_case *c, struct cell *cell)
{
	struct floor_masks floor = floor_masks(c);

	cell->forbidden = floor.forbidden;
	cell->denied = said->never & ~floor.forbidden;
	cell->with_release = (said->freely | said->told | said->release) &
			     floor_standing(c->record) & ~(floor.forbidden | said->never);
	cell->open = cell->with_release & said->freely & ~floor.asks;
	cell->when_told = cell->with_release & said->told & ~floor.asks;
	cell->asks = cell->with_release & (said->release | floor.asks);
}

static size_t
hash_cell(const struct cell *cell)
{
	const uint64_t parts[] = {cell->forbidden, cell->denied, cell->open, cell->when_told,
	    cell->with_release, cell->asks};
	uint64_t h = 0;

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		h = (h ^ parts[i]) * UINT64_C(0x9e3779b97f4a7c15) >> 7 ^ h << 23;
	return (size_t)(h ^ h >> 32);
}

/* Its place among the cells, where equal ones stand once. */
static uint16_t
intern(struct filling *f, const struct cell *cell)
{
	size_t s = hash_cell(cell) % f->slot_count;

	for (; f->slots[s] != 0; s = (s + 1) % f->slot_count)
		if (memcmp(&f->cells[f->slots[s] - 1], cell, sizeof(*cell)) == 0)
			return (uint16_t)(f->slots[s] - 1);
	f->cells[f->cell_count] = *cell;
	f->slots[s] = (uint16_t)(f->cell_count + 1);
	return (uint16_t)f->cell_count++;
}

static void
fill_table(
    const struct compiled *compiled, size_t from, size_t to, struct filling *f, uint16_t *table)
{
	const struct segment *segment = f->segment;
	struct request r = {.at = segment->begins, .from = from, .to = to};
	struct floor_case c;
	struct cell cell;
	size_t at = 0;

	policy_floor_case(compiled->policy, &r, &c);
	for (unsigned i = 0; i < segment->roles; i++)
		for (unsigned k = 0; k < segment->actions; k++)
			for (unsigned p = 0; p < segment->purposes; p++)
				for (c.record = 1; c.record <= RECORDS; c.record++) {
					c.role = f->roles[i];
					c.action = f->actions[k];
					c.purpose = purpose_of(f->purposes[p]);
					finish_cell(&f->said[said_at(segment, i, k, p)], &c, &cell);
					table[at++] = intern(f, &cell);
				}
}

static bool
find_all_places(const struct rules *rules, struct filling *f)
{
	struct segment *s = f->segment;

	s->roles = find_places(rules, 0, &vocabulary_role, s->begins, s->role, f->roles);
	s->actions = find_places(rules, 1, &vocabulary_action, s->begins, s->action, f->actions);
	s->purposes =
	    find_places(rules, 2, &vocabulary_purpose, s->begins, s->purpose, f->purposes);
	f->said_count = (size_t)s->roles * s->actions * s->purposes;
	f->slot_count = 4 * f->said_count * RECORDS;
	f->said = calloc(f->said_count, sizeof(*f->said));
	f->cells = malloc(f->said_count * RECORDS * sizeof(*f->cells));
	f->slots = calloc(f->slot_count, sizeof(*f->slots));
	return f->said != NULL && f->cells != NULL && f->slots != NULL;
}

static bool
fill_segment(struct arena *arena, struct compiled *compiled, size_t from, size_t to,
    const struct rules *rules, struct segment *segment)
{
	struct filling f = {.segment = segment};
	bool good = find_all_places(rules, &f);
	uint16_t *table = good ? arena_alloc(arena, f.said_count * RECORDS * sizeof(*table)) : NULL;

	good = table != NULL;
	for (size_t i = 0; good && i < rules->count; i++)
		fill_rule(&f, &rules->v[i]);
	if (good)
		fill_table(compiled, from, to, &f, table);
	segment->table = table;
	segment->cells = good ? arena_dup(arena, f.cells, f.cell_count * sizeof(*f.cells)) : NULL;
	compiled->size.cells += f.cell_count;
	free(f.said);
	free(f.cells);
	free(f.slots);
	return segment->cells != NULL;
}

static bool
compile_pair(struct arena *arena, struct compiled *compiled, size_t from, size_t to, int64_t *at)
{
	struct pair *pair =
	    &compiled->pairs[from * compiled->policy->directory->organisation_count + to];
	size_t changes = policy_changes(compiled->policy, from, to, at);
	bool good = true;

	pair->segments = arena_zalloc(arena, (changes + 1) * sizeof(*pair->segments));
	if (pair->segments == NULL)
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
	int64_t *at = malloc((policy_changes_most(policy) + 1) * sizeof(*at));
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

const struct segment *
compiled_segment(const struct compiled *compiled, size_t from, size_t to, int64_t at)
{
	const struct pair *pair = pair_of(compiled, from, to);
	const struct segment *segment = pair->segments == NULL ? NULL : segment_at(pair, at);

	return segment != NULL && segment->agreement ? segment : NULL;
}

const struct cell *
segment_cell(const struct segment *segment, unsigned role, unsigned action, unsigned purpose,
    unsigned record)
{
	return &segment->cells[segment->table[said_at(segment, role, action, purpose) * RECORDS +
					      (record - ACCORD__V1__ORIGIN__ORIGIN_INCIDENT)]];
}

void
compiled_decide(
    const struct compiled *compiled, const struct request *request, struct decision *out)
{
	const struct segment *s =
	    compiled_segment(compiled, request->from, request->to, request->at);
	unsigned purpose =
	    request->purpose == HANDOFF && request->accepted ? PURPOSE_ACCEPTED : request->purpose;

	*out = (struct decision){.forbidden_last = 0};
	if (s == NULL)
		decide_without(compiled->policy, request, out);
	else
		decide_cell(segment_cell(s, s->role[request->role], s->action[request->action],
				s->purpose[purpose], request->record),
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
