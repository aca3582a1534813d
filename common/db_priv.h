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

struct db {
	unsigned magic;
	enum db_state state;
	unsigned depth; /* callbacks of ours on the stack: freed by the last */
	struct db_options options;
	char *label;
	struct db_targets *targets;
	size_t target; /* the one that is tried or used */
	double backoff;
	PGconn *conn;
	ev_io io;
	ev_timer timer;     /* deadline of an attempt, or when the next begins */
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
/* The connection's part. Everybody who waits hears of it once and in order; what they send then is
 * refused. */
void db_lose(struct db *db, const struct err *err);

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
/* NULL when there is no memory. */
PGconn *db_targets_connect(const struct db_targets *targets, size_t target);

#endif
