/* Messages to systems of organisations: who listens, when they are told again, and who is told no
 * more. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "services/notification/hook.h"
#include "tests/unit/message_world.h"

static struct channel hook;

static int
listening(void **state)
{
	(void)setup(state);
	hook = (struct channel){.name = "hook",
	    .organisation = OWNER,
	    .channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_WEBHOOK,
	    .events = 1u << HOOK_CALLOUT};
	notification.channels = &hook;
	notification.channel_count = 1;
	notification.hooks = HOOKS_KNOWN;
	gateway.recipient = OWNER;
	return 0;
}

static int
deaf(void **state)
{
	(void)state;
	notification.channel_count = 0;
	return 0;
}

static struct fake_row *
made(void)
{
	for (size_t i = fake.row_count; i-- > 0;)
		if (fake.rows[i].table == &hook_made_table)
			return &fake.rows[i];
	return NULL;
}

/* The row as the store has it afterwards. */
static struct message *
told(void)
{
	struct fake_row *made_row = made(), *row = fake_add(&message_table);
	const struct message *m = made_row->row;

	row->key = m->id;
	row->there = true;
	*(struct message *)row->row = *m;
	return row->row;
}

static struct message *
answered(void)
{
	gateway.silent = true;
	offer("p-1", 1);
	struct message *m = told();
	gateway.silent = false;
	settle();
	return m;
}

static void
test_it_is_told_again_as_the_standard_says(void **state)
{
	static const int64_t seconds[] = {5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400};
	size_t count = sizeof(seconds) / sizeof(*seconds);
	int64_t all = 0;

	(void)state;
	for (size_t n = 1; n <= count; n++) {
		int64_t least = seconds[n - 1] * CLOCK_SECOND, most = 0;

		for (uint8_t i = 0; i < 200; i++) {
			struct id id = {{i, 7, (uint8_t)(i * 31)}};
			int64_t wait = hook_again(&id, (unsigned)n);

			assert_in_range(wait, least, least + least / 10);
			assert_int_equal(wait, hook_again(&id, (unsigned)n));
			most = wait > most ? wait : most;
		}
		assert_true(most > least + least / 20);
		all += least + least / 10;
	}
	assert_int_equal(hook_again(&(struct id){{1}}, 0), 0);
	assert_int_equal(hook_again(&(struct id){{1}}, (unsigned)count + 1), 0);
	assert_true(all < HOOK_TRIED);
}

static void
test_who_listens_is_told_and_nobody_else(void **state)
{
	const struct message *m;

	(void)state;
	gateway.silent = true;
	offer("p-1", 1);
	m = made()->row;
	assert_true(id_equal(&m->request, &request));
	assert_string_equal(m->owner, OWNER);
	assert_string_equal(m->system, "hook");
	assert_string_equal(m->person, "");
	assert_string_equal(m->area, "");
	assert_int_equal(m->state, STATE(QUEUED));
	fake_reset(&service);
	hook.organisation = "another";
	offer("p-1", 2);
	assert_null(made());
	hook.organisation = OWNER;
	hook.events = 1u << HOOK_NOTICE | 1u << HOOK_TASK;
	offer("p-1", 3);
	assert_null(made());
	hook.events = 1u << HOOK_CALLOUT;
	hook.off = true;
	offer("p-1", 4);
	assert_null(made());
}

static void
test_nothing_goes_before_it_is_decided_nor_before_who_is_off_is_known(void **state)
{
	struct message *m;

	(void)state;
	notification.hooks = HOOKS_ASKED;
	m = answered();
	assert_int_equal(m->state, STATE(QUEUED));
	assert_false(id_is_nil(&m->disclosure));
	notification.hooks = HOOKS_KNOWN;
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(m->attempt, 1);
}

static void
test_refused_goes_nowhere(void **state)
{
	struct message *m;

	(void)state;
	gateway.releases = 0;
	m = answered();
	assert_int_equal(m->state, STATE(REFUSED));
}

static void
test_another_organisation_is_not_told(void **state)
{
	struct message *m;

	(void)state;
	gateway.recipient = "another";
	m = answered();
	assert_int_equal(m->state, STATE(REFUSED));
}

static void
test_what_it_does_not_have_comes_again_and_410_is_the_end(void **state)
{
	struct message *m = answered();
	size_t off = 0;

	(void)state;
	assert_int_equal(m->state, STATE(SENDING));
	result(m, 1, CHANNEL_LATER, 503);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(m->due, fake.now + hook_again(&m->id, 1));
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	result(m, 2, CHANNEL_UNCERTAIN, 0);
	assert_int_equal(m->state, STATE(QUEUED));
	due(m);
	if (m->state == STATE(QUEUED)) /* what was decided was old */
		settle();
	assert_int_equal(m->state, STATE(SENDING));
	result(m, 3, CHANNEL_REFUSED, 410);
	assert_int_equal(m->state, STATE(FAILED));
	for (size_t i = 0; i < fake.row_count; i++)
		off += fake.rows[i].table == &hook_off_table;
	assert_int_equal(off, 1);
	assert_true(hook.off);
}

static void
test_of_one_that_is_off_what_waits_is_recalled(void **state)
{
	struct message *m;

	(void)state;
	notification.hooks = HOOKS_ASKED;
	m = answered();
	hook.off = true;
	due(m);
	assert_int_equal(m->state, STATE(RECALLED));
}

static void
test_the_last_try_is_the_last(void **state)
{
	struct message *m = answered();

	(void)state;
	m->attempt = 10;
	result(m, 10, CHANNEL_LATER, 500);
	assert_int_equal(m->state, STATE(FAILED));
	assert_false(hook.off);
}

#define LISTENING(test) cmocka_unit_test_setup_teardown(test, listening, deaf)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_it_is_told_again_as_the_standard_says),
	    LISTENING(test_who_listens_is_told_and_nobody_else),
	    LISTENING(test_nothing_goes_before_it_is_decided_nor_before_who_is_off_is_known),
	    LISTENING(test_refused_goes_nowhere),
	    LISTENING(test_another_organisation_is_not_told),
	    LISTENING(test_what_it_does_not_have_comes_again_and_410_is_the_end),
	    LISTENING(test_of_one_that_is_off_what_waits_is_recalled),
	    LISTENING(test_the_last_try_is_the_last),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
