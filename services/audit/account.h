/* One leaf as a line of an accounting. Pure. */
#ifndef AUDIT_ACCOUNT_H
#define AUDIT_ACCOUNT_H

#include "accord/v1/accounting.pb-c.h"
#include "accord/v1/audit.pb-c.h"
#include "common/arena.h"
#include "common/id.h"

/*
 * first: the leaf; other: the one that its journal has next; either NULL where nothing is legible.
 * only: NULL, or the one subject that may be named. False without memory.
 */
bool account_entry(struct arena *arena, const Accord__V1__LeafContent *first,
    const Accord__V1__LeafContent *other, const struct id *only, Accord__V1__AccountingEntry *to);

#endif
