/* One file a kind of channel, known to channel.c only. */
#ifndef NOTIFICATION_CHANNEL_PRIV_H
#define NOTIFICATION_CHANNEL_PRIV_H

#include "services/notification/channel.h"
#include "services/notification/notification.h"

/* One that is configured: whose, for what, and by whom it is carried. */
struct channel {
	const char *name;         /* its own; what provider_key() is made with */
	const char *organisation; /* "": of the whole site */
	Accord__V1__MessageChannel channel;
	const struct channel_kind *kind;
	const char *url, *from;
	bool tls; /* nothing leaves without */
};

struct channel_kind {
	const char *name;
	/* As channel_send. */
	bool (*begin)(struct notification *n, const struct channel *channel,
	    const struct channel_order *order, struct err *err);
};

extern const struct channel_kind channel_smtp;

/* One that is under way. */
struct transfer {
	struct transfer *prev, *next;
	struct notification *n;
	channel_done_fn *done;
	void *ctx;
	const char *via;
};

/* NULL: no memory. */
struct transfer *transfer_new(
    struct notification *n, const struct channel *channel, const struct channel_order *order);
/* It was not begun. */
void transfer_drop(struct transfer *transfer);
/* It is over: done is called, and it is gone. */
void transfer_end(struct transfer *transfer, struct channel_result *result);

#endif
