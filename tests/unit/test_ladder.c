/* Rosters: what is taken over, what is refused, and that a repeat changes nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/referral/ladder.h"
#include "services/referral/rows.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/fake_gateway.h"

static const struct rule roster_rule = {.keys = load_roster_keys, .decide = load_roster};

/* Two rosters of up to 17 rungs, to be changed by a test before they are loaded. */
static struct {
	Accord__V1__RosterRung rungs[2][LADDER_RUNGS + 1], *lists[2][LADDER_RUNGS + 1];
	Accord__V1__Roster rosters[2], *list[2];
	Accord__V1__LoadRoster msg;
	struct input input;
	char names[LADDER_RUNGS + 1][16];
} in;

static int
setup(void **state)
{
	(void)state;
	fake_reset(NULL);
	accord__v1__load_roster__init(&in.msg);
	for (size_t i = 0; i < 2; i++) {
		accord__v1__roster__init(&in.rosters[i]);
		in.list[i] = &in.rosters[i];
		in.rosters[i].organisation = (char *)(i == 0 ? "riverton-pd" : "lakeside-pd");
		in.rosters[i].call_back = (char *)"+1 555 0101";
		in.rosters[i].rungs = in.lists[i];
		in.rosters[i].n_rungs = 2;
		for (size_t j = 0; j <= LADDER_RUNGS; j++) {
			(void)snprintf(in.names[j], sizeof(in.names[j]), "p-%zu", j + 1);
			accord__v1__roster_rung__init(&in.rungs[i][j]);
			in.lists[i][j] = &in.rungs[i][j];
			in.rungs[i][j].person = in.names[j];
			in.rungs[i][j].employer = (char *)"haven-house";
			in.rungs[i][j].answer_within_us = CLOCK_MINUTE;
		}
	}
	in.msg.rosters = in.list;
	in.msg.n_rosters = 2;
	return 0;
}

static bool
load(void)
{
	in.input = (struct input){.rule = &roster_rule, .msg = &in.msg.base};
	return fake_one(&in.input);
}

static uint32_t
changed(void)
{
	assert_true(load());
	return ((const Accord__V1__Done *)in.input.reply)->count;
}

static const struct ladder *
ladder_now(const char *organisation)
{
	struct id head = roster_head_id(organisation);
	const struct roster_head *roster = fake_find(&roster_head_table, &head)->row;
	const struct fake_row *row = fake_find(&ladder_table, &roster->ladder.id);

	if (row->there)
		assert_memory_equal(row->row, &roster->ladder, sizeof(roster->ladder));
	return roster->ladder.count > 0 ? row->row : NULL;
}

static void
test_ladders_are_kept_and_a_repeat_changes_nothing(void **state)
{
	(void)state;
	assert_int_equal(changed(), 2);
	assert_int_equal(fake.fact_count, 2);
	assert_int_equal(ladder_now("riverton-pd")->count, 2);
	assert_string_equal(ladder_now("riverton-pd")->rungs[1].person, "p-2");
	assert_int_equal(changed(), 0);
	assert_int_equal(fake.fact_count, 2);
	assert_int_equal(fake.touched, 0);
}

static void
test_only_those_named_are_replaced(void **state)
{
	(void)state;
	assert_int_equal(changed(), 2);
	in.msg.n_rosters = 1;
	in.rosters[0].n_rungs = 1;
	assert_int_equal(changed(), 1);
	assert_int_equal(ladder_now("riverton-pd")->count, 1);
	assert_int_equal(ladder_now("lakeside-pd")->count, 2);
	in.rosters[0].n_rungs = 2; /* back to what was there before: the old ladder is used again */
	assert_int_equal(changed(), 1);
	assert_int_equal(ladder_now("riverton-pd")->count, 2);
	in.rosters[0].call_back = (char *)"+1 555 0199";
	assert_int_equal(changed(), 1);
	in.rosters[0].n_rungs = 0;
	assert_int_equal(changed(), 1);
	assert_null(ladder_now("riverton-pd"));
}

/* "a" before "bc" is not "ab" before "c". */
static void
test_ladders_that_read_alike_are_not_one(void **state)
{
	struct id head = roster_head_id("riverton-pd"), first;

	(void)state;
	in.rungs[0][0].person = (char *)"a";
	in.rungs[0][0].employer = (char *)"bc";
	assert_int_equal(changed(), 2);
	first = ((const struct roster_head *)fake_find(&roster_head_table, &head)->row)->ladder.id;
	in.rungs[0][0].person = (char *)"ab";
	in.rungs[0][0].employer = (char *)"c";
	assert_int_equal(changed(), 1);
	assert_false(id_equal(&first,
	    &((const struct roster_head *)fake_find(&roster_head_table, &head)->row)->ladder.id));
}

static void
test_sixteen_rungs_and_no_more(void **state)
{
	(void)state;
	in.rosters[0].n_rungs = LADDER_RUNGS;
	assert_int_equal(changed(), 2);
	assert_int_equal(ladder_now("riverton-pd")->count, LADDER_RUNGS);
	in.rosters[0].n_rungs = LADDER_RUNGS + 1;
	assert_false(load());
}

/* The longest names make two different ladders too. */
static void
test_longest_names(void **state)
{
	static char person[REFERRAL_NAME], employer[REFERRAL_NAME];

	(void)state;
	memset(person, 'p', REFERRAL_NAME - 1);
	memset(employer, 'e', REFERRAL_NAME - 1);
	in.rosters[0].n_rungs = LADDER_RUNGS;
	for (size_t i = 0; i < LADDER_RUNGS; i++)
		in.rungs[0][i].employer = employer;
	in.rungs[0][LADDER_RUNGS - 1].person = person;
	assert_int_equal(changed(), 2);
	assert_string_equal(ladder_now("riverton-pd")->rungs[LADDER_RUNGS - 1].person, person);
	in.rungs[0][LADDER_RUNGS - 1].answer_within_us++;
	assert_int_equal(changed(), 1);
}

static void
test_the_time_to_answer_has_limits(void **state)
{
	static const struct {
		int64_t within;
		bool good;
	} cases[] = {{1, true}, {CLOCK_DAY, true}, {0, false}, {-1, false}, {CLOCK_DAY + 1, false},
	    {INT64_MIN, false}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		in.rungs[1][1].answer_within_us = cases[i].within;
		assert_int_equal(load(), cases[i].good);
	}
}

/* One fault anywhere, and nothing at all is taken over. */
static void
test_what_is_refused_changes_nothing(void **state)
{
	(void)state;
	in.rungs[1][1].person = (char *)"";
	assert_false(load());
	in.rungs[1][1].person = in.names[0];
	assert_false(load());
	in.rungs[1][1].person = in.names[1];
	in.rungs[1][1].employer = (char *)"";
	assert_false(load());
	in.rungs[1][1].employer = (char *)"haven-house";
	in.rosters[1].organisation = (char *)"";
	assert_false(load());
	in.rosters[1].organisation = in.rosters[0].organisation;
	assert_false(load());
	assert_int_equal(in.input.err.code, ERR_INVALID);
	assert_int_equal(fake.fact_count, 0);
	assert_int_equal(fake.touched, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_ladders_are_kept_and_a_repeat_changes_nothing, setup),
	    cmocka_unit_test_setup(test_only_those_named_are_replaced, setup),
	    cmocka_unit_test_setup(test_ladders_that_read_alike_are_not_one, setup),
	    cmocka_unit_test_setup(test_sixteen_rungs_and_no_more, setup),
	    cmocka_unit_test_setup(test_longest_names, setup),
	    cmocka_unit_test_setup(test_the_time_to_answer_has_limits, setup),
	    cmocka_unit_test_setup(test_what_is_refused_changes_nothing, setup),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
