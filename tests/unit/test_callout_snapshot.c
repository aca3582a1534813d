/* Call-outs when the incidents were told by a snapshot. */
#include "tests/unit/callout_world.h"

static uint64_t source_epoch;

/* How an incident stands, as a snapshot tells it, or a version of it as the journal does. */
static void
tell(const char *number, uint32_t version, Accord__V1__Tier tier, Accord__V1__IncidentStatus status,
    bool restated)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	size_t facts = fake.fact_count;
	struct incident in;

	(void)incident(&in, number, tier, status);
	header.restated = restated;
	header.epoch = source_epoch;
	in.msg.version = version;
	in.input.fact = &header;
	assert_true(fake_one(&in.input));
	if (restated) /* nobody hears of it */
		assert_int_equal(fake.fact_count, facts);
}

/* Of that incident: somebody is asked to look at it later. */
static const struct callout *
late_task(const char *number)
{
	const struct id incident = id_digest(&number, 1);
	const struct callout *found = NULL;

	for (size_t i = 0; i < fake.row_count; i++) {
		const struct callout *c = fake.rows[i].row;

		if (fake.rows[i].table != &callout_table || !fake.rows[i].there || !c->task.is ||
		    !id_equal(&c->incident, &incident))
			continue;
		assert_null(found);
		assert_int_equal(c->task.why, ACCORD__V1__WANTED_FOR__WANTED_FOR_LATE_INCIDENT);
		found = c;
	}
	return found;
}

/* Nobody was asked for it, and it is nobody's business to read a log: it is a task, once. */
static void
test_restated_that_asks_is_a_task_in_half_an_hour(void **state)
{
	(void)state;
	for (int i = 0; i < 2; i++)
		tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	assert_non_null(late_task("1"));
	assert_int_equal(late_task("1")->state, STATE(DRAFT));
	assert_string_equal(late_task("1")->organisation, "riverton-pd");
	assert_int_equal(
	    fake_due(CLOCK_CALLOUT_ANSWER, &late_task("1")->id), fake.now + 30 * CLOCK_MINUTE);
	tell("2", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	tell("2", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true); /* its call-out runs */
	tell("3", 3, TIER(PAGE_NOW), STATUS(CLOSED), true);
	tell("4", 3, TIER(CONTACT), STATUS(ACTIVE), true);
	for (int i = 2; i <= 4; i++)
		assert_null(late_task((const char *const[]){"2", "3", "4"}[i - 2]));
}

static void
test_restated_opens_nothing(void **state)
{
	(void)state;
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	assert_true(link_of("1")->late);
	assert_null(callout_of("1"));
	tell("1", 4, TIER(PAGE_NOW), STATUS(CANCELLED), false);
	assert_null(callout_of("1"));
	tell("2", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell(
	    "2", 4, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* news: somebody is wanted after all */
	assert_int_equal(callout_of("2")->state, STATE(OFFERED));
	assert_false(link_of("2")->late);
}

/* Committed before the snapshot's page was read, followed behind it: never lost, never stale. */
static void
test_versions_behind_a_snapshot(void **state)
{
	(void)state;
	tell("1", 5, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	tell("1", 4, TIER(PAGE_NOW), STATUS(CLOSED), false);
	tell("1", 5, TIER(CONTACT), STATUS(ACTIVE), false);
	assert_null(callout_of("1"));
	assert_int_equal(link_of("1")->tier, TIER(CONTACT));
	tell("2", 1, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell("2", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* the very fact that opened it */
	assert_int_equal(callout_of("2")->state, STATE(OFFERED));
	tell("3", 2, TIER(UNSPECIFIED), STATUS(ACTIVE), true);
	tell("3", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* re-typed upward */
	assert_int_equal(callout_of("3")->state, STATE(OFFERED));
}

/* The follower kept its rows and lost its place: a call-out runs. */
static void
test_restated_over_what_is_known(void **state)
{
	struct callout *c;

	(void)state;
	tell("1", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	c = callout_of("1");
	tell("1", 4, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell("1", 5, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_ptr_equal(callout_of("1"), c);
	assert_false(link_of("1")->late);
	tell("1", 6, TIER(PAGE_NOW), STATUS(CANCELLED), false);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	tell("1", 7, TIER(PAGE_NOW), STATUS(REOPENED), false);
	assert_ptr_not_equal(callout_of("1"), c);
}

static void
test_restated_calls_nothing_off(void **state)
{
	struct callout *c;

	(void)state;
	tell("1", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	c = callout_of("1");
	tell("1", 2, TIER(CONTACT), STATUS(ACTIVE), true);
	assert_int_equal(c->state, STATE(OFFERED));
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* asked for again: she is on it */
	assert_ptr_equal(callout_of("1"), c);
	tell("1", 4, TIER(CONTACT), STATUS(ACTIVE), false);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

/* The source was set back: what it says now counts, though its version is lower. */
static void
test_restated_with_a_lower_version(void **state)
{
	(void)state;
	tell("1", 7, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 4, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 5, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
}

/* The source was restored since the snapshot, and an incident that was told then has not come so
 * far again: its news is no old news. */
static void
test_a_version_of_another_history_is_no_old_news(void **state)
{
	(void)state;
	source_epoch = 7;
	tell("1", 7, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 6, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_null(callout_of("1"));
	source_epoch = 1048576;
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
	source_epoch = 0;
}

/* What is held is the incident's call-out: when the hold ends somebody is asked, once. */
static void
test_restated_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 3, false);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	tell("1", 9, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	assert_true(link_of("1")->called);
	assert_false(link_of("1")->late);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
	tell("1", 10, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(pages(), 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_restated_opens_nothing, setup),
	    cmocka_unit_test_setup(test_restated_that_asks_is_a_task_in_half_an_hour, setup),
	    cmocka_unit_test_setup(test_versions_behind_a_snapshot, setup),
	    cmocka_unit_test_setup(test_restated_over_what_is_known, setup),
	    cmocka_unit_test_setup(test_restated_calls_nothing_off, setup),
	    cmocka_unit_test_setup(test_restated_with_a_lower_version, setup),
	    cmocka_unit_test_setup(test_a_version_of_another_history_is_no_old_news, setup),
	    cmocka_unit_test_setup(test_restated_while_held, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
