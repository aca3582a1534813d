/* Text: UTF-8, cutting, hexadecimal, base64, words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/text.h"

static void
test_valid_knows_utf8(void **state)
{
	static const char *const good[] = {"", "plain", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80",
	    "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf",
	    "eight or more plain bytes, then \xc3\xa9, then more of the same"};
	static const char *const bad[] = {"\x80", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2\x20",
	    "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xe2\x82", "\xe2\x28\xa1",
	    "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "\xf0\x90\x80",
	    "\xf0\x90\x28\x80", "eight or more plain bytes\xff"};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_true(text_valid(good[i], strlen(good[i])));
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(text_valid(bad[i], strlen(bad[i])));
}

static void
test_valid_refuses_nul_at_every_place(void **state)
{
	char text[24];

	(void)state;
	for (size_t len = 1; len <= sizeof(text); len++) {
		for (size_t at = 0; at < len; at++) {
			memset(text, 'a', sizeof(text));
			assert_true(text_valid(text, len));
			text[at] = '\0';
			assert_false(text_valid(text, len));
			text[at] = '\x80';
			assert_false(text_valid(text, len));
		}
	}
}

static void
test_copy_never_halves_a_character(void **state)
{
	char buf[6];

	(void)state;
	assert_true(text_copy(buf, sizeof(buf), "12345"));
	assert_string_equal(buf, "12345");
	assert_false(text_copy(buf, sizeof(buf), "123456"));
	assert_string_equal(buf, "12345");
	assert_false(text_copy(buf, sizeof(buf), "1234\xc3\xa9"));
	assert_string_equal(buf, "1234");
	assert_true(text_copy(buf, sizeof(buf), "123\xc3\xa9"));
	assert_string_equal(buf, "123\xc3\xa9");
	assert_false(text_copy(buf, sizeof(buf), "12\xf0\x9f\x98\x80"));
	assert_string_equal(buf, "12");
	assert_false(text_copy(buf, 1, "x"));
	assert_string_equal(buf, "");
	assert_true(text_copy(buf, 1, ""));
	/* What is no UTF-8 anyhow is still cut at the limit. */
	assert_false(text_copy(buf, sizeof(buf), "\x80\x80\x80\x80\x80\x80\x80"));
	assert_int_equal(strlen(buf), 5);
}

static void
test_hex_both_ways(void **state)
{
	uint8_t bytes[3];
	char hex[7];

	(void)state;
	assert_string_equal(text_hex("\x00\xab\xff", 3, hex), "00abff");
	assert_true(text_unhex("00ABff", bytes, 3));
	assert_memory_equal(bytes, "\x00\xab\xff", 3);
	assert_false(text_unhex("00abf", bytes, 3));
	assert_false(text_unhex("00abff0", bytes, 3));
	assert_false(text_unhex("00abfg", bytes, 3));
	assert_false(text_unhex("", bytes, 3));
	assert_true(text_unhex("", bytes, 0));
}

static void
test_base64_vectors(void **state)
{
	static const char *const vectors[][2] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="},
	    {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
	char text[16], bytes[8];

	(void)state;
	for (size_t i = 0; i < sizeof(vectors) / sizeof(vectors[0]); i++) {
		size_t len = strlen(vectors[i][0]), n = strlen(vectors[i][1]);

		assert_int_equal(text_base64(vectors[i][0], len, false, text, n + 1), n);
		assert_string_equal(text, vectors[i][1]);
		if (n > 0)
			assert_int_equal(text_base64(vectors[i][0], len, false, text, n), 0);
		assert_int_equal(text_unbase64(vectors[i][1], bytes, len), (long)len);
		assert_memory_equal(bytes, vectors[i][0], len);
		if (len > 0)
			assert_int_equal(text_unbase64(vectors[i][1], bytes, len - 1), -1);
	}
}

static void
test_base64_url(void **state)
{
	char text[8];
	uint8_t bytes[4];

	(void)state;
	assert_int_equal(text_base64("\xfb\xff\xfe\x01", 4, true, text, 7), 6);
	assert_string_equal(text, "-__-AQ");
	assert_int_equal(text_base64("\xfb\xff\xfe\x01", 4, true, text, 6), 0);
	assert_int_equal(text_base64("\xfb\xff\xfe", 3, false, text, sizeof(text)), 4);
	assert_string_equal(text, "+//+");
	assert_int_equal(text_unbase64("-__-AQ", bytes, 4), 4);
	assert_int_equal(text_unbase64("+//+AQ==", bytes, 4), 4);
	assert_memory_equal(bytes, "\xfb\xff\xfe\x01", 4);
}

static void
test_base64_refuses(void **state)
{
	static const char *const bad[] = {"A", "AAAAA",
	    "AA=", "AAA==", "AAAA=", "AAAA==", "A===", "====", "=", "A A=", "AA=A", "AAA\n",
	    "AB==", "AAB=", "AB", "AA\x80=", "*AAA"};
	char bytes[8];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(text_unbase64(bad[i], bytes, sizeof(bytes)), -1);
}

static void
test_words_and_blanks(void **state)
{
	char text[] = " \t a b \r\n", empty[] = "  ";

	(void)state;
	assert_true(text_same_word("Bearer", "bEARER"));
	assert_false(text_same_word("Bearer", "Bearers"));
	assert_false(text_same_word("", "a"));
	assert_true(text_same_word("", ""));
	assert_false(text_same_word("[", "{"));
	assert_string_equal(text_trim(text), "a b");
	assert_string_equal(text_trim(empty), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_valid_knows_utf8),
	    cmocka_unit_test(test_valid_refuses_nul_at_every_place),
	    cmocka_unit_test(test_copy_never_halves_a_character),
	    cmocka_unit_test(test_hex_both_ways),
	    cmocka_unit_test(test_base64_vectors),
	    cmocka_unit_test(test_base64_url),
	    cmocka_unit_test(test_base64_refuses),
	    cmocka_unit_test(test_words_and_blanks),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
