/* Sessions that run out or end with all of their account's: the journal says of each that it is
 * over. */
#include "services/gateway/session_over.h"

#include <stdlib.h>

#include "common/clock.h"
#include "common/mem.h"
#include "services/gateway/known.h"
#include "sql/gateway/session.h"

#define SWEEP_EVERY_S 2.0
#define SWEEP_MOST 100
#define END(name) ACCORD__V1__SESSION_END__SESSION_END_##name

Accord__V1__SessionEnd
session_over_why(const struct gateway_config *config, const struct session_row *row, int64_t now)
{
	if (row->ended != 0 || gateway_session_valid(config, row, now))
		return END(UNSPECIFIED);
	return row->seen + config->session_idle <= now || row->made + config->session_longest <= now
		   ? END(RAN_OUT)
		   : END(ACCOUNT);
}

/* --- the rule --- */
struct over {
	struct input input;
	struct id account;
};

static void
over_keys(struct batch *batch, struct input *input)
{
	const struct over *over = input->own;

	batch_need(batch, &gateway_account, &over->account);
	batch_need(batch, &gateway_session, &input->subject);
}

static bool
decide_over(struct batch *batch, struct input *input, struct err *err)
{
	const struct gateway *gateway = gateway_of(batch_own(batch));
	struct session_row *row = batch_row(batch, &gateway_session, &input->subject);
	Accord__V1__SessionEnd why = row != NULL
					 ? session_over_why(&gateway->config, row, batch_now(batch))
					 : END(UNSPECIFIED);

	(void)err;
	if (why != END(UNSPECIFIED))
		session_end(batch, row, why);
	return true;
}

static const struct rule rule = {
    .kind = 14, .name = "session_over", .keys = over_keys, .decide = decide_over};

/* --- all of them, now and then --- */
struct session_sweep {
	struct gateway *gateway;
	struct arena *arena; /* of the question under way */
	bool asking;
	ev_timer timer;
};

static void
on_ended(struct input *input, const struct err *err)
{
	(void)err; /* the next round comes by again */
	free(input->own);
}

static void
on_session(void *ctx, const struct db_row *from)
{
	struct session_sweep *sweep = ctx;
	struct over *over = calloc(1, sizeof(*over));
	struct err err;

	if (over == NULL)
		return;
	over->account = db_id(from, 1);
	over->input = (struct input){.rule = &rule,
	    .lane = LANE_BULK,
	    .subject = db_id(from, 0),
	    .own = over,
	    .done = on_ended};
	if (!service_submit(&sweep->gateway->service, &over->input, &err))
		free(over);
}

static void
on_swept(void *ctx, const struct err *err)
{
	(void)err;
	((struct session_sweep *)ctx)->asking = false;
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct session_sweep *sweep = w->data;
	const struct gateway *gateway = sweep->gateway;
	struct db *db = gateway->service.reader;
	int64_t now = known_store_now(gateway->known);
	struct db_args *args;
	struct err err;

	(void)loop, (void)revents;
	if (sweep->asking || !db_ready(db) || !known_ready(gateway->known))
		return;
	arena_reset(sweep->arena);
	args = db_args(&sql_session_due, sweep->arena);
	db_set_time(args, 0, now - gateway->config.session_idle);
	db_set_time(args, 1, now - gateway->config.session_longest);
	db_set_time(args, 2, now);
	db_set_int(args, 3, SWEEP_MOST);
	sweep->asking =
	    db_send(db, args, on_session, sweep, &err) && db_sync(db, on_swept, sweep, &err);
}

struct session_sweep *
session_sweep_open(struct gateway *gateway)
{
	struct session_sweep *sweep = xcalloc(1, sizeof(*sweep));

	sweep->gateway = gateway;
	sweep->arena = arena_new(4096, 1 << 16);
	ev_timer_init(&sweep->timer, on_timer, SWEEP_EVERY_S, SWEEP_EVERY_S);
	sweep->timer.data = sweep;
	ev_timer_start(gateway->service.loop, &sweep->timer);
	return sweep;
}

void
session_sweep_close(struct session_sweep **sweep_at)
{
	struct session_sweep *sweep = *sweep_at;

	if (sweep == NULL)
		return;
	*sweep_at = NULL;
	ev_timer_stop(sweep->gateway->service.loop, &sweep->timer);
	arena_free(&sweep->arena);
	free(sweep);
}
