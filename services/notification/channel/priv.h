/* One file a kind of channel, known to channel.c only. */
#ifndef NOTIFICATION_CHANNEL_PRIV_H
#define NOTIFICATION_CHANNEL_PRIV_H

#include "services/notification/channel/channel.h"
#include "services/notification/channel/circuit.h"
#include "services/notification/notification.h"

#define CHANNEL_TIMEOUT_MS 15000 /* of one transfer; less than LOST_AFTER */

/* One that is configured: whose, for what, and by whom it is carried. */
struct channel {
	const char *name;         /* its own; what provider_key() is made with */
	const char *organisation; /* "": of the whole site */
	int channel;              /* Accord__V1__MessageChannel */
	const struct channel_kind *kind;
	const char *url, *from, *account, *ca, *callback;
	const char *contract; /* its reference; NULL: it carries nothing to clients */
	const struct channel_template *template;
	const char *secret, *old_secret; /* NULL: none */
	const char *old_account,
	    *old_account_secret;     /* where texts are taken away still; NULL: nowhere */
	bool tls;                    /* nothing leaves without */
	int64_t at_once, per_minute; /* 0: as many as the slots, and as they come */
	bool asking;                 /* it is being asked about */
	int64_t asked_at;            /* on the steady clock */
	bool unasked; /* who else answers there is not known: it carries nothing to clients */
	bool off;     /* its provider answers by itself, or it wants no more: it carries nothing */
	unsigned events; /* of a webhook: bit n: hook_event n */
	/* What is under way. */
	struct circuit circuit, clients;        /* what goes to clients stops nothing of staff */
	int64_t running, minute, begun;         /* begun: in that minute */
	int64_t running_clients, begun_clients; /* of these */
	int64_t claims_at, claims; /* of the batch that is being decided, as of all slots */
};

struct channel_kind {
	const char *name;
	/* As channel_send. */
	bool (*begin)(struct notification *n, struct channel *channel,
	    const struct channel_order *order, struct err *err);
};

extern const struct channel_kind channel_smtp, channel_twilio, channel_templated, channel_webhook;

/* The key that a webhook's secret holds, "whsec_" and base64; 0: it holds none. */
#define WEBHOOK_KEY 64
#define WEBHOOK_KEY_LEAST 24
size_t channel_webhook_key(const char *secret, uint8_t key[WEBHOOK_KEY]);

/* One that is under way. */
struct transfer {
	struct transfer *prev, *next;
	struct notification *n;
	struct channel *channel;
	bool client;
	struct id answer, reply;
	channel_done_fn *done;
	void *ctx;
};

/* NULL: no memory. */
struct transfer *transfer_new(
    struct notification *n, struct channel *channel, const struct channel_order *order);
/* It was not begun. */
void transfer_drop(struct transfer *transfer);
/* It is over: done is called, and it is gone. reached: its peer was there and well. */
void transfer_end(struct transfer *transfer, struct channel_result *result, bool reached);

/* What an answer of HTTP means for the message. */
enum channel_end channel_http_end(const struct fetch_reply *reply);
/* The peer was there and well, whatever it said to this message. */
bool channel_http_reached(const struct fetch_reply *reply);
/* Takes a provider's number for a message if it can stand in a row and an address: letters, digits,
 * "-", "_" and ".". */
void channel_take_ref(const char *ref, struct channel_result *result);
/* By what a provider knows a repeat: the message and, of staff, the attempt. A client is told once,
 * whatever is tried again. */
#define CHANNEL_KEY (ID_TEXT_SIZE + 16)
void channel_key(const struct channel_order *order, char key[CHANNEL_KEY]);

#endif
