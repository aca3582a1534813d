/* accord agreement fmt and print: an agreement as canonical text, and as prose for its signers. */
#include <stdio.h>

#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/agreement_write.h"

static int
show(struct tool *tool, bool (*put)(const struct agreement *agreement, FILE *to))
{
	struct agreement agreement;
	struct err err = {0};

	if (!policy_load_agreement(tool->arena, tool->args[0], &agreement, &err))
		return tool_fail(&err);
	if (put(&agreement, stdout) && fflush(stdout) == 0)
		return TOOL_DONE;
	(void)err_set(&err, ERR_UNAVAILABLE, "the text could not be written");
	return tool_fail(&err);
}

static int
run_fmt(struct tool *tool)
{
	return show(tool, agreement_write);
}

static int
run_print(struct tool *tool)
{
	return show(tool, agreement_print);
}

const struct verb verb_agreement_fmt = {
    .name = "agreement fmt",
    .summary = "write an agreement in its canonical order",
    .usage = "FILE",
    .text =
	"Writes the agreement with its keys, lists and sections in one order, so that two texts\n"
	"that mean the same are the same. Comments are not kept.\n\n"
	"Example:\n"
	"  accord agreement fmt draft.yaml > agreement.yaml\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_fmt,
};

const struct verb verb_agreement_print = {
    .name = "agreement print",
    .summary = "print an agreement in sentences, for those who sign it",
    .usage = "FILE",
    .text = "Every section as a sentence: who shares what with whom, for what, and on what "
	    "condition.\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_print,
};
