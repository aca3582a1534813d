/* Accountings as they leave: lines of JSON as a table for a spreadsheet. Pure. */
#ifndef GATEWAY_ACCOUNTING_TEXT_H
#define GATEWAY_ACCOUNTING_TEXT_H

#include <stddef.h>

#include "common/arena.h"

/* CSV (RFC 4180) with a line of names first; texts are JSON of AccountingEntry. NULL without
 * memory. */
char *accounting_csv(struct arena *arena, char *const *texts, size_t count, size_t *len);

#endif
