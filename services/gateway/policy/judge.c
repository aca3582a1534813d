/* A change of what decides now: what it opens and closes. */
#include "services/gateway/policy/judge_inner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory to judge the change");
}

void
judge_line(struct judgement *out, const char *line)
{
	const struct crypt_piece pieces[] = {
	    {out->digest, sizeof(out->digest)}, {line, strlen(line)}};

	crypt_sha256_pieces(pieces, sizeof(pieces) / sizeof(pieces[0]), out->digest);
}

/* --- the set with the draft in it --- */

static bool
with_draft(struct arena *arena, const struct policy *now, const struct agreement *draft,
    struct policy *policy, struct err *err)
{
	struct agreement *v = arena_zalloc(arena, (now->pact_count + 1) * sizeof(*v));
	size_t count = 0;

	if (v == NULL)
		return no_memory(err);
	for (size_t i = 0; i < now->pact_count; i++)
		if (strcmp(now->pacts[i].agreement->name, draft->name) != 0)
			v[count++] = *now->pacts[i].agreement;
	v[count] = *draft;
	if (v[count].signed_at == NEVER)
		v[count].signed_at = INT64_MIN;
	return policy_make(arena, now->directory, v, count + 1, policy, err);
}

static const struct pact *
pact_named(const struct policy *policy, const char *name)
{
	for (size_t i = 0; i < policy->pact_count; i++)
		if (strcmp(policy->pacts[i].agreement->name, name) == 0)
			return &policy->pacts[i];
	return NULL;
}

/* --- cells --- */

void
judge_concern(const struct judging *j, size_t owner, size_t recipient)
{
	if (j->concerned == NULL)
		return;
	j->concerned[owner].owner = true;
	j->concerned[recipient].recipient = true;
}

static bool
tell_cell(struct judging *j, const struct change *change)
{
	return j->out->opened + j->out->closed > JUDGE_TOLD || sentences_add(j->sentences, change);
}

bool
judge_cell(void *ctx, const struct change *change)
{
	struct judging *j = ctx;
	const struct organisation *o = j->directory->organisations;
	const struct spot *spot = &change->spot;
	int64_t since = change->since <= j->at ? INT64_MIN : change->since;
	char line[JUDGE_LINE];

	if (change->until <= j->at)
		return true;
	if (j->concerned != NULL && change->now < change->was) {
		j->out->closed++;
		return tell_cell(j, change);
	}
	(void)snprintf(line, sizeof(line), "%s %s %u %u %u %u %d %u %d %d %lld %lld",
	    o[spot->from].name, o[spot->to].name, spot->record, spot->role, spot->action,
	    spot->purpose, spot->accepted, change->data_class, change->was, change->now,
	    (long long)since, (long long)change->until);
	judge_line(j->out, line);
	*(change->now > change->was ? &j->out->opened : &j->out->closed) += 1;
	judge_concern(j, spot->from, spot->to);
	if (j->out->opened + j->out->closed > JUDGE_CELLS)
		return err_set(j->err, ERR_TOO_LARGE,
		    "it changes more than %zu cells; make several agreements of it", JUDGE_CELLS);
	return tell_cell(j, change);
}

/* --- seats --- */

/* Whether an agreement of that id reads at that host already, for as long as the new one. */
static bool
seated(const struct judging *j, const struct policy *now, const struct pact *new, size_t employer,
    size_t host, unsigned role)
{
	int64_t begins = new->begins > j->at ? new->begins : j->at;
	size_t host_party, employer_party;

	for (size_t i = 0; i < now->pact_count; i++) {
		const struct pact *pact = &now->pacts[i];
		const struct agreement *a = pact->agreement;

		if (strcmp(a->id, new->agreement->id) != 0 || pact->begins > begins ||
		    pact->ends < new->ends ||
		    !pact_between(pact, host, employer, &host_party, &employer_party))
			continue;
		for (size_t k = 0; k < a->placing_count; k++)
			if (a->placings[k].employer == employer_party &&
			    a->placings[k].host == host_party && a->placings[k].reads &&
			    a->placings[k].roles & BIT(role))
				return true;
	}
	return false;
}

static void
take_seat(struct judging *j, const struct policy *now, const struct pact *new,
    const struct placing *placing, const struct member *employer, const struct member *host)
{
	const struct organisation *o = j->directory->organisations;
	char line[JUDGE_LINE];

	for (unsigned role = 1; role < 64; role++) {
		if (!(placing->roles & BIT(role)) ||
		    seated(j, now, new, employer->organisation, host->organisation, role))
			continue;
		(void)snprintf(line, sizeof(line), "%s at %s as %u", o[employer->organisation].name,
		    o[host->organisation].name, role);
		judge_line(j->out, line);
		j->out->seats++;
	}
}

/* A person who is placed reads in a role that the edge gives her: a new edge is as good as a cell.
 */
static void
take_seats(struct judging *j, const struct policy *now, const struct pact *new)
{
	const struct agreement *a = new->agreement;

	for (size_t k = 0; new->begins < new->ends &&k < a->placing_count; k++)
		for (size_t e = 0; a->placings[k].reads && e < new->member_count; e++)
			for (size_t h = 0; h < new->member_count; h++)
				if (new->members[e].party ==
				    a->placings[k].employer &&new->members[h].party ==
				    a->placings[k].host)
					take_seat(j, now, new, &a->placings[k], &new->members[e],
					    &new->members[h]);
}

/* --- the judgement --- */

static const char *
cut(struct arena *arena, const char *text, size_t len)
{
	size_t end = len < JUDGE_SENTENCES ? len : JUDGE_SENTENCES;

	while (end > 0 && end < len && text[end - 1] != '\n')
		end--;
	return arena_strndup(arena, text, end);
}

bool
judge_says(struct judging *j, struct arena *arena, const char *seats, struct err *err)
{
	char *text = NULL;
	size_t len = 0;
	FILE *to = open_memstream(&text, &len);

	if (to == NULL)
		return no_memory(err);
	fputs(seats, to);
	sentences_write(j->sentences, j->directory, to);
	j->out->sentences = fclose(to) == 0 ? cut(arena, text, len) : NULL;
	j->out->loosens = j->out->opened > 0 || j->out->seats > 0 || j->out->offices > 0;
	free(text);
	return j->out->sentences != NULL || no_memory(err);
}

static bool
compare(struct arena *arena, struct judging *j, const struct compiled *now,
    const struct agreement *draft, bool ends, struct err *err)
{
	const struct policy *policy = compiled_policy(now);
	struct policy *after = arena_zalloc(arena, sizeof(*after));
	struct compiled *compiled;
	const struct pact *pact;

	if (after == NULL)
		return no_memory(err);
	if (!with_draft(arena, policy, draft, after, err) ||
	    (compiled = policy_compile(arena, after, err)) == NULL)
		return false;
	if (ends)
		judge_line(j->out, "end");
	judge_line(j->out, draft->name);
	if (!policy_diff(now, compiled, NULL, judge_cell, j, err))
		return err->code != ERR_NONE ? false : no_memory(err);
	pact = pact_named(after, draft->name);
	j->out->begins = pact->begins;
	j->out->ends = pact->ends;
	/* An earlier version may have come back with its seats. */
	for (size_t i = 0; i < after->pact_count; i++)
		if (strcmp(after->pacts[i].agreement->id, draft->id) == 0 &&
		    after->pacts[i].ends > j->at)
			take_seats(j, policy, &after->pacts[i]);
	return judge_says(j, arena, "", err);
}

bool
judge(struct arena *arena, const struct compiled *now, const struct agreement *draft, int64_t ends,
    int64_t at, struct judgement *out, struct err *err)
{
	struct judging j = {.directory = compiled_policy(now)->directory,
	    .sentences = sentences_new(),
	    .at = at,
	    .out = out,
	    .err = err};
	bool good;

	*out = (struct judgement){0};
	*err = (struct err){0};
	good =
	    j.sentences != NULL ? compare(arena, &j, now, draft, ends != 0, err) : no_memory(err);
	sentences_free(&j.sentences);
	return good;
}

/* --- parties --- */

bool
judge_parties(const struct directory *directory, const struct agreement *agreement, struct err *err)
{
	const struct yaml_doc *doc = agreement->doc;
	const struct yaml_node *parties = yaml_get(doc->root, "parties"), *party, *who, *node;

	yaml_each (party, parties) {
		if ((who = yaml_get(party, "who")) == NULL)
			continue;
		yaml_each (node, who)
			if (directory_organisation(directory, node->text) == NOBODY)
				return yaml_fault(doc, node, err,
				    "the directory has no organisation \"%s\": load it first",
				    node->text);
	}
	return true;
}
