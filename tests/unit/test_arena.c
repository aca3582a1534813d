/* Arenas: alignment, the limit, reset, and protobuf-c's allocator. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "common/arena.h"

static void
test_allocations_are_aligned_and_apart(void **state)
{
	struct arena *arena = arena_new(64, 4096);
	uint8_t *last = NULL;

	(void)state;
	for (size_t n = 0; n < 40; n++) {
		uint8_t *p = arena_alloc(arena, n);

		assert_non_null(p);
		assert_ptr_not_equal(p, last);
		assert_int_equal((uintptr_t)p % 16, 0);
		memset(p, 0xff, n);
		last = p;
	}
	assert_false(arena_exhausted(arena));
	arena_free(&arena);
	assert_null(arena);
	arena_free(&arena);
}

static void
test_limit_is_exact(void **state)
{
	struct arena *arena = arena_new(64, 256);

	(void)state;
	for (int i = 0; i < 16; i++)
		assert_non_null(arena_alloc(arena, 16));
	assert_int_equal(arena_used(arena), 256);
	assert_false(arena_exhausted(arena));
	assert_null(arena_alloc(arena, 1));
	assert_true(arena_exhausted(arena));
	arena_reset(arena);
	assert_false(arena_exhausted(arena));
	assert_int_equal(arena_used(arena), 0);
	assert_non_null(arena_alloc(arena, 192));
	assert_non_null(arena_alloc(arena, 64));
	assert_null(arena_alloc(arena, 1));
	arena_free(&arena);
}

static void
test_refusal_leaves_it_usable(void **state)
{
	struct arena *arena = arena_new(64, 1024);
	char *kept = arena_strdup(arena, "kept");

	(void)state;
	assert_null(arena_alloc(arena, 1024));
	assert_null(arena_alloc(arena, SIZE_MAX));
	assert_null(arena_alloc(arena, SIZE_MAX - 15));
	assert_null(arena_strndup(arena, "", SIZE_MAX));
	assert_true(arena_exhausted(arena));
	assert_non_null(arena_alloc(arena, 512));
	assert_string_equal(kept, "kept");
	arena_free(&arena);
}

/* A large need does not waste the room that is left in the block before it. */
static void
test_small_room_is_used_after_a_large_block(void **state)
{
	struct arena *arena = arena_new(1024, 1024 + 4096);

	(void)state;
	assert_non_null(arena_alloc(arena, 4096));
	assert_non_null(arena_alloc(arena, 1024));
	assert_null(arena_alloc(arena, 1));
	arena_free(&arena);
}

static void
test_copies(void **state)
{
	struct arena *arena = arena_new(64, 65536);
	char *text;

	(void)state;
	assert_memory_equal(arena_dup(arena, "a\0b", 3), "a\0b", 3);
	assert_non_null(arena_dup(arena, NULL, 0));
	assert_string_equal(arena_strndup(arena, "abcdef", 3), "abc");
	assert_null(arena_strndup(arena, NULL, 3));
	assert_null(arena_strdup(arena, NULL));
	assert_string_equal(arena_strdup(arena, ""), "");
	text = arena_printf(arena, "%d-%s", 7, "x");
	assert_string_equal(text, "7-x");
	text = arena_printf(arena, "%5000d", 1);
	assert_int_equal(strlen(text), 5000);
	for (int i = 0; i < 100; i++)
		assert_int_equal(((uint8_t *)arena_zalloc(arena, 100))[i], 0);
	assert_null(arena_printf(arena, "%70000d", 1));
	assert_null(arena_zalloc(arena, 70000));
	arena_free(&arena);
}

static void
test_reset_keeps_the_first_block(void **state)
{
	struct arena *arena = arena_new(4096, 65536);
	void *first = arena_alloc(arena, 16);

	(void)state;
	assert_non_null(arena_alloc(arena, 30000));
	arena_reset(arena);
	assert_ptr_equal(arena_alloc(arena, 4096), first);
	arena_free(&arena);
}

static void
test_limit_below_the_first_block(void **state)
{
	struct arena *arena = arena_new(0, 0);

	(void)state;
	assert_non_null(arena_alloc(arena, 16));
	assert_null(arena_alloc(arena, 1));
	arena_free(&arena);
}

static void
test_protobuf_allocator(void **state)
{
	struct arena *arena = arena_new(64, 64);
	ProtobufCAllocator *pb = arena_pb(arena);
	char *p = pb->alloc(pb->allocator_data, 64);

	(void)state;
	memset(p, 'a', 64);
	pb->free(pb->allocator_data, p);
	assert_int_equal(p[63], 'a');
	assert_null(pb->alloc(pb->allocator_data, 1));
	assert_true(arena_exhausted(arena));
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_allocations_are_aligned_and_apart),
	    cmocka_unit_test(test_limit_is_exact),
	    cmocka_unit_test(test_refusal_leaves_it_usable),
	    cmocka_unit_test(test_small_room_is_used_after_a_large_block),
	    cmocka_unit_test(test_copies),
	    cmocka_unit_test(test_reset_keeps_the_first_block),
	    cmocka_unit_test(test_limit_below_the_first_block),
	    cmocka_unit_test(test_protobuf_allocator),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
