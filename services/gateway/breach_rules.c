/* Breaches: opened, told by their clocks, met and closed. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/account_duty.h"
#include "services/gateway/breach.h"
#include "services/gateway/ending.h"
#include "services/gateway/rulebook.h"

#define STATE(name) ACCORD__V1__BREACH_STATE__BREACH_STATE_##name
#define STANDING(name) ACCORD__V1__BREACH_STANDING__BREACH_STANDING_##name
#define BEHIND (CLOCK_SECOND / 10) /* until this copy has a rulebook */

static bool
reply_kept(struct batch *batch, struct input *input, const struct breach_row *row)
{
	Accord__V1__BreachKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	uint8_t *bytes = arena_dup(batch_arena(batch), row->id.b, sizeof(row->id.b));

	if (kept == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__breach_kept__init(kept);
	kept->breach = (ProtobufCBinaryData){sizeof(row->id.b), bytes};
	kept->state = (Accord__V1__BreachState)row->state;
	batch_reply(batch, input, &kept->base);
	return true;
}

static void
need_clocks(struct batch *batch, const struct id *breach)
{
	for (int clock = 1; clock <= BREACH_CLOCKS; clock++) {
		struct id id = breach_clock_id(breach, clock);

		batch_need(batch, &gateway_breach_clock, &id);
	}
}

static struct breach_clock_row *
clock_of(struct batch *batch, const struct id *breach, int clock)
{
	struct id id = breach_clock_id(breach, clock);

	return batch_row(batch, &gateway_breach_clock, &id);
}

/* --- opened --- */

/* What is said of it, by a service or by somebody of the owner. */
struct said {
	struct id id;
	const char *owner, *person;
	int kind, how;
	int64_t found;
	uint64_t classes;
	bool cji;
	const ProtobufCBinaryData *clients;
	size_t client_count;
	char *const *recipients;
	size_t recipient_count;
};

static void
start_clocks(struct batch *batch, const struct breach_row *row, const struct breach_facts *facts)
{
	for (int clock = 1; clock <= BREACH_CLOCKS; clock++) {
		int64_t within = breach_within((Accord__V1__BreachClock)clock, facts);
		struct id id = breach_clock_id(&row->id, clock);
		struct breach_clock_row *c;

		if (within == 0)
			continue;
		c = batch_new(batch, &gateway_breach_clock, &id);
		*c = (struct breach_clock_row){.id = id,
		    .breach = row->id,
		    .clock = clock,
		    .at = {.began = row->found, .due = row->found + within}};
		batch_clock_set(batch, CLOCK_BREACH, &id, batch_now(batch));
	}
}

static void
note_affected(struct batch *batch, const struct breach_row *row, const struct said *said)
{
	const struct id nobody = {{0}};

	for (size_t i = 0; i < said->client_count; i++) {
		struct id client;

		if (id_from_bytes(said->clients[i].data, said->clients[i].len, &client))
			breach_affects(batch, row, &client, "");
	}
	for (size_t i = 0; i < said->recipient_count; i++)
		breach_affects(batch, row, &nobody, said->recipients[i]);
}

static bool
open_breach(struct batch *batch, struct input *input, const struct said *said, struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));
	struct breach_facts facts = {
	    .classes = said->classes & ~UINT64_C(1), .said_cji = said->cji};
	const struct organisation *owner;
	struct breach_row *row;
	size_t place;

	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "the directory is not known here yet");
	if (said->kind == 0 || protobuf_c_enum_descriptor_get_value(
				   &accord__v1__breach_kind__descriptor, said->kind) == NULL)
		return err_set(err, ERR_INVALID, "what kind of breach it is has no known code");
	if ((place = directory_organisation(rulebook->directory, said->owner)) == NOBODY)
		return err_set(err, ERR_NOT_FOUND, "no such organisation");
	for (size_t i = 0; i < said->recipient_count; i++)
		if (directory_organisation(rulebook->directory, said->recipients[i]) == NOBODY)
			return err_set(err, ERR_INVALID, "a recipient is no organisation here");
	owner = &rulebook->directory->organisations[place];
	facts.owner_kind = owner->kind;
	facts.awards = breach_awards(owner, batch_now(batch));
	row = batch_new(batch, &gateway_breach, &said->id);
	*row = (struct breach_row){.id = said->id,
	    .kind = said->kind,
	    .how = said->how,
	    .found =
		said->found > 0 && said->found < batch_now(batch) ? said->found : batch_now(batch),
	    .classes = facts.classes,
	    .cji = breach_is_cji(&facts),
	    .state = STATE(OPEN)};
	(void)text_copy(row->owner, sizeof(row->owner), said->owner);
	(void)text_copy(row->person, sizeof(row->person), said->person);
	start_clocks(batch, row, &facts);
	breach_opened(batch, row);
	note_affected(batch, row, said);
	return reply_kept(batch, input, row);
}

/* --- OpenBreach --- */

/* Asked for again it comes to the same one. */
static struct id
opened_id(const Accord__V1__OpenBreach *msg)
{
	char source[ID_TEXT_SIZE] = "";
	struct id id;

	if (id_from_bytes(msg->source.data, msg->source.len, &id))
		(void)id_text(&id, source);
	return id_digest((const char *const[]){"breach", msg->organisation, source}, 3);
}

static void
open_keys(struct batch *batch, struct input *input)
{
	struct id id = opened_id((const Accord__V1__OpenBreach *)input->msg);

	batch_need(batch, &gateway_breach, &id);
	need_clocks(batch, &id);
}

static bool
open_of_service(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OpenBreach *msg = (const Accord__V1__OpenBreach *)input->msg;
	const struct said said = {.id = opened_id(msg),
	    .owner = msg->organisation,
	    .person = "",
	    .kind = (int)msg->kind,
	    .how = (int)msg->how,
	    .found = msg->at_us,
	    .classes = staffed_mask(msg->classes, msg->n_classes),
	    .clients = msg->clients,
	    .client_count = msg->n_clients};
	const struct breach_row *row = batch_row(batch, &gateway_breach, &said.id);

	if (msg->source.len != sizeof(struct id))
		return err_set(err, ERR_INVALID, "what went wrong has no id");
	return row != NULL ? reply_kept(batch, input, row) : open_breach(batch, input, &said, err);
}

const struct rule gateway_open_breach = {.kind = ACCORD__V1__KIND__KIND_OPEN_BREACH,
    .name = "open_breach",
    .flags = RULE_NATURAL,
    .senders = "notification",
    .keys = open_keys,
    .decide = open_of_service};

/* --- ReportBreach --- */

static void
report_keys(struct batch *batch, struct input *input)
{
	const struct staffed *staffed = staffed_of(input);

	staffed_keys(batch, input);
	batch_need_new(batch, &gateway_breach, &staffed->fresh);
	for (int clock = 1; clock <= BREACH_CLOCKS; clock++) {
		struct id id = breach_clock_id(&staffed->fresh, clock);

		batch_need_new(batch, &gateway_breach_clock, &id);
	}
}

static bool
is_employed(struct batch *batch, const struct input *input)
{
	struct id id = gateway_person_id(input->actor->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	return person != NULL && strcmp(person->employer, input->actor->organisation) == 0;
}

static bool
report_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ReportBreach *msg = (const Accord__V1__ReportBreach *)input->msg;
	const struct said said = {.id = staffed_of(input)->fresh,
	    .owner = input->actor->organisation,
	    .person = input->actor->person,
	    .kind = (int)msg->kind,
	    .how = ACCORD__V1__BREACH_FOUND__BREACH_FOUND_PERSON,
	    .classes = staffed_mask(msg->classes, msg->n_classes),
	    .cji = msg->cji,
	    .clients = msg->clients,
	    .client_count = msg->n_clients,
	    .recipients = msg->recipients,
	    .recipient_count = msg->n_recipients};

	if (!staffed_holds(batch, input, err))
		return false;
	if (!is_employed(batch, input))
		return err_set(err, ERR_NOT_FOUND, "no such organisation");
	if ((said.classes & 1) != 0)
		return err_set(err, ERR_INVALID, "a class has no known code");
	return open_breach(batch, input, &said, err);
}

const struct rule gateway_report_breach = {.kind = ACCORD__V1__KIND__KIND_REPORT_BREACH,
    .name = "report_breach",
    .keys = report_keys,
    .decide = report_breach};

/* --- its clocks --- */

void
breach_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_breach_clock, &input->subject);
}

void
breach_due_more(struct batch *batch, struct input *input)
{
	const struct breach_clock_row *clock =
	    batch_row(batch, &gateway_breach_clock, &input->subject);

	if (clock != NULL)
		batch_need(batch, &gateway_breach, &clock->breach);
}

bool
breach_due(struct batch *batch, struct input *input, struct err *err)
{
	struct breach_clock_row *clock = batch_row(batch, &gateway_breach_clock, &input->subject);
	const struct breach_row *row =
	    clock != NULL ? batch_row(batch, &gateway_breach, &clock->breach) : NULL;
	enum breach_step step;
	int64_t next;

	(void)err;
	if (row == NULL)
		return true;
	if (rulebook_now(gateway_of(batch_own(batch))) == NULL) { /* nobody could be told */
		batch_clock_set(batch, CLOCK_BREACH, &input->subject, batch_now(batch) + BEHIND);
		return true;
	}
	step = breach_next(&clock->at, batch_now(batch), &next);
	if (step == BREACH_WARN || step == BREACH_MISS) {
		clock->at.warned = true;
		clock->at.missed = step == BREACH_MISS;
		batch_touch(batch, clock);
		breach_moved(batch, row, "", clock, breach_standing(&clock->at));
	}
	if (next != 0)
		batch_clock_set(batch, CLOCK_BREACH, &input->subject, next);
	return true;
}

/* --- MeetBreach, CloseBreach --- */

static void
answer_keys(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes)
{
	struct id id;

	account_duty_keys(batch, input);
	if (!id_from_bytes(bytes->data, bytes->len, &id))
		return;
	batch_need(batch, &gateway_breach, &id);
	need_clocks(batch, &id);
}

/* One of her organisation's, and she answers for such; else it is as if there were none (law L9).
 */
static struct breach_row *
hers(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes,
    struct err *err)
{
	struct breach_row *row = NULL;
	bool answers = account_duty_holds(batch, input);
	struct id id;

	if (!staffed_holds(batch, input, err))
		return NULL;
	for (int role = 1; role < 64; role++)
		answers |= (BREACH_ROLES >> role & 1) != 0 && staffed_has_role(batch, input, role);
	if (id_from_bytes(bytes->data, bytes->len, &id))
		row = batch_row(batch, &gateway_breach, &id);
	if (row == NULL || !answers || !is_employed(batch, input) ||
	    strcmp(row->owner, input->actor->organisation) != 0) {
		(void)err_set(err, ERR_NOT_FOUND, "no such breach");
		return NULL;
	}
	if (row->state == STATE(CLOSED)) {
		(void)err_set(err, ERR_CONFLICT, "it is closed");
		return NULL;
	}
	return row;
}

static bool
all_met(struct batch *batch, const struct id *breach)
{
	for (int clock = 1; clock <= BREACH_CLOCKS; clock++) {
		const struct breach_clock_row *c = clock_of(batch, breach, clock);

		if (c != NULL && c->at.met == 0)
			return false;
	}
	return true;
}

static void
meet_keys(struct batch *batch, struct input *input)
{
	answer_keys(batch, input, &((const Accord__V1__MeetBreach *)input->msg)->breach);
}

static bool
meet_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MeetBreach *msg = (const Accord__V1__MeetBreach *)input->msg;
	struct breach_row *row = hers(batch, input, &msg->breach, err);
	struct breach_clock_row *clock = NULL;

	if (row == NULL)
		return false;
	if (msg->clock >= 1 && (int)msg->clock <= BREACH_CLOCKS)
		clock = clock_of(batch, &row->id, (int)msg->clock);
	if (clock == NULL)
		return err_set(err, ERR_INVALID, "it has no such clock");
	if (clock->at.met != 0)
		return err_set(err, ERR_CONFLICT, "somebody has said so already");
	clock->at.met = batch_now(batch);
	(void)text_copy(clock->met_by, sizeof(clock->met_by), input->actor->person);
	batch_touch(batch, clock);
	batch_clock_clear(batch, CLOCK_BREACH, &clock->id);
	if (all_met(batch, &row->id)) {
		row->state = STATE(REPORTED);
		batch_touch(batch, row);
	}
	breach_moved(batch, row, input->actor->person, clock, breach_standing(&clock->at));
	return reply_kept(batch, input, row);
}

const struct rule gateway_meet_breach = {.kind = ACCORD__V1__KIND__KIND_MEET_BREACH,
    .name = "meet_breach",
    .keys = meet_keys,
    .decide = meet_breach};

static void
close_keys(struct batch *batch, struct input *input)
{
	answer_keys(batch, input, &((const Accord__V1__CloseBreach *)input->msg)->breach);
}

static bool
close_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CloseBreach *msg = (const Accord__V1__CloseBreach *)input->msg;
	struct breach_row *row = hers(batch, input, &msg->breach, err);
	const char *person = input->actor->person;

	if (row == NULL)
		return false;
	if (!all_met(batch, &row->id))
		return err_set(err, ERR_CONFLICT, "somebody has still to be told of it");
	if (strcmp(row->closing_by, person) == 0)
		return err_set(err, ERR_CONFLICT, "a second person closes it");
	if (row->closing_by[0] == '\0') {
		(void)text_copy(row->closing_by, sizeof(row->closing_by), person);
	} else {
		(void)text_copy(row->closed_by, sizeof(row->closed_by), person);
		row->closed = batch_now(batch);
		row->state = STATE(CLOSED);
	}
	batch_touch(batch, row);
	breach_moved(batch, row, person, NULL, STANDING(UNSPECIFIED));
	return reply_kept(batch, input, row);
}

const struct rule gateway_close_breach = {.kind = ACCORD__V1__KIND__KIND_CLOSE_BREACH,
    .name = "close_breach",
    .keys = close_keys,
    .decide = close_breach};
