/* Back-off of alarms. */
#include "services/watch/route.h"

static int64_t
doubled(int64_t wait, int64_t last)
{
	return wait >= last / 2 ? last : 2 * wait;
}

void
route_init(struct route *route, int64_t first, int64_t last, int64_t retry)
{
	*route = (struct route){
	    .first = first, .last = last, .retry = retry, .wait = first, .failed_wait = retry};
}

void
route_begin(struct route *route, int64_t now)
{
	route->due = now;
	route->wait = route->first;
	route->failed_wait = route->retry;
}

void
route_over(struct route *route, int64_t now)
{
	route->due = now;
	route->failed_wait = route->retry;
}

bool
route_due(const struct route *route, bool silent, int64_t now)
{
	return !route->busy && (silent || route->told) && now >= route->due;
}

void
route_sent(struct route *route, bool silent)
{
	route->busy = true;
	route->busy_silent = silent;
}

/* An alarm that may have arrived counts as told: the end of it is then said too. */
void
route_ended(struct route *route, enum route_end end, bool silent, int64_t now)
{
	route->busy = false;
	if (route->busy_silent)
		route->told = route->told || end != ROUTE_FAILED;
	else
		route->told = route->told && end != ROUTE_TAKEN;
	if (end == ROUTE_TAKEN) {
		route->due = now + route->wait;
		route->wait = doubled(route->wait, route->last);
		route->failed_wait = route->retry;
	} else {
		route->due = now + route->failed_wait;
		route->failed_wait = doubled(route->failed_wait, route->last);
	}
	if (silent != route->busy_silent && end == ROUTE_TAKEN)
		route->due = now; /* it has changed meanwhile */
}
