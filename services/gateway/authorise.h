/*
 * Sends that other services start: decided as if she who gets it read the record, fenced by the
 * policy head, and on record before it is answered (DESIGN section 5).
 */
#ifndef GATEWAY_AUTHORISE_H
#define GATEWAY_AUTHORISE_H

#include "common/batch.h"

/* KIND_AUTHORISE. ERR_UNAVAILABLE while it is not known here what decides: to be asked again. */
extern const struct rule gateway_authorise;

#endif
