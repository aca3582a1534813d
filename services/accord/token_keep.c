/* accord token keep: a token that is there for an emergency is not revoked though nobody uses it.
 */
#include <stdio.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/token.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

struct keep_options {
	const char *by;
};

static int
run_keep(struct tool *tool)
{
	const struct keep_options *options = tool->options;
	Accord__V1__KeepToken body = ACCORD__V1__KEEP_TOKEN__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_KEEP_TOKEN,
	    .body = &body.base,
	    .answer = &accord__v1__token__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct err err = {0};
	struct site site;
	struct id token;

	if (!id_parse(tool->args[0], &token))
		return tool_usage("\"%s\" is no token's id: \"token list\" says it", tool->args[0]);
	body.token = (ProtobufCBinaryData){sizeof(token.b), token.b};
	body.by = (char *)(uintptr_t)options->by;
	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !client_ask(tool->arena, &site, &call, &err))
		return tool_fail(&err);
	printf("kept %s\n", tool->args[0]);
	return TOOL_DONE;
}

static const struct keep_options fallback = {.by = NULL};

static const struct tool_option options[] = {
    {"--by", OPTION_TEXT, offsetof(struct keep_options, by), "ID", 0, 0, true,
	"the person of the directory who looked, and answers for it"},
    {0},
};

const struct verb verb_token_keep = {
    .name = "token keep",
    .summary = "do not revoke a token for a year though nobody uses it: it is for an emergency",
    .usage = "ID --by PERSON",
    .text = "What nobody uses for 90 days is revoked. Say this once a year of a token that a\n"
	    "standby comes in with only when the first system is gone; it goes on record who did.\n"
	    "Its end stays what it was.\n\n"
	    "Example:\n"
	    "  accord token keep 0b7e4a52-3a54-4c1e-9d35-2f0f3a6c1d11 --by dana\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct keep_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_keep,
};
