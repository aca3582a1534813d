/* Whether she may be contacted: each rule by itself, at its edge. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "services/intake/contact_resolve.h"

#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name
#define YES ACCORD__V1__ANSWER__ANSWER_YES
#define NO ACCORD__V1__ANSWER__ANSWER_NO
#define UNKNOWN ACCORD__V1__ANSWER__ANSWER_UNSPECIFIED

/* She may be called on weekdays from 9 to 11 in New York, and has been asked a day ago. */
static Accord__V1__Weekday days[7] = {1, 2, 3, 4, 5};
static Accord__V1__SafeWindow window, *windows[] = {&window};
static Accord__V1__ContactEvent urgent[1];
static Accord__V1__SafeChannel voice, again, *channels[] = {&voice, &again};
static Accord__V1__SafeContact rules;
static struct contact_profile profile;
static struct contact_question question;
static struct zone *zone;

static int64_t
at(const char *text)
{
	struct err err = {0};
	int64_t us;

	if (!clock_parse(text, &us, &err))
		fail_msg("%s", err.msg);
	return us;
}

static int
setup(void **state)
{
	struct err err = {0};

	(void)state;
	accord__v1__safe_window__init(&window);
	window.days = days;
	window.n_days = 5;
	window.from_minute = 9 * 60;
	window.until_minute = 11 * 60;
	accord__v1__safe_channel__init(&voice);
	voice.channel = CHANNEL(VOICE);
	voice.safe = YES;
	voice.windows = windows;
	voice.n_windows = 1;
	voice.urgent = urgent;
	again = voice;
	accord__v1__safe_contact__init(&rules);
	rules.preference = ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_WE_CONTACT;
	rules.channels = channels;
	rules.n_channels = 1;
	zone_close(&zone);
	zone = zone_open("America/New_York", &err);
	assert_non_null(zone);
	question = (struct contact_question){.event = EVENT(ORDINARY),
	    .channel = CHANNEL(VOICE),
	    .now = at("2026-03-10T10:00:00-04:00")}; /* a Tuesday */
	profile = (struct contact_profile){.rules = &rules,
	    .zone = zone,
	    .reachable = CONTACT_BIT(CHANNEL(VOICE)),
	    .checked = true,
	    .verified = question.now - CLOCK_DAY};
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	zone_close(&zone);
	return 0;
}

static void
expect(Accord__V1__ContactAnswer answer, Accord__V1__ContactReason reason)
{
	struct contact_verdict verdict = contact_resolve(&profile, &question);

	if (verdict.answer != answer || verdict.reason != reason)
		fail_msg("answer %d, reason %d", verdict.answer, verdict.reason);
	assert_true((verdict.channel != NULL) == (answer == ANSWER(SEND)));
}

static void
expect_until(const char *until)
{
	char text[CLOCK_TEXT_SIZE];

	assert_string_equal(clock_text(contact_resolve(&profile, &question).until, text), until);
}

/* --- when --- */

static void
test_a_window_has_its_edges(void **state)
{
	(void)state;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	expect_until("2026-03-10T14:00:01Z");
	question.now = at("2026-03-10T08:59:59.999999-04:00");
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	expect_until("2026-03-10T13:00:00Z");
	question.now = at("2026-03-10T09:00:00-04:00");
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	question.now = at("2026-03-10T10:59:59.400000-04:00"); /* good for no more than is left */
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	expect_until("2026-03-10T15:00:00Z");
	question.now = at("2026-03-13T11:00:00-04:00"); /* a Friday */
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	expect_until("2026-03-16T13:00:00Z");
	window.n_days = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(NO_WINDOW));
}

static void
test_clock_changes(void **state)
{
	(void)state;
	days[0] = ACCORD__V1__WEEKDAY__WEEKDAY_SUNDAY;
	window.n_days = 1;
	window.from_minute = 2 * 60;
	window.until_minute = 3 * 60; /* swallowed on 8 March 2026: a week later it is there */
	question.now = at("2026-03-08T00:30:00-05:00");
	profile.verified = question.now;
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	expect_until("2026-03-15T06:00:00Z");
	window.until_minute = 3 * 60 + 30; /* her clock jumps into it */
	expect_until("2026-03-08T07:00:00Z");
	window.from_minute = 60;
	window.until_minute = 90; /* on 1 November it is there twice */
	question.now = at("2026-11-01T01:30:00-04:00");
	profile.verified = question.now;
	expect_until("2026-11-01T06:00:00Z");
	question.now = at("2026-11-01T01:29:59-05:00");
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	days[0] = ACCORD__V1__WEEKDAY__WEEKDAY_MONDAY;
}

static void
test_over_midnight(void **state)
{
	(void)state;
	days[0] = ACCORD__V1__WEEKDAY__WEEKDAY_SUNDAY;
	window.n_days = 1;
	window.from_minute = 22 * 60;
	window.until_minute = 2 * 60;
	question.now = at("2026-03-16T01:59:00-04:00"); /* Monday, of Sunday's window */
	profile.verified = question.now;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	question.now = at("2026-03-16T02:00:00-04:00");
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	question.now = at("2026-03-16T22:00:00-04:00");
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	window.from_minute = window.until_minute = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_UNDERSTOOD));
	days[0] = ACCORD__V1__WEEKDAY__WEEKDAY_MONDAY;
}

static void
test_unsafe_until_breaks_for_nothing(void **state)
{
	(void)state;
	voice.unsafe_until_us = question.now + 1;
	expect(ANSWER(HOLD_UNTIL), REASON(UNSAFE_UNTIL));
	assert_int_equal(contact_resolve(&profile, &question).until, question.now + 1);
	question.event = urgent[0] = EVENT(RELEASE);
	voice.n_urgent = 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(UNSAFE_UNTIL));
	voice.unsafe_until_us = question.now;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	voice.unsafe_until_us = INT64_MAX;
	question.event = EVENT(ORDINARY);
	expect(ANSWER(ASK_ADVOCATE), REASON(STALE));
}

static void
test_at_three_in_the_morning(void **state)
{
	(void)state;
	question.now = at("2026-03-10T03:00:00-04:00");
	question.event = EVENT(ESCAPE);
	expect(ANSWER(ASK_ADVOCATE), REASON(OUTSIDE_WINDOW));
	urgent[0] = EVENT(RELEASE); /* not for this */
	voice.n_urgent = 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(OUTSIDE_WINDOW));
	urgent[0] = EVENT(ESCAPE);
	expect(ANSWER(SEND), REASON(URGENT_ELECTED));
	question.event = EVENT(ORDINARY);
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
	question.before = at("2026-03-10T09:00:00-04:00"); /* when the hearing is */
	expect(ANSWER(ASK_ADVOCATE), REASON(TOO_LATE));
	question.before++;
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
}

/* --- how old --- */

static void
test_what_was_agreed_gets_old(void **state)
{
	(void)state;
	profile.verified = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_VERIFIED));
	profile.verified = question.now + 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_VERIFIED));
	profile.verified = question.now - CONTACT_STALE_DAYS * CLOCK_DAY;
	expect(ANSWER(ASK_ADVOCATE), REASON(STALE));
	profile.verified++;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	assert_int_equal(contact_resolve(&profile, &question).until, question.now + 1);
	rules.stale_after_days = 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(STALE));
	rules.stale_after_days = 10000;
	profile.verified = question.now - CONTACT_STALE_DAYS_MOST * CLOCK_DAY;
	expect(ANSWER(ASK_ADVOCATE), REASON(STALE));
	rules.stale_after_days = 0;
	question.now = at("2026-03-13T11:00:00-04:00");
	profile.verified = at("2026-03-16T09:00:00-04:00") - CONTACT_STALE_DAYS * CLOCK_DAY;
	expect(ANSWER(ASK_ADVOCATE), REASON(STALE)); /* by the time that it would go */
	profile.verified++;
	expect(ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW));
}

static void
test_a_release_makes_it_old_at_once(void **state)
{
	(void)state;
	profile.disturbed = profile.verified - 1;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	profile.disturbed = profile.verified;
	expect(ANSWER(ASK_ADVOCATE), REASON(DISTURBED));
	profile.disturbed = question.now - CONTACT_DISTURBED_NOTICE + 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(DISTURBED));
	question.event = EVENT(RELEASE); /* of that itself she is told */
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	assert_int_equal(contact_resolve(&profile, &question).until, question.now + 1);
	profile.disturbed--;
	expect(ANSWER(ASK_ADVOCATE), REASON(DISTURBED));
}

/* --- what is not known is not safe --- */

static void
test_unknown_is_unsafe(void **state)
{
	(void)state;
	profile.zone = NULL;
	expect(ANSWER(ASK_ADVOCATE), REASON(ZONE_UNKNOWN));
	profile.checked = false;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_CHECKED));
	profile.reachable = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(NO_ADDRESS));
	voice.safe = UNKNOWN;
	expect(ANSWER(ASK_ADVOCATE), REASON(CHANNEL_UNKNOWN));
	rules.n_channels = 2; /* which of them is meant */
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_UNDERSTOOD));
	rules.n_channels = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(CHANNEL_UNKNOWN));
	question.channel = CHANNEL(IN_PERSON);
	expect(ANSWER(ASK_ADVOCATE), REASON(IN_PERSON));
	rules.preference = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(PREFERENCE_UNKNOWN));
	profile.rules = NULL;
	expect(ANSWER(ASK_ADVOCATE), REASON(NO_PROFILE));
	question.channel = CHANNEL(IN_PERSON) + 1;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_UNDERSTOOD));
	question.channel = CHANNEL(VOICE);
	question.event = 0;
	expect(ANSWER(ASK_ADVOCATE), REASON(NOT_UNDERSTOOD));
}

static void
test_another_channel_stands_for_none(void **state)
{
	(void)state;
	question.channel = CHANNEL(SMS);
	profile.reachable |= CONTACT_BIT(CHANNEL(SMS));
	expect(ANSWER(ASK_ADVOCATE), REASON(CHANNEL_UNKNOWN));
}

/* --- what she or her advocate said --- */

static void
test_no_is_never(void **state)
{
	static const struct {
		Accord__V1__ContactPreference preference;
		Accord__V1__ContactAnswer answer;
		Accord__V1__ContactReason reason;
	} rows[] = {{ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_NONE, ANSWER(NEVER),
			REASON(NO_CONTACT_WANTED)},
	    {ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_THEY_CONTACT, ANSWER(ASK_ADVOCATE),
		REASON(SHE_CALLS)},
	    {ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_VIA_PROXY, ANSWER(ASK_ADVOCATE),
		REASON(VIA_PROXY)}};

	(void)state;
	profile.verified = 1; /* a no does not get old */
	voice.safe = NO;
	expect(ANSWER(NEVER), REASON(CHANNEL_UNSAFE));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		rules.preference = rows[i].preference;
		question.event = EVENT(ORDINARY);
		expect(rows[i].answer, rows[i].reason);
		question.event = EVENT(RELEASE); /* somebody has to know */
		expect(ANSWER(ASK_ADVOCATE), rows[i].reason);
	}
}

static void
test_frozen_and_conflict(void **state)
{
	(void)state;
	profile.conflicts = CONTACT_BIT(CHANNEL(SMS));
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	profile.conflicts = CONTACT_BIT(CHANNEL(VOICE));
	expect(ANSWER(NEVER), REASON(CONFLICT));
	profile.conflicts = CONTACT_ALL_CHANNELS;
	expect(ANSWER(NEVER), REASON(CONFLICT));
	profile.frozen = true;
	expect(ANSWER(ASK_ADVOCATE), REASON(FROZEN));
}

static void
test_a_machine_sends_only_to_whom_agreed(void **state)
{
	(void)state;
	question.machine = true;
	expect(ANSWER(ASK_ADVOCATE), REASON(NO_CONSENT));
	rules.automation = NO;
	expect(ANSWER(ASK_ADVOCATE), REASON(NO_CONSENT));
	rules.automation = YES;
	rules.automation_since_us = question.now - CLOCK_DAY;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	profile.stopped = rules.automation_since_us - 1; /* she agreed anew since */
	expect(ANSWER(SEND), REASON(IN_WINDOW));
	profile.stopped = rules.automation_since_us;
	expect(ANSWER(NEVER), REASON(STOPPED));
	question.event = EVENT(ESCAPE); /* somebody has to know all the same */
	expect(ANSWER(ASK_ADVOCATE), REASON(STOPPED));
	question.machine = false;
	expect(ANSWER(SEND), REASON(IN_WINDOW));
}

static void
test_what_no_machine_does_is_a_persons(void **state)
{
	(void)state;
	question.machine = true;
	rules.automation = YES;
	rules.automation_since_us = question.now;
	for (int channel = CHANNEL(VOICE); channel < CHANNEL(IN_PERSON); channel++) {
		voice.channel = question.channel = (Accord__V1__Channel)channel;
		profile.reachable = CONTACT_BIT(channel);
		if (channel <= CHANNEL(EMAIL))
			expect(ANSWER(SEND), REASON(IN_WINDOW));
		else
			expect(ANSWER(ASK_ADVOCATE), REASON(BY_HAND));
	}
	voice.safe = NO;
	expect(ANSWER(NEVER), REASON(CHANNEL_UNSAFE));
}

static void
test_the_first_safe_channel_of_hers_and_no_other(void **state)
{
	(void)state;
	rules.n_channels = 2;
	again.channel = CHANNEL(SMS);
	assert_int_equal(contact_first(&profile), CHANNEL(VOICE));
	voice.safe = UNKNOWN;
	assert_int_equal(contact_first(&profile), CHANNEL(SMS));
	again.safe = NO;
	assert_int_equal(contact_first(&profile), CHANNEL(VOICE));
	voice.safe = NO;
	assert_int_equal(contact_first(&profile), CHANNEL(VOICE));
	voice.safe = NO;
	again.safe = UNKNOWN;
	assert_int_equal(contact_first(&profile), CHANNEL(SMS));
	rules.n_channels = 0;
	assert_int_equal(contact_first(&profile), CHANNEL(VOICE));
	profile.rules = NULL;
	assert_int_equal(contact_first(&profile), CHANNEL(VOICE));
}

static void
test_what_may_be_said(void **state)
{
	(void)state;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_NO);
	voice.voicemail = ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE);
	voice.shared_device = NO;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE);
	voice.preview_risk = NO;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL);
	voice.voicemail = ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE);
	voice.voicemail = 77;
	assert_int_equal(contact_may_say(&voice), ACCORD__V1__VOICEMAIL__VOICEMAIL_NO);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {TEST(test_a_window_has_its_edges),
	    TEST(test_clock_changes), TEST(test_over_midnight),
	    TEST(test_unsafe_until_breaks_for_nothing), TEST(test_at_three_in_the_morning),
	    TEST(test_what_was_agreed_gets_old), TEST(test_a_release_makes_it_old_at_once),
	    TEST(test_unknown_is_unsafe), TEST(test_another_channel_stands_for_none),
	    TEST(test_no_is_never), TEST(test_frozen_and_conflict), TEST(test_what_may_be_said),
	    TEST(test_a_machine_sends_only_to_whom_agreed),
	    TEST(test_what_no_machine_does_is_a_persons),
	    TEST(test_the_first_safe_channel_of_hers_and_no_other)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
