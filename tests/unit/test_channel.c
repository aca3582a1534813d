/* Channels: their files, their limits, their circuit, and what is handed to a provider. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/notification/channel/config.h"
#include "services/notification/channel/priv.h"

#define STAFF ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF
#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define SMS ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS
#define VOICE ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE
#define EMAIL ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL

static struct notification notification;
static struct arena *arena;
static char folder[] = "/tmp/channelXXXXXX", secret_path[64];

/* --- the provider --- */

static struct fetch_http asked;
static char body[32768], header[128], url[512];
static size_t asks;

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	(void)fetch, (void)err;
	asked = *http;
	(void)snprintf(body, sizeof(body), "%s", http->body);
	(void)snprintf(url, sizeof(url), "%s", http->url);
	(void)snprintf(
	    header, sizeof(header), "%s", http->headers[0] != NULL ? http->headers[0] : "");
	asks++;
	return true;
}

bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	(void)fetch, (void)mail;
	return err_set(err, ERR_UNAVAILABLE, "no relay");
}

static struct channel_result got;
static size_t ends;

static void
on_done(void *ctx, const struct channel_result *result)
{
	(void)ctx;
	got = *result;
	ends++;
}

static void
answer(long status, bool handed, const char *text)
{
	asked.reply(
	    asked.ctx, &(struct fetch_reply){
			   .status = status, .handed = handed, .body = text, .len = strlen(text)});
}

/* --- files --- */

static void
put(const char *name, const char *text, mode_t mode)
{
	char path[128];
	FILE *f;

	(void)snprintf(path, sizeof(path), "%s/%s", folder, name);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(fputs(text, f) >= 0, 1);
	(void)fclose(f);
	assert_int_equal(chmod(path, mode), 0);
}

static bool
load(const char *text)
{
	struct err err = {0};

	put("one.yaml", text, 0644);
	return channel_config_load(&notification, arena, folder, &err);
}

#define COMMON                                                                                     \
	"organisation: haven-house\nchannel: sms\nfrom: \"+15550100100\"\nat once: 2\n"            \
	"per minute: 3\n"
#define TWILIO                                                                                     \
	COMMON "provider: twilio\nurl: https://api.sms.example\naccount: AC1\nsecret: %s\n"        \
	       "auto reply: no\n"

static char *
twilio(const char *more)
{
	static char text[2048];

	(void)snprintf(text, sizeof(text), TWILIO "%s", secret_path, more);
	return text;
}

static int
setup(void **state)
{
	(void)state;
	memset(&notification, 0, sizeof(notification));
	arena = arena_new(4096, 1 << 20);
	put("secret", "not-a-secret\n", 0600);
	asks = ends = 0;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	channel_stop(&notification);
	arena_free(&arena);
	return 0;
}

static struct channel_order
order(Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel, const char *text)
{
	return (struct channel_order){.organisation = "haven-house",
	    .recipient = recipient,
	    .channel = channel,
	    .to = "+15550100999",
	    .subject = "Accord",
	    .text = text,
	    .len = strlen(text),
	    .message = {{1}},
	    .attempt = 2,
	    .language = "",
	    .machine = MACHINE_ALL,
	    .done = on_done};
}

/* --- tests --- */

static void
test_files_are_read_strictly(void **state)
{
	(void)state;
	assert_true(load(twilio("")));
	assert_int_equal(notification.channel_count, 1);
	assert_string_equal(notification.channels[0].name, "one");
	assert_string_equal(notification.channels[0].secret, "not-a-secret");
	assert_false(load(twilio("nonsense: 1\n")));
	assert_false(load(twilio("auto reply: yes\n")));
	assert_false(load(COMMON "provider: twilio\nurl: https://api.sms.example\n"));
	assert_false(load(COMMON "provider: smtp\nurl: smtp://relay.example\n"));
	assert_false(load(COMMON "provider: template\nurl: https://a.example\nauto reply: no\n"));
	assert_false(load("organisation: a\nchannel: email\nprovider: smtp\nfrom: nobody\n"
			  "url: smtp://relay.example\n"));
	assert_false(load("- a\n"));
	assert_false(load(""));
}

static void
test_nothing_goes_off_the_host_in_clear(void **state)
{
	static const char *const bad[] = {"http://api.sms.example", "http://127.0.0.1.example",
	    "ftp://127.0.0.1/", "http://localhost.example:80"};
	char text[512];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		(void)snprintf(text, sizeof(text),
		    COMMON "provider: twilio\naccount: A\nsecret: %s\nurl: %s\n", secret_path,
		    bad[i]);
		assert_false(load(text));
	}
	(void)snprintf(text, sizeof(text),
	    COMMON "provider: twilio\naccount: A\nsecret: %s\nurl: http://127.0.0.1:99\n",
	    secret_path);
	assert_true(load(text));
	assert_false(load("organisation: a\nchannel: email\nprovider: smtp\nfrom: a@b.example\n"
			  "url: smtp://relay.example\ntls: no\n"));
	assert_true(load("organisation: a\nchannel: email\nprovider: smtp\nfrom: a@b.example\n"
			 "url: smtp://127.0.0.1:25\ntls: no\n"));
}

static void
take_away(const char *name)
{
	char path[128];

	(void)snprintf(path, sizeof(path), "%s/%s", folder, name);
	assert_int_equal(unlink(path), 0);
}

static void
test_two_files_for_the_same_are_refused(void **state)
{
	(void)state;
	put("two.yaml", twilio(""), 0644);
	assert_false(load(twilio("")));
	take_away("two.yaml");
	put("Bad.yaml", twilio(""), 0644); /* its name stands in our address */
	assert_false(load(twilio("")));
	take_away("Bad.yaml");
	assert_true(load(twilio("")));
}

static void
test_without_a_contract_nothing_goes_to_clients(void **state)
{
	struct channel_order o = order(CLIENT, SMS, "Please call.");
	struct err err = {0};

	(void)state;
	assert_true(load(twilio("")));
	assert_non_null(channel_name(&notification, "haven-house", STAFF, SMS));
	assert_null(channel_name(&notification, "haven-house", CLIENT, SMS));
	assert_false(channel_send(&notification, &o, &err));
	assert_int_equal(asks, 0);
	assert_true(load(twilio("contract: BAA-17\n")));
	assert_string_equal(channel_name(&notification, "haven-house", CLIENT, SMS), "one");
	assert_null(channel_name(&notification, "riverton-pd", CLIENT, SMS));
	assert_true(channel_send(&notification, &o, &err));
}

static void
test_a_text_is_a_form_with_a_key_of_its_own(void **state)
{
	struct channel_order o = order(STAFF, SMS, "Call in & <now>\r\n");
	struct err err = {0};

	(void)state;
	assert_true(load(twilio("callback: https://us.example/v1/providers/one\n")));
	assert_true(channel_send(&notification, &o, &err));
	assert_string_equal(url, "https://api.sms.example/2010-04-01/Accounts/AC1/Messages.json");
	assert_string_equal(body,
	    "To=%2B15550100999&From=%2B15550100100"
	    "&StatusCallback=https%3A%2F%2Fus.example%2Fv1%2Fproviders%2Fone%2Fstatus"
	    "%3Fm%3D01000000-0000-0000-0000-000000000000%26a%3D2"
	    "&Body=Call%20in%20%26%20%3Cnow%3E");
	assert_string_equal(
	    header, "I-Twilio-Idempotency-Token: 01000000-0000-0000-0000-000000000000.2");
	assert_int_equal(ends, 0);
	answer(201, true, "{\"sid\":\"SM12\"}");
	assert_int_equal(ends, 1);
	assert_int_equal(got.end, CHANNEL_TAKEN);
	assert_string_equal(got.ref, "SM12");
	assert_string_equal(got.via, "one");
}

/* A client is told at most once: her provider knows a repeat whatever the attempt is. */
static void
test_a_clients_repeat_is_known_by_its_message(void **state)
{
	struct channel_order o = order(CLIENT, SMS, "a");
	struct err err = {0};
	char first[sizeof(header)];

	(void)state;
	assert_true(load(twilio("contract: BAA-1\n")));
	assert_true(channel_send(&notification, &o, &err));
	memcpy(first, header, sizeof(first));
	answer(429, true, "{}");
	o.attempt++;
	assert_true(channel_send(&notification, &o, &err));
	assert_string_equal(header, first);
	answer(201, true, "{}");
}

/* Whoever carries it: no voicemail and no number of ours that she forbade. */
static void
test_no_call_is_made_otherwise_than_she_wants(void **state)
{
	struct channel_order o = order(CLIENT, VOICE, "a");
	struct err err = {0};

	(void)state;
	assert_true(load("organisation: haven-house\nchannel: voice\nprovider: template\n"
			 "from: \"+15550100100\"\nurl: https://api.call.example\nauto reply: no\n"
			 "contract: BAA-1\ntemplate:\n  type: application/json\n"
			 "  body: '{}'\n  reference: id\n"));
	o.machine = MACHINE_NOTHING;
	assert_false(channel_send(&notification, &o, &err));
	o.machine = MACHINE_VAGUE;
	o.hide_number = true;
	assert_false(channel_send(&notification, &o, &err));
	assert_int_equal(asks, 0);
	o.hide_number = false;
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{}");
}

static void
test_a_call_says_text_and_no_markup(void **state)
{
	struct channel_order o = order(STAFF, VOICE, "a<Dial>b&\"'");
	char text[1024];
	struct err err = {0};

	(void)state;
	(void)snprintf(text, sizeof(text),
	    "organisation: haven-house\nchannel: voice\nprovider: twilio\nurl: https://a.example\n"
	    "from: \"+15550100100\"\naccount: AC1\nsecret: %s\ncontract: x\n",
	    secret_path);
	assert_true(load(text));
	assert_true(channel_send(&notification, &o, &err));
	assert_non_null(strstr(url, "/Calls.json"));
	assert_null(strstr(body, "%3CDial"));
	assert_non_null(
	    strstr(body, "a%26%2360%3BDial%26%2362%3Bb%26%2338%3B%26%2334%3B%26%2339%3B"));
	/* What no machine may hear, or no number may show with, is a person's to do. */
	o = order(CLIENT, VOICE, "a");
	o.machine = MACHINE_NOTHING;
	assert_false(channel_send(&notification, &o, &err));
	o.machine = MACHINE_VAGUE;
	o.hide_number = true;
	assert_false(channel_send(&notification, &o, &err));
	assert_int_equal(asks, 1);
}

static void
test_a_template_is_filled_and_nothing_breaks_out(void **state)
{
	struct channel_order o = order(STAFF, SMS, "a\"b\\c\n{to}");
	struct err err = {0};

	(void)state;
	assert_true(load(COMMON "provider: template\nurl: https://a.example/send\nauto reply: no\n"
				"template:\n  type: application/json\n  reference: message.id\n"
				"  key header: Idempotency-Key\n"
				"  body: '{\"n\":\"{to}\",\"t\":\"{text}\",\"k\":\"{key}\"}'\n"));
	assert_true(channel_send(&notification, &o, &err));
	assert_string_equal(body, "{\"n\":\"+15550100999\",\"t\":\"a\\u0022b\\u005cc\\u000a{to}\","
				  "\"k\":\"01000000-0000-0000-0000-000000000000.2\"}");
	assert_string_equal(header, "Idempotency-Key: 01000000-0000-0000-0000-000000000000.2");
	answer(200, true, "{\"message\":{\"id\":\"m-7\"}}");
	assert_string_equal(got.ref, "m-7");
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{\"message\":{\"id\":\"../../other\"}}");
	assert_int_equal(got.end, CHANNEL_TAKEN);
	assert_string_equal(got.ref, ""); /* it will stand in an address */
}

static void
test_what_an_answer_means(void **state)
{
	static const struct {
		long status;
		bool handed;
		enum channel_end end;
	} cases[] = {
	    {200, true, CHANNEL_TAKEN},
	    {201, true, CHANNEL_TAKEN},
	    {0, false, CHANNEL_LATER},
	    {0, true, CHANNEL_UNCERTAIN},
	    {301, true, CHANNEL_LATER},
	    {400, true, CHANNEL_REFUSED},
	    {401, true, CHANNEL_LATER},
	    {403, true, CHANNEL_LATER},
	    {404, true, CHANNEL_REFUSED},
	    {408, true, CHANNEL_UNCERTAIN},
	    {429, true, CHANNEL_LATER},
	    {500, true, CHANNEL_UNCERTAIN},
	    {502, true, CHANNEL_UNCERTAIN},
	    {503, true, CHANNEL_LATER},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct fetch_reply reply = {.status = cases[i].status, .handed = cases[i].handed};

		assert_int_equal(channel_http_end(&reply), cases[i].end);
	}
}

static void
test_at_once_and_per_minute(void **state)
{
	struct channel_order o = order(STAFF, SMS, "a");
	struct message m = {.recipient = STAFF, .channel = SMS, .owner = "haven-house"};
	int64_t now = clock_now(), again;
	struct err err = {0};

	(void)state;
	assert_true(load(twilio("")));
	assert_true(channel_reserve(&notification, &m, now, &again));
	assert_true(channel_reserve(&notification, &m, now, &again));
	assert_false(channel_reserve(&notification, &m, now, &again)); /* two at once */
	assert_true(again > now);
	assert_true(channel_send(&notification, &o, &err));
	assert_false(channel_reserve(&notification, &m, now, &again)); /* the same batch */
	assert_true(channel_reserve(&notification, &m, now + 1, &again));
	answer(200, true, "{}");
	notification.channels[0].minute = now / CLOCK_MINUTE;
	notification.channels[0].begun = 3;
	assert_false(channel_reserve(&notification, &m, now, &again));
	assert_int_equal(again, (now / CLOCK_MINUTE + 1) * CLOCK_MINUTE);
	assert_true(channel_reserve(&notification, &m, again, &again));
	m.channel = VOICE;
	assert_false(channel_reserve(&notification, &m, now, &again)); /* there is none */
	m.recipient = CLIENT; /* by what she is reached is not known yet */
	assert_true(channel_reserve(&notification, &m, now, &again));
}

/* Half of a channel, and its circuit, are staff's however many clients are told. */
static void
test_clients_leave_half_of_a_channel_and_its_circuit(void **state)
{
	struct channel_order hers = order(CLIENT, SMS, "a"), o = order(STAFF, SMS, "a");
	struct channel *c;
	struct err err = {0};

	(void)state;
	assert_true(load(twilio("contract: BAA-1\n")));
	c = &notification.channels[0];
	assert_true(channel_send(&notification, &hers, &err));
	assert_false(channel_send(&notification, &hers, &err)); /* of two at once */
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{}");
	c->at_once = 0;
	c->begun_clients = 2;
	assert_false(channel_send(&notification, &hers, &err)); /* of three a minute */
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{}");
	c->per_minute = 0;
	for (int i = 0; i < CIRCUIT_FAILURES; i++) {
		assert_true(channel_send(&notification, &hers, &err));
		answer(0, false, "");
	}
	assert_false(channel_send(&notification, &hers, &err));
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{}");
	assert_int_equal(notification.open_circuits, 1);
	c->clients.open_until = 0; /* nobody else has to find out for them */
	assert_true(channel_send(&notification, &hers, &err));
	answer(200, true, "{}");
	assert_int_equal(notification.open_circuits, 0);
}

static void
test_a_circuit_opens_tries_one_and_closes(void **state)
{
	struct circuit c = {0};
	int64_t now = CLOCK_DAY, again, last = 0;

	(void)state;
	for (int i = 0; i < CIRCUIT_FAILURES; i++) {
		assert_true(circuit_may(&c, now, &again));
		circuit_begun(&c);
		circuit_ended(&c, false, now);
	}
	for (int i = 0; i < 8; i++) {
		assert_false(circuit_may(&c, now, &again));
		assert_true(again - now >= last && again - now <= CIRCUIT_LONGEST);
		last = again - now;
		now = again;
		assert_true(circuit_may(&c, now, &again));
		circuit_begun(&c);
		assert_false(circuit_may(&c, now, &again)); /* one at a time */
		assert_true(again > now);
		circuit_ended(&c, false, now);
	}
	assert_int_equal(last, CIRCUIT_LONGEST);
	circuit_ended(&c, true, now);
	assert_true(circuit_may(&c, now, &again));
}

static void
test_a_provider_that_is_away_is_left_alone_and_a_refusal_is_no_absence(void **state)
{
	struct channel_order o = order(STAFF, SMS, "a");
	struct message m = {.recipient = STAFF, .channel = SMS, .owner = "haven-house"};
	int64_t again, then;
	struct err err = {0};

	(void)state;
	assert_true(load(twilio("")));
	notification.channels[0].per_minute = 0;
	for (int i = 0; i < 2 * CIRCUIT_FAILURES; i++) {
		assert_true(channel_send(&notification, &o, &err));
		answer(400, true, "{}");
	}
	for (int i = 0; i < CIRCUIT_FAILURES; i++) {
		assert_true(channel_send(&notification, &o, &err));
		answer(0, false, "");
		assert_int_equal(got.end, CHANNEL_LATER);
	}
	assert_false(channel_send(&notification, &o, &err));
	assert_false(channel_reserve(&notification, &m, clock_now(), &again));
	assert_int_equal(notification.open_circuits, 1);
	then = again;
	assert_true(channel_reserve(&notification, &m, then, &again));
	assert_false(channel_reserve(&notification, &m, then, &again)); /* and only one */
	notification.channels[0].circuit.open_until = 0;
	assert_true(channel_send(&notification, &o, &err));
	answer(200, true, "{}");
	assert_int_equal(notification.open_circuits, 0);
}

static int
clean(void **state)
{
	(void)state;
	take_away("one.yaml");
	take_away("secret");
	return rmdir(folder);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_files_are_read_strictly, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_nothing_goes_off_the_host_in_clear, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_two_files_for_the_same_are_refused, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_without_a_contract_nothing_goes_to_clients, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_text_is_a_form_with_a_key_of_its_own, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_a_call_says_text_and_no_markup, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_clients_repeat_is_known_by_its_message, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_no_call_is_made_otherwise_than_she_wants, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_clients_leave_half_of_a_channel_and_its_circuit, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_template_is_filled_and_nothing_breaks_out, setup, teardown),
	    cmocka_unit_test(test_what_an_answer_means),
	    cmocka_unit_test_setup_teardown(test_at_once_and_per_minute, setup, teardown),
	    cmocka_unit_test(test_a_circuit_opens_tries_one_and_closes),
	    cmocka_unit_test_setup_teardown(
		test_a_provider_that_is_away_is_left_alone_and_a_refusal_is_no_absence, setup,
		teardown),
	};

	assert_non_null(mkdtemp(folder));
	(void)snprintf(secret_path, sizeof(secret_path), "%s/secret", folder);
	return cmocka_run_group_tests(tests, NULL, clean);
}
