/* What a call-out leaves to be done: check-ins that were missed, and tasks for the morning. */
#include "services/referral/after.h"

#include <stdio.h>
#include <string.h>

#include "common/log.h"
#include "common/text.h"
#include "common/workday_text.h"
#include "services/referral/callout.h"
#include "services/referral/planned.h"
#include "services/referral/task.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name

#define MORNING 9     /* o'clock */
#define ZONES_READ 16 /* that are kept */

/* --- moves --- */

/* What she says of herself; that its incident was merged is not her voice. */
static bool
is_heard(Accord__V1__RequestEvent event)
{
	return event == EVENT(ACCEPT) || event == EVENT(DEPART) || event == EVENT(STAGE) ||
	       event == EVENT(ARRIVE) || event == EVENT(CHECK_IN);
}

/* On her way, or waiting near the scene: somebody is to hear of her. */
static bool
is_out(Accord__V1__RequestState state)
{
	return state == STATE(ACCEPTED) || state == STATE(EN_ROUTE) || state == STATE(STAGED);
}

/* By when, as it stands. Who is late and said that she is well has as long again as who waits. */
static int64_t
hear_by(const struct callout *c)
{
	int64_t due =
	    c->expected != 0 ? c->expected + ARRIVAL_MARGIN : c->accepted + ARRIVES_WITHIN;

	if (c->state == STATE(STAGED) ||
	    (c->checked > c->accepted && due < c->checked + CHECK_IN_EVERY))
		return c->checked + CHECK_IN_EVERY;
	return due;
}

/* By these she leaves where she waited, or her way there, herself. */
static bool
is_her_own(Accord__V1__RequestEvent event)
{
	return event == EVENT(ARRIVE) || event == EVENT(CLEAR) || event == EVENT(RETURN);
}

static bool
is_watched(const struct callout *c)
{
	return !id_is_nil(&c->watch[0]) || !id_is_nil(&c->watch[1]);
}

/* Those who look for her are told by the clock, which can name their tasks. */
static void
heard(struct batch *batch, struct callout *c, Accord__V1__RequestEvent event)
{
	if (c->state == STATE(STAGED) || event == EVENT(CHECK_IN) || hear_by(c) <= batch_now(batch))
		c->checked = batch_now(batch);
	c->missed = 0;
	if (is_watched(c))
		batch_clock_set(batch, CLOCK_CALLOUT_CHECK_IN, &c->id, batch_now(batch));
	else if (is_out(c->state))
		batch_clock_set(batch, CLOCK_CALLOUT_CHECK_IN, &c->id, hear_by(c));
	else
		batch_clock_clear(batch, CLOCK_CALLOUT_CHECK_IN, &c->id);
}

/* Nobody expects to hear of her any more. Whoever looks for her already goes on until she is found.
 */
static void
unexpected(struct batch *batch, struct callout *c)
{
	c->missed = 0;
	for (int i = 0; i < CALLOUT_WATCHES; i++)
		c->watch[i] = (struct id){{0}};
	batch_clock_clear(batch, CLOCK_CALLOUT_CHECK_IN, &c->id);
}

/* What it is wanted for in the morning that it ended so; unspecified: for nothing. One that was
 * held asked nobody, and those before it are looked at. */
static Accord__V1__WantedFor
wanted_after(
    Accord__V1__RequestState from, Accord__V1__RequestState to, Accord__V1__RequestReason reason)
{
	if (to == STATE(EXPIRED))
		return WANTED(NOBODY_CAME);
	if (to == STATE(STOOD_DOWN) && from != STATE(DRAFT) &&
	    (reason == REASON(INCIDENT_CANCELLED) || reason == REASON(INCIDENT_RETYPED) ||
		reason == REASON(ASKER_CANCELLED)))
		return WANTED(NEXT_DAY_REVIEW);
	return WANTED(UNSPECIFIED);
}

void
after_move(struct batch *batch, struct callout *c, const struct fsm_edge *edge)
{
	if (c->task.is || c->canary)
		return;
	if (is_out(edge->to) && is_heard(edge->event))
		heard(batch, c, edge->event);
	else if (is_out(edge->from) && !is_out(edge->to)) {
		if (is_her_own(edge->event))
			heard(batch, c, edge->event);
		else
			unexpected(batch, c);
	}
	if (wanted_after(edge->from, edge->to, c->reason) != WANTED(UNSPECIFIED))
		batch_clock_set(batch, CLOCK_CALLOUT_AFTER, &c->id, batch_now(batch));
}

/* --- the morning --- */

/* Read once each. NULL: it cannot be read. */
static struct zone *
zone_read(const char *name)
{
	static struct zone *zones[ZONES_READ];
	static size_t next;
	struct err err = {0};

	for (size_t i = 0; i < ZONES_READ; i++)
		if (zones[i] != NULL && strcmp(zone_name(zones[i]), name) == 0)
			return zones[i];
	zone_close(&zones[next]);
	if ((zones[next] = zone_open(name, &err)) == NULL) {
		log_warn("a time zone cannot be read", L_ERR(&err));
		return NULL;
	}
	next = (next + 1) % ZONES_READ;
	return zones[(next + ZONES_READ - 1) % ZONES_READ];
}

int64_t
after_morning(const char *name, const char *text, int64_t now)
{
	struct zone *zone = name[0] != '\0' ? zone_read(name) : NULL;
	int64_t listed[WORKDAYS_LISTED];
	struct workdays days;

	if (!workdays_read(text, listed, &days))
		days = (struct workdays){.federal = true};
	return zone == NULL ? now + CLOCK_DAY : workday_at(zone, &days, now, MORNING * CLOCK_HOUR);
}

/* --- tasks --- */

/* What may have to be opened for an organisation. */
static void
need_task(struct batch *batch, const char *organisation)
{
	struct id supervisor = supervisor_id(organisation);

	planned_need(batch, organisation);
	batch_need(batch, &supervisor_table, &supervisor);
}

static const struct supervisor *
supervisor_of(struct batch *batch, const char *organisation)
{
	struct id id = supervisor_id(organisation);

	return batch_row(batch, &supervisor_table, &id);
}

/* By its own name in the table of wants: once of each incident, why and day; a call-out of no
 * incident is its own. */
static struct id
want_of(const struct id *of, Accord__V1__WantedFor why, int64_t at)
{
	char id[ID_TEXT_SIZE], number[16], day[24];

	(void)snprintf(number, sizeof(number), "%d", (int)why);
	(void)snprintf(day, sizeof(day), "%lld", (long long)(at / CLOCK_DAY));
	return id_digest((const char *const[]){"after", id_text(of, id), number, day}, 4);
}

static void
open_once(struct batch *batch, const struct id *id, const struct id *fresh,
    const Accord__V1__PersonWanted *msg, const struct callout *of)
{
	struct callout *task;
	struct want *want;

	if (batch_row(batch, &want_table, id) != NULL)
		return;
	want = batch_new(batch, &want_table, id);
	want->id = *id;
	want->request = *fresh;
	task = task_open(batch, fresh, msg, planned_ladder(batch, msg->organisation, NULL, NULL));
	task->incident = of->incident;
	task->task.callout = of->id;
}

/* --- an incident that was told too late --- */

void
late_need(struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg)
{
	struct id fresh = id_v4(), incident, want;

	if (msg->canary || !id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		return;
	want = want_of(&incident, WANTED(LATE_INCIDENT), 0);
	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	need_task(batch, msg->organisation);
	batch_need(batch, &want_table, &want);
	batch_need_new(batch, &callout_table, &fresh);
}

void
late_open(struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg)
{
	Accord__V1__PersonWanted wanted = ACCORD__V1__PERSON_WANTED__INIT;
	struct callout of = {.id = {{0}}}; /* none was opened */
	struct id want;

	if (input->own == NULL ||
	    !id_from_bytes(msg->incident.data, msg->incident.len, &of.incident))
		return;
	want = want_of(&of.incident, WANTED(LATE_INCIDENT), 0);
	wanted.organisation = msg->organisation;
	wanted.why = WANTED(LATE_INCIDENT);
	wanted.due_us = batch_now(batch) + LATE_DUE;
	open_once(batch, &want, input->own, &wanted, &of);
}

/* --- a call-out that is over --- */

void
callout_over_keys(struct batch *batch, struct input *input)
{
	struct id fresh = id_v4();

	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	batch_need(batch, &callout_table, &input->subject);
	batch_need_new(batch, &callout_table, &fresh);
}

/* Its last state says why: from where it came is settled with the clock. */
static Accord__V1__WantedFor
wanted_of(const struct callout *c)
{
	return c == NULL ? WANTED(UNSPECIFIED)
			 : wanted_after(STATE(STATE_UNSPECIFIED), c->state, c->reason);
}

void
callout_over_more(struct batch *batch, struct input *input)
{
	const struct callout *c = batch_row(batch, &callout_table, &input->subject);
	Accord__V1__WantedFor why = wanted_of(c);
	struct id want;

	if (why == WANTED(UNSPECIFIED))
		return;
	want = want_of(id_is_nil(&c->incident) ? &c->id : &c->incident, why, batch_now(batch));
	need_task(batch, c->organisation);
	batch_need(batch, &want_table, &want);
}

bool
callout_over(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);
	Accord__V1__PersonWanted wanted = ACCORD__V1__PERSON_WANTED__INIT;
	const struct supervisor *known;
	struct id want;

	(void)err;
	if ((wanted.why = wanted_of(c)) == WANTED(UNSPECIFIED))
		return true;
	known = supervisor_of(batch, c->organisation);
	wanted.organisation = c->organisation;
	wanted.due_us = after_morning(
	    known != NULL ? known->zone : "", known != NULL ? known->days : "", batch_now(batch));
	want =
	    want_of(id_is_nil(&c->incident) ? &c->id : &c->incident, wanted.why, batch_now(batch));
	open_once(batch, &want, input->own, &wanted, c);
	return true;
}

/* --- who is on her way, or waits near a scene --- */

void
callout_check_in_keys(struct batch *batch, struct input *input)
{
	struct id fresh[CALLOUT_WATCHES];

	batch_need(batch, &callout_table, &input->subject);
	for (int i = 0; i < CALLOUT_WATCHES; i++) {
		fresh[i] = id_v4();
		batch_need_new(batch, &callout_table, &fresh[i]);
	}
	input->own = arena_dup(batch_arena(batch), fresh, sizeof(fresh));
}

void
callout_check_in_more(struct batch *batch, struct input *input)
{
	const struct callout *c = batch_row(batch, &callout_table, &input->subject);

	if (c == NULL)
		return;
	need_task(batch, c->organisation);
	need_task(batch, c->employer);
	for (int i = 0; i < CALLOUT_WATCHES; i++)
		if (!id_is_nil(&c->watch[i]))
			batch_need(batch, &callout_table, &c->watch[i]);
}

static struct callout *
watch_task(struct batch *batch, const struct callout *c, int i)
{
	return id_is_nil(&c->watch[i]) ? NULL : batch_row(batch, &callout_table, &c->watch[i]);
}

/* Somebody is asked, or has it in her hands. */
static bool
is_looked_for(const struct callout *task)
{
	switch (task->state) {
	case STATE(EXPIRED):
	case STATE(CLOSED):
	case STATE(WITHDRAWN):
		return false;
	default:
		return true;
	}
}

/* Her duty supervisor at once, unless it is she who is missed, or there is none. */
static const struct ladder *
whom_to_ask(struct batch *batch, const struct callout *c, const char *organisation)
{
	const struct supervisor *known = supervisor_of(batch, organisation);

	return known != NULL && known->person[0] != '\0' && strcmp(known->person, c->person) != 0
		   ? NULL
		   : planned_ladder(batch, organisation, NULL, NULL);
}

static void
look_for(struct batch *batch, struct callout *c, int i, const struct id *fresh)
{
	Accord__V1__PersonWanted wanted = ACCORD__V1__PERSON_WANTED__INIT;
	struct callout *task = watch_task(batch, c, i);

	if (task != NULL && is_looked_for(task))
		return;
	if (task != NULL) /* the new one stands for it */
		callout_call_off(batch, task, REASON(NOT_WANTED), 0);
	wanted.organisation = i == 0 ? c->organisation : c->employer;
	wanted.why = c->state == STATE(STAGED) ? WANTED(CHECK_IN_MISSED) : WANTED(ARRIVAL_OVERDUE);
	wanted.due_us = batch_now(batch);
	task = task_open(batch, fresh, &wanted, whom_to_ask(batch, c, wanted.organisation));
	task->incident = c->incident;
	task->task.callout = c->id;
	c->watch[i] = *fresh;
}

/* Dispatch, whose incident it is, and her own coordinator, where they are not the same. */
static void
miss(struct batch *batch, struct callout *c, const struct id *fresh)
{
	const struct fsm_edge *edge =
	    fsm_step(callout_kind(c), c->state, EVENT(MISS), &(struct fsm_case){0});

	c->missed++;
	callout_move(batch, c, edge,
	    &(struct mover){c->person, c->employer, c->rung, REASON(UNSPECIFIED), 0});
	look_for(batch, c, 0, &fresh[0]);
	if (strcmp(c->employer, c->organisation) != 0)
		look_for(batch, c, 1, &fresh[1]);
	batch_clock_set(batch, CLOCK_CALLOUT_CHECK_IN, &c->id, batch_now(batch) + CHECK_IN_AGAIN);
}

/* She was heard of: nobody looks for her any more. */
static void
found(struct batch *batch, struct callout *c)
{
	for (int i = 0; i < CALLOUT_WATCHES; i++) {
		struct callout *task = watch_task(batch, c, i);

		if (task != NULL)
			callout_call_off(batch, task, REASON(NOT_WANTED), 0);
		c->watch[i] = (struct id){{0}};
	}
	batch_touch(batch, c);
	if (is_out(c->state))
		batch_clock_set(batch, CLOCK_CALLOUT_CHECK_IN, &c->id, hear_by(c));
}

bool
callout_check_in(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);

	(void)err;
	if (c == NULL)
		return true;
	if (is_out(c->state) && batch_now(batch) >= hear_by(c))
		miss(batch, c, input->own);
	else
		found(batch, c);
	return true;
}
