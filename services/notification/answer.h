/* Questions about messages, answered from the read-only connection. */
#ifndef NOTIFICATION_ANSWER_H
#define NOTIFICATION_ANSWER_H

#include "common/service.h"

void tally_messages(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
