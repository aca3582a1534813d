/* Call-outs on their ladder: how they climb, and who may answer. */
#include "tests/unit/callout_world.h"

static void
test_an_empty_ladder_expires_with_its_reason(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.organisation = (char *)"nobody-pd";
	assert_true(fake_one(&in.input));
	assert_int_equal(callout_of("1")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 103);
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	load(NULL, 0);
	record("2", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(callout_of("2")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
}

static void
test_unanswered_climbs_to_the_end(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	assert_int_equal(moved(0)->rule, 119);
	assert_int_equal(moved(0)->reason, REASON(RUNG_UNANSWERED));
	assert_string_equal(c->person, "p-2");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 2 * CLOCK_MINUTE);
	run_out(c);
	assert_string_equal(c->person, "p-3");
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 121);
	assert_string_equal(moved(0)->person, "p-3");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
}

static void
test_acknowledging_gives_ten_minutes_to_accept(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	SAY(c, ACKNOWLEDGE, "p-1"); /* late, but nobody else has */
	assert_int_equal(c->state, STATE(ACKNOWLEDGED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 10 * CLOCK_MINUTE);
	assert_int_equal(say(&c->id, EVENT(ACKNOWLEDGE), "p-2", NULL), ERR_CONFLICT);
	run_out(c);
	assert_int_equal(moved(0)->rule, 137);
	assert_int_equal(moved(0)->reason, REASON(NOT_ACCEPTED)); /* which clock rang */
	assert_string_equal(c->person, "p-3");
	run_out(c);
	assert_int_equal(moved(0)->rule, 121);
	assert_int_equal(moved(0)->reason, REASON(RUNG_UNANSWERED));
}

static void
test_declining_asks_the_next_at_once(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, DECLINE, "p-1");
	assert_int_equal(moved(1)->rule, 115);
	assert_string_equal(moved(1)->person, "p-1");
	assert_int_equal(moved(0)->rule, 151);
	assert_int_equal(moved(0)->reason, REASON(DECLINED));
	assert_string_equal(moved(0)->person, "p-2");
	SAY(c, DECLINE, "p-1"); /* again: the offer to p-2 stands */
	assert_int_equal(moved(0)->rule, 117);
	assert_string_equal(c->person, "p-2");
	SAY(c, DECLINE, "p-2");
	SAY(c, ACKNOWLEDGE, "p-3");
	SAY(c, DECLINE, "p-3");
	assert_int_equal(moved(1)->rule, 133);
	assert_int_equal(moved(0)->rule, 153);
	assert_int_equal(c->state, STATE(EXPIRED));
}

static void
test_the_first_to_accept_has_it(void **state)
{
	struct callout *c;
	uint32_t count;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	SAY(c, ACKNOWLEDGE, "p-2");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 1);
	assert_int_equal(c->state, STATE(ACCEPTED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-2", NULL), ERR_CONFLICT);
	assert_int_equal(say(&c->id, EVENT(DEPART), "p-2", NULL), ERR_CONFLICT);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 0);
	SAY(c, DEPART, "p-1");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 0);
	SAY(c, STAGE, "p-1");
	SAY(c, ARRIVE, "p-1");
	SAY(c, CONTACT, "p-1");
	SAY(c, CLEAR, "p-1");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
	SAY(c, CLOSE, "p-1");
	assert_int_equal(c->state, STATE(CLOSED));
}

/* Law L9: not there and not hers are one answer, to the letter. */
static void
test_who_was_never_asked_is_told_nothing(void **state)
{
	struct err first = {0};
	struct id other = id_v4();
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (int i = 0; i < 4; i++) {
		Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
		Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
		struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};
		struct id *id = i == 0 ? &other : &c->id;
		char *granted[] = {(char *)"somebody-else", (char *)"riverton-pd"};

		msg.granted = granted;
		msg.n_granted = i == 3 ? 1 : 2;
		msg.request = (ProtobufCBinaryData){sizeof(id->b), id->b};
		msg.event = EVENT(ACCEPT);
		/* p-2 is on the ladder and not asked yet; p-1 was, and it is not granted */
		actor.person = (char *)(i == 1 ? "p-2" : i == 3 ? "p-1" : "p-9");
		assert_false(fake_one(&input));
		assert_int_equal(input.err.code, ERR_NOT_FOUND);
		if (i > 0)
			assert_string_equal(input.err.msg, first.msg);
		else /* the same statements, too: a ladder was asked for */
			assert_non_null(fake_find(&ladder_table, &(struct id){{0}}));
		first = input.err;
	}
}

static void
test_what_is_no_answer_is_refused(void **state)
{
	static const Accord__V1__RequestEvent not_said[] = {EVENT(UNSPECIFIED), EVENT(OFFER),
	    EVENT(CLIMB), EVENT(EXPIRE), EVENT(WITHDRAW), EVENT(INTRODUCE),
	    (Accord__V1__RequestEvent)77};
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (size_t i = 0; i < sizeof(not_said) / sizeof(*not_said); i++)
		assert_int_equal(say(&c->id, not_said[i], "p-1", NULL), ERR_INVALID);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "", NULL), ERR_DENIED);
	assert_int_equal(say(&c->id, EVENT(DEPART), "p-1", NULL), ERR_CONFLICT);
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_giving_back_asks_the_next(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, ACCEPT, "p-1");
	SAY(c, RETURN, "p-1");
	assert_int_equal(moved(1)->rule, 169);
	assert_int_equal(moved(0)->rule, 155);
	assert_int_equal(moved(0)->reason, REASON(RETURNED));
	assert_string_equal(c->person, "p-2");
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_it_stays_on_the_ladder_that_it_began_with(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	load((const char *const[]){"p-8", "p-9"}, 2);
	c = callout_of("1");
	run_out(c);
	assert_string_equal(c->person, "p-2");
	record("2", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(callout_of("2")->person, "p-8");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_an_empty_ladder_expires_with_its_reason, setup),
	    cmocka_unit_test_setup(test_unanswered_climbs_to_the_end, setup),
	    cmocka_unit_test_setup(test_acknowledging_gives_ten_minutes_to_accept, setup),
	    cmocka_unit_test_setup(test_declining_asks_the_next_at_once, setup),
	    cmocka_unit_test_setup(test_the_first_to_accept_has_it, setup),
	    cmocka_unit_test_setup(test_who_was_never_asked_is_told_nothing, setup),
	    cmocka_unit_test_setup(test_what_is_no_answer_is_refused, setup),
	    cmocka_unit_test_setup(test_giving_back_asks_the_next, setup),
	    cmocka_unit_test_setup(test_it_stays_on_the_ladder_that_it_began_with, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
