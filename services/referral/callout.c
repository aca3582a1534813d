/* One call-out: its moves, its way up the ladder, its end when nobody is wanted any more. */
#include "services/referral/callout.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/text.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define CALLOUT ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT

static void
fact_of(struct batch *batch, const struct callout *c, const struct fsm_edge *edge,
    const struct mover *by)
{
	Accord__V1__CalloutMoved fact = ACCORD__V1__CALLOUT_MOVED__INIT;

	fact.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	fact.incident =
	    (ProtobufCBinaryData){sizeof(c->incident.b), (uint8_t *)(uintptr_t)c->incident.b};
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
	batch_touch(batch, c);
	fact_of(batch, c, edge, by);
}

bool
callout_running(const struct callout *c)
{
	return fsm_step(CALLOUT, c->state, EVENT(STAND_DOWN), &(struct fsm_case){0}) != NULL;
}

bool
callout_held(const struct callout *c)
{
	return c->state == STATE(DRAFT);
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

static void
ask_next(struct batch *batch, struct callout *c, const struct rung *rung)
{
	c->rung++;
	(void)text_copy(c->person, sizeof(c->person), rung->person);
	(void)text_copy(c->employer, sizeof(c->employer), rung->employer);
	c->offered = batch_now(batch);
	batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, c->offered + rung->answer_within);
}

void
callout_climb(struct batch *batch, struct callout *c, const struct ladder *ladder,
    Accord__V1__RequestReason reason)
{
	struct fsm_case at = {.next_rung = ladder != NULL && c->rung < ladder->count};
	Accord__V1__RequestEvent up = c->state == STATE(DRAFT) ? EVENT(OFFER) : EVENT(CLIMB);
	const struct fsm_edge *edge =
	    fsm_step(CALLOUT, c->state, at.next_rung ? up : EVENT(EXPIRE), &at);

	if (edge == NULL)
		return;
	if (at.next_rung)
		ask_next(batch, c, &ladder->rungs[c->rung]);
	else
		batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
	callout_move(batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, 0});
}

void
callout_call_off(
    struct batch *batch, struct callout *c, Accord__V1__RequestReason reason, unsigned merge_rule)
{
	struct fsm_case at = {.closing = reason == REASON(INCIDENT_CLOSED)};
	const struct fsm_edge *edge = fsm_step(CALLOUT, c->state, EVENT(STAND_DOWN), &at);

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
	callout_need_ladder(batch, &input->subject);
}

bool
callout_unanswered(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);

	(void)err;
	if (c != NULL)
		callout_climb(batch, c, callout_ladder(batch, c), REASON(RUNG_UNANSWERED));
	return true;
}
