/* One body into documents: lines, arrays, single ones, byte order marks, UTF-16. */
#include "tests/unit/feed_reading.h"

#include "services/intake/feeds/split.h"

/* The documents joined by '|', each with its line. */
static const char *
split(const char *media_type, const void *bytes, size_t len, char *out, size_t size)
{
	struct feed_split s;
	const uint8_t *document;
	size_t used = 0, n;

	feed_split_open(&s, media_type, bytes, len);
	*out = '\0';
	while (feed_split_next(&s, &document, &n))
		used += (size_t)snprintf(
		    out + used, size - used, "%u:%.*s|", s.line, (int)n, (const char *)document);
	assert_false(feed_split_next(&s, &document, &n));
	return out;
}

static void
test_kinds(void **state)
{
	static const struct {
		const char *media_type, *body, *documents;
	} cases[] = {
	    {"application/json", "{\"a\":1}", "1:{\"a\":1}|"},
	    {"application/json", "{\n \"a\":1\n}\n", "1:{\n \"a\":1\n}\n|"},
	    {"application/json", "", "1:|"},
	    {"application/json", " \n\n", "1: \n\n|"},
	    {"application/json", "{\"a\":1}\n{\"b\":2}", "1:{\"a\":1}|2:{\"b\":2}|"},
	    {"application/json", "{\"a\":\"}\n{\"}", "1:{\"a\":\"}\n{\"}|"},
	    {"text/plain", "{\"a\":1}\r\n\r\n{\"b\":2}\r\n", "1:{\"a\":1}|3:{\"b\":2}|"},
	    {"application/x-ndjson", "nonsense\n{}\n", "1:nonsense|2:{}|"},
	    {"Application/NDJSON; charset=utf-8", "{\n}\n", "1:{|2:}|"},
	    {"application/jsonl", "", "1:|"},
	    {"", "[{\"a\":[1,2]},{\"b\":\"],\"}, 7 ,\"x\"]",
		"1:{\"a\":[1,2]}|2:{\"b\":\"],\"}|3:7 |4:\"x\"|"},
	    {"", "[]", ""},
	    {"", "[ ]\n", ""},
	    {"", "[{}", "1:[{}|"},
	    {"", "[{}]x", "1:[{}]x|"},
	    {"", "[{}}]", "1:[{}}]|"},
	    {"", "[{} x,{}]", "1:{} x|2:{}|"},
	    {"", "[{} \"]\", {}]", "1:{} \"]\"|2:{}|"},
	    {"", "[1 {\"a\":[2]} , 3]", "1:1 {\"a\":[2]} |2:3|"},
	    {"", "[1}", "1:1}|"},
	    {"", "]", "1:]|"},
	    {"", "\"", "1:\"|"},
	    {"", "\"\\", "1:\"\\|"},
	    {"", "[\"\\", "1:[\"\\|"},
	    {"", "\xef\xbb\xbf{}", "1:{}|"},
	    {"", "\xc3\xaf\xc2\xbb\xc2\xbf{}\n{}", "1:{}|2:{}|"},
	};
	char out[256];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		split(cases[i].media_type, cases[i].body, strlen(cases[i].body), out, sizeof(out));
		if (strcmp(out, cases[i].documents) != 0)
			fail_msg("case %zu: %s", i, out);
	}
}

static uint8_t *
from_utf16(const uint8_t *bytes, size_t size, size_t *len)
{
	uint8_t *utf8;

	assert_true(feed_from_utf16(bytes, size, &utf8, len));
	return utf8;
}

static void
test_utf16(void **state)
{
	static const uint8_t little[] = "\xff\xfe{\0\xe9\0\x3d\xd8\x00\xde}";
	static const uint8_t big[] = "\xfe\xff\0{\0\xe9\xd8\x3d\xde\x00\0}";
	static const uint8_t half[] = "\xfe\xff\0{\xd8\x3d";
	static const uint8_t lone[] = "\xfe\xff\xde\x00\0}";
	const char *want = "{\xc3\xa9\xf0\x9f\x98\x80}";
	uint8_t *utf8;
	size_t len;

	(void)state;
	utf8 = from_utf16(little, 12, &len);
	assert_int_equal(len, strlen(want));
	assert_memory_equal(utf8, want, len);
	free(utf8);
	utf8 = from_utf16(big, 12, &len);
	assert_int_equal(len, strlen(want));
	assert_memory_equal(utf8, want, len);
	free(utf8);
	assert_null(from_utf16(half, 6, &len));
	assert_null(from_utf16(lone, 6, &len));
	assert_null(from_utf16(big, 11, &len));
	assert_null(from_utf16((const uint8_t *)"{}", 2, &len));
	utf8 = from_utf16(big, 2, &len);
	assert_int_equal(len, 0);
	free(utf8);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_kinds),
	    cmocka_unit_test(test_utf16),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
