/* Breaches opened: by a service, or by somebody of the owner, who reports so many in a day. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/breach.h"
#include "services/gateway/ending.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/breach.h"

#define CLOCK(name) ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_##name

/* --- its clocks --- */

static void
start_clock(struct batch *batch, const struct breach_row *row, int slot,
    const struct breach_facts *facts, const char *agreement)
{
	int clock = slot < CLOCK(AGREEMENT) ? slot : CLOCK(AGREEMENT);
	int64_t within = breach_within((Accord__V1__BreachClock)clock, facts);
	struct id id = breach_clock_id(&row->id, slot);
	struct breach_clock_row *c;

	if (within == 0)
		return;
	c = batch_new(batch, &gateway_breach_clock, &id);
	*c = (struct breach_clock_row){.id = id,
	    .breach = row->id,
	    .clock = clock,
	    .at = {.began = row->found, .due = row->found + within}};
	(void)text_copy(c->agreement, sizeof(c->agreement), agreement);
	batch_clock_set(batch, CLOCK_BREACH, &id, batch_now(batch));
}

/* Those of agreements with whom it went to, as they were when it went. */
static void
start_clocks(struct batch *batch, const struct breach_row *row, const struct breach_said *said,
    const struct rulebook *rulebook, const struct breach_facts *facts)
{
	const struct agreement *agreements[BREACH_AGREEMENTS];
	size_t recipients[BREACH_RECIPIENTS], count = 0;

	for (int slot = 1; slot < CLOCK(AGREEMENT); slot++)
		start_clock(batch, row, slot, facts, "");
	for (size_t i = 0; i < said->recipient_count && i < BREACH_RECIPIENTS; i++)
		recipients[i] = directory_organisation(rulebook->directory, said->recipients[i]);
	count = breach_agreements(rulebook->policy,
	    directory_organisation(rulebook->directory, said->owner), recipients,
	    said->recipient_count, said->sent != 0 ? said->sent : row->found, agreements);
	for (size_t i = 0; i < count; i++) {
		const struct breach_facts of_it = {.hours = agreements[i]->breach_hours};

		start_clock(batch, row, CLOCK(AGREEMENT) + (int)i, &of_it, agreements[i]->name);
	}
}

/* --- opened --- */

static void
note_affected(struct batch *batch, const struct breach_row *row, const struct breach_said *said)
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
check(const struct breach_said *said, const struct rulebook *rulebook, int64_t now, struct err *err)
{
	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "the directory is not known here yet");
	if (said->kind == 0 || protobuf_c_enum_descriptor_get_value(
				   &accord__v1__breach_kind__descriptor, said->kind) == NULL)
		return err_set(err, ERR_INVALID, "what kind of breach it is has no known code");
	if (said->sent < 0 || said->sent > now)
		return err_set(err, ERR_INVALID, "it went at a time that has not come");
	if (directory_organisation(rulebook->directory, said->owner) == NOBODY)
		return err_set(err, ERR_NOT_FOUND, "no such organisation");
	if (said->recipient_count > BREACH_RECIPIENTS)
		return err_set(err, ERR_INVALID, "more recipients than are taken");
	for (size_t i = 0; i < said->recipient_count; i++)
		if (directory_organisation(rulebook->directory, said->recipients[i]) == NOBODY)
			return err_set(err, ERR_INVALID, "a recipient is no organisation here");
	return true;
}

struct breach_row *
breach_open(struct batch *batch, const struct breach_said *said, struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));
	struct breach_facts facts = {
	    .classes = said->classes & ~UINT64_C(1), .said_cji = said->cji};
	int64_t now = batch_now(batch);
	const struct organisation *owner;
	struct breach_row *row;

	if (!check(said, rulebook, now, err))
		return NULL;
	owner = &rulebook->directory
		     ->organisations[directory_organisation(rulebook->directory, said->owner)];
	facts.owner_kind = owner->kind;
	facts.awards = breach_awards(owner, now);
	row = batch_new(batch, &gateway_breach, &said->id);
	*row = (struct breach_row){.id = said->id,
	    .kind = said->kind,
	    .how = said->how,
	    .found = said->found > 0 && said->found < now ? said->found : now,
	    .classes = facts.classes,
	    .cji = breach_is_cji(&facts),
	    .state = ACCORD__V1__BREACH_STATE__BREACH_STATE_OPEN};
	(void)text_copy(row->owner, sizeof(row->owner), said->owner);
	(void)text_copy(row->person, sizeof(row->person), said->person);
	start_clocks(batch, row, said, rulebook, &facts);
	breach_opened(batch, row);
	note_affected(batch, row, said);
	return row;
}

/* --- OpenBreach --- */

struct id
breach_of(const char *owner, const struct id *source)
{
	char text[ID_TEXT_SIZE] = "";

	if (!id_is_nil(source))
		(void)id_text(source, text);
	return id_digest((const char *const[]){"breach", owner, text}, 3);
}

static struct id
opened_id(const Accord__V1__OpenBreach *msg)
{
	struct id source = {{0}};

	(void)id_from_bytes(msg->source.data, msg->source.len, &source);
	return breach_of(msg->organisation, &source);
}

static void
open_keys(struct batch *batch, struct input *input)
{
	struct id id = opened_id((const Accord__V1__OpenBreach *)input->msg);

	batch_need(batch, &gateway_breach, &id);
	breach_need_clocks(batch, &id);
}

static bool
open_of_service(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OpenBreach *msg = (const Accord__V1__OpenBreach *)input->msg;
	const struct breach_said said = {.id = opened_id(msg),
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
	if (row == NULL && (row = breach_open(batch, &said, err)) == NULL)
		return false;
	return breach_reply(batch, input, row);
}

const struct rule gateway_open_breach = {.kind = ACCORD__V1__KIND__KIND_OPEN_BREACH,
    .name = "open_breach",
    .flags = RULE_NATURAL,
    .senders = "notification",
    .keys = open_keys,
    .decide = open_of_service};

/* --- ReportBreach --- */

struct teller_row {
	struct id id;
	int64_t since;
	int32_t reports, version;
};

static void
read_teller(struct batch *batch, const struct db_row *from, void *row)
{
	struct teller_row *t = row;

	(void)batch;
	t->id = db_id(from, 0);
	t->since = db_time(from, 1);
	t->reports = (int32_t)db_int(from, 2);
	t->version = (int32_t)db_int(from, 3);
}

static void
bind_teller(struct db_args *to, const void *row)
{
	const struct teller_row *t = row;

	db_put_id(to, &t->id);
	db_put_time(to, t->since);
	db_put_int(to, t->reports);
	db_put_int(to, t->version + 1);
}

const struct table gateway_breach_teller = {.name = "breach_teller",
    .row_size = sizeof(struct teller_row),
    .load = &sql_breach_teller_load,
    .read = read_teller,
    .save = &sql_breach_teller_save,
    .bind = bind_teller};

static struct id
teller_id(const struct input *input)
{
	return id_digest((const char *const[]){"breach teller", input->actor->person}, 2);
}

/* She may report one more today. */
static bool
may_tell(struct batch *batch, const struct input *input, struct err *err)
{
	struct id id = teller_id(input);
	const struct teller_row *t = batch_row(batch, &gateway_breach_teller, &id);

	if (t != NULL && t->reports >= BREACH_REPORTS && batch_now(batch) - t->since < CLOCK_DAY)
		return err_set(err, ERR_LIMITED,
		    "%d breaches in a day are reported by one person; the duty supervisor reports "
		    "on",
		    BREACH_REPORTS);
	return true;
}

static void
note_told(struct batch *batch, const struct input *input)
{
	struct id id = teller_id(input);
	struct teller_row *t = batch_row(batch, &gateway_breach_teller, &id);

	if (t == NULL) {
		t = batch_new(batch, &gateway_breach_teller, &id);
		*t = (struct teller_row){.id = id};
	}
	if (batch_now(batch) - t->since >= CLOCK_DAY) {
		t->since = batch_now(batch);
		t->reports = 0;
	}
	t->reports++;
	batch_touch(batch, t);
}

static void
report_keys(struct batch *batch, struct input *input)
{
	const struct staffed *staffed = staffed_of(input);
	struct id teller = teller_id(input);

	staffed_keys(batch, input);
	batch_need(batch, &gateway_breach_teller, &teller);
	batch_need_new(batch, &gateway_breach, &staffed->fresh);
	for (int slot = 1; slot <= BREACH_SLOTS; slot++) {
		struct id id = breach_clock_id(&staffed->fresh, slot);

		batch_need_new(batch, &gateway_breach_clock, &id);
	}
}

static bool
report_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ReportBreach *msg = (const Accord__V1__ReportBreach *)input->msg;
	const struct breach_said said = {.id = staffed_of(input)->fresh,
	    .owner = input->actor->organisation,
	    .person = input->actor->person,
	    .kind = (int)msg->kind,
	    .how = ACCORD__V1__BREACH_FOUND__BREACH_FOUND_PERSON,
	    .sent = msg->sent_us,
	    .classes = staffed_mask(msg->classes, msg->n_classes),
	    .cji = msg->cji,
	    .clients = msg->clients,
	    .client_count = msg->n_clients,
	    .recipients = msg->recipients,
	    .recipient_count = msg->n_recipients};
	const struct breach_row *row;

	if (!staffed_holds(batch, input, err))
		return false;
	if (!breach_is_employed(batch, input))
		return err_set(err, ERR_NOT_FOUND, "no such organisation");
	if ((said.classes & 1) != 0)
		return err_set(err, ERR_INVALID, "a class has no known code");
	if (!may_tell(batch, input, err) || (row = breach_open(batch, &said, err)) == NULL)
		return false;
	note_told(batch, input);
	return breach_reply(batch, input, row);
}

const struct rule gateway_report_breach = {.kind = ACCORD__V1__KIND__KIND_REPORT_BREACH,
    .name = "report_breach",
    .keys = report_keys,
    .decide = report_breach};
