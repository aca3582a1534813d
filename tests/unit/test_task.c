/* Tasks: what somebody is wanted for becomes one task, asked up the ladder of its owner's own
 * people. */
#include "tests/unit/callout_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "services/referral/leaving.h"
#include "services/referral/task.h"

#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define RESULT(name) ACCORD__V1__TASK_RESULT__TASK_RESULT_##name

static const struct rule wanted_rule = {
    .keys = person_wanted_keys, .more = person_wanted_more, .decide = person_wanted};
static const struct rule unwanted_rule = {
    .keys = person_unwanted_keys, .more = person_unwanted_more, .decide = person_unwanted};
static const struct rule supervisor_rule = {
    .keys = supervisor_changed_keys, .decide = supervisor_changed};
static const struct rule task_rule = {
    .keys = move_task_keys, .more = move_task_more, .decide = move_task};

static struct id
named(const char *name)
{
	return id_digest(&name, 1);
}

struct wanting {
	struct id want, client;
	Accord__V1__PersonWanted msg;
	Accord__V1__Fact header;
	struct input input;
};

/* client NULL: nobody in particular. In so many minutes. */
static struct input *
wanting(
    struct wanting *w, const char *name, const char *client, Accord__V1__WantedFor why, int minutes)
{
	w->want = named(name);
	accord__v1__person_wanted__init(&w->msg);
	accord__v1__fact__init(&w->header);
	w->msg.wanted = (ProtobufCBinaryData){sizeof(w->want.b), w->want.b};
	w->msg.organisation = (char *)"haven-house";
	if (client != NULL) {
		w->client = named(client);
		w->msg.client = (ProtobufCBinaryData){sizeof(w->client.b), w->client.b};
	}
	w->msg.why = why;
	w->msg.due_us = fake.now + minutes * CLOCK_MINUTE;
	w->msg.lead = (char *)"lena";
	w->input = (struct input){.rule = &wanted_rule, .msg = &w->msg.base, .fact = &w->header};
	return &w->input;
}

static void
want(const char *name, const char *client, Accord__V1__WantedFor why, int minutes)
{
	struct wanting w;

	assert_true(fake_one(wanting(&w, name, client, why, minutes)));
}

static void
unwant(const char *name)
{
	Accord__V1__PersonUnwanted msg = ACCORD__V1__PERSON_UNWANTED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &unwanted_rule, .msg = &msg.base, .fact = &header};
	struct id id = named(name);

	msg.wanted = (ProtobufCBinaryData){sizeof(id.b), id.b};
	assert_true(fake_one(&input));
}

static struct callout *
task_of(const char *name)
{
	struct id id = named(name);
	struct fake_row *row = fake_find(&want_table, &id);

	assert_non_null(row);
	row = fake_find(&callout_table, &((struct want *)row->row)->request);
	return row->row;
}

static void
supervisor(const char *person)
{
	Accord__V1__OrganisationChanged msg = ACCORD__V1__ORGANISATION_CHANGED__INIT;
	struct input input = {.rule = &supervisor_rule, .msg = &msg.base};

	msg.organisation = (char *)"haven-house";
	msg.standing = ACCORD__V1__STANDING__STANDING_ACTIVE;
	msg.duty_supervisor = (char *)(uintptr_t)person;
	assert_true(fake_one(&input));
}

/* ERR_NONE when it was taken. */
static enum err_code
move(const struct callout *c, Accord__V1__RequestEvent event, const char *person,
    const char *granted, Accord__V1__TaskResult result)
{
	Accord__V1__MoveTask msg = ACCORD__V1__MOVE_TASK__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &task_rule, .msg = &msg.base, .actor = &actor};
	char *owner = (char *)(uintptr_t)granted;

	msg.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	msg.event = event;
	msg.result = result;
	msg.granted = &owner;
	msg.n_granted = granted != NULL;
	actor.person = (char *)(uintptr_t)person;
	return fake_one(&input) ? ERR_NONE : input.err.code;
}

#define MOVE(c, event, person)                                                                     \
	assert_int_equal(                                                                          \
	    move(c, EVENT(event), person, "haven-house", RESULT(UNSPECIFIED)), ERR_NONE)

static int
setup_tasks(void **state)
{
	(void)state;
	fake_reset(NULL);
	load_for("haven-house", (const char *const[]){"p-1", "p-2"}, 2);
	return 0;
}

/* She whose answer it is is asked before the ladder is, and again half-way. */
static void
test_who_is_named_is_asked_first(void **state)
{
	struct wanting w;
	struct fake_row *made = NULL;
	const struct ladder *ladder;
	struct input *input;

	(void)state;
	input = wanting(&w, "w", "c", WHY(TRANSFER), 0);
	w.msg.asked = (char *)"bea";
	w.msg.asked_until_us = fake.now + CLOCK_DAY + 7;
	assert_true(fake_one(input));
	assert_int_equal(task_of("w")->state, STATE(OFFERED));
	assert_string_equal(task_of("w")->person, "bea");
	for (size_t i = 0; i < fake.row_count; i++)
		if (fake.rows[i].table == &ladder_kept_table)
			made = &fake.rows[i];
	assert_non_null(made);
	ladder = made->row;
	assert_true(id_equal(&ladder->id, &task_of("w")->ladder));
	assert_int_equal(ladder->count, 2);
	for (size_t i = 0; i < 2; i++) {
		assert_string_equal(ladder->rungs[i].person, "bea");
		assert_string_equal(ladder->rungs[i].employer, "haven-house");
		assert_int_equal(ladder->rungs[i].answer_within, CLOCK_DAY / 2);
	}
}

/* Somebody is wanted by name in place of another, as when a time to answer is over: first the new
 * want, then the old one is taken back. */
static void
test_who_is_named_next_is_asked_whoever_has_it_in_her_hands(void **state)
{
	struct callout *first;
	struct wanting w;
	struct input *input;

	(void)state;
	supervisor("sue");
	for (int i = 0; i < 3; i++) {
		bool with_her = i == 2; /* she was at the end of the ladder already */
		const char *client = (const char *const[]){"a", "b", "c"}[i];
		const char *old = (const char *const[]){"o1", "o2", "o3"}[i],
			   *new = (const char *const[]){"n1", "n2", "n3"}[i];

		input = wanting(&w, old, client, WHY(TRANSFER), 0);
		w.msg.asked = (char *)"bea";
		w.msg.asked_until_us = fake.now + CLOCK_DAY;
		assert_true(fake_one(input));
		first = task_of(old);
		if (i == 0)
			MOVE(first, ACCEPT, "bea");
		if (with_her)
			(void)snprintf(first->person, sizeof(first->person), "sue");
		input = wanting(&w, new, client, WHY(TRANSFER), 0);
		w.msg.asked = (char *)"sue";
		w.msg.asked_until_us = fake.now + CLOCK_HOUR;
		assert_true(fake_one(input));
		unwant(old);
		assert_true(with_her == (task_of(new) == first)); /* and is not paged twice */
		assert_int_equal(task_of(new)->state, STATE(OFFERED));
		assert_string_equal(task_of(new)->person, "sue");
		assert_int_equal(first->state, with_her ? STATE(OFFERED) : STATE(WITHDRAWN));
	}
}

static void
test_what_is_due_is_offered_at_once(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(REPLY), 0);
	c = task_of("w");
	assert_int_equal(c->state, STATE(OFFERED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(moved(0)->rule, 401);
	assert_true(moved(0)->task);
	assert_int_equal(moved(0)->incident.len, 0);
	assert_string_equal(moved(0)->organisation, "haven-house");
}

static void
test_it_rests_until_it_is_due_and_its_lead_may_take_it(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(UNCERTAIN), 10);
	want("v", "d", WHY(UNCERTAIN), 10);
	c = task_of("w");
	assert_int_equal(c->state, STATE(DRAFT));
	assert_int_equal(fake.fact_count, 1); /* the roster's */
	MOVE(c, ACCEPT, "lena");
	assert_int_equal(c->state, STATE(ACCEPTED));
	assert_string_equal(c->person, "lena");
	assert_string_equal(c->employer, "haven-house");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	run_out(task_of("v"));
	assert_int_equal(task_of("v")->state, STATE(OFFERED));
}

static void
test_of_one_client_and_reason_there_is_one(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(REPLY), 10);
	want("w", "c", WHY(REPLY), 10); /* told twice */
	want("v", "c", WHY(REPLY), 0);
	want("u", "c", WHY(FROZEN), 10);
	want("t", "d", WHY(REPLY), 10);
	c = task_of("w");
	assert_ptr_equal(task_of("v"), c);
	assert_ptr_not_equal(task_of("u"), c);
	assert_ptr_not_equal(task_of("t"), c);
	assert_int_equal(c->task.wants, 2);
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now); /* the sooner */
	run_out(c);
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_of_nobody_in_particular_an_organisation_has_one(void **state)
{
	(void)state;
	want("w", NULL, WHY(MATCH), 10);
	want("v", NULL, WHY(MATCH), 2);
	want("u", NULL, WHY(HELD), 10);
	assert_ptr_equal(task_of("w"), task_of("v"));
	assert_int_equal(task_of("w")->task.wants, 2);
	assert_ptr_not_equal(task_of("w"), task_of("u"));
}

/* Whoever took it has no clock any more: she may have rung her before this came. */
static void
test_what_comes_after_it_was_taken_is_another(void **state)
{
	struct callout *first, *second;

	(void)state;
	want("w", "c", WHY(UNCONFIRMED), 0);
	first = task_of("w");
	MOVE(first, ACCEPT, first->person);
	assert_int_equal(first->state, STATE(ACCEPTED));
	want("v", "c", WHY(UNCONFIRMED), 0);
	second = task_of("v");
	assert_ptr_not_equal(second, first);
	assert_int_equal(second->state, STATE(OFFERED));
	unwant("w");
	assert_int_equal(first->state, STATE(WITHDRAWN));
	assert_int_equal(second->state, STATE(OFFERED));
}

static void
test_two_in_one_batch_are_one(void **state)
{
	struct wanting a, b;
	struct input *both[2];

	(void)state;
	both[0] = wanting(&a, "w", "c", WHY(REPLY), 0);
	both[1] = wanting(&b, "v", "c", WHY(REPLY), 0);
	fake_batch(both, 2);
	assert_ptr_equal(task_of("w"), task_of("v"));
	assert_int_equal(task_of("w")->task.wants, 2);
	assert_int_equal(pages(), 1);
}

static void
test_with_the_last_want_it_is_withdrawn(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(UNCONFIRMED), 0);
	want("v", "c", WHY(UNCONFIRMED), 0);
	c = task_of("w");
	unwant("w");
	unwant("w");
	assert_int_equal(c->state, STATE(OFFERED));
	unwant("v");
	assert_int_equal(c->state, STATE(WITHDRAWN));
	assert_int_equal(moved(0)->rule, 423);
	assert_int_equal(moved(0)->reason, REASON(NOT_WANTED));
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	unwant("nobody-said-that");
}

static void
test_what_is_over_is_begun_anew(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(REPLY), 0);
	c = task_of("w");
	MOVE(c, ACCEPT, "p-1");
	MOVE(c, CONTACT, "p-1");
	want("v", "c", WHY(REPLY), 0);
	assert_ptr_not_equal(task_of("v"), c);
	unwant("w"); /* she is being spoken with */
	assert_int_equal(c->state, STATE(CONTACTED));
	assert_int_equal(move(c, EVENT(CLOSE), "p-1", "haven-house", RESULT(REACHED)), ERR_NONE);
	assert_int_equal(c->state, STATE(CLOSED));
	assert_int_equal(c->task.result, RESULT(REACHED));
}

static void
test_it_ends_with_the_duty_supervisor_and_then_in_an_alarm(void **state)
{
	struct callout *c;

	(void)state;
	supervisor("sue");
	want("w", "c", WHY(REPLY), 0);
	c = task_of("w");
	run_out(c);
	assert_string_equal(c->person, "p-2");
	run_out(c);
	assert_string_equal(c->person, "sue");
	assert_int_equal(c->rung, 3);
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	MOVE(c, ACCEPT, "anybody");
	assert_int_equal(c->state, STATE(ACCEPTED));
}

static void
test_without_a_ladder_the_supervisor_is_asked(void **state)
{
	(void)state;
	fake_reset(NULL);
	want("w", "c", WHY(REPLY), 0);
	assert_int_equal(task_of("w")->state, STATE(EXPIRED));
	supervisor("sue");
	want("v", "c", WHY(REPLY), 0);
	assert_string_equal(task_of("v")->person, "sue");
}

/* Whom another organisation lends for call-outs hears nothing of a client. */
static void
test_only_the_owners_own_people_are_asked(void **state)
{
	struct wanting w;

	(void)state;
	load(((const char *const[]){"p-1", "p-2"}),
	    2); /* riverton-pd's ladder is haven-house's people */
	(void)wanting(&w, "w", "c", WHY(REPLY), 0);
	w.msg.organisation = (char *)"riverton-pd";
	assert_true(fake_one(&w.input));
	assert_int_equal(task_of("w")->state, STATE(EXPIRED));
	assert_int_equal(task_of("w")->rung, 0);
}

static void
test_declined_and_given_back_go_on_at_once(void **state)
{
	struct callout *c;

	(void)state;
	want("w", "c", WHY(REPLY), 0);
	c = task_of("w");
	MOVE(c, DECLINE, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now);
	run_out(c);
	assert_string_equal(c->person, "p-2");
	assert_int_equal(moved(0)->reason, REASON(DECLINED));
	MOVE(c, ACCEPT, "p-2");
	MOVE(c, RETURN, "p-2");
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(RETURNED));
}

static void
test_who_may_say_what(void **state)
{
	struct callout *c;
	uint32_t count;

	(void)state;
	want("w", "c", WHY(REPLY), 0);
	c = task_of("w");
	assert_int_equal(move(c, EVENT(ACCEPT), "p-1", NULL, RESULT(UNSPECIFIED)), ERR_NOT_FOUND);
	assert_int_equal(
	    move(c, EVENT(ACCEPT), "p-1", "riverton-pd", RESULT(UNSPECIFIED)), ERR_NOT_FOUND);
	assert_int_equal(
	    move(c, EVENT(ACCEPT), "", "haven-house", RESULT(UNSPECIFIED)), ERR_DENIED);
	assert_int_equal(
	    move(c, EVENT(CLIMB), "p-1", "haven-house", RESULT(UNSPECIFIED)), ERR_INVALID);
	assert_int_equal(move(c, EVENT(ACCEPT), "p-1", "haven-house", RESULT(DONE)), ERR_INVALID);
	assert_int_equal(
	    say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NOT_FOUND); /* no call-out */
	MOVE(c, ACKNOWLEDGE, "p-1");
	MOVE(c, ACCEPT, "p-1");
	MOVE(c, ACCEPT, "p-1");
	assert_int_equal(
	    move(c, EVENT(ACCEPT), "p-2", "haven-house", RESULT(UNSPECIFIED)), ERR_CONFLICT);
	assert_int_equal(
	    move(c, EVENT(CLOSE), "p-1", "haven-house", RESULT(UNSPECIFIED)), ERR_INVALID);
	assert_int_equal(move(c, EVENT(CLOSE), "p-2", "haven-house", RESULT(DONE)), ERR_CONFLICT);
	assert_int_equal(move(c, EVENT(CLOSE), "p-1", "haven-house", RESULT(DONE)), ERR_NONE);
}

static void
test_no_callout_is_a_task(void **state)
{
	struct callout *c;

	(void)state;
	load((const char *const[]){"p-1"}, 1);
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_false(moved(0)->task);
	assert_int_equal(
	    move(c, EVENT(ACCEPT), "p-1", "riverton-pd", RESULT(UNSPECIFIED)), ERR_NOT_FOUND);
}

static void
test_what_is_malformed_or_restated_opens_nothing(void **state)
{
	struct wanting w;
	struct id id = named("w");

	(void)state;
	(void)wanting(&w, "w", "c", WHY(REPLY), 0);
	w.header.restated = true;
	assert_true(fake_one(&w.input));
	assert_null(fake_find(&want_table, &id));
	(void)wanting(&w, "w", "c", WHY(REPLY), 0);
	w.msg.wanted.len = 15;
	assert_false(fake_one(&w.input));
	(void)wanting(&w, "w", "c", WHY(REPLY), 0);
	w.msg.organisation = (char *)"";
	assert_false(fake_one(&w.input));
}

static void
test_the_riskier_ranks_first_whenever_it_came(void **state)
{
	struct callout c = {
	    .opened = INT64_C(4000000000000000), .task = {.is = true}}; /* in 2096 */
	struct callout d = {.opened = 1, .task = {.is = true, .risk = 1}};
	int64_t most;

	(void)state;
	assert_true(task_rank(&d) > task_rank(&c));
	d.task.risk = TASK_RISK_MAX;
	most = task_rank(&d);
	d.task.risk = UINT32_MAX;
	assert_int_equal(task_rank(&d), most);
	assert_true(most > 0 && most < INT64_MAX);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_what_is_due_is_offered_at_once, setup_tasks),
	    cmocka_unit_test_setup(test_who_is_named_is_asked_first, setup_tasks),
	    cmocka_unit_test_setup(
		test_who_is_named_next_is_asked_whoever_has_it_in_her_hands, setup_tasks),
	    cmocka_unit_test_setup(
		test_it_rests_until_it_is_due_and_its_lead_may_take_it, setup_tasks),
	    cmocka_unit_test_setup(test_of_one_client_and_reason_there_is_one, setup_tasks),
	    cmocka_unit_test_setup(
		test_of_nobody_in_particular_an_organisation_has_one, setup_tasks),
	    cmocka_unit_test_setup(test_what_comes_after_it_was_taken_is_another, setup_tasks),
	    cmocka_unit_test_setup(test_two_in_one_batch_are_one, setup_tasks),
	    cmocka_unit_test_setup(test_with_the_last_want_it_is_withdrawn, setup_tasks),
	    cmocka_unit_test_setup(test_what_is_over_is_begun_anew, setup_tasks),
	    cmocka_unit_test_setup(
		test_it_ends_with_the_duty_supervisor_and_then_in_an_alarm, setup_tasks),
	    cmocka_unit_test_setup(test_without_a_ladder_the_supervisor_is_asked, setup_tasks),
	    cmocka_unit_test_setup(test_only_the_owners_own_people_are_asked, setup_tasks),
	    cmocka_unit_test_setup(test_declined_and_given_back_go_on_at_once, setup_tasks),
	    cmocka_unit_test_setup(test_who_may_say_what, setup_tasks),
	    cmocka_unit_test_setup(test_no_callout_is_a_task, setup_tasks),
	    cmocka_unit_test_setup(test_what_is_malformed_or_restated_opens_nothing, setup_tasks),
	    cmocka_unit_test(test_the_riskier_ranks_first_whenever_it_came),
	};

	return cmocka_run_group_tests_name("task", tests, begin, end);
}
