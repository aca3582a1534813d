/*
 * When one recipient is alarmed: at once, again with back-off while the silence lasts, and once
 * when it is over. Pure.
 */
#ifndef WATCH_ROUTE_H
#define WATCH_ROUTE_H

#include <stdbool.h>
#include <stdint.h>

struct route {
	int64_t first, last; /* between two alarms that were taken */
	int64_t retry;       /* after one that was not; doubled up to last */
	bool told;           /* of a silence that it was not yet told the end of */
	bool busy, busy_silent;
	int64_t due, wait, failed_wait;
};

void route_init(struct route *route, int64_t first, int64_t last, int64_t retry);
/* A silence begins. */
void route_begin(struct route *route, int64_t now);
/* It is over: whoever was told of it hears so at once. */
void route_over(struct route *route, int64_t now);
/* Something is to be sent now: the alarm, or that it is over. */
bool route_due(const struct route *route, bool silent, int64_t now);
void route_sent(struct route *route, bool silent);
enum route_end { ROUTE_TAKEN, ROUTE_UNCERTAIN, ROUTE_FAILED };
/* silent: as it is now, which need not be what was told. */
void route_ended(struct route *route, enum route_end end, bool silent, int64_t now);

#endif
