/* Which runs of leaves a proof tells of, and their roots. */
#include "services/audit/proof.h"

#include <string.h>

/* The largest power of two below n; n > 1. */
static uint64_t
below(uint64_t n)
{
	return (uint64_t)1 << (63 - __builtin_clzll(n - 1));
}

static void
put(struct proof *proof, uint64_t first, uint64_t end)
{
	proof->runs[proof->count++] = (struct proof_run){first, end};
}

/* From the root down; a proof names what is nearest to the leaf first. */
static void
turn(struct proof *proof)
{
	for (size_t i = 0; i < proof->count / 2; i++) {
		struct proof_run run = proof->runs[i];

		proof->runs[i] = proof->runs[proof->count - 1 - i];
		proof->runs[proof->count - 1 - i] = run;
	}
}

void
proof_of_entry(uint64_t leaf, uint64_t size, struct proof *proof)
{
	uint64_t first = 0, end = size;

	proof->count = 0;
	while (end - first > 1) {
		uint64_t middle = first + below(end - first);

		if (leaf < middle) {
			put(proof, middle, end);
			end = middle;
		} else {
			put(proof, first, middle);
			first = middle;
		}
	}
	turn(proof);
}

/* Whoever asks has the old root: where it is a subtree of the new tree, its hash is not told. */
void
proof_of_growth(uint64_t old, uint64_t size, struct proof *proof)
{
	uint64_t first = 0, end = size;

	proof->count = 0;
	while (end != old) {
		uint64_t middle = first + below(end - first);

		if (old <= middle) {
			put(proof, middle, end);
			end = middle;
		} else {
			put(proof, first, middle);
			first = middle;
		}
	}
	if (first != 0)
		put(proof, first, end);
	turn(proof);
}

/* --- runs, by what is kept --- */

/* The largest perfect subtree that begins the run: its height. */
static unsigned
tallest(uint64_t first, uint64_t end)
{
	unsigned room = (unsigned)(63 - __builtin_clzll(end - first));
	unsigned aligned = first == 0 ? room : (unsigned)__builtin_ctzll(first);

	return aligned < room ? aligned : room;
}

static struct proof_kept
kept_of(uint64_t first, unsigned height)
{
	unsigned level = height / TREE_HEIGHT;

	return (struct proof_kept){.level = level,
	    .count = 1u << (height % TREE_HEIGHT),
	    .first = first >> (level * TREE_HEIGHT)};
}

size_t
proof_needs(const struct proof *proof, struct proof_kept kept[PROOF_KEPT_MAX])
{
	size_t count = 0;

	for (size_t i = 0; i < proof->count; i++) {
		uint64_t at = proof->runs[i].first;

		while (at < proof->runs[i].end) {
			unsigned height = tallest(at, proof->runs[i].end);

			kept[count++] = kept_of(at, height);
			at += (uint64_t)1 << height;
		}
	}
	return count;
}

/* The root of count hashes, a power of two: pair by pair, in their own place. */
static void
fold(uint8_t (*hashes)[TREE_HASH], unsigned count)
{
	for (; count > 1; count /= 2)
		for (unsigned i = 0; i < count / 2; i++)
			tree_join(hashes[2 * i], hashes[2 * i + 1], hashes[i]);
}

/* The root of a run: of its perfect subtrees the smallest stand at its right. Returns how many kept
 * hashes it took. */
static size_t
run_root(const struct proof_run *run, uint8_t (*kept)[TREE_HASH], uint8_t out[TREE_HASH])
{
	uint8_t roots[TREE_EDGE_MAX][TREE_HASH];
	size_t count = 0, taken = 0;
	uint64_t at = run->first;

	do {
		unsigned height = tallest(at, run->end);
		unsigned here = kept_of(at, height).count;

		fold(kept + taken, here);
		memcpy(roots[count++], kept[taken], TREE_HASH);
		taken += here;
		at += (uint64_t)1 << height;
	} while (at < run->end); /* no run is empty */
	memcpy(out, roots[--count], TREE_HASH);
	while (count > 0)
		tree_join(roots[--count], out, out);
	return taken;
}

void
proof_make(const struct proof *proof, uint8_t (*kept)[TREE_HASH], uint8_t (*out)[TREE_HASH])
{
	for (size_t i = 0; i < proof->count; i++)
		kept += run_root(&proof->runs[i], kept, out[i]);
}
