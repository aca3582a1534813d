/* The newest head every few seconds: that the log only grows from what was noted of it, and that
 * the store counts no row of it as changed or removed. Each copy for itself. */
#include "services/audit/check.h"

#include <string.h>

#include "common/clock.h"
#include "common/file.h"
#include "common/journal.h"
#include "common/log.h"
#include "common/metrics.h"
#include "sql/audit/check.h"

#define TICK 1.
#define TICKS_EACH 5 /* from one look to the next, once there was a first */
#define TOLD_AGAIN CLOCK_HOUR
#define SEALED_LOOKS 12 /* so long the store may take to count the last plain leaf as changed */
#define MEMORY ((size_t)64 << 10)

/* Rows that this server counts; only that a count rises says something: one that fell begins anew,
 * and so does that of another server. */
struct counted {
	int64_t server; /* when it was started; 0: it was not asked yet */
	int64_t removed, changed, leaves_changed;
	bool plain; /* some leaves are plain: they are sealed, which changes them */
};

static struct {
	struct service *service;
	struct check_config config;
	ev_timer tick;
	struct arena *arena; /* of the question */
	struct noted noted;
	struct noted_look look;
	struct counted counted, seen;
	int64_t told;            /* monotonic */
	unsigned ticks, sealing; /* looks in which leaves may still be counted as changed */
	bool busy, at_once, unwritten;
	bool judged;  /* it was held against what is noted, since this copy began ... */
	bool holds;   /* ... and begins with that, when it was last looked at */
	bool replays; /* the server is a standby, and may be behind what was noted */
} check;

static struct metric m_changed = {.name = "accord_audit_rows_changed_total",
    .help = "rows of the log that the store counted as changed or removed, against all rules"};
static struct metric m_holds = {.name = "accord_audit_noted_holds",
    .help = "1: the log begins with what was noted of it outside of the store",
    .kind = METRIC_GAUGE};

static int64_t
rise(int64_t before, int64_t now)
{
	return now > before ? now - before : 0;
}

static void
judge_counts(void)
{
	const struct counted *was = &check.counted, *is = &check.seen;
	int64_t rows;

	if (is->plain)
		check.sealing = SEALED_LOOKS;
	else if (check.sealing > 0)
		check.sealing--;
	if (was->server == is->server) {
		rows = rise(was->removed, is->removed) + rise(was->changed, is->changed) +
		       (check.sealing > 0 ? 0 : rise(was->leaves_changed, is->leaves_changed));
		if (rows > 0) {
			metric_add(&m_changed, rows);
			check.at_once = true;
			walk_hurry();
			log_error(
			    "rows of the audit log were changed or removed", L_INT("rows", rows));
		}
	}
	check.counted = *is;
}

static void
note(void)
{
	char text[NOTED_TEXT];
	size_t len;
	struct err err;
	bool same = check.noted.size == check.look.now.size &&
		    check.noted.history == check.look.now.history;

	check.noted = check.look.now;
	if ((same && !check.unwritten) || check.config.noted[0] == '\0')
		return;
	len = noted_write(&check.noted, text);
	if (file_replace(check.config.noted, text, len, &err)) {
		check.unwritten = false;
	} else if (!check.unwritten) {
		check.unwritten = true;
		log_error("what the audit log is was not noted", L_ERR(&err));
	}
}

static void
tell(const char *what)
{
	const struct noted *noted = &check.noted, *now = &check.look.now;

	metric_set(&m_holds, 0);
	check.judged = true;
	check.holds = false;
	if (check.told != 0 && clock_mono() - check.told < TOLD_AGAIN)
		return;
	check.told = clock_mono();
	log_error(what, L_INT("noted", noted->size) L_INT("size", now->size));
}

static void
judge_noted(void)
{
	switch (noted_judge(&check.noted, &check.look)) {
	case NOTED_SHORTER:
		if (!check.replays)
			tell("the audit log is shorter than was noted: leaves are missing");
		return;
	case NOTED_OTHER:
		tell("the audit log is another than was noted");
		return;
	case NOTED_RESTORED:
		log_error("the audit log was restored from a backup",
		    L_INT("noted", check.noted.size) L_INT("size", check.look.now.size));
		break;
	case NOTED_HOLDS:
		break;
	}
	check.told = 0;
	metric_set(&m_holds, 1);
	check.judged = check.holds = true;
	note();
}

static bool
read_root(const struct db_row *row, int column, uint8_t root[TREE_HASH])
{
	size_t len;
	const void *bytes = db_bytes(row, column, &len);

	if (len != TREE_HASH)
		return false;
	memcpy(root, bytes, TREE_HASH);
	return true;
}

static void
on_look_row(void *ctx, const struct db_row *row)
{
	struct noted_look *look = &check.look;

	(void)ctx;
	*look = (struct noted_look){.now = {.history = (uint64_t)db_int(row, 0) / JOURNAL_HISTORY,
					.size = (uint64_t)db_int(row, 1)}};
	(void)read_root(row, 2, look->now.root);
	look->has_then = read_root(row, 3, look->then);
	check.seen = (struct counted){.plain = db_bool(row, 4),
	    .removed = db_int(row, 5),
	    .changed = db_int(row, 6),
	    .leaves_changed = db_int(row, 7),
	    .server = db_time(row, 8)};
	check.replays = db_bool(row, 9);
}

static void
on_look(void *ctx, const struct err *err)
{
	static const struct noted nothing;

	(void)ctx;
	check.busy = false;
	if (err != NULL) {
		log_warn("the audit log was not looked at", L_ERR(err));
		return;
	}
	judge_counts();
	judge_noted();
	if (walk_going() || !service_writes(check.service))
		return;
	walk_begin(check.look.now.size,
	    check.noted.size <= check.look.now.size || !check.replays ? &check.noted : &nothing,
	    check.at_once);
	check.at_once = false;
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct service *service = check.service;
	struct db_args *args;
	struct err err;

	(void)loop, (void)w, (void)revents;
	if (check.busy || service->draining || !db_ready(service->reader) ||
	    (check.counted.server != 0 && ++check.ticks % TICKS_EACH != 0))
		return;
	arena_reset(check.arena);
	args = db_args(&sql_log_look, check.arena);
	db_set_int(args, 0, (int64_t)check.noted.size);
	check.busy = db_send(service->reader, args, on_look_row, NULL, &err) &&
		     db_sync(service->reader, on_look, NULL, &err);
}

void
check_open(struct service *service, const struct check_config *config)
{
	struct err err;

	check.service = service;
	check.config = *config;
	check.arena = arena_new(4096, MEMORY);
	check.sealing = SEALED_LOOKS; /* of what was sealed before the first look */
	metric_register(&m_changed);
	metric_register(&m_holds);
	if (config->noted[0] != '\0' && !noted_load(&check.noted, config->noted, &err))
		log_error("what was noted of the audit log is not known", L_ERR(&err));
	walk_open(service, config->pace);
	ev_timer_init(&check.tick, on_tick, 0., TICK);
	ev_timer_start(service->loop, &check.tick);
}

bool
check_noted(struct noted *noted, struct err *err)
{
	*noted = check.noted;
	if (!check.judged)
		return err_set(err, ERR_UNAVAILABLE,
		    "the log was not held against what was noted of it yet: ask again in a moment");
	if (!check.holds)
		return err_set(
		    err, ERR_UNAVAILABLE, "the log does not begin with what was noted of it");
	return noted->size > 0 || err_set(err, ERR_UNAVAILABLE, "nothing was noted of the log yet");
}

void
check_close(void)
{
	if (check.service == NULL)
		return;
	ev_timer_stop(check.service->loop, &check.tick);
	walk_close();
	arena_free(&check.arena);
	check.service = NULL;
}
