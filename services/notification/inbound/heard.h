/*
 * What somebody wrote to a channel is understood: whose number it came from is asked of intake,
 * which alone knows; what she said is done there before this is over; and whatever a machine does
 * not understand is a person's to read. Nobody is answered by machine.
 */
#ifndef NOTIFICATION_HEARD_H
#define NOTIFICATION_HEARD_H

#include "services/notification/inbound/inbound.h"

#define HEARD_MOST                                                                                 \
	256 /* at a time; what is more waits in its row, and no client is sent anything */
#define HEARD_CLIENTS 17 /* of one number, and her whose message it answers */

/* For a rule: after the commit of what came in. */
void heard_after(struct batch *batch, const struct inbound *in);
/* Nothing has come from there that is not understood yet. */
bool heard_clear(const struct notification *n, const char *address);

void heard_ready(struct service *service);
void heard_tick(struct service *service);
void heard_stand_by(struct service *service);
void heard_stop(struct service *service);

#endif
