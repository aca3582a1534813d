/* Feed maps: the grammar and its complaints, word lists, and times in a feed's own notation. */
#include "tests/unit/feed_reading.h"

#define HEAD "feed: f\nformat: rows\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"

static bool
parse(const char *text, struct feed_map *map, struct err *err)
{
	struct arena *arena = arena_new(4096, 1 << 20);
	bool ok = feed_map_parse(arena, "m.yaml", text, strlen(text), map, err);

	arena_free(&arena);
	return ok;
}

static void
test_complaints(void **state)
{
	static const struct {
		const char *text, *says;
	} cases[] = {
	    {"feed: f\n", "format"},
	    {HEAD, "needs columns"},
	    {HEAD "columns:\n  type: t\n", "number"},
	    {HEAD "columns:\n  numbr: t\n", "number"},
	    {HEAD "grain: unit\ncolumns:\n  number: n\n", "grain unit needs"},
	    {HEAD "columns:\n  number: n\ntypes:\n  A: DVA\n  a: DVNA\n", "twice"},
	    {HEAD "columns:\n  number: n\ntypes:\n  A: AVERYLONGCODETHATISNONE\n", "APCO code"},
	    {HEAD "columns:\n  number: n\nareas:\n  A: one two three\n", "one word or two"},
	    {HEAD "columns:\n  number: n\nareas:\n  A: \"a#b\"\n", "one word or two"},
	    {HEAD "columns:\n  number: n\nareas:\n  A: 555-1234\n", "one word or two"},
	    {HEAD "columns:\n  number: n\nareas:\n  A: abcdefghijklmnopqrstuvwxyz0123456\n",
		"at most 32 bytes"},
	    {HEAD "columns:\n  number: n\nstatuses:\n  A: gone\n", "active, closed"},
	    {HEAD "columns:\n  number: n\ndispositions:\n  A: 3\n", "two digits"},
	    {HEAD "columns:\n  number: n\nraise:\n  - column: x\n    value: 1\n", "type"},
	    {HEAD "columns:\n  number: n\ntime formats:\n  - \"%Q\"\n", "unknown directive"},
	    {"feed: f\nformat: eido\norganisation: o\nzone: Mars/Olympus\nfreshness: 15m\n",
		"Mars"},
	    {"feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
	     "columns:\n  number: n\n",
		"only format rows"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct feed_map map;
		struct err err = {0};

		assert_false(parse(cases[i].text, &map, &err));
		if (strstr(err.msg, cases[i].says) == NULL || strstr(err.msg, "m.yaml:") == NULL)
			fail_msg("case %zu: %s", i, err.msg);
	}
}

static void
test_words(void **state)
{
	struct bench b;

	(void)state;
	bench_open(&b,
	    HEAD "agencies:\n  VA1: lakeside-pd\nmissing:\n  - NA\ncolumns:\n  number: n\n"
		 "types:\n  \"b: x\": DVA\n  A: page now\n  c: never\n");
	assert_string_equal(feed_words_find(&b.map.types, "B: X")->to, "DVA");
	assert_int_equal(feed_words_find(&b.map.types, "a")->value, TIER(PAGE_NOW));
	assert_null(feed_words_find(&b.map.types, "d"));
	assert_null(feed_words_find(&b.map.statuses, "d"));
	assert_string_equal(feed_map_organisation(&b.map, "va1"), "lakeside-pd");
	assert_string_equal(feed_map_organisation(&b.map, "VA2"), "o");
	assert_true(feed_map_missing(&b.map, ""));
	assert_true(feed_map_missing(&b.map, "na"));
	assert_false(feed_map_missing(&b.map, "n"));
	assert_int_equal(b.map.used.count, 1);
	bench_close(&b);
}

static void
check_time(const char *offset, const char *format, const char *text, const char *utc)
{
	char map[512], found[CLOCK_TEXT_SIZE], back[64];
	struct feed_time time;
	struct bench b;

	(void)snprintf(map, sizeof(map), HEAD "offset: %s\n%s%s%scolumns:\n  number: n\n", offset,
	    format == NULL ? "" : "time formats:\n  - \"", format == NULL ? "" : format,
	    format == NULL ? "" : "\"\n");
	bench_open(&b, map);
	assert_true(feed_map_time(&b.map, b.zone, text, &time));
	assert_string_equal(clock_text(time.us, found), utc);
	assert_true(
	    feed_map_time_write(&b.map, b.zone, &time, time.us + CLOCK_DAY, back, sizeof(back)));
	assert_true(feed_map_time(&b.map, b.zone, back, &time));
	assert_string_not_equal(clock_text(time.us, found), utc);
	assert_true(
	    feed_map_time_write(&b.map, b.zone, &time, time.us - CLOCK_DAY, back, sizeof(back)));
	assert_true(feed_map_time(&b.map, b.zone, back, &time));
	assert_string_equal(clock_text(time.us, found), utc);
	bench_close(&b);
}

static void
test_times(void **state)
{
	(void)state;
	check_time("trusted", NULL, "2022-01-01T20:08:55-05:00", "2022-01-02T01:08:55Z");
	check_time("trusted", NULL, "2022-01-01T20:08:55", "2022-01-02T01:08:55Z");
	check_time("trusted", NULL, "2022-07-01 20:08:55.5", "2022-07-02T00:08:55.500000Z");
	check_time("ignored", NULL, "2022-01-01T20:08:55+09:00", "2022-01-02T01:08:55Z");
	/* FEEDS 3.4, row 14: the hour of the day is the UTC reading's. */
	check_time(
	    "shifted", "%Y-%m-%dT%H:%M:%S%z", "2021-12-31T20:08:55-05:00", "2022-01-01T06:08:55Z");
	check_time(
	    "shifted", "%Y-%m-%dT%H:%M:%S%z", "2022-06-30T20:08:55-04:00", "2022-07-01T04:08:55Z");
	check_time(
	    "trusted", "%m/%d/%Y %I:%M:%S %p", "07/01/2022 08:08:55 PM", "2022-07-02T00:08:55Z");
}

static void
test_time_odd(void **state)
{
	struct feed_time time;
	struct bench b;

	(void)state;
	bench_open(&b, HEAD "columns:\n  number: n\n");
	assert_true(feed_map_time(&b.map, b.zone, "2025-11-02T01:30:00", &time));
	assert_int_equal(time.fit, ZONE_FOLD);
	assert_true(feed_map_time(&b.map, b.zone, "2025-03-09T02:30:00", &time));
	assert_int_equal(time.fit, ZONE_GAP);
	assert_false(feed_map_time(&b.map, b.zone, "yesterday", &time));
	assert_false(feed_map_time(&b.map, b.zone, "", &time));
	assert_false(feed_map_time(&b.map, b.zone, "2022-02-30T00:00:00", &time));
	bench_close(&b);
}

static void
test_shipped_maps(void **state)
{
	static const char *const names[] = {"burlington", "dallas", "riverton-eido",
	    "lakeside-eido", "county-eido", "lakeside-drops"};
	struct arena *arena = arena_new(65536, 4 << 20);
	struct triage triage;
	struct err err = {0};

	(void)state;
	if (!triage_load(arena, "deploy/feeds/triage.yaml", &triage, &err))
		fail_msg("%s", err.msg);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct feed_map map;
		char path[64];

		(void)snprintf(path, sizeof(path), "deploy/feeds/%s.yaml", names[i]);
		if (!feed_map_load(arena, path, &map, &err) || !triage_covers(&triage, &map, &err))
			fail_msg("%s", err.msg);
		assert_string_equal(map.feed, names[i]);
	}
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_complaints),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_times),
	    cmocka_unit_test(test_time_odd),
	    cmocka_unit_test(test_shipped_maps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
