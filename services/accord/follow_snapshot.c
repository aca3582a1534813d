/* accord follow snapshot: lets a service begin to follow another from how things stand there. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

#define SNAPSHOT_TIMEOUT (10 * CLOCK_MINUTE)

static int
run(struct tool *tool)
{
	const char *service = tool->args[0], *source = tool->args[1];
	Accord__V1__TakeSnapshot body = ACCORD__V1__TAKE_SNAPSHOT__INIT;
	struct client_call call = {.to = service,
	    .kind = ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT,
	    .body = &body.base,
	    .answer = &accord__v1__snapshot_taken__descriptor,
	    .timeout_us = SNAPSHOT_TIMEOUT};
	const Accord__V1__SnapshotTaken *taken;
	struct err err = {0};
	struct site site;

	if (!site_load(tool->arena, tool->site, &site, &err))
		return tool_fail(&err);
	if (!site_has_peer(&site, service))
		return tool_usage("\"%s\" is no service of this site", service);
	if (!id_is(source) || strlen(source) > 32)
		return tool_usage("\"%s\" is no service", source);
	body.source = (char *)(uintptr_t)source;
	if (!client_ask(tool->arena, &site, &call, &err))
		return tool_fail(&err);
	taken = (const Accord__V1__SnapshotTaken *)call.reply;
	printf("%s took over %" PRIu64 " facts of %s and follows it from fact %" PRIu64 "\n",
	    service, taken->facts, source, taken->head);
	if (taken->refused == 0)
		return TOOL_DONE;
	fprintf(stderr,
	    "accord: %" PRIu64 " could not be applied: the log of %s says which and why\n",
	    taken->refused, service);
	return TOOL_REFUSED;
}

const struct verb verb_follow_snapshot = {
    .name = "follow snapshot",
    .summary = "let a service begin to follow another from how things stand there",
    .usage = "SERVICE SOURCE",
    .text =
	"For a service whose following has stopped (\"accord status\" says so, and why) because\n"
	"the facts it needs are no longer kept or are of another history, and for one that has\n"
	"never followed. SOURCE tells how everything stands that is not over; SERVICE takes it\n"
	"over and then follows on behind the newest fact of that moment.\n\n"
	"Nobody is paged and nothing is sent for what a snapshot tells: it is no event. So look\n"
	"at the log of SERVICE afterwards, which names incidents that ask for somebody though\n"
	"nobody was asked (each is a task, due in half an hour), and call-outs that their\n"
	"incident does not ask for any more. What\n"
	"began and ended in the gap is not in it. Facts of SOURCE that SERVICE had set aside are\n"
	"dropped, and the log says how many: see \"accord parked list\" before.\n\n"
	"A service that follows well refuses, and so does audit, which needs every fact. When it\n"
	"is broken off, nothing has moved: give the command again.\n\n"
	"Exit status 1 when it was refused, or a fact could not be applied; 3 when SERVICE does\n"
	"not answer.\n\n"
	"Example:\n"
	"  accord follow snapshot referral intake\n",
    .min_args = 2,
    .max_args = 2,
    .fn = run,
};
