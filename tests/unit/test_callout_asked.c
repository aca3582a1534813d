/* Call-outs that somebody asks for. */
#include "tests/unit/callout_world.h"

#include "services/referral/after.h"
#include "services/referral/asking.h"

static const struct rule ask_rule = {
    .keys = ask_callout_keys, .more = ask_callout_more, .decide = ask_callout};

struct asking {
	struct id incident, callout;
	Accord__V1__AskCallout msg;
	Accord__V1__Actor actor;
	struct input input;
	char *granted;
	bool running;
};

/* By an officer; number NULL: of no incident. */
static void
asks(struct asking *a, const char *number)
{
	accord__v1__ask_callout__init(&a->msg);
	accord__v1__actor__init(&a->actor);
	a->msg.organisation = (char *)"riverton-pd";
	a->msg.area = (char *)"4A";
	a->msg.message_may_be_left = a->msg.safe_if_another_answers = ACCORD__V1__ANSWER__ANSWER_NO;
	a->msg.told_of_call = a->msg.out_of_earshot = ACCORD__V1__ANSWER__ANSWER_YES;
	a->granted = a->msg.organisation;
	a->msg.granted = &a->granted;
	a->msg.n_granted = 1;
	a->actor.person = (char *)"officer";
	a->actor.organisation = (char *)"riverton-pd";
	if (number != NULL) {
		a->incident = id_digest(&number, 1);
		a->msg.incident = (ProtobufCBinaryData){sizeof(a->incident.b), a->incident.b};
	}
	a->input = (struct input){.rule = &ask_rule, .msg = &a->msg.base, .actor = &a->actor};
}

static struct callout *
asked(struct asking *a)
{
	const Accord__V1__CalloutAsked *reply;

	assert_true(fake_one(&a->input));
	reply = (const Accord__V1__CalloutAsked *)a->input.reply;
	assert_true(id_from_bytes(reply->id.data, reply->id.len, &a->callout));
	a->running = reply->running;
	return fake_find(&callout_table, &a->callout)->row;
}

static void
test_it_is_opened_as_for_an_incident_that_pages(void **state)
{
	struct asking a;
	struct callout *c;

	(void)state;
	for (int i = 0; i < 2; i++) {
		asks(&a, i == 0 ? NULL : "1");
		c = asked(&a);
		assert_false(a.running);
		assert_int_equal(c->state, STATE(OFFERED));
		assert_int_equal(c->tier, TIER(PAGE_NOW));
		assert_string_equal(c->person, "p-1");
		assert_string_equal(c->area, "4A");
		assert_true(id_is_nil(&c->incident) == (i == 0));
		assert_string_equal(c->asked.person, "officer");
		assert_int_equal(c->asked.message_may_be_left, ACCORD__V1__ANSWER__ANSWER_NO);
		assert_int_equal(c->asked.out_of_earshot, ACCORD__V1__ANSWER__ANSWER_YES);
		assert_string_equal(moved(0)->asker, "officer");
		assert_string_equal(moved(0)->asker_employer, "riverton-pd");
	}
	assert_ptr_equal(callout_of("1"), c);
}

static void
test_of_an_incident_that_has_one_that_one_and_no_second_page(void **state)
{
	struct callout *c;
	struct asking a;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (int i = 0; i < 2; i++) {
		asks(&a, "1");
		if (i == 1)
			a.actor.person = (char *)"another";
		assert_ptr_equal(asked(&a), c);
		assert_true(a.running);
	}
	assert_int_equal(pages(), 1);
	assert_string_equal(c->asked.person, "officer"); /* who asked first follows it */
	SAY(c, ACCEPT, "p-1");
	asks(&a, "1");
	assert_ptr_equal(asked(&a), c);
	SAY(c, CLEAR, "p-1");
	asks(&a, "1"); /* she has been there and left: it is asked anew */
	assert_ptr_not_equal(asked(&a), c);
	assert_false(a.running);
}

/* One that was held, because its incident asks again and again, is held no more. */
static void
test_what_is_held_goes_out(void **state)
{
	struct callout *c;
	struct asking a;

	(void)state;
	storm("1", 2, true);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	asks(&a, "1");
	assert_ptr_equal(asked(&a), c);
	assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), fake.now);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
}

/* What dispatch says before the clock has rung, which may be in the same batch: who asked for it
 * waits for an advocate all the same. */
static void
test_what_is_held_and_asked_for_goes_out_whatever_is_closed(void **state)
{
	static const struct {
		Accord__V1__Tier tier;
		Accord__V1__IncidentStatus status;
		Accord__V1__RequestState to;
	} cases[] = {{TIER(PAGE_NOW), STATUS(CLOSED), STATE(OFFERED)},
	    {TIER(REVIEW), STATUS(ACTIVE), STATE(OFFERED)},
	    {TIER(PAGE_NOW), STATUS(ACTIVE), STATE(OFFERED)},
	    {TIER(PAGE_NOW), STATUS(CANCELLED), STATE(STOOD_DOWN)}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct callout *c;
		struct asking a;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		storm(number, 2, false);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of(number);
		record(number, TIER(REVIEW), STATUS(ACTIVE));
		assert_int_equal(c->state, STATE(DRAFT));
		asks(&a, number);
		assert_ptr_equal(asked(&a), c);
		record(number, cases[i].tier, cases[i].status);
		assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), fake.now);
		ring_steady(c);
		assert_int_equal(c->state, cases[i].to);
		if (cases[i].to == STATE(STOOD_DOWN))
			assert_int_equal(moved(0)->reason, REASON(INCIDENT_CANCELLED));
	}
}

static void
test_what_somebody_asked_for_ends_by_her_word_or_by_cancelling(void **state)
{
	struct callout *c;
	struct asking a;

	(void)state;
	asks(&a, "1");
	c = asked(&a);
	record("1", TIER(REVIEW), STATUS(ACTIVE));
	record("1", TIER(PAGE_NOW), STATUS(CLOSED));
	assert_int_equal(c->state, STATE(OFFERED));
	record("1", TIER(PAGE_NOW), STATUS(CANCELLED));
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	asks(&a, NULL);
	c = asked(&a);
	SAY(c, ACCEPT, "p-1");
	assert_int_equal(say(&c->id, EVENT(STAND_DOWN), "p-1", NULL), ERR_NOT_FOUND);
	assert_int_equal(say(&c->id, EVENT(STAND_DOWN), "", NULL), ERR_DENIED);
	SAY(c, STAND_DOWN, "officer");
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(moved(0)->reason, REASON(ASKER_CANCELLED));
	assert_int_not_equal(fake_due(CLOCK_CALLOUT_AFTER, &c->id), 0);
	SAY(c, STAND_DOWN, "officer"); /* twice is once */
	asks(&a, NULL);
	c = asked(&a);
	SAY(c, ACCEPT, "p-1");
	SAY(c, CLEAR, "p-1");
	assert_int_equal(say(&c->id, EVENT(STAND_DOWN), "officer", NULL), ERR_CONFLICT);
}

static void
test_refusals(void **state)
{
	struct asking a;

	(void)state;
	for (int i = 0; i < 7; i++) {
		Accord__V1__Answer *answers[] = {&a.msg.message_may_be_left,
		    &a.msg.safe_if_another_answers, &a.msg.told_of_call, &a.msg.out_of_earshot};

		asks(&a, "1");
		if (i < 4)
			*answers[i] = i % 2 == 0 ? ACCORD__V1__ANSWER__ANSWER_UNSPECIFIED
						 : (Accord__V1__Answer)3;
		else if (i == 4)
			a.msg.n_granted = 0;
		else if (i == 5)
			a.granted = (char *)"harbour-pd";
		else
			a.actor.person = (char *)"";
		assert_false(fake_one(&a.input));
		assert_int_equal(a.input.err.code, i < 4   ? ERR_INVALID
						   : i < 6 ? ERR_NOT_FOUND
							   : ERR_DENIED);
	}
	assert_int_equal(pages(), 0);
	assert_null(link_of("1"));
}

static void
test_nobody_on_the_ladder_is_told_too(void **state)
{
	struct callout *c;
	struct asking a;

	(void)state;
	asks(&a, NULL);
	a.msg.organisation = a.granted = (char *)"harbour-pd";
	c = asked(&a);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_string_equal(moved(0)->asker, "officer");
	assert_int_not_equal(fake_due(CLOCK_CALLOUT_AFTER, &c->id), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_it_is_opened_as_for_an_incident_that_pages, setup),
	    cmocka_unit_test_setup(
		test_of_an_incident_that_has_one_that_one_and_no_second_page, setup),
	    cmocka_unit_test_setup(test_what_is_held_goes_out, setup),
	    cmocka_unit_test_setup(
		test_what_is_held_and_asked_for_goes_out_whatever_is_closed, setup),
	    cmocka_unit_test_setup(
		test_what_somebody_asked_for_ends_by_her_word_or_by_cancelling, setup),
	    cmocka_unit_test_setup(test_refusals, setup),
	    cmocka_unit_test_setup(test_nobody_on_the_ladder_is_told_too, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
