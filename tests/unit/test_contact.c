/* What becomes of a client's safe contact by commands: verified and not, frozen, disturbed; words
 * that are compared and kept by nobody; numbers that she said are not safe. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "common/clock.h"
#include "services/intake/contact.h"
#include "services/intake/contact_resolve.h"
#include "services/intake/intake.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define YES ACCORD__V1__ANSWER__ANSWER_YES
#define NO ACCORD__V1__ANSWER__ANSWER_NO
#define TEXT(s) ((char *)(uintptr_t)(s))

static Accord__V1__Actor advocate = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__actor__descriptor),
    .person = (char *)"ada",
    .organisation = (char *)"aid-house",
    .placement = (char *)"",
    .ori = (char *)""};
static struct id client_id = {{7}};
static ProtobufCBinaryData hers = {16, client_id.b};
static Accord__V1__ContactPoint point = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__contact_point__descriptor),
    .channel = ACCORD__V1__CHANNEL__CHANNEL_VOICE,
    .telephone = (char *)"+1 (555) 014-8812",
    .email = (char *)""};
static Accord__V1__ContactPoint *points[] = {&point};
static Accord__V1__ServiceContact reach;
static Accord__V1__SafeChannel voice, *channels[] = {&voice};
static Accord__V1__SafeContact rules;
static Accord__V1__RecordSafeContact recorded;

static void
she_is_there(void)
{
	fake_reset(NULL);
	(void)client_world_client("aid-house", &client_id);
	batch_need(&fake, &content_list_table, &client_id);
	((struct content_list *)batch_new(&fake, &content_list_table, &client_id))->client =
	    client_id;
}

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	client_world_open("aid-house", NULL);
	assert_true(contact_zones_open(&err));
	she_is_there();
	advocate.person = (char *)"ada";
	accord__v1__service_contact__init(&reach);
	reach.points = points;
	reach.n_points = 1;
	accord__v1__safe_channel__init(&voice);
	voice.channel = ACCORD__V1__CHANNEL__CHANNEL_VOICE;
	voice.safe = YES;
	accord__v1__safe_contact__init(&rules);
	rules.preference = ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_WE_CONTACT;
	rules.zone = (char *)"America/Chicago";
	rules.channels = channels;
	rules.n_channels = 1;
	accord__v1__record_safe_contact__init(&recorded);
	recorded.client = hers;
	recorded.rules = &rules;
	recorded.reach = &reach;
	recorded.verified = YES;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	contact_zones_close();
	client_world_close();
	return 0;
}

static enum err_code
command(uint32_t kind, const ProtobufCMessage *msg, struct input *input)
{
	return client_world_say(input, &advocate, kind, msg);
}

static enum err_code
record(void)
{
	struct input input;

	return command(KIND(RECORD_SAFE_CONTACT), &recorded.base, &input);
}

static enum err_code
verify(Accord__V1__Answer thaw)
{
	Accord__V1__VerifyContact m = ACCORD__V1__VERIFY_CONTACT__INIT;
	struct input input;
	struct id read;

	assert_true(client_version(fake_find(&client_table, &client_id)->row, &read));
	m.read_as = (ProtobufCBinaryData){sizeof(read.b), read.b};
	m.client = hers;
	m.thaw = thaw;
	return command(KIND(VERIFY_CONTACT), &m.base, &input);
}

static enum err_code
freeze(Accord__V1__Freeze why)
{
	Accord__V1__FreezeContact m = ACCORD__V1__FREEZE_CONTACT__INIT;
	struct input input;

	m.client = hers;
	m.freeze = why;
	return command(KIND(FREEZE_CONTACT), &m.base, &input);
}

static enum err_code
disturb(int64_t at)
{
	Accord__V1__DisturbContact m = ACCORD__V1__DISTURB_CONTACT__INIT;
	struct input input;

	m.client = hers;
	m.event = ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ESCAPE;
	m.at_us = at;
	return command(KIND(DISTURB_CONTACT), &m.base, &input);
}

static const struct contact *
contact_now(void)
{
	const struct fake_row *row = fake_find(&contact_table, &client_id);

	return row != NULL && row->there ? row->row : NULL;
}

/* --- verified --- */

static void
test_a_change_is_to_be_verified(void **state)
{
	(void)state;
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(contact_now()->verified, fake.now);
	assert_string_equal(contact_now()->verified_by, "ada");
	recorded.verified = 0;
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(contact_now()->verified, 0);
	assert_int_equal(verify(0), ERR_NONE);
	assert_int_equal(contact_now()->verified, fake.now);
}

static void
test_a_release_counts_from_the_first_since_she_was_asked(void **state)
{
	int64_t began = fake.now;

	(void)state;
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(disturb(began - 1), ERR_NONE); /* before she was asked */
	assert_int_equal(contact_now()->disturbed, 0);
	fake.now += CLOCK_HOUR;
	assert_int_equal(disturb(0), ERR_NONE);
	fake.now += CLOCK_HOUR;
	assert_int_equal(disturb(0), ERR_NONE);
	assert_int_equal(contact_now()->disturbed, began + CLOCK_HOUR);
	assert_int_equal(disturb(fake.now + 1), ERR_INVALID);
	assert_int_equal(verify(0), ERR_NONE);
	assert_int_equal(contact_now()->disturbed, 0);
}

/* --- frozen --- */

static void
test_who_answers_for_her_ends_a_freeze(void **state)
{
	(void)state;
	assert_int_equal(verify(0), ERR_CONFLICT); /* nothing was agreed */
	assert_int_equal(record(), ERR_NONE);
	advocate.person = (char *)"bea";
	assert_int_equal(freeze(0), ERR_INVALID);
	assert_int_equal(freeze(ACCORD__V1__FREEZE__FREEZE_BOUNCED), ERR_NONE);
	assert_int_equal(contact_now()->frozen, fake.now);
	assert_int_equal(verify(YES), ERR_CONFLICT);
	advocate.person = (char *)"cora";
	assert_int_equal(verify(0), ERR_CONFLICT);
	assert_int_equal(contact_now()->freeze, ACCORD__V1__FREEZE__FREEZE_BOUNCED);
	recorded.verified = YES; /* a new profile thaws nothing */
	assert_int_equal(record(), ERR_NONE);
	assert_int_not_equal(contact_now()->frozen, 0);
	assert_int_equal(verify(YES), ERR_NONE);
	assert_int_equal(contact_now()->frozen, 0);
	assert_int_equal(contact_now()->freeze, 0);
}

static void
test_conflicts_stay_through_everything_else(void **state)
{
	(void)state;
	assert_int_equal(record(), ERR_NONE);
	contact_set_conflicts(&fake, fake_find(&client_table, &client_id)->row,
	    CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_VOICE));
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(verify(0), ERR_NONE);
	assert_int_equal(contact_now()->conflicts, CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_VOICE));
}

/* --- words --- */

static enum err_code
set_words(const char *call, const char *code, const char *duress)
{
	Accord__V1__SetContactWords m = ACCORD__V1__SET_CONTACT_WORDS__INIT;
	struct input input;

	m.client = hers;
	m.call_word = TEXT(call);
	m.code_word = TEXT(code);
	m.duress_word = TEXT(duress);
	return command(KIND(SET_CONTACT_WORDS), &m.base, &input);
}

/* The check of the answer; NULL: nobody is there. */
static const Accord__V1__WordCheck *
said(const char *word, bool granted)
{
	Accord__V1__CheckContactWord m = ACCORD__V1__CHECK_CONTACT_WORD__INIT;
	Accord__V1__DataClass classes[] = {CLASS(CLIENT_EXISTENCE), CLASS(CONTACT_SECRET)};
	Accord__V1__Grant grant = ACCORD__V1__GRANT__INIT, *grants[] = {&grant};
	const Accord__V1__WordChecks *checks;
	struct input input;

	grant.organisation = (char *)"aid-house";
	grant.classes = classes;
	grant.n_classes = granted ? 2 : 1;
	m.ids = &hers;
	m.n_ids = 1;
	m.grants = grants;
	m.n_grants = 1;
	m.word = TEXT(word);
	assert_int_equal(command(KIND(CHECK_CONTACT_WORD), &m.base, &input), ERR_NONE);
	checks = (const Accord__V1__WordChecks *)input.reply;
	return checks->n_checks == 1 ? checks->checks[0] : NULL;
}

static void
test_words_prove_and_duress_freezes(void **state)
{
	(void)state;
	assert_int_equal(set_words("heron", "Kettle", "lantern"), ERR_NONE);
	assert_int_equal(said("kettle", true)->proved, YES);
	assert_int_equal(said("heron", true)->proved, NO);
	assert_int_equal(contact_now()->frozen, 0);
	assert_int_equal(said("LANTERN", true)->proved, NO);
	assert_int_equal(contact_now()->freeze, ACCORD__V1__FREEZE__FREEZE_DURESS);
	assert_null(memmem(contact_now()->words, contact_now()->words_len, "kettle", 6));
}

static void
test_no_word_is_tried_that_is_not_granted(void **state)
{
	size_t facts;

	(void)state;
	assert_int_equal(set_words("", "kettle", "lantern"), ERR_NONE);
	facts = fake.fact_count;
	assert_int_equal(said("lantern", false)->proved, 0);
	assert_int_equal(contact_now()->frozen, 0);
	advocate.organisation = (char *)"north-pd";
	assert_null(said("lantern", true));
	advocate.organisation = (char *)"aid-house";
	assert_int_equal(contact_now()->frozen, 0);
	assert_int_equal(fake.fact_count, facts);
}

static void
test_five_wrong_words_in_a_row_freeze(void **state)
{
	(void)state;
	assert_int_equal(set_words("", "kettle", ""), ERR_NONE);
	for (int i = 0; i < CONTACT_WRONG_WORDS - 1; i++)
		assert_int_equal(said("guess", true)->proved, NO);
	assert_int_equal(contact_now()->frozen, 0);
	assert_int_equal(said("kettle", true)->proved, YES);
	for (int i = 0; i < CONTACT_WRONG_WORDS; i++)
		assert_int_equal(said("guess", true)->proved, NO);
	assert_int_equal(contact_now()->freeze, ACCORD__V1__FREEZE__FREEZE_WRONG_WORDS);
}

/* Both are compared, whatever the first came to; moved to another client they open nowhere. */
static void
test_words_are_bound_to_whom_they_are_of(void **state)
{
	struct client *client = fake_find(&client_table, &client_id)->row, other = *client;
	struct contact contact = {0};
	struct contact_word_result result;
	struct err err = {0};

	(void)state;
	other.id.b[0]++;
	assert_true(contact_words_put(
	    &fake, client, &contact, &(struct contact_words){"kettle", "kettle"}, &err));
	assert_true(contact_word_check(client, &contact, "kettle", &result, &err));
	assert_true(result.code && result.duress);
	assert_false(contact_word_check(&other, &contact, "kettle", &result, &err));
	contact.words_len--;
	assert_false(contact_word_check(client, &contact, "kettle", &result, &err));
}

static void
test_words_are_words(void **state)
{
	(void)state;
	assert_int_equal(set_words("", "ab", ""), ERR_INVALID);
	assert_int_equal(set_words("", "two words", ""), ERR_INVALID);
	assert_int_equal(set_words("", "", "lantern"), ERR_INVALID);
	assert_int_equal(set_words("kettle", "Kettle", ""), ERR_INVALID);
	assert_int_equal(set_words("", "abc", ""), ERR_NONE);
	assert_int_equal(set_words("", "", ""), ERR_NONE);
	assert_int_equal(contact_now()->words_len, 0);
}

/* --- numbers that are not safe --- */

static void
test_a_number_is_known_however_it_is_written(void **state)
{
	static const char *const same[] = {
	    "555 014 8812", "(555)014-8812", "1.555.014.8812", "+15550148812 x 3", "014-8812"};
	const struct seal_index *index = seal_index(intake.seal, "aid-house");
	const struct contact *contact;

	(void)state;
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(contact_now()->unsafe_len, 0);
	voice.safe = 0; /* she was not asked: that is no no */
	assert_int_equal(record(), ERR_NONE);
	assert_int_equal(contact_now()->unsafe_len, 0);
	voice.safe = NO;
	assert_int_equal(record(), ERR_NONE);
	contact = contact_now();
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		assert_true(
		    contact_is_unsafe(index, contact->unsafe, contact->unsafe_len, same[i]));
	assert_false(
	    contact_is_unsafe(index, contact->unsafe, contact->unsafe_len, "555 014 8813"));
	assert_false(
	    contact_is_unsafe(index, contact->unsafe, contact->unsafe_len, "999 014 8812"));
}

/* The longest of everything is kept: nothing reaches the assertion on its length. */
static void
test_the_longest_profile_fits(void **state)
{
	static Accord__V1__Weekday days[] = {1, 2, 3, 4, 5, 6, 7};
	static Accord__V1__ContactEvent urgent[17];
	static Accord__V1__SafeWindow window, *windows[7];
	static Accord__V1__SafeChannel all[8], *list[8];
	static char zone[] = "America/Argentina/ComodRivadavia";

	(void)state;
	accord__v1__safe_window__init(&window);
	window.days = days;
	window.n_days = 7;
	window.from_minute = 1439;
	window.until_minute = 1440;
	for (int i = 0; i < 17; i++)
		urgent[i] = i + 1;
	for (int i = 0; i < 7; i++)
		windows[i] = &window;
	for (int i = 0; i < 8; i++) {
		accord__v1__safe_channel__init(&all[i]);
		all[i].channel = i + 1;
		all[i].safe = all[i].shared_device = all[i].preview_risk = NO;
		all[i].windows = windows;
		all[i].n_windows = 7;
		all[i].unsafe_until_us = fake.now + CLOCK_DAY;
		all[i].voicemail = ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL;
		all[i].if_another_answers =
		    ACCORD__V1__ANOTHER_ANSWERS__ANOTHER_ANSWERS_ASK_CALLBACK;
		all[i].caller_id = 2;
		all[i].leave_name = (char *)"abcdefghijklmnopqrstuvwxyzabcdef";
		all[i].urgent = urgent;
		all[i].n_urgent = 17;
		list[i] = &all[i];
	}
	rules.channels = list;
	rules.n_channels = 8;
	rules.stale_after_days = CONTACT_STALE_DAYS_MOST;
	rules.zone = contact_zone(zone) != NULL ? zone : (char *)"America/Argentina/Buenos_Aires";
	assert_int_equal(record(), ERR_NONE);
	rules.stale_after_days++;
	assert_int_equal(record(), ERR_INVALID);
}

static void
test_zones(void **state)
{
	(void)state;
	assert_non_null(contact_zone("UTC"));
	assert_non_null(contact_zone("America/New_York"));
	assert_null(contact_zone("America/Nowhere"));
	assert_null(contact_zone(""));
	assert_null(contact_zone("../etc/passwd"));
}

#define EACH(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {EACH(test_a_change_is_to_be_verified),
	    EACH(test_a_release_counts_from_the_first_since_she_was_asked),
	    EACH(test_who_answers_for_her_ends_a_freeze),
	    EACH(test_conflicts_stay_through_everything_else),
	    EACH(test_words_prove_and_duress_freezes),
	    EACH(test_no_word_is_tried_that_is_not_granted),
	    EACH(test_five_wrong_words_in_a_row_freeze),
	    EACH(test_words_are_bound_to_whom_they_are_of), EACH(test_words_are_words),
	    EACH(test_a_number_is_known_however_it_is_written), EACH(test_the_longest_profile_fits),
	    EACH(test_zones)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
