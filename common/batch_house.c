/* The hourly round. Each chore has a batch of its own, so that no input is blamed for it, and one
 * that fails undoes no other. */
#include "common/batch_priv.h"

#include "common/log.h"
#include "sql/common/kit.h"

#define ROUND 3600.
#define CHORE_AGAIN 30. /* after a failure: facts without a partition should be few */
#define REPLIES_KEPT (7 * CLOCK_DAY)

static struct metric m_astray = {.name = "accord_journal_facts_astray",
    .help = "facts outside of their month's partition, as the last round saw them",
    .kind = METRIC_GAUGE};
static struct metric m_due = {.name = "accord_chores_due",
    .help = "parts of the hourly round that are still to be done",
    .kind = METRIC_GAUGE};
static struct metric m_failed = {.name = "accord_chores_failed_total",
    .help = "parts of the hourly round that failed and are tried again"};

typedef bool(chore_fn)(struct batch *batch, struct err *err);

/* --- months of the journal --- */

static void
on_moved(void *ctx, const struct db_row *row)
{
	((struct batcher *)ctx)->house.moved += (uint64_t)db_int(row, 0);
}

static bool
make_month(struct batch *batch, const struct statement *statement, struct err *err)
{
	struct db_args *args = db_args(statement, batch->arena);

	db_set_time(args, 0, batch->now);
	return db_send(batch->batcher->o.db, args, on_moved, batch->batcher, err);
}

static bool
make_this_month(struct batch *batch, struct err *err)
{
	return make_month(batch, &sql_kit_month_make, err);
}

/* A month ahead, so that there is a month to mend what keeps it from being made. */
static bool
make_next_month(struct batch *batch, struct err *err)
{
	return make_month(batch, &sql_kit_month_make_next, err);
}

static void
on_astray(void *ctx, const struct db_row *row)
{
	struct batcher *b = ctx;

	b->house.astray = (uint64_t)db_int(row, 0);
	metric_set(&m_astray, (int64_t)b->house.astray);
	if (b->house.astray > 0)
		log_error("facts are outside of their month", L_INT("facts", b->house.astray));
}

/* Counted first: what is read stands, even if it cannot be moved. */
static bool
bring_home(struct batch *batch, struct err *err)
{
	struct batcher *b = batch->batcher;

	return db_send(b->o.db, db_args(&sql_kit_astray, batch->arena), on_astray, b, err) &&
	       db_send(b->o.db, db_args(&sql_kit_astray_home, batch->arena), on_moved, b, err);
}

/* Old months go once every follower has them; who follows is written down first. */
static bool
drop_months(struct batch *batch, struct err *err)
{
	struct batcher *b = batch->batcher;
	struct db_args *marks = db_args(&sql_kit_follower_save, batch->arena);
	struct db_args *drop = db_args(&sql_kit_journal_drop, batch->arena);
	struct follower_mark mark[FOLLOWER_MARKS];
	size_t count = b->o.followers != NULL ? b->o.followers(b->o.ctx, mark) : 0;

	for (size_t i = 0; i < count; i++) {
		db_put_text(marks, mark[i].name);
		db_put_int(marks, (int64_t)mark[i].applied);
	}
	db_set_time(marks, 2, batch->now);
	db_set_time(drop, 0, batch->now - b->o.journal_kept);
	return (count == 0 || db_send(b->o.db, marks, NULL, NULL, err)) &&
	       (b->o.journal_kept == 0 || db_send(b->o.db, drop, NULL, NULL, err));
}

/* --- what has had its time --- */

/* Answers nobody will ask for again. */
static bool
purge_replies(struct batch *batch, struct err *err)
{
	struct db_args *args = db_args(&sql_kit_reply_purge, batch->arena);

	db_set_time(args, 0, batch->now - REPLIES_KEPT);
	db_set_int(args, 1, PURGE_MOST);
	return db_send(batch->batcher->o.db, args, NULL, NULL, err);
}

static void
on_purged(void *ctx, const struct db_row *row)
{
	if (db_int(row, 0) > 0)
		log_info("purged", L_STR("by", ((const struct statement *)ctx)->name)
				       L_INT("rows", db_int(row, 0)));
}

static bool
purge(struct batch *batch, const struct retention *r, struct err *err)
{
	struct db_args *args = db_args(r->purge, batch->arena);

	if (*r->kept == 0)
		return true;
	db_set_time(args, 0, batch->now - *r->kept);
	db_set_int(args, 1, PURGE_MOST);
	return db_send(batch->batcher->o.db, args, on_purged, (void *)(uintptr_t)r->purge, err);
}

/* --- the round --- */

/* In order: where facts go comes before the first of them. A service's retentions come behind. */
static const struct {
	const char *name;
	chore_fn *fn;
} chores[] = {
    {"this month", make_this_month},
    {"next month", make_next_month},
    {"facts astray", bring_home},
    {"old months", drop_months},
    {"replies", purge_replies},
};
#define CHORES (sizeof(chores) / sizeof(chores[0]))
#define ASTRAY (1u << 2)

static size_t
count_chores(const struct batcher *b)
{
	size_t count = CHORES;

	for (const struct retention *r = b->o.retentions; r != NULL && r->purge != NULL; r++)
		count++;
	return count;
}

static const char *
chore_name(const struct batch *batch)
{
	if (batch->chore < CHORES)
		return chores[batch->chore].name;
	return batch->batcher->o.retentions[batch->chore - CHORES].purge->name;
}

static void
set_due(struct batcher *b, unsigned due)
{
	b->house.due = due;
	metric_set(&m_due, __builtin_popcount(due));
}

void
house_all(struct batcher *b)
{
	set_due(b, (1u << count_chores(b)) - 1);
	b->house.before = false;
}

void
house_none(struct batcher *b)
{
	set_due(b, 0);
	b->house.failed = 0;
	ev_timer_stop(b->loop, &b->house.again);
}

bool
house_take(struct batcher *b, bool others_wait)
{
	if (b->house.due == 0 || (b->house.before && others_wait)) {
		b->house.before = false;
		return false;
	}
	b->batch.housekeeping = true;
	while ((b->house.due & (1u << b->batch.chore)) == 0)
		b->batch.chore++;
	b->house.due &= ~(1u << b->batch.chore); /* counted until it is done */
	b->house.before = true;
	b->house.moved = 0;
	return true;
}

bool
house_send(struct batch *batch, struct err *err)
{
	if (!batch->housekeeping)
		return true;
	if (batch->chore < CHORES)
		return chores[batch->chore].fn(batch, err);
	return purge(batch, &batch->batcher->o.retentions[batch->chore - CHORES], err);
}

void
house_done(struct batcher *b)
{
	if (!b->batch.housekeeping)
		return;
	set_due(b, b->house.due | (b->house.moved > 0 ? ASTRAY : 0));
	if (b->house.moved == 0)
		return;
	log_warn("facts were brought to their month", L_INT("facts", b->house.moved));
	b->house.moved = 0; /* another month may have some, too */
}

void
house_failed(struct batcher *b, const struct err *err)
{
	log_error("housekeeping failed", L_STR("chore", chore_name(&b->batch)) L_ERR(err));
	metric_add(&m_failed, 1);
	set_due(b, b->house.due);
	b->house.failed |= (1u << b->batch.chore) | ASTRAY;
	if (!ev_is_active(&b->house.again)) {
		ev_timer_set(&b->house.again, CHORE_AGAIN, 0.);
		ev_timer_start(b->loop, &b->house.again);
	}
}

static void
on_round(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	house_all(w->data);
}

static void
on_again(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct batcher *b = w->data;

	(void)loop, (void)revents;
	set_due(b, b->house.due | b->house.failed);
	b->house.failed = 0;
}

void
house_open(struct batcher *b)
{
	metric_register(&m_astray);
	metric_register(&m_due);
	metric_register(&m_failed);
	ev_timer_init(&b->house.round, on_round, ROUND, ROUND);
	ev_init(&b->house.again, on_again);
	b->house.round.data = b->house.again.data = b;
	ev_timer_start(b->loop, &b->house.round);
}

void
house_close(struct batcher *b)
{
	ev_timer_stop(b->loop, &b->house.round);
	ev_timer_stop(b->loop, &b->house.again);
}
