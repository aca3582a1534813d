/* Questions about call-outs, answered from the read-only connection. */
#ifndef REFERRAL_ANSWER_H
#define REFERRAL_ANSWER_H

#include "common/service.h"

void fetch_callouts(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_callouts(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void tally_callouts(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* What its followers may begin from. */
extern const struct restate referral_restates[];

#endif
