/* What comes to an end and when it is said: calendar days of its own zone, each step at its instant
 * and not a second before. */
#include "tests/unit/ending_world.h"

static void
check(const struct fixture *f, int kind, const char *name, const char *when)
{
	const struct ending *e = find(f, kind, name);
	char text[CLOCK_TEXT_SIZE];

	if (e == NULL || ending_at(e) != at(when))
		fail_msg("%s, kind %d: %s, wanted %s", name, kind,
		    e == NULL ? "not there" : clock_text(ending_at(e), text), when);
}

/* --- which --- */

static void
test_every_date_is_one(void **state)
{
	struct fixture *f = *state;

	MAKE(f, DIRECTORY("Europe/London", OWN), TEXT("1", "", DAYS, "advocate"));
	check(f, KIND(BEGINS), "hybrid@1", "2026-01-10T05:00:00Z");
	check(f, KIND(REVIEW_DUE), "hybrid@1", "2026-08-01T04:00:00Z");
	check(f, KIND(RESTRICTED), "hybrid@1", "2026-09-01T04:00:00Z");
	check(f, KIND(ENDS), "hybrid@1", "2027-01-01T05:00:00Z");
	check(f, KIND(PLACEMENT_ENDS), "pl-1", "2026-12-01T00:00:00Z");
	check(f, KIND(SCREENING_LAPSES), "pl-1", "2026-11-20T00:00:00Z");
	check(f, KIND(TRAINING_LAPSES), "pl-1", "2026-09-30T23:00:00Z");
	check(f, KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1", "2027-01-01T05:00:00Z");
	assert_int_equal(f->endings.count, 8); /* an absent addendum does not bind */
	for (size_t i = 0; i < f->endings.count; i++)
		assert_ptr_equal(endings_find(&f->endings, &f->endings.v[i].id), &f->endings.v[i]);
	assert_null(endings_find(&f->endings, &(struct id){{0}}));
}

static void
test_what_would_come_behind_the_end_does_not_come(void **state)
{
	struct fixture *f = *state;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "ended on: 2026-08-15\n", DAYS, "advocate"));
	check(f, KIND(REVIEW_DUE), "hybrid@1", "2026-08-01T04:00:00Z");
	assert_null(find(f, KIND(RESTRICTED), "hybrid@1"));
	check(f, KIND(ENDS), "hybrid@1", "2026-08-15T04:00:00Z");
	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "ended on: 2026-01-01\n", DAYS, "advocate"));
	assert_int_equal(f->endings.count, 3); /* never in force: only the placement's own */
}

#define NEXT "in force from: 2026-10-05\nin force until: 2028-01-01\nreview by: 2027-10-01\n"

static void
test_a_placement_goes_on_under_the_next_version(void **state)
{
	struct fixture *f = *state;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"),
	    TEXT("2", "replaces: hybrid@1\n", NEXT, "advocate"));
	assert_null(find(f, KIND(ENDS), "hybrid@1"));
	check(f, KIND(REPLACED), "hybrid@1", "2026-10-05T04:00:00Z");
	check(f, KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1", "2028-01-01T05:00:00Z");
	assert_int_equal(find(f, KIND(REPLACED), "hybrid@1")->first, ENDING_LAST);
	assert_int_equal(find(f, KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1")->first, ENDING_LAST);
}

static void
test_a_placement_that_the_next_version_lacks_is_warned_of(void **state)
{
	struct fixture *f = *state;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"),
	    TEXT("2", "replaces: hybrid@1\n", NEXT, "volunteer_advocate"));
	check(f, KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1", "2026-10-05T04:00:00Z");
	assert_int_equal(find(f, KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1")->first, 0);
}

static void
test_a_date_keeps_its_id_when_it_moves(void **state)
{
	struct fixture *f = *state;
	struct id screening;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	screening = find(f, KIND(SCREENING_LAPSES), "pl-1")->id;
	MAKE(f,
	    DIRECTORY("UTC", "    until: 2026-12-01\n    screening until: 2026-12-31\n"
			     "    training until: 2026-10-01\n    addendum until: 2026-11-01\n"),
	    TEXT("1", "", DAYS, "advocate"));
	assert_memory_equal(
	    &find(f, KIND(SCREENING_LAPSES), "pl-1")->id, &screening, sizeof(screening));
	check(f, KIND(SCREENING_LAPSES), "pl-1", "2026-12-31T00:00:00Z");
	check(f, KIND(ADDENDUM_LAPSES), "pl-1", "2026-11-01T00:00:00Z");
}

static void
test_whom_it_concerns(void **state)
{
	struct fixture *f = *state;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	for (size_t i = 0; i < f->endings.count; i++) {
		assert_true(ending_concerns(&f->endings.v[i], 0));
		assert_true(ending_concerns(&f->endings.v[i], 1));
		assert_false(ending_concerns(&f->endings.v[i], 2));
	}
}

/* --- when --- */

static void
steps(const struct fixture *f, int kind, const char *const *wanted)
{
	const struct ending *e = find(f, kind, "pl-1");
	char text[CLOCK_TEXT_SIZE];

	assert_non_null(e);
	for (size_t i = 0; i < ENDING_STEPS; i++)
		if (e->steps[i] != at(wanted[i]))
			fail_msg("%d days before: %s, wanted %s", ending_days[i],
			    clock_text(e->steps[i], text), wanted[i]);
}
#define STEPS(f, kind, ...) steps((f), (kind), (const char *const[]){__VA_ARGS__})

static void
test_days_are_calendar_days_across_a_clock_change(void **state)
{
	struct fixture *f = *state;

	/* Clocks go back on 1 November 2026. */
	MAKE(f, DIRECTORY("America/New_York", OWN), TEXT("1", "", DAYS, "advocate"));
	STEPS(f, KIND(SCREENING_LAPSES), "2026-08-22T04:00:00Z", "2026-10-21T04:00:00Z",
	    "2026-11-13T05:00:00Z", "2026-11-19T05:00:00Z", "2026-11-20T05:00:00Z");
	MAKE(f,
	    DIRECTORY("Australia/Lord_Howe",
		"    until: 2026-12-01\n    screening until: 2026-10-05\n"
		"    training until: 2026-10-01\n"),
	    TEXT("1", "", DAYS, "advocate"));
	STEPS(f, KIND(SCREENING_LAPSES), "2026-07-06T13:30:00Z", "2026-09-04T13:30:00Z",
	    "2026-09-27T13:30:00Z", "2026-10-03T13:30:00Z", "2026-10-04T13:00:00Z");
}

static void
test_a_day_whose_midnight_is_skipped_is_counted_from_midnights(void **state)
{
	struct fixture *f = *state;

	/* 29 March 2026 begins at one o'clock in Beirut. */
	MAKE(f,
	    DIRECTORY("Asia/Beirut", "    until: 2026-12-01\n    screening until: 2026-03-29\n"
				     "    training until: 2026-03-30\n"),
	    TEXT("1", "", DAYS, "advocate"));
	STEPS(f, KIND(SCREENING_LAPSES), "2025-12-28T22:00:00Z", "2026-02-26T22:00:00Z",
	    "2026-03-21T22:00:00Z", "2026-03-27T22:00:00Z", "2026-03-28T22:00:00Z");
	STEPS(f, KIND(TRAINING_LAPSES), "2025-12-29T22:00:00Z", "2026-02-27T22:00:00Z",
	    "2026-03-22T22:00:00Z", "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z");
}

static void
test_each_step_at_its_instant_and_not_before(void **state)
{
	struct fixture *f = *state;
	const struct ending *e;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	e = find(f, KIND(PLACEMENT_ENDS), "pl-1");
	for (size_t i = 0; i < ENDING_STEPS; i++) {
		assert_int_equal(ending_step(e, i, e->steps[i] - CLOCK_SECOND), ENDING_STEPS);
		assert_int_equal(ending_step(e, i, e->steps[i] - 1), ENDING_STEPS);
		assert_int_equal(ending_step(e, i, e->steps[i]), i);
		assert_int_equal(ending_step(e, i, e->steps[i] + CLOCK_SECOND), i);
		assert_int_equal(ending_step(e, i + 1, e->steps[i]), ENDING_STEPS); /* once */
	}
}

static void
test_only_the_latest_of_what_was_missed_is_said(void **state)
{
	struct fixture *f = *state;
	const struct ending *e;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	e = find(f, KIND(PLACEMENT_ENDS), "pl-1");
	assert_int_equal(ending_step(e, 0, e->steps[2]), 2);
	assert_int_equal(ending_step(e, 1, e->steps[3] - 1), 2);
	assert_int_equal(ending_step(e, 0, ending_at(e)), ENDING_LAST);
	assert_int_equal(ending_step(e, 0, ending_at(e) + CLOCK_DAY), ENDING_LAST);
}

static void
test_what_needs_no_warning_has_none(void **state)
{
	struct fixture *f = *state;
	const struct ending *e;

	MAKE(f, DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	e = find(f, KIND(BEGINS), "hybrid@1");
	assert_int_equal(ending_step(e, 0, ending_at(e) - 1), ENDING_STEPS);
	assert_int_equal(ending_step(e, 0, ending_at(e)), ENDING_LAST);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    T(test_every_date_is_one),
	    T(test_what_would_come_behind_the_end_does_not_come),
	    T(test_a_placement_goes_on_under_the_next_version),
	    T(test_a_placement_that_the_next_version_lacks_is_warned_of),
	    T(test_a_date_keeps_its_id_when_it_moves),
	    T(test_whom_it_concerns),
	    T(test_days_are_calendar_days_across_a_clock_change),
	    T(test_a_day_whose_midnight_is_skipped_is_counted_from_midnights),
	    T(test_each_step_at_its_instant_and_not_before),
	    T(test_only_the_latest_of_what_was_missed_is_said),
	    T(test_what_needs_no_warning_has_none),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
