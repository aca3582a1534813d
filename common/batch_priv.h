/* What batch.c, batch_load.c and batch_save.c share: one batch, its rows, and the machine that
 * drives it. */
#ifndef COMMON_BATCH_PRIV_H
#define COMMON_BATCH_PRIV_H

#include <ev.h>

#include "common/batch.h"
#include "common/clock.h"
#include "common/metrics.h"

#define BATCH_SOURCES 8 /* journals that one service may follow */
#define CLOCK_BAD_AGAIN (10 * CLOCK_MINUTE)

/* A row in memory: the header in front of what the rules see. */
struct held {
	struct id key;
	const struct table *table;
	struct held *next_in_order; /* all rows of the table, in order of first mention */
	bool asked;                 /* its load was sent */
	bool there;                 /* it is in the database or was made in this batch */
	bool dirty;
	max_align_t row[];
};

/* The rows of one table, found by key: open addressing, since keys are random or digests. */
struct rowset {
	const struct table *table;
	struct held **slots;
	size_t slot_count; /* a power of two, or 0 */
	size_t used;
	struct held *first, **last;
	size_t unasked; /* mentioned and not yet asked for */
	size_t dirty;
	struct batch *batch; /* for the row callback's context */
};

struct clock_op {
	int32_t kind;
	struct id subject;
	int64_t due; /* 0 = clear */
	struct clock_op *next;
};

struct after {
	void (*fn)(void *own, void *arg);
	void *arg;
	struct after *next;
};

struct fact_row {
	Accord__V1__Fact fact;
	struct fact_row *next;
};

struct source_cursor {
	const char *source;
	uint64_t epoch, n;         /* as stored */
	uint64_t new_epoch, new_n; /* after this batch */
	bool there;
	bool moved;       /* by a snapshot: perhaps back, even to 0 */
	uint64_t dropped; /* parked facts that it made void */
};

/* Where a fact stands among all of its source's, histories that were lost included. */
struct fact_place {
	uint64_t epoch, n; /* n 0: nowhere */
};

struct batch {
	struct batcher *batcher;
	struct arena *arena;
	int64_t now;
	uint64_t epoch_seen;
	struct input *first, **last; /* in the order in which they are decided; clocks first */
	size_t count;
	size_t clock_count;
	struct rowset *sets; /* one for each table, in lock order */
	size_t set_count;
	struct clock_op *clock_ops;
	struct input **clock_end; /* where the next due clock goes: behind the last one */
	bool clock_round; /* due clocks were asked for: what is due next is asked at the end */
	int64_t next_due; /* the answer */
	struct after *after, **after_last;
	struct fact_row *facts, **facts_last;
	size_t fact_count;
	uint64_t base; /* number before the first fact */
	struct source_cursor cursors[BATCH_SOURCES];
	size_t cursor_count;
	struct parked_subject *parked;
	bool overflow;     /* the arena was exhausted: the batch was too large, or ... */
	bool apart;        /* ... what one of it names hangs on another */
	bool housekeeping; /* this batch is one chore of the hourly round, and nothing else */
	unsigned chore;
};

struct parked_subject {
	const char *source;
	struct id subject;
	struct fact_place
	    first; /* the oldest parked fact; nowhere: tried again and applied by this batch, */
	struct fact_place past; /* which came as far as this one */
	struct parked_subject *next;
};

enum batcher_state {
	BATCHER_AWAY,  /* no database */
	BATCHER_LEASE, /* waiting to be the one writer */
	BATCHER_FREE,
	BATCHER_CLOCKS, /* transaction open, due clocks asked for */
	BATCHER_LOAD,
	BATCHER_MORE,
	BATCHER_SAVE,
	BATCHER_ROLLBACK,
	BATCHER_PAUSE /* waits before it tries the same batch again */
};

struct queue {
	struct input *first, **last;
	size_t count;
};

/* The writer as a standby has seen it. */
struct holder {
	bool there, waits; /* waits: for its client, not for the disk or a lock */
	int64_t changed;   /* when its connection did something, by the server's clock */
	unsigned looks;    /* in a row that saw nothing change, of a holder that waited */
	unsigned stuck;    /* the same, whatever it does */
};

/* The hourly round: its chores as bits. */
struct house {
	unsigned due, failed; /* failed: tried again soon */
	bool before;          /* the batch before was a chore, too */
	uint64_t moved;       /* facts, by this chore, to their month's partition */
	uint64_t astray;      /* facts without one, as last seen */
	ev_timer round, again;
};

struct batcher {
	struct batch_options o;
	struct ev_loop *loop;
	enum batcher_state state;
	struct batch batch;
	struct queue lanes[2];
	struct queue stuck; /* the inputs of a batch that failed: taken before all others */
	int64_t live_until; /* by the steady clock: so long bulk keeps its batches short */
	size_t take_max;    /* halved while a poison input is looked for */
	uint64_t epoch, head;
	uint64_t epoch_next; /* ours once the taking is committed */
	int64_t next_due;    /* 0 = no clock is set */
	struct {
		uint32_t kind;
		struct id subject;
	} bad_clock;          /* cannot be served: put off by the next batch; kind 0 = none */
	uint64_t parked;      /* facts set aside, all sources */
	struct holder holder; /* of the lease, while it is not ours */
	bool standing_by;     /* the owner was told so */
	bool taken;           /* the lease, by the statements under way */
	bool beating;         /* a sign of life is under way */
	unsigned beats_missed;
	struct house house;
	unsigned tries; /* of this batch */
	bool repeat_23; /* a class 23 failure was already met with a reload */
	struct err failure;
	bool failing; /* failure is why the batch is tried again, until one is committed */
	ev_timer clock_timer, pause_timer, beat_timer;
	ev_prepare prepare; /* starts the next batch at the end of a turn, so that inputs gather */
};

/* batch_queue.c */
void queue_init(struct queue *queue);
void queue_put(struct queue *queue, struct input *input);
struct input *queue_take(struct queue *queue);
/* All of front before what waits; front is used up. */
void queue_prepend(struct queue *queue, struct queue *front);
void queue_metrics_register(void);
void queue_measure(const struct batcher *b);

/* batch.c */
/* Whatever waits is refused: it is for the writer. */
void batcher_refuse_all(struct batcher *b);
/* Forgets the batch at hand; what it held must have been taken back before. */
void batch_reset(struct batcher *b);

/* batch_fail.c */
/* Every failure of a batch comes through here: the transaction is ended first, then the failure is
 * met. */
void batcher_fail(struct batcher *b, const struct err *err);
void batcher_inputs_back(struct batcher *b);
extern struct metric batch_m_retries, batch_m_too_large, batch_m_starved;

/* batch_house.c */
void house_open(struct batcher *b);
void house_close(struct batcher *b);
/* The whole round is due. */
void house_all(struct batcher *b);
/* Another copy does it. */
void house_none(struct batcher *b);
/* True: the batch at hand is a chore. One, and then whoever waits. */
bool house_take(struct batcher *b, bool others_wait);
bool house_send(struct batch *batch, struct err *err) MUST_CHECK;
void house_done(struct batcher *b);
void house_failed(struct batcher *b, const struct err *err);

/* batch_lease.c */
/* Asks until the lease is ours; then the state is BATCHER_FREE. */
void batcher_ask_lease(struct batcher *b);
/* Another one took over: the owner is told, what waits is refused, and the lease asked for again.
 */
void batcher_yield(struct batcher *b);
/* A standby takes a writer that does nothing for dead: this says that it lives. */
void batcher_start_beat(struct batcher *b);
extern struct metric batch_m_writer, batch_m_ended;

/* batch_decide.c */
/* Every input in order. False when the whole batch has to be met as a failure. */
bool batch_decide(struct batch *batch, struct err *err) MUST_CHECK;
extern struct metric batch_m_refused;

/* batch_rows.c */
void rowset_init(struct batch *batch);
struct held *rowset_find(const struct rowset *set, const struct id *key);
bool batch_full(const struct batch *batch);

/* batch_load.c */
bool batch_send_clocks(struct batch *batch, struct err *err) MUST_CHECK;
bool batch_send_first(struct batch *batch, bool begin, struct err *err) MUST_CHECK;
bool batch_send_rows(struct batch *batch, bool *sent, struct err *err) MUST_CHECK;
/* The subject of a followed fact, when earlier facts of it are parked; or NULL. */
struct parked_subject *batch_parked(const struct batch *batch, const struct input *input);
struct source_cursor *batch_cursor(struct batch *batch, const char *source);

/* batch_save.c */
bool batch_send_save(struct batch *batch, struct err *err) MUST_CHECK;
void batch_park(struct batch *batch, struct input *input, const char *reason);

#endif
