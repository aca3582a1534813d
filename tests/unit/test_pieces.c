/* What goes between services without a field: every piece comes out as it went in, and what is cut
 * off anywhere is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "common/pieces.h"

static void
test_what_was_put_comes_out(void **state)
{
	static const size_t lens[] = {0, 1, 4091, 0, 70000, 3};
	struct arena *arena = arena_new(4096, 1 << 20);
	struct pieces pieces = {.arena = arena};
	uint8_t *bytes = arena_alloc(arena, 70000);
	struct crypt_piece piece;
	const uint8_t *at;

	(void)state;
	for (size_t i = 0; i < 70000; i++)
		bytes[i] = (uint8_t)(i * 7);
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++)
		pieces_put(&pieces, bytes, lens[i]);
	assert_false(pieces.full);
	at = pieces.bytes;
	for (size_t i = 0; i < sizeof(lens) / sizeof(lens[0]); i++) {
		assert_true(pieces_next(&at, pieces.bytes + pieces.len, &piece));
		assert_int_equal(piece.len, lens[i]);
		assert_memory_equal(piece.bytes, bytes, lens[i]);
	}
	assert_false(pieces_next(&at, pieces.bytes + pieces.len, &piece));
	arena_free(&arena);
}

static void
test_what_is_cut_off_is_none(void **state)
{
	static const uint8_t whole[] = {0, 0, 0, 2, 'o', 'k'},
			     long_one[] = {0xff, 0xff, 0xff, 0xff, 1};
	struct crypt_piece piece;
	const uint8_t *at;

	(void)state;
	for (size_t n = 0; n < sizeof(whole); n++) {
		at = whole;
		assert_false(pieces_next(&at, whole + n, &piece));
		assert_ptr_equal(at, whole);
	}
	at = whole;
	assert_true(pieces_next(&at, whole + sizeof(whole), &piece));
	assert_ptr_equal(at, whole + sizeof(whole));
	at = long_one;
	assert_false(pieces_next(&at, long_one + sizeof(long_one), &piece));
}

static void
test_without_memory_nothing_is_of_use(void **state)
{
	struct arena *arena = arena_new(4096, 16384);
	struct pieces pieces = {.arena = arena};
	static const uint8_t bytes[16384];

	(void)state;
	pieces_put(&pieces, bytes, sizeof(bytes));
	assert_true(pieces.full);
	pieces_put(&pieces, bytes, 1);
	assert_true(pieces.full && pieces.len == 0);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_was_put_comes_out),
	    cmocka_unit_test(test_what_is_cut_off_is_none),
	    cmocka_unit_test(test_without_memory_nothing_is_of_use),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
