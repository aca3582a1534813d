/* How she may be contacted, handed over and then changed: who is told, and until when. */
#include "tests/unit/exchange_world.h"

#include "common/text.h"

static const struct id client = {{1}}, release = {{4}};

/* A receiver, who has accepted. */
static struct exchange *
accepted_of(Accord__V1__RequestKind kind, bool blind)
{
	struct exchange *x;

	(void)setup_exchanges(NULL);
	x = drafted(kind, &client);
	assert_int_equal(offer_it(x, blind, &release), ERR_NONE);
	x = exchange_of(&x->peer);
	MOVE(x, ACCEPT, "cora");
	ring_tasks(x);
	return x;
}

static struct exchange *
accepted_as(bool blind)
{
	return accepted_of(KIND(HANDOFF), blind);
}

struct giving {
	Accord__V1__GiveExchange msg;
	Accord__V1__Actor actor;
	struct input input;
};

static struct input *
giving(struct giving *g, const struct exchange *x, const char *organisation, const char *person)
{
	accord__v1__give_exchange__init(&g->msg);
	accord__v1__actor__init(&g->actor);
	g->msg.record = bytes_of(&x->id);
	g->msg.organisation = (char *)(uintptr_t)organisation;
	g->msg.release = bytes_of(&release);
	g->actor.person = (char *)(uintptr_t)person;
	g->input = (struct input){.rule = &give_rule, .msg = &g->msg.base, .actor = &g->actor};
	return &g->input;
}

static enum err_code
give_it(const struct exchange *x, const char *organisation, const char *person, int64_t until)
{
	struct giving g;

	(void)giving(&g, x, organisation, person);
	g.msg.until_us = until;
	return fake_one(&g.input) ? ERR_NONE : g.input.err.code;
}

/* It is on record that she has them. */
static void
had_of(const struct exchange *x, int64_t given)
{
	struct giving g;

	(void)giving(&g, x, RECEIVER, "cora");
	g.msg.had_us = given;
	assert_true(fake_one(&g.input));
}

static void
had_it(const struct exchange *x)
{
	had_of(x, x->given);
}

#define GIVE(x) assert_int_equal(give_it(x, RECEIVER, "cora", 0), ERR_NONE)

static void
tell(const ProtobufCMessage *msg, bool restated)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &changed_rule, .msg = msg, .fact = &header};

	header.restated = restated;
	view_all(&exchange_client_table, &client, is_about);
	assert_true(fake_one(&input));
}

static void
change_of(const char *owner)
{
	Accord__V1__ContactRecorded msg = ACCORD__V1__CONTACT_RECORDED__INIT;

	msg.client = bytes_of(&client);
	msg.organisation = (char *)(uintptr_t)owner;
	tell(&msg.base, false);
}

/* --- told --- */

static void
test_who_has_the_old_rules_is_told_at_once_and_alone(void **state)
{
	struct exchange *x = accepted_as(false);
	const Accord__V1__ExchangeOutdated *fact;
	const struct callout *task;

	(void)state;
	GIVE(x);
	change_of(SENDER);
	assert_int_equal(x->changed, fake.now);
	fact = fake_fact(0, &accord__v1__exchange_outdated__descriptor);
	assert_memory_equal(fact->record.data, x->id.b, 16);
	assert_string_equal(fact->person, "cora");
	ring_tasks(x);
	task = task_for_it(x);
	assert_non_null(task);
	assert_int_equal(task->task.why, WHY(RULES_CHANGED));
	assert_int_equal(task->state, STATE(OFFERED));
	assert_string_equal(task->person, "cora");
	assert_true(id_is_nil(&task->task.client)); /* who she is to the sender is the sender's */
	fake.now += CLOCK_SECOND;
	GIVE(x); /* and then it cannot be read: she is asked still */
	ring_tasks(x);
	assert_true(x->changed != 0 && task->state == STATE(OFFERED));
	had_it(x);
	assert_int_equal(x->changed, 0);
	ring_tasks(x);
	assert_int_equal(task->state, STATE(WITHDRAWN));
	assert_true(id_is_nil(&x->task));
}

static void
test_what_is_changed_behind_the_giving_is_not_had(void **state)
{
	struct exchange *x = accepted_as(false);

	(void)state;
	GIVE(x);
	fake.now += CLOCK_SECOND;
	change_of(SENDER);
	had_it(x);
	assert_true(x->changed != 0);
	x->overdue = true; /* a clock that has rung is not put behind it */
	assert_int_equal(exchange_wants(x), WHY(NOT_CONTACTED));
}

/* A referral's body is read no more from then on: nothing could end what it asks. */
static void
test_of_a_referral_nothing_is_told_once_she_was_reached(void **state)
{
	for (int before = 0; before < 2; before++) {
		struct exchange *x = accepted_of(KIND(REFERRAL), false);

		(void)state;
		GIVE(x);
		if (before)
			change_of(SENDER);
		ring_tasks(x);
		assert_int_equal(exchange_wants(x), before ? WHY(RULES_CHANGED) : 0);
		MOVE(x, CONTACT, "cora");
		if (!before)
			change_of(SENDER);
		ring_tasks(x);
		assert_int_equal(x->changed, 0);
		assert_int_equal(exchange_wants(x), 0);
		assert_true(id_is_nil(&x->task));
	}
}

static void
test_of_a_handoff_it_is_told_also_once_she_was_reached(void **state)
{
	struct exchange *x = accepted_as(false);

	(void)state;
	GIVE(x);
	change_of(SENDER);
	MOVE(x, CONTACT, "cora");
	assert_int_equal(exchange_wants(x), WHY(RULES_CHANGED));
	had_it(x);
	fake.now += CLOCK_SECOND;
	change_of(SENDER);
	assert_int_equal(x->changed, fake.now);
}

static void
test_what_an_earlier_reading_had_says_nothing_of_a_later_one(void **state)
{
	struct exchange *x = accepted_as(false);
	int64_t first;

	(void)state;
	GIVE(x); /* the old rules, which come late */
	first = x->given;
	fake.now += CLOCK_SECOND;
	change_of(SENDER);
	fake.now += CLOCK_SECOND;
	GIVE(x); /* the new ones, which never come */
	had_of(x, first);
	assert_true(x->changed != 0);
	had_of(x, x->given + 1); /* of no giving there was */
	assert_true(x->changed != 0);
	had_it(x);
	assert_int_equal(x->changed, 0);
}

static void
test_every_fact_of_contact_is_a_change(void **state)
{
	Accord__V1__ContactVerified verified = ACCORD__V1__CONTACT_VERIFIED__INIT;
	Accord__V1__ContactFrozen frozen = ACCORD__V1__CONTACT_FROZEN__INIT;
	Accord__V1__ContactDisturbed disturbed = ACCORD__V1__CONTACT_DISTURBED__INIT;
	const ProtobufCMessage *const facts[] = {&verified.base, &frozen.base, &disturbed.base};

	(void)state;
	verified.client = frozen.client = disturbed.client = bytes_of(&client);
	verified.organisation = frozen.organisation = disturbed.organisation = (char *)SENDER;
	for (size_t i = 0; i < sizeof(facts) / sizeof(*facts); i++) {
		struct exchange *x = accepted_as(false);

		GIVE(x);
		tell(facts[i], true);
		assert_int_equal(x->changed, 0); /* told again is no change */
		tell(facts[i], false);
		assert_int_equal(x->changed, fake.now);
	}
}

static void
test_what_was_changed_again_since_she_was_done_is_asked_again(void **state)
{
	struct exchange *x = accepted_as(false);
	struct callout *task;
	struct id first;

	(void)state;
	GIVE(x);
	change_of(SENDER);
	ring_tasks(x);
	first = x->task;
	fake.now += CLOCK_MINUTE;
	change_of(SENDER);
	ring_tasks(x);
	assert_true(id_equal(&x->task, &first)); /* one page for what she has not looked at */
	task = (struct callout *)(uintptr_t)task_for_it(x);
	task->state = STATE(CLOSED);
	task->moved = fake.now += CLOCK_MINUTE;
	batch_clock_set(&fake, CLOCK_EXCHANGE_TASK, &x->id, fake.now);
	ring_tasks(x);
	assert_true(id_equal(&x->task, &first)); /* nothing new since */
	fake.now += CLOCK_MINUTE;
	change_of(SENDER);
	ring_tasks(x);
	assert_false(id_equal(&x->task, &first));
	assert_int_equal(task_for_it(x)->state, STATE(OFFERED));
}

static void
test_who_takes_it_over_is_told_and_nobody_is_asked_for_her_who_left(void **state)
{
	struct exchange *x = accepted_as(false);

	(void)state;
	GIVE(x);
	leaves("cora");
	change_of(SENDER);
	ring_tasks(x);
	assert_int_equal(task_for_it(x)->task.why, WHY(UNHELD));
	MOVE(x, TAKE, "dora");
	ring_tasks(x);
	assert_int_equal(task_for_it(x)->task.why, WHY(RULES_CHANGED));
	assert_string_equal(task_for_it(x)->person, "dora");
}

/* --- not told --- */

static void
test_what_was_not_given_or_has_ended_is_not_told(void **state)
{
	struct exchange *x = accepted_as(false);

	(void)state;
	change_of(SENDER);
	assert_int_equal(x->changed, 0);
	GIVE(x);
	change_of(RECEIVER); /* what others know of a client of that id is theirs */
	assert_int_equal(x->changed, 0);
	assert_int_equal(give_it(x, RECEIVER, "cora", fake.now + CLOCK_HOUR), ERR_NONE);
	fake.now += CLOCK_HOUR;
	change_of(SENDER);
	assert_int_equal(x->changed, 0); /* her release has ended */
	GIVE(x);
	MOVE(x, RETURN, "cora");
	change_of(SENDER);
	assert_int_equal(x->changed, 0);
}

static void
test_a_release_that_is_revoked_ends_it(void **state)
{
	struct exchange *x = accepted_as(false);
	const struct callout *task;

	(void)state;
	GIVE(x);
	change_of(SENDER);
	ring_tasks(x);
	task = task_for_it(x);
	revoke_it(&release);
	assert_int_equal(x->state, STATE(ACCEPTED));
	ring_tasks(x);
	assert_int_equal(task->state, STATE(WITHDRAWN));
	change_of(SENDER);
	assert_int_equal(x->changed, 0);
}

/* The view of what stands on it shows nothing yet of what this batch does. */
static void
test_a_release_that_is_revoked_meanwhile_ends_it(void **state)
{
	struct exchange *x = accepted_as(false);
	struct giving first, behind;
	struct revoking r;
	struct input *one[] = {giving(&first, x, RECEIVER, "cora"), revoking(&r, &release),
	    giving(&behind, x, RECEIVER, "cora")};

	(void)state;
	view_all(&exchange_release_table, &release, stands_on);
	fake_batch(one, 3);
	assert_false(first.input.refused);
	assert_true(behind.input.refused);
	assert_int_equal(behind.input.err.code, ERR_CONFLICT);
	assert_int_equal(x->given, 0);
	assert_int_equal(give_it(x, RECEIVER, "cora", 0), ERR_CONFLICT);
}

static void
test_it_is_given_to_her_alone_who_has_it(void **state)
{
	struct exchange *x = accepted_as(false);

	(void)state;
	assert_int_equal(give_it(x, SENDER, "cora", 0), ERR_NOT_FOUND);
	assert_int_equal(give_it(x, RECEIVER, "dora", 0), ERR_CONFLICT);
	assert_int_equal(give_it(x, RECEIVER, "", 0), ERR_DENIED);
	assert_int_equal(give_it(exchange_of(&x->peer), SENDER, "ada", 0), ERR_CONFLICT);
	assert_int_equal(x->given, 0);
	MOVE(x, RETURN, "cora");
	assert_int_equal(give_it(x, RECEIVER, "cora", 0), ERR_CONFLICT);
}

static void
test_a_sender_does_not_see_that_it_was_given(void **state)
{
	(void)state;
	for (int blind = 0; blind < 2; blind++) {
		struct exchange *x = accepted_as(blind != 0);
		const struct exchange *sender = exchange_of(&x->peer);
		struct exchange before = *sender;
		size_t facts = fake.fact_count;

		GIVE(x);
		change_of(SENDER);
		ring_tasks(x);
		assert_memory_equal(sender, &before, sizeof(before));
		for (size_t i = facts; i < fake.fact_count; i++)
			assert_false(id_equal(&fake.facts[i].subject, &sender->id));
	}
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, setup_exchanges)
	const struct CMUnitTest tests[] = {
	    TEST(test_who_has_the_old_rules_is_told_at_once_and_alone),
	    TEST(test_every_fact_of_contact_is_a_change),
	    TEST(test_what_is_changed_behind_the_giving_is_not_had),
	    TEST(test_of_a_referral_nothing_is_told_once_she_was_reached),
	    TEST(test_of_a_handoff_it_is_told_also_once_she_was_reached),
	    TEST(test_what_an_earlier_reading_had_says_nothing_of_a_later_one),
	    TEST(test_what_was_changed_again_since_she_was_done_is_asked_again),
	    TEST(test_who_takes_it_over_is_told_and_nobody_is_asked_for_her_who_left),
	    TEST(test_what_was_not_given_or_has_ended_is_not_told),
	    TEST(test_a_release_that_is_revoked_ends_it),
	    TEST(test_a_release_that_is_revoked_meanwhile_ends_it),
	    TEST(test_it_is_given_to_her_alone_who_has_it),
	    TEST(test_a_sender_does_not_see_that_it_was_given),
	};
#undef TEST
	return cmocka_run_group_tests(tests, NULL, NULL);
}
