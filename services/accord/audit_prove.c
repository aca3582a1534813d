/* accord audit receipt, audit growth: proofs of the log, as the audit service makes them. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

struct prove_options {
	int64_t size;
};

/* A whole number from 1; 0: it is none. */
static uint64_t
number(const char *text)
{
	size_t digits = strspn(text, "0123456789");

	return digits > 0 && digits <= 18 && text[digits] == '\0' ? strtoull(text, NULL, 10) : 0;
}

/* Asks the audit service and writes what it answers. */
static int
ask(struct tool *tool, struct client_call *call)
{
	struct err err = {0};
	struct site site;
	size_t len;
	char *text;

	call->to = "audit";
	call->timeout_us = CLIENT_TIMEOUT;
	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !client_ask(tool->arena, &site, call, &err) ||
	    !json_write(call->reply, tool->arena, &text, &len, &err))
		return tool_fail(&err);
	puts(text);
	return TOOL_DONE;
}

static int
run_receipt(struct tool *tool)
{
	const struct prove_options *options = tool->options;
	Accord__V1__ProveEntry body = ACCORD__V1__PROVE_ENTRY__INIT;
	struct client_call call = {.kind = ACCORD__V1__KIND__KIND_PROVE_ENTRY,
	    .body = &body.base,
	    .answer = &accord__v1__entry_proof__descriptor};

	body.source = (char *)(uintptr_t)tool->args[0];
	body.n = number(tool->args[1]);
	body.size = (uint64_t)options->size;
	if (body.n == 0)
		return tool_usage("\"%s\" is no number of a fact", tool->args[1]);
	return ask(tool, &call);
}

static int
run_growth(struct tool *tool)
{
	const struct prove_options *options = tool->options;
	Accord__V1__ProveGrowth body = ACCORD__V1__PROVE_GROWTH__INIT;
	struct client_call call = {.kind = ACCORD__V1__KIND__KIND_PROVE_GROWTH,
	    .body = &body.base,
	    .answer = &accord__v1__growth_proof__descriptor};

	body.old = number(tool->args[0]);
	body.size = (uint64_t)options->size;
	if (body.old == 0)
		return tool_usage("\"%s\" is no size of a log", tool->args[0]);
	return ask(tool, &call);
}

static const struct prove_options fallback = {.size = 0};

static const struct tool_option options[] = {
    {"--size", OPTION_INT, offsetof(struct prove_options, size), "LEAVES", 1, INT64_MAX, false,
	"of the log as it was at that size, of which a root was noted; otherwise as it is now"},
    {0},
};

const struct verb verb_audit_receipt = {
    .name = "audit receipt",
    .summary = "prove that a fact is in the audit log",
    .usage = "SERVICE NUMBER [--size LEAVES] > RECEIPT",
    .text =
	"Writes a receipt of one fact: what was recorded, and what leads from it to the log's\n"
	"root. Whoever has it and a root that was noted checks it with \"audit check-receipt\",\n"
	"without a site and without trust in who made it. docs/audit.md says what it holds.\n\n"
	"Example:\n"
	"  accord audit receipt gateway 1204 > receipt.json\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct prove_options),
    .min_args = 2,
    .max_args = 2,
    .fn = run_receipt,
};

const struct verb verb_audit_growth = {
    .name = "audit growth",
    .summary = "prove that the audit log still begins with what it had",
    .usage = "LEAVES [--size LEAVES] > PROOF",
    .text =
	"Writes a proof that the log as it is now, or as it was at --size, begins with the same\n"
	"leaves as when it had the first number of them. \"audit check-growth\" checks it against\n"
	"two roots that were noted.\n\n"
	"Example:\n"
	"  accord audit growth 51200 > growth.json\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct prove_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_growth,
};
