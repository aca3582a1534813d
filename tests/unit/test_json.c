/* JSON by descriptor: every contract there and back, our mapping's differences, and hostile texts.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/json.h"
#include "common/wire.h"
#include "tests/unit/any_message.h"

#define RECORD (&accord__v1__incident_record__descriptor)
#define FOLLOW (&accord__v1__follow__descriptor)
#define ACTOR (&accord__v1__actor__descriptor)

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(1 << 16, 256 << 20);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

/* From a buffer of exactly the bytes, so that ASan sees a read behind them. */
static bool
read_exact(const ProtobufCMessageDescriptor *desc, const char *text, size_t len,
    ProtobufCMessage **out, struct err *err)
{
	char *exact = malloc(len > 0 ? len : 1);
	bool ok;

	*err = (struct err){0};
	memcpy(exact, text, len);
	ok = json_read(desc, arena, exact, len, out, err);
	free(exact);
	return ok;
}

static void *
reads(const ProtobufCMessageDescriptor *desc, const char *text)
{
	ProtobufCMessage *msg;
	struct err err;

	if (!read_exact(desc, text, strlen(text), &msg, &err))
		fail_msg("%s: %s", text, err.msg);
	return msg;
}

static void
refused(const ProtobufCMessageDescriptor *desc, const char *text, const char *why)
{
	ProtobufCMessage *msg;
	struct err err;

	assert_false(read_exact(desc, text, strlen(text), &msg, &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_string_equal(err.msg, why);
}

static void
writes(const ProtobufCMessage *msg, const char *want)
{
	struct err err = {0};
	char *text;
	size_t len;

	if (!json_write(msg, arena, &text, &len, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(len, strlen(text));
	assert_string_equal(text, want);
}

static void
test_every_message_round_trips(void **state)
{
	struct any any = {.arena = arena, .most = JSON_READ_VALUES / 2};

	(void)state;
	for (size_t i = 0; i < CLASS_MESSAGES; i++)
		for (uint64_t seed = 1; seed <= 20; seed++) {
			const ProtobufCMessageDescriptor *desc = class_messages[i].desc;
			ProtobufCMessage *msg, *back;
			struct err err;
			uint8_t *before, *after;
			size_t len, n;
			char *text;

			arena_reset(arena);
			any.seed = seed;
			any.big = any.values = 0;
			any.full = seed == 20;
			any.list = any.full ? 300 : 5;
			msg = any_message(&any, desc);
			if (!json_write(msg, arena, &text, &n, &err) ||
			    !read_exact(desc, text, n, &back, &err))
				fail_msg("%s: %s", desc->name, err.msg);
			before = wire_write(msg, arena, &len);
			after = wire_write(back, arena, &n);
			assert_int_equal(n, len);
			assert_memory_equal(before, after, len);
		}
}

static void
test_names_times_ids_and_words(void **state)
{
	static const char text[] =
	    "{\"id\":\"01234567-89ab-4cde-8f01-23456789abcd\",\"organisation\":\"riverton-pd\","
	    "\"typeCode\":\"D\\\"V\",\"tier\":\"page_now\",\"status\":\"presumed_closed\","
	    "\"received\":\"2026-11-22T01:19:13.5Z\",\"sourceUpdated\":\"1969-12-31T23:59:59Z\","
	    "\"version\":3,\"latitude\":44.4759,\"longitude\":-73.2121}";
	Accord__V1__IncidentRecord *r = reads(RECORD, text);

	(void)state;
	assert_int_equal(r->id.len, 16);
	assert_int_equal(r->id.data[15], 0xcd);
	assert_int_equal(r->tier, ACCORD__V1__TIER__TIER_PAGE_NOW);
	assert_int_equal(r->status, ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_PRESUMED_CLOSED);
	assert_int_equal(r->source_updated_us, -1000000);
	assert_string_equal(r->number, "");
	writes(&r->base,
	    "{\"id\":\"01234567-89ab-4cde-8f01-23456789abcd\",\"organisation\":\"riverton-pd\","
	    "\"typeCode\":\"D\\\"V\",\"tier\":\"page_now\",\"status\":\"presumed_closed\","
	    "\"received\":\"2026-11-22T01:19:13.500000Z\",\"sourceUpdated\":\"1969-12-31T23:59:"
	    "59Z\","
	    "\"version\":3,\"latitude\":44.4759,\"longitude\":-73.2121}");
}

static void
test_both_spellings_and_null(void **state)
{
	Accord__V1__IncidentRecord *r = reads(RECORD,
	    "{\"type_code\":\"a\",\"received_us\":\"2026-01-01T00:00:00+01:00\",\"tier\":null}");

	(void)state;
	assert_string_equal(r->type_code, "a");
	assert_int_equal(r->received_us, INT64_C(1767222000000000));
	refused(RECORD, "{\"type_code\":\"a\",\"typeCode\":\"a\"}", "typeCode: stands there twice");
	refused(RECORD, "{\"tier\":null,\"tier\":null}",
	    "line 1, column 19: a key that stands there twice");
	refused(RECORD, "{\"receivedUs\":\"2026-01-01T00:00:00Z\"}", "unknown key \"receivedUs\"");
	refused(RECORD, "{\"a b\":1}", "unknown key");
	/* A time of the year -1, by its offset. */
	refused(RECORD, "{\"received\":\"0000-01-01T00:00:00+01:00\"}",
	    "received: not an RFC 3339 time");
}

static void
test_enums_by_word_or_known_number(void **state)
{
	Accord__V1__Person *p = reads(&accord__v1__person__descriptor,
	    "{\"roles\":[\"advocate\",\"unspecified\",\"on_call_coordinator\",19]}");
	Accord__V1__MoveCallout *m =
	    reads(&accord__v1__move_callout__descriptor, "{\"event\":\"stand_down\"}");
	Accord__V1__CalloutRecord *c =
	    reads(&accord__v1__callout_record__descriptor, "{\"state\":\"en_route\"}");

	(void)state;
	assert_int_equal(m->event, ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_STAND_DOWN);
	assert_int_equal(c->state, ACCORD__V1__REQUEST_STATE__REQUEST_EN_ROUTE);
	writes(&p->base,
	    "{\"roles\":[\"advocate\",\"unspecified\",\"on_call_coordinator\",\"front_desk\"]}");
	p->roles[1] = (Accord__V1__Role)777;
	writes(&p->base, "{\"roles\":[\"advocate\",777,\"on_call_coordinator\",\"front_desk\"]}");
	refused(&accord__v1__person__descriptor, "{\"roles\":[\"advocate\",777]}",
	    "roles[1]: not one of its words");
	refused(&accord__v1__person__descriptor, "{\"roles\":[\"ROLE_ADVOCATE\"]}",
	    "roles[0]: not one of its words");
	refused(&accord__v1__person__descriptor, "{\"roles\":[null]}",
	    "roles[0]: not one of its words");
}

static void
test_numbers_within_their_type(void **state)
{
	Accord__V1__Follow *f = reads(FOLLOW, "{\"epoch\":\"18446744073709551615\",\"after\":12,"
					      "\"credit\":4294967295,\"waitMs\":1e3}");

	(void)state;
	assert_int_equal(f->epoch, UINT64_MAX);
	assert_int_equal(f->wait_ms, 1000);
	writes(&f->base,
	    "{\"epoch\":\"18446744073709551615\",\"after\":\"12\",\"credit\":4294967295,"
	    "\"waitMs\":1000}");
	refused(FOLLOW, "{\"credit\":4294967296}", "credit: a number out of range");
	refused(FOLLOW, "{\"credit\":-1}", "credit: a number out of range");
	refused(FOLLOW, "{\"credit\":1.5}", "credit: not a whole number");
	refused(FOLLOW, "{\"credit\":\"\"}", "credit: not a whole number");
	refused(FOLLOW, "{\"credit\":\"1x\"}", "credit: not a whole number");
	refused(FOLLOW, "{\"credit\":true}", "credit: not a whole number");
	refused(FOLLOW, "{\"epoch\":\"18446744073709551616\"}", "epoch: not a whole number");
	refused(
	    FOLLOW, "{\"epoch\":18446744073709551615}", "line 1, column 29: a number too large");
	refused(RECORD, "{\"latitude\":\"NaN\"}", "latitude: not a number");
	refused(RECORD, "{\"latitude\":\"1e999\"}", "latitude: a number out of range");
	refused(RECORD, "{\"latitude\":\"1-2\"}", "latitude: not a number");
	refused(RECORD, "{\"latitude\":\"\"}", "latitude: not a number");
	assert_true(
	    ((Accord__V1__IncidentRecord *)reads(RECORD, "{\"latitude\":\"-1.5\"}"))->latitude ==
	    -1.5);
}

static void
test_limits_are_those_of_the_tables(void **state)
{
	char text[8 * 101 + 16] = "{\"ids\":[\"\"";

	(void)state;
	(void)reads(ACTOR, "{\"ori\":\"123456789\"}");
	refused(ACTOR, "{\"ori\":\"1234567890\"}", "ori: 10 bytes, the longest is 9");
	for (int i = 1; i < 100; i++)
		memcpy(text + strlen(text), ",\"\"", 4);
	memcpy(text + strlen(text), "]}", 3);
	(void)reads(&accord__v1__fetch_incidents__descriptor, text);
	memcpy(text + strlen(text) - 2, ",\"\"]}", 6);
	refused(
	    &accord__v1__fetch_incidents__descriptor, text, "ids: 101 of them, the most are 100");
	refused(&accord__v1__fetch_incidents__descriptor,
	    "{\"ids\":[\"01234567-89ab-4cde-8f01-23456789abc\"]}",
	    "ids[0]: not an id such as 01234567-89ab-4cde-8f01-23456789abcd");
	(void)reads(&accord__v1__make_token__descriptor,
	    "{\"sha256\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}");
	refused(&accord__v1__make_token__descriptor,
	    "{\"sha256\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}",
	    "sha256: not base64 of at most 32 bytes");
	refused(&accord__v1__make_token__descriptor, "{\"sha256\":\"?\"}",
	    "sha256: not base64 of at most 32 bytes");
}

static void
test_types_and_the_path_to_them(void **state)
{
	(void)state;
	refused(ACTOR, "[]", "not an object");
	refused(ACTOR, "{\"ori\":1}", "ori: not a string");
	refused(&accord__v1__envelope__descriptor, "{\"actor\":{\"ori\":{}}}",
	    "actor.ori: not a string");
	refused(&accord__v1__envelope__descriptor, "{\"actor\":[]}", "actor: not an object");
	refused(&accord__v1__envelope__descriptor, "{\"reply\":1}", "reply: not true or false");
	refused(&accord__v1__incidents__descriptor,
	    "{\"incidents\":[{},{\"received\":\"yesterday\"}]}",
	    "incidents[1].received: not an RFC 3339 time");
	refused(&accord__v1__incidents__descriptor, "{\"incidents\":[{},{\"x\":1}]}",
	    "incidents[1]: unknown key \"x\"");
	refused(&accord__v1__incidents__descriptor, "{\"incidents\":{}}", "incidents: not a list");
}

static void
test_hostile_texts(void **state)
{
	static const char nul[] = "{\"ori\":\"a\0b\"}";
	ProtobufCMessage *msg;
	struct err err;

	(void)state;
	refused(ACTOR, "", "line 1, column 0: not JSON");
	refused(ACTOR, "{\"ori\":\"", "line 1, column 8: not JSON");
	refused(ACTOR, "{} {}", "line 1, column 4: not JSON");
	refused(ACTOR, "{\"ori\":\"\xc3\"}", "line 1, column 8: not UTF-8");
	refused(ACTOR, "{\"ori\":\"\xed\xa0\x80\"}", "line 1, column 8: not UTF-8");
	refused(ACTOR, "{\"ori\":\"\\ud800\"}", "line 1, column 15: not JSON");
	refused(ACTOR, "{\"ori\":\"\\u0000\"}", "line 1, column 15: a NUL in a string");
	refused(ACTOR, "{\"\\u0000ori\":\"\"}", "line 1, column 12: a NUL in a string");
	assert_false(read_exact(ACTOR, nul, sizeof(nul) - 1, &msg, &err));
	assert_int_equal(err.code, ERR_INVALID);
}

static bool
read_repeated(const char *piece, size_t count, const char *tail, struct err *err)
{
	size_t n = strlen(piece), len = n * count + strlen(tail);
	char *text = malloc(len + 1);
	ProtobufCMessage *msg;
	bool ok;

	for (size_t i = 0; i < count; i++)
		memcpy(text + i * n, piece, n);
	memcpy(text + n * count, tail, strlen(tail) + 1);
	ok = read_exact(ACTOR, text, len, &msg, err);
	free(text);
	return ok;
}

static void
test_depth_size_and_number_of_values(void **state)
{
	struct err err;

	(void)state;
	assert_false(read_repeated("[", JSON_READ_DEPTH, "]]]]]]]]]]]]]]]]", &err));
	assert_string_equal(err.msg, "not an object");
	assert_false(read_repeated("[", JSON_READ_DEPTH + 1, "", &err));
	assert_int_equal(err.code, ERR_TOO_LARGE);
	assert_false(read_repeated("{\"actor\":", 88222, "1", &err));
	assert_int_equal(err.code, ERR_TOO_LARGE);
	assert_true(read_repeated(" ", JSON_READ_BYTES - 2, "{}", &err));
	assert_false(read_repeated(" ", JSON_READ_BYTES - 1, "{}", &err));
	assert_int_equal(err.code, ERR_TOO_LARGE);
	assert_false(read_repeated(",", JSON_READ_VALUES, "", &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_false(read_repeated(",", JSON_READ_VALUES + 1, "", &err));
	assert_int_equal(err.code, ERR_TOO_LARGE);
}

static void
test_what_cannot_be_written(void **state)
{
	Accord__V1__IncidentRecord r = ACCORD__V1__INCIDENT_RECORD__INIT;
	struct err err = {0};
	char *text;
	size_t len;

	(void)state;
	r.latitude = NAN;
	assert_false(json_write(&r.base, arena, &text, &len, &err));
	assert_string_equal(err.msg, "latitude: not a finite number");
	r.latitude = 0;
	r.received_us = INT64_MAX;
	assert_false(json_write(&r.base, arena, &text, &len, &err));
	assert_string_equal(err.msg, "received_us: a time outside of the years 0 to 9999");
	r.received_us = 0;
	r.id = (ProtobufCBinaryData){3, (uint8_t *)(uintptr_t) "abc"};
	assert_false(json_write(&r.base, arena, &text, &len, &err));
	assert_string_equal(err.msg, "id: not the 16 bytes of an id");
	r.id.len = 0;
	r.number = (char *)(uintptr_t) "\xff";
	assert_false(json_write(&r.base, arena, &text, &len, &err));
	assert_string_equal(err.msg, "number: not UTF-8");
	r.number = NULL;
	writes(&r.base, "{}");
}

/* The arena runs out at each allocation once. */
static void
test_without_memory(void **state)
{
	struct any any = {.arena = arena, .seed = 7, .full = true, .list = 20};
	const ProtobufCMessage *msg = any_message(&any, &accord__v1__incidents__descriptor);
	size_t len, refusals = 0;
	struct err err = {0};
	bool ok = false;
	char *text, *again;

	(void)state;
	assert_true(json_write(msg, arena, &text, &len, &err));
	for (size_t limit = 64; !ok; limit += 256) {
		struct arena *small = arena_new(64, limit);
		ProtobufCMessage *out;

		ok = json_read(msg->descriptor, small, text, len, &out, &err);
		refusals += !ok;
		assert_true(ok || err.code == ERR_UNAVAILABLE);
		arena_free(&small);
	}
	assert_true(refusals > 50);
	for (size_t limit = len / 2; limit <= 2 * len; limit += 3 * len / 2) {
		struct arena *small = arena_new(64, limit);

		ok = json_write(msg, small, &again, &(size_t){0}, &err);
		assert_true(ok == (limit > len) && (ok || err.code == ERR_UNAVAILABLE));
		arena_free(&small);
	}
}

static void
test_flipped_bytes_never_fault(void **state)
{
	struct any any = {.arena = arena, .seed = 5, .list = 4};
	const ProtobufCMessage *msg = any_message(&any, &accord__v1__incidents__descriptor);
	ProtobufCMessage *out;
	struct err err = {0};
	char *text;
	size_t len;

	(void)state;
	assert_true(json_write(msg, arena, &text, &len, &err));
	for (int i = 0; i < 3000; i++) {
		size_t at = any_number(&any) % len;
		char old = text[at];

		text[at] = (char)any_number(&any);
		(void)read_exact(msg->descriptor, text, len - any_number(&any) % 2, &out, &err);
		text[at] = old;
	}
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, setup, teardown)

static void
test_anybodys_words_are_a_string_of_their_own(void **state)
{
	static const struct {
		const char *words, *quoted;
	} cases[] = {{"", "\"\""}, {"call me", "\"call me\""}, {"a\"b\\c", "\"a\\u0022b\\u005cc\""},
	    {"</script>&'", "\"\\u003c/script\\u003e\\u0026\\u0027\""},
	    {"a\nb\t\x7f", "\"a\\u000ab\\u0009\\u007f\""},
	    {"\303\251\360\237\246\212", "\"\303\251\360\237\246\212\""},
	    {"\342\200\247\342\200\250\342\200\251", "\"\342\200\247\\u2028\\u2029\""},
	    {"a\303", "\"a\\ufffd\""}, {"\355\240\200", "\"\\ufffd\\ufffd\\ufffd\""}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_string_equal(
		    json_quote(arena, cases[i].words, strlen(cases[i].words)), cases[i].quoted);
	assert_string_equal(json_quote(arena, "a\0b", 3), "\"a\\ufffdb\"");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_every_message_round_trips),
	    TEST(test_names_times_ids_and_words),
	    TEST(test_both_spellings_and_null),
	    TEST(test_enums_by_word_or_known_number),
	    TEST(test_numbers_within_their_type),
	    TEST(test_limits_are_those_of_the_tables),
	    TEST(test_types_and_the_path_to_them),
	    TEST(test_hostile_texts),
	    TEST(test_depth_size_and_number_of_values),
	    TEST(test_what_cannot_be_written),
	    TEST(test_without_memory),
	    TEST(test_flipped_bytes_never_fault),
	    TEST(test_anybodys_words_are_a_string_of_their_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
