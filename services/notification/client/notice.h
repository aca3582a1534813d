/* What intake says of clients: what one is due to be told, that it does not hold, that contact with
 * her is frozen, and that she said her word. */
#ifndef NOTIFICATION_NOTICE_H
#define NOTIFICATION_NOTICE_H

#include "services/notification/client/guard.h"
#include "services/notification/notification.h"

/*
 * Of what is due. There is one message of a notice whatever journal it comes from: a notice's name
 * is random, so that an intake which was restored gives other names to what it says anew, and
 * clients are told at most once.
 */
struct id due_id(const struct id *notice);
/* Of what tells her that it was wrong. */
struct id wrong_id(const struct id *notice);

void notice_due_keys(struct batch *batch, struct input *input);
void notice_due_more(struct batch *batch, struct input *input);
bool notice_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

void notice_taken_back_keys(struct batch *batch, struct input *input);
void notice_taken_back_more(struct batch *batch, struct input *input);
bool notice_taken_back(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* For all of them, and all her messages. */
void contact_frozen_keys(struct batch *batch, struct input *input);
void contact_frozen_more(struct batch *batch, struct input *input);
bool contact_frozen(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void contact_verified_keys(struct batch *batch, struct input *input);
void contact_verified_more(struct batch *batch, struct input *input);
bool contact_verified(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void automation_stopped_keys(struct batch *batch, struct input *input);
void automation_stopped_more(struct batch *batch, struct input *input);
bool automation_stopped(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void contact_word_tried_keys(struct batch *batch, struct input *input);
void contact_word_tried_more(struct batch *batch, struct input *input);
bool contact_word_tried(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- of a message, in decide, with what its kind needs --- */

/* Two people have decided on what it came with. */
void notice_follow(struct batch *batch, struct message *m, const struct held *held);
/* Nothing of it goes any more; correct: whoever was told is told that it was wrong. */
void notice_call_off(struct batch *batch, struct message *m, bool correct);
/* One that was called off, and may have arrived. */
void notice_correct(struct batch *batch, struct message *m);

#endif
