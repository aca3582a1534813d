/* One call-out: its moves, its way up the ladder, its end when nobody is wanted any more. */
#include "services/referral/callout.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/referral/after.h"
#include "services/referral/named.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name

#define SUPERVISOR_ANSWERS (15 * CLOCK_MINUTE) /* at the end of a ladder of tasks */
#define SUPERVISOR_LOOKS (5 * CLOCK_MINUTE)    /* for somebody who may be in danger */

static struct metric m_expired = {.name = "accord_referral_tasks_expired_total",
    .help = "tasks that nobody of their owner answered, the duty supervisor neither"};

Accord__V1__RequestKind
callout_kind(const struct callout *c)
{
	return c->task.is ? ACCORD__V1__REQUEST_KIND__REQUEST_CONTACT
			  : ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT;
}

static void
fact_of(struct batch *batch, const struct callout *c, const struct fsm_edge *edge,
    const struct mover *by)
{
	Accord__V1__CalloutMoved fact = ACCORD__V1__CALLOUT_MOVED__INIT;

	fact.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	fact.task = c->task.is;
	if (!c->task.is)
		fact.incident = (ProtobufCBinaryData){
		    sizeof(c->incident.b), (uint8_t *)(uintptr_t)c->incident.b};
	fact.from = edge->from;
	fact.to = edge->to;
	fact.event = edge->event;
	fact.rule = edge->rule;
	fact.reason = by->reason;
	fact.organisation = (char *)(uintptr_t)c->organisation;
	fact.person = (char *)(uintptr_t)by->person;
	fact.employer = (char *)(uintptr_t)by->employer;
	fact.rung = by->rung;
	fact.tier = c->tier;
	fact.area = (char *)(uintptr_t)c->area;
	fact.call_back = (char *)(uintptr_t)c->call_back;
	fact.version = c->moves;
	fact.canary = c->canary;
	fact.merge_rule = by->merge_rule;
	fact.expected_us = c->expected;
	fact.asker = (char *)(uintptr_t)c->asked.person;
	fact.asker_employer = (char *)(uintptr_t)c->asked.employer;
	if (c->state == STATE(EXPIRED))
		fact.hotline = (char *)(uintptr_t)c->hotline;
	batch_fact(batch, ACCORD__V1__KIND__KIND_CALLOUT_MOVED, &c->id, &fact.base);
}

void
callout_move(
    struct batch *batch, struct callout *c, const struct fsm_edge *edge, const struct mover *by)
{
	c->state = edge->to;
	c->reason = by->reason;
	c->moved = batch_now(batch);
	c->moves++;
	after_move(batch, c, edge);
	named_moved(batch, c, edge);
	batch_touch(batch, c);
	fact_of(batch, c, edge, by);
}

bool
callout_running(const struct callout *c)
{
	return fsm_step(callout_kind(c), c->state, c->task.is ? EVENT(WITHDRAW) : EVENT(STAND_DOWN),
		   &(struct fsm_case){0}) != NULL;
}

bool
callout_held(const struct callout *c)
{
	return c->state == STATE(DRAFT);
}

bool
callout_waits(const struct callout *c)
{
	return callout_held(c) && c->asked.person[0] == '\0';
}

struct callout *
callout_newest(struct batch *batch, const struct incident_link *link)
{
	return link == NULL || id_is_nil(&link->request)
		   ? NULL
		   : batch_row(batch, &callout_table, &link->request);
}

const struct ladder *
callout_ladder(struct batch *batch, const struct callout *c)
{
	return id_is_nil(&c->ladder) ? NULL : batch_row(batch, &ladder_table, &c->ladder);
}

unsigned
callout_rung_of(const struct ladder *ladder, const struct callout *c, const char *person)
{
	for (unsigned i = 0; ladder != NULL && i < c->rung && i < ladder->count; i++)
		if (strcmp(ladder->rungs[i].person, person) == 0)
			return i + 1;
	return 0;
}

void
callout_need_ladder(struct batch *batch, const struct id *request)
{
	const struct callout *c = batch_row(batch, &callout_table, request);

	if (c != NULL && !id_is_nil(&c->ladder))
		batch_need(batch, &ladder_table, &c->ladder);
}

void
callout_need_next(struct batch *batch, const struct id *request)
{
	const struct callout *c = batch_row(batch, &callout_table, request);
	struct id id;

	callout_need_ladder(batch, request);
	if (c == NULL || !c->task.is)
		return;
	id = supervisor_id(c->organisation);
	batch_need(batch, &supervisor_table, &id);
}

/* Behind the last rung of a task's ladder, once or twice. */
static bool
supervisor_rung(
    struct batch *batch, const struct callout *c, const struct ladder *ladder, struct rung *rung)
{
	struct id id = supervisor_id(c->organisation);
	const struct supervisor *supervisor = batch_row(batch, &supervisor_table, &id);

	if (supervisor == NULL || supervisor->person[0] == '\0' ||
	    c->rung >= (ladder != NULL ? ladder->count : 0) + named_supervisor_asked(c))
		return false;
	*rung = (struct rung){.answer_within = c->task.why == WANTED(CHECK_IN_MISSED) ||
						       c->task.why == WANTED(ARRIVAL_OVERDUE)
						   ? SUPERVISOR_LOOKS
						   : SUPERVISOR_ANSWERS};
	(void)text_copy(rung->person, sizeof(rung->person), supervisor->person);
	(void)text_copy(rung->employer, sizeof(rung->employer), c->organisation);
	return true;
}

/* Its number, from 1; 0: nobody is left. A client's own organisation asks no other's people about
 * her. */
static unsigned
next_rung(
    struct batch *batch, const struct callout *c, const struct ladder *ladder, struct rung *rung)
{
	unsigned n = c->rung, count = ladder != NULL ? (unsigned)ladder->count : 0;

	while (c->task.is && n < count &&
	       (strcmp(ladder->rungs[n].employer, c->organisation) != 0 ||
		   named_skips(c, &ladder->rungs[n])))
		n++;
	if (n < count) {
		*rung = ladder->rungs[n];
		return n + 1;
	}
	return c->task.is && supervisor_rung(batch, c, ladder, rung) ? n + 1 : 0;
}

static void
alarm_of(void *own, void *arg)
{
	const struct callout *c = arg;

	(void)own;
	metric_register(&m_expired);
	metric_add(&m_expired, 1);
	if (c == NULL) /* no memory for its particulars */
		log_error("nobody answered a task", L_INT("known", 0));
	else
		log_error("nobody answered a task",
		    L_ID("request", &c->id) L_STR("organisation", c->organisation));
}

static void
ask_next(struct batch *batch, struct callout *c, const struct ladder *ladder,
    const struct rung *rung, unsigned n)
{
	size_t count = ladder != NULL ? ladder->count : 0;

	c->rung = n;
	(void)text_copy(c->person, sizeof(c->person), rung->person);
	(void)text_copy(c->employer, sizeof(c->employer), rung->employer);
	c->offered = batch_now(batch);
	c->expected = 0;
	c->scene = ACCORD__V1__SCENE_SAFE__SCENE_SAFE_UNSPECIFIED;
	batch_clock_set(
	    batch, CLOCK_CALLOUT_ANSWER, &c->id, named_answer(c, count, n, rung, c->offered));
}

void
callout_climb(struct batch *batch, struct callout *c, const struct ladder *ladder,
    Accord__V1__RequestReason reason)
{
	struct rung rung;
	unsigned n = next_rung(batch, c, ladder, &rung);
	struct fsm_case at = {.next_rung = n != 0};
	Accord__V1__RequestEvent up = c->state == STATE(DRAFT) ? EVENT(OFFER) : EVENT(CLIMB);
	const struct fsm_edge *edge =
	    fsm_step(callout_kind(c), c->state, at.next_rung ? up : EVENT(EXPIRE), &at);

	if (edge == NULL)
		return;
	if (at.next_rung)
		ask_next(batch, c, ladder, &rung, n);
	else
		batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
	callout_move(batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, 0});
	if (c->task.is && !at.next_rung)
		batch_after(batch, alarm_of, arena_dup(batch_arena(batch), c, sizeof(*c)));
}

/* Who is at the end of the ladder is not known wherever a task is given back. */
void
callout_go_on(struct batch *batch, struct callout *c, const struct ladder *ladder,
    Accord__V1__RequestReason reason)
{
	if (c->task.is)
		batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, batch_now(batch));
	else
		callout_climb(batch, c, ladder, reason);
}

void
callout_call_off(
    struct batch *batch, struct callout *c, Accord__V1__RequestReason reason, unsigned merge_rule)
{
	struct fsm_case at = {.closing = reason == REASON(INCIDENT_CLOSED)};
	const struct fsm_edge *edge = fsm_step(
	    callout_kind(c), c->state, c->task.is ? EVENT(WITHDRAW) : EVENT(STAND_DOWN), &at);

	if (edge == NULL)
		return;
	batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
	callout_move(
	    batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, merge_rule});
}

void
callout_unanswered_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &callout_table, &input->subject);
}

void
callout_unanswered_more(struct batch *batch, struct input *input)
{
	callout_need_next(batch, &input->subject);
}

/* Why it is on its way up, where its clock was set for nothing but that. */
static Accord__V1__RequestReason
why_up(const struct callout *c)
{
	switch (c->state) {
	case STATE(DRAFT):
		return REASON(UNSPECIFIED);
	case STATE(DECLINED):
		return REASON(DECLINED);
	case STATE(RETURNED): /* by whom it was with, or for why she was let go */
		return c->reason == REASON(UNSPECIFIED) ? REASON(RETURNED) : c->reason;
	case STATE(ACKNOWLEDGED):
		return REASON(NOT_ACCEPTED);
	default:
		return REASON(RUNG_UNANSWERED);
	}
}

bool
callout_unanswered(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);

	(void)err;
	if (c != NULL)
		callout_climb(batch, c, callout_ladder(batch, c), why_up(c));
	return true;
}
