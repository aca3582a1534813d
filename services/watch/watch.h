/* The watch as it runs: canaries out, pages in, the sheet and the alarm. */
#ifndef WATCH_WATCH_H
#define WATCH_WATCH_H

#include "services/watch/config.h"

/* Runs until SIGTERM; the exit status. config outlives it. */
int watch_run(const struct watch_config *config);

#endif
