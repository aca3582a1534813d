/* Changes between two policies gathered into sentences: one for each product of classes, roles,
 * actions, purposes and records that change the same way at the same time. */
#ifndef POLICY_SENTENCES_H
#define POLICY_SENTENCES_H

#include <stdio.h>

#include "services/gateway/policy/space.h"

struct sentences;

struct sentences *sentences_new(void);
void sentences_free(struct sentences **sentences);
/* False without memory. Fits policy_diff: ctx is the sentences. */
bool sentences_add(void *ctx, const struct change *change);
/* How many cells open, and how many close, in part or whole. */
void sentences_count(const struct sentences *sentences, size_t *opened, size_t *closed);
/* Gathers and writes them, in the order of time. */
void sentences_write(struct sentences *sentences, const struct directory *directory, FILE *to);

#endif
