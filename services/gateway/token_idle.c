/* Tokens that nobody has used for long. */
#include "services/gateway/token_idle.h"

#include <stdlib.h>

#include "common/mem.h"
#include "services/gateway/known.h"
#include "services/gateway/token.h"
#include "services/gateway/token_use.h"
#include "sql/gateway/token.h"

#define SWEEP_EVERY_S 20.0
#define SWEEP_MOST 100

/* --- the rule --- */
static void
idle_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_token, &input->subject);
	batch_need(batch, &gateway_token_use, &input->subject);
}

static bool
decide_idle(struct batch *batch, struct input *input, struct err *err)
{
	struct token_row *row = batch_row(batch, &gateway_token, &input->subject);

	(void)err;
	if (row != NULL &&
	    token_is_idle(row, gateway_token_used_at(batch, &input->subject), batch_now(batch)))
		gateway_token_revoke(batch, row, true);
	return true;
}

static const struct rule rule = {
    .kind = 158, .name = "token_idle", .keys = idle_keys, .decide = decide_idle};

/* --- all of them, now and then --- */
struct token_sweep {
	struct gateway *gateway;
	struct arena *arena; /* of the question under way */
	bool asking;
	ev_timer timer;
};

static void
on_decided(struct input *input, const struct err *err)
{
	(void)err; /* the next round comes by again */
	free(input);
}

static void
on_token(void *ctx, const struct db_row *from)
{
	struct token_sweep *sweep = ctx;
	struct input *input = calloc(1, sizeof(*input));
	struct err err;

	if (input == NULL)
		return;
	*input = (struct input){
	    .rule = &rule, .lane = LANE_BULK, .subject = db_id(from, 0), .done = on_decided};
	if (!service_submit(&sweep->gateway->service, input, &err))
		free(input);
}

static void
on_swept(void *ctx, const struct err *err)
{
	(void)err;
	((struct token_sweep *)ctx)->asking = false;
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct token_sweep *sweep = w->data;
	struct db *db = sweep->gateway->service.reader;
	struct db_args *args;
	struct err err;

	(void)loop, (void)revents;
	if (sweep->asking || !db_ready(db) || !known_ready(sweep->gateway->known))
		return;
	arena_reset(sweep->arena);
	args = db_args(&sql_token_idle, sweep->arena);
	db_set_time(args, 0, known_store_now(sweep->gateway->known) - TOKEN_IDLE);
	db_set_int(args, 1, SWEEP_MOST);
	sweep->asking =
	    db_send(db, args, on_token, sweep, &err) && db_sync(db, on_swept, sweep, &err);
}

struct token_sweep *
token_sweep_open(struct gateway *gateway)
{
	struct token_sweep *sweep = xcalloc(1, sizeof(*sweep));

	sweep->gateway = gateway;
	sweep->arena = arena_new(4096, 1 << 16);
	ev_timer_init(&sweep->timer, on_timer, SWEEP_EVERY_S, SWEEP_EVERY_S);
	sweep->timer.data = sweep;
	ev_timer_start(gateway->service.loop, &sweep->timer);
	return sweep;
}

void
token_sweep_close(struct token_sweep **sweep_at)
{
	struct token_sweep *sweep = *sweep_at;

	if (sweep == NULL)
		return;
	*sweep_at = NULL;
	ev_timer_stop(sweep->gateway->service.loop, &sweep->timer);
	arena_free(&sweep->arena);
	free(sweep);
}
