/* accord floor: what no agreement may loosen, for a lawyer and for a program. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "services/accord/verb.h"
#include "services/gateway/policy/floor.h"

struct floor_options {
	bool json;
};

#define WIDTH 100

static json_t *
words_json(const struct vocabulary *vocabulary, uint64_t set)
{
	json_t *list = json_array();

	for (size_t i = 0; i < vocabulary->count; i++)
		if (set & BIT(vocabulary->words[i].number) &&
		    json_array_append_new(list, json_string(vocabulary->words[i].word)) != 0)
			return NULL;
	return list;
}

/* What a rule reads of a request, so that a reader can check its sentence. */
static json_t *
reads_json(const struct floor_rule *rule)
{
	const struct {
		bool reads;
		const char *what;
	} attributes[] = {
	    {rule->partner, "partner"},
	    {rule->owner_covered, "owner.covered"},
	    {rule->not_prosecution_team, "owner.kind"},
	    {rule->not_prosecution_team || rule->recipient_kinds != 0, "recipient.kind"},
	    {rule->roles != 0, "role"},
	    {rule->action != 0 || rule->action_not_count, "action"},
	    {rule->purposes != 0, "purpose"},
	    {rule->origin != 0, "class.origin"},
	    {rule->last, "safe_contact"},
	};
	json_t *list = json_array();

	for (size_t i = 0; i < sizeof(attributes) / sizeof(*attributes); i++)
		if (attributes[i].reads &&
		    json_array_append_new(list, json_string(attributes[i].what)) != 0)
			return NULL;
	return list;
}

static json_t *
rule_json(const struct floor_rule *rule)
{
	return json_pack("{sssssssosssosb}", "id", rule->id, "effect",
	    rule->forbids ? "forbid" : "needs_release", "when", rule->when, "reads",
	    reads_json(rule), "because", rule->because, "classes",
	    words_json(&vocabulary_data_class, rule->classes), "last", rule->last);
}

static bool
put_json(void)
{
	json_t *list = json_array();
	bool good = true;

	for (size_t i = 0; i < FLOOR_RULES; i++)
		good = good && json_array_append_new(list, rule_json(&floor_rules[i])) == 0;
	good = good && json_dumpf(list, stdout, JSON_INDENT(1)) == 0 && putchar('\n') != EOF;
	json_decref(list);
	return good;
}

static void
put_classes(uint64_t set)
{
	size_t column = WIDTH;

	if (set == CLASSES_ALL) {
		printf("\n      every class");
		return;
	}
	if (set == CLASSES_CLIENT) {
		printf("\n      every class but statistics, staffing and cost_inputs");
		return;
	}
	for (size_t i = 0; i < vocabulary_data_class.count; i++) {
		const struct vocabulary_word *word = &vocabulary_data_class.words[i];
		size_t len = strlen(word->word);

		if (!(set & BIT(word->number)))
			continue;
		if (column + len + 2 > WIDTH) {
			printf("\n     ");
			column = 5;
		}
		printf(" %s", word->word);
		column += len + 1;
	}
}

static void
put_text(void)
{
	printf("The floor: what no agreement, release or configuration loosens. Where an agreement "
	       "asks "
	       "less,\nthis still holds.\n");
	for (size_t i = 0; i < FLOOR_RULES; i++) {
		const struct floor_rule *rule = &floor_rules[i];

		printf("\n%s  %s\n      when %s:", rule->id,
		    rule->forbids ? "is forbidden" : "needs her release", rule->when);
		put_classes(rule->classes);
		printf("\n      because: %s\n", rule->because);
	}
}

static int
run(struct tool *tool)
{
	const struct floor_options *options = tool->options;
	struct err err = {0};

	if (!options->json)
		put_text();
	else if (!put_json()) {
		(void)err_set(&err, ERR_UNAVAILABLE, "the floor could not be written");
		return tool_fail(&err);
	}
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--json", OPTION_FLAG, offsetof(struct floor_options, json), NULL, 0, 0, false,
	"for a program"},
    {0},
};

const struct verb verb_floor = {
    .name = "floor",
    .summary = "print what the law leaves no agreement to decide",
    .usage = "[--json]",
    .text = "Each rule with its citation, what it reads, and the classes it is about.\n",
    .options = options,
    .options_size = sizeof(struct floor_options),
    .fn = run,
};
