/* Swaps: proposed by one, answered by the other, and over by themselves. */
#include "tests/unit/planned_world.h"

#include "services/referral/roster_change.h"
#include "services/referral/roster_swap.h"

#define DAY CLOCK_DAY
#define HOUR CLOCK_HOUR
#define SWAP(name) ACCORD__V1__ROSTER_SWAP_STATE__ROSTER_SWAP_STATE_##name
#define SAYS(name) ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_##name

static const struct rule propose_rule = {
    .keys = propose_swap_keys, .more = propose_swap_more, .decide = propose_swap};
static const struct rule answer_rule = {
    .keys = move_swap_keys, .more = move_swap_more, .decide = move_swap};
static const struct rule swap_clock_rule = {
    .keys = swap_unanswered_keys, .more = swap_unanswered_more, .decide = swap_unanswered};

static struct {
	Accord__V1__ProposeSwap msg;
	char *granted[1];
	struct id id;
} swap;

/* A day of p-1's week and one of p-2's. */
static int
proposing(void **state)
{
	static char text[] = TEXT "rest: 8h hard\n";

	(void)at_monday(state);
	in.roster.plan = text;
	assert_int_equal(changed(), 1);
	accord__v1__propose_swap__init(&swap.msg);
	swap.granted[0] = (char *)"riverton-pd";
	swap.msg.organisation = (char *)"riverton-pd";
	swap.msg.rung = swap.msg.other_rung = (char *)"primary";
	swap.msg.person = (char *)"p-2";
	swap.msg.from_us = MONDAY + DAY;
	swap.msg.until_us = MONDAY + 2 * DAY;
	swap.msg.other_from_us = MONDAY + 9 * DAY;
	swap.msg.other_until_us = MONDAY + 10 * DAY;
	swap.msg.granted = swap.granted;
	swap.msg.n_granted = 1;
	return 0;
}

static enum err_code
propose_as(const char *person)
{
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &propose_rule, .msg = &swap.msg.base, .actor = &actor};

	actor.person = (char *)(uintptr_t)person;
	if (!fake_one(&input))
		return input.err.code;
	assert_true(id_from_bytes(((const Accord__V1__RosterSwapKept *)input.reply)->id.data,
	    ((const Accord__V1__RosterSwapKept *)input.reply)->id.len, &swap.id));
	return ERR_NONE;
}

static enum err_code
answer_as(const char *person, Accord__V1__RosterSwapEvent event, bool granted)
{
	Accord__V1__MoveSwap msg = ACCORD__V1__MOVE_SWAP__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &answer_rule, .msg = &msg.base, .actor = &actor};

	actor.person = (char *)(uintptr_t)person;
	msg.organisation = (char *)"riverton-pd";
	msg.swap = (ProtobufCBinaryData){sizeof(swap.id.b), swap.id.b};
	msg.event = event;
	msg.granted = swap.granted;
	msg.n_granted = granted;
	return fake_one(&input) ? ERR_NONE : input.err.code;
}

static const Accord__V1__RosterSwapMoved *
swapped(void)
{
	for (size_t i = 0; i < fake.fact_count; i++)
		if (fake.facts[fake.fact_count - 1 - i].kind ==
		    ACCORD__V1__KIND__KIND_ROSTER_SWAP_MOVED)
			return fake_fact(i, &accord__v1__roster_swap_moved__descriptor);
	return NULL;
}

static size_t
told(const char *person)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.row_count; i++) {
		const struct callout *c = fake.rows[i].row;

		count += fake.rows[i].table == &callout_table && fake.rows[i].there && c->task.is &&
			 c->task.why == ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_CHANGED &&
			 strcmp(c->task.lead, person) == 0;
	}
	return count;
}

static void
test_accepted_it_is_two_overrides(void **state)
{
	struct id head = roster_head_id("riverton-pd");

	(void)state;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	assert_int_equal(swapped()->state, SWAP(PROPOSED));
	assert_int_equal(told("p-2"), 1);
	assert_int_equal(told("p-1"), 0);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWAP, &head), MONDAY + DAY - HOUR);
	assert_int_equal(answer_as("p-2", SAYS(ACCEPT), true), ERR_NONE);
	assert_int_equal(swapped()->state, SWAP(ACCEPTED));
	assert_string_equal(swapped()->by, "p-2");
	assert_int_equal(told("p-1"), 1);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWAP, &head), 0);
	assert_string_equal(asked("before"), "p-1");
	fake.now = MONDAY + DAY; /* p-2 is recused from there */
	assert_string_equal(asked("hers"), "p-9");
	fake.now = MONDAY + 2 * DAY;
	assert_string_equal(asked("between"), "p-1");
	fake.now = MONDAY + 9 * DAY;
	assert_string_equal(asked("the other's"), "p-1");
	fake.now = MONDAY + 10 * DAY;
	assert_string_equal(asked("behind"), "p-9");
}

/* Every cell: what each may say of it, and nobody of one that is over. */
static void
test_each_says_what_is_hers_to_say(void **state)
{
	static const Accord__V1__RosterSwapState to[5][4] = {/* by: nobody, p., o., c. */
	    {SWAP(UNSPECIFIED), SWAP(UNSPECIFIED), SWAP(ACCEPTED), SWAP(UNSPECIFIED)},
	    {SWAP(UNSPECIFIED), SWAP(UNSPECIFIED), SWAP(DECLINED), SWAP(UNSPECIFIED)},
	    {SWAP(UNSPECIFIED), SWAP(WITHDRAWN), SWAP(UNSPECIFIED), SWAP(UNSPECIFIED)},
	    {SWAP(UNSPECIFIED), SWAP(UNSPECIFIED), SWAP(UNSPECIFIED), SWAP(REFUSED)},
	    {SWAP(EXPIRED), SWAP(UNSPECIFIED), SWAP(UNSPECIFIED), SWAP(UNSPECIFIED)}};

	(void)state;
	for (int event = SAYS(UNSPECIFIED); event <= SAYS(EXPIRE); event++)
		for (int by = SWAP_BY_NOBODY; by <= SWAP_BY_COORDINATOR; by++)
			for (int from = SWAP(UNSPECIFIED); from <= SWAP(EXPIRED); from++)
				assert_int_equal(
				    roster_swap_step((Accord__V1__RosterSwapState)from,
					(Accord__V1__RosterSwapEvent)event, (enum swap_by)by),
				    from == SWAP(PROPOSED) && event != SAYS(UNSPECIFIED)
					? to[event - 1][by]
					: SWAP(UNSPECIFIED));
}

/* Law L9: to whoever it is not for, it is not there. */
static void
test_it_is_answered_once_and_by_whom_it_is_for(void **state)
{
	size_t facts;

	(void)state;
	assert_int_equal(propose_as("stranger"), ERR_NOT_FOUND);
	swap.msg.n_granted = 0;
	assert_int_equal(propose_as("p-1"), ERR_NOT_FOUND);
	swap.msg.n_granted = 1;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	facts = fake.fact_count;
	assert_int_equal(answer_as("p-2", SAYS(ACCEPT), false), ERR_NOT_FOUND);
	assert_int_equal(answer_as("p-1", SAYS(ACCEPT), true), ERR_NOT_FOUND);
	assert_int_equal(answer_as("p-9", SAYS(ACCEPT), true), ERR_NOT_FOUND);
	assert_int_equal(answer_as("stranger", SAYS(DECLINE), true), ERR_NOT_FOUND);
	assert_int_equal(answer_as("p-1", SAYS(REFUSE), true), ERR_NOT_FOUND);
	assert_int_equal(answer_as("", SAYS(EXPIRE), true), ERR_NOT_FOUND);
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(answer_as("p-9", SAYS(REFUSE), true), ERR_NONE);
	assert_int_equal(swapped()->state, SWAP(REFUSED));
	assert_int_equal(told("p-1"), 1);
	assert_int_equal(told("p-2"), 2); /* of its proposal, too */
	assert_int_equal(answer_as("p-2", SAYS(ACCEPT), true), ERR_NOT_FOUND);
	fake.now = MONDAY + DAY;
	assert_string_equal(asked("as it was"), "p-1");
}

static void
test_it_ends_by_itself(void **state)
{
	struct id head = roster_head_id("riverton-pd");
	struct input input = {.rule = &swap_clock_rule, .subject = head};

	(void)state;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	swap.msg.from_us += 2 * DAY;
	swap.msg.until_us += 2 * DAY;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	fake.now = fake_due(CLOCK_ROSTER_SWAP, &head);
	batch_clock_clear(&fake, CLOCK_ROSTER_SWAP, &head);
	assert_true(fake_one(&input));
	assert_int_equal(swapped()->state, SWAP(EXPIRED));
	assert_string_equal(swapped()->by, "");
	assert_int_equal(told("p-1"), 1);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWAP, &head), MONDAY + 3 * DAY - HOUR);
	assert_int_equal(answer_as("p-2", SAYS(DECLINE), true), ERR_NONE); /* the second */
	assert_int_equal(fake_due(CLOCK_ROSTER_SWAP, &head), 0);
}

static void
test_what_cannot_be_swapped_is_not_proposed(void **state)
{
	(void)state;
	assert_int_equal(propose_as("p-2"), ERR_INVALID); /* with herself */
	swap.msg.other_from_us = MONDAY + 3 * DAY;
	assert_int_equal(propose_as("p-1"), ERR_CONFLICT); /* p-1's own week */
	swap.msg.other_from_us = MONDAY + 7 * DAY + 4 * HOUR;
	swap.msg.other_until_us = MONDAY + 7 * DAY + 10 * HOUR;
	assert_int_equal(propose_as("p-1"), ERR_CONFLICT); /* she would rest four hours */
	swap.msg.other_from_us = MONDAY + 7 * DAY + 8 * HOUR;
	assert_int_equal(propose_as("p-1"), ERR_CONFLICT); /* and p-2 two */
	swap.msg.other_until_us = MONDAY + 7 * DAY + 16 * HOUR;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	swap.msg.from_us = MONDAY + HOUR;
	assert_int_equal(propose_as("p-1"), ERR_INVALID); /* too soon */
	swap.msg.from_us = MONDAY + DAY + 1;
	assert_int_equal(propose_as("p-1"), ERR_INVALID);
	swap.msg.from_us = MONDAY + 3 * DAY;
	assert_int_equal(propose_as("p-1"), ERR_INVALID); /* it ends before */
	swap.msg.from_us = MONDAY + DAY;
	swap.msg.rung = (char *)"third";
	assert_int_equal(propose_as("p-1"), ERR_INVALID);
}

/* What holds then decides. */
static void
test_who_cannot_any_more_does_not_accept(void **state)
{
	struct id head = roster_head_id("riverton-pd");
	struct fake_row *row;

	(void)state;
	assert_int_equal(propose_as("p-1"), ERR_NONE);
	row = fake_find(&roster_away_table, &head);
	row->there = true;
	*(struct roster_away *)row->row =
	    (struct roster_away){.roster = head, .count = 1, .people = {"p-1"}};
	assert_int_equal(answer_as("p-2", SAYS(ACCEPT), true), ERR_CONFLICT);
	assert_int_equal(answer_as("p-2", SAYS(DECLINE), true), ERR_NONE);
}

static void
test_so_many_are_proposed_of_one_roster(void **state)
{
	(void)state;
	for (int i = 0; i < ROSTER_SWAPS; i++)
		assert_int_equal(propose_as("p-1"), ERR_NONE);
	assert_int_equal(propose_as("p-1"), ERR_CONFLICT);
}

#define TEST(name) cmocka_unit_test_setup(name, proposing)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_accepted_it_is_two_overrides),
	    TEST(test_each_says_what_is_hers_to_say),
	    TEST(test_it_is_answered_once_and_by_whom_it_is_for),
	    TEST(test_it_ends_by_itself),
	    TEST(test_what_cannot_be_swapped_is_not_proposed),
	    TEST(test_who_cannot_any_more_does_not_accept),
	    TEST(test_so_many_are_proposed_of_one_roster),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
