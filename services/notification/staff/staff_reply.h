/*
 * She who was paged answers by a text or by a key in the call. She is known by the number that it
 * went to and by two digits that stood in it; the gateway is told, as if she had used the page's
 * link, until it has decided.
 */
#ifndef NOTIFICATION_STAFF_REPLY_H
#define NOTIFICATION_STAFF_REPLY_H

#include "services/notification/inbound/inbound.h"

#define STAFF_REPLY_LIVES (12 * CLOCK_HOUR) /* as the page's link */

/* The page that these two digits stood in, by replying_key(). */
struct replying {
	struct id key, message;
	bool doubtful; /* another of hers that she has not answered has the same two */
};
extern const struct table replying_table;

/* By which a reply finds its page; nil when the organisation's key is not there. */
struct id replying_key(
    struct seal *seal, const struct channel *channel, const char *number, unsigned code);

/* The gateway has not decided yet. */
bool staff_reply_waits(const struct inbound *in);
/* CLOCK_INBOUND of one that waits. */
void staff_reply_due(struct batch *batch, struct inbound *in);
void staff_reply_stop(struct service *service);

#endif
