/* Becoming the one writer: the lease is a session's advisory lock, and each writer counts one epoch
 * more. */
#include "common/batch_priv.h"

#include "common/log.h"
#include "sql/common/kit.h"

#define LEASE_AGAIN 0.25

static void
on_next_due(void *ctx, const struct db_row *row)
{
	((struct batcher *)ctx)->next_due = db_time(row, 0);
}

static void
on_epoch_row(void *ctx, const struct db_row *row)
{
	struct batcher *b = ctx;

	b->epoch = (uint64_t)db_int(row, 0);
	b->head = (uint64_t)db_int(row, 1);
}

static void
on_parked_count(void *ctx, const struct db_row *row)
{
	((struct batcher *)ctx)->parked = (uint64_t)db_int(row, 0);
}

static void
on_opened(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_LEASE)
		return;
	if (err != NULL) {
		log_warn("could not open for writing", L_ERR(err));
		if (db_classify(err->sqlstate) == DB_FATAL)
			b->o.on_fatal(b->o.ctx, err);
		ev_timer_set(&b->pause_timer, LEASE_AGAIN, 0.);
		ev_timer_start(b->loop, &b->pause_timer);
		return;
	}
	log_info("writing", L_INT("epoch", b->epoch) L_INT("head", b->head));
	b->state = BATCHER_FREE;
	b->housekeeping = true; /* the month's partition, before the first fact */
	if (b->o.on_open != NULL)
		b->o.on_open(b->o.ctx);
}

static void
open_for_writing(struct batcher *b)
{
	const struct statement *epoch =
	    b->o.many_writers ? &sql_kit_epoch_read : &sql_kit_epoch_raise;
	struct err err = {0};

	batch_reset(b);
	if (!db_send(b->o.db, db_args(epoch, b->batch.arena), on_epoch_row, b, &err) ||
	    !db_send(b->o.db, db_args(&sql_kit_clock_next, b->batch.arena), on_next_due, b, &err) ||
	    !db_send(b->o.db, db_args(&sql_kit_parked_count, b->batch.arena), on_parked_count, b,
		&err) ||
	    !db_sync(b->o.db, on_opened, b, &err))
		on_opened(b, &err);
}

static void
on_lease_row(void *ctx, const struct db_row *row)
{
	*(bool *)ctx = db_bool(row, 0);
}

static void
on_lease(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_LEASE)
		return;
	if (err == NULL && b->lease) {
		open_for_writing(b);
		return;
	}
	ev_timer_set(&b->pause_timer, LEASE_AGAIN, 0.);
	ev_timer_start(b->loop, &b->pause_timer);
}

void
batcher_ask_lease(struct batcher *b)
{
	struct db_args *args;
	struct err err = {0};

	b->state = BATCHER_LEASE;
	b->lease = false;
	if (b->o.many_writers) {
		open_for_writing(b);
		return;
	}
	batch_reset(b);
	args = db_args(&sql_kit_lease, b->batch.arena);
	db_set_text(args, 0, b->o.service);
	if (!db_send(b->o.db, args, on_lease_row, &b->lease, &err) ||
	    !db_sync(b->o.db, on_lease, b, &err))
		on_lease(b, &err);
}
