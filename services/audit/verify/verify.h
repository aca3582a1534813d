/*
 * The audit log checked from its rows alone, by the tool and by the service's own watch. Nothing
 * here is shared with what writes the rows: a mistake there is not made again here.
 */
#ifndef AUDIT_VERIFY_VERIFY_H
#define AUDIT_VERIFY_VERIFY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "common/id.h"
#include "common/seal.h"

#define VERIFY_HASH 32
#define VERIFY_LEVELS 64
#define VERIFY_HEIGHT 8 /* a node of level n is the root of 256^n leaves */
#define VERIFY_NODES 7  /* levels */
#define VERIFY_SOURCES 16
#define VERIFY_SOURCE_SIZE 33
#define VERIFY_SHOWN 10 /* differences that are told one by one */

/* The roots of the perfect subtrees that the leaves so far make up, largest first (RFC 9162
 * section 2.1). */
struct verify_tree {
	uint64_t size;
	size_t depth;
	uint8_t edge[VERIFY_LEVELS][VERIFY_HASH];
	uint8_t node[VERIFY_NODES + 1][VERIFY_HASH]; /* the last of each level */
};

void verify_tree_add(struct verify_tree *tree, const uint8_t leaf[VERIFY_HASH]);
void verify_tree_root(const struct verify_tree *tree, uint8_t root[VERIFY_HASH]);

struct verify_source {
	char name[VERIFY_SOURCE_SIZE];
	int64_t epoch, n;
};

/* A root that was noted before: a log that has it still begins with the same leaves. */
struct verify_noted {
	bool wanted, seen;
	uint64_t size;
	uint8_t root[VERIFY_HASH];
};

struct verify {
	FILE *out; /* where differences are told */
	struct verify_tree tree;
	int64_t next; /* idx of the next leaf */
	struct verify_source sources[VERIFY_SOURCES];
	size_t source_count;
	uint64_t heads, nodes;
	unsigned nodes_here; /* levels, a bit each, of the nodes that end with the last leaf */
	int64_t head_size;   /* of the newest head */
	/* What stands beside the leaves is held together by a keyed digest from head to head. */
	const struct seal_index *chain_key; /* the site's; NULL: it is not judged */
	uint8_t chain[VERIFY_HASH];
	uint64_t unchained; /* heads of a release before 0.1.7 */
	struct verify_noted noted;
	uint64_t wrong;
};

/* Whether there is something to hash. Those from VERIFY_KEYLESS on are wrong by themselves. */
enum verify_kept {
	VERIFY_OPENED,    /* salt and bytes are what was hashed, or should be */
	VERIFY_SHUT,      /* no key is here: not judged */
	VERIFY_DESTROYED, /* whom it is about was destroyed, and her keys with her */
	VERIFY_KEYLESS,   /* its key is gone and nobody was destroyed */
	VERIFY_DAMAGED,   /* it does not open */
	VERIFY_MISKEYED,  /* its key's row is not what the key's name says */
};

static inline bool
verify_kept_well(enum verify_kept kept)
{
	return kept < VERIFY_KEYLESS;
}

struct verify_leaf {
	int64_t idx;
	const char *source;
	int64_t epoch, n;
	const void *salt, *bytes, *hash;
	size_t salt_len, bytes_len, hash_len;
	struct id key; /* nil: it is plain */
	enum verify_kept kept;
	bool other; /* what it says is another fact than its row's */
};

/* Who was destroyed, and the leaf that is to say so. */
struct verify_gone {
	struct id client;
	int64_t idx;
};

/* The root of a subtree, as the log keeps it to make proofs of. */
struct verify_node {
	int64_t level, idx;
	const void *hash;
	size_t hash_len;
};

struct verify_head {
	int64_t size;
	const void *root, *edge, *chain;
	size_t root_len, edge_len, chain_len; /* no chain: 0 */
	int64_t before;                       /* size of the head before; -1: it does not say */
};

/* HASH(0x01 || left || right) */
void verify_join(
    const uint8_t left[VERIFY_HASH], const uint8_t right[VERIFY_HASH], uint8_t out[VERIFY_HASH]);

/* "SIZE:ROOT", the root in hexadecimal. */
bool verify_note(struct verify_noted *noted, const char *text);
/* Whether leaves were seen up to that one: where they end too early, that is told. */
void verify_reach(struct verify *verify, int64_t idx);
/* A row that stands where the log does not go. */
void verify_beyond(struct verify *verify, const char *what, int64_t idx);
/* Leaves in the order of idx; heads in the order of size, each as soon as there are as many leaves.
 */
void verify_leaf(struct verify *verify, const struct verify_leaf *leaf);
/* Beside its leaf: said is whom that leaf says to be destroyed, NULL when it says nothing of that.
 */
void verify_gone(struct verify *verify, const struct verify_gone *gone, const struct id *said);
void verify_head(struct verify *verify, const struct verify_head *head);
/* Of how many leaves the log is when the node is whole; INT64_MAX: no node is like that. */
int64_t verify_node_at(const struct verify_node *node);
/* As soon as there are as many leaves, before the next one. */
void verify_node(struct verify *verify, const struct verify_node *node);
/* After the last of all. True when nothing was wrong. */
bool verify_end(struct verify *verify);

#endif
