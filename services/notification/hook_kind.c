/* What systems of organisations can be told of, and how often they are told again. Pure. */
#include <string.h>

#include "common/clock.h"
#include "services/notification/hook.h"

#define ORIGIN(name) ACCORD__V1__ORIGIN__ORIGIN_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

const char *const hook_words[HOOK_WORDS] = {"call-outs", "tasks", "notices", NULL};

static const struct hook_kind kinds[] = {
    {HOOK_CALLOUT, "callout.moved", ORIGIN(INCIDENT), CLASS(INCIDENT)},
    {HOOK_TASK, "task.moved", ORIGIN(SERVICE), CLASS(CLIENT_EXISTENCE)},
    {HOOK_NOTICE, "notice.moved", ORIGIN(SERVICE), CLASS(CLIENT_EXISTENCE)},
};

const struct hook_kind *
hook_kind(int event)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if ((int)kinds[i].event == event)
			return &kinds[i];
	return NULL;
}

/* The schedule of Standard Webhooks, up to a tenth later each: what failed together does not come
 * back together. */
int64_t
hook_again(const struct id *message, unsigned n)
{
	static const int seconds[] = {5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
	uint64_t chance;
	int64_t wait;

	if (n == 0 || n > sizeof(seconds) / sizeof(*seconds))
		return 0;
	wait = seconds[n - 1] * CLOCK_SECOND;
	memcpy(&chance, message->b, sizeof(chance));
	chance = (chance ^ n) * UINT64_C(0x9e3779b97f4a7c15);
	return wait + (int64_t)((chance >> 16) % (uint64_t)(wait / 10));
}
