/* Whom an organisation has to be told of what happens to releases and records of others or its own:
 * its duty supervisor and its privacy officers. */
#ifndef GATEWAY_TOLD_H
#define GATEWAY_TOLD_H

#include "services/gateway/policy/directory.h"

#define TOLD_MOST 8 /* of one organisation */

/* The duty supervisor first, each once; the names live as long as the directory. How many. */
size_t told_of(const struct directory *directory, const char *organisation, char *told[TOLD_MOST]);
/* The same of who cannot be reached through Accord: duty supervisor and on-call coordinators. */
size_t told_of_locked(
    const struct directory *directory, const char *organisation, char *told[TOLD_MOST]);

#endif
