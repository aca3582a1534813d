/* The offer of a client's lead: every cell of its table, who may do what, and what ends it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "common/zone.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "services/intake/retention.h"
#include "common/workday_text.h"
#include "services/intake/transfer.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__TRANSFER_REASON__TRANSFER_REASON_##name
#define STATES 17
#define EVENTS 21

static Accord__V1__Actor actor;
static const struct id hers = {{7}};
static const struct rule unanswered = {
    .keys = transfer_unanswered_keys, .decide = transfer_unanswered};
static const struct rule settle_rule = {
    .keys = leads_settle_keys, .more = leads_settle_more, .decide = leads_settle};

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	assert_true(contact_zones_open(&err));
	client_world_open("north-pd", NULL);
	accord__v1__actor__init(&actor);
	actor.person = (char *)"ada";
	actor.organisation = (char *)"north-pd";
	(void)client_world_client("north-pd", &hers);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	client_world_close();
	contact_zones_close();
	return 0;
}

static struct client *
her(void)
{
	return fake_find(&client_table, &hers)->row;
}

static const struct transfer *
offer(void)
{
	return fake_find(&transfer_table, &hers)->row;
}

static ProtobufCBinaryData
her_id(void)
{
	return (ProtobufCBinaryData){sizeof(hers.b), (uint8_t *)(uintptr_t)hers.b};
}

/* Facts are those of the last command or clock. */
static void
forget_facts(void)
{
	while (fake.fact_count > 0)
		free(fake.facts[--fake.fact_count].body);
}

static enum err_code
command(const char *person, uint32_t kind, const ProtobufCMessage *msg)
{
	struct input input;

	forget_facts();
	actor.person = (char *)(uintptr_t)person;
	return client_world_say(&input, &actor, kind, msg);
}

static const char *days_said = ""; /* of business */

static enum err_code
offers(const char *person, const char *lead)
{
	Accord__V1__OfferLead m = ACCORD__V1__OFFER_LEAD__INIT;

	m.client = her_id();
	m.lead = (char *)(uintptr_t)lead;
	m.unchecked = ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_INVOLVED;
	m.zone = (char *)"America/New_York";
	m.federal = true;
	m.days = (char *)(uintptr_t)days_said;
	return command(person, KIND(OFFER_LEAD), &m.base);
}

static enum err_code
says(const char *person, Accord__V1__RequestEvent event, Accord__V1__TransferReason reason)
{
	Accord__V1__AnswerLead m = ACCORD__V1__ANSWER_LEAD__INIT;

	m.client = her_id();
	m.event = event;
	m.reason = reason;
	return command(person, KIND(ANSWER_LEAD), &m.base);
}

static enum err_code
moves(const char *person, const char *lead)
{
	Accord__V1__MoveLead m = ACCORD__V1__MOVE_LEAD__INIT;

	m.client = her_id();
	m.lead = (char *)(uintptr_t)lead;
	m.unchecked = ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_INVOLVED;
	return command(person, KIND(MOVE_LEAD), &m.base);
}

static enum err_code
closes(const char *person)
{
	Accord__V1__CloseClient m = ACCORD__V1__CLOSE_CLIENT__INIT;

	m.client = her_id();
	m.why = (Accord__V1__ClosedWhy)1;
	return command(person, KIND(CLOSE_CLIENT), &m.base);
}

static void
rings(int64_t at)
{
	struct input input = {.rule = &unanswered, .subject = hers};

	forget_facts();
	fake.now = at;
	assert_true(fake_one(&input));
}

static void
is_led_by(const char *lead)
{
	assert_string_equal(her()->lead, lead);
	assert_string_equal(her()->duty_supervisor, "cora");
}

static size_t
facts_of(uint32_t kind)
{
	size_t n = 0;

	for (size_t i = 0; i < fake.fact_count; i++)
		n += fake.facts[i].kind == kind;
	return n;
}

/* --- the table --- */

/* Written down apart from the table: rule, "state event state", and who it takes. */
static const struct {
	unsigned rule;
	Accord__V1__RequestState from;
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
	bool receiver, giver;
} wanted[] = {
    {361, STATE(DRAFT), EVENT(OFFER), STATE(OFFERED), false, true},
    {363, STATE(OFFERED), EVENT(ACCEPT), STATE(ACCEPTED), true, false},
    {365, STATE(OFFERED), EVENT(DECLINE), STATE(DECLINED), true, false},
    {367, STATE(OFFERED), EVENT(WITHDRAW), STATE(WITHDRAWN), false, true},
    {369, STATE(OFFERED), EVENT(EXPIRE), STATE(EXPIRED), false, false},
    {371, STATE(OFFERED), EVENT(RETURN), STATE(RETURNED), false, false},
};

static unsigned
rule_of(int state, int event, const struct transfer_case *at)
{
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++)
		if (wanted[i].from == (Accord__V1__RequestState)state &&
		    wanted[i].event == (Accord__V1__RequestEvent)event &&
		    (!wanted[i].receiver || at->receiver) && (!wanted[i].giver || at->giver))
			return wanted[i].rule;
	return 0;
}

static void
test_every_cell(void **state)
{
	(void)state;
	for (int cell = 0; cell < STATES * EVENTS * 4; cell++) {
		int from = cell / 4 % STATES, event = cell / 4 / STATES;
		struct transfer_case at = {(cell & 1) != 0, (cell & 2) != 0};
		const struct transfer_edge *edge = transfer_step(
		    (Accord__V1__RequestState)from, (Accord__V1__RequestEvent)event, &at);

		assert_int_equal(edge == NULL ? 0 : edge->rule, rule_of(from, event, &at));
	}
}

/* --- offered and answered --- */

/* A day on which hers are closed is none in which she could answer; of a gateway of the release
 * before only the federal ones are known. */
static void
test_the_clock_keeps_her_organisations_days(void **state)
{
	char days[WORKDAYS_TEXT];
	int64_t plain, shut;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	plain = offer()->due;
	assert_int_equal(says("ada", EVENT(WITHDRAW), 0), ERR_NONE);
	shut = plain / CLOCK_DAY;
	workdays_write(&(struct workdays){true, &shut, 1, NULL, 0}, days);
	days_said = days;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	days_said = "";
	assert_true(offer()->due >= plain + CLOCK_DAY - CLOCK_HOUR);
}

static void
test_the_old_lead_leads_until_she_accepts(void **state)
{
	const Accord__V1__PersonWanted *asked;
	const Accord__V1__LeadMoved *moved;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	is_led_by("ada");
	assert_int_equal(facts_of(KIND(LEAD_MOVED)), 0);
	asked = fake_fact(0, &accord__v1__person_wanted__descriptor);
	assert_string_equal(asked->asked, "bea");
	assert_int_equal(asked->asked_until_us, offer()->due);
	assert_int_equal(fake_due(INTAKE_CLOCK_TRANSFER, &hers), offer()->due);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_NONE);
	is_led_by("bea");
	assert_int_equal(facts_of(KIND(TRANSFER_MOVED)), 1);
	assert_int_equal(facts_of(KIND(PERSON_UNWANTED)), 1);
	moved = fake_fact(0, &accord__v1__lead_moved__descriptor);
	assert_string_equal(moved->lead_before, "ada");
	assert_int_equal(offer()->state, STATE(ACCEPTED));
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_NONE); /* the same again */
	assert_int_equal(fake.fact_count, 0);
	assert_int_equal(moves("cora", "ada"), ERR_NONE);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT); /* she leads no more */
	is_led_by("ada");
}

static void
test_nobody_but_whom_it_concerns(void **state)
{
	(void)state;
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	assert_int_equal(offers("bea", "dora"), ERR_DENIED);
	assert_int_equal(offers("ada", ""), ERR_INVALID);
	assert_int_equal(offers("ada", "ada"), ERR_CONFLICT);
	assert_int_equal(offers("cora", "bea"), ERR_NONE);
	assert_int_equal(offers("ada", "dora"), ERR_CONFLICT);
	assert_int_equal(says("dora", EVENT(ACCEPT), 0), ERR_DENIED);
	assert_int_equal(says("ada", EVENT(ACCEPT), 0), ERR_DENIED);
	assert_int_equal(says("bea", EVENT(WITHDRAW), 0), ERR_DENIED);
	assert_int_equal(says("bea", EVENT(CLOSE), 0), ERR_INVALID);
	assert_int_equal(says("bea", EVENT(DECLINE), 0), ERR_INVALID);
	assert_int_equal(says("bea", EVENT(DECLINE), REASON(CLIENT_CLOSED)), ERR_INVALID);
	assert_int_equal(says("bea", EVENT(ACCEPT), REASON(FULL)), ERR_INVALID);
	actor.organisation = (char *)"south-pd";
	assert_int_equal(offers("ada", "bea"), ERR_NOT_FOUND);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_NOT_FOUND);
	is_led_by("ada");
	assert_int_equal(offer()->state, STATE(OFFERED));
}

static void
test_what_is_declined_or_taken_back_moves_nothing(void **state)
{
	struct id first;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	first = offer()->id;
	assert_int_equal(says("bea", EVENT(DECLINE), REASON(FULL)), ERR_NONE);
	assert_int_equal(facts_of(KIND(PERSON_UNWANTED)), 1);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	assert_false(id_equal(&first, &offer()->id));
	assert_int_equal(says("cora", EVENT(WITHDRAW), 0), ERR_NONE);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	is_led_by("ada");
}

/* --- what else ends it --- */

static void
test_whoever_is_given_away_or_closed_is_offered_to_nobody(void **state)
{
	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	assert_int_equal(moves("cora", "dora"), ERR_NONE);
	assert_int_equal(offer()->state, STATE(RETURNED));
	assert_int_equal(offer()->reason, REASON(LEAD_CHANGED));
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	is_led_by("dora");
	assert_int_equal(offers("dora", "bea"), ERR_NONE);
	assert_int_equal(closes("dora"), ERR_NONE);
	assert_int_equal(offer()->reason, REASON(CLIENT_CLOSED));
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	assert_int_equal(offers("dora", "bea"), ERR_CONFLICT);
	is_led_by("dora");
}

/* A copy of the release before changed her, and knew of no offer. */
static void
test_whoever_changed_behind_the_offer_is_not_taken(void **state)
{
	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	her()->lead = "dora";
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	is_led_by("dora");
	her()->lead = "ada";
	her()->closed = 1;
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	is_led_by("ada");
}

static void
test_nobody_answered(void **state)
{
	const Accord__V1__PersonWanted *asked;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	rings(offer()->due - 1);
	assert_int_equal(offer()->state, STATE(OFFERED));
	rings(offer()->due);
	assert_int_equal(offer()->state, STATE(EXPIRED));
	assert_int_equal(facts_of(KIND(PERSON_UNWANTED)), 1); /* bea, who may have taken the task */
	asked = fake_fact(1, &accord__v1__person_wanted__descriptor);
	assert_string_equal(
	    asked->asked, "cora"); /* her supervisor sees to it, and is named first */
	assert_int_equal(asked->asked_until_us, fake.now + 30 * CLOCK_MINUTE);
	assert_memory_equal(asked->wanted.data, offer()->wanted.b, 16);
	assert_int_equal(says("bea", EVENT(ACCEPT), 0), ERR_CONFLICT);
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	assert_int_equal(facts_of(KIND(PERSON_UNWANTED)), 1); /* and need not any more */
	rings(offer()->due - 1);                              /* the clock of the offer before */
	assert_int_equal(offer()->state, STATE(OFFERED));
	is_led_by("ada");
}

static void
stands(enum standing_kind kind, const char *name, const char *employer, bool gone)
{
	struct id id = standing_id(kind, name);

	batch_need(&fake, &standing_table, &id);
	*(struct standing *)batch_new(&fake, &standing_table, &id) = (struct standing){.id = id,
	    .kind = kind,
	    .name = name,
	    .employer = employer,
	    .gone = gone,
	    .duty_supervisor = ""};
}

static void
test_who_left_is_asked_no_more(void **state)
{
	struct id bea = standing_id(STANDING_PERSON, "bea");
	struct input input = {.rule = &settle_rule, .subject = bea};
	struct offered_list *list;
	static struct offered one;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	stands(STANDING_PERSON, "bea", "north-pd", false);
	batch_need(&fake, &offered_table, &bea);
	list = batch_new(&fake, &offered_table, &bea);
	one = (struct offered){hers, "north-pd", "bea", "", NULL};
	*list = (struct offered_list){bea, &one, 1};
	assert_true(fake_one(&input));
	assert_int_equal(offer()->state, STATE(OFFERED)); /* all that is known says she may */
	((struct standing *)fake_find(&standing_table, &bea)->row)->gone = true;
	assert_true(fake_one(&input));
	assert_int_equal(offer()->state, STATE(RETURNED));
	assert_int_equal(offer()->reason, REASON(RECEIVER_LEFT));
	is_led_by("ada");
	assert_int_equal(offers("ada", "bea"), ERR_UNAVAILABLE);
}

/* Without one known the ladder is asked. */
static void
test_nobody_answered_and_there_is_no_supervisor(void **state)
{
	const Accord__V1__PersonWanted *asked;

	(void)state;
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	her()->duty_supervisor = "";
	rings(offer()->due);
	asked = fake_fact(1, &accord__v1__person_wanted__descriptor);
	assert_string_equal(asked->asked, "");
	assert_int_equal(asked->asked_until_us, 0);
	assert_int_equal(offers("ada", "bea"), ERR_NONE);
	her()->destroyed = true;
	rings(offer()->due);
	assert_int_equal(fake.fact_count, 0);
}

/* A lead stays with a duty supervisor who left, since there is nobody else; an offer does not. */
static void
test_what_was_offered_to_a_duty_supervisor_who_left_goes_back(void **state)
{
	struct id cora = standing_id(STANDING_PERSON, "cora");
	struct input input = {.rule = &settle_rule, .subject = cora};
	struct offered_list *list;
	static struct offered one;

	(void)state;
	assert_int_equal(offers("ada", "cora"), ERR_NONE);
	stands(STANDING_PERSON, "cora", "north-pd", true);
	batch_need(&fake, &offered_table, &cora);
	list = batch_new(&fake, &offered_table, &cora);
	one = (struct offered){hers, "north-pd", "cora", "", NULL};
	*list = (struct offered_list){cora, &one, 1};
	assert_true(fake_one(&input));
	assert_int_equal(offer()->state, STATE(RETURNED));
	assert_int_equal(offer()->reason, REASON(RECEIVER_LEFT));
	is_led_by("ada");
}

/* --- a working day --- */

static int64_t
at(const char *zone, const char *text)
{
	struct clock_wall wall;
	struct err err = {0};
	int64_t us;

	assert_true(clock_parse_as(text, "%Y-%m-%d %H:%M", &wall, &err));
	(void)zone_instant(contact_zone(zone), &wall, &us);
	return us;
}

static void
test_a_working_day(void **state)
{
	static const char *const days[][2] = {
	    {"2026-11-23 09:30", "2026-11-24 09:30"}, /* a Monday */
	    {"2026-11-27 16:00", "2026-11-30 16:00"}, /* a Friday */
	    {"2026-11-28 10:00", "2026-12-01 00:00"}, /* a Saturday: Monday is the day */
	    {"2026-11-25 15:00", "2026-11-27 15:00"}, /* Thanksgiving between */
	    {"2028-02-28 08:00", "2028-02-29 08:00"},
	    {"2026-10-30 12:00", "2026-11-02 12:00"}, /* the clocks change between */
	};
	static const char zone[] = "America/New_York";

	(void)state;
	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++)
		assert_int_equal(transfer_due(contact_zone(zone),
				     &(struct workdays){.federal = true}, at(zone, days[i][0])),
		    at(zone, days[i][1]));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_every_cell),
	    TEST(test_the_old_lead_leads_until_she_accepts),
	    TEST(test_the_clock_keeps_her_organisations_days),
	    TEST(test_nobody_but_whom_it_concerns),
	    TEST(test_what_is_declined_or_taken_back_moves_nothing),
	    TEST(test_whoever_is_given_away_or_closed_is_offered_to_nobody),
	    TEST(test_whoever_changed_behind_the_offer_is_not_taken),
	    TEST(test_nobody_answered),
	    TEST(test_nobody_answered_and_there_is_no_supervisor),
	    TEST(test_who_left_is_asked_no_more),
	    TEST(test_what_was_offered_to_a_duty_supervisor_who_left_goes_back),
	    TEST(test_a_working_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
