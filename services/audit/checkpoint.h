/* The log's signed checkpoint: what was last noted of it outside of the store, and so is looked at
 * every few seconds, signed by the log's keys. */
#ifndef AUDIT_CHECKPOINT_H
#define AUDIT_CHECKPOINT_H

#include "common/service.h"

/* KIND_GET_CHECKPOINT. */
void audit_get_checkpoint(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
