/* What the parts of the database module share: bound values, rows, and where the servers are. */
#ifndef COMMON_DB_PRIV_H
#define COMMON_DB_PRIV_H

#include <libpq-fe.h>

#include "common/db.h"
#include "common/metrics.h"

/* Statements and syncs that wait for their result, on one connection. */
#define DB_PENDING_MAX 4096
/* Kept free by db_send, so that what was begun can always be rolled back and ended: rollback, sync,
 * rollback, sync. */
#define DB_RESERVED 4
#define DB_TARGETS_MAX 16

enum db_state { DB_WAITING, DB_CONNECTING, DB_PREPARING, DB_READY, DB_CLOSED };

struct db_item {
	enum { ITEM_PREPARE, ITEM_EXECUTE, ITEM_SYNC } kind;
	bool answered; /* a result has come: the NULL that ends it may */
	const struct statement *statement;
	db_row_fn *row;
	db_sync_fn *done;
	void *ctx;
};

struct db_probe {
	PGconn *conn; /* while it is asked */
	bool reached; /* something was there to take the connection */
	bool owed;    /* an answer, since the timer was started */
	ev_io io;
	ev_timer timer; /* how long nothing was heard; while it is asked, how long that may take */
};

struct db {
	unsigned magic;
	enum db_state state;
	unsigned depth; /* callbacks of ours on the stack: freed by the last */
	struct db_options options;
	char *label;
	struct db_targets *targets;
	size_t target;                        /* the one that is tried or used */
	ev_tstamp hung_until[DB_TARGETS_MAX]; /* it did not answer: shortly tried until then */
	double backoff;
	PGconn *conn;
	ev_io io;
	ev_timer timer; /* deadline of an attempt, or when the next begins */
	struct db_probe probe;
	const char *broken; /* why the connection is to be given up */
	bool open;          /* something was queued since the last sync */
	bool failed;        /* first is the error of the group that is being answered */
	struct err first;
	bool misfits; /* options.fits does not want this database */
	struct err misfit;
	unsigned head, count;
	struct db_item ring[DB_PENDING_MAX];
};

extern struct metric db_m_pending, db_m_refused;

/* begin, commit, rollback; ends in NULL. */
extern const struct statement *const db_own_statements[];

/* The pipeline's part: the ring, and the talk with the server while the state is PREPARING or
 * READY. */
void db_push(struct db *db, const struct db_item *item);
struct db_item db_pop(struct db *db);
void db_watch(struct db *db, int events);
void db_flush(struct db *db);
void db_serve(struct db *db, int revents);
/* The server warned of something. It may be that what it calls committed is so on this server only.
 */
void db_warned(struct db *db, const char *sqlstate);
/* For those who are called by others: the loss is met when the loop runs again. */
void db_break_off(struct db *db, const char *why);
/* The connection's part. Everybody who waits hears of it once and in order; what they send then is
 * refused. */
void db_lose(struct db *db, const struct err *err);
double db_connect_timeout(const struct db *db);
void db_hung(struct db *db); /* the server that is tried or used gave no answer in time */
/* The doubt's part: told when a group was sent, when bytes came, and when the connection ends. */
void db_probe_init(struct db *db);
void db_probe_sent(struct db *db);
void db_probe_heard(struct db *db);
void db_probe_stop(struct db *db);

struct db_args {
	const struct statement *statement;
	struct arena *arena;
	struct db_param *params;
	struct db_param **arrays; /* the array parameters, from left to right */
	int array_count;
	int next; /* in arrays */
	size_t rows;
	const char *fault; /* SQLSTATE of what went wrong while filling, or NULL */
	/* as libpq takes them */
	const char **values;
	int *lengths, *formats;
};

/* Makes values and lengths. False when filling failed; a parameter that was forgotten aborts. */
bool db_args_bind(struct db_args *args, struct err *err) MUST_CHECK;

struct db_row {
	const PGresult *result;
	const struct statement *statement;
	int row;
	bool *mismatch; /* set when a column is not what the reader took it for */
};

/* The addresses of a connection string, resolved once, and the parameters that go with each. */
struct db_targets;
struct db_targets *db_targets_new(const struct db_options *options, struct err *err) MUST_CHECK;
void db_targets_free(struct db_targets **targets);
size_t db_targets_count(const struct db_targets *targets);
/* Only the primary will do, also for reading: target_session_attrs says so. */
bool db_targets_primary(const struct db_targets *targets);
/* NULL when there is no memory. */
PGconn *db_targets_connect(const struct db_targets *targets, size_t target);

#endif
