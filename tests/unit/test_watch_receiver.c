/* The page sink: a session as mail relays hold it, and everything at its limit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "services/watch/receiver.h"

#define CODE "CANARY-ABCDEFGHIJKLMNOP"

static struct receiver r;
static char said[65536];
static char found[32][CANARY_CODE];
static size_t found_count;

static void
on_code(void *ctx, const char *code)
{
	(void)ctx;
	assert_true(found_count < sizeof(found) / sizeof(found[0]));
	memcpy(found[found_count++], code, CANARY_CODE);
}

static void
take_out(void)
{
	size_t len = strlen(said);

	assert_true(r.out_len <= RECEIVER_OUT && len + r.out_len < sizeof(said));
	memcpy(said + len, r.out, r.out_len);
	said[len + r.out_len] = '\0';
	r.out_len = 0;
}

static int
set_up(void **state)
{
	(void)state;
	r = (struct receiver){.address = "canary@watch.example", .on_code = on_code};
	said[0] = '\0';
	found_count = 0;
	receiver_open(&r);
	take_out();
	return 0;
}

/* Everything that was answered to text, however it is cut. */
static const char *
give(const char *text, size_t piece)
{
	size_t left = strlen(text), took;

	said[0] = '\0';
	while (left > 0 && !r.over) {
		took = receiver_feed(&r, text, left < piece ? left : piece);
		text += took;
		left -= took;
		take_out();
	}
	return said;
}

static const char mail[] =
    "MAIL FROM:<accord@site.example>\r\nRCPT TO:<canary@watch.example>\r\nDATA\r\n"
    "Subject: Accord canary\r\n\r\nArea: " CODE "\r\n.\r\n";

static void
test_a_page_is_taken_and_its_code_found(void **state)
{
	(void)state;
	for (size_t piece = 1; piece < 40; piece++) {
		(void)set_up(state);
		(void)give("EHLO relay.example\r\n", piece);
		assert_string_equal(
		    give(mail, piece), "250 good\r\n250 good\r\n354 go on\r\n250 taken\r\n");
		assert_int_equal(found_count, 1);
		assert_string_equal(found[0], CODE);
		assert_string_equal(give("QUIT\r\n", piece), "221 bye\r\n");
		assert_true(r.over);
	}
}

static void
test_only_the_end_of_a_mail_ends_it(void **state)
{
	(void)state;
	(void)give("HELO x\r\nMAIL FROM:<>\r\nRCPT TO:<CANARY@watch.example>\r\nDATA\r\n", 99);
	assert_string_equal(give("\n.\n .\r\n..\r\n.x\r\n" CODE "\n", 99), "");
	assert_string_equal(give("\r\n.\r\n", 99), "250 taken\r\n");
	assert_int_equal(found_count, 1);
}

static void
test_codes_are_whole_and_few(void **state)
{
	(void)state;
	(void)give("HELO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<canary@watch.example>\r\nDATA\r\n", 99);
	(void)give(
	    "CANARY-ABCDEFGHIJKLMNO CANARY-ABCDEFGHIJKLMNOPA CANARY-abcdefghijklmnop\r\n", 99);
	for (int i = 0; i < RECEIVER_CODES + 3; i++)
		(void)give(CODE " " CODE "\r\n", 99);
	(void)give(".\r\n", 99);
	assert_int_equal(found_count, RECEIVER_CODES);
}

static void
test_what_is_out_of_order_is_refused(void **state)
{
	static const char *const lines[] = {"MAIL FROM:<a@b>\r\n",
	    "RCPT TO:<canary@watch.example>\r\n", "DATA\r\n", "STARTTLS\r\n", "HELOX\r\n", "\r\n"};

	(void)state;
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		assert_int_equal(give(lines[i], 99)[0], '5');
	assert_string_equal(
	    give("HELO x\r\nMAIL TO\r\n", 99), "250 accord-watch\r\n501 MAIL FROM:<address>\r\n");
	assert_string_equal(give("MAIL FROM:<a@b>\r\nRCPT TO:<other@watch.example>\r\n", 99),
	    "250 good\r\n550 nobody of that name\r\n");
	assert_string_equal(
	    give("RSET\r\nNOOP\r\nDATA\r\n", 99), "250 good\r\n250 good\r\n503 not now\r\n");
}

static void
test_mistakes_end_the_session(void **state)
{
	(void)state;
	for (int i = 1; i < RECEIVER_ERRORS; i++)
		assert_string_equal(give("WHAT\r\n", 99), "502 not here\r\n");
	assert_string_equal(give("WHAT\r\nNOOP\r\n", 99), "421 too many mistakes\r\n");
	assert_true(r.over);
	assert_int_equal(receiver_feed(&r, "NOOP\r\n", 6), 0);
}

static void
test_a_command_line_at_its_limit(void **state)
{
	char line[2 * RECEIVER_COMMAND + 3];

	(void)state;
	memset(line, ' ', sizeof(line));
	memcpy(line, "NOOP", 4);
	memcpy(line + RECEIVER_COMMAND - 2, "\r\n", 3);
	assert_string_equal(give(line, 7), "250 good\r\n");
	memset(line + RECEIVER_COMMAND - 2, ' ', 2);
	memcpy(line + RECEIVER_COMMAND, "\r\n", 3);
	assert_string_equal(give(line, 7), "500 line too long\r\n");
	memset(line + RECEIVER_COMMAND, ' ', RECEIVER_COMMAND);
	memcpy(line + 2 * RECEIVER_COMMAND, "\r\n", 3);
	assert_string_equal(give(line, 7), "500 line too long\r\n");
	assert_string_equal(give("NOOP\r\n", 7), "250 good\r\n");
}

static void
test_a_mail_at_its_limit(void **state)
{
	static const char begin[] =
	    "MAIL FROM:<a@b>\r\nRCPT TO:<canary@watch.example>\r\nDATA\r\n" CODE "\r\n";
	size_t head = strlen(CODE) + 2;
	char *text = malloc(RECEIVER_MAIL + 2);

	(void)state;
	assert_non_null(text);
	(void)give("HELO x\r\n", 99);
	for (size_t more = 0; more < 2; more++) {
		size_t body = RECEIVER_MAIL - head - 5 + more;

		found_count = 0;
		(void)give(begin, 99);
		memset(text, 'x', body);
		text[body] = '\0';
		assert_string_equal(give(text, 4096), "");
		assert_string_equal(
		    give("\r\n.\r\n", 99), more == 0 ? "250 taken\r\n" : "552 too long\r\n");
		assert_int_equal(found_count, more == 0);
	}
	free(text);
}

static void
test_recipients_and_mails_at_their_limits(void **state)
{
	(void)state;
	(void)give("HELO x\r\nMAIL FROM:<a@b>\r\n", 99);
	for (int i = 0; i < RECEIVER_RECIPIENTS; i++)
		assert_string_equal(give("RCPT TO:<canary@watch.example>\r\n", 99), "250 good\r\n");
	assert_string_equal(
	    give("RCPT TO:<canary@watch.example>\r\n", 99), "452 too many recipients\r\n");
	(void)give("DATA\r\n.\r\n", 99);
	for (int i = 1; i < RECEIVER_MAILS; i++) {
		found_count = 0;
		assert_non_null(strstr(give(mail, 99), "250 taken"));
	}
	assert_string_equal(give(mail, 999), "421 enough for one session\r\n");
	assert_true(r.over);
}

static void
test_answers_never_outgrow_their_room(void **state)
{
	char text[6 * 2000 + 1] = "";
	size_t took;

	(void)state;
	for (size_t i = 0; i < 2000; i++)
		memcpy(text + 6 * i, "NOOP\r\n", 7);
	took = receiver_feed(&r, text, 12000);
	assert_true(took < 12000 && r.out_len <= RECEIVER_OUT);
	take_out();
	said[0] = '\0';
	assert_int_equal(strlen(give(text, 12000)), 2000 * strlen("250 good\r\n"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_a_page_is_taken_and_its_code_found, set_up),
	    cmocka_unit_test_setup(test_only_the_end_of_a_mail_ends_it, set_up),
	    cmocka_unit_test_setup(test_codes_are_whole_and_few, set_up),
	    cmocka_unit_test_setup(test_what_is_out_of_order_is_refused, set_up),
	    cmocka_unit_test_setup(test_mistakes_end_the_session, set_up),
	    cmocka_unit_test_setup(test_a_command_line_at_its_limit, set_up),
	    cmocka_unit_test_setup(test_a_mail_at_its_limit, set_up),
	    cmocka_unit_test_setup(test_recipients_and_mails_at_their_limits, set_up),
	    cmocka_unit_test_setup(test_answers_never_outgrow_their_room, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
