/* Commands about how long clients' records are kept: a custodian's schedule, a record that is
 * closed, and what holds it. */
#include "services/intake/retention.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "accord/v1/breach.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "services/intake/client_class.h"
#include "services/intake/intake.h"
#include "services/intake/transfer.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define AUTHORITY_LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-/() "

/* --- schedules --- */

void
load_retention_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (input->actor == NULL)
		return;
	id = schedule_id(input->actor->organisation);
	batch_need(batch, &schedule_table, &id);
}

static bool
line_good(const Accord__V1__RetentionLine *line, uint32_t *seen, struct err *err)
{
	if ((unsigned)line->record_kind >= RETENTION_KINDS)
		return err_set(err, ERR_INVALID, "a line's kind of record has no known code");
	if ((*seen >> line->record_kind & 1) != 0)
		return err_set(err, ERR_INVALID, "two lines are about one kind of record");
	*seen |= 1u << line->record_kind;
	if (line->years > RETENTION_YEARS_MOST)
		return err_set(
		    err, ERR_INVALID, "a line keeps for %d years at most", RETENTION_YEARS_MOST);
	return client_text_of(line->authority, AUTHORITY_LETTERS, AUTHORITY_LETTERS) ||
	       err_set(err, ERR_INVALID,
		   "a line says by whose authority: a series or a citation, of letters, digits "
		   "and \".-/()\"");
}

static bool
schedule_good(const Accord__V1__LoadRetention *m, struct err *err)
{
	uint32_t seen = 0;

	if (m->n_lines == 0)
		return err_set(err, ERR_INVALID, "a schedule has a line at least");
	for (size_t i = 0; i < m->n_lines; i++)
		if (!line_good(m->lines[i], &seen, err))
			return false;
	return true;
}

static void
add_line(struct batch *batch, const struct input *input, const struct id *schedule, int32_t version,
    const Accord__V1__RetentionLine *line)
{
	struct retention_line *row = batch_append(batch, &retention_line_table);
	char which[ID_TEXT_SIZE], number[16], kind[16];

	(void)snprintf(number, sizeof(number), "%d", version);
	(void)snprintf(kind, sizeof(kind), "%d", (int)line->record_kind);
	*row = (struct retention_line){
	    .id = id_digest(
		(const char *const[]){"retention line", id_text(schedule, which), number, kind}, 4),
	    .schedule = *schedule,
	    .organisation = input->actor->organisation,
	    .version = version,
	    .loaded = batch_now(batch),
	    .person = input->actor->person,
	    .kind = line->record_kind,
	    .years = (int32_t)line->years,
	    .authority = line->authority};
}

bool
load_retention(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LoadRetention *m = (const Accord__V1__LoadRetention *)input->msg;
	Accord__V1__RetentionLoaded fact = ACCORD__V1__RETENTION_LOADED__INIT;
	Accord__V1__RetentionSchedule *reply = arena_alloc(batch_arena(batch), sizeof(*reply));
	struct schedule *schedule;
	struct id id;

	if (input->actor == NULL || input->actor->organisation[0] == '\0')
		return err_set(err, ERR_DENIED, "somebody of an organisation is wanted");
	if (!schedule_good(m, err))
		return false;
	id = schedule_id(input->actor->organisation);
	schedule = batch_row(batch, &schedule_table, &id);
	if (reply == NULL || schedule == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	/* What was loaded just now counts for what follows in this batch. */
	*schedule = (struct schedule){.id = id,
	    .version = schedule->version + 1,
	    .loaded = batch_now(batch),
	    .person = input->actor->person};
	for (size_t i = 0; i < m->n_lines; i++) {
		add_line(batch, input, &id, schedule->version, m->lines[i]);
		schedule->lines[m->lines[i]->record_kind] = (struct schedule_line){
		    true, (int32_t)m->lines[i]->years, m->lines[i]->authority};
	}
	fact.organisation = input->actor->organisation;
	fact.person = input->actor->person;
	fact.version = (uint32_t)schedule->version;
	batch_fact(batch, KIND(RETENTION_LOADED), &id, &fact.base);
	accord__v1__retention_schedule__init(reply);
	reply->organisation = input->actor->organisation;
	reply->loaded_by = input->actor->person;
	reply->loaded_us = schedule->loaded;
	reply->version = fact.version;
	reply->lines = m->lines;
	reply->n_lines = m->n_lines;
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- closed, and opened again --- */

void
close_client_keys(struct batch *batch, struct input *input)
{
	client_need(batch, &((const Accord__V1__CloseClient *)input->msg)->client);
	transfer_need(batch, &((const Accord__V1__CloseClient *)input->msg)->client);
}

static bool
closing_good(const struct client *client, const Accord__V1__CloseClient *m, const char *person,
    struct err *err)
{
	if (strcmp(client->lead, person) != 0 && strcmp(client->duty_supervisor, person) != 0)
		return err_set(err, ERR_DENIED,
		    "her lead, or the duty supervisor who answers for her, closes her record");
	if (m->reopened)
		return (m->why == 0 && client->closed != 0) ||
		       err_set(err, m->why != 0 ? ERR_INVALID : ERR_CONFLICT,
			   m->why != 0 ? "a record is opened again without a reason"
				       : "her record is not closed");
	if (m->why == 0 || protobuf_c_enum_descriptor_get_value(
			       &accord__v1__closed_why__descriptor, m->why) == NULL)
		return err_set(err, ERR_INVALID, "why her record is closed has no known code");
	return client->closed == 0 || err_set(err, ERR_CONFLICT, "her record is closed");
}

bool
close_client(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CloseClient *m = (const Accord__V1__CloseClient *)input->msg;
	Accord__V1__ClientClosed fact = ACCORD__V1__CLIENT_CLOSED__INIT;
	struct client *client = client_own(batch, input, &m->client, err);

	if (client == NULL || !closing_good(client, m, input->actor->person, err))
		return false;
	client->closed = m->reopened ? 0 : batch_now(batch);
	client->closed_why = m->why;
	client->closed_by = m->reopened ? "" : input->actor->person;
	client->changed = true;
	batch_touch(batch, client);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.why = m->why;
	fact.reopened = m->reopened;
	batch_fact(batch, KIND(CLIENT_CLOSED), &client->id, &fact.base);
	if (!m->reopened)
		transfer_overtaken(
		    batch, client, ACCORD__V1__TRANSFER_REASON__TRANSFER_REASON_CLIENT_CLOSED);
	return client_reply(batch, input, &client->id);
}

/* --- holds --- */

static bool
hold_reason_known(Accord__V1__HoldReason reason)
{
	return reason > 0 && reason < HOLD_REASONS;
}

/* Of what begins it: applied again, it is the same one. */
static struct id
hold_id(const struct input *input, const struct id *client, Accord__V1__HoldReason reason)
{
	char who[ID_TEXT_SIZE], by[ID_TEXT_SIZE], number[64], why[16];

	(void)id_text(&input->id, by);
	(void)snprintf(number, sizeof(number), "%" PRIu64 " %" PRIu64,
	    input->fact == NULL ? 0 : input->fact->epoch, input->fact == NULL ? 0 : input->fact->n);
	(void)snprintf(why, sizeof(why), "%d", (int)reason);
	return id_digest((const char *const[]){"hold", id_text(client, who), by, number, why}, 5);
}

void
hold_need(struct batch *batch, const struct input *input, const ProtobufCBinaryData *client,
    uint32_t reasons)
{
	struct id who, hold;

	if (!id_from_bytes(client->data, client->len, &who))
		return;
	batch_need(batch, &client_held_table, &who);
	for (unsigned reason = 1; reason < HOLD_REASONS; reason++) {
		hold = hold_id(input, &who, reason);
		if ((reasons >> reason & 1) != 0)
			batch_need(batch, &hold_table, &hold);
	}
}

static void
tell_hold(struct batch *batch, const struct hold *hold, const char *person)
{
	Accord__V1__HoldMoved fact = ACCORD__V1__HOLD_MOVED__INIT;

	fact.client = ID_BYTES(&hold->client);
	fact.organisation = TEXT(hold->organisation);
	fact.person = TEXT(person);
	fact.hold = ID_BYTES(&hold->id);
	fact.reason = hold->reason;
	fact.lifted = hold->lifted != 0;
	batch_fact(batch, KIND(HOLD_MOVED), &hold->client, &fact.base);
}

static struct hold *
begin(struct batch *batch, const struct id *id, struct held *held, const struct client *client,
    Accord__V1__HoldReason reason, const char *person)
{
	struct hold *hold = batch_new(batch, &hold_table, id);

	held->reasons |= 1u << reason;
	held->count++;
	*hold = (struct hold){.id = *id,
	    .client = client->id,
	    .organisation = client->organisation,
	    .reason = reason,
	    .began = batch_now(batch),
	    .person = person,
	    .lifted_by = ""};
	return hold;
}

const struct hold *
hold_begin(struct batch *batch, const struct input *input, const struct client *client,
    Accord__V1__HoldReason reason, const char *person)
{
	const struct id id = hold_id(input, &client->id, reason);
	struct held *held = batch_row(batch, &client_held_table, &client->id);
	struct hold *hold = batch_row(batch, &hold_table, &id);

	if (hold != NULL || held == NULL)
		return hold; /* it began before; an exhausted arena undoes the whole batch */
	if (person[0] == '\0' && (held->reasons >> reason & 1) != 0)
		return NULL;
	hold = begin(batch, &id, held, client, reason, person);
	tell_hold(batch, hold, person);
	return hold;
}

void
hold_begin_new(struct batch *batch, const struct id *fresh, const struct client *client,
    Accord__V1__HoldReason reason, bool told)
{
	struct held *held = batch_row(batch, &client_held_table, &client->id);
	const struct hold *hold;

	if (held == NULL || (held->reasons >> reason & 1) != 0)
		return;
	hold = begin(batch, fresh, held, client, reason, "");
	if (told)
		tell_hold(batch, hold, "");
}

void
hold_begin_of(
    struct batch *batch, const struct input *input, const struct client *client, uint32_t reasons)
{
	for (unsigned reason = 1; reason < HOLD_REASONS; reason++)
		if ((reasons >> reason & 1) != 0)
			(void)hold_begin(batch, input, client, reason, "");
}

/* --- two who are the same no more --- */

#define ALL_REASONS (((1u << HOLD_REASONS) - 1) & ~1u)

void
hold_part_need(struct batch *batch, const struct input *input, const ProtobufCBinaryData *one,
    const ProtobufCBinaryData *other)
{
	const ProtobufCBinaryData *const both[] = {one, other};
	struct id id;

	for (size_t i = 0; i < 2; i++) {
		if (!id_from_bytes(both[i]->data, both[i]->len, &id))
			continue;
		batch_need(batch, &retained_table, &id);
		hold_need(batch, input, both[i], ALL_REASONS);
	}
}

static uint32_t
reasons_now(struct batch *batch, const struct client *client)
{
	const struct retained *retained = batch_row(batch, &retained_table, &client->id);
	const struct held *held = batch_row(batch, &client_held_table, &client->id);

	return ((retained == NULL ? 0 : retained->holds) | (held == NULL ? 0 : held->reasons)) &
	       ALL_REASONS;
}

/* Who is the same as one of them, and held in this very batch, the store finds: it undoes both. */
void
hold_part(struct batch *batch, const struct input *input, const struct client *one,
    const struct client *other)
{
	uint32_t reasons = reasons_now(batch, one) | reasons_now(batch, other);

	hold_begin_of(batch, input, one, reasons);
	hold_begin_of(batch, input, other, reasons);
}

/* --- by hand, and lifted --- */

void
note_hold_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__NoteHold *m = (const Accord__V1__NoteHold *)input->msg;

	client_need(batch, &m->client);
	if (hold_reason_known(m->reason))
		hold_need(batch, input, &m->client, 1u << m->reason);
}

static bool
hold_reply(struct batch *batch, struct input *input, const struct hold *hold)
{
	Accord__V1__ClientKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	ProtobufCBinaryData *made = arena_alloc(batch_arena(batch), sizeof(*made));

	if (kept == NULL || made == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	accord__v1__client_kept__init(kept);
	kept->client = ID_BYTES(&hold->client);
	*made = ID_BYTES(&hold->id);
	kept->made = made;
	kept->n_made = 1;
	batch_reply(batch, input, &kept->base);
	return true;
}

bool
note_hold(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__NoteHold *m = (const Accord__V1__NoteHold *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	const struct held *held;
	const struct hold *hold;

	if (client == NULL)
		return false;
	if (!hold_reason_known(m->reason))
		return err_set(err, ERR_INVALID, "why she is held has no known code");
	held = batch_row(batch, &client_held_table, &client->id);
	if (held != NULL && held->count >= HOLDS_MOST)
		return err_set(err, ERR_CONFLICT, "%d hold her already", HOLDS_MOST);
	hold = hold_begin(batch, input, client, m->reason, input->actor->person);
	return hold == NULL || hold_reply(batch, input, hold);
}

void
lift_hold_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LiftHold *m = (const Accord__V1__LiftHold *)input->msg;
	struct id hold;

	client_need(batch, &m->client);
	hold_need(batch, input, &m->client, 0);
	if (id_from_bytes(m->hold.data, m->hold.len, &hold))
		batch_need(batch, &hold_table, &hold);
}

/* What begins by itself behind it in this batch begins anew. */
static void
unhold(struct batch *batch, const struct hold *hold)
{
	struct held *held = batch_row(batch, &client_held_table, &hold->client);

	if (held == NULL)
		return;
	held->reasons &= ~(1u << hold->reason);
	held->count--;
}

/* Whether it is counsel who lifts it is the gateway's to know. */
bool
lift_hold(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LiftHold *m = (const Accord__V1__LiftHold *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	struct hold *hold = NULL;
	struct id id;

	if (client == NULL)
		return false;
	if (id_from_bytes(m->hold.data, m->hold.len, &id))
		hold = batch_row(batch, &hold_table, &id);
	if (hold == NULL || !id_equal(&hold->client, &client->id))
		return err_set(err, ERR_NOT_FOUND, "nothing like that holds her");
	if (hold->lifted != 0)
		return hold_reply(batch, input, hold);
	hold->lifted = batch_now(batch);
	hold->lifted_by = input->actor->person;
	batch_touch(batch, hold);
	unhold(batch, hold);
	tell_hold(batch, hold, hold->lifted_by);
	return hold_reply(batch, input, hold);
}

/* --- legal process, as the gateway tells --- */

/* Whom the gateway means, if she is a client of that organisation. */
static struct client *
client_of_fact(struct batch *batch, const ProtobufCBinaryData *bytes, const char *owner)
{
	struct client *client;
	struct id id;

	if (!id_from_bytes(bytes->data, bytes->len, &id))
		return NULL;
	client = batch_row(batch, &client_table, &id);
	if (client == NULL || client->destroyed || strcmp(client->organisation, owner) != 0)
		return NULL;
	client->met = true;
	return client;
}

/* One for each order, however often it is told of: once counsel lifted it, it stays so. */
static bool
order_hold(const Accord__V1__BasisMoved *m, struct id *hold)
{
	char who[ID_TEXT_SIZE], order[ID_TEXT_SIZE];
	struct id basis, client;

	if (m->basis != ACCORD__V1__BASIS__BASIS_COURT_ORDER ||
	    !id_from_bytes(m->client.data, m->client.len, &client) ||
	    !id_from_bytes(m->moved.data, m->moved.len, &basis))
		return false;
	*hold = id_digest(
	    (const char *const[]){"hold of", id_text(&client, who), id_text(&basis, order)}, 3);
	return true;
}

void
basis_moved_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__BasisMoved *m = (const Accord__V1__BasisMoved *)input->msg;
	struct id hold;

	client_need(batch, &m->client);
	hold_need(batch, input, &m->client, 0);
	if (order_hold(m, &hold))
		batch_need(batch, &hold_table, &hold);
}

/* An order of a court about her is asked for: what it may be about stays until counsel says so. */
bool
basis_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__BasisMoved *m = (const Accord__V1__BasisMoved *)input->msg;
	struct client *client;
	struct id hold;

	(void)err;
	if (!order_hold(m, &hold) || batch_row(batch, &hold_table, &hold) != NULL)
		return true;
	client = client_of_fact(batch, &m->client, m->owner);
	if (client != NULL)
		hold_begin_new(batch, &hold, client,
		    ACCORD__V1__HOLD_REASON__HOLD_REASON_LEGAL_PROCESS, !INPUT_RESTATED(input));
	return true;
}

void
breach_affects_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__BreachAffects *m = (const Accord__V1__BreachAffects *)input->msg;

	client_need(batch, &m->client);
	hold_need(batch, input, &m->client, HOLD(BREACH));
}

bool
breach_affects(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__BreachAffects *m = (const Accord__V1__BreachAffects *)input->msg;
	const struct client *client;

	(void)err;
	if (!INPUT_RESTATED(input) &&
	    (client = client_of_fact(batch, &m->client, m->organisation)) != NULL)
		hold_begin_of(batch, input, client, HOLD(BREACH));
	return true;
}
