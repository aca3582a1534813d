/* What comes to an end, and when it is to be said. */
#include "services/gateway/policy/ending.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"

#define KIND(name) ACCORD__V1__ENDING_KIND__ENDING_##name

const int ending_days[ENDING_STEPS] = ENDING_DAYS;

/* --- calendar days back from an instant --- */

struct opened {
	struct zone *zone;
	struct opened *next;
};

struct maker {
	struct arena *arena;
	const struct policy *policy;
	struct opened *zones; /* each once */
	struct endings *out;
};

static struct zone *
zone_of(struct maker *m, const char *name, struct err *err)
{
	struct opened *opened;

	for (opened = m->zones; opened != NULL; opened = opened->next)
		if (strcmp(zone_name(opened->zone), name) == 0)
			return opened->zone;
	if ((opened = arena_alloc(m->arena, sizeof(*opened))) == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for a time zone");
		return NULL;
	}
	if ((opened->zone = zone_open(name, err)) == NULL)
		return NULL;
	opened->next = m->zones;
	m->zones = opened;
	return opened->zone;
}

static void
close_zones(struct maker *m)
{
	for (struct opened *opened = m->zones; opened != NULL; opened = opened->next)
		zone_close(&opened->zone);
}

/* The same time of day so many days before; the beginning of a day is never but that of a day,
 * also where a clock change skips midnight. */
static int64_t
days_before(int64_t at, int days, struct zone *zone)
{
	struct clock_wall wall, before;
	int64_t then;

	zone_wall(zone, at, &wall);
	zone_wall(zone, at - 1, &before);
	if (before.day != wall.day)
		wall.hour = wall.minute = wall.second = wall.micros = 0;
	wall.has_offset = false;
	then = clock_days(wall.year, wall.month, wall.day) - days;
	clock_civil(then * CLOCK_DAY, &before);
	wall.year = before.year;
	wall.month = before.month;
	wall.day = before.day;
	(void)zone_instant(zone, &wall, &then);
	return then;
}

/* --- the list --- */

static bool
add(struct maker *m, const struct ending *like, int64_t at, const char *zone, struct err *err)
{
	struct ending *e = &m->out->v[m->out->count];
	struct zone *z;
	const char *const parts[] = {"ending", ending_name(like),
	    like->pact != NULL ? like->pact->agreement->name : NULL,
	    protobuf_c_enum_descriptor_get_value(&accord__v1__ending_kind__descriptor, like->kind)
		->name};

	if (at == NEVER)
		return true;
	if ((z = zone_of(m, zone, err)) == NULL)
		return false;
	*e = *like;
	e->id = id_digest(parts, sizeof(parts) / sizeof(*parts));
	for (size_t i = 0; i < ENDING_LAST; i++)
		e->steps[i] = days_before(at, ending_days[i], z);
	e->steps[ENDING_LAST] = at;
	m->out->count++;
	return true;
}

/* A later version comes into force at that very instant. */
static bool
replaced(const struct policy *policy, const struct pact *pact)
{
	for (size_t i = 0; i < policy->pact_count; i++) {
		const struct pact *other = &policy->pacts[i];

		if (strcmp(other->agreement->id, pact->agreement->id) == 0 &&
		    other->agreement->replaces == pact->agreement->version &&
		    other->begins == pact->ends && other->begins < other->ends)
			return true;
	}
	return false;
}

static bool
add_pact(struct maker *m, const struct pact *pact, struct err *err)
{
	const struct agreement *a = pact->agreement;
	bool follows = replaced(m->policy, pact);
	const struct {
		int kind;
		int64_t at;
		bool warned;
	} dates[] = {
	    {KIND(BEGINS), pact->begins, false},
	    {KIND(REVIEW_DUE), a->review_by.at, true},
	    {KIND(RESTRICTED), a->restricted_at, true},
	    {follows ? KIND(REPLACED) : KIND(ENDS), pact->ends, !follows},
	};

	if (pact->begins == pact->ends)
		return true;
	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		struct ending like = {.kind = dates[i].kind,
		    .pact = pact,
		    .first = dates[i].warned ? 0 : ENDING_LAST};

		/* What would come behind the end does not come. */
		if (dates[i].at > pact->ends ||
		    (dates[i].at == pact->ends && i + 1 < sizeof(dates) / sizeof(*dates)))
			continue;
		if (!add(m, &like, dates[i].at, a->zone, err))
			return false;
	}
	return true;
}

static bool
holds_up(const struct pact *pact, const struct placement *p)
{
	size_t host, employer;

	if (pact->begins == pact->ends || strcmp(pact->agreement->id, p->agreement) != 0 ||
	    !pact_between(pact, p->host, p->employer, &host, &employer))
		return false;
	for (size_t i = 0; i < pact->agreement->placing_count; i++) {
		const struct placing *placing = &pact->agreement->placings[i];

		if (placing->employer == employer && placing->host == host &&
		    placing->roles & BIT(p->role))
			return true;
	}
	return false;
}

/* Another version goes on where this one ends. */
static bool
goes_on(const struct policy *policy, const struct pact *pact, const struct placement *p)
{
	for (size_t i = 0; i < policy->pact_count; i++)
		if (policy->pacts[i].begins <= pact->ends && pact->ends < policy->pacts[i].ends &&
		    holds_up(&policy->pacts[i], p))
			return true;
	return false;
}

static bool
add_placement(struct maker *m, const struct placement *p, struct err *err)
{
	const char *zone = m->policy->directory->organisations[p->host].zone;
	const struct {
		int kind;
		int64_t at;
	} dates[] = {
	    {KIND(PLACEMENT_ENDS), p->until},
	    {KIND(SCREENING_LAPSES), p->screening},
	    {KIND(TRAINING_LAPSES), p->training},
	    {KIND(ADDENDUM_LAPSES), p->addendum},
	};

	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++) {
		struct ending like = {.kind = dates[i].kind, .placement = p};

		if (!add(m, &like, dates[i].at, zone, err))
			return false;
	}
	for (size_t i = 0; i < m->policy->pact_count; i++) {
		const struct pact *pact = &m->policy->pacts[i];
		struct ending like = {
		    .kind = KIND(PLACEMENT_AGREEMENT_ENDS), .pact = pact, .placement = p};

		if (!holds_up(pact, p) || goes_on(m->policy, pact, p))
			continue;
		/* The agreement's own end is warned of once for all its placements. */
		if (!replaced(m->policy, pact))
			like.first = ENDING_LAST;
		if (!add(m, &like, pact->ends, pact->agreement->zone, err))
			return false;
	}
	return true;
}

static int
by_id(const void *a, const void *b)
{
	return memcmp(a, b, sizeof(struct id)); /* their first member */
}

static bool
add_all(struct maker *m, struct err *err)
{
	const struct directory *directory = m->policy->directory;

	for (size_t i = 0; i < m->policy->pact_count; i++)
		if (!add_pact(m, &m->policy->pacts[i], err))
			return false;
	for (size_t i = 0; i < directory->placement_count; i++)
		if (!add_placement(m, &directory->placements[i], err))
			return false;
	return true;
}

/* Of a placement four dates and as many ends as its agreement has versions. */
static size_t
most(const struct policy *policy)
{
	const struct directory *directory = policy->directory;
	size_t count = policy->pact_count * 4 + directory->placement_count * 4;

	for (size_t i = 0; i < directory->placement_count; i++)
		for (size_t k = 0; k < policy->pact_count; k++)
			count += strcmp(policy->pacts[k].agreement->id,
				     directory->placements[i].agreement) == 0;
	return count;
}

bool
endings_make(
    struct arena *arena, const struct policy *policy, struct endings *endings, struct err *err)
{
	struct maker m = {.arena = arena, .policy = policy, .out = endings};
	bool made;

	*endings = (struct endings){0};
	endings->v = arena_alloc(arena, (most(policy) + 1) * sizeof(*endings->v));
	if (endings->v == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for what comes to an end");
	made = add_all(&m, err);
	close_zones(&m);
	if (made)
		qsort(endings->v, endings->count, sizeof(*endings->v), by_id);
	return made;
}

/* --- when access ends --- */

/* As far as versions follow one another without a gap. */
static int64_t
chain_end(const struct policy *policy, const struct placement *p, int64_t end)
{
	bool grown = true;

	while (grown) {
		grown = false;
		for (size_t i = 0; i < policy->pact_count; i++) {
			const struct pact *pact = &policy->pacts[i];

			if (pact->begins > end || pact->ends <= end || !holds_up(pact, p))
				continue;
			end = pact->ends;
			grown = true;
		}
	}
	return end;
}

static int64_t
access_end(const struct policy *policy, const struct placement *p, int64_t now, int64_t *stale)
{
	int64_t end = 0, past = 0, lapses = placement_lapses(p);

	for (size_t i = 0; i < policy->pact_count; i++) {
		const struct pact *pact = &policy->pacts[i];

		if (!holds_up(pact, p))
			continue;
		if (pact_in_force(pact, now))
			end = chain_end(policy, p, pact->ends);
		else if (pact->begins > now)
			*stale = pact->begins < *stale ? pact->begins : *stale;
		else if (pact->ends > past)
			past = pact->ends;
	}
	if (end == 0)
		end = past;
	return end < lapses ? end : lapses;
}

bool
endings_access(struct arena *arena, const struct policy *policy, int64_t now,
    struct endings *endings, struct err *err)
{
	size_t count = policy->directory->placement_count;

	endings->stale = NEVER;
	endings->access = arena_alloc(arena, (count + 1) * sizeof(*endings->access));
	if (endings->access == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for when access ends");
	for (size_t i = 0; i < count; i++)
		endings->access[i] =
		    access_end(policy, &policy->directory->placements[i], now, &endings->stale);
	return true;
}

/* --- questions --- */

const struct ending *
endings_find(const struct endings *endings, const struct id *id)
{
	return endings->count == 0
		   ? NULL
		   : bsearch(id, endings->v, endings->count, sizeof(*endings->v), by_id);
}

size_t
ending_step(const struct ending *ending, size_t told, int64_t now)
{
	size_t step = ENDING_STEPS;

	for (size_t i = told > ending->first ? told : ending->first; i < ENDING_STEPS; i++)
		if (ending->steps[i] <= now)
			step = i;
	return step;
}

bool
ending_concerns(const struct ending *ending, size_t organisation)
{
	if (ending->placement != NULL)
		return ending->placement->employer == organisation ||
		       ending->placement->host == organisation;
	for (size_t i = 0; i < ending->pact->member_count; i++)
		if (ending->pact->members[i].organisation == organisation)
			return true;
	return false;
}
