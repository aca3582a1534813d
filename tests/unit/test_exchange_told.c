/* What of a sender's record is its receiver's, and how it looks without that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "accord/v1/exchange.pb-c.h"
#include "services/gateway/exchange_told.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name
#define DUE 1000

static Accord__V1__ExchangeRecord
record_in(Accord__V1__RequestState state)
{
	Accord__V1__ExchangeRecord r = ACCORD__V1__EXCHANGE_RECORD__INIT;

	r.side = SIDE(SENDER);
	r.other = (char *)"office";
	r.state = state;
	r.reason = ACCORD__V1__REQUEST_REASON__REQUEST_REASON_NO_CAPACITY;
	r.version = 7;
	r.opened_us = r.offered_us = 1;
	r.moved_us = 500;
	r.answer_due_us = DUE;
	r.task = (ProtobufCBinaryData){2, (uint8_t *)(uintptr_t) "id"};
	return r;
}

static const struct {
	Accord__V1__RequestState state;
	bool word; /* the receiver's */
} states[] = {{STATE(DRAFT), false}, {STATE(OFFERED), false}, {STATE(ACCEPTED), true},
    {STATE(DECLINED), true}, {STATE(EXPIRED), false}, {STATE(INTRODUCED), true},
    {STATE(CONTACTED), true}, {STATE(RETURNED), true}, {STATE(WITHDRAWN), false},
    {STATE(CLOSED), false}, {STATE(ANSWERED), false}};
#define STATES (sizeof(states) / sizeof(states[0]))

static void
test_whose_a_state_is(void **state)
{
	(void)state;
	for (size_t i = 0; i < STATES; i++) {
		Accord__V1__ExchangeRecord r = record_in(states[i].state);

		if (states[i].word)
			assert_string_equal(exchange_told_referral.by(&r.base), "office");
		else
			assert_null(exchange_told_referral.by(&r.base));
		r.blind = true; /* was told nothing */
		assert_null(exchange_told_handoff.by(&r.base));
		r.blind = false;
		r.side = SIDE(RECEIVER); /* its own */
		assert_null(exchange_told_handoff.by(&r.base));
	}
}

/* Closed or taken back since: that she was accepted, reached, or all was received is still told. */
static void
test_instants_are_told_too(void **state)
{
	(void)state;
	for (int i = 0; i < 3; i++) {
		Accord__V1__ExchangeRecord r = record_in(STATE(CLOSED));
		int64_t *const instants[] = {&r.accepted_us, &r.contacted_us, &r.receipted_us};

		*instants[i] = 400;
		assert_string_equal(exchange_told_handoff.by(&r.base), "office");
		exchange_told_handoff.withhold(&r.base, DUE + 1);
		assert_int_equal(*instants[i], 0);
		assert_int_equal(r.state, STATE(CLOSED)); /* her own word */
		assert_null(exchange_told_handoff.by(&r.base));
	}
}

/* Whatever the receiver did, one and the same. */
static void
test_without_it_all_courses_are_one(void **state)
{
	(void)state;
	for (int64_t at = DUE - 1; at <= DUE; at++)
		for (size_t i = 0; i < STATES; i++) {
			Accord__V1__ExchangeRecord r = record_in(states[i].state);

			if (!states[i].word)
				continue;
			r.answers = states[i].state != STATE(CONTACTED);
			r.accepted_us = r.contacted_us = r.contact_due_us = r.receipted_us = 400;
			exchange_told_referral.withhold(&r.base, at);
			assert_int_equal(r.state, at < DUE ? STATE(OFFERED) : STATE(ANSWERED));
			assert_true(r.answers); /* law L4: for all that is known here */
			assert_int_equal(r.reason, 0);
			assert_int_equal(r.version, 0);
			assert_int_equal(r.task.len, 0);
			assert_int_equal(r.moved_us | r.accepted_us | r.contacted_us |
					     r.contact_due_us | r.receipted_us,
			    0);
			assert_int_equal(r.offered_us, 1);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_whose_a_state_is),
	    cmocka_unit_test(test_instants_are_told_too),
	    cmocka_unit_test(test_without_it_all_courses_are_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
