/* From the configuration to the last answer: what the kit calls as the gateway begins and ends. */
#ifndef GATEWAY_LIFE_H
#define GATEWAY_LIFE_H

#include "services/gateway/routes.h"

bool gateway_start(struct service *service, struct err *err) MUST_CHECK;
void gateway_ready(struct service *service);
void gateway_drain(struct service *service);
bool gateway_drained(struct service *service);
void gateway_stop(struct service *service);
bool gateway_dump(const char *what);

#endif
