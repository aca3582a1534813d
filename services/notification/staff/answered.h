/*
 * She who was paged has answered: nobody sends her that page again, by whatever way. Here it comes
 * together from both who know of it: the gateway, which knows the page that she answered, and
 * referral, which knows what she said, wherever she said it.
 */
#ifndef NOTIFICATION_ANSWERED_H
#define NOTIFICATION_ANSWERED_H

#include "services/notification/rows.h"

/* KIND_PAGE_ANSWERED of the gateway */
void page_answered_keys(struct batch *batch, struct input *input);
void page_answered_more(struct batch *batch, struct input *input);
bool page_answered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* Second round, with the request's thread: her pages. thread: NULL when there is none. */
void answered_need(struct batch *batch, const struct thread *thread, const char *person);
/*
 * Those needed, in decide. page: the message that she answered; only what is of the same rung and
 * epoch is quiet then, since this may be heard long after she was asked again. NULL: all that she
 * was sent about the request until now, as the request's own journal tells it in order.
 */
void answered(struct batch *batch, const struct thread *thread, const char *person,
    const struct message *page);

#endif
