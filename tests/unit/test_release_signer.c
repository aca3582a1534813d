/* Who may sign for a client: as what she is, and never with or by her abuser. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "services/gateway/release_signer.h"

#define SIGNER(name) ACCORD__V1__SIGNER__SIGNER_##name
#define CAPACITY(name) ACCORD__V1__CAPACITY__CAPACITY_##name
#define BAR(name) ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_##name
#define KIND(name) ACCORD__V1__GUARDIAN_KIND__GUARDIAN_KIND_##name

static uint8_t ids[3][16] = {{1}, {2}, {3}};
static Accord__V1__ClientGuardian served[2];
static Accord__V1__VictimGuardian noted;
static Accord__V1__ClientGuardian *serveds[] = {&served[0], &served[1]};
static Accord__V1__VictimGuardian *noteds[] = {&noted};
static Accord__V1__ClientRecord service;
static Accord__V1__VictimRecord incident;
static Accord__V1__ClientParts parts;
static Accord__V1__GrantRelease grant;
static Accord__V1__Signer signers[4];

static int
set_up(void **state)
{
	(void)state;
	for (int i = 0; i < 2; i++) {
		accord__v1__client_guardian__init(&served[i]);
		served[i].id = (ProtobufCBinaryData){16, ids[i]};
		served[i].kind = KIND(PARENT);
		served[i].bar = BAR(NONE);
	}
	served[0].name = (char *)"Ann Quill";
	served[1].name = (char *)"Bob Quill";
	accord__v1__victim_guardian__init(&noted);
	noted.id = (ProtobufCBinaryData){16, ids[2]};
	noted.kind = KIND(PARENT);
	noted.bar = BAR(NONE);
	noted.name = (char *)"ann quill";
	accord__v1__client_record__init(&service);
	accord__v1__victim_record__init(&incident);
	accord__v1__client_parts__init(&parts);
	parts.service = &service;
	accord__v1__grant_release__init(&grant);
	grant.signers = signers;
	grant.n_signers = 1;
	signers[0] = SIGNER(CLIENT);
	signers[1] = SIGNER(PARENT);
	grant.capacity = CAPACITY(ADULT);
	return 0;
}

static bool
good(const char *words)
{
	struct err err = {0};
	bool is = release_signer_good(&grant, &parts, &err);

	if (!is) {
		assert_int_equal(err.code, ERR_INVALID);
		if (strstr(err.msg, words) == NULL)
			fail_msg("\"%s\" is not \"%s\"", err.msg, words);
	}
	return is;
}

static void
test_nothing_known_is_no_hindrance(void **state)
{
	struct err err;

	(void)state;
	assert_true(good(""));
	assert_true(release_signer_good(&grant, NULL, &err));
	parts.service = NULL;
	assert_true(good(""));
	grant.n_signers = 2;
	grant.capacity = CAPACITY(MINOR);
	assert_true(good("")); /* the release's own words decide */
}

static void
test_she_signs_as_what_she_is(void **state)
{
	static const bool may[5][6] = {
	    [ACCORD__V1__MINOR_STATUS__MINOR_STATUS_UNSPECIFIED] = {true, true, true, true, true,
		true},
	    [ACCORD__V1__MINOR_STATUS__MINOR_STATUS_ADULT] = {false, true, false, false, false,
		true},
	    [ACCORD__V1__MINOR_STATUS__MINOR_STATUS_MINOR] = {false, false, false, true, false,
		true},
	    [ACCORD__V1__MINOR_STATUS__MINOR_STATUS_EMANCIPATED] = {false, true, true, false, false,
		true},
	    [ACCORD__V1__MINOR_STATUS__MINOR_STATUS_SERVED_ALONE] = {false, false, false, true,
		true, true},
	};

	(void)state;
	for (int status = 0; status < 5; status++)
		for (int capacity = 0; capacity < 6; capacity++) {
			(void)set_up(NULL);
			grant.capacity = (Accord__V1__Capacity)capacity;
			service.minor_status = (Accord__V1__MinorStatus)status;
			assert_int_equal(good("a minor"), may[status][capacity]);
			service.minor_status = 0;
			parts.incident = &incident;
			incident.minor_status = (Accord__V1__MinorStatus)status;
			assert_int_equal(good("a minor"), may[status][capacity]);
		}
}

static void
test_a_guardian_is_one_of_her_record(void **state)
{
	uint8_t other[16] = {9};

	(void)state;
	grant.capacity = CAPACITY(MINOR);
	grant.n_signers = 2;
	service.guardians = serveds;
	service.n_guardians = 2;
	assert_false(good("name which"));
	grant.guardian = (ProtobufCBinaryData){16, other};
	assert_false(good("name which"));
	grant.guardian = (ProtobufCBinaryData){16, ids[0]};
	assert_true(good(""));
	signers[1] = SIGNER(COURT_GUARDIAN);
	assert_false(good("another kind"));
	served[0].kind = KIND(COURT);
	assert_true(good(""));
	service.n_guardians = 0;
	assert_false(good("name which")); /* she has none of that id */
	grant.n_signers = 1;
	assert_false(good("none is named"));
}

/* 34 U.S.C. 12291(b)(2): abuser of the minor, of a person with a disability, of the other parent.
 */
static void
test_an_abuser_never_signs(void **state)
{
	(void)state;
	grant.capacity = CAPACITY(MINOR);
	grant.n_signers = 2;
	service.guardians = serveds;
	service.n_guardians = 2;
	grant.guardian = (ProtobufCBinaryData){16, ids[0]};
	for (int bar = 0; bar < 5; bar++) {
		served[0].bar = (Accord__V1__GuardianBar)bar;
		assert_int_equal(good("barred"), bar == BAR(NONE));
	}
	served[0].bar = BAR(NONE);
	served[1].bar = BAR(ABUSER_OF_OTHER_PARENT);
	assert_true(good("")); /* of another one */
	parts.incident = &incident;
	incident.guardians = noteds;
	incident.n_guardians = 1;
	assert_true(good(""));
	noted.bar = BAR(ABUSER_OF_MINOR); /* the same, by the officer's notes */
	assert_false(good("barred"));
}

/* However somebody spelled the name when it was entered again. */
static void
test_no_spelling_passes_the_bar(void **state)
{
	static const char *const spelled[] = {
	    "Jos\xc3\xa9 Quill", "JOS\xc3\x89  QUILL", "Quill, Jose", "jose-quill "};

	(void)state;
	grant.capacity = CAPACITY(MINOR);
	grant.n_signers = 2;
	service.guardians = serveds;
	service.n_guardians = 2;
	served[1].name = (char *)"Jos\xc3\xa9 Quill";
	served[1].bar = BAR(ABUSER_OF_MINOR);
	grant.guardian = (ProtobufCBinaryData){16, ids[0]};
	for (size_t i = 0; i < sizeof(spelled) / sizeof(spelled[0]); i++) {
		served[0].name = (char *)(uintptr_t)spelled[i];
		assert_false(good("barred"));
	}
	served[0].name = (char *)"Jose Quillon";
	assert_true(good(""));
}

/* A bar that stands in what cannot be read bars all the same. */
static void
test_nobody_signs_by_what_cannot_be_read(void **state)
{
	static Accord__V1__DataClass guardian[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_GUARDIAN},
				     minor[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_MINOR_STATUS};
	struct err err = {0};

	(void)state;
	grant.capacity = CAPACITY(MINOR);
	grant.n_signers = 2;
	parts.service_present = guardian;
	parts.n_service_present = 1;
	assert_false(release_signer_good(&grant, &parts, &err)); /* its content was not opened */
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	parts.service = NULL; /* the record was not read at all */
	assert_false(release_signer_good(&grant, &parts, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	parts.n_service_present = 0;
	assert_true(good(""));
	parts.incident_present = minor;
	parts.n_incident_present = 1;
	assert_false(release_signer_good(&grant, &parts, &err));
	parts.incident = &incident;
	assert_false(release_signer_good(&grant, &parts, &err));
	incident.minor_status = ACCORD__V1__MINOR_STATUS__MINOR_STATUS_MINOR;
	assert_true(good(""));
}

#define TEST(fn) cmocka_unit_test_setup(fn, set_up)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_nothing_known_is_no_hindrance),
	    TEST(test_she_signs_as_what_she_is),
	    TEST(test_a_guardian_is_one_of_her_record),
	    TEST(test_an_abuser_never_signs),
	    TEST(test_no_spelling_passes_the_bar),
	    TEST(test_nobody_signs_by_what_cannot_be_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
