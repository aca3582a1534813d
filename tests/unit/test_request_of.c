/* Whose requests are: said once each, some at a time, of a receiver's the sender's record too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/fake_batch.h"

#include "accord/v1/referral.pb-c.h"
#include "common/log.h"

#include "../../services/referral/request_of.c" /* what a load leaves in memory is its own */

static struct input input;

static struct unsaid *
unsaid_rows(size_t count)
{
	struct fake_row *row;
	struct unsaid *unsaid;

	fake_reset(NULL);
	input = (struct input){.subject = of_all, .due = 1};
	request_of_keys(&fake, &input);
	row = fake_find(&unsaid_table, &of_all);
	assert_non_null(row);
	row->there = true;
	unsaid = row->row;
	for (unsaid->count = 0; unsaid->count < count; unsaid->count++) {
		struct one *one = &unsaid->list[unsaid->count];

		*one = (struct one){.task = true, .organisation = "aid-house"};
		one->id.b[0] = (uint8_t)(unsaid->count + 1);
		one->client.b[0] = 200;
	}
	return unsaid;
}

static size_t
marked(void)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.row_count; i++)
		count += fake.rows[i].table == &said_table;
	return count;
}

static void
assert_says(size_t i, uint8_t request, const char *organisation)
{
	Accord__V1__RequestOf *m =
	    accord__v1__request_of__unpack(NULL, fake.facts[i].len, fake.facts[i].body);

	assert_non_null(m);
	assert_int_equal(fake.facts[i].kind, ACCORD__V1__KIND__KIND_REQUEST_OF);
	assert_int_equal(fake.facts[i].subject.b[0], 200);
	assert_int_equal(m->request.len, 16);
	assert_int_equal(m->request.data[0], request);
	assert_int_equal(m->client.len, 16);
	assert_int_equal(m->client.data[0], 200);
	assert_string_equal(m->organisation, organisation);
	accord__v1__request_of__free_unpacked(m, NULL);
}

static void
test_each_is_said_and_marked(void **state)
{
	struct err err = {0};

	(void)state;
	(void)unsaid_rows(2);
	assert_true(request_of(&fake, &input, &err));
	assert_int_equal(fake.fact_count, 2);
	assert_says(0, 1, "aid-house");
	assert_says(1, 2, "aid-house");
	assert_int_equal(marked(), 2);
	assert_int_equal(fake.clock_count, 0);
}

static void
test_a_receiver_s_is_two_records(void **state)
{
	struct unsaid *unsaid = unsaid_rows(1);
	struct err err = {0};

	(void)state;
	unsaid->list[0].task = false;
	unsaid->list[0].also.b[0] = 9;
	assert_true(request_of(&fake, &input, &err));
	assert_int_equal(fake.fact_count, 2);
	assert_says(0, 1, "aid-house");
	assert_says(1, 9, "aid-house");
	assert_int_equal(marked(), 1);
}

static void
test_a_full_step_is_followed_by_another(void **state)
{
	struct err err = {0};

	(void)state;
	(void)unsaid_rows(STEP);
	assert_true(request_of(&fake, &input, &err));
	assert_int_equal(fake.fact_count, STEP);
	assert_int_equal(marked(), STEP);
	assert_int_equal(fake.clock_count, 1);
	assert_int_equal(fake.clocks[0].kind, CLOCK_REQUEST_OF);
}

/* A new writer's first look and the clock in one batch: what is marked twice was never saved. */
static void
test_twice_in_a_batch_is_once(void **state)
{
	struct err err = {0};

	(void)state;
	(void)unsaid_rows(2);
	assert_true(request_of(&fake, &input, &err));
	assert_true(request_of(&fake, &input, &err));
	assert_int_equal(fake.fact_count, 2);
	assert_int_equal(marked(), 2);
}

static void
test_nothing_is_nothing(void **state)
{
	struct err err = {0};

	(void)state;
	fake_reset(NULL);
	input = (struct input){.subject = of_all, .due = 1};
	request_of_keys(&fake, &input);
	assert_true(request_of(&fake, &input, &err));
	assert_int_equal(fake.fact_count + fake.clock_count + marked(), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_is_said_and_marked),
	    cmocka_unit_test(test_a_receiver_s_is_two_records),
	    cmocka_unit_test(test_a_full_step_is_followed_by_another),
	    cmocka_unit_test(test_twice_in_a_batch_is_once),
	    cmocka_unit_test(test_nothing_is_nothing),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
