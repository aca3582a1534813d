/* The machine that turns queued inputs into transactions: one at a time, begun whenever the
 * connection is free. */
#include "common/batch_priv.h"

#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"

static struct metric m_batches = {.name = "accord_batches_total", .help = "transactions committed"};
static struct metric m_inputs = {
    .name = "accord_inputs_total", .help = "inputs decided and committed"};
static struct metric m_facts = {.name = "accord_facts_total", .help = "facts committed"};
static struct metric m_parked = {.name = "accord_facts_parked_total",
    .help = "followed facts set aside because they could not be applied"};
static struct metric m_dropped = {.name = "accord_facts_parked_void_total",
    .help = "facts that were set aside and that a snapshot of their source made void"};
static struct metric m_time = {
    .name = "accord_batch_seconds", .help = "from begin to commit", .kind = METRIC_SECONDS};

/* --- queues --- */

static void
batch_put(struct batch *batch, struct input *input)
{
	input->reply = NULL;
	input->stored = NULL;
	/* What decide refused last time is decided again: it may have been for something that a
	 * poison input did. */
	input->refused = input->over = input->barred;
	*batch->last = input;
	batch->last = &input->next;
	batch->count++;
}

static void
take_up_to(struct batch *batch, struct queue *queue, size_t most)
{
	while (most-- > 0 && queue->count > 0)
		batch_put(batch, queue_take(queue));
}

static size_t
bulk_of_batch(struct batcher *b)
{
	int64_t now = clock_mono();
	size_t share = b->take_max / BULK_BATCH_SHARE;

	if (b->lanes[LANE_LIVE].count > 0)
		b->live_until = now + CLOCK_SECOND;
	if (now < b->live_until && share > BULK_BESIDE_LIVE)
		share = BULK_BESIDE_LIVE;
	return share > 0 ? share : 1;
}

/* Live before bulk, and of bulk so little that a backfill cannot make a live event wait for long.
 */
static void
take_inputs(struct batcher *b)
{
	size_t bulk = bulk_of_batch(b);

	if (b->stuck.count > 0) {
		take_up_to(&b->batch, &b->stuck, b->take_max);
		return;
	}
	take_up_to(&b->batch, &b->lanes[LANE_LIVE], b->take_max > bulk ? b->take_max - bulk : 1);
	take_up_to(&b->batch, &b->lanes[LANE_BULK], bulk);
}

void
batch_reset(struct batcher *b)
{
	struct arena *arena = b->batch.arena;

	arena_reset(arena);
	b->batch = (struct batch){.batcher = b, .arena = arena};
	b->batch.last = &b->batch.first;
	b->batch.after_last = &b->batch.after;
	b->batch.facts_last = &b->batch.facts;
	b->batch.clock_end = &b->batch.first;
}

/* --- the commit --- */

static void
note_clocks(struct batcher *b)
{
	if (b->batch.clock_round)
		b->next_due = b->batch.next_due;
	for (const struct clock_op *op = b->batch.clock_ops; op != NULL; op = op->next)
		if (op->due != 0 && (b->next_due == 0 || op->due < b->next_due))
			b->next_due = op->due;
}

static void
note_facts(struct batcher *b)
{
	uint64_t n = b->batch.base;

	for (struct fact_row *row = b->batch.facts; row != NULL; row = row->next) {
		row->fact.n = ++n;
		row->fact.epoch = b->epoch;
		row->fact.at_us = b->batch.now;
		if (b->o.on_fact != NULL)
			b->o.on_fact(b->o.ctx, &row->fact);
	}
	if (n > b->head && b->batch.facts != NULL)
		b->head = n;
	metric_add(&m_facts, (int64_t)b->batch.fact_count);
}

static void
count_parked(struct batcher *b, const struct input *input)
{
	if (input->source == NULL || INPUT_RESTATED(input))
		return;
	if (input->again) {
		b->parked -= !input->refused && !input->over;
	} else if (input->refused) {
		metric_add(&m_parked, 1);
		b->parked++;
	}
}

/* They were never applied and never will be: a person must know. */
static void
tell_dropped(struct batch *batch)
{
	for (size_t i = 0; i < batch->cursor_count; i++) {
		const struct source_cursor *c = &batch->cursors[i];

		if (c->dropped == 0)
			continue;
		batch->batcher->parked -= c->dropped;
		metric_add(&m_dropped, (int64_t)c->dropped);
		log_error("parked facts were dropped: a snapshot was taken of their source",
		    L_STR("source", c->source) L_INT("facts", c->dropped));
	}
}

static void
tell_inputs(struct batch *batch)
{
	struct input *input, *next;

	for (input = batch->first; input != NULL; input = next) {
		next = input->next;
		count_parked(batch->batcher, input);
		if (input->done != NULL)
			input->done(input, input->refused ? &input->err : NULL);
	}
}

static void
committed(struct batcher *b)
{
	metric_add(&m_batches, 1);
	metric_add(&m_inputs, (int64_t)b->batch.count);
	metric_observe(&m_time, clock_now() - b->batch.now);
	b->tries = 0;
	b->failing = false;
	b->repeat_23 = false;
	if (b->stuck.count == 0 || b->take_max > b->o.max_batch / 2)
		b->take_max = b->o.max_batch;
	else
		b->take_max *= 2;
	house_done(b);
	note_clocks(b);
	note_facts(b);
	if (b->batch.facts != NULL && b->o.on_commit != NULL)
		b->o.on_commit(b->o.ctx);
	for (struct after *after = b->batch.after; after != NULL; after = after->next)
		after->fn(b->o.own, after->arg);
	tell_dropped(&b->batch);
	tell_inputs(&b->batch);
	batch_reset(b);
	b->state = BATCHER_FREE;
}

/* --- the steps --- */

static void
on_saved(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_SAVE)
		return;
	if (err != NULL)
		batcher_fail(b, err);
	else
		committed(b);
}

static void
save(struct batcher *b)
{
	struct err err = {0};

	b->state = BATCHER_SAVE;
	if (!b->o.many_writers && b->batch.epoch_seen != b->epoch) {
		err_set(&err, ERR_NOT_WRITER, "another writer took over");
		log_warn("another writer took over",
		    L_INT("epoch", b->batch.epoch_seen) L_INT("ours", b->epoch));
		batcher_fail(b, &err);
		return;
	}
	if (!batch_decide(&b->batch, &err) || !batch_send_save(&b->batch, &err) ||
	    !db_sync(b->o.db, on_saved, b, &err))
		batcher_fail(b, &err);
}

static void
on_more(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_MORE)
		return;
	if (err != NULL)
		batcher_fail(b, err);
	else
		save(b);
}

static void
on_loaded(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;
	struct err failed = {0};
	bool sent = false;

	if (b->state != BATCHER_LOAD)
		return;
	if (err != NULL) {
		batcher_fail(b, err);
		return;
	}
	for (struct input *input = b->batch.first; input != NULL && !batch_full(&b->batch);
	     input = input->next)
		if (!input->over && input->rule->more != NULL)
			input->rule->more(&b->batch, input);
	b->state = BATCHER_MORE;
	if (!batch_send_rows(&b->batch, &sent, &failed) ||
	    (sent && !db_sync(b->o.db, on_more, b, &failed)))
		batcher_fail(b, &failed);
	else if (!sent)
		save(b);
}

static void
load(struct batcher *b, bool begun)
{
	struct err err = {0};

	b->state = BATCHER_LOAD;
	if (!batch_send_first(&b->batch, !begun, &err) || !db_sync(b->o.db, on_loaded, b, &err))
		batcher_fail(b, &err);
}

static void
on_clocks(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_CLOCKS)
		return;
	if (err != NULL)
		batcher_fail(b, err);
	else
		load(b, true);
}

static bool
clocks_due(const struct batcher *b)
{
	return b->next_due != 0 && b->next_due <= clock_now();
}

/* Clocks that are due cost a round of their own, since only the database knows which they are. */
static void
begin(struct batcher *b)
{
	struct err err = {0};

	batch_reset(b);
	rowset_init(&b->batch);
	if (house_take(b, batcher_queued(b) > 0 || clocks_due(b))) {
		load(b, false);
		return;
	}
	if (!clocks_due(b)) {
		take_inputs(b);
		load(b, false);
		return;
	}
	if (b->bad_clock.kind != 0) {
		batch_clock_set(&b->batch, b->bad_clock.kind, &b->bad_clock.subject,
		    clock_now() + CLOCK_BAD_AGAIN);
		b->bad_clock.kind = 0;
	}
	if (b->take_max > 1)
		take_inputs(b);
	b->state = BATCHER_CLOCKS;
	if (!batch_send_clocks(&b->batch, &err) || !db_sync(b->o.db, on_clocks, b, &err))
		batcher_fail(b, &err);
}

static bool
work_waits(const struct batcher *b)
{
	return batcher_queued(b) > 0 || clocks_due(b) || b->house.due != 0;
}

static void
arm_clock(struct batcher *b)
{
	double wait = (double)(b->next_due - clock_now()) / 1e6;

	ev_timer_stop(b->loop, &b->clock_timer);
	if (b->next_due == 0 || b->state != BATCHER_FREE)
		return;
	ev_timer_set(&b->clock_timer, wait > 0.0005 ? wait : 0.0005, 0.);
	ev_timer_start(b->loop, &b->clock_timer);
}

/* At the end of a turn of the loop: everything that came in this turn is in the queue by now. */
static void
on_prepare(struct ev_loop *loop, ev_prepare *w, int revents)
{
	struct batcher *b = w->data;

	(void)loop, (void)revents;
	queue_measure(b);
	if (b->state != BATCHER_FREE || !db_ready(b->o.db))
		return;
	if (work_waits(b))
		begin(b);
	else
		arm_clock(b);
}

static void
on_clock_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)w, (void)revents; /* waking up is enough: on_prepare looks */
}

static void
on_pause_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct batcher *b = w->data;

	(void)loop, (void)revents;
	if (b->state == BATCHER_LEASE && db_ready(b->o.db))
		batcher_ask_lease(b);
	else if (b->state == BATCHER_PAUSE)
		b->state = BATCHER_FREE;
}

void
batcher_connected(struct batcher *b)
{
	ev_timer_stop(b->loop, &b->pause_timer);
	batcher_ask_lease(b);
}

void
batcher_lost(struct batcher *b)
{
	ev_timer_stop(b->loop, &b->pause_timer);
	metric_set(&batch_m_writer, 0);
	b->holder = (struct holder){0};
	b->failing = false;
	if (b->state != BATCHER_AWAY)
		batcher_inputs_back(b);
	b->state = BATCHER_AWAY;
}

void
batcher_end(struct batcher *b)
{
	batcher_lost(b);
	batcher_refuse_all(b);
}

/* --- outside --- */

struct batcher *
batcher_new(const struct batch_options *options, struct ev_loop *loop)
{
	static struct metric *const metrics[] = {&m_batches, &m_inputs, &m_facts, &batch_m_refused,
	    &m_parked, &m_dropped, &batch_m_retries, &batch_m_starved, &batch_m_too_large, &m_time,
	    &batch_m_writer, &batch_m_ended};
	struct batcher *b = xcalloc(1, sizeof(*b));

	for (size_t i = 0; i < sizeof(metrics) / sizeof(metrics[0]); i++)
		metric_register(metrics[i]);
	queue_metrics_register();
	b->o = *options;
	b->loop = loop;
	b->take_max = options->max_batch;
	b->batch.arena = arena_new(256 * 1024, options->arena_limit);
	queue_init(&b->lanes[LANE_LIVE]);
	queue_init(&b->lanes[LANE_BULK]);
	queue_init(&b->stuck);
	batch_reset(b);
	ev_init(&b->clock_timer, on_clock_timer);
	ev_init(&b->pause_timer, on_pause_timer);
	ev_prepare_init(&b->prepare, on_prepare);
	b->clock_timer.data = b->pause_timer.data = b->prepare.data = b;
	house_open(b);
	ev_prepare_start(loop, &b->prepare);
	batcher_start_beat(b);
	return b;
}

void
batcher_free(struct batcher **batcher)
{
	struct batcher *b = *batcher;

	if (b == NULL)
		return;
	ev_timer_stop(b->loop, &b->clock_timer);
	ev_timer_stop(b->loop, &b->pause_timer);
	house_close(b);
	ev_timer_stop(b->loop, &b->beat_timer);
	ev_prepare_stop(b->loop, &b->prepare);
	arena_free(&b->batch.arena);
	free(b);
	*batcher = NULL;
}

bool
batcher_idle(const struct batcher *b)
{
	return batcher_queued(b) == 0 &&
	       (b->state == BATCHER_FREE || b->state == BATCHER_AWAY || b->state == BATCHER_LEASE);
}

bool
batcher_open(const struct batcher *b)
{
	return b->state != BATCHER_AWAY && b->state != BATCHER_LEASE;
}

const char *
batcher_fails(const struct batcher *b)
{
	return b->failing ? b->failure.sqlstate : NULL;
}

bool
batcher_stands_by(const struct batcher *b)
{
	return b->standing_by;
}

uint64_t
batcher_epoch(const struct batcher *b)
{
	return b->epoch;
}

uint64_t
batcher_head(const struct batcher *b)
{
	return b->head;
}

int64_t
batcher_next_due(const struct batcher *b)
{
	return batcher_open(b) ? b->next_due : 0;
}
