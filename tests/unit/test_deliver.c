/* What becomes of a client's message: every answer with every reason, every end, and the limits to
 * the microsecond. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "services/notification/client/deliver.h"

#define NOW INT64_C(1700000000000000)
#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define SPREAD (15 * CLOCK_MINUTE)
#define REASONS 24 /* one more than there are */

static const struct deliver_line fresh;

static struct deliver_notice
of(Accord__V1__ContactEvent event)
{
	return (struct deliver_notice){.id = {{1, 2, 3, 4, 5, 6, 7, 8, 9}},
	    .event = event,
	    .urgent = deliver_is_urgent(event),
	    .confirm = deliver_must_confirm(event),
	    .created = NOW,
	    .spread = SPREAD};
}

static void
test_what_cannot_wait(void **state)
{
	static const Accord__V1__ContactEvent urgent[] = {
	    EVENT(RELEASE), EVENT(ESCAPE), EVENT(ORDER_SERVED), EVENT(ORDER_VIOLATED)};

	(void)state;
	for (int event = 0; event < 20; event++) {
		bool found = false;

		for (size_t i = 0; i < 4; i++)
			found |= (int)urgent[i] == event;
		assert_int_equal(deliver_is_urgent((Accord__V1__ContactEvent)event), found);
		assert_int_equal(deliver_must_confirm((Accord__V1__ContactEvent)event),
		    event == EVENT(RELEASE) || event == EVENT(ESCAPE));
	}
}

/* --- before --- */

static void
test_what_cannot_wait_goes_at_once(void **state)
{
	struct deliver_notice notice = of(EVENT(RELEASE));

	(void)state;
	assert_int_equal(deliver_due(&notice, &fresh, NOW).move, DELIVER_GO);
	notice.not_before = NOW + 1;
	assert_int_equal(deliver_due(&notice, &fresh, NOW).move, DELIVER_WAIT);
	assert_int_equal(deliver_due(&notice, &fresh, NOW).at, NOW + 1);
	assert_int_equal(deliver_due(&notice, &fresh, NOW + 1).move, DELIVER_GO);
}

static void
test_what_can_wait_is_spread(void **state)
{
	int64_t first = INT64_MAX, last = 0;

	(void)state;
	for (unsigned i = 0; i < 1000; i++) {
		struct deliver_notice notice = of(EVENT(ORDINARY));
		struct deliver_verdict verdict;

		memcpy(notice.id.b + 8, &i, sizeof(i));
		notice.not_before = NOW + CLOCK_HOUR;
		verdict = deliver_due(&notice, &fresh, NOW);
		assert_int_equal(verdict.move, DELIVER_WAIT);
		assert_in_range(verdict.at - notice.not_before, 0, SPREAD - 1);
		assert_int_equal(deliver_due(&notice, &fresh, NOW + 1).at, verdict.at);
		assert_int_equal(deliver_due(&notice, &fresh, verdict.at).move, DELIVER_GO);
		first = verdict.at < first ? verdict.at : first;
		last = verdict.at > last ? verdict.at : last;
	}
	assert_true(last - first > SPREAD / 2);
}

/* It is not spread beyond its use. */
static void
test_what_expires_soon_goes_at_its_time(void **state)
{
	struct deliver_notice notice = of(EVENT(COURT_DATE));

	(void)state;
	notice.not_before = NOW;
	notice.expires = NOW + 1;
	assert_int_equal(deliver_due(&notice, &fresh, NOW).move, DELIVER_GO);
	assert_int_equal(deliver_due(&notice, &fresh, NOW + 1).move, DELIVER_FAIL);
	assert_int_equal(deliver_due(&notice, &fresh, NOW + 1).wanted, WANTED(NO_SAFE_CHANNEL));
}

static void
test_three_a_day(void **state)
{
	struct deliver_notice notice = of(EVENT(ORDINARY)), release = of(EVENT(RELEASE));
	struct deliver_line line = fresh;
	struct deliver_verdict verdict;
	int64_t now = NOW + SPREAD;

	(void)state;
	for (unsigned i = 0; i < DELIVER_DAILY; i++) {
		assert_int_equal(deliver_due(&notice, &line, now + i).move, DELIVER_GO);
		deliver_line_add(&line, now + i);
	}
	verdict = deliver_due(&notice, &line, now + 3);
	assert_int_equal(verdict.move, DELIVER_WAIT);
	assert_in_range(verdict.at - now - CLOCK_DAY, 0, SPREAD - 1);
	assert_int_equal(deliver_due(&notice, &line, now + CLOCK_DAY - 1).move, DELIVER_WAIT);
	assert_int_equal(deliver_due(&notice, &line, now + CLOCK_DAY).move, DELIVER_GO);
	verdict = deliver_due(&release, &line, now + 3); /* it does not wait for tomorrow */
	assert_int_equal(verdict.move, DELIVER_FAIL);
	assert_int_equal(verdict.wanted, WANTED(NO_SAFE_CHANNEL));
	notice.expires = now + CLOCK_DAY;
	assert_int_equal(deliver_due(&notice, &line, now + 3).wanted, WANTED(NO_SAFE_CHANNEL));
	deliver_line_drop(&line, now + 1); /* that one did not arrive */
	assert_int_equal(deliver_due(&notice, &line, now + 3).move, DELIVER_GO);
	deliver_line_drop(&line, now + 77); /* of another day */
	deliver_line_add(&line, now + 3);
	assert_int_equal(line.begun[0], now);
	assert_int_equal(line.begun[1], now + 2);
	assert_int_equal(line.begun[2], now + 3);
}

/* --- answers --- */

/* By the rules once more, as words: whom the answer asks for. */
static int
expected_wanted(const struct deliver_notice *notice, int answer, int reason)
{
	bool waits = !notice->urgent && !notice->confirm;

	if (answer == ANSWER(SEND) || (answer == ANSWER(HOLD_UNTIL) && waits))
		return WANTED(UNSPECIFIED);
	if (answer == ANSWER(NEVER) && reason == REASON(NO_CONTACT_WANTED))
		return WANTED(UNSPECIFIED);
	if (answer == ANSWER(HOLD_UNTIL))
		return WANTED(NO_SAFE_CHANNEL);
	if (reason == REASON(FROZEN))
		return WANTED(FROZEN);
	return reason == REASON(IN_PERSON) || reason == REASON(SHE_CALLS) ||
		       reason == REASON(VIA_PROXY)
		   ? WANTED(CHANNEL_BY_HAND)
		   : WANTED(NO_SAFE_CHANNEL);
}

static void
check_answer(const struct deliver_notice *notice, int answer, int reason)
{
	const struct deliver_answer given = {
	    (Accord__V1__ContactAnswer)answer, (Accord__V1__ContactReason)reason, NOW + CLOCK_HOUR};
	struct deliver_verdict verdict = deliver_answered(notice, &given, NOW);
	bool held = answer == ANSWER(HOLD_UNTIL) && !notice->urgent && !notice->confirm;
	bool asked = answer != ANSWER(SEND) && answer != ANSWER(HOLD_UNTIL);

	assert_int_equal(verdict.move == DELIVER_GO, answer == ANSWER(SEND));
	assert_int_equal(verdict.move == DELIVER_WAIT, held);
	assert_int_equal(verdict.move == DELIVER_FREEZE, asked && reason == REASON(FROZEN));
	assert_int_equal(verdict.wanted, expected_wanted(notice, answer, reason));
	assert_int_equal(verdict.welfare,
	    asked && notice->confirm &&
		(reason == REASON(OUTSIDE_WINDOW) || reason == REASON(UNSAFE_UNTIL) ||
		    reason == REASON(NO_WINDOW)));
	if (held)
		assert_int_equal(verdict.at, NOW + CLOCK_HOUR);
}

/* Those that nobody has made yet, too. */
static void
test_every_answer_with_every_reason(void **state)
{
	(void)state;
	for (int event = 1; event < 18; event++) {
		const struct deliver_notice notice = of((Accord__V1__ContactEvent)event);

		for (int answer = 0; answer < 6; answer++)
			for (int reason = 0; reason <= REASONS; reason++)
				check_answer(&notice, answer, reason);
	}
}

static void
test_held_no_longer_than_it_is_of_use(void **state)
{
	struct deliver_notice notice = of(EVENT(COURT_DATE));
	struct deliver_answer hold = {ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW), NOW + CLOCK_HOUR};
	const struct deliver_answer send = {ANSWER(SEND), REASON(IN_WINDOW), NOW + CLOCK_SECOND};

	(void)state;
	notice.expires = NOW + CLOCK_HOUR + 1;
	assert_int_equal(deliver_answered(&notice, &hold, NOW).move, DELIVER_WAIT);
	notice.expires = NOW + CLOCK_HOUR;
	assert_int_equal(deliver_answered(&notice, &hold, NOW).wanted, WANTED(NO_SAFE_CHANNEL));
	assert_int_equal(deliver_answered(&notice, &send, NOW + CLOCK_HOUR - 1).move, DELIVER_GO);
	assert_int_equal(deliver_answered(&notice, &send, NOW + CLOCK_HOUR).move, DELIVER_FAIL);
	hold.until = NOW - CLOCK_HOUR; /* it is not asked in a circle */
	notice.expires = 0;
	assert_int_equal(deliver_answered(&notice, &hold, NOW).at, NOW + DELIVER_HOLD_LEAST);
}

/* --- ends --- */

static void
test_ends(void **state)
{
	const struct deliver_notice release = of(EVENT(RELEASE)), ordinary = of(EVENT(ORDINARY));
	struct deliver_verdict verdict = deliver_ended(&release, DELIVER_END_TAKEN, NOW);

	(void)state;
	assert_int_equal(verdict.move, DELIVER_SENT);
	assert_int_equal(verdict.at, NOW + 10 * CLOCK_MINUTE);
	assert_int_equal(verdict.wanted, WANTED(UNSPECIFIED));
	assert_int_equal(deliver_ended(&ordinary, DELIVER_END_TAKEN, NOW).at, 0);
	verdict = deliver_ended(&ordinary, DELIVER_END_UNCERTAIN, NOW);
	assert_int_equal(verdict.move, DELIVER_UNSURE);
	assert_int_equal(verdict.wanted, WANTED(UNCERTAIN));
	verdict = deliver_ended(&ordinary, (enum deliver_end)9, NOW); /* unknown is unsafe */
	assert_int_equal(verdict.move, DELIVER_UNSURE);
	verdict = deliver_ended(&ordinary, DELIVER_END_REFUSED, NOW);
	assert_int_equal(verdict.move, DELIVER_FAIL);
	assert_int_equal(verdict.wanted, WANTED(NO_SAFE_CHANNEL));
	assert_int_equal(deliver_unconfirmed().move, DELIVER_OPEN);
	assert_int_equal(deliver_unconfirmed().wanted, WANTED(UNCONFIRMED));
}

/* Only what is known not to have arrived is tried again, so often, and not beyond its use. */
static void
test_tries(void **state)
{
	struct deliver_notice notice = of(EVENT(ORDINARY));
	struct deliver_verdict verdict;
	int64_t now = NOW;

	(void)state;
	for (notice.tries = 0; notice.tries < DELIVER_TRIES - 1; notice.tries++) {
		int64_t most = DELIVER_RETRY << notice.tries;

		verdict = deliver_ended(&notice, DELIVER_END_LATER, now);
		assert_int_equal(verdict.move, DELIVER_WAIT);
		assert_in_range(verdict.at - now, most / 2, most);
		now = verdict.at;
	}
	verdict = deliver_ended(&notice, DELIVER_END_LATER, now);
	assert_int_equal(verdict.move, DELIVER_FAIL);
	assert_int_equal(verdict.wanted, WANTED(NO_SAFE_CHANNEL));
	notice.tries = 0;
	notice.expires = NOW + 1;
	assert_int_equal(deliver_ended(&notice, DELIVER_END_LATER, NOW).move, DELIVER_FAIL);
}

static void
test_what_cannot_wait_is_tried_for_two_minutes(void **state)
{
	const struct deliver_notice notice = of(EVENT(ESCAPE));
	int64_t wait = deliver_ended(&notice, DELIVER_END_LATER, NOW).at - NOW;

	(void)state;
	assert_int_equal(
	    deliver_ended(&notice, DELIVER_END_LATER, NOW + DELIVER_URGENT_TRIES - wait - 1).move,
	    DELIVER_WAIT);
	assert_int_equal(
	    deliver_ended(&notice, DELIVER_END_LATER, NOW + DELIVER_URGENT_TRIES - wait).move,
	    DELIVER_FAIL);
}

/* --- the last inch --- */

static void
test_an_answer_is_good_for_a_second(void **state)
{
	(void)state;
	assert_true(deliver_is_good(5, 5, NOW, NOW + CLOCK_SECOND));
	assert_true(deliver_is_good(5, 5 + CLOCK_SECOND - 1, NOW, NOW + CLOCK_SECOND));
	assert_false(deliver_is_good(5, 5 + CLOCK_SECOND, NOW, NOW + CLOCK_SECOND));
	assert_false(deliver_is_good(5, 5 + CLOCK_SECOND, NOW, NOW + CLOCK_HOUR));
	assert_true(deliver_is_good(5, 14, NOW, NOW + 10)); /* her window ends */
	assert_false(deliver_is_good(5, 15, NOW, NOW + 10));
	assert_false(deliver_is_good(5, 5, NOW, NOW));
	assert_false(deliver_is_good(5, 5, NOW, 0));
	assert_false(deliver_is_good(5, 4, NOW, NOW + CLOCK_SECOND)); /* no steady clock */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_cannot_wait),
	    cmocka_unit_test(test_what_cannot_wait_goes_at_once),
	    cmocka_unit_test(test_what_can_wait_is_spread),
	    cmocka_unit_test(test_what_expires_soon_goes_at_its_time),
	    cmocka_unit_test(test_three_a_day),
	    cmocka_unit_test(test_every_answer_with_every_reason),
	    cmocka_unit_test(test_held_no_longer_than_it_is_of_use),
	    cmocka_unit_test(test_ends),
	    cmocka_unit_test(test_tries),
	    cmocka_unit_test(test_what_cannot_wait_is_tried_for_two_minutes),
	    cmocka_unit_test(test_an_answer_is_good_for_a_second),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
