/* Errors: codes and words, context, cutting. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "common/err.h"
#include "common/text.h"

static void
test_set_fills_and_returns_false(void **state)
{
	struct err err = {.code = ERR_NONE, .sqlstate = "23505", .detail = "old"};

	(void)state;
	assert_false(err_set(&err, ERR_CONFLICT, "could not reserve \"%s\"", "x"));
	assert_int_equal(err.code, ERR_CONFLICT);
	assert_string_equal(err.msg, "could not reserve \"x\"");
	assert_string_equal(err.sqlstate, "");
	assert_string_equal(err.detail, "");
	assert_false(err_set(NULL, ERR_CONFLICT, "nobody asked"));
	assert_false(err_ctx(NULL, "nobody asked"));
	assert_false(err_sql(NULL, ERR_CONFLICT, "23505", "nobody asked"));
}

static void
test_set_may_quote_itself(void **state)
{
	struct err err = {0};

	(void)state;
	(void)err_set(&err, ERR_INVALID, "inner");
	(void)err_set(&err, ERR_UNAVAILABLE, "outer (%s)", err.msg);
	assert_string_equal(err.msg, "outer (inner)");
}

static void
test_context_goes_in_front(void **state)
{
	struct err err = {0};

	(void)state;
	(void)err_set(&err, ERR_INVALID, "bad");
	assert_false(err_ctx(&err, "line %d", 7));
	assert_string_equal(err.detail, "line 7");
	assert_false(err_ctx(&err, "file \"%s\"", "a"));
	assert_string_equal(err.detail, "file \"a\": line 7");
	assert_string_equal(err.msg, "bad");
	assert_int_equal(err.code, ERR_INVALID);
}

static void
test_sqlstate_is_kept(void **state)
{
	struct err err = {0};

	(void)state;
	assert_false(err_sql(&err, ERR_CONFLICT, "23505", "duplicate"));
	assert_string_equal(err.sqlstate, "23505");
	(void)err_sql(&err, ERR_CONFLICT, err.sqlstate, "again");
	assert_string_equal(err.sqlstate, "23505");
	(void)err_sql(&err, ERR_UNAVAILABLE, NULL, "connection lost");
	assert_string_equal(err.sqlstate, "");
	(void)err_sql(&err, ERR_UNAVAILABLE, "1234567", "too long");
	assert_string_equal(err.sqlstate, "12345");
}

/* A message at the limit is whole; past it, it ends before the character that does not fit. */
static void
test_long_texts_are_cut_between_characters(void **state)
{
	struct err err = {0};
	char text[600];

	(void)state;
	memset(text, 'a', sizeof(text));
	text[255] = '\0';
	(void)err_set(&err, ERR_INVALID, "%s", text);
	assert_int_equal(strlen(err.msg), 255);
	memcpy(text + 254, "\xc3\xa9", 3);
	(void)err_set(&err, ERR_INVALID, "%s", text);
	assert_int_equal(strlen(err.msg), 254);
	memset(text, 'b', sizeof(text));
	text[599] = '\0';
	for (int i = 0; i < 3; i++)
		(void)err_ctx(&err, "%s", text);
	assert_int_equal(strlen(err.detail), 511);
	memset(text, 'c', 510);
	memcpy(text + 510, "\xe2\x82\xac", 4);
	(void)err_set(&err, ERR_INVALID, "x");
	(void)err_ctx(&err, "%s", text);
	assert_true(text_valid(err.detail, strlen(err.detail)));
}

static void
test_codes_have_words_and_statuses(void **state)
{
	(void)state;
	assert_int_equal(err_http(ERR_NONE), 200);
	assert_int_equal(err_http(ERR_MISMATCH), 422);
	assert_int_equal(err_http(ERR_TIMEOUT), 504);
	assert_int_equal(err_http((enum err_code)99), 500);
	assert_string_equal(err_word((enum err_code) - 1), "internal");
	for (int i = 0; i < ERR_CODE_COUNT; i++)
		assert_int_equal(err_from_word(err_word((enum err_code)i)), i);
	assert_int_equal(err_from_word("nonsense"), ERR_INTERNAL);
	assert_int_equal(err_from_word(NULL), ERR_INTERNAL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_set_fills_and_returns_false),
	    cmocka_unit_test(test_set_may_quote_itself),
	    cmocka_unit_test(test_context_goes_in_front),
	    cmocka_unit_test(test_sqlstate_is_kept),
	    cmocka_unit_test(test_long_texts_are_cut_between_characters),
	    cmocka_unit_test(test_codes_have_words_and_statuses),
	};

	return cmocka_run_group_tests_name("err", tests, NULL, NULL);
}
