/* The first half of a batch: what is asked of the database before anything is decided. */
#include "common/batch_priv.h"

#include <string.h>

#include "common/log.h"
#include "sql/common/kit.h"

static void
on_begin_row(void *ctx, const struct db_row *row)
{
	struct batch *batch = ctx;

	batch->now = db_time(row, 0);
	batch->epoch_seen = (uint64_t)db_int(row, 1);
}

static void
on_cursor_row(void *ctx, const struct db_row *row)
{
	struct batch *batch = ctx;

	for (size_t i = 0; i < batch->cursor_count; i++)
		if (strcmp(batch->cursors[i].source, db_text(row, 0)) == 0) {
			batch->cursors[i].epoch = (uint64_t)db_int(row, 1);
			batch->cursors[i].n = (uint64_t)db_int(row, 2);
			batch->cursors[i].there = true;
		}
}

static void
on_parked_row(void *ctx, const struct db_row *row)
{
	struct batch *batch = ctx;
	struct parked_subject *parked = arena_zalloc(batch->arena, sizeof(*parked));
	struct source_cursor *cursor = batch_cursor(batch, db_text(row, 0));

	if (parked == NULL || cursor == NULL) {
		batch->overflow = true;
		return;
	}
	*parked = (struct parked_subject){.source = cursor->source,
	    .subject = db_id(row, 1),
	    .first = {(uint64_t)db_int(row, 2), (uint64_t)db_int(row, 3)},
	    .next = batch->parked};
	batch->parked = parked;
}

static void
on_reply_row(void *ctx, const struct db_row *row)
{
	struct batch *batch = ctx;
	struct id id = db_id(row, 0);
	size_t len;
	const void *bytes = db_bytes(row, 1, &len);

	for (struct input *input = batch->first; input != NULL; input = input->next)
		if (id_equal(&input->id, &id)) {
			input->stored = arena_dup(batch->arena, bytes, len);
			input->stored_len = len;
			input->over = input->stored != NULL;
			batch->overflow |= input->stored == NULL;
		}
}

/* A due clock becomes an input, in front of the others: it was due before they came. */
static void
on_clock_row(void *ctx, const struct db_row *row)
{
	struct batch *batch = ctx;
	uint32_t kind = (uint32_t)db_int(row, 0);
	const struct rule *rule = batch->batcher->o.clocks;
	struct input *input = arena_zalloc(batch->arena, sizeof(*input));

	if (input == NULL) {
		batch->overflow = true;
		return;
	}
	input->subject = db_id(row, 1);
	while (rule != NULL && rule->kind != 0 && rule->kind != kind)
		rule++;
	if (rule == NULL || rule->kind == 0) { /* of another release, which may come back */
		log_error("a clock of an unknown kind is due", L_INT("kind", kind));
		batch_clock_set(batch, kind, &input->subject, batch->now + CLOCK_BAD_AGAIN);
		return;
	}
	input->rule = rule;
	input->due = db_time(row, 2);
	input->next = *batch->clock_end;
	if (batch->last == batch->clock_end)
		batch->last = &input->next;
	*batch->clock_end = input;
	batch->clock_end = &input->next;
	batch->clock_count++;
}

struct source_cursor *
batch_cursor(struct batch *batch, const char *source)
{
	for (size_t i = 0; i < batch->cursor_count; i++)
		if (strcmp(batch->cursors[i].source, source) == 0)
			return &batch->cursors[i];
	if (batch->cursor_count == BATCH_SOURCES)
		return NULL;
	batch->cursors[batch->cursor_count] = (struct source_cursor){.source = source};
	return &batch->cursors[batch->cursor_count++];
}

struct parked_subject *
batch_parked(const struct batch *batch, const struct input *input)
{
	for (struct parked_subject *p = batch->parked; p != NULL; p = p->next)
		if (strcmp(p->source, input->source) == 0 && id_equal(&p->subject, &input->subject))
			return p;
	return NULL;
}

bool
batch_send_clocks(struct batch *batch, struct err *err)
{
	struct batcher *b = batch->batcher;
	struct db_args *begin = db_args(&sql_kit_begin, batch->arena);
	struct db_args *due = db_args(&sql_kit_clock_due, batch->arena);

	batch->clock_round = true;
	db_set_time(due, 0, clock_now());
	db_set_int(due, 1, (int64_t)(b->take_max < 256 ? b->take_max : 256));
	return db_begin(b->o.db, err) && db_send(b->o.db, begin, on_begin_row, batch, err) &&
	       db_send(b->o.db, due, on_clock_row, batch, err);
}

static bool
send_cursors(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_cursor_load, batch->arena);

	for (const struct input *input = batch->first; input != NULL; input = input->next)
		if (input->source != NULL && batch_cursor(batch, input->source) == NULL)
			return err_set(
			    err, ERR_INTERNAL, "more than %d journals are followed", BATCH_SOURCES);
	if (batch->cursor_count == 0)
		return true;
	for (size_t i = 0; i < batch->cursor_count; i++)
		db_put_text(args, batch->cursors[i].source);
	return db_send(batch->batcher->o.db, args, on_cursor_row, batch, err);
}

/* Only while something is parked at all: the rule, not the exception, is that nothing is. */
static bool
send_parked(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_parked_load, batch->arena);

	if (batch->batcher->parked == 0 || batch->cursor_count == 0)
		return true;
	for (const struct input *input = batch->first; input != NULL; input = input->next)
		if (input->source != NULL) {
			db_put_text(args, input->source);
			db_put_id(args, &input->subject);
		}
	return db_send(batch->batcher->o.db, args, on_parked_row, batch, err);
}

static bool
send_replies(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_reply_load, batch->arena);

	for (const struct input *input = batch->first; input != NULL; input = input->next)
		if (!id_is_nil(&input->id))
			db_put_id(args, &input->id);
	return db_args_rows(args) == 0 ||
	       db_send(batch->batcher->o.db, args, on_reply_row, batch, err);
}

static void
on_table_row(void *ctx, const struct db_row *row)
{
	struct rowset *set = ctx;
	struct id key = db_id(row, 0);
	struct held *held = rowset_find(set, &key);

	if (held == NULL)
		return; /* the statement answered with a key it was not asked for */
	held->there = true;
	set->table->read(set->batch, row, held->row);
}

bool
batch_send_rows(struct batch *batch, bool *sent, struct err *err)
{
	if (batch_full(batch))
		return err_set(err, ERR_TOO_LARGE, "the batch does not fit into memory");
	for (size_t i = 0; i < batch->set_count; i++) {
		struct rowset *set = &batch->sets[i];
		struct db_args *args;

		if (set->unasked == 0)
			continue;
		args = db_args(set->table->load, batch->arena);
		for (struct held *held = set->first; held != NULL; held = held->next_in_order)
			if (!held->asked) {
				db_put_id(args, &held->key);
				held->asked = true;
			}
		set->unasked = 0;
		*sent = true;
		if (!db_send(batch->batcher->o.db, args, on_table_row, set, err))
			return false;
	}
	return true;
}

/* Everything that can be asked for at once: begin (unless the clocks' round did), cursors, replies,
 * rows. */
bool
batch_send_first(struct batch *batch, bool begin, struct err *err)
{
	struct db *db = batch->batcher->o.db;
	bool sent = false;

	if (begin && (!db_begin(db, err) || !db_send(db, db_args(&sql_kit_begin, batch->arena),
						on_begin_row, batch, err)))
		return false;
	if (!send_cursors(batch, err) || !send_parked(batch, err) || !send_replies(batch, err))
		return false;
	for (struct input *input = batch->first; input != NULL; input = input->next)
		if (!input->over && input->rule->keys != NULL)
			input->rule->keys(batch, input);
	return batch_send_rows(batch, &sent, err);
}
