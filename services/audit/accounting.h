/* Accountings of disclosures, for whoever asks. */
#ifndef AUDIT_ACCOUNTING_H
#define AUDIT_ACCOUNTING_H

#include "common/service.h"

void audit_list_accounting(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
