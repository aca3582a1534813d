/*
 * PostgreSQL in pipeline mode on the loop: one connection, prepared statements, binary values both
 * ways.
 *
 * Statements are sent, results come back in order. A statement's result is provisional; only the
 * sync that follows decides. Everything is identified by what the caller handed in; nothing here
 * blocks after db_open.
 */
#ifndef COMMON_DB_H
#define COMMON_DB_H

#include <ev.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/err.h"
#include "common/id.h"

/* Written by the build from queries/<name>.sql. */
struct statement {
	const char *name;
	const char *sql;
	const uint32_t *params; /* Oids */
	int param_count;
	int min_rows, max_rows;      /* max_rows -1 = any number */
	const struct statement *one; /* the same for a single key, or NULL: db_send takes it */
};
/* A parameter's type as queries/ writes it: "uuid[]". */
const char *db_type_name(uint32_t oid);

struct db;

/*
 * The values of one execution. Array parameters are filled row by row: db_put_* appends to the
 * array parameters in turn, left to right, skipping scalars. Everything lives in the arena. A type
 * that is not the statement's is a broken invariant and aborts, and so do a forgotten parameter and
 * an incomplete row. What depends on the values is remembered and makes db_send fail: no more
 * memory in the arena (SQLSTATE 54000; db_args then may be NULL, which all of these take), an
 * integer that does not fit (22003), a time that does not (22008). Executing the same values twice
 * is allowed.
 */
struct db_args;
struct db_args *db_args(const struct statement *statement, struct arena *arena);

void db_set_null(struct db_args *args, int param);
void db_set_bool(struct db_args *args, int param, bool value);
void db_set_int(struct db_args *args, int param,
    int64_t value); /* int2, int4, int8: checked against the range */
void db_set_id(struct db_args *args, int param, const struct id *id);
void db_set_text(struct db_args *args, int param, const char *text); /* NULL gives NULL */
void db_set_bytes(struct db_args *args, int param, const void *bytes, size_t len);
void db_set_time(struct db_args *args, int param, int64_t us); /* timestamptz; 0 is 1970 */

void db_put_null(struct db_args *args);
void db_put_bool(struct db_args *args, bool value);
void db_put_int(struct db_args *args, int64_t value);
void db_put_float(struct db_args *args, double value);
void db_put_id(struct db_args *args, const struct id *id);              /* NULL gives NULL */
void db_put_text(struct db_args *args, const char *text);               /* NULL gives NULL */
void db_put_bytes(struct db_args *args, const void *bytes, size_t len); /* NULL gives NULL */
void db_put_time(struct db_args *args, int64_t us); /* 0 gives NULL: "not known" */
/* The value cannot be had now: db_send will fail with 55000, and the batch starts again from its
 * load. */
void db_put_withheld(struct db_args *args);
/*
 * Rows so far in the array parameters: complete rows only. Never 0 once filling has failed, so that
 * "nothing to send" is not mistaken for "could not".
 */
size_t db_args_rows(const struct db_args *args);

/*
 * One row of a result, good only during the call. Columns by position; a NULL reads as 0, false,
 * "", nil. So does a column of another type than the reader's, which is then an error of the sync
 * with SQLSTATE 42804.
 */
struct db_row;
bool db_null(const struct db_row *row, int column);
bool db_bool(const struct db_row *row, int column);
int64_t db_int(const struct db_row *row, int column); /* int2, int4, int8 */
double db_float(const struct db_row *row, int column);
struct id db_id(const struct db_row *row, int column);
const char *db_text(const struct db_row *row, int column); /* points into the result */
const void *db_bytes(const struct db_row *row, int column, size_t *len);
/* Microseconds since 1970; 0 for NULL; INT64_MIN and INT64_MAX for -infinity and infinity. */
int64_t db_time(const struct db_row *row, int column);

typedef void db_row_fn(void *ctx, const struct db_row *row);
/* err NULL: everything since the last sync stands. Else the first error; the SQLSTATE is 08006 when
 * the server was lost. */
typedef void db_sync_fn(void *ctx, const struct err *err);

struct db_options {
	struct ev_loop *loop;
	/*
	 * One or several hosts, resolved once, here; tried in order, each with its own time. A
	 * connection that is not read_only passes over servers that take no writes; one that is
	 * passes over standbys when target_session_attrs asks for the primary.
	 */
	const char *conninfo;
	/* Lists of lists, each ends in NULL: prepared at connect, every name once. They must
	 * outlive the connection. */
	const struct statement *const *const *statements;
	const char *label; /* for logs and metrics: "write", "read" */
	bool read_only;    /* default_transaction_read_only */
	/*
	 * For each host, until its statements are prepared; 0 = 5. And for one that owes an answer
	 * and has said nothing for two seconds: so long it has to take a second connection, or
	 * counts as lost.
	 */
	int connect_timeout_s;
	/*
	 * Asked with each new connection before anything is prepared; its values must outlive the
	 * connection. Its row goes to fits, which says in err, with an SQLSTATE, why the database
	 * is not the one that is wanted: on_lost is told. NULL: any database will do.
	 */
	struct db_args *check;
	bool (*fits)(void *ctx, const struct db_row *row, struct err *err);
	/*
	 * Called with each new connection when its statements are prepared, and when it is lost
	 * (08006) or a statement could not be prepared (its SQLSTATE). Both are logged here, and so
	 * is each attempt that failed before that.
	 */
	void (*on_ready)(void *ctx);
	void (*on_lost)(void *ctx, const struct err *err);
	void *ctx;
};

/*
 * Whether a connection string may be used at all: ERR_INVALID when it cannot be read or would reach
 * a server over a network in the clear. TCP wants sslmode=require or better in the string itself,
 * and on loopback that or sslmode=disable. Nothing is resolved. label is for the complaint.
 */
bool db_conninfo_check(const char *conninfo, const char *label, struct err *err) MUST_CHECK;
/*
 * Starts connecting and goes on for ever, with back-off from 50 ms to 1 s and jitter. NULL when the
 * connection string may not be used (db_conninfo_check) or no host in it can be resolved.
 */
struct db *db_open(const struct db_options *options, struct err *err) MUST_CHECK;
/* Allowed in every callback of its own. What is pending is dropped: nothing is called any more. */
void db_close(struct db **db);
bool db_ready(const struct db *db);
/* Gives the connection up, as if it had been lost, and makes a new one: the server does not answer.
 */
void db_renew(struct db *db);

/*
 * Queues one execution. row is called for each row (may be NULL), until the first error of the
 * group. A result whose number of rows is outside the statement's bounds is an error of the sync
 * with SQLSTATE 40001; the server does not know of it, so what must not be committed then has to
 * raise an error in the statement itself.
 *
 * False when not connected (08006), when the values are no good, or when too much is pending
 * (53400). What was queued since the last sync is undone then and nothing of it is reported: the
 * caller gives up and needs no sync, but ends a transaction that it began before with db_rollback
 * and db_sync. A group is queued and synced without returning to the loop.
 */
bool db_send(
    struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err) MUST_CHECK;
/*
 * BEGIN, COMMIT and ROLLBACK: the only statements without a name. Without BEGIN a group is one
 * transaction. After an error between BEGIN and COMMIT the transaction stays open and refuses
 * everything: the caller ends it with db_rollback and db_sync. A commit that finds itself rolled
 * back is an error (25P02).
 */
bool db_begin(struct db *db, struct err *err) MUST_CHECK;
bool db_commit(struct db *db, struct err *err) MUST_CHECK;
/* Also undoes what was queued since the last sync, of which nothing is reported. db_send keeps room
 * for it and its sync. */
bool db_rollback(struct db *db, struct err *err) MUST_CHECK;
/*
 * Ends what was queued since the last sync. When it returns true, done (may be NULL) is called
 * exactly once and never before this returns, also when the connection is lost; in the order of the
 * syncs.
 */
bool db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err) MUST_CHECK;

/* How a failure is to be met (DESIGN section 3). */
enum db_failure {
	DB_RETRY, /* 08 40 53 55 57 58 25006: the whole batch again */
	DB_FATAL, /* 42: the service stops */
	DB_POISON /* 22, 23 and the rest: look for the input that did it */
};
enum db_failure db_classify(const char *sqlstate);

#endif
