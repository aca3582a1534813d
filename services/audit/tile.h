/* The log's tree as tiles (C2SP tlog-tiles), as far as it was noted outside of the store: what a
 * checkpoint stands for and no more. */
#ifndef AUDIT_TILE_H
#define AUDIT_TILE_H

#include "common/service.h"

/* KIND_GET_LOG_TILE. */
void audit_get_log_tile(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
