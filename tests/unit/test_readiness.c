/* What a gateway says of canaries: never one, lately one, one too long ago. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "services/gateway/site.c"

static void
check(bool expected, int64_t last, int64_t now, const char *wanted)
{
	struct arena *arena = arena_new(1 << 10, 1 << 16);
	const struct canary canary = {expected, last};

	assert_string_equal(canary_text(arena, &canary, now), wanted);
	arena_free(&arena);
}

static void
test_none_has_ever_come(void **state)
{
	(void)state;
	check(false, 0, CLOCK_DAY, "{\"expected\":false,\"late\":false}");
	check(true, 0, CLOCK_DAY, "{\"expected\":true,\"late\":false}");
}

static void
test_late_is_over_three_minutes(void **state)
{
	(void)state;
	check(true, CLOCK_DAY, CLOCK_DAY + 180 * CLOCK_SECOND,
	    "{\"expected\":true,\"late\":false,\"age_seconds\":180}");
	check(true, CLOCK_DAY, CLOCK_DAY + 181 * CLOCK_SECOND,
	    "{\"expected\":true,\"late\":true,\"age_seconds\":181}");
	check(false, CLOCK_DAY, CLOCK_DAY + 181 * CLOCK_SECOND,
	    "{\"expected\":false,\"late\":false,\"age_seconds\":181}");
}

/* Clocks of two machines. */
static void
test_one_of_the_future_is_new(void **state)
{
	(void)state;
	check(true, CLOCK_DAY, CLOCK_DAY - CLOCK_SECOND,
	    "{\"expected\":true,\"late\":false,\"age_seconds\":0}");
}

/* What the services say comes in any order, and a new writer has seen no canary yet. */
static void
test_what_services_say(void **state)
{
	struct site site = {.arena = arena_new(1 << 10, 1 << 16)};
	Accord__V1__Status said = ACCORD__V1__STATUS__INIT;
	const int64_t times[] = {5, 7, 0, 6};
	uint8_t bytes[256];

	(void)state;
	said.service = (char *)(uintptr_t) "notification";
	for (size_t i = 0; i < 4; i++) {
		said.canary_us = times[i];
		on_status(&site, NULL, bytes, accord__v1__status__pack(&said, bytes));
	}
	assert_int_equal(site.canary.last, 7);
	assert_false(site.canary.expected);
	said.service = (char *)(uintptr_t) "intake";
	said.canary_us = 9; /* has come in, and is not yet a page */
	said.canary_expected = true;
	on_status(&site, NULL, bytes, accord__v1__status__pack(&said, bytes));
	assert_true(site.canary.expected);
	on_status(&site, NULL, (const uint8_t *)"\xff", 1);
	on_status(&site, &(struct err){.code = ERR_TIMEOUT}, NULL, 0);
	assert_int_equal(site.canary.last, 7);
	assert_true(site.canary.expected);
	arena_free(&site.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_none_has_ever_come),
	    cmocka_unit_test(test_late_is_over_three_minutes),
	    cmocka_unit_test(test_one_of_the_future_is_new),
	    cmocka_unit_test(test_what_services_say),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
