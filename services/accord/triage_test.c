/* accord triage test: what a map and the tiers make of a recorded feed, in counts. */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/replay_source.h"
#include "services/accord/verb.h"
#include "services/intake/feeds/read.h"

#define KEPT_ARENA ((size_t)1 << 30)
#define LINE_ARENA ((size_t)256 << 20)
#define TIERS 6 /* of enum Tier */

struct test_options {
	const char *map, *triage, *truth, *truth_value;
};

/* One row that was read; later all rows of one incident. */
struct seen {
	const char *number, *rule;
	const char *unmapped; /* the local code; NULL when the map or a list knows it */
	Accord__V1__Tier tier;
	bool marked;
};

struct test {
	const struct test_options *options;
	struct feed_map map, bare; /* bare raises nothing */
	struct triage triage;
	struct zone *zone;
	struct arena *line, *kept;
	struct seen *seen;
	size_t count, room;
	size_t rows, tests, refused, left_out;
};

/* In the order of Tier. */
static const char *const tier_names[TIERS] = {
    "no type", "page now", "contact", "offer", "review", "never"};

/* --- reading --- */

/* What decided, in words of the map and of the lists only. */
static const char *
rule_of(struct test *test, const struct incident_snapshot *plain,
    const struct incident_snapshot *raised)
{
	const struct triage_code *code = triage_find(&test->triage, plain->apco);
	const struct feed_word *word = feed_words_find(&test->map.types, plain->type_code);

	if (raised->tier != plain->tier)
		return arena_printf(test->kept, "raised to %s", raised->apco);
	if (code != NULL && plain->tier != code->tier && code->fatal &&
	    plain->tier == ACCORD__V1__TIER__TIER_PAGE_NOW)
		return arena_printf(test->kept, "a death after %s", code->code);
	if (word == NULL)
		word = feed_words_find(&test->map.types, plain->type_label);
	if (word != NULL && word->value != 0)
		return arena_printf(
		    test->kept, "types: %s: %s", word->from, tier_names[word->value]);
	if (word != NULL)
		return arena_printf(test->kept, "types: %s: %s", word->from, word->to);
	if (plain->warnings & WARN_TYPE_UNMAPPED)
		return "unmapped";
	if (plain->warnings & WARN_TYPE_UNKNOWN)
		return "the source's code, in no list";
	return code != NULL ? arena_printf(test->kept, "the source's code %s", code->code)
			    : "no type";
}

static bool
is_marked(const struct test *test, const char *json, size_t len)
{
	json_t *root = json_loadb(json, len, 0, NULL);
	const json_t *cell = json_object_get(root, test->options->truth);
	const char *want = test->options->truth_value;
	char number[32];
	bool marked = false;

	if (json_is_string(cell)) {
		marked = strcmp(json_string_value(cell), want) == 0;
	} else if (json_is_integer(cell)) {
		snprintf(number, sizeof(number), "%" JSON_INTEGER_FORMAT, json_integer_value(cell));
		marked = strcmp(number, want) == 0;
	} else if (json_is_boolean(cell)) {
		marked = strcmp(json_is_true(cell) ? "true" : "false", want) == 0;
	}
	json_decref(root);
	return marked;
}

static bool
keep(struct test *test, const struct seen *row, struct err *err)
{
	size_t room = test->room > 0 ? 2 * test->room : 1024;
	struct seen *grown;

	if (row->number == NULL || row->rule == NULL)
		return err_set(err, ERR_TOO_LARGE, "too many incidents");
	if (test->count == test->room) {
		if ((grown = realloc(test->seen, room * sizeof(*grown))) == NULL)
			return err_set(err, ERR_INTERNAL, "no memory for %zu rows", room);
		test->seen = grown;
		test->room = room;
	}
	test->seen[test->count++] = *row;
	return true;
}

/* A type that does not look like a code is not kept, and so not printed either. */
static const char *
local_code(const struct test *test, const struct incident_snapshot *s)
{
	const char *code = *s->type_code != '\0' ? s->type_code : s->type_label;

	return arena_strdup(test->kept, *code != '\0' ? code : "(no code)");
}

static bool
read_row(struct test *test, const char *json, size_t len, struct err *err)
{
	const struct feed_reader bare = {&test->bare, &test->triage, test->zone};
	const struct feed_reader full = {&test->map, &test->triage, test->zone};
	struct feed_result plain, raised;
	int64_t now = clock_now();
	struct seen row = {0};

	test->rows++;
	if (!feed_read(&bare, (const uint8_t *)json, len, now, test->line, &plain) ||
	    !feed_read(&full, (const uint8_t *)json, len, now, test->line, &raised))
		return err_set(err, ERR_TOO_LARGE, "row %zu is too large", test->rows);
	if (plain.reason != ACCORD__V1__QUARANTINE_REASON__QUARANTINE_UNSPECIFIED) {
		test->refused++;
		return true;
	}
	if (plain.test) {
		test->tests++;
		return true;
	}
	row.number = arena_strdup(test->kept, plain.snapshot.number);
	row.rule = rule_of(test, &plain.snapshot, &raised.snapshot);
	row.tier = raised.snapshot.tier;
	if ((plain.snapshot.warnings & (WARN_TYPE_UNMAPPED | WARN_TYPE_UNKNOWN)) != 0)
		row.unmapped = local_code(test, &plain.snapshot);
	row.marked = test->options->truth != NULL && is_marked(test, json, len);
	return keep(test, &row, err);
}

static bool
has_column(const struct replay_source *source, const char *name)
{
	for (size_t i = 0; i < source->column_count; i++)
		if (strcmp(source->columns[i], name) == 0)
			return true;
	return !source->csv;
}

static bool
read_file(struct tool *tool, struct test *test, const char *path, struct err *err)
{
	struct replay_source source = {0};
	bool good = replay_open(tool->arena, path, &source, err);

	if (good && test->options->truth != NULL && !has_column(&source, test->options->truth))
		good = err_set(
		    err, ERR_INVALID, "%s has no column \"%s\"", path, test->options->truth);
	for (size_t i = 0; good && i < source.count; i++) {
		size_t len;
		const char *json = replay_json(&source, &source.lines[i], test->line, &len);

		good = json != NULL ? read_row(test, json, len, err)
				    : err_set(err, ERR_TOO_LARGE, "row %zu is too large", i + 1);
		arena_reset(test->line);
		if (!good)
			(void)err_ctx(err, "%s", path);
	}
	replay_close(&source);
	return good;
}

/* --- counting --- */

static int
by_number(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;
	int order = strcmp(x->number, y->number);

	return order != 0 ? order : feed_tier_urgency(x->tier) - feed_tier_urgency(y->tier);
}

/* An incident counts once, with the most urgent of its rows: a callout that was made stays. */
static void
fold(struct test *test)
{
	size_t n = 0;

	if (test->count > 0)
		qsort(test->seen, test->count, sizeof(*test->seen), by_number);
	for (size_t i = 0; i < test->count; i++) {
		if (n > 0 && strcmp(test->seen[n - 1].number, test->seen[i].number) == 0)
			test->seen[n - 1].marked |= test->seen[i].marked;
		else
			test->seen[n++] = test->seen[i];
	}
	test->count = n;
}

struct tally {
	const char *text;
	size_t n;
};

static int
by_text(const void *a, const void *b)
{
	return strcmp(((const struct tally *)a)->text, ((const struct tally *)b)->text);
}

static int
by_count(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return by_text(a, b);
}

/* Rules or unmapped codes, the most frequent first. */
static void
print_tallies(const struct test *test, struct tally *tallies, bool unmapped)
{
	size_t count = 0, n = 0;

	for (size_t i = 0; i < test->count; i++) {
		const char *text = unmapped ? test->seen[i].unmapped : test->seen[i].rule;

		if (text != NULL)
			tallies[count++] = (struct tally){text, 1};
	}
	qsort(tallies, count, sizeof(*tallies), by_text);
	for (size_t i = 0; i < count; i++) {
		if (n > 0 && strcmp(tallies[n - 1].text, tallies[i].text) == 0)
			tallies[n - 1].n++;
		else
			tallies[n++] = tallies[i];
	}
	qsort(tallies, n, sizeof(*tallies), by_count);
	printf("%s: %zu\n", unmapped ? "local codes that nobody mapped" : "rules that decided", n);
	for (size_t i = 0; i < n; i++)
		printf("  %8zu  %s\n", tallies[i].n, tallies[i].text);
}

static void
print_share(const char *what, size_t part, size_t whole)
{
	if (whole == 0)
		printf("  %s: nothing to divide by\n", what);
	else
		printf("  %s: %zu of %zu, %.1f %%\n", what, part, whole,
		    100.0 * (double)part / (double)whole);
}

static void
print_truth(const struct test *test)
{
	size_t marked = 0, paged = 0, both = 0;

	for (size_t i = 0; i < test->count; i++) {
		bool pages = test->seen[i].tier == ACCORD__V1__TIER__TIER_PAGE_NOW;

		marked += test->seen[i].marked;
		paged += pages;
		both += pages && test->seen[i].marked;
	}
	printf("against the column %s:\n", test->options->truth);
	print_share("recall of page now", both, marked);
	print_share("false pages", paged - both, paged);
	if (test->left_out > 0)
		printf("  raises by that column that were left out: %zu\n", test->left_out);
}

static void
print_tiers(const struct test *test)
{
	static const int order[TIERS] = {1, 2, 3, 4, 5, 0};
	size_t tiers[TIERS] = {0};

	for (size_t i = 0; i < test->count; i++)
		tiers[test->seen[i].tier]++;
	printf("%s: %zu rows, %zu refused, %zu test calls, %zu incidents\n", test->map.feed,
	    test->rows, test->refused, test->tests, test->count);
	for (size_t i = 0; i < TIERS; i++)
		printf("  %8zu  %s\n", tiers[order[i]], tier_names[order[i]]);
	printf(
	    "hints of a victim (page now, contact, offer): %zu\n", tiers[1] + tiers[2] + tiers[3]);
}

static bool
report(const struct test *test, struct err *err)
{
	struct tally *tallies;

	if (test->count == 0)
		return err_set(
		    err, ERR_INVALID, "of %zu rows no incident could be read", test->rows);
	if ((tallies = malloc(test->count * sizeof(*tallies))) == NULL)
		return err_set(err, ERR_INTERNAL, "no memory for %zu incidents", test->count);
	print_tiers(test);
	print_tallies(test, tallies, false);
	print_tallies(test, tallies, true);
	if (test->options->truth != NULL)
		print_truth(test);
	free(tallies);
	return true;
}

/* --- the verb --- */

/* A rule that sees the mark would be measured by itself. */
static void
leave_out_raises(struct test *test)
{
	struct feed_map *map = &test->map;
	size_t n = 0;

	for (size_t i = 0; i < map->raise_count; i++)
		if (test->options->truth == NULL ||
		    strcmp(map->raises[i].column, test->options->truth) != 0)
			map->raises[n++] = map->raises[i];
	test->left_out = map->raise_count - n;
	map->raise_count = n;
	test->bare = *map;
	test->bare.raise_count = 0;
}

static bool
prepare(struct tool *tool, struct test *test, struct err *err)
{
	const struct test_options *options = test->options;

	if (!feed_map_load(tool->arena, options->map, &test->map, err) ||
	    !triage_load(tool->arena, options->triage, &test->triage, err) ||
	    !triage_covers(&test->triage, &test->map, err))
		return false;
	if (test->map.format != FEED_FORMAT_ROWS && test->map.format != FEED_FORMAT_EIDO)
		return err_set(
		    err, ERR_INVALID, "%s: only rows and eido have lines to test", options->map);
	if (options->truth != NULL && test->map.format != FEED_FORMAT_ROWS)
		return err_set(err, ERR_INVALID, "--truth: only rows have columns");
	leave_out_raises(test);
	test->zone = zone_open(test->map.zone, err);
	return test->zone != NULL;
}

static int
run(struct tool *tool)
{
	struct test test = {.options = tool->options};
	struct err err = {0};
	bool good;

	test.line = arena_new((size_t)1 << 20, LINE_ARENA);
	test.kept = arena_new((size_t)1 << 20, KEPT_ARENA);
	good = prepare(tool, &test, &err);
	for (size_t i = 0; good && i < tool->arg_count; i++)
		good = read_file(tool, &test, tool->args[i], &err);
	if (good) {
		fold(&test);
		good = report(&test, &err);
	}
	if (test.zone != NULL)
		zone_close(&test.zone);
	arena_free(&test.line);
	arena_free(&test.kept);
	free(test.seen);
	return good ? TOOL_DONE : tool_fail(&err);
}

static const struct test_options fallback = {.truth_value = "1"};

#define AT(member) offsetof(struct test_options, member)

static const struct tool_option options[] = {
    {"--map", OPTION_TEXT, AT(map), "MAP.yaml", 0, 0, true, "the feed's map, as intake has it"},
    {"--triage", OPTION_TEXT, AT(triage), "TRIAGE.yaml", 0, 0, true,
	"the tiers, as intake has them"},
    {"--truth", OPTION_TEXT, AT(truth), "COLUMN", 0, 0, false,
	"the column by which the source itself marks what should have paged"},
    {"--truth-value", OPTION_TEXT, AT(truth_value), "WORD", 0, 0, false,
	"what stands there when it is marked; otherwise 1"},
    {0},
};
#undef AT

const struct verb verb_triage_test = {
    .name = "triage test",
    .summary = "say what a map and the tiers make of a recorded feed",
    .usage = "--map MAP.yaml --triage TRIAGE.yaml [--truth COLUMN]\n"
	     "                          [--truth-value WORD] FILE.csv|FILE.jsonl|-...",
    .text =
	"Reads recorded rows as intake would and counts incidents by tier and by the rule that\n"
	"decided, and the local codes that nobody mapped, the most frequent first. An incident of\n"
	"several rows counts once, with the most urgent of them. With --truth also how many of "
	"the\n"
	"marked incidents would have paged, and how many pages are of unmarked ones; raises by\n"
	"that very column are left out. No site, database or network is needed, and no number,\n"
	"place or person is printed. Exit status 1: nothing could be read.\n\n"
	"Example:\n"
	"  accord triage test --map deploy/feeds/burlington.yaml --triage deploy/feeds/triage.yaml "
	"\\\n"
	"      --truth dv_related calls.csv\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct test_options),
    .min_args = 1,
    .max_args = 64,
    .fn = run,
};
