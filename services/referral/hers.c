/* Tasks that people asked for follow the client whose they are. */
#include "services/referral/hers.h"

#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/forget.h"
#include "services/referral/named.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name

/* --- hers --- */

static void
add_task(struct client_tasks *hers, const struct callout *c, const struct ladder *ladder)
{
	if (hers->count < CLIENT_TASKS)
		hers->tasks[hers->count++] = (struct client_task){c->id, c->ladder, ladder};
}

void
hers_opened(struct batch *batch, const struct callout *c, const struct ladder *ladder)
{
	struct client_tasks *hers = id_is_nil(&c->task.client)
					? NULL
					: batch_row(batch, &client_tasks_table, &c->task.client);

	if (hers != NULL)
		add_task(hers, c, ladder);
}

static void
need_client(struct batch *batch, struct input *input, const ProtobufCBinaryData *bytes)
{
	struct id client;

	if (!INPUT_RESTATED(input) && id_from_bytes(bytes->data, bytes->len, &client))
		batch_need(batch, &client_tasks_table, &client);
}

static struct client_tasks *
hers_of(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes)
{
	struct id client;

	return !INPUT_RESTATED(input) && id_from_bytes(bytes->data, bytes->len, &client)
		   ? batch_row(batch, &client_tasks_table, &client)
		   : NULL;
}

static void
need_tasks(struct batch *batch, const struct client_tasks *hers)
{
	for (size_t i = 0; hers != NULL && i < hers->count; i++) {
		batch_need(batch, &callout_table, &hers->tasks[i].id);
		if (!id_is_nil(&hers->tasks[i].ladder))
			batch_need(batch, &ladder_table, &hers->tasks[i].ladder);
	}
}

/* NULL: it is none that people asked for, or not that organisation's. */
static struct callout *
asked_for(struct batch *batch, const struct client_task *task, const char *organisation)
{
	struct callout *c = batch_row(batch, &callout_table, &task->id);

	return c != NULL && c->task.is && named_is(c->task.why) &&
		       strcmp(c->organisation, organisation) == 0
		   ? c
		   : NULL;
}

static const struct ladder *
ladder_of(struct batch *batch, const struct client_task *task)
{
	if (task->made != NULL || id_is_nil(&task->ladder))
		return task->made;
	return batch_row(batch, &ladder_table, &task->ladder);
}

/* From whom it is with: the next is asked as its clock rings, at once. */
static void
take_from(struct batch *batch, struct callout *c, Accord__V1__RequestReason reason)
{
	const struct fsm_edge *edge =
	    fsm_step(callout_kind(c), c->state, EVENT(LEAVE), &(struct fsm_case){.holder = true});

	if (edge != NULL)
		callout_move(
		    batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, 0});
}

/* What nobody else has taken waits for nothing any more. */
static void
ask_now(struct batch *batch, struct callout *c)
{
	if (c->state == STATE(DRAFT) && c->task.due > batch_now(batch))
		c->task.due = batch_now(batch);
	if (c->state == STATE(DRAFT) || c->state == STATE(RETURNED) || c->state == STATE(DECLINED))
		batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, batch_now(batch));
}

/* --- somebody else leads --- */

void
lead_of_tasks_keys(struct batch *batch, struct input *input)
{
	need_client(batch, input, &((const Accord__V1__LeadMoved *)input->msg)->client);
}

void
lead_of_tasks_more(struct batch *batch, struct input *input)
{
	need_tasks(
	    batch, hers_of(batch, input, &((const Accord__V1__LeadMoved *)input->msg)->client));
}

/* A colleague or a supervisor who is asked, or has it, keeps it; behind her it is the new lead's.
 */
static void
to_lead(struct batch *batch, struct callout *c, struct client_task *task, const char *lead)
{
	bool hers = strcmp(c->person, c->task.lead) == 0;
	const struct ladder *ladder = named_ladder_moved(batch, c, ladder_of(batch, task), lead);

	if (ladder == NULL)
		return;
	c->ladder = ladder->id;
	task->made = ladder;
	if (hers && !named_begun(c, batch_now(batch)))
		take_from(batch, c, REASON(LEAD_CHANGED));
	(void)text_copy(c->task.lead, sizeof(c->task.lead), lead);
	ask_now(batch, c);
	batch_touch(batch, c);
}

bool
lead_of_tasks(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LeadMoved *msg = (const Accord__V1__LeadMoved *)input->msg;
	struct client_tasks *hers = hers_of(batch, input, &msg->client);

	(void)err;
	for (size_t i = 0; hers != NULL && i < hers->count; i++) {
		struct callout *c = asked_for(batch, &hers->tasks[i], msg->organisation);

		if (c != NULL && msg->lead[0] != '\0' && strcmp(c->task.lead, msg->lead) != 0)
			to_lead(batch, c, &hers->tasks[i], msg->lead);
	}
	return true;
}

/* --- her record is closed --- */

void
close_tasks_keys(struct batch *batch, struct input *input)
{
	need_client(batch, input, &((const Accord__V1__ClientClosed *)input->msg)->client);
}

void
close_tasks_more(struct batch *batch, struct input *input)
{
	need_tasks(
	    batch, hers_of(batch, input, &((const Accord__V1__ClientClosed *)input->msg)->client));
}

/* Nobody leads for her any more: her duty supervisor is the next. Whoever took it does it. */
static void
to_supervisor(struct batch *batch, struct callout *c, const struct client_task *task)
{
	const struct ladder *ladder = ladder_of(batch, task);
	size_t count = ladder != NULL ? ladder->count : 0;

	if (c->state == STATE(ACCEPTED) || c->state == STATE(CONTACTED) ||
	    c->state == STATE(EXPIRED) || c->rung > count)
		return;
	take_from(batch, c, REASON(RECORD_CLOSED));
	c->rung = (unsigned)count;
	ask_now(batch, c);
	batch_touch(batch, c);
}

static void
end_task(struct batch *batch, struct callout *c)
{
	if (named_begun(c, batch_now(batch)))
		return; /* what came of it is asked for */
	c->task.wants = 0;
	batch_touch(batch, c);
	callout_call_off(batch, c, REASON(RECORD_CLOSED), 0);
}

bool
close_tasks(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ClientClosed *msg = (const Accord__V1__ClientClosed *)input->msg;
	struct client_tasks *hers = hers_of(batch, input, &msg->client);

	(void)err;
	for (size_t i = 0; hers != NULL && !msg->reopened && i < hers->count; i++) {
		struct callout *c = asked_for(batch, &hers->tasks[i], msg->organisation);

		if (c == NULL)
			continue;
		if (named_outlives(c->task.why))
			to_supervisor(batch, c, &hers->tasks[i]);
		else
			end_task(batch, c);
	}
	return true;
}
