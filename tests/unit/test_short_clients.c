/* Clients when memory ends: whatever is decided is decided whole, or the batch knows; whatever is
 * asked is answered in full, or is to be asked again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/intake/client.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "sql/intake/client.h"
#include "sql/intake/contact.h"
#include "tests/unit/keys.h"
#include "tests/unit/short_answer.h"
#include "tests/unit/short_batch.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define YES ACCORD__V1__ANSWER__ANSWER_YES

static Accord__V1__Actor advocate;
static const struct id client_id = {{5}};
static const struct rule settle_rule = {
    .keys = leads_settle_keys, .more = leads_settle_more, .decide = leads_settle};

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	intake.seal = seal_open(keys_folder, &err);
	intake.looked = true; /* so that each time is like the first */
	accord__v1__actor__init(&advocate);
	advocate.person = (char *)"ada";
	advocate.organisation = (char *)"north-pd";
	return intake.seal == NULL;
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&intake.seal);
	keys_end();
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

/* --- commands and facts --- */

static void
from_nothing(void)
{
	fake_reset(NULL);
}

/* A client whom ada leads, and that ada has left. */
static void
led_by_who_left(void)
{
	struct id left = standing_id(STANDING_PERSON, "ada");
	struct led *led;
	struct led_list *list;

	fake_reset(NULL);
	batch_need(&fake, &client_table, &client_id);
	*(struct client *)batch_new(&fake, &client_table, &client_id) =
	    (struct client){.id = client_id,
		.organisation = "north-pd",
		.lead = "ada",
		.duty_supervisor = "cora",
		.lead_placement = ""};
	batch_need(&fake, &standing_table, &left);
	*(struct standing *)batch_new(&fake, &standing_table, &left) = (struct standing){.id = left,
	    .kind = STANDING_PERSON,
	    .name = "ada",
	    .employer = "north-pd",
	    .gone = true,
	    .duty_supervisor = ""};
	led = arena_alloc(fake.arena, sizeof(*led));
	*led = (struct led){client_id, "north-pd", "ada", "", NULL};
	batch_need(&fake, &led_table, &left);
	list = batch_new(&fake, &led_table, &left);
	*list = (struct led_list){left, led, 1};
}

static size_t
decide(const struct rule *rules, uint32_t kind, const ProtobufCMessage *msg)
{
	struct input input = {.msg = msg, .actor = &advocate};
	struct input *const inputs[] = {&input};

	while (rules->kind != kind)
		rules++;
	input.rule = rules;
	return decide_all(inputs, 1);
}

static Accord__V1__ContactTaken contact = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__contact_taken__descriptor),
    .n_telephones = 1,
    .telephones = (char *[]){(char *)"555 0100"},
    .message_may_be_left = YES,
    .safe_if_another_answers = YES,
    .told_of_call = YES,
    .out_of_earshot = YES};

static size_t
open_her(void)
{
	Accord__V1__OpenClient m = ACCORD__V1__OPEN_CLIENT__INIT;
	Accord__V1__VictimTaken victim = ACCORD__V1__VICTIM_TAKEN__INIT;
	Accord__V1__ServiceTaken service = ACCORD__V1__SERVICE_TAKEN__INIT;

	m.lead = (char *)"ada";
	m.duty_supervisor = (char *)"cora";
	m.incident = &victim;
	m.service = &service;
	victim.victim_name = service.victim_name = (char *)"Jo";
	victim.victim_role = ACCORD__V1__VICTIM_ROLE__VICTIM_ROLE_PRIMARY;
	victim.language = service.language = (char *)"es";
	victim.officer_contact = &contact;
	return decide(intake_commands, KIND(OPEN_CLIENT), &m.base);
}

static size_t
act(void)
{
	Accord__V1__AddServiceAction m = ACCORD__V1__ADD_SERVICE_ACTION__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.code = ACCORD__V1__SERVICE_CODE__SERVICE_CODE_C1;
	m.unadvised = ACCORD__V1__UNADVISED__UNADVISED_DANGER;
	return decide(intake_commands, KIND(ADD_SERVICE_ACTION), &m.base);
}

static size_t
take_contact(void)
{
	Accord__V1__RecordOfficerContact m = ACCORD__V1__RECORD_OFFICER_CONTACT__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.of_service = true;
	m.contact = &contact;
	return decide(intake_commands, KIND(RECORD_OFFICER_CONTACT), &m.base);
}

/* The same, and something is kept of her already. */
static void
with_a_record(void)
{
	static struct content_item item;
	struct content *content;
	struct content_list *list;

	led_by_who_left();
	item = (struct content_item){.id = client_id,
	    .origin = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .data_class = ACCORD__V1__DATA_CLASS__DATA_CLASS_VICTIM_NAME};
	batch_need(&fake, &content_table, &client_id);
	content = batch_new(&fake, &content_table, &client_id);
	*content = (struct content){.id = client_id, .client = client_id};
	batch_need(&fake, &content_list_table, &client_id);
	list = batch_new(&fake, &content_list_table, &client_id);
	*list = (struct content_list){client_id, &item};
}

static size_t
keep_of_her(void)
{
	static Accord__V1__WriterEdge edge = {
	    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__writer_edge__descriptor),
	    .record_kind = ACCORD__V1__RECORD_KIND__RECORD_KIND_AGENCY};
	Accord__V1__KeepOfClient m = ACCORD__V1__KEEP_OF_CLIENT__INIT;
	Accord__V1__VictimRecord incident = ACCORD__V1__VICTIM_RECORD__INIT;
	Accord__V1__ClientRecord service = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__ClientGuardian guardian = ACCORD__V1__CLIENT_GUARDIAN__INIT,
				   *guardians[] = {&guardian, &guardian};

	guardian.name = (char *)"Ann";
	guardian.kind = ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_PARENT;
	guardian.bar = ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_NONE;
	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.incident = &incident;
	m.service = &service;
	m.edge = &edge;
	incident.victim_name = service.victim_name = (char *)"Jo";
	incident.birth_date = (char *)"1990-01-01";
	service.guardians = guardians;
	service.n_guardians = 2;
	return decide(intake_commands, KIND(KEEP_OF_CLIENT), &m.base);
}

static size_t
tell_her(void)
{
	Accord__V1__Advise m = ACCORD__V1__ADVISE__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.advice = ACCORD__V1__ADVICE__ADVICE_NOT_CONFIDENTIAL;
	return decide(intake_commands, KIND(ADVISE), &m.base);
}

static size_t
agree(void)
{
	Accord__V1__RecordSafeContact m = ACCORD__V1__RECORD_SAFE_CONTACT__INIT;
	Accord__V1__SafeContact safe = ACCORD__V1__SAFE_CONTACT__INIT;
	Accord__V1__ServiceContact reach = ACCORD__V1__SERVICE_CONTACT__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.rules = &safe;
	m.reach = &reach;
	m.verified = YES;
	return decide(intake_commands, KIND(RECORD_SAFE_CONTACT), &m.base);
}

static size_t
freeze(void)
{
	Accord__V1__FreezeContact m = ACCORD__V1__FREEZE_CONTACT__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.freeze = ACCORD__V1__FREEZE__FREEZE_ADVOCATE;
	return decide(intake_commands, KIND(FREEZE_CONTACT), &m.base);
}

static size_t
agree_on_a_call_word(void)
{
	Accord__V1__SetContactWords m = ACCORD__V1__SET_CONTACT_WORDS__INIT;

	m.client = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)client_id.b};
	m.call_word = (char *)"heron";
	return decide(intake_commands, KIND(SET_CONTACT_WORDS), &m.base);
}

static size_t
she_left(void)
{
	Accord__V1__StaffChanged m = ACCORD__V1__STAFF_CHANGED__INIT;

	m.person = (char *)"ada";
	m.employer = (char *)"north-pd";
	m.standing = ACCORD__V1__STANDING__STANDING_LEFT;
	return decide(intake_gateway_facts, KIND(STAFF_CHANGED), &m.base);
}

static size_t
settle(void)
{
	struct input input = {
	    .rule = &settle_rule, .subject = standing_id(STANDING_PERSON, "ada"), .due = 1};
	struct input *const inputs[] = {&input};

	return decide_all(inputs, 1);
}

static void
test_what_is_decided(void **state)
{
	static const struct {
		void (*prepare)(void);
		batch_act *act;
	} cases[] = {{from_nothing, open_her}, {led_by_who_left, act},
	    {led_by_who_left, take_contact}, {led_by_who_left, tell_her},
	    {with_a_record, keep_of_her}, {from_nothing, she_left}, {led_by_who_left, settle},
	    {led_by_who_left, agree}, {led_by_who_left, freeze},
	    {led_by_who_left, agree_on_a_call_word}};
	size_t ended = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct deed deed;

		ended += with_every_memory(cases[i].prepare, cases[i].act);
		cases[i].prepare();
		deed_do(cases[i].act, &deed);
		assert_int_equal(deed.refused, 0);
	}
	assert_true(ended > 0);
}

/* --- questions --- */

static const uint8_t nothing[16], yes = 1;
#define CELL_ID                                                                                    \
	{                                                                                          \
		2950, client_id.b, 16                                                              \
	}
#define CELL_TIME                                                                                  \
	{                                                                                          \
		1184, nothing, 8                                                                   \
	}
#define CELL_TEXT(text)                                                                            \
	{                                                                                          \
		25, text, sizeof(text) - 1                                                         \
	}
#define HEAD                                                                                       \
	{                                                                                          \
		CELL_ID, CELL_TEXT("north-pd"), CELL_TIME, CELL_TIME, {16, &yes, 1},               \
		{                                                                                  \
			23, nothing, 4                                                             \
		}                                                                                  \
	}

/* The same, and who leads. */
#define LOCATED                                                                                    \
	{                                                                                          \
		CELL_ID, CELL_TEXT("north-pd"), CELL_TIME, CELL_TIME, {16, &yes, 1},               \
		    {23, nothing, 4}, CELL_TEXT("ada")                                             \
	}

/* One with whom nothing was agreed. */
#define UNAGREED                                                                                   \
	{                                                                                          \
		CELL_TIME, CELL_ID, CELL_TEXT("north-pd"), {17, nothing, 0}, {2950, NULL, -1},     \
		    {2950, NULL, -1}, {21, NULL, -1}, {17, NULL, -1}, {1184, NULL, -1},            \
		    {1184, NULL, -1}, {1184, NULL, -1}, {23, nothing, 4}, {1184, NULL, -1},        \
		{                                                                                  \
			1184, NULL, -1                                                             \
		}                                                                                  \
	}

static const struct answer_store stores[] = {
    {&sql_contact_resolve, UNAGREED, 14, 1},
    {&sql_client_locate, LOCATED, 7, 1},
    {&sql_client_list, HEAD, 6, 1},
    {&sql_client_led_by, {CELL_ID}, 1, 1},
};
#define STORES (sizeof(stores) / sizeof(stores[0]))

static void
test_what_is_asked(void **state)
{
	ProtobufCBinaryData id = {16, (uint8_t *)(uintptr_t)client_id.b};
	Accord__V1__LocateClients locate = ACCORD__V1__LOCATE_CLIENTS__INIT;
	Accord__V1__ListClients list = ACCORD__V1__LIST_CLIENTS__INIT;
	Accord__V1__ListLed led = ACCORD__V1__LIST_LED__INIT;

	Accord__V1__ResolveContact resolve = ACCORD__V1__RESOLVE_CONTACT__INIT;
	Accord__V1__DataClass class = ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT;
	Accord__V1__Grant grant = ACCORD__V1__GRANT__INIT, *grants[] = {&grant};

	(void)state;
	grant.organisation = (char *)"north-pd";
	grant.classes = &class;
	grant.n_classes = 1;
	resolve.ids = &id;
	resolve.n_ids = 1;
	resolve.grants = grants;
	resolve.n_grants = 1;
	assert_true(answer_with_every_memory(resolve_contact, &resolve.base, stores, STORES) > 0);
	locate.ids = &id;
	locate.n_ids = 1;
	led.person = (char *)"ada";
	assert_true(answer_with_every_memory(locate_clients, &locate.base, stores, STORES) > 0);
	assert_true(answer_with_every_memory(list_clients, &list.base, stores, STORES) > 0);
	assert_true(answer_with_every_memory(list_led, &led.base, stores, STORES) > 0);
}

/* As many as one answer holds, and one more than that. */
static void
test_whom_somebody_leads_for_has_a_limit(void **state)
{
	struct answer_store some = {&sql_client_led_by, {CELL_ID}, 1, LED_MOST};
	Accord__V1__ListLed led = ACCORD__V1__LIST_LED__INIT;

	(void)state;
	led.person = (char *)"ada";
	asked.stores = &some;
	asked.store_count = 1;
	for (size_t over = 0; over < 2; over++) {
		Accord__V1__LedClients *answer;

		some.rows = LED_MOST + over;
		assert_false(answer_short_of(ANSWER_MOST, list_led, &led.base));
		answer = accord__v1__led_clients__unpack(NULL, asked.len, asked.packed);
		assert_int_equal(answer->n_clients, LED_MOST);
		assert_int_equal(answer->more, over > 0);
		accord__v1__led_clients__free_unpacked(answer, NULL);
	}
	free(asked.packed);
	asked.packed = NULL;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_what_is_decided, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_what_is_asked, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_whom_somebody_leads_for_has_a_limit, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
