/* accord staff list, review, disable, enable and emergency: the life of accounts. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/staff.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/span.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

static char *
text_of(const char *text)
{
	return (char *)(uintptr_t)(text != NULL ? text : "");
}

static void
put_day(const char *what, int64_t at, const char *by)
{
	char text[CLOCK_TEXT_SIZE];

	if (at != 0)
		printf(
		    "  %-12s%s%s%s\n", what, clock_text(at, text), by[0] != '\0' ? " by " : "", by);
}

static void
put_account(const Accord__V1__StaffAccount *a)
{
	static const char *const whys[] = {"", "", ", idle for 90 days",
	    ", not in the directory for a week", ", its emergency is over"};
	size_t why = (size_t)a->disabled_why;

	printf("%s of %s%s%s%s\n", a->person, a->organisation,
	    a->disabled_us != 0 ? ": disabled"
	    : a->locked         ? ": locked"
				: "",
	    why < sizeof(whys) / sizeof(whys[0]) ? whys[why] : "",
	    a->review_due ? "; its review is due" : "");
	put_day("made", a->made_us, "");
	put_day("last logon", a->last_logon_us, "");
	put_day("reviewed", a->reviewed_us, a->reviewed_by);
	put_day("disabled", a->disabled_us, a->disabled_by);
	put_day("orphaned", a->orphaned_us, "");
	put_day("emergency", a->emergency_until_us, "");
}

static bool
ask(struct tool *tool, uint32_t kind, const ProtobufCMessage *body,
    const Accord__V1__StaffAccounts **answer, struct err *err)
{
	struct client_call call = {.to = "gateway",
	    .kind = kind,
	    .body = body,
	    .answer = &accord__v1__staff_accounts__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	if (!site_load(tool->arena, tool->site, &site, err) ||
	    !client_ask(tool->arena, &site, &call, err))
		return false;
	*answer = (const Accord__V1__StaffAccounts *)call.reply;
	for (size_t i = 0; i < (*answer)->n_accounts; i++)
		put_account((*answer)->accounts[i]);
	return true;
}

/* --- list --- */
struct list_options {
	const char *organisation;
};

static int
run_list(struct tool *tool)
{
	const struct list_options *options = tool->options;
	Accord__V1__ListStaff body = ACCORD__V1__LIST_STAFF__INIT;
	const Accord__V1__StaffAccounts *page;
	struct err err = {0};
	size_t count = 0;

	body.organisation = text_of(options->organisation);
	do {
		if (!ask(tool, ACCORD__V1__KIND__KIND_LIST_STAFF, &body.base, &page, &err))
			return tool_fail(&err);
		count += page->n_accounts;
		body.after = page->next;
	} while (page->next.len != 0);
	printf("%zu accounts\n", count);
	return TOOL_DONE;
}

static const struct list_options list_fallback = {.organisation = NULL};
static const struct tool_option list_options[] = {
    {"--organisation", OPTION_TEXT, offsetof(struct list_options, organisation), "ID", 0, 0, false,
	"only its people"},
    {0},
};

const struct verb verb_staff_list = {
    .name = "staff list",
    .summary = "say who has an account, when she came in last, and what is to be looked at",
    .usage = "[--organisation ID]",
    .text = "People of the directory who were never admitted have no account.\n\n"
	    "Example:\n"
	    "  accord staff list --organisation haven-house\n",
    .options = list_options,
    .fallback = &list_fallback,
    .options_size = sizeof(struct list_options),
    .fn = run_list,
};

/* --- acts --- */
static int
run_act(struct tool *tool, Accord__V1__AccountAct act, int64_t until)
{
	Accord__V1__MoveAccount body = ACCORD__V1__MOVE_ACCOUNT__INIT;
	const Accord__V1__StaffAccounts *answer;
	struct err err = {0};

	if (!id_is(tool->args[0]))
		return tool_usage("\"%s\" is no id", tool->args[0]);
	body.person = text_of(tool->args[0]);
	body.act = act;
	body.until_us = until;
	return ask(tool, ACCORD__V1__KIND__KIND_MOVE_ACCOUNT, &body.base, &answer, &err)
		   ? TOOL_DONE
		   : tool_fail(&err);
}

static int
run_review(struct tool *tool)
{
	return run_act(tool, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_REVIEW, 0);
}

static int
run_disable(struct tool *tool)
{
	return run_act(tool, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_DISABLE, 0);
}

static int
run_enable(struct tool *tool)
{
	return run_act(tool, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_ENABLE, 0);
}

#define ACT(variable, word, what, words, run)                                                      \
	const struct verb variable = {.name = "staff " word,                                       \
	    .summary = what,                                                                       \
	    .usage = "PERSON",                                                                     \
	    .text = words "\n\nExample:\n  accord staff " word " p-101\n",                         \
	    .min_args = 1,                                                                         \
	    .max_args = 1,                                                                         \
	    .fn = run}

ACT(verb_staff_review, "review", "note that somebody still needs her account",
    "Every account is reviewed once a year, by its organisation's duty supervisor or security\n"
    "officers (POST /v1/accounts/PERSON/review), or with this.",
    run_review);
ACT(verb_staff_disable, "disable", "end somebody's account and all her sessions at once",
    "From the moment that this is answered nothing is recorded of hers any more, at any copy of\n"
    "the gateway. Her duty supervisor is told.",
    run_disable);
ACT(verb_staff_enable, "enable", "let somebody whose account was disabled sign in again",
    "Not while the directory does not name her.", run_enable);

struct emergency_options {
	const char *until;
};

static int
run_emergency(struct tool *tool)
{
	const struct emergency_options *options = tool->options;
	int64_t span;

	if (!span_read(options->until, &span))
		return tool_usage("\"%s\" is no span of time; write it as 8h", options->until);
	return run_act(tool, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_EMERGENCY, clock_now() + span);
}

static const struct emergency_options emergency_fallback = {.until = "24h"};
static const struct tool_option emergency_options[] = {
    {"--until", OPTION_TEXT, offsetof(struct emergency_options, until), "SPAN", 0, 0, false,
	"so long from now: 8h, 3d; at most 72h; otherwise 24h"},
    {0},
};

const struct verb verb_staff_emergency = {
    .name = "staff emergency",
    .summary = "give somebody of the directory an account that is gone by itself",
    .usage = "PERSON [--until SPAN]",
    .text =
	"It opens nothing from its end on, and is disabled then; her duty supervisor is told of\n"
	"both. \"accord staff admit\" gives her the code for her first logon.\n\n"
	"Example:\n"
	"  accord staff emergency p-101 --until 8h\n",
    .options = emergency_options,
    .fallback = &emergency_fallback,
    .options_size = sizeof(struct emergency_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_emergency,
};
