/* A batch that failed: tried again, halved until the input that is to blame stands alone, or given
 * up. */
#include "common/batch_priv.h"

#include <string.h>

#include "common/backoff.h"
#include "common/log.h"

#define PAUSE_FIRST (10 * INT64_C(1000))
#define PAUSE_LAST CLOCK_SECOND

struct metric batch_m_retries = {
    .name = "accord_batch_retries_total", .help = "batches begun again after a failure"};
struct metric batch_m_too_large = {.name = "accord_batch_memory_full_total",
    .help = "batches that did not fit into their memory and were halved"};
struct metric batch_m_starved = {.name = "accord_batch_memory_refused_total",
    .help = "batches for which the system had no memory"};

/* The inputs of a failed batch, less the clocks: those are asked for again. */
void
batcher_inputs_back(struct batcher *b)
{
	struct queue all;
	struct input *input, *next;

	queue_init(&all);
	for (input = b->batch.first; input != NULL; input = next) {
		next = input->next;
		if (input->due == 0)
			queue_put(&all, input);
	}
	queue_prepend(&b->stuck, &all);
	batch_reset(b);
}

static void
pause_then_again(struct batcher *b)
{
	int64_t wait = backoff(b->tries++, PAUSE_FIRST, PAUSE_LAST);

	metric_add(&batch_m_retries, 1);
	batcher_inputs_back(b);
	b->state = BATCHER_PAUSE;
	ev_timer_set(&b->pause_timer, (double)wait / 1e6, 0.);
	ev_timer_start(b->loop, &b->pause_timer);
}

/* The one input (or clock) of this batch is what the store refuses: it is set aside, with a reason.
 */
static void
blame(struct batcher *b, const struct err *err)
{
	struct input *input = b->batch.first;

	if (input == NULL) { /* a batch without inputs: the kit's own statements */
		b->o.on_fatal(b->o.ctx, err);
		return;
	}
	if (input->due != 0) {
		log_error("a clock cannot be served",
		    L_STR("clock", input->rule->name) L_ID("subject", &input->subject) L_ERR(err));
		b->bad_clock.kind = input->rule->kind;
		b->bad_clock.subject = input->subject;
		return;
	}
	if (input->barred) { /* it cannot even be put on record */
		b->o.on_fatal(b->o.ctx, err);
		return;
	}
	input->refused = input->barred = true;
	input->err = *err;
	if (input->source == NULL) {
		b->batch.first = NULL;
		b->batch.last = &b->batch.first;
		input->done(input, &input->err);
	}
}

static size_t
half_of(size_t count)
{
	return count > 1 ? count / 2 : 1;
}

static void
poison(struct batcher *b, const struct err *err)
{
	size_t count = b->batch.count + b->batch.clock_count;

	log_warn("a batch was refused", L_INT("inputs", count) L_ERR(err));
	if (count <= 1) {
		blame(b, err);
		b->repeat_23 = false;
	} else {
		b->take_max = half_of(count < b->take_max ? count : b->take_max);
	}
	b->tries = 0; /* this is a search, which gets nearer each time, and no contention */
	pause_then_again(b);
}

/*
 * The system has no memory for it now, which says nothing of any input: fewer at a time; the sender
 * of a single one is told to come again, and what nobody sends again waits here.
 */
static void
starve(struct batcher *b, const struct err *err)
{
	size_t count = b->batch.count + b->batch.clock_count;
	const struct input *input = b->batch.first;

	if (count > 1)
		b->take_max = half_of(count < b->take_max ? count : b->take_max);
	else if (input != NULL && input->source == NULL && input->due == 0 && !input->barred)
		blame(b, err);
}

static void
meet_failure(struct batcher *b)
{
	struct err err = b->failure;

	b->failing = false;
	if (err.code == ERR_NOT_WRITER) {
		batcher_inputs_back(b);
		batcher_yield(b);
		return;
	}
	if (b->batch.housekeeping) { /* nobody's pages wait because something old cannot go */
		house_failed(b, &err);
		pause_then_again(b);
		return;
	}
	if (err.code == ERR_UNAVAILABLE &&
	    err.sqlstate[0] == '\0') { /* ours: it could not be sent */
		if (arena_starved(b->batch.arena))
			starve(b, &err);
		pause_then_again(b);
		return;
	}
	if (err.code == ERR_INTERNAL && err.sqlstate[0] == '\0') { /* ours: no input is to blame */
		b->o.on_fatal(b->o.ctx, &err);
		return;
	}
	switch (db_classify(err.sqlstate)) {
	case DB_RETRY:
		log_warn("a batch is tried again", L_INT("tries", b->tries) L_ERR(&err));
		b->failing = true;
		pause_then_again(b);
		return;
	case DB_FATAL:
		b->o.on_fatal(b->o.ctx, &err);
		return;
	case DB_POISON:
		if (strncmp(err.sqlstate, "23", 2) == 0 && !b->repeat_23) {
			b->repeat_23 = true;
			pause_then_again(b);
			return;
		}
		poison(b, &err);
		return;
	}
}

static void
on_rolled_back(void *ctx, const struct err *err)
{
	struct batcher *b = ctx;

	if (b->state != BATCHER_ROLLBACK)
		return;
	if (err != NULL && db_classify(err->sqlstate) != DB_RETRY)
		log_warn("rollback failed", L_ERR(err));
	meet_failure(b);
}

/* No word of the store's: it was found here, in what there is no room for or in anything else. */
static bool
is_ours(const struct err *err)
{
	return err->sqlstate[0] == '\0' || strncmp(err->sqlstate, "54", 2) == 0;
}

void
batcher_fail(struct batcher *b, const struct err *err)
{
	struct err ignored;

	if (b->state == BATCHER_AWAY)
		return;
	b->failure = *err;
	if (err->code != ERR_NOT_WRITER && is_ours(err) && arena_starved(b->batch.arena)) {
		err_set(&b->failure, ERR_UNAVAILABLE, "no memory for this batch");
		metric_add(&batch_m_starved, 1);
	} else if (err->code != ERR_NOT_WRITER && err->sqlstate[0] == '\0' &&
		   arena_exhausted(b->batch.arena)) {
		b->failure.code = ERR_TOO_LARGE;
		metric_add(&batch_m_too_large, 1);
	}
	b->state = BATCHER_ROLLBACK;
	if (db_ready(b->o.db) && db_rollback(b->o.db, &ignored) &&
	    db_sync(b->o.db, on_rolled_back, b, &ignored))
		return;
	batcher_inputs_back(b);
	b->state = BATCHER_AWAY; /* the connection is gone: batcher_connected begins again */
}
