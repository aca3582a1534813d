/*
 * A batch without a database, for tests of rules: rows live in memory from one batch to the next,
 * and what a rule did stands in lists. As strict as the real one about rows that were not named.
 */
#ifndef TESTS_UNIT_FAKE_BATCH_H
#define TESTS_UNIT_FAKE_BATCH_H

#include <stdlib.h>
#include <string.h>

#include "common/batch.h"

#ifndef FAKE_ROWS
#define FAKE_ROWS 2048
#define FAKE_FACTS 256
#define FAKE_CLOCKS 256
#endif
#define FAKE_INPUTS 16
/* Its own memory does not end when a test lets that of others end. */
#ifndef FAKE_TAKE
#define FAKE_TAKE(n) calloc(1, n)
#endif

struct fake_row {
	const struct table *table;
	struct id key;
	bool needed, there, appended, dirty;
	void *row;
};

struct fake_fact {
	uint32_t kind;
	struct id subject;
	uint8_t *body;
	size_t len;
};

struct batch {
	struct fake_row rows[FAKE_ROWS];
	size_t row_count;
	struct fake_fact facts[FAKE_FACTS];
	size_t fact_count;
	struct {
		uint32_t kind;
		struct id subject;
		int64_t due;
	} clocks[FAKE_CLOCKS];
	size_t clock_count;
	struct {
		void (*fn)(void *own, void *arg);
		void *arg;
	} after[FAKE_CLOCKS];
	size_t after_count;
	size_t touched; /* since the batch began */
	struct arena *arena;
	int64_t now;
	void *own;
};

static struct batch fake;

static inline struct fake_row *
fake_find(const struct table *table, const struct id *key)
{
	for (size_t i = 0; i < fake.row_count; i++)
		if (fake.rows[i].table == table && !fake.rows[i].appended &&
		    id_equal(&fake.rows[i].key, key))
			return &fake.rows[i];
	return NULL;
}

static inline struct fake_row *
fake_add(const struct table *table)
{
	struct fake_row *row = &fake.rows[fake.row_count];

	if (fake.row_count++ == FAKE_ROWS)
		abort();
	*row = (struct fake_row){.table = table, .row = FAKE_TAKE(table->row_size)};
	return row;
}

void
batch_need(struct batch *batch, const struct table *table, const struct id *key)
{
	struct fake_row *row = fake_find(table, key);

	(void)batch;
	if (row == NULL) {
		row = fake_add(table);
		row->key = *key;
	}
	row->needed = true;
}

void
batch_need_new(struct batch *batch, const struct table *table, const struct id *key)
{
	const struct fake_row *row = fake_find(table, key);

	if (row != NULL && row->there)
		abort();
	batch_need(batch, table, key);
}

void *
batch_row(struct batch *batch, const struct table *table, const struct id *key)
{
	struct fake_row *row = fake_find(table, key);

	(void)batch;
	if (row == NULL || !row->needed)
		abort();
	return row->there ? row->row : NULL;
}

void *
batch_new(struct batch *batch, const struct table *table, const struct id *key)
{
	struct fake_row *row = fake_find(table, key);

	if (row == NULL || !row->needed || row->there)
		abort();
	row->there = row->dirty = true;
	batch->touched++;
	return row->row;
}

void *
batch_append(struct batch *batch, const struct table *table)
{
	struct fake_row *row = fake_add(table);

	row->appended = row->there = row->dirty = true;
	batch->touched++;
	return row->row;
}

void
batch_touch(struct batch *batch, void *row)
{
	for (size_t i = 0; i < batch->row_count; i++)
		if (batch->rows[i].row == row)
			batch->rows[i].dirty = true;
	batch->touched++;
}

void
batch_fact(
    struct batch *batch, uint32_t kind, const struct id *subject, const ProtobufCMessage *body)
{
	struct fake_fact *fact = &batch->facts[batch->fact_count];

	if (batch->fact_count++ == FAKE_FACTS)
		abort();
	fact->kind = kind;
	fact->subject = *subject;
	fact->body = FAKE_TAKE(protobuf_c_message_get_packed_size(body) + 1);
	fact->len = protobuf_c_message_pack(body, fact->body);
}

static inline int64_t *
fake_clock(uint32_t kind, const struct id *subject)
{
	for (size_t i = 0; i < fake.clock_count; i++)
		if (fake.clocks[i].kind == kind && id_equal(&fake.clocks[i].subject, subject))
			return &fake.clocks[i].due;
	return NULL;
}

void
batch_clock_set(struct batch *batch, uint32_t kind, const struct id *subject, int64_t due)
{
	int64_t *clock = fake_clock(kind, subject);

	if (clock == NULL) {
		if (batch->clock_count == FAKE_CLOCKS)
			abort();
		batch->clocks[batch->clock_count].kind = kind;
		batch->clocks[batch->clock_count].subject = *subject;
		clock = &batch->clocks[batch->clock_count++].due;
	}
	*clock = due;
}

void
batch_clock_clear(struct batch *batch, uint32_t kind, const struct id *subject)
{
	batch_clock_set(batch, kind, subject, 0);
}

/* When it is due, 0 when it is not set. */
static inline int64_t
fake_due(uint32_t kind, const struct id *subject)
{
	int64_t *clock = fake_clock(kind, subject);

	return clock != NULL ? *clock : 0;
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
	if (batch->after_count == FAKE_CLOCKS)
		abort();
	batch->after[batch->after_count].fn = fn;
	batch->after[batch->after_count++].arg = arg;
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
	return batch->own;
}

/* Everything that was done is forgotten; the rows too. */
static inline void
fake_reset(void *own)
{
	for (size_t i = 0; i < fake.row_count; i++)
		free(fake.rows[i].row);
	for (size_t i = 0; i < fake.fact_count; i++)
		free(fake.facts[i].body);
	if (fake.arena != NULL)
		arena_free(&fake.arena);
	memset(&fake, 0, sizeof(fake));
	fake.arena = arena_new(64 * 1024, 4 << 20);
	fake.now = INT64_C(1700000000000000);
	fake.own = own;
}

/* One batch of several inputs; each says in refused whether it was. */
static inline void
fake_batch(struct input *const *inputs, size_t count)
{
	fake.touched = fake.after_count = 0;
	for (size_t i = 0; i < fake.row_count; i++)
		fake.rows[i].needed = fake.rows[i].dirty = false;
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->rule->keys != NULL)
			inputs[i]->rule->keys(&fake, inputs[i]);
	for (size_t i = 0; i < count; i++)
		if (inputs[i]->rule->more != NULL)
			inputs[i]->rule->more(&fake, inputs[i]);
	for (size_t i = 0; i < count; i++)
		inputs[i]->refused = !inputs[i]->rule->decide(&fake, inputs[i], &inputs[i]->err);
	for (size_t i = 0; i < fake.after_count && !arena_exhausted(fake.arena); i++)
		fake.after[i].fn(fake.own, fake.after[i].arg);
}

static inline bool
fake_one(struct input *input)
{
	fake_batch(&input, 1);
	return !input->refused;
}

/* The nth fact from the end, from 0; decoded into the arena. */
static inline const void *
fake_fact(size_t from_end, const ProtobufCMessageDescriptor *desc)
{
	const struct fake_fact *fact = &fake.facts[fake.fact_count - 1 - from_end];

	return fake.fact_count > from_end
		   ? protobuf_c_message_unpack(desc, arena_pb(fake.arena), fact->len, fact->body)
		   : NULL;
}

#endif
