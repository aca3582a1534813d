/* A fact of any service becomes a leaf of the log. */
#ifndef AUDIT_LEAF_H
#define AUDIT_LEAF_H

#include "common/service.h"

extern const struct table audit_leaf, audit_node, audit_tree;
extern const struct id audit_tree_key; /* of audit_tree's one row */
extern const struct rule audit_any_fact;

void audit_tree_head(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
