/* Holds what this service committed against what the audit log has of it, and raises the alarm:
 * each copy for itself. */
#include "services/gateway/log_behind.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "services/gateway/gateway.h"
#include "sql/common/kit.h"

#define TICK 1.
#define ANSWER_TIMEOUT (5 * CLOCK_SECOND)
#define MEMORY ((size_t)64 << 10)

struct log_watch {
	struct gateway *gateway;
	struct arena *arena; /* of the question that is under way */
	struct log_standing standing;
	struct log_look look;
	struct err why; /* it did not answer */
	bool asking;
	ev_timer tick;
};

static struct metric m_behind = {.name = "accord_gateway_log_behind_seconds",
    .help = "since the audit log was last seen to have all facts of this service",
    .kind = METRIC_GAUGE};

enum log_word
log_look(struct log_standing *standing, const struct log_look *look, int64_t late)
{
	bool told = standing->told != 0;

	if (standing->since == 0)
		standing->since = look->now; /* what was before nobody knows */
	if (look->answered && look->taken >= standing->wanted) {
		*standing = (struct log_standing){.wanted = look->head, .since = look->now};
		return told ? LOG_CAUGHT_UP : LOG_KEEPS_UP;
	}
	if (look->now - standing->since < late ||
	    (told && look->now - standing->told < LOG_BEHIND_AGAIN))
		return LOG_KEEPS_UP;
	standing->told = look->now;
	return LOG_BEHIND;
}

static void
say_behind(const struct log_watch *watch)
{
	const struct log_look *look = &watch->look;
	int64_t seconds = (look->now - watch->standing.since) / CLOCK_SECOND;

	if (look->answered)
		log_error("the audit log is behind",
		    L_STR("audit", "answers") L_INT("facts", look->head - look->taken)
			L_INT("seconds", seconds));
	else
		log_error("the audit log is behind",
		    L_STR("audit", "is away") L_INT("seconds", seconds) L_ERR(&watch->why));
}

static void
say(struct log_watch *watch)
{
	const struct log_look *look = &watch->look;
	const struct log_standing *standing = &watch->standing;

	watch->look.now = clock_mono();
	switch (log_look(&watch->standing, look, watch->gateway->config.log_late)) {
	case LOG_BEHIND:
		say_behind(watch);
		break;
	case LOG_CAUGHT_UP:
		log_warn("the audit log has caught up");
		break;
	default:
		break;
	}
	metric_set(&m_behind, (look->now - standing->since) / CLOCK_SECOND);
	watch->asking = false;
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct log_watch *watch = ctx;
	const Accord__V1__TreeHead *tree;
	ProtobufCMessage *msg;

	if (err != NULL)
		watch->why = *err;
	watch->look.answered = err == NULL && wire_read(&accord__v1__tree_head__descriptor,
						  watch->arena, body, len, &msg, &watch->why);
	if (watch->look.answered) {
		tree = (const Accord__V1__TreeHead *)msg;
		for (size_t i = 0; i < tree->n_sources; i++)
			if (strcmp(tree->sources[i]->source, "gateway") == 0)
				watch->look.taken = tree->sources[i]->n;
	}
	say(watch);
}

static void
on_head_row(void *ctx, const struct db_row *row)
{
	((struct log_watch *)ctx)->look.head = (uint64_t)db_int(row, 0);
}

/* A gateway without its database lets nothing leave: there is nothing to be behind of. */
static void
on_head(void *ctx, const struct err *err)
{
	struct log_watch *watch = ctx;
	struct bus_call call = {.to = "audit",
	    .kind = ACCORD__V1__KIND__KIND_GET_TREE_HEAD,
	    .timeout_us = ANSWER_TIMEOUT,
	    .done = on_answer,
	    .ctx = watch};

	if (err != NULL)
		watch->asking = false;
	else if (!bus_call(watch->gateway->service.bus, &call, NULL, &watch->why))
		say(watch);
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct log_watch *watch = w->data;
	struct service *service = &watch->gateway->service;
	struct err err;

	(void)loop, (void)revents;
	if (watch->asking || service->draining || !db_ready(service->reader))
		return;
	arena_reset(watch->arena);
	watch->look = (struct log_look){0};
	watch->asking = db_send(service->reader, db_args(&sql_kit_journal_head, watch->arena),
			    on_head_row, watch, &err) &&
			db_sync(service->reader, on_head, watch, &err);
}

struct log_watch *
log_watch_open(struct gateway *gateway)
{
	struct log_watch *watch = xcalloc(1, sizeof(*watch));

	metric_register(&m_behind);
	watch->gateway = gateway;
	watch->arena = arena_new(4096, MEMORY);
	ev_timer_init(&watch->tick, on_tick, TICK, TICK);
	watch->tick.data = watch;
	ev_timer_start(gateway->service.loop, &watch->tick);
	return watch;
}

void
log_watch_stop(struct log_watch *watch)
{
	ev_timer_stop(watch->gateway->service.loop, &watch->tick);
}

void
log_watch_close(struct log_watch **watch_at)
{
	struct log_watch *watch = *watch_at;

	if (watch == NULL)
		return;
	*watch_at = NULL;
	arena_free(&watch->arena);
	free(watch);
}
