/* Another directory under the same agreements: the cells that it opens, and who gets to read where.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/gateway/policy/judge_inner.h"

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory to judge the directory");
}

/* The two sides of a seat, and what is found of it. */
struct seating {
	struct judging *judging;
	const struct policy *before, *after;
	const struct joined *joined;
	int64_t *at; /* instants at which something may begin or end, of the edge that is judged */
	FILE *says;
};

/* --- one edge --- */

/* An edge of the directory before by which the same person works there in the same role. */
static bool
is_same_seat(const struct seating *s, const struct placement *old, const struct placement *new)
{
	const struct directory *before = s->before->directory, *after = s->after->directory;

	return old->role == new->role && old->host == s->joined->before[new->host] &&
	       old->employer == s->joined->before[new->employer] &&
	       strcmp(before->people[old->person].name, after->people[new->person].name) == 0;
}

static bool
reads_at(const struct policy *policy, const struct placement *placement, int64_t at)
{
	struct err err;
	bool reads;

	return policy_placed(policy, placement, at, &reads, &err) && reads;
}

static bool
read_before(const struct seating *s, const struct placement *new, int64_t at)
{
	const struct directory *before = s->before->directory;

	for (size_t i = 0; i < before->placement_count; i++)
		if (is_same_seat(s, &before->placements[i], new) &&
		    reads_at(s->before, &before->placements[i], at))
			return true;
	return false;
}

static size_t
note_edge(const struct seating *s, const struct placement *edge, size_t count)
{
	s->at[count++] = edge->from;
	s->at[count++] = placement_lapses(edge);
	for (size_t i = 0; i < s->after->pact_count; i++) {
		const struct pact *pact = &s->after->pacts[i];

		if (strcmp(pact->agreement->id, edge->agreement) != 0)
			continue;
		s->at[count++] = pact->begins;
		s->at[count++] = pact->ends;
	}
	return count;
}

/* From now on, ascending; agreements begin and end alike under both directories. */
static size_t
find_instants(const struct seating *s, const struct placement *new)
{
	const struct directory *before = s->before->directory;
	size_t count = note_edge(s, new, 0), kept = 0;

	s->at[count++] = s->judging->at;
	for (size_t i = 0; i < before->placement_count; i++)
		if (is_same_seat(s, &before->placements[i], new))
			count = note_edge(s, &before->placements[i], count);
	count = instants_sort(s->at, count);
	for (size_t i = 0; i < count; i++)
		if (s->at[i] >= s->judging->at && s->at[i] != NEVER)
			s->at[kept++] = s->at[i];
	return kept;
}

static void
put_seat(const struct seating *s, const struct placement *new, int64_t since, int64_t until)
{
	const struct directory *d = s->after->directory;
	const char *person = d->people[new->person].name,
		   *employer = d->organisations[new->employer].name,
		   *host = d->organisations[new->host].name;
	char line[JUDGE_LINE], from[CLOCK_TEXT_SIZE], to[CLOCK_TEXT_SIZE];

	if (since == s->judging->at)
		since = INT64_MIN;
	(void)snprintf(line, sizeof(line), "%s of %s at %s as %u %lld %lld", person, employer, host,
	    new->role, (long long)since, (long long)until);
	judge_line(s->judging->out, line);
	judge_concern(s->judging, new->host, new->employer);
	if (s->judging->out->seats++ >= JUDGE_TOLD)
		return;
	fprintf(s->says, "%s of %s gets to read at %s as %s%s%s%s%s\n", person, employer, host,
	    words_word(&vocabulary_role, new->role), since != INT64_MIN ? ", from " : "",
	    since != INT64_MIN ? clock_text(since, from) : "", until != NEVER ? ", until " : "",
	    until != NEVER ? clock_text(until, to) : "");
}

static bool
make_room(struct seating *s, const struct placement *new)
{
	const struct directory *before = s->before->directory;
	size_t edges = 1;

	for (size_t i = 0; i < before->placement_count; i++)
		edges += is_same_seat(s, &before->placements[i], new);
	s->at = malloc((1 + edges * (2 + 2 * s->after->pact_count)) * sizeof(*s->at));
	return s->at != NULL;
}

/* Each stretch in which she reads by the new directory and would not by the old one. False without
 * memory. */
static bool
judge_edge(struct seating *s, const struct placement *new)
{
	size_t count;

	if (!make_room(s, new))
		return false;
	count = find_instants(s, new);
	for (size_t i = 0, next; i < count; i = next) {
		int64_t since = s->at[i];

		next = i + 1;
		if (!reads_at(s->after, new, since) || read_before(s, new, since))
			continue;
		while (next < count && reads_at(s->after, new, s->at[next]) &&
		       !read_before(s, new, s->at[next]))
			next++;
		put_seat(s, new, since, next < count ? s->at[next] : NEVER);
	}
	free(s->at);
	return true;
}

/* --- all of them --- */

/* As it was, between organisations that were there: it gives what it gave. */
static bool
is_unchanged(const struct seating *s, const struct placement *new)
{
	const struct placement *old = directory_placement(s->before->directory, new->name);

	return old != NULL && is_same_seat(s, old, new) && old->reads == new->reads &&
	       old->from == new->from &&placement_lapses(old) == placement_lapses(new) &&
	       strcmp(old->agreement, new->agreement) == 0;
}

static bool
judge_seats(struct seating *s)
{
	const struct directory *after = s->after->directory;

	for (size_t i = 0; i < after->placement_count; i++)
		if (after->placements[i].reads && !is_unchanged(s, &after->placements[i]) &&
		    !judge_edge(s, &after->placements[i]))
			return false;
	return true;
}

/* --- the judgement --- */

static bool
make_after(struct arena *arena, const struct directory_change *change, struct policy *policy,
    struct err *err)
{
	const struct policy *now = compiled_policy(change->now);
	struct agreement *v = arena_zalloc(arena, (now->pact_count + 1) * sizeof(*v));

	if (v == NULL)
		return no_memory(err);
	for (size_t i = 0; i < now->pact_count; i++)
		v[i] = *now->pacts[i].agreement;
	return policy_make(arena, change->next, v, now->pact_count, policy, err);
}

/* Offices and seats, in words before the cells. */
static bool
judge_people(
    struct seating *s, struct arena *arena, const struct directory_change *change, struct err *err)
{
	char *text = NULL;
	size_t len = 0;
	bool good;

	if ((s->says = open_memstream(&text, &len)) == NULL)
		return no_memory(err);
	good = judge_offices(s->judging, arena, change, s->joined, s->says, err) &&
	       (judge_seats(s) || no_memory(err));
	if (fclose(s->says) != 0 && good)
		good = no_memory(err);
	good = good && judge_says(s->judging, arena, text, err);
	free(text);
	return good;
}

static bool
find_concerned(struct arena *arena, struct judging *j, const struct joined *joined)
{
	size_t count = joined->names.organisation_count;

	j->concerned = arena_zalloc(arena, (count + 1) * sizeof(*j->concerned));
	for (size_t i = 0; j->concerned != NULL && i < count; i++)
		j->concerned[i].organisation = joined->names.organisations[i].name;
	j->out->concerned = j->concerned;
	j->out->concerned_count = count;
	return j->concerned != NULL;
}

static bool
compare(struct arena *arena, struct judging *j, struct joined *joined,
    const struct directory_change *change, struct err *err)
{
	const struct policy *now = compiled_policy(change->now);
	struct policy *after = arena_zalloc(arena, sizeof(*after));
	struct seating seating = {.judging = j, .before = now, .after = after, .joined = joined};
	struct compiled *compiled;

	if (after == NULL || !directories_join(arena, now->directory, change->next, joined))
		return no_memory(err);
	if (!make_after(arena, change, after, err) ||
	    (compiled = policy_compile(arena, after, err)) == NULL)
		return false;
	j->directory = &joined->names;
	if (!find_concerned(arena, j, joined))
		return no_memory(err);
	judge_line(j->out, "directory");
	if (!policy_diff(change->now, compiled, joined, judge_cell, j, err))
		return err->code != ERR_NONE ? false : no_memory(err);
	return judge_people(&seating, arena, change, err);
}

bool
judge_directory(struct arena *arena, const struct directory_change *change, struct judgement *out,
    struct err *err)
{
	struct judging j = {.sentences = sentences_new(), .at = change->at, .out = out, .err = err};
	struct joined joined;
	bool good;

	*out = (struct judgement){.loosens = false};
	*err = (struct err){0};
	good = j.sentences != NULL ? compare(arena, &j, &joined, change, err) : no_memory(err);
	sentences_free(&j.sentences);
	return good;
}
