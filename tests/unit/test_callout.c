/* Call-outs: what opens them and what calls them off. */
#include "tests/unit/callout_world.h"

static void
test_page_now_is_offered_to_the_first_rung(void **state)
{
	const Accord__V1__CalloutMoved *fact;
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(c->state, STATE(OFFERED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + CLOCK_MINUTE);
	fact = moved(0);
	assert_int_equal(fact->rule, 101);
	assert_int_equal(fact->from, STATE(DRAFT));
	assert_string_equal(fact->person, "p-1");
	assert_string_equal(fact->employer, "haven-house");
	assert_string_equal(fact->call_back, "+1 555 0101");
	assert_string_equal(fact->area, "4A");
	assert_int_equal(fact->rung, 1);
	assert_memory_equal(fact->request.data, c->id.b, 16);
}

static void
test_the_same_fact_again_changes_nothing(void **state)
{
	size_t facts;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	facts = fake.fact_count;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(fake.touched, 0);
}

static void
test_other_tiers_and_endings_open_nothing(void **state)
{
	static const Accord__V1__IncidentStatus over[] = {
	    STATUS(CLOSED), STATUS(CANCELLED), STATUS(PRESUMED_CLOSED)};

	(void)state;
	for (int tier = 0; tier <= TIER(NEVER); tier++)
		if (tier != TIER(PAGE_NOW))
			record("1", (Accord__V1__Tier)tier, STATUS(ACTIVE));
	for (size_t i = 0; i < 3; i++)
		record("1", TIER(PAGE_NOW), over[i]);
	record("1", TIER(REVIEW), STATUS(MERGED));
	assert_null(link_of("1"));
	assert_int_equal(fake.fact_count, 1); /* the roster's */
}

static void
test_late_is_counted_and_a_timely_update_still_pages(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_true(link_of("1")->late);
	assert_null(callout_of("1"));
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_false(link_of("1")->late);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
}

/* Whoever is on the ladder works for somebody else: a canary asks her nothing. */
static void
test_a_canary_asks_nobody_real(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.canary = true;
	assert_true(fake_one(&in.input));
	assert_true(callout_of("1")->canary);
	assert_true(id_is_passing(&callout_of("1")->id));
	assert_int_equal(callout_of("1")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	assert_true(moved(0)->canary);
	(void)incident(&in, "2", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.canary = in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_false(link_of("2")->late); /* in no count */
	record("3", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_false(id_is_passing(&callout_of("3")->id));
}

/* From wherever it rests before it is cleared. */
static void
test_calling_off_from_every_state(void **state)
{
	static const Accord__V1__RequestEvent path[] = {EVENT(UNSPECIFIED), EVENT(ACKNOWLEDGE),
	    EVENT(ACCEPT), EVENT(DEPART), EVENT(STAGE), EVENT(ARRIVE), EVENT(CONTACT)};

	(void)state;
	for (size_t steps = 0; steps < sizeof(path) / sizeof(*path); steps++) {
		struct callout *c;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", steps);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of(number);
		for (size_t i = 1; i <= steps; i++)
			assert_int_equal(say(&c->id, path[i], "p-1", NULL), ERR_NONE);
		record(number, TIER(PAGE_NOW), STATUS(CLOSED)); /* calls nobody back who is on it */
		assert_true((c->state == STATE(STOOD_DOWN)) == (steps < 2));
		record(number, TIER(REVIEW), STATUS(ACTIVE));
		assert_int_equal(c->state, STATE(STOOD_DOWN));
		assert_int_equal(moved(0)->reason,
		    steps < 2 ? REASON(INCIDENT_CLOSED) : REASON(INCIDENT_RETYPED));
		assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
		assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
	}
}

static void
test_the_reason_for_calling_off(void **state)
{
	static const struct {
		Accord__V1__Tier tier;
		Accord__V1__IncidentStatus status;
		Accord__V1__RequestReason reason;
	} cases[] = {
	    {TIER(PAGE_NOW), STATUS(CANCELLED), REASON(INCIDENT_CANCELLED)},
	    {TIER(PAGE_NOW), STATUS(PRESUMED_CLOSED), REASON(INCIDENT_CLOSED)},
	    {TIER(CONTACT), STATUS(ACTIVE), REASON(INCIDENT_RETYPED)},
	    {TIER(CONTACT), STATUS(CLOSED), REASON(INCIDENT_RETYPED)},
	    {TIER(NEVER), STATUS(CANCELLED), REASON(INCIDENT_CANCELLED)},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		record(number, cases[i].tier, cases[i].status);
		assert_int_equal(callout_of(number)->state, STATE(STOOD_DOWN));
		assert_int_equal(moved(0)->reason, cases[i].reason);
		assert_string_equal(moved(0)->person, "p-1");
	}
}

static void
test_asked_for_again_opens_a_new_one(void **state)
{
	struct callout *first, *second;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	first = callout_of("1");
	record("1", TIER(REVIEW), STATUS(ACTIVE));
	record("1", TIER(UNSPECIFIED), STATUS(ACTIVE)); /* not known is not up */
	assert_ptr_equal(callout_of("1"), first);
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	second = callout_of("1");
	assert_ptr_not_equal(first, second);
	assert_int_equal(second->state, STATE(OFFERED));
	assert_int_equal(first->state, STATE(STOOD_DOWN));
	record("1", TIER(UNSPECIFIED), STATUS(ACTIVE)); /* nor is it down */
	assert_int_equal(second->state, STATE(OFFERED));
}

static void
test_reopened_while_she_is_on_it_opens_nothing(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, ACCEPT, "p-1");
	record("1", TIER(PAGE_NOW), STATUS(CLOSED));
	record("1", TIER(PAGE_NOW), STATUS(REOPENED));
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(c->state, STATE(ACCEPTED));
}

/* What a follower that was away finds: the whole life of an incident in one batch. */
static void
test_a_life_in_one_batch(void **state)
{
	struct incident in[4];
	struct input *inputs[4];

	(void)state;
	inputs[0] = incident(&in[0], "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	inputs[1] = incident(&in[1], "1", TIER(PAGE_NOW), STATUS(CANCELLED));
	inputs[2] = incident(&in[2], "1", TIER(PAGE_NOW), STATUS(REOPENED));
	inputs[3] = incident(&in[3], "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	fake_batch(inputs, 4);
	assert_int_equal(fake.fact_count, 1 + 3);
	assert_int_equal(moved(2)->rule, 101);
	assert_int_equal(moved(1)->rule, 123);
	assert_int_equal(moved(0)->rule, 101);
	assert_memory_not_equal(moved(2)->request.data, moved(0)->request.data, 16);
}

static void
test_a_fact_without_an_incident_is_refused(void **state)
{
	struct incident in;
	struct id other = id_v4();

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.incident.len = 15;
	assert_false(fake_one(&in.input));
	assert_int_equal(in.input.err.code, ERR_INVALID);
	in.msg.survivor = (ProtobufCBinaryData){sizeof(other.b), other.b};
	assert_false(fake_one(&in.input));
	assert_int_equal(in.input.err.code, ERR_INVALID);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_page_now_is_offered_to_the_first_rung, setup),
	    cmocka_unit_test_setup(test_the_same_fact_again_changes_nothing, setup),
	    cmocka_unit_test_setup(test_other_tiers_and_endings_open_nothing, setup),
	    cmocka_unit_test_setup(test_late_is_counted_and_a_timely_update_still_pages, setup),
	    cmocka_unit_test_setup(test_a_canary_asks_nobody_real, setup),
	    cmocka_unit_test_setup(test_calling_off_from_every_state, setup),
	    cmocka_unit_test_setup(test_the_reason_for_calling_off, setup),
	    cmocka_unit_test_setup(test_asked_for_again_opens_a_new_one, setup),
	    cmocka_unit_test_setup(test_reopened_while_she_is_on_it_opens_nothing, setup),
	    cmocka_unit_test_setup(test_a_life_in_one_batch, setup),
	    cmocka_unit_test_setup(test_a_fact_without_an_incident_is_refused, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
