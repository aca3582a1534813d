/* Callbacks of providers: whose they are, and what they say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/crypt.h"
#include "common/text.h"
#include "services/notification/channel/callback.h"
#include "services/notification/channel/config.h"

#define ID "01000000-0000-0000-0000-000000000000"

static const struct channel_template template = {.status_ref = "message.id",
    .status_word = "message.status",
    .delivered = {(const char *[]){"ok", "seen"}, 2},
    .failed = {(const char *[]){"bad"}, 1},
    .inbound_ref = "id",
    .inbound_from = "from",
    .inbound_text = "text"};
static const struct channel twilio = {.name = "one",
    .kind = &channel_twilio,
    .secret = "12345",
    .old_secret = "54321",
    .callback = "https://us.example/v1/providers/one"};
static const struct channel templated = {
    .name = "two", .kind = &channel_templated, .secret = "12345", .template = &template};

static struct callback
callback(bool inbound, const char *query, const char *body, const char *signature)
{
	return (struct callback){inbound, query, signature, body, strlen(body)};
}

/* Written apart from the code: the address, then every name and value in order. */
static const char *
signed_by(const char *secret, const char *text)
{
	static char out[32];
	uint8_t mac[CRYPT_SHA1];

	crypt_hmac_sha1(secret, strlen(secret), text, strlen(text), mac);
	assert_true(text_base64(mac, sizeof(mac), false, out, sizeof(out)) > 0);
	return out;
}

static void
test_a_signature_covers_address_and_body(void **state)
{
	static const char text[] = "https://us.example/v1/providers/one/status?m=1"
				   "AAab +cMessageSidSM1";
	struct callback c =
	    callback(false, "m=1", "MessageSid=SM1&AA=ab+%2bc", signed_by("12345", text));
	char wrong[64];

	(void)state;
	assert_true(callback_genuine(&twilio, &c));
	c.query = "m=2";
	assert_false(callback_genuine(&twilio, &c));
	c.query = "m=1";
	c.inbound = true;
	assert_false(callback_genuine(&twilio, &c));
	c.inbound = false;
	c.len--;
	assert_false(callback_genuine(&twilio, &c));
	c.len++;
	(void)snprintf(wrong, sizeof(wrong), "%s", c.signature);
	for (size_t i = 0; i < strlen(wrong); i++) {
		wrong[i] ^= 1;
		c.signature = wrong;
		assert_false(callback_genuine(&twilio, &c));
		wrong[i] ^= 1;
	}
	c.signature = signed_by("54321", text); /* while it is being changed */
	assert_true(callback_genuine(&twilio, &c));
	c.signature = signed_by("99999", text);
	assert_false(callback_genuine(&twilio, &c));
	c.signature = "";
	assert_false(callback_genuine(&twilio, &c));
}

/* A template's signature covers the body alone: whoever has one body could name any message beside
 * it. */
static void
test_only_a_signed_query_names_a_message(void **state)
{
	char query[CALLBACK_QUERY];
	struct id message = id_v4();
	struct callback c;
	struct callback_said said;

	(void)state;
	callback_query(&message, 2, query);
	c = callback(false, query, "MessageSid=SM1&MessageStatus=delivered", "x");
	(void)callback_read(&twilio, &c, &said);
	assert_true(id_equal(&said.message, &message));
	c = callback(false, query, "{}", "x");
	(void)callback_read(&templated, &c, &said);
	assert_true(id_is_nil(&said.message));
}

static void
test_no_body_is_too_odd(void **state)
{
	static const char *const odd[] = {
	    "", "&", "=", "&&&&", "a=%", "a=%0", "a=%00", "%zz=1", "a"};
	static char long_body[CALLBACK_BYTES + 2], many[1024];
	struct callback_said said;

	(void)state;
	for (size_t i = 0; i < sizeof(odd) / sizeof(*odd); i++) {
		struct callback c = callback(false, "", odd[i], "x");

		assert_false(callback_genuine(&twilio, &c));
		assert_false(callback_read(&twilio, &c, &said));
		assert_false(callback_genuine(&templated, &c));
		assert_false(callback_read(&templated, &c, &said));
	}
	memset(long_body, 'a', sizeof(long_body) - 1);
	for (int i = 0; i < 2; i++) {
		struct callback c = callback(false, "", long_body + i, "x");

		assert_false(callback_genuine(&twilio, &c));
		assert_false(callback_genuine(&templated, &c));
	}
	for (size_t i = 0; i < 80; i++)
		(void)snprintf(many + strlen(many), sizeof(many) - strlen(many), "a%zu=b&", i);
	{
		struct callback c = callback(false, "", many, "x");

		assert_false(callback_genuine(&twilio, &c));
	}
}

static void
test_what_became_of_a_message(void **state)
{
	static const struct {
		const char *body;
		enum callback_end end;
	} cases[] = {
	    {"MessageSid=SM1&MessageStatus=delivered", CALLBACK_ARRIVED},
	    {"MessageSid=SM1&MessageStatus=queued", CALLBACK_NOTHING},
	    {"MessageSid=SM1&MessageStatus=sent", CALLBACK_NOTHING},
	    {"MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30003", CALLBACK_FAILED},
	    {"MessageSid=SM1&MessageStatus=failed", CALLBACK_FAILED},
	    {"CallSid=SM1&CallStatus=completed", CALLBACK_ARRIVED},
	    {"CallSid=SM1&CallStatus=no-answer", CALLBACK_FAILED},
	    {"CallSid=SM1&CallStatus=something%20new", CALLBACK_NOTHING},
	};
	struct callback_said said;
	struct id id;

	(void)state;
	assert_true(id_parse(ID, &id));
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct callback c = callback(false, "m=" ID "&a=7", cases[i].body, "");

		assert_true(callback_read(&twilio, &c, &said));
		assert_int_equal(said.end, cases[i].end);
		assert_string_equal(said.ref, "SM1");
		assert_true(id_equal(&said.message, &id));
		assert_int_equal(said.attempt, 7);
		assert_int_equal(said.code, i == 3 ? 30003 : 0);
	}
}

static void
test_a_query_that_is_not_ours_names_no_message(void **state)
{
	static const char *const odd[] = {"", "m=", "m=" ID, "m=" ID "&a=", "m=" ID "&a=07",
	    "m=" ID "&a=-1", "m=" ID "&a=99999999999", "m=" ID "&a=1&b=2", "a=1&m=" ID,
	    "m=zz000000-0000-0000-0000-000000000000&a=1"};
	struct callback_said said;

	(void)state;
	for (size_t i = 0; i < sizeof(odd) / sizeof(*odd); i++) {
		struct callback c = callback(false, odd[i], "MessageSid=SM1", "");

		assert_true(callback_read(&twilio, &c, &said));
		assert_true(id_is_nil(&said.message));
	}
}

static void
test_who_wrote_and_what(void **state)
{
	static char body[4096];
	struct callback_said said;
	struct callback c = callback(true, "", "MessageSid=SM2&From=%2B15550101&Body=STOP+now", "");

	(void)state;
	assert_true(callback_read(&twilio, &c, &said));
	assert_string_equal(said.from, "+15550101");
	assert_string_equal(said.words, "STOP now");
	/* In a call of ours the other one is who is called. */
	c = callback(
	    true, "", "CallSid=CA1&Direction=outbound-api&From=%2B1&To=%2B15550102&Digits=2", "");
	assert_true(callback_read(&twilio, &c, &said));
	assert_string_equal(said.from, "+15550102");
	assert_string_equal(said.words, "2");
	/* What is too long is cut, and never in a character. */
	(void)snprintf(body, sizeof(body), "MessageSid=SM3&From=1&Body=");
	memset(body + strlen(body), 'a', CALLBACK_WORDS - 2);
	(void)snprintf(body + strlen(body), 16, "%%C3%%A4b");
	c = callback(true, "", body, "");
	assert_true(callback_read(&twilio, &c, &said));
	assert_int_equal(strlen(said.words), CALLBACK_WORDS - 2);
}

static void
test_a_template_says_where_things_stand(void **state)
{
	static const char body[] = "{\"message\":{\"id\":\"m-1\",\"status\":\"bad\"}}";
	struct callback c = callback(false, "", body, "");
	uint8_t mac[CRYPT_SHA256];
	char hex[2 * CRYPT_SHA256 + 1];
	struct callback_said said;

	(void)state;
	crypt_hmac_sha256("12345", 5, body, strlen(body), mac);
	c.signature = text_hex(mac, sizeof(mac), hex);
	assert_true(callback_genuine(&templated, &c));
	hex[0] = hex[0] == '0' ? '1' : '0';
	assert_false(callback_genuine(&templated, &c));
	assert_true(callback_read(&templated, &c, &said));
	assert_int_equal(said.end, CALLBACK_FAILED);
	assert_string_equal(said.ref, "m-1");
	c = callback(true, "", "{\"id\":\"i-1\",\"from\":\"+1555\",\"text\":\"hi\"}", "");
	assert_true(callback_read(&templated, &c, &said));
	assert_string_equal(said.words, "hi");
	c = callback(true, "", "{\"id\":\"i 1\"}", "");
	assert_false(callback_read(&templated, &c, &said));
	c = callback(true, "", "[]", "");
	assert_false(callback_read(&templated, &c, &said));
}

static void
test_mail_has_no_callbacks(void **state)
{
	const struct channel mail = {.name = "three", .kind = &channel_smtp, .secret = "12345"};
	struct callback c = callback(false, "", "MessageSid=SM1", "");
	struct callback_said said;

	(void)state;
	assert_false(callback_genuine(&mail, &c));
	assert_false(callback_read(&mail, &c, &said));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_signature_covers_address_and_body),
	    cmocka_unit_test(test_only_a_signed_query_names_a_message),
	    cmocka_unit_test(test_no_body_is_too_odd),
	    cmocka_unit_test(test_what_became_of_a_message),
	    cmocka_unit_test(test_a_query_that_is_not_ours_names_no_message),
	    cmocka_unit_test(test_who_wrote_and_what),
	    cmocka_unit_test(test_a_template_says_where_things_stand),
	    cmocka_unit_test(test_mail_has_no_callbacks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
