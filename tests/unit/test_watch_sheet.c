/* The on-call list, the instruction sheet made of it, and the mail around that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/watch/alarm.h"

#define NOON (INT64_C(1795348800) * CLOCK_SECOND) /* 2026-11-22T12:00:00Z */

static struct arena *arena;
static struct on_call list;
static char sheet[SHEET_BYTES], html[SHEET_HTML_BYTES], mail[ALARM_BYTES];

static int
set_up(void **state)
{
	(void)state;
	(void)setenv("TZ", "UTC", 1);
	tzset();
	arena = arena_new((size_t)64 << 10, (size_t)64 << 20);
	list = (struct on_call){.count = 0};
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static bool
parse(const char *text, struct err *err)
{
	return on_call_parse(arena, "list", text, strlen(text), &list, err);
}

static void
must_parse(const char *turns)
{
	struct err err = {0};

	assert_true(parse(
	    arena_printf(arena,
		"agencies:\n  - agency: a-pd\n    title: A & B <Police>\n    on call:\n%s", turns),
	    &err));
}

static void
test_hours(void **state)
{
	struct on_call_turn day = {8 * 60, 20 * 60, "x"}, night = {20 * 60, 8 * 60, "x"};

	(void)state;
	assert_true(on_call_is_now(&day, 8 * 60) && !on_call_is_now(&day, 20 * 60));
	assert_true(on_call_is_now(&night, 20 * 60) && on_call_is_now(&night, 0));
	assert_false(on_call_is_now(&night, 8 * 60));
	must_parse("      - always Ada, +1 555 0201\n      - 22:00-24:00 Bea, +1 555 0202\n");
	assert_int_equal(list.agencies[0].turns[0].to, ON_CALL_MINUTES);
	assert_int_equal(list.agencies[0].turns[1].from, 22 * 60);
	assert_string_equal(list.agencies[0].turns[1].who, "Bea, +1 555 0202");
}

static void
test_a_line_that_is_not_understood_is_named(void **state)
{
	static const char *const bad[] = {"whenever Ada 5550201", "24:01-06:00 Ada 5550201",
	    "08:60-09:00 Ada 5550201", "08:00-08:00 Ada 5550201", "08:00 Ada 5550201", "always",
	    "always Ada", "8:00-9:00 Ada 5550201", "08:00-09:00Ada 5550201"};

	(void)state;
	must_parse("      - always Ada, +1 555 0201\n");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct err err = {0};

		assert_false(
		    parse(arena_printf(arena,
			      "agencies:\n  - agency: a\n    on call:\n      - %s\n", bad[i]),
			&err));
		assert_non_null(strstr(err.msg, "list:4:"));
	}
	assert_string_equal(
	    list.agencies[0].turns[0].who, "Ada, +1 555 0201"); /* the old one stays */
}

static void
test_turns_and_agencies_at_their_limits(void **state)
{
	char *text = arena_strdup(arena, "agencies:\n  - agency: a\n    on call:\n");
	struct err err = {0};

	(void)state;
	for (int i = 0; i < ON_CALL_TURNS; i++)
		text = arena_printf(arena, "%s      - always n%d 5550201\n", text, i);
	assert_true(parse(text, &err));
	assert_int_equal(list.agencies[0].count, ON_CALL_TURNS);
	assert_false(parse(arena_printf(arena, "%s      - always x 5550201\n", text), &err));
	text = arena_strdup(arena, "agencies:\n");
	for (int i = 0; i < ON_CALL_AGENCIES; i++)
		text = arena_printf(
		    arena, "%s  - agency: a%d\n    on call:\n      - always x 5550201\n", text, i);
	assert_true(parse(text, &err));
	assert_int_equal(list.count, ON_CALL_AGENCIES);
	assert_false(parse(
	    arena_printf(arena, "%s  - agency: z\n    on call:\n      - always x 5550201\n", text),
	    &err));
}

static struct sheet_facts
facts(bool silent)
{
	return (struct sheet_facts){.silent = silent,
	    .now = NOON,
	    .since = NOON - CLOCK_HOUR,
	    .last_back = NOON - 2 * CLOCK_HOUR,
	    .last_post = NOON - CLOCK_MINUTE,
	    .post_status = 503,
	    .ready_status = 503,
	    .not_ready = "notification, audit",
	    .on_call_read = NOON - CLOCK_DAY,
	    .on_call_fault = "",
	    .on_call = &list};
}

static void
must_say(const char *text, const char *words)
{
	if (strstr(text, words) == NULL)
		fail_msg("no \"%s\" in:\n%s", words, text);
}

static void
test_the_sheet_says_since_when_what_works_and_whom_to_call(void **state)
{
	struct sheet_facts f = facts(true);
	size_t len;

	(void)state;
	must_parse("      - 20:00-08:00 Bea, +1 555 0202\n      - 08:00-20:00 Ada, +1 555 0201\n");
	len = sheet_write(&f, sheet);
	assert_int_equal(len, strlen(sheet));
	must_say(sheet, "NOT DELIVER PAGES SINCE 2026-11-22 11:00:00");
	must_say(sheet, "Events of dispatch are NOT taken (the last try at 2026-11-22 11:59:00 UTC "
			"was answered 503)");
	must_say(sheet, "Not ready: notification, audit.");
	must_say(sheet, "came at 2026-11-22 10:00:00");
	must_say(sheet, "(list of 2026-11-21 12:00:00 UTC)");
	must_say(sheet, "A & B <Police>\n    1. Ada, +1 555 0201\n");
	must_say(sheet, "20:00-08:00  Bea, +1 555 0202");
	f.post_status = 0;
	(void)sheet_write(&f, sheet);
	must_say(sheet, "The gateway does NOT answer");
	f.post_status = 202;
	f.ready_status = 200;
	f.on_call_fault = "list:4:9: broken";
	(void)sheet_write(&f, sheet);
	must_say(sheet, "Events of dispatch are taken");
	must_say(sheet, "All services say that they are ready");
	must_say(sheet, "could not be read: list:4:9: broken");
}

static void
test_a_sheet_of_peace_has_the_list_too(void **state)
{
	struct sheet_facts f = facts(false);

	(void)state;
	must_parse("      - 20:00-08:00 Bea, +1 555 0202\n");
	(void)sheet_write(&f, sheet);
	must_say(sheet, "ACCORD DELIVERS PAGES. Nothing is to be done.");
	must_say(sheet, "NOBODY is on call at this hour");
	must_say(sheet, "Bea, +1 555 0202");
	assert_null(strstr(sheet, "WHAT DISPATCH DOES NOW"));
	(void)sheet_html(sheet, "title", html);
	must_say(html, "A &amp; B &lt;Police>");
}

/* As many agencies and turns as a list may have, each as long as it may be, all of them now. */
static char *
longest_list(void)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	assert_non_null(out);
	(void)fprintf(out, "agencies:\n");
	for (int i = 0; i < ON_CALL_AGENCIES; i++) {
		(void)fprintf(out, "  - agency: a%d\n    title: %0128d\n    on call:\n", i, i);
		for (int k = 0; k < ON_CALL_TURNS; k++)
			(void)fprintf(out, "      - always %0160d\n", i * ON_CALL_TURNS + k);
	}
	assert_int_equal(fclose(out), 0);
	return text;
}

/* Whoever is cut from the sheet is not called. */
static void
test_the_longest_list_is_on_the_sheet_as_a_whole(void **state)
{
	struct arena *room = arena_new((size_t)64 << 10, (size_t)16 << 20); /* as the watch has */
	struct sheet_facts f = facts(true);
	struct alarm_mail m = {"watch@site.example", "desk@x", sheet, true, NOON, "id"};
	char *text = longest_list(), who[200];
	struct err err = {0};
	size_t len;

	(void)state;
	assert_true(on_call_parse(room, "list", text, strlen(text), &list, &err));
	len = sheet_write(&f, sheet);
	assert_int_equal(strlen(sheet), len);
	assert_true(len < SHEET_BYTES - 1);
	(void)snprintf(
	    who, sizeof(who), "    00:00-24:00  %0160d\n", ON_CALL_AGENCIES * ON_CALL_TURNS - 1);
	assert_string_equal(sheet + len - strlen(who), who);
	assert_true(sheet_html(sheet, "title", html) < SHEET_HTML_BYTES - 1);
	assert_true(alarm_mail_write(&m, mail) < ALARM_BYTES - 1);
	free(text);
	arena_free(&room);
}

static void
test_the_mail(void **state)
{
	struct alarm_mail m = {
	    "watch@site.example", "desk@x.example", "one\ntwo\n", true, NOON, "id"};
	size_t len;

	(void)state;
	len = alarm_mail_write(&m, mail);
	assert_int_equal(len, strlen(mail));
	must_say(mail,
	    "Date: Sun, 22 Nov 2026 12:00:00 +0000\r\nFrom: Accord watch <watch@site.example>\r\n"
	    "To: <desk@x.example>\r\nMessage-ID: <id@site.example>\r\nSubject: ALARM: Accord "
	    "delivers no pages\r\n");
	must_say(mail, "\r\n\r\none\r\ntwo\r\n");
	m.silent = false;
	(void)alarm_mail_write(&m, mail);
	must_say(mail, "Subject: Accord delivers pages again\r\nAuto-Submitted");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_hours, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_a_line_that_is_not_understood_is_named, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_turns_and_agencies_at_their_limits, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_the_sheet_says_since_when_what_works_and_whom_to_call, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_a_sheet_of_peace_has_the_list_too, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_the_longest_list_is_on_the_sheet_as_a_whole, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_the_mail, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
