/* Unknown tokens and the store: one question for all that came, not too often, and how many may
 * wait; and how long what is known is believed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tests/unit/fake_tokens.h"

#include "services/gateway/known.c"
#include "services/gateway/stranger.c"
#include "tests/unit/loop.h"

static struct service service;
static struct known *memory;
static struct strangers *strangers;
static struct {
	size_t count;
	uint64_t last;
	enum err_code code;
} told;

static void
on_told(void *ctx, uint64_t request, const struct err *err)
{
	(void)ctx;
	told.count++;
	told.last = request;
	told.code = err != NULL ? err->code : ERR_NONE;
}

static int
setup(void **state)
{
	(void)state;
	memset(&store, 0, sizeof(store));
	memset(&told, 0, sizeof(told));
	service.loop = ev_loop_new(EVFLAG_AUTO);
	memory = known_open(&service);
	strangers = strangers_open(&service, memory, on_told, NULL);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	strangers_close(&strangers);
	strangers_close(&strangers);
	known_close(&memory);
	loop_end(service.loop);
	return 0;
}

static void
come(uint64_t request)
{
	const uint8_t sha256[CRYPT_SHA256] = {(uint8_t)request, (uint8_t)(request >> 8), 7};
	struct err err = {0};

	assert_true(strangers_ask(strangers, sha256, request, &err));
}

static void
run_until_asked(size_t questions)
{
	while (store.questions < questions)
		ev_run(service.loop, EVRUN_ONCE);
}

static void
test_all_that_came_are_one_question(void **state)
{
	(void)state;
	for (uint64_t i = 0; i < 9; i++)
		come(i);
	assert_int_equal(store.questions, 0);
	run_until_asked(1);
	assert_int_equal(store.ids, 9);
	come(9);
	come(10);
	assert_int_equal(told.count, 0);
	store.done(store.ctx, NULL);
	assert_int_equal(told.count, 9);
	assert_int_equal(told.code, ERR_NONE);
	run_until_asked(2);
	assert_int_equal(store.ids, 2);
	store.done(store.ctx, NULL);
	assert_int_equal(told.count, 11);
	assert_int_equal(told.last, 10);
}

/* However fast the store answers and others come. */
static void
test_questions_keep_their_distance(void **state)
{
	int64_t began = clock_mono();

	(void)state;
	for (size_t i = 1; i <= 5; i++) {
		come(i);
		run_until_asked(i);
		store.done(store.ctx, NULL);
	}
	assert_true(clock_mono() - began >= 4 * ASK_EVERY - CLOCK_SECOND / 1000);
	come(6); /* the end comes before her time does */
}

static void
test_as_many_may_wait(void **state)
{
	const uint8_t sha256[CRYPT_SHA256] = {1};
	struct err err = {0};

	(void)state;
	for (uint64_t i = 0; i < STRANGERS_MAX; i++)
		come(i);
	assert_false(strangers_ask(strangers, sha256, 1, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	run_until_asked(1);
	assert_int_equal(store.ids, STRANGERS_MAX);
	for (uint64_t i = 0; i < STRANGERS_MAX; i++)
		come(i);
	assert_false(strangers_ask(strangers, sha256, 1, &err));
	store.done(store.ctx, NULL);
	assert_int_equal(told.count, STRANGERS_MAX);
	run_until_asked(2);
	assert_int_equal(store.ids, STRANGERS_MAX);
	store.done(store.ctx, NULL);
	assert_int_equal(told.count, 2 * STRANGERS_MAX);
}

/* Nobody can say then whether a token is good. */
static void
test_a_store_that_is_away(void **state)
{
	struct err lost = {.code = ERR_UNAVAILABLE};

	(void)state;
	store.away = true;
	come(1);
	while (told.count < 1)
		ev_run(service.loop, EVRUN_ONCE);
	assert_int_equal(told.code, ERR_UNAVAILABLE);
	store.away = false;
	come(2);
	run_until_asked(1);
	store.done(store.ctx, &lost);
	assert_int_equal(told.count, 2);
	assert_int_equal(told.code, ERR_UNAVAILABLE);
}

static void
learn(int64_t expires, int64_t revoked, uint8_t first)
{
	store.read = (struct token_row){.expires = expires, .revoked = revoked, .version = 1};
	store.read.sha256[0] = first;
	store.read.id.b[0] = first;
	come(first);
	run_until_asked(store.questions + 1);
	store.row(strangers, NULL);
	store.done(store.ctx, NULL);
}

/* Only what is good: guesses and old tokens take no room. */
static void
test_a_good_token_is_known_from_then_on(void **state)
{
	uint8_t good[CRYPT_SHA256] = {3};
	int64_t now = clock_now();

	(void)state;
	learn(now - 1, 0, 1);
	learn(now + CLOCK_DAY, now - 1, 2);
	assert_int_equal(known_tokens(memory), 0);
	learn(now + CLOCK_DAY, 0, 3);
	assert_int_equal(known_tokens(memory), 1);
	assert_non_null(known_token(memory, good, now));
}

static void
test_what_is_known_is_believed_for_half_a_minute(void **state)
{
	(void)state;
	assert_false(known_ready(memory));
	memory->ready = true;
	memory->heard = clock_mono();
	assert_true(known_ready(memory));
	memory->heard = clock_mono() - BELIEVED;
	assert_false(known_ready(memory));
	memory->asked = clock_mono();
	memory->mark = memory->set.mark;
	on_looked(memory, &(struct err){.code = ERR_UNAVAILABLE});
	assert_false(known_ready(memory));
	on_looked(memory, NULL);
	assert_true(known_ready(memory));
}

/* Whoever is asked about again and again, and is no news, does not keep a load from being taken. */
static void
test_only_news_puts_a_load_off(void **state)
{
	struct token_row row = {.expires = clock_now() + CLOCK_DAY, .version = 1};
	struct err lost = {.code = ERR_UNAVAILABLE};

	(void)state;
	known_put_token(memory, &row);
	load(memory);
	assert_true(memory->loading);
	known_put_token(memory, &row);
	memory->mark = 7;
	on_loaded(memory, NULL);
	assert_true(memory->ready);
	assert_int_equal(memory->set.mark, 7);

	known_put_token(memory, &row); /* the load had none of it */
	load(memory);
	row.version++;
	known_put_token(memory, &row);
	memory->mark = 8;
	on_loaded(memory, NULL);
	assert_int_equal(memory->set.mark, 7);
	assert_int_equal(known_tokens(memory), 1);

	load(memory);
	memory->mark = 9;
	on_loaded(memory, &lost);
	assert_int_equal(memory->set.mark, 7);
	load(memory);
	on_loaded(memory, NULL);
	assert_int_equal(memory->set.mark, 9);
	assert_int_equal(known_tokens(memory), 0);
}

static struct session_row
session_row(uint32_t n)
{
	struct session_row row = {.version = 1, .made = clock_now(), .seen = clock_now()};

	memcpy(row.id.b, &n, sizeof(n));
	memcpy(row.sha256, &n, sizeof(n));
	return row;
}

static void
test_the_session_that_was_learned_first_makes_room(void **state)
{
	struct session_row row;

	(void)state;
	for (uint32_t n = 0; n <= KNOWN_SESSIONS; n++) {
		row = session_row(n);
		known_put_session(memory, &row);
	}
	assert_int_equal(HASH_COUNT(memory->sessions), KNOWN_SESSIONS);
	row = session_row(1);
	assert_memory_equal(&memory->sessions->row.id, &row.id, sizeof(row.id));
}

/* An older row does not replace a newer one; one that says the end is not learned. */
static void
test_a_session_that_ended_is_forgotten(void **state)
{
	struct session_row row = session_row(1);

	(void)state;
	known_put_session(memory, &row);
	row.version = 3;
	known_put_session(memory, &row);
	row.version = 2;
	known_put_session(memory, &row);
	assert_int_equal(memory->sessions->row.version, 3);
	row.ended = clock_now();
	known_put_session(memory, &row);
	assert_null(memory->sessions);
	known_put_session(memory, &row);
	assert_null(memory->sessions);
}

/* The store tells what ended in the last two minutes only. */
static void
test_after_a_long_silence_every_session_is_asked_for_again(void **state)
{
	struct session_row row = session_row(1);
	int64_t now = clock_mono();

	(void)state;
	memory->told = now - SILENT;
	known_put_session(memory, &row);
	memory->asked = now;
	memory->mark = memory->set.mark;
	on_looked(memory, &(struct err){.code = ERR_UNAVAILABLE});
	assert_int_equal(memory->told, now - SILENT);
	on_looked(memory, NULL);
	assert_non_null(memory->sessions);
	memory->asked = now + SILENT + 1;
	on_looked(memory, NULL);
	assert_null(memory->sessions);
	assert_int_equal(memory->told, now + SILENT + 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_all_that_came_are_one_question),
	    TEST(test_questions_keep_their_distance),
	    TEST(test_as_many_may_wait),
	    TEST(test_a_store_that_is_away),
	    TEST(test_a_good_token_is_known_from_then_on),
	    TEST(test_what_is_known_is_believed_for_half_a_minute),
	    TEST(test_only_news_puts_a_load_off),
	    TEST(test_the_session_that_was_learned_first_makes_room),
	    TEST(test_a_session_that_ended_is_forgotten),
	    TEST(test_after_a_long_silence_every_session_is_asked_for_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
