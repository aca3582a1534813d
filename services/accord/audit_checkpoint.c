/* accord audit checkpoint, audit check-checkpoint: what the key of a log has signed, made by a site
 * and checked without one. */
#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/accord/bus_client.h"
#include "services/accord/files.h"
#include "services/accord/verb.h"
#include "services/audit/note/note.h"

#define FILE_MAX ((size_t)64 << 10)

struct checkpoint_options {
	const char *key;
};

static int
run_make(struct tool *tool)
{
	Accord__V1__GetCheckpoint body = ACCORD__V1__GET_CHECKPOINT__INIT;
	struct client_call call = {.to = "audit",
	    .kind = ACCORD__V1__KIND__KIND_GET_CHECKPOINT,
	    .body = &body.base,
	    .timeout_us = CLIENT_TIMEOUT,
	    .answer = &accord__v1__checkpoint__descriptor};
	const Accord__V1__Checkpoint *made;
	struct err err = {0};
	struct site site;

	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !client_ask(tool->arena, &site, &call, &err))
		return tool_fail(&err);
	made = (const Accord__V1__Checkpoint *)call.reply;
	(void)fwrite(made->note.data, 1, made->note.len, stdout);
	return TOOL_DONE;
}

static int
run_check(struct tool *tool)
{
	const struct checkpoint_options *options = tool->options;
	char hex[2 * NOTE_ROOT + 1];
	struct checkpoint said;
	struct note_key key;
	struct err err = {0};
	const char *note;
	size_t len;

	if (!note_key_read(&key, options->key, &err))
		return tool_usage("--key: %s", err.msg);
	if ((note = files_read(tool->arena, tool->args[0], FILE_MAX, &len, &err)) == NULL)
		return tool_fail(&err);
	if (!checkpoint_open(note, len, &key, &said, &err)) {
		printf("DOES NOT HOLD: %s\n", err.msg);
		return TOOL_REFUSED;
	}
	printf("it holds: %s had %" PRIu64 " leaves; its root is\n%" PRIu64 ":%s\n", said.origin,
	    said.size, said.size, text_hex(said.root, NOTE_ROOT, hex));
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--key", OPTION_TEXT, offsetof(struct checkpoint_options, key), "KEY", 0, 0, true,
	"the log's public key, as \"accord key log\" printed it"},
    {0},
};
static const struct checkpoint_options fallback = {0};

const struct verb verb_audit_checkpoint = {
    .name = "audit checkpoint",
    .summary = "print the audit log's newest signed checkpoint",
    .usage = "> FILE",
    .text =
	"Prints the log's size and root as a note that the log's key has signed (C2SP\n"
	"tlog-checkpoint). Give it to other members: whoever has an older one finds out when the\n"
	"log does not begin with it any more. \"accord key log\" makes the key.\n\n"
	"Example:\n"
	"  accord audit checkpoint > checkpoint\n",
    .fn = run_make,
};

const struct verb verb_audit_check_checkpoint = {
    .name = "audit check-checkpoint",
    .summary = "check a signed checkpoint of an audit log, without a site",
    .usage = "FILE --key KEY",
    .text =
	"Checks the note's signature and prints the root that it stands for as SIZE:ROOT, which\n"
	"check-receipt, check-growth, check-export and \"audit verify\" take.\n\n"
	"Example:\n"
	"  accord audit check-checkpoint checkpoint --key rivers.example/audit+c74f20a3+ARpc2...\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct checkpoint_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_check,
};
