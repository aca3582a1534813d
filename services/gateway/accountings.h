/* Who sees what was disclosed of an organisation's clients. */
#ifndef GATEWAY_ACCOUNTINGS_H
#define GATEWAY_ACCOUNTINGS_H

#include "services/gateway/decision.h"

/* A privacy officer of her own organisation, in the role that she asks in, and under no placement.
 */
bool accountings_officer(const struct asker *asker);

#endif
