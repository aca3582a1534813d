/* "Whose advocate am I now?", answered from what decides now. */
#ifndef GATEWAY_ACTING_TOLD_H
#define GATEWAY_ACTING_TOLD_H

#include "accord/v1/acting.pb-c.h"
#include "services/gateway/decision.h"

struct acting_told {
	const char *person;
	const char *placement; /* NULL: none */
	unsigned role;         /* that she says; 0: none */
	int64_t now;
	int64_t ends, idle; /* of her session or token; idle 0: it does not end by that */
};

/* Pure. NULL without memory, or when the directory does not know her (err filled). */
Accord__V1__Acting *acting_tell(struct arena *arena, const struct rulebook *rulebook,
    const struct acting_told *about, struct err *err);

#endif
