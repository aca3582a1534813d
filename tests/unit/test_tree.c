/* The Merkle tree against the vectors of RFC 6962's reference implementation and against a plain
 * recursion. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "common/crypt.h"
#include "common/text.h"
#include "services/audit/tree.h"

static const char *const inputs[8] = {"", "00", "10", "2021", "3031", "40414243",
    "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
static const char *const roots[9] = {
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

static void
leaf_hash(const void *bytes, size_t len, uint8_t out[TREE_HASH])
{
	const struct crypt_piece pieces[] = {{"\0", 1}, {bytes, len}};

	crypt_sha256_pieces(pieces, 2, out);
}

static void
test_known_roots(void **state)
{
	struct tree tree = {0};
	struct tree_node made[TREE_LEVELS];
	uint8_t bytes[16], hash[TREE_HASH];
	char hex[2 * TREE_HASH + 1];

	(void)state;
	tree_root(&tree, hash);
	assert_string_equal(text_hex(hash, TREE_HASH, hex), roots[0]);
	for (size_t i = 0; i < 8; i++) {
		assert_true(text_unhex(inputs[i], bytes, strlen(inputs[i]) / 2));
		leaf_hash(bytes, strlen(inputs[i]) / 2, hash);
		(void)tree_append(&tree, hash, made);
		tree_root(&tree, hash);
		assert_string_equal(text_hex(hash, TREE_HASH, hex), roots[i + 1]);
	}
}

/* The definition of RFC 9162 section 2.1.1, word for word: split at the largest power of two below
 * n. */
static void
plain_root(uint8_t (*leaves)[TREE_HASH], size_t n, uint8_t out[TREE_HASH])
{
	uint8_t left[TREE_HASH], right[TREE_HASH];
	size_t k = 1;

	if (n == 1) {
		memcpy(out, leaves[0], TREE_HASH);
		return;
	}
	while (k * 2 < n)
		k *= 2;
	plain_root(leaves, k, left);
	plain_root(leaves + k, n - k, right);
	crypt_sha256_pieces(
	    (const struct crypt_piece[]){{"\1", 1}, {left, TREE_HASH}, {right, TREE_HASH}}, 3, out);
}

static void
test_every_size_to_300(void **state)
{
	static uint8_t leaves[300][TREE_HASH];
	struct tree tree = {0}, again;
	struct tree_node made[TREE_LEVELS];
	uint8_t want[TREE_HASH], got[TREE_HASH];

	(void)state;
	for (size_t n = 1; n <= 300; n++) {
		leaf_hash(&n, sizeof(n), leaves[n - 1]);
		(void)tree_append(&tree, leaves[n - 1], made);
		plain_root(leaves, n, want);
		tree_root(&tree, got);
		assert_memory_equal(want, got, TREE_HASH);
		assert_true(tree_set(&again, tree.size, tree.edge, tree_edge_count(n) * TREE_HASH));
		tree_root(&again, got);
		assert_memory_equal(want, got, TREE_HASH);
	}
}

/* What is kept beside the leaves: a node for each 256 of them, and of each 256 such nodes another.
 */
static void
test_nodes(void **state)
{
	static uint8_t leaves[TREE_WIDTH][TREE_HASH], below[TREE_WIDTH][TREE_HASH];
	struct tree tree = {0};
	struct tree_node made[TREE_LEVELS];
	uint8_t want[TREE_HASH];

	(void)state;
	for (uint64_t n = 0; n < (uint64_t)TREE_WIDTH * TREE_WIDTH; n++) {
		size_t count;

		leaf_hash(&n, sizeof(n), leaves[n % TREE_WIDTH]);
		count = tree_append(&tree, leaves[n % TREE_WIDTH], made);
		if ((n + 1) % TREE_WIDTH != 0) {
			assert_int_equal(count, 0);
			continue;
		}
		plain_root(leaves, TREE_WIDTH, want);
		assert_int_equal(count, n + 1 == (uint64_t)TREE_WIDTH * TREE_WIDTH ? 2 : 1);
		assert_int_equal(made[0].level, 1);
		assert_int_equal(made[0].idx, n / TREE_WIDTH);
		assert_memory_equal(made[0].hash, want, TREE_HASH);
		memcpy(below[n / TREE_WIDTH], want, TREE_HASH);
	}
	plain_root(below, TREE_WIDTH, want);
	assert_int_equal(made[1].level, 2);
	assert_int_equal(made[1].idx, 0);
	assert_memory_equal(made[1].hash, want, TREE_HASH);
}

static void
test_edge_of_wrong_length(void **state)
{
	struct tree tree;
	uint8_t edge[3 * TREE_HASH] = {0};

	(void)state;
	assert_true(tree_set(&tree, 7, edge, sizeof(edge)));
	assert_false(tree_set(&tree, 8, edge, sizeof(edge)));
	assert_false(tree_set(&tree, 7, edge, sizeof(edge) - 1));
}

/* Of each tree as many nodes of a level as it has whole subtrees of that height, and none at all
 * where it has none (C2SP tlog-tiles). */
static void
test_tiles(void **state)
{
	static const uint64_t sizes[] = {
	    0, 1, 255, 256, 257, 511, 512, 70000, 65535, 65536, (uint64_t)1 << 56, UINT64_MAX};

	(void)state;
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		for (unsigned level = 0; level < TREE_LEVELS; level++) {
			uint64_t nodes = sizes[i] >> (8 * level), full = nodes / TREE_WIDTH;
			unsigned partial = nodes % TREE_WIDTH;

			assert_int_equal(
			    tree_has_tile(sizes[i], level, full, partial), partial > 0);
			assert_false(tree_has_tile(sizes[i], level, full, partial + 1));
			assert_false(tree_has_tile(sizes[i], level, full, TREE_WIDTH));
			assert_false(tree_has_tile(sizes[i], level, full + 1, 1));
			assert_false(tree_has_tile(sizes[i], level, UINT64_MAX, 1));
			if (full > 0) {
				assert_true(tree_has_tile(sizes[i], level, full - 1, TREE_WIDTH));
				assert_true(tree_has_tile(sizes[i], level, 0, TREE_WIDTH));
				assert_true(tree_has_tile(sizes[i], level, full - 1, 1));
				assert_false(tree_has_tile(sizes[i], level, 0, 0));
				assert_false(tree_has_tile(sizes[i], level, 0, TREE_WIDTH + 1));
				assert_false(tree_has_tile(sizes[i], level, 0, UINT32_MAX));
			}
		}
	assert_true(tree_has_tile(70000, 0, 273, 112));
	assert_true(tree_has_tile(70000, 1, 1, 17));
	assert_true(tree_has_tile(70000, 2, 0, 1));
	assert_false(tree_has_tile(UINT64_MAX, TREE_LEVELS, 0, 1));
	assert_false(tree_has_tile(UINT64_MAX, UINT32_MAX, 0, 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_known_roots),
	    cmocka_unit_test(test_every_size_to_300),
	    cmocka_unit_test(test_nodes),
	    cmocka_unit_test(test_edge_of_wrong_length),
	    cmocka_unit_test(test_tiles),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
