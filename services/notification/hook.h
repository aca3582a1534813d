/* Systems of organisations, which are told that something of their own has moved, and its id
 * (Standard Webhooks). */
#ifndef NOTIFICATION_HOOK_H
#define NOTIFICATION_HOOK_H

#include "services/notification/notification.h"

#define HOOK_TRIED (4 * CLOCK_DAY) /* then it is given up: longer than hook_again waits */
#define HOOK_WORDS 4               /* of hook_words, and its end */

enum hook_event { HOOK_CALLOUT = 1, HOOK_TASK, HOOK_NOTICE };

struct hook_kind {
	enum hook_event event;
	const char *type; /* in the body */
	Accord__V1__Origin record;
	Accord__V1__DataClass existence; /* that it is there is all that is told */
};

/* In a channel's file, by hook_event from 1; up to NULL. */
extern const char *const hook_words[HOOK_WORDS];
/* NULL: of a later release. */
const struct hook_kind *hook_kind(int event);
/* How long after its nth attempt the next is made, less its chance; 0: there is none. Pure. */
int64_t hook_again(const struct id *message, unsigned n);

/* For rules: whoever listens to this of the organisation. */
void hook_callout_moved(struct batch *batch, const struct input *input);
void hook_notice_moved(struct batch *batch, const struct message *notice);
/* It wants to hear nothing more: for good, under that name. */
void hook_disable(struct batch *batch, const struct message *m);
/* False: nobody listens under that name any more. known: whether that is known yet. */
bool hook_listens(const struct notification *n, const struct message *m, bool *known);

void hook_ready(struct service *service);
void hook_tick(struct service *service);
void hook_stand_by(struct service *service);

/* A message to a system, which no rule finds by its id before it is there; and who wants no more.
 */
extern const struct table hook_made_table, hook_off_table;

#endif
