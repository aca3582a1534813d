/* What may leave of each owner's rows, and what they hold. */
#include "common/grants.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define PLACE ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT_PLACE
#define INCIDENT ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT

static void
test_each_owner_grants_its_own(void **state)
{
	Accord__V1__DataClass both[] = {INCIDENT, PLACE};
	Accord__V1__Grant north = ACCORD__V1__GRANT__INIT, empty = ACCORD__V1__GRANT__INIT;
	Accord__V1__Grant *grants[] = {&empty, &north};
	uint64_t classes = UINT64_MAX;

	(void)state;
	empty.organisation = (char *)(uintptr_t) "empty";
	north.organisation = (char *)(uintptr_t) "north";
	north.classes = both;
	north.n_classes = 2;
	assert_true(grants_find(grants, 2, "north", &classes));
	assert_int_equal(classes, GRANTS_BIT(INCIDENT) | GRANTS_BIT(PLACE));
	assert_true(grants_find(grants, 2, "empty", &classes));
	assert_int_equal(classes, 0);
	classes = UINT64_MAX;
	assert_false(grants_find(grants, 2, "nort", &classes));
	assert_int_equal(classes, 0);
	assert_false(grants_find(NULL, 0, "north", &classes));
}

static void
test_what_rows_hold_is_noted_once(void **state)
{
	struct arena *arena = arena_new(4096, 1 << 20);
	struct grants_held held = {.count = 0};

	(void)state;
	assert_true(grants_note(&held, arena, "north", GRANTS_BIT(INCIDENT)));
	assert_true(grants_note(&held, arena, "south", GRANTS_BIT(INCIDENT)));
	assert_true(grants_note(&held, arena, "north", GRANTS_BIT(INCIDENT) | GRANTS_BIT(PLACE)));
	assert_int_equal(held.count, 2);
	assert_string_equal(held.list[0]->organisation, "north");
	assert_int_equal(held.list[0]->n_classes, 2);
	assert_int_equal(held.list[0]->classes[1], PLACE);
	assert_int_equal(held.list[1]->n_classes, 1);
	arena_free(&arena);
}

static void
test_owners_have_a_limit(void **state)
{
	struct arena *arena = arena_new(4096, 1 << 20);
	struct grants_held held = {.count = 0};
	char name[24];

	(void)state;
	for (int i = 0; i < GRANTS_OWNERS; i++) {
		snprintf(name, sizeof(name), "owner-%d", i);
		assert_true(grants_note(&held, arena, name, UINT64_MAX));
	}
	assert_int_equal(held.list[0]->n_classes, 63); /* class 0 is none */
	assert_false(grants_note(&held, arena, "one-more", 1));
	assert_true(grants_note(&held, arena, "owner-0", 1));
	assert_int_equal(held.count, GRANTS_OWNERS);
	arena_free(&arena);
}

static void
test_no_memory_is_said(void **state)
{
	struct arena *arena = arena_new(64, 64);
	struct grants_held held = {.count = 0};

	(void)state;
	assert_false(grants_note(&held, arena, "north", 1));
	assert_int_equal(held.count, 0);
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_owner_grants_its_own),
	    cmocka_unit_test(test_what_rows_hold_is_noted_once),
	    cmocka_unit_test(test_owners_have_a_limit),
	    cmocka_unit_test(test_no_memory_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
