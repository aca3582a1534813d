/* The rows a batch holds in memory, and what rules do with them. */
#include "common/batch_priv.h"

#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "common/log.h"

#define ROWS_FIRST 64
#define FACT_BODY_MAX 4096 /* Fact.body's (max_len) */

void
rowset_init(struct batch *batch)
{
	const struct table *const *tables = batch->batcher->o.tables;
	size_t count = 0;

	while (tables[count] != NULL)
		count++;
	batch->set_count = count;
	batch->sets = arena_zalloc(batch->arena, (count + 1) * sizeof(*batch->sets));
	if (batch->sets == NULL)
		abort(); /* the first block holds it: a broken limit */
	for (size_t i = 0; i < count; i++) {
		batch->sets[i].table = tables[i];
		batch->sets[i].batch = batch;
		batch->sets[i].last = &batch->sets[i].first;
	}
}

/* Nothing more is decided: rules may count on the rows that they named. */
bool
batch_full(const struct batch *batch)
{
	return batch->overflow || arena_exhausted(batch->arena);
}

static struct rowset *
set_of(struct batch *batch, const struct table *table)
{
	for (size_t i = 0; i < batch->set_count; i++)
		if (batch->sets[i].table == table)
			return &batch->sets[i];
	log_error("table is not in the service's list", L_STR("table", table->name));
	abort();
}

static size_t
slot_of(const struct rowset *set, const struct id *key)
{
	uint64_t hash;

	memcpy(&hash, key->b + 8, sizeof(hash)); /* the low half: a v7 id begins with its time */
	hash *= UINT64_C(0x9e3779b97f4a7c15);
	return (size_t)(hash >> 20) & (set->slot_count - 1);
}

struct held *
rowset_find(const struct rowset *set, const struct id *key)
{
	if (set->slot_count == 0)
		return NULL;
	for (size_t i = slot_of(set, key); set->slots[i] != NULL;
	     i = (i + 1) & (set->slot_count - 1))
		if (id_equal(&set->slots[i]->key, key))
			return set->slots[i];
	return NULL;
}

static void
slot_put(struct rowset *set, struct held *held)
{
	size_t i = slot_of(set, &held->key);

	while (set->slots[i] != NULL)
		i = (i + 1) & (set->slot_count - 1);
	set->slots[i] = held;
}

static bool
rowset_grow(struct rowset *set, struct arena *arena)
{
	size_t count = set->slot_count == 0 ? ROWS_FIRST : set->slot_count * 2;
	struct held **slots = arena_zalloc(arena, count * sizeof(*slots));

	if (slots == NULL)
		return false;
	set->slots = slots;
	set->slot_count = count;
	for (struct held *held = set->first; held != NULL; held = held->next_in_order)
		slot_put(set, held);
	return true;
}

static struct held *
held_new(struct batch *batch, struct rowset *set)
{
	struct held *held = arena_zalloc(batch->arena, sizeof(*held) + set->table->row_size);

	if (held == NULL) {
		batch->overflow = true;
		return NULL;
	}
	held->table = set->table;
	*set->last = held;
	set->last = &held->next_in_order;
	return held;
}

/* What a rule gets when the arena is exhausted: it goes on, and the whole batch is then taken apart
 * and done again. */
static void *
scratch(struct batch *batch, const struct table *table)
{
	static max_align_t room[1024]; /* one thread: the loop's */

	batch->overflow = true;
	if (sizeof(struct held) + table->row_size > sizeof(room))
		abort();
	memset(room, 0, sizeof(struct held) + table->row_size);
	((struct held *)room)->table = table;
	return ((struct held *)room)->row;
}

static void
need_row(struct batch *batch, const struct table *table, const struct id *key, bool asked)
{
	struct rowset *set = set_of(batch, table);
	struct held *held;

	if (rowset_find(set, key) != NULL)
		return;
	if ((set->used + 1) * 2 > set->slot_count && !rowset_grow(set, batch->arena)) {
		batch->overflow = true;
		return;
	}
	if ((held = held_new(batch, set)) == NULL)
		return;
	held->key = *key;
	held->asked = asked;
	set->used++;
	set->unasked += !asked;
	slot_put(set, held);
}

void
batch_need(struct batch *batch, const struct table *table, const struct id *key)
{
	need_row(batch, table, key, false);
}

void
batch_need_new(struct batch *batch, const struct table *table, const struct id *key)
{
	need_row(batch, table, key, true);
}

/*
 * Which rows a rule names may hang on rows that an input before it in the batch has changed since:
 * then all of it is undone and they are decided apart. Who is alone has named them of what stands.
 */
static struct held *
needed(struct batch *batch, const struct table *table, const struct id *key)
{
	struct held *held = rowset_find(set_of(batch, table), key);

	if (held != NULL || batch->overflow)
		return held;
	if (batch->count + batch->clock_count <= 1) {
		log_error("a rule asks for a row it did not name", L_STR("table", table->name));
		abort();
	}
	batch->overflow = batch->apart = true;
	return NULL;
}

void *
batch_row(struct batch *batch, const struct table *table, const struct id *key)
{
	struct held *held = needed(batch, table, key);

	return held != NULL && held->there ? held->row : NULL;
}

void *
batch_new(struct batch *batch, const struct table *table, const struct id *key)
{
	struct held *held = needed(batch, table, key);

	if (held == NULL)
		return scratch(batch, table);
	if (held->there) {
		log_error("a rule makes a row that is there", L_STR("table", table->name));
		abort();
	}
	held->there = true;
	batch_touch(batch, held->row);
	return held->row;
}

void *
batch_append(struct batch *batch, const struct table *table)
{
	struct held *held = held_new(batch, set_of(batch, table));

	if (held == NULL)
		return scratch(batch, table);
	held->asked = held->there = true;
	batch_touch(batch, held->row);
	return held->row;
}

void
batch_touch(struct batch *batch, void *row)
{
	struct held *held = (struct held *)(void *)((char *)row - offsetof(struct held, row));

	if (held->dirty || batch->overflow)
		return;
	held->dirty = true;
	set_of(batch, held->table)->dirty++;
}

void
batch_fact(
    struct batch *batch, uint32_t kind, const struct id *subject, const ProtobufCMessage *body)
{
	struct fact_row *row = arena_zalloc(batch->arena, sizeof(*row));
	size_t len = protobuf_c_message_get_packed_size(body);
	uint8_t *bytes = arena_alloc(batch->arena, len + 1);
	void *id = arena_dup(batch->arena, subject->b, sizeof(subject->b));

	if (len > FACT_BODY_MAX) /* no follower would take it: its input is refused */
		log_error("a fact is too long", L_INT("kind", kind) L_INT("bytes", len));
	if (len > FACT_BODY_MAX || row == NULL || bytes == NULL || id == NULL) {
		batch->overflow = true;
		return;
	}
	accord__v1__fact__init(&row->fact);
	row->fact.kind = (Accord__V1__Kind)kind;
	row->fact.ignorable = kind_ignorable(kind);
	row->fact.subject = (ProtobufCBinaryData){sizeof(subject->b), id};
	row->fact.body = (ProtobufCBinaryData){protobuf_c_message_pack(body, bytes), bytes};
	*batch->facts_last = row;
	batch->facts_last = &row->next;
	batch->fact_count++;
}

static void
clock_change(struct batch *batch, uint32_t kind, const struct id *subject, int64_t due)
{
	struct clock_op *op;

	for (op = batch->clock_ops; op != NULL; op = op->next)
		if (op->kind == (int32_t)kind && id_equal(&op->subject, subject)) {
			op->due = due;
			return;
		}
	if ((op = arena_zalloc(batch->arena, sizeof(*op))) == NULL) {
		batch->overflow = true;
		return;
	}
	*op = (struct clock_op){(int32_t)kind, *subject, due, batch->clock_ops};
	batch->clock_ops = op;
}

void
batch_clock_set(struct batch *batch, uint32_t kind, const struct id *subject, int64_t due)
{
	clock_change(batch, kind, subject, due);
}

void
batch_clock_clear(struct batch *batch, uint32_t kind, const struct id *subject)
{
	clock_change(batch, kind, subject, 0);
}

void
batch_reply(struct batch *batch, struct input *input, const ProtobufCMessage *reply)
{
	(void)batch;
	input->reply = reply;
}

void
batch_after(struct batch *batch, void (*fn)(void *own, void *arg), void *arg)
{
	struct after *after = arena_zalloc(batch->arena, sizeof(*after));

	if (after == NULL) {
		batch->overflow = true;
		return;
	}
	after->fn = fn;
	after->arg = arg;
	*batch->after_last = after;
	batch->after_last = &after->next;
}

int64_t
batch_now(const struct batch *batch)
{
	return batch->now;
}

struct arena *
batch_arena(struct batch *batch)
{
	return batch->arena;
}

void *
batch_own(struct batch *batch)
{
	return batch->batcher->o.own;
}
