/* The delivery monitor: looks for messages that should have progressed and have not. */
#include "services/notification/monitor.h"

#include <stdlib.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/notification/message.h"
#include "sql/notification/guard.h"
#include "sql/notification/message.h"

#define MEMORY ((size_t)1 << 18)

static struct metric m_still = {.name = "accord_messages_still",
    .help = "messages that should have progressed and have not, as the monitor saw them last",
    .kind = METRIC_GAUGE};
static struct metric m_bodies = {.name = "accord_messages_unredacted",
    .help = "texts that a provider holds still a day later, as the monitor saw them last",
    .kind = METRIC_GAUGE};
static struct metric m_round = {.name = "accord_monitor_seconds",
    .help = "when the monitor looked last, in seconds since 1970",
    .kind = METRIC_GAUGE};

/* A clock that was lost is what this is for: it is served as if it were due. */
static const struct rule again_rule = {.kind = EVENT_STILL,
    .name = "message_still",
    .keys = message_due_keys,
    .more = message_due_more,
    .decide = message_due};

static void
on_again_done(struct input *input, const struct err *err)
{
	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_error("a message that stands still could not be brought back",
		    L_ID("message", &input->subject) L_ERR(err));
	free(input);
}

static void
on_still_row(void *ctx, const struct db_row *row)
{
	struct service *service = ctx;
	struct monitor *m = &notification_of(service)->monitor;
	struct input *input = calloc(1, sizeof(*input));
	struct err err = {0};

	m->found++;
	if (m->found == 1)
		log_error("a message stands still", L_INT("state", db_int(row, 1)));
	if (input == NULL)
		return;
	*input = (struct input){.rule = &again_rule,
	    .subject = db_id(row, 0),
	    .due = clock_now(),
	    .own = service,
	    .done = on_again_done};
	if (!service_submit(service, input, &err))
		free(input);
}

static void
on_bodies(void *ctx, const struct db_row *row)
{
	notification_of(ctx)->monitor.bodies_found = (size_t)db_int(row, 0);
}

static void
on_still(void *ctx, const struct err *err)
{
	struct service *service = ctx;
	struct monitor *m = &notification_of(service)->monitor;

	m->looking = false;
	if (err != NULL) { /* what was last known is not known any more to hold */
		log_warn("the monitor cannot look", L_ERR(err));
		return;
	}
	m->still = m->found;
	m->bodies = m->bodies_found;
	m->at = clock_now();
	metric_set(&m_still, (int64_t)m->still);
	metric_set(&m_bodies, (int64_t)m->bodies);
	metric_set(&m_round, m->at / CLOCK_SECOND);
	if (m->still > 0)
		log_error("messages stand still", L_INT("count", m->still));
}

static void
look(struct service *service)
{
	struct monitor *m = &notification_of(service)->monitor;
	struct db_args *args, *bodies;
	struct err err = {0};

	if (m->looking || service->draining || !service_writes(service) ||
	    !db_ready(service->reader))
		return;
	arena_reset(m->arena);
	args = db_args(&sql_message_still, m->arena);
	db_set_int(args, 0, MONITOR_GRACE);
	db_set_int(args, 1, MONITOR_LOST);
	db_set_int(args, 2, MONITOR_MOST);
	db_set_int(args, 3, MONITOR_QUEUED);
	bodies = db_args(&sql_message_unredacted, m->arena);
	db_set_int(bodies, 0, MONITOR_BODIES);
	m->found = 0;
	m->looking = db_send(service->reader, args, on_still_row, service, &err) &&
		     db_send(service->reader, bodies, on_bodies, service, &err) &&
		     db_sync(service->reader, on_still, service, &err);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	look(w->data);
}

/* --- life --- */

void
monitor_start(struct service *service)
{
	struct monitor *m = &notification_of(service)->monitor;

	metric_register(&m_still);
	metric_register(&m_bodies);
	metric_register(&m_round);
	m->arena = arena_new(4096, MEMORY);
	ev_timer_init(&m->timer, on_timer, MONITOR_EVERY, MONITOR_EVERY);
	m->timer.data = service;
	ev_timer_start(service->loop, &m->timer);
}

void
monitor_ready(struct service *service)
{
	look(service);
}

void
monitor_stop(struct service *service)
{
	struct monitor *m = &notification_of(service)->monitor;

	ev_timer_stop(service->loop, &m->timer);
	if (m->arena != NULL)
		arena_free(&m->arena);
}

size_t
monitor_still(const struct service *service, int64_t *at)
{
	const struct monitor *m = &notification_of(service)->monitor;

	*at = m->at;
	return m->still;
}

size_t
monitor_bodies(const struct service *service)
{
	return notification_of(service)->monitor.bodies;
}
