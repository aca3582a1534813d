/* What the end of an agreement or a placement will touch here. */
#ifndef REFERRAL_TOUCHED_H
#define REFERRAL_TOUCHED_H

#include "common/service.h"

void list_touched(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
