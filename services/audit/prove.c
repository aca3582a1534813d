/* Two questions of the store for each proof: of what it tells, then the hashes that it is made of.
 * The log only grows, so what the first read still holds for the second. */
#include "services/audit/prove.h"

#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "services/audit/proof.h"
#include "services/audit/sealing.h"
#include "sql/audit/log.h"

#define BYTES(from, length)                                                                        \
	((ProtobufCBinaryData){.len = (length), .data = (uint8_t *)(uintptr_t)(from)})

struct question {
	struct service *service;
	struct bus_request *request;
	bool entry; /* which of the two replies it has */
	Accord__V1__EntryProof in_log;
	Accord__V1__GrowthProof grown;
	bool leaf_there, size_there;
	struct err shut; /* why the leaf cannot be opened now */
	struct proof proof;
	struct proof_kept needs[PROOF_KEPT_MAX];
	size_t need_count, wanted, got; /* hashes */
	uint8_t (*kept)[TREE_HASH];
	uint8_t path[PROOF_MAX][TREE_HASH];
	ProtobufCBinaryData list[PROOF_MAX];
};

static void
refuse(struct question *q, const struct err *err)
{
	bus_refuse(q->service->bus, q->request, err);
}

static uint64_t *
size_of(struct question *q)
{
	return q->entry ? &q->in_log.size : &q->grown.size;
}

static bool
keep(struct question *q, const struct db_row *row, int column, ProtobufCBinaryData *to)
{
	const void *bytes = db_bytes(row, column, &to->len);

	to->data = arena_dup(q->request->arena, bytes, to->len);
	return to->data != NULL;
}

static void
on_leaf(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct leaf_opened leaf;

	q->leaf_there = true;
	q->in_log.idx = (uint64_t)db_int(row, 0);
	if (!leaf_open(q->service->seal, q->request->arena, row, 0, &leaf, &q->shut))
		return;
	if (leaf.destroyed) { /* what stays of it is its place */
		(void)keep(q, row, 6, &q->in_log.hash);
		return;
	}
	q->in_log.salt = BYTES(leaf.salt, leaf.salt_len);
	q->in_log.content = BYTES(leaf.bytes, leaf.len);
}

static void
on_size(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;

	*size_of(q) = (uint64_t)db_int(row, 0);
	q->size_there = keep(q, row, 1, q->entry ? &q->in_log.root : &q->grown.root);
}

static void
on_kept_row(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	size_t len;
	const void *hash = db_bytes(row, 0, &len);

	if (q->got < q->wanted && len == TREE_HASH)
		memcpy(q->kept[q->got++], hash, TREE_HASH);
}

static void
answer(struct question *q)
{
	for (size_t i = 0; i < q->proof.count; i++)
		q->list[i] = (ProtobufCBinaryData){TREE_HASH, q->path[i]};
	if (q->entry) {
		q->in_log.n_path = q->proof.count;
		q->in_log.path = q->list;
	} else {
		q->grown.n_path = q->proof.count;
		q->grown.path = q->list;
	}
	service_reply(
	    q->service, q->request, q->request->kind, q->entry ? &q->in_log.base : &q->grown.base);
}

static void
on_kept(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err missing = {0};

	if (err == NULL && q->got != q->wanted) {
		err_set(&missing, ERR_UNAVAILABLE, "the log lacks what the proof is made of");
		err = &missing;
	}
	if (err != NULL) {
		refuse(q, err);
		return;
	}
	proof_make(&q->proof, q->kept, q->path);
	answer(q);
}

static bool
ask_kept(struct question *q, struct err *err)
{
	struct db_args *args = db_args(&sql_kept_hashes, q->request->arena);

	for (size_t i = 0; i < q->need_count; i++) {
		db_put_int(args, q->needs[i].level);
		db_put_int(args, (int64_t)q->needs[i].first);
		db_put_int(args, q->needs[i].count);
		q->wanted += q->needs[i].count;
	}
	q->kept = arena_alloc(q->request->arena, q->wanted * TREE_HASH);
	if (q->kept == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	return db_send(q->service->reader, args, on_kept_row, q, err) &&
	       db_sync(q->service->reader, on_kept, q, err);
}

/* One answer for what is not there and what the log of that size did not have yet. */
static bool
is_there(const struct question *q, struct err *err)
{
	if (arena_exhausted(q->request->arena))
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	if (q->shut.code != ERR_NONE) {
		*err = q->shut;
		return false;
	}
	if (q->size_there && (q->entry ? q->leaf_there && q->in_log.idx < q->in_log.size
				       : q->grown.old <= q->grown.size))
		return true;
	return err_set(err, ERR_NOT_FOUND, "the log has no such entry or size");
}

static void
on_found(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err own = {0};

	if (err != NULL || !is_there(q, &own)) {
		refuse(q, err != NULL ? err : &own);
		return;
	}
	if (q->entry)
		proof_of_entry(q->in_log.idx, q->in_log.size, &q->proof);
	else
		proof_of_growth(q->grown.old, q->grown.size, &q->proof);
	q->need_count = proof_needs(&q->proof, q->needs);
	if (q->need_count == 0)
		answer(q);
	else if (!ask_kept(q, &own))
		refuse(q, &own);
}

/* size 0: as it is now, which is read last, so that a leaf that is there is in it. */
static bool
ask_size(struct question *q, uint64_t size, struct err *err)
{
	struct db_args *args =
	    db_args(size == 0 ? &sql_tree_head : &sql_tree_of_size, q->request->arena);

	if (size != 0)
		db_set_int(args, 0, (int64_t)size);
	return db_send(q->service->reader, args, on_size, q, err) &&
	       db_sync(q->service->reader, on_found, q, err);
}

/* NULL: refused. */
static struct question *
question(struct service *service, struct bus_request *request, uint64_t size)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct err err = {0};

	if (q == NULL || size > PROOF_SIZE_MAX) {
		err_set(&err, q == NULL ? ERR_UNAVAILABLE : ERR_INVALID,
		    q == NULL ? "out of memory" : "no log is that long");
		bus_refuse(service->bus, request, &err);
		return NULL;
	}
	q->service = service;
	q->request = request;
	accord__v1__entry_proof__init(&q->in_log);
	accord__v1__growth_proof__init(&q->grown);
	return q;
}

void
audit_prove_entry(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ProveEntry *ask = (const Accord__V1__ProveEntry *)msg;
	struct question *q = question(service, request, ask->size);
	struct db_args *args;
	struct err err = {0};

	if (q == NULL)
		return;
	q->entry = true;
	args = db_args(&sql_leaf_of_fact, request->arena);
	db_set_text(args, 0, ask->source);
	db_set_int(args, 1, (int64_t)(ask->n & INT64_MAX));
	if (!db_send(service->reader, args, on_leaf, q, &err) || !ask_size(q, ask->size, &err))
		refuse(q, &err);
}

void
audit_prove_growth(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ProveGrowth *ask = (const Accord__V1__ProveGrowth *)msg;
	struct question *q = question(service, request, ask->size);
	struct err err = {0};

	if (q == NULL)
		return;
	q->grown.old = ask->old;
	if (ask->old == 0) {
		err_set(&err, ERR_INVALID,
		    "every log grew from the empty one: nothing is to be proved");
		refuse(q, &err);
	} else if (!ask_size(q, ask->size, &err)) {
		refuse(q, &err);
	}
}
