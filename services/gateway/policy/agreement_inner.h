/* What the parts of the reader of agreements share. */
#ifndef POLICY_AGREEMENT_INNER_H
#define POLICY_AGREEMENT_INNER_H

#include "services/gateway/policy/agreement.h"
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/lists.h"

#define TEXT_LONGEST 500 /* bytes of a title or heading */

/* A row of a table for what the caller reads by itself; AT is the table's. */
#define NODE(key, member, must, help)                                                              \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, help                                 \
	}

bool agreement_no_memory(struct err *err);
/* Zeroed room for as many as the list has; NULL without memory. */
void *agreement_room(const struct yaml_doc *doc, const struct yaml_node *list, size_t size);

/* The blocks, each into *out, which has what stands before them in the file. */
bool agreement_read_parties(const struct yaml_doc *doc, const struct yaml_node *list,
    struct agreement *out, struct err *err) MUST_CHECK;
bool agreement_read_signatures(const struct yaml_doc *doc, const struct yaml_node *list,
    struct zone *zone, struct agreement *out, struct err *err) MUST_CHECK;
bool agreement_read_sections(const struct yaml_doc *doc, const struct yaml_node *list,
    struct agreement *out, struct err *err) MUST_CHECK;
/* The party that a node names. */
bool agreement_find_party(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct agreement *out, size_t *party, struct err *err) MUST_CHECK;

#endif
