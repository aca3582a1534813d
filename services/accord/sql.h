/* PostgreSQL for a tool that may wait: one statement at a time, answers as text. */
#ifndef SERVICES_ACCORD_SQL_H
#define SERVICES_ACCORD_SQL_H

#include <libpq-fe.h>
#include <stdbool.h>

#include "common/err.h"

struct sql {
	PGconn *conn;
};

/* ERR_UNAVAILABLE when the server is not there or refuses us; ERR_INVALID when it may not be asked
 * so (common/db.h, db_conninfo_check). */
bool sql_open(struct sql *sql, const char *conninfo, struct err *err) MUST_CHECK;
void sql_close(struct sql *sql);

/* Several statements in one text, without parameters; their rows are thrown away. */
bool sql_script(struct sql *sql, const char *text, struct err *err) MUST_CHECK;
/* After a failure, whose error is what counts. */
void sql_rollback(struct sql *sql);
/* A text with names and literals in it, which must be quoted with sql_name and sql_literal. */
bool sql_printf(struct sql *sql, struct err *err, const char *fmt, ...)
    PRINTF_LIKE(3, 4) MUST_CHECK;
/* One statement with text parameters. The result is the caller's to clear; NULL and *err when it
 * failed. */
PGresult *sql_ask(struct sql *sql, const char *text, const char *const *params, int count,
    struct err *err) MUST_CHECK;

/* One without parameters whose values come back in binary. */
PGresult *sql_ask_binary(struct sql *sql, const char *text, struct err *err) MUST_CHECK;

/* Quoted, to be freed with PQfreemem. Dies when there is no memory. */
char *sql_name(struct sql *sql, const char *name);
char *sql_literal(struct sql *sql, const char *text);

/* Fills *err from a result that failed and returns false. */
bool sql_fault(struct sql *sql, const PGresult *result, struct err *err);

#endif
