/* Proofs of the log against the definitions of RFC 9162 sections 2.1.3.1 and 2.1.4.1, word for
 * word, and from what a log keeps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/crypt.h"
#include "services/audit/proof.h"

#define LEAVES 70000 /* more than one node of level 2 */
#define NODES (LEAVES / TREE_WIDTH + 2)

/* What a log of LEAVES keeps. */
static uint8_t leaves[LEAVES][TREE_HASH];
static uint8_t nodes[3][NODES][TREE_HASH];

static void
keep_all(void)
{
	struct tree tree = {0};
	struct tree_node made[TREE_LEVELS];

	for (uint64_t n = 0; n < LEAVES; n++) {
		size_t count;

		crypt_sha256_pieces(
		    (const struct crypt_piece[]){{"\0", 1}, {&n, sizeof(n)}}, 2, leaves[n]);
		count = tree_append(&tree, leaves[n], made);
		for (size_t i = 0; i < count; i++)
			memcpy(nodes[made[i].level][made[i].idx], made[i].hash, TREE_HASH);
	}
}

/* --- the definitions --- */

static uint64_t
split(uint64_t n)
{
	uint64_t k = 1;

	while (k * 2 < n)
		k *= 2;
	return k;
}

static void
mth(uint64_t first, uint64_t n, uint8_t out[TREE_HASH])
{
	uint8_t left[TREE_HASH], right[TREE_HASH];

	if (n == 1) {
		memcpy(out, leaves[first], TREE_HASH);
		return;
	}
	mth(first, split(n), left);
	mth(first + split(n), n - split(n), right);
	tree_join(left, right, out);
}

static size_t
path(uint64_t m, uint64_t first, uint64_t n, uint8_t (*out)[TREE_HASH])
{
	uint64_t k;
	size_t count;

	if (n == 1)
		return 0;
	k = split(n);
	if (m < k) {
		count = path(m, first, k, out);
		mth(first + k, n - k, out[count]);
	} else {
		count = path(m - k, first + k, n - k, out);
		mth(first, k, out[count]);
	}
	return count + 1;
}

static size_t
subproof(uint64_t m, uint64_t first, uint64_t n, bool whole, uint8_t (*out)[TREE_HASH])
{
	uint64_t k;
	size_t count;

	if (m == n) {
		if (whole)
			return 0;
		mth(first, n, out[0]);
		return 1;
	}
	k = split(n);
	if (m <= k) {
		count = subproof(m, first, k, whole, out);
		mth(first + k, n - k, out[count]);
	} else {
		count = subproof(m - k, first + k, n - k, false, out);
		mth(first, k, out[count]);
	}
	return count + 1;
}

/* --- ours --- */

static size_t
made_of(const struct proof *proof, uint8_t (*out)[TREE_HASH])
{
	static uint8_t kept[PROOF_KEPT_MAX * TREE_WIDTH][TREE_HASH];
	struct proof_kept needs[PROOF_KEPT_MAX];
	size_t count = proof_needs(proof, needs), taken = 0;

	assert_true(count <= PROOF_KEPT_MAX);
	for (size_t i = 0; i < count; i++) {
		uint8_t(*from)[TREE_HASH] = needs[i].level == 0 ? leaves : nodes[needs[i].level];

		assert_true(needs[i].level < 3 && needs[i].count < TREE_WIDTH);
		memcpy(kept[taken], from[needs[i].first], needs[i].count * TREE_HASH);
		taken += needs[i].count;
	}
	assert_true(taken <= 3 * TREE_WIDTH * 2); /* a few hundred, whatever the size */
	proof_make(proof, kept, out);
	return proof->count;
}

static void
same_entry(uint64_t leaf, uint64_t size)
{
	uint8_t want[PROOF_MAX][TREE_HASH], got[PROOF_MAX][TREE_HASH];
	struct proof proof;
	size_t count = path(leaf, 0, size, want);

	proof_of_entry(leaf, size, &proof);
	assert_int_equal(made_of(&proof, got), count);
	assert_memory_equal(want, got, count * TREE_HASH);
}

static void
same_growth(uint64_t old, uint64_t size)
{
	uint8_t want[PROOF_MAX][TREE_HASH], got[PROOF_MAX][TREE_HASH];
	struct proof proof;
	size_t count = subproof(old, 0, size, true, want);

	proof_of_growth(old, size, &proof);
	assert_int_equal(made_of(&proof, got), count);
	assert_memory_equal(want, got, count * TREE_HASH);
}

static void
test_small_trees(void **state)
{
	(void)state;
	for (uint64_t size = 1; size <= 70; size++)
		for (uint64_t n = 0; n < size; n++) {
			same_entry(n, size);
			same_growth(n + 1, size);
		}
}

/* Round the edges of tiles, and anywhere. */
static void
test_larger_trees(void **state)
{
	static const uint64_t edges[] = {255, 256, 257, 511, 512, 513, 65535, 65536, 65537, LEAVES};

	(void)state;
	for (size_t i = 0; i < sizeof(edges) / sizeof(*edges); i++)
		for (size_t j = 0; j <= i; j++) {
			same_entry(edges[j] - 1, edges[i]);
			same_growth(edges[j], edges[i]);
		}
	srandom(11);
	for (int i = 0; i < 20; i++) {
		uint64_t size = 1 + (uint64_t)random() % LEAVES;

		same_entry((uint64_t)random() % size, size);
		same_growth(1 + (uint64_t)random() % size, size);
	}
}

/* However long: bounds hold, and nothing else is asked. */
static void
test_longest_tree(void **state)
{
	struct proof_kept needs[PROOF_KEPT_MAX];
	const uint64_t sizes[] = {PROOF_SIZE_MAX, PROOF_SIZE_MAX - 1, PROOF_SIZE_MAX / 3};
	struct proof proof;

	(void)state;
	for (size_t i = 0; i < 3; i++)
		for (uint64_t leaf = 0; leaf < sizes[i]; leaf = 2 * leaf + 1) {
			proof_of_entry(leaf, sizes[i], &proof);
			assert_true(proof.count <= PROOF_MAX);
			assert_true(proof_needs(&proof, needs) <= PROOF_KEPT_MAX);
			proof_of_growth(leaf + 1, sizes[i], &proof);
			assert_true(proof.count <= PROOF_MAX);
			assert_true(proof_needs(&proof, needs) <= PROOF_KEPT_MAX);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_small_trees),
	    cmocka_unit_test(test_larger_trees),
	    cmocka_unit_test(test_longest_tree),
	};

	keep_all();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
