/* Questions about rosters, answered from the read-only connection. */
#ifndef REFERRAL_ROSTER_ANSWER_H
#define REFERRAL_ROSTER_ANSWER_H

#include "common/service.h"

void fetch_rosters(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_rosters(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
