/* Tokens that nobody has used for long: their owners are warned, and then they are revoked. */
#include "services/gateway/token_idle.h"

#include <stdlib.h>

#include "accord/v1/staff.pb-c.h"
#include "accord/v1/token.pb-c.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/gateway/known.h"
#include "services/gateway/token.h"
#include "services/gateway/token_use.h"
#include "sql/gateway/token.h"

#define SWEEP_EVERY_S 20.0
#define SWEEP_MOST 100

struct token_sweep {
	struct gateway *gateway;
	struct arena *arena; /* of the question under way */
	bool asking;
	int64_t began;         /* by the clock that only goes on */
	struct id after, last; /* a round goes by all of them */
	size_t count;          /* of this question */
	ev_timer timer;
};

/* --- the rule --- */
static void
idle_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_token, &input->subject);
	batch_need(batch, &gateway_token_use, &input->subject);
}

/* Whose it is, as the memory has it: of a feed only its own service knows. */
static const struct person_row *
bearer_of(struct batch *batch, const struct input *input)
{
	const struct token_row *row = batch_row(batch, &gateway_token, &input->subject);

	return row != NULL ? known_person(gateway_of(batch_own(batch))->known, row->person) : NULL;
}

static void
idle_more(struct batch *batch, struct input *input)
{
	const struct person_row *person = bearer_of(batch, input);
	struct id id = gateway_organisation_id(person != NULL ? person->employer : "");

	batch_need(batch, &gateway_organisation, &id);
}

static void
tell_owner(struct batch *batch, const struct person_row *person)
{
	Accord__V1__AccountNotice fact = ACCORD__V1__ACCOUNT_NOTICE__INIT;
	struct id id = gateway_organisation_id(person != NULL ? person->employer : "");
	const struct organisation_row *row = batch_row(batch, &gateway_organisation, &id);

	if (person == NULL || row == NULL || row->duty_supervisor[0] == '\0')
		return;
	fact.person = (char *)(uintptr_t)person->name;
	fact.organisation = (char *)(uintptr_t)row->name;
	fact.state = ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_REVIEW_DUE;
	fact.tell = (char *)(uintptr_t)row->duty_supervisor;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ACCOUNT_NOTICE, &person->id, &fact.base);
}

static void
warn(struct batch *batch, struct input *input, struct token_row *row, int64_t until)
{
	Accord__V1__TokenIdles fact = ACCORD__V1__TOKEN_IDLES__INIT;

	row->idle_told = batch_now(batch);
	gateway_token_moved(batch, row);
	fact.token = (ProtobufCBinaryData){sizeof(row->id.b), row->id.b};
	fact.until_us = until;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_IDLES, &row->id, &fact.base);
	tell_owner(batch, bearer_of(batch, input));
}

/* Whoever was away for long, the whole site or who was to be warned, has time to use or to keep it.
 */
static bool
may_end(const struct gateway *gateway, const struct token_row *row, int64_t now)
{
	int64_t wait = gateway->config.token_wait;

	return row->idle_told + wait <= now && clock_mono() - gateway->idle->began >= wait;
}

static bool
decide_idle(struct batch *batch, struct input *input, struct err *err)
{
	struct token_row *row = batch_row(batch, &gateway_token, &input->subject);
	int64_t used = gateway_token_used_at(batch, &input->subject), now = batch_now(batch);

	(void)err;
	if (row == NULL)
		return true;
	if (token_warns(row, used, now))
		warn(batch, input, row, token_idles(row, used));
	else if (token_is_idle(row, used, now) && may_end(gateway_of(batch_own(batch)), row, now))
		gateway_token_revoke(batch, row, true);
	return true;
}

static const struct rule rule = {
    .kind = 158, .name = "token_idle", .keys = idle_keys, .more = idle_more, .decide = decide_idle};

/* --- all of them, now and then --- */
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

	sweep->last = db_id(from, 0);
	sweep->count++;
	if (input == NULL)
		return;
	*input = (struct input){
	    .rule = &rule, .lane = LANE_BULK, .subject = sweep->last, .done = on_decided};
	if (!service_submit(&sweep->gateway->service, input, &err))
		free(input);
}

static void
on_swept(void *ctx, const struct err *err)
{
	struct token_sweep *sweep = ctx;

	sweep->asking = false;
	sweep->after = err == NULL && sweep->count == SWEEP_MOST ? sweep->last : (struct id){{0}};
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct token_sweep *sweep = w->data;
	struct db *db = sweep->gateway->service.reader;
	int64_t now = known_store_now(sweep->gateway->known);
	struct db_args *args;
	struct err err;

	(void)loop, (void)revents;
	if (sweep->asking || !db_ready(db) || !known_ready(sweep->gateway->known))
		return;
	arena_reset(sweep->arena);
	args = db_args(&sql_token_idle, sweep->arena);
	sweep->count = 0;
	db_set_time(args, 0, now - TOKEN_IDLE + TOKEN_WARNED);
	db_set_time(args, 1, now - TOKEN_KEPT + TOKEN_WARNED);
	db_set_id(args, 2, &sweep->after);
	db_set_int(args, 3, SWEEP_MOST);
	sweep->asking =
	    db_send(db, args, on_token, sweep, &err) && db_sync(db, on_swept, sweep, &err);
}

struct token_sweep *
token_sweep_open(struct gateway *gateway)
{
	struct token_sweep *sweep = xcalloc(1, sizeof(*sweep));

	sweep->gateway = gateway;
	sweep->began = clock_mono();
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
