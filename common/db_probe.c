/*
 * Doubt: a server that owes an answer and has been silent for a while is asked, over a second
 * connection, whether it is there at all. A machine that hangs or is cut off keeps its connections
 * open and says nothing; a statement may rightly take long. An idle connection asks for a sign of
 * life, so that it is known to be good when it is needed.
 */
#include "common/db_priv.h"

#define IDLE_S 1.
#define SILENCE_S 2.
#define AGAIN_S 5. /* it is there and takes its time: asked again */

static void
start_timer(struct db *db, double after)
{
	struct ev_timer *timer = &db->probe.timer;

	ev_timer_stop(db->options.loop, timer);
	ev_timer_set(timer, after, 0.);
	ev_timer_start(db->options.loop, timer);
}

static void
hang_up(struct db *db)
{
	ev_io_stop(db->options.loop, &db->probe.io);
	PQfinish(db->probe.conn);
	db->probe.conn = NULL;
	db->probe.reached = false;
}

static void
watch(struct db *db, int events)
{
	struct ev_io *io = &db->probe.io;

	ev_io_stop(db->options.loop, io);
	ev_io_set(io, PQsocket(db->probe.conn), events);
	ev_io_start(db->options.loop, io);
}

static void
is_there(struct db *db)
{
	hang_up(db);
	start_timer(db, AGAIN_S);
}

static void
is_gone(struct db *db, const char *why)
{
	db_probe_stop(db);
	db_hung(db);
	db_break_off(db, why);
}

static void
ask(struct db *db)
{
	db->probe.conn = db_targets_connect(db->targets, db->target);
	if (db->probe.conn == NULL) {
		is_there(db); /* no memory says nothing about the server */
		return;
	}
	if (PQstatus(db->probe.conn) == CONNECTION_BAD) {
		is_gone(db, "no answer, and it cannot be reached");
		return;
	}
	start_timer(db, db_connect_timeout(db));
	watch(db, EV_WRITE);
}

/* Whatever it says, also that it has no room or another password: somebody is there. */
static void
on_io(struct ev_loop *loop, ev_io *w, int revents)
{
	struct db *db = w->data;

	(void)loop, (void)revents;
	switch (PQconnectPoll(db->probe.conn)) {
	case PGRES_POLLING_READING:
		db->probe.reached = true;
		watch(db, EV_READ);
		break;
	case PGRES_POLLING_WRITING:
		watch(db, EV_WRITE);
		break;
	case PGRES_POLLING_OK:
		is_there(db);
		break;
	default:
		if (db->probe.reached)
			is_there(db);
		else
			is_gone(db, "no answer, and it cannot be reached");
	}
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct db *db = w->data;

	(void)loop, (void)revents;
	if (db->probe.conn != NULL)
		is_gone(db, "no answer, and none to a second connection");
	else if (db->count > 0)
		ask(db);
	else if (!db_sync(db, NULL, NULL, NULL))
		start_timer(db, IDLE_S);
}

/* --- for the others --- */
void
db_probe_init(struct db *db)
{
	ev_init(&db->probe.io, on_io);
	ev_init(&db->probe.timer, on_timer);
	db->probe.io.data = db->probe.timer.data = db;
}

void
db_probe_sent(struct db *db)
{
	if (db->probe.owed)
		return;
	db->probe.owed = true;
	start_timer(db, SILENCE_S);
}

void
db_probe_heard(struct db *db)
{
	hang_up(db);
	db->probe.owed = db->count > 0;
	start_timer(db, db->probe.owed ? SILENCE_S : IDLE_S);
}

void
db_probe_stop(struct db *db)
{
	hang_up(db);
	db->probe.owed = false;
	ev_timer_stop(db->options.loop, &db->probe.timer);
}
