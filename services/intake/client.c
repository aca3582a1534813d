/* Commands about clients: opened with somebody answerable, what was done for her, what she was
 * told, by what number an officer was to reach her. */
#include "services/intake/client.h"

#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/intake/client_class.h"
#include "services/intake/conflict.h"
#include "services/intake/contact.h"
#include "services/intake/custody.h"
#include "services/intake/errand.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "services/intake/lookup.h"
#include "services/intake/destruction.h"
#include "services/intake/transfer.h"
#include "services/intake/unit.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* --- what is said --- */

/* Numbers and language tags are of few characters, so that neither is a place to write something
 * else. */
#define DIGITS "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

static bool
answer_good(Accord__V1__Answer answer)
{
	return answer <= ACCORD__V1__ANSWER__ANSWER_NO;
}

static bool
language_good(const char *language, Accord__V1__Answer interpreter, struct err *err)
{
	if (language[0] != '\0' && !client_text_of(language, LETTERS DIGITS "-", LETTERS))
		return err_set(
		    err, ERR_INVALID, "a language is a tag of letters, digits and \"-\"");
	return answer_good(interpreter) ||
	       err_set(err, ERR_INVALID, "unknown answer about an interpreter");
}

bool
contact_whole(const Accord__V1__ContactTaken *contact)
{
	return contact->n_telephones > 0 && contact->message_may_be_left != 0 &&
	       contact->safe_if_another_answers != 0 && contact->told_of_call != 0 &&
	       contact->out_of_earshot != 0;
}

static bool
contact_good(const Accord__V1__ContactTaken *contact, struct err *err)
{
	for (size_t i = 0; i < contact->n_telephones; i++)
		if (!client_text_of(contact->telephones[i], DIGITS "+-.() x", DIGITS))
			return err_set(err, ERR_INVALID, "a telephone number is digits");
	if (!contact_whole(contact) || !answer_good(contact->message_may_be_left) ||
	    !answer_good(contact->safe_if_another_answers) || !answer_good(contact->told_of_call) ||
	    !answer_good(contact->out_of_earshot))
		return err_set(err, ERR_INVALID,
		    "an officer's contact is a number and four answers: may a message be left, "
		    "is it safe if another answers, was she told of the call, was the other out "
		    "of earshot");
	return true;
}

bool
client_when(int64_t said, int64_t now, int64_t *at, struct err *err)
{
	*at = said == 0 ? now : said;
	return (said >= 0 && said <= now) ||
	       err_set(err, ERR_INVALID, "what was done has a time that is past");
}

/* --- whose she is --- */

static bool
actor_known(const struct input *input, struct err *err)
{
	return (input->actor != NULL && input->actor->organisation[0] != '\0' &&
		   input->actor->person[0] != '\0') ||
	       err_set(err, ERR_DENIED, "somebody of an organisation is wanted");
}

void
client_need(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	struct id id;

	if (id_from_bytes(bytes->data, bytes->len, &id))
		batch_need(batch, &client_table, &id);
}

struct client *
client_own(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes,
    struct err *err)
{
	struct client *client = NULL;
	struct id id;

	if (!actor_known(input, err))
		return NULL;
	if (id_from_bytes(bytes->data, bytes->len, &id))
		client = batch_row(batch, &client_table, &id);
	if (client == NULL || client->destroyed ||
	    strcmp(client->organisation, input->actor->organisation) != 0) {
		(void)err_set(err, ERR_NOT_FOUND, "there is no such client");
		return NULL;
	}
	client->met = true;
	return seal_ready(intake.seal, client->organisation, err) ? client : NULL;
}

bool
client_version(const struct client *client, struct id *version)
{
	const struct seal_index *index = seal_index(intake.seal, client->organisation);
	char who[ID_TEXT_SIZE], number[16];

	if (index == NULL)
		return false;
	(void)snprintf(number, sizeof(number), "%d", client->version + client->changed);
	*version = seal_blind(
	    index, (const char *const[]){"client version", id_text(&client->id, who), number}, 3);
	return true;
}

bool
client_reply(struct batch *batch, struct input *input, const struct id *client)
{
	Accord__V1__ClientKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	void *id = arena_dup(batch_arena(batch), client->b, sizeof(client->b));

	if (kept == NULL || id == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	accord__v1__client_kept__init(kept);
	kept->client = (ProtobufCBinaryData){sizeof(client->b), id};
	batch_reply(batch, input, &kept->base);
	return true;
}

/* --- opened --- */

static void
open_client_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__OpenClient *m = (const Accord__V1__OpenClient *)input->msg;
	const struct id made = id_v4();
	struct id *client = arena_dup(batch_arena(batch), &made, sizeof(made));

	input->own = client;
	if (client == NULL)
		return;
	batch_need_new(batch, &client_table, client);
	content_need_new(batch, client);
	standing_need_lead(batch, m->lead);
	standing_need(batch, STANDING_PLACEMENT, m->lead_placement);
	if (input->actor != NULL)
		standing_need(batch, STANDING_ORGANISATION, input->actor->organisation);
}

static bool
names_good(const char *name, const char *goes_by, struct err *err)
{
	return (client_name_good(name) && client_name_good(goes_by)) ||
	       err_set(err, ERR_INVALID, "a name is a name, and nothing else is written there");
}

static bool
opening_good(const Accord__V1__OpenClient *m, struct err *err)
{
	const Accord__V1__VictimTaken *victim = m->incident;

	if (!conflict_reason_good(m->unchecked))
		return err_set(err, ERR_INVALID, "why nobody checked has no known code");
	if (m->lead[0] == '\0')
		return err_set(err, ERR_INVALID, "a client has a lead from the first");
	if (m->duty_supervisor[0] == '\0')
		return err_set(err, ERR_INVALID,
		    "a client has a duty supervisor from the first, and her organisation names "
		    "none");
	if (m->service != NULL &&
	    (!language_good(m->service->language, m->service->interpreter, err) ||
		!names_good(m->service->victim_name, m->service->goes_by, err)))
		return false;
	if (protobuf_c_enum_descriptor_get_value(
		&accord__v1__opened_from__descriptor, m->opened_from) == NULL)
		return err_set(err, ERR_INVALID, "how she came has no known code");
	if (victim == NULL)
		return true;
	if (victim->victim_role > ACCORD__V1__VICTIM_ROLE__VICTIM_ROLE_FAMILY)
		return err_set(err, ERR_INVALID, "unknown role of a victim");
	if (victim->incident.len != 0 && victim->incident.len != sizeof(struct id))
		return err_set(err, ERR_INVALID, "an id has 16 bytes");
	return language_good(victim->language, victim->interpreter, err) &&
	       names_good(victim->victim_name, victim->goes_by, err) &&
	       (victim->officer_contact == NULL || contact_good(victim->officer_contact, err));
}

bool
client_answerable(struct batch *batch, struct client *client, struct err *err)
{
	struct answerable stand = {.lead = standing_known(batch, STANDING_PERSON, client->lead),
	    .account = standing_known(batch, STANDING_ACCOUNT, client->lead),
	    .placement = standing_known(batch, STANDING_PLACEMENT, client->lead_placement),
	    .organisation = standing_known(batch, STANDING_ORGANISATION, client->organisation)};

	switch (client_settle(client, &stand)) {
	case ACCORD__V1__LEAD_REASON__LEAD_REASON_LEFT:
	case ACCORD__V1__LEAD_REASON__LEAD_REASON_PLACEMENT_ENDED:
		return err_set(err, ERR_UNAVAILABLE,
		    "the lead is not, or not yet, known to work there: ask again");
	case ACCORD__V1__LEAD_REASON__LEAD_REASON_DISABLED:
		return err_set(err, ERR_CONFLICT,
		    "the lead's account is disabled, so that she can't come in: name another");
	default:
		return true;
	}
}

/* Who said nothing of it: of an incident, when she has the record of one. */
static Accord__V1__OpenedFrom
opened_from(const Accord__V1__OpenClient *m)
{
	if (m->opened_from == 0 && m->incident != NULL && m->incident->incident.len != 0)
		return ACCORD__V1__OPENED_FROM__OPENED_FROM_INCIDENT;
	return m->opened_from;
}

static void
tell_opened(struct batch *batch, const struct input *input, const struct client *client)
{
	const Accord__V1__OpenClient *m = (const Accord__V1__OpenClient *)input->msg;
	Accord__V1__ClientOpened fact = ACCORD__V1__CLIENT_OPENED__INIT;

	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.lead = TEXT(client->lead);
	fact.duty_supervisor = TEXT(client->duty_supervisor);
	fact.lead_placement = TEXT(client->lead_placement);
	fact.unchecked =
	    m->unchecked != 0 ? m->unchecked : ACCORD__V1__UNCHECKED__UNCHECKED_NOT_YET;
	batch_fact(batch, KIND(CLIENT_OPENED), &client->id, &fact.base);
}

static bool
open_client(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OpenClient *m = (const Accord__V1__OpenClient *)input->msg;
	const struct id *id = input->own;
	struct writing by = {.edge = edge_of(m->edge)};
	struct client opened = {.lead = m->lead,
	    .duty_supervisor = m->duty_supervisor,
	    .lead_placement = m->lead_placement,
	    .opened = batch_now(batch),
	    .closed_by = ""};
	struct client *client;

	if (id == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!actor_known(input, err) || !opening_good(m, err))
		return false;
	opened.id = *id;
	opened.organisation = input->actor->organisation;
	if (!client_answerable(batch, &opened, err) ||
	    !seal_key_make(intake.seal, &(struct seal_subject){opened.organisation, *id},
		&opened.data_key, err))
		return false;
	client = batch_new(batch, &client_table, id);
	*client = opened;
	by.client = client;
	if (m->incident != NULL)
		content_open_victim(
		    batch, &(struct writing){client, edge_of_note(by.edge)}, m->incident);
	content_open_service(batch, &by, m->service, opened_from(m));
	tell_opened(batch, input, client);
	leads_watch(batch);
	lookup_begin(batch);
	return client_reply(batch, input, id);
}

/* --- what was done for her --- */

static void
need_advised(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	struct id id;

	if (id_from_bytes(bytes->data, bytes->len, &id))
		batch_need(batch, &advised_table, &id);
}

/* Nothing is done for her before she was told how far what she says stays here, or it is said why
 * she could not be. */
static bool
advised_good(struct batch *batch, const struct client *client, Accord__V1__Unadvised said,
    Accord__V1__ServiceAction *action, struct err *err)
{
	if (advised_by(batch, &client->id, action->at_us))
		return true;
	if (said == 0)
		return err_set(err, ERR_CONFLICT,
		    "she was not told before how far what she says stays here: advise her first, "
		    "or say why that could not be");
	if (protobuf_c_enum_descriptor_get_value(&accord__v1__unadvised__descriptor, said) == NULL)
		return err_set(err, ERR_INVALID, "why she was not told has no known code");
	action->unadvised = said;
	return true;
}

static void
add_service_action_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__AddServiceAction *m = (const Accord__V1__AddServiceAction *)input->msg;

	input->own = content_need_fresh(batch, 1);
	client_need(batch, &m->client);
	need_advised(batch, &m->client);
}

static bool
add_service_action(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AddServiceAction *m = (const Accord__V1__AddServiceAction *)input->msg;
	Accord__V1__ServiceAction action = ACCORD__V1__SERVICE_ACTION__INIT;
	Accord__V1__ServiceActionRecorded fact = ACCORD__V1__SERVICE_ACTION_RECORDED__INIT;
	const struct client *client = client_own(batch, input, &m->client, err);

	if (client == NULL || !client_when(m->at_us, batch_now(batch), &action.at_us, err))
		return false;
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (m->code == 0 || protobuf_c_enum_descriptor_get_value(
				&accord__v1__service_code__descriptor, m->code) == NULL)
		return err_set(err, ERR_INVALID, "what was done has no known code");
	if (!unit_good(m, err) || !advised_good(batch, client, m->unadvised, &action, err))
		return false;
	action.code = m->code;
	action.person = input->actor->person;
	action.minutes = m->minutes;
	action.ori = m->ori[0] != '\0' ? m->ori : input->actor->ori;
	content_keep_action(
	    batch, &(struct writing){client, edge_of(m->edge)}, input->own, &action);
	encounter_of_action(batch, client, action.code, action.at_us, action.person);
	unit_count(batch, client->organisation, m->zone, &action);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.code = m->code;
	fact.unadvised = action.unadvised;
	batch_fact(batch, KIND(SERVICE_ACTION_RECORDED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* --- how an officer was to reach her --- */

static void
record_officer_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__RecordOfficerContact *m =
	    (const Accord__V1__RecordOfficerContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
	conflict_meet_need(batch, &m->client);
	content_need_list(batch, &m->client);
	input->own = content_need_fresh(batch, CONTACT_FRESH);
}

static void
record_officer_contact_more(struct batch *batch, struct input *input)
{
	content_need_classes(batch, &((const Accord__V1__RecordOfficerContact *)input->msg)->client,
	    UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_OFFICER_CONTACT);
}

static void
meet_officer(struct batch *batch, const struct input *input, const struct client *client,
    Accord__V1__ContactTaken *taken)
{
	Accord__V1__VictimRecord record = ACCORD__V1__VICTIM_RECORD__INIT;
	Accord__V1__OfficerContact contact = ACCORD__V1__OFFICER_CONTACT__INIT;

	contact.telephones = taken->telephones;
	contact.n_telephones = taken->n_telephones;
	record.officer_contact = &contact;
	conflict_meet(batch, input, client, &record.base);
}

static bool
record_officer_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__RecordOfficerContact *m =
	    (const Accord__V1__RecordOfficerContact *)input->msg;
	Accord__V1__OfficerContactRecorded fact = ACCORD__V1__OFFICER_CONTACT_RECORDED__INIT;
	const struct client *client = client_own(batch, input, &m->client, err);

	if (client == NULL)
		return false;
	if (!m->of_service && !content_has_incident(content_list_of(batch, &client->id)))
		return err_set(err, ERR_NOT_FOUND, "there is no such client");
	if (!client_read_as_good(client, &m->read_as, err))
		return false;
	if (m->contact == NULL)
		return err_set(err, ERR_INVALID, "there is no contact");
	if (!contact_good(m->contact, err))
		return false;
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	(void)content_keep_contact(batch, &(struct writing){client, edge_of_note(edge_of(m->edge))},
	    m->contact, input->own);
	meet_officer(batch, input, client, m->contact);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	batch_fact(batch, KIND(OFFICER_CONTACT_RECORDED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* --- what she was told --- */

static void
advise_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__Advise *m = (const Accord__V1__Advise *)input->msg;

	client_need(batch, &m->client);
	need_advised(batch, &m->client);
}

static bool
advice_good(const Accord__V1__Advise *m, struct err *err)
{
	bool of_recipient = m->advice == ACCORD__V1__ADVICE__ADVICE_RECIPIENT_GIVEN_ITEMS;

	if (m->advice == 0 || protobuf_c_enum_descriptor_get_value(
				  &accord__v1__advice__descriptor, m->advice) == NULL)
		return err_set(err, ERR_INVALID, "what she was told has no known code");
	if (of_recipient && m->recipient[0] == '\0')
		return err_set(err, ERR_INVALID, "she was told of a recipient: of which");
	return of_recipient || m->recipient[0] == '\0' ||
	       err_set(err, ERR_INVALID, "this advice is of no recipient");
}

static bool
advise(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__Advise *m = (const Accord__V1__Advise *)input->msg;
	Accord__V1__ClientAdvised fact = ACCORD__V1__CLIENT_ADVISED__INIT;
	const struct client *client = client_own(batch, input, &m->client, err);
	struct advisement *row;
	int64_t told;

	if (client == NULL || !advice_good(m, err) ||
	    !client_when(m->at_us, batch_now(batch), &told, err))
		return false;
	row = batch_append(batch, &advisement_table);
	*row = (struct advisement){
	    id_v4(), client->id, m->recipient, m->advice, told, input->actor->person};
	advised_note(batch, &client->id, m->advice, told);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.recipient = m->recipient;
	fact.advice = m->advice;
	fact.told_us = told;
	batch_fact(batch, KIND(CLIENT_ADVISED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

const struct rule intake_commands[] = {
    {.kind = KIND(OPEN_CLIENT),
	.name = "open_client",
	.senders = "gateway",
	.keys = open_client_keys,
	.decide = open_client},
    {.kind = KIND(ADD_SERVICE_ACTION),
	.name = "add_service_action",
	.senders = "gateway",
	.keys = add_service_action_keys,
	.decide = add_service_action},
    {.kind = KIND(RECORD_OFFICER_CONTACT),
	.name = "record_officer_contact",
	.senders = "gateway",
	.keys = record_officer_contact_keys,
	.more = record_officer_contact_more,
	.decide = record_officer_contact},
    {.kind = KIND(ADVISE),
	.name = "advise",
	.senders = "gateway",
	.keys = advise_keys,
	.decide = advise},
    {.kind = KIND(KEEP_OF_CLIENT),
	.name = "keep_of_client",
	.senders = "gateway",
	.keys = keep_of_client_keys,
	.more = keep_of_client_more,
	.decide = keep_of_client},
    {.kind = KIND(NOTE_SEARCH),
	.name = "note_search",
	.senders = "gateway",
	.flags = RULE_NATURAL,
	.keys = note_search_keys,
	.decide = note_search},
    {.kind = KIND(LINK_CLIENTS),
	.name = "link_clients",
	.senders = "gateway",
	.keys = link_clients_keys,
	.decide = link_clients},
    {.kind = KIND(CHECK_CONFLICT),
	.name = "check_conflict",
	.senders = "gateway",
	.keys = check_conflict_keys,
	.more = check_conflict_more,
	.decide = check_conflict},
    {.kind = KIND(RECUSE),
	.name = "recuse",
	.senders = "gateway",
	.keys = recuse_keys,
	.decide = recuse},
    {.kind = KIND(MOVE_LEAD),
	.name = "move_lead",
	.senders = "gateway",
	.keys = move_lead_keys,
	.decide = move_lead},
    {.kind = KIND(OFFER_LEAD),
	.name = "offer_lead",
	.senders = "gateway",
	.keys = offer_lead_keys,
	.decide = offer_lead},
    {.kind = KIND(ANSWER_LEAD),
	.name = "answer_lead",
	.senders = "gateway",
	.keys = answer_lead_keys,
	.more = answer_lead_more,
	.decide = answer_lead},
    {.kind = KIND(ASK_TASK),
	.name = "ask_task",
	.senders = "gateway",
	.keys = ask_task_keys,
	.decide = ask_task},
    {.kind = KIND(POINT_BRADY),
	.name = "point_brady",
	.senders = "gateway",
	.keys = point_brady_keys,
	.decide = point_brady},
    {.kind = KIND(NOTE_ENCOUNTER),
	.name = "note_encounter",
	.senders = "gateway",
	.keys = note_encounter_keys,
	.decide = note_encounter},
    {.kind = KIND(RECORD_SAFE_CONTACT),
	.name = "record_safe_contact",
	.senders = "gateway",
	.keys = record_safe_contact_keys,
	.more = record_safe_contact_more,
	.decide = record_safe_contact},
    {.kind = KIND(SET_CONTACT_WORDS),
	.name = "set_contact_words",
	.senders = "gateway",
	.keys = set_contact_words_keys,
	.more = set_contact_words_more,
	.decide = set_contact_words},
    {.kind = KIND(CHECK_CONTACT_WORD),
	.name = "check_contact_word",
	.flags = RULE_NATURAL,
	.senders = "gateway",
	.keys = check_contact_word_keys,
	.decide = check_contact_word},
    {.kind = KIND(VERIFY_CONTACT),
	.name = "verify_contact",
	.senders = "gateway",
	.keys = verify_contact_keys,
	.decide = verify_contact},
    {.kind = KIND(FREEZE_CONTACT),
	.name = "freeze_contact",
	.senders = "gateway",
	.keys = freeze_contact_keys,
	.decide = freeze_contact},
    {.kind = KIND(DISTURB_CONTACT),
	.name = "disturb_contact",
	.senders = "gateway",
	.keys = disturb_contact_keys,
	.decide = disturb_contact},
    {.kind = KIND(LINK_CUSTODY),
	.name = "link_custody",
	.senders = "gateway",
	.keys = link_custody_keys,
	.decide = link_custody},
    {.kind = KIND(UNLINK_CUSTODY),
	.name = "unlink_custody",
	.senders = "gateway",
	.keys = unlink_custody_keys,
	.more = unlink_custody_more,
	.decide = unlink_custody},
    {.kind = KIND(TAKE_BACK_NOTICE),
	.name = "take_back_notice",
	.senders = "gateway",
	.keys = take_back_notice_keys,
	.decide = take_back_notice},
    {.kind = KIND(REPORT_CUSTODY),
	.name = "report_custody",
	.senders = "gateway",
	.keys = report_custody_keys,
	.more = report_custody_more,
	.decide = report_custody},
    {.kind = KIND(ASK_NOTICE),
	.name = "ask_notice",
	.senders = "gateway",
	.keys = ask_notice_keys,
	.decide = ask_notice},
    {.kind = KIND(STOP_CONTACT),
	.name = "stop_contact",
	.senders = "notification",
	.keys = stop_contact_keys,
	.decide = stop_contact},
    {.kind = KIND(HEAR_CLIENT),
	.name = "hear_client",
	.senders = "notification",
	.keys = hear_client_keys,
	.decide = hear_client},
    {.kind = KIND(LOAD_RETENTION),
	.name = "load_retention",
	.senders = "gateway",
	.keys = load_retention_keys,
	.decide = load_retention},
    {.kind = KIND(CLOSE_CLIENT),
	.name = "close_client",
	.senders = "gateway",
	.keys = close_client_keys,
	.decide = close_client},
    {.kind = KIND(NOTE_HOLD),
	.name = "note_hold",
	.senders = "gateway",
	.keys = note_hold_keys,
	.decide = note_hold},
    {.kind = KIND(LIFT_HOLD),
	.name = "lift_hold",
	.senders = "gateway",
	.keys = lift_hold_keys,
	.decide = lift_hold},
    {.kind = KIND(PROPOSE_DESTRUCTION),
	.name = "propose_destruction",
	.senders = "gateway",
	.keys = propose_destruction_keys,
	.decide = propose_destruction},
    {.kind = KIND(APPROVE_DESTRUCTION),
	.name = "approve_destruction",
	.senders = "gateway",
	.keys = approve_destruction_keys,
	.more = approve_destruction_more,
	.decide = approve_destruction},
    {.kind = 0},
};
