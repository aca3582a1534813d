/* The clocks of a breach: which apply to what is known of it, and how each stands at its limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/gateway/breach_clock.h"
#include "services/gateway/breach_sweep.h"

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

/* --- agreements --- */

static const char text[] =
    "agreement: a\ntitle: A\nkind: partnership\nversion: 3\nin force from: 2026-01-01\n"
    "in force until: 2027-01-01\nreview by: 2027-01-01\ntimezone: UTC\nparties:\n"
    "  - as: one\n    who:\n      - north-pd\n  - as: other\n    who:\n"
    "      - aid-house\nbreach:%s\nsections:\n  - section: \"1\"\n    heading: H\n"
    "    from: one\n    to: other\n    share:\n      - incident\n    for:\n"
    "      - case_status\n    with:\n      - advocate\n    who may:\n      - view\n"
    "    only if: nothing\n";

/* What says it otherwise was agreed on before and is read as it was. */
static void
test_hours_are_read_and_other_words_are_no_clock(void **state)
{
	static const struct {
		const char *says;
		unsigned hours;
	} cases[] = {{" 1h", 1}, {" 24h", 24}, {" 720h", 720}, {" 721h", 0}, {" 0h", 0},
	    {" 024h", 0}, {" 24 h", 0}, {" 24", 0}, {" 24d", 0}, {" 24hours", 0}, {" -1h", 0},
	    {" h", 0}, {" 99999999999999999999h", 0}, {" without delay", 0}, {"\n  - 24h", 0},
	    {"\n  within: 24h", 0}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *arena = arena_new(4096, 1 << 20);
		struct agreement agreement;
		struct yaml_doc doc;
		struct err err = {0};
		char whole[1024];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
		int len = snprintf(whole, sizeof(whole), text, cases[i].says);
#pragma GCC diagnostic pop

		assert_true(len > 0 && (size_t)len < sizeof(whole));
		assert_true(yaml_parse(arena, "a.yaml", whole, (size_t)len, &doc, &err));
		if (!agreement_read(&doc, &agreement, &err))
			fail_msg("%s: %s", cases[i].says, err.msg);
		assert_int_equal(agreement.breach_hours, cases[i].hours);
		arena_free(&arena);
	}
}

enum { NORTH, AID, SOUTH };
#define PACTS 18

/* Of the owner with one other, from 100 until 200; hours fall. */
struct world {
	struct agreement agreements[PACTS];
	struct member members[PACTS][2];
	struct pact pacts[PACTS];
	const struct pact *bound[PACTS];
	size_t first[4];
	struct policy policy;
};

static void
make_world(struct world *w)
{
	*w = (struct world){.first = {0, PACTS, PACTS, PACTS}};
	for (size_t i = 0; i < PACTS; i++) {
		w->agreements[i] = (struct agreement){
		    .kind = AGREEMENT_PARTNERSHIP, .breach_hours = (unsigned)(PACTS - i)};
		w->members[i][0] = (struct member){NORTH, 0};
		w->members[i][1] = (struct member){AID, 1};
		w->pacts[i] = (struct pact){&w->agreements[i], 100, 200, w->members[i], 2};
		w->bound[i] = &w->pacts[i];
	}
	w->policy = (struct policy){
	    .pacts = w->pacts, .pact_count = PACTS, .bound = w->bound, .first = w->first};
}

static void
test_agreements_in_force_with_whom_it_went_to(void **state)
{
	const struct agreement *list[BREACH_AGREEMENTS];
	const size_t aid = AID, south = SOUTH, own = NORTH, both[] = {SOUTH, AID, AID};
	static struct world w;

	(void)state;
	make_world(&w);
	assert_int_equal(breach_agreements(&w.policy, NORTH, &south, 1, 150, list), 0);
	assert_int_equal(breach_agreements(&w.policy, NORTH, NULL, 0, 150, list), 0);
	assert_int_equal(breach_agreements(&w.policy, NORTH, &aid, 1, 99, list), 0);
	assert_int_equal(breach_agreements(&w.policy, NORTH, &aid, 1, 200, list), 0);
	assert_int_equal(
	    breach_agreements(&w.policy, NORTH, &aid, 1, 100, list), BREACH_AGREEMENTS);
	assert_int_equal(
	    breach_agreements(&w.policy, NORTH, both, 3, 199, list), BREACH_AGREEMENTS);
	for (size_t i = 0; i < BREACH_AGREEMENTS; i++)
		assert_int_equal(list[i]->breach_hours, i + 1); /* the fewest, in order */
	for (size_t i = 2; i < PACTS; i++)
		w.agreements[i].breach_hours = 0;
	assert_int_equal(breach_agreements(&w.policy, NORTH, &aid, 1, 150, list), 2);
	w.agreements[0].kind = AGREEMENT_INTERNAL_PROTOCOL;
	assert_int_equal(breach_agreements(&w.policy, NORTH, &own, 1, 150, list), 0);
	assert_int_equal(breach_agreements(&w.policy, NORTH, &aid, 1, 150, list), 1);
}

static void
test_a_release_had_ended_when_something_left(void **state)
{
	struct release_row release = {.terms = {.expires = BEGAN}};

	(void)state;
	assert_false(breach_sweep_ended(&release, BEGAN - 1));
	assert_true(breach_sweep_ended(&release, BEGAN));
	release.terms.expires = BEGAN + CLOCK_DAY;
	assert_false(breach_sweep_ended(&release, BEGAN));
	release.revoked = BEGAN;
	assert_false(breach_sweep_ended(&release, BEGAN - 1));
	assert_false(breach_sweep_ended(&release, BEGAN + SWEEP_BESIDE - 1));
	assert_true(breach_sweep_ended(&release, BEGAN + SWEEP_BESIDE));
}

/* --- how one stands --- */

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
	    cmocka_unit_test(test_hours_are_read_and_other_words_are_no_clock),
	    cmocka_unit_test(test_agreements_in_force_with_whom_it_went_to),
	    cmocka_unit_test(test_a_release_had_ended_when_something_left),
	    cmocka_unit_test(test_it_warns_once_and_runs_out_once),
	    cmocka_unit_test(test_what_is_said_at_its_end_is_late),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
