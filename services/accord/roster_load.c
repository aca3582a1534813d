/* accord roster load: who is paged for which agency, from a file to referral. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/roster.h"
#include "services/accord/verb.h"

#define ASK_MAX 256 /* people in one ResolveStaff */

struct roster_options {
	bool check;
};

/* Everybody on the ladders and in the rosters: who, and where her employer belongs. */
struct named {
	char *person, **employer;
};

static struct named *
everybody(struct arena *arena, const Accord__V1__LoadRoster *command, size_t *count)
{
	struct named *named;
	size_t room = 1;

	*count = 0;
	for (size_t i = 0; i < command->n_rosters; i++)
		room += command->rosters[i]->n_rungs + command->rosters[i]->n_people;
	named = arena_zalloc(arena, room * sizeof(*named));
	for (size_t i = 0; named != NULL && i < command->n_rosters; i++) {
		const Accord__V1__Roster *roster = command->rosters[i];

		for (size_t k = 0; k < roster->n_rungs; k++)
			named[(*count)++] =
			    (struct named){roster->rungs[k]->person, &roster->rungs[k]->employer};
		for (size_t k = 0; k < roster->n_people; k++)
			named[(*count)++] =
			    (struct named){roster->people[k]->person, &roster->people[k]->employer};
	}
	return named;
}

/* Each once; NULL when there are more than one question takes. */
static char **
each_once(struct arena *arena, const struct named *named, size_t count, size_t *people_count)
{
	char **people = arena_zalloc(arena, ASK_MAX * sizeof(*people));

	*people_count = 0;
	for (size_t i = 0; people != NULL && i < count; i++) {
		size_t at = 0;

		while (at < *people_count && strcmp(people[at], named[i].person) != 0)
			at++;
		if (at == ASK_MAX)
			return NULL;
		if (at == *people_count)
			people[(*people_count)++] = named[i].person;
	}
	return people;
}

static bool
employ(const Accord__V1__Staff *staff, const struct named *named, struct err *err)
{
	for (size_t i = 0; i < staff->n_people; i++)
		if (strcmp(staff->people[i]->person, named->person) == 0) {
			*named->employer = staff->people[i]->employer;
			return true;
		}
	return err_set(err, ERR_NOT_FOUND, "the directory has no \"%s\": load the directory first",
	    named->person);
}

/* A person's employer goes along; the gateway's directory knows it. */
static bool
resolve(
    struct tool *tool, const struct site *site, Accord__V1__LoadRoster *command, struct err *err)
{
	Accord__V1__ResolveStaff ask = ACCORD__V1__RESOLVE_STAFF__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_RESOLVE_STAFF,
	    .body = &ask.base,
	    .answer = &accord__v1__staff__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct named *named;
	size_t count;

	named = everybody(tool->arena, command, &count);
	if (named == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	ask.people = each_once(tool->arena, named, count, &ask.n_people);
	if (ask.people == NULL)
		return err_set(err, ERR_TOO_LARGE, "more than %d people on the ladders", ASK_MAX);
	if (!client_ask(tool->arena, site, &call, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!employ((const Accord__V1__Staff *)call.reply, &named[i], err))
			return false;
	return true;
}

static bool
load(struct tool *tool, Accord__V1__LoadRoster *command, struct err *err)
{
	struct client_call call = {.to = "referral",
	    .kind = ACCORD__V1__KIND__KIND_LOAD_ROSTER,
	    .body = &command->base,
	    .answer = &accord__v1__done__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	return site_load(tool->arena, tool->site, &site, err) &&
	       resolve(tool, &site, command, err) && client_ask(tool->arena, &site, &call, err);
}

static int
run(struct tool *tool)
{
	const struct roster_options *options = tool->options;
	Accord__V1__LoadRoster command;
	struct err err = {0};
	struct yaml_doc doc;
	size_t rungs = 0, plans = 0;

	if (!yaml_load(tool->arena, tool->args[0], &doc, &err) ||
	    !roster_read(&doc, &command, &err) || (!options->check && !load(tool, &command, &err)))
		return tool_fail(&err);
	for (size_t i = 0; i < command.n_rosters; i++)
		if (command.rosters[i]->n_people > 0)
			plans++;
		else
			rungs += command.rosters[i]->n_rungs;
	printf("%s %zu rosters, %zu rungs", options->check ? "good:" : "loaded", command.n_rosters,
	    rungs);
	if (plans > 0)
		printf(", %zu by the hour", plans);
	printf("\n");
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--check", OPTION_FLAG, offsetof(struct roster_options, check), NULL, 0, 0, false,
	"read the file and say what is wrong with it; load nothing"},
    {0},
};

const struct verb verb_roster_load = {
    .name = "roster load",
    .summary = "load who is paged for which agency into referral",
    .usage = "FILE [--check]",
    .text =
	"Reads a roster file and gives it to referral. A call-out is offered to the first person\n"
	"of the responsible agency's ladder; when she has not answered in her time, to the next.\n"
	"A call-out that is under way stays on the ladder that it began with. The people must be\n"
	"in the directory (\"accord directory load\").\n\n"
	"FILE is YAML, block style:\n"
	"  rosters:\n"
	"    - agency: riverton-pd\n"
	"      call back: +1 555 0101\n"
	"      ladder:\n"
	"        - p-101 5m\n"
	"        - p-102 5m\n"
	"Or, in place of \"ladder\", rungs that rotations and shifts fill: docs/rosters.md.\n\n"
	"Examples:\n"
	"  accord roster load deploy/demo/rosters.yaml --check\n"
	"  accord --site build/demo roster load deploy/demo/rosters.yaml\n",
    .options = options,
    .options_size = sizeof(struct roster_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
