/* accord agreement prove: a claim over the whole space holds, or the cell and the section that
 * break it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/reasons.h"
#include "services/gateway/policy/space.h"

struct prove_options {
	const char *directory, *agreements;
};

/* "never victim_name from haven-house to any with patrol_officer without release" */
struct claim {
	uint64_t classes, records, roles, actions, purposes;
	size_t from, to;      /* NOBODY: any */
	enum level breaks_at; /* a class that reaches this level breaks it */
};

/* --- reading the claim --- */

static bool
wrong(struct err *err, const char *what, const char *word)
{
	return err_set(err, ERR_INVALID,
	    "%s \"%.64s\"; write it as never victim_name from ORG to any "
	    "without release",
	    what, word != NULL ? word : "");
}

/* One word, several with commas between, or "any". */
static bool
read_set(char *text, const struct vocabulary *vocabulary, uint64_t *set, struct err *err)
{
	char *rest = NULL;

	if (text == NULL)
		return wrong(err, "something is missing behind", vocabulary->name);
	if (strcmp(text, "any") == 0) {
		*set = words_all(vocabulary);
		return true;
	}
	*set = 0;
	for (char *word = strtok_r(text, ",", &rest); word != NULL;
	     word = strtok_r(NULL, ",", &rest)) {
		unsigned number = words_number(vocabulary, word);

		if (number == 0)
			return wrong(err, "unknown word", word);
		*set |= BIT(number);
	}
	return *set != 0 || wrong(err, "no word in", text);
}

static bool
read_organisation(const char *text, const struct directory *directory, size_t *out, struct err *err)
{
	*out = NOBODY;
	if (text != NULL && strcmp(text, "any") == 0)
		return true;
	*out = directory_organisation(directory, text);
	return *out != NOBODY || wrong(err, "unknown organisation", text);
}

static bool
read_without(const char *text, struct claim *claim, struct err *err)
{
	if (text != NULL && strcmp(text, "release") == 0)
		claim->breaks_at = LEVEL_TOLD;
	else if (text != NULL && strcmp(text, "telling") == 0)
		claim->breaks_at = LEVEL_OPEN;
	else
		return wrong(err, "without release or without telling, not", text);
	return true;
}

static bool
read_part(const char *key, char *value, const struct directory *directory, struct claim *claim,
    struct err *err)
{
	const struct {
		const char *key;
		const struct vocabulary *vocabulary;
		uint64_t *set;
	} sets[] = {
	    {"never", &vocabulary_data_class, &claim->classes},
	    {"of", &vocabulary_origin, &claim->records},
	    {"with", &vocabulary_role, &claim->roles},
	    {"may", &vocabulary_action, &claim->actions},
	    {"for", &vocabulary_purpose, &claim->purposes},
	};

	for (size_t i = 0; i < sizeof(sets) / sizeof(*sets); i++)
		if (strcmp(key, sets[i].key) == 0)
			return read_set(value, sets[i].vocabulary, sets[i].set, err);
	if (strcmp(key, "from") == 0)
		return read_organisation(value, directory, &claim->from, err);
	if (strcmp(key, "to") == 0)
		return read_organisation(value, directory, &claim->to, err);
	if (strcmp(key, "without") == 0)
		return read_without(value, claim, err);
	return wrong(err, "unknown word of a claim", key);
}

static bool
read_claim(char *text, const struct directory *directory, struct claim *claim, struct err *err)
{
	char *rest = NULL;

	*claim = (struct claim){
	    0, UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, NOBODY, NOBODY, LEVEL_RELEASE};
	for (char *key = strtok_r(text, " ", &rest); key != NULL; key = strtok_r(NULL, " ", &rest))
		if (!read_part(key, strtok_r(NULL, " ", &rest), directory, claim, err))
			return false;
	return claim->classes != 0 || wrong(err, "a claim begins with", "never");
}

/* --- looking for what breaks it --- */

struct proof {
	const struct loaded *site;
	const struct claim *claim;
	int64_t *starts;
	size_t count;
	size_t cells;
	bool broken;
	struct spot spot;
	int64_t at;
	enum level level;
	unsigned data_class;
};

static bool
look(void *ctx, const struct spot *spot)
{
	struct proof *p = ctx;
	const struct claim *c = p->claim;
	struct reach reach;

	if (!(c->records & BIT(spot->record)) || !(c->roles & BIT(spot->role)) ||
	    !(c->actions & BIT(spot->action)) || !(c->purposes & BIT(spot->purpose)))
		return true;
	for (size_t i = 0; i < p->count; i++) {
		uint64_t bad;

		space_reach(p->site->compiled, spot, p->starts[i], &reach);
		bad = reach.at_least[c->breaks_at] & c->classes;
		p->cells++;
		if (bad == 0)
			continue;
		p->broken = true;
		p->spot = *spot;
		p->at = p->starts[i];
		p->data_class = (unsigned)__builtin_ctzll(bad);
		p->level = reach_level(&reach, p->data_class);
		return false;
	}
	return true;
}

static void
prove(struct proof *p)
{
	size_t n = p->site->directory.organisation_count;

	for (size_t from = 0; from < n && !p->broken; from++)
		for (size_t to = 0; to < n && !p->broken; to++) {
			if ((p->claim->from != NOBODY && p->claim->from != from) ||
			    (p->claim->to != NOBODY && p->claim->to != to) || from == to ||
			    !compiled_binds(p->site->compiled, from, to))
				continue;
			p->starts[0] = INT64_MIN;
			p->count = 1 + policy_changes(&p->site->policy, from, to, p->starts + 1);
			(void)space_each(from, to, look, p);
		}
}

static void
put_broken(struct arena *arena, const struct proof *p)
{
	const struct organisation *o = p->site->directory.organisations;
	struct request r = {.at = p->at,
	    .from = p->spot.from,
	    .to = p->spot.to,
	    .role = p->spot.role,
	    .action = p->spot.action,
	    .purpose = p->spot.purpose,
	    .record = p->spot.record,
	    .classes = BIT(p->data_class),
	    .client = true,
	    .told = p->level <= LEVEL_TOLD,
	    .accepted = p->spot.accepted};
	char text[CLOCK_TEXT_SIZE];
	struct reasons reasons;
	struct decision d;

	r.release = (struct release){p->level == LEVEL_RELEASE, r.from, r.to, true, false,
	    CLASSES_ALL, UINT64_MAX, INT64_MIN, NEVER, NEVER};
	if (!reasons_make(arena, &p->site->policy, &reasons))
		return;
	policy_decide(&p->site->policy, &r, &d);
	policy_reasons(&p->site->policy, &r, &d, p->data_class, &reasons);
	printf("broken: from %s, %s to %s, %s of the %s record, %s may %s it for %s%s: %s\n",
	    p->at == INT64_MIN ? "ever" : clock_text(p->at, text), o[r.from].name, o[r.to].name,
	    words_word(&vocabulary_data_class, p->data_class),
	    words_word(&vocabulary_origin, r.record), words_word(&vocabulary_role, r.role),
	    words_word(&vocabulary_action, r.action), words_word(&vocabulary_purpose, r.purpose),
	    r.accepted ? " (accepted)" : "", level_words[p->level]);
	for (size_t i = 0; i < reasons.count; i++)
		printf("  %s\n", reasons.ids[i]);
}

static int
run(struct tool *tool)
{
	const struct prove_options *options = tool->options;
	struct proof *proof = arena_zalloc(tool->arena, sizeof(*proof));
	char *text = arena_strdup(tool->arena, tool->args[0]);
	struct loaded site;
	struct claim claim;
	struct err err = {0};

	if (!policy_load(tool->arena, options->directory, options->agreements, &site, &err) ||
	    !read_claim(text, &site.directory, &claim, &err))
		return tool_fail(&err);
	proof->site = &site;
	proof->claim = &claim;
	proof->starts = arena_alloc(
	    tool->arena, (policy_changes_most(&site.policy) + 1) * sizeof(*proof->starts));
	if (proof->starts == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory to prove it");
		return tool_fail(&err);
	}
	prove(proof);
	if (proof->broken) {
		put_broken(tool->arena, proof);
		return TOOL_REFUSED;
	}
	printf("holds in all of %zu cells\n", proof->cells);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--directory", OPTION_TEXT, offsetof(struct prove_options, directory), "FILE", 0, 0, true,
	"organisations"},
    {"--agreements", OPTION_TEXT, offsetof(struct prove_options, agreements), "DIR", 0, 0, true,
	"the agreements: every *.yaml of it, or one file"},
    {0},
};

const struct verb verb_agreement_prove = {
    .name = "agreement prove",
    .summary = "prove a claim over everything that could be asked, or show what breaks it",
    .usage = "CLAIM --directory FILE --agreements DIR",
    .text =
	"A claim is: never CLASSES, then any of\n"
	"  from ORG   to ORG   of incident|service   with ROLES   may ACTIONS   for PURPOSES\n"
	"  without release     (only her release may open it)\n"
	"  without telling     (only her release, or that she was told)\n"
	"Words of a list have commas between them; \"any\" stands for all. It is about partners, "
	"not\n"
	"about an organisation's own people.\n\n"
	"Examples:\n"
	"  accord agreement prove 'never service_contact from haven-house to any without release' "
	"...\n"
	"  accord agreement prove 'never suspect_identity to any with volunteer_advocate' ...\n",
    .options = options,
    .options_size = sizeof(struct prove_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
