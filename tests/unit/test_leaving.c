/* Who can no longer be asked: refused rungs are skipped at once. */
#include "tests/unit/callout_world.h"

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
			tell_message(&c->id, "p-1", TEMPLATE(OFFERED),
			    (Accord__V1__MessageState)to, false);
	tell_message(&c->id, "p-1", TEMPLATE(STOOD_DOWN), MESSAGE(REFUSED), false);
	tell_message(&c->id, "p-1", TEMPLATE(OFFERED), MESSAGE(REFUSED), true);
	tell_message(&nobody, "p-1", TEMPLATE(OFFERED), MESSAGE(REFUSED), false);
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(c->person, "p-1");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_a_refused_rung_is_skipped_at_once, setup),
	    cmocka_unit_test_setup(test_a_ladder_that_is_refused_whole_ends, setup),
	    cmocka_unit_test_setup(test_a_rung_that_is_over_is_refused_in_vain, setup),
	    cmocka_unit_test_setup(test_other_messages_move_nothing, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
