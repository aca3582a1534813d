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
	struct tool_texts approvers;
	const char *difference;
};

/* --- what it opens --- */

static bool
judge(
    struct tool *tool, char *text, const Accord__V1__DirectoryStanding **standing, struct err *err)
{
	Accord__V1__JudgeDirectory command = ACCORD__V1__JUDGE_DIRECTORY__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_JUDGE_DIRECTORY,
	    .body = &command.base,
	    .answer = &accord__v1__directory_standing__descriptor,
	    .timeout_us = 3 * CLIENT_TIMEOUT};
	struct site site;

	command.text = text;
	if (!site_load(tool->arena, tool->site, &site, err) ||
	    !client_ask(tool->arena, &site, &call, err))
		return false;
	*standing = (const Accord__V1__DirectoryStanding *)call.reply;
	return true;
}

static void
put_judgement(const Accord__V1__DirectoryStanding *standing, const char *path)
{
	printf("%s%llu cells open, %llu close, %llu seats, %llu offices\n", standing->says,
	    (unsigned long long)standing->opens, (unsigned long long)standing->closes,
	    (unsigned long long)standing->seats, (unsigned long long)standing->offices);
	if (!standing->loosens)
		return;
	printf("whose records or offices it opens: ");
	for (size_t i = 0; i < standing->n_owners; i++)
		printf("%s%s", i > 0 ? ", " : "", standing->owners[i]);
	printf("\nto load it: accord directory load %s --difference %s --approved-by ... "
	       "--approved-by ...\n",
	    path, standing->difference);
}

/* A site that cannot be asked is none to compare with: the file by itself is good all the same. */
static int
check(struct tool *tool, char *text)
{
	const Accord__V1__DirectoryStanding *standing;
	struct err err = {0};

	if (judge(tool, text, &standing, &err)) {
		put_judgement(standing, tool->args[0]);
		return TOOL_DONE;
	}
	if (err.code != ERR_UNAVAILABLE && err.code != ERR_TIMEOUT && err.code != ERR_NOT_FOUND)
		return tool_fail(&err);
	fprintf(stderr, "not compared with what decides: %s\n", err.msg);
	return TOOL_DONE;
}

/* --- loading --- */

static bool
load(struct tool *tool, char *text, struct err *err)
{
	const struct directory_options *options = tool->options;
	Accord__V1__LoadDirectory command = ACCORD__V1__LOAD_DIRECTORY__INIT;
	struct client_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_LOAD_DIRECTORY,
	    .body = &command.base,
	    .answer = &accord__v1__done__descriptor,
	    .timeout_us = 3 * CLIENT_TIMEOUT};
	struct site site;

	command.text = text;
	command.approved_by = (char **)(uintptr_t)options->approvers.v;
	command.n_approved_by = options->approvers.count;
	if (options->difference != NULL)
		command.difference = (char *)(uintptr_t)options->difference;
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

	if (options->approvers.count > 0 && options->difference == NULL)
		return tool_usage("say which --difference they looked at, as --check says it");
	if ((text = files_read(tool->arena, path, DIRECTORY_TEXT, &len, &err)) == NULL ||
	    !yaml_parse(tool->arena, path, text, len, &doc, &err) ||
	    !directory_read(&doc, &directory, &err) || (!options->check && !load(tool, text, &err)))
		return tool_fail(&err);
	printf("%s %zu organisations, %zu people, %zu placements\n",
	    options->check ? "good:" : "loaded", directory.organisation_count,
	    directory.person_count, directory.placement_count);
	return options->check ? check(tool, text) : TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--check", OPTION_FLAG, offsetof(struct directory_options, check), NULL, 0, 0, false,
	"read the file, say what is wrong with it and what it would open and close; load nothing"},
    {"--approved-by", OPTION_TEXTS, offsetof(struct directory_options, approvers), "P", 0, 0, false,
	"a signer, privacy officer or counsel who has looked at what it opens; two at least"},
    {"--difference", OPTION_TEXT, offsetof(struct directory_options, difference), "HEX", 0, 0,
	false, "what they looked at, as --check says it"},
    {0},
};

const struct verb verb_directory_load = {
    .name = "directory load",
    .summary = "load organisations, people and placements into the gateway",
    .usage = "FILE [--check] [--approved-by PERSON ... --difference HEX]",
    .text =
	"Reads a directory file and gives it to the gateway, which keeps what changed and decides\n"
	"by it from then on. Loading the same file again changes nothing. At most 3 MiB.\n\n"
	"What it opens under the agreements there are (a covered organisation that no longer is,\n"
	"another kind, a new placement) is compared cell by cell, as of a new agreement, and so "
	"is\n"
	"who gets to be signer, privacy officer, counsel, records custodian, security officer or\n"
	"duty supervisor.\n"
	"Two people approve of it by the directory that decides until then, each a signer, "
	"privacy\n"
	"officer or counsel of those whom it concerns, one of each organisation whose records or\n"
	"offices it opens among them. What only closes counts at once, and so does the first\n"
	"directory of a site: nothing is agreed there yet. Whoever left leaves her id behind.\n\n"
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
