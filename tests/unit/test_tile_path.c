/* Paths of tiles: those of the specification, what is at the limits, and everything that is none.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "services/gateway/tile_path.h"

static void
test_paths_are_read(void **state)
{
	static const struct {
		const char *path;
		struct tile tile;
	} rows[] = {
	    {"0/000", {0, TILE_WIDTH, 0}},
	    {"0/x001/x234/067", {0, TILE_WIDTH, 1234067}}, /* the specification's own */
	    {"0/x001/x234/067.p/1", {0, 1, 1234067}},
	    {"1/000.p/17", {1, 17, 0}}, /* of a tree of 70,000, as it says */
	    {"0/273.p/112", {0, 112, 273}},
	    {"7/999.p/255", {7, 255, 999}},
	    {"10/x001/000", {10, TILE_WIDTH, 1000}},
	    {"63/x999/x999/x999/x999/x999/999.p/99", {63, 99, 999999999999999999}},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct tile tile;

		assert_true(tile_path(rows[i].path, &tile));
		assert_int_equal(tile.level, rows[i].tile.level);
		assert_int_equal(tile.width, rows[i].tile.width);
		assert_true(tile.idx == rows[i].tile.idx);
	}
}

static void
test_what_is_written_otherwise_is_no_path(void **state)
{
	static const char *const paths[] = {"", "0", "/", "0/", "/000", "0/0", "0/00", "0/0000",
	    "0//000", "00/000", "01/000", "64/000", "100/000", "-1/000", "+1/000", " 0/000",
	    "a/000", "0/000/", "0/000 ", "0/x000", "0/x000/000", "0/x000/001", "0/x000/x001/000",
	    "0/000/000", "0/x001/", "0/x001//000", "0/x001/00", "0/x001/x002", "0/X001/000",
	    "0/xx01/000", "0/x001/000/000", "0/x1/000", "0/x0001/000",
	    "0/x001/x001/x001/x001/x001/x001/001", "0/000.p", "0/000.p/", "0/000.p/0", "0/000.p/00",
	    "0/000.p/01", "0/000.p/256", "0/000.p/999", "0/000.p/1000", "0/000.p/4294967297",
	    "0/000.p/-1", "0/000.p/1/", "0/000.p/1.p/1", "0/000.P/1", "0/000p/1", "0/000.p1",
	    "0/x001.p/1/000", "entries/000", "0/000?", "0\\000"};
	struct tile tile;

	(void)state;
	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++)
		if (tile_path(paths[i], &tile))
			fail_msg("\"%s\" is taken for a tile", paths[i]);
}

static void
test_every_width_and_level(void **state)
{
	char path[64];
	struct tile tile;

	(void)state;
	for (unsigned width = 1; width < TILE_WIDTH; width++) {
		(void)snprintf(path, sizeof(path), "3/x%03u/%03u.p/%u", width, 999 - width, width);
		assert_true(tile_path(path, &tile));
		assert_int_equal(tile.width, width);
		assert_true(tile.idx == (uint64_t)width * 1000 + 999 - width);
	}
	for (unsigned level = 0; level <= TILE_LEVEL_MOST + 1; level++) {
		(void)snprintf(path, sizeof(path), "%u/000", level);
		assert_int_equal(tile_path(path, &tile), level <= TILE_LEVEL_MOST);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_paths_are_read),
	    cmocka_unit_test(test_what_is_written_otherwise_is_no_path),
	    cmocka_unit_test(test_every_width_and_level),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
