/* Both records of an exchange in one batch: what one says the other hears, or neither moves. */
#include "services/referral/exchange.h"

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/text.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name

static void
fact_of(struct batch *batch, const struct exchange *x, const struct fsm_edge *edge)
{
	Accord__V1__ExchangeMoved fact = ACCORD__V1__EXCHANGE_MOVED__INIT;

	fact.record = (ProtobufCBinaryData){sizeof(x->id.b), (uint8_t *)(uintptr_t)x->id.b};
	fact.kind = x->kind;
	fact.side = x->side;
	fact.organisation = (char *)(uintptr_t)x->organisation;
	fact.from = edge->from;
	fact.to = edge->to;
	fact.event = edge->event;
	fact.rule = edge->rule;
	fact.reason = x->reason;
	fact.person = (char *)(uintptr_t)x->person;
	fact.version = x->moves;
	fact.role = x->role;
	batch_fact(batch, ACCORD__V1__KIND__KIND_EXCHANGE_MOVED, &x->id, &fact.base);
}

static void
clock_as(struct batch *batch, uint32_t kind, const struct id *subject, int64_t due)
{
	if (due != 0)
		batch_clock_set(batch, kind, subject, due);
	else
		batch_clock_clear(batch, kind, subject);
}

void
exchange_settle(struct batch *batch, struct exchange *x)
{
	batch_touch(batch, x);
	clock_as(batch, CLOCK_EXCHANGE_ANSWER, &x->id, exchange_answer_by(x));
	clock_as(batch, CLOCK_EXCHANGE_CONTACT, &x->id, exchange_contact_by(x));
	if (exchange_wants(x) != x->wanted)
		batch_clock_set(batch, CLOCK_EXCHANGE_TASK, &x->id, batch_now(batch));
}

void
exchange_deafen(struct batch *batch, struct exchange *x)
{
	if (x->side != SIDE(RECEIVER) || x->blind ||
	    (x->state != STATE(OFFERED) && x->state != STATE(ACCEPTED) &&
		x->state != STATE(INTRODUCED)))
		return;
	x->blind = true;
	x->told = x->state != STATE(OFFERED); /* it has had its word */
	exchange_settle(batch, x);
}

void
exchange_need_peer(struct batch *batch, const struct exchange *x)
{
	const struct id none = {{0}};

	batch_need(batch, &exchange_table, x != NULL ? &x->peer : &none);
}

/* --- the other side hears --- */

/* An offer that comes makes its receiver's record, of what it says and nothing else. */
static struct exchange *
receive(struct batch *batch, const struct exchange *from)
{
	struct exchange *x = batch_new(batch, &exchange_table, &from->peer);

	x->id = from->peer;
	x->exchange = from->exchange;
	x->peer = from->id;
	x->kind = from->kind;
	x->side = SIDE(RECEIVER);
	x->state = STATE(DRAFT);
	x->offer = from->offer;
	x->blind = from->blind;
	x->half_way = from->half_way;
	x->answer_due = from->answer_due;
	x->opened = batch_now(batch);
	(void)text_copy(x->organisation, sizeof(x->organisation), from->other);
	(void)text_copy(x->other, sizeof(x->other), from->organisation);
	return x;
}

/* Every message finds an edge (test_exchange.c walks both sides together): one that finds none is a
 * defect, and the other side's word is not undone for it. */
static void
hear(struct batch *batch, const struct exchange *from, const struct exchange_saying *tells)
{
	struct exchange *x = batch_row(batch, &exchange_table, &from->peer);
	struct exchange_saying nothing;
	const struct fsm_edge *edge;

	if (x == NULL && tells->event == EVENT(OFFER))
		x = receive(batch, from);
	edge = x != NULL ? exchange_edge(x, tells) : NULL;
	if (edge == NULL) {
		log_error("one side of an exchange said what the other can't hear",
		    L_ID("record", &from->id) L_INT("event", tells->event));
		return;
	}
	(void)exchange_step(x, edge, tells, batch_now(batch), &nothing);
	fact_of(batch, x, edge);
	exchange_settle(batch, x);
}

bool
exchange_say(struct batch *batch, struct exchange *x, const struct exchange_saying *saying)
{
	const struct fsm_edge *edge = exchange_edge(x, saying);
	struct exchange_saying tells;
	bool told;

	if (edge == NULL)
		return false;
	told = exchange_step(x, edge, saying, batch_now(batch), &tells);
	fact_of(batch, x, edge);
	exchange_settle(batch, x);
	if (told)
		hear(batch, x, &tells);
	return true;
}

/* --- clocks --- */

void
exchange_clock_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &exchange_table, &input->subject);
}

void
exchange_clock_more(struct batch *batch, struct input *input)
{
	exchange_need_peer(batch, batch_row(batch, &exchange_table, &input->subject));
}

/* A blind sender hears at this instant and at no other, whatever was done before. */
bool
exchange_answer_due(struct batch *batch, struct input *input, struct err *err)
{
	struct exchange *x = batch_row(batch, &exchange_table, &input->subject);
	struct exchange_saying tells;

	(void)err;
	if (x == NULL || exchange_say(batch, x,
			     &(struct exchange_saying){.by = FSM_BY_CLOCK, .event = EVENT(EXPIRE)}))
		return true;
	if (exchange_word(x, &tells)) {
		exchange_settle(batch, x);
		hear(batch, x, &tells);
	}
	return true;
}

bool
exchange_contact_due(struct batch *batch, struct input *input, struct err *err)
{
	struct exchange *x = batch_row(batch, &exchange_table, &input->subject);

	(void)err;
	if (x != NULL)
		(void)exchange_say(batch, x,
		    &(struct exchange_saying){.by = FSM_BY_CLOCK, .event = EVENT(OVERDUE)});
	return true;
}
