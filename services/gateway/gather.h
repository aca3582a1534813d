/* The metrics of all services as one page. */
#ifndef GATEWAY_GATHER_H
#define GATEWAY_GATHER_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Texts in the Prometheus format, each family begun by its HELP line; a NULL is passed over. The
 * page, malloc'd, has each family as one group, described once. NULL without memory.
 */
char *gather_metrics(char *const *texts, size_t count, size_t *len);

#endif
