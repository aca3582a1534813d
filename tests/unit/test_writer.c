/* Text into bounded room: at the limit, past it, and the Date of a mail. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/writer.h"

static void
test_what_fits_is_there(void **state)
{
	char out[6];
	struct writer w = {out, 0, sizeof(out)};

	(void)state;
	writer_put(&w, "%s", "ab");
	writer_put(&w, "%d", 345);
	assert_string_equal(out, "ab345");
	assert_int_equal(w.len, 5);
}

static void
test_what_does_not_fit_is_left_out(void **state)
{
	char out[7] = "......";
	struct writer w = {out, 0, 5};

	(void)state;
	writer_put(&w, "%s", "abcdef");
	assert_string_equal(out, "abcd");
	assert_int_equal(w.len, 4);
	writer_put(&w, "%s", "more");
	assert_string_equal(out, "abcd");
	assert_int_equal(w.len, 4);
	assert_int_equal(out[5], '.');
}

static void
test_the_date_of_a_mail(void **state)
{
	char out[64];
	struct writer w = {out, 0, sizeof(out)};

	(void)state;
	writer_put_date(&w, 0);
	assert_string_equal(out, "Date: Thu, 1 Jan 1970 00:00:00 +0000\r\n");
	w.len = 0;
	writer_put_date(&w, clock_days(2026, 11, 22) * CLOCK_DAY + 3 * CLOCK_SECOND);
	assert_string_equal(out, "Date: Sun, 22 Nov 2026 00:00:03 +0000\r\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_fits_is_there),
	    cmocka_unit_test(test_what_does_not_fit_is_left_out),
	    cmocka_unit_test(test_the_date_of_a_mail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
