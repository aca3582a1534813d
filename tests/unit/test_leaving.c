/* Who can no longer be asked: refused rungs are skipped at once, and what is with somebody who left
 * returns to the ladder. */
#include "tests/unit/callout_world.h"

#include "accord/v1/account.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "services/referral/leaving.h"

#define MESSAGE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define TEMPLATE(name) ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_##name

static const struct rule message_rule = {
    .keys = message_moved_keys, .more = message_moved_more, .decide = message_moved};

static void
tell_message(const struct id *request, const char *person, Accord__V1__MessageTemplate template,
    Accord__V1__MessageState to, bool restated)
{
	Accord__V1__MessageMoved msg = ACCORD__V1__MESSAGE_MOVED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &message_rule, .msg = &msg.base, .fact = &header};

	header.restated = restated;
	msg.request = (ProtobufCBinaryData){sizeof(request->b), (uint8_t *)(uintptr_t)request->b};
	msg.person = (char *)(uintptr_t)person;
	msg.template_ = template;
	msg.from = MESSAGE(QUEUED);
	msg.to = to;
	assert_true(fake_one(&input));
}

static void
refuse(const struct callout *c, const char *person)
{
	tell_message(&c->id, person, TEMPLATE(OFFERED), MESSAGE(REFUSED), false);
}

static struct callout *
offered(void)
{
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	return callout_of("1");
}

static void
test_a_refused_rung_is_skipped_at_once(void **state)
{
	struct callout *c = offered();

	(void)state;
	refuse(c, "p-1");
	assert_int_equal(moved(1)->rule, 127);
	assert_string_equal(moved(1)->person, "p-1");
	assert_int_equal(moved(1)->rung, 1);
	assert_int_equal(moved(0)->rule, 155);
	assert_int_equal(moved(0)->event, EVENT(CLIMB)); /* whoever pages knows that as an offer */
	assert_int_equal(moved(0)->reason, REASON(RUNG_REFUSED));
	assert_string_equal(moved(0)->person, "p-2");
	assert_int_equal(c->state, STATE(OFFERED));
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 2 * CLOCK_MINUTE);
	refuse(c, "p-1"); /* again: the offer to p-2 stands */
	assert_string_equal(c->person, "p-2");
}

static void
test_a_ladder_that_is_refused_whole_ends(void **state)
{
	struct callout *c = offered();

	(void)state;
	refuse(c, "p-1");
	refuse(c, "p-2");
	refuse(c, "p-3");
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 157);
	assert_int_equal(moved(0)->reason, REASON(RUNG_REFUSED));
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
}

/* The gateway was silent, and the ladder climbed meanwhile. */
static void
test_a_rung_that_is_over_is_refused_in_vain(void **state)
{
	struct callout *c = offered();
	size_t facts;

	(void)state;
	run_out(c);
	facts = fake.fact_count;
	refuse(c, "p-1");
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(c->person, "p-2");
	SAY(c, ACCEPT, "p-2");
	facts = fake.fact_count;
	refuse(c, "p-2"); /* she has seen it, and goes */
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(c->state, STATE(ACCEPTED));
}

static void
test_other_messages_move_nothing(void **state)
{
	static const struct id nobody = {{9}};
	struct callout *c = offered();
	size_t facts = fake.fact_count;

	(void)state;
	for (int to = 0; to < 8; to++)
		if (to != MESSAGE(REFUSED))
			tell_message(
			    &c->id, "p-1", TEMPLATE(OFFERED), (Accord__V1__MessageState)to, false);
	tell_message(&c->id, "p-1", TEMPLATE(STOOD_DOWN), MESSAGE(REFUSED), false);
	tell_message(&c->id, "p-1", TEMPLATE(OFFERED), MESSAGE(REFUSED), true);
	tell_message(&nobody, "p-1", TEMPLATE(OFFERED), MESSAGE(REFUSED), false);
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(c->person, "p-1");
}

/* --- people who left, placements that ended --- */

static const struct rule staff_rule = {.keys = callout_staff_changed_keys,
    .more = callout_staff_changed_more,
    .decide = callout_staff_changed};
static const struct rule placement_rule = {.keys = callout_placement_changed_keys,
    .more = callout_placement_changed_more,
    .decide = callout_placement_changed};

/* What the statement callout_held does. */
static struct held *
hold_all(const char *person)
{
	struct id id = held_id(person);
	struct fake_row *row = fake_find(&held_table, &id);
	struct held *held;

	if (row == NULL) {
		row = fake_add(&held_table);
		row->key = id;
	}
	row->there = true;
	held = row->row;
	*held = (struct held){.person = id};
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct callout *c = fake.rows[i].row;

		if (fake.rows[i].table != &callout_table || !fake.rows[i].there ||
		    held->count == HELD_MAX)
			continue;
		held->requests[held->count].id = c->id;
		held->requests[held->count++].ladder = c->ladder;
	}
	return held;
}

static void
change_staff(const char *person, Accord__V1__Standing standing, bool restated)
{
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &staff_rule, .msg = &msg.base, .fact = &header};

	header.restated = restated;
	msg.person = (char *)(uintptr_t)person;
	msg.standing = standing;
	(void)hold_all(person);
	assert_true(fake_one(&input));
}

static void
tell_placement(const char *person, const char *host, bool ended, bool another)
{
	Accord__V1__PlacementChanged msg = ACCORD__V1__PLACEMENT_CHANGED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &placement_rule, .msg = &msg.base, .fact = &header};

	msg.person = (char *)(uintptr_t)person;
	msg.host = (char *)(uintptr_t)host;
	msg.ended = ended;
	msg.another = another;
	(void)hold_all(person);
	assert_true(fake_one(&input));
}

static void
end_placement(const char *person, const char *host, bool ended)
{
	tell_placement(person, host, ended, false);
}

#define LEFT(person) change_staff(person, ACCORD__V1__STANDING__STANDING_LEFT, false)

static void
test_what_is_with_who_left_returns_to_the_ladder(void **state)
{
	static const struct {
		int said; /* so many of these */
		unsigned rule;
	} cases[] = {{0, 129}, {1, 145}, {2, 175}, {3, 190}, {4, 199}};
	static const Accord__V1__RequestEvent said[] = {
	    EVENT(ACKNOWLEDGE), EVENT(ACCEPT), EVENT(DEPART), EVENT(STAGE)};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct callout *c;

		assert_int_equal(setup(NULL), 0);
		c = offered();
		for (int n = 0; n < cases[i].said; n++)
			assert_int_equal(say(&c->id, said[n], "p-1", NULL), ERR_NONE);
		LEFT("p-1");
		assert_int_equal(moved(1)->rule, cases[i].rule);
		assert_string_equal(moved(1)->person, "p-1");
		assert_int_equal(moved(0)->rule, 155);
		assert_int_equal(moved(0)->reason, REASON(PERSON_LEFT));
		assert_string_equal(c->person, "p-2");
		assert_int_not_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	}
}

static void
move_account(const char *person, Accord__V1__AccountState state, bool restated)
{
	static const struct rule rule = {.keys = callout_account_moved_keys,
	    .more = callout_account_moved_more,
	    .decide = callout_account_moved};
	Accord__V1__AccountMoved msg = ACCORD__V1__ACCOUNT_MOVED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &rule, .msg = &msg.base, .fact = &header};

	header.restated = restated;
	msg.person = (char *)(uintptr_t)person;
	msg.state = state;
	(void)hold_all(person);
	assert_true(fake_one(&input));
}

#define ACCOUNT(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name

/* And nothing else that becomes of an account: who forgot her password may be on her way. */
static void
test_what_is_with_who_is_disabled_returns_to_the_ladder(void **state)
{
	struct callout *c = offered();
	size_t facts;

	(void)state;
	SAY(c, ACCEPT, "p-1");
	facts = fake.fact_count;
	for (int n = 0; n < 32; n++)
		if (n != ACCOUNT(DISABLED))
			move_account("p-1", (Accord__V1__AccountState)n, false);
	move_account("p-2", ACCOUNT(DISABLED), false);
	move_account("p-1", ACCOUNT(DISABLED), true);
	assert_int_equal(fake.fact_count, facts);
	move_account("p-1", ACCOUNT(DISABLED), false);
	assert_int_equal(moved(0)->reason, REASON(ACCOUNT_DISABLED));
	assert_string_equal(c->person, "p-2");
	SAY(c, ACCEPT, "p-2");
	SAY(c, ARRIVE, "p-2");
	move_account("p-2", ACCOUNT(DISABLED), false);
	assert_int_equal(c->state, STATE(ON_SCENE));
}

/* Somebody is with her whom it is for: that is not taken back. */
static void
test_who_is_at_the_scene_stays(void **state)
{
	struct callout *c = offered();

	(void)state;
	SAY(c, ACCEPT, "p-1");
	SAY(c, ARRIVE, "p-1");
	LEFT("p-1");
	assert_int_equal(c->state, STATE(ON_SCENE));
	SAY(c, CONTACT, "p-1");
	LEFT("p-1");
	assert_int_equal(c->state, STATE(CONTACTED));
}

static void
test_only_what_is_with_her_and_only_if_she_left(void **state)
{
	struct callout *c = offered();
	size_t facts = fake.fact_count;

	(void)state;
	LEFT("p-2");
	change_staff("p-1", ACCORD__V1__STANDING__STANDING_ACTIVE, false);
	change_staff("p-1", ACCORD__V1__STANDING__STANDING_UNSPECIFIED, false); /* of 0.1.0 */
	change_staff("p-1", ACCORD__V1__STANDING__STANDING_LEFT, true);
	end_placement("p-1", "riverton-pd", false);
	end_placement("p-1", "elsewhere-pd", true);
	assert_int_equal(fake.fact_count, facts);
	end_placement("p-1", "riverton-pd", true);
	assert_int_equal(moved(0)->reason, REASON(PLACEMENT_ENDED));
	assert_string_equal(c->person, "p-2");
}

/* One placement takes the place of another: what she has accepted stays with her. */
static void
test_who_goes_on_there_keeps_what_is_with_her(void **state)
{
	struct callout *c = offered();
	size_t facts;

	(void)state;
	SAY(c, ACCEPT, "p-1");
	facts = fake.fact_count;
	tell_placement("p-1", "riverton-pd", true, true);
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(c->person, "p-1");
	assert_int_equal(c->state, STATE(ACCEPTED));
	tell_placement("p-1", "riverton-pd", true, false);
	assert_string_equal(c->person, "p-2");
}

static void
test_the_last_rung_left(void **state)
{
	struct callout *c = offered();

	(void)state;
	LEFT("p-1");
	LEFT("p-2");
	LEFT("p-3");
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 157);
}

/* The two looks at a row differ: a damaged store, and nothing to die of. */
static void
test_a_ladder_that_was_not_named_is_left_alone(void **state)
{
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &staff_rule, .msg = &msg.base, .fact = &header};
	struct callout *c = offered();

	(void)state;
	msg.person = (char *)"p-1";
	msg.standing = ACCORD__V1__STANDING__STANDING_LEFT;
	hold_all("p-1")->requests[0].ladder = (struct id){{9}};
	assert_true(fake_one(&input));
	assert_string_equal(c->person, "p-1");
}

/* As many as are looked at, and one more, which its clock finds. */
static void
test_so_many_are_looked_at(void **state)
{
	size_t back = 0, rows;
	char number[16];

	(void)state;
	load_for("riverton-pd", (const char *const[]){"p-1"}, 1);
	for (int i = 0; i <= HELD_MAX; i++) {
		(void)snprintf(number, sizeof(number), "n-%d", i);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		fake.clock_count = 0;
	}
	rows = fake.row_count;
	LEFT("p-1");
	for (size_t i = 0; i < rows; i++)
		back += fake.rows[i].table == &callout_table && fake.rows[i].there &&
			((const struct callout *)fake.rows[i].row)->state == STATE(EXPIRED);
	assert_int_equal(back, HELD_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_a_refused_rung_is_skipped_at_once, setup),
	    cmocka_unit_test_setup(test_a_ladder_that_is_refused_whole_ends, setup),
	    cmocka_unit_test_setup(test_a_rung_that_is_over_is_refused_in_vain, setup),
	    cmocka_unit_test_setup(test_other_messages_move_nothing, setup),
	    cmocka_unit_test_setup(test_what_is_with_who_left_returns_to_the_ladder, setup),
	    cmocka_unit_test_setup(test_what_is_with_who_is_disabled_returns_to_the_ladder, setup),
	    cmocka_unit_test_setup(test_who_is_at_the_scene_stays, setup),
	    cmocka_unit_test_setup(test_only_what_is_with_her_and_only_if_she_left, setup),
	    cmocka_unit_test_setup(test_who_goes_on_there_keeps_what_is_with_her, setup),
	    cmocka_unit_test_setup(test_the_last_rung_left, setup),
	    cmocka_unit_test_setup(test_a_ladder_that_was_not_named_is_left_alone, setup),
	    cmocka_unit_test_setup(test_so_many_are_looked_at, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
