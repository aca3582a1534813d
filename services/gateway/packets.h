/* What a hand-off's packet route shares with the file that it becomes. */
#ifndef GATEWAY_PACKETS_H
#define GATEWAY_PACKETS_H

#include "services/gateway/disclose.h"

/*
 * Makes the packet's file of its document by a worker, for the unit's certificate (NULL: it has
 * none), then puts list on record and answers with it. The request may be gone by then.
 */
void packet_file(struct gateway *gateway, struct http_request *request, const char *document,
    size_t len, const char *certificate, const struct disclosure *list, size_t count);
/* Whose it is, of the asker's organisation's record. */
void packet_locate(struct gateway *gateway, struct http_request *request,
    ProtobufCBinaryData record, answered_fn *done);

#endif
