/* When the audit log counts as behind, and how often that is said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "services/gateway/log_behind.h"

#define SECOND INT64_C(1000000)
#define LATE (60 * SECOND)
#define BEGAN (1000 * SECOND)

struct step {
	int64_t at; /* seconds since the beginning */
	bool answered;
	uint64_t head, taken;
	enum log_word word;
};

static void
go(const struct step *steps, size_t count)
{
	struct log_standing standing = {0};

	for (size_t i = 0; i < count; i++) {
		const struct log_look look = {
		    steps[i].answered, steps[i].head, steps[i].taken, BEGAN + steps[i].at * SECOND};

		assert_int_equal(log_look(&standing, &look, LATE), steps[i].word);
	}
}
#define GO(steps) go(steps, sizeof(steps) / sizeof((steps)[0]))

static void
test_what_is_taken_in_time_is_not_behind(void **state)
{
	static const struct step steps[] = {
	    {0, true, 5, 0, LOG_KEEPS_UP},   /* nothing was waited for yet */
	    {50, true, 90, 5, LOG_KEEPS_UP}, /* more came, and what was there is taken */
	    {100, true, 200, 90, LOG_KEEPS_UP},
	    {900, true, 300, 250, LOG_KEEPS_UP},
	};

	(void)state;
	GO(steps);
}

static void
test_what_is_not_taken_is_told_at_its_limit_and_each_hour(void **state)
{
	static const struct step steps[] = {
	    {0, true, 10, 10, LOG_KEEPS_UP}, {59, true, 20, 9, LOG_KEEPS_UP},
	    {60, true, 20, 9, LOG_BEHIND}, {61, true, 20, 9, LOG_KEEPS_UP}, /* it was said */
	    {3659, true, 20, 9, LOG_KEEPS_UP}, {3660, true, 20, 9, LOG_BEHIND},
	    {3661, true, 20, 10, LOG_CAUGHT_UP}, {3720, true, 30, 19, LOG_KEEPS_UP},
	    {3721, true, 30, 19, LOG_BEHIND}, /* the twentieth was there at the look before */
	};

	(void)state;
	GO(steps);
}

static void
test_a_service_that_is_away_is_behind_of_nothing_too(void **state)
{
	static const struct step steps[] = {
	    {0, false, 0, 0, LOG_KEEPS_UP},
	    {59, false, 0, 0, LOG_KEEPS_UP},
	    {60, false, 0, 0, LOG_BEHIND},
	    {70, true, 0, 0, LOG_CAUGHT_UP},
	};

	(void)state;
	GO(steps);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_is_taken_in_time_is_not_behind),
	    cmocka_unit_test(test_what_is_not_taken_is_told_at_its_limit_and_each_hour),
	    cmocka_unit_test(test_a_service_that_is_away_is_behind_of_nothing_too),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
