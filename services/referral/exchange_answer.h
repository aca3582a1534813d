/* Questions about referrals and hand-offs, answered from the read-only connection. */
#ifndef REFERRAL_EXCHANGE_ANSWER_H
#define REFERRAL_EXCHANGE_ANSWER_H

#include "common/service.h"

void fetch_exchanges(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_exchanges(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void locate_exchange(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void tally_exchanges(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
