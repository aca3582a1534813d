/* Proofs that the audit service makes, checked as whoever is given one does; and every false one
 * refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/crypt.h"
#include "services/accord/verify_proof.h"
#include "services/audit/proof.h"

#define LEAVES 200

static uint8_t leaves[LEAVES][TREE_HASH];
static struct verify_noted noted[LEAVES + 1];

static void
grow(void)
{
	struct tree tree = {0};
	struct tree_node made[TREE_LEVELS];

	for (uint64_t n = 0; n < LEAVES; n++) {
		verify_leaf_hash("salt", 4, &n, sizeof(n), leaves[n]);
		(void)tree_append(&tree, leaves[n], made);
		noted[n + 1].size = n + 1;
		tree_root(&tree, noted[n + 1].root);
	}
}

/* All of it is made of leaves: there are too few for nodes. */
static size_t
make(const struct proof *proof, uint8_t (*out)[TREE_HASH])
{
	static uint8_t kept[PROOF_KEPT_MAX * TREE_WIDTH][TREE_HASH];
	struct proof_kept needs[PROOF_KEPT_MAX];
	size_t count = proof_needs(proof, needs), taken = 0;

	for (size_t i = 0; i < count; i++) {
		assert_int_equal(needs[i].level, 0);
		memcpy(kept[taken], leaves[needs[i].first], needs[i].count * TREE_HASH);
		taken += needs[i].count;
	}
	proof_make(proof, kept, out);
	return proof->count;
}

static bool
entry_holds(uint64_t leaf, uint64_t idx, uint64_t size, uint8_t (*hashes)[TREE_HASH], size_t count)
{
	uint8_t root[VERIFY_HASH];

	return verify_entry_root(leaves[leaf], idx, size,
		   &(struct verify_path){(const uint8_t(*)[TREE_HASH])hashes, count}, root) &&
	       memcmp(root, noted[size].root, VERIFY_HASH) == 0;
}

static bool
growth_holds(uint64_t old, uint64_t size, uint8_t (*hashes)[TREE_HASH], size_t count)
{
	return verify_growth(&noted[old], &noted[size],
	    &(struct verify_path){(const uint8_t(*)[TREE_HASH])hashes, count});
}

static void
test_every_proof_holds(void **state)
{
	uint8_t hashes[PROOF_MAX][TREE_HASH];
	struct proof proof;

	(void)state;
	for (uint64_t size = 1; size <= LEAVES; size++)
		for (uint64_t n = 0; n < size; n++) {
			size_t count;

			proof_of_entry(n, size, &proof);
			count = make(&proof, hashes);
			assert_true(entry_holds(n, n, size, hashes, count));
			proof_of_growth(n + 1, size, &proof);
			count = make(&proof, hashes);
			assert_true(growth_holds(n + 1, size, hashes, count));
		}
}

/* Another leaf, place, size, length or bit: none of these holds. */
static void
test_no_other_entry_holds(void **state)
{
	uint8_t hashes[PROOF_MAX][TREE_HASH];
	struct proof proof;

	(void)state;
	for (uint64_t size = 2; size <= 40; size++)
		for (uint64_t n = 0; n < size; n++) {
			size_t count;

			proof_of_entry(n, size, &proof);
			count = make(&proof, hashes);
			assert_false(entry_holds((n + 1) % size, n, size, hashes, count));
			assert_false(entry_holds(n, (n + 1) % size, size, hashes, count));
			assert_false(entry_holds(n, n, size + 1, hashes, count));
			assert_false(entry_holds(n, n, n, hashes, count));
			assert_false(entry_holds(n, n, size, hashes, count - 1));
			memcpy(hashes[count], hashes[count - 1], TREE_HASH);
			assert_false(entry_holds(n, n, size, hashes, count + 1));
			for (size_t bit = 0; bit < count * TREE_HASH * 8; bit += 37) {
				hashes[bit / 256][bit % 256 / 8] ^= (uint8_t)(1u << bit % 8);
				assert_false(entry_holds(n, n, size, hashes, count));
				hashes[bit / 256][bit % 256 / 8] ^= (uint8_t)(1u << bit % 8);
			}
		}
}

static void
test_no_other_growth_holds(void **state)
{
	uint8_t hashes[PROOF_MAX][TREE_HASH];
	struct proof proof;

	(void)state;
	assert_false(growth_holds(0, 5, hashes, 0));
	assert_false(growth_holds(6, 5, hashes, 0));
	for (uint64_t size = 2; size <= 40; size++)
		for (uint64_t old = 1; old < size; old++) {
			size_t count;

			proof_of_growth(old, size, &proof);
			count = make(&proof, hashes);
			assert_false(growth_holds(old, size + 1, hashes, count));
			if (old > 1)
				assert_false(growth_holds(old - 1, size, hashes, count));
			assert_false(growth_holds(old, size, hashes, count - 1));
			assert_false(growth_holds(old, size, hashes, 0));
			memcpy(hashes[count], hashes[count - 1], TREE_HASH);
			assert_false(growth_holds(old, size, hashes, count + 1));
			for (size_t bit = 0; bit < count * TREE_HASH * 8; bit += 37) {
				hashes[bit / 256][bit % 256 / 8] ^= (uint8_t)(1u << bit % 8);
				assert_false(growth_holds(old, size, hashes, count));
				hashes[bit / 256][bit % 256 / 8] ^= (uint8_t)(1u << bit % 8);
			}
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_proof_holds),
	    cmocka_unit_test(test_no_other_entry_holds),
	    cmocka_unit_test(test_no_other_growth_holds),
	};

	grow();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
