/* How tasks begin and are taken back: one for each client and reason, however often somebody is
 * wanted. */
#include "services/referral/task.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/forget.h"
#include "services/referral/hers.h"
#include "services/referral/named.h"
#include "services/referral/planned.h"
#include "services/referral/request_of.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name

/* --- somebody is wanted --- */

/* False: the fact names no want, or nobody's. */
static bool
names_of(const Accord__V1__PersonWanted *msg, struct id *want, struct id *head)
{
	struct id client = {{0}}; /* of nobody's: one for the organisation */

	if (!id_from_bytes(msg->wanted.data, msg->wanted.len, want) || msg->organisation[0] == '\0')
		return false;
	(void)id_from_bytes(msg->client.data, msg->client.len, &client);
	*head = task_head_id(msg->organisation, named_is(msg->why) ? want : &client, msg->why);
	return true;
}

void
person_wanted_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__PersonWanted *msg = (const Accord__V1__PersonWanted *)input->msg;
	struct id want, head, client, supervisor, fresh = id_v4();

	if (INPUT_RESTATED(input) || !names_of(msg, &want, &head))
		return;
	if (id_from_bytes(msg->client.data, msg->client.len, &client)) {
		forgotten_need(batch, &client);
		if (named_is(msg->why))
			batch_need(batch, &client_tasks_table, &client);
	}
	supervisor = supervisor_id(msg->organisation);
	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	planned_need(batch, msg->organisation);
	batch_need(batch, &supervisor_table, &supervisor);
	batch_need(batch, &want_table, &want);
	batch_need(batch, &task_head_table, &head);
	batch_need_new(batch, &callout_table, &fresh);
}

void
person_wanted_more(struct batch *batch, struct input *input)
{
	const Accord__V1__PersonWanted *msg = (const Accord__V1__PersonWanted *)input->msg;
	const struct task_head *head;
	struct id want, id;

	if (INPUT_RESTATED(input) || !names_of(msg, &want, &id) ||
	    (head = batch_row(batch, &task_head_table, &id)) == NULL)
		return;
	batch_need(batch, &callout_table, &head->request);
}

/* Nobody has begun with it. Whoever took it may have done it by now, and has no clock: what is
 * added would wait for ever. What is to be asked of somebody is no business of another's. */
static bool
takes_more(const struct callout *c, const char *asked)
{
	if (asked[0] != '\0' && strcmp(c->person, asked) != 0)
		return false;
	switch (c->state) {
	case STATE(DRAFT):
	case STATE(OFFERED):
	case STATE(ACKNOWLEDGED):
	case STATE(DECLINED):
	case STATE(RETURNED):
		return true;
	default:
		return false;
	}
}

static void
add_want(struct batch *batch, struct callout *c, const Accord__V1__PersonWanted *msg)
{
	c->task.wants++;
	if (msg->risk > c->task.risk)
		c->task.risk = msg->risk;
	if (msg->due_us < c->task.due) {
		c->task.due = msg->due_us;
		if (c->state == STATE(DRAFT))
			batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, msg->due_us);
	}
	batch_touch(batch, c);
}

const struct ladder *
task_ladder_of_one(
    struct batch *batch, const char *employer, const char *person, int64_t answer_within)
{
	struct ladder *ladder = arena_zalloc(batch_arena(batch), sizeof(*ladder));

	if (ladder == NULL)
		return NULL; /* an exhausted arena undoes the whole batch */
	for (ladder->count = 0; ladder->count < 2; ladder->count++) {
		struct rung *rung = &ladder->rungs[ladder->count];

		(void)text_copy(rung->person, sizeof(rung->person), person);
		(void)text_copy(rung->employer, sizeof(rung->employer), employer);
		rung->answer_within = answer_within;
	}
	ladder_name(ladder, employer);
	*(struct ladder *)batch_append(batch, &ladder_kept_table) = *ladder;
	return ladder;
}

/* She herself before anybody else is asked: at once, and again half-way. In whole minutes, so that
 * few ladders are made. */
static const struct ladder *
ladder_of_asked(struct batch *batch, const Accord__V1__PersonWanted *msg)
{
	int64_t now = batch_now(batch);
	int64_t left = msg->asked_until_us > now ? (msg->asked_until_us - now) / 2 : 0;

	left = left <= CLOCK_MINUTE ? CLOCK_MINUTE
				    : (left + CLOCK_MINUTE / 2) / CLOCK_MINUTE * CLOCK_MINUTE;
	return task_ladder_of_one(batch, msg->organisation, msg->asked, left);
}

struct callout *
task_open(struct batch *batch, const struct id *id, const Accord__V1__PersonWanted *msg,
    const struct ladder *ladder)
{
	struct callout *c = batch_new(batch, &callout_table, id);

	c->id = *id;
	c->state = STATE(DRAFT);
	c->opened = c->moved = batch_now(batch);
	c->task.is = true;
	c->task.why = msg->why;
	c->task.due = msg->due_us;
	c->task.risk = msg->risk;
	c->task.wants = 1;
	named_open(c, msg);
	if (id_from_bytes(msg->client.data, msg->client.len, &c->task.client) &&
	    !id_is_nil(&c->task.client))
		request_of_soon(batch);
	(void)text_copy(c->task.lead, sizeof(c->task.lead), msg->lead);
	(void)text_copy(c->organisation, sizeof(c->organisation), msg->organisation);
	if (ladder != NULL)
		c->ladder = ladder->id;
	if (msg->due_us > batch_now(batch))
		batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, msg->due_us);
	else
		callout_climb(
		    batch, c, ladder, ladder == NULL ? REASON(LADDER_EMPTY) : REASON(UNSPECIFIED));
	return c;
}

static const struct ladder *
whom_to_ask(struct batch *batch, const Accord__V1__PersonWanted *msg)
{
	if (msg->asked[0] == '\0')
		return planned_ladder(batch, msg->organisation, NULL, NULL);
	return named_is(msg->why) ? named_ladder(batch, msg) : ladder_of_asked(batch, msg);
}

/* The task that stands for it: the one there is, or a new one. */
static struct id
task_for(struct batch *batch, const struct id *head_id, const struct id *fresh,
    const Accord__V1__PersonWanted *msg)
{
	struct task_head *head = batch_row(batch, &task_head_table, head_id);
	const struct ladder *ladder;
	struct callout *c = head == NULL ? NULL : batch_row(batch, &callout_table, &head->request);

	if (c != NULL && takes_more(c, msg->asked)) {
		add_want(batch, c, msg);
		return c->id;
	}
	if (head == NULL)
		head = batch_new(batch, &task_head_table, head_id);
	head->id = *head_id;
	head->request = *fresh;
	batch_touch(batch, head);
	ladder = whom_to_ask(batch, msg);
	c = task_open(batch, fresh, msg, ladder);
	if (named_is(msg->why))
		hers_opened(batch, c, ladder);
	return *fresh;
}

/* Nobody is asked about somebody who was destroyed. */
static bool
is_gone(struct batch *batch, const Accord__V1__PersonWanted *msg)
{
	struct id client;

	return id_from_bytes(msg->client.data, msg->client.len, &client) &&
	       forgotten_is(batch, &client);
}

/* What is restated was asked for when it was said. */
bool
person_wanted(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PersonWanted *msg = (const Accord__V1__PersonWanted *)input->msg;
	struct want *want;
	struct id id, head;

	if (INPUT_RESTATED(input))
		return true;
	if (!names_of(msg, &id, &head))
		return err_set(err, ERR_INVALID, "the fact names no want, or nobody's");
	if (batch_row(batch, &want_table, &id) != NULL || is_gone(batch, msg))
		return true;
	want = batch_new(batch, &want_table, &id);
	want->id = id;
	want->request = task_for(batch, &head, input->own, msg);
	return true;
}

/* --- and is not any more --- */

void
person_unwanted_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__PersonUnwanted *msg = (const Accord__V1__PersonUnwanted *)input->msg;
	struct id id;

	if (id_from_bytes(msg->wanted.data, msg->wanted.len, &id))
		batch_need(batch, &want_table, &id);
}

void
person_unwanted_more(struct batch *batch, struct input *input)
{
	const Accord__V1__PersonUnwanted *msg = (const Accord__V1__PersonUnwanted *)input->msg;
	const struct want *want;
	struct id id;

	if (id_from_bytes(msg->wanted.data, msg->wanted.len, &id) &&
	    (want = batch_row(batch, &want_table, &id)) != NULL)
		batch_need(batch, &callout_table, &want->request);
}

/* With the last want the task goes; one that is not over has others. */
bool
person_unwanted(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PersonUnwanted *msg = (const Accord__V1__PersonUnwanted *)input->msg;
	struct callout *c;
	struct want *want;
	struct id id;

	if (!id_from_bytes(msg->wanted.data, msg->wanted.len, &id))
		return err_set(err, ERR_INVALID, "the fact names no want");
	want = batch_row(batch, &want_table, &id);
	if (INPUT_RESTATED(input) || want == NULL || want->over)
		return true;
	want->over = true;
	batch_touch(batch, want);
	c = batch_row(batch, &callout_table, &want->request);
	if (c == NULL || c->task.wants == 0)
		return true;
	c->task.wants--;
	batch_touch(batch, c);
	if (c->task.wants == 0)
		callout_call_off(batch, c, REASON(NOT_WANTED), 0);
	return true;
}

/* --- at whom a ladder ends --- */

void
supervisor_changed_keys(struct batch *batch, struct input *input)
{
	struct id id =
	    supervisor_id(((const Accord__V1__OrganisationChanged *)input->msg)->organisation);

	batch_need(batch, &supervisor_table, &id);
}

bool
supervisor_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OrganisationChanged *msg =
	    (const Accord__V1__OrganisationChanged *)input->msg;
	bool active = msg->standing == ACCORD__V1__STANDING__STANDING_ACTIVE;
	struct id id = supervisor_id(msg->organisation);
	struct supervisor *supervisor = batch_row(batch, &supervisor_table, &id);

	(void)err;
	if (supervisor == NULL) {
		supervisor = batch_new(batch, &supervisor_table, &id);
		supervisor->id = id;
		(void)text_copy(
		    supervisor->organisation, sizeof(supervisor->organisation), msg->organisation);
	}
	(void)text_copy(
	    supervisor->person, sizeof(supervisor->person), active ? msg->duty_supervisor : "");
	(void)text_copy(supervisor->zone, sizeof(supervisor->zone), msg->zone);
	(void)text_copy(supervisor->ori, sizeof(supervisor->ori), msg->ori);
	(void)text_copy(supervisor->days, sizeof(supervisor->days), msg->days);
	(void)text_copy(supervisor->hotline, sizeof(supervisor->hotline), msg->hotline);
	batch_touch(batch, supervisor);
	return true;
}
