/* The second half of a batch: what was decided goes to the database, one statement a table, the
 * journal last. */
#include "common/batch_priv.h"

#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "sql/common/kit.h"

static void
on_base_row(void *ctx, const struct db_row *row)
{
	((struct batch *)ctx)->base = (uint64_t)db_int(row, 1);
}

static bool
save_cursors(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_cursor_save, batch->arena);

	for (size_t i = 0; i < batch->cursor_count; i++) {
		const struct source_cursor *c = &batch->cursors[i];

		if (c->new_n == 0 && !c->moved)
			continue;
		db_put_text(args, c->source);
		db_put_int(args, (int64_t)c->new_epoch);
		db_put_int(args, (int64_t)c->new_n);
		db_put_int(args, (int64_t)c->n);
	}
	return db_args_rows(args) == 0 || db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

static bool
save_replies(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_reply_save, batch->arena);

	for (const struct input *in = batch->first; in != NULL; in = in->next) {
		size_t len;
		uint8_t *bytes;

		if (id_is_nil(&in->id) || in->stored != NULL || in->refused)
			continue;
		len = in->reply != NULL ? protobuf_c_message_get_packed_size(in->reply) : 0;
		if ((bytes = arena_alloc(batch->arena, len + 1)) == NULL)
			return err_set(err, ERR_TOO_LARGE, "the batch does not fit into memory");
		if (in->reply != NULL)
			protobuf_c_message_pack(in->reply, bytes);
		db_put_id(args, &in->id);
		db_put_int(args, in->rule->kind);
		db_put_bytes(args, bytes, len);
	}
	if (db_args_rows(args) == 0)
		return true;
	db_set_time(args, 3, batch->now);
	return db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

static void
on_next_due(void *ctx, const struct db_row *row)
{
	((struct batch *)ctx)->next_due = db_time(row, 0);
}

static bool
save_clocks(struct batch *batch, struct err *err)
{
	struct db *db = batch->batcher->o.db;
	struct db_args *set = db_args(&sql_kit_clock_set, batch->arena);
	struct db_args *clear = db_args(&sql_kit_clock_clear, batch->arena);

	for (const struct clock_op *op = batch->clock_ops; op != NULL; op = op->next) {
		struct db_args *args = op->due != 0 ? set : clear;

		db_put_int(args, op->kind);
		db_put_id(args, &op->subject);
		if (op->due != 0)
			db_put_time(args, op->due);
	}
	return (db_args_rows(set) == 0 || db_send(db, set, NULL, NULL, err)) &&
	       (db_args_rows(clear) == 0 || db_send(db, clear, NULL, NULL, err)) &&
	       (!batch->clock_round || db_send(db, db_args(&sql_kit_clock_next, batch->arena),
					   on_next_due, batch, err));
}

static int
by_key(const void *a, const void *b)
{
	const struct held *const *x = a, *const *y = b;

	return memcmp((*x)->key.b, (*y)->key.b, sizeof((*x)->key.b));
}

/* Rows in the order of their keys, so that no two writers can lock them crosswise. */
static bool
save_rows(struct batch *batch, struct rowset *set, struct err *err)
{
	struct held **rows = arena_alloc(batch->arena, set->dirty * sizeof(*rows));
	struct db_args *args = db_args(set->table->save, batch->arena);
	size_t count = 0;

	if (rows == NULL)
		return err_set(err, ERR_TOO_LARGE, "the batch does not fit into memory");
	for (struct held *held = set->first; held != NULL; held = held->next_in_order)
		if (held->dirty)
			rows[count++] = held;
	if (set->table->load != NULL)
		qsort(rows, count, sizeof(struct held *), by_key);
	for (size_t i = 0; i < count; i++)
		set->table->bind(args, rows[i]->row);
	return db_args_rows(args) == 0 || db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

static bool
save_facts(struct batch *batch, struct err *err)
{
	struct batcher *b = batch->batcher;
	struct db_args *args;

	if (batch->facts == NULL) {
		args = db_args(&sql_kit_epoch_check, batch->arena);
		db_set_int(args, 0, (int64_t)b->epoch);
		return db_send(b->o.db, args, NULL, NULL, err);
	}
	args = db_args(&sql_kit_journal_add, batch->arena);
	db_set_int(args, 0, (int64_t)b->epoch);
	db_set_time(args, 1, batch->now);
	for (const struct fact_row *row = batch->facts; row != NULL; row = row->next) {
		struct id subject;

		if (!id_from_bytes(row->fact.subject.data, row->fact.subject.len, &subject))
			abort();
		db_put_int(args, row->fact.kind);
		db_put_id(args, &subject);
		db_put_bytes(args, row->fact.body.data, row->fact.body.len);
	}
	return db_send(b->o.db, args, on_base_row, batch, err);
}

static bool
save_parked(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_parked_save, batch->arena);

	for (const struct input *in = batch->first; in != NULL; in = in->next) {
		if (in->source == NULL || !in->refused || INPUT_RESTATED(in))
			continue;
		db_put_text(args, in->source);
		db_put_int(args, (int64_t)in->fact->n);
		db_put_int(args, (int64_t)in->fact->epoch);
		db_put_time(args, in->fact->at_us);
		db_put_int(args, in->fact->kind);
		db_put_id(args, &in->subject);
		db_put_bytes(args, in->fact->body.len > 0 ? in->fact->body.data : (const void *)"",
		    in->fact->body.len);
		db_put_text(args, in->err.msg);
	}
	if (db_args_rows(args) == 0)
		return true;
	db_set_time(args, 8, batch->now);
	return db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

/* Parked facts that were applied at last. */
static bool
release_parked(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_parked_release, batch->arena);

	for (const struct input *in = batch->first; in != NULL; in = in->next)
		if (in->again && !in->refused && !in->over) {
			db_put_text(args, in->source);
			db_put_int(args, (int64_t)in->fact->epoch);
			db_put_int(args, (int64_t)in->fact->n);
		}
	return db_args_rows(args) == 0 || db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

static void
on_dropped(void *ctx, const struct db_row *row)
{
	struct source_cursor *cursor = batch_cursor(ctx, db_text(row, 0));

	if (cursor != NULL)
		cursor->dropped = (uint64_t)db_int(row, 1);
}

/* What is parked of a source whose snapshot was taken, after whatever this batch did to it. */
static bool
drop_parked(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_parked_drop, batch->arena);

	for (size_t i = 0; i < batch->cursor_count; i++)
		if (batch->cursors[i].moved)
			db_put_text(args, batch->cursors[i].source);
	return db_args_rows(args) == 0 ||
	       db_send(batch->batcher->o.db, args, on_dropped, batch, err);
}

bool
batch_send_save(struct batch *batch, struct err *err)
{
	if (!save_cursors(batch, err) || !save_replies(batch, err) || !save_clocks(batch, err) ||
	    !save_parked(batch, err) || !release_parked(batch, err) || !drop_parked(batch, err) ||
	    !house_send(batch, err))
		return false;
	for (size_t i = 0; i < batch->set_count; i++)
		if (batch->sets[i].dirty > 0 && !save_rows(batch, &batch->sets[i], err))
			return false;
	return save_facts(batch, err) && db_commit(batch->batcher->o.db, err);
}
