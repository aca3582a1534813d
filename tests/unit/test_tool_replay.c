/* Replay: files into lines, times found and moved, answers added up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "services/accord/replay_source.h"
#include "services/accord/replay_tally.h"
#include "services/accord/replay_times.h"

static const char rows_map[] = "feed: burlington\n"
			       "format: rows\n"
			       "organisation: riverton-pd\n"
			       "zone: America/New_York\n"
			       "offset: shifted\n"
			       "grain: incident\n"
			       "freshness: 15m\n"
			       "time formats:\n"
			       "  - \"%Y-%m-%dT%H:%M:%S%z\"\n"
			       "missing:\n"
			       "  - NA\n"
			       "columns:\n"
			       "  number: nr\n"
			       "  type: type\n"
			       "  received: call_time\n"
			       "  closed: close_time\n";

static const char eido_map[] = "feed: eido\n"
			       "format: eido\n"
			       "organisation: riverton-pd\n"
			       "zone: America/New_York\n"
			       "freshness: 15m\n";

struct world {
	struct arena *arena;
	struct feed_map map;
	struct replay_times times;
};

static void
world_open(struct world *world, const char *map)
{
	struct err err = {0};

	world->arena = arena_new(1 << 16, 1 << 24);
	if (!feed_map_parse(world->arena, "map.yaml", map, strlen(map), &world->map, &err))
		fail_msg("%s", err.msg);
	world->times.map = &world->map;
	world->times.zone = zone_open(world->map.zone, &err);
	assert_non_null(world->times.zone);
}

static void
world_close(struct world *world)
{
	zone_close(&world->times.zone);
	arena_free(&world->arena);
}

static void
shifts(struct world *world, const char *line, int64_t delta, const char *to)
{
	size_t len;
	char *out = replay_shift(&world->times, world->arena, line, strlen(line), delta, &len);

	assert_non_null(out);
	assert_int_equal(len, strlen(out));
	assert_string_equal(out, to);
}

static int64_t
newest(struct world *world, const char *line)
{
	return replay_newest(&world->times, line, strlen(line));
}

static int64_t
instant(const char *text)
{
	struct err err = {0};
	int64_t us;

	assert_true(clock_parse(text, &us, &err));
	return us;
}

/* Burlington: the UTC reading of call_time is wall time in New York. */
static void
test_rows(void **state)
{
	static const char row[] =
	    "{\"nr\":\"22BU1\",\"call_time\":\"2022-01-01T20:00:00-05:00\","
	    "\"other_time\":\"2022-01-01T20:00:00-05:00\",\"close_time\":\"NA\"}";
	struct world world;
	int64_t is;

	(void)state;
	world_open(&world, rows_map);
	is = instant("2022-01-02T01:00:00-05:00");
	assert_int_equal(newest(&world, row), is);
	shifts(&world, row, CLOCK_HOUR,
	    "{\"nr\":\"22BU1\",\"call_time\":\"2022-01-01T21:00:00-05:00\","
	    "\"other_time\":\"2022-01-01T20:00:00-05:00\",\"close_time\":\"NA\"}");
	assert_int_equal(newest(&world, "{\"nr\":\"1\",\"call_time\":\"NA\"}"), 0);
	world_close(&world);
}

/* What was moved reads as what it was moved to, winter and summer, whatever the offset says. */
static void
test_rows_over_a_year(void **state)
{
	static const char row[] = "{\"call_time\":\"2022-01-02T10:00:00-05:00\"}";
	struct world world;
	size_t len;
	char *out;

	(void)state;
	world_open(&world, rows_map);
	for (int64_t day = 0; day < 365; day++) {
		out = replay_shift(
		    &world.times, world.arena, row, strlen(row), day * CLOCK_DAY, &len);
		assert_int_equal(replay_newest(&world.times, out, len),
		    instant("2022-01-02T15:00:00-05:00") + day * CLOCK_DAY);
	}
	world_close(&world);
}

static void
test_eido(void **state)
{
	static const char doc[] =
	    "{\"$id\":\"x\", \"lastUpdateTimeStamp\" : \"2026-01-15T10:00:00.0-05:00\","
	    "\"callComponent\":[{\"callStartTimestamp\":\"2026-01-15T09:58:00-05:00\"}],"
	    "\"updatedByAgencyReference\":{\"$ref\":\"2026-01-15T11:00:00-05:00\"},"
	    "\"birthDate\":\"1990-01-01\",\"note\":\"\\\"lastUpdateTimeStamp\\\":\\\"2027-01-01T00:"
	    "00:00Z\\\"\"}";
	struct world world;

	(void)state;
	world_open(&world, eido_map);
	assert_int_equal(newest(&world, doc), instant("2026-01-15T15:00:00Z"));
	shifts(&world, doc, CLOCK_DAY,
	    "{\"$id\":\"x\", \"lastUpdateTimeStamp\" : \"2026-01-16T15:00:00Z\","
	    "\"callComponent\":[{\"callStartTimestamp\":\"2026-01-16T14:58:00Z\"}],"
	    "\"updatedByAgencyReference\":{\"$ref\":\"2026-01-15T11:00:00-05:00\"},"
	    "\"birthDate\":\"1990-01-01\",\"note\":\"\\\"lastUpdateTimeStamp\\\":\\\"2027-01-01T00:"
	    "00:00Z\\\"\"}");
	world_close(&world);
}

/* Broken lines stay exactly as broken as they were. */
static void
test_broken_lines(void **state)
{
	static const char *const lines[] = {"", "{", "\"", "{\"time\"",
	    "{\"time\":", "{\"time\":\"2026", "<html>", "{\"time\":\"\\", "\\\"\\", "{\"time\":5}",
	    "{\"time\":\"noon\"}",
	    "{\"time\":"
	    "\"0000000000000000000000000000000000000000000000000000000000000000000000\"}"};
	struct world world;

	(void)state;
	world_open(&world, eido_map);
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		assert_int_equal(newest(&world, lines[i]), 0);
		shifts(&world, lines[i], CLOCK_DAY, lines[i]);
	}
	shifts(&world, "{\"time\":\"2026-01-15T00:00:00Z\",\"a\":\"cut", CLOCK_DAY,
	    "{\"time\":\"2026-01-16T00:00:00Z\",\"a\":\"cut");
	world_close(&world);
}

static void
test_no_memory(void **state)
{
	static const char line[] = "{\"time\":\"2026-01-15T00:00:00Z\"}";
	struct arena *small = arena_new(64, 64);
	struct world world;
	size_t len;

	(void)state;
	world_open(&world, eido_map);
	assert_null(replay_shift(&world.times, small, line, strlen(line), 1, &len));
	arena_free(&small);
	world_close(&world);
}

/* --- files --- */
static void
opens(struct arena *arena, const char *bytes, bool csv, struct replay_source *source)
{
	struct err err = {0};

	if (!replay_open_bytes(arena, bytes, strlen(bytes), csv, source, &err))
		fail_msg("%s", err.msg);
}

static void
line_is(struct arena *arena, const struct replay_source *source, size_t i, const char *is)
{
	size_t len;
	const char *json = replay_json(source, &source->lines[i], arena, &len);

	assert_non_null(json);
	assert_int_equal(len, strlen(is));
	assert_memory_equal(json, is, len);
}

static void
forget(struct arena **arena, struct replay_source *source)
{
	free(source->lines);
	arena_free(arena);
}

static void
test_csv(void **state)
{
	struct arena *arena = arena_new(1 << 16, 1 << 22);
	struct replay_source source;

	(void)state;
	opens(arena,
	    "\xef\xbb\xbfnr,text,\r\n1,\"a, "
	    "\"\"b\"\"\nc\",x\r\n\r\n2\n3,d\\\x01,,more\n4,\"open\n5,e\n",
	    true, &source);
	assert_int_equal(source.count, 5);
	line_is(arena, &source, 0,
	    "{\"nr\":\"1\",\"text\":\"a, \\\"b\\\"\\u000ac\",\"column 3\":\"x\"}");
	line_is(arena, &source, 1, "{\"nr\":\"2\"}");
	line_is(arena, &source, 2,
	    "{\"nr\":\"3\",\"text\":\"d\\\\\\u0001\",\"column 3\":\"\",\"column 4\":\"more\"}");
	/* No CSV: as it stands, for the other side to judge. */
	line_is(arena, &source, 3, "4,\"open");
	line_is(arena, &source, 4, "{\"nr\":\"5\",\"text\":\"e\"}");
	forget(&arena, &source);
}

static void
test_columns_of_one_name(void **state)
{
	struct arena *arena = arena_new(1 << 16, 1 << 22);
	struct replay_source source;
	struct err err = {0};

	(void)state;
	assert_false(replay_open_bytes(arena, "a,b,a\n1,2,3\n", 12, true, &source, &err));
	assert_string_equal(err.msg, "columns 1 and 3 are both called \"a\"");
	forget(&arena, &source);
}

static void
test_json_lines(void **state)
{
	struct arena *arena = arena_new(1 << 16, 1 << 22);
	struct replay_source source;

	(void)state;
	opens(arena, "\xef\xbb\xbf{\"a\":1}\r\n\n  \n{broken \n<html>", false, &source);
	assert_int_equal(source.count, 3);
	line_is(arena, &source, 0, "{\"a\":1}");
	line_is(arena, &source, 1, "{broken ");
	line_is(arena, &source, 2, "<html>");
	forget(&arena, &source);
}

static void
test_many_lines(void **state)
{
	struct arena *arena = arena_new(1 << 16, 1 << 22);
	struct replay_source source;
	static char bytes[3 * 5000 + 1];

	(void)state;
	for (size_t i = 0; i < 5000; i++)
		memcpy(bytes + 3 * i, "{}\n", 3);
	opens(arena, bytes, false, &source);
	assert_int_equal(source.count, 5000);
	assert_int_equal(source.lines[4999].at, 3 * 4999);
	forget(&arena, &source);
}

/* --- answers --- */
static bool
adds(struct replay_tally *tally, const char *answer, size_t lines)
{
	struct err err = {0};

	return tally_add(tally, answer, strlen(answer), lines, &err);
}

static void
test_tally(void **state)
{
	struct replay_tally tally = {0};

	(void)state;
	assert_true(adds(&tally,
	    "{\"receipts\":[{\"line\":1,\"outcome\":\"accepted\"},{\"outcome\":\"duplicate\"},"
	    "{\"outcome\":\"quarantined\",\"reason\":\"no_id\"},{\"outcome\":\"quarantined\"},"
	    "{\"outcome\":\"test\"},{\"outcome\":\"new word\"},{}]}",
	    7));
	assert_int_equal(tally.lines, 7);
	assert_int_equal(tally.outcomes[ACCORD__V1__OUTCOME__OUTCOME_ACCEPTED], 1);
	assert_int_equal(tally.outcomes[ACCORD__V1__OUTCOME__OUTCOME_QUARANTINED], 2);
	assert_int_equal(tally.reasons[ACCORD__V1__QUARANTINE_REASON__QUARANTINE_NO_ID], 1);
	assert_int_equal(tally_missing(&tally), 2);
	assert_false(adds(&tally, "{\"receipts\":[]}", 1));
	assert_false(adds(&tally, "not json", 1));
	assert_false(adds(&tally, "{}", 1));
	assert_int_equal(tally.lines, 7);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rows),
	    cmocka_unit_test(test_rows_over_a_year),
	    cmocka_unit_test(test_eido),
	    cmocka_unit_test(test_broken_lines),
	    cmocka_unit_test(test_no_memory),
	    cmocka_unit_test(test_csv),
	    cmocka_unit_test(test_columns_of_one_name),
	    cmocka_unit_test(test_json_lines),
	    cmocka_unit_test(test_many_lines),
	    cmocka_unit_test(test_tally),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
