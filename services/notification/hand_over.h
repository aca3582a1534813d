/* How a claimed message leaves, by kind of recipient. */
#ifndef NOTIFICATION_HAND_OVER_H
#define NOTIFICATION_HAND_OVER_H

#include "services/notification/sender.h"

/* True when slot_end will be called, once and later; false when nothing was begun and the recipient
 * does not have it. */
bool hand_over(struct slot *slot, const struct parcel *parcel, struct err *err) MUST_CHECK;

#endif
