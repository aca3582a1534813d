/* An agreement as text: canonical, so that an order is no difference, and as prose for its signers.
 */
#ifndef POLICY_AGREEMENT_WRITE_H
#define POLICY_AGREEMENT_WRITE_H

#include <stdio.h>

#include "services/gateway/policy/agreement.h"

/* `fmt`: keys in the order of AGREEMENTS section 1, lists in the order of the vocabulary, sections
 * by number. Reading it gives the same agreement. Comments are not kept. False without memory. */
bool agreement_write(const struct agreement *agreement, FILE *to) MUST_CHECK;

/* `print`: the agreement in sentences. */
bool agreement_print(const struct agreement *agreement, FILE *to) MUST_CHECK;

/* Words of a set joined as people do: "view, keep and contact"; the numbers of the vocabulary rise.
 */
void agreement_put_words(const struct vocabulary *vocabulary, uint64_t set, FILE *to);

/* The blocks that nothing acts on yet, as they stand. */
void agreement_put_reserved(const struct agreement *agreement, FILE *to);

/* Orders section numbers as people count: "3.2" before "3.10". */
int section_order(const char *a, const char *b);

#endif
