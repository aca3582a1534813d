/* The bus for a tool: a loop of its own that runs until the questions asked have their answers. */
#ifndef SERVICES_ACCORD_BUS_CLIENT_H
#define SERVICES_ACCORD_BUS_CLIENT_H

#include "services/accord/site.h"

#define CLIENT_TIMEOUT (10 * CLOCK_SECOND)

struct client_call {
	const char *to;
	const char *endpoint; /* of one copy, which alone is asked; NULL: whichever answers */
	uint32_t kind;
	const ProtobufCMessage *body;
	const ProtobufCMessageDescriptor *answer; /* what the reply is */
	int64_t timeout_us;
	/* filled */
	ProtobufCMessage *reply; /* in the arena; NULL: err says why */
	struct err err;

	struct arena *arena;
	bool over;
};

/* Asks all of them at once and waits. False only when the bus itself could not be had. */
bool client_run(struct arena *arena, const struct site *site, struct client_call *calls,
    size_t count, struct err *err) MUST_CHECK;

/* One question; its failure is *err. */
bool client_ask(struct arena *arena, const struct site *site, struct client_call *call,
    struct err *err) MUST_CHECK;

#endif
