/*
 * What a proof of the log is made of (RFC 9162 sections 2.1.3 and 2.1.4). Each of its hashes is the
 * root of some run of leaves; such a run is told by hashes that are kept: those of leaves, and the
 * roots of each 256^n of them. So a proof takes a few hundred kept hashes, whatever the tree's
 * size. Pure: the caller brings what is kept.
 */
#ifndef AUDIT_PROOF_H
#define AUDIT_PROOF_H

#include "services/audit/tree.h"

#define PROOF_MAX 64 /* hashes of one proof */
/* Runs of kept hashes that one proof takes: each of its hashes is that of a few perfect subtrees,
 * and all of a proof's have different sizes but for those of its right edge. */
#define PROOF_KEPT_MAX 128
#define PROOF_SIZE_MAX ((uint64_t)1 << 56) /* of a tree: leaves */

/* Leaves from first up to, but without, end. */
struct proof_run {
	uint64_t first, end;
};

/* Kept hashes: count of them beside each other, of one level; 0 is the leaves'. */
struct proof_kept {
	unsigned level, count;
	uint64_t first;
};

struct proof {
	size_t count;
	struct proof_run runs[PROOF_MAX]; /* in the order of the proof's hashes */
};

/* That the leaf is one of the first size: leaf < size, size at most PROOF_SIZE_MAX. */
void proof_of_entry(uint64_t leaf, uint64_t size, struct proof *proof);
/* That the first old leaves are still those of the tree of size: 0 < old <= size. */
void proof_of_growth(uint64_t old, uint64_t size, struct proof *proof);

/* What is to be read for it, at most PROOF_KEPT_MAX; returns how many. */
size_t proof_needs(const struct proof *proof, struct proof_kept kept[PROOF_KEPT_MAX]);
/* The proof's hashes, of kept hashes in the order of proof_needs, all of the first, then all of the
 * second; out has room for proof->count. What is brought is destroyed. */
void proof_make(const struct proof *proof, uint8_t (*kept)[TREE_HASH], uint8_t (*out)[TREE_HASH]);

#endif
