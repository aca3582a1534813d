/* What ends some day: the served certificate and the tokens, for accord status. */
#ifndef GATEWAY_EXPIRY_H
#define GATEWAY_EXPIRY_H

#include "common/service.h"

/* When the first certificate of a PEM text expires; 0 when it cannot be read. */
int64_t expiry_of_certificate(const char *pem);
void gateway_status(struct service *service, Accord__V1__Status *status);

#endif
