/* What makes a release valid, rule by rule with its source; and what a row of one is worth. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/release.pb-c.h"
#include "services/gateway/release_paper.h"
#include "services/gateway/told.h"

#define NOW INT64_C(1795308000000000)
#define SIGNED_BY(who) BIT(ACCORD__V1__SIGNER__SIGNER_##who)
#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define PURPOSE(name) BIT(ACCORD__V1__PURPOSE__PURPOSE_##name)

static struct release_case
good(void)
{
	return (struct release_case){
	    .terms = {.classes = CLASS(VICTIM_NAME) | CLASS(CLIENT_EXISTENCE),
		.purposes = PURPOSE(SERVICE_REFERRAL),
		.signed_at = NOW - CLOCK_HOUR,
		.expires = NOW - CLOCK_HOUR + RELEASE_DEFAULT,
		.explained_at = NOW - 2 * CLOCK_HOUR,
		.signature = ACCORD__V1__SIGNATURE__SIGNATURE_ON_PAPER,
		.identity = ACCORD__V1__IDENTITY__IDENTITY_IN_PERSON,
		.capacity = ACCORD__V1__CAPACITY__CAPACITY_ADULT,
		.signers = SIGNED_BY(CLIENT),
		.explained = 0x7e},
	    .now = NOW,
	    .language = true,
	    .to_another = true,
	    .by_staff = true};
}

/* Refused, and by a rule whose sentence has these words. */
static void
fails(struct release_case release, const char *words)
{
	const struct release_rule *rule = release_fails(&release);
	struct err err = {0};

	assert_non_null(rule);
	if (strstr(rule->sentence, words) == NULL)
		fail_msg("\"%s\" is not \"%s\"", rule->sentence, words);
	assert_false(release_valid(&release, &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_non_null(strstr(err.msg, rule->source));
}

static void
holds(struct release_case release)
{
	const struct release_rule *rule = release_fails(&release);
	struct err err;

	if (rule != NULL)
		fail_msg("refused: %s", rule->sentence);
	assert_true(release_valid(&release, &err));
}

#define WITH(member, value)                                                                        \
	({                                                                                         \
		struct release_case changed = good();                                              \
		changed.member = (value);                                                          \
		changed;                                                                           \
	})

static void
test_what_is_whole_is_valid(void **state)
{
	(void)state;
	holds(good());
}

/* DOMAIN 2.2 (1): written and signed; from afar only after her voice was heard. */
static void
test_it_is_signed_by_who_says_so(void **state)
{
	struct release_case remote = good();

	(void)state;
	fails(WITH(terms.signature, 0), "in writing and signed");
	fails(WITH(terms.signature, 4), "in writing and signed");
	fails(WITH(terms.identity, 0), "who signs");
	remote.terms.signature = ACCORD__V1__SIGNATURE__SIGNATURE_ELECTRONIC_REMOTE;
	fails(remote, "who signs");
	remote.terms.identity = ACCORD__V1__IDENTITY__IDENTITY_BY_VOICE;
	holds(remote);
}

/* DOMAIN 2.2 (2) and (3): one recipient, one direction. */
static void
test_it_names_one_other_organisation(void **state)
{
	(void)state;
	fails(WITH(to_another, false), "one other organisation");
}

/* DOMAIN 2.2 (4); the floor's F01 and F07. */
static void
test_it_names_items_and_purposes(void **state)
{
	(void)state;
	fails(WITH(terms.classes, 0), "names the classes");
	fails(WITH(terms.classes, 1 | CLASS(VICTIM_NAME)), "names the classes");
	fails(WITH(terms.classes, CLASS(STATISTICS)), "names the classes");
	fails(WITH(terms.classes, UINT64_C(1) << 63), "names the classes");
	fails(WITH(terms.classes, CLASS(CONTACT_SECRET)), "cannot be released");
	fails(WITH(terms.classes, CLASS(VICTIM_NAME) | CLASS(INTERPRETER_EXCLUSION)),
	    "cannot be released");
	fails(WITH(terms.purposes, 0), "names its purposes");
	fails(WITH(terms.purposes, 1), "names its purposes");
	for (int p = ACCORD__V1__PURPOSE__PURPOSE_INVESTIGATION;
	     p <= ACCORD__V1__PURPOSE__PURPOSE_COMMERCIAL; p++)
		fails(WITH(terms.purposes, PURPOSE(SERVICE_REFERRAL) | BIT(p)), "refused");
	holds(WITH(terms.purposes, PURPOSE(ACCOUNTING)));
}

/* DOMAIN 2.2 (4) and (8): informed is who explained what, when, and in what language. */
static void
test_it_is_informed(void **state)
{
	(void)state;
	for (int what = 1; what <= ACCORD__V1__EXPLAINED__EXPLAINED_NO_CONDITION; what++)
		fails(WITH(terms.explained, 0x7e & ~BIT(what)), "explanation names");
	fails(WITH(terms.explained, 0x7f), "explanation names");
	fails(WITH(language, false), "explanation names");
	fails(WITH(by_staff, false), "works here");
	fails(WITH(terms.explained_at, 0), "before it is signed");
	fails(WITH(terms.explained_at, NOW - CLOCK_HOUR + 1), "before it is signed");
	holds(WITH(terms.explained_at, NOW - CLOCK_HOUR));
}

/* DOMAIN 2.2 (5): thirty days by default, ninety at most, longer by counsel, a year by nobody. */
static void
test_it_is_limited_in_time(void **state)
{
	struct release_case release = good();

	(void)state;
	fails(WITH(terms.signed_at, NOW + 1), "signed by now");
	fails(WITH(terms.expires, NOW), "not over");
	holds(WITH(terms.expires, NOW + 1));
	release.terms.signed_at = NOW;
	release.terms.expires = NOW + RELEASE_LIMIT;
	holds(release);
	release.terms.expires++;
	fails(release, "only counsel");
	release.by_counsel = true;
	holds(release);
	release.terms.expires = NOW + RELEASE_LONGEST;
	holds(release);
	release.terms.expires++;
	fails(release, "366 days");
}

/* 34 U.S.C. 12291(b)(2)(B): who signs for whom. */
static void
test_it_is_signed_by_the_right_people(void **state)
{
	static const struct {
		int capacity;
		uint64_t signers;
		bool valid;
	} cases[] = {
	    {ACCORD__V1__CAPACITY__CAPACITY_UNSPECIFIED, SIGNED_BY(CLIENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_ADULT, SIGNED_BY(CLIENT), true},
	    {ACCORD__V1__CAPACITY__CAPACITY_ADULT, SIGNED_BY(PARENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_ADULT, 0, false},
	    {ACCORD__V1__CAPACITY__CAPACITY_EMANCIPATED_MINOR, SIGNED_BY(CLIENT), true},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR, SIGNED_BY(CLIENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR, SIGNED_BY(PARENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR, SIGNED_BY(CLIENT) | SIGNED_BY(PARENT), true},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR, SIGNED_BY(CLIENT) | SIGNED_BY(GUARDIAN), true},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR_SERVED_ALONE, SIGNED_BY(CLIENT), true},
	    {ACCORD__V1__CAPACITY__CAPACITY_MINOR_SERVED_ALONE, SIGNED_BY(PARENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_INCAPACITATED, SIGNED_BY(CLIENT), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_INCAPACITATED, SIGNED_BY(GUARDIAN), false},
	    {ACCORD__V1__CAPACITY__CAPACITY_INCAPACITATED, SIGNED_BY(COURT_GUARDIAN), true},
	};
	struct release_case release = good();

	(void)state;
	release.terms.bar = ACCORD__V1__ABUSER_BAR__ABUSER_BAR_NOT_BARRED;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		release.terms.capacity = cases[i].capacity;
		release.terms.signers = cases[i].signers;
		if (cases[i].valid)
			holds(release);
		else
			fails(release, "an adult signs herself");
	}
	fails(WITH(terms.signers, SIGNED_BY(CLIENT) | SIGNED_BY(DESIGNEE)), "designee");
}

/* 28 CFR 90.4(b) and 94.115(a): the abuser never signs, and not known is barred. */
static void
test_the_abuser_never_signs(void **state)
{
	struct release_case release = good();

	(void)state;
	release.terms.capacity = ACCORD__V1__CAPACITY__CAPACITY_MINOR;
	release.terms.signers = SIGNED_BY(CLIENT) | SIGNED_BY(PARENT);
	fails(release, "abuser");
	for (int bar = ACCORD__V1__ABUSER_BAR__ABUSER_BAR_OF_THE_MINOR;
	     bar <= ACCORD__V1__ABUSER_BAR__ABUSER_BAR_OF_THE_OTHER_PARENT; bar++) {
		release.terms.bar = bar;
		fails(release, "abuser");
	}
	release.terms.bar = ACCORD__V1__ABUSER_BAR__ABUSER_BAR_NOT_BARRED;
	holds(release);
	fails(WITH(terms.bar, ACCORD__V1__ABUSER_BAR__ABUSER_BAR_OF_THE_MINOR), "abuser");
}

static void
test_every_rule_names_its_source(void **state)
{
	size_t count = 0;

	(void)state;
	for (const struct release_rule *rule = release_rules; rule->holds != NULL; rule++) {
		assert_true(rule->source[0] != '\0' && rule->sentence[0] != '\0');
		assert_true(strlen(rule->source) + strlen(rule->sentence) + 4 <
			    sizeof(((struct err *)NULL)->msg));
		count++;
	}
	assert_int_equal(count, 17);
}

/* --- rows --- */
static struct release_row
a_row(void)
{
	struct release_row row = {.id = id_v4(),
	    .client = id_v4(),
	    .owner = "haven-house",
	    .recipient = "riverton-pd",
	    .terms = good().terms,
	    .kept = NOW - CLOCK_MINUTE};

	return row;
}

static void
test_a_row_holds_until_its_second(void **state)
{
	struct release_row row = a_row();

	(void)state;
	assert_true(gateway_release_holds(&row, NOW));
	assert_true(gateway_release_holds(&row, row.terms.expires - 1));
	assert_false(gateway_release_holds(&row, row.terms.expires));
	assert_false(gateway_release_holds(&row, row.terms.signed_at - 1));
	row.kept = 0;
	assert_false(gateway_release_holds(&row, NOW));
	row = a_row();
	row.revoked = NOW - 1;
	assert_false(gateway_release_holds(&row, NOW));
}

/* What a decision is offered of a row. */
static void
test_a_row_is_offered(void **state)
{
	struct release_row row = a_row();
	struct offered_release offer = gateway_release_offer(&row);

	(void)state;
	assert_true(id_equal(&offer.id, &row.id));
	assert_string_equal(offer.owner, "haven-house");
	assert_string_equal(offer.recipient, "riverton-pd");
	assert_true(offer.classes == row.terms.classes && offer.purposes == row.terms.purposes);
	assert_true(offer.signed_at == row.terms.signed_at && offer.expires == row.terms.expires);
	assert_true(offer.revoked == NEVER && !offer.barred);
	row.revoked = NOW;
	row.revoked_how = ACCORD__V1__REVOCATION__REVOCATION_ORALLY;
	offer = gateway_release_offer(&row);
	assert_true(offer.revoked == NOW && !offer.barred);
	row.revoked_how = ACCORD__V1__REVOCATION__REVOCATION_SIGNER_BARRED;
	assert_true(gateway_release_offer(&row).barred);
	row = a_row();
	row.kept = 0;
	assert_true(gateway_release_offer(&row).barred);
}

/* --- papers --- */
static void
test_a_paper_is_known_by_how_it_begins(void **state)
{
	uint8_t *large = calloc(1, PAPER_MOST + 1);

	(void)state;
	assert_non_null(large);
	assert_int_equal(paper_media((const uint8_t *)"%PDF-1.7", 8), PAPER_PDF);
	assert_int_equal(paper_media((const uint8_t *)"\x89PNG\r\n\x1a\n0", 9), PAPER_PNG);
	assert_int_equal(paper_media((const uint8_t *)"\xff\xd8\xff\xe0", 4), PAPER_JPEG);
	assert_int_equal(paper_media((const uint8_t *)"%PDF-", 5), PAPER_NONE);
	assert_int_equal(paper_media((const uint8_t *)"GIF89a", 6), PAPER_NONE);
	assert_int_equal(paper_media(large, 0), PAPER_NONE);
	memcpy(large, "%PDF-", 5);
	assert_int_equal(paper_media(large, PAPER_MOST), PAPER_PDF);
	assert_int_equal(paper_media(large, PAPER_MOST + 1), PAPER_NONE);
	assert_string_equal(paper_media_type(PAPER_JPEG), "image/jpeg");
	free(large);
}

/* --- who is told --- */
static void
test_duty_supervisor_and_privacy_officers_are_told(void **state)
{
	const uint64_t privacy = BIT(ACCORD__V1__ROLE__ROLE_PRIVACY_OFFICER);
	struct organisation organisations[] = {{.name = "haven-house", .duty_supervisor = 2},
	    {.name = "none", .duty_supervisor = NOBODY}};
	struct person people[12] = {{.name = "other", .employer = 1, .roles = privacy},
	    {.name = "p", .employer = 0, .roles = privacy},
	    {.name = "duty", .employer = 0, .roles = privacy}};
	const struct directory directory = {.organisations = organisations,
	    .organisation_count = 1,
	    .people = people,
	    .person_count = 3};
	struct directory many = directory;
	char *told[TOLD_MOST];

	(void)state;
	assert_int_equal(told_of(&directory, "haven-house", told), 2);
	assert_string_equal(told[0], "duty");
	assert_string_equal(told[1], "p");
	assert_int_equal(told_of(&directory, "nobody", told), 0);
	for (size_t i = 3; i < 12; i++)
		people[i] = people[1];
	many.person_count = 12;
	assert_int_equal(told_of(&many, "haven-house", told), TOLD_MOST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_is_whole_is_valid),
	    cmocka_unit_test(test_it_is_signed_by_who_says_so),
	    cmocka_unit_test(test_it_names_one_other_organisation),
	    cmocka_unit_test(test_it_names_items_and_purposes),
	    cmocka_unit_test(test_it_is_informed),
	    cmocka_unit_test(test_it_is_limited_in_time),
	    cmocka_unit_test(test_it_is_signed_by_the_right_people),
	    cmocka_unit_test(test_the_abuser_never_signs),
	    cmocka_unit_test(test_every_rule_names_its_source),
	    cmocka_unit_test(test_a_row_holds_until_its_second),
	    cmocka_unit_test(test_a_row_is_offered),
	    cmocka_unit_test(test_a_paper_is_known_by_how_it_begins),
	    cmocka_unit_test(test_duty_supervisor_and_privacy_officers_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
