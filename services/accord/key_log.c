/* accord key log: the key that signs the audit log's checkpoints, and the one that follows it. */
#include <stdio.h>

#include "common/crypt.h"
#include "services/accord/files.h"
#include "services/accord/site.h"
#include "services/accord/verb.h"
#include "services/audit/note/log_keys.h"

#define SECRET_MODE 0600

struct key_log_options {
	bool next, retire;
};

/* What is in the file; where there is none they stay as they are. */
static bool
load(const char *path, struct log_keys *keys, struct err *err)
{
	return log_keys_load(keys, path, err) || err->code == ERR_NOT_FOUND;
}

static bool
first(struct log_keys *keys, const char *name, struct err *err)
{
	if (keys->count > 0)
		return err_set(err, ERR_CONFLICT,
		    "the log has a key, and its name stays; --next makes the one that follows");
	return log_keys_add(keys, name, err);
}

static bool
next(struct log_keys *keys, struct err *err)
{
	if (keys->count == 0)
		return err_set(
		    err, ERR_NOT_FOUND, "the log has no key; \"accord key log NAME\" makes it");
	return log_keys_add(keys, keys->v[0].key.name, err);
}

static bool
retire(struct log_keys *keys, struct err *err)
{
	if (keys->count != NOTE_SIGNERS)
		return err_set(
		    err, ERR_CONFLICT, "there is no key that could follow; --next makes one");
	keys->v[0] = keys->v[1];
	keys->count = 1;
	return true;
}

static bool
change(struct tool *tool, struct log_keys *keys, const char *path, struct err *err)
{
	const struct key_log_options *options = tool->options;
	char text[LOG_KEYS_TEXT];
	bool good;

	if (tool->arg_count > 0)
		good = first(keys, tool->args[0], err);
	else if (options->next)
		good = next(keys, err);
	else if (options->retire)
		good = retire(keys, err);
	else
		return true;
	if (!good)
		return false;
	log_keys_write(keys, text);
	good = files_write(path, text, SECRET_MODE, err);
	crypt_wipe(text, sizeof(text));
	return good;
}

/* The site's, once what was asked for is done to them. */
static bool
take(struct tool *tool, struct log_keys *keys, struct err *err)
{
	struct site site;
	const char *path;

	if (!site_load(tool->arena, tool->site, &site, err))
		return false;
	path = arena_printf(tool->arena, "%s/seal/audit/" LOG_KEYS_FILE, site.keys);
	if (path == NULL)
		return err_set(err, ERR_TOO_LARGE, "the path of the log's keys is too long");
	return load(path, keys, err) && change(tool, keys, path, err);
}

static int
run(struct tool *tool)
{
	const struct key_log_options *options = tool->options;
	struct log_keys keys = {.count = 0};
	char lines[LOG_KEYS_TEXT];
	struct err err = {0};
	bool good;

	if ((tool->arg_count > 0) + options->next + options->retire > 1)
		return tool_usage("a name, --next or --retire, and not two of them");
	good = take(tool, &keys, &err);
	if (good)
		log_keys_write_public(&keys, lines);
	crypt_wipe(&keys, sizeof(keys)); /* done or refused */
	if (!good)
		return tool_fail(&err);
	(void)fputs(lines, stdout);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--next", OPTION_FLAG, offsetof(struct key_log_options, next), NULL, 0, 0, false,
	"make the key that follows: from now on both sign"},
    {"--retire", OPTION_FLAG, offsetof(struct key_log_options, retire), NULL, 0, 0, false,
	"remove the older of two: from now on the one that follows signs alone"},
    {0},
};

const struct verb verb_key_log = {
    .name = "key log",
    .summary = "make the key that signs the audit log's checkpoints",
    .usage = "[NAME | --next | --retire]",
    .text =
	"Prints the public keys of the log, a line each (C2SP signed-note), for whoever checks\n"
	"checkpoints: hand them over in person. NAME makes the first one. It is the log's own\n"
	"name, for good: no other log on earth may have it, so take a name that is yours, such\n"
	"as a domain. To change keys without a gap: --next, hand the new public key to everybody\n"
	"who has the old one, and once they have it --retire. The secret halves are in\n"
	"<keys>/seal/audit/" LOG_KEYS_FILE
	", which copies of audit on other hosts need too, at once.\n\n"
	"Examples:\n"
	"  accord key log rivers.example/audit\n"
	"  accord key log --next\n",
    .options = options,
    .options_size = sizeof(struct key_log_options),
    .min_args = 0,
    .max_args = 1,
    .fn = run,
};
