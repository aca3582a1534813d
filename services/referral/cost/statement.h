/* What is told of a period: a line for every amount and how it came about. No small number stands
 * in it. */
#ifndef REFERRAL_COST_STATEMENT_H
#define REFERRAL_COST_STATEMENT_H

#include <stdio.h>

#include "services/referral/cost/terms.h"

/* Comma-separated (RFC 4180), a header first; to's own error flag says whether all was written. */
void cost_statement(const struct cost_period *period, const struct share_terms *terms,
    const struct share_result *shares, FILE *to);
/* How many lines that are, the header left out. */
size_t cost_statement_lines(const struct cost_period *period, const struct share_terms *terms);

#endif
