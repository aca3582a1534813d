/* accord vocabulary: the words of agreements, floor and directory, each with what it means. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/accord/verb.h"
#include "services/gateway/policy/words.h"

struct vocabulary_options {
	bool json;
};

static const struct {
	const char *name, *heading;
	const struct vocabulary *words;
} lists[] = {
    {"classes", "Classes: what may be shared, each under its own word", &vocabulary_data_class},
    {"never_travels", "Words that must never travel", &vocabulary_never_travels},
    {"actions", "Actions: what a recipient may do", &vocabulary_action},
    {"purposes", "Purposes: what it is asked for", &vocabulary_purpose},
    {"roles", "Roles: what a person is there for", &vocabulary_role},
    {"organisation_kinds", "Kinds of organisation", &vocabulary_organisation_kind},
};
#define LISTS (sizeof(lists) / sizeof(*lists))

/* Where a class can stand. */
static const char *
origin_of(unsigned data_class)
{
	if (CLASSES_INCIDENT & BIT(data_class))
		return "incident";
	return CLASSES_SERVICE & BIT(data_class) ? "service" : "either";
}

static json_t *
word_json(const struct vocabulary *of, const struct vocabulary_word *word)
{
	json_t *out = json_pack("{ssss}", "word", word->word, "meaning", word->sentence);

	if (of == &vocabulary_data_class &&
	    (json_object_set_new(out, "origin", json_string(origin_of(word->number))) != 0 ||
		json_object_set_new(
		    out, "client", json_boolean(!(CLASSES_NO_CLIENT & BIT(word->number)))) != 0)) {
		json_decref(out);
		return NULL;
	}
	return out;
}

static bool
put_json(void)
{
	json_t *all = json_object();
	bool good = true;

	for (size_t l = 0; l < LISTS; l++) {
		json_t *list = json_array();

		for (size_t i = 0; i < lists[l].words->count; i++)
			good =
			    good && json_array_append_new(list,
					word_json(lists[l].words, &lists[l].words->words[i])) == 0;
		good = json_object_set_new(all, lists[l].name, list) == 0 && good;
	}
	good = good && json_dumpf(all, stdout, JSON_INDENT(1)) == 0 && putchar('\n') != EOF;
	json_decref(all);
	return good;
}

static void
put_text(void)
{
	for (size_t l = 0; l < LISTS; l++) {
		printf("%s%s\n", l == 0 ? "" : "\n", lists[l].heading);
		for (size_t i = 0; i < lists[l].words->count; i++) {
			const struct vocabulary_word *word = &lists[l].words->words[i];

			if (lists[l].words == &vocabulary_data_class)
				printf("  %-24s %-9s %s\n", word->word, origin_of(word->number),
				    word->sentence);
			else
				printf("  %-26s %s\n", word->word, word->sentence);
		}
	}
}

static int
run(struct tool *tool)
{
	const struct vocabulary_options *options = tool->options;
	struct err err = {0};

	if (!options->json)
		put_text();
	else if (!put_json()) {
		(void)err_set(&err, ERR_UNAVAILABLE, "the words could not be written");
		return tool_fail(&err);
	}
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--json", OPTION_FLAG, offsetof(struct vocabulary_options, json), NULL, 0, 0, false,
	"for a program"},
    {0},
};

const struct verb verb_vocabulary = {
    .name = "vocabulary",
    .summary = "list the words that agreements are written in",
    .usage = "[--json]",
    .text = "Classes stand with the record they belong to: of the incident, of the service, or "
	    "either.\n",
    .options = options,
    .options_size = sizeof(struct vocabulary_options),
    .fn = run,
};
