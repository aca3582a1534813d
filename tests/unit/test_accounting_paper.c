/* Accountings on paper: every code has its words in both languages; whatever is in it makes a file.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/accounting.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/text.h"
#include "services/gateway/accounting_sheet.h"
#include "services/gateway/packet/accounting_paper.h"
#include "services/gateway/packet/accounting_words.h"

#define NOON (INT64_C(1788264000) * 1000000) /* 2026-09-01T12:00:00Z */

/* --- words --- */

static void
test_every_code_has_words_in_both_languages(void **state)
{
	static const struct {
		enum accounting_words of;
		const ProtobufCEnumDescriptor *codes;
	} vocabularies[] = {
	    {WORDS_WHAT, &accord__v1__accounted__descriptor},
	    {WORDS_ROLE, &accord__v1__role__descriptor},
	    {WORDS_ACTION, &accord__v1__action__descriptor},
	    {WORDS_PURPOSE, &accord__v1__purpose__descriptor},
	    {WORDS_BASIS, &accord__v1__basis__descriptor},
	    {WORDS_CLASS, &accord__v1__data_class__descriptor},
	};

	(void)state;
	for (size_t v = 0; v < sizeof(vocabularies) / sizeof(vocabularies[0]); v++) {
		const ProtobufCEnumDescriptor *codes = vocabularies[v].codes;

		for (unsigned i = 0; i < codes->n_values; i++) {
			unsigned code = (unsigned)codes->values[i].value;
			const char *english = accounting_word(vocabularies[v].of, code, false);
			const char *spanish = accounting_word(vocabularies[v].of, code, true);

			if (code != 0 && (english[0] == '\0' || spanish[0] == '\0'))
				fail_msg("%s has no words", codes->values[i].name);
			assert_true(text_valid(spanish, strlen(spanish)));
			assert_null(strchr(english, '_'));
			assert_null(strchr(spanish, '_'));
		}
		assert_string_equal(accounting_word(vocabularies[v].of, 99, false), "");
	}
}

/* Who finds the paper learns of no words that she agreed on and of no address that is kept secret.
 */
static void
test_what_endangers_her_is_not_said(void **state)
{
	static const char *const never[] = {
	    "word", "palabra", "secret", "substitute", "sustituta", "duress", "confiden"};

	(void)state;
	for (unsigned code = 1; code < 64; code++)
		for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
			for (int spanish = 0; spanish < 2; spanish++)
				assert_null(
				    strstr(accounting_word(WORDS_CLASS, code, spanish), never[i]));
}

/* --- what is gathered --- */

static void
test_who_has_no_title_has_a_name(void **state)
{
	struct organisation organisations[] = {{.name = "police", .title = "", .zone = "UTC"}};
	const struct directory directory = {
	    .organisations = organisations, .organisation_count = 1};
	Accord__V1__AccountingEntry entry = ACCORD__V1__ACCOUNTING_ENTRY__INIT;
	struct arena *arena = arena_new(1 << 16, 1 << 24);
	struct accounting_sheet *sheet = accounting_sheet_new(arena, &directory, "police");

	(void)state;
	entry.organisation = (char *)"police";
	assert_true(accounting_sheet_add(sheet, &directory, &entry));
	assert_string_equal(sheet->owner, "police");
	assert_string_equal(sheet->lines[0].organisation, "police");
	arena_free(&arena);
}

/* --- paper --- */

static struct accounting_sheet *
sheet_of(size_t count)
{
	struct accounting_sheet *sheet =
	    calloc(1, sizeof(*sheet) + count * sizeof(sheet->lines[0]));

	assert_non_null(sheet);
	(void)text_copy(sheet->owner, sizeof(sheet->owner), "Aid House");
	(void)text_copy(sheet->zone, sizeof(sheet->zone), "America/New_York");
	sheet->made_us = NOON;
	sheet->count = count;
	for (size_t i = 0; i < count; i++) {
		struct accounting_line *line = &sheet->lines[i];

		line->at_us = NOON - (int64_t)i * 1000000;
		line->what = (unsigned)(i % 12); /* also such as are none */
		line->role = (unsigned)(i % 40);
		line->purpose = (unsigned)(i % 50);
		line->released = i % 7 == 0 ? UINT64_MAX : (uint64_t)1 << i % 64;
		line->withheld = i % 5 == 0 ? UINT64_MAX : 0;
	}
	return sheet;
}

/* free() it. */
static void *
drawn(const struct accounting_sheet *sheet, size_t *len)
{
	struct err err = {0};
	void *out;

	assert_true(accounting_paper(sheet, &out, len, &err));
	assert_true(*len > 5 && memcmp(out, "%PDF-", 5) == 0);
	return out;
}

static void
test_the_same_makes_the_same_bytes(void **state)
{
	struct accounting_sheet *sheet = sheet_of(40);
	size_t len, again_len;
	void *once = drawn(sheet, &len), *again = drawn(sheet, &again_len);

	(void)state;
	assert_int_equal(len, again_len);
	assert_memory_equal(once, again, len);
	sheet->spanish = true;
	free(again);
	again = drawn(sheet, &again_len);
	assert_true(again_len != len || memcmp(once, again, len) != 0);
	free(once);
	free(again);
	free(sheet);
}

static void
test_nothing_and_very_much_are_drawn(void **state)
{
	static const size_t counts[] = {0, 1, 1000};

	(void)state;
	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		struct accounting_sheet *sheet = sheet_of(counts[i]);
		size_t len;

		free(drawn(sheet, &len));
		free(sheet);
	}
}

static void
test_names_are_words_and_no_markup(void **state)
{
	struct accounting_sheet *sheet = sheet_of(1);
	size_t len;

	(void)state;
	(void)text_copy(
	    sheet->owner, sizeof(sheet->owner), "<b>&%s%n\xe2\x80\xae\xef\xb7\x90\xef\xbf\xbf");
	(void)text_copy(sheet->lines[0].person, sizeof(sheet->lines[0].person), "%s%s</span>&amp;");
	memset(sheet->lines[0].organisation, 'W', ACCOUNTING_TITLE - 1);
	memset(sheet->lines[0].sections, 'W', ACCOUNTING_SECTIONS - 1);
	free(drawn(sheet, &len));
	free(sheet);
}

static void
test_a_zone_that_is_none_is_an_error(void **state)
{
	struct accounting_sheet *sheet = sheet_of(1);
	struct err err = {0};
	size_t len = 1;
	void *out;

	(void)state;
	(void)text_copy(sheet->zone, sizeof(sheet->zone), "Nowhere/Land");
	assert_false(accounting_paper(sheet, &out, &len, &err));
	assert_null(out);
	assert_int_equal(len, 0);
	free(sheet);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_code_has_words_in_both_languages),
	    cmocka_unit_test(test_what_endangers_her_is_not_said),
	    cmocka_unit_test(test_who_has_no_title_has_a_name),
	    cmocka_unit_test(test_the_same_makes_the_same_bytes),
	    cmocka_unit_test(test_nothing_and_very_much_are_drawn),
	    cmocka_unit_test(test_names_are_words_and_no_markup),
	    cmocka_unit_test(test_a_zone_that_is_none_is_an_error),
	};

	return cmocka_run_group_tests_name("accounting_paper", tests, NULL, NULL);
}
