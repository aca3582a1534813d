/*
 * PostgreSQL for a tool that may wait. The services' connection (common/db.h) prepares statements
 * and never blocks; a migration is a text of many statements and has nobody else to wait for it, so
 * here PQgetResult does the waiting.
 */
#include "services/accord/sql.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/db.h"
#include "common/mem.h"
#include "common/text.h"

/* libpq's messages end in a line break and may have several lines; the first says it. */
static void
first_line(const char *from, char *to, size_t size)
{
	(void)text_copy(to, size, from);
	to[strcspn(to, "\n")] = '\0';
}

static void
keep_quiet(void *ctx, const PGresult *result)
{
	(void)ctx, (void)result;
}

bool
sql_open(struct sql *sql, const char *conninfo, struct err *err)
{
	char why[200];

	sql->conn = NULL;
	if (!db_conninfo_check(conninfo, "the tool", err))
		return false;
	sql->conn = PQconnectdb(conninfo);
	if (PQstatus(sql->conn) == CONNECTION_OK) {
		(void)PQsetNoticeReceiver(sql->conn, keep_quiet, NULL);
		return true;
	}
	first_line(PQerrorMessage(sql->conn), why, sizeof(why));
	sql_close(sql);
	return err_set(err, ERR_UNAVAILABLE, "could not reach the database: %s", why);
}

void
sql_close(struct sql *sql)
{
	PQfinish(sql->conn);
	sql->conn = NULL;
}

bool
sql_fault(struct sql *sql, const PGresult *result, struct err *err)
{
	const char *state = result != NULL ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
	const char *said =
	    result != NULL ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
	char why[200];

	first_line(said != NULL ? said : PQerrorMessage(sql->conn), why, sizeof(why));
	if (PQstatus(sql->conn) != CONNECTION_OK)
		return err_sql(err, ERR_UNAVAILABLE, "08006", "lost the database: %s", why);
	return err_sql(
	    err, ERR_INVALID, state != NULL ? state : "", "the database refused: %s", why);
}

/* Takes every result; the last good one is kept when wanted. The first failure decides. */
static bool
finish(struct sql *sql, PGresult **kept, struct err *err)
{
	bool good = true;
	PGresult *result;

	while ((result = PQgetResult(sql->conn)) != NULL) {
		ExecStatusType status = PQresultStatus(result);

		if (good && status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
			good = sql_fault(sql, result, err);
		if (good && kept != NULL) {
			PQclear(*kept);
			*kept = result;
		} else {
			PQclear(result);
		}
		if (PQstatus(sql->conn) != CONNECTION_OK)
			break;
	}
	return good;
}

bool
sql_script(struct sql *sql, const char *text, struct err *err)
{
	if (!PQsendQuery(sql->conn, text))
		return sql_fault(sql, NULL, err);
	return finish(sql, NULL, err);
}

void
sql_rollback(struct sql *sql)
{
	if (PQsendQuery(sql->conn, "rollback"))
		(void)finish(sql, NULL, NULL);
}

bool
sql_printf(struct sql *sql, struct err *err, const char *fmt, ...)
{
	char *text = NULL;
	va_list ap;
	bool good;
	int len;

	va_start(ap, fmt);
	len = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (len < 0)
		return err_set(err, ERR_INTERNAL, "no memory for a statement");
	good = sql_script(sql, text, err);
	free(text);
	return good;
}

static PGresult *
ask(struct sql *sql, const char *text, const char *const *params, int count, bool binary,
    struct err *err)
{
	PGresult *kept = NULL;

	if (!PQsendQueryParams(sql->conn, text, count, NULL, params, NULL, NULL, binary)) {
		(void)sql_fault(sql, NULL, err);
		return NULL;
	}
	if (finish(sql, &kept, err))
		return kept;
	PQclear(kept);
	return NULL;
}

PGresult *
sql_ask(struct sql *sql, const char *text, const char *const *params, int count, struct err *err)
{
	return ask(sql, text, params, count, false, err);
}

PGresult *
sql_ask_binary(struct sql *sql, const char *text, struct err *err)
{
	return ask(sql, text, NULL, 0, true, err);
}

static char *
must(char *quoted)
{
	if (quoted == NULL)
		abort(); /* no memory, or bytes that are not text in our own names */
	return quoted;
}

char *
sql_name(struct sql *sql, const char *name)
{
	return must(PQescapeIdentifier(sql->conn, name, strlen(name)));
}

char *
sql_literal(struct sql *sql, const char *text)
{
	return must(PQescapeLiteral(sql->conn, text, strlen(text)));
}
