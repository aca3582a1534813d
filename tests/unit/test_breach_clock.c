/* The clocks of a breach: which apply to what is known of it, and how each stands at its limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/gateway/breach_clock.h"

#define CLOCK(name) ACCORD__V1__BREACH_CLOCK__BREACH_CLOCK_##name
#define KIND(name) ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name
#define AWARD(name) ACCORD__V1__AWARD__AWARD_##name
#define STANDING(name) ACCORD__V1__BREACH_STANDING__BREACH_STANDING_##name
#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define BEGAN (INT64_C(20000) * CLOCK_DAY)

static void
test_who_deals_with_crimes_has_an_hour(void **state)
{
	static const struct {
		unsigned kind;
		uint64_t classes;
		bool said, cji;
	} cases[] = {
	    {KIND(LAW_ENFORCEMENT), 0, false, true},
	    {KIND(DISPATCH_CENTER), 0, false, true},
	    {KIND(PROSECUTION), 0, false, true},
	    {KIND(COURT), 0, false, true},
	    {KIND(CORRECTIONS), 0, false, true},
	    {KIND(COMMUNITY_SUPERVISION), 0, false, true},
	    {KIND(LAW_ENFORCEMENT), CLASS(INCIDENT), false, true},
	    {KIND(LAW_ENFORCEMENT), CLASS(CASE_TEAM), false, true},
	    {KIND(LAW_ENFORCEMENT), CLASS(CLIENT_EXISTENCE), false, false},
	    {KIND(LAW_ENFORCEMENT), CLASS(CLIENT_EXISTENCE), true, true},
	    {KIND(COMMUNITY_VICTIM_SERVICES), 0, false, false},
	    {KIND(COMMUNITY_VICTIM_SERVICES), CLASS(INCIDENT), false, false},
	    {KIND(COMMUNITY_VICTIM_SERVICES), 0, true, true},
	    {KIND(GOVERNMENT_VICTIM_SERVICES), 0, false, false},
	    {1000, 0, false, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct breach_facts facts = {.owner_kind = cases[i].kind,
		    .classes = cases[i].classes,
		    .said_cji = cases[i].said};

		assert_int_equal(breach_is_cji(&facts), cases[i].cji);
		assert_int_equal(breach_within(CLOCK(CJI), &facts), cases[i].cji ? CLOCK_HOUR : 0);
	}
}

static void
test_who_has_an_award_has_a_day(void **state)
{
	static const struct {
		uint64_t awards;
		bool runs;
	} cases[] = {{0, false}, {BIT(AWARD(VAWA)), true}, {BIT(AWARD(VOCA)), true},
	    {BIT(AWARD(OTHER)), true}, {BIT(AWARD(FVPSA)), false}, {BIT(AWARD(STATE)), false},
	    {BIT(AWARD(LOCAL)), false}, {BIT(AWARD(LOCAL)) | BIT(AWARD(VOCA)), true}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct breach_facts facts = {.awards = cases[i].awards};

		assert_int_equal(
		    breach_within(CLOCK(AWARD), &facts), cases[i].runs ? CLOCK_DAY : 0);
	}
}

static void
test_an_award_counts_from_its_first_day_to_its_last(void **state)
{
	struct award awards[] = {
	    {AWARD(VAWA), {.at = 100}, {.at = 200}}, {AWARD(LOCAL), {.at = 150}, {.at = 160}}};
	const struct organisation owner = {.awards = awards, .award_count = 2};

	(void)state;
	assert_int_equal(breach_awards(&owner, 99), 0);
	assert_int_equal(breach_awards(&owner, 100), BIT(AWARD(VAWA)));
	assert_int_equal(breach_awards(&owner, 159), BIT(AWARD(VAWA)) | BIT(AWARD(LOCAL)));
	assert_int_equal(breach_awards(&owner, 160), BIT(AWARD(VAWA)));
	assert_int_equal(breach_awards(&owner, 200), 0);
}

static void
test_an_agreement_says_how_many_hours(void **state)
{
	(void)state;
	for (unsigned hours = 0; hours <= BREACH_HOURS_MOST; hours++) {
		const struct breach_facts facts = {.hours = hours};

		assert_int_equal(breach_within(CLOCK(AGREEMENT), &facts), hours * CLOCK_HOUR);
	}
	assert_int_equal(
	    breach_within(CLOCK(AGREEMENT), &(struct breach_facts){.hours = BREACH_HOURS_MOST + 1}),
	    0);
}

static void
test_each_clock_has_its_rule_and_others_have_none(void **state)
{
	const struct breach_facts all = {.said_cji = true, .awards = BIT(AWARD(VAWA)), .hours = 1};

	(void)state;
	for (int clock = 1; clock <= BREACH_CLOCKS; clock++) {
		assert_true(breach_within((Accord__V1__BreachClock)clock, &all) > 0);
		assert_string_not_equal(breach_citation((Accord__V1__BreachClock)clock), "");
	}
	for (int clock = -1; clock <= BREACH_CLOCKS + 1; clock += BREACH_CLOCKS + 2) {
		assert_int_equal(breach_within((Accord__V1__BreachClock)clock, &all), 0);
		assert_string_equal(breach_citation((Accord__V1__BreachClock)clock), "");
	}
	assert_int_equal(breach_within((Accord__V1__BreachClock)0, &all), 0);
}

/* now, what stood, what is to be said, when next */
static void
test_it_warns_once_and_runs_out_once(void **state)
{
	const int64_t due = BEGAN + CLOCK_HOUR, warn = BEGAN + 45 * CLOCK_MINUTE;
	const struct {
		int64_t now;
		bool warned, missed;
		int64_t met;
		enum breach_step step;
		int64_t next;
	} cases[] = {
	    {BEGAN, false, false, 0, BREACH_WAIT, warn},
	    {warn - 1, false, false, 0, BREACH_WAIT, warn},
	    {warn, false, false, 0, BREACH_WARN, due},
	    {due - 1, false, false, 0, BREACH_WARN, due},
	    {warn, true, false, 0, BREACH_WAIT, due},
	    {due - 1, true, false, 0, BREACH_WAIT, due},
	    {due, true, false, 0, BREACH_MISS, 0},
	    {due, false, false, 0, BREACH_MISS, 0},
	    {due + CLOCK_DAY, true, true, 0, BREACH_OVER, 0},
	    {warn, false, false, BEGAN + 1, BREACH_OVER, 0},
	    {due, true, false, due - 1, BREACH_OVER, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct breach_clock clock = {
		    BEGAN, due, cases[i].met, cases[i].warned, cases[i].missed};
		int64_t next = -1;

		assert_int_equal(breach_next(&clock, cases[i].now, &next), cases[i].step);
		assert_int_equal(next, cases[i].next);
	}
}

static void
test_what_is_said_at_its_end_is_late(void **state)
{
	struct breach_clock clock = {.began = BEGAN, .due = BEGAN + CLOCK_HOUR};

	(void)state;
	assert_int_equal(breach_standing(&clock), STANDING(RUNS));
	clock.missed = true;
	assert_int_equal(breach_standing(&clock), STANDING(MISSED));
	clock.met = clock.due;
	assert_int_equal(breach_standing(&clock), STANDING(LATE));
	clock.missed = false;
	assert_int_equal(breach_standing(&clock), STANDING(LATE));
	clock.met = clock.due - 1;
	assert_int_equal(breach_standing(&clock), STANDING(MET));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_who_deals_with_crimes_has_an_hour),
	    cmocka_unit_test(test_who_has_an_award_has_a_day),
	    cmocka_unit_test(test_an_award_counts_from_its_first_day_to_its_last),
	    cmocka_unit_test(test_an_agreement_says_how_many_hours),
	    cmocka_unit_test(test_each_clock_has_its_rule_and_others_have_none),
	    cmocka_unit_test(test_it_warns_once_and_runs_out_once),
	    cmocka_unit_test(test_what_is_said_at_its_end_is_late),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
