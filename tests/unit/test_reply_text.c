/* What staff write and press to answer a page: these, and nothing that is near them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "services/notification/staff/reply_text.h"

static void
test_two_digits_take_it_and_an_s_has_seen_it(void **state)
{
	static const struct {
		const char *words;
		unsigned code;
		bool accepts;
	} good[] = {{"47", 47, true}, {" 47 ", 47, true}, {"47.", 47, true}, {"47a", 47, true},
	    {"47 Accept!", 47, true}, {"#10 yes", 10, true}, {"\"99\"\r\n", 99, true},
	    {"47 s", 47, false}, {"47S", 47, false}, {"47, seen", 47, false}};
	struct reply reply;

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		assert_true(reply_read(good[i].words, &reply));
		assert_int_equal(reply.code, good[i].code);
		assert_int_equal(reply.accepts, good[i].accepts);
	}
}

static void
test_nothing_else_is_an_answer(void **state)
{
	static const char *const bad[] = {"", " ", "4", "07", "00", "147", "471", "47 no", "47 48",
	    "47 s a", "not 47", "yes", "s", "S 47", "STOP", "47 acceptable", "47 yess",
	    "47 \xc3\xb1", "4 7", "-", "47 accepttttttttttttttt", "\x80\x81"};
	struct reply reply;
	bool accepts;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_false(reply_read(bad[i], &reply));
	assert_true(reply_key_read("1", &accepts) && !accepts);
	assert_true(reply_key_read("2", &accepts) && accepts);
	assert_false(reply_key_read("", &accepts));
	assert_false(reply_key_read("22", &accepts));
	assert_false(reply_key_read("3", &accepts));
}

static void
test_codes_are_two_digits_and_spread(void **state)
{
	bool seen[100] = {false};
	size_t different = 0;

	(void)state;
	for (unsigned i = 0; i < 2000; i++) {
		struct id id = {{(uint8_t)i, (uint8_t)(i >> 8), 1}};
		unsigned code = reply_code(&id);

		assert_in_range(code, 10, 99);
		assert_int_equal(reply_code(&id), code);
		different += !seen[code];
		seen[code] = true;
	}
	assert_int_equal(different, 90);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_two_digits_take_it_and_an_s_has_seen_it),
	    cmocka_unit_test(test_nothing_else_is_an_answer),
	    cmocka_unit_test(test_codes_are_two_digits_and_spread),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
