/* Messages and the gateway: nothing goes before it has decided, and only what it released. */
#include "tests/unit/message_world.h"

/* The person is of the owner's own staff, as the directory said last. */
static void
know_own(const char *person)
{
	struct id id = address_id(person);

	know(person, ADDRESS_KNOWN);
	(void)snprintf(((struct address *)fake_find(&address_table, &id)->row)->employer,
	    NOTIFICATION_NAME, OWNER);
}

static void
assert_bytes(const ProtobufCBinaryData *bytes, const struct id *id)
{
	assert_int_equal(bytes->len, sizeof(id->b));
	assert_memory_equal(bytes->data, id->b, sizeof(id->b));
}

static struct message *
offered(void)
{
	offer("p-1", 1);
	return page_of("p-1", 1);
}

static void
test_nothing_goes_before_it_is_decided(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = offered();
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(sent, 0);
	assert_int_equal(gateway.questions, 1);
	assert_int_equal(moved(0)->to, STATE(QUEUED));
	assert_int_equal(moved(0)->disclosure.len, 0);
	/* No picker finds it meanwhile. */
	assert_int_equal(m->due, fake.now + 10 * CLOCK_SECOND);
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), m->due);
	gateway.silent = false;
	settle();
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(sent, 1);
	assert_true(id_equal(&last_sent.disclosure, &gateway.disclosure));
	assert_int_equal(last_sent.released, gateway.releases);
	assert_bytes(&moved(0)->disclosure, &gateway.disclosure);
	assert_false(moved(0)->bare);
}

static void
test_decided_once_however_often_it_is_tried(void **state)
{
	struct message *m = offered();

	(void)state;
	result(m, 1, CHANNEL_LATER, 451);
	due(m);
	assert_int_equal(m->attempt, 2);
	assert_int_equal(gateway.questions, 1);
	result(m, 2, CHANNEL_TAKEN, 250);
	assert_bytes(&moved(0)->disclosure, &gateway.disclosure);
}

static void
test_refused_for_another_organisation_it_does_not_go(void **state)
{
	(void)state;
	for (int i = 0; i < 2; i++) {
		struct message *m;

		assert_int_equal(setup(NULL), 0);
		/* Its place alone is nothing to send. */
		gateway.releases = i == 0 ? 0 : BIT(INCIDENT_PLACE);
		m = offered();
		assert_int_equal(m->state, STATE(REFUSED));
		assert_int_equal(sent, 0);
		assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
		assert_int_equal(moved(0)->from, STATE(QUEUED));
		assert_int_equal(moved(0)->to, STATE(REFUSED));
		assert_bytes(&moved(0)->disclosure, &gateway.disclosure);
		stand_down("p-1", REQUEST(OFFERED)); /* she never heard of it */
		assert_null(notice_of("p-1"));
	}
}

static void
test_refused_own_staff_are_summoned_with_nothing_in_it(void **state)
{
	(void)state;
	know_own("p-1");
	gateway.releases = 0;
	gateway.recipient = OWNER;
	assert_int_equal(offered()->state, STATE(SENDING));
	assert_true(last_sent.bare);
	assert_true(id_equal(&last_sent.disclosure, &gateway.disclosure));
	assert_true(moved(0)->bare);
	assert_bytes(&moved(0)->disclosure, &gateway.disclosure);
}

/* Whoever was of the house may have left it: the gateway knows. */
static void
test_who_works_nowhere_gets_nothing(void **state)
{
	(void)state;
	know_own("p-1");
	gateway.releases = 0;
	gateway.recipient = "";
	assert_int_equal(offered()->state, STATE(REFUSED));
	assert_int_equal(sent, 0);
}

static void
test_the_gateway_is_silent_for_so_long(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	know_own("p-1");
	m = offered();
	fake.now = m->created + 10 * CLOCK_SECOND - 1;
	assert_true(fake_one(&(struct input){.rule = &due_rule, .subject = m->id, .due = 1}));
	assert_int_equal(m->state, STATE(QUEUED)); /* not yet */
	assert_int_equal(gateway.questions, 2);
	fake.now = m->created + 10 * CLOCK_SECOND;
	assert_true(fake_one(&(struct input){.rule = &due_rule, .subject = m->id, .due = 1}));
	assert_int_equal(m->state, STATE(SENDING));
	assert_true(last_sent.bare);
	assert_int_equal(last_sent.released, 0);
	assert_int_equal(moved(0)->disclosure.len, 0);
	assert_true(moved(0)->bare);
	assert_int_equal(gateway.forgotten, 1);
}

/* Others wait as long as it takes; the ladder climbs meanwhile. */
static void
test_others_wait_until_it_answers(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = offered();
	for (int i = 0; i < 3; i++)
		due(m);
	assert_int_equal(sent, 0);
	assert_int_equal(gateway.questions, 4);
	gateway.silent = false;
	settle();
	assert_int_equal(m->state, STATE(SENDING));
	assert_false(last_sent.bare);
}

static void
test_never_answered_it_is_given_up(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = offered();
	while (m->state == STATE(QUEUED))
		due(m);
	assert_int_equal(m->state, STATE(FAILED));
	assert_int_equal(fake.now, m->created + CLOCK_MINUTE);
	assert_int_equal(sent, 0);
	assert_int_equal(gateway.count, 0);
}

static void
test_own_staff_whose_address_comes_late(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	know("p-1", ADDRESS_WANTED);
	m = offered();
	due(m); /* whose she is is not known yet either */
	assert_int_equal(m->state, STATE(QUEUED));
	know_own("p-1");
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_true(last_sent.bare);
}

/* It left something that does not say whose it is. */
static void
test_what_the_first_release_queued_goes_with_nothing_in_it(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = offered();
	m->owner[0] = '\0';
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_true(last_sent.bare);
}

static void
decide_late(const struct message *m)
{
	struct asking ask = {.message = m->id,
	    .disclosure = gateway.disclosure,
	    .released = gateway.releases,
	    .recipient = "haven-house"};

	assert_true(
	    fake_one(&(struct input){.rule = &authorised_rule, .subject = m->id, .own = &ask}));
}

static void
test_a_decision_that_comes_late_changes_nothing(void **state)
{
	static const struct id nobody = {{9}};
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = offered();
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(m->state, STATE(RECALLED));
	assert_int_equal(gateway.forgotten, 1);
	decide_late(m);
	assert_int_equal(m->state, STATE(RECALLED));
	assert_true(id_is_nil(&m->disclosure));
	know_own("p-2");
	offer("p-2", 2);
	m = page_of("p-2", 2);
	due(m);
	assert_true(m->bare);
	decide_late(m); /* the summons is under way */
	assert_true(m->bare);
	assert_true(id_is_nil(&m->disclosure));
	assert_int_equal(sent, 1);
	decide_late(&(struct message){.id = nobody}); /* purged */
}

static void
test_a_canary_is_nobodys(void **state)
{
	struct fact f;

	(void)state;
	gateway.silent = true;
	(void)fact(&f, EVENT(OFFER), REQUEST(DRAFT), REQUEST(OFFERED));
	f.msg.person = (char *)"p-1";
	f.msg.rung = 1;
	f.msg.canary = true;
	assert_true(fake_one(&f.input));
	assert_int_equal(sent, 1);
	assert_int_equal(gateway.questions, 0);
}

/* What was decided about the page says nothing about the notice that follows it. */
static void
test_a_notice_is_asked_about_anew(void **state)
{
	(void)state;
	result(offered(), 1, CHANNEL_TAKEN, 250);
	gateway.silent = true;
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(notice_of("p-1")->state, STATE(QUEUED));
	assert_true(id_is_nil(&notice_of("p-1")->disclosure));
	assert_int_equal(notice_of("p-1")->released, 0);
	gateway.silent = false;
	gateway.releases = BIT(INCIDENT);
	settle();
	assert_int_equal(notice_of("p-1")->state, STATE(SENDING));
	assert_int_equal(last_sent.released, BIT(INCIDENT));
	assert_int_equal(gateway.questions, 2);
}

/* Her access has ended since she set out, and with it what a notice might hold. */
static void
test_who_is_on_her_way_is_told_that_it_is_off(void **state)
{
	(void)state;
	result(offered(), 1, CHANNEL_TAKEN, 250);
	gateway.releases = 0;
	stand_down("p-1", REQUEST(ACCEPTED));
	assert_int_equal(notice_of("p-1")->state, STATE(SENDING));
	assert_true(last_sent.bare);
	assert_int_equal(
	    last_sent.template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN);
	assert_true(id_equal(&last_sent.disclosure, &gateway.disclosure));
}

/* A page that failed and is decided, and whose next attempt comes a minute and a bit later. */
static struct message *
grown_old(int64_t age)
{
	struct message *m = offered();

	notification.config.give_up_after = 60 * CLOCK_MINUTE;
	notification.config.retry_first = notification.config.retry_last = age;
	result(m, 1, CHANNEL_LATER, 451);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(gateway.questions, 1);
	fake.now = m->decided + age;
	return m;
}

static void
attempt_again(const struct message *m)
{
	assert_true(fake_one(&(struct input){.rule = &due_rule, .subject = m->id, .due = 1}));
	settle();
}

static void
test_a_decision_counts_for_a_minute(void **state)
{
	(void)state;
	attempt_again(grown_old(CLOCK_MINUTE));
	assert_int_equal(gateway.questions, 1);
	assert_int_equal(sent, 2);
}

/* The agreement has ended meanwhile. */
static void
test_an_old_decision_is_made_anew(void **state)
{
	struct message *m = grown_old(CLOCK_MINUTE + 1);

	(void)state;
	gateway.releases = 0;
	gateway.disclosure = (struct id){{0xd2}};
	attempt_again(m);
	assert_int_equal(gateway.questions, 2);
	assert_int_equal(sent, 1);
	assert_int_equal(m->state, STATE(REFUSED));
	assert_bytes(&moved(0)->disclosure, &gateway.disclosure);
}

static void
test_with_an_old_decision_it_waits_for_the_gateway_like_a_new_one(void **state)
{
	struct message *m = grown_old(40 * CLOCK_MINUTE);

	(void)state;
	gateway.silent = true;
	attempt_again(m);
	assert_int_equal(sent, 1);
	assert_true(id_is_nil(&m->disclosure)); /* so it is found after a takeover */
	gateway.silent = false;
	settle();
	assert_int_equal(sent, 2);
	assert_int_equal(last_sent.released, gateway.releases);
}

static void
test_with_an_old_decision_own_staff_are_summoned_when_nobody_decides(void **state)
{
	struct message *m;

	(void)state;
	know_own("p-1");
	m = grown_old(40 * CLOCK_MINUTE);
	gateway.silent = true;
	attempt_again(m);
	assert_int_equal(sent, 1); /* not before the gateway had its time */
	due(m);
	assert_int_equal(sent, 2);
	assert_true(last_sent.bare);
	assert_int_equal(last_sent.released, 0);
}

/* A decision that is young when a slot is free is not made again, however long it waited before. */
static void
test_an_old_decision_gets_through_a_backlog(void **state)
{
	struct message *m = grown_old(5 * CLOCK_MINUTE);

	(void)state;
	slots = 0;
	attempt_again(m);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(gateway.questions, 2);
	slots = 1;
	fake.now += CLOCK_SECOND;
	attempt_again(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(gateway.questions, 2);
}

static void
test_without_a_slot_it_waits_in_its_place(void **state)
{
	struct message *m;

	(void)state;
	slots = 0;
	gateway.silent = true;
	m = offered();
	fake.now += 3 * CLOCK_SECOND;
	gateway.silent = false;
	settle();
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(m->due, m->created); /* before what came later */
	assert_int_equal(backlogs, 1);
	slots = 1;
	assert_true(fake_one(&(struct input){.rule = &due_rule, .subject = m->id}));
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(gateway.questions, 1);
}

static int
begin(void **state)
{
	(void)state;
	log_open("test", LOG_ERROR);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_nothing_goes_before_it_is_decided, setup),
	    cmocka_unit_test_setup(test_decided_once_however_often_it_is_tried, setup),
	    cmocka_unit_test_setup(test_refused_for_another_organisation_it_does_not_go, setup),
	    cmocka_unit_test_setup(test_refused_own_staff_are_summoned_with_nothing_in_it, setup),
	    cmocka_unit_test_setup(test_who_works_nowhere_gets_nothing, setup),
	    cmocka_unit_test_setup(test_the_gateway_is_silent_for_so_long, setup),
	    cmocka_unit_test_setup(test_others_wait_until_it_answers, setup),
	    cmocka_unit_test_setup(test_never_answered_it_is_given_up, setup),
	    cmocka_unit_test_setup(test_own_staff_whose_address_comes_late, setup),
	    cmocka_unit_test_setup(
		test_what_the_first_release_queued_goes_with_nothing_in_it, setup),
	    cmocka_unit_test_setup(test_a_decision_that_comes_late_changes_nothing, setup),
	    cmocka_unit_test_setup(test_a_canary_is_nobodys, setup),
	    cmocka_unit_test_setup(test_a_notice_is_asked_about_anew, setup),
	    cmocka_unit_test_setup(test_who_is_on_her_way_is_told_that_it_is_off, setup),
	    cmocka_unit_test_setup(test_a_decision_counts_for_a_minute, setup),
	    cmocka_unit_test_setup(test_an_old_decision_is_made_anew, setup),
	    cmocka_unit_test_setup(
		test_with_an_old_decision_it_waits_for_the_gateway_like_a_new_one, setup),
	    cmocka_unit_test_setup(
		test_with_an_old_decision_own_staff_are_summoned_when_nobody_decides, setup),
	    cmocka_unit_test_setup(test_an_old_decision_gets_through_a_backlog, setup),
	    cmocka_unit_test_setup(test_without_a_slot_it_waits_in_its_place, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
