/* What the parts of the database module share: bound values, rows, and where the servers are. */
#ifndef COMMON_DB_PRIV_H
#define COMMON_DB_PRIV_H

#include <libpq-fe.h>

#include "common/db.h"

/* Statements and syncs that wait for their result, on one connection. */
#define DB_PENDING_MAX 4096
/* Kept free by db_send, so that what was begun can always be rolled back and ended: rollback, sync,
 * rollback, sync. */
#define DB_RESERVED 4
#define DB_TARGETS_MAX 16

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
