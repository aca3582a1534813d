/* A fact of any service becomes a leaf of the log. */
#ifndef AUDIT_LEAF_H
#define AUDIT_LEAF_H

#include "common/service.h"
#include "services/audit/tree.h"

/* The newest head: where the next leaf goes. */
struct log_head {
	struct tree tree;
	uint64_t before; /* size of the head that it was loaded as */
	/*
	 * A keyed digest of what stands beside the leaves (place, whose fact, key, hash), from head
	 * to head: who may write to the store and has no key cannot pass one row for another.
	 */
	uint8_t chain[TREE_HASH];
	bool unkeyed; /* the site's key is not there now, and the batch waits for it */
	bool damaged; /* it is not what was written: nothing is appended to it */
};

extern const struct table audit_leaf, audit_node, audit_tree;
extern const struct id audit_tree_key; /* of audit_tree's one row */
extern const struct rule audit_any_fact;

void audit_tree_head(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
