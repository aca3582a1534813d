/* Buckets of addresses. */
#include "services/gateway/callers.h"

#include <stdlib.h>

#include "common/mem.h"
#include "common/metrics.h"

struct caller {
	struct id from;
	int64_t heard;              /* 0: nobody's */
	int64_t empty[CALLER_WAYS]; /* when what was used will have been given back */
};

struct callers {
	int64_t at_once;
	struct caller list[CALLERS];
};

static struct metric m_limited = {.name = "accord_callers_limited_total",
    .help = "logons, sign-ins and logout tokens that were one too many from their address"};

/* The address's own place, or that of whoever was not heard of for longest. */
static struct caller *
place_of(struct callers *callers, const struct id *from)
{
	struct caller *oldest = &callers->list[0];

	for (size_t i = 0; i < CALLERS; i++) {
		struct caller *at = &callers->list[i];

		if (at->heard != 0 && id_equal(&at->from, from))
			return at;
		if (at->heard < oldest->heard)
			oldest = at;
	}
	*oldest = (struct caller){.from = *from};
	return oldest;
}

bool
callers_may(struct callers *callers, const struct id *from, enum caller_way way, int64_t now)
{
	for (size_t i = 0; callers->at_once > 0 && i < CALLERS; i++) {
		const struct caller *at = &callers->list[i];
		int64_t empty = at->empty[way] > now ? at->empty[way] : now;

		if (at->heard != 0 && id_equal(&at->from, from))
			return empty + CALLER_EVERY <= now + callers->at_once * CALLER_EVERY;
	}
	return true;
}

bool
callers_take(struct callers *callers, const struct id *from, enum caller_way way, int64_t now)
{
	struct caller *caller;
	int64_t empty;

	if (callers->at_once == 0)
		return true;
	caller = place_of(callers, from);
	caller->heard = now;
	empty = caller->empty[way] > now ? caller->empty[way] : now;
	if (empty + CALLER_EVERY > now + callers->at_once * CALLER_EVERY) {
		metric_add(&m_limited, 1);
		return false;
	}
	caller->empty[way] = empty + CALLER_EVERY;
	return true;
}

struct callers *
callers_open(int64_t at_once)
{
	struct callers *callers = xcalloc(1, sizeof(*callers));

	metric_register(&m_limited);
	callers->at_once = at_once;
	return callers;
}

void
callers_close(struct callers **callers)
{
	free(*callers);
	*callers = NULL;
}
