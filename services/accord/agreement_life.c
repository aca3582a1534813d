/* accord agreement list, sign, approve and end: the life of an agreement that was drafted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/agreement.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

/* --- what they share --- */

/* "hybrid-riverton@3" */
static bool
read_version(struct arena *arena, const char *text, char **name, uint32_t *version)
{
	char *at, *end = NULL;
	unsigned long n = 0;

	*name = arena_strdup(arena, text);
	if (*name == NULL || (at = strchr(*name, '@')) == NULL)
		return false;
	*at++ = '\0';
	if (*at >= '1' && *at <= '9')
		n = strtoul(at, &end, 10);
	*version = (uint32_t)n;
	return end != NULL && *end == '\0' && n <= UINT32_MAX && id_is(*name);
}

static char *
text_of(const char *s)
{
	return (char *)(uintptr_t)(s != NULL ? s : "");
}

static const char *const states[] = {
    "unknown", "draft", "signed", "in force", "review due", "restricted", "ended"};

static const char *
state_word(Accord__V1__AgreementState state)
{
	return states[(size_t)state < sizeof(states) / sizeof(states[0]) ? state : 0];
}

static void
put_names(const char *what, char *const *names, size_t count)
{
	printf("  %-10s", what);
	for (size_t i = 0; i < count; i++)
		printf("%s%s", i > 0 ? ", " : "", names[i]);
	printf("%s\n", count == 0 ? "nobody" : "");
}

static void
put_standing(const Accord__V1__AgreementStanding *s)
{
	char begins[CLOCK_TEXT_SIZE], ends[CLOCK_TEXT_SIZE];

	printf("%s@%u: %s%s\n", s->agreement, s->version, state_word(s->state),
	    s->decides && s->state == ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_SIGNED
		? ", its first day has not come"
		: "");
	put_names("parties", s->parties, s->n_parties);
	put_names("signed", s->signed_, s->n_signed_);
	printf("  %-10s%s to %s\n", "days", clock_text(s->begins_us, begins),
	    clock_text(s->ends_us, ends));
	if (s->decides)
		return;
	put_names("approved", s->approved, s->n_approved);
	printf("  %-10s%s\n", "difference", s->difference);
}

static const Accord__V1__AgreementStanding *
ask(struct tool *tool, uint32_t kind, const ProtobufCMessage *body, struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__agreement_standing__descriptor,
	    .timeout_us = 3 * CLIENT_TIMEOUT};
	struct site site;

	return site_load(tool->arena, tool->site, &site, err) &&
		       client_ask(tool->arena, &site, &call, err)
		   ? (const Accord__V1__AgreementStanding *)call.reply
		   : NULL;
}

static int
send(struct tool *tool, uint32_t kind, const ProtobufCMessage *body)
{
	struct err err = {0};
	const Accord__V1__AgreementStanding *standing = ask(tool, kind, body, &err);

	if (standing == NULL)
		return tool_fail(&err);
	put_standing(standing);
	return TOOL_DONE;
}

static int
no_version(const char *text)
{
	return tool_usage(
	    "\"%s\" is no version of an agreement; write it as hybrid-riverton@3", text);
}

/* --- list --- */

struct list_options {
	const char *organisation;
};

static int
run_list(struct tool *tool)
{
	const struct list_options *options = tool->options;
	Accord__V1__ListAgreements body = ACCORD__V1__LIST_AGREEMENTS__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_LIST_AGREEMENTS,
	    .body = &body.base,
	    .answer = &accord__v1__agreements__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	const Accord__V1__Agreements *answer;
	struct err err = {0};
	struct site site;

	body.organisation = text_of(options->organisation);
	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !client_ask(tool->arena, &site, &call, &err))
		return tool_fail(&err);
	answer = (const Accord__V1__Agreements *)call.reply;
	for (size_t i = 0; i < answer->n_agreements; i++)
		put_standing(answer->agreements[i]);
	printf("%zu agreements\n", answer->n_agreements);
	return TOOL_DONE;
}

static const struct tool_option list_options[] = {
    {"--organisation", OPTION_TEXT, offsetof(struct list_options, organisation), "ID", 0, 0, false,
	"only those that it is a party to"},
    {0},
};

const struct verb verb_agreement_list = {
    .name = "agreement list",
    .summary = "say which agreements there are, and how each stands",
    .usage = "[--organisation ID]",
    .text = "Every version that was drafted, with its state, its days and who has signed.\n",
    .options = list_options,
    .options_size = sizeof(struct list_options),
    .fn = run_list,
};

/* --- sign --- */

struct sign_options {
	const char *organisation, *name, *day;
};

static int
run_sign(struct tool *tool)
{
	const struct sign_options *options = tool->options;
	Accord__V1__SignAgreement body = ACCORD__V1__SIGN_AGREEMENT__INIT;

	if (!read_version(tool->arena, tool->args[0], &body.agreement, &body.version))
		return no_version(tool->args[0]);
	body.organisation = text_of(options->organisation);
	body.name = text_of(options->name);
	body.day = text_of(options->day);
	return send(tool, ACCORD__V1__KIND__KIND_SIGN_AGREEMENT, &body.base);
}

static const struct tool_option sign_options[] = {
    {"--organisation", OPTION_TEXT, offsetof(struct sign_options, organisation), "ID", 0, 0, true,
	"the party that signed"},
    {"--name", OPTION_TEXT, offsetof(struct sign_options, name), "NAME", 0, 0, true,
	"who signed for it"},
    {"--day", OPTION_TEXT, offsetof(struct sign_options, day), "DAY", 0, 0, true,
	"on which, as 2026-01-09"},
    {0},
};

const struct verb verb_agreement_sign = {
    .name = "agreement sign",
    .summary = "enter a signature that stands on paper",
    .usage = "NAME@VERSION --organisation ID --name NAME --day DAY",
    .text = "The operator has seen the paper, and the fact says that she entered it. Signing the\n"
	    "same again changes nothing.\n\n"
	    "Example:\n"
	    "  accord agreement sign hybrid-riverton@3 --organisation riverton-pd \\\n"
	    "    --name 'Chief A. Ruiz' --day 2026-01-09\n",
    .options = sign_options,
    .options_size = sizeof(struct sign_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_sign,
};

/* --- approve --- */

struct approve_options {
	const char *person, *difference;
};

static int
run_approve(struct tool *tool)
{
	const struct approve_options *options = tool->options;
	Accord__V1__ApproveAgreement body = ACCORD__V1__APPROVE_AGREEMENT__INIT;

	if (!read_version(tool->arena, tool->args[0], &body.agreement, &body.version))
		return no_version(tool->args[0]);
	body.person = text_of(options->person);
	body.difference = text_of(options->difference);
	return send(tool, ACCORD__V1__KIND__KIND_APPROVE_AGREEMENT, &body.base);
}

static const struct tool_option approve_options[] = {
    {"--person", OPTION_TEXT, offsetof(struct approve_options, person), "ID", 0, 0, true,
	"a signer, privacy officer or counsel of a party, who did not draft it"},
    {"--difference", OPTION_TEXT, offsetof(struct approve_options, difference), "HEX", 0, 0, true,
	"what she looked at, as \"agreement load\" and the gateway's API say it"},
    {0},
};

const struct verb verb_agreement_approve = {
    .name = "agreement approve",
    .summary = "enter that somebody approves of what a version opens",
    .usage = "NAME@VERSION --person ID --difference HEX",
    .text =
	"A version that opens what was closed counts once two people have approved of just that\n"
	"difference. When what decides has changed since, the difference is another one, and both\n"
	"have to look again.\n",
    .options = approve_options,
    .options_size = sizeof(struct approve_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_approve,
};

/* --- end --- */

struct end_options {
	const char *at, *difference;
	struct tool_texts approvers;
	bool check;
};

static bool
judge_end(struct tool *tool, const Accord__V1__EndAgreement *end,
    const Accord__V1__AgreementStanding **standing, struct err *err)
{
	Accord__V1__JudgeEnd body = ACCORD__V1__JUDGE_END__INIT;

	body.agreement = end->agreement;
	body.version = end->version;
	body.at_us = end->at_us;
	*standing = ask(tool, ACCORD__V1__KIND__KIND_JUDGE_END, &body.base, err);
	return *standing != NULL;
}

static int
check_end(struct tool *tool, const Accord__V1__EndAgreement *end)
{
	const Accord__V1__AgreementStanding *s;
	struct err err = {0};

	if (!judge_end(tool, end, &s, &err))
		return tool_fail(&err);
	printf("%s%llu cells open, %llu close, %llu seats\n", s->says, (unsigned long long)s->opens,
	    (unsigned long long)s->closes, (unsigned long long)s->seats);
	if (s->loosens)
		printf("difference %s: two people approve of it\n", s->difference);
	return TOOL_DONE;
}

/* Of an end that opens nothing nobody need approve. */
static bool
approve_end(struct tool *tool, const Accord__V1__EndAgreement *end, struct err *err)
{
	const struct end_options *options = tool->options;
	Accord__V1__ApproveAgreement body = ACCORD__V1__APPROVE_AGREEMENT__INIT;
	const Accord__V1__AgreementStanding *s;

	if (!judge_end(tool, end, &s, err))
		return false;
	body.agreement = end->agreement;
	body.version = end->version;
	body.at_us = end->at_us;
	body.of_end = true;
	body.difference = text_of(options->difference);
	for (size_t i = 0; s->loosens && i < options->approvers.count; i++) {
		body.person = text_of(options->approvers.v[i]);
		if (ask(tool, ACCORD__V1__KIND__KIND_APPROVE_AGREEMENT, &body.base, err) == NULL)
			return false;
	}
	return true;
}

static int
run_end(struct tool *tool)
{
	const struct end_options *options = tool->options;
	Accord__V1__EndAgreement body = ACCORD__V1__END_AGREEMENT__INIT;
	struct err err = {0};

	if (!read_version(tool->arena, tool->args[0], &body.agreement, &body.version))
		return no_version(tool->args[0]);
	if (options->at != NULL && !clock_parse(options->at, &body.at_us, NULL))
		return tool_usage(
		    "\"%s\" is no time; write it as 2026-01-09T12:00:00Z", options->at);
	if (options->check)
		return check_end(tool, &body);
	if (options->approvers.count > 0 && options->difference == NULL)
		return tool_usage("say which --difference they looked at, as --check says it");
	if (options->approvers.count > 0 && !approve_end(tool, &body, &err))
		return tool_fail(&err);
	return send(tool, ACCORD__V1__KIND__KIND_END_AGREEMENT, &body.base);
}

static const struct tool_option end_options[] = {
    {"--at", OPTION_TEXT, offsetof(struct end_options, at), "TIME", 0, 0, false,
	"when, as 2026-01-09T12:00:00Z; otherwise now"},
    {"--check", OPTION_FLAG, offsetof(struct end_options, check), NULL, 0, 0, false,
	"say what that would open and close; nothing ends"},
    {"--approved-by", OPTION_TEXTS, offsetof(struct end_options, approvers), "P", 0, 0, false,
	"a signer, privacy officer or counsel of a party who has looked at what it opens; two"},
    {"--difference", OPTION_TEXT, offsetof(struct end_options, difference), "HEX", 0, 0, false,
	"what they looked at, as --check says it"},
    {0},
};

const struct verb verb_agreement_end = {
    .name = "agreement end",
    .summary = "end a version, now or at a time to come",
    .usage = "NAME@VERSION [--at TIME] [--check] [--approved-by PERSON ... --difference HEX]",
    .text =
	"From that instant on it opens nothing and forbids nothing. It is not undone: what is to\n"
	"count again is a new version. An end can be moved to an earlier time, not to a later "
	"one.\n"
	"An end that opens what the version held back waits for two people, as a new version "
	"does.\n",
    .options = end_options,
    .options_size = sizeof(struct end_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_end,
};
