/* Clients: who is answerable from the first and after somebody left, whose they are, what is taken
 * of them, and how it is sealed. */
#include <endian.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#define FAKE_ROWS 16384
#define FAKE_FACTS 4096
#define FAKE_CLOCKS 64

#include "accord/v1/account.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/db_priv.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "services/intake/client.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define REASON(name) ACCORD__V1__LEAD_REASON__LEAD_REASON_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define YES ACCORD__V1__ANSWER__ANSWER_YES
#define NO ACCORD__V1__ANSWER__ANSWER_NO
#define LEFT ACCORD__V1__STANDING__STANDING_LEFT
#define ACTIVE ACCORD__V1__STANDING__STANDING_ACTIVE

static Accord__V1__Actor advocate = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__actor__descriptor),
    .person = (char *)"ada",
    .organisation = (char *)"aid-house",
    .placement = (char *)"",
    .ori = (char *)""};

static int
set_up(void **state)
{
	(void)state;
	client_world_open("aid-house", "north-pd");
	advocate.organisation = (char *)"aid-house";
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	client_world_close();
	return 0;
}

/* --- commands --- */

static const struct rule *
rule_of(const struct rule *rules, uint32_t kind)
{
	while (rules->kind != kind)
		rules++;
	return rules;
}

static bool
command(struct input *input, uint32_t kind, const ProtobufCMessage *msg)
{
	return client_world_say(input, &advocate, kind, msg) == ERR_NONE;
}

static Accord__V1__OpenClient
opening(void)
{
	Accord__V1__OpenClient m = ACCORD__V1__OPEN_CLIENT__INIT;

	m.lead = (char *)"ada";
	m.duty_supervisor = (char *)"cora";
	return m;
}

static struct id
opened_id(const struct input *input)
{
	const Accord__V1__ClientKept *kept = (const Accord__V1__ClientKept *)input->reply;
	struct id id;

	assert_true(id_from_bytes(kept->client.data, kept->client.len, &id));
	return id;
}

static struct id
open_one(const Accord__V1__OpenClient *m)
{
	struct input input;

	assert_true(command(&input, KIND(OPEN_CLIENT), &m->base));
	return opened_id(&input);
}

static struct client *
client_of(const struct id *id)
{
	const struct fake_row *row = fake_find(&client_table, id);

	return row != NULL && row->there ? row->row : NULL;
}

static ProtobufCBinaryData
bytes_of(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

static size_t
contents(const struct id *client)
{
	size_t n = 0;

	for (size_t i = 0; i < fake.row_count; i++)
		n += fake.rows[i].table == &content_table && fake.rows[i].there &&
		     id_equal(&((struct content *)fake.rows[i].row)->client, client);
	return n;
}

/* What the statement client_content_list does: there is a list of everybody who is asked for. */
static void
listed(const struct id *client)
{
	batch_need(&fake, &content_list_table, client);
	((struct content_list *)batch_new(&fake, &content_list_table, client))->client = *client;
}

static const Accord__V1__ContactTaken whole_contact = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__contact_taken__descriptor),
    .n_telephones = 1,
    .telephones = (char *[]){(char *)"+1 (555) 010-4477 x 2"},
    .message_may_be_left = NO,
    .safe_if_another_answers = NO,
    .told_of_call = YES,
    .out_of_earshot = YES};

static void
test_somebody_is_answerable_from_the_first(void **state)
{
	Accord__V1__OpenClient m = opening();
	const Accord__V1__ClientOpened *fact;
	struct input input;
	struct id id;

	(void)state;
	id = open_one(&m);
	assert_string_equal(client_of(&id)->lead, "ada");
	assert_string_equal(client_of(&id)->duty_supervisor, "cora");
	assert_string_equal(client_of(&id)->organisation, "aid-house");
	assert_int_equal(seal_key_version(&client_of(&id)->data_key), 1);
	fact = fake_fact(0, &accord__v1__client_opened__descriptor);
	assert_string_equal(fact->lead, "ada");
	assert_string_equal(fact->duty_supervisor, "cora");
	assert_string_equal(fact->person, "ada");
	m.duty_supervisor = (char *)"";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(input.err.code, ERR_INVALID);
	m = opening();
	m.lead = (char *)"";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(fake.fact_count, 1);
}

static void
test_who_is_nobody_opens_nothing(void **state)
{
	Accord__V1__OpenClient m = opening();
	struct input input = {.rule = rule_of(intake_commands, KIND(OPEN_CLIENT)), .msg = &m.base};

	(void)state;
	assert_false(fake_one(&input));
	assert_int_equal(input.err.code, ERR_DENIED);
	advocate.organisation = (char *)"";
	input.actor = &advocate;
	assert_false(fake_one(&input));
	assert_int_equal(input.err.code, ERR_DENIED);
	advocate.organisation = (char *)"no-keys";
	assert_false(fake_one(&input));
	assert_int_equal(input.err.code, ERR_UNAVAILABLE);
	assert_int_equal(fake.fact_count, 0);
}

static void
test_each_class_is_kept_by_itself(void **state)
{
	Accord__V1__VictimTaken victim = ACCORD__V1__VICTIM_TAKEN__INIT;
	Accord__V1__ServiceTaken service = ACCORD__V1__SERVICE_TAKEN__INIT;
	Accord__V1__ContactTaken contact = whole_contact;
	Accord__V1__OpenClient m = opening();
	struct id id;

	(void)state;
	id = open_one(&m);
	assert_int_equal(contents(&id), 0);
	m.incident = &victim;
	id = open_one(&m);
	assert_int_equal(contents(&id), 1); /* there is an incident record */
	m.service = &service;
	victim.victim_name = service.goes_by = (char *)"Jo";
	victim.victim_role = ACCORD__V1__VICTIM_ROLE__VICTIM_ROLE_PRIMARY;
	victim.language = service.language = (char *)"es-MX";
	victim.officer_contact = &contact;
	id = open_one(&m);
	assert_int_equal(contents(&id), 7);
}

static void
test_what_is_no_word_is_refused(void **state)
{
	Accord__V1__VictimTaken victim = ACCORD__V1__VICTIM_TAKEN__INIT;
	Accord__V1__ServiceTaken service = ACCORD__V1__SERVICE_TAKEN__INIT;
	Accord__V1__OpenClient m = opening();
	struct input input;
	uint8_t few[15] = {0};

	(void)state;
	m.service = &service;
	service.language = (char *)"speaks some Spanish";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	service.language = (char *)"-";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	service.language = (char *)"";
	service.interpreter = (Accord__V1__Answer)3;
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	service.interpreter = NO;
	service.goes_by = (char *)"at her sister's: 4 Elm";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	service.goes_by = (char *)"";
	m.incident = &victim;
	victim.victim_name = (char *)"call 555 0101";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	victim.victim_name = (char *)"";
	victim.victim_role = (Accord__V1__VictimRole)5;
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	victim.victim_role = ACCORD__V1__VICTIM_ROLE__VICTIM_ROLE_FAMILY;
	victim.incident = (ProtobufCBinaryData){sizeof(few), few};
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(input.err.code, ERR_INVALID);
	assert_int_equal(fake.fact_count, 0);
}

/* An answer that was not asked for is no answer; nor is a sentence a number. */
static void
test_a_contact_has_its_four_answers(void **state)
{
	Accord__V1__RecordOfficerContact m = ACCORD__V1__RECORD_OFFICER_CONTACT__INIT;
	Accord__V1__ContactTaken contact = whole_contact;
	Accord__V1__OpenClient with = opening();
	Accord__V1__VictimTaken victim = ACCORD__V1__VICTIM_TAKEN__INIT;
	Accord__V1__Answer *const answers[] = {&contact.message_may_be_left,
	    &contact.safe_if_another_answers, &contact.told_of_call, &contact.out_of_earshot};
	struct id id = open_one(&with);
	struct input input;

	(void)state;
	listed(&id);
	m.client = bytes_of(&id);
	assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	assert_int_equal(input.err.code, ERR_NOT_FOUND); /* she has no incident record */
	m.of_service = true;
	assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	assert_int_equal(input.err.code, ERR_INVALID);
	m.contact = &contact;
	with.incident = &victim;
	victim.officer_contact = &contact;
	for (size_t i = 0; i < 4; i++) {
		contact = whole_contact;
		*answers[i] = ACCORD__V1__ANSWER__ANSWER_UNSPECIFIED;
		assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
		assert_false(command(&input, KIND(OPEN_CLIENT), &with.base));
		*answers[i] = (Accord__V1__Answer)3;
		assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	}
	contact = whole_contact;
	contact.n_telephones = 0;
	assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	contact.n_telephones = 1;
	contact.telephones = (char *[]){(char *)"at her sister's"};
	assert_false(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	assert_int_equal(input.err.code, ERR_INVALID);
	assert_int_equal(contents(&id), 0);
	contact = whole_contact;
	assert_true(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	assert_int_equal(contents(&id), 2); /* she has an incident record now */
	assert_true(command(&input, KIND(RECORD_OFFICER_CONTACT), &m.base));
	assert_int_equal(contents(&id), 2); /* one contact, the newest */
	assert_non_null(fake_fact(0, &accord__v1__officer_contact_recorded__descriptor));
}

/* What the statement advised_load does. */
static void
told_at(const struct id *client, int64_t at)
{
	struct advised *advised;

	batch_need(&fake, &advised_table, client);
	advised = batch_new(&fake, &advised_table, client);
	*advised = (struct advised){*client, at};
}

static void
test_what_was_done_is_a_code_of_the_list(void **state)
{
	Accord__V1__AddServiceAction m = ACCORD__V1__ADD_SERVICE_ACTION__INIT;
	Accord__V1__OpenClient with = opening();
	const Accord__V1__ServiceActionRecorded *fact;
	struct id id = open_one(&with);
	struct input input;

	(void)state;
	told_at(&id, fake.now - 1);
	m.client = bytes_of(&id);
	assert_false(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	m.code = (Accord__V1__ServiceCode)199;
	assert_false(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	m.code = ACCORD__V1__SERVICE_CODE__SERVICE_CODE_C1;
	m.at_us = fake.now + 1;
	assert_false(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	m.at_us = -1;
	assert_false(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	assert_int_equal(contents(&id), 0);
	m.at_us = fake.now;
	assert_true(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	assert_true(command(&input, KIND(ADD_SERVICE_ACTION), &m.base));
	assert_int_equal(contents(&id), 2); /* each stays */
	fact = fake_fact(0, &accord__v1__service_action_recorded__descriptor);
	assert_int_equal(fact->code, m.code);
	assert_string_equal(fact->person, "ada");
}

static void
test_advice_of_a_recipient_names_her(void **state)
{
	Accord__V1__Advise m = ACCORD__V1__ADVISE__INIT;
	Accord__V1__OpenClient with = opening();
	const Accord__V1__ClientAdvised *fact;
	struct id id = open_one(&with);
	struct input input;

	(void)state;
	m.client = bytes_of(&id);
	m.recipient = (char *)"north-pd";
	assert_false(command(&input, KIND(ADVISE), &m.base)); /* default is never told */
	m.advice = (Accord__V1__Advice)4;
	assert_false(command(&input, KIND(ADVISE), &m.base));
	m.advice = ACCORD__V1__ADVICE__ADVICE_NOT_CONFIDENTIAL;
	assert_false(command(&input, KIND(ADVISE), &m.base));
	m.advice = ACCORD__V1__ADVICE__ADVICE_RECIPIENT_GIVEN_ITEMS;
	m.at_us = fake.now + 1;
	assert_false(command(&input, KIND(ADVISE), &m.base));
	m.at_us = fake.now - 5;
	assert_true(command(&input, KIND(ADVISE), &m.base));
	fact = fake_fact(0, &accord__v1__client_advised__descriptor);
	assert_string_equal(fact->recipient, "north-pd");
	assert_int_equal(fact->told_us, fake.now - 5);
	m.recipient = (char *)"";
	assert_false(command(&input, KIND(ADVISE), &m.base));
	m.advice = ACCORD__V1__ADVICE__ADVICE_NOT_CONFIDENTIAL;
	assert_true(command(&input, KIND(ADVISE), &m.base));
}

/* Law L9: one refusal, whether she is another's or not there, and before anything else is said. */
static void
test_anothers_client_is_not_there(void **state)
{
	Accord__V1__AddServiceAction action = ACCORD__V1__ADD_SERVICE_ACTION__INIT;
	Accord__V1__RecordOfficerContact contact = ACCORD__V1__RECORD_OFFICER_CONTACT__INIT;
	Accord__V1__Advise advice = ACCORD__V1__ADVISE__INIT;
	Accord__V1__KeepOfClient keep = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__OpenClient with = opening();
	struct id id = open_one(&with), none = id_v4();
	const struct {
		uint32_t kind;
		const ProtobufCMessage *msg;
		ProtobufCBinaryData *client;
	} commands[] = {{KIND(ADD_SERVICE_ACTION), &action.base, &action.client},
	    {KIND(RECORD_OFFICER_CONTACT), &contact.base, &contact.client},
	    {KIND(ADVISE), &advice.base, &advice.client},
	    {KIND(KEEP_OF_CLIENT), &keep.base, &keep.client}};

	(void)state;
	advocate.organisation = (char *)"north-pd";
	for (size_t i = 0; i < 4; i++) {
		struct input theirs, nobodys, nothing;

		*commands[i].client = bytes_of(&id);
		assert_false(command(&theirs, commands[i].kind, commands[i].msg));
		*commands[i].client = bytes_of(&none);
		assert_false(command(&nobodys, commands[i].kind, commands[i].msg));
		*commands[i].client = (ProtobufCBinaryData){0, NULL};
		assert_false(command(&nothing, commands[i].kind, commands[i].msg));
		assert_int_equal(theirs.err.code, ERR_NOT_FOUND);
		assert_memory_equal(&theirs.err, &nobodys.err, sizeof(theirs.err));
		assert_memory_equal(&theirs.err, &nothing.err, sizeof(theirs.err));
	}
	assert_int_equal(fake.fact_count, 1);
}

/* --- leads --- */

static bool
disagrees(const struct standing *s, const struct client *c)
{
	if (s->kind == STANDING_PERSON || s->kind == STANDING_ACCOUNT)
		return strcmp(c->lead, s->name) == 0 && strcmp(c->lead, c->duty_supervisor) != 0;
	if (s->kind == STANDING_PLACEMENT)
		return strcmp(c->lead_placement, s->name) == 0;
	return strcmp(c->organisation, s->name) == 0 &&
	       strcmp(c->duty_supervisor, s->duty_supervisor) != 0;
}

static void
load_those(struct led_list *list, const struct standing *s)
{
	for (size_t i = 0; i < fake.row_count && list->count < LED_MOST; i++) {
		const struct client *c = fake.rows[i].row;
		struct led *led;

		if (fake.rows[i].table != &client_table || !fake.rows[i].there || !disagrees(s, c))
			continue;
		led = arena_alloc(fake.arena, sizeof(*led));
		*led =
		    (struct led){c->id, c->organisation, c->lead, c->lead_placement, list->first};
		list->first = led;
		list->count++;
	}
}

/* What the statement led_load does. */
static void
load_led(void)
{
	for (size_t n = 0; n < fake.row_count; n++) {
		struct fake_row *row = &fake.rows[n];
		struct led_list *list = row->row;

		if (row->table != &led_table || !row->needed)
			continue;
		*list = (struct led_list){.id = row->key};
		for (size_t i = 0; i < fake.row_count; i++)
			if (fake.rows[i].table == &standing_table && fake.rows[i].there &&
			    (id_is_nil(&row->key) || id_equal(&row->key, &fake.rows[i].key)))
				load_those(list, fake.rows[i].row);
		row->there = list->count > 0;
	}
}

static void
settle_keys(struct batch *batch, struct input *input)
{
	leads_settle_keys(batch, input);
	load_led();
}

/* Until no clock of leads is due; how often one was. */
static size_t
settle_all(void)
{
	static const struct rule rule = {.kind = INTAKE_CLOCK_LEADS,
	    .name = "settle_leads",
	    .keys = settle_keys,
	    .more = leads_settle_more,
	    .decide = leads_settle};
	size_t times = 0;

	for (size_t i = 0; i < fake.clock_count; i++)
		while (fake.clocks[i].kind == INTAKE_CLOCK_LEADS && fake.clocks[i].due != 0 &&
		       fake.clocks[i].due <= fake.now) {
			struct input input = {.rule = &rule,
			    .subject = fake.clocks[i].subject,
			    .due = fake.clocks[i].due};

			fake.clocks[i].due = 0;
			assert_true(fake_one(&input));
			times++;
		}
	return times;
}

static bool
heard(uint32_t kind, const ProtobufCMessage *msg)
{
	struct input input = {.rule = rule_of(intake_gateway_facts, kind), .msg = msg};

	return fake_one(&input);
}

static void
staff(const char *person, const char *employer, Accord__V1__Standing standing)
{
	Accord__V1__StaffChanged m = ACCORD__V1__STAFF_CHANGED__INIT;

	m.person = (char *)(uintptr_t)person;
	m.employer = (char *)(uintptr_t)employer;
	m.standing = standing;
	assert_true(heard(KIND(STAFF_CHANGED), &m.base));
}

static void
on_duty(const char *person)
{
	Accord__V1__OrganisationChanged m = ACCORD__V1__ORGANISATION_CHANGED__INIT;

	m.organisation = (char *)"aid-house";
	m.standing = ACTIVE;
	m.duty_supervisor = (char *)(uintptr_t)person;
	assert_true(heard(KIND(ORGANISATION_CHANGED), &m.base));
}

static void
placement(int64_t until, bool ended)
{
	Accord__V1__PlacementChanged m = ACCORD__V1__PLACEMENT_CHANGED__INIT;

	m.placement = (char *)"ada-at-north";
	m.person = (char *)"ada";
	m.employer = (char *)"aid-house";
	m.until_us = until;
	m.ended = ended;
	assert_true(heard(KIND(PLACEMENT_CHANGED), &m.base));
}

static void
test_who_left_leads_nobody(void **state)
{
	Accord__V1__OpenClient m = opening();
	const Accord__V1__LeadMoved *fact;
	struct id id = open_one(&m), beas;

	(void)state;
	m.lead = (char *)"bea";
	beas = open_one(&m);
	staff("ada", "aid-house", ACTIVE);
	assert_int_equal(settle_all(), 1);
	assert_string_equal(client_of(&id)->lead, "ada");
	staff("ada", "aid-house", LEFT);
	assert_string_equal(client_of(&id)->lead, "ada"); /* the clock is due at once */
	assert_int_equal(settle_all(), 1);
	assert_string_equal(client_of(&id)->lead, "cora");
	assert_string_equal(client_of(&beas)->lead, "bea");
	fact = fake_fact(0, &accord__v1__lead_moved__descriptor);
	assert_int_equal(fact->unchecked, ACCORD__V1__UNCHECKED__UNCHECKED_NOT_YET);
	assert_int_equal(fact->reason, REASON(LEFT));
	assert_string_equal(fact->lead, "cora");
	assert_string_equal(fact->lead_before, "ada");
	assert_int_equal(fake.fact_count, 3);
	staff("bea", "north-pd", ACTIVE); /* she works elsewhere now */
	settle_all();
	assert_string_equal(client_of(&beas)->lead, "cora");
}

static void
test_a_fact_of_the_release_before_moves_nobody(void **state)
{
	Accord__V1__OpenClient m = opening();
	struct id id = open_one(&m);

	(void)state;
	staff("ada", "aid-house", ACCORD__V1__STANDING__STANDING_UNSPECIFIED);
	assert_int_equal(settle_all(), 0);
	assert_string_equal(client_of(&id)->lead, "ada");
}

static void
test_a_placement_ends_by_word_and_by_its_clock(void **state)
{
	const struct rule lapsed = {.keys = placement_lapsed_keys, .decide = placement_lapsed};
	Accord__V1__OpenClient m = opening();
	struct id id, other, key = standing_id(STANDING_PLACEMENT, "ada-at-north");
	struct input clock = {.rule = &lapsed, .subject = key, .due = 1};

	(void)state;
	other = open_one(&m);
	m.lead_placement = (char *)"ada-at-north";
	id = open_one(&m);
	placement(fake.now + 10, false);
	assert_int_equal(fake_due(INTAKE_CLOCK_PLACEMENT, &key), fake.now + 10);
	placement(fake.now + 20, false); /* it was extended */
	assert_int_equal(fake_due(INTAKE_CLOCK_PLACEMENT, &key), fake.now + 20);
	assert_int_equal(settle_all(), 0);
	assert_true(fake_one(&clock)); /* before its time: as after a snapshot */
	assert_int_equal(fake_due(INTAKE_CLOCK_PLACEMENT, &key), fake.now + 20);
	assert_int_equal(settle_all(), 0);
	fake.now += 20;
	assert_true(fake_one(&clock));
	settle_all();
	assert_string_equal(client_of(&id)->lead, "cora");
	assert_string_equal(client_of(&id)->lead_placement, "");
	assert_string_equal(client_of(&other)->lead, "ada");
	assert_int_equal(
	    ((const Accord__V1__LeadMoved *)fake_fact(0, &accord__v1__lead_moved__descriptor))
		->reason,
	    REASON(PLACEMENT_ENDED));
	placement(fake.now + 30, false);
	id = open_one(&m);
	placement(fake.now + 30, true);
	assert_int_equal(fake_due(INTAKE_CLOCK_PLACEMENT, &key), 0);
	settle_all();
	assert_string_equal(client_of(&id)->lead, "cora");
}

static void
test_a_duty_supervisor_is_replaced_by_the_next(void **state)
{
	Accord__V1__OpenClient m = opening();
	const Accord__V1__LeadMoved *fact;
	struct id id = open_one(&m), led;

	(void)state;
	m.lead = (char *)"cora";
	led = open_one(&m);
	staff("cora", "aid-house", LEFT);
	settle_all();
	assert_string_equal(client_of(&led)->lead, "cora"); /* there is nobody else yet */
	on_duty("susa");
	settle_all();
	assert_string_equal(client_of(&id)->lead, "ada");
	assert_string_equal(client_of(&id)->duty_supervisor, "susa");
	assert_string_equal(client_of(&led)->lead, "susa");
	assert_string_equal(client_of(&led)->duty_supervisor, "susa");
	fact = fake_fact(0, &accord__v1__lead_moved__descriptor);
	assert_string_equal(fact->duty_supervisor_before, "cora");
	on_duty(""); /* a directory that names none takes none away */
	settle_all();
	assert_string_equal(client_of(&id)->duty_supervisor, "susa");
}

static void
account(const char *person, Accord__V1__AccountState state)
{
	Accord__V1__AccountMoved m = ACCORD__V1__ACCOUNT_MOVED__INIT;

	m.person = (char *)(uintptr_t)person;
	m.organisation = (char *)"aid-house";
	m.state = state;
	assert_true(heard(KIND(ACCOUNT_MOVED), &m.base));
}

#define ACCOUNT(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name

/* Who is known to the directory and can't come in leads for nobody; what else becomes of an account
 * moves nothing. */
static void
test_who_is_disabled_leads_for_nobody(void **state)
{
	static const Accord__V1__AccountState others[] = {ACCOUNT(RELEASE_BEGUN), ACCOUNT(RELEASED),
	    ACCOUNT(SESSIONS_ENDED), ACCOUNT(ENABLED), ACCOUNT(ORPHANED), ACCOUNT(REVIEW_DUE)};
	Accord__V1__OpenClient m = opening();
	const Accord__V1__LeadMoved *fact;
	struct id id = open_one(&m), again;
	struct input input;

	(void)state;
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		account("ada", others[i]);
	settle_all();
	assert_string_equal(client_of(&id)->lead, "ada");
	account("ada", ACCOUNT(DISABLED));
	staff("ada", "aid-house", ACTIVE); /* the directory says nothing of accounts */
	settle_all();
	assert_string_equal(client_of(&id)->lead, "cora");
	fact = fake_fact(0, &accord__v1__lead_moved__descriptor);
	assert_int_equal(fact->reason, REASON(DISABLED));
	assert_string_equal(fact->lead_before, "ada");
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(input.err.code, ERR_CONFLICT);
	account("ada", ACCOUNT(ENABLED));
	again = open_one(&m);
	settle_all();
	assert_string_equal(client_of(&again)->lead, "ada");
	assert_string_equal(client_of(&id)->lead, "cora"); /* nothing comes back by itself */
}

/* And the one behind her, too: she who answers is named by her organisation. */
static void
test_a_duty_supervisor_who_is_disabled_waits_for_the_next(void **state)
{
	Accord__V1__OpenClient m = opening();
	struct id id = open_one(&m);

	(void)state;
	account("cora", ACCOUNT(DISABLED));
	account("ada", ACCOUNT(DISABLED));
	settle_all();
	assert_string_equal(client_of(&id)->lead, "cora");
	on_duty("susa");
	settle_all();
	assert_string_equal(client_of(&id)->lead, "susa");
}

/* What a snapshot tells is no event: no fact and no clock; the look of every minute finds it. */
static void
test_what_is_restated_moves_leads_a_minute_later(void **state)
{
	const Accord__V1__Fact header = {
	    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__fact__descriptor), .restated = true};
	Accord__V1__StaffChanged left = ACCORD__V1__STAFF_CHANGED__INIT;
	Accord__V1__PlacementChanged ends = ACCORD__V1__PLACEMENT_CHANGED__INIT;
	Accord__V1__OpenClient m = opening();
	const struct id all = {{0}};
	struct input input = {.fact = &header};
	struct id id = open_one(&m), through;
	int64_t minute = (fake.now / CLOCK_MINUTE + 1) * CLOCK_MINUTE;

	(void)state;
	m.lead = (char *)"bea";
	m.lead_placement = (char *)"bea-at-north";
	through = open_one(&m);
	assert_int_equal(fake_due(INTAKE_CLOCK_LEADS, &all), minute);
	left.person = (char *)"ada";
	left.standing = LEFT;
	input.rule = rule_of(intake_gateway_facts, KIND(STAFF_CHANGED));
	input.msg = &left.base;
	assert_true(fake_one(&input));
	ends.placement = (char *)"bea-at-north";
	ends.until_us = minute;
	input.rule = rule_of(intake_gateway_facts, KIND(PLACEMENT_CHANGED));
	input.msg = &ends.base;
	assert_true(fake_one(&input));
	assert_int_equal(fake.clock_count, 1);
	assert_int_equal(fake.fact_count, 2);
	fake.now = minute;
	assert_int_equal(settle_all(), 1);
	assert_string_equal(client_of(&id)->lead, "cora");
	assert_string_equal(client_of(&through)->lead, "cora");
	assert_int_equal(fake.fact_count, 4);
	assert_int_equal(fake_due(INTAKE_CLOCK_LEADS, &all), minute + CLOCK_MINUTE);
}

/* Whoever left and has nobody behind her stays, and nothing is told of it. */
static void
test_who_has_nobody_behind_her_stays(void **state)
{
	struct standing gone = {.name = "cora", .employer = "aid-house", .gone = true};
	struct client c = {.organisation = "aid-house",
	    .lead = "cora",
	    .duty_supervisor = "cora",
	    .lead_placement = ""};

	(void)state;
	assert_int_equal(
	    client_settle(&c, &(struct answerable){.lead = &gone}), REASON(UNSPECIFIED));
	assert_string_equal(c.lead, "cora");
}

/* But not through a placement that ended: or she would be looked at again for ever. */
static void
test_who_has_nobody_behind_her_leads_through_no_placement_that_ended(void **state)
{
	struct standing gone = {.name = "cora", .employer = "aid-house", .gone = true};
	struct standing ended = {.name = "cora-at-north", .gone = true};
	struct answerable stand = {.lead = &gone, .placement = &ended};
	struct client c = {.organisation = "aid-house",
	    .lead = "cora",
	    .duty_supervisor = "cora",
	    .lead_placement = "cora-at-north"};

	(void)state;
	assert_int_not_equal(client_settle(&c, &stand), REASON(UNSPECIFIED));
	assert_string_equal(c.lead, "cora");
	assert_string_equal(c.lead_placement, "");
}

/* Both have left; it is counted, and over when her organisation names another. */
static void
test_clients_whom_nobody_answers_for_move_when_another_is_named(void **state)
{
	static const struct id all;
	Accord__V1__OpenClient m = opening();
	struct fake_row *counted;
	struct id id = open_one(&m);
	char *text;

	(void)state;
	leads_open();
	staff("ada", "aid-house", LEFT);
	staff("cora", "aid-house", LEFT);
	counted = fake_add(&unanswered_table);
	counted->key = all;
	counted->there = true;
	((struct unanswered *)counted->row)->count = 1;
	((struct unanswered *)counted->row)->recused = 2;
	fake.now = (fake.now / CLOCK_MINUTE + 1) * CLOCK_MINUTE;
	settle_all();
	assert_string_equal(client_of(&id)->lead, "cora");
	assert_true(metrics_render("intake", &text) > 0);
	assert_non_null(strstr(text, "accord_intake_clients_unanswered{service=\"intake\"} 1"));
	assert_non_null(strstr(text, "accord_intake_leads_recused{service=\"intake\"} 2"));
	free(text);
	on_duty("susa");
	settle_all();
	assert_string_equal(client_of(&id)->lead, "susa");
	assert_string_equal(client_of(&id)->duty_supervisor, "susa");
}

/* What the gateway looked up before, and what was heard here since. */
static void
test_a_client_is_opened_on_what_was_heard_last(void **state)
{
	Accord__V1__OpenClient m = opening();
	struct input input;
	struct id id;

	(void)state;
	on_duty("susa");
	id = open_one(&m);
	assert_string_equal(client_of(&id)->duty_supervisor, "susa");
	staff("ada", "aid-house", LEFT);
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(input.err.code, ERR_UNAVAILABLE);
	staff("ada", "aid-house", ACTIVE);
	placement(fake.now + 10, true);
	m.lead_placement = (char *)"ada-at-north";
	assert_false(command(&input, KIND(OPEN_CLIENT), &m.base));
	assert_int_equal(input.err.code, ERR_UNAVAILABLE);
	m.lead_placement = (char *)"";
	(void)open_one(&m);
}

/* More than one commit may hold: the clock is set again until all have moved. */
static void
test_leads_move_in_commits_of_a_bounded_size(void **state)
{
	Accord__V1__OpenClient m = opening();
	size_t left = 0;

	(void)state;
	for (size_t i = 0; i < LED_MOST + 1; i++)
		(void)open_one(&m);
	staff("ada", "aid-house", LEFT);
	assert_int_equal(settle_all(), 2);
	for (size_t i = 0; i < fake.row_count; i++)
		left += fake.rows[i].table == &client_table && fake.rows[i].there &&
			strcmp(((struct client *)fake.rows[i].row)->lead, "ada") == 0;
	assert_int_equal(left, 0);
	assert_int_equal(fake.fact_count, 2 * (LED_MOST + 1));
}

/* --- sealing --- */

static struct client sealed_client;

/* As it would be stored. */
static struct crypt_piece
stored(const struct content *content)
{
	static const uint32_t oids[] = {1001};
	static const struct statement statement = {
	    .name = "one", .sql = "", .params = oids, .param_count = 1};
	struct db_args *args = db_args(&statement, fake.arena);
	struct err err = {0};
	const uint8_t *data;
	uint32_t len;

	content_put(args, intake.seal, content);
	assert_true(db_args_bind(args, &err));
	data = (const uint8_t *)args->values[0];
	memcpy(&len, data + 20, 4);
	return (struct crypt_piece){data + 24, be32toh(len)};
}

static struct content
a_content(const char *packed, size_t len)
{
	struct err err = {0};

	sealed_client = (struct client){.id = {{7}}, .organisation = "aid-house"};
	assert_true(seal_key_make(intake.seal,
	    &(struct seal_subject){"aid-house", sealed_client.id}, &sealed_client.data_key, &err));
	return (struct content){.id = {{8}},
	    .origin = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .data_class = CLASS(VICTIM_NAME),
	    .packed = (const uint8_t *)packed,
	    .len = len,
	    .of = &sealed_client};
}

static void
test_what_is_sealed_comes_back(void **state)
{
	static char long_text[CONTENT_MAX];
	const size_t lengths[] = {0, 1, 29, 30, 31, CONTENT_MAX};

	(void)state;
	memset(long_text, 'x', sizeof(long_text));
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		struct content content = a_content(long_text, lengths[i]);
		struct crypt_piece sealed = stored(&content), packed;
		struct err err = {0};

		assert_int_equal((sealed.len - SEAL_EXTRA) % 32, 0);
		assert_null(memmem(sealed.bytes, sealed.len, "xxxx", 4));
		assert_true(
		    content_open(intake.seal, &content, &sealed, fake.arena, &packed, &err));
		assert_int_equal(packed.len, lengths[i]);
		assert_memory_equal(packed.bytes, long_text, packed.len);
	}
}

/* Moved to another row, client, record or class, cut or changed: it opens nowhere. */
static void
test_a_damaged_or_moved_content_stays_shut(void **state)
{
	struct content content = a_content("name", 4), moved;
	struct crypt_piece sealed = stored(&content), packed;
	uint8_t *bytes = arena_dup(fake.arena, sealed.bytes, sealed.len);
	struct err err = {0};

	(void)state;
	for (size_t len = 0; len < sealed.len; len++)
		assert_false(content_open(intake.seal, &content, &(struct crypt_piece){bytes, len},
		    fake.arena, &packed, &err));
	for (size_t i = 0; i < sealed.len; i++) {
		bytes[i] ^= 1;
		err = (struct err){0};
		assert_false(content_open(intake.seal, &content,
		    &(struct crypt_piece){bytes, sealed.len}, fake.arena, &packed, &err));
		bytes[i] ^= 1;
	}
	moved = content;
	moved.id.b[0]++;
	assert_false(content_open(intake.seal, &moved, &sealed, fake.arena, &packed, &err));
	moved = content;
	moved.data_class = CLASS(LANGUAGE_ACCESS);
	assert_false(content_open(intake.seal, &moved, &sealed, fake.arena, &packed, &err));
	moved = content;
	moved.origin = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	assert_false(content_open(intake.seal, &moved, &sealed, fake.arena, &packed, &err));
	assert_int_equal(err.code, ERR_INTERNAL);
	assert_true(content_open(intake.seal, &content, &sealed, fake.arena, &packed, &err));
	keys_remove("aid-house.kek");
	seal_close(&intake.seal);
	intake.seal = seal_open(keys_folder, &err);
	assert_false(content_open(intake.seal, &content, &sealed, fake.arena, &packed, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
}

int
main(void)
{
#define EACH(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    EACH(test_somebody_is_answerable_from_the_first),
	    EACH(test_who_is_nobody_opens_nothing),
	    EACH(test_each_class_is_kept_by_itself),
	    EACH(test_what_is_no_word_is_refused),
	    EACH(test_a_contact_has_its_four_answers),
	    EACH(test_what_was_done_is_a_code_of_the_list),
	    EACH(test_advice_of_a_recipient_names_her),
	    EACH(test_anothers_client_is_not_there),
	    EACH(test_who_left_leads_nobody),
	    EACH(test_a_fact_of_the_release_before_moves_nobody),
	    EACH(test_a_placement_ends_by_word_and_by_its_clock),
	    EACH(test_who_is_disabled_leads_for_nobody),
	    EACH(test_a_duty_supervisor_who_is_disabled_waits_for_the_next),
	    EACH(test_a_duty_supervisor_is_replaced_by_the_next),
	    EACH(test_what_is_restated_moves_leads_a_minute_later),
	    EACH(test_who_has_nobody_behind_her_stays),
	    EACH(test_who_has_nobody_behind_her_leads_through_no_placement_that_ended),
	    EACH(test_clients_whom_nobody_answers_for_move_when_another_is_named),
	    EACH(test_a_client_is_opened_on_what_was_heard_last),
	    EACH(test_leads_move_in_commits_of_a_bounded_size),
	    EACH(test_what_is_sealed_comes_back),
	    EACH(test_a_damaged_or_moved_content_stays_shut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
