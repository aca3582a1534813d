/* accord agreement space: everything that agreements open, as a table that people can read and
 * compare. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/space.h"

#define RECORDS 2
#define WIDTH 110 /* of a line, where its words let it */
#define HANDOFF ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF

struct space_options {
	const char *directory, *agreements;
};

/* The words along one side of the table. */
struct axis {
	size_t count;
	const char *words[PLACE_VALUES];
	bool usual[PLACE_VALUES]; /* "any" means all of these */
	uint8_t place[PLACE_VALUES];
};

/* What is open between two in one stretch of time: by purpose, record, role, action. */
struct table {
	const struct loaded *site;
	struct axis purposes, roles, actions, classes;
	size_t cells;
	struct reach *now, *before;
	bool is_open; /* of now */
	int64_t at;
};

/* --- lists of words --- */

static void
add_word(struct axis *axis, unsigned value, const char *word, bool usual)
{
	axis->words[axis->count] = word;
	axis->usual[axis->count] = usual;
	axis->place[value] = (uint8_t)axis->count++;
}

static void
make_axis(struct axis *axis, const struct vocabulary *vocabulary, uint64_t unusual)
{
	for (size_t i = 0; i < vocabulary->count; i++)
		add_word(axis, vocabulary->words[i].number, vocabulary->words[i].word,
		    !(unusual & BIT(vocabulary->words[i].number)));
}

static void
put_word(const char *word, const char *between, size_t *column)
{
	if (*column + strlen(between) + strlen(word) >= WIDTH) {
		printf("%s\n%*s%s", *between == ',' ? "," : "", 12, "", word);
		*column = 12 + strlen(word);
		return;
	}
	printf("%s%s", between, word);
	*column += strlen(between) + strlen(word);
}

static void
put_those(const struct axis *axis, const bool *in, bool wanted, bool usual, size_t *column)
{
	const char *between = " ";

	for (size_t i = 0; i < axis->count; i++)
		if (in[i] == wanted && axis->usual[i] == usual) {
			put_word(axis->words[i], between, column);
			between = ", ";
		}
}

/* "any", "any but a, b" when most of the usual words are in and no other, or the words. */
static void
put_list(const struct axis *axis, const bool *in, size_t *column)
{
	size_t usual = 0, have = 0, others = 0;

	for (size_t i = 0; i < axis->count; i++) {
		usual += axis->usual[i];
		have += axis->usual[i] && in[i];
		others += !axis->usual[i] && in[i];
	}
	if (others > 0 || have * 2 <= usual) {
		put_those(axis, in, true, true, column);
		if (others > 0)
			put_those(axis, in, true, false, column);
		return;
	}
	put_word(have == usual ? "any" : "any but", " ", column);
	put_those(axis, in, false, true, column);
}

/* --- one stretch --- */

static struct reach *
cell_at(const struct table *t, struct reach *of, size_t purpose, size_t record, size_t role)
{
	return of + ((purpose * RECORDS + record) * t->roles.count + role) * t->actions.count;
}

static bool
take(void *ctx, const struct spot *spot)
{
	struct table *t = ctx;
	size_t purpose = spot->accepted ? PURPOSE_ACCEPTED : spot->purpose;
	struct reach *out = cell_at(t, t->now, t->purposes.place[purpose], spot->record - 1,
				t->roles.place[spot->role]) +
			    t->actions.place[spot->action];

	space_reach(t->site->compiled, spot, t->at, out);
	t->is_open |= out->at_least[LEVEL_RELEASE] != 0;
	return true;
}

static void
put_classes(const struct table *t, const char *label, uint64_t mask)
{
	bool in[PLACE_VALUES] = {0};
	size_t column = 8 + strlen(label);

	if (mask == 0)
		return;
	for (size_t i = 0; i < vocabulary_data_class.count; i++)
		in[i] = (mask & BIT(vocabulary_data_class.words[i].number)) != 0;
	printf("%8s%s", "", label);
	put_those(&t->classes, in, true, true, &column);
	putchar('\n');
}

static void
put_cell(
    const struct table *t, size_t record, const bool *roles, const bool *actions, struct reach cell)
{
	const char *word = words_word(&vocabulary_origin, (unsigned)record + 1);
	size_t column = 6 + strlen(word) + strlen(" record:");

	printf("      %s record:", word);
	put_list(&t->roles, roles, &column);
	put_word("may", " ", &column);
	put_list(&t->actions, actions, &column);
	putchar('\n');
	put_classes(t, "open:", cell.at_least[LEVEL_OPEN]);
	put_classes(t, "if she was told:", cell.at_least[LEVEL_TOLD] & ~cell.at_least[LEVEL_OPEN]);
	put_classes(
	    t, "by her release:", cell.at_least[LEVEL_RELEASE] & ~cell.at_least[LEVEL_TOLD]);
}

/* Which of count rows of cells, size bytes each, are as the first; false when one before it is. */
static bool
alike(const void *rows, size_t size, size_t count, size_t first, bool *in)
{
	for (size_t i = 0; i < count; i++)
		in[i] = memcmp((const char *)rows + i * size, (const char *)rows + first * size,
			    size) == 0;
	return memchr(in, true, count) == in + first;
}

static void
put_record(const struct table *t, size_t purpose, size_t record)
{
	const struct reach *rows = cell_at(t, t->now, purpose, record, 0);
	bool roles[PLACE_VALUES], actions[PLACE_VALUES];

	for (size_t r = 0; r < t->roles.count; r++) {
		const struct reach *row = rows + r * t->actions.count;

		if (!alike(rows, t->actions.count * sizeof(*rows), t->roles.count, r, roles))
			continue;
		for (size_t a = 0; a < t->actions.count; a++)
			if (alike(row, sizeof(*row), t->actions.count, a, actions) &&
			    row[a].at_least[LEVEL_RELEASE] != 0)
				put_cell(t, record, roles, actions, row[a]);
	}
}

static bool
any_open(const struct table *t, size_t purpose)
{
	const struct reach *cells = cell_at(t, t->now, purpose, 0, 0);

	for (size_t i = 0; i < RECORDS * t->roles.count * t->actions.count; i++)
		if (cells[i].at_least[LEVEL_RELEASE] != 0)
			return true;
	return false;
}

static void
put_stretch(const struct table *t)
{
	size_t size = RECORDS * t->roles.count * t->actions.count * sizeof(*t->now);
	bool in[PLACE_VALUES];

	for (size_t p = 0; p < t->purposes.count; p++) {
		size_t column = 7;

		if (!any_open(t, p) || !alike(t->now, size, t->purposes.count, p, in))
			continue;
		printf("    for");
		put_list(&t->purposes, in, &column);
		putchar('\n');
		for (size_t record = 0; record < RECORDS; record++)
			put_record(t, p, record);
	}
}

/* --- pairs and their stretches --- */

static void
put_since(const struct table *t)
{
	char text[CLOCK_TEXT_SIZE];

	printf("  from %s%s\n", clock_text(t->at, text),
	    t->is_open ? "" : ": nothing is open any more");
}

static void
put_pair(struct table *t, size_t from, size_t to, const int64_t *at, size_t count)
{
	const struct organisation *o = t->site->directory.organisations;
	size_t size = t->cells * sizeof(*t->now);
	bool named = false;

	memset(t->before, 0, size);
	for (size_t i = 0; i < count; i++) {
		struct reach *other = t->before;

		t->at = at[i];
		t->is_open = false;
		memset(t->now, 0, size);
		(void)space_each(from, to, take, t);
		for (size_t c = 0; c < t->cells; c++)
			t->now[c].at_least[LEVEL_CLOSED] = 0;
		if (memcmp(t->now, t->before, size) == 0)
			continue;
		if (!named)
			printf("\n%s to %s\n", o[from].name,
			    from == to ? "its own people" : o[to].name);
		named = true;
		put_since(t);
		put_stretch(t);
		t->before = t->now;
		t->now = other;
	}
}

static bool
put_all(struct table *t, struct arena *arena, struct err *err)
{
	size_t n = t->site->directory.organisation_count,
	       most = policy_changes_most(&t->site->policy);
	int64_t *at = arena_alloc(arena, most * sizeof(*at));

	make_axis(&t->purposes, &vocabulary_purpose, floor_refused_purposes());
	add_word(&t->purposes, PURPOSE_ACCEPTED, "prosecution_handoff (accepted)", true);
	make_axis(&t->roles, &vocabulary_role, 0);
	make_axis(&t->actions, &vocabulary_action, 0);
	make_axis(&t->classes, &vocabulary_data_class, 0);
	t->cells = t->purposes.count * RECORDS * t->roles.count * t->actions.count;
	t->now = arena_zalloc(arena, t->cells * sizeof(*t->now));
	t->before = arena_zalloc(arena, t->cells * sizeof(*t->before));
	if (at == NULL || t->now == NULL || t->before == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the table");
	for (size_t from = 0; from < n; from++)
		for (size_t to = 0; to < n; to++)
			if (compiled_binds(t->site->compiled, from, to))
				put_pair(t, from, to, at,
				    policy_changes(&t->site->policy, from, to, at));
	return true;
}

static int
run(struct tool *tool)
{
	const struct space_options *options = tool->options;
	struct table *table = arena_zalloc(tool->arena, sizeof(*table));
	struct loaded site;
	struct err err = {0};

	if (!policy_load(tool->arena, options->directory, options->agreements, &site, &err))
		return tool_fail(&err);
	table->site = &site;
	printf(
	    "# What these agreements open, and to whom, from the instant that is named until the "
	    "next.\n# What is not listed is closed. Made by accord agreement space.\n");
	if (!put_all(table, tool->arena, &err))
		return tool_fail(&err);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--directory", OPTION_TEXT, offsetof(struct space_options, directory), "FILE", 0, 0, true,
	"organisations: whom it binds, and what the floor reads of them"},
    {"--agreements", OPTION_TEXT, offsetof(struct space_options, agreements), "DIR", 0, 0, true,
	"the agreements: every *.yaml of it, or one file"},
    {0},
};

const struct verb verb_agreement_space = {
    .name = "agreement space",
    .summary = "list everything that agreements open, to compare and to keep",
    .usage = "--directory FILE --agreements DIR",
    .text =
	"For each pair of organisations and each stretch of time: for which purposes, of which\n"
	"record, in which role one may do what with which classes: without condition, if she was\n"
	"told, or by her release only. What is not listed is closed. The same agreements always\n"
	"make the same text, so that two of them can be compared line by line.\n\n"
	"Example:\n"
	"  accord agreement space --directory site.yaml --agreements agreements > space.txt\n",
    .options = options,
    .options_size = sizeof(struct space_options),
    .fn = run,
};
