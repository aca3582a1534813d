/* Appending to the Merkle tree and its root, from the right edge alone. */
#include "services/audit/tree.h"

#include <string.h>

#include "common/crypt.h"

size_t
tree_edge_count(uint64_t size)
{
	return (size_t)__builtin_popcountll(size);
}

bool
tree_set(struct tree *tree, uint64_t size, const void *edge, size_t len)
{
	if (len != tree_edge_count(size) * TREE_HASH)
		return false;
	tree->size = size;
	memcpy(tree->edge, edge, len);
	return true;
}

void
tree_join(const uint8_t left[TREE_HASH], const uint8_t right[TREE_HASH], uint8_t out[TREE_HASH])
{
	uint8_t node[1 + 2 * TREE_HASH];

	node[0] = 0x01;
	memcpy(node + 1, left, TREE_HASH);
	memcpy(node + 1 + TREE_HASH, right, TREE_HASH);
	crypt_sha256(node, sizeof(node), out);
}

/* As in adding one to a binary number: each carry joins two subtrees of the same size. */
size_t
tree_append(struct tree *tree, const uint8_t leaf[TREE_HASH], struct tree_node made[TREE_LEVELS])
{
	size_t top = tree_edge_count(tree->size), count = 0;
	unsigned height = 0;
	uint8_t hash[TREE_HASH];

	memcpy(hash, leaf, TREE_HASH);
	for (uint64_t carry = tree->size; carry & 1; carry >>= 1) {
		tree_join(tree->edge[--top], hash, hash);
		if (++height % TREE_HEIGHT != 0)
			continue;
		made[count].level = height / TREE_HEIGHT;
		made[count].idx = tree->size >> height;
		memcpy(made[count++].hash, hash, TREE_HASH);
	}
	memcpy(tree->edge[top], hash, TREE_HASH);
	tree->size++;
	return count;
}

void
tree_root(const struct tree *tree, uint8_t root[TREE_HASH])
{
	size_t at = tree_edge_count(tree->size);

	if (at == 0) {
		crypt_sha256("", 0, root);
		return;
	}
	memcpy(root, tree->edge[--at], TREE_HASH);
	while (at > 0)
		tree_join(tree->edge[--at], root, root);
}

bool
tree_has_tile(uint64_t size, unsigned level, uint64_t idx, unsigned width)
{
	uint64_t nodes;

	if (level >= TREE_LEVELS || width == 0 || width > TREE_WIDTH)
		return false;
	nodes = size >> (TREE_HEIGHT * level);
	return nodes >= width && idx <= (nodes - width) / TREE_WIDTH;
}
