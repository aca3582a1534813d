/* Pages by several ways: all at once, and one answer, wherever she gave it, quiets the others. */
#include "services/notification/message_kind.h"
#include "tests/unit/message_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "services/notification/staff/answered.h"
#include "services/notification/staff/way.h"

static void
answer(const struct message *m, const char *person)
{
	static const struct rule rule = {
	    .keys = page_answered_keys, .more = page_answered_more, .decide = page_answered};
	Accord__V1__PageAnswered msg = ACCORD__V1__PAGE_ANSWERED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &rule, .msg = &msg.base, .fact = &header};
	struct id id = m->id;

	msg.message = (ProtobufCBinaryData){sizeof(id.b), id.b};
	msg.request = (ProtobufCBinaryData){sizeof(request.b), (uint8_t *)(uintptr_t)request.b};
	msg.person = (char *)(uintptr_t)person;
	assert_true(fake_one(&input));
}

static void
reached_by(const char *person, unsigned ways)
{
	struct id id = address_id(person);
	struct address *address = fake_find(&address_table, &id)->row;

	address->ways = ways;
}

static struct message *
by_way(const char *person, int rung, int way)
{
	struct id page = page_id(epoch, &request, person, rung), id = page_way_id(&page, way);

	return way == 0 ? find(&page) : find(&id);
}

/* All at once, each a message of its own; her answer to one quiets those that have not left. */
static void
test_she_is_paged_in_every_way_at_once(void **state)
{
	(void)state;
	other_channels = true;
	reached_by("p-1", 7);
	slots = 1;
	offer("p-1", 1);
	assert_int_equal(
	    page_of("p-1", 1)->channel, ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL);
	assert_int_equal(
	    by_way("p-1", 1, 1)->channel, ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS);
	assert_int_equal(
	    by_way("p-1", 1, 2)->channel, ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE);
	answer(by_way("p-1", 1, 1), "p-1");
	for (int way = 0; way < 3; way++) {
		const struct message *m = way == 0 ? page_of("p-1", 1) : by_way("p-1", 1, way);

		assert_true(m->state == STATE(RECALLED) || m->state == STATE(SENDING));
	}
}

/* The directory says how she is reached after she was asked: by all ways all the same. */
static void
test_ways_that_are_learnt_later_are_ways(void **state)
{
	(void)state;
	other_channels = true;
	know("p-1", ADDRESS_WANTED);
	offer("p-1", 1);
	assert_int_equal(page_of("p-1", 1)->state, STATE(QUEUED));
	assert_null(by_way("p-1", 1, 1));
	know("p-1", ADDRESS_KNOWN);
	reached_by("p-1", 7);
	due(page_of("p-1", 1));
	assert_int_equal(page_of("p-1", 1)->state, STATE(SENDING));
	for (int way = 1; way < 3; way++) {
		assert_non_null(by_way("p-1", 1, way));
		assert_int_equal(by_way("p-1", 1, way)->state, STATE(SENDING));
		assert_int_equal(by_way("p-1", 1, way)->channel, way_channels[way]);
	}
	assert_int_equal(sent, 3);
	stand_down("", REQUEST(OFFERED)); /* and they are called off like the first */
	for (int way = 1; way < 3; way++)
		assert_true(by_way("p-1", 1, way)->unwanted);
}

/* She has numbers only, and the owner no channel for them: whoever is next is asked at once. */
static void
test_without_a_way_of_hers_the_next_is_asked(void **state)
{
	(void)state;
	reached_by("p-1", 6);
	offer("p-1", 1);
	assert_int_equal(page_of("p-1", 1)->state, STATE(REFUSED));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &page_of("p-1", 1)->id), 0);
	assert_int_equal(moved(0)->to, STATE(REFUSED));
	assert_int_equal(sent, 0);
	other_channels = true;
	reached_by("p-2", 6);
	offer("p-2", 2);
	assert_int_equal(page_of("p-2", 2)->state, STATE(SENDING));
	assert_int_equal(page_of("p-2", 2)->channel, way_channels[1]);
}

/* Nobody is called by a channel that her call-out's owner does not have. */
static void
test_ways_without_a_channel_are_no_ways(void **state)
{
	(void)state;
	reached_by("p-1", 7);
	offer("p-1", 1);
	assert_non_null(page_of("p-1", 1));
	assert_null(by_way("p-1", 1, 1));
	assert_null(by_way("p-1", 1, 2));
	other_channels = true;
	reached_by("p-2", 2); /* no mail */
	offer("p-2", 2);
	assert_int_equal(
	    page_of("p-2", 2)->channel, ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS);
	assert_null(by_way("p-2", 2, 1));
}

/* Whenever her answer comes: it may be there before the relay's, and before an attempt that is not
 * needed any more. */
static void
test_a_page_that_was_answered_is_confirmed(void **state)
{
	(void)state;
	offer("p-1", 1);
	result(page_of("p-1", 1), 1, CHANNEL_TAKEN, 250);
	answer(page_of("p-1", 1), "p-2"); /* not hers */
	assert_int_equal(page_of("p-1", 1)->state, STATE(SENT));
	answer(page_of("p-1", 1), "p-1");
	answer(page_of("p-1", 1), "p-1");
	assert_int_equal(page_of("p-1", 1)->state, STATE(CONFIRMED));
	offer("p-1", 2);
	answer(page_of("p-1", 2), "p-1");
	assert_int_equal(page_of("p-1", 2)->state, STATE(SENDING));
	result(page_of("p-1", 2), 1, CHANNEL_TAKEN, 250);
	assert_int_equal(page_of("p-1", 2)->state, STATE(CONFIRMED));
	offer("p-1", 3);
	answer(page_of("p-1", 3), "p-1");
	result(page_of("p-1", 3), 1, CHANNEL_UNCERTAIN, 0);
	assert_int_equal(page_of("p-1", 3)->state, STATE(RECALLED));
	offer("p-1", 4);
	result(page_of("p-1", 4), 1, CHANNEL_UNCERTAIN, 0);
	answer(page_of("p-1", 4), "p-1");
	assert_int_equal(page_of("p-1", 4)->state, STATE(RECALLED));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &page_of("p-1", 4)->id), 0);
	stand_down("p-1", REQUEST(OFFERED)); /* she is told that it is off */
	assert_non_null(notice_of("p-1"));
}

/* --- what she said at the console --- */

static void
says(const char *person, Accord__V1__RequestEvent event, Accord__V1__RequestState to)
{
	struct fact f;

	(void)fact(&f, event, REQUEST(OFFERED), to);
	f.msg.person = (char *)(uintptr_t)person;
	assert_true(fake_one(&f.input));
	settle();
}

/* By mail, text and call; of these the first `taken` are with the next system, in that order. */
static void
page_in_three_ways(int rung, int taken)
{
	other_channels = true;
	reached_by("p-1", 7);
	offer("p-1", (unsigned)rung);
	for (int way = 0; way < taken; way++) {
		fake.now += CLOCK_SECOND;
		result(by_way("p-1", rung, way), 1, CHANNEL_TAKEN, 200);
	}
}

static void
assert_states(int rung, Accord__V1__MessageState mail, Accord__V1__MessageState text,
    Accord__V1__MessageState call)
{
	assert_int_equal(by_way("p-1", rung, 0)->state, mail);
	assert_int_equal(by_way("p-1", rung, 1)->state, text);
	assert_int_equal(by_way("p-1", rung, 2)->state, call);
}

/* The first that was sent has reached her; the others are not sent again, whatever their providers
 * say later. */
static void
test_said_at_the_console_it_is_quiet(void **state)
{
	static const struct {
		Accord__V1__RequestEvent event;
		Accord__V1__RequestState to;
	} sayings[] = {{EVENT(ACKNOWLEDGE), REQUEST(ACKNOWLEDGED)},
	    {EVENT(ACCEPT), REQUEST(ACCEPTED)}, {EVENT(DECLINE), REQUEST(DECLINED)}};
	struct message *call;

	for (size_t i = 0; i < sizeof(sayings) / sizeof(*sayings); i++) {
		(void)setup(state);
		page_in_three_ways(1, 3);
		says("p-2", sayings[i].event, sayings[i].to); /* somebody else's */
		assert_states(1, STATE(SENT), STATE(SENT), STATE(SENT));
		says("p-1", sayings[i].event, sayings[i].to);
		assert_states(1, STATE(CONFIRMED), STATE(RECALLED), STATE(RECALLED));
		call = by_way("p-1", 1, 2);
		message_told(&fake, call, false, true, 0); /* nobody picked it up */
		assert_int_equal(call->state, STATE(RECALLED));
		assert_int_equal(fake_due(CLOCK_MESSAGE, &call->id), 0);
	}
}

/* A call that is made again, and one that rings, when she says it. */
static void
test_what_is_on_its_way_is_quiet_too(void **state)
{
	struct message *call;

	(void)state;
	page_in_three_ways(1, 3);
	call = by_way("p-1", 1, 2);
	message_told(&fake, call, false, true, 0);
	assert_int_equal(call->state, STATE(QUEUED));
	says("p-1", EVENT(ACCEPT), REQUEST(ACCEPTED));
	assert_states(1, STATE(CONFIRMED), STATE(RECALLED), STATE(RECALLED));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &call->id), 0);
	page_in_three_ways(2, 2);
	call = by_way("p-1", 2, 2);
	says("p-1", EVENT(ACCEPT), REQUEST(ACCEPTED));
	assert_states(2, STATE(CONFIRMED), STATE(RECALLED), STATE(SENDING));
	result(call, 1, CHANNEL_UNCERTAIN, 0);
	assert_int_equal(call->state, STATE(RECALLED));
}

/* What she answered counts rather than what was sent first; referral says the same later. */
static void
test_the_one_that_she_answered_is_confirmed(void **state)
{
	(void)state;
	page_in_three_ways(1, 3);
	answer(by_way("p-1", 1, 1), "p-1");
	assert_states(1, STATE(RECALLED), STATE(CONFIRMED), STATE(RECALLED));
	says("p-1", EVENT(ACCEPT), REQUEST(ACCEPTED));
	assert_states(1, STATE(RECALLED), STATE(CONFIRMED), STATE(RECALLED));
	page_in_three_ways(2, 3); /* and the other way round */
	says("p-1", EVENT(ACCEPT), REQUEST(ACCEPTED));
	answer(by_way("p-1", 2, 2), "p-1");
	assert_states(2, STATE(CONFIRMED), STATE(RECALLED), STATE(RECALLED));
}

/* The gateway's journal comes late: she has been asked again since, on another rung or of another
 * epoch, and that page goes on. */
static void
test_a_late_answer_leaves_the_next_page_alone(void **state)
{
	struct message *first;

	(void)state;
	page_in_three_ways(1, 3);
	first = by_way("p-1", 1, 0);
	says("p-1", EVENT(DECLINE), REQUEST(DECLINED));
	page_in_three_ways(3, 2);
	answer(first, "p-1");
	assert_states(3, STATE(SENT), STATE(SENT), STATE(SENDING));
	epoch++;
	page_in_three_ways(1, 2);
	answer(first, "p-1");
	assert_states(1, STATE(SENT), STATE(SENT), STATE(SENDING));
	result(by_way("p-1", 1, 2), 1, CHANNEL_UNCERTAIN, 0);
	assert_int_equal(by_way("p-1", 1, 2)->state, STATE(QUEUED));
	says("p-1", EVENT(ACCEPT), REQUEST(ACCEPTED));
	assert_states(1, STATE(CONFIRMED), STATE(RECALLED), STATE(RECALLED));
}

/* A snapshot says who has it: what was said meanwhile was not heard. */
static void
test_a_snapshot_that_says_who_has_it_quiets_her_page(void **state)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct fact f;

	(void)state;
	header.restated = true;
	page_in_three_ways(1, 2);
	(void)fact(&f, EVENT(ACCEPT), REQUEST(ACCEPTED), REQUEST(ACCEPTED));
	f.msg.person = (char *)"p-1";
	f.input.fact = &header;
	assert_true(fake_one(&f.input));
	assert_states(1, STATE(CONFIRMED), STATE(RECALLED), STATE(SENDING));
}

/* She had seen it, somebody else was asked, and then nobody was wanted: what may have left is taken
 * back. */
static void
test_who_answered_is_told_that_it_is_off(void **state)
{
	(void)state;
	offer("p-1", 1);
	result(page_of("p-1", 1), 1, CHANNEL_UNCERTAIN, 0);
	says("p-1", EVENT(ACKNOWLEDGE), REQUEST(ACKNOWLEDGED));
	assert_int_equal(page_of("p-1", 1)->state, STATE(RECALLED));
	offer("p-2", 2);
	stand_down("p-2", REQUEST(OFFERED));
	assert_non_null(notice_of("p-1"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_she_is_paged_in_every_way_at_once, setup),
	    cmocka_unit_test_setup(test_ways_that_are_learnt_later_are_ways, setup),
	    cmocka_unit_test_setup(test_without_a_way_of_hers_the_next_is_asked, setup),
	    cmocka_unit_test_setup(test_ways_without_a_channel_are_no_ways, setup),
	    cmocka_unit_test_setup(test_a_page_that_was_answered_is_confirmed, setup),
	    cmocka_unit_test_setup(test_said_at_the_console_it_is_quiet, setup),
	    cmocka_unit_test_setup(test_what_is_on_its_way_is_quiet_too, setup),
	    cmocka_unit_test_setup(test_the_one_that_she_answered_is_confirmed, setup),
	    cmocka_unit_test_setup(test_a_late_answer_leaves_the_next_page_alone, setup),
	    cmocka_unit_test_setup(test_a_snapshot_that_says_who_has_it_quiets_her_page, setup),
	    cmocka_unit_test_setup(test_who_answered_is_told_that_it_is_off, setup),
	};
	int failed;

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
