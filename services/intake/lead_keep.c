/* Commands about who leads for a client and what being helped asks of her: the lead is given to
 * somebody else, what a defendant may have to be told of was relayed, somebody got in touch. */
#include "services/intake/lead_keep.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "services/intake/conflict.h"
#include "services/intake/intake.h"
#include "services/intake/retention.h"
#include "services/intake/transfer.h"
#include "sql/intake/lead.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CODE(name) ACCORD__V1__SERVICE_CODE__SERVICE_CODE_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* --- rows --- */

static void
advised_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct advised *a = row;

	(void)batch;
	a->client = db_id(from, 0);
	a->first = db_time(from, 1);
}

const struct table advised_table = {
    .name = "advised",
    .row_size = sizeof(struct advised),
    .load = &sql_advised_load,
    .read = advised_read,
};

static void
lead_move_bind(struct db_args *to, const void *row)
{
	const struct lead_move *m = row;

	db_put_id(to, &m->id);
	db_put_id(to, &m->client);
	db_put_time(to, m->moved);
	db_put_int(to, m->reason);
	db_put_text(to, m->lead);
	db_put_text(to, m->duty_supervisor);
}

const struct table lead_move_table = {
    .name = "lead_move",
    .row_size = sizeof(struct lead_move),
    .save = &sql_lead_move_save,
    .bind = lead_move_bind,
};

static void
encounter_bind(struct db_args *to, const void *row)
{
	const struct encounter *e = row;

	db_put_id(to, &e->id);
	db_put_id(to, &e->client);
	db_put_text(to, e->organisation);
	db_put_time(to, e->at);
	db_put_bool(to, e->reached);
	db_put_bool(to, e->account_asked);
	db_put_text(to, e->person);
}

const struct table encounter_table = {
    .name = "encounter",
    .row_size = sizeof(struct encounter),
    .save = &sql_encounter_save,
    .bind = encounter_bind,
};

/* --- she was told --- */

void
advised_note(struct batch *batch, const struct id *client, Accord__V1__Advice advice, int64_t told)
{
	struct advised *advised = batch_row(batch, &advised_table, client);

	if (advised == NULL || advice == ACCORD__V1__ADVICE__ADVICE_RECIPIENT_GIVEN_ITEMS)
		return;
	if (advised->first == 0 || told < advised->first)
		advised->first = told;
}

bool
advised_by(struct batch *batch, const struct id *client, int64_t at)
{
	const struct advised *advised = batch_row(batch, &advised_table, client);

	return advised != NULL && advised->first != 0 && advised->first <= at;
}

/* --- the lead moves --- */

void
lead_moved(struct batch *batch, const struct client *now, const struct client *before,
    Accord__V1__LeadReason reason, Accord__V1__Unchecked said)
{
	Accord__V1__LeadMoved fact = ACCORD__V1__LEAD_MOVED__INIT;
	struct lead_move *row = batch_append(batch, &lead_move_table);

	*row = (struct lead_move){
	    id_v4(), now->id, batch_now(batch), reason, now->lead, now->duty_supervisor};
	fact.client = ID_BYTES(&now->id);
	fact.organisation = TEXT(now->organisation);
	fact.reason = reason;
	fact.lead = TEXT(now->lead);
	fact.duty_supervisor = TEXT(now->duty_supervisor);
	fact.lead_placement = TEXT(now->lead_placement);
	fact.lead_before = TEXT(before->lead);
	fact.duty_supervisor_before = TEXT(before->duty_supervisor);
	fact.unchecked = conflict_unchecked(batch, now, said);
	batch_fact(batch, KIND(LEAD_MOVED), &now->id, &fact.base);
	if (strcmp(now->lead, before->lead) != 0)
		transfer_overtaken(
		    batch, now, ACCORD__V1__TRANSFER_REASON__TRANSFER_REASON_LEAD_CHANGED);
}

void
move_lead_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveLead *m = (const Accord__V1__MoveLead *)input->msg;

	client_need(batch, &m->client);
	transfer_need(batch, &m->client);
	conflict_need(batch, &m->client, m->lead);
	standing_need_lead(batch, m->lead);
	standing_need(batch, STANDING_PLACEMENT, m->lead_placement);
	if (input->actor != NULL)
		standing_need(batch, STANDING_ORGANISATION, input->actor->organisation);
}

static bool
may_move(const struct client *client, const char *person, struct err *err)
{
	return strcmp(client->duty_supervisor, person) == 0 ||
	       err_set(err, ERR_DENIED,
		   "the duty supervisor who answers for her gives her to another; her lead offers "
		   "her");
}

bool
move_lead(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveLead *m = (const Accord__V1__MoveLead *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct client before;

	if (client == NULL || !may_move(client, input->actor->person, err) ||
	    !client_read_as_good(client, &m->read_as, err))
		return false;
	if (m->lead[0] == '\0')
		return err_set(err, ERR_INVALID, "a client has a lead: name who is to be it");
	before = *client;
	before.lead = m->lead;
	before.lead_placement = m->lead_placement;
	if (!client_answerable(batch, &before, err))
		return false;
	if (strcmp(client->lead, before.lead) == 0 &&
	    strcmp(client->lead_placement, before.lead_placement) == 0)
		return client_reply(batch, input, &client->id);
	if (!conflict_lets_lead(batch, client, m->lead, m->unchecked, err))
		return false;
	before = *client;
	client->lead = m->lead;
	client->lead_placement = m->lead_placement;
	batch_touch(batch, client);
	lead_moved(
	    batch, client, &before, ACCORD__V1__LEAD_REASON__LEAD_REASON_TRANSFERRED, m->unchecked);
	return client_reply(batch, input, &client->id);
}

/* --- what was relayed --- */

void
point_brady_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__PointBrady *m = (const Accord__V1__PointBrady *)input->msg;

	input->own = content_need_fresh(batch, 1);
	client_need(batch, &m->client);
	hold_need(batch, input, &m->client, HOLD(BRADY));
}

bool
point_brady(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PointBrady *m = (const Accord__V1__PointBrady *)input->msg;
	Accord__V1__BradyPointer pointer = ACCORD__V1__BRADY_POINTER__INIT;
	Accord__V1__BradyPointed fact = ACCORD__V1__BRADY_POINTED__INIT;
	const struct client *client = client_own(batch, input, &m->client, err);

	if (client == NULL || !client_when(m->at_us, batch_now(batch), &pointer.at_us, err))
		return false;
	if (m->recipient[0] == '\0')
		return err_set(err, ERR_INVALID, "it was relayed to an organisation: to which");
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	pointer.recipient = m->recipient;
	pointer.person = input->actor->person;
	content_keep_pointer(batch, client, input->own, &pointer);
	hold_begin_of(batch, input, client, HOLD(BRADY));
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.recipient = m->recipient;
	batch_fact(batch, KIND(BRADY_POINTED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* --- somebody got in touch --- */

void
note_encounter_keys(struct batch *batch, struct input *input)
{
	client_need(batch, &((const Accord__V1__NoteEncounter *)input->msg)->client);
}

bool
note_encounter(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__NoteEncounter *m = (const Accord__V1__NoteEncounter *)input->msg;
	Accord__V1__EncounterNoted fact = ACCORD__V1__ENCOUNTER_NOTED__INIT;
	const struct client *client = client_own(batch, input, &m->client, err);
	struct encounter *row;
	int64_t at;

	if (client == NULL || !client_when(m->at_us, batch_now(batch), &at, err))
		return false;
	if (m->account_asked && !m->reached)
		return err_set(err, ERR_INVALID, "who was not reached was not asked what happened");
	row = batch_append(batch, &encounter_table);
	*row = (struct encounter){.id = id_v4(),
	    .client = client->id,
	    .organisation = m->by[0] != '\0' ? m->by : client->organisation,
	    .at = at,
	    .reached = m->reached,
	    .account_asked = m->account_asked,
	    .person = input->actor->person};
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.by = TEXT(row->organisation);
	fact.reached = m->reached;
	batch_fact(batch, KIND(ENCOUNTER_NOTED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* What is done with her, and so is an encounter; in some of it she tells what happened. */
static const struct {
	Accord__V1__ServiceCode code;
	bool account_asked;
} with_her[] = {
    {CODE(A1), false},
    {CODE(A2), false},
    {CODE(B1), false},
    {CODE(B2), false},
    {CODE(B3), true},
    {CODE(B5), true},
    {CODE(C1), false},
    {CODE(C2), false},
    {CODE(C3), false},
    {CODE(C4), false},
    {CODE(C5), false},
    {CODE(E8), true},
    {CODE(E9), true},
    {CODE(E10), false},
};

void
encounter_of_action(struct batch *batch, const struct client *client, Accord__V1__ServiceCode code,
    int64_t at, const char *person)
{
	struct encounter *row;

	for (size_t i = 0; i < sizeof(with_her) / sizeof(with_her[0]); i++) {
		if (with_her[i].code != code)
			continue;
		row = batch_append(batch, &encounter_table);
		*row = (struct encounter){id_v4(), client->id, client->organisation, at, true,
		    with_her[i].account_asked, person};
	}
}
