/*
 * Referrals and hand-offs: help that passes from one organisation to another. Each of the two has a
 * record of its own, found by a random id of its own, and neither is read to decide about the
 * other: a record moves by what its own people say, by its clocks, and by what the other side says
 * (struct exchange_saying, which is all that would have to travel were the other at another site).
 *
 * The sender answers for her until the receiver has reached her (law L4). A blind sender, whom
 * nothing lets hear what the receiver does, hears one word when the time to answer is over, and the
 * receiver's record keeps it back until then.
 */
#ifndef REFERRAL_EXCHANGE_H
#define REFERRAL_EXCHANGE_H

#include "accord/v1/exchange.pb-c.h"
#include "services/referral/fsm.h"
#include "services/referral/rows.h"

/* Subject: the record. */
enum { CLOCK_EXCHANGE_ANSWER = 10, CLOCK_EXCHANGE_CONTACT = 11, CLOCK_EXCHANGE_TASK = 12 };

struct exchange_pointer { /* ExchangeOffer */
	int need;
	Accord__V1__Tier tier;
	char language[36];
	int urgency;
	char area[REFERRAL_AREA], competence[REFERRAL_AREA];
	int64_t court;
	bool release_imminent, charges_filed;
};

#define EXCHANGE_RELEASES 2 /* what is known of an incident and of a service may need one each */

struct exchange {
	struct id id, exchange, peer; /* exchange: of both; peer: the other side's record */
	Accord__V1__RequestKind kind;
	Accord__V1__ExchangeSide side;
	char organisation[REFERRAL_NAME],
	    other[REFERRAL_NAME];              /* whose it is, and the other side */
	struct id client;                      /* this side's; a receiver's once she was reached */
	struct id releases[EXCHANGE_RELEASES]; /* on which the offer stands, or a receiver was given
						  (the first); nil: none */
	struct exchange_pointer offer;
	Accord__V1__CommunityOption community;
	Accord__V1__RequestState state;
	Accord__V1__RequestReason reason;
	Accord__V1__SenderRole role;
	char person[REFERRAL_NAME]; /* with whom it is; empty: nobody is named */
	bool blind;
	bool told;    /* a receiver's: the blind sender has been told the one word */
	bool overdue; /* nobody had reached her in time */
	int64_t opened, offered, accepted, contacted, moved, receipted;
	int64_t half_way, answer_due, contact_due; /* 0: not known, or nobody waits for it */
	uint8_t receipt[32];
	/* A receiver's: how she may be contacted was given last, until then, and has changed since.
	 */
	int64_t given, given_until, changed;
	int64_t
	    sender_destroyed; /* a receiver's, that was accepted: its sender has destroyed hers */
	struct id task;       /* by which somebody is wanted for it, nil: nobody; */
	Accord__V1__WantedFor wanted; /* and what for */
	unsigned moves;
	struct exchange
	    *beside[EXCHANGE_RELEASES]; /* offered on the same in this batch; not stored */
	int version;
};

/* The newest of one sender for one client and need. */
struct exchange_head {
	struct id id, record; /* id: exchange_head_id() */
	int version;
};

/* Records seen from whom they are with, from the client they are about, and from the release that
 * an open offer stands on. Read only. */
#define EXCHANGES_SEEN 256
struct exchange_view {
	struct id key; /* held_id(); the client; the release */
	size_t count;
	struct {
		struct id id, peer;
	} records[EXCHANGES_SEEN];
};

/* A release: whether it was revoked, and what this batch has offered on it, which no view shows
 * yet. */
struct release_stand {
	struct id id;
	int64_t revoked; /* 0: it is not */
	struct exchange *offered;
	struct exchange *given; /* something on it, in this batch */
};

extern const struct table exchange_table, exchange_head_table, exchange_held_table,
    exchange_client_table, exchange_release_table, release_stand_table;

/* As the statements on exchange give it; batch may be NULL. */
void exchange_read(struct batch *batch, const struct db_row *from, void *row);
struct id exchange_head_id(const Accord__V1__DraftExchange *msg);

/* --- one record, pure --- */

/* What moves it. */
struct exchange_saying {
	enum fsm_by by;
	Accord__V1__RequestEvent event;
	Accord__V1__RequestReason reason;
	const char *person; /* who says so, of its own people */
	Accord__V1__SenderRole role;
	int64_t contact_due;
};

/* NULL: it is not possible here. */
const struct fsm_edge *exchange_edge(
    const struct exchange *exchange, const struct exchange_saying *saying);
/* Moves it, and says what the other side is told of that; false: nothing. */
bool exchange_step(struct exchange *exchange, const struct fsm_edge *edge,
    const struct exchange_saying *saying, int64_t now, struct exchange_saying *tells);
/* A blind sender's one word, once its time has come; false: it is none, or was told. */
bool exchange_word(struct exchange *exchange, struct exchange_saying *tells);
/* This side answers for her. */
bool exchange_answers(const struct exchange *exchange);
/* Neither side waits for the other, and nobody has it. */
bool exchange_over(const struct exchange *exchange);
/* When a clock of it is due, as it stands; 0: it has none. */
int64_t exchange_answer_by(const struct exchange *exchange);
int64_t exchange_contact_by(const struct exchange *exchange);
/* What somebody of this side is wanted for, as it stands, and from when on people are asked. */
Accord__V1__WantedFor exchange_wants(const struct exchange *exchange);
int64_t exchange_wanted_at(const struct exchange *exchange);

/* --- both, in one batch --- */

/* Second round: the other side's record of one that was needed. NULL: what there is of nobody. */
void exchange_need_peer(struct batch *batch, const struct exchange *exchange);
/* Says it to a record; its fact and its clocks, and the other side's where that is told. False: it
 * is not possible. */
bool exchange_say(
    struct batch *batch, struct exchange *exchange, const struct exchange_saying *saying);
/* A receiver's: from now on its sender hears as a blind one does. What was told is told; and who
 * was told that she was reached is told that she comes back (law L4). */
void exchange_deafen(struct batch *batch, struct exchange *exchange);
/* The clocks as it stands now. */
void exchange_settle(struct batch *batch, struct exchange *exchange);

/* CLOCK_EXCHANGE_ANSWER, CLOCK_EXCHANGE_CONTACT */
void exchange_clock_keys(struct batch *batch, struct input *input);
void exchange_clock_more(struct batch *batch, struct input *input);
bool exchange_answer_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
bool exchange_contact_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- who it is with leaves, or its client is destroyed; each in the round that is its name --- */
void exchange_held_keys(struct batch *batch, const char *person);
void exchange_held_more(struct batch *batch, const char *person);
/* Only of this organisation's; NULL: of all. */
void exchange_leave(struct batch *batch, const char *person, const char *organisation,
    Accord__V1__RequestReason reason);
void exchange_client_keys(struct batch *batch, const struct id *client);
void exchange_client_more(struct batch *batch, const struct id *client);
void exchange_forget(struct batch *batch, const struct id *client);

/* An offer on its releases (nil: none), whose release_stand_table rows were needed. False: one was
 * revoked. */
bool exchange_stands_on(struct batch *batch, struct exchange *exchange,
    const struct id releases[EXCHANGE_RELEASES], struct err *err) MUST_CHECK;
/* The same of what its receiver is given. False also where somebody else is, in the same batch. */
bool exchange_given_on(struct batch *batch, struct exchange *exchange, const struct id *release,
    struct err *err) MUST_CHECK;
/* KIND_RELEASE_REVOKED of the gateway: an offer that stands on it is withdrawn, and who was given
 * something on it is told of no change any more. */
void exchange_release_revoked_keys(struct batch *batch, struct input *input);
void exchange_release_revoked_more(struct batch *batch, struct input *input);
bool exchange_release_revoked(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
