/*
 * Channels: what carries a message to somebody, behind one interface. The caller has claimed the
 * message in its own row before; what comes back becomes an input of the next batch.
 */
#ifndef NOTIFICATION_CHANNEL_H
#define NOTIFICATION_CHANNEL_H

#include "services/notification/rows.h"

#define CHANNEL_TEXT 2048 /* of what is said */

struct notification;

enum channel_end {
	CHANNEL_TAKEN,    /* the next system has it */
	CHANNEL_REFUSED,  /* it said no for good */
	CHANNEL_LATER,    /* it said not now, or could not be reached: it does not have it */
	CHANNEL_UNCERTAIN /* nobody knows whether it has it */
};

struct channel_result {
	enum channel_end end;
	int code;                   /* the peer's last answer, 0 when there was none */
	char ref[NOTIFICATION_REF]; /* what the provider calls it; "" */
	const char *via;            /* the channel's own name */
	bool keeps;                 /* it keeps what was said until that is taken away */
	struct id answer;           /* answer_key() of the number it went to; nil: none */
	struct id reply;            /* replying_key() of it; nil: none */
};
/* Never called from inside channel_send. */
typedef void channel_done_fn(void *ctx, const struct channel_result *result);

/* What a machine that answers a call may be told. */
enum channel_machine { MACHINE_NOTHING, MACHINE_VAGUE, MACHINE_ALL };

struct channel_order {
	const char *organisation; /* under whose name and number */
	Accord__V1__RecipientKind recipient;
	Accord__V1__MessageChannel channel;
	const char *to;      /* an address or number; copied; NULL: of a system there is none */
	const char *subject; /* of mail: shown on locked screens; else NULL */
	const char *text;    /* ASCII for mail; lines ended by CRLF; copied */
	size_t len;
	struct id message;
	unsigned attempt; /* with the message, what makes a provider see a repeat */
	int64_t now;
	const char *language; /* of the text, for a voice; "" en */
	bool hide_number;
	enum channel_machine machine;
	unsigned code; /* by which staff answer it; 0: they do not */
	channel_done_fn *done;
	void *ctx;
};

/* At the start: reads the files of the folder that is configured. */
bool channel_start(struct notification *n, struct arena *arena, struct err *err) MUST_CHECK;
/* Makes what carries staff's mail by default; n->site is there. */
void channel_site(struct notification *n);
struct channel;
/* One of a folder's, by its name; NULL. */
struct channel *channel_of(const struct notification *n, const char *name);
/* Ours at the provider of that channel; "": it has none. */
const char *channel_account(const struct notification *n, const char *name);

/* The name of the channel that an order of these would take; NULL: there is none, or it is off. */
const char *channel_name(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel);
/* Whether what is written or pressed in answer comes back by it. */
bool channel_hears(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel);
/* In decide: whether the message's channel takes one more now, after those that this batch claimed;
 * if not, when to ask again. */
bool channel_reserve(struct notification *n, const struct message *m, int64_t now, int64_t *again);
/* False: nothing was begun and the recipient does not have it; done is not called. */
bool channel_send(
    struct notification *n, const struct channel_order *order, struct err *err) MUST_CHECK;

/* Forgets what is under way, without calling done, and the secrets. */
void channel_stop(struct notification *n);

#endif
