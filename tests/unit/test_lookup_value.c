/* What is looked for comes to the same however it was written, and nothing comes to the same by
 * guessing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "services/intake/lookup_value.h"

static struct lookup_value one[LOOKUP_EACH], other[LOOKUP_EACH];

static const char *
alone(enum lookup_kind kind, const char *text, struct lookup_value *values)
{
	size_t n = lookup_values(kind, text, values);

	return n == 0 ? "" : values[n - 1].text;
}

static void
same(enum lookup_kind kind, const char *a, const char *b)
{
	assert_string_not_equal(alone(kind, a, one), "");
	assert_string_equal(alone(kind, a, one), alone(kind, b, other));
}

static void
different(enum lookup_kind kind, const char *a, const char *b)
{
	assert_string_not_equal(alone(kind, a, one), alone(kind, b, other));
}

static void
test_a_name_is_the_same_in_any_order_and_spelling(void **state)
{
	(void)state;
	same(LOOKUP_NAME, "Maria José García", "GARCIA, maria jose");
	same(LOOKUP_NAME, "Zoë O'Neill", "zoe o\u2019neill");
	same(LOOKUP_NAME, "Anne-Marie Smith", "Smith Anne Marie");
	same(LOOKUP_NAME, "Straße Groß", "strasse GROSS");
	same(LOOKUP_NAME, "Søren Łukasz", "soren lukasz");
	same(LOOKUP_NAME, "Æthel Þór", "aethel thor");
	same(LOOKUP_NAME, "İpek Yılmaz", "ipek yilmaz");
	same(LOOKUP_NAME, "Jane  Q. Public", "jane q public");
	same(LOOKUP_NAME, "ＪＡＮＥ Doe", "jane doe");          /* wide letters */
	same(LOOKUP_NAME, "e\u0301milie du", "\u00c9milie Du"); /* composed or not */
	same(LOOKUP_NAME, "Ольга Ивановна", "ИВАНОВНА ОЛЬГА");
	same(LOOKUP_NAME, "王 小明", "小明 王");
	different(LOOKUP_NAME, "Jane Doe", "Jane Dow");
	different(LOOKUP_NAME, "Jane Doe", "Jane Doe Smith");
	different(LOOKUP_NAME, "Janedoe", "Jane Doe");
}

static void
test_a_name_is_found_by_its_words(void **state)
{
	(void)state;
	assert_int_equal(lookup_values(LOOKUP_NAME, "Ana de la Cruz", one), 5);
	assert_string_equal(one[3].text, "cruz");
	assert_int_equal(one[3].kind, LOOKUP_NAME_PART);
	assert_int_equal(one[4].kind, LOOKUP_NAME);
	assert_string_equal(one[4].text, "ana cruz de la");
	assert_int_equal(lookup_values(LOOKUP_NAME, "Cher", one), 1);
	assert_int_equal(one[0].kind, LOOKUP_NAME_PART);
	assert_int_equal(lookup_values(LOOKUP_NAME, "", one), 0);
	assert_int_equal(lookup_values(LOOKUP_NAME, " - , ' ", one), 0);
	assert_int_equal(lookup_values(LOOKUP_NAME, "\xff\xfe", one), 0);
}

static void
test_no_text_is_too_long_to_be_refused(void **state)
{
	char text[LOOKUP_TEXT + 2] = {0};

	(void)state;
	memset(text, 'a', LOOKUP_TEXT);
	assert_int_equal(lookup_values(LOOKUP_NAME, text, one), 1);
	for (size_t i = 1; i < LOOKUP_TEXT; i += 2)
		text[i] = ' ';
	assert_int_equal(lookup_values(LOOKUP_NAME, text, one), LOOKUP_EACH);
	memset(text, 'a', LOOKUP_TEXT + 1);
	for (enum lookup_kind kind = LOOKUP_NAME_PART; kind < LOOKUP_KINDS; kind++)
		assert_int_equal(lookup_values(kind, text, one), 0);
	/* The letter that comes apart into most: 18, of three bytes each. */
	for (size_t i = 0; i + 3 <= LOOKUP_TEXT; i += 3)
		memcpy(text + i, "\xef\xb7\xba", 3);
	text[LOOKUP_TEXT - LOOKUP_TEXT % 3] = '\0';
	assert_true(lookup_values(LOOKUP_NAME, text, one) <= LOOKUP_EACH);
	assert_true(lookup_values(LOOKUP_ADDRESS, text, one) <= 1);
}

static void
test_a_number_is_the_same_with_and_without_its_country(void **state)
{
	(void)state;
	same(LOOKUP_TELEPHONE, "(555) 014-7731", "+1 555.014.7731");
	same(LOOKUP_TELEPHONE, "1-555-014-7731", "5550147731 x 22");
	same(LOOKUP_TELEPHONE, "011 44 20 7946 0018", "+44 20 7946 0018");
	assert_string_equal(alone(LOOKUP_TELEPHONE, "(555) 014-7731", one), "15550147731");
	different(LOOKUP_TELEPHONE, "+44 5550147731", "555 014 7731");
	different(LOOKUP_TELEPHONE, "014-7731", "555 014 7731"); /* of which area is not known */
	assert_int_equal(lookup_values(LOOKUP_TELEPHONE, "911", one), 0);
	assert_int_equal(lookup_values(LOOKUP_TELEPHONE, "011", one), 0);
	assert_int_equal(lookup_values(LOOKUP_TELEPHONE, "", one), 0);
}

static void
test_other_kinds(void **state)
{
	(void)state;
	same(LOOKUP_EMAIL, " Jane.Doe@Example.ORG", "jane.doe@example.org");
	different(LOOKUP_EMAIL, "jane@example.org", "jane+x@example.org");
	assert_int_equal(lookup_values(LOOKUP_EMAIL, "jane", one), 0);
	same(LOOKUP_BIRTH_DATE, "1990-02-28", "1990-02-28");
	assert_int_equal(lookup_values(LOOKUP_BIRTH_DATE, "28.2.1990", one), 0);
	assert_int_equal(lookup_values(LOOKUP_BIRTH_DATE, "1990-02-2x", one), 0);
	same(LOOKUP_ADDRESS, "12 North Main Street, Apt. 4", "12 n main st apartment 4");
	different(LOOKUP_ADDRESS, "12 Main St Apt 4", "12 Main St Apt 5");
	assert_int_equal(lookup_values(LOOKUP_ADDRESS, "", one), 0);
	assert_int_equal(lookup_values((enum lookup_kind)0, "x", one), 0);
}

static void
test_what_is_looked_for_is_of_a_class(void **state)
{
	(void)state;
	assert_int_equal(lookup_kind_of(ACCORD__V1__DATA_CLASS__DATA_CLASS_VICTIM_NAME,
			     ACCORD__V1__TEXT_KIND__TEXT_PERSON_NAME),
	    LOOKUP_NAME);
	assert_int_equal(lookup_kind_of(ACCORD__V1__DATA_CLASS__DATA_CLASS_GUARDIAN,
			     ACCORD__V1__TEXT_KIND__TEXT_PERSON_NAME),
	    0);
	assert_true(lookup_classes() >> ACCORD__V1__DATA_CLASS__DATA_CLASS_VICTIM_NAME & 1);
	assert_false(lookup_classes() >> ACCORD__V1__DATA_CLASS__DATA_CLASS_SUBSTITUTE_ADDRESS & 1);
}

static void
test_a_number_without_its_area(void **state)
{
	char local[LOOKUP_LOCAL] = "";

	(void)state;
	assert_true(lookup_local("+1 (555) 014-8812", local));
	assert_string_equal(local, "0148812");
	assert_true(
	    lookup_local("555 014 8812 x17", local) && lookup_local("1-555-014-8812", local));
	assert_false(lookup_local("014-8812", local));         /* it has none to leave out */
	assert_false(lookup_local("+44 20 7946 0000", local)); /* of another country */
	assert_false(lookup_local("", local));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_name_is_the_same_in_any_order_and_spelling),
	    cmocka_unit_test(test_a_name_is_found_by_its_words),
	    cmocka_unit_test(test_no_text_is_too_long_to_be_refused),
	    cmocka_unit_test(test_a_number_is_the_same_with_and_without_its_country),
	    cmocka_unit_test(test_a_number_without_its_area),
	    cmocka_unit_test(test_other_kinds),
	    cmocka_unit_test(test_what_is_looked_for_is_of_a_class),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
