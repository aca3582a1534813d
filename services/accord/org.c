/* accord org list and show: the organisations of the directory in force. */
#include <stdio.h>

#include "accord/v1/staff.pb-c.h"
#include "common/clock.h"
#include "services/accord/bus_client.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/words.h"

static bool
ask(struct tool *tool, const char *organisation, const Accord__V1__Organisations **answer,
    struct err *err)
{
	Accord__V1__ListOrganisations body = ACCORD__V1__LIST_ORGANISATIONS__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_LIST_ORGANISATIONS,
	    .body = &body.base,
	    .answer = &accord__v1__organisations__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	body.organisation = (char *)(uintptr_t)organisation;
	if (!site_load(tool->arena, tool->site, &site, err) ||
	    !client_ask(tool->arena, &site, &call, err))
		return false;
	*answer = (const Accord__V1__Organisations *)call.reply;
	return true;
}

static void
put_names(const char *what, char *const *names, size_t count)
{
	if (count == 0)
		return;
	printf("  %-16s", what);
	for (size_t i = 0; i < count; i++)
		printf("%s%s", i > 0 ? ", " : "", names[i]);
	printf("\n");
}

static void
put_organisation(const Accord__V1__OrganisationEntry *o)
{
	const char *kind = words_word(&vocabulary_organisation_kind, o->kind);

	printf("%s%s%s\n", o->organisation, o->title[0] != '\0' ? ": " : "", o->title);
	printf("  %-16s%s, %s%s\n", "kind", kind != NULL ? kind : "unknown", o->zone,
	    o->covered ? ", the federal bars bind it" : "");
	printf("  %-16s%s\n", "duty supervisor",
	    o->duty_supervisor[0] != '\0' ? o->duty_supervisor : "nobody");
	if (o->hotline[0] != '\0')
		printf("  %-16s%s\n", "hotline", o->hotline);
	if (o->ori[0] != '\0')
		printf("  %-16s%s\n", "ORI", o->ori);
	put_names("people", o->people, o->n_people);
	put_names("systems", o->systems, o->n_systems);
}

static int
run_list(struct tool *tool)
{
	const Accord__V1__Organisations *answer;
	struct err err = {0};

	if (!ask(tool, "", &answer, &err))
		return tool_fail(&err);
	for (size_t i = 0; i < answer->n_organisations; i++)
		put_organisation(answer->organisations[i]);
	printf("%zu organisations\n", answer->n_organisations);
	return TOOL_DONE;
}

static int
run_show(struct tool *tool)
{
	const Accord__V1__Organisations *answer;
	struct err err = {0};

	if (!ask(tool, tool->args[0], &answer, &err))
		return tool_fail(&err);
	for (size_t i = 0; i < answer->n_organisations; i++)
		put_organisation(answer->organisations[i]);
	return TOOL_DONE;
}

const struct verb verb_org_list = {
    .name = "org list",
    .summary = "say which organisations the directory in force has",
    .usage = "",
    .text = "With each one's kind, time zone, duty supervisor and ORI.\n\n"
	    "Example:\n"
	    "  accord org list\n",
    .fn = run_list,
};

const struct verb verb_org_show = {
    .name = "org show",
    .summary = "say what the directory in force has of one, with its people and systems",
    .usage = "ID",
    .text = "Who of them may sign in: accord staff list --organisation ID.\n\n"
	    "Example:\n"
	    "  accord org show haven-house\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run_show,
};
