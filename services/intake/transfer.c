/* The lead of a client is offered to a colleague: what people do with the offer, and what else ends
 * it. */
#include "services/intake/transfer.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/workday_text.h"
#include "services/intake/conflict.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__TRANSFER_REASON__TRANSFER_REASON_##name
#define LEAD_REASON(name) ACCORD__V1__LEAD_REASON__LEAD_REASON_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define SUPERVISOR_TIME (30 * CLOCK_MINUTE) /* asked at once, and again half-way */
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

void
transfer_need(struct batch *batch, const ProtobufCBinaryData *client)
{
	struct id id;

	if (id_from_bytes(client->data, client->len, &id))
		batch_need(batch, &transfer_table, &id);
}

/* --- when it is due --- */

int64_t
transfer_due(struct zone *zone, const struct workdays *days, int64_t now)
{
	return workday_after(zone, days, now, 2);
}

/* --- who is asked to answer it --- */

/* asked "": as the ladder says. */
static void
want(struct batch *batch, struct transfer *t, const char *asked, int64_t until)
{
	Accord__V1__PersonWanted fact = ACCORD__V1__PERSON_WANTED__INIT;

	t->wanted = id_v4();
	fact.wanted = ID_BYTES(&t->wanted);
	fact.organisation = TEXT(t->organisation);
	fact.client = ID_BYTES(&t->client);
	fact.why = ACCORD__V1__WANTED_FOR__WANTED_FOR_TRANSFER;
	fact.due_us = batch_now(batch);
	fact.lead = TEXT(t->lead);
	fact.asked = TEXT(asked);
	fact.asked_until_us = asked[0] != '\0' ? until : 0;
	batch_fact(batch, KIND(PERSON_WANTED), &t->wanted, &fact.base);
}

static void
take_back(struct batch *batch, const struct transfer *t, const struct id *wanted)
{
	Accord__V1__PersonUnwanted fact = ACCORD__V1__PERSON_UNWANTED__INIT;

	fact.wanted = ID_BYTES(wanted);
	fact.organisation = TEXT(t->organisation);
	batch_fact(batch, KIND(PERSON_UNWANTED), wanted, &fact.base);
}

static void
unwant(struct batch *batch, struct transfer *t)
{
	struct id wanted = t->wanted;

	if (id_is_nil(&wanted))
		return;
	t->wanted = (struct id){{0}};
	batch_touch(batch, t);
	take_back(batch, t, &wanted);
}

/* Nobody answered in time: her duty supervisor sees to it, whoever has the task in her hands and
 * said nothing. The new want comes first, so that where the supervisor is asked already she is not
 * asked anew. */
static void
pass_up(struct batch *batch, struct transfer *t, const struct client *client)
{
	struct id before = t->wanted;

	want(batch, t, client->duty_supervisor, batch_now(batch) + SUPERVISOR_TIME);
	batch_touch(batch, t);
	if (!id_is_nil(&before))
		take_back(batch, t, &before);
}

/* --- moves --- */

static void
move(struct batch *batch, struct transfer *t, const struct transfer_edge *edge,
    Accord__V1__TransferReason reason, const char *person)
{
	Accord__V1__TransferMoved fact = ACCORD__V1__TRANSFER_MOVED__INIT;

	t->state = edge->to;
	t->reason = reason;
	t->moved = batch_now(batch);
	batch_touch(batch, t);
	fact.transfer = ID_BYTES(&t->id);
	fact.client = ID_BYTES(&t->client);
	fact.organisation = TEXT(t->organisation);
	fact.rule = edge->rule;
	fact.from = edge->from;
	fact.to = edge->to;
	fact.event = edge->event;
	fact.reason = reason;
	fact.lead = TEXT(t->lead);
	fact.person = TEXT(person);
	fact.due_us = t->due;
	batch_fact(batch, KIND(TRANSFER_MOVED), &t->client, &fact.base);
	if (edge->to == STATE(OFFERED))
		batch_clock_set(batch, INTAKE_CLOCK_TRANSFER, &t->client, t->due);
	else
		batch_clock_clear(batch, INTAKE_CLOCK_TRANSFER, &t->client);
	if (edge->to != STATE(OFFERED) && edge->to != STATE(EXPIRED))
		unwant(batch, t);
}

void
transfer_overtaken(
    struct batch *batch, const struct client *client, Accord__V1__TransferReason reason)
{
	struct transfer *t = batch_row(batch, &transfer_table, &client->id);
	const struct transfer_edge *edge;

	if (t == NULL)
		return;
	edge = transfer_step(t->state, EVENT(RETURN), &(struct transfer_case){0});
	if (edge != NULL)
		move(batch, t, edge, reason, "");
	else
		unwant(batch, t);
}

/* --- offered --- */

void
offer_lead_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__OfferLead *m = (const Accord__V1__OfferLead *)input->msg;

	client_need(batch, &m->client);
	transfer_need(batch, &m->client);
	conflict_need(batch, &m->client, m->lead);
	standing_need_lead(batch, m->lead);
	standing_need(batch, STANDING_PLACEMENT, m->lead_placement);
	if (input->actor != NULL)
		standing_need(batch, STANDING_ORGANISATION, input->actor->organisation);
}

static bool
gives(const struct client *client, const char *person)
{
	return strcmp(client->lead, person) == 0 || strcmp(client->duty_supervisor, person) == 0;
}

/* As if she led already. */
static bool
may_lead(struct batch *batch, const struct client *client, const char *lead, const char *placement,
    Accord__V1__Unchecked unchecked, struct err *err)
{
	struct client after = *client;

	after.lead = lead;
	after.lead_placement = placement;
	return client_answerable(batch, &after, err) &&
	       conflict_lets_lead(batch, client, lead, unchecked, err);
}

static bool
offer_good(struct batch *batch, const struct client *client, const Accord__V1__OfferLead *m,
    struct err *err)
{
	const struct transfer *t = batch_row(batch, &transfer_table, &client->id);

	if (m->lead[0] == '\0')
		return err_set(err, ERR_INVALID, "the lead is offered to somebody: name her");
	if (contact_zone(m->zone) == NULL)
		return err_set(err, ERR_INVALID, "the organisation's time zone is not known here");
	if (client->closed != 0)
		return err_set(err, ERR_CONFLICT, "her record is closed");
	if (strcmp(client->lead, m->lead) == 0)
		return err_set(err, ERR_CONFLICT, "she leads already");
	if (t != NULL && t->state == STATE(OFFERED))
		return err_set(
		    err, ERR_CONFLICT, "the lead is offered already: take that back first");
	return may_lead(batch, client, m->lead, m->lead_placement, m->unchecked, err);
}

/* By the days that came with the command; a gateway of the release before said only whether federal
 * holidays are among them. */
static int64_t
due_of(const Accord__V1__OfferLead *m, int64_t now)
{
	int64_t listed[WORKDAYS_LISTED];
	struct workdays days;

	if (!workdays_read(m->days, listed, &days))
		days = (struct workdays){.federal = m->federal};
	return transfer_due(contact_zone(m->zone), &days, now);
}

static struct transfer *
transfer_row(struct batch *batch, const struct client *client)
{
	struct transfer *t = batch_row(batch, &transfer_table, &client->id);

	if (t == NULL)
		return batch_new(batch, &transfer_table, &client->id);
	unwant(batch, t); /* of the offer before */
	return t;
}

bool
offer_lead(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OfferLead *m = (const Accord__V1__OfferLead *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	const struct transfer_edge *edge;
	struct transfer *t;
	int32_t version;

	if (client == NULL)
		return false;
	edge = transfer_step(STATE(DRAFT), EVENT(OFFER),
	    &(struct transfer_case){.giver = gives(client, input->actor->person)});
	if (edge == NULL)
		return err_set(err, ERR_DENIED,
		    "her lead, or the duty supervisor who answers for her, offers her to another");
	if (!offer_good(batch, client, m, err))
		return false;
	t = transfer_row(batch, client);
	version = t->version;
	*t = (struct transfer){.client = client->id,
	    .id = id_v4(),
	    .organisation = client->organisation,
	    .lead_before = client->lead,
	    .lead = m->lead,
	    .placement = m->lead_placement,
	    .unchecked = m->unchecked,
	    .offered = batch_now(batch),
	    .due = due_of(m, batch_now(batch)),
	    .version = version};
	move(batch, t, edge, REASON(UNSPECIFIED), input->actor->person);
	want(batch, t, t->lead, t->due);
	return client_reply(batch, input, &client->id);
}

/* --- answered --- */

void
answer_lead_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__AnswerLead *m = (const Accord__V1__AnswerLead *)input->msg;
	const char *person = input->actor != NULL ? input->actor->person : "";

	client_need(batch, &m->client);
	transfer_need(batch, &m->client);
	conflict_need(batch, &m->client, person);
	standing_need_lead(batch, person);
	if (input->actor != NULL)
		standing_need(batch, STANDING_ORGANISATION, input->actor->organisation);
}

void
answer_lead_more(struct batch *batch, struct input *input)
{
	const Accord__V1__AnswerLead *m = (const Accord__V1__AnswerLead *)input->msg;
	const struct transfer *t = NULL;
	struct id client;

	if (id_from_bytes(m->client.data, m->client.len, &client))
		t = batch_row(batch, &transfer_table, &client);
	if (t != NULL)
		standing_need(batch, STANDING_PLACEMENT, t->placement);
}

static bool
answer_good(const Accord__V1__AnswerLead *m, struct err *err)
{
	bool declines = m->event == EVENT(DECLINE);

	if (!declines && m->event != EVENT(ACCEPT) && m->event != EVENT(WITHDRAW))
		return err_set(err, ERR_INVALID, "an offer is accepted, declined or taken back");
	if (!declines)
		return m->reason == REASON(UNSPECIFIED) ||
		       err_set(err, ERR_INVALID, "only who declines says why");
	return (m->reason > REASON(UNSPECIFIED) && m->reason <= REASON(AWAY)) ||
	       err_set(err, ERR_INVALID, "why she declines has no known code");
}

/* What changed her without this table knowing (a copy of the release before) changed her all the
 * same. */
static bool
may_go_over(
    struct batch *batch, const struct client *client, const struct transfer *t, struct err *err)
{
	if (client->closed != 0 || strcmp(client->lead, t->lead_before) != 0)
		return err_set(err, ERR_CONFLICT, "she was closed, or given to another, meanwhile");
	return may_lead(batch, client, t->lead, t->placement, t->unchecked, err);
}

/* In one commit with the answer. */
static void
go_over(struct batch *batch, struct client *client, const struct transfer *t)
{
	struct client before = *client;

	client->lead = t->lead;
	client->lead_placement = t->placement;
	batch_touch(batch, client);
	lead_moved(batch, client, &before, LEAD_REASON(TRANSFERRED), t->unchecked);
}

static bool
answer(struct batch *batch, const Accord__V1__AnswerLead *m, struct client *client,
    struct transfer *t, const char *person, struct err *err)
{
	struct transfer_case at = {strcmp(t->lead, person) == 0, gives(client, person)};
	const struct transfer_edge *edge = transfer_step(t->state, m->event, &at);

	if (edge == NULL && at.receiver && m->event == EVENT(ACCEPT) &&
	    t->state == STATE(ACCEPTED) && strcmp(client->lead, person) == 0)
		return true; /* said before */
	if (edge == NULL && t->state == STATE(OFFERED))
		return err_set(err, ERR_DENIED,
		    "she to whom it was offered answers; who may offer takes it back");
	if (edge == NULL)
		return err_set(err, ERR_CONFLICT, "the offer is over");
	if (edge->to == STATE(ACCEPTED) && !may_go_over(batch, client, t, err))
		return false;
	move(batch, t, edge, m->reason, person);
	if (edge->to == STATE(ACCEPTED))
		go_over(batch, client, t);
	return true;
}

bool
answer_lead(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AnswerLead *m = (const Accord__V1__AnswerLead *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct transfer *t;

	if (client == NULL || !answer_good(m, err))
		return false;
	if ((t = batch_row(batch, &transfer_table, &client->id)) == NULL)
		return err_set(err, ERR_CONFLICT, "the lead is not offered to anybody");
	return answer(batch, m, client, t, input->actor->person, err) &&
	       client_reply(batch, input, &client->id);
}

/* --- not answered --- */

void
transfer_unanswered_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &client_table, &input->subject);
	batch_need(batch, &transfer_table, &input->subject);
}

bool
transfer_unanswered(struct batch *batch, struct input *input, struct err *err)
{
	const struct client *client = batch_row(batch, &client_table, &input->subject);
	struct transfer *t = batch_row(batch, &transfer_table, &input->subject);
	const struct transfer_edge *edge;

	(void)err;
	if (client == NULL || client->destroyed || t == NULL || t->due > batch_now(batch))
		return true; /* destroyed; or the clock is of an offer before */
	edge = transfer_step(t->state, EVENT(EXPIRE), &(struct transfer_case){0});
	if (edge == NULL)
		return true;
	move(batch, t, edge, REASON(UNSPECIFIED), "");
	pass_up(batch, t, client);
	return true;
}

/* --- who was asked may no longer lead --- */

void
transfer_settle_keys(struct batch *batch, const struct id *standing)
{
	batch_need(batch, &offered_table, standing);
}

void
transfer_settle_more(struct batch *batch, const struct id *standing)
{
	const struct offered_list *list = batch_row(batch, &offered_table, standing);

	for (const struct offered *o = list != NULL ? list->first : NULL; o != NULL; o = o->next) {
		batch_need(batch, &client_table, &o->client);
		batch_need(batch, &transfer_table, &o->client);
		standing_need_lead(batch, o->lead);
		standing_need(batch, STANDING_PLACEMENT, o->placement);
	}
}

/* False: she may lead, for all that is known. A lead stays with a duty supervisor who has left, as
 * there is nobody else; what is only offered to her goes back. */
static bool
gives_way(struct batch *batch, const struct client *client, const struct offered *o)
{
	struct client after = *client;

	after.lead = o->lead;
	after.lead_placement = o->placement;
	after.duty_supervisor = "";
	switch (client_settle(
	    &after, &(struct answerable){standing_known(batch, STANDING_PERSON, o->lead),
			standing_known(batch, STANDING_ACCOUNT, o->lead),
			standing_known(batch, STANDING_PLACEMENT, o->placement), NULL})) {
	case LEAD_REASON(LEFT):
	case LEAD_REASON(DISABLED):
	case LEAD_REASON(PLACEMENT_ENDED):
		return true;
	default:
		return false;
	}
}

size_t
transfer_settle(struct batch *batch, const struct id *standing)
{
	const struct offered_list *list = batch_row(batch, &offered_table, standing);
	size_t back = 0;

	for (const struct offered *o = list != NULL ? list->first : NULL; o != NULL; o = o->next) {
		const struct client *client = batch_row(batch, &client_table, &o->client);
		const struct transfer *t = batch_row(batch, &transfer_table, &o->client);

		if (client == NULL || client->destroyed || t == NULL ||
		    t->state != STATE(OFFERED) || strcmp(t->lead, o->lead) != 0 ||
		    !gives_way(batch, client, o))
			continue;
		transfer_overtaken(batch, client, REASON(RECEIVER_LEFT));
		back++;
	}
	return back;
}
