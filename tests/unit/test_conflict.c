/* Conflicts: what reaches her and the other one is the same whichever was written first, in one
 * batch or in two. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/intake/conflict.h"
#include "services/intake/contact.h"
#include "services/intake/contact_resolve.h"
#include "services/intake/intake.h"
#include "tests/unit/client_world.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define FOUND(name) (UINT32_C(1) << ACCORD__V1__CONFLICT__CONFLICT_##name)
#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name
#define BY_TELEPHONE                                                                               \
	(CONTACT_BIT(CHANNEL(VOICE)) | CONTACT_BIT(CHANNEL(SMS)) | CONTACT_BIT(CHANNEL(TTY)) |     \
	    CONTACT_BIT(CHANNEL(VRS)))

static Accord__V1__Actor advocate = {
    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__actor__descriptor),
    .person = (char *)"ada",
    .organisation = (char *)"aid-house",
    .placement = (char *)"",
    .ori = (char *)""};
static struct id hers = {{7}};

static int
set_up(void **state)
{
	struct err err = {0};

	(void)state;
	client_world_open("aid-house", NULL);
	assert_true(contact_zones_open(&err));
	(void)client_world_client("aid-house", &hers);
	batch_need(&fake, &content_list_table, &hers);
	((struct content_list *)batch_new(&fake, &content_list_table, &hers))->client = hers;
	batch_need(&fake, &party_list_table, &hers);
	((struct party_list *)batch_new(&fake, &party_list_table, &hers))->client = hers;
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

static void
command(uint32_t kind, const ProtobufCMessage *msg)
{
	struct input input;

	if (client_world_say(&input, &advocate, kind, msg) != ERR_NONE)
		fail_msg("%s", input.err.msg);
}

static void
check(const char *telephone, const char *email, bool anew)
{
	Accord__V1__CheckConflict m = ACCORD__V1__CHECK_CONFLICT__INIT;
	Accord__V1__Party party = ACCORD__V1__PARTY__INIT, *parties[] = {&party};
	char *telephones[] = {(char *)(uintptr_t)telephone};
	char *emails[] = {(char *)(uintptr_t)email};

	party.telephones = telephones;
	party.n_telephones = telephone != NULL;
	party.emails = emails;
	party.n_emails = email != NULL;
	m.client = (ProtobufCBinaryData){sizeof(hers.b), hers.b};
	m.parties = parties;
	m.n_parties = 1;
	m.anew = anew;
	command(KIND(CHECK_CONFLICT), &m.base);
}

static void
reached(const char *telephone, const char *email)
{
	Accord__V1__RecordSafeContact m = ACCORD__V1__RECORD_SAFE_CONTACT__INIT;
	Accord__V1__SafeContact rules = ACCORD__V1__SAFE_CONTACT__INIT;
	Accord__V1__ServiceContact reach = ACCORD__V1__SERVICE_CONTACT__INIT;
	Accord__V1__ContactPoint voice = ACCORD__V1__CONTACT_POINT__INIT, mail = voice;
	Accord__V1__ContactPoint *points[] = {&voice, &mail};

	rules.preference = ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_WE_CONTACT;
	rules.zone = (char *)"America/Chicago";
	voice.channel = CHANNEL(VOICE);
	voice.telephone = (char *)(uintptr_t)telephone;
	mail.channel = CHANNEL(EMAIL);
	mail.email = (char *)(uintptr_t)email;
	reach.points = points;
	reach.n_points = 2;
	m.client = (ProtobufCBinaryData){sizeof(hers.b), hers.b};
	m.rules = &rules;
	m.reach = &reach;
	command(KIND(RECORD_SAFE_CONTACT), &m.base);
}

static uint32_t
found(void)
{
	const struct fake_row *row = fake_find(&client_conflict_table, &hers);

	return row != NULL && row->there ? ((const struct client_conflict *)row->row)->found : 0;
}

static uint32_t
unsafe(void)
{
	return ((const struct contact *)fake_find(&contact_table, &hers)->row)->conflicts;
}

#define HER_NUMBER "+1 (555) 014-8812"
#define HIS_NUMBER "555.014.8899"

static void
test_what_is_written_after_a_check_is_compared(void **state)
{
	(void)state;
	check("+1 555 014 8899", "him@example.org", false);
	reached(HER_NUMBER, "her@example.org");
	assert_int_equal(found(), 0);
	assert_int_equal(unsafe(), 0);
	assert_int_equal(fake.fact_count, 2); /* the check, and what was recorded */
	reached(HIS_NUMBER, "her@example.org");
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
	assert_int_equal(unsafe(), BY_TELEPHONE);
	assert_int_equal(fake.fact_count, 4);
	reached(HIS_NUMBER, "Him@example.org");
	assert_int_equal(found(), FOUND(SAME_TELEPHONE) | FOUND(SAME_EMAIL));
	assert_int_equal(unsafe(), BY_TELEPHONE | CONTACT_BIT(CHANNEL(EMAIL)));
	reached(HIS_NUMBER, "him@example.org");
	assert_int_equal(fake.fact_count, 7); /* what is known is not told again */
}

/* In the batch nothing is loaded between the two. */
static void
test_a_check_finds_what_was_written_just_before(void **state)
{
	(void)state;
	reached(HIS_NUMBER, "her@example.org");
	assert_int_equal(found(), 0);
	check("+1 555 014 8899", NULL, false);
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
	assert_int_equal(unsafe(), BY_TELEPHONE);
}

static void
test_an_officers_note_of_a_number_is_compared(void **state)
{
	Accord__V1__RecordOfficerContact m = ACCORD__V1__RECORD_OFFICER_CONTACT__INIT;
	Accord__V1__ContactTaken taken = ACCORD__V1__CONTACT_TAKEN__INIT;
	char *telephones[] = {(char *)HIS_NUMBER};

	(void)state;
	check("+1 555 014 8899", NULL, false);
	taken.telephones = telephones;
	taken.n_telephones = 1;
	taken.message_may_be_left = taken.safe_if_another_answers = taken.told_of_call =
	    taken.out_of_earshot = ACCORD__V1__ANSWER__ANSWER_NO;
	m.client = (ProtobufCBinaryData){sizeof(hers.b), hers.b};
	m.of_service = true;
	m.contact = &taken;
	command(KIND(RECORD_OFFICER_CONTACT), &m.base);
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
	assert_int_equal(unsafe(), BY_TELEPHONE);
}

/* Her lines are compared with what was said of him before, whatever is not said again. */
static void
test_silence_lifts_no_block(void **state)
{
	Accord__V1__CheckConflict m = ACCORD__V1__CHECK_CONFLICT__INIT;

	(void)state;
	check("+1 555 014 8899", NULL, false);
	reached(HIS_NUMBER, "her@example.org");
	m.client = (ProtobufCBinaryData){sizeof(hers.b), hers.b};
	m.anew = true;
	m.unchecked = ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_KNOWN;
	command(KIND(CHECK_CONFLICT), &m.base);
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
	assert_int_equal(unsafe(), BY_TELEPHONE);
}

/* Of which area hers is nobody wrote: it may be his. */
static void
test_a_number_without_its_area_may_be_the_other_ones(void **state)
{
	(void)state;
	reached("014-8899", "her@example.org");
	check("+1 555 014 8898", NULL, false);
	assert_int_equal(found(), 0);
	check("+1 555 014 8899", NULL, false);
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
	assert_int_equal(unsafe(), BY_TELEPHONE);
}

static void
test_one_of_another_area_is_not(void **state)
{
	(void)state;
	check("+1 555 014 8899", NULL, false);
	reached("+1 444 014 8899", "her@example.org");
	assert_int_equal(found(), 0);
	reached("0148899", "her@example.org");
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
}

static Accord__V1__Party *
withdrawn_party(const char *telephone)
{
	static Accord__V1__Party party;
	static char *telephones[1];

	accord__v1__party__init(&party);
	telephones[0] = (char *)(uintptr_t)telephone;
	party.telephones = telephones;
	party.n_telephones = 1;
	return &party;
}

static Accord__V1__CheckConflict
withdrawal(const char *telephone)
{
	static Accord__V1__Party *parties[1];
	Accord__V1__CheckConflict m = ACCORD__V1__CHECK_CONFLICT__INIT;

	parties[0] = withdrawn_party(telephone);
	m.client = (ProtobufCBinaryData){sizeof(hers.b), hers.b};
	m.withdrawn = parties;
	m.n_withdrawn = 1;
	m.anew = true;
	m.why = ACCORD__V1__WITHDRAWAL__WITHDRAWAL_MISWRITTEN;
	return m;
}

static bool
takes(const Accord__V1__CheckConflict *m)
{
	const struct rule *rule = intake_commands;
	struct input input = {.msg = &m->base, .actor = &advocate};

	while (rule->kind != KIND(CHECK_CONFLICT))
		rule++;
	input.rule = rule;
	return fake_one(&input);
}

/* Of what was miswritten her line is free again, and is gone through with her before it is used. */
static void
test_what_is_withdrawn_is_compared_no_more(void **state)
{
	Accord__V1__CheckConflict m;
	struct contact *contact;

	(void)state;
	reached(HIS_NUMBER, "him@example.org");
	check("+1 555 014 8899", "him@example.org", false);
	contact = (struct contact *)fake_find(&contact_table, &hers)->row;
	contact->verified = 1;
	m = withdrawal(HIS_NUMBER);
	assert_true(takes(&m));
	assert_int_equal(found(), FOUND(SAME_EMAIL));
	assert_int_equal(unsafe(), CONTACT_BIT(CHANNEL(EMAIL)));
	assert_int_equal(contact->verified, 0);
	/* Said again, it is his again. */
	check("+1 555 014 8899", NULL, false);
	assert_int_equal(found(), FOUND(SAME_EMAIL) | FOUND(SAME_TELEPHONE));
}

static void
test_a_withdrawal_says_why_and_comes_from_whoever_answers_for_her(void **state)
{
	Accord__V1__CheckConflict m;

	(void)state;
	reached(HIS_NUMBER, "her@example.org");
	check("+1 555 014 8899", NULL, false);
	m = withdrawal(HIS_NUMBER);
	m.why = ACCORD__V1__WITHDRAWAL__WITHDRAWAL_UNSPECIFIED;
	assert_false(takes(&m));
	m.why = (Accord__V1__Withdrawal)99;
	assert_false(takes(&m));
	m = withdrawal(HIS_NUMBER);
	m.anew = false;
	assert_false(takes(&m));
	m = withdrawal("014-8899"); /* what cannot be compared cannot be withdrawn */
	assert_false(takes(&m));
	m = withdrawal(HIS_NUMBER);
	advocate.person = (char *)"bea";
	assert_false(takes(&m));
	advocate.person = (char *)"ada";
	assert_int_equal(found(), FOUND(SAME_TELEPHONE));
}

#define EACH(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {EACH(test_what_is_written_after_a_check_is_compared),
	    EACH(test_a_check_finds_what_was_written_just_before),
	    EACH(test_an_officers_note_of_a_number_is_compared), EACH(test_silence_lifts_no_block),
	    EACH(test_a_number_without_its_area_may_be_the_other_ones),
	    EACH(test_one_of_another_area_is_not), EACH(test_what_is_withdrawn_is_compared_no_more),
	    EACH(test_a_withdrawal_says_why_and_comes_from_whoever_answers_for_her)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
