/* Errands: who may ask for which, at what hours, and by when somebody else than the lead is asked.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/workday_text.h"
#include "services/intake/contact.h"
#include "services/intake/errand.h"
#include "services/intake/intake.h"
#include "tests/unit/client_world.h"

#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define COURT ACCORD__V1__TASK_SETTING__TASK_SETTING_COURT
#define ZONE "America/New_York"

static Accord__V1__Actor actor;
static const struct id hers = {{7}};

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	assert_true(contact_zones_open(&err));
	client_world_open("north-pd", NULL);
	accord__v1__actor__init(&actor);
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

static enum err_code
says(const char *person, const Accord__V1__AskTask *said)
{
	Accord__V1__AskTask m = *said;
	struct input input;

	while (fake.fact_count > 0)
		free(fake.facts[--fake.fact_count].body);
	m.client = (ProtobufCBinaryData){sizeof(hers.b), (uint8_t *)(uintptr_t)hers.b};
	actor.person = (char *)(uintptr_t)person;
	return client_world_say(&input, &actor, ACCORD__V1__KIND__KIND_ASK_TASK, &m.base);
}

static enum err_code
asks(const char *person, Accord__V1__WantedFor why, int64_t at, Accord__V1__TaskSetting setting)
{
	Accord__V1__AskTask m = ACCORD__V1__ASK_TASK__INIT;

	m.why = why;
	m.at_us = at;
	m.setting = setting;
	m.zone = (char *)ZONE;
	m.days = (char *)"federal";
	return says(person, &m);
}

static const Accord__V1__PersonWanted *
wanted(void)
{
	assert_int_equal(fake.fact_count, 1);
	return fake_fact(0, &accord__v1__person_wanted__descriptor);
}

/* --- who, of what --- */

static void
test_lead_and_duty_supervisor_ask_and_of_a_death_anybody(void **state)
{
	static const struct {
		Accord__V1__WantedFor why;
		bool hour, anybody;
	} kinds[] = {{WHY(INTERVIEW), true, false}, {WHY(HEARING), true, false},
	    {WHY(DEATH_NOTIFICATION), false, true}, {WHY(PROPERTY_RETURN), false, false}};

	(void)state;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		int64_t at = kinds[i].hour ? fake.now + CLOCK_DAY : 0;
		Accord__V1__TaskSetting setting = kinds[i].hour ? COURT : 0;

		assert_int_equal(asks("ada", kinds[i].why, at, setting), ERR_NONE);
		assert_int_equal(asks("cora", kinds[i].why, at, setting), ERR_NONE);
		assert_int_equal(asks("bea", kinds[i].why, at, setting),
		    kinds[i].anybody ? ERR_NONE : ERR_DENIED);
		assert_int_equal(fake.fact_count, kinds[i].anybody ? 1 : 0);
	}
}

/* Machines want people for everything else. */
static void
test_nothing_else_is_asked_for(void **state)
{
	(void)state;
	for (int why = 0; why <= 40; why++)
		if (why < (int)WHY(INTERVIEW) || why > (int)WHY(PROPERTY_RETURN))
			assert_int_equal(
			    asks("ada", (Accord__V1__WantedFor)why, fake.now + CLOCK_DAY, COURT),
			    ERR_INVALID);
}

static void
test_of_another_organisation_there_is_nobody(void **state)
{
	(void)state;
	actor.organisation = (char *)"south-pd";
	assert_int_equal(asks("ada", WHY(DEATH_NOTIFICATION), 0, 0), ERR_NOT_FOUND);
	assert_int_equal(asks("ada", WHY(MATCH), 0, 0), ERR_NOT_FOUND);
}

static void
test_what_is_said_of_it_is_what_it_needs(void **state)
{
	int64_t then = fake.now + CLOCK_DAY, far = fake.now + 400 * CLOCK_DAY;

	(void)state;
	assert_int_equal(asks("ada", WHY(HEARING), 0, COURT), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(HEARING), then, 0), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(HEARING), then, (Accord__V1__TaskSetting)7), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(HEARING), fake.now, COURT), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(HEARING), fake.now + 1, COURT), ERR_NONE);
	assert_int_equal(asks("ada", WHY(HEARING), far, COURT), ERR_NONE);
	assert_int_equal(asks("ada", WHY(HEARING), far + 1, COURT), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(DEATH_NOTIFICATION), then, 0), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(DEATH_NOTIFICATION), 0, COURT), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(PROPERTY_RETURN), then, COURT), ERR_INVALID);
	assert_int_equal(asks("ada", WHY(PROPERTY_RETURN), then, 0), ERR_NONE);
}

static void
test_of_a_closed_record_and_in_an_unknown_zone_nothing_is_asked(void **state)
{
	Accord__V1__AskTask m = ACCORD__V1__ASK_TASK__INIT;

	(void)state;
	m.why = WHY(DEATH_NOTIFICATION);
	m.zone = (char *)"Nowhere/At_All";
	assert_int_equal(says("ada", &m), ERR_INVALID);
	her()->closed = fake.now;
	assert_int_equal(asks("ada", WHY(DEATH_NOTIFICATION), 0, 0), ERR_CONFLICT);
}

/* --- what referral is told --- */

static void
test_her_lead_is_asked_and_by_name(void **state)
{
	int64_t at = fake.now + 10 * CLOCK_DAY, until;
	struct id first, second;

	(void)state;
	assert_int_equal(asks("cora", WHY(HEARING), at, COURT), ERR_NONE);
	assert_memory_equal(wanted()->client.data, hers.b, sizeof(hers.b));
	assert_string_equal(wanted()->organisation, "north-pd");
	assert_string_equal(wanted()->asked, "ada");
	assert_string_equal(wanted()->lead, "ada");
	assert_int_equal(wanted()->why, WHY(HEARING));
	assert_int_equal(wanted()->at_us, at);
	assert_int_equal(wanted()->setting, COURT);
	assert_int_equal(wanted()->due_us, fake.now);
	until = wanted()->asked_until_us;
	assert_true(until > fake.now && until < at);
	assert_true(id_from_bytes(wanted()->wanted.data, wanted()->wanted.len, &first));
	/* by herself: it rests with her until half of that is gone */
	assert_int_equal(asks("ada", WHY(HEARING), at, COURT), ERR_NONE);
	assert_int_equal(wanted()->due_us, fake.now + (until - fake.now) / 2);
	assert_true(id_from_bytes(wanted()->wanted.data, wanted()->wanted.len, &second));
	assert_false(id_equal(&first, &second));
	assert_int_equal(asks("ada", WHY(DEATH_NOTIFICATION), 0, 0), ERR_NONE);
	assert_int_equal(wanted()->due_us, fake.now); /* of a death nothing rests */
}

/* --- when --- */

static int64_t
at(const char *text)
{
	struct clock_wall wall;
	struct err err = {0};
	int64_t us;

	assert_true(clock_parse_as(text, "%Y-%m-%d %H:%M", &wall, &err));
	(void)zone_instant(contact_zone(ZONE), &wall, &us);
	return us;
}

static void
test_until_when_it_is_hers(void **state)
{
	static const struct {
		const char *days, *now, *begins, *until;
	} hearings[] = {
	    {"federal", "2026-11-16 10:00", "2026-11-18 14:00",
		"2026-11-17 12:00"}, /* half is later */
	    {"federal", "2026-11-02 10:00", "2026-11-18 14:00", "2026-11-17 09:00"},
	    {"federal", "2026-11-02 10:00", "2026-11-18 21:00",
		"2026-11-18 09:00"}, /* twelve hours */
	    {"federal", "2026-11-02 10:00", "2026-11-18 20:59", "2026-11-17 09:00"},
	    {"federal", "2026-11-02 10:00", "2026-11-23 09:00", "2026-11-20 09:00"}, /* a Monday */
	    {"federal", "2026-11-02 10:00", "2026-11-27 09:00",
		"2026-11-25 09:00"}, /* Thanksgiving */
	    {"own", "2026-11-02 10:00", "2026-11-27 09:00", "2026-11-26 09:00"},
	    {"federal -20777 -20780", "2026-11-02 10:00", "2026-11-24 09:00", "2026-11-19 09:00"},
	    {"federal", "2026-02-02 10:00", "2026-03-09 09:00",
		"2026-03-06 09:00"}, /* clocks change */
	    {"federal", "2028-02-01 10:00", "2028-03-01 09:00", "2028-02-29 09:00"},
	    {"federal", "2026-11-18 13:40", "2026-11-18 14:00", "2026-11-18 13:50"}, /* at once */
	};

	(void)state;
	for (size_t i = 0; i < sizeof(hearings) / sizeof(hearings[0]); i++) {
		int64_t listed[WORKDAYS_LISTED];
		struct errand_times times;
		struct workdays days;

		assert_true(workdays_read(hearings[i].days, listed, &days));
		times = errand_times(contact_zone(ZONE), &days, WHY(HEARING),
		    at(hearings[i].begins), at(hearings[i].now));
		assert_int_equal(times.at, at(hearings[i].begins));
		if (times.until != at(hearings[i].until))
			fail_msg("%s: not %s", hearings[i].begins, hearings[i].until);
	}
}

static void
test_what_has_no_hour_is_due_all_the_same(void **state)
{
	static const struct workdays federal = {.federal = true};
	int64_t now = at("2026-11-20 12:00");
	struct errand_times times;

	(void)state;
	times = errand_times(contact_zone(ZONE), &federal, WHY(PROPERTY_RETURN), 0, now);
	assert_int_equal(times.until, at("2026-11-24 12:00")); /* two business days */
	assert_int_equal(times.at, at("2026-11-30 12:00"));    /* five, and Thanksgiving */
	times = errand_times(contact_zone(ZONE), &federal, WHY(DEATH_NOTIFICATION), 0, now);
	assert_int_equal(times.until, now + 5 * CLOCK_MINUTE);
	assert_int_equal(times.at, now + CLOCK_HOUR);
}

/* Days without business on end: half of the time is the most that is hers. */
static void
test_where_no_morning_is_in_reach_half_of_the_time_is_hers(void **state)
{
	int64_t shut[40], now = at("2026-11-02 10:00"), begins = at("2026-11-30 10:00");
	struct workdays days = {.shut = shut, .shut_count = 40};
	struct errand_times times;

	(void)state;
	for (size_t i = 0; i < 40; i++)
		shut[i] = clock_days(2026, 10, 25) + (int64_t)i;
	times = errand_times(contact_zone(ZONE), &days, WHY(HEARING), begins, now);
	assert_int_equal(times.until, now + (begins - now) / 2);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_lead_and_duty_supervisor_ask_and_of_a_death_anybody),
	    TEST(test_nothing_else_is_asked_for),
	    TEST(test_of_another_organisation_there_is_nobody),
	    TEST(test_what_is_said_of_it_is_what_it_needs),
	    TEST(test_of_a_closed_record_and_in_an_unknown_zone_nothing_is_asked),
	    TEST(test_her_lead_is_asked_and_by_name),
	    TEST(test_until_when_it_is_hers),
	    TEST(test_what_has_no_hour_is_due_all_the_same),
	    TEST(test_where_no_morning_is_in_reach_half_of_the_time_is_hers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
