/* What a provider is asked afterwards: that it keeps nothing, and whether it answers by itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/notification/channel/after.h"
#include "tests/unit/fake_batch.h"

#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define STAFF ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF
#define SMS ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS

static struct channel texts;
static struct notification notification;
static struct service service = {.config_out = &notification};
static const struct rule due_rule = {.keys = redact_keys, .decide = redact_due};

static struct fetch_http asked;
static char url[1024], body[64];
static size_t asks;
static struct input *submitted;

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	(void)fetch, (void)err;
	asked = *http;
	(void)snprintf(url, sizeof(url), "%s", http->url);
	(void)snprintf(body, sizeof(body), "%s", http->body != NULL ? http->body : "-");
	asks++;
	return true;
}

bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	(void)fetch, (void)mail;
	return err_set(err, ERR_UNAVAILABLE, "no relay");
}

bool
service_writes(const struct service *of)
{
	(void)of;
	return true;
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of, (void)err;
	submitted = input;
	return true;
}

static void
answer(long status, const char *text)
{
	asked.reply(asked.ctx, &(struct fetch_reply){status, true, text, strlen(text)});
}

static struct message *
sent(void)
{
	struct fake_row *row = fake_add(&message_table);
	struct message *m = row->row;

	row->key = (struct id){{1}};
	row->there = true;
	*m = (struct message){.id = {{1}},
	    .via = "texts",
	    .owner = "aid",
	    .provider_ref = "SM1",
	    .redact = REDACT_WANTED};
	return m;
}

static int
setup(void **state)
{
	(void)state;
	fake_reset(&service);
	texts = (struct channel){.name = "texts",
	    .organisation = "aid",
	    .channel = SMS,
	    .kind = &channel_twilio,
	    .url = "https://a.example",
	    .account = "AC1",
	    .secret = "not-a-secret",
	    .from = "+15550100100",
	    .callback = "https://us.example/v1/providers/texts"};
	notification = (struct notification){.channels = &texts, .channel_count = 1};
	asks = 0;
	submitted = NULL;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	channel_after_stop(&service);
	return 0;
}

static void
due(const struct message *m)
{
	struct input input = {.rule = &due_rule, .subject = m->id, .due = 1};

	fake.after_count = 0;
	assert_true(fake_one(&input));
	for (size_t i = 0; i < fake.after_count; i++)
		fake.after[i].fn(&service, fake.after[i].arg);
}

static void
test_a_body_is_taken_away_and_looked_for(void **state)
{
	struct message *m = sent();
	const struct fake_row *row;

	(void)state;
	due(m);
	assert_string_equal(url, "https://a.example/2010-04-01/Accounts/AC1/Messages/SM1.json");
	assert_string_equal(body, "Body=");
	assert_int_equal(fake_due(CLOCK_REDACT, &m->id), fake.now + REDACT_AGAIN);
	answer(200, "{}");
	assert_string_equal(body, "-"); /* a look */
	answer(200, "{\"body\":\"still there\"}");
	assert_null(submitted);
	assert_int_equal(m->redact, REDACT_WANTED);
	due(m);
	answer(500, ""); /* whatever it says: again by and by */
	due(m);
	answer(200, "{}");
	answer(200, "{\"body\":\"\"}");
	assert_non_null(submitted);
	assert_true(fake_one(submitted));
	submitted->done(submitted, NULL);
	row = fake_find(&message_table, &m->id);
	assert_int_equal(((const struct message *)row->row)->redact, REDACT_DONE);
	assert_int_equal(fake_due(CLOCK_REDACT, &m->id), 0);
	assert_non_null(fake_fact(0, &accord__v1__body_redacted__descriptor));
}

/* An account that was replaced has its texts still: where another says that it knows of none, none
 * is gone. */
static void
test_a_body_is_taken_away_where_it_is(void **state)
{
	struct message *m = sent();

	(void)state;
	(void)snprintf(m->account, sizeof(m->account), "AC0");
	due(m);
	assert_int_equal(asks, 0);
	assert_int_equal(m->redact, REDACT_WANTED);
	assert_int_equal(fake_due(CLOCK_REDACT, &m->id), fake.now + REDACT_AGAIN);
	texts.old_account = "AC0";
	texts.old_account_secret = "not-a-secret-either";
	due(m);
	assert_string_equal(url, "https://a.example/2010-04-01/Accounts/AC0/Messages/SM1.json");
	assert_string_equal(asked.user, "AC0");
	assert_string_equal(asked.password, "not-a-secret-either");
	answer(200, "{}");
	assert_string_equal(asked.user, "AC0");
	answer(404, "{}");
	assert_non_null(submitted);
	submitted->done(submitted, NULL);
	(void)snprintf(m->account, sizeof(m->account), "AC1");
	(void)snprintf(m->via, sizeof(m->via), "texts-of-before"); /* its file has another name */
	due(m);
	assert_string_equal(asked.user, "AC1");
}

static void
test_who_is_answered_by_somebody_else_is_not_written_to(void **state)
{
	static const struct {
		long status;
		const char *text;
		bool off;
	} cases[] = {
	    {200, "{\"incoming_phone_numbers\":[{\"sms_url\":\"\"}]}", false},
	    {200,
		"{\"incoming_phone_numbers\":[{\"sms_url\":"
		"\"https://us.example/v1/providers/texts/inbound\"}]}",
		false},
	    {200,
		"{\"incoming_phone_numbers\":[{\"sms_url\":"
		"\"https://us.example/v1/providers/texts/inbound#rc=5&rp=all\","
		"\"sms_fallback_url\":\"https://us.example/v1/providers/texts/inbound\"}]}",
		false},
	    {200, "{\"incoming_phone_numbers\":[{\"sms_url\":\"https://demo.example/reply\"}]}",
		true},
	    {200,
		"{\"incoming_phone_numbers\":[{\"sms_url\":"
		"\"https://us.example/v1/providers/texts/inbound.demo.example\"}]}",
		true},
	    {200,
		"{\"incoming_phone_numbers\":[{\"sms_url\":\"\","
		"\"sms_fallback_url\":\"https://demo.example/reply\"}]}",
		true},
	    {404, "{}", false},
	    {0, "", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		texts.off = false;
		channel_ask_replies(&service);
		assert_string_equal(url,
		    "https://a.example/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json"
		    "?PhoneNumber=%2B15550100100");
		answer(cases[i].status, cases[i].text);
		assert_int_equal(texts.off, cases[i].off);
		assert_int_equal(
		    channel_name(&notification, "aid", STAFF, SMS) == NULL, cases[i].off);
	}
}

static void
test_what_cannot_be_asked_carries_nothing_to_clients(void **state)
{
	static const struct {
		long status;
		const char *text;
	} silent[] = {{404, "{}"}, {0, ""}, {200, "{}"}, {200, "not JSON"},
	    {200, "{\"incoming_phone_numbers\":[]}"}};

	(void)state;
	texts.contract = "BAA-1";
	texts.off = false;
	for (size_t i = 0; i < sizeof(silent) / sizeof(*silent); i++) {
		texts.unasked = true;
		channel_ask_replies(&service);
		answer(silent[i].status, silent[i].text);
		assert_null(channel_name(&notification, "aid", CLIENT, SMS));
		assert_non_null(channel_name(&notification, "aid", STAFF, SMS));
		texts.unasked = false; /* its file says that nobody answers */
		channel_ask_replies(&service);
		answer(silent[i].status, silent[i].text);
		assert_non_null(channel_name(&notification, "aid", CLIENT, SMS));
	}
	texts.unasked = true;
	channel_ask_replies(&service);
	assert_null(channel_name(&notification, "aid", CLIENT, SMS));
	answer(200, "{\"incoming_phone_numbers\":[{\"sms_url\":\"\"}]}");
	assert_non_null(channel_name(&notification, "aid", CLIENT, SMS));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_a_body_is_taken_away_and_looked_for, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_a_body_is_taken_away_where_it_is, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_who_is_answered_by_somebody_else_is_not_written_to, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_what_cannot_be_asked_carries_nothing_to_clients, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
