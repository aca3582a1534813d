/* The delivery monitor: by its own questions and its own clock, that every message which is due has
 * progressed. What has not is counted, alarmed, and brought back. */
#ifndef NOTIFICATION_MONITOR_H
#define NOTIFICATION_MONITOR_H

#include "services/notification/notification.h"

#define MONITOR_EVERY 30.0               /* seconds */
#define MONITOR_GRACE (2 * CLOCK_MINUTE) /* after a message was due */
#define MONITOR_LOST (LOST_AFTER + MONITOR_GRACE)
/* Until it has a decision and until it has a slot, each within the patience for what cannot wait.
 */
#define MONITOR_QUEUED (2 * DELIVER_URGENT_TRIES + MONITOR_GRACE)
#define MONITOR_BODIES CLOCK_DAY /* after which no provider should hold a text */
#define MONITOR_MOST 100         /* of each state that are looked at in a round */

void monitor_start(struct service *service);
/* A standby's and a new writer's rounds begin anew. */
void monitor_ready(struct service *service);
void monitor_stop(struct service *service);
/* That stood still at the last round, at most MONITOR_MOST of each state; since 1970 when that
 * was, 0: there was none yet. */
size_t monitor_still(const struct service *service, int64_t *at);
/* Texts that a provider held still by then, though they should have been taken away. */
size_t monitor_bodies(const struct service *service);

#endif
