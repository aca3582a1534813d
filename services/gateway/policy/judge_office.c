/* Another directory under the same agreements: who gets to hold which office, and which protection
 * goes. */
#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/judge_inner.h"

enum governed { GOVERNED_UNKNOWN, GOVERNED, GOVERNED_FREE };

struct governing {
	struct judging *judging;
	const struct policy *before;
	const struct directory *after;
	const struct joined *joined;
	struct offices offices;  /* before, and whoever stood */
	enum governed *governed; /* of each organisation of the new directory */
	FILE *says;
};

/* --- whom it concerns --- */

static void
concern_partner(const struct governing *g, size_t partner)
{
	const struct joined *joined = g->joined;

	for (size_t i = 0; i < joined->names.organisation_count; i++)
		if (joined->before[i] == partner)
			g->judging->concerned[i].recipient = true;
}

/* With whom it has agreed on anything that has not ended. */
static bool
concern_partners(const struct governing *g, size_t before)
{
	const struct policy *policy = g->before;
	bool any = false;

	for (size_t i = policy->first[before]; i < policy->first[before + 1]; i++) {
		const struct pact *pact = policy->bound[i];

		for (size_t m = 0; pact->ends > g->judging->at && m < pact->member_count; m++) {
			if (pact->members[m].organisation == before)
				continue;
			concern_partner(g, pact->members[m].organisation);
			any = true;
		}
	}
	return any;
}

static bool
has_voice(const struct governing *g, size_t organisation)
{
	size_t before = g->joined->before[organisation];
	const struct stood *stood =
	    office_stood(&g->offices, g->after->organisations[organisation].name);

	return (before != NOBODY && office_kept(g->before->directory, before)) ||
	       (stood != NULL && stood->people != NULL && stood->people[0] != '\0');
}

static enum governed
find_governed(const struct governing *g, size_t organisation)
{
	size_t before = g->joined->before[organisation];
	bool voice = has_voice(g, organisation),
	     partners = before != NOBODY && concern_partners(g, before);

	g->judging->concerned[organisation].office |= voice;
	return voice || partners ? GOVERNED : GOVERNED_FREE;
}

/* Whether somebody has to be asked: nobody stands for one that is new, and where nothing is agreed
 * with anybody there is nobody to ask. */
static bool
is_governed(const struct governing *g, size_t organisation)
{
	if (g->governed[organisation] == GOVERNED_UNKNOWN)
		g->governed[organisation] = find_governed(g, organisation);
	return g->governed[organisation] == GOVERNED;
}

static void
put_line(const struct governing *g, const char *line)
{
	judge_line(g->judging->out, line);
	if (g->judging->out->offices++ < JUDGE_TOLD)
		fprintf(g->says, "%s\n", line);
}

/* --- offices --- */

/* What she held there before, by the directory or as one of the last who did. */
static uint64_t
held_before(const struct governing *g, const struct person *person)
{
	const struct directory *d = g->before->directory;
	size_t organisation = g->joined->before[person->employer], at;
	const char *name = g->after->organisations[person->employer].name;

	if ((organisation == NOBODY || !office_kept(d, organisation)) &&
	    office_listed(office_stood(&g->offices, name), person->name))
		return UINT64_MAX;
	at = directory_person(d, person->name);
	return at != NOBODY && d->people[at].employer == organisation
		   ? office_held(d, &d->people[at])
		   : 0;
}

static void
judge_person(const struct governing *g, const struct person *person)
{
	uint64_t held = office_held(g->after, person),
		 gained = held != 0 ? held & ~held_before(g, person) : 0;
	const char *organisation = g->after->organisations[person->employer].name;
	char line[JUDGE_LINE];

	if (gained == 0 || !is_governed(g, person->employer))
		return;
	for (unsigned office = 0; office < OFFICES; office++) {
		if (!(gained & BIT(office)))
			continue;
		(void)snprintf(line, sizeof(line), "%s becomes %s of %s", person->name,
		    office_names[office], organisation);
		put_line(g, line);
	}
}

/* --- what protects records --- */

static void
judge_privilege(const struct governing *g, size_t organisation)
{
	const struct organisation *o = &g->after->organisations[organisation];
	size_t before = g->joined->before[organisation];
	const char *was =
	    before != NOBODY ? g->before->directory->organisations[before].privilege_basis : "";
	char line[JUDGE_LINE];

	if (was[0] == '\0' || strcmp(was, o->privilege_basis) == 0 || !is_governed(g, organisation))
		return;
	(void)snprintf(line, sizeof(line), "records of %s are protected by %s, no more by %s",
	    o->name, o->privilege_basis[0] != '\0' ? o->privilege_basis : "nothing", was);
	put_line(g, line);
}

/* What she writes there is the host's to know. */
static void
judge_speaker(const struct governing *g, const struct placement *edge)
{
	const struct directory *d = g->after;
	const struct placement *old = directory_placement(g->before->directory, edge->name);
	char line[JUDGE_LINE];

	if (!edge->represents_host || (old != NULL && old->represents_host) ||
	    !is_governed(g, edge->employer))
		return;
	g->judging->concerned[edge->host].recipient = true;
	(void)snprintf(line, sizeof(line), "%s of %s speaks for %s", d->people[edge->person].name,
	    d->organisations[edge->employer].name, d->organisations[edge->host].name);
	put_line(g, line);
}

/* --- how many there are to ask --- */

static bool
is_asked(const struct governing *g, const char *person)
{
	bool whole;

	for (size_t i = 0; i < g->joined->names.organisation_count; i++) {
		const struct concerned *c = &g->judging->concerned[i];

		if ((c->office || c->owner || c->recipient) &&
		    office_stands(&g->offices, person, c->organisation, &whole) &&
		    (c->office || whole))
			return true;
	}
	return false;
}

/* Of those whom the directory has not: she counts once, of however many she is remembered. */
static bool
is_counted(const struct governing *g, const struct stood *stood, const char *person)
{
	for (const struct stood *s = g->offices.stood; s < stood; s++)
		if (office_listed(s, person))
			return true;
	return directory_person(g->before->directory, person) != NOBODY;
}

static size_t
count_listed(const struct governing *g, const struct stood *stood)
{
	char name[65];
	size_t count = 0;

	for (const char *at = stood->people;
	     at != NULL && *at != '\0' && count < JUDGE_APPROVALS;) {
		size_t line = strcspn(at, "\n");

		(void)snprintf(name, sizeof(name), "%.*s", (int)line, at);
		count += !is_counted(g, stood, name) && is_asked(g, name);
		at += line + (at[line] == '\n');
	}
	return count;
}

/* Where there are fewer than two, and nothing but offices changes, all there are. */
static unsigned
count_asked(const struct governing *g)
{
	const struct directory *d = g->before->directory;
	size_t count = 0;

	for (size_t i = 0; count < JUDGE_APPROVALS && i < d->person_count; i++)
		count += is_asked(g, d->people[i].name);
	for (size_t i = 0; count < JUDGE_APPROVALS && i < g->offices.stood_count; i++)
		count += count_listed(g, &g->offices.stood[i]);
	return count < JUDGE_APPROVALS ? (unsigned)count : JUDGE_APPROVALS;
}

/* --- the whole --- */

/* Whoever comes back under its name is asked for by those who stood for it. */
static bool
check_known(const struct governing *g, struct err *err)
{
	for (size_t i = 0; i < g->after->organisation_count; i++) {
		const char *name = g->after->organisations[i].name;
		const struct stood *stood = office_stood(&g->offices, name);

		if (g->joined->before[i] == NOBODY && stood != NULL && stood->people == NULL)
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" was here before, and nobody is known who stood for it: an id "
			    "is never used again, give it another",
			    name);
	}
	return true;
}

bool
judge_offices(struct judging *judging, struct arena *arena, const struct directory_change *change,
    const struct joined *joined, FILE *says, struct err *err)
{
	const struct policy *before = compiled_policy(change->now);
	struct governing g = {.judging = judging,
	    .before = before,
	    .after = change->next,
	    .joined = joined,
	    .offices = {before->directory, change->stood, change->stood_count},
	    .governed =
		arena_zalloc(arena, (change->next->organisation_count + 1) * sizeof(*g.governed)),
	    .says = says};

	if (g.governed == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory to judge the directory");
	if (!check_known(&g, err))
		return false;
	for (size_t i = 0; i < g.after->person_count; i++)
		judge_person(&g, &g.after->people[i]);
	for (size_t i = 0; i < g.after->organisation_count; i++)
		judge_privilege(&g, i);
	for (size_t i = 0; i < g.after->placement_count; i++)
		judge_speaker(&g, &g.after->placements[i]);
	judging->out->asked = judging->out->offices > 0 ? count_asked(&g) : 0;
	return true;
}
