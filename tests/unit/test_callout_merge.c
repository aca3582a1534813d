/* Call-outs of incidents that went on under another number: who is called off, and who never. */
#include "services/referral/merge.h"
#include "tests/unit/callout_world.h"

#define OURS "1"
#define SURVIVOR "2"

/* An incident's fact that says it was merged; NULL: nobody knows into what. */
static struct input *
merged(struct incident *in, const char *number, Accord__V1__Tier tier, const char *survivor)
{
	static struct id ids[8];
	static size_t next;
	struct id *id = &ids[next++ % 8];
	struct input *input = incident(in, number, tier, STATUS(MERGED));

	in->msg.change = ACCORD__V1__CHANGE_KIND__CHANGE_MERGED;
	if (survivor != NULL) {
		*id = id_digest(&survivor, 1);
		in->msg.survivor = (ProtobufCBinaryData){sizeof(id->b), id->b};
	}
	return input;
}

static void
merge(const char *number, const char *survivor)
{
	struct incident in;

	assert_true(fake_one(merged(&in, number, TIER(PAGE_NOW), survivor)));
}

static struct callout *
opened(const char *number)
{
	record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(callout_of(number)->state, STATE(OFFERED));
	return callout_of(number);
}

/* --- survivors --- */

static void
never_told(void)
{
}

static void
lower_tier(void)
{
	record(SURVIVOR, TIER(CONTACT), STATUS(ACTIVE));
}

static void
retyped(void)
{
	(void)opened(SURVIVOR);
	record(SURVIVOR, TIER(REVIEW), STATUS(ACTIVE));
}

static void
closed(void)
{
	(void)opened(SURVIVOR);
	record(SURVIVOR, TIER(PAGE_NOW), STATUS(CLOSED));
}

static void
closed_with_somebody_on_it(void)
{
	SAY(opened(SURVIVOR), ACCEPT, "p-1");
	record(SURVIVOR, TIER(PAGE_NOW), STATUS(CLOSED));
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(ACCEPTED));
}

static void
cancelled(void)
{
	(void)opened(SURVIVOR);
	record(SURVIVOR, TIER(PAGE_NOW), STATUS(CANCELLED));
}

static void
told_too_late(void)
{
	struct incident in;

	(void)incident(&in, SURVIVOR, TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_true(link_of(SURVIVOR)->late);
}

static void
held_back(void)
{
	storm(SURVIVOR, 2, true);
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(DRAFT));
}

static void
unanswered_to_the_end(void)
{
	struct callout *c = opened(SURVIVOR);

	while (c->state == STATE(OFFERED))
		run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
}

static void
been_there(void)
{
	struct callout *c = opened(SURVIVOR);

	SAY(c, ACCEPT, "p-1");
	SAY(c, CLEAR, "p-1");
}

static void
another_organisations(void)
{
	struct incident in;

	load_for("harbour-pd", (const char *const[]){"h-1"}, 1);
	(void)incident(&in, SURVIVOR, TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.organisation = (char *)"harbour-pd";
	assert_true(fake_one(&in.input));
	assert_string_equal(callout_of(SURVIVOR)->person, "h-1");
}

static void
asked(void)
{
	(void)opened(SURVIVOR);
}

static void
accepted(void)
{
	SAY(opened(SURVIVOR), ACCEPT, "p-1");
}

static void
at_the_scene(void)
{
	accepted();
	SAY(callout_of(SURVIVOR), ARRIVE, "p-1");
}

/* --- the table --- */

/* How far our own has come, by how many of these were said. */
static const Accord__V1__RequestEvent path[] = {
    EVENT(ACKNOWLEDGE), EVENT(ACCEPT), EVENT(DEPART), EVENT(STAGE), EVENT(ARRIVE), EVENT(CONTACT)};
#define STEPS (sizeof(path) / sizeof(*path))

/* off_up_to: so many steps on the path is the farthest from which it is called off; -1: from none.
 */
static const struct {
	void (*survivor)(void);
	const char *named;
	unsigned rule;
	int off_up_to;
} rows[] = {
    {asked, NULL, 601, -1},
    {asked, OURS, 601, -1}, /* itself */
    {never_told, SURVIVOR, 603, -1},
    {lower_tier, SURVIVOR, 603, -1},
    {retyped, SURVIVOR, 603, -1},
    {closed, SURVIVOR, 603, -1},
    {closed_with_somebody_on_it, SURVIVOR, 603, -1},
    {cancelled, SURVIVOR, 603, -1},
    {told_too_late, SURVIVOR, 603, -1},
    {held_back, SURVIVOR, 605, -1},
    {unanswered_to_the_end, SURVIVOR, 605, -1},
    {been_there, SURVIVOR, 605, -1},
    {another_organisations, SURVIVOR, 607, -1},
    {asked, SURVIVOR, 609, 1},
    {accepted, SURVIVOR, 609, 4},
    {at_the_scene, SURVIVOR, 609, 6},
};

static void
check_row(size_t i, size_t steps)
{
	Accord__V1__RequestState before;
	struct callout *c;
	bool off = (int)steps <= rows[i].off_up_to;

	setup(NULL);
	rows[i].survivor();
	c = opened(OURS);
	for (size_t n = 0; n < steps; n++)
		assert_int_equal(say(&c->id, path[n], "p-1", NULL), ERR_NONE);
	before = c->state;
	merge(OURS, rows[i].named);
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_MERGED));
	assert_int_equal(moved(0)->merge_rule, off ? 611 : rows[i].rule);
	assert_int_equal(moved(0)->event, off ? EVENT(STAND_DOWN) : EVENT(GO_ON));
	assert_string_equal(moved(0)->person, "p-1");
	assert_int_equal(c->state, off ? STATE(STOOD_DOWN) : before);
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id) != 0, !off && steps < 2);
}

static void
test_every_row_from_every_state(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		for (size_t steps = 0; steps <= STEPS; steps++)
			check_row(i, steps);
}

/* Every case that there can be: it is called off only where all is well. */
static void
test_every_case(void **state)
{
	(void)state;
	for (unsigned bits = 0; bits < 8; bits++)
		for (int theirs = NEAR_NOBODY; theirs <= NEAR_THERE; theirs++)
			for (int ours = NEAR_NOBODY; ours <= NEAR_THERE; ours++) {
				struct merge_case at = {(bits & 1) != 0, (bits & 2) != 0,
				    (bits & 4) != 0, (enum merge_near)theirs,
				    (enum merge_near)ours};

				assert_int_equal(merge_step(&at)->stands_down,
				    bits == 7 && theirs != NEAR_NOBODY && theirs >= ours);
			}
}

/* --- what goes on --- */

static void
test_it_climbs_and_is_told_once(void **state)
{
	struct callout *c;
	size_t facts;

	(void)state;
	c = opened(OURS);
	merge(OURS, NULL);
	facts = fake.fact_count;
	merge(OURS, NULL);
	assert_int_equal(fake.fact_count, facts);
	run_out(c);
	assert_string_equal(c->person, "p-2");
	assert_int_equal(moved(0)->merge_rule, 0);
	SAY(c, ACCEPT, "p-2");
	assert_int_equal(c->state, STATE(ACCEPTED));
}

/* A duplicate is often typed as one. */
static void
test_a_type_for_duplicates_calls_nobody_off(void **state)
{
	struct callout *c;
	struct incident in;

	(void)state;
	c = opened(OURS);
	assert_true(fake_one(merged(&in, OURS, TIER(NEVER), NULL)));
	assert_int_equal(c->state, STATE(OFFERED));
}

/* The survivor asks only afterwards: both go on until a document of ours asks the table again. */
static void
test_a_survivor_that_asks_later(void **state)
{
	struct callout *c;

	(void)state;
	c = opened(OURS);
	merge(OURS, SURVIVOR);
	(void)opened(SURVIVOR);
	assert_int_equal(c->state, STATE(OFFERED));
	merge(OURS, SURVIVOR);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(moved(0)->merge_rule, 611);
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(OFFERED));
}

static void
test_a_survivor_that_ends_later(void **state)
{
	struct callout *c;

	(void)state;
	c = opened(OURS);
	merge(OURS, SURVIVOR);
	record(SURVIVOR, TIER(PAGE_NOW), STATUS(CLOSED));
	record(SURVIVOR, TIER(REVIEW), STATUS(CANCELLED));
	assert_int_equal(c->state, STATE(OFFERED));
}

/* The survivor's end is the event's: who stood down for it is not asked again. */
static void
test_stood_down_for_a_survivor_that_ends(void **state)
{
	(void)state;
	asked();
	(void)opened(OURS);
	merge(OURS, SURVIVOR);
	record(SURVIVOR, TIER(PAGE_NOW), STATUS(CLOSED));
	merge(OURS, SURVIVOR);
	assert_int_equal(callout_of(OURS)->state, STATE(STOOD_DOWN));
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(STOOD_DOWN));
	assert_int_equal(pages(), 2);
}

static void
test_taken_apart_again(void **state)
{
	struct callout *c;

	(void)state;
	c = opened(OURS); /* it went on: it is the same call-out */
	merge(OURS, NULL);
	record(OURS, TIER(PAGE_NOW), STATUS(REOPENED));
	assert_ptr_equal(callout_of(OURS), c);
	assert_int_equal(pages(), 1);
	asked(); /* it stood down: it is asked for anew */
	merge(OURS, SURVIVOR);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	record(OURS, TIER(PAGE_NOW), STATUS(REOPENED));
	assert_ptr_not_equal(callout_of(OURS), c);
	assert_int_equal(callout_of(OURS)->state, STATE(OFFERED));
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(OFFERED));
}

/* One after the other into the next: the last whose people are asked keeps them. */
static void
test_a_chain(void **state)
{
	(void)state;
	(void)opened("a");
	(void)opened("b");
	merge("a", "b");
	assert_int_equal(callout_of("a")->state, STATE(STOOD_DOWN));
	merge("b", "c");
	merge("a", "c");
	assert_int_equal(callout_of("b")->state, STATE(OFFERED));
	(void)opened("c");
	merge("b", "c");
	assert_int_equal(callout_of("b")->state, STATE(STOOD_DOWN));
	assert_int_equal(callout_of("c")->state, STATE(OFFERED));
}

/* --- what begins as merged --- */

static void
test_born_merged(void **state)
{
	struct incident in;

	(void)state;
	merge("early", SURVIVOR); /* nobody goes for the survivor */
	assert_int_equal(callout_of("early")->state, STATE(OFFERED));
	asked();
	merge("covered", SURVIVOR);
	assert_null(link_of("covered"));
	(void)merged(&in, "late", TIER(PAGE_NOW), NULL);
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_null(link_of("late"));
	assert_true(fake_one(merged(&in, "lower", TIER(CONTACT), NULL)));
	assert_null(link_of("lower"));
	assert_int_equal(pages(), 2);
}

/* In one document it is typed up and merged. */
static void
test_typed_up_and_merged(void **state)
{
	(void)state;
	(void)opened(OURS);
	record(OURS, TIER(REVIEW), STATUS(ACTIVE));
	assert_int_equal(callout_of(OURS)->state, STATE(STOOD_DOWN));
	merge(OURS, NULL);
	assert_int_equal(callout_of(OURS)->state, STATE(OFFERED));
	assert_int_equal(pages(), 2);
}

/* Over, and then found to be a duplicate: that asks for nobody, and calls nobody back. */
static void
test_over_before_it_was_merged(void **state)
{
	struct callout *c;

	(void)state;
	SAY(opened(OURS), ACCEPT, "p-1");
	record(OURS, TIER(PAGE_NOW), STATUS(CLOSED));
	merge(OURS, NULL);
	assert_int_equal(callout_of(OURS)->state, STATE(ACCEPTED));
	c = opened("3");
	record("3", TIER(PAGE_NOW), STATUS(CANCELLED));
	merge("3", NULL);
	assert_ptr_equal(callout_of("3"), c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(pages(), 2);
}

/* --- held --- */

static void
test_merged_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm(OURS, 2, true);
	c = callout_of(OURS);
	merge(OURS, NULL);
	assert_int_equal(moved(0)->rule, 109);
	assert_int_equal(c->state, STATE(DRAFT));
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
	assert_string_equal(c->person, "p-1");
}

static void
test_typed_up_and_merged_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm(OURS, 3, false);
	c = callout_of(OURS);
	merge(OURS, NULL);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_stands_down_while_held(void **state)
{
	struct callout *c;

	(void)state;
	asked();
	storm(OURS, 2, true);
	c = callout_of(OURS);
	merge(OURS, SURVIVOR);
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(OFFERED));
}

/* --- one batch --- */

static void
test_all_in_one_batch(void **state)
{
	struct incident in[4];
	struct input *inputs[4];

	(void)state;
	inputs[0] = incident(&in[0], OURS, TIER(PAGE_NOW), STATUS(ACTIVE));
	inputs[1] = merged(&in[1], OURS, TIER(PAGE_NOW), SURVIVOR);
	inputs[2] = incident(&in[2], SURVIVOR, TIER(PAGE_NOW), STATUS(ACTIVE));
	fake_batch(inputs, 3);
	assert_int_equal(callout_of(OURS)->state, STATE(OFFERED));
	assert_int_equal(callout_of(SURVIVOR)->state, STATE(OFFERED));
	inputs[0] = incident(&in[0], "3", TIER(PAGE_NOW), STATUS(ACTIVE));
	inputs[1] = incident(&in[1], "4", TIER(PAGE_NOW), STATUS(ACTIVE));
	inputs[2] = merged(&in[2], "3", TIER(PAGE_NOW), "4");
	inputs[3] = merged(&in[3], "4", TIER(PAGE_NOW), "5");
	fake_batch(inputs, 4);
	assert_int_equal(callout_of("3")->state, STATE(STOOD_DOWN));
	assert_int_equal(callout_of("4")->state, STATE(OFFERED));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_row_from_every_state),
	    cmocka_unit_test(test_every_case),
	    cmocka_unit_test_setup(test_it_climbs_and_is_told_once, setup),
	    cmocka_unit_test_setup(test_a_type_for_duplicates_calls_nobody_off, setup),
	    cmocka_unit_test_setup(test_a_survivor_that_asks_later, setup),
	    cmocka_unit_test_setup(test_a_survivor_that_ends_later, setup),
	    cmocka_unit_test_setup(test_stood_down_for_a_survivor_that_ends, setup),
	    cmocka_unit_test_setup(test_taken_apart_again, setup),
	    cmocka_unit_test_setup(test_a_chain, setup),
	    cmocka_unit_test_setup(test_born_merged, setup),
	    cmocka_unit_test_setup(test_typed_up_and_merged, setup),
	    cmocka_unit_test_setup(test_over_before_it_was_merged, setup),
	    cmocka_unit_test_setup(test_merged_while_held, setup),
	    cmocka_unit_test_setup(test_typed_up_and_merged_while_held, setup),
	    cmocka_unit_test_setup(test_stands_down_while_held, setup),
	    cmocka_unit_test_setup(test_all_in_one_batch, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
