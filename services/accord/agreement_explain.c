/* accord agreement explain and simulate: recorded requests, said in clause numbers, or tried on a
 * draft. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/accord/decide_request.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/reasons.h"

struct explain_options {
	const char *directory, *agreements, *draft;
};

/* --- reading requests --- */

struct reading {
	char *line;
	size_t room, number;
};

/* The next line as JSON, a new reference; NULL at the end, and when it is none, which *err says. */
static json_t *
next_line(struct reading *reading, char id[64], struct err *err)
{
	json_error_t where;
	json_t *in;
	ssize_t len;

	do {
		len = getline(&reading->line, &reading->room, stdin);
		reading->number++;
	} while (len == 1 && reading->line[0] == '\n');
	if (len <= 0)
		return NULL;
	in = json_loadb(reading->line, (size_t)len, JSON_REJECT_DUPLICATES, &where);
	if (in == NULL)
		(void)err_set(err, ERR_INVALID, "line %zu: %s", reading->number, where.text);
	else
		(void)snprintf(id, 64, "%s", json_string_value(json_object_get(in, "id")));
	return in;
}

/* The next request; false at the end, and when one is wrong, which *err then says. */
static bool
next_request(struct reading *reading, const struct policy *policy, struct request *request,
    char id[64], struct err *err)
{
	json_t *in = next_line(reading, id, err);
	bool good = in != NULL && decide_request_read(in, policy, request, err);

	if (in != NULL && !good)
		(void)err_ctx(err, "line %zu", reading->number);
	json_decref(in);
	return good;
}

/* --- explain --- */

static const struct section *
section_of(const struct policy *policy, const char *id)
{
	for (size_t i = 0; i < policy->pact_count; i++) {
		const struct agreement *a = policy->pacts[i].agreement;

		for (size_t s = 0; s < a->section_count; s++)
			if (strcmp(a->sections[s].id, id) == 0)
				return &a->sections[s];
	}
	return NULL;
}

static const struct floor_rule *
rule_of(const char *id)
{
	for (size_t i = 0; i < FLOOR_RULES; i++)
		if (strcmp(floor_rules[i].id, id) == 0)
			return &floor_rules[i];
	return NULL;
}

static void
put_reason(const struct policy *policy, const char *id)
{
	const struct floor_rule *rule = rule_of(id);
	const struct section *section = section_of(policy, id);

	if (rule != NULL)
		printf("    %s, the floor: %s (%s)\n", id, rule->when, rule->because);
	else if (section != NULL)
		printf("    %s, %s: %s%s\n", id, section->heading,
		    section->never ? "never shares it" : "shares it, only if: ",
		    section->never ? "" : needs[section->need]);
}

static void
put_class(const struct policy *policy, const struct request *request,
    const struct decision *decision, const struct vocabulary_word *word, struct reasons *reasons)
{
	static const char *const says[CODES] = {
	    [CODE_FORBIDDEN] = "withheld: the floor forbids it",
	    [CODE_NO_AGREEMENT] = "withheld: no agreement in force has both organisations",
	    [CODE_DENIED] = "withheld: a section says never",
	    [CODE_NOT_SHARED] = "withheld: no section shares it, or it cannot stand in that record",
	    [CODE_PERMITTED] = "permitted",
	    [CODE_RELEASED] = "permitted by her release",
	    [CODE_NEEDS_RELEASE] = "withheld: it needs her release",
	    [CODE_NOT_TOLD] = "withheld: she has not been told",
	};
	enum code code = decision_code(decision, word->number);

	policy_reasons(policy, request, decision, word->number, reasons);
	printf("  %s: %s", word->word, says[code]);
	if (code == CODE_NEEDS_RELEASE) {
		enum release_fault fault = release_fault(request);

		printf("; %s", fault == RELEASE_HOLDS ? "the release does not name it"
						      : release_fault_text(fault));
	}
	printf("\n");
	for (size_t i = 0; i < reasons->count; i++)
		put_reason(policy, reasons->ids[i]);
}

static int
run_explain(struct tool *tool)
{
	const struct explain_options *options = tool->options;
	struct reading reading = {0};
	struct decision decision;
	struct reasons reasons;
	struct request request;
	struct loaded site;
	struct err err = {0};
	char id[64];

	if (!policy_load(tool->arena, options->directory, options->agreements, &site, &err))
		return tool_fail(&err);
	if (!reasons_make(tool->arena, &site.policy, &reasons))
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory to explain");
	while (err.code == ERR_NONE && next_request(&reading, &site.policy, &request, id, &err)) {
		policy_decide(&site.policy, &request, &decision);
		printf("%s\n", id);
		for (size_t i = 0; i < vocabulary_data_class.count; i++)
			if (request.classes & BIT(vocabulary_data_class.words[i].number))
				put_class(&site.policy, &request, &decision,
				    &vocabulary_data_class.words[i], &reasons);
	}
	free(reading.line);
	return err.code == ERR_NONE ? TOOL_DONE : tool_fail(&err);
}

/* --- simulate --- */

/* Classes that would have left and did not, or the other way round. */
static size_t
put_changes(const char *id, uint64_t was, uint64_t now)
{
	size_t changes = 0;

	for (size_t i = 0; i < vocabulary_data_class.count; i++) {
		const struct vocabulary_word *word = &vocabulary_data_class.words[i];

		if (!((was ^ now) & BIT(word->number)))
			continue;
		printf("%s: %s %s\n", id, word->word,
		    now & BIT(word->number) ? "would be disclosed" : "would be withheld");
		changes++;
	}
	return changes;
}

/* What a request is permitted; a placement that may not be used is permitted nothing. */
static bool
permits(const json_t *in, const struct policy *policy, uint64_t *classes, struct err *err)
{
	struct decision decision;
	struct request request;

	*classes = 0;
	if (decide_request_read(in, policy, &request, err)) {
		policy_decide(policy, &request, &decision);
		*classes = decision_permits(&decision);
		return true;
	}
	if (strncmp(err->msg, "placement", strlen("placement")) != 0)
		return false;
	*err = (struct err){0};
	return true;
}

static bool
simulate_line(const json_t *in, const char *id, const struct policy *site,
    const struct policy *draft, size_t *changed, struct err *err)
{
	uint64_t was, now;

	if (!permits(in, site, &was, err) || !permits(in, draft, &now, err))
		return false;
	*changed += put_changes(id, was, now) > 0;
	return true;
}

static int
run_simulate(struct tool *tool)
{
	const struct explain_options *options = tool->options;
	size_t requests = 0, changed = 0;
	struct reading reading = {0};
	struct agreement agreement;
	struct loaded site;
	struct policy draft;
	struct err err = {0};
	char id[64];
	json_t *in;

	if (!policy_load(tool->arena, options->directory, options->agreements, &site, &err) ||
	    !policy_load_agreement(tool->arena, options->draft, &agreement, &err) ||
	    !policy_with_draft(tool->arena, &site, &agreement, &draft, &err))
		return tool_fail(&err);
	while (err.code == ERR_NONE && (in = next_line(&reading, id, &err)) != NULL) {
		if (simulate_line(in, id, &site.policy, &draft, &changed, &err))
			requests++;
		else
			(void)err_ctx(&err, "line %zu", reading.number);
		json_decref(in);
	}
	free(reading.line);
	if (err.code != ERR_NONE)
		return tool_fail(&err);
	printf("%zu of %zu would be answered otherwise\n", changed, requests);
	return TOOL_DONE;
}

#define DIRECTORY                                                                                  \
	{                                                                                          \
		"--directory", OPTION_TEXT, offsetof(struct explain_options, directory), "FILE",   \
		    0, 0, true, "organisations, people and placements"                             \
	}
#define AGREEMENTS                                                                                 \
	{                                                                                          \
		"--agreements", OPTION_TEXT, offsetof(struct explain_options, agreements), "DIR",  \
		    0, 0, true, "the agreements: every *.yaml of it, or one file"                  \
	}

static const struct tool_option explain[] = {DIRECTORY, AGREEMENTS, {0}};
static const struct tool_option simulate[] = {
    DIRECTORY,
    AGREEMENTS,
    {"--draft", OPTION_TEXT, offsetof(struct explain_options, draft), "FILE", 0, 0, true,
	"the text that is thought about"},
    {0},
};

const struct verb verb_agreement_explain = {
    .name = "agreement explain",
    .summary = "say in clause numbers why a request is answered as it is",
    .usage = "--directory FILE --agreements DIR < REQUESTS",
    .text = "Requests are those of `accord decide`. For each class: what becomes of it, and the\n"
	    "sections and rules of the floor behind that.\n",
    .options = explain,
    .options_size = sizeof(struct explain_options),
    .fn = run_explain,
};

const struct verb verb_agreement_simulate = {
    .name = "agreement simulate",
    .summary = "replay requests against a draft: which answers would change",
    .usage = "--directory FILE --agreements DIR --draft FILE < REQUESTS",
    .text =
	"Requests are those of `accord decide`, as they were recorded. The draft stands among the\n"
	"agreements as if it were signed, in place of its own version if that is there.\n",
    .options = simulate,
    .options_size = sizeof(struct explain_options),
    .fn = run_simulate,
};
