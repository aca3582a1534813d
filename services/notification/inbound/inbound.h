/* What comes back by channels: what became of a message, and what somebody wrote or pressed. */
#ifndef NOTIFICATION_INBOUND_H
#define NOTIFICATION_INBOUND_H

#include "services/notification/channel/callback.h"

/* As InboundState, and inside of this service two more. */
enum inbound_state {
	INBOUND_NEW = 1,
	INBOUND_ACTED,
	INBOUND_PEOPLE,
	INBOUND_DONE,
	/* She who was paged answers: the gateway is told until it has decided. */
	INBOUND_SEEN,
	INBOUND_TAKEN
};

struct inbound {
	struct id id; /* inbound_id() */
	char organisation[NOTIFICATION_NAME], via[NOTIFICATION_NAME];
	Accord__V1__MessageChannel channel;
	enum inbound_state state;
	struct id message;                   /* that it answers; nil: none is known */
	Accord__V1__RecipientKind recipient; /* of that; 0: none */
	struct id client;                    /* of that; nil: none */
	int64_t received;
	struct seal_key key; /* its own */
	uint8_t sender[NOTIFICATION_ADDRESS + 1 + SEAL_EXTRA];
	uint8_t words[CALLBACK_WORDS + SEAL_EXTRA];
	size_t sender_len, words_len;
	bool heard; /* of heard.h: that is over */
	int version;
};

/* The newest message by what its provider calls it, or by the number that it went to. */
struct answering {
	struct id key, message;
	Accord__V1__RecipientKind recipient;
	struct id client;
};

/* To whom a message went. */
struct answerable {
	struct id key, message;
};

extern const struct table inbound_table, answering_table, answerable_table;
/* For the service's table of what it seals. */
bool inbound_rewrap(struct seal *seal, void *row, struct err *err);

/* Of a row of inbound_load. */
void inbound_take(const struct db_row *from, struct inbound *in);
/* Who sent it, of NOTIFICATION_ADDRESS + 1, and what it says, of CALLBACK_WORDS + 1 bytes.
 * ERR_UNAVAILABLE: not now. */
bool inbound_open(struct seal *seal, const struct inbound *in, char *sender, char *words,
    struct err *err) MUST_CHECK;
/* For rules. */
void inbound_move(struct batch *batch, struct inbound *in, enum inbound_state to);
/* Somebody of the organisation is asked to look, now. */
void inbound_to_people(struct batch *batch, struct inbound *in);

struct id inbound_id(const char *via, const char *ref);
/* By which an answer finds the message; nil when the organisation's key is not there. */
struct id answer_key(struct seal *seal, const struct channel *channel, const char *number);

/* One callback, from the frame to the commit of what it does. */
struct taking {
	struct input input;
	struct service *service;
	struct bus_request *request;
	struct taking *prev,
	    *next; /* of those that came before the commit of their message's result */
	const struct channel *channel;
	struct callback_said said;
	struct id answer; /* answer_key() of who wrote */
	int64_t since;
	bool early;
};

/*
 * Who knows what somebody wrote or pressed: inbound_recognisers, in order. The first that acts on
 * it gives it another state than NEW; when nobody does, people are asked to look.
 */
struct recogniser {
	const char *name;
	void (*keys)(struct batch *batch, const struct taking *taking);
	/* Rows that are known after those of keys; NULL: none. */
	void (*more)(struct batch *batch, const struct taking *taking);
	void (*act)(struct batch *batch, const struct taking *taking, struct inbound *in);
};
extern const struct recogniser recogniser_staff; /* staff_reply.c */

/* EVENT_TOLD: what became of a message. */
void told_keys(struct batch *batch, struct input *input);
void told_more(struct batch *batch, struct input *input);
bool told(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* EVENT_INBOUND */
void inbound_keys(struct batch *batch, struct input *input);
void inbound_more(struct batch *batch, struct input *input);
bool inbound_received(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* CLOCK_INBOUND */
void inbound_due_keys(struct batch *batch, struct input *input);
void inbound_due_more(struct batch *batch, struct input *input);
bool inbound_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_TAKE_CALLBACK */
void take_callback(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void callbacks_start(void);
void callbacks_tick(struct service *service);
void callbacks_stop(struct service *service);

#endif
