/* The accounting of one client gathered for paper: all of its pages, or none. */
#ifndef GATEWAY_ACCOUNTING_SHEET_H
#define GATEWAY_ACCOUNTING_SHEET_H

#include "accord/v1/accounting.pb-c.h"
#include "common/arena.h"
#include "services/gateway/packet/accounting_paper.h"
#include "services/gateway/policy/directory.h"

#define ACCOUNTING_LINES ((size_t)1000) /* of one paper; whoever has more asks by period */

/* Empty, with room for ACCOUNTING_LINES. NULL: no memory. */
struct accounting_sheet *accounting_sheet_new(
    struct arena *arena, const struct directory *directory, const char *owner);
/* False: there is no room for it. */
bool accounting_sheet_add(struct accounting_sheet *sheet, const struct directory *directory,
    const Accord__V1__AccountingEntry *entry);
/* malloc'd, as long as what it holds; NULL: no memory. */
struct accounting_sheet *accounting_sheet_copy(const struct accounting_sheet *sheet);

#endif
