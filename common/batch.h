/*
 * Load, decide, save: the one way in which a service changes its state (DESIGN section 3).
 *
 * Inputs queue while a transaction is under way; when the connection is free the queue becomes the
 * next batch. For each input its rule names the rows it needs; they are loaded with one statement a
 * table; the rules decide in arrival order, in memory, each seeing what those before it did; then
 * rows, clocks, facts, cursors and replies are saved with one statement a table and committed. Only
 * then does anybody hear of it.
 *
 * decide is called again from freshly loaded rows whenever the transaction has to be repeated, so
 * it leaves nothing behind but what it does through these functions and what it writes into its own
 * input.
 */
#ifndef COMMON_BATCH_H
#define COMMON_BATCH_H

#include "accord/v1/envelope.pb-c.h"
#include "common/arena.h"
#include "common/db.h"
#include "common/err.h"
#include "common/id.h"

struct batch;
struct input;
struct batcher;

/* What a snapshot tells (DESIGN section 4), and not a fact of the journal. */
#define INPUT_RESTATED(input) ((input)->fact != NULL && (input)->fact->restated)

/* A table whose rows are found by a 16-byte key and held in memory for the length of a batch. */
struct table {
	const char *name;
	size_t row_size;              /* of the struct that holds one row */
	const struct statement *load; /* param uuid[]; first column = the key. NULL: append only */
	/* Fills row from one result row; called again for the same row when the key has several. */
	void (*read)(struct batch *batch, const struct db_row *from, void *row);
	const struct statement
	    *save; /* array parameters in the order in which bind puts them; NULL: read only */
	void (*bind)(struct db_args *to, const void *row);
	bool save_per_element; /* bind may put no row or several for one row in memory */
};

/* Live work is what somebody waits for now; bulk is a backfill's. Bulk may have one part in so many
 * of the queue and of a batch, so that it neither delays live work for long nor turns it away; and
 * for a second after each live input no more than so many inputs, since the next one waits for the
 * batch that is then under way. */
enum lane { LANE_LIVE, LANE_BULK };
#define BULK_QUEUE_SHARE 2
#define BULK_BATCH_SHARE 5
#define BULK_BESIDE_LIVE 32

/* What an input is and how it is decided. Tables of these are a service's commands, facts it
 * follows, clocks, events. */
struct rule {
	uint32_t kind; /* Kind, or the service's own number for clocks and events */
	const char *name;
	uint32_t flags;      /* RULE_* */
	const char *senders; /* of a command: "gateway accord" */
	void (*keys)(struct batch *batch,
	    struct input *input); /* batch_need() for what is known; may be NULL */
	void (*more)(struct batch *batch,
	    struct input *input); /* the same once the first rows are there; may be NULL */
	/* False refuses this input only; it must have changed nothing by then. */
	bool (*decide)(struct batch *batch, struct input *input, struct err *err);
};

#define RULE_NATURAL 1u /* a command that is idempotent by its nature: no stored reply */
#define RULE_DEMO 2u    /* refused unless the site is a demonstration */
#define RULE_IGNORE 4u  /* a fact that is known and does not matter here: the cursor moves on */

struct input {
	const struct rule *rule;
	enum lane lane;
	struct id subject;              /* of a fact or clock */
	const ProtobufCMessage *msg;    /* the decoded command or fact body; else NULL */
	struct id id;                   /* of a command that may be repeated; nil else */
	const Accord__V1__Actor *actor; /* of a command */
	/*
	 * The header of a followed fact. One that is restated is no event: its rule makes known how
	 * things stand, in rows of its own, and nobody hears of it: no fact, no clock, no message.
	 */
	const Accord__V1__Fact *fact;
	const char *source; /* of a followed fact: whose journal */
	bool again;         /* a fact that was parked and is tried once more: no cursor moves */
	int64_t due;        /* of a clock */
	void *own;          /* the submitter's */
	/*
	 * After the commit (err NULL), a refusal by decide, or a failure for good. The last touch:
	 * frees it. The answer is input->reply, or input->stored for a command that had been
	 * answered before.
	 */
	void (*done)(struct input *input, const struct err *err);

	/* filled by the batch; replies live until done has returned */
	const ProtobufCMessage *reply;
	const uint8_t *stored;
	size_t stored_len;
	struct err err;
	bool refused; /* decide said no, or it was barred */
	bool barred;  /* never decided: it came refused, or was found to be poison */
	bool over;    /* nothing to decide: applied before, stored, or refused */
	struct input *next;
};

/* --- for rules --- */
void batch_need(struct batch *batch, const struct table *table, const struct id *key);
/* The same of a row that cannot be there before this batch makes it: nobody is asked for it. */
void batch_need_new(struct batch *batch, const struct table *table, const struct id *key);
/* The row as it is now, or NULL. A key that was not needed is asked for where its name hangs on
 * what an input before it in the batch has changed: the two are decided apart. Else it is a broken
 * invariant. */
void *batch_row(struct batch *batch, const struct table *table, const struct id *key);
/* A new zeroed row with that key, marked for saving. The key must have been needed, and absent. */
void *batch_new(struct batch *batch, const struct table *table, const struct id *key);
/* A row of an append-only table. */
void *batch_append(struct batch *batch, const struct table *table);
/* Marks a row for saving. */
void batch_touch(struct batch *batch, void *row);

void batch_fact(
    struct batch *batch, uint32_t kind, const struct id *subject, const ProtobufCMessage *body);
void batch_clock_set(struct batch *batch, uint32_t kind, const struct id *subject, int64_t due);
void batch_clock_clear(struct batch *batch, uint32_t kind, const struct id *subject);
/* The message is packed by done and by the store of replies: it lives in the batch's arena. */
void batch_reply(struct batch *batch, struct input *input, const ProtobufCMessage *reply);
/* The end of a snapshot of source: it is followed from behind fact n, which was of that epoch. What
 * is parked of it is void, and goes with the same commit. */
void batch_follow_from(struct batch *batch, const char *source, uint64_t epoch, uint64_t n);
/* fn(arg) after the commit, in order; arg may live in the batch's arena. */
void batch_after(struct batch *batch, void (*fn)(void *own, void *arg), void *arg);

/* The database's clock at the start of this batch. */
int64_t batch_now(const struct batch *batch);
struct arena *batch_arena(struct batch *batch);
void *batch_own(struct batch *batch); /* the service's own state */

/* --- for the service --- */
/* How far a follower of this service's journal has applied it. */
struct follower_mark {
	const char *name;
	uint64_t applied;
};
#define FOLLOWER_MARKS 16

/* What the hourly round takes out of a service's own tables: params timestamptz int4, the instant
 * before which and how many at most; one row, how many went. */
struct retention {
	const struct statement *purge;
	const int64_t *kept; /* 0: for ever */
};
#define PURGE_MOST 20000 /* rows in one round, so that it ends soon whatever has gathered */

struct batch_options {
	struct db *db;
	const char *service;
	/* Active/active: no lease, no epoch of its own. A clock is served by one of them; a copy
	 * hears of clocks that another set when it serves one or opens, so each copy sets them. */
	bool many_writers;
	const struct table *const *tables; /* in lock order; ends in NULL */
	const struct rule *clocks;         /* ends in kind 0 */
	size_t max_queued;                 /* inputs, both lanes together */
	size_t max_batch;                  /* inputs in one batch */
	size_t arena_limit;
	void *own;
	/* One committed fact, in order of number. */
	void (*on_fact)(void *ctx, const Accord__V1__Fact *fact);
	/* After all facts of a commit. */
	void (*on_commit)(void *ctx);
	void (*on_open)(
	    void *ctx); /* the writer is this process now; again after each reconnection */
	/* Another process is the writer: what waited is refused after this with ERR_NOT_WRITER.
	 * on_open comes again. */
	void (*on_standby)(void *ctx);
	void (*on_fatal)(void *ctx, const struct err *err);
	/* Fills marks, at most FOLLOWER_MARKS: what the hourly round writes down before it drops
	 * old months. */
	size_t (*followers)(void *ctx, struct follower_mark *marks);
	const struct retention *retentions; /* ends in purge NULL; may be NULL */
	int64_t journal_kept;               /* months of facts that ended this long ago may go */
	int64_t lease_silence;              /* of a writer that is taken for dead; 0: three beats */
	void *ctx;
};

struct batcher *batcher_new(const struct batch_options *options, struct ev_loop *loop);
void batcher_free(struct batcher **batcher);
/*
 * Takes the input over until done. One that comes with refused set and err filled is only put on
 * record (a fact that does not decode). Followed facts are always taken: their follower bounds
 * itself. False when its lane is full (ERR_UNAVAILABLE) or this process is not the writer
 * (ERR_NOT_WRITER; of several writers: the database is away, ERR_UNAVAILABLE).
 */
bool batcher_submit(struct batcher *batcher, struct input *input, struct err *err) MUST_CHECK;
size_t batcher_queued(const struct batcher *batcher);
/* How many inputs of a lane may wait. */
size_t batcher_limit(const struct batcher *batcher, enum lane lane);
/* No transaction under way and nothing queued. */
bool batcher_idle(const struct batcher *batcher);
/* The lease is held and the database is there. */
bool batcher_open(const struct batcher *batcher);
/* The store refuses, and what it refused is tried again and again: its SQLSTATE. NULL: it does not.
 */
const char *batcher_fails(const struct batcher *batcher);
/* Another process holds the lease. */
bool batcher_stands_by(const struct batcher *batcher);
uint64_t batcher_epoch(const struct batcher *batcher);
uint64_t batcher_head(const struct batcher *batcher); /* number of the newest fact */
/* 0: no clock is set, or it is another copy that watches them. */
int64_t batcher_next_due(const struct batcher *batcher);
/* The database came (again) or went: called by the owner of the connection. */
void batcher_connected(struct batcher *batcher);
void batcher_lost(struct batcher *batcher);
/* The end is near: whatever was submitted and is not committed is refused, so that nobody waits for
 * it and nothing of it leaks. */
void batcher_end(struct batcher *batcher);

#endif
