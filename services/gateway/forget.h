/* Which organisations were given something of a client, and what the gateway kept of one who was
 * destroyed: it is destroyed too, and her copies are told for the receipt. */
#ifndef GATEWAY_FORGET_H
#define GATEWAY_FORGET_H

#include "services/gateway/disclosed.h"
#include "services/gateway/gateway.h"

#define COPIES_TOLD 64 /* of one client, the newest; retention.sql has this number */

extern const struct table gateway_client_copy, gateway_forgetting, gateway_forget;
extern const struct rule gateway_forget_client;

/* KIND_LIST_FORGOTTEN: who was, for an intake whose store may be of before. */
void gateway_list_forgotten(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body);

/* With the facts of a disclosure, in the same transaction. */
void forget_note_copy(struct batch *batch, const struct disclosed *what);

#endif
