/* Packets: what is asked of a record for one, its signature, and the certificate that it is shut
 * for. What it holds is in tests/handoff. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "classes.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/packet/bag.h"
#include "services/gateway/packet/document.h"
#include "services/gateway/packet/envelope.h"

#define BIT(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)

/* DOMAIN 4.3, and what the floor opens to nobody. */
static const uint64_t never = BIT(CONTACT_SECRET) | BIT(INTERPRETER_EXCLUSION) |
			      BIT(SERVICES_REQUESTED) | BIT(SERVICE_ACTIONS) | BIT(DEMOGRAPHICS) |
			      BIT(ADVOCATE_RISK_ASSESSMENT) | BIT(REFERRAL_STATUS) |
			      BIT(NOTICE_HISTORY) | BIT(CERTIFICATION_STATUS) | BIT(NEEDS) |
			      BIT(FINANCIAL_HELP) | BIT(BRADY_POINTER) | BIT(DEPENDANTS);

static void
test_what_never_travels_is_not_asked_for(void **state)
{
	(void)state;
	for (int part = 0; part < PACKET_PARTS; part++) {
		uint64_t all = packet_classes((enum packet_part)part, PACKET_HANDOFF);
		uint64_t some = packet_classes((enum packet_part)part, PACKET_REFERRAL);

		assert_true(all != 0 && (all & never) == 0);
		assert_int_equal(some & ~all, 0);
		assert_int_equal(all & ~class_of(packet_sections[part].record)->classes, 0);
	}
	assert_int_equal(packet_classes(PACKET_INCIDENT, PACKET_REFERRAL), 0);
	assert_int_equal(packet_classes(PACKET_NUMBERS, PACKET_REFERRAL), 0);
	assert_true((packet_classes(PACKET_SERVICE, PACKET_REFERRAL) & BIT(SAFE_CONTACT)) != 0);
}

/* Each field of the table is one of the record's, or ours to write. */
static void
fields_are_there(const struct class_message *record, const struct packet_field *fields)
{
	for (const struct packet_field *f = fields; f->niem != NULL; f++) {
		size_t found = 0;

		for (uint32_t i = 0; f->name != NULL && i < record->field_count; i++)
			if (json_named(&record->desc->fields[i], f->name)) {
				found++;
				assert_true(
				    (f->inner != NULL) == (record->fields[i].message != NULL));
				if (f->inner != NULL)
					fields_are_there(record->fields[i].message, f->inner);
			}
		assert_int_equal(found, f->name != NULL ? 1 : 0);
	}
}

static void
test_each_field_is_one_of_its_record(void **state)
{
	(void)state;
	for (int part = 0; part < PACKET_PARTS; part++)
		fields_are_there(
		    class_of(packet_sections[part].record), packet_sections[part].fields);
}

static void
test_a_signature_is_of_one_key_and_one_text(void **state)
{
	static const uint8_t secret[32] = {1};
	char pem[SIGN_PEM], other_pem[SIGN_PEM];
	struct sign_key key, of_line, other = {{2}};
	uint8_t signature[SIGN_SIZE];
	struct err err = {0};

	(void)state;
	sign_key_derive(secret, &key);
	sign_key_of_line("line", &of_line);
	assert_memory_not_equal(key.secret, of_line.secret, sizeof(key.secret));
	assert_true(sign_make(&key, "text", 4, signature, &err));
	assert_true(sign_public_pem(&key, pem, &err) && sign_public_pem(&other, other_pem, &err));
	assert_true(sign_check(pem, strlen(pem), "text", 4, signature, &err));
	assert_false(sign_check(pem, strlen(pem), "test", 4, signature, &err));
	assert_int_equal(err.code, ERR_MISMATCH);
	assert_false(sign_check(other_pem, strlen(other_pem), "text", 4, signature, &err));
	assert_int_equal(err.code, ERR_MISMATCH);
	assert_false(sign_check("no key", 6, "text", 4, signature, &err));
	assert_int_equal(err.code, ERR_INVALID);
	signature[0] ^= 1;
	assert_false(sign_check(pem, strlen(pem), "text", 4, signature, &err));
}

/* Self-signed, P-256, of a time that is over soon after it began. */
static const char certificate[] =
    "MIIBbTCCAROgAwIBAgIUPwt+EFHekWsjLnNl65Snp5bPviIwCgYIKoZIzj0EAwIwDDEKMAgGA1UE"
    "AwwBdTAeFw0yNjExMjMwMjI4MjNaFw0yNjExMjUwMjI4MjNaMAwxCjAIBgNVBAMMAXUwWTATBgcq"
    "hkjOPQIBBggqhkjOPQMBBwNCAATyZs26GMLiYBPa+OBFJbhW/cXpDnmATBqSj/e6+y03z0ieGAhx"
    "LrJiiIhscPht9PhjXEAWqzznQkAzzGMBS55Uo1MwUTAdBgNVHQ4EFgQU7DBFl6moWPSdX4ncyzXl"
    "aiM9GPkwHwYDVR0jBBgwFoAU7DBFl6moWPSdX4ncyzXlaiM9GPkwDwYDVR0TAQH/BAUwAwEB/zAK"
    "BggqhkjOPQQDAgNIADBFAiEAyBdQyLE82tU4kTS/LywFCy7Z71a5CGtM+SRLzJQhfIACIC9apBoM"
    "GjhwW5Ma08LDx+6nd4aSODGrVjfhg6oqIRB8";

static void
test_a_certificate_is_judged(void **state)
{
	const int64_t begins = INT64_C(1795400903) * CLOCK_SECOND;
	const int64_t ends = INT64_C(1795573703) * CLOCK_SECOND;
	char broken[sizeof(certificate)];
	struct err err = {0};

	(void)state;
	assert_true(envelope_judge(certificate, begins + CLOCK_MINUTE, &err));
	assert_false(envelope_judge(certificate, begins - CLOCK_MINUTE, &err));
	assert_string_equal(err.msg, "the packet's certificate is not yet in force");
	assert_false(envelope_judge(certificate, ends + CLOCK_MINUTE, &err));
	assert_string_equal(err.msg, "the packet's certificate is over");
	for (size_t cut = 4; cut < sizeof(broken); cut += 40) {
		memcpy(broken, certificate, sizeof(broken));
		broken[sizeof(broken) - 1 - cut] = '\0';
		assert_false(envelope_judge(broken, begins + CLOCK_MINUTE, &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_never_travels_is_not_asked_for),
	    cmocka_unit_test(test_each_field_is_one_of_its_record),
	    cmocka_unit_test(test_a_signature_is_of_one_key_and_one_text),
	    cmocka_unit_test(test_a_certificate_is_judged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
