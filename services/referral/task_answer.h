/* Questions about tasks, answered from the read-only connection. */
#ifndef REFERRAL_TASK_ANSWER_H
#define REFERRAL_TASK_ANSWER_H

#include "common/service.h"

void fetch_tasks(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_tasks(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* KIND_FETCH_WANTED (task_wanted.c) */
void fetch_wanted(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
