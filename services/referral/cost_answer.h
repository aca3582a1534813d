/* What a quarter of a shared unit cost, for those who share it. */
#ifndef REFERRAL_COST_ANSWER_H
#define REFERRAL_COST_ANSWER_H

#include "common/service.h"

/* KIND_FETCH_COST_PERIODS */
void fetch_cost_periods(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
