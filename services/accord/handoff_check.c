/* accord handoff check: whether a packet that has come is whole, signed by the site, and holds
 * nothing that may not stand in one. */
#include <stdio.h>

#include "services/accord/files.h"
#include "services/accord/verb.h"
#include "services/gateway/packet/bag.h"

struct check_options {
	const char *signer;
};

static const struct tool_option options[] = {
    {"--signer", OPTION_TEXT, offsetof(struct check_options, signer), "PEM", 0, 0, true,
	"the site's public key, as accord handoff key prints it"},
    {0},
};

static const struct check_options fallback;

static int
run(struct tool *tool)
{
	const struct check_options *o = tool->options;
	size_t len = 0, pem_len = 0, document_len;
	struct err err = {0};
	char *document;
	const char *bytes = files_read(tool->arena, tool->args[0], BAG_BYTES, &len, &err);
	const char *pem =
	    bytes == NULL ? NULL : files_read(tool->arena, o->signer, SIGN_PEM, &pem_len, &err);

	if (pem == NULL ||
	    !bag_check(bytes, len, pem, pem_len, tool->arena, &document, &document_len, &err))
		return tool_fail(&err);
	printf(
	    "%s: whole, signed by the site, %zu bytes of document\n", tool->args[0], document_len);
	return TOOL_DONE;
}

const struct verb verb_handoff_check = {
    .name = "handoff check",
    .summary = "say whether a hand-off's packet is whole and signed by its site",
    .usage = "FILE --signer PEM",
    .text = "Reads a packet as it was got, or as openssl opened it (docs/handoff.md): a ZIP with a "
	    "bag\n"
	    "in it. No site is needed. Exit status 1: a file is missing, too much or changed,\n"
	    "somebody else signed it, or it holds what may not stand in a packet.\n\n"
	    "Example:\n"
	    "  accord handoff check packet.zip --signer site.pem\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(fallback),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
