/* accord handoff key: the public key by which offices know what this site handed over. */
#include <stdio.h>

#include "common/config.h"
#include "common/crypt.h"
#include "services/accord/files.h"
#include "services/accord/site.h"
#include "services/accord/verb.h"
#include "services/gateway/packet/sign.h"

#define SECRET_SIZE 256

static int
run(struct tool *tool)
{
	char secret[SECRET_SIZE], pem[SIGN_PEM];
	struct err err = {0};
	struct sign_key key;
	struct site site;
	bool good;

	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !config_secret(files_path(tool->arena, site.keys, "gateway.idempotency"), secret,
		sizeof(secret), &err))
		return tool_fail(&err);
	sign_key_of_line(secret, &key);
	crypt_wipe(secret, sizeof(secret));
	good = sign_public_pem(&key, pem, &err);
	crypt_wipe(&key, sizeof(key));
	if (!good)
		return tool_fail(&err);
	(void)fputs(pem, stdout);
	return TOOL_DONE;
}

const struct verb verb_handoff_key = {
    .name = "handoff key",
    .summary = "print the public key by which offices know this site's packets",
    .usage = "",
    .text = "It follows from gateway.idempotency among the site's keys, which all copies of the\n"
	    "gateway share; when that is made anew, so is this. Give it to each office that\n"
	    "receives hand-offs by a way on which nobody changes it (docs/handoff.md).\n\n"
	    "Example:\n"
	    "  accord handoff key >site.pem\n",
    .fn = run,
};
