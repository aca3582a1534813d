/* accord staff link and unlink: what an identity provider calls a person. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/account.pb-c.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

#define SUBJECT_MOST 255

struct link_options {
	const char *provider, *subject;
};

static bool
is_subject(const char *text)
{
	size_t len = text != NULL ? strlen(text) : 0;

	return len > 0 && len <= SUBJECT_MOST;
}

static bool
ask(struct tool *tool, uint32_t kind, const ProtobufCMessage *body, const char **person,
    struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__subject_linked__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	if (!site_load(tool->arena, tool->site, &site, err) ||
	    !client_ask(tool->arena, &site, &call, err))
		return false;
	*person = ((const Accord__V1__SubjectLinked *)call.reply)->person;
	return true;
}

static int
run_link(struct tool *tool)
{
	const struct link_options *options = tool->options;
	Accord__V1__LinkSubject body = ACCORD__V1__LINK_SUBJECT__INIT;
	struct err err = {0};
	const char *person;

	if (!id_is(tool->args[0]))
		return tool_usage("\"%s\" is no id", tool->args[0]);
	if (options->provider == NULL || !is_subject(options->subject))
		return tool_usage("--provider and --subject are wanted");
	body.person = (char *)(uintptr_t)tool->args[0];
	body.provider = (char *)(uintptr_t)options->provider;
	body.subject = (char *)(uintptr_t)options->subject;
	if (!ask(tool, ACCORD__V1__KIND__KIND_LINK_SUBJECT, &body.base, &person, &err))
		return tool_fail(&err);
	printf("linked %s\n", person);
	return TOOL_DONE;
}

static int
run_unlink(struct tool *tool)
{
	const struct link_options *options = tool->options;
	Accord__V1__UnlinkSubject body = ACCORD__V1__UNLINK_SUBJECT__INIT;
	struct err err = {0};
	const char *person;

	if (options->provider == NULL || !is_subject(options->subject))
		return tool_usage("--provider and --subject are wanted");
	body.provider = (char *)(uintptr_t)options->provider;
	body.subject = (char *)(uintptr_t)options->subject;
	if (!ask(tool, ACCORD__V1__KIND__KIND_UNLINK_SUBJECT, &body.base, &person, &err))
		return tool_fail(&err);
	printf("unlinked %s\n", person);
	return TOOL_DONE;
}

static const struct link_options fallback = {.provider = NULL};

static const struct tool_option options[] = {
    {"--provider", OPTION_TEXT, offsetof(struct link_options, provider), "NAME", 0, 0, false,
	"the provider, as the gateway's file of providers names it"},
    {"--subject", OPTION_TEXT, offsetof(struct link_options, subject), "TEXT", 0, 0, false,
	"what it calls her: the \"sub\" of its tokens"},
    {0},
};

const struct verb verb_staff_link = {
    .name = "staff link",
    .summary = "let a person sign in through an identity provider",
    .usage = "PERSON --provider NAME --subject TEXT",
    .text = "From then on whoever that provider calls TEXT is PERSON. It is the provider's own,\n"
	    "unchanging name for her, never an address of mail or a name that she chose: those\n"
	    "may become somebody else's. The provider must speak for PERSON's organisation.\n"
	    "Who has no account gets one that is good through the provider alone.\n\n"
	    "Example:\n"
	    "  accord staff link p-101 --provider county --subject 7c1f0a52-9d2e\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct link_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_link,
};

const struct verb verb_staff_unlink = {
    .name = "staff unlink",
    .summary = "end that an identity provider's word lets a person in",
    .usage = "--provider NAME --subject TEXT",
    .text = "All sessions of whoever is linked to it are over at once, however they began.\n"
	    "Unlinking twice is fine.\n\n"
	    "Example:\n"
	    "  accord staff unlink --provider county --subject 7c1f0a52-9d2e\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct link_options),
    .fn = run_unlink,
};
