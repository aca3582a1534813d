/* What differs between messages to staff, to a client and to a partner's system; and the steps that
 * are the same. For rules, in decide. */
#ifndef NOTIFICATION_MESSAGE_KIND_H
#define NOTIFICATION_MESSAGE_KIND_H

#include "services/notification/message.h"

struct message_kind {
	/* Rows that the others look at. */
	void (*need)(struct batch *batch, const struct message *m);
	/* It is queued: it goes if it may and there is a slot, else it waits. */
	void (*claim)(struct batch *batch, struct message *m, bool fresh);
	/* The gateway has decided, and it is queued and was not decided yet. */
	void (*authorised)(struct batch *batch, struct message *m, const struct asking *answer);
	/* Its attempt has ended, and stands in its row; its state is still that of the attempt.
	 * slot is NULL when the attempt was lost. */
	void (*ended)(struct batch *batch, struct message *m, const struct attempt *attempt,
	    const struct slot *slot);
	/* Its provider says what became of it at last: it arrived, or it did not. NULL: that is its
	 * state, and no more is done. */
	void (*told)(struct batch *batch, struct message *m, bool arrived, int code);
	/* Its clock, when it is neither queued nor being sent. */
	void (*due)(struct batch *batch, struct message *m);
};

/* message_staff.c, message_client.c, message_system.c */
extern const struct message_kind message_staff, message_client, message_system;

const struct message_kind *message_kind_of(const struct message *m);

/* The fact of the state that it is in. */
void message_say(
    struct batch *batch, const struct message *m, Accord__V1__MessageState from, int code);
/* Its next state, and the fact of it. What message_fsm does not know is not done, with an alarm. */
void message_move(struct batch *batch, struct message *m, Accord__V1__MessageState to, int code);
void message_give_up(struct batch *batch, struct message *m, int code);
/* Its clock brings it back then. */
void message_wait(struct batch *batch, struct message *m, int64_t due);
/* Queued; of like what it is about. */
struct message *message_new(struct batch *batch, const struct id *id, const struct message *like);
/* A slot for it, and claimed; or it waits for one. address: of staff. */
void message_claim_slot(
    struct batch *batch, struct message *m, const struct address *address, bool fresh);
/* The state of one that is tried until it is known to have arrived: sent, given up when it was
 * refused for good or is too old, recalled when it was called off, else queued again. */
void message_settle(struct batch *batch, struct message *m, const struct attempt *attempt);
/* What its provider said: neither is nothing of account. Late, double and unordered ones change
 * nothing. */
void message_told(struct batch *batch, struct message *m, bool arrived, bool failed, int code);
/* Law L2. A canary is about nobody. */
bool message_is_decided(const struct message *m);
/* What was let go may have ended since: a decision that is too old is none. One that is bare holds
 * nothing to let go. */
void message_forget_old(struct batch *batch, struct message *m);
/* Which of a call-out's rows a stand-down of this person needs. */
void message_need_person(
    struct batch *batch, uint64_t epoch, const struct id *request, const char *person);
/* Whether the directory names that way, and the owner has a channel for it. */
bool message_has_way(
    struct batch *batch, const struct message *m, Accord__V1__MessageChannel channel);
/* Of a page by the first way, with its ways needed: those that were not known when it was made. Of
 * all else nothing. */
void message_need_ways(struct batch *batch, const struct message *m);
void message_page_ways(struct batch *batch, const struct message *m);
/* Once for each person and request, whatever calls it off: her page, her acceptance and a repeat
 * all come to the same one. The epoch is of the fact that did. */
void message_stand_down(struct batch *batch, const struct message *page, uint64_t epoch);

/* Of staff: she has answered it, and it is not sent again. */
void message_answered(struct batch *batch, struct message *message);

#endif
