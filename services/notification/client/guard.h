/* The rows by which notices to clients are guarded: her line, the breakers, what is held. */
#ifndef NOTIFICATION_GUARD_H
#define NOTIFICATION_GUARD_H

#include "services/notification/client/breaker.h"
#include "services/notification/client/deliver.h"

#define OPEN_MOST 64 /* messages of a client that are looked at together */

/* Of a client. */
struct line {
	struct id client;
	struct deliver_line told;
	struct id frozen; /* for what a person is wanted since contact was frozen; nil: nothing */
	int version;
};

/* A client's messages that are not over: message's rows seen from her. Saved by message. */
struct open {
	struct id client;
	size_t count;
	struct id messages[OPEN_MOST];
};

extern const struct table line_table, open_table, breaker_table, held_run_table;

/* For a rule: hers, made if it is not there. */
struct line *guard_line(struct batch *batch, const struct id *client);

#endif
