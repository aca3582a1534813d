/* A draft among those that decide now: what it opens and closes. */
#include "services/gateway/policy/judge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/sentences.h"

#define LINE_SIZE 512

struct judging {
	const struct directory *directory;
	struct sentences *sentences;
	int64_t at;
	struct judgement *out;
	struct err *err;
};

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory to judge the agreement");
}

/* Each line is hashed with what came before it, so that their order counts and none is kept. */
static void
hash_line(struct judgement *out, const char *line)
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

static bool
take_cell(void *ctx, const struct change *change)
{
	struct judging *j = ctx;
	const struct organisation *o = j->directory->organisations;
	const struct spot *spot = &change->spot;
	int64_t since = change->since <= j->at ? INT64_MIN : change->since;
	char line[LINE_SIZE];

	if (change->until <= j->at)
		return true;
	(void)snprintf(line, sizeof(line), "%s %s %u %u %u %u %d %u %d %d %lld %lld",
	    o[spot->from].name, o[spot->to].name, spot->record, spot->role, spot->action,
	    spot->purpose, spot->accepted, change->data_class, change->was, change->now,
	    (long long)since, (long long)change->until);
	hash_line(j->out, line);
	*(change->now > change->was ? &j->out->opened : &j->out->closed) += 1;
	if (j->out->opened + j->out->closed > JUDGE_CELLS)
		return err_set(j->err, ERR_TOO_LARGE,
		    "it changes more than %zu cells; make several agreements of it", JUDGE_CELLS);
	return j->out->opened + j->out->closed > JUDGE_TOLD || sentences_add(j->sentences, change);
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
	char line[LINE_SIZE];

	for (unsigned role = 1; role < 64; role++) {
		if (!(placing->roles & BIT(role)) ||
		    seated(j, now, new, employer->organisation, host->organisation, role))
			continue;
		(void)snprintf(line, sizeof(line), "%s at %s as %u", o[employer->organisation].name,
		    o[host->organisation].name, role);
		hash_line(j->out, line);
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

/* The sentences as one text; without memory for them NULL. */
static const char *
write_sentences(struct judging *j, struct arena *arena)
{
	char *text = NULL, *copy;
	size_t len = 0, cut;
	FILE *to = open_memstream(&text, &len);

	if (to == NULL)
		return NULL;
	sentences_write(j->sentences, j->directory, to);
	if (fclose(to) != 0) {
		free(text);
		return NULL;
	}
	for (cut = len < JUDGE_SENTENCES ? len : JUDGE_SENTENCES; cut > 0 && cut < len; cut--)
		if (text[cut - 1] == '\n')
			break;
	copy = arena_strndup(arena, text, cut);
	free(text);
	return copy;
}

static bool
compare(struct arena *arena, struct judging *j, const struct compiled *now,
    const struct agreement *draft, struct err *err)
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
	hash_line(j->out, draft->name);
	if (!policy_diff(now, compiled, take_cell, j, err))
		return err->code != ERR_NONE ? false : no_memory(err);
	pact = pact_named(after, draft->name);
	j->out->begins = pact->begins;
	j->out->ends = pact->ends;
	/* An earlier version may have come back with its seats. */
	for (size_t i = 0; i < after->pact_count; i++)
		if (strcmp(after->pacts[i].agreement->id, draft->id) == 0 &&
		    after->pacts[i].ends > j->at)
			take_seats(j, policy, &after->pacts[i]);
	j->out->loosens = j->out->opened > 0 || j->out->seats > 0;
	j->out->sentences = write_sentences(j, arena);
	return j->out->sentences != NULL || no_memory(err);
}

bool
judge(struct arena *arena, const struct compiled *now, const struct agreement *draft, int64_t at,
    struct judgement *out, struct err *err)
{
	struct judging j = {.directory = compiled_policy(now)->directory,
	    .sentences = sentences_new(),
	    .at = at,
	    .out = out,
	    .err = err};
	bool good;

	*out = (struct judgement){0};
	*err = (struct err){0};
	good = j.sentences != NULL ? compare(arena, &j, now, draft, err) : no_memory(err);
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
