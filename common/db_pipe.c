/* The pipeline: what is sent, the ring of what is pending, and what comes back. */
#include "common/db_priv.h"

#include <assert.h>
#include <openssl/ssl.h>
#include <string.h>

#include "common/log.h"

#define STATE_LOST "08006"
#define STATE_WARNING "01000"
#define STATE_LIMIT "53400"
#define STATE_BOUNDS "40001"
#define STATE_MISMATCH "42804"
#define STATE_NOT_COMMITTED "25P02"

static const struct statement begin_statement = {.name = "db_begin", .sql = "begin"};
static const struct statement commit_statement = {.name = "db_commit", .sql = "commit"};
static const struct statement rollback_statement = {.name = "db_rollback", .sql = "rollback"};
const struct statement *const db_own_statements[] = {
    &begin_statement, &commit_statement, &rollback_statement, NULL};

struct metric db_m_pending = {.name = "accord_db_statements",
    .help = "statements and syncs without a result, both connections",
    .kind = METRIC_GAUGE};
struct metric db_m_refused = {.name = "accord_db_statements_refused_total",
    .help = "statements not sent: too many were without a result"};

/* --- failures --- */
/* The first row whose prefix fits. */
static const struct {
	const char *prefix;
	enum db_failure failure;
	enum err_code code;
} failures[] = {
    {"08", DB_RETRY, ERR_UNAVAILABLE},
    {"40", DB_RETRY, ERR_UNAVAILABLE},
    {"53", DB_RETRY, ERR_UNAVAILABLE},
    {"55", DB_RETRY, ERR_UNAVAILABLE},
    {"57", DB_RETRY, ERR_UNAVAILABLE},
    {"58", DB_RETRY, ERR_UNAVAILABLE},
    {"25006", DB_RETRY, ERR_UNAVAILABLE},
    {"42", DB_FATAL, ERR_INTERNAL},
    {"22", DB_POISON, ERR_INVALID},
    {"23", DB_POISON, ERR_CONFLICT},
    {"54", DB_POISON, ERR_TOO_LARGE},
    {"", DB_POISON, ERR_INTERNAL},
};

static size_t
failure(const char *sqlstate)
{
	size_t i = 0;

	while (strncmp(failures[i].prefix, sqlstate, strlen(failures[i].prefix)) != 0)
		i++;
	return i;
}

enum db_failure
db_classify(const char *sqlstate)
{
	return failures[failure(sqlstate == NULL ? "" : sqlstate)].failure;
}

static const char *
text_or(const char *text, const char *instead)
{
	return text == NULL ? instead : text;
}

/*
 * The server's words may quote values, so they are kept only where they can name nothing but the
 * schema: what does not compile or is not allowed.
 */
static void
result_error(struct err *err, const struct statement *statement, const PGresult *result)
{
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
	const char *words = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);

	(void)err_sql(err, failures[failure(sqlstate)].code, sqlstate, "refused by the database");
	if (db_classify(sqlstate) == DB_FATAL)
		(void)err_ctx(err, "%s", text_or(words, ""));
	if (constraint != NULL)
		(void)err_ctx(err, "constraint \"%s\"", constraint);
	(void)err_ctx(err, "%s", statement == NULL ? "commit" : statement->name);
}

static bool
not_connected(struct err *err)
{
	return err_sql(err, ERR_UNAVAILABLE, STATE_LOST, "the database is not connected");
}

/* --- the ring --- */
static struct db_item *
at(struct db *db, unsigned i)
{
	return &db->ring[(db->head + i) % DB_PENDING_MAX];
}

void
db_push(struct db *db, const struct db_item *item)
{
	assert(db->count < DB_PENDING_MAX);
	*at(db, db->count++) = *item;
	metric_add(&db_m_pending, 1);
}

struct db_item
db_pop(struct db *db)
{
	struct db_item item = *at(db, 0);

	db->head = (db->head + 1) % DB_PENDING_MAX;
	db->count--;
	metric_add(&db_m_pending, -1);
	return item;
}

/* --- sending --- */
void
db_watch(struct db *db, int events)
{
	int fd = PQsocket(db->conn);

	/* libpq may change its socket while it connects, also to one of the same number */
	if (db->state != DB_CONNECTING && ev_is_active(&db->io) && db->io.fd == fd &&
	    (db->io.events & (EV_READ | EV_WRITE)) == events)
		return;
	ev_io_stop(db->options.loop, &db->io);
	ev_io_set(&db->io, fd, events);
	ev_io_start(db->options.loop, &db->io);
}

void
db_break_off(struct db *db, const char *why)
{
	db->broken = why;
	ev_feed_event(db->options.loop, &db->io, EV_CUSTOM);
}

void
db_flush(struct db *db)
{
	int rc = PQflush(db->conn);

	if (rc < 0)
		db_break_off(db, "could not send");
	else
		db_watch(db, rc > 0 ? EV_READ | EV_WRITE : EV_READ);
}

bool
db_ready(const struct db *db)
{
	return db->state == DB_READY && db->broken == NULL;
}

static bool
execute(struct db *db, const struct statement *statement, const struct db_args *args,
    const struct db_item *item, struct err *err)
{
	if (PQsendQueryPrepared(db->conn, statement->name, statement->param_count,
		args == NULL ? NULL : args->values, args == NULL ? NULL : args->lengths,
		args == NULL ? NULL : args->formats, 1) == 0) {
		db_break_off(db, "could not queue a statement");
		return not_connected(err);
	}
	db_push(db, item);
	db->open = true;
	return true;
}

static bool
sync_group(struct db *db, const struct db_item *item, struct err *err)
{
	if (PQpipelineSync(db->conn) == 0) {
		db_break_off(db, "could not queue a sync");
		return not_connected(err);
	}
	db_push(db, item);
	db->open = false;
	db_probe_sent(db);
	db_flush(db);
	return true;
}

/*
 * Whoever queued these is told nothing more. The rollback is for the rest of a group that is fine
 * so far; if it is not, it is skipped with all the others until the sync.
 */
static void
undo(struct db *db)
{
	static const struct db_item rollback = {
	    .kind = ITEM_EXECUTE, .statement = &rollback_statement};
	static const struct db_item nobody = {.kind = ITEM_SYNC};

	if (!db->open)
		return;
	for (unsigned i = db->count; i > 0 && at(db, i - 1)->kind == ITEM_EXECUTE; i--)
		at(db, i - 1)->row = NULL;
	if (execute(db, &rollback_statement, NULL, &rollback, NULL))
		(void)sync_group(db, &nobody, NULL);
}

static bool
has_room(struct db *db, unsigned reserved, struct err *err)
{
	if (db->count + 1 + reserved <= DB_PENDING_MAX)
		return true;
	undo(db);
	metric_add(&db_m_refused, 1);
	return err_sql(err, ERR_UNAVAILABLE, STATE_LIMIT, "too many statements are pending");
}

bool
db_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	struct db_item item = {.kind = ITEM_EXECUTE, .row = row, .ctx = ctx};

	if (!db_ready(db))
		return not_connected(err);
	if (!db_args_bind(args, err)) {
		undo(db);
		return false;
	}
	item.statement = args->statement->one != NULL && args->rows == 1 ? args->statement->one
									 : args->statement;
	return has_room(db, DB_RESERVED, err) && execute(db, item.statement, args, &item, err);
}

static bool
send_own(struct db *db, const struct statement *statement, unsigned reserved, struct err *err)
{
	struct db_item item = {.kind = ITEM_EXECUTE, .statement = statement};

	if (!db_ready(db))
		return not_connected(err);
	return has_room(db, reserved, err) && execute(db, statement, NULL, &item, err);
}

bool
db_begin(struct db *db, struct err *err)
{
	return send_own(db, &begin_statement, DB_RESERVED, err);
}

bool
db_commit(struct db *db, struct err *err)
{
	return send_own(db, &commit_statement, DB_RESERVED, err);
}

bool
db_rollback(struct db *db, struct err *err)
{
	if (db_ready(db))
		undo(db);
	return send_own(db, &rollback_statement, 1, err);
}

bool
db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	struct db_item item = {.kind = ITEM_SYNC, .done = done, .ctx = ctx};

	if (!db_ready(db))
		return not_connected(err);
	return has_room(db, 0, err) && sync_group(db, &item, err);
}

/* --- receiving --- */
/*
 * The one warning that comes with a commit: the wait for a synchronous standby was cancelled. The
 * server goes on to say that it is done, but if it dies now, it never was. Whoever repeats the
 * group over a new connection waits for the standby again. A warning is read ahead of the results
 * before it, of which one may not have been taken yet.
 */
void
db_warned(struct db *db, const char *sqlstate)
{
	for (unsigned i = 0; i < 2 && i < db->count && db_ready(db); i++)
		if (strcmp(sqlstate, STATE_WARNING) == 0 &&
		    (at(db, i)->kind == ITEM_SYNC || at(db, i)->statement == &commit_statement))
			db_break_off(db, "committed without a standby");
}

static bool
talking(const struct db *db)
{
	return (db->state == DB_PREPARING || db->state == DB_READY) && db->broken == NULL &&
	       PQstatus(db->conn) == CONNECTION_OK;
}

static void
fail(struct db *db, const struct statement *statement, const char *sqlstate, const char *why)
{
	if (db->failed)
		return;
	db->failed = true;
	(void)err_sql(&db->first, failures[failure(sqlstate)].code, sqlstate, "%s", why);
	(void)err_ctx(&db->first, "%s", statement->name);
}

static void
take_rows(struct db *db, const struct db_item *item, const PGresult *result)
{
	const struct statement *statement = item->statement;
	int n = PQntuples(result);
	bool mismatch = false;
	struct db_row row = {.result = result, .statement = statement, .mismatch = &mismatch};

	if (n < statement->min_rows || (statement->max_rows >= 0 && n > statement->max_rows)) {
		fail(db, statement, STATE_BOUNDS, "another number of rows than expected");
		return;
	}
	if (statement == &commit_statement &&
	    strcmp(PQcmdStatus((PGresult *)result), "COMMIT") != 0)
		fail(db, statement, STATE_NOT_COMMITTED, "rolled back instead of committed");
	while (item->row != NULL && row.row < n && !mismatch &&
	       (db->state == DB_READY || db->state == DB_PREPARING)) {
		item->row(item->ctx, &row);
		row.row++;
	}
	if (mismatch)
		fail(db, statement, STATE_MISMATCH, "a column of another type than expected");
}

static void
take_error(struct db *db, const struct db_item *item, const PGresult *result)
{
	if (PQresultErrorField(result, PG_DIAG_SQLSTATE) == NULL) {
		db->broken = "no answer"; /* libpq's own error: the server said nothing */
		return;
	}
	if (!db->failed)
		result_error(&db->first, item->statement, result);
	db->failed = true;
}

/* Only here is anything decided: what the statements returned was provisional. */
static void
take_sync(struct db *db)
{
	struct db_item item = db_pop(db);
	struct err err = db->first;
	bool failed = db->failed;

	if (item.kind != ITEM_SYNC) {
		db->broken = "out of step";
		return;
	}
	db->failed = false;
	if (item.done != NULL)
		item.done(item.ctx, failed ? &err : NULL);
}

static void
take(struct db *db, const PGresult *result)
{
	struct db_item *item = at(db, 0);

	switch (PQresultStatus(result)) {
	case PGRES_PIPELINE_SYNC:
		take_sync(db);
		return;
	case PGRES_COMMAND_OK:
	case PGRES_TUPLES_OK:
		if (item->kind == ITEM_EXECUTE && !db->failed)
			take_rows(db, item, result);
		break;
	case PGRES_FATAL_ERROR:
		take_error(db, item, result);
		break;
	case PGRES_PIPELINE_ABORTED:
		if (db->failed)
			break;
		/* fallthrough */
	default:
		db->broken = "out of step";
	}
	item->answered = true;
}

/* NULL ends a statement, or the error of a commit in a sync's place, and never the sync itself. */
static void
take_end(struct db *db)
{
	struct db_item *item = at(db, 0);

	if (!item->answered)
		db->broken = "out of step";
	else if (item->kind == ITEM_SYNC)
		item->answered = false;
	else
		(void)db_pop(db);
}

static void
drain(struct db *db)
{
	while (talking(db) && db->count > 0 && !PQisBusy(db->conn)) {
		PGresult *result = PQgetResult(db->conn);

		if (result == NULL)
			take_end(db);
		else
			take(db, result);
		PQclear(result);
	}
}

/* TLS may hold decrypted bytes for which the socket will not become readable again. */
static bool
holds_more(const struct db *db)
{
	return talking(db) && PQsslInUse(db->conn) && SSL_pending(PQgetssl(db->conn)) > 0;
}

void
db_serve(struct db *db, int revents)
{
	bool more = (revents & EV_READ) != 0 && talking(db);
	struct err err;

	while (more) {
		if (PQconsumeInput(db->conn) == 0)
			db->broken = "closed by the server";
		drain(db);
		if (db_ready(db))
			db_probe_heard(db);
		more = holds_more(db);
	}
	if (talking(db))
		db_flush(db);
	if (talking(db) || db->state == DB_CLOSED || db->state == DB_WAITING)
		return;
	(void)err_sql(&err, ERR_UNAVAILABLE, STATE_LOST, "the database connection was lost");
	(void)err_ctx(&err, "%s", text_or(db->broken, "closed by the server"));
	if (db->failed)
		(void)err_ctx(&err, "%s", db->first.sqlstate);
	db_lose(db, &err);
}
