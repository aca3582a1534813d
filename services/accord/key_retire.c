/* accord key retire: removes a version of an organisation's key that nothing is under any more. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/accord/key.h"
#include "services/accord/key_files.h"
#include "services/accord/verb.h"

static const Accord__V1__KeyState *
state_of(const Accord__V1__Keys *keys, const char *owner)
{
	for (size_t i = 0; i < keys->n_keys; i++)
		if (strcmp(keys->keys[i]->owner, owner) == 0)
			return keys->keys[i];
	return NULL;
}

/* The service says that it holds a newer one and that no row of its store needs this one. */
static bool
may_retire(const struct client_call *call, const char *owner, int version, struct err *err)
{
	const Accord__V1__KeyState *state;

	if (call->reply == NULL) {
		*err = call->err;
		return err_ctx(err, "%s", call->to);
	}
	state = state_of((const Accord__V1__Keys *)call->reply, owner);
	if (state == NULL)
		return err_set(err, ERR_NOT_FOUND, "%s has no key of \"%s\"", call->to, owner);
	if ((int)state->newest <= version)
		return err_set(err, ERR_CONFLICT, "%s has no newer version of \"%s\" than %d",
		    call->to, owner, version);
	if (state->oldest_used != 0 && (int)state->oldest_used <= version)
		return err_set(err, ERR_CONFLICT,
		    "%s still has data keys under version %" PRIu32 " of \"%s\": wait for it to "
		    "rewrap them",
		    call->to, state->oldest_used, owner);
	return true;
}

static bool
retire(struct tool *tool, const struct site *site, int version, struct err *err)
{
	struct client_call calls[KEY_SERVICES];
	const char *owner = tool->args[0];
	size_t count;
	bool any = false, gone;

	if (!key_ask(tool->arena, site, calls, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!may_retire(&calls[i], owner, version, err))
			return false;
	for (size_t i = 0; i < count; i++) {
		if (!key_retire(tool->arena, site->keys, calls[i].to, owner, version, &gone, err))
			return false;
		any |= gone;
	}
	return any ||
	       err_set(err, ERR_NOT_FOUND, "there is no version %d of \"%s\"", version, owner);
}

static int
run(struct tool *tool)
{
	char *end;
	long version = strtol(tool->args[1], &end, 10);
	struct err err = {0};
	struct site site;

	if (*end != '\0' || version < 1 || version > UINT16_MAX)
		return tool_usage("\"%s\" is no version", tool->args[1]);
	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !retire(tool, &site, (int)version, &err))
		return tool_fail(&err);
	printf("version %ld of \"%s\" is retired\n", version, tool->args[0]);
	return TOOL_DONE;
}

const struct verb verb_key_retire = {
    .name = "key retire",
    .summary = "remove an old key of an organisation",
    .usage = "ORGANISATION VERSION",
    .text =
	"Asks every service that seals whether anything is under that version or an older one,\n"
	"and removes it from the key files when nothing is. A backup of the database from before\n"
	"cannot be opened without it: keep the keys' backup as long as that one.\n\n"
	"Examples:\n"
	"  accord key retire north-pd 1\n",
    .min_args = 2,
    .max_args = 2,
    .fn = run,
};
