/*
 * The Merkle tree of RFC 9162 section 2.1, kept as its right edge: the roots of the perfect
 * subtrees that its leaves make up, largest first. Appending needs no more than that, whatever the
 * tree's size.
 */
#ifndef AUDIT_TREE_H
#define AUDIT_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TREE_HASH 32
#define TREE_EDGE_MAX 64

struct tree {
	uint64_t size;
	uint8_t edge[TREE_EDGE_MAX][TREE_HASH]; /* one for each bit set in size */
};

/* Number of hashes in the edge of a tree of that size. */
size_t tree_edge_count(uint64_t size);
/* False unless edge is as long as a tree of that size needs. */
bool tree_set(struct tree *tree, uint64_t size, const void *edge, size_t len);
void tree_append(struct tree *tree, const uint8_t leaf[TREE_HASH]);
/* The root; of the empty tree SHA-256 of nothing. */
void tree_root(const struct tree *tree, uint8_t root[TREE_HASH]);

#endif
