/* Rosters by the hour in referral: taken over or refused, and the ladder of its hour for each
 * call-out. */
#include "tests/unit/callout_world.h"

#include "services/referral/planned.h"

#define TEXT                                                                                       \
	"agency: riverton-pd\ncall back: +1 555 0101\nzone: UTC\ncoordinator: p-9 10m\nrungs:\n"   \
	"  - rung: primary\n    answer within: 5m\n    who:\n      - weekly\nrotations:\n"         \
	"  - rotation: weekly\n    first: 2026-01-05\n    handover: 08:00\n    length: 1w\n"       \
	"    people:\n      - p-1\n      - p-2\npeople:\n  - person: p-1\n  - person: p-2\n"       \
	"    recused from:\n      - 4A\n  - person: p-9\n"
#define MONDAY INT64_C(1767600000000000) /* 2026-01-05T08:00:00Z */

static struct {
	Accord__V1__RosterPerson people[3], *list[3];
	Accord__V1__RosterRung rung, *rungs;
	Accord__V1__Roster roster, *rosters;
	Accord__V1__LoadRoster msg;
	struct input input;
} in;

static int
at_monday(void **state)
{
	static const char *const names[] = {"p-1", "p-2", "p-9"};

	(void)state;
	fake_reset(NULL);
	fake.now = MONDAY;
	accord__v1__load_roster__init(&in.msg);
	accord__v1__roster__init(&in.roster);
	accord__v1__roster_rung__init(&in.rung);
	in.rungs = &in.rung;
	for (size_t i = 0; i < 3; i++) {
		accord__v1__roster_person__init(&in.people[i]);
		in.people[i].person = (char *)(uintptr_t)names[i];
		in.people[i].employer = (char *)"haven-house";
		in.list[i] = &in.people[i];
	}
	in.roster.organisation = (char *)"riverton-pd";
	in.roster.call_back = (char *)"+1 555 0101";
	in.roster.plan = (char *)TEXT;
	in.roster.people = in.list;
	in.roster.n_people = 3;
	in.rosters = &in.roster;
	in.msg.rosters = &in.rosters;
	in.msg.n_rosters = 1;
	return 0;
}

static bool
take(void)
{
	in.input = (struct input){.rule = &roster_rule, .msg = &in.msg.base};
	return fake_one(&in.input);
}

static uint32_t
changed(void)
{
	assert_true(take());
	return ((const Accord__V1__Done *)in.input.reply)->count;
}

static void
test_each_call_out_has_the_ladder_of_its_hour(void **state)
{
	(void)state;
	assert_int_equal(changed(), 1);
	record("one", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(moved(0)->person, "p-1");
	fake.now = MONDAY - 1; /* nobody's turn: the coordinator */
	record("two", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(moved(0)->person, "p-9");
	assert_string_equal(moved(0)->employer, "haven-house");
	fake.now = MONDAY + 7 * CLOCK_DAY; /* she is recused from that area */
	record("three", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(moved(0)->person, "p-9");
}

static void
test_a_repeat_changes_nothing_and_a_ladder_counts_again(void **state)
{
	(void)state;
	assert_int_equal(changed(), 1);
	fake.now += 8 * CLOCK_DAY;
	assert_int_equal(changed(), 0);
	in.people[0].employer = (char *)"riverton-pd";
	assert_int_equal(changed(), 1);
	load((const char *const[]){"p-7"}, 1);
	record("one", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(moved(0)->person, "p-7");
	assert_int_equal(changed(), 1);
	record("two", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(moved(0)->person, "p-9");
}

static void
test_what_does_not_fit_is_refused(void **state)
{
	(void)state;
	in.people[2].employer = (char *)"";
	assert_false(take());
	in.people[2].employer = (char *)"haven-house";
	in.roster.n_people = 2;
	assert_false(take());
	in.roster.n_people = 3;
	in.roster.organisation = (char *)"lakeside-pd";
	assert_false(take());
	in.roster.organisation = (char *)"riverton-pd";
	in.rung.person = (char *)"p-1";
	in.rung.employer = (char *)"haven-house";
	in.rung.answer_within_us = CLOCK_MINUTE;
	in.roster.rungs = &in.rungs;
	in.roster.n_rungs = 1;
	assert_false(take());
	in.roster.n_rungs = 0;
	in.roster.plan = (char *)"agency: riverton-pd\n";
	assert_false(take());
	assert_int_equal(fake.fact_count, 0);
}

#define TEST(name) cmocka_unit_test_setup(name, at_monday)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_each_call_out_has_the_ladder_of_its_hour),
	    TEST(test_a_repeat_changes_nothing_and_a_ladder_counts_again),
	    TEST(test_what_does_not_fit_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
