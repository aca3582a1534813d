/* Whether a client's record may be destroyed: every set of holds and hands against every schedule.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/intake/retention.h"

#define STANDING(name) ACCORD__V1__RETENTION_STANDING__RETENTION_STANDING_##name
#define NOW (clock_days(2026, 11, 22) * CLOCK_DAY + 5 * CLOCK_HOUR)
#define LINES (1u << RETENTION_KINDS)

static int64_t
day(int year, int month, int of_month)
{
	return clock_days(year, month, of_month) * CLOCK_DAY;
}

/* Lines of which kinds there are; kind n is kept for n + 1 years, all others for 9. */
static struct schedule
schedule_of(unsigned lines)
{
	struct schedule s = {.version = lines == 0 ? 0 : 3, .person = ""};

	for (unsigned kind = 0; kind < RETENTION_KINDS; kind++)
		if ((lines >> kind & 1) != 0)
			s.lines[kind] = (struct schedule_line){
			    true, kind == 0 ? 9 : (int32_t)kind + 1, kind == 0 ? "ALL" : "KIND"};
	return s;
}

/* The rule once more, in other words: the longest term of all hands, -1 when one of them has none.
 */
static int
term_of(unsigned lines, unsigned kinds, bool by_default)
{
	int most = -1;

	if (lines == 0)
		return by_default ? 7 : -1;
	for (unsigned kind = 0; kind < RETENTION_KINDS; kind++) {
		int years = (lines >> kind & 1) != 0 ? (kind == 0 ? 9 : (int)kind + 1)
			    : (lines & 1) != 0       ? 9
						     : -1;

		if ((kinds >> kind & 1) == 0)
			continue;
		if (years < 0)
			return -1;
		most = years > most ? years : most;
	}
	return most;
}

static void
check_one(unsigned lines, unsigned kinds, unsigned holds, bool closed, bool by_default, int ago)
{
	const struct schedule schedule = schedule_of(lines);
	const struct retained retained = {.closed = closed ? day(2026 - ago, 11, 22) : 0,
	    .last = day(2026 - ago, 11, 21),
	    .kinds = kinds,
	    .holds = holds};
	const struct retention_verdict v = retention_judge(&retained, &schedule, by_default, NOW);
	int years = term_of(lines, kinds == 0 ? 1 : kinds, by_default);

	if (!closed)
		assert_int_equal(v.standing, STANDING(OPEN));
	else if (holds != 0)
		assert_int_equal(v.standing, STANDING(HELD));
	else if (years < 0)
		assert_int_equal(v.standing, STANDING(UNSCHEDULED));
	else
		assert_int_equal(v.standing, ago >= years ? STANDING(DUE) : STANDING(NOT_YET));
	assert_int_equal(v.due, closed && years >= 0 ? day(2026 - ago + years, 11, 22) : 0);
}

static void
test_every_cell(void **state)
{
	(void)state;
	for (unsigned lines = 0; lines < LINES; lines++)
		for (unsigned kinds = 0; kinds < LINES; kinds++)
			for (unsigned holds = 0; holds < 1u << HOLD_REASONS; holds += 2)
				for (unsigned how = 0; how < 8; how++)
					check_one(lines, kinds, holds, (how & 1) != 0,
					    (how & 2) != 0, (how & 4) != 0 ? 9 : 1);
}

static void
test_what_no_list_of_ours_has_is_kept_for_ever(void **state)
{
	const struct schedule all = schedule_of(LINES - 1);
	const struct retained retained = {
	    .closed = day(1990, 1, 1), .last = day(1990, 1, 1), .kinds = 1u << RETENTION_KINDS};

	(void)state;
	assert_int_equal(
	    retention_judge(&retained, &all, true, NOW).standing, STANDING(UNSCHEDULED));
}

static void
test_years_count_from_what_was_last_written(void **state)
{
	const struct schedule schedule = schedule_of(1);
	struct retained retained = {.closed = day(2010, 5, 1), .last = day(2010, 4, 1), .kinds = 1};
	struct retention_verdict v = retention_judge(&retained, &schedule, false, NOW);

	(void)state;
	assert_int_equal(v.due, day(2019, 5, 1));
	assert_string_equal(v.authority, "ALL");
	retained.last = day(2020, 6, 1) + CLOCK_HOUR;
	v = retention_judge(&retained, &schedule, false, NOW);
	assert_int_equal(v.due, day(2029, 6, 1) + CLOCK_HOUR);
	assert_int_equal(v.standing, STANDING(NOT_YET));
}

/* At the instant and not before it. */
static void
test_the_instant_itself(void **state)
{
	const struct schedule schedule = schedule_of(1);
	const struct retained retained = {.closed = day(2010, 5, 1) + 7, .kinds = 1};
	int64_t due = day(2019, 5, 1) + 7;

	(void)state;
	assert_int_equal(
	    retention_judge(&retained, &schedule, false, due - 1).standing, STANDING(NOT_YET));
	assert_int_equal(retention_judge(&retained, &schedule, false, due).standing, STANDING(DUE));
}

static void
test_leap_days(void **state)
{
	(void)state;
	assert_int_equal(retention_after(day(2024, 2, 29) + 9, 4), day(2028, 2, 29) + 9);
	assert_int_equal(retention_after(day(2024, 2, 29) + 9, 1), day(2025, 3, 1) + 9);
	assert_int_equal(retention_after(day(2023, 12, 31), 0), day(2023, 12, 31));
	assert_int_equal(
	    retention_after(day(2023, 12, 31), RETENTION_YEARS_MOST), day(2223, 12, 31));
}

static void
test_what_holds_by_itself(void **state)
{
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__NoticeGiven notice = ACCORD__V1__NOTICE_GIVEN__INIT, *notices[] = {&notice};
	static const struct {
		Accord__V1__ClaimState claim;
		uint32_t holds;
	} claims[] = {
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_TOLD, 0},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_FILED, HOLD(CLAIM)},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_MORE_WANTED, HOLD(CLAIM)},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_GRANTED, HOLD(CLAIM)},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_DENIED, 0},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_APPEALED, HOLD(CLAIM)},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_PAID, 0},
	    {ACCORD__V1__CLAIM_STATE__CLAIM_STATE_DECLINED, 0},
	};

	(void)state;
	assert_int_equal(hold_reasons_of(&record), 0);
	for (size_t i = 0; i < sizeof(claims) / sizeof(claims[0]); i++) {
		record.compensation = claims[i].claim;
		assert_int_equal(hold_reasons_of(&record), claims[i].holds);
	}
	record.compensation = 0;
	record.notices = notices;
	record.n_notices = 1;
	notice.event = ACCORD__V1__NOTICE_EVENT__NOTICE_EVENT_HEARING;
	assert_int_equal(hold_reasons_of(&record), 0);
	notice.event = ACCORD__V1__NOTICE_EVENT__NOTICE_EVENT_CHARGE;
	assert_int_equal(hold_reasons_of(&record), HOLD(CHARGE));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_cell),
	    cmocka_unit_test(test_what_no_list_of_ours_has_is_kept_for_ever),
	    cmocka_unit_test(test_years_count_from_what_was_last_written),
	    cmocka_unit_test(test_the_instant_itself),
	    cmocka_unit_test(test_leap_days),
	    cmocka_unit_test(test_what_holds_by_itself),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
