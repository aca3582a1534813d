/* Any body into documents: nothing between them is lost, and where the body is good JSON they are
 * exactly its parts. */
#include <jansson.h>

#include "services/intake/feeds/split.h"
#include "tests/fuzz/fuzz.h"

static const char *const types[] = {
    "application/json", "application/x-ndjson", "application/jsonl; charset=utf-8", "text/plain"};

/* What stands between documents: blanks, and of an array its own marks. */
static bool
is_between(const uint8_t *from, const uint8_t *to, const char *marks)
{
	for (; from < to; from++)
		if (*from == '\0' || strchr(marks, *from) == NULL)
			return false;
	return true;
}

static void
check_member(const json_t *array, size_t i, const uint8_t *bytes, size_t len)
{
	json_t *member =
	    json_loadb((const char *)bytes, len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);

	MUST(member != NULL && json_equal(member, json_array_get(array, i)));
	json_decref(member);
}

/* Counts the documents of a body behind its mark; whole is what it says as JSON, NULL for none. */
static size_t
check_documents(struct feed_split *split, const json_t *whole)
{
	const char *marks = split->kind == SPLIT_ARRAY ? " \t\r\n,[]" : " \t\r\n";
	bool array = split->kind == SPLIT_ARRAY, lines = split->kind == SPLIT_LINES;
	const uint8_t *start = split->at, *end = split->end, *last = start, *bytes = NULL;
	uint32_t line = 0;
	size_t count = 0, len = 0;

	while (feed_split_next(split, &bytes, &len)) {
		MUST(bytes >= last && len <= (size_t)(end - bytes));
		MUST(is_between(last, bytes, marks) && split->line > line);
		MUST(!lines || (len > 0 && memchr(bytes, '\n', len) == NULL));
		MUST(!array || split->line == line + 1);
		if (array && json_is_array(whole))
			check_member(whole, count, bytes, len);
		line = split->line;
		last = bytes + len;
		MUST(++count <= (size_t)(end - start) + 1);
	}
	MUST(is_between(last, end, marks));
	MUST(!array || !json_is_array(whole) || count == json_array_size(whole));
	MUST(!feed_split_next(split, &bytes, &len));
	return count;
}

static size_t
put_utf16(uint8_t *to, uint32_t unit, bool big)
{
	to[big ? 0 : 1] = (uint8_t)(unit >> 8);
	to[big ? 1 : 0] = (uint8_t)unit;
	return 2;
}

/* Back to UTF-16 it is what it was. */
static void
check_utf16(const uint8_t *data, size_t size)
{
	static const uint8_t masks[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
	size_t len = 0, n = 2;
	uint8_t *utf8, *back;
	bool big = size > 0 && data[0] == 0xfe;

	MUST(feed_from_utf16(data, size, &utf8, &len));
	if (utf8 == NULL)
		return;
	MUST((back = malloc(2 * len + 4)) != NULL);
	for (size_t i = 0, width; i < len; i += width) {
		uint32_t c;

		width = utf8[i] < 0x80 ? 1 : utf8[i] < 0xe0 ? 2 : utf8[i] < 0xf0 ? 3 : 4;
		MUST(i + width <= len && (utf8[i] == 0 || text_valid(utf8 + i, width)));
		c = utf8[i] & masks[width];
		for (size_t k = 1; k < width; k++)
			c = c << 6 | (utf8[i + k] & 0x3f);
		if (c >= 0x10000)
			n += put_utf16(back + n, 0xd800 + ((c - 0x10000) >> 10), big);
		n += put_utf16(back + n, c < 0x10000 ? c : 0xdc00 + ((c - 0x10000) & 0x3ff), big);
	}
	MUST(n == size && memcmp(back + 2, data + 2, size - 2) == 0);
	free(back);
	free(utf8);
}

/* The first byte chooses the media type. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *type = types[fuzz_number(&data, &size, 1) % 4];
	struct feed_split split;
	json_t *whole;
	size_t count;
	bool lines;

	check_utf16(data, size);
	feed_split_open(&split, type, data, size);
	lines = split.kind == SPLIT_LINES;
	whole = json_loadb((const char *)split.at - (split.kind == SPLIT_ARRAY),
	    (size_t)(split.end - split.at) + (split.kind == SPLIT_ARRAY), JSON_ALLOW_NUL, NULL);
	MUST(lines || !json_is_array(whole) || split.kind == SPLIT_ARRAY);
	count = check_documents(&split, whole);
	MUST(lines || !json_is_object(whole) || count == 1);
	json_decref(whole);
	return 0;
}
