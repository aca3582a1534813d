/* Proofs of the log, for whoever asks: that a fact is in it, and that nothing in it was changed. */
#ifndef AUDIT_PROVE_H
#define AUDIT_PROVE_H

#include "common/service.h"

void audit_prove_entry(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void audit_prove_growth(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
