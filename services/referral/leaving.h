/* Who can no longer be asked: rungs that the gateway refused, people who left, accounts that are
 * disabled, placements that ended. */
#ifndef REFERRAL_LEAVING_H
#define REFERRAL_LEAVING_H

#include "common/batch.h"

/* KIND_MESSAGE_MOVED of notification: a rung that may not be asked is skipped at once. */
void message_moved_keys(struct batch *batch, struct input *input);
void message_moved_more(struct batch *batch, struct input *input);
bool message_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_STAFF_CHANGED, KIND_PLACEMENT_CHANGED of the gateway: what is with somebody who left, or at
 * the host with somebody whose placement there ended, returns to the ladder. */
void callout_staff_changed_keys(struct batch *batch, struct input *input);
void callout_staff_changed_more(struct batch *batch, struct input *input);
bool callout_staff_changed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_ACCOUNT_MOVED of the gateway: the same for somebody whose account was disabled. */
void callout_account_moved_keys(struct batch *batch, struct input *input);
void callout_account_moved_more(struct batch *batch, struct input *input);
bool callout_account_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void callout_placement_changed_keys(struct batch *batch, struct input *input);
void callout_placement_changed_more(struct batch *batch, struct input *input);
bool callout_placement_changed(
    struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
