/* What is understood of what somebody wrote: every phrase in whatever way it is written, and
 * nothing that people say in passing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "services/notification/inbound/reply_words.h"

#define LONGEST 64

static const char *const stops[] = {"stop", "stopall", "stop all", "unsubscribe", "cancel", "end",
    "quit", "revoke", "optout", "opt out", "remove me", "stop texting me", "do not contact me",
    "alto", "parar", "pare", "basta", "detener", "cancelar", "terminar", "salir", "baja", "fin",
    "no m\303\241s mensajes", "no me escriban", "dar de baja"};
static const char *const wrongs[] = {"wrong", "wrong number", "wrong person", "not me",
    "this isn't her", "no es", "no soy", "no soy ella", "n\303\272mero equivocado",
    "numero equivocado", "persona equivocada", "no la conozco"};

/* --- ways to write the same --- */

static void
in_capitals(const char *text, char *out)
{
	for (; *text != '\0'; text++)
		*out++ = *text >= 'a' && *text <= 'z' ? (char)(*text - 'a' + 'A') : *text;
	*out = '\0';
}

static void
begins_with_capital(const char *text, char *out)
{
	(void)snprintf(out, LONGEST, "%s", text);
	if (*out >= 'a' && *out <= 'z')
		*out = (char)(*out - 'a' + 'A');
}

static void
with_marks(const char *text, char *out)
{
	(void)snprintf(out, LONGEST, "\302\241%s!!!", text);
}

static void
in_quotes(const char *text, char *out)
{
	(void)snprintf(out, LONGEST, "  \"%s\".\r\n", text);
}

static void
with_an_accent(const char *text, char *out)
{
	const char *a = strchr(text, 'a');

	if (a == NULL)
		(void)snprintf(out, LONGEST, "%s", text);
	else
		(void)snprintf(out, LONGEST, "%.*s\303\241%s", (int)(a - text), text, a + 1);
}

static void
with_wide_spaces(const char *text, char *out)
{
	for (; *text != '\0'; text++) {
		if (*text == ' ')
			*out++ = ' ';
		*out++ = *text;
	}
	memcpy(out, "  ", 3);
}

static void
letter_by_letter(const char *text, char *out)
{
	bool plain = strchr(text, ' ') == NULL && strchr(text, '\'') == NULL;

	for (; *text != '\0'; text++) {
		*out++ = *text;
		if (plain && text[1] != '\0')
			*out++ = '-';
	}
	*out = '\0';
}

static void (*const ways[])(const char *text, char *out) = {in_capitals, begins_with_capital,
    with_marks, in_quotes, with_an_accent, with_wide_spaces, letter_by_letter};

static void
each_way(const char *const *phrases, size_t count, unsigned says)
{
	char text[2 * LONGEST];

	for (size_t i = 0; i < count; i++) {
		if ((reply_says(phrases[i]) & says) != says)
			fail_msg("\"%s\" says %u", phrases[i], reply_says(phrases[i]));
		for (size_t k = 0; k < sizeof(ways) / sizeof(ways[0]); k++) {
			ways[k](phrases[i], text);
			if ((reply_says(text) & says) != says)
				fail_msg("\"%s\" says %u", text, reply_says(text));
		}
	}
}

static void
test_each_phrase_is_understood_however_it_is_written(void **state)
{
	(void)state;
	each_way(stops, sizeof(stops) / sizeof(stops[0]), REPLY_STOP);
	each_way(wrongs, sizeof(wrongs) / sizeof(wrongs[0]), REPLY_WRONG);
}

/* One letter more, less or other is a person's to read. */
static void
test_a_phrase_with_one_letter_changed_is_not_that_phrase(void **state)
{
	static const char *const words[] = {
	    "stop", "unsubscribe", "cancel", "quit", "alto", "wrong number"};
	char text[LONGEST];

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		for (size_t k = 0; words[i][k] != '\0'; k++) {
			(void)snprintf(text, sizeof(text), "%s", words[i]);
			text[k] = 'q' == text[k] ? 'x' : 'q';
			assert_int_equal(reply_says(text), REPLY_MORE);
			(void)snprintf(
			    text, sizeof(text), "%.*s%s", (int)k, words[i], words[i] + k + 1);
			if (strlen(text) > 0)
				assert_int_equal(reply_says(text) & REPLY_MORE, REPLY_MORE);
			(void)snprintf(
			    text, sizeof(text), "%.*sq%s", (int)k, words[i], words[i] + k);
			assert_int_equal(reply_says(text), REPLY_MORE);
		}
}

static void
test_all_of_a_text_needs_nobody_and_more_is_read_by_a_person(void **state)
{
	(void)state;
	assert_int_equal(reply_says("STOP"), REPLY_STOP);
	assert_int_equal(reply_says("Alto."), REPLY_STOP);
	assert_int_equal(reply_says("STOP he reads my phone"), REPLY_STOP | REPLY_MORE);
	assert_int_equal(reply_says("please stop, he is here"), REPLY_STOP | REPLY_MORE);
	assert_int_equal(reply_says("Wrong number!"), REPLY_WRONG);
	assert_int_equal(reply_says("stop wrong number"), REPLY_STOP | REPLY_WRONG | REPLY_MORE);
}

static void
test_what_people_say_in_passing_stops_nothing(void **state)
{
	static const char *const texts[] = {"", " ", "?", "!!!", "yes", "ok", "who is this",
	    "when does it end", "can you cancel my appointment", "quien es", "no es verdad",
	    "at the end", "call me", "stopped by his house", "altogether", "para siempre",
	    "no estoy", "I am not wrong", "\377\376", "help"};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (reply_says(texts[i]) != REPLY_MORE)
			fail_msg("\"%s\" says %u", texts[i], reply_says(texts[i]));
}

/* The limit of what is folded is 256 bytes; a letter of two bytes is not cut. */
static void
test_of_a_long_text_the_beginning_counts_and_a_person_reads_it(void **state)
{
	char text[1700] = "stop ";

	(void)state;
	memset(text + 5, 'x', 251);
	assert_int_equal(strlen(text), 256);
	assert_int_equal(reply_says(text), REPLY_STOP | REPLY_MORE);
	memcpy(text + 255, "\303\241", 3);
	assert_int_equal(reply_says(text), REPLY_STOP | REPLY_MORE);
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	assert_int_equal(reply_says(text), REPLY_MORE);
}

/* --- words --- */

static bool
holds(char words[REPLY_WORDS][REPLY_WORD], size_t count, const char *word)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

static void
test_words_are_found_with_and_without_what_is_around_them(void **state)
{
	char words[REPLY_WORDS][REPLY_WORD];
	size_t n = reply_words(" \"TangerineSky\",ok\t4711# tea&milk o'neill ", words);

	(void)state;
	for (const char *const *word = (const char *const[]){"TangerineSky", "ok", "4711#", "4711",
		 "tea&milk", "tea", "milk", "o'neill", NULL};
	     *word != NULL; word++)
		assert_true(holds(words, n, *word));
	assert_int_equal(reply_words("", words), 0);
	assert_int_equal(reply_words(" . ", words), 1);
}

static void
test_words_at_their_limits(void **state)
{
	char words[REPLY_WORDS][REPLY_WORD], text[2 * REPLY_WORDS + 8] = "";

	(void)state;
	memset(text, 'x', REPLY_WORD - 1);
	assert_int_equal(reply_words(text, words), 1);
	text[REPLY_WORD - 1] = 'x';
	assert_int_equal(reply_words(text, words), 0);
	for (size_t i = 0; i < REPLY_WORDS + 2; i++)
		memcpy(text + 2 * i, "a ", 3);
	assert_int_equal(reply_words(text, words), REPLY_WORDS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_phrase_is_understood_however_it_is_written),
	    cmocka_unit_test(test_a_phrase_with_one_letter_changed_is_not_that_phrase),
	    cmocka_unit_test(test_all_of_a_text_needs_nobody_and_more_is_read_by_a_person),
	    cmocka_unit_test(test_what_people_say_in_passing_stops_nothing),
	    cmocka_unit_test(test_of_a_long_text_the_beginning_counts_and_a_person_reads_it),
	    cmocka_unit_test(test_words_are_found_with_and_without_what_is_around_them),
	    cmocka_unit_test(test_words_at_their_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
