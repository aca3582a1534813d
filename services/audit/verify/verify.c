/* Recomputes leaves, order and roots of the audit log. */
#include "services/audit/verify/verify.h"

#include <endian.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/text.h"

static const uint8_t of_leaf = 0x00, of_node = 0x01;

static PRINTF_LIKE(2, 3) void wrong(struct verify *verify, const char *fmt, ...)
{
	va_list ap;

	if (++verify->wrong > VERIFY_SHOWN)
		return;
	va_start(ap, fmt);
	vfprintf(verify->out, fmt, ap);
	va_end(ap);
	fputc('\n', verify->out);
}

void
verify_join(
    const uint8_t left[VERIFY_HASH], const uint8_t right[VERIFY_HASH], uint8_t out[VERIFY_HASH])
{
	const struct crypt_piece pieces[] = {
	    {&of_node, 1}, {left, VERIFY_HASH}, {right, VERIFY_HASH}};

	crypt_sha256_pieces(pieces, 3, out);
}

void
verify_tree_add(struct verify_tree *tree, const uint8_t leaf[VERIFY_HASH])
{
	size_t height = 0;

	memcpy(tree->edge[tree->depth++], leaf, VERIFY_HASH);
	/* Each trailing one of the old size is a subtree as large as what stands to its right. */
	for (uint64_t size = tree->size++; size & 1; size >>= 1) {
		tree->depth--;
		verify_join(tree->edge[tree->depth - 1], tree->edge[tree->depth],
		    tree->edge[tree->depth - 1]);
		if (++height % VERIFY_HEIGHT == 0)
			memcpy(tree->node[height / VERIFY_HEIGHT], tree->edge[tree->depth - 1],
			    VERIFY_HASH);
	}
}

void
verify_tree_root(const struct verify_tree *tree, uint8_t root[VERIFY_HASH])
{
	if (tree->depth == 0) {
		crypt_sha256("", 0, root);
		return;
	}
	memcpy(root, tree->edge[tree->depth - 1], VERIFY_HASH);
	for (size_t i = tree->depth - 1; i > 0; i--)
		verify_join(tree->edge[i - 1], root, root);
}

bool
verify_note(struct verify_noted *noted, const char *text)
{
	size_t digits = strspn(text, "0123456789");

	if (digits == 0 || digits > 18 || text[0] == '0' || text[digits] != ':' ||
	    strlen(text + digits + 1) != 2 * VERIFY_HASH ||
	    !text_unhex(text + digits + 1, noted->root, VERIFY_HASH))
		return false;
	noted->size = strtoull(text, NULL, 10);
	noted->wanted = true;
	return true;
}

static void
check_noted(struct verify *verify)
{
	struct verify_noted *noted = &verify->noted;
	uint8_t root[VERIFY_HASH];

	if (!noted->wanted || noted->seen || noted->size != verify->tree.size)
		return;
	noted->seen = true;
	verify_tree_root(&verify->tree, root);
	if (memcmp(root, noted->root, VERIFY_HASH) != 0)
		wrong(verify,
		    "the first %" PRIu64 " leaves have another root than was noted: this is not "
		    "the log that was there then",
		    noted->size);
}

static struct verify_source *
source_of(struct verify *verify, const char *name)
{
	struct verify_source *source;

	for (size_t i = 0; i < verify->source_count; i++)
		if (strcmp(verify->sources[i].name, name) == 0)
			return &verify->sources[i];
	if (verify->source_count == VERIFY_SOURCES)
		return NULL;
	source = &verify->sources[verify->source_count++];
	(void)text_copy(source->name, sizeof(source->name), name);
	return source;
}

static void
check_order(struct verify *verify, const struct verify_leaf *leaf)
{
	struct verify_source *source = source_of(verify, leaf->source);

	if (leaf->idx != verify->next)
		wrong(verify, "leaf %" PRId64 " stands where leaf %" PRId64 " should", leaf->idx,
		    verify->next);
	verify->next = leaf->idx + 1;
	if (source == NULL) {
		wrong(verify, "leaf %" PRId64 ": more than %d sources", leaf->idx, VERIFY_SOURCES);
		return;
	}
	if (leaf->n != source->n + 1)
		wrong(verify, "leaf %" PRId64 ": fact %" PRId64 " of %s follows fact %" PRId64,
		    leaf->idx, leaf->n, source->name, source->n);
	if (leaf->epoch < source->epoch)
		wrong(verify, "leaf %" PRId64 ": epoch %" PRId64 " of %s follows epoch %" PRId64,
		    leaf->idx, leaf->epoch, source->name, source->epoch);
	source->n = leaf->n;
	source->epoch = leaf->epoch;
}

/* NULL: nothing is wrong with what the leaf holds. */
static const char *
judge(const struct verify_leaf *leaf, uint8_t hash[VERIFY_HASH])
{
	const struct crypt_piece pieces[] = {
	    {&of_leaf, 1}, {leaf->salt, leaf->salt_len}, {leaf->bytes, leaf->bytes_len}};

	memset(hash, 0, VERIFY_HASH);
	if (leaf->hash_len != VERIFY_HASH)
		return "its hash is none";
	switch (leaf->kept) {
	case VERIFY_SHUT:
	case VERIFY_DESTROYED:
		return NULL;
	case VERIFY_KEYLESS:
		return "its key is gone, and nobody was destroyed";
	case VERIFY_DAMAGED:
		return "what is sealed in it was changed";
	case VERIFY_MISKEYED:
		return "whose its key is was changed";
	default:
		crypt_sha256_pieces(pieces, 3, hash);
		if (memcmp(leaf->hash, hash, VERIFY_HASH) != 0)
			return "its hash is not that of its bytes";
		return leaf->other ? "what it says is another fact" : NULL;
	}
}

void
verify_gone(struct verify *verify, const struct verify_gone *gone, const struct id *said)
{
	char client[ID_TEXT_SIZE];

	if (said == NULL || !id_equal(said, &gone->client))
		wrong(verify,
		    "leaf %" PRId64 " does not say that client %s was destroyed, and her keys are",
		    gone->idx, id_text(&gone->client, client));
}

/* The digest goes on over all of a row but what is sealed in it: its place, whose fact it is, under
 * which key, and its hash. */
static void
chain_leaf(struct verify *verify, const struct verify_leaf *leaf, const uint8_t hash[VERIFY_HASH])
{
	const uint64_t numbers[] = {htobe64((uint64_t)leaf->idx), htobe64((uint64_t)leaf->epoch),
	    htobe64((uint64_t)leaf->n)};
	size_t source_len = strnlen(leaf->source, VERIFY_SOURCE_SIZE);
	uint8_t row[VERIFY_HASH + sizeof(numbers) + sizeof(leaf->key.b) + VERIFY_HASH +
		    VERIFY_SOURCE_SIZE];
	uint8_t *at = row;

	if (verify->chain_key == NULL)
		return;
	at = mempcpy(at, verify->chain, VERIFY_HASH);
	at = mempcpy(at, numbers, sizeof(numbers));
	at = mempcpy(at, leaf->key.b, sizeof(leaf->key.b));
	at = mempcpy(at, hash, VERIFY_HASH);
	at = mempcpy(at, leaf->source, source_len);
	seal_digest(verify->chain_key, row, (size_t)(at - row), verify->chain);
}

/* Every node that the leaves so far complete is kept. */
static void
check_nodes(struct verify *verify)
{
	uint64_t size = verify->tree.size;

	for (int level = 1; level <= VERIFY_NODES; level++) {
		uint64_t width = UINT64_C(1) << (VERIFY_HEIGHT * level);

		if (size == 0 || size % width != 0)
			break;
		if ((verify->nodes_here & 1u << level) == 0)
			wrong(verify, "node %" PRIu64 " of level %d is not there", size / width - 1,
			    level);
	}
	verify->nodes_here = 0;
}

void
verify_reach(struct verify *verify, int64_t idx)
{
	if (verify->next >= idx)
		return;
	wrong(verify, "leaves %" PRId64 " to %" PRId64 " are not there", verify->next, idx - 1);
	verify->next = idx;
}

void
verify_beyond(struct verify *verify, const char *what, int64_t idx)
{
	wrong(verify, "%s %" PRId64 " stands outside of the log", what, idx);
}

void
verify_leaf(struct verify *verify, const struct verify_leaf *leaf)
{
	uint8_t hash[VERIFY_HASH];
	const char *why = judge(leaf, hash);

	check_nodes(verify);
	check_order(verify, leaf);
	if (why != NULL)
		wrong(verify, "leaf %" PRId64 " (fact %" PRId64 " of %s): %s", leaf->idx, leaf->n,
		    leaf->source, why);
	/* What is stored is what the roots stand for; the bytes were judged just now. */
	if (leaf->hash_len == VERIFY_HASH)
		memcpy(hash, leaf->hash, VERIFY_HASH);
	verify_tree_add(&verify->tree, hash);
	chain_leaf(verify, leaf, hash);
	check_noted(verify);
}

int64_t
verify_node_at(const struct verify_node *node)
{
	if (node->level < 1 || node->level > VERIFY_NODES || node->idx < 0 ||
	    node->idx >= INT64_MAX >> (VERIFY_HEIGHT * node->level))
		return INT64_MAX;
	return (node->idx + 1) << (VERIFY_HEIGHT * node->level);
}

void
verify_node(struct verify *verify, const struct verify_node *node)
{
	verify->nodes++;
	if (verify_node_at(node) != (int64_t)verify->tree.size) {
		wrong(verify, "node %" PRId64 " of level %" PRId64 ": its leaves are not there",
		    node->idx, node->level);
		return;
	}
	verify->nodes_here |= 1u << node->level;
	if (node->hash_len != VERIFY_HASH ||
	    memcmp(node->hash, verify->tree.node[node->level], VERIFY_HASH) != 0)
		wrong(verify, "node %" PRId64 " of level %" PRId64 ": it is not its leaves' root",
		    node->idx, node->level);
}

/* A head without one begins the digest anew with those that follow. */
static void
check_chain(struct verify *verify, const struct verify_head *head)
{
	if (head->chain_len == 0 && head->before < 0)
		verify->unchained++;
	else if (verify->chain_key != NULL &&
		 (head->chain_len != VERIFY_HASH ||
		     memcmp(head->chain, verify->chain, VERIFY_HASH) != 0))
		wrong(verify,
		    "head of %" PRId64 " leaves: what stands beside the leaves from %" PRId64
		    " on was changed",
		    head->size, verify->head_size);
	memset(verify->chain, 0, VERIFY_HASH);
	if (head->chain_len == VERIFY_HASH)
		memcpy(verify->chain, head->chain, VERIFY_HASH);
}

void
verify_head(struct verify *verify, const struct verify_head *head)
{
	size_t edge_len = verify->tree.depth * VERIFY_HASH;
	uint8_t root[VERIFY_HASH];

	verify->heads++;
	if (head->before >= 0 && head->before != verify->head_size)
		wrong(verify,
		    "head of %" PRId64 " leaves: the one before it was of %" PRId64
		    ", and here it is of %" PRId64,
		    head->size, head->before, verify->head_size);
	check_chain(verify, head);
	verify->head_size = head->size;
	if (head->size != (int64_t)verify->tree.size) {
		wrong(verify, "head of %" PRId64 " leaves: there are only %" PRIu64, head->size,
		    verify->tree.size);
		return;
	}
	verify_tree_root(&verify->tree, root);
	if (head->root_len != VERIFY_HASH || memcmp(head->root, root, VERIFY_HASH) != 0)
		wrong(verify, "head of %" PRId64 " leaves: its root is not theirs", head->size);
	if (head->edge_len != edge_len || memcmp(head->edge, verify->tree.edge, edge_len) != 0)
		wrong(verify, "head of %" PRId64 " leaves: its edge is not theirs", head->size);
}

bool
verify_end(struct verify *verify)
{
	check_nodes(verify);
	if (verify->noted.wanted && !verify->noted.seen)
		wrong(verify,
		    "there are %" PRIu64 " leaves, and a root was noted of %" PRIu64
		    ": leaves are missing, as from an older backup",
		    verify->tree.size, verify->noted.size);
	if (verify->head_size != (int64_t)verify->tree.size)
		wrong(verify, "there are %" PRIu64 " leaves, and the newest head is of %" PRId64,
		    verify->tree.size, verify->head_size);
	if (verify->wrong > VERIFY_SHOWN)
		fprintf(verify->out, "and %" PRIu64 " more\n", verify->wrong - VERIFY_SHOWN);
	return verify->wrong == 0;
}
