/* Who of an owner sees its breaches. */
#ifndef GATEWAY_BREACHES_H
#define GATEWAY_BREACHES_H

#include "services/gateway/gateway.h"

/* She works there, and is its duty supervisor or has one of BREACH_ROLES. */
bool breaches_answers(const struct gateway *gateway, const struct session *session);

#endif
