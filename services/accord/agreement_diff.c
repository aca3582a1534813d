/* accord agreement diff: what a new version opens or closes, cell by cell. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/sentences.h"

struct diff_options {
	const char *directory, *agreements;
	bool json;
};

/* --- the two sides --- */

static bool
same(const struct agreement *a, const struct agreement *b)
{
	return strcmp(a->id, b->id) == 0 && a->version == b->version;
}

static bool
among(const struct loaded *set, const struct agreement *a)
{
	for (size_t i = 0; i < set->agreement_count; i++)
		if (same(&set->agreements[i], a))
			return true;
	return false;
}

/* Whether the old text goes on beside the new one, which ends it when it comes into force. */
static bool
replaced_by(const struct agreement *old, const struct loaded *set)
{
	for (size_t i = 0; i < set->agreement_count; i++)
		if (strcmp(set->agreements[i].id, old->id) == 0 &&
		    set->agreements[i].replaces == old->version)
			return true;
	return false;
}

struct side {
	struct agreement *v;
	size_t count;
	struct policy policy;
	struct compiled *compiled;
};

/* What is compared is what they would do once signed. */
static void
take(struct side *side, const struct agreement *a)
{
	side->v[side->count] = *a;
	if (a->signed_at == NEVER) {
		fprintf(stderr, "%s: not signed by all; compared as if it were\n", a->doc->file);
		side->v[side->count].signed_at = INT64_MIN;
	}
	side->count++;
}

static bool
make_side(struct arena *arena, const struct loaded *site, const struct loaded *this,
    const struct loaded *other, bool is_new, struct side *side, struct err *err)
{
	*side = (struct side){0};
	side->v = arena_zalloc(
	    arena, (site->agreement_count + this->agreement_count + other->agreement_count + 1) *
		       sizeof(*side->v));
	if (side->v == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the agreements");
	for (size_t i = 0; i < site->agreement_count; i++)
		if (!among(this, &site->agreements[i]) && !among(other, &site->agreements[i]))
			side->v[side->count++] = site->agreements[i];
	for (size_t i = 0; i < this->agreement_count; i++)
		take(side, &this->agreements[i]);
	for (size_t i = 0; is_new && i < other->agreement_count; i++)
		if (!among(this, &other->agreements[i]) && replaced_by(&other->agreements[i], this))
			take(side, &other->agreements[i]);
	if (!policy_make(arena, &site->directory, side->v, side->count, &side->policy, err))
		return false;
	side->compiled = policy_compile(arena, &side->policy, err);
	return side->compiled != NULL;
}

/* --- cells as JSON --- */

struct lines {
	const struct directory *directory;
	size_t count;
};

static void
put_when(const char *key, int64_t at, int64_t open_end)
{
	char text[CLOCK_TEXT_SIZE];

	if (at == open_end)
		printf(",\"%s\":null", key);
	else
		printf(",\"%s\":\"%s\"", key, clock_text(at, text));
}

static bool
put_cell(void *ctx, const struct change *change)
{
	struct lines *lines = ctx;
	const struct spot *spot = &change->spot;

	printf(
	    "%s{\"from\":\"%s\",\"to\":\"%s\",\"record\":\"%s\",\"role\":\"%s\",\"action\":\"%s\","
	    "\"purpose\":\"%s\",\"accepted\":%s,\"class\":\"%s\",\"was\":\"%s\",\"now\":\"%s\"",
	    lines->count++ == 0 ? "" : ",\n", lines->directory->organisations[spot->from].name,
	    lines->directory->organisations[spot->to].name,
	    words_word(&vocabulary_origin, spot->record), words_word(&vocabulary_role, spot->role),
	    words_word(&vocabulary_action, spot->action),
	    words_word(&vocabulary_purpose, spot->purpose), spot->accepted ? "true" : "false",
	    words_word(&vocabulary_data_class, change->data_class), level_words[change->was],
	    level_words[change->now]);
	put_when("since", change->since, INT64_MIN);
	put_when("until", change->until, NEVER);
	return putchar('}') != EOF;
}

static bool
diff_json(const struct side *before, const struct side *after, const struct directory *directory,
    struct err *err)
{
	struct lines lines = {.directory = directory};
	bool good;

	putchar('[');
	good = policy_diff(before->compiled, after->compiled, NULL, put_cell, &lines, err);
	fputs("]\n", stdout);
	return good;
}

static bool
diff_text(const struct side *before, const struct side *after, const struct directory *directory,
    struct err *err)
{
	struct sentences *sentences = sentences_new();
	size_t opened, closed;
	bool good = sentences != NULL && policy_diff(before->compiled, after->compiled, NULL,
					     sentences_add, sentences, err);

	if (!good) {
		if (err->code == ERR_NONE)
			(void)err_set(err, ERR_UNAVAILABLE, "no memory for the differences");
		sentences_free(&sentences);
		return false;
	}
	sentences_count(sentences, &opened, &closed);
	sentences_write(sentences, directory, stdout);
	printf("%s%zu cells open, %zu close\n", opened + closed > 0 ? "\n" : "", opened, closed);
	sentences_free(&sentences);
	return true;
}

/* A term that opens nothing: of each text that says another one than what it stands for did. */
static void
put_breach(const struct loaded *old, const struct loaded *new)
{
	for (size_t n = 0; n < new->agreement_count; n++) {
		const struct agreement *now = &new->agreements[n], *was = NULL;

		for (size_t o = 0; o < old->agreement_count; o++)
			if (strcmp(old->agreements[o].id, now->id) == 0 &&
			    (was == NULL || old->agreements[o].version > was->version))
				was = &old->agreements[o];
		if (was != NULL && was->breach_hours != now->breach_hours)
			printf("%s: hours within which the parties are told of a breach: %u; it "
			       "was %u (0: none)\n",
			    now->name, now->breach_hours, was->breach_hours);
	}
}

static int
run(struct tool *tool)
{
	const struct diff_options *options = tool->options;
	struct loaded site, old, new;
	struct side before, after;
	struct err err = {0};

	if (!policy_load(tool->arena, options->directory, options->agreements, &site, &err) ||
	    !policy_load(tool->arena, options->directory, tool->args[0], &old, &err) ||
	    !policy_load(tool->arena, options->directory, tool->args[1], &new, &err) ||
	    !make_side(tool->arena, &site, &old, &new, false, &before, &err) ||
	    !make_side(tool->arena, &site, &new, &old, true, &after, &err))
		return tool_fail(&err);
	if (!(options->json ? diff_json : diff_text)(&before, &after, &site.directory, &err))
		return tool_fail(&err);
	if (!options->json)
		put_breach(&old, &new);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--directory", OPTION_TEXT, offsetof(struct diff_options, directory), "FILE", 0, 0, true,
	"organisations: whom it binds, and what the floor reads of them"},
    {"--agreements", OPTION_TEXT, offsetof(struct diff_options, agreements), "DIR", 0, 0, false,
	"the other agreements of the site, which may open or deny the same"},
    {"--json", OPTION_FLAG, offsetof(struct diff_options, json), NULL, 0, 0, false,
	"every cell, for a program"},
    {0},
};

const struct verb verb_agreement_diff = {
    .name = "agreement diff",
    .summary = "say exactly what a new text opens or closes, and when",
    .usage = "OLD NEW --directory FILE [--agreements DIR] [--json]",
    .text =
	"Compares what is permitted, not the texts: every pair of organisations, record, role,\n"
	"action, purpose and class, over every date on which something changes. A text that is "
	"not\n"
	"signed yet is compared as if it were. Where NEW replaces OLD, OLD goes on until NEW "
	"comes\n"
	"into force. OLD and NEW may be folders.\n\n"
	"Last it says whose hours to tell the parties of a breach are others.\n\n"
	"A cell is closed, or open under her release, once she was told, or without condition.\n\n"
	"Example:\n"
	"  accord agreement diff old.yaml new.yaml --directory site.yaml --agreements agreements\n",
    .options = options,
    .options_size = sizeof(struct diff_options),
    .min_args = 2,
    .max_args = 2,
    .fn = run,
};
