/* The life of a message: queued, sending, sent or failed; refused when it may not go,
 * recalled when it is not wanted any more. */
#ifndef NOTIFICATION_MESSAGE_H
#define NOTIFICATION_MESSAGE_H

#include "services/notification/notification.h"

/* Once, at the start. */
void message_open(void);
void message_page_open(void);

/* KIND_CALLOUT_MOVED of referral */
void callout_moved_keys(struct batch *batch, struct input *input);
void callout_moved_more(struct batch *batch, struct input *input);
bool callout_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* In decide, with the message and the person's address needed: a new one, once for each id. */
void message_tell(struct batch *batch, const struct id *id, const struct message *like);

/* CLOCK_MESSAGE: a queued one may be tried again, a sending one was lost. And EVENT_CLAIM. */
void message_due_keys(struct batch *batch, struct input *input);
void message_due_more(struct batch *batch, struct input *input);
bool message_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* EVENT_RESULT: input->own is the struct slot. Keys as of message_due. */
void message_result_more(struct batch *batch, struct input *input);
bool message_result(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* EVENT_AUTHORISED: input->own is the struct asking. Keys as of message_due. */
bool message_authorised(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* When a message that could not be handed over at its nth attempt is tried again. */
int64_t message_back_off(
    const struct notification_config *config, const struct id *message, unsigned n);

#endif
