/* The scalars of the canonical texts, quoted where they must be to be read back as they are. */
#ifndef POLICY_SCALAR_H
#define POLICY_SCALAR_H

#include <stdio.h>

#include "services/gateway/policy/words.h"

void scalar_put(const char *text, FILE *to);
/* "key: text"; nothing when text is NULL. */
void scalar_key(int indent, const char *key, const char *text, FILE *to);
/* "- text" */
void scalar_item(int indent, const char *text, FILE *to);
/* A key with the words of a set in the vocabulary's order; any: with that word alone. */
void scalar_words(int indent, const char *key, const struct vocabulary *vocabulary, uint64_t set,
    bool any, FILE *to);

#endif
