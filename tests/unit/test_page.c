/* Mail that nothing in it can break, and what must never stand there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "services/notification/channel/mail.h"
#include "services/notification/staff/link.h"
#include "services/notification/staff/page.h"
#include "services/notification/staff/way.h"

#define OFFERED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED
#define STOOD_DOWN ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN
#define BIT(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define AT INT64_C(1795312153000000) /* Sunday, 22 November 2026, 01:49:13 */

static struct message
message(Accord__V1__MessageTemplate template)
{
	return (struct message){.id = {{1}},
	    .request = {{2}},
	    .template = template,
	    .rung = 1,
	    .tier = 1,
	    .person = "p-101",
	    .area = "4A",
	    .call_back = "+1 555 0101",
	    .owner = "north-pd",
	    .released = BIT(INCIDENT) | BIT(INCIDENT_PLACE)};
}

static size_t
write_mail(const struct message *m, const char *from, const char *to, char out[MAIL_BYTES])
{
	struct page_text page;
	struct channel_order order = {.to = to, .message = m->id, .text = page.text, .now = AT};

	page_write(m, NULL, 0, &page);
	order.subject = page.subject;
	order.len = page.len;
	assert_int_equal(strlen(page.text), page.len);
	return mail_write(&order, from, out);
}

static void
write_page(const struct message *m, char out[MAIL_BYTES])
{
	size_t len = write_mail(m, "accord@site.example", "p-101@pager.example", out);

	assert_true(len < MAIL_BYTES);
	assert_int_equal(strlen(out), len);
}

static void
test_an_offer_says_tier_area_call_back_and_how_to_answer(void **state)
{
	struct message m = message(OFFERED);
	char out[MAIL_BYTES];

	(void)state;
	write_page(&m, out);
	assert_string_equal(out,
	    "Date: Sun, 22 Nov 2026 01:49:13 +0000\r\n"
	    "From: Accord <accord@site.example>\r\n"
	    "To: <p-101@pager.example>\r\n"
	    "Message-ID: <01000000-0000-0000-0000-000000000000@site.example>\r\n"
	    "Subject: Accord call-out\r\n"
	    "Auto-Submitted: auto-generated\r\n"
	    "MIME-Version: 1.0\r\n"
	    "Content-Type: text/plain; charset=us-ascii\r\n"
	    "\r\n"
	    "You are asked to take a call-out.\r\n"
	    "\r\n"
	    "Tier: page now\r\n"
	    "Area: 4A\r\n"
	    "Call back: +1 555 0101\r\n"
	    "\r\n"
	    "Open Accord to acknowledge and accept or decline it: call-out "
	    "02000000-0000-0000-0000-000000000000\r\n");
}

static void
test_a_notice_of_an_end_says_nothing_of_it(void **state)
{
	struct message m = message(ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR);
	char out[MAIL_BYTES];

	(void)state;
	write_page(&m, out);
	assert_string_equal(strstr(out, "\r\n\r\n"),
	    "\r\n\r\n"
	    "Something that your organisation relies on comes to an end.\r\n"
	    "\r\n"
	    "Open Accord to see what, and what hangs on it.\r\n");
	assert_non_null(strstr(out, "Subject: Accord\r\n"));
}

static void
test_a_link_stands_behind_everything_else(void **state)
{
	struct message m = message(OFFERED);
	struct page_text page;

	(void)state;
	page_write(&m, "https://on-call.example/p/abc", 0, &page);
	assert_non_null(strstr(page.text,
	    "\r\n\r\nOr answer here, without signing in:\r\nhttps://on-call.example/p/abc\r\n"));
	assert_int_equal(strlen(page.text), page.len);
}

/* A bare summons has none: what it would answer is not hers to answer. */
static void
test_what_has_a_link(void **state)
{
	struct message m = message(OFFERED);

	(void)state;
	assert_false(link_goes(&m)); /* not decided */
	m.disclosure = (struct id){{1}};
	assert_true(link_goes(&m));
	m.bare = true;
	assert_false(link_goes(&m));
	m.template = ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED;
	assert_true(link_goes(&m));
	m.template = STOOD_DOWN;
	m.bare = false;
	assert_false(link_goes(&m));
}

static void
test_sites_that_links_may_lead_to(void **state)
{
	static const char *const good[] = {"https://on-call.example", "https://10.0.0.1:8443",
	    "http://127.0.0.1:8080", "http://localhost:80"};
	static const char *const bad[] = {"", "https://", "http://on-call.example",
	    "https://on-call.example/", "https://on-call.example/p", "ftp://on-call.example",
	    "https://a b", "https://a\r\nb", "https://a@b", "https://a?b", "on-call.example"};
	char longest[LINK_SITE + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_true(link_site_good(good[i]));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(link_site_good(bad[i]));
	memset(longest, 'a', LINK_SITE);
	memcpy(longest, "https://", 8);
	longest[LINK_SITE] = '\0';
	assert_false(link_site_good(longest));
	longest[LINK_SITE - 1] = '\0';
	assert_true(link_site_good(longest));
	assert_true(LINK_SITE + strlen("/p/") + LINK_TOKEN <= LINK_URL);
}

/* GSM's alphabet, one message of it where the site's name is not long, and nothing of the record.
 */
static void
test_a_text_is_short_and_says_nothing_of_the_record(void **state)
{
	struct message m = message(OFFERED);
	struct page_text page;

	(void)state;
	m.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS;
	page_write(
	    &m, "https://on-call.example/p/0123456789012345678901234567890123456789012", 0, &page);
	assert_string_equal(page.text,
	    "You are asked to take a call-out. Call back: +1 555 0101. "
	    "https://on-call.example/p/0123456789012345678901234567890123456789012");
	assert_true(page.len <= 160);
	m.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE;
	page_write(&m, "https://on-call.example/p/abc", 0, &page);
	assert_string_equal(page.text, "You are asked to take a call-out. Call back: +1 555 0101.");
	page_write(&m, NULL, 47, &page);
	assert_non_null(strstr(page.text, " To take it, press 2."));
	assert_null(strstr(page.text, "47"));
	m.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS;
	page_write(&m, NULL, 47, &page);
	assert_string_equal(page.text, "You are asked to take a call-out. Call back: +1 555 0101. "
				       "Reply 47 to take it, 47 S: seen.");
	m.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL;
	page_write(&m, NULL, 47, &page);
	assert_null(strstr(page.text, "47"));
}

static void
test_addresses_are_one_of_each_kind(void **state)
{
	static const struct {
		const char *text;
		unsigned ways;
	} cases[] = {{"a@b.example", 1}, {"sms:+15550100", 2}, {"voice:+15550100", 4},
	    {"a@b.example, sms:+15550100,voice:+15550101", 7}, {"", 0}, {"a@b.example,", 0},
	    {"a@b.example, a@b.example", 0}, {"sms:15550100", 0}, {"sms:+123456", 0},
	    {"sms:+1234567", 2}, {"sms:+123456789012345", 2}, {"sms:+1234567890123456", 0},
	    {"sms:+1555 0100", 0}, {"fax:+15550100", 0}, {",", 0}};
	char out[NOTIFICATION_ADDRESS + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(ways_of(cases[i].text), cases[i].ways);
	assert_true(way_pick(cases[3].text, way_channels[1], out));
	assert_string_equal(out, "+15550100");
	assert_true(way_pick(cases[3].text, way_channels[0], out));
	assert_string_equal(out, "a@b.example");
	assert_false(way_pick(cases[0].text, way_channels[2], out));
	assert_string_equal(out, "");
}

static void
test_a_notice_says_that_it_is_called_off(void **state)
{
	struct message m = message(STOOD_DOWN);
	char out[MAIL_BYTES];

	(void)state;
	write_page(&m, out);
	assert_non_null(strstr(out, "Subject: Accord call-out\r\n"));
	assert_non_null(strstr(out, "called off"));
	assert_null(strstr(out, "Call back"));
}

/* Every subset of what may be released, of what is sent about a call-out. */
static void
test_it_holds_what_was_released_and_nothing_else(void **state)
{
	static const Accord__V1__MessageTemplate templates[] = {OFFERED, STOOD_DOWN};
	char out[MAIL_BYTES];

	(void)state;
	for (int i = 0; i < 8; i++) {
		struct message m = message(templates[i % 2]);

		m.released = (i & 2 ? BIT(INCIDENT) : 0) | (i & 4 ? BIT(INCIDENT_PLACE) : 0);
		write_page(&m, out);
		assert_int_equal(strstr(out, "Tier") != NULL, (i & 2) != 0);
		assert_int_equal(strstr(out, "page now") != NULL, (i & 2) != 0);
		assert_int_equal(strstr(out, "4A") != NULL, (i & 4) != 0);
	}
}

/* To whom nobody comes is told whom she may call: whoever asked for her reads it, also where words
 * are few. */
static void
test_nobody_comes_and_the_hotline_is_named(void **state)
{
	struct message m = message(ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_NOBODY);
	char out[MAIL_BYTES];

	(void)state;
	(void)snprintf(m.call_back, sizeof(m.call_back), "+1 555 0199");
	write_page(&m, out);
	assert_non_null(strstr(out, "Hotline: +1 555 0199"));
	assert_null(strstr(out, "Call back"));
	m.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS;
	write_page(&m, out);
	assert_non_null(strstr(out, "Hotline: +1 555 0199"));
	m.call_back[0] = '\0';
	write_page(&m, out);
	assert_null(strstr(out, "Hotline:"));
}

/* Who asked for one hears where it stands, and of when somebody comes no hour. */
static void
test_who_asked_is_told_where_it_stands(void **state)
{
	static const struct {
		Accord__V1__MessageTemplate template;
		const char *says;
	} forms[] = {
	    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_TAKEN, "has taken"},
	    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_THERE, "is there"},
	    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_ANEW, "cannot"},
	    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_ENDED, "called off"},
	    {ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_NOBODY, "the hotline"},
	};
	char out[MAIL_BYTES];

	(void)state;
	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		struct message m = message(forms[i].template);

		m.released = BIT(INCIDENT); /* no more was asked for */
		m.moved = AT;
		m.expires = AT + 25 * INT64_C(60000000);
		write_page(&m, out);
		assert_non_null(strstr(out, forms[i].says));
		assert_null(strstr(out, "4A"));
		assert_int_equal(strstr(out, "in about 25 minutes") != NULL, i == 0);
		m.expires = AT;
		write_page(&m, out);
		assert_null(strstr(out, "minutes"));
		m.bare = true;
		write_page(&m, out);
		assert_null(strstr(out, forms[i].says));
		assert_null(strstr(out, "02000000"));
	}
}

/* Neither tier, nor area, nor the call-out's id, whatever was released. */
static void
test_a_bare_summons_says_nothing(void **state)
{
	struct message m = message(OFFERED);
	char out[MAIL_BYTES];

	(void)state;
	m.bare = true;
	write_page(&m, out);
	assert_string_equal(strstr(out, "\r\n\r\n"),
	    "\r\n\r\nYou are asked to call in now.\r\n\r\nCall back: +1 555 0101\r\n\r\n"
	    "Open Accord, or call back.\r\n");
	assert_non_null(strstr(out, "Subject: Accord\r\n"));
	assert_null(strstr(out, "02000000"));
	m = message(STOOD_DOWN);
	m.bare = true;
	write_page(&m, out);
	assert_string_equal(strstr(out, "\r\n\r\n"),
	    "\r\n\r\nA call-out that you were asked to take is called off.\r\n\r\n"
	    "Call back: +1 555 0101\r\n\r\nOpen Accord, or call back to hear which.\r\n");
	assert_null(strstr(out, "02000000"));
	m = message((Accord__V1__MessageTemplate)99); /* of a later release */
	write_page(&m, out);
	assert_null(strstr(out, "4A"));
	assert_null(strstr(out, "02000000"));
}

/* Whatever a source put into an area, it makes no line, no header and no end of the mail. */
static void
test_nothing_breaks_out_of_its_line(void **state)
{
	static const char *const evil[] = {
	    "A\r\nBcc: x@y.z", "A\nX: 1", "A\r\n.\r\nQUIT", "\x01\x7f\xc3\xa4\xff", "A\tB"};
	char out[MAIL_BYTES];

	(void)state;
	for (size_t i = 0; i < sizeof(evil) / sizeof(*evil); i++) {
		struct message m = message(OFFERED);

		(void)snprintf(m.area, sizeof(m.area), "%s", evil[i]);
		(void)snprintf(m.call_back, sizeof(m.call_back), "%s", evil[i]);
		write_page(&m, out);
		assert_null(strstr(out, "\nBcc"));
		assert_null(strstr(out, "\nX:"));
		assert_null(strstr(out, "\r\n.\r\n"));
		for (const char *p = out; *p != '\0'; p++) {
			assert_true((*p >= ' ' && *p <= '~') || *p == '\r' || *p == '\n');
			assert_true(*p != '\n' || (p > out && p[-1] == '\r'));
			assert_true(*p != '\r' || p[1] == '\n');
		}
	}
}

static void
test_what_is_not_known_is_left_out(void **state)
{
	struct message m = message(OFFERED);
	char out[MAIL_BYTES];

	(void)state;
	m.area[0] = m.call_back[0] = '\0';
	m.tier = 99;
	write_page(&m, out);
	assert_null(strstr(out, "Area"));
	assert_null(strstr(out, "Call back"));
	assert_non_null(strstr(out, "Tier: not known"));
}

static void
test_the_longest_of_everything_fits(void **state)
{
	static char from[NOTIFICATION_ADDRESS], to[NOTIFICATION_ADDRESS];
	struct message m = message(OFFERED);
	char out[MAIL_BYTES];
	size_t len;

	(void)state;
	memset(from, 'a', sizeof(from) - 1);
	memset(to, 'b', sizeof(to) - 1);
	from[1] = to[1] = '@';
	memset(m.area, 'c', sizeof(m.area) - 1);
	memset(m.call_back, 'd', sizeof(m.call_back) - 1);
	len = write_mail(&m, from, to, out);
	assert_true(len < MAIL_BYTES - 1);
	assert_string_equal(out + len - 2, "\r\n");
	assert_true(mail_address_good(from));
}

static void
test_addresses(void **state)
{
	static const char *const good[] = {
	    "a@b", "p-101@pager.example", "first.last+tag@x.y", "o'neil@x.y"};
	static const char *const bad[] = {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: x@y",
	    "<a@b>", "a,b@c", "\"a\"@b", "a@b\n", "-f@x", "\xc3\xa4@b", "a@b;c", "a@\x7f"};
	char longest[NOTIFICATION_ADDRESS + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_true(mail_address_good(good[i]));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(mail_address_good(bad[i]));
	memset(longest, 'a', sizeof(longest));
	longest[1] = '@';
	longest[NOTIFICATION_ADDRESS] = '\0';
	assert_false(mail_address_good(longest));
	longest[NOTIFICATION_ADDRESS - 1] = '\0';
	assert_true(mail_address_good(longest));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_an_offer_says_tier_area_call_back_and_how_to_answer),
	    cmocka_unit_test(test_nobody_comes_and_the_hotline_is_named),
	    cmocka_unit_test(test_a_notice_of_an_end_says_nothing_of_it),
	    cmocka_unit_test(test_a_link_stands_behind_everything_else),
	    cmocka_unit_test(test_what_has_a_link),
	    cmocka_unit_test(test_a_text_is_short_and_says_nothing_of_the_record),
	    cmocka_unit_test(test_addresses_are_one_of_each_kind),
	    cmocka_unit_test(test_sites_that_links_may_lead_to),
	    cmocka_unit_test(test_a_notice_says_that_it_is_called_off),
	    cmocka_unit_test(test_it_holds_what_was_released_and_nothing_else),
	    cmocka_unit_test(test_who_asked_is_told_where_it_stands),
	    cmocka_unit_test(test_a_bare_summons_says_nothing),
	    cmocka_unit_test(test_nothing_breaks_out_of_its_line),
	    cmocka_unit_test(test_what_is_not_known_is_left_out),
	    cmocka_unit_test(test_the_longest_of_everything_fits),
	    cmocka_unit_test(test_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
