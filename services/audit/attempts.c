/* Looks for attempts on the log that the store refused, and raises the alarm: each copy of the
 * service for itself, and anew after a start, since nobody may have read it. */
#include "services/audit/attempts.h"

#include "common/log.h"
#include "common/metrics.h"
#include "sql/audit/seal.h"

#define TICK 5.
#define MEMORY ((size_t)64 << 10)

static struct {
	struct service *service;
	ev_timer tick;
	struct arena *arena; /* of the question */
	int64_t seen;        /* the newest that was told of */
	bool busy;
} attempts;

static struct metric m_attempts = {.name = "accord_audit_attempts_total",
    .help = "statements that tried to change the log, refused and written down"};

static void
on_attempt(void *ctx, const struct db_row *row)
{
	(void)ctx;
	if (db_int(row, 0) <= attempts.seen)
		return;
	attempts.seen = db_int(row, 0);
	metric_add(&m_attempts, 1);
	log_error("somebody tried to change the log",
	    L_STR("role", db_text(row, 1)) L_STR("what", db_text(row, 2)));
}

static void
on_asked(void *ctx, const struct err *err)
{
	(void)ctx;
	attempts.busy = false;
	if (err != NULL)
		log_warn("attempts on the log were not looked for", L_ERR(err));
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct service *service = attempts.service;
	struct db_args *args;
	struct err err;

	(void)loop, (void)w, (void)revents;
	if (attempts.busy || service->draining || !db_ready(service->reader))
		return;
	arena_reset(attempts.arena);
	args = db_args(&sql_attempts, attempts.arena);
	db_set_int(args, 0, attempts.seen);
	attempts.busy = db_send(service->reader, args, on_attempt, NULL, &err) &&
			db_sync(service->reader, on_asked, NULL, &err);
}

void
attempts_open(struct service *service)
{
	attempts.service = service;
	attempts.arena = arena_new(4096, MEMORY);
	metric_register(&m_attempts);
	ev_timer_init(&attempts.tick, on_tick, TICK, TICK);
	ev_timer_start(service->loop, &attempts.tick);
}

void
attempts_close(void)
{
	if (attempts.service == NULL)
		return;
	ev_timer_stop(attempts.service->loop, &attempts.tick);
	arena_free(&attempts.arena);
	attempts.service = NULL;
}
