/* Somebody is wanted for an exchange as long as it stands so that a person has to look: the task is
 * brought up to what stands, behind each move. */
#include "services/referral/exchange_task.h"

#include "common/clock.h"
#include "common/text.h"
#include "services/referral/after.h"
#include "services/referral/callout.h"
#include "services/referral/exchange.h"
#include "services/referral/planned.h"
#include "services/referral/task.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name

/* For whoever has it, before her duty supervisor is asked. */
#define HERS_FIRST (20 * CLOCK_MINUTE)

void
exchange_task_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &exchange_table, &input->subject);
}

void
exchange_task_more(struct batch *batch, struct input *input)
{
	const struct exchange *x = batch_row(batch, &exchange_table, &input->subject);
	struct id fresh = id_v4(), supervisor;

	if (x == NULL)
		return;
	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	supervisor = supervisor_id(x->organisation);
	planned_need(batch, x->organisation);
	batch_need(batch, &supervisor_table, &supervisor);
	batch_need(batch, &callout_table, &x->task);
	batch_need_new(batch, &callout_table, &fresh);
}

/* What it stood for is settled, or is something else now. */
static void
let_go(struct batch *batch, struct exchange *x)
{
	struct callout *task = batch_row(batch, &callout_table, &x->task);

	if (task != NULL) {
		task->task.wants = 0;
		batch_touch(batch, task);
		callout_call_off(
		    batch, task, ACCORD__V1__REQUEST_REASON__REQUEST_REASON_NOT_WANTED, 0);
	}
	x->task = (struct id){{0}};
}

/* What may wait till somebody is at a desk does. */
static int64_t
due_of(struct batch *batch, const struct exchange *x)
{
	const struct supervisor *known;
	struct id id;

	if (x->wanted != WANTED(SENDER_DESTROYED))
		return exchange_wanted_at(x);
	id = supervisor_id(x->organisation);
	known = batch_row(batch, &supervisor_table, &id);
	return after_morning(known != NULL ? known->zone : "", known != NULL ? known->days : "",
	    x->sender_destroyed);
}

/* NULL: her duty supervisor, when it is due. */
static const struct ladder *
ladder_of(struct batch *batch, const struct exchange *x)
{
	switch (x->wanted) {
	case WANTED(RULES_CHANGED): /* she has the old ones */
		return task_ladder_of_one(batch, x->organisation, x->person, HERS_FIRST / 2);
	case WANTED(SENDER_DESTROYED): /* whose it is to say what is kept */
		return NULL;
	default:
		return planned_ladder(batch, x->organisation, NULL, NULL);
	}
}

static void
want(struct batch *batch, struct exchange *x, const struct id *fresh)
{
	Accord__V1__PersonWanted msg = ACCORD__V1__PERSON_WANTED__INIT;

	msg.organisation = x->organisation;
	msg.client =
	    (ProtobufCBinaryData){id_is_nil(&x->client) ? 0 : sizeof(x->client.b), x->client.b};
	msg.why = x->wanted;
	msg.due_us = due_of(batch, x);
	msg.lead = x->person;
	(void)task_open(batch, fresh, &msg, ladder_of(batch, x));
	x->task = *fresh;
}

static bool
is_over(Accord__V1__RequestState state)
{
	return state == STATE(CLOSED) || state == STATE(EXPIRED) || state == STATE(WITHDRAWN);
}

/* What was changed once more, since she was done with it. */
static bool
again(struct batch *batch, const struct exchange *x)
{
	const struct callout *task = batch_row(batch, &callout_table, &x->task);

	if (x->wanted != WANTED(RULES_CHANGED))
		return false;
	return task == NULL || (task->moved <= x->changed && is_over(task->state));
}

bool
exchange_task(struct batch *batch, struct input *input, struct err *err)
{
	struct exchange *x = batch_row(batch, &exchange_table, &input->subject);

	(void)err;
	if (x == NULL || input->own == NULL || (x->wanted == exchange_wants(x) && !again(batch, x)))
		return true;
	let_go(batch, x);
	x->wanted = exchange_wants(x);
	if (x->wanted != 0)
		want(batch, x, input->own);
	batch_touch(batch, x);
	return true;
}
