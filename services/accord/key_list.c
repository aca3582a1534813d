/* accord key list: which keys seal what, how old they are, and which are still in use. */
#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/accord/key.h"
#include "services/accord/key_files.h"
#include "services/accord/verb.h"

size_t
key_calls(struct client_call calls[KEY_SERVICES], int64_t timeout_us)
{
	static const Accord__V1__ListKeys body = ACCORD__V1__LIST_KEYS__INIT;
	size_t count = 0;

	for (; key_services[count] != NULL; count++)
		calls[count] = (struct client_call){.to = key_services[count],
		    .kind = ACCORD__V1__KIND__KIND_LIST_KEYS,
		    .body = &body.base,
		    .answer = &accord__v1__keys__descriptor,
		    .timeout_us = timeout_us};
	return count;
}

bool
key_ask(struct arena *arena, const struct site *site, struct client_call calls[KEY_SERVICES],
    size_t *count, struct err *err)
{
	*count = key_calls(calls, CLIENT_TIMEOUT);
	return client_run(arena, site, calls, *count, err);
}

static void
print_keys(const struct client_call *call)
{
	const Accord__V1__Keys *keys = (const Accord__V1__Keys *)call->reply;
	char made[CLOCK_TEXT_SIZE], used[16];

	for (size_t i = 0; i < keys->n_keys; i++) {
		const Accord__V1__KeyState *key = keys->keys[i];

		(void)snprintf(used, sizeof(used), "%" PRIu32, key->oldest_used);
		printf("%-14s %-24s %7" PRIu32 " %7" PRIu32 " %7s  %s %5" PRId64 "\n", call->to,
		    key->owner, key->newest, key->oldest, key->oldest_used == 0 ? "-" : used,
		    clock_text(key->newest_made_us, made),
		    (clock_now() - key->newest_made_us) / CLOCK_DAY);
	}
}

static int
run(struct tool *tool)
{
	struct client_call calls[KEY_SERVICES];
	struct err err = {0};
	struct site site;
	size_t count;
	int status = TOOL_DONE;

	if (!site_load(tool->arena, tool->site, &site, &err) ||
	    !key_ask(tool->arena, &site, calls, &count, &err))
		return tool_fail(&err);
	printf("%-14s %-24s %7s %7s %7s  %-20s %5s\n", "service", "owner", "newest", "oldest",
	    "in use", "newest made", "days");
	for (size_t i = 0; i < count; i++)
		if (calls[i].reply != NULL)
			print_keys(&calls[i]);
		else
			status = tool_fail(&calls[i].err);
	return status;
}

const struct verb verb_key_list = {
    .name = "key list",
    .summary = "say which keys seal what",
    .usage = "",
    .text = "Asks the services that seal columns. For each owner: the newest version of its key\n"
	    "and when it was made, the oldest one that the service holds, and the oldest one that\n"
	    "a row still is under (\"in use\"). An older version than that may be retired.\n\n"
	    "Examples:\n"
	    "  accord key list\n",
    .fn = run,
};
