/* What may be signed of the log: what it was seen to begin with; else who asks is told why not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "services/audit/check.c" /* its state is its own */

static void
look_at(uint64_t size, bool has_then)
{
	check.look = (struct noted_look){.now = {.history = 1, .size = size}, .has_then = has_then};
	judge_noted();
}

static void
refuses(const char *why)
{
	struct noted noted;
	struct err err = {0};

	assert_false(check_noted(&noted, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	assert_non_null(strstr(err.msg, why));
}

static void
gives(uint64_t size)
{
	struct noted noted;
	struct err err = {0};

	assert_true(check_noted(&noted, &err));
	assert_int_equal(noted.size, size);
}

static int
begin(void **state)
{
	(void)state;
	memset(&check, 0, sizeof(check));
	check.config.noted = "";
	return 0;
}

static void
test_before_the_first_look_it_says_so(void **state)
{
	(void)state;
	check.noted = (struct noted){.history = 1, .size = 40};
	refuses("was not held against what was noted of it yet");
	look_at(41, true);
	gives(41);
}

static void
test_a_standby_that_is_behind_has_seen_nothing(void **state)
{
	(void)state;
	check.noted = (struct noted){.history = 1, .size = 40};
	check.replays = true;
	look_at(39, false);
	refuses("was not held against what was noted of it yet");
	look_at(40, true);
	gives(40);
}

static void
test_another_log_is_not_signed_until_it_is_that_again(void **state)
{
	(void)state;
	check.noted = (struct noted){.history = 1, .size = 40};
	look_at(39, false);
	refuses("does not begin with what was noted of it");
	look_at(50, false);
	refuses("does not begin with what was noted of it");
	look_at(50, true);
	gives(50);
}

static void
test_of_an_empty_log_nothing_is_noted(void **state)
{
	(void)state;
	look_at(0, false);
	refuses("nothing was noted of the log yet");
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, begin)
	const struct CMUnitTest tests[] = {
	    TEST(test_before_the_first_look_it_says_so),
	    TEST(test_a_standby_that_is_behind_has_seen_nothing),
	    TEST(test_another_log_is_not_signed_until_it_is_that_again),
	    TEST(test_of_an_empty_log_nothing_is_noted),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests_name("check", tests, NULL, NULL);
}
