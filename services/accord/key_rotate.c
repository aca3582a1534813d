/* accord key rotate: a new version of an organisation's key; what is sealed follows by itself. */
#include <stdio.h>

#include "services/accord/key_files.h"
#include "services/accord/site.h"
#include "services/accord/verb.h"

static int
run(struct tool *tool)
{
	struct err err = {0};
	struct site site;
	int version;

	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !key_rotate(tool->arena, site.keys, tool->args[0], &version, &err))
		return tool_fail(&err);
	printf("version %d is the newest of \"%s\"\n", version, tool->args[0]);
	return TOOL_DONE;
}

const struct verb verb_key_rotate = {
    .name = "key rotate",
    .summary = "give an organisation a new key",
    .usage = "ORGANISATION",
    .text =
	"Adds a version to the organisation's key files under <keys>/seal. The services notice\n"
	"within seconds, seal under it from then on, and bring every data key under it while\n"
	"they go on working. Copies of a service on other hosts need the same files, at once.\n"
	"\"accord key list\" says when nothing is under the old version any more; then\n"
	"\"accord key retire\" removes it. Back up the keys after this.\n\n"
	"Examples:\n"
	"  accord key rotate north-pd\n",
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
