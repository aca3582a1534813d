/* What becomes of accounts by themselves. */
#include "services/gateway/account_life.h"

#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "common/mem.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "sql/gateway/staff.h"

#define SWEEP_EVERY_S 2.0
#define SWEEP_MOST 100
#define STEPS_MOST 8 /* of one account at once */
#define STATE(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name
#define WHY(name) ACCORD__V1__DISABLED_WHY__DISABLED_WHY_##name

/* --- rows --- */
static void
read_life(struct batch *batch, const struct db_row *from, void *row)
{
	struct life_row *life = row;

	(void)batch;
	life->id = db_id(from, 0);
	(void)text_copy(life->employer, sizeof(life->employer), db_text(from, 1));
	life->enabled = db_time(from, 2);
	life->review_told = db_time(from, 3);
	life->version = (int32_t)db_int(from, 4);
}

static void
bind_life(struct db_args *to, const void *row)
{
	const struct life_row *life = row;

	db_put_id(to, &life->id);
	db_put_text(to, life->employer);
	db_put_time(to, life->enabled);
	db_put_time(to, life->review_told);
	db_put_int(to, life->version + 1);
}

const struct table gateway_account_life = {.name = "account_life",
    .row_size = sizeof(struct life_row),
    .load = &sql_account_life_load,
    .read = read_life,
    .save = &sql_account_life_save,
    .bind = bind_life};

/* --- what is to be done --- */
static int64_t
latest(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

bool
life_review_due(const struct account_row *account, int64_t now)
{
	return latest(account->made, account->reviewed) + ACCOUNT_REVIEWED <= now;
}

enum life_step
life_next(const struct account_row *account, const struct life_row *life,
    const struct person_row *person, int64_t now)
{
	bool named = person != NULL && person->active;

	if (life == NULL)
		return LIFE_BEGINS;
	if (named && account->orphaned != 0)
		return LIFE_RETURNED;
	if (!named && account->orphaned == 0)
		return LIFE_ORPHANED;
	if (named && strcmp(person->employer, life->employer) != 0)
		return LIFE_TRANSFERRED;
	if (account->disabled != 0)
		return LIFE_NOTHING;
	if (account->emergency_until != 0 && account->emergency_until <= now)
		return LIFE_EMERGENCY_OVER;
	if (account->orphaned != 0 && account->orphaned + ACCOUNT_ORPHANED <= now)
		return LIFE_WEEK_ORPHANED;
	if (latest(latest(account->made, account->last_logon), life->enabled) + ACCOUNT_IDLE <= now)
		return LIFE_IDLE;
	return life_review_due(account, now) &&
		       (life->review_told == 0 || life->review_told + ACCOUNT_REMINDED <= now)
		   ? LIFE_REVIEW_DUE
		   : LIFE_NOTHING;
}

/* --- doing it --- */
void
life_disable(
    struct batch *batch, struct account_row *account, Accord__V1__DisabledWhy why, const char *by)
{
	account->disabled = batch_now(batch);
	account->disabled_why = (int32_t)why;
	(void)text_copy(account->disabled_by, sizeof(account->disabled_by), by);
	gateway_account_end_sessions(batch, account);
	gateway_account_moved(batch, account, STATE(DISABLED), by);
}

void
life_tell(struct batch *batch, const struct account_row *account, const char *organisation,
    Accord__V1__AccountState state, const char *by)
{
	Accord__V1__AccountNotice fact = ACCORD__V1__ACCOUNT_NOTICE__INIT;
	struct id id = gateway_organisation_id(organisation);
	const struct organisation_row *row = batch_row(batch, &gateway_organisation, &id);

	if (row == NULL || row->duty_supervisor[0] == '\0' || strcmp(row->duty_supervisor, by) == 0)
		return;
	fact.person = (char *)(uintptr_t)account->person;
	fact.organisation = (char *)(uintptr_t)row->name;
	fact.state = state;
	fact.tell = (char *)(uintptr_t)row->duty_supervisor;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ACCOUNT_NOTICE, &account->id, &fact.base);
}

/* It happened, her sessions are over where that is what it means, and who manages is told. */
static void
moved(struct batch *batch, struct account_row *account, const struct life_row *life,
    Accord__V1__AccountState state, bool ends)
{
	if (ends)
		gateway_account_end_sessions(batch, account);
	gateway_account_moved(batch, account, state, "");
	life_tell(batch, account, life->employer, state, "");
}

static void
disable(struct batch *batch, struct account_row *account, const struct life_row *life,
    Accord__V1__DisabledWhy why)
{
	life_disable(batch, account, why, "");
	life_tell(batch, account, life->employer, STATE(DISABLED), "");
}

static void
begin(struct batch *batch, const struct account_row *account, const struct person_row *person)
{
	struct life_row *life = batch_new(batch, &gateway_account_life, &account->id);

	life->id = account->id;
	(void)text_copy(life->employer, sizeof(life->employer),
	    person != NULL ? person->employer : account->employer);
}

/* Both houses are told. */
static void
transfer(struct batch *batch, struct account_row *account, struct life_row *life,
    const struct person_row *person)
{
	moved(batch, account, life, STATE(TRANSFERRED), true);
	(void)text_copy(life->employer, sizeof(life->employer), person->employer);
	batch_touch(batch, life);
	life_tell(batch, account, life->employer, STATE(TRANSFERRED), "");
}

static void
take_step(struct batch *batch, struct account_row *account, struct life_row *life,
    const struct person_row *person, enum life_step step)
{
	switch (step) {
	case LIFE_NOTHING:
		break;
	case LIFE_BEGINS:
		begin(batch, account, person);
		break;
	case LIFE_ORPHANED:
		account->orphaned = batch_now(batch);
		moved(batch, account, life, STATE(ORPHANED), true);
		break;
	case LIFE_RETURNED:
		account->orphaned = 0;
		moved(batch, account, life, STATE(RETURNED), false);
		break;
	case LIFE_TRANSFERRED:
		transfer(batch, account, life, person);
		break;
	case LIFE_IDLE:
		disable(batch, account, life, WHY(IDLE));
		break;
	case LIFE_WEEK_ORPHANED:
		disable(batch, account, life, WHY(ORPHANED));
		break;
	case LIFE_EMERGENCY_OVER:
		disable(batch, account, life, WHY(EMERGENCY_OVER));
		break;
	case LIFE_REVIEW_DUE:
		life->review_told = batch_now(batch);
		batch_touch(batch, life);
		moved(batch, account, life, STATE(REVIEW_DUE), false);
		break;
	}
}

/* --- the rule --- */
static void
look_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_person, &input->subject);
	batch_need(batch, &gateway_account, &input->subject);
	batch_need(batch, &gateway_account_life, &input->subject);
}

static void
look_more(struct batch *batch, struct input *input)
{
	const struct person_row *person = batch_row(batch, &gateway_person, &input->subject);
	const struct account_row *account = batch_row(batch, &gateway_account, &input->subject);
	const struct life_row *life = batch_row(batch, &gateway_account_life, &input->subject);
	const char *const houses[] = {person != NULL ? person->employer : "",
	    account != NULL ? account->employer : "", life != NULL ? life->employer : ""};

	for (size_t i = 0; i < sizeof(houses) / sizeof(houses[0]); i++) {
		struct id id = gateway_organisation_id(houses[i]);

		batch_need(batch, &gateway_organisation, &id);
	}
}

static bool
look(struct batch *batch, struct input *input, struct err *err)
{
	const struct person_row *person = batch_row(batch, &gateway_person, &input->subject);
	struct account_row *account = batch_row(batch, &gateway_account, &input->subject);
	enum life_step step = LIFE_BEGINS;

	(void)err;
	for (int i = 0; account != NULL && i < STEPS_MOST && step != LIFE_NOTHING; i++) {
		struct life_row *life = batch_row(batch, &gateway_account_life, &input->subject);

		step = life_next(account, life, person, batch_now(batch));
		take_step(batch, account, life, person, step);
	}
	return true;
}

static const struct rule rule = {
    .kind = 13, .name = "look_at_account", .keys = look_keys, .more = look_more, .decide = look};

/* --- all of them, now and then --- */
struct life_sweep {
	struct service *service;
	struct arena *arena; /* of the question under way */
	bool asking;
	struct id after, last; /* a round goes by all of them, however many are due */
	size_t count;          /* of this question */
	ev_timer timer;
};

static void
on_looked(struct input *input, const struct err *err)
{
	(void)err; /* the next round comes by again */
	free(input);
}

static void
on_account(void *ctx, const struct db_row *from)
{
	struct life_sweep *sweep = ctx;
	struct input *input = calloc(1, sizeof(*input));
	struct err err;

	sweep->last = db_id(from, 0);
	sweep->count++;
	if (input == NULL)
		return;
	*input = (struct input){
	    .rule = &rule, .lane = LANE_BULK, .subject = sweep->last, .done = on_looked};
	if (!service_submit(sweep->service, input, &err))
		free(input);
}

static void
on_swept(void *ctx, const struct err *err)
{
	struct life_sweep *sweep = ctx;

	sweep->asking = false;
	sweep->after = err == NULL && sweep->count == SWEEP_MOST ? sweep->last : (struct id){{0}};
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct life_sweep *sweep = w->data;
	struct db *db = sweep->service->reader;
	const struct known *known = gateway_of(sweep->service)->known;
	int64_t now = known_store_now(known);
	struct db_args *args;
	struct err err;

	(void)loop, (void)revents;
	if (sweep->asking || !db_ready(db) || !known_ready(known))
		return;
	sweep->count = 0;
	arena_reset(sweep->arena);
	args = db_args(&sql_account_due, sweep->arena);
	db_set_time(args, 0, now);
	db_set_time(args, 1, now - ACCOUNT_IDLE);
	db_set_time(args, 2, now - ACCOUNT_ORPHANED);
	db_set_time(args, 3, now - ACCOUNT_REVIEWED);
	db_set_time(args, 4, now - ACCOUNT_REMINDED);
	db_set_int(args, 5, SWEEP_MOST);
	db_set_id(args, 6, &sweep->after);
	sweep->asking =
	    db_send(db, args, on_account, sweep, &err) && db_sync(db, on_swept, sweep, &err);
}

struct life_sweep *
life_sweep_open(struct service *service)
{
	struct life_sweep *sweep = xcalloc(1, sizeof(*sweep));

	sweep->service = service;
	sweep->arena = arena_new(4096, 1 << 16);
	ev_timer_init(&sweep->timer, on_timer, SWEEP_EVERY_S, SWEEP_EVERY_S);
	sweep->timer.data = sweep;
	ev_timer_start(service->loop, &sweep->timer);
	return sweep;
}

void
life_sweep_close(struct life_sweep **sweep_at)
{
	struct life_sweep *sweep = *sweep_at;

	if (sweep == NULL)
		return;
	*sweep_at = NULL;
	ev_timer_stop(sweep->service->loop, &sweep->timer);
	arena_free(&sweep->arena);
	free(sweep);
}
