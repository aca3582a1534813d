/* Who asked for a call-out hears how it stands, where the directory has an address of hers. */
#ifndef NOTIFICATION_STAFF_ASKER_H
#define NOTIFICATION_STAFF_ASKER_H

#include "common/batch.h"

/* Of a CalloutMoved: first round, and what comes of it. */
void asker_need(struct batch *batch, const struct input *input);
void asker_tell(struct batch *batch, const struct input *input);

#endif
