/*
 * Becoming the one writer. The lease is held by a connection: its backend's pid and start stand in
 * the head row, and it lasts exactly as long as the server shows that backend. Each taking counts
 * one epoch more. A writer gives a sign of life twice a second; a standby that misses three of
 * them, or as many as the configuration says, ends the writer's connection, and with it the lease:
 * whoever was only paused wakes without a connection, and can commit nothing.
 */
#include "common/batch_priv.h"

#include "common/clock.h"
#include "common/log.h"
#include "sql/common/kit.h"

#define BEAT 0.5
#define BEATS_MISSED 3
#define LOOK_AGAIN 0.1
#define STUCK_LOOKS 600 /* a minute: a slow disk is no dead writer, but there is an end */
#define LOOK_SOON 0.02  /* a connection that was ended is gone in a moment */

struct metric batch_m_writer = {
    .name = "accord_writer", .help = "1 while this process is the writer", .kind = METRIC_GAUGE};
struct metric batch_m_ended = {.name = "accord_leases_ended_total",
    .help = "connections of silent writers that this standby ended"};

static void
again_in(struct batcher *b, double seconds)
{
	ev_timer_stop(b->loop, &b->pause_timer);
	ev_timer_set(&b->pause_timer, seconds, 0.);
	ev_timer_start(b->loop, &b->pause_timer);
}

static void
stand_by(struct batcher *b)
{
	if (b->standing_by)
		return;
	b->standing_by = true;
	metric_set(&batch_m_writer, 0);
	log_info("standing by");
	if (b->o.on_standby != NULL)
		b->o.on_standby(b->o.ctx);
	b->take_max = b->o.max_batch;
	b->tries = 0;
	b->repeat_23 = false;
	b->bad_clock.kind = 0;
	house_none(b);
	batcher_refuse_all(b);
}

void
batcher_yield(struct batcher *b)
{
	b->state = BATCHER_LEASE;
	stand_by(b);
	batcher_ask_lease(b);
}

/* --- taking it --- */

static void
on_next_due(void *ctx, const struct db_row *row)
{
	((struct batcher *)ctx)->next_due = db_time(row, 0);
}

static void
on_epoch_row(void *ctx, const struct db_row *row)
{
	struct batcher *b = ctx;

	b->taken = true;
	b->epoch_next = (uint64_t)db_int(row, 0);
	b->head = (uint64_t)db_int(row, 1);
}

static void
on_parked_count(void *ctx, const struct db_row *row)
{
	((struct batcher *)ctx)->parked = (uint64_t)db_int(row, 0);
}

static bool
others_wrote(const struct batcher *b)
{
	return !b->o.many_writers && b->epoch != 0 && b->epoch_next != b->epoch + 1;
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
	}
	if (err != NULL || !b->taken) { /* not taken: a rival was faster */
		again_in(b, LOOK_AGAIN);
		return;
	}
	if (others_wrote(b)) /* unseen by us: what we know is as old as our last epoch */
		stand_by(b);
	b->epoch = b->epoch_next;
	log_info("writing", L_INT("epoch", b->epoch) L_INT("head", b->head));
	metric_set(&batch_m_writer, 1);
	b->standing_by = false;
	b->state = BATCHER_FREE;
	house_all(b); /* the month's partition, before the first fact */
	if (b->o.on_open != NULL)
		b->o.on_open(b->o.ctx);
}

static bool
send_taking(struct batcher *b, struct err *err)
{
	struct arena *arena = b->batch.arena;
	struct db *db = b->o.db;

	if (b->o.many_writers)
		return db_send(db, db_args(&sql_kit_writes_wait, arena), NULL, NULL, err) &&
		       db_send(db, db_args(&sql_kit_epoch_read, arena), on_epoch_row, b, err);
	return db_send(db, db_args(&sql_kit_lease_lock, arena), NULL, NULL, err) &&
	       db_send(db, db_args(&sql_kit_lease_take, arena), on_epoch_row, b, err);
}

static void
open_for_writing(struct batcher *b)
{
	struct err err = {0};

	batch_reset(b);
	b->taken = false;
	if (!send_taking(b, &err) ||
	    !db_send(b->o.db, db_args(&sql_kit_clock_next, b->batch.arena), on_next_due, b, &err) ||
	    !db_send(b->o.db, db_args(&sql_kit_parked_count, b->batch.arena), on_parked_count, b,
		&err) ||
	    !db_sync(b->o.db, on_opened, b, &err))
		on_opened(b, &err);
}

/* --- looking at who has it --- */

static double
silence(const struct batcher *b)
{
	return b->o.lease_silence == 0 ? BEATS_MISSED * BEAT
				       : (double)b->o.lease_silence / CLOCK_SECOND;
}

/* Looks and not time: what slows the writer slows its standby, too. */
static unsigned
silent_looks(const struct batcher *b)
{
	return (unsigned)(silence(b) / LOOK_AGAIN + 0.5);
}

static void
on_look_row(void *ctx, const struct db_row *row)
{
	struct holder *holder = &((struct batcher *)ctx)->holder;
	int64_t changed = db_time(row, 2);
	bool same = changed != 0 && changed == holder->changed;

	holder->there = db_bool(row, 0);
	holder->waits = db_bool(row, 1);
	holder->changed = changed;
	holder->looks = same && holder->waits ? holder->looks + 1 : 0;
	holder->stuck = same ? holder->stuck + 1 : 0;
}

static void
on_ended(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_LEASE)
		return;
	if (err != NULL)
		log_warn("could not end a silent writer's connection", L_ERR(err));
	again_in(b, LOOK_SOON);
}

static void
end_holder(struct batcher *b)
{
	struct db_args *args;
	struct err err = {0};

	batch_reset(b);
	args = db_args(&sql_kit_lease_end, b->batch.arena);
	db_set_time(args, 0, b->holder.changed);
	log_warn("the writer gives no sign of life: its connection is ended");
	metric_add(&batch_m_ended, 1);
	b->holder = (struct holder){0};
	if (!db_send(b->o.db, args, NULL, NULL, &err) || !db_sync(b->o.db, on_ended, b, &err))
		on_ended(b, &err);
}

static void
on_looked(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_LEASE)
		return;
	if (err != NULL) {
		again_in(b, LOOK_AGAIN);
		return;
	}
	if (!b->holder.there) {
		open_for_writing(b);
		return;
	}
	stand_by(b);
	if (b->holder.looks >= silent_looks(b) || b->holder.stuck >= STUCK_LOOKS)
		end_holder(b);
	else
		again_in(b, LOOK_AGAIN);
}

void
batcher_ask_lease(struct batcher *b)
{
	struct err err = {0};

	b->state = BATCHER_LEASE;
	if (b->o.many_writers) {
		open_for_writing(b);
		return;
	}
	batch_reset(b);
	if (!db_send(b->o.db, db_args(&sql_kit_lease_look, b->batch.arena), on_look_row, b, &err) ||
	    !db_sync(b->o.db, on_looked, b, &err))
		on_looked(b, &err);
}

/* --- keeping it --- */

static void
on_beaten(void *ctx, const struct err *err)
{
	(void)err; /* a connection that is lost says so itself */
	((struct batcher *)ctx)->beating = false;
	((struct batcher *)ctx)->beats_missed = 0;
}

static void
on_beat(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct batcher *b = w->data;
	struct db_args *args;
	struct err err;

	(void)loop, (void)revents;
	if (b->beating && b->state == BATCHER_FREE && ++b->beats_missed * BEAT >= silence(b)) {
		b->beats_missed = 0;
		db_renew(b->o.db); /* cut off: another copy may have the lease by now */
		return;
	}
	if (b->beating || (b->state != BATCHER_FREE && b->state != BATCHER_PAUSE) ||
	    !db_ready(b->o.db))
		return;
	batch_reset(b); /* between two batches nothing is in it */
	args = db_args(&sql_kit_lease_beat, b->batch.arena);
	b->beating =
	    db_send(b->o.db, args, NULL, NULL, &err) && db_sync(b->o.db, on_beaten, b, &err);
}

void
batcher_start_beat(struct batcher *b)
{
	ev_timer_init(&b->beat_timer, on_beat, BEAT, BEAT);
	b->beat_timer.data = b;
	if (!b->o.many_writers)
		ev_timer_start(b->loop, &b->beat_timer);
}
