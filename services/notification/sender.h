/* Sending slots: how many messages are on their way, and who comes next. */
#ifndef NOTIFICATION_SENDER_H
#define NOTIFICATION_SENDER_H

#include "services/notification/notification.h"

/* What a transfer needs, in the batch's arena. */
struct parcel {
	struct message message;
	struct address address; /* of staff */
	int64_t claimed;        /* on the steady clock */
};
void slot_end(struct slot *slot, const struct channel_result *result);

/* For rules. A slot for one claim of this batch; false when all are taken or, for a fresh message,
 * older ones wait. */
bool sender_reserve(struct batch *batch, bool fresh);
/* The transfer begins when the claim has been committed. address: of staff, else NULL. */
void sender_send_after(
    struct batch *batch, const struct message *message, const struct address *address);
/* For batch_after: messages are queued that nothing but the picker will look for. */
void sender_backlog(void *own, void *arg);
/* This very attempt is under way here, or its result on its way into a batch. */
bool sender_has(const struct notification *n, const struct id *message, unsigned attempt);

bool sender_start(struct service *service, struct err *err) MUST_CHECK;
void sender_ready(struct service *service);
void sender_stand_by(struct service *service);
/* Results that found no room are submitted again, and whoever waits is picked. */
void sender_tick(struct service *service);
void sender_stop(struct service *service);
bool sender_idle(struct service *service);

#endif
