/* Which organisations were given something of a client, and what the gateway kept of one who was
 * destroyed: it is destroyed too, and her copies are told for the receipt. */
#ifndef GATEWAY_FORGET_H
#define GATEWAY_FORGET_H

#include "services/gateway/disclosed.h"
#include "services/gateway/gateway.h"

/* Of one client: as many as a directory has organisations; retention.sql has one more. Were there
 * others, none would be told for good, and all would stay here. */
#define COPIES_TOLD 512

extern const struct table gateway_client_copy, gateway_forgetting, gateway_forget;
extern const struct rule gateway_forget_client;

/* KIND_LIST_FORGOTTEN: who was, for an intake whose store may be of before. */
void gateway_list_forgotten(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body);

/* With the facts of a disclosure, in the same transaction. Not of a packet whose sender is blind:
 * its receiver is told by referral that the sender destroyed her record. */
void forget_note_copy(struct batch *batch, const struct disclosed *what);

#endif
