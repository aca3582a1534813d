/* The metrics of all copies of all services as one page. */
#ifndef GATEWAY_GATHER_H
#define GATEWAY_GATHER_H

#include <stdbool.h>
#include <stddef.h>

/* What one copy said. */
struct gathered {
	const char *copy; /* its label */
	char *text;       /* NULL: nothing */
};

/*
 * Texts in the Prometheus format, each family begun by its HELP line. The page, malloc'd, has each
 * family as one group, described once, and every series labelled with its copy. NULL without
 * memory.
 */
char *gather_metrics(const struct gathered *texts, size_t count, size_t *len);

#endif
