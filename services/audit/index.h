/* The index of the log: kept with each leaf that is appended, and caught up with where a program
 * that knew nothing of it appended. */
#ifndef AUDIT_INDEX_H
#define AUDIT_INDEX_H

#include "common/service.h"

extern const struct table audit_refusal, audit_entry, audit_entry_head, audit_entry_link,
    audit_entry_gone, audit_unindexed;

/* Of a rule that appends a leaf: what the index wants loaded. */
void audit_index_need(struct batch *batch, const struct input *input);
/* The leaf is appended: in the index, too, unless that lags. */
bool audit_index_leaf(
    struct batch *batch, const struct input *input, uint64_t idx, struct err *err) MUST_CHECK;
/* This copy is the writer: older leaves that the index lacks follow, some at a time. */
void audit_index_begin(struct service *service);

#endif
