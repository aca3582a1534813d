/*
 * The Merkle tree of RFC 9162 section 2.1, kept as its right edge: the roots of the perfect
 * subtrees that its leaves make up, largest first. Appending needs no more than that, whatever the
 * tree's size; what it completes on the way is what proofs are made of later.
 */
#ifndef AUDIT_TREE_H
#define AUDIT_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define TREE_HASH 32
#define TREE_EDGE_MAX 64
#define TREE_HEIGHT 8 /* of a tile: level n has the roots of each 256^n leaves */
#define TREE_WIDTH (1u << TREE_HEIGHT)
#define TREE_LEVELS 8 /* as many as the largest tree has */

struct tree {
	uint64_t size;
	uint8_t edge[TREE_EDGE_MAX][TREE_HASH]; /* one for each bit set in size */
};

/* The root of a perfect subtree of 256^level leaves, level from 1: what is kept beside the leaves.
 */
struct tree_node {
	unsigned level;
	uint64_t idx; /* its place among those of its level */
	uint8_t hash[TREE_HASH];
};

/* Number of hashes in the edge of a tree of that size. */
size_t tree_edge_count(uint64_t size);
/* False unless edge is as long as a tree of that size needs. */
bool tree_set(struct tree *tree, uint64_t size, const void *edge, size_t len);
/* Returns how many nodes the leaf completed: of levels 1, 2, and so on. */
size_t tree_append(
    struct tree *tree, const uint8_t leaf[TREE_HASH], struct tree_node made[TREE_LEVELS]);
/* HASH(0x01 || left || right) */
void tree_join(
    const uint8_t left[TREE_HASH], const uint8_t right[TREE_HASH], uint8_t out[TREE_HASH]);
/* The root; of the empty tree SHA-256 of nothing. */
void tree_root(const struct tree *tree, uint8_t root[TREE_HASH]);

/* Whether a tree of that size has so many nodes of a level beside each other, the first of them
 * being that of the idx-th tile: 1 to TREE_WIDTH. */
bool tree_has_tile(uint64_t size, unsigned level, uint64_t idx, unsigned width);

#endif
