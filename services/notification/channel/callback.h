/* What a provider calls back with: whether it is the provider's, and what it says. Pure. */
#ifndef NOTIFICATION_CALLBACK_H
#define NOTIFICATION_CALLBACK_H

#include "services/notification/channel/priv.h"

#define CALLBACK_BYTES 16384
#define CALLBACK_WORDS 1601 /* of what somebody wrote; what is more is cut */

struct callback {
	bool inbound;
	const char *query, *signature;
	const char *body;
	size_t len;
};

enum callback_end { CALLBACK_NOTHING, CALLBACK_ARRIVED, CALLBACK_FAILED };

struct callback_said {
	struct id message; /* as our own address said it; nil: ref says it */
	unsigned attempt;
	char ref[NOTIFICATION_REF];
	enum callback_end end; /* of a message */
	int code;
	char from[NOTIFICATION_ADDRESS + 1]; /* of what came in: who */
	char words[CALLBACK_WORDS];
};

/* In time that does not depend on how much of the signature is right. */
bool callback_genuine(const struct channel *channel, const struct callback *callback);
/* False: it cannot be read. */
bool callback_read(
    const struct channel *channel, const struct callback *callback, struct callback_said *said);
/* The query of our address that a message's callbacks come to; size as CALLBACK_QUERY. */
#define CALLBACK_QUERY (ID_TEXT_SIZE + 24)
void callback_query(const struct id *message, unsigned attempt, char query[CALLBACK_QUERY]);

#endif
