/* Referral when memory ends: whatever its rules decide is decided whole, or the batch knows. */
#include "tests/unit/callout_world.h"
#include "tests/unit/short_answer.h"
#include "tests/unit/short_batch.h"

#include "accord/v1/cost.pb-c.h"
#include "accord/v1/roster.pb-c.h"
#include "services/referral/answer.h"
#include "services/referral/cost_answer.h"
#include "services/referral/roster_answer.h"
#include "services/referral/touched.h"
#include "sql/referral/away.h"
#include "sql/referral/barred.h"
#include "sql/referral/callout.h"
#include "sql/referral/cost.h"
#include "sql/referral/ladder.h"
#include "sql/referral/roster.h"
#include "sql/referral/touched.h"

static struct incident told[2];
static struct id request;

static void
from_nothing(void)
{
	(void)setup(NULL);
}

static void
one_offered(void)
{
	from_nothing();
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	request = callout_of("1")->id;
}

static size_t
tell(Accord__V1__Tier first, Accord__V1__Tier second)
{
	struct input *const inputs[] = {incident(&told[0], "1", first, STATUS(ACTIVE)),
	    incident(&told[1], "2", second, STATUS(ACTIVE))};

	return decide_all(inputs, 2);
}

static size_t
page_both(void)
{
	return tell(TIER(PAGE_NOW), TIER(PAGE_NOW));
}

static size_t
call_one_off(void)
{
	return tell(TIER(REVIEW), TIER(PAGE_NOW));
}

static size_t
answered(Accord__V1__RequestEvent event, const char *person)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};
	struct input *const inputs[] = {&input};

	msg.request = (ProtobufCBinaryData){sizeof(request.b), request.b};
	msg.event = event;
	actor.person = (char *)(uintptr_t)person;
	return decide_all(inputs, 1);
}

static size_t
accept_it(void)
{
	return answered(EVENT(ACCEPT), "p-1");
}

static size_t
decline_it(void)
{
	return answered(EVENT(DECLINE), "p-1");
}

static size_t
time_runs_out(void)
{
	struct input input = {.rule = &clock_rule,
	    .subject = request,
	    .due = fake_due(CLOCK_CALLOUT_ANSWER, &request)};
	struct input *const inputs[] = {&input};

	fake.now = input.due;
	return decide_all(inputs, 1);
}

static size_t
load_two(void)
{
	static const char *const people[] = {"p-4", "p-5"};
	Accord__V1__RosterRung rungs[2], *list[2];
	Accord__V1__Roster roster = ACCORD__V1__ROSTER__INIT, *rosters = &roster;
	Accord__V1__LoadRoster msg = ACCORD__V1__LOAD_ROSTER__INIT;
	struct input input = {.rule = &roster_rule, .msg = &msg.base};
	struct input *const inputs[] = {&input};

	for (size_t i = 0; i < 2; i++) {
		accord__v1__roster_rung__init(&rungs[i]);
		rungs[i].person = (char *)(uintptr_t)people[i];
		rungs[i].employer = (char *)"haven-house";
		rungs[i].answer_within_us = CLOCK_MINUTE;
		list[i] = &rungs[i];
	}
	roster.organisation = (char *)"riverton-pd";
	roster.rungs = list;
	roster.n_rungs = 2;
	msg.rosters = &rosters;
	msg.n_rosters = 1;
	return decide_all(inputs, 1);
}

static void
test_rules(void **state)
{
	static const struct {
		void (*prepare)(void);
		batch_act *act;
	} cases[] = {
	    {from_nothing, page_both},
	    {one_offered, call_one_off},
	    {one_offered, accept_it},
	    {one_offered, decline_it},
	    {one_offered, time_runs_out},
	    {from_nothing, load_two},
	};
	size_t ended = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		ended += with_every_memory(cases[i].prepare, cases[i].act);
	assert_true(ended > 0); /* of some of them memory is asked at all */
}

/* --- questions --- */

static const uint8_t nothing[16], one[8] = {[7] = 1};

#define CELL_ID                                                                                    \
	{                                                                                          \
		2950, nothing, 16                                                                  \
	}
#define CELL_INT                                                                                   \
	{                                                                                          \
		20, nothing, 8                                                                     \
	}
#define CELL_ONE                                                                                   \
	{                                                                                          \
		20, one, 8                                                                         \
	}
#define CELL_TIME                                                                                  \
	{                                                                                          \
		1184, nothing, 8                                                                   \
	}
#define CELL_TEXT(text)                                                                            \
	{                                                                                          \
		25, text, sizeof(text) - 1                                                         \
	}
#define CALLOUT                                                                                    \
	{                                                                                          \
		CELL_ID, CELL_ID, CELL_TEXT("riverton-pd"), CELL_INT, CELL_INT, CELL_TEXT("4A"),   \
		    CELL_INT, CELL_TEXT("p-1"), CELL_TEXT("haven-house"), CELL_TIME, CELL_TIME,    \
		    CELL_TIME, CELL_INT, CELL_INT, CELL_TIME, CELL_INT, CELL_TIME, CELL_INT,       \
		    CELL_TEXT("VA0010000"), CELL_TEXT("officer"), CELL_TEXT("riverton-pd"),        \
		    CELL_INT, CELL_INT, CELL_INT, CELL_INT                                         \
	}

static const struct answer_store stores[] = {
    {&sql_callout_fetch, CALLOUT, 25, 1},
    {&sql_callout_list, CALLOUT, 25, 1},
    {&sql_callout_tally, {CELL_INT, CELL_INT, CELL_INT, CELL_INT, CELL_INT}, 5, 1},
    {&sql_callout_tally_late, {CELL_INT}, 1, 1},
    {&sql_touched_requests, {CELL_INT, CELL_ID}, 2, 1},
    {&sql_touched_exchanges, {CELL_INT, CELL_ID}, 2, 1},
    {&sql_touched_rungs, {CELL_INT, CELL_TEXT("riverton-pd"), CELL_INT, CELL_TEXT("p-1")}, 4, 1},
};
#define PLAN                                                                                       \
	"agency: riverton-pd\ncall back: +1 555 0101\nzone: UTC\ncoordinator: p-9 10m\nrungs:\n"   \
	"  - rung: primary\n    answer within: 5m\n    who:\n      - weekly\nrotations:\n"         \
	"  - rotation: weekly\n    first: 2026-01-05\n    handover: 08:00\n    length: 1w\n"       \
	"    people:\n      - p-1\n      - p-2\npeople:\n  - person: p-1\n    leave:\n"            \
	"      - 2020-01-01 until 2099-01-01\n  - person: p-2\n  - person: p-9\n"
static const struct answer_store roster_stores[] = {
    {&sql_roster_away_load, {CELL_ID, CELL_TEXT("p-2")}, 2, 1},
    {&sql_roster_barred_load, {CELL_ID, CELL_TEXT("p-9"), CELL_TIME, CELL_TIME}, 4, 1},
    {&sql_roster_fetch, {CELL_ID, CELL_TEXT("riverton-pd"), CELL_ID, CELL_TEXT(PLAN)}, 4, 1},
    {&sql_roster_fetch_ladder,
	{CELL_ID, CELL_INT, CELL_TEXT("p-1"), CELL_TEXT("haven-house"), CELL_INT}, 5, 1},
    {&sql_roster_staff_load, {CELL_ID, CELL_ID, CELL_TEXT("p-9"), CELL_TEXT("haven-house")}, 4, 1},
    {&sql_roster_change_load,
	{CELL_ID, CELL_ID, CELL_TEXT("day"), CELL_TEXT("p-9"), CELL_TIME, CELL_TIME,
	    CELL_TEXT("p-1"), CELL_TIME, CELL_TIME},
	9, 1},
    {&sql_roster_swap_load,
	{CELL_ID, CELL_ID, CELL_TEXT("p-1"), CELL_TEXT("day"), CELL_TIME, CELL_TIME,
	    CELL_TEXT("p-9"), CELL_TEXT("night"), CELL_TIME, CELL_TIME, CELL_TIME},
	11, 1},
};
#define STORES (sizeof(stores) / sizeof(stores[0]))

static void
test_questions(void **state)
{
	Accord__V1__FetchCallouts fetch = ACCORD__V1__FETCH_CALLOUTS__INIT;
	Accord__V1__ListCallouts list = ACCORD__V1__LIST_CALLOUTS__INIT;
	Accord__V1__ListTouched touched = ACCORD__V1__LIST_TOUCHED__INIT;
	Accord__V1__LadderEdge edge = ACCORD__V1__LADDER_EDGE__INIT, *edges = &edge;
	ProtobufCBinaryData id = {sizeof(request.b), request.b};
	Accord__V1__DataClass classes[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT_PLACE,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING};
	Accord__V1__Grant grant = ACCORD__V1__GRANT__INIT, *grants = &grant;

	(void)state;
	grant.organisation = (char *)"riverton-pd";
	grant.classes = classes;
	grant.n_classes = 3;
	touched.edges = &edges;
	touched.n_edges = 1;
	fetch.ids = &id;
	fetch.n_ids = 1;
	list.organisation = (char *)"riverton-pd";
	assert_true(answer_with_every_memory(fetch_callouts, &fetch.base, stores, STORES) > 0);
	fetch.grants = list.grants = &grants;
	fetch.n_grants = list.n_grants = 1;
	assert_true(answer_with_every_memory(fetch_callouts, &fetch.base, stores, STORES) > 0);
	assert_true(answer_with_every_memory(list_callouts, &list.base, stores, STORES) > 0);
	assert_true(answer_with_every_memory(list_touched, &touched.base, stores, STORES) > 0);
	assert_true(answer_with_every_memory(tally_callouts, NULL, stores, STORES) > 0);
}

static void
test_questions_about_rosters(void **state)
{
	Accord__V1__FetchRosters fetch = ACCORD__V1__FETCH_ROSTERS__INIT;
	Accord__V1__ListRosters list = ACCORD__V1__LIST_ROSTERS__INIT;
	ProtobufCBinaryData id = {sizeof(request.b), request.b};
	Accord__V1__DataClass staffing = ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING;
	Accord__V1__Grant grant = ACCORD__V1__GRANT__INIT, *grants = &grant;
	const size_t count = sizeof(roster_stores) / sizeof(roster_stores[0]);

	(void)state;
	grant.organisation = (char *)"riverton-pd";
	grant.classes = &staffing;
	fetch.ids = &id;
	fetch.n_ids = 1;
	fetch.at_us = list.at_us = CLOCK_DAY;
	assert_true(answer_with_every_memory(fetch_rosters, &fetch.base, roster_stores, count) > 0);
	fetch.grants = list.grants = &grants;
	fetch.n_grants = list.n_grants = 1;
	assert_true(answer_with_every_memory(fetch_rosters, &fetch.base, roster_stores, count) > 0);
	grant.n_classes = 1;
	assert_true(answer_with_every_memory(fetch_rosters, &fetch.base, roster_stores, count) > 0);
	assert_true(answer_with_every_memory(list_rosters, &list.base, roster_stores, count) > 0);
	fetch.days = 35;
	assert_true(answer_with_every_memory(fetch_rosters, &fetch.base, roster_stores, count) > 0);
	free(asked.packed);
	asked.packed = NULL;
}

/* A quarter as it is frozen: its statement is reckoned from it for each answer. */
#define FROZEN                                                                                     \
	"rounding: down\ninputs:\n  agreement: cost-sharing-three-rivers@1\n  period: 2026-Q3\n"   \
	"  from: 2026-07-01\n  until: 2026-10-01\n  cost: 125000.00\n  members:\n"                 \
	"    - member: county-so\n      covered: yes\n      population: 33001\n"                   \
	"      service units: 77\n    - member: riverton-pd\n      covered: yes\n"                 \
	"      population: 41210\n      service units: 118\n"                                      \
	"cost shares:\n  by:\n    - basis: population\n      weight: 100\n"                        \
	"  remainder to: county-so\n  small cells: population\n"

#define PERIOD                                                                                     \
	{                                                                                          \
		CELL_ID, CELL_TEXT("cost-sharing-three-rivers@1"), CELL_TEXT("2026-Q3"),           \
		    CELL_TEXT("riverton-pd"), CELL_INT, CELL_INT, CELL_INT, CELL_TIME, CELL_INT    \
	}

static const struct answer_store cost_stores[] = {
    {&sql_cost_period_list, PERIOD, 9, 3},
    {&sql_cost_period_get, PERIOD, 9, 1},
    {&sql_cost_statement_list, {CELL_INT, {17, nothing, 16}, CELL_TIME}, 3, 2},
    {&sql_cost_statement_get, {CELL_ONE, CELL_TEXT(FROZEN)}, 2, 1},
    {&sql_cost_dispute_list, {CELL_INT, CELL_TEXT("county-so"), CELL_INT, CELL_INT, CELL_TIME}, 5,
	2},
};

static void
test_questions_about_costs(void **state)
{
	Accord__V1__FetchCostPeriods fetch = ACCORD__V1__FETCH_COST_PERIODS__INIT;
	const size_t count = sizeof(cost_stores) / sizeof(cost_stores[0]);

	(void)state;
	fetch.organisation = (char *)"riverton-pd";
	assert_true(
	    answer_with_every_memory(fetch_cost_periods, &fetch.base, cost_stores, count) > 0);
	fetch.period = (ProtobufCBinaryData){sizeof(request.b), request.b};
	assert_true(
	    answer_with_every_memory(fetch_cost_periods, &fetch.base, cost_stores, count) > 0);
	free(asked.packed);
	asked.packed = NULL;
}

static void
test_what_an_end_touches_has_a_limit(void **state)
{
	struct answer_store some[] = {
	    {&sql_touched_requests, {CELL_INT, CELL_ID}, 2, 600},
	    {&sql_touched_exchanges, {CELL_INT, CELL_ID}, 2, 400},
	    {&sql_touched_rungs, {CELL_INT, CELL_TEXT("riverton-pd"), CELL_INT, CELL_TEXT("p-1")},
		4, 1000},
	};
	Accord__V1__LadderEdge edge = ACCORD__V1__LADDER_EDGE__INIT, *edges = &edge;
	Accord__V1__ListTouched list = ACCORD__V1__LIST_TOUCHED__INIT;
	Accord__V1__Touched *touched;

	(void)state;
	list.edges = &edges;
	list.n_edges = 1;
	asked.stores = some;
	asked.store_count = 3;
	for (size_t over = 0; over < 2; over++) {
		some[over % 2].rows += over;
		assert_false(answer_short_of(ANSWER_MOST, list_touched, &list.base));
		touched = accord__v1__touched__unpack(NULL, asked.len, asked.packed);
		assert_int_equal(touched->n_requests, 1000);
		assert_int_equal(touched->n_rungs, 1000);
		assert_int_equal(touched->more, over > 0);
		accord__v1__touched__free_unpacked(touched, NULL);
	}
	free(asked.packed);
	asked.packed = NULL;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rules),
	    cmocka_unit_test(test_questions),
	    cmocka_unit_test(test_questions_about_rosters),
	    cmocka_unit_test(test_questions_about_costs),
	    cmocka_unit_test(test_what_an_end_touches_has_a_limit),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
