/* Notices that a breaker holds: shown, decided on by two people, and what was decided carried to
 * each of them. */
#ifndef NOTIFICATION_HELD_H
#define NOTIFICATION_HELD_H

#include "accord/v1/guard.pb-c.h"
#include "services/notification/client/guard.h"
#include "services/notification/notification.h"

/* KIND_DECIDE_HELD. The gateway says whether she may. */
void decide_held_keys(struct batch *batch, struct input *input);
void decide_held_more(struct batch *batch, struct input *input);
bool decide_held(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* EVENT_FOLLOWED: a message whose run was decided on. Keys as of message_due. */
bool message_followed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* EVENT_SWEPT: a run of which all have. */
void held_swept_keys(struct batch *batch, struct input *input);
bool held_swept(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* As it is told to people; NULL: no memory. */
Accord__V1__HeldRun *held_told(struct arena *arena, const struct held *held);

/* For batch_after: something was decided. */
void held_sweep_after(void *own, void *arg);

/* KIND_LIST_HELD */
void list_held(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* KIND_FETCH_NOTICES (standing.c) */
void fetch_notices(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* Looks for messages that have not followed a decision yet, some at a time. */
void held_start(struct service *service);
void held_ready(struct service *service);
void held_tick(struct service *service);
void held_stop(struct service *service);

#endif
