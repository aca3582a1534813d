/* When a message that found no room is looked at again. */
#ifndef NOTIFICATION_SOON_H
#define NOTIFICATION_SOON_H

#include "common/id.h"

/* Within a second, and each at an instant of its own, so that what becomes free meanwhile is taken
 * by the first that comes. */
int64_t soon(const struct id *message, int64_t now);

#endif
