/* Asks the gateway whether messages may go, a bounded number at a time, each until it answers. */
#ifndef NOTIFICATION_AUTHORISE_H
#define NOTIFICATION_AUTHORISE_H

#include "services/notification/notification.h"

/* For rules. The gateway is asked once this has been committed, unless it is being asked. */
void authorise_after(struct batch *batch, const struct message *message);
/* Whatever it answers does not matter any more. */
void authorise_forget(struct batch *batch, const struct message *message);

bool authorise_start(struct service *service, struct err *err) MUST_CHECK;
/* This copy is the writer: what is queued and not decided is asked about. */
void authorise_ready(struct service *service);
void authorise_stand_by(struct service *service);
/* What was not answered is asked again, and answers that found no room are submitted again. */
void authorise_tick(struct service *service);
void authorise_stop(struct service *service);

#endif
