/* accord decide: what agreements, floor and releases permit, for programs outside: a line in, a
 * line out. */
#include <stdio.h>
#include <stdlib.h>

#include "services/accord/decide_request.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"

struct decide_options {
	const char *directory, *agreements;
};

/* NULL when it cannot be told, or when the two rails differ: then nothing more is decided. */
static json_t *
decided(const struct loaded *loaded, const struct request *request, struct reasons *reasons,
    json_t *id, struct err *err)
{
	struct decision decision;

	if (policy_decide_twice(&loaded->policy, loaded->compiled, request, &decision))
		return decide_answer(&loaded->policy, request, &decision, reasons, id);
	(void)err_set(err, ERR_INTERNAL, "the two rails differ; nothing is decided");
	return NULL;
}

static json_t *
answer(const char *line, size_t len, const struct loaded *loaded, struct reasons *reasons,
    struct err *err)
{
	json_error_t where;
	json_t *in = json_loadb(line, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &where), *out,
	       *id;
	struct request request;
	struct err wrong = {0};

	if (in == NULL)
		(void)err_set(&wrong, ERR_INVALID, "bad request: %s", where.text);
	id = json_object_get(in, "id");
	if (id == NULL)
		id = json_null();
	out = in != NULL && decide_request_read(in, &loaded->policy, &request, &wrong)
		  ? decided(loaded, &request, reasons, id, err)
		  : decide_error(id, &wrong);
	json_decref(in);
	return out;
}

static bool
put(json_t *out)
{
	bool good =
	    out != NULL && json_dumpf(out, stdout, JSON_COMPACT) == 0 && putchar('\n') != EOF;

	json_decref(out);
	return good;
}

static int
run(struct tool *tool)
{
	const struct decide_options *options = tool->options;
	struct reasons reasons;
	struct loaded loaded;
	struct err err = {0};
	char *line = NULL;
	size_t room = 0;
	ssize_t len;
	bool good = true;

	if (!policy_load(tool->arena, options->directory, options->agreements, &loaded, &err))
		return tool_fail(&err);
	good = reasons_make(tool->arena, &loaded.policy, &reasons);
	while (good && (len = getline(&line, &room, stdin)) > 0)
		if (line[0] != '\n')
			good = put(answer(line, (size_t)len, &loaded, &reasons, &err));
	free(line);
	if (good && fflush(stdout) == 0)
		return TOOL_DONE;
	if (err.code == ERR_NONE)
		(void)err_set(&err, ERR_UNAVAILABLE, "the answers could not be written");
	return tool_fail(&err);
}

static const struct tool_option options[] = {
    {"--directory", OPTION_TEXT, offsetof(struct decide_options, directory), "FILE", 0, 0, true,
	"organisations, people and placements"},
    {"--agreements", OPTION_TEXT, offsetof(struct decide_options, agreements), "DIR", 0, 0, true,
	"the agreements: every *.yaml of it, or one file"},
    {0},
};

const struct verb verb_decide = {
    .name = "decide",
    .summary = "answer requests from agreements, floor and releases",
    .usage = "--directory FILE --agreements DIR < REQUESTS > DECISIONS",
    .text =
	"Reads requests, one JSON object a line, and writes for each the classes that may leave,\n"
	"the code of every class asked for, and the rules and sections behind it:\n"
	"  F the floor forbids it      M no agreement in force has both\n"
	"  D a section says never      N no section shares it\n"
	"  P permitted                 W permitted by her release\n"
	"  R it needs her release      T she has not been told\n\n"
	"A request that names something unknown is answered {\"id\":..,\"error\":..}; it is never\n"
	"decided.\n\n"
	"Example, one line:\n"
	"  "
	"{\"id\":\"1\",\"at\":\"2026-03-01T08:00:00Z\",\"from\":\"riverton-pd\",\"to\":\"haven-"
	"house\",\n"
	"   \"person\":{\"role\":\"advocate\"},\"client\":\"c-1\",\"record\":\"incident\",\n"
	"   \"action\":\"view\",\"purpose\":\"crisis_response\",\"told\":true}\n",
    .options = options,
    .options_size = sizeof(struct decide_options),
    .fn = run,
};
