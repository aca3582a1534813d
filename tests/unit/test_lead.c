/* Who leads next, what was told before anything is done, what was relayed, and who got in touch. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "common/clock.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "services/intake/contact.h"
#include "services/intake/unit.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CODE(name) ACCORD__V1__SERVICE_CODE__SERVICE_CODE_##name
#define ADVICE(name) ACCORD__V1__ADVICE__ADVICE_##name
#define DANGER ACCORD__V1__UNADVISED__UNADVISED_DANGER

static Accord__V1__Actor actor;
static const struct id hers = {{7}};

static int
set_up(void **state)
{
	(void)state;
	client_world_open("north-pd", NULL);
	accord__v1__actor__init(&actor);
	actor.person = (char *)"ada";
	actor.organisation = (char *)"north-pd";
	(void)client_world_client("north-pd", &hers);
	batch_need(&fake, &advised_table, &hers);
	*(struct advised *)batch_new(&fake, &advised_table, &hers) = (struct advised){hers, 0};
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	client_world_close();
	return 0;
}

static const struct client *
her(void)
{
	return fake_find(&client_table, &hers)->row;
}

static ProtobufCBinaryData
her_id(void)
{
	return (ProtobufCBinaryData){sizeof(hers.b), (uint8_t *)(uintptr_t)hers.b};
}

static enum err_code
command(uint32_t kind, const ProtobufCMessage *msg)
{
	struct input input;

	return client_world_say(&input, &actor, kind, msg);
}

static size_t
rows_of(const struct table *table)
{
	size_t n = 0;

	for (size_t i = 0; i < fake.row_count; i++)
		n += fake.rows[i].table == table && fake.rows[i].there;
	return n;
}

static const void *
last_row(const struct table *table)
{
	for (size_t i = fake.row_count; i-- > 0;)
		if (fake.rows[i].table == table && fake.rows[i].there)
			return fake.rows[i].row;
	return NULL;
}

/* --- the lead --- */

static enum err_code
give_to(const char *lead)
{
	Accord__V1__MoveLead m = ACCORD__V1__MOVE_LEAD__INIT;

	m.client = her_id();
	m.lead = (char *)(uintptr_t)lead;
	m.unchecked = ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_INVOLVED;
	return command(KIND(MOVE_LEAD), &m.base);
}

static void
left(const char *person)
{
	struct id id = standing_id(STANDING_PERSON, person);

	batch_need(&fake, &standing_table, &id);
	*(struct standing *)batch_new(&fake, &standing_table, &id) = (struct standing){.id = id,
	    .kind = STANDING_PERSON,
	    .name = person,
	    .employer = "north-pd",
	    .gone = true,
	    .duty_supervisor = ""};
}

static void
test_the_lead_goes_over_in_one_commit(void **state)
{
	const Accord__V1__LeadMoved *fact;
	const struct lead_move *row;

	(void)state;
	actor.person = (char *)"cora";
	assert_int_equal(give_to("bea"), ERR_NONE);
	assert_string_equal(her()->lead, "bea");
	assert_string_equal(her()->duty_supervisor, "cora");
	fact = fake_fact(0, &accord__v1__lead_moved__descriptor);
	assert_string_equal(fact->lead_before, "ada");
	assert_string_equal(fact->lead, "bea");
	assert_int_equal(fact->reason, ACCORD__V1__LEAD_REASON__LEAD_REASON_TRANSFERRED);
	assert_int_equal(fact->unchecked, ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_INVOLVED);
	row = last_row(&lead_move_table);
	assert_string_equal(row->lead, "bea");
	assert_int_equal(row->reason, fact->reason);
	assert_int_equal(give_to("bea"), ERR_NONE); /* she is it already */
	assert_int_equal(fake.fact_count, 1);
	assert_int_equal(rows_of(&lead_move_table), 1);
}

static void
test_who_does_not_answer_for_her_gives_her_to_nobody(void **state)
{
	(void)state;
	actor.person = (char *)"bea";
	assert_int_equal(give_to("bea"), ERR_DENIED);
	actor.person = (char *)"cora";
	assert_int_equal(give_to("bea"), ERR_NONE);
	actor.person = (char *)"bea"; /* her lead offers her to who accepts */
	assert_int_equal(give_to("ada"), ERR_DENIED);
	actor.organisation = (char *)"south-pd";
	assert_int_equal(give_to("ada"), ERR_NOT_FOUND);
	assert_string_equal(her()->lead, "bea");
}

static void
test_nobody_who_left_leads_next(void **state)
{
	(void)state;
	actor.person = (char *)"cora";
	left("bea");
	assert_int_equal(give_to("bea"), ERR_UNAVAILABLE);
	assert_int_equal(give_to(""), ERR_INVALID);
	assert_string_equal(her()->lead, "ada");
	assert_int_equal(fake.fact_count, 0);
}

/* --- told first --- */

static enum err_code
act_at(Accord__V1__ServiceCode code, int64_t at, Accord__V1__Unadvised why)
{
	Accord__V1__AddServiceAction m = ACCORD__V1__ADD_SERVICE_ACTION__INIT;

	m.client = her_id();
	m.code = code;
	m.at_us = at;
	m.unadvised = why;
	return command(KIND(ADD_SERVICE_ACTION), &m.base);
}

static enum err_code
tell(Accord__V1__Advice advice, const char *recipient, int64_t at)
{
	Accord__V1__Advise m = ACCORD__V1__ADVISE__INIT;

	m.client = her_id();
	m.advice = advice;
	m.recipient = (char *)(uintptr_t)recipient;
	m.at_us = at;
	return command(KIND(ADVISE), &m.base);
}

static void
test_nothing_is_done_before_she_is_told_or_it_is_said_why(void **state)
{
	const Accord__V1__ServiceActionRecorded *fact;
	int64_t now = fake.now;

	(void)state;
	assert_int_equal(act_at(CODE(A1), now, 0), ERR_CONFLICT);
	assert_int_equal(act_at(CODE(A1), now, (Accord__V1__Unadvised)7), ERR_INVALID);
	assert_int_equal(rows_of(&content_table), 0);
	assert_int_equal(act_at(CODE(A1), now, DANGER), ERR_NONE);
	fact = fake_fact(0, &accord__v1__service_action_recorded__descriptor);
	assert_int_equal(fact->unadvised, DANGER);
	/* That a recipient will be given something is another thing. */
	assert_int_equal(tell(ADVICE(RECIPIENT_GIVEN_ITEMS), "county", now), ERR_NONE);
	assert_int_equal(act_at(CODE(A1), now, 0), ERR_CONFLICT);
	assert_int_equal(tell(ADVICE(LIMITS_EXPLAINED), "", now - 5), ERR_NONE);
	assert_int_equal(act_at(CODE(A1), now - 6, 0), ERR_CONFLICT);
	assert_int_equal(act_at(CODE(A1), now - 5, 0), ERR_NONE);
	assert_int_equal(tell(ADVICE(NOT_CONFIDENTIAL), "", now - 9), ERR_NONE);
	assert_int_equal(act_at(CODE(A1), now - 6, DANGER), ERR_NONE);
	fact = fake_fact(0, &accord__v1__service_action_recorded__descriptor);
	assert_int_equal(fact->unadvised, 0); /* she had been: there is no why */
}

static enum err_code
act_for(uint32_t minutes, const char *ori, const char *zone, int64_t at)
{
	Accord__V1__AddServiceAction m = ACCORD__V1__ADD_SERVICE_ACTION__INIT;

	m.client = her_id();
	m.code = CODE(C1);
	m.unadvised = DANGER;
	m.minutes = minutes;
	m.ori = (char *)(uintptr_t)ori;
	m.zone = (char *)(uintptr_t)zone;
	m.at_us = at;
	return command(KIND(ADD_SERVICE_ACTION), &m.base);
}

/* The counter names nobody, and the fact no ORI (law L3). */
static void
test_what_is_done_is_counted_without_her(void **state)
{
	static const int64_t late = INT64_C(1688180400000000); /* 2023-07-01 03:00 UTC */
	const Accord__V1__ServiceActionRecorded *fact;
	const struct unit *unit;
	struct err err = {0};

	(void)state;
	assert_true(contact_zones_open(&err));
	actor.ori = (char *)"NY0010000";
	assert_int_equal(act_for(45, "", "America/New_York", late), ERR_NONE);
	unit = last_row(&unit_table);
	assert_string_equal(unit->organisation, "north-pd");
	assert_string_equal(unit->ori, "NY0010000");
	assert_int_equal(unit->minutes, 45);
	assert_int_equal(unit->day, clock_days(2023, 6, 30)); /* by her organisation's clock */
	assert_int_equal(act_for(UNIT_MINUTES, "NY0020000", "", late), ERR_NONE);
	unit = last_row(&unit_table);
	assert_string_equal(unit->ori, "NY0020000");
	assert_int_equal(unit->day, clock_days(2023, 7, 1));
	assert_int_equal(act_for(UNIT_MINUTES + 1, "", "", late), ERR_INVALID);
	assert_int_equal(rows_of(&unit_table), 2);
	fact = fake_fact(0, &accord__v1__service_action_recorded__descriptor);
	assert_int_equal(fact->code, CODE(C1));
	for (size_t i = 0; i < fake.fact_count; i++)
		assert_null(memmem(fake.facts[i].body, fake.facts[i].len, "NY00", 4));
	contact_zones_close();
}

/* --- relayed --- */

static void
test_a_pointer_says_to_whom_and_when(void **state)
{
	Accord__V1__PointBrady m = ACCORD__V1__POINT_BRADY__INIT;
	const Accord__V1__BradyPointed *fact;
	const struct content *kept;

	(void)state;
	m.client = her_id();
	assert_int_equal(command(KIND(POINT_BRADY), &m.base), ERR_INVALID);
	m.recipient = (char *)"county";
	m.at_us = fake.now + 1;
	assert_int_equal(command(KIND(POINT_BRADY), &m.base), ERR_INVALID);
	m.at_us = 0;
	assert_int_equal(command(KIND(POINT_BRADY), &m.base), ERR_NONE);
	assert_int_equal(command(KIND(POINT_BRADY), &m.base), ERR_NONE);
	assert_int_equal(rows_of(&content_table), 2);
	kept = last_row(&content_table);
	assert_int_equal(kept->data_class, ACCORD__V1__DATA_CLASS__DATA_CLASS_BRADY_POINTER);
	assert_int_equal(kept->origin, ACCORD__V1__ORIGIN__ORIGIN_SERVICE);
	fact = fake_fact(0, &accord__v1__brady_pointed__descriptor);
	assert_string_equal(fact->recipient, "county");
	actor.organisation = (char *)"south-pd";
	assert_int_equal(command(KIND(POINT_BRADY), &m.base), ERR_NOT_FOUND);
}

/* --- in touch --- */

static void
test_who_got_in_touch_is_noted(void **state)
{
	Accord__V1__NoteEncounter m = ACCORD__V1__NOTE_ENCOUNTER__INIT;
	const struct encounter *row;

	(void)state;
	m.client = her_id();
	m.account_asked = true;
	assert_int_equal(command(KIND(NOTE_ENCOUNTER), &m.base), ERR_INVALID);
	m.reached = true;
	assert_int_equal(command(KIND(NOTE_ENCOUNTER), &m.base), ERR_NONE);
	row = last_row(&encounter_table);
	assert_string_equal(row->organisation, "north-pd");
	assert_true(row->reached && row->account_asked);
	assert_int_equal(row->at, fake.now);
	m.by = (char *)"county";
	m.account_asked = false;
	assert_int_equal(command(KIND(NOTE_ENCOUNTER), &m.base), ERR_NONE);
	row = last_row(&encounter_table);
	assert_string_equal(row->organisation, "county");
	actor.organisation = (char *)"south-pd";
	assert_int_equal(command(KIND(NOTE_ENCOUNTER), &m.base), ERR_NOT_FOUND);
	assert_int_equal(rows_of(&encounter_table), 2);
}

/* An interview is one more time that she was asked; a letter for her is no encounter. */
static void
test_what_is_done_with_her_is_an_encounter(void **state)
{
	const struct encounter *row;

	(void)state;
	assert_int_equal(act_at(CODE(A3), 0, DANGER), ERR_NONE);
	assert_int_equal(rows_of(&encounter_table), 0);
	assert_int_equal(act_at(CODE(C1), 0, DANGER), ERR_NONE);
	row = last_row(&encounter_table);
	assert_true(row->reached && !row->account_asked);
	assert_int_equal(act_at(CODE(B3), 0, DANGER), ERR_NONE);
	row = last_row(&encounter_table);
	assert_true(row->reached && row->account_asked);
}

int
main(void)
{
#define EACH(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    EACH(test_the_lead_goes_over_in_one_commit),
	    EACH(test_who_does_not_answer_for_her_gives_her_to_nobody),
	    EACH(test_nobody_who_left_leads_next),
	    EACH(test_nothing_is_done_before_she_is_told_or_it_is_said_why),
	    EACH(test_what_is_done_is_counted_without_her),
	    EACH(test_a_pointer_says_to_whom_and_when),
	    EACH(test_who_got_in_touch_is_noted),
	    EACH(test_what_is_done_with_her_is_an_encounter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
