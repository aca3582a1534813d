/* What is asked of a provider afterwards: that it keeps nothing of what was said, and at the start
 * whether it answers by itself who writes there. */
#ifndef NOTIFICATION_CHANNEL_AFTER_H
#define NOTIFICATION_CHANNEL_AFTER_H

#include "services/notification/channel/priv.h"

#define REDACT_AGAIN (60 * INT64_C(1000000)) /* until it was seen to be gone */

/* CLOCK_REDACT; EVENT_REDACTED: it was seen to be gone. */
void redact_keys(struct batch *batch, struct input *input);
bool redact_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
bool redacted(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* Asks each provider that can be asked whether somebody else answers there, or it by itself: such a
 * channel is off, with an alarm. */
void channel_ask_replies(struct service *service);
/* Asks those again of whom it is not known, and has to be before a client is told by them. */
void channel_after_tick(struct service *service);
/* Nobody waits for what is under way; its transfers have ended. */
void channel_after_stop(struct service *service);

#endif
