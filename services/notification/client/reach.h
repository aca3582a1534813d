/* The last inch (law L6): where a client is reached, and whether now, is asked of her organisation
 * after the claim was committed, and what it answers is used within the second or not at all. */
#ifndef NOTIFICATION_REACH_H
#define NOTIFICATION_REACH_H

#include "services/notification/sender.h"

/* As hand_over, of a client. */
bool reach_client(struct slot *slot, const struct parcel *parcel, struct err *err) MUST_CHECK;

void reach_start(struct service *service);
/* Nothing more is sent; what was claimed is for the next writer to find out. */
void reach_stop(struct service *service);

#endif
