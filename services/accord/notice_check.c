/* accord notice check: whether notices and their texts would be taken, before a site is given them.
 */
#include <stdio.h>

#include "services/accord/verb.h"
#include "services/intake/notice_rules.h"
#include "services/notification/client/notice_text.h"

struct check {
	struct notice_rules rules;
	struct notice_texts texts;
};

static int
run(struct tool *tool)
{
	struct check *check = arena_zalloc(tool->arena, sizeof(*check));
	const char *texts = arena_printf(tool->arena, "%s/texts", tool->args[0]);
	struct err err = {0};

	if (check == NULL || texts == NULL)
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the notices");
	else if (notice_rules_load(tool->arena, tool->args[0], &check->rules, &err) &&
		 notice_texts_load(tool->arena, texts, &check->texts, &err)) {
		printf("%s: good, in %zu languages\n", tool->args[0], check->texts.count);
		return TOOL_DONE;
	}
	return tool_fail(&err);
}

const struct verb verb_notice_check = {
    .name = "notice check",
    .summary = "say whether notices and their texts would be taken",
    .usage = "DIR",
    .text =
	"Reads what clients are told of (DIR/*.yaml) and in which words (DIR/texts/*.yaml) by the\n"
	"rules by which intake and notification read them as they start (docs/notices.md). No\n"
	"site is needed. Exit status 1: one would not start with them; the first line that is\n"
	"wrong is named.\n\n"
	"Example:\n"
	"  accord notice check /etc/accord/notices\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
