/* The commands and questions about agreements that come over the bus. */
#ifndef GATEWAY_AGREEMENT_H
#define GATEWAY_AGREEMENT_H

#include "services/gateway/agreement_change.h"

void gateway_draft_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_sign_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_approve_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_end_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_list_agreements(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* A row of agreement_list or agreement_one as a message in the arena; NULL without memory. */
Accord__V1__AgreementStanding *agreement_standing(
    struct arena *arena, const struct rulebook *rulebook, const struct db_row *row, int64_t now);

#endif
