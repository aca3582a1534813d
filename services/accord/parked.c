/* accord parked: followed facts that a service has set aside, and another try at them. */
#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/envelope.pb-c.h"
#include "classes.h"
#include "common/clock.h"
#include "common/id.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

#define RETRY_TIMEOUT (10 * CLOCK_MINUTE)

/* TOOL_DONE: the reply is there. */
static int
ask(struct tool *tool, struct client_call *call)
{
	struct err err = {0};
	struct site site;

	call->to = tool->args[0];
	if (!site_load(tool->arena, tool->site, &site, &err))
		return tool_fail(&err);
	if (!site_has_peer(&site, call->to))
		return tool_usage("\"%s\" is no service of this site", call->to);
	return client_ask(tool->arena, &site, call, &err) ? TOOL_DONE : tool_fail(&err);
}

static void
print_fact(const Accord__V1__ParkedFact *fact)
{
	char subject[ID_TEXT_SIZE] = "-", parked[CLOCK_TEXT_SIZE];
	struct id id;

	if (id_from_bytes(fact->subject.data, fact->subject.len, &id))
		(void)id_text(&id, subject);
	printf("%-12s %10" PRIu64 "  %-24s %s  %s  %s\n", fact->source, fact->n,
	    kind_name((uint32_t)fact->kind), subject, clock_text(fact->parked_us, parked),
	    fact->reason);
}

static int
run_list(struct tool *tool)
{
	static const Accord__V1__ListParked body = ACCORD__V1__LIST_PARKED__INIT;
	struct client_call call = {.kind = ACCORD__V1__KIND__KIND_LIST_PARKED,
	    .body = &body.base,
	    .answer = &accord__v1__parked_facts__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	int failed = ask(tool, &call);
	const Accord__V1__ParkedFacts *parked = (const Accord__V1__ParkedFacts *)call.reply;

	if (failed != TOOL_DONE)
		return failed;
	for (size_t i = 0; i < parked->n_facts; i++)
		print_fact(parked->facts[i]);
	printf("%" PRIu64 " facts are set aside%s\n", parked->total,
	    parked->total > parked->n_facts ? "; these are the first" : "");
	return TOOL_DONE;
}

static int
run_retry(struct tool *tool)
{
	static const Accord__V1__RetryParked body = ACCORD__V1__RETRY_PARKED__INIT;
	struct client_call call = {.kind = ACCORD__V1__KIND__KIND_RETRY_PARKED,
	    .body = &body.base,
	    .answer = &accord__v1__parked_retried__descriptor,
	    .timeout_us = RETRY_TIMEOUT};
	int failed = ask(tool, &call);
	const Accord__V1__ParkedRetried *done = (const Accord__V1__ParkedRetried *)call.reply;

	if (failed != TOOL_DONE)
		return failed;
	printf("%" PRIu64 " facts were applied, %" PRIu64 " stay set aside\n", done->applied,
	    done->refused);
	return done->refused == 0 ? TOOL_DONE : TOOL_REFUSED;
}

const struct verb verb_parked_list = {
    .name = "parked list",
    .summary = "show followed facts that a service could not apply",
    .usage = "SERVICE",
    .text =
	"A fact that SERVICE follows and cannot apply is set aside with the reason, and later\n"
	"facts of the same subject wait behind it; all others go on. This shows them, by source\n"
	"and number: what it is, its subject, since when, and why.\n\n"
	"Example:\n"
	"  accord parked list referral\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_list,
};

const struct verb verb_parked_retry = {
    .name = "parked retry",
    .summary = "let a service try again what it has set aside",
    .usage = "SERVICE",
    .text =
	"For facts whose reason has been put right: a migration, a newer release, space. Each is\n"
	"tried once, in order; what is applied has its effects now, exactly once, as if it had\n"
	"just come. What is refused again stays set aside, with all of its subject behind it.\n"
	"Given twice, or broken off and given again, it does no harm.\n\n"
	"Exit status 1 when some stay set aside; 3 when SERVICE does not answer.\n\n"
	"Example:\n"
	"  accord parked retry referral\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_retry,
};
