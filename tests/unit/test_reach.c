/* The last inch: what of intake's answer leads to a message, to whom and with what in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/notice.pb-c.h"
#include "common/clock.h"
/* Itself: intake answers by a function of the same name. */
#include "services/notification/client/reach.c"
#include "services/notification/sender.h"
#include "services/notification/staff/way.h"

#define SAY(name) ACCORD__V1__VOICEMAIL__VOICEMAIL_##name
#define OTHERS(name) ACCORD__V1__ANOTHER_ANSWERS__ANOTHER_ANSWERS_##name
#define SHOW ACCORD__V1__CALLER_ID__CALLER_ID_SHOW
#define BLOCK ACCORD__V1__CALLER_ID__CALLER_ID_BLOCK

static struct notification notification;
static struct service service = {.config_out = &notification};
static struct bus_call asked;
static struct {
	size_t count;
	struct channel_order order;
	char to[64], text[CHANNEL_TEXT];
} sent;
static size_t ends;
static bool hearing; /* what somebody just wrote from there */

bool
heard_clear(const struct notification *n, const char *address)
{
	(void)n;
	assert_true(address[0] != '\0');
	return !hearing;
}

bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *out, struct err *err)
{
	(void)bus, (void)err;
	asked = *call;
	*out = 1;
	return true;
}

void
bus_cancel(struct bus *bus, uint64_t call)
{
	(void)bus, (void)call;
}

bool
service_writes(const struct service *s)
{
	(void)s;
	return true;
}

void
slot_end(struct slot *slot, const struct channel_result *result)
{
	(void)slot, (void)result;
	ends++;
}

const char *
channel_name(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel)
{
	(void)n, (void)organisation, (void)recipient, (void)channel;
	return "a channel";
}

bool
channel_send(struct notification *n, const struct channel_order *order, struct err *err)
{
	(void)n, (void)err;
	sent.count++;
	sent.order = *order;
	(void)snprintf(sent.to, sizeof(sent.to), "%s", order->to);
	(void)snprintf(sent.text, sizeof(sent.text), "%.*s", (int)order->len, order->text);
	return true;
}

static int
begin(void **state)
{
	(void)state;
	memset(&notification, 0, sizeof(notification));
	memset(&sent, 0, sizeof(sent));
	ends = 0;
	hearing = false;
	reach_start(&service);
	return 0;
}

static int
end(void **state)
{
	(void)state;
	reach_stop(&service);
	return 0;
}

/* She may be called, and her advocate said how. */
static Accord__V1__ClientReach
where(Accord__V1__Channel channel)
{
	Accord__V1__ClientReach reach = ACCORD__V1__CLIENT_REACH__INIT;

	reach.answer = ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_SEND;
	reach.decided_us = clock_now();
	reach.until_us = reach.decided_us + CLOCK_HOUR;
	reach.channel = channel;
	reach.say = SAY(VAGUE);
	reach.caller_id = SHOW;
	reach.if_another_answers = OTHERS(ASK_CALLBACK);
	reach.telephone = (char *)(uintptr_t) "+15550100123";
	reach.language = (char *)(uintptr_t) "en";
	return reach;
}

/* True: it is being sent; else a person is asked, or, while she is being listened to, nobody is
 * yet. */
static bool
goes(const Accord__V1__ClientReach *reach)
{
	struct slot slot = {.service = &service};
	struct parcel parcel = {.claimed = clock_mono()};
	size_t before = sent.count, ended = ends;
	uint8_t body[512];
	size_t len = accord__v1__client_reach__get_packed_size(reach);
	struct err err = {0};

	parcel.message.recipient = ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT;
	parcel.message.event = ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_RELEASE;
	assert_true(len <= sizeof(body));
	(void)accord__v1__client_reach__pack(reach, body);
	assert_true(reach_client(&slot, &parcel, &err));
	asked.done(asked.ctx, NULL, body, len);
	assert_null(slot.reach);
	if (sent.count == before) {
		assert_int_equal(ends, ended + 1);
		assert_int_equal(slot.answered, !hearing);
		assert_int_equal(slot.answer.answer,
		    hearing ? 0 : ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_ASK_ADVOCATE);
	}
	return sent.count > before;
}

/* --- calls --- */

/* Whoever picks up hears it: where she wants nothing said to another, a person calls. */
static void
test_a_call_only_where_another_may_be_asked_to_have_her_call(void **state)
{
	Accord__V1__ClientReach reach = where(CHANNEL(VOICE));

	(void)state;
	assert_true(goes(&reach));
	reach.if_another_answers = OTHERS(HANG_UP);
	assert_false(goes(&reach));
	reach.if_another_answers = OTHERS(COVER_STORY);
	assert_false(goes(&reach));
	reach.if_another_answers = OTHERS(UNSPECIFIED);
	assert_false(goes(&reach));
	reach.channel = CHANNEL(SMS); /* nobody picks it up */
	assert_true(goes(&reach));
}

static void
test_no_call_that_a_machine_or_a_display_may_not_keep(void **state)
{
	Accord__V1__ClientReach reach = where(CHANNEL(VOICE));

	(void)state;
	reach.say = SAY(NO);
	assert_false(goes(&reach));
	reach.say = SAY(VAGUE);
	reach.caller_id = BLOCK;
	assert_false(goes(&reach));
}

/* What a text may say, a call does not: a machine cannot tell who listens. */
static void
test_a_call_says_no_more_than_that_she_should_call(void **state)
{
	Accord__V1__ClientReach reach = where(CHANNEL(VOICE));
	char vague[CHANNEL_TEXT];

	(void)state;
	assert_true(goes(&reach));
	memcpy(vague, sent.text, sizeof(vague));
	reach.say = SAY(FULL);
	assert_true(goes(&reach));
	assert_string_equal(sent.text, vague);
	assert_int_equal(sent.order.machine, MACHINE_VAGUE);
}

static void
test_nothing_goes_while_what_she_said_is_being_read(void **state)
{
	Accord__V1__ClientReach reach = where(CHANNEL(SMS));

	(void)state;
	hearing = true;
	assert_false(goes(&reach));
	hearing = false;
	assert_true(goes(&reach));
}

/* --- numbers --- */

static void
test_no_number_is_guessed(void **state)
{
	static const char *const bad[] = {"555 0142 x12", "555 0142", "+1 555 010 0123 x12", "+",
	    "+1234567", "+1234567890123456", "15550100123", "++15550100123", "+1555+0100123", ""};
	Accord__V1__ClientReach reach = where(CHANNEL(SMS));
	char out[WAY_NUMBER];

	(void)state;
	reach.telephone = (char *)(uintptr_t) "+1 (555) 010-01.23";
	assert_true(goes(&reach));
	assert_string_equal(sent.to, "+15550100123");
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		reach.telephone = (char *)(uintptr_t)bad[i];
		assert_false(goes(&reach));
		assert_false(way_number(bad[i], out));
		assert_string_equal(out, "");
	}
	assert_true(way_number("+12345678", out));
	assert_true(way_number("+123456789012345", out));
	assert_string_equal(out, "+123456789012345");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_a_call_only_where_another_may_be_asked_to_have_her_call, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_no_call_that_a_machine_or_a_display_may_not_keep, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_a_call_says_no_more_than_that_she_should_call, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_nothing_goes_while_what_she_said_is_being_read, begin, end),
	    cmocka_unit_test_setup_teardown(test_no_number_is_guessed, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
