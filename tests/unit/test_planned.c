/* Rosters by the hour in referral: taken over or refused, and the ladder of its hour for each
 * call-out. */
#include "tests/unit/planned_world.h"

#include "accord/v1/account.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "services/referral/away.h"
#include "services/referral/leaving.h"

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

/* --- who is away --- */

/* What the statement roster_away_load does for riverton-pd, of the rows that there are. */
static void
look_who_is_away(void)
{
	struct id head = roster_head_id("riverton-pd");
	struct fake_row *row = fake_find(&roster_away_table, &head);
	struct roster_away *away;

	if (row == NULL)
		row = fake_add(&roster_away_table);
	row->key = head;
	row->there = true;
	away = row->row;
	*away = (struct roster_away){.roster = head};
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct staff_away *of = fake.rows[i].row;

		if (fake.rows[i].table == &staff_away_table && fake.rows[i].there &&
		    (of->is[AWAY_LEFT] || of->is[AWAY_DISABLED]))
			(void)snprintf(
			    away->people[away->count++], REFERRAL_NAME, "%s", of->person);
	}
}

static void
tell(const struct rule *rule, const ProtobufCMessage *msg, bool restated)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = rule, .msg = msg, .fact = &header};

	header.restated = restated;
	assert_true(fake_one(&input));
	look_who_is_away();
}

static void
staff(const char *person, Accord__V1__Standing standing, bool restated)
{
	static const struct rule rule = {.keys = callout_staff_changed_keys,
	    .more = callout_staff_changed_more,
	    .decide = callout_staff_changed};
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;

	msg.person = (char *)(uintptr_t)person;
	msg.standing = standing;
	tell(&rule, &msg.base, restated);
}

static void
account(const char *person, Accord__V1__AccountState state)
{
	static const struct rule rule = {.keys = callout_account_moved_keys,
	    .more = callout_account_moved_more,
	    .decide = callout_account_moved};
	Accord__V1__AccountMoved msg = ACCORD__V1__ACCOUNT_MOVED__INIT;

	msg.person = (char *)(uintptr_t)person;
	msg.state = state;
	tell(&rule, &msg.base, false);
}

static void
placement_ends(const char *host)
{
	static const struct rule rule = {.keys = callout_placement_changed_keys,
	    .more = callout_placement_changed_more,
	    .decide = callout_placement_changed};
	Accord__V1__PlacementChanged msg = ACCORD__V1__PLACEMENT_CHANGED__INIT;

	msg.person = (char *)"p-1";
	msg.host = (char *)(uintptr_t)host;
	msg.ended = true;
	tell(&rule, &msg.base, false);
}

#define STANDS(name) ACCORD__V1__STANDING__STANDING_##name
#define ACCOUNT(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name

/* Law L4: nobody who is not there any more answers for anything. */
static void
test_nobody_who_is_away_is_put_on_a_rung(void **state)
{
	(void)state;
	assert_int_equal(changed(), 1);
	staff("p-1", STANDS(LEFT), false);
	assert_string_equal(asked("1"), "p-9");
	staff("p-1", STANDS(UNSPECIFIED), false); /* of 0.1.0 */
	assert_string_equal(asked("2"), "p-9");
	staff("p-1", STANDS(ACTIVE), false);
	assert_string_equal(asked("3"), "p-1");
	staff("p-1", STANDS(LEFT), true); /* as a snapshot says it */
	assert_string_equal(asked("4"), "p-9");
	staff("p-1", STANDS(ACTIVE), true);
	account("p-1", ACCOUNT(DISABLED));
	assert_string_equal(asked("5"), "p-9");
	account("p-1", ACCOUNT(REVIEWED));
	assert_string_equal(asked("6"), "p-9");
	account("p-1", ACCOUNT(ENABLED));
	placement_ends(
	    "riverton-pd"); /* another agreement may let her be asked: the gateway decides */
	assert_string_equal(asked("7"), "p-1");
	staff("p-1", STANDS(LEFT), false); /* not even the coordinator: there is nobody */
	staff("p-9", STANDS(LEFT), false);
	record("8", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(moved(0)->to, STATE(EXPIRED));
}

static void
test_nor_on_a_plain_ladder(void **state)
{
	(void)state;
	load((const char *const[]){"p-7", "p-1"}, 2);
	staff("p-7", STANDS(LEFT), false);
	assert_string_equal(asked("1"), "p-1");
	assert_int_equal(moved(0)->rung, 1);
	staff("p-1", STANDS(LEFT), false);
	record("2", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(moved(0)->to, STATE(EXPIRED));
	staff("p-7", STANDS(ACTIVE), false);
	assert_string_equal(asked("3"), "p-7");
}

/* --- what is uncovered --- */

static const Accord__V1__RosterGapMoved *
gap(size_t from_end)
{
	return fake_fact(from_end, &accord__v1__roster_gap_moved__descriptor);
}

static void
test_a_gap_is_a_fact_and_a_task_once_until_it_is_covered(void **state)
{
	struct id head = roster_head_id("riverton-pd");
	const struct callout *task;

	(void)state;
	assert_int_equal(changed(), 1);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWEEP, &head), fake.now);
	assert_int_equal(sweep(0), 0);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWEEP, &head), fake.now + CLOCK_HOUR);
	staff("p-2", STANDS(LEFT), false); /* whose turn begins in a week */
	assert_int_equal(sweep(4 * CLOCK_DAY - CLOCK_HOUR), 0);
	assert_int_equal(sweep(CLOCK_HOUR), 0); /* within three days, and no minute more */
	assert_int_equal(sweep(CLOCK_HOUR), 1);
	assert_string_equal(gap(0)->organisation, "riverton-pd");
	assert_string_equal(gap(0)->rung, "primary");
	assert_int_equal(gap(0)->why, ACCORD__V1__ROSTER_WHY__ROSTER_WHY_AWAY);
	assert_int_equal(gap(0)->from_us, MONDAY + 7 * CLOCK_DAY);
	assert_false(gap(0)->closed);
	task = its_task();
	assert_int_equal(task->state, STATE(DRAFT)); /* it is early enough in the morning */
	assert_int_equal(task->task.why, ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_GAP);
	assert_string_equal(task->organisation, "haven-house");
	assert_string_equal(task->task.lead, "p-9");
	assert_int_equal(sweep(CLOCK_HOUR), 0); /* once */
	assert_ptr_equal(its_task(), task);
	staff("p-2", STANDS(ACTIVE), false);
	assert_int_equal(sweep(CLOCK_HOUR), 2);
	assert_true(gap(1)->closed);
	assert_int_equal(task->state, STATE(WITHDRAWN));
	assert_null(its_task());
	assert_int_equal(sweep(CLOCK_HOUR), 0);
}

static void
test_a_gap_that_is_there_is_for_now(void **state)
{
	(void)state;
	assert_int_equal(changed(), 1);
	staff("p-1", STANDS(LEFT), false);
	assert_int_equal(sweep(CLOCK_HOUR), 2);
	assert_int_equal(gap(1)->from_us, fake.now);
	assert_int_equal(its_task()->state, STATE(OFFERED));
	assert_string_equal(its_task()->person, "p-9");
	assert_int_equal(sweep(CLOCK_HOUR), 0); /* it goes on */
	load((const char *const[]){"p-7"}, 1);  /* nothing depends on the hour any more */
	assert_int_equal(sweep(0), 2);
	assert_true(gap(1)->closed);
	assert_null(its_task());
	{
		struct id head = roster_head_id("riverton-pd");

		assert_int_equal(fake_due(CLOCK_ROSTER_SWEEP, &head), fake.now + CLOCK_HOUR);
	}
}

/* A coordinator who is away herself is passed over: her employer's duty supervisor is asked. */
static void
test_a_gap_of_a_roster_without_its_coordinator(void **state)
{
	(void)state;
	assert_int_equal(changed(), 1);
	staff("p-1", STANDS(LEFT), false);
	staff("p-9", STANDS(LEFT), false);
	(void)sweep(CLOCK_HOUR);
	assert_string_not_equal(its_task()->person, "p-9");
}

/* Nobody coordinates it: its organisation's duty supervisor is asked, until one of them is back. */
static void
test_a_plain_ladder_of_which_all_are_away_is_a_gap(void **state)
{
	const struct callout *task;

	(void)state;
	load((const char *const[]){"p-7", "p-1"}, 2);
	staff("p-7", STANDS(LEFT), false);
	assert_int_equal(sweep(CLOCK_HOUR), 0); /* one is there */
	staff("p-1", STANDS(LEFT), false);
	assert_true(sweep(CLOCK_HOUR) >= 1);
	assert_string_equal(gaps_now()->gaps[0].rung, "ladder");
	assert_int_equal(gaps_now()->gaps[0].why, ONCALL_AWAY);
	task = its_task();
	assert_int_equal(task->task.why, ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_GAP);
	assert_string_equal(task->organisation, "riverton-pd");
	assert_int_equal(sweep(CLOCK_HOUR), 0); /* once */
	staff("p-7", STANDS(ACTIVE), false);
	assert_true(sweep(CLOCK_HOUR) >= 1);
	assert_int_equal(gaps_now()->count, 0);
	assert_null(its_task());
	assert_int_equal(sweep(CLOCK_HOUR), 0);
}

/* --- whom agreements bar --- */

static Accord__V1__BarredPerson
is_barred(const char *person, int64_t from, int64_t until)
{
	Accord__V1__BarredPerson barred = ACCORD__V1__BARRED_PERSON__INIT;

	barred.person = (char *)(uintptr_t)person;
	barred.from_us = from;
	barred.until_us = until;
	return barred;
}

/* The gateway answers what it was asked last. */
static void
answers_so(const struct err *err, const uint8_t *body, size_t len)
{
	bus_reply_fn *done = gateway_asked.call.done;

	assert_non_null(done);
	gateway_asked.call.done = NULL;
	done(gateway_asked.call.ctx, err, body, len);
}

static void
answers(Accord__V1__BarredPerson *barred)
{
	Accord__V1__BarredPeople answer = ACCORD__V1__BARRED_PEOPLE__INIT;
	uint8_t packed[256];
	size_t len;

	answer.people = &barred;
	answer.n_people = barred != NULL;
	len = accord__v1__barred_people__pack(&answer, packed);
	answers_so(NULL, packed, len);
}

static int64_t
next_look(void)
{
	struct id head = roster_head_id("riverton-pd");

	return fake_due(CLOCK_ROSTER_SWEEP, &head);
}

static int
with_gateway(void **state)
{
	static struct service service;

	memset(&gateway_asked, 0, sizeof(gateway_asked));
	barred_ready(&service);
	return at_monday(state);
}

static int
without_gateway(void **state)
{
	const struct err late = {.code = ERR_TIMEOUT};

	(void)state;
	if (gateway_asked.call.done != NULL)
		answers_so(&late, NULL, 0);
	barred_ready(NULL);
	return 0;
}

static void
test_whom_agreements_bar_leaves_a_gap_before_it_bites(void **state)
{
	const int64_t wednesday = MONDAY + 2 * CLOCK_DAY;
	Accord__V1__BarredPerson her = is_barred("p-1", wednesday + 1, 0);

	(void)state;
	assert_int_equal(changed(), 1);
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	assert_int_equal(gateway_asked.count, 1);
	assert_string_equal(gateway_asked.people[0], "p-1");
	assert_string_equal(gateway_asked.people[2], "p-9");
	answers(&her);
	assert_int_equal(next_look(), fake.now); /* it is news */
	assert_int_equal(sweep(0), 1);
	assert_int_equal(gap(0)->why, ACCORD__V1__ROSTER_WHY__ROSTER_WHY_NOT_PERMITTED);
	assert_int_equal(gap(0)->from_us, wednesday);
	assert_int_equal(gap(0)->until_us, MONDAY + 7 * CLOCK_DAY);
	assert_int_equal(its_task()->state, STATE(DRAFT));
	answers(&her);
	assert_int_equal(next_look(), fake.now + CLOCK_HOUR); /* it is none */
	fake.now = wednesday + CLOCK_HOUR;
	assert_string_equal(asked("1"), "p-1"); /* whether she is paged is decided by itself */
	assert_int_equal(sweep(0), 0);
	answers(NULL);
	assert_int_equal(sweep(0), 2);
	assert_true(gap(1)->closed);
	assert_null(its_task());
}

static void
test_what_the_gateway_does_not_answer_changes_nothing(void **state)
{
	Accord__V1__BarredPerson her = is_barred("p-1", 0, 0);
	const struct err late = {.code = ERR_TIMEOUT};

	(void)state;
	assert_int_equal(changed(), 1);
	assert_int_equal(sweep(0), 0);
	answers(&her);
	assert_int_equal(sweep(0), 2);
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	answers_so(&late, NULL, 0);
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	assert_int_equal(gateway_asked.count, 3); /* one at a time, and again */
	(void)sweep(0);
	assert_int_equal(gateway_asked.count, 3);
	answers_so(NULL, (const uint8_t *)"\xff", 1);
	gateway_asked.away = true;
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	gateway_asked.away = false;
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	assert_int_equal(gateway_asked.count, 4);
	assert_int_equal(gaps_now()->count, 1);
}

static void
test_a_plain_ladder_of_which_all_are_barred_or_away_is_a_gap(void **state)
{
	Accord__V1__BarredPerson her = is_barred("p-1", MONDAY + CLOCK_DAY, MONDAY + 2 * CLOCK_DAY);

	(void)state;
	load((const char *const[]){"p-7", "p-1"}, 2);
	assert_int_equal(sweep(CLOCK_HOUR), 0);
	answers(&her);
	assert_int_equal(sweep(0), 0); /* the other is there */
	staff("p-7", STANDS(LEFT), false);
	assert_true(sweep(0) >= 1);
	assert_int_equal(gaps_now()->gaps[0].why, ONCALL_BARRED);
	assert_int_equal(gaps_now()->gaps[0].span.from, MONDAY + CLOCK_DAY);
	assert_int_equal(gaps_now()->gaps[0].span.until, MONDAY + 2 * CLOCK_DAY);
}

static struct roster_gap
run_of(const char *rung, int64_t from, int64_t until)
{
	struct roster_gap run = {.span = {from, until}, .why = ONCALL_EMPTY};

	(void)snprintf(run.rung, sizeof(run.rung), "%s", rung);
	return run;
}

static void
test_gaps_are_matched(void **state)
{
	struct roster_gaps gaps = {.count = 0};
	struct roster_gap runs[ROSTER_GAPS_OPEN] = {
	    run_of("a", 10, 20), run_of("b", 10, 20), run_of("a", 100, 200)};

	(void)state;
	assert_int_equal(roster_gaps_match(&gaps, runs, 3, 100, 1), 2); /* the third is not soon */
	assert_int_equal(gaps.count, 2);
	assert_true(gaps.gaps[0].changed && gaps.gaps[0].opened == 1);
	gaps.gaps[0].changed = gaps.gaps[1].changed = false;
	assert_int_equal(roster_gaps_match(&gaps, runs, 3, 100, 2), 0);
	assert_false(gaps.gaps[0].changed || gaps.gaps[1].changed);
	runs[0] = run_of("a", 5, 15); /* it is cut in two, of which one is the known one */
	runs[1] = run_of("a", 16, 20);
	assert_int_equal(roster_gaps_match(&gaps, runs, 2, 100, 3), 1);
	assert_int_equal(gaps.gaps[0].span.until, 15);
	assert_int_equal(gaps.gaps[1].closed, 3); /* b is covered */
	assert_int_equal(gaps.gaps[2].span.from, 16);
	runs[0] = run_of("a", 5, 20); /* and one again */
	assert_int_equal(roster_gaps_match(&gaps, runs, 1, 100, 4), 0);
	assert_int_equal(gaps.gaps[0].span.until, 20);
	assert_int_equal(gaps.gaps[2].closed, 4);
	assert_int_equal(roster_gaps_match(&gaps, runs, 0, 100, 5), 0);
	assert_int_equal(gaps.gaps[0].closed, 5);
	assert_int_equal(gaps.gaps[1].closed, 3);
	/* As many as are kept, twice: those that close and those that open. */
	gaps.count = 0;
	for (int i = 0; i < ROSTER_GAPS_OPEN; i++)
		runs[i] = run_of("a", 10 * i, 10 * i + 1);
	assert_int_equal(roster_gaps_match(&gaps, runs, ROSTER_GAPS_OPEN, 9999, 6), 64);
	for (int i = 0; i < ROSTER_GAPS_OPEN; i++)
		runs[i] = run_of("b", 10 * i, 10 * i + 1);
	assert_int_equal(roster_gaps_match(&gaps, runs, ROSTER_GAPS_OPEN, 9999, 7), 64);
	assert_int_equal(gaps.count, 2 * ROSTER_GAPS_OPEN);
	assert_int_equal(roster_gaps_match(&gaps, runs, 1, 9999, 8), 0);
}

#define TEST(name) cmocka_unit_test_setup(name, at_monday)
#define ASKED(name) cmocka_unit_test_setup_teardown(name, with_gateway, without_gateway)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_each_call_out_has_the_ladder_of_its_hour),
	    TEST(test_a_repeat_changes_nothing_and_a_ladder_counts_again),
	    TEST(test_what_does_not_fit_is_refused),
	    TEST(test_nobody_who_is_away_is_put_on_a_rung),
	    TEST(test_nor_on_a_plain_ladder),
	    TEST(test_a_gap_is_a_fact_and_a_task_once_until_it_is_covered),
	    TEST(test_a_gap_that_is_there_is_for_now),
	    TEST(test_a_gap_of_a_roster_without_its_coordinator),
	    TEST(test_a_plain_ladder_of_which_all_are_away_is_a_gap),
	    ASKED(test_whom_agreements_bar_leaves_a_gap_before_it_bites),
	    ASKED(test_what_the_gateway_does_not_answer_changes_nothing),
	    ASKED(test_a_plain_ladder_of_which_all_are_barred_or_away_is_a_gap),
	    TEST(test_gaps_are_matched),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
