/* accord directory load: who is who, from a file to the gateway. */
#include <stdio.h>

#include "services/accord/bus_client.h"
#include "services/accord/files.h"
#include "services/accord/verb.h"

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/policy/directory.h"

struct directory_options {
	bool check;
};

static bool
load(struct tool *tool, char *text, struct err *err)
{
	Accord__V1__LoadDirectory command = ACCORD__V1__LOAD_DIRECTORY__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_LOAD_DIRECTORY,
	    .body = &command.base,
	    .answer = &accord__v1__done__descriptor,
	    .timeout_us = CLIENT_TIMEOUT};
	struct site site;

	command.text = text;
	return site_load(tool->arena, tool->site, &site, err) &&
	       client_ask(tool->arena, &site, &call, err);
}

static int
run(struct tool *tool)
{
	const struct directory_options *options = tool->options;
	const char *path = tool->args[0];
	struct directory directory;
	struct err err = {0};
	struct yaml_doc doc;
	size_t len;
	char *text;

	if ((text = files_read(tool->arena, path, DIRECTORY_TEXT, &len, &err)) == NULL ||
	    !yaml_parse(tool->arena, path, text, len, &doc, &err) ||
	    !directory_read(&doc, &directory, &err) || (!options->check && !load(tool, text, &err)))
		return tool_fail(&err);
	printf("%s %zu organisations, %zu people, %zu placements\n",
	    options->check ? "good:" : "loaded", directory.organisation_count,
	    directory.person_count, directory.placement_count);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--check", OPTION_FLAG, offsetof(struct directory_options, check), NULL, 0, 0, false,
	"read the file and say what is wrong with it; load nothing"},
    {0},
};

const struct verb verb_directory_load = {
    .name = "directory load",
    .summary = "load organisations, people and placements into the gateway",
    .usage = "FILE [--check]",
    .text =
	"Reads a directory file and gives it to the gateway, which keeps what changed and decides\n"
	"by it from then on. Loading the same file again changes nothing. At most 3 MiB.\n\n"
	"FILE is YAML, block style:\n"
	"  organisations:\n"
	"    - organisation: haven-house\n"
	"      title: Haven House\n"
	"      kind: community_victim_services\n"
	"      zone: America/New_York\n"
	"      duty supervisor: p-101\n"
	"      signers:\n"
	"        - p-101\n"
	"  people:\n"
	"    - person: p-101\n"
	"      employer: haven-house\n"
	"      roles:\n"
	"        - advocate\n"
	"      page to: p-101@pager.example\n"
	"  placements:\n"
	"    - placement: pl-1\n"
	"      person: p-101\n"
	"      employer: haven-house\n"
	"      host: riverton-pd\n"
	"      agreement: hybrid-riverton-haven-house\n"
	"      role: advocate\n"
	"      from: 2026-01-15\n"
	"      until: 2028-01-15\n"
	"      screening until: 2027-01-01\n"
	"      training until: 2026-12-31\n\n"
	"Examples:\n"
	"  accord directory load deploy/demo/consortium.yaml --check\n"
	"  accord --site build/demo directory load deploy/demo/consortium.yaml\n",
    .options = options,
    .options_size = sizeof(struct directory_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
