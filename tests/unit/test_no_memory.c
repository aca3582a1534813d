/* Each of the services' readers of bytes when memory ends at its nth allocation: it refuses as it
 * should, reads on when memory is back, and leaks nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/csv.h"
#include "common/json.h"
#include "common/json_tree.h"
#include "common/wire.h"
#include "common/yaml.h"
#include "common/zone.h"
#include "services/intake/feeds/split.h"
#include "tests/unit/feed_reading.h"
#include "tests/unit/no_memory.h"

#define MOST_ALLOCATIONS 5000
#define SAMPLE ((size_t)16 << 10)
#define FIRST 64 /* so small that the arena has to grow, and asks for more */

static char text[1 << 16];
static size_t text_len;

static void
load(const char *path)
{
	FILE *file = fopen(path, "rb");

	assert_non_null(file);
	text_len = fread(text, 1, sizeof(text) - 1, file);
	text[text_len] = '\0';
	(void)fclose(file);
}

/* The beginning, in whole lines, of a file of shared sample data; false where they are not at hand.
 */
static bool
load_sample(const char *name)
{
	size_t len;
	char *bytes = bench_file(name, &len);

	if (bytes == NULL)
		return false;
	text_len = len < SAMPLE ? len : SAMPLE;
	while (text_len < len && text_len > 0 && bytes[text_len - 1] != '\n')
		text_len--;
	memcpy(text, bytes, text_len);
	text[text_len] = '\0';
	free(bytes);
	return true;
}

/* False: refused, with the reason in err. */
typedef bool reader_fn(struct arena *arena, struct err *err);

static void
read_short_of(reader_fn *reader, size_t n, bool for_good, bool *enough)
{
	struct arena *arena;
	struct err err = {0};
	bool read;

	memory_ends(n, for_good);
	arena = arena_try(FIRST, 1 << 20);
	read = arena != NULL && reader(arena, &err);
	*enough = !memory_back();
	if (!read && arena != NULL)
		if (err.code != ERR_UNAVAILABLE && err.code != ERR_TOO_LARGE)
			fail_msg("allocation %zu: %s: %s", n, err_word(err.code), err.msg);
	assert_true(read || !*enough);
	arena_free(&arena);
}

static void
read_without_memory(reader_fn *reader)
{
	for (int for_good = 0; for_good < 2; for_good++) {
		bool enough = false;
		size_t n = 1;

		for (; !enough && n < MOST_ALLOCATIONS; n++)
			read_short_of(reader, n, for_good, &enough);
		assert_true(enough);
		assert_true(n > 2); /* it was short of memory at all */
	}
}

/* --- protobuf and JSON --- */

static uint8_t packed[8192];
static size_t packed_len;

static void
pack_page(void)
{
	static uint8_t body[64], subject[16];
	Accord__V1__Fact facts[20], *list[20];
	Accord__V1__FactPage page = ACCORD__V1__FACT_PAGE__INIT;

	for (size_t i = 0; i < 20; i++) {
		accord__v1__fact__init(&facts[i]);
		facts[i].n = i + 1;
		facts[i].subject = (ProtobufCBinaryData){sizeof(subject), subject};
		facts[i].body = (ProtobufCBinaryData){sizeof(body), body};
		list[i] = &facts[i];
	}
	page.n_facts = 20;
	page.facts = list;
	packed_len = protobuf_c_message_pack(&page.base, packed);
}

static bool
read_wire(struct arena *arena, struct err *err)
{
	ProtobufCMessage *msg;

	return wire_read(&accord__v1__fact_page__descriptor, arena, packed, packed_len, &msg, err);
}

static bool
write_json(struct arena *arena, struct err *err)
{
	ProtobufCMessage *msg;
	char *out;
	size_t len;

	return wire_read(
		   &accord__v1__fact_page__descriptor, arena, packed, packed_len, &msg, err) &&
	       json_write(msg, arena, &out, &len, err);
}

static bool
read_json(struct arena *arena, struct err *err)
{
	ProtobufCMessage *msg;

	return json_read(&accord__v1__fact_page__descriptor, arena, text, text_len, &msg, err);
}

static void
test_messages(void **state)
{
	struct arena *arena = arena_new(4096, 1 << 20);
	ProtobufCMessage *msg;
	struct err err;
	char *json;

	(void)state;
	pack_page();
	read_without_memory(read_wire);
	read_without_memory(write_json);
	assert_true(
	    wire_read(&accord__v1__fact_page__descriptor, arena, packed, packed_len, &msg, &err));
	assert_true(json_write(msg, arena, &json, &text_len, &err));
	memcpy(text, json, text_len);
	read_without_memory(read_json);
	arena_free(&arena);
}

/* --- YAML and what is read from it --- */

static bool
read_map(struct arena *arena, struct err *err)
{
	struct feed_map map;

	return feed_map_parse(arena, "x.yaml", text, text_len, &map, err);
}

static bool
read_triage(struct arena *arena, struct err *err)
{
	struct triage triage;

	return triage_parse(arena, "x.yaml", triage_text, sizeof(triage_text) - 1, &triage, err);
}

static void
test_files(void **state)
{
	(void)state;
	load("deploy/feeds/burlington.yaml");
	read_without_memory(read_map);
	read_without_memory(read_triage);
}

/* --- tables, zones, bodies --- */

static bool
read_csv(struct arena *arena, struct err *err)
{
	struct csv csv;
	char **cells;
	size_t count;
	int got;

	csv_open(&csv, text, text_len, ',');
	while ((got = csv_next(&csv, arena, &cells, &count, err)) == 1)
		continue;
	return got == 0;
}

static bool
open_zone(struct arena *arena, struct err *err)
{
	struct zone *zone = zone_open("America/New_York", err), *again;

	(void)arena;
	if (zone == NULL)
		return false;
	again = zone_again(zone, err);
	zone_close(&zone);
	if (again == NULL)
		return false;
	zone_close(&again);
	return true;
}

static bool
read_utf16(struct arena *arena, struct err *err)
{
	static const uint8_t bytes[] = {0xff, 0xfe, '{', 0, '}', 0};
	uint8_t *utf8;
	size_t len;

	(void)arena;
	if (!feed_from_utf16(bytes, sizeof(bytes), &utf8, &len))
		return err_set(err, ERR_UNAVAILABLE, "no memory");
	assert_non_null(utf8); /* what it is does not depend on memory */
	free(utf8);
	return true;
}

static void
test_tables_zones_and_bodies(void **state)
{
	(void)state;
	text_len = (size_t)snprintf(text, sizeof(text), "a,b\n\"one \"\"two\"\"\",three\nx,y\n");
	read_without_memory(read_csv);
	read_without_memory(open_zone);
	read_without_memory(read_utf16);
}

/* --- documents: what is good is read, or nothing is said of it --- */

static struct bench bench;

static bool
read_document(struct arena *arena, struct err *err)
{
	const struct feed_reader reader = {&bench.map, &bench.triage, bench.zone};
	struct feed_result out;

	if (!feed_read(&reader, (const uint8_t *)text, text_len, ARRIVED, arena, &out))
		return err_set(err, ERR_UNAVAILABLE, "no memory");
	if (out.reason != REASON(UNSPECIFIED))
		fail_msg("a good document was set aside: %d", (int)out.reason);
	return true;
}

static void
test_documents(void **state)
{
	(void)state;
	bench_open(&bench,
	    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
	    "areas:\n  B7: B7\n  B4: South-4\n");
	load("tests/fuzz/corpus/eido/full");
	read_without_memory(read_document);
	for (size_t i = 0; i < text_len; i++) /* the same by the way of Windows-1252 */
		if (strncmp(text + i, "\"$id\":\"", 7) == 0)
			text[i + 7] = (char)0xe9;
	read_without_memory(read_document);
	if (load_sample("eido/nena_sample_call_transfer_eido_main.json"))
		read_without_memory(read_document);
	bench_close(&bench);
}

static void
test_xml_documents(void **state)
{
	(void)state;
	bench_open(&bench, "feed: f\nformat: callexport\norganisation: o\nzone: America/New_York\n"
			   "freshness: 15m\nareas:\n  B7: B7\n");
	load("tests/fuzz/corpus/callexport/full");
	read_without_memory(read_document);
	load("tests/fuzz/corpus/callexport/cp1252");
	read_without_memory(read_document);
	bench_close(&bench);
}

/* Rows of the real table become JSON objects, as the tool sends them. */
static void
row_to_json(char **head, char **cells, size_t count)
{
	json_t *row = json_object();
	char *json;

	for (size_t i = 0; i < count; i++)
		json_object_set_new(row, head[i], json_string(cells[i]));
	json = json_dumps(row, JSON_COMPACT);
	text_len = strlen(json);
	memcpy(text, json, text_len + 1);
	free(json);
	json_decref(row);
}

static void
test_rows_of_a_table(void **state)
{
	struct bench b = {.arena = arena_new(4096, 1 << 20)};
	char **head, **cells;
	size_t width, count;
	struct csv csv;
	struct err err;

	(void)state;
	if (!load_sample("cfs/burlington_vt_2022.csv")) {
		arena_free(&b.arena);
		skip();
	}
	read_without_memory(read_csv);
	bench_open(&bench, "feed: f\nformat: eido\norganisation: o\nzone: UTC\nfreshness: 15m\n");
	assert_true(feed_map_load(b.arena, "deploy/feeds/burlington.yaml", &bench.map, &err));
	csv_open(&csv, text, text_len, ',');
	assert_int_equal(csv_next(&csv, b.arena, &head, &width, &err), 1);
	assert_int_equal(csv_next(&csv, b.arena, &cells, &count, &err), 1);
	row_to_json(head, cells, count < width ? count : width);
	read_without_memory(read_document);
	bench_close(&bench);
	arena_free(&b.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_messages),
	    cmocka_unit_test(test_files),
	    cmocka_unit_test(test_tables_zones_and_bodies),
	    cmocka_unit_test(test_documents),
	    cmocka_unit_test(test_xml_documents),
	    cmocka_unit_test(test_rows_of_a_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
