/* One record of an exchange: how it moves, what it tells the other side, which clocks it has and
 * what somebody is wanted for, as it stands. Pure. */
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/referral/exchange.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define ROLE(name) ACCORD__V1__SENDER_ROLE__SENDER_ROLE_##name

#define REFERRAL ACCORD__V1__REQUEST_KIND__REQUEST_REFERRAL

/* The sender's lead may look at it before anybody is paged. */
#define LEAD_FIRST (30 * CLOCK_MINUTE)

const struct fsm_edge *
exchange_edge(const struct exchange *x, const struct exchange_saying *saying)
{
	struct fsm_case at = {.by = saying->by, .side = x->side};

	at.holder = saying->person != NULL && x->person[0] != '\0' &&
		    strcmp(saying->person, x->person) == 0;
	return fsm_step(x->kind, x->state, saying->event, &at);
}

/* --- what the other side is told --- */

/* Its own acts, in the states that it reaches by them; what it was told it does not tell again. */
static bool
is_told(const struct exchange *x, const struct fsm_edge *edge, const struct exchange_saying *saying)
{
	bool sender = x->side == SIDE(SENDER);

	if (saying->by == FSM_BY_TOLD)
		return false;
	switch (edge->event) {
	case EVENT(OFFER):
	case EVENT(ACCEPT):
	case EVENT(DECLINE):
	case EVENT(EXPIRE):
	case EVENT(INTRODUCE):
	case EVENT(CONTACT):
	case EVENT(RETURN):
		return true;
	case EVENT(WITHDRAW):
		return edge->from != STATE(DRAFT);
	case EVENT(CLOSE): /* where it has passed, whether the sender goes on */
		return sender && edge->from == STATE(CONTACTED);
	default:
		return false;
	}
}

/* A receiver keeps what it does back from a blind sender. That its time is over is told in any
 * case. */
static bool
is_kept_back(const struct exchange *x, Accord__V1__RequestEvent event)
{
	return x->blind && x->side == SIDE(RECEIVER) && event != EVENT(EXPIRE);
}

/* --- a step --- */

/* Whose it is after that. */
static void
hold(struct exchange *x, const struct fsm_edge *edge, const struct exchange_saying *saying)
{
	bool takes = edge->event == EVENT(TAKE) ||
		     (x->side == SIDE(RECEIVER) && saying->by == FSM_BY_PERSON &&
			 (edge->event == EVENT(ACCEPT) || edge->event == EVENT(DECLINE)));

	if (takes)
		(void)text_copy(x->person, sizeof(x->person), saying->person);
	else if (edge->event == EVENT(LEAVE))
		x->person[0] = '\0';
}

static void
note_instants(struct exchange *x, const struct fsm_edge *edge, const struct exchange_saying *saying,
    int64_t now)
{
	x->moved = now;
	if (edge->to == edge->from)
		return;
	if (edge->to == STATE(OFFERED))
		x->offered = now;
	if (edge->to == STATE(CONTACTED))
		x->contacted = now;
	if (edge->to == STATE(CONTACTED) && x->kind == REFERRAL) /* its body is read no more */
		x->given = x->given_until = x->changed = 0;
	if (edge->to == STATE(ACCEPTED)) {
		x->accepted = now;
		x->contact_due = saying->contact_due;
	}
}

bool
exchange_step(struct exchange *x, const struct fsm_edge *edge, const struct exchange_saying *saying,
    int64_t now, struct exchange_saying *tells)
{
	hold(x, edge, saying);
	note_instants(x, edge, saying, now);
	x->state = edge->to;
	if (edge->to != edge->from || saying->reason != 0)
		x->reason = saying->reason;
	if (saying->role != 0 || edge->event == EVENT(RETURN)) /* she is back: that is undone */
		x->role = saying->role;
	x->overdue = edge->event == EVENT(OVERDUE) || (x->overdue && edge->to == edge->from);
	/* Who withdrew hears no word any more, or whether it comes would tell how far it was. */
	x->told |= edge->event == EVENT(EXPIRE) ||
		   (saying->by == FSM_BY_TOLD && edge->event == EVENT(WITHDRAW));
	x->moves++;
	*tells = (struct exchange_saying){FSM_BY_TOLD, edge->event, saying->reason, NULL,
	    saying->role, edge->event == EVENT(ACCEPT) ? x->contact_due : 0};
	if (edge->event == EVENT(WITHDRAW) || edge->event == EVENT(CLOSE)) /* why is hers */
		tells->reason = 0;
	return is_told(x, edge, saying) && !is_kept_back(x, edge->event);
}

bool
exchange_word(struct exchange *x, struct exchange_saying *tells)
{
	bool now = x->side == SIDE(RECEIVER) && x->blind && !x->told &&
		   x->state != STATE(OFFERED) && x->state != STATE(WITHDRAWN);

	x->told |= now;
	*tells = (struct exchange_saying){.by = FSM_BY_TOLD, .event = EVENT(ANSWER)};
	return now;
}

/* --- as it stands --- */

static bool
is_passing(const struct exchange *x)
{
	return x->state == STATE(ACCEPTED) || x->state == STATE(INTRODUCED);
}

bool
exchange_answers(const struct exchange *x)
{
	if (x->side == SIDE(SENDER))
		return x->state != STATE(CONTACTED) &&
		       (x->state != STATE(CLOSED) || x->role != ROLE(ENDS));
	return x->state == STATE(CONTACTED) || x->state == STATE(CLOSED) ||
	       (x->blind && is_passing(x)); /* its sender can't know that nobody has reached her */
}

bool
exchange_over(const struct exchange *x)
{
	switch (x->state) {
	case STATE(DECLINED):
	case STATE(EXPIRED):
	case STATE(RETURNED):
	case STATE(WITHDRAWN):
	case STATE(CLOSED):
		return true;
	default:
		return false;
	}
}

int64_t
exchange_answer_by(const struct exchange *x)
{
	if (x->side != SIDE(RECEIVER) || x->state == STATE(WITHDRAWN))
		return 0;
	return x->state == STATE(OFFERED) || (x->blind && !x->told) ? x->answer_due : 0;
}

int64_t
exchange_contact_by(const struct exchange *x)
{
	return is_passing(x) && !x->overdue ? x->contact_due : 0;
}

static Accord__V1__WantedFor
sender_wants(const struct exchange *x)
{
	switch (x->state) {
	case STATE(DECLINED):
		return WANTED(OFFER_DECLINED);
	case STATE(EXPIRED):
		return WANTED(OFFER_UNANSWERED);
	case STATE(RETURNED):
		return WANTED(RETURNED);
	case STATE(ANSWERED):
		return WANTED(ANSWERED_UNSEEN);
	case STATE(CLOSED):
	case STATE(WITHDRAWN):
		return 0;
	default:
		if (x->overdue)
			return WANTED(NOT_CONTACTED);
		return x->person[0] == '\0' ? WANTED(UNHELD) : 0;
	}
}

static Accord__V1__WantedFor
receiver_wants(const struct exchange *x)
{
	if (x->state == STATE(OFFERED))
		return x->half_way != 0 ? WANTED(OFFER_WAITS) : 0;
	if (!is_passing(x) && x->state != STATE(CONTACTED))
		return x->sender_destroyed != 0 ? WANTED(SENDER_DESTROYED) : 0;
	if (x->overdue) /* a clock that has rung is not put behind anything */
		return WANTED(NOT_CONTACTED);
	if (x->changed != 0 && x->person[0] != '\0') /* before she calls by what holds no more */
		return WANTED(RULES_CHANGED);
	if (x->person[0] == '\0')
		return WANTED(UNHELD);
	return x->sender_destroyed != 0 ? WANTED(SENDER_DESTROYED) : 0;
}

Accord__V1__WantedFor
exchange_wants(const struct exchange *x)
{
	return x->side == SIDE(SENDER) ? sender_wants(x) : receiver_wants(x);
}

int64_t
exchange_wanted_at(const struct exchange *x)
{
	switch (exchange_wants(x)) {
	case WANTED(OFFER_WAITS):
		return x->half_way;
	case WANTED(UNHELD):
	case WANTED(NOT_CONTACTED):
		return x->moved;
	case WANTED(RULES_CHANGED):
		return x->changed;
	default:
		return x->offer.release_imminent ? x->moved : x->moved + LEAD_FIRST;
	}
}
