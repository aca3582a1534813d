/* accord status: how every service of the site is. */
#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"

#define STATUS_TIMEOUT (3 * CLOCK_SECOND)

struct status_options {
	bool json;
};

static const Accord__V1__Status *
status_of(const struct client_call *call)
{
	return (const Accord__V1__Status *)call->reply;
}

static void
print_follows(const Accord__V1__Status *status)
{
	for (size_t i = 0; i < status->n_follows; i++) {
		const Accord__V1__FollowStatus *follow = status->follows[i];

		printf("%-14s   follows %-14s %" PRIu64 " of %" PRIu64 "%s", "", follow->source,
		    follow->applied, follow->head, follow->stopped ? ", stopped" : "");
		if (follow->stopped_because[0] != '\0')
			printf(": %s", follow->stopped_because);
		if (follow->quarantined > 0)
			printf(", %" PRIu64 " set aside", follow->quarantined);
		printf("\n");
	}
}

static void
print_row(const struct client_call *call)
{
	const Accord__V1__Status *status = status_of(call);

	if (status == NULL) {
		printf("%-14s %-6s %s\n", call->to, "-", call->err.msg);
		return;
	}
	printf("%-14s %-6s %8" PRIu64 " %10" PRIu64 " %7" PRIu64 " %7" PRIu64 " %7.1f  %s%s%s\n",
	    call->to, status->ready ? "ready" : "no", status->epoch, status->head, status->queued,
	    status->clocks_set, (double)status->clock_late_us / (double)CLOCK_SECOND,
	    status->version, status->not_ready_because[0] != '\0' ? "  " : "",
	    status->not_ready_because);
	print_follows(status);
}

static bool
print_json(struct tool *tool, const struct client_call *call, struct err *err)
{
	Accord__V1__Status silent = ACCORD__V1__STATUS__INIT;
	const ProtobufCMessage *msg = call->reply;
	char *text;
	size_t len;

	if (msg == NULL) {
		silent.service = (char *)(uintptr_t)call->to;
		silent.not_ready_because = (char *)(uintptr_t)call->err.msg;
		msg = &silent.base;
	}
	if (!json_write(msg, tool->arena, &text, &len, err))
		return false;
	printf("%s\n", text);
	return true;
}

/* Unreachable is worse than not ready. */
static int
verdict(const struct client_call *calls, size_t count)
{
	int worst = TOOL_DONE;

	for (size_t i = 0; i < count; i++) {
		if (calls[i].reply == NULL)
			worst = TOOL_UNREACHABLE;
		else if (!status_of(&calls[i])->ready && worst == TOOL_DONE)
			worst = TOOL_REFUSED;
	}
	return worst;
}

static int
run(struct tool *tool)
{
	const struct status_options *options = tool->options;
	Accord__V1__GetStatus body = ACCORD__V1__GET_STATUS__INIT;
	struct client_call *calls;
	struct err err = {0};
	struct site site;

	if (!site_load(tool->arena, tool->site, &site, &err))
		return tool_fail(&err);
	calls = arena_zalloc(tool->arena, site.peer_count * sizeof(*calls));
	for (size_t i = 0; i < site.peer_count; i++)
		calls[i] = (struct client_call){.to = site.peers[i].name,
		    .kind = ACCORD__V1__KIND__KIND_GET_STATUS,
		    .body = &body.base,
		    .answer = &accord__v1__status__descriptor,
		    .timeout_us = STATUS_TIMEOUT};
	if (!client_run(tool->arena, &site, calls, site.peer_count, &err))
		return tool_fail(&err);
	if (!options->json)
		printf("%-14s %-6s %8s %10s %7s %7s %7s  %s\n", "service", "ready", "epoch",
		    "facts", "queued", "clocks", "late s", "version");
	for (size_t i = 0; i < site.peer_count; i++) {
		if (!options->json)
			print_row(&calls[i]);
		else if (!print_json(tool, &calls[i], &err))
			return tool_fail(&err);
	}
	return verdict(calls, site.peer_count);
}

static const struct tool_option options[] = {
    {"--json", OPTION_FLAG, offsetof(struct status_options, json), NULL, 0, 0, false,
	"one JSON object a line, for scripts"},
    {0},
};

const struct verb verb_status = {
    .name = "status",
    .summary = "say how every service is",
    .usage = "[--json]",
    .text =
	"Asks every service of accord.yaml. \"facts\" is how many facts its journal holds,\n"
	"\"queued\" what waits to be decided, \"clocks\" what is due some time, \"late s\" by how\n"
	"many seconds the most overdue of them is; below it stands how far it has followed the\n"
	"journals of others. Exit status 1 when one is not ready, 3 when one does not answer.\n\n"
	"Examples:\n"
	"  accord status\n"
	"  accord --site /etc/accord status --json\n",
    .options = options,
    .options_size = sizeof(struct status_options),
    .fn = run,
};
