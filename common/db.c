/* One connection on the loop: made, lost and made again, and closed at any moment. */
#include "common/db_priv.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "common/mem.h"

#define DB_MAGIC 0x44424d47U
#define BACKOFF_FIRST_S 0.05
#define BACKOFF_LAST_S 1.0
#define CONNECT_TIMEOUT_S 5
#define HUNG_S 10.
#define HUNG_TIMEOUT_S 1.

/* --- giving up and coming back --- */
static void
start_timer(struct db *db, double after)
{
	ev_timer_stop(db->options.loop, &db->timer);
	ev_timer_set(&db->timer, after, 0.);
	ev_timer_start(db->options.loop, &db->timer);
}

static void
disconnect(struct db *db)
{
	ev_io_stop(db->options.loop, &db->io);
	ev_timer_stop(db->options.loop, &db->timer);
	db_probe_stop(db);
	PQfinish(db->conn);
	db->conn = NULL;
}

/* Half of the wait is chance, so that a restarted server is not met by everybody at once. */
static void
come_back(struct db *db)
{
	bool next = db->state != DB_READY && db->target + 1 < db_targets_count(db->targets);
	double wait = db->backoff * (0.5 + arc4random_uniform(1000) / 2000.0);

	disconnect(db);
	if (db->state == DB_PREPARING)
		db->count = 0; /* nobody waits for these */
	db->state = DB_WAITING;
	db->broken = NULL;
	db->open = db->failed = false;
	db->target = next ? db->target + 1 : 0;
	start_timer(db, next ? 0. : wait);
	if (!next)
		db->backoff = db->backoff * 2 > BACKOFF_LAST_S ? BACKOFF_LAST_S : db->backoff * 2;
}

static void
give_up(struct db *db, const char *why)
{
	char reason[200];

	(void)snprintf(reason, sizeof(reason), "%s", why);
	reason[strcspn(reason, "\n")] = '\0';
	log_warn("could not connect to the database",
	    L_STR("db", db->label) L_INT("target", db->target) L_STR("reason", reason));
	come_back(db);
}

/* Everybody who waits hears of it once and in order; what they send then is refused. */
void
db_lose(struct db *db, const struct err *err)
{
	log_warn("database connection lost", L_STR("db", db->label) L_ERR(err));
	come_back(db);
	while (db->count > 0 && db->state != DB_CLOSED) {
		struct db_item item = db_pop(db);

		if (item.kind == ITEM_SYNC && item.done != NULL)
			item.done(item.ctx, err);
	}
	if (db->state != DB_CLOSED && db->options.on_lost != NULL)
		db->options.on_lost(db->options.ctx, err);
}

/* --- connecting --- */
static void
on_notice(void *arg, const PGresult *result)
{
	struct db *db = arg;
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	log_debug("database notice",
	    L_STR("db", db->label) L_STR("sqlstate", sqlstate == NULL ? "" : sqlstate));
	db_warned(db, sqlstate == NULL ? "" : sqlstate);
}

static void
on_prepared(void *ctx, const struct err *err)
{
	struct db *db = ctx;

	if (err != NULL) {
		db_lose(db, err);
		return;
	}
	ev_timer_stop(db->options.loop, &db->timer);
	db->state = DB_READY;
	db->backoff = BACKOFF_FIRST_S;
	log_info("database connected", L_STR("db", db->label) L_INT("target", db->target));
	if (db->options.on_ready != NULL)
		db->options.on_ready(db->options.ctx);
}

static bool
prepare_one(struct db *db, const struct statement *s)
{
	if (PQsendPrepare(db->conn, s->name, s->sql, s->param_count, s->params) == 0)
		return false;
	db_push(db, &(struct db_item){.kind = ITEM_PREPARE, .statement = s});
	return true;
}

static bool
prepare_list(struct db *db, const struct statement *const *list)
{
	for (; *list != NULL; list++)
		if (!prepare_one(db, *list) ||
		    ((*list)->one != NULL && !prepare_one(db, (*list)->one)))
			return false;
	return true;
}

static void
sync_or_give_up(struct db *db, bool queued, db_sync_fn *done)
{
	if (queued && PQpipelineSync(db->conn) == 1) {
		db_push(db, &(struct db_item){.kind = ITEM_SYNC, .done = done, .ctx = db});
		db_flush(db);
	} else {
		give_up(db, "could not queue the statements");
	}
}

static void
prepare(struct db *db)
{
	const struct statement *const *const *lists = db->options.statements;
	bool ok = prepare_list(db, db_own_statements);

	for (; ok && lists != NULL && *lists != NULL; lists++)
		ok = prepare_list(db, *lists);
	sync_or_give_up(db, ok, on_prepared);
}

/* --- is it the right database --- */
static void
on_check_row(void *ctx, const struct db_row *row)
{
	struct db *db = ctx;

	db->misfits = !db->options.fits(db->options.ctx, row, &db->misfit);
}

static void
on_checked(void *ctx, const struct err *err)
{
	struct db *db = ctx;

	if (err == NULL && db->misfits)
		err = &db->misfit;
	if (err != NULL)
		db_lose(db, err);
	else
		prepare(db);
}

static bool
send_check(struct db *db)
{
	struct db_args *check = db->options.check;
	const struct statement *const list[] = {check->statement, NULL};
	struct err err;

	db->misfits = false;
	if (!prepare_list(db, list) || !db_args_bind(check, &err) ||
	    PQsendQueryPrepared(db->conn, check->statement->name, check->statement->param_count,
		check->values, check->lengths, check->formats, 1) == 0)
		return false;
	db_push(db, &(struct db_item){.kind = ITEM_EXECUTE,
			.statement = check->statement,
			.row = on_check_row,
			.ctx = db});
	return true;
}

static void
greet(struct db *db)
{
	bool ok = PQsetnonblocking(db->conn, 1) == 0 && PQenterPipelineMode(db->conn) == 1;

	db->state = DB_PREPARING;
	if (!ok || db->options.check != NULL)
		sync_or_give_up(db, ok && send_check(db), on_checked);
	else
		prepare(db);
}

static bool
is_on(const struct db *db, const char *parameter)
{
	const char *value = PQparameterStatus(db->conn, parameter);

	return value != NULL && strcmp(value, "on") == 0;
}

/* Of several servers only one takes writes, and it may change at any time. */
static bool
suits(const struct db *db)
{
	bool standby = is_on(db, "in_hot_standby");

	if (db->options.read_only)
		return !standby || !db_targets_primary(db->targets);
	return !standby && !is_on(db, "default_transaction_read_only");
}

static void
poll_connection(struct db *db)
{
	switch (PQconnectPoll(db->conn)) {
	case PGRES_POLLING_READING:
		db_watch(db, EV_READ);
		break;
	case PGRES_POLLING_WRITING:
		db_watch(db, EV_WRITE);
		break;
	case PGRES_POLLING_OK:
		if (suits(db))
			greet(db);
		else
			give_up(db, "the server is not the primary");
		break;
	default:
		give_up(db, PQerrorMessage(db->conn));
	}
}

double
db_connect_timeout(const struct db *db)
{
	int timeout = db->options.connect_timeout_s;

	return timeout > 0 ? timeout : CONNECT_TIMEOUT_S;
}

void
db_hung(struct db *db)
{
	ev_tstamp now = ev_now(db->options.loop);

	if (db->hung_until[db->target] <= now)
		db->hung_until[db->target] = now + HUNG_S;
}

/* A host that hangs holds up the way to the others; now and then it has its full time again. */
static double
attempt_time(const struct db *db)
{
	double time = db_connect_timeout(db);
	bool hung = db->hung_until[db->target] > ev_now(db->options.loop);

	return hung && db_targets_count(db->targets) > 1 && time > HUNG_TIMEOUT_S ? HUNG_TIMEOUT_S
										  : time;
}

static void
attempt(struct db *db)
{
	db->state = DB_CONNECTING;
	db->conn = db_targets_connect(db->targets, db->target);
	if (db->conn == NULL || PQstatus(db->conn) == CONNECTION_BAD) {
		give_up(db, db->conn == NULL ? "no memory" : PQerrorMessage(db->conn));
		return;
	}
	(void)PQsetNoticeReceiver(db->conn, on_notice, db);
	start_timer(db, attempt_time(db));
	db_watch(db, EV_WRITE);
}

/* --- life --- */
static void
destroy(struct db *db)
{
	PQfinish(db->conn);
	db_targets_free(&db->targets);
	free(db->label);
	db->magic = 0;
	free(db);
}

static void
leave(struct db *db)
{
	if (--db->depth == 0 && db->state == DB_CLOSED)
		destroy(db);
}

static void
on_io(struct ev_loop *loop, ev_io *w, int revents)
{
	struct db *db = w->data;

	(void)loop;
	assert(db->magic == DB_MAGIC);
	db->depth++;
	if (db->state == DB_CONNECTING)
		poll_connection(db);
	else
		db_serve(db, revents);
	leave(db);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct db *db = w->data;

	(void)loop;
	(void)revents;
	assert(db->magic == DB_MAGIC);
	db->depth++;
	if (db->state == DB_WAITING) {
		attempt(db);
	} else {
		db_hung(db);
		give_up(db, "no answer in time");
	}
	leave(db);
}

void
db_renew(struct db *db)
{
	struct err err = {0};

	if (!db_ready(db))
		return;
	(void)err_sql(&err, ERR_UNAVAILABLE, "08006", "the database does not answer");
	db->depth++;
	db_lose(db, &err);
	leave(db);
}

static bool
few_enough(const struct db_options *options, struct err *err)
{
	size_t n = 4; /* our own and the sync */

	for (size_t i = 0; options->statements != NULL && options->statements[i] != NULL; i++)
		for (size_t j = 0; options->statements[i][j] != NULL; j++)
			n += options->statements[i][j]->one != NULL ? 2 : 1;
	return n <= DB_PENDING_MAX ||
	       err_set(err, ERR_INTERNAL, "more than %d statements to prepare", DB_PENDING_MAX - 4);
}

struct db *
db_open(const struct db_options *options, struct err *err)
{
	struct db_targets *targets;
	struct db *db;

	if (!few_enough(options, err) || (targets = db_targets_new(options, err)) == NULL)
		return NULL;
	db = xcalloc(1, sizeof(*db));
	db->magic = DB_MAGIC;
	db->options = *options;
	db->label = xstrdup(options->label);
	db->targets = targets;
	db->backoff = BACKOFF_FIRST_S;
	ev_init(&db->io, on_io);
	ev_init(&db->timer, on_timer);
	db->io.data = db->timer.data = db;
	db_probe_init(db);
	attempt(db);
	return db;
}

void
db_close(struct db **handle)
{
	struct db *db = *handle;

	if (db == NULL)
		return;
	*handle = NULL;
	ev_io_stop(db->options.loop, &db->io);
	ev_timer_stop(db->options.loop, &db->timer);
	db_probe_stop(db);
	db->state = DB_CLOSED;
	if (db->depth == 0)
		destroy(db);
}
