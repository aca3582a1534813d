/* A fact of any service becomes a leaf: a commitment of salt and bytes, appended to the one tree.
 */
#include "services/audit/leaf.h"

#include <endian.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/crypt.h"
#include "common/log.h"
#include "services/audit/audit.h"
#include "services/audit/index.h"
#include "services/audit/sealing.h"
#include "sql/audit/log.h"

#define SOURCE_MAX 33 /* of a journal's name */

struct leaf {
	uint64_t idx;
	const char *source;
	const Accord__V1__Fact *fact;
	const struct leaf_key *key;
	uint8_t salt[LEAF_SALT];
	uint8_t hash[TREE_HASH];
	const uint8_t *bytes;
	size_t len;
};

/* The newest tree head; each commit that appends writes the next one. */
const struct id audit_tree_key = {"accord.tree.head"};

static void
bind_leaf(struct db_args *to, const void *row)
{
	const struct leaf *leaf = row;
	const struct sealing_value value = {
	    leaf->idx, leaf->key, leaf->salt, leaf->bytes, leaf->len};

	db_put_int(to, (int64_t)leaf->idx);
	db_put_text(to, leaf->source);
	db_put_int(to, (int64_t)leaf->fact->epoch);
	db_put_int(to, (int64_t)leaf->fact->n);
	sealing_put_salt(to);
	sealing_put_bytes(to, &value);
	db_put_bytes(to, leaf->hash, TREE_HASH);
	db_put_id(to, &leaf->key->key);
}

const struct table audit_leaf = {
    .name = "leaf",
    .row_size = sizeof(struct leaf),
    .save = &sql_leaf_add,
    .bind = bind_leaf,
};

static void
bind_node(struct db_args *to, const void *row)
{
	const struct tree_node *node = row;

	db_put_int(to, node->level);
	db_put_int(to, (int64_t)node->idx);
	db_put_bytes(to, node->hash, TREE_HASH);
}

const struct table audit_node = {
    .name = "node",
    .row_size = sizeof(struct tree_node),
    .save = &sql_node_add,
    .bind = bind_node,
};

/* The edge goes with the root that was written beside it. */
static bool
set_tree(struct tree *tree, const struct db_row *from)
{
	size_t edge_len, root_len;
	const void *edge = db_bytes(from, 2, &edge_len), *stored = db_bytes(from, 3, &root_len);
	uint8_t root[TREE_HASH];

	if (!tree_set(tree, (uint64_t)db_int(from, 1), edge, edge_len) || root_len != TREE_HASH)
		return false;
	tree_root(tree, root);
	return memcmp(root, stored, TREE_HASH) == 0;
}

static void
read_head(struct batch *batch, const struct db_row *from, void *row)
{
	struct log_head *head = row;
	size_t len;
	const void *chain = db_bytes(from, 4, &len);

	(void)batch;
	head->damaged = !set_tree(&head->tree, from);
	if (head->damaged)
		log_error("the newest head of the log is not what was written: nothing is appended",
		    L_INT("size", db_int(from, 1)));
	head->before = head->tree.size;
	if (len == TREE_HASH)
		memcpy(head->chain, chain, TREE_HASH);
}

/* On a head that is damaged, and without the key, the batch waits: the log must not be extended
 * from a guess. */
static void
bind_head(struct db_args *to, const void *row)
{
	const struct log_head *head = row;
	uint8_t root[TREE_HASH];

	tree_root(&head->tree, root);
	db_put_int(to, (int64_t)head->tree.size);
	if (head->damaged || head->unkeyed)
		db_put_withheld(to);
	else
		db_put_bytes(to, root, sizeof(root));
	db_put_bytes(to, head->tree.edge, tree_edge_count(head->tree.size) * TREE_HASH);
	db_put_int(to, (int64_t)head->before);
	db_put_bytes(to, head->chain, TREE_HASH);
}

const struct table audit_tree = {
    .name = "tree",
    .row_size = sizeof(struct log_head),
    .load = &sql_tree_load,
    .read = read_head,
    .save = &sql_tree_add,
    .bind = bind_head,
};

/* SHA-256 over 0x00, the salt and the fact's bytes: the salt may be destroyed, the proof stands. */
static void
commit_to(struct leaf *leaf)
{
	static const uint8_t prefix = 0x00;
	const struct crypt_piece pieces[] = {
	    {&prefix, 1}, {leaf->salt, LEAF_SALT}, {leaf->bytes, leaf->len}};

	crypt_random(leaf->salt, LEAF_SALT);
	crypt_sha256_pieces(pieces, sizeof(pieces) / sizeof(pieces[0]), leaf->hash);
}

static void
chain_on(struct log_head *head, const struct leaf *leaf)
{
	const struct seal_index *key = seal_index(audit.seal, SEAL_SITE);
	const uint64_t numbers[] = {
	    htobe64(leaf->idx), htobe64(leaf->fact->epoch), htobe64(leaf->fact->n)};
	uint8_t row[2 * TREE_HASH + sizeof(numbers) + sizeof(leaf->key->key.b) + SOURCE_MAX];
	size_t source_len = strnlen(leaf->source, SOURCE_MAX);
	uint8_t *at = row;

	head->unkeyed = key == NULL;
	if (head->unkeyed)
		return;
	at = mempcpy(at, head->chain, TREE_HASH);
	at = mempcpy(at, numbers, sizeof(numbers));
	at = mempcpy(at, leaf->key->key.b, sizeof(leaf->key->key.b));
	at = mempcpy(at, leaf->hash, TREE_HASH);
	at = mempcpy(at, leaf->source, source_len);
	seal_digest(key, row, (size_t)(at - row), head->chain);
}

static bool
pack_content(struct batch *batch, struct leaf *leaf, const struct input *input)
{
	Accord__V1__LeafContent content = ACCORD__V1__LEAF_CONTENT__INIT;
	uint8_t *bytes;

	content.source = (char *)(uintptr_t)input->source;
	content.fact = (Accord__V1__Fact *)(uintptr_t)input->fact;
	leaf->len = accord__v1__leaf_content__get_packed_size(&content);
	if ((bytes = arena_alloc(batch_arena(batch), leaf->len)) == NULL)
		return false;
	accord__v1__leaf_content__pack(&content, bytes);
	leaf->bytes = bytes;
	return true;
}

static void
need_tree(struct batch *batch, struct input *input)
{
	struct sealing *sealing = arena_zalloc(batch_arena(batch), sizeof(*sealing));

	input->own = sealing;
	batch_need(batch, &audit_tree, &audit_tree_key);
	audit_index_need(batch, input);
	if (sealing == NULL)
		return; /* an exhausted arena undoes the whole batch */
	about_fact(input->source, input->fact, batch_arena(batch), &sealing->about);
	sealing_need(batch, sealing);
}

static bool
append_fact(struct batch *batch, struct input *input, struct err *err)
{
	const struct sealing *sealing = input->own;
	struct log_head *head = batch_row(batch, &audit_tree, &audit_tree_key);
	struct leaf *leaf = batch_append(batch, &audit_leaf);
	struct tree_node made[TREE_LEVELS];
	size_t count;

	if (head == NULL)
		head = batch_new(batch, &audit_tree, &audit_tree_key);
	leaf->source = input->source;
	leaf->fact = input->fact;
	if (sealing == NULL || !pack_content(batch, leaf, input))
		return err_set(err, ERR_TOO_LARGE, "the batch does not fit into memory");
	commit_to(leaf);
	leaf->idx = head->tree.size;
	leaf->key = sealing_key(batch, sealing);
	sealing_destroy(batch, sealing, leaf->idx);
	chain_on(head, leaf);
	count = tree_append(&head->tree, leaf->hash, made);
	for (size_t i = 0; i < count; i++)
		*(struct tree_node *)batch_append(batch, &audit_node) = made[i];
	batch_touch(batch, head);
	return audit_index_leaf(batch, input, leaf->idx, err);
}

const struct rule audit_any_fact = {
    .kind = ACCORD__V1__KIND__KIND_UNSPECIFIED,
    .name = "append_fact",
    .keys = need_tree,
    .decide = append_fact,
};

/* --- the newest head, for whoever asks --- */

#define SOURCES_MAX 16

/* Lives in the request's arena, and so until the answer, or the end of the process before it. */
struct head_question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__TreeHead head;
	Accord__V1__SourceHead sources[SOURCES_MAX], *list[SOURCES_MAX];
};

static void
on_head_row(void *ctx, const struct db_row *row)
{
	struct head_question *q = ctx;
	const void *root;

	q->head.size = (uint64_t)db_int(row, 0);
	root = db_bytes(row, 1, &q->head.root.len);
	q->head.root.data = arena_dup(q->request->arena, root, q->head.root.len);
	if (q->head.root.data == NULL)
		q->head.root.len = 0;
}

static void
on_source_row(void *ctx, const struct db_row *row)
{
	struct head_question *q = ctx;
	Accord__V1__SourceHead *source = &q->sources[q->head.n_sources];

	if (q->head.n_sources == SOURCES_MAX)
		return;
	accord__v1__source_head__init(source);
	if ((source->source = arena_strdup(q->request->arena, db_text(row, 0))) == NULL)
		return;
	source->n = (uint64_t)db_int(row, 1);
	q->list[q->head.n_sources++] = source;
}

static void
on_head(void *ctx, const struct err *err)
{
	struct head_question *q = ctx;
	struct err full;

	q->head.sources = q->list;
	if (err == NULL && arena_exhausted(q->request->arena)) {
		err_set(&full, ERR_UNAVAILABLE, "no memory for the answer");
		err = &full;
	}
	if (err != NULL)
		bus_refuse(q->service->bus, q->request, err);
	else
		service_reply(q->service, q->request, q->request->kind, &q->head.base);
}

void
audit_tree_head(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct head_question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db *db = service->reader;
	struct err err = {0};

	(void)msg;
	if (q == NULL) {
		err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	q->service = service;
	q->request = request;
	accord__v1__tree_head__init(&q->head);
	if (db_send(db, db_args(&sql_tree_head, request->arena), on_head_row, q, &err) &&
	    db_send(db, db_args(&sql_source_heads, request->arena), on_source_row, q, &err) &&
	    db_sync(db, on_head, q, &err))
		return;
	bus_refuse(service->bus, request, &err);
}
