/* What somebody wrote is read. */
#ifndef NOTIFICATION_REPLIES_H
#define NOTIFICATION_REPLIES_H

#include "common/service.h"

/* KIND_FETCH_REPLIES */
void fetch_replies(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
