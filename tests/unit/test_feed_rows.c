/* Rows through a column map: every field, every odd value, the two real files. */
#include "common/csv.h"
#include "tests/unit/feed_reading.h"

#include <jansson.h>

static const char map_text[] =
    "feed: f\nformat: rows\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
    "agencies:\n  VA1: lakeside-pd\nmissing:\n  - NA\n  - \"NULL\"\n"
    "areas:\n  B4: B4\n  716: 7-16\n  \"beat of the river, south\": River South\n"
    "disposition separator: \",\"\n"
    "columns:\n  number: id\n  agency: ori\n  type: type\n  type label: label\n  priority: pri\n"
    "  status: status\n  disposition: dispo\n  sequence: seq\n  area: beat\n  city: city\n"
    "  latitude: lat\n  longitude: lon\n  unit: unit\n  merged into: dup\n  updated: upd\n"
    "  received: rcv\n  dispatched: dsp\n  arrived: arr\n  closed: cls\n"
    "  place:\n    - block\n    - street\n"
    "types:\n  DOMESTIC: DVA\n  TEST: NCRTESTF\n  \"listed, however many words it may have\": "
    "review\n"
    "statuses:\n  OPEN: active\n  DONE: closed\n  CANX: cancelled\n"
    "dispositions:\n  CN: 10\n  NR-No Report: 02\n"
    "raise:\n  - column: dv\n    value: 1\n    type: DVNA\n  - column: gun\n    value: Y\n    "
    "type: SHOOT\n";

#define TEN "abcdefghij"
#define LONG TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "abcdefg" /* 127 bytes */

/* A good row with one member more, which may stand for one of the good ones. */
#define ROW(extra) "{\"upd\":\"2026-11-22T00:59:00Z\"" extra "}"
#define GOOD(extra) ROW(",\"id\":\"7\",\"type\":\"DOMESTIC\"" extra)

static void
test_whole_row(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = bench_read(
	    &b, GOOD(",\"ori\":\"VA1\",\"label\":\" Domestic \",\"pri\":2,\"status\":\"OPEN\","
		     "\"dispo\":\"CN-Cancelled,NR-No Report, ODD\",\"seq\":\"12\",\"beat\":\"B4\","
		     "\"city\":\"Riverton\",\"lat\":40.5,\"lon\":\"-73.25\",\"unit\":\"U1\","
		     "\"dup\":\"8\","
		     "\"rcv\":\"2026-11-21T19:50:00\",\"dsp\":\"2026-11-22T00:51:00Z\","
		     "\"arr\":\"2026-11-22T00:55:00Z\",\"block\":\"12XX\",\"street\":\"Main St\","
		     "\"notes\":\"she said\",\"caller\":\"Ann\""));
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	assert_string_equal(s->number, "7");
	assert_string_equal(s->organisation, "lakeside-pd");
	assert_string_equal(s->type_code, "DOMESTIC");
	assert_string_equal(s->type_label, "Domestic");
	assert_string_equal(s->apco, "DVA");
	assert_int_equal(s->tier, TIER(PAGE_NOW));
	assert_string_equal(s->priority, "2");
	assert_int_equal(s->status, STATUS(ACTIVE));
	assert_string_equal(s->disposition, "10,02,ODD");
	assert_int_equal(s->sequence, 12);
	assert_string_equal(s->area, "B4");
	assert_string_equal(s->place, "12XX Main St");
	assert_string_equal(s->city, "Riverton");
	assert_true(s->has_position && s->latitude == 40.5 && s->longitude == -73.25);
	assert_string_equal(s->unit, "U1");
	assert_int_equal(s->relation_count, 1);
	assert_int_equal(s->relations[0].kind, RELATION_MERGED_INTO);
	assert_string_equal(s->relations[0].number, "8");
	assert_int_equal(s->received, ARRIVED - 10 * CLOCK_MINUTE);
	assert_int_equal(s->source_updated, ARRIVED - CLOCK_MINUTE);
	assert_int_equal(s->drops.other, 2);
	assert_int_equal(s->warnings, 0);
	bench_close(&b);
}

static void
test_quarantined(void **state)
{
	static const struct {
		const char *row;
		int reason;
	} cases[] = {
	    {"", REASON(UNREADABLE)},
	    {"{", REASON(UNREADABLE)},
	    {"nonsense", REASON(UNREADABLE)},
	    {"{\"id\":\"7\"", REASON(UNREADABLE)},
	    {GOOD("") "x", REASON(UNREADABLE)},
	    {GOOD(",\"id\":\"8\""), REASON(UNREADABLE)}, /* two ids */
	    {GOOD(",\"n\":1e999"), REASON(UNREADABLE)},
	    {GOOD(",\"n\":99999999999999999999999999"), REASON(UNREADABLE)},
	    {GOOD(",\"n\":\"\\ud800\""), REASON(UNREADABLE)},
	    {GOOD(",\"n\\u0000\":1"), REASON(UNREADABLE)},
	    {"[1,2]", REASON(NOT_AN_INCIDENT)},
	    {"[]", REASON(NOT_AN_INCIDENT)},
	    {ROW(""), REASON(NO_ID)},
	    {ROW(",\"id\":null"), REASON(NO_ID)},
	    {ROW(",\"id\":\"NA\""), REASON(NO_ID)},
	    {ROW(",\"id\":\" \\u0000\\t\""), REASON(NO_ID)},
	    {ROW(",\"id\":[\"7\"]"), REASON(NO_ID)},
	    {ROW(",\"id\":{}"), REASON(NO_ID)},
	    {"{\"id\":7}", REASON(NO_VERSION)},
	    {"{\"id\":7,\"upd\":\"yesterday\"}", REASON(NO_VERSION)},
	    {"{\"id\":7,\"upd\":\"0001-01-01T00:00:00Z\"}", REASON(NO_VERSION)},
	    {"{\"id\":7,\"upd\":\"9999-01-01T00:00:00Z\"}", REASON(NO_VERSION)},
	    {"{\"id\":7,\"upd\":true}", REASON(NO_VERSION)},
	    {"{\"id\":7,\"upd\":{}}", REASON(NO_VERSION)},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		bench_read(&b, cases[i].row);
		if ((int)b.out.reason != cases[i].reason)
			fail_msg("case %zu: reason %d", i, b.out.reason);
	}
	bench_close(&b);
}

/* A wrong kind in an optional field is left out and warned of; the row is taken. */
static void
test_odd_values(void **state)
{
	static const struct {
		const char *row;
		uint32_t warnings;
	} cases[] = {
	    {GOOD(",\"ori\":[1]"), WARN_BAD_VALUE},
	    {GOOD(",\"label\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"pri\":[]"), WARN_BAD_VALUE},
	    {GOOD(",\"status\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"dispo\":[\"01\"]"), WARN_BAD_VALUE},
	    {GOOD(",\"seq\":\"x\""), WARN_BAD_VALUE},
	    {GOOD(",\"seq\":-1"), WARN_BAD_VALUE},
	    {GOOD(",\"seq\":\"9999999999999999999\""), WARN_BAD_VALUE},
	    {GOOD(",\"beat\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"city\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":\"north\",\"lon\":1"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":90.1,\"lon\":1"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":1,\"lon\":-180.5"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":\"nan\",\"lon\":1"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":1"), WARN_BAD_VALUE},
	    {GOOD(",\"unit\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"dup\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"rcv\":\"x\""), WARN_BAD_TIME | WARN_DERIVED_RECEIVED},
	    {GOOD(",\"dsp\":\"x\""), WARN_BAD_TIME},
	    {GOOD(",\"arr\":\"2026-13-01T00:00:00Z\""), WARN_BAD_TIME},
	    {GOOD(",\"cls\":1"), WARN_BAD_TIME},
	    {GOOD(",\"block\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"dv\":{}"), WARN_BAD_VALUE},
	    {GOOD(",\"lat\":\"NA\",\"lon\":\"NULL\",\"pri\":\"na\""), 0},
	    {GOOD(",\"rcv\":\"2026-11-22T00:58:00Z\",\"cls\":\"2026-11-22T00:57:00Z\""),
		WARN_ORDER},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].row);
		uint32_t derived = s->received == 0 ? WARN_DERIVED_RECEIVED : 0;

		if (b.out.reason != 0 || s->tier != TIER(PAGE_NOW) ||
		    s->warnings != (cases[i].warnings | derived))
			fail_msg("case %zu: reason %d warnings %x", i, b.out.reason, s->warnings);
	}
	bench_close(&b);
}

static void
test_cut(void **state)
{
	const struct incident_snapshot *s;
	char row[1024], number[130];
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	memset(number, '7', sizeof(number));
	for (int len = 128; len <= 129; len++) {
		(void)snprintf(row, sizeof(row), ROW(",\"id\":\"%.*s\""), len, number);
		s = bench_read(&b, row);
		assert_int_equal(b.out.reason, len == 128 ? 0 : REASON(BAD_VALUE));
	}
	s = bench_read(&b, GOOD(",\"label\":\"" LONG "\xc3\xa9\""));
	assert_int_equal(s->warnings & WARN_CUT, WARN_CUT);
	assert_int_equal(strlen(s->type_label), 127); /* never half a character */
	s = bench_read(&b, GOOD(",\"label\":\"" LONG " x\""));
	assert_int_equal(strlen(s->type_label), 127); /* no blank at the end either */
	assert_int_equal(s->warnings & WARN_CUT, WARN_CUT);
	bench_close(&b);
}

/* An area travels in facts and pages: what the map lists, in the map's words, and nothing else. */
static void
test_area(void **state)
{
	static const struct {
		const char *row, *area;
		uint32_t dropped;
	} cases[] = {
	    {GOOD(",\"beat\":\"B4\""), "B4", 0},
	    {GOOD(",\"beat\":\" b4 \""), "B4", 0},
	    {GOOD(",\"beat\":716"), "7-16", 0},
	    {GOOD(",\"beat\":\"Beat of the river, south\""), "River South", 0},
	    {GOOD(",\"beat\":\"NA\""), "", 0},
	    {GOOD(""), "", 0},
	    {GOOD(",\"beat\":\"B5\""), "", 1},
	    {GOOD(",\"beat\":\"Jane Doe\""), "", 1},
	    {GOOD(",\"beat\":\"B4 Jane\""), "", 1},
	    {GOOD(",\"beat\":\"5551234\""), "", 1},
	    {GOOD(",\"beat\":\"B4\\nBcc: x@y\""), "", 1},
	    {GOOD(",\"beat\":\"B4\\u202e\""), "", 1},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].row);

		assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
		assert_string_equal(s->area, cases[i].area);
		assert_int_equal(s->drops.other, cases[i].dropped);
		assert_int_equal((s->warnings & WARN_AREA_UNKNOWN) != 0, cases[i].dropped);
	}
	bench_close(&b);
}

/* A map without areas lets none through. */
static void
test_no_areas(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, "feed: f\nformat: rows\norganisation: o\nzone: America/New_York\n"
		       "freshness: 15m\ncolumns:\n  number: id\n  area: beat\n");
	s = bench_read(&b, "{\"id\":\"1\",\"beat\":\"B4\"}");
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	assert_string_equal(s->area, "");
	assert_int_equal(s->drops.other, 1);
	bench_close(&b);
}

/* What the sender wrote stays with the owner only as a code: what the map lists in full, anything
 * else in a few words at most. */
static void
test_codes(void **state)
{
	static const struct {
		const char *row, *type, *label, *priority, *disposition;
		uint32_t dropped;
	} cases[] = {
	    {ROW(",\"id\":1,\"type\":\"listed, however many words it may have\""),
		"listed, however many words it may have", "", "", "", 0},
	    {ROW(",\"id\":1,\"type\":\"Crash - Property damage only\",\"label\":\"a b c d e f\","
		 "\"pri\":\"1 - Police High\",\"dispo\":\"CX-Call canceled by caller\""),
		"Crash - Property damage only", "a b c d e f", "1 - Police High",
		"CX-Call canceled by caller", 0},
	    {ROW(",\"id\":1,\"type\":\"her husband is back with a gun\",\"label\":\"a b c d e f "
		 "g\",\"pri\":\"a b c d e\",\"dispo\":\"a b c d e f g\""),
		"", "", "", "", 4},
	    {ROW(",\"id\":1,\"type\":\"555-123-4567\",\"label\":\"call (555) 1234567\","
		 "\"pri\":\"1234567\",\"dispo\":\"NR-No Report,ring 555 1234\""),
		"", "", "", "02", 4},
	    {ROW(",\"id\":1,\"type\":\"A;B\",\"label\":\"caf\xc3\xa9\",\"pri\":\"123456\""), "", "",
		"123456", "", 2},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].row);

		assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
		assert_string_equal(s->type_code, cases[i].type);
		assert_string_equal(s->type_label, cases[i].label);
		assert_string_equal(s->priority, cases[i].priority);
		assert_string_equal(s->disposition, cases[i].disposition);
		assert_int_equal(s->drops.other, cases[i].dropped);
		assert_int_equal(s->tier, TIER(REVIEW)); /* left out, and still looked at */
	}
	bench_close(&b);
}

static void
test_raise(void **state)
{
	static const struct {
		const char *row, *apco;
		Accord__V1__Tier tier;
	} cases[] = {
	    {ROW(",\"id\":1,\"type\":\"x\",\"dv\":1"), "DVNA", TIER(CONTACT)},
	    {ROW(",\"id\":1,\"type\":\"x\",\"dv\":\"1\""), "DVNA", TIER(CONTACT)},
	    {ROW(",\"id\":1,\"type\":\"x\",\"dv\":true"), "DVNA", TIER(CONTACT)},
	    {ROW(",\"id\":1,\"type\":\"x\",\"dv\":0"), "", TIER(REVIEW)},
	    {ROW(",\"id\":1,\"dv\":1,\"gun\":\"y\""), "SHOOT", TIER(PAGE_NOW)},
	    {ROW(",\"id\":1,\"type\":\"DOMESTIC\",\"dv\":1"), "DVA", TIER(PAGE_NOW)},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].row);

		assert_string_equal(s->apco, cases[i].apco);
		assert_int_equal(s->tier, cases[i].tier);
	}
	bench_close(&b);
}

/* FEEDS 3.4, row 3: flags contradict times. */
static void
test_status(void **state)
{
	static const struct {
		const char *row;
		int status;
		uint32_t warning;
	} cases[] = {
	    {GOOD(",\"status\":\"DONE\""), STATUS(CLOSED), 0},
	    {GOOD(",\"status\":\"CANX\""), STATUS(CANCELLED), 0},
	    {GOOD(",\"status\":\"???\""), STATUS(UNSPECIFIED), 0},
	    {GOOD(",\"cls\":\"2026-11-22T00:58:00Z\""), STATUS(CLOSED), 0},
	    {GOOD(",\"status\":\"OPEN\",\"cls\":\"2026-11-22T00:58:00Z\""), STATUS(CLOSED),
		WARN_CONTRADICTION},
	    {GOOD(",\"status\":\"CANX\",\"cls\":\"2026-11-22T00:58:00Z\""), STATUS(CANCELLED), 0},
	    {GOOD(",\"status\":\"OPEN\",\"cls\":\"2026-11-22T00:58:00Z\",\"dsp\":\"2026-11-22T00:"
		  "59:00Z\""),
		STATUS(ACTIVE), 0},
	};
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct incident_snapshot *s = bench_read(&b, cases[i].row);

		if ((int)s->status != cases[i].status ||
		    (s->warnings & WARN_CONTRADICTION) != cases[i].warning)
			fail_msg("case %zu: status %d", i, s->status);
	}
	bench_close(&b);
}

static void
test_clock(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = bench_read(&b, "{\"id\":1,\"upd\":\"2026-11-22T01:05:00Z\"}");
	assert_int_equal(s->warnings & (WARN_FUTURE | WARN_CLOCK), 0);
	s = bench_read(&b, "{\"id\":1,\"upd\":\"2026-11-22T01:05:01Z\"}");
	assert_int_equal(s->warnings & (WARN_FUTURE | WARN_CLOCK), WARN_FUTURE);
	assert_int_equal(s->source_updated, ARRIVED + 5 * CLOCK_MINUTE + CLOCK_SECOND);
	s = bench_read(&b, "{\"id\":1,\"upd\":\"2099-11-22T01:05:01Z\"}");
	assert_int_equal(s->warnings & (WARN_FUTURE | WARN_CLOCK), WARN_FUTURE | WARN_CLOCK);
	assert_int_equal(s->source_updated, ARRIVED);
	bench_close(&b);
}

static void
test_encodings(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	s = bench_read(&b, GOOD(",\"city\":\"Ca\xf1on \x93x\x94 \x81\""));
	assert_int_equal(b.out.reason, 0);
	assert_int_equal(s->warnings & WARN_ENCODING, WARN_ENCODING);
	assert_string_equal(s->city, "Ca\xc3\xb1on \xe2\x80\x9cx\xe2\x80\x9d");
	s = bench_read(&b, GOOD(",\"city\":\"a\\u0000b\\nc\\u007fd\""));
	assert_string_equal(s->city, "a b c d");
	s = bench_read_bytes(&b, "{\"id\":\"a\0b\",\"upd\":\"2026-11-22T01:00:00Z\"}", 41);
	assert_string_equal(s->number, "a b");
	assert_int_equal(s->warnings & WARN_ENCODING, WARN_ENCODING);
	bench_close(&b);
}

static void
test_limits(void **state)
{
	char *text = malloc(FEED_DOCUMENT_BYTES + 2);
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t depth = FEED_DOCUMENT_DEPTH; depth <= FEED_DOCUMENT_DEPTH + 1; depth++) {
		memset(text, '[', depth);
		memset(text + depth, ']', depth);
		bench_read_bytes(&b, text, 2 * depth);
		assert_int_equal(b.out.reason,
		    depth > FEED_DOCUMENT_DEPTH ? REASON(TOO_DEEP) : REASON(NOT_AN_INCIDENT));
	}
	memset(text, '[', 1 << 20);
	bench_read_bytes(&b, text, 1 << 20);
	assert_int_equal(b.out.reason, REASON(TOO_DEEP));
	for (size_t i = 0; i < FEED_DOCUMENT_VALUES; i++)
		memcpy(text + 2 * i, "1,", 2);
	text[0] = '[';
	text[2 * FEED_DOCUMENT_VALUES - 1] = ']';
	bench_read_bytes(&b, text, (size_t)2 * FEED_DOCUMENT_VALUES);
	assert_int_equal(b.out.reason, REASON(TOO_LARGE));
	memset(text, ' ', FEED_DOCUMENT_BYTES + 1);
	memcpy(text, GOOD(""), strlen(GOOD("")));
	bench_read_bytes(&b, text, FEED_DOCUMENT_BYTES);
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	bench_read_bytes(&b, text, FEED_DOCUMENT_BYTES + 1);
	assert_int_equal(b.out.reason, REASON(TOO_LARGE));
	/* one text as long as all of it, which costs most to read */
	memset(text, 'x', FEED_DOCUMENT_BYTES);
	memcpy(text, GOOD(",\"city\":\""), strlen(GOOD(",\"city\":\"")) - 1);
	memcpy(text + FEED_DOCUMENT_BYTES - 2, "\"}", 2);
	bench_read_bytes(&b, text, FEED_DOCUMENT_BYTES);
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	free(text);
	bench_close(&b);
}

/* A good document for which there is no memory is good: nothing is said of it. */
static void
test_small_arena(void **state)
{
	static const char good[] =
	    GOOD(",\"city\":\"0123456789\",\"label\":\"0123456789\",\"beat\":\"x\"");
	size_t refused = 0;
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	for (size_t limit = 0; limit < 256; limit += 8) {
		struct arena *big = b.arena;

		b.arena = arena_new(1, limit + 64);
		if (feed_read(&(struct feed_reader){&b.map, &b.triage, b.zone},
			(const uint8_t *)good, strlen(good), ARRIVED, b.arena, &b.out))
			assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
		else
			refused++;
		arena_free(&b.arena);
		b.arena = big;
	}
	assert_true(refused > 0);
	bench_close(&b);
}

static void
test_no_update_time(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b,
	    "feed: f\nformat: rows\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
	    "columns:\n  number: id\n  received: t\n");
	s = bench_read(&b, "{\"id\":1,\"t\":\"2026-11-22T00:59:00Z\"}");
	assert_int_equal(b.out.reason, 0);
	assert_int_equal(s->source_updated, 0);
	assert_int_equal(s->received, ARRIVED - CLOCK_MINUTE);
	s = bench_read(&b, "{\"id\":1,\"t\":\"\"}");
	assert_int_equal(b.out.reason, 0);
	assert_int_equal(s->warnings, WARN_DERIVED_RECEIVED);
	bench_read(&b, "{\"id\":1,\"t\":\"soon\"}");
	assert_int_equal(b.out.reason, REASON(NO_VERSION));
	bench_close(&b);
}

static void
test_test_call(void **state)
{
	struct bench b;

	(void)state;
	bench_open(&b, map_text);
	bench_read(&b, ROW(",\"id\":1,\"type\":\"test\""));
	assert_true(b.out.test);
	bench_read(&b, GOOD(""));
	assert_false(b.out.test);
	bench_close(&b);
}

/* --- the two real files --- */

struct tally {
	size_t rows, good, by_tier[8], warned, areas;
};

static void
read_csv_file(const char *map_path, const char *data, struct tally *tally)
{
	size_t len, count, width;
	char *bytes = bench_file(data, &len), **head, **cells;
	struct bench b = {0};
	struct arena *line;
	struct err err = {0};
	struct csv csv;

	if (bytes == NULL) {
		print_message("skipped: ../shared/data/%s is not here\n", data);
		skip();
	}
	b.arena = arena_new(65536, 16 << 20);
	line = arena_new(65536, 1 << 20);
	assert_true(triage_load(b.arena, "deploy/feeds/triage.yaml", &b.triage, &err));
	assert_true(feed_map_load(b.arena, map_path, &b.map, &err));
	b.zone = zone_open(b.map.zone, &err);
	csv_open(&csv, bytes, len, ',');
	assert_int_equal(csv_next(&csv, b.arena, &head, &width, &err), 1);
	while (csv_next(&csv, line, &cells, &count, &err) == 1) {
		const struct feed_reader reader = {&b.map, &b.triage, b.zone};
		json_t *row = json_object();
		char *text;

		for (size_t i = 0; i < count && i < width; i++)
			json_object_set_new(row, head[i], json_string(cells[i]));
		text = json_dumps(row, JSON_COMPACT);
		assert_true(
		    feed_read(&reader, (const uint8_t *)text, strlen(text), ARRIVED, line, &b.out));
		tally->rows++;
		tally->good += b.out.reason == 0;
		tally->by_tier[b.out.snapshot.tier]++;
		tally->areas += *b.out.snapshot.area != '\0';
		tally->warned += (b.out.snapshot.warnings & ~(uint32_t)WARN_FOLD) != 0;
		free(text);
		json_decref(row);
		arena_reset(line);
	}
	arena_free(&line);
	free(bytes);
	bench_close(&b);
}

static void
test_burlington(void **state)
{
	struct tally tally = {0};

	(void)state;
	read_csv_file("deploy/feeds/burlington.yaml", "cfs/burlington_vt_2022.csv", &tally);
	assert_int_equal(tally.rows, 10830);
	assert_int_equal(tally.good, 10830);
	assert_int_equal(tally.warned, 0);
	assert_int_equal(tally.areas, 10830 - 558); /* every one that is not missing */
	assert_int_equal(tally.by_tier[TIER(PAGE_NOW)], 353);
	assert_int_equal(tally.by_tier[TIER(CONTACT)], 1264);
	assert_int_equal(tally.by_tier[TIER(UNSPECIFIED)], 12); /* without a type */
}

static void
test_dallas(void **state)
{
	struct tally tally = {0};

	(void)state;
	read_csv_file("deploy/feeds/dallas.yaml", "cfs/dallas_active_calls_2018-01-09.csv", &tally);
	assert_int_equal(tally.rows, 63);
	assert_int_equal(tally.good, 63);
	assert_int_equal(tally.warned, 0);
	assert_int_equal(tally.areas, 63);
	assert_int_equal(tally.by_tier[TIER(PAGE_NOW)], 15);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_whole_row),
	    cmocka_unit_test(test_quarantined),
	    cmocka_unit_test(test_odd_values),
	    cmocka_unit_test(test_cut),
	    cmocka_unit_test(test_area),
	    cmocka_unit_test(test_no_areas),
	    cmocka_unit_test(test_codes),
	    cmocka_unit_test(test_raise),
	    cmocka_unit_test(test_status),
	    cmocka_unit_test(test_clock),
	    cmocka_unit_test(test_encodings),
	    cmocka_unit_test(test_limits),
	    cmocka_unit_test(test_small_arena),
	    cmocka_unit_test(test_no_update_time),
	    cmocka_unit_test(test_test_call),
	    cmocka_unit_test(test_burlington),
	    cmocka_unit_test(test_dallas),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
