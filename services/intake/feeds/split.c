/* Splitting without parsing: strings are stepped over, brackets counted. */
#include "services/intake/feeds/split.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const line_types[] = {
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/jsonlines",
};

static bool
is_blank(uint8_t c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static const uint8_t *
past_blanks(const uint8_t *at, const uint8_t *end)
{
	while (at < end && is_blank(*at))
		at++;
	return at;
}

const uint8_t *
feed_past_string(const uint8_t *at, const uint8_t *end)
{
	for (; at < end && *at != '"'; at++)
		if (*at == '\\' && at + 1 < end)
			at++;
	return at < end ? at + 1 : end;
}

/* The end of the value that begins at at, by its brackets; NULL when they do not close. */
static const uint8_t *
past_value(const uint8_t *at, const uint8_t *end)
{
	size_t depth = 0;

	while (at < end) {
		uint8_t c = *at++;

		if (depth == 0 && (c == '}' || c == ']' || c == ','))
			return at - 1;
		if (c == '"')
			at = feed_past_string(at, end);
		else if (c == '{' || c == '[')
			depth++;
		else if (c == '}' || c == ']')
			depth--;
		else
			continue;
		if (depth == 0)
			return at;
	}
	return NULL;
}

static bool
ends_at(const uint8_t *value, const uint8_t *limit, const uint8_t *end, const uint8_t *next)
{
	const uint8_t *stop = past_value(value, limit);

	return stop != NULL && past_blanks(stop, end) == next;
}

static bool
says_lines(const char *media_type)
{
	size_t len = strcspn(media_type, "; \t");

	for (size_t i = 0; i < sizeof(line_types) / sizeof(line_types[0]); i++)
		if (strlen(line_types[i]) == len &&
		    strncasecmp(media_type, line_types[i], len) == 0)
			return true;
	return false;
}

static bool
looks_like_lines(const uint8_t *at, const uint8_t *end)
{
	const uint8_t *line = memchr(at, '\n', (size_t)(end - at));
	const uint8_t *next;

	if (*at != '{' || line == NULL)
		return false;
	next = past_blanks(line, end);
	return next < end && *next == '{' && ends_at(at, line, end, next);
}

static const uint8_t *
past_mark(const uint8_t *at, const uint8_t *end)
{
	static const uint8_t plain[] = {0xef, 0xbb, 0xbf};
	static const uint8_t twice[] = {0xc3, 0xaf, 0xc2, 0xbb, 0xc2, 0xbf};
	size_t len = (size_t)(end - at);

	if (len >= sizeof(plain) && memcmp(at, plain, sizeof(plain)) == 0)
		return at + sizeof(plain);
	if (len >= sizeof(twice) && memcmp(at, twice, sizeof(twice)) == 0)
		return at + sizeof(twice);
	return at;
}

void
feed_split_open(struct feed_split *split, const char *media_type, const uint8_t *bytes, size_t len)
{
	const uint8_t *end = bytes + len, *first;

	*split = (struct feed_split){past_mark(bytes, end), end, 0, SPLIT_ONE};
	first = past_blanks(split->at, end);
	if (first == end)
		return;
	if (says_lines(media_type) || looks_like_lines(first, end)) {
		split->kind = SPLIT_LINES;
		return;
	}
	if (*first == '[' && ends_at(first, end, end, end)) {
		split->kind = SPLIT_ARRAY;
		split->at = first + 1;
	}
}

static bool
next_line(struct feed_split *split, const uint8_t **bytes, size_t *len)
{
	while (split->at < split->end) {
		const uint8_t *start = split->at;
		const uint8_t *line = memchr(start, '\n', (size_t)(split->end - start));
		const uint8_t *stop = line == NULL ? split->end : line;

		split->at = line == NULL ? split->end : line + 1;
		split->line++;
		while (stop > start && is_blank(stop[-1]))
			stop--;
		start = past_blanks(start, stop);
		if (start == stop)
			continue;
		*bytes = start;
		*len = (size_t)(stop - start);
		return true;
	}
	return false;
}

/* The end of one member, of whatever it is made. */
static const uint8_t *
past_member(const uint8_t *at, const uint8_t *end)
{
	while (at < end && *at != ',' && *at != ']') {
		const uint8_t *stop = past_value(at, end);

		at = stop == NULL ? end : stop > at ? stop : at + 1;
	}
	return at;
}

/* The array closes, as feed_split_open saw; what stands in it may still be anything. */
static bool
next_member(struct feed_split *split, const uint8_t **bytes, size_t *len)
{
	const uint8_t *start = past_blanks(split->at, split->end), *stop;

	if (start < split->end && *start == ',')
		start = past_blanks(start + 1, split->end);
	if (start >= split->end || *start == ']')
		return false;
	stop = past_member(start, split->end);
	split->line++;
	split->at = stop;
	*bytes = start;
	*len = (size_t)(stop - start);
	return true;
}

bool
feed_split_next(struct feed_split *split, const uint8_t **bytes, size_t *len)
{
	switch (split->kind) {
	case SPLIT_LINES:
		return next_line(split, bytes, len);
	case SPLIT_ARRAY:
		return next_member(split, bytes, len);
	case SPLIT_ONE:
		*bytes = split->at;
		*len = (size_t)(split->end - split->at);
		split->line = 1;
		split->kind = SPLIT_DONE;
		return true;
	case SPLIT_DONE:
		break;
	}
	return false;
}

/* --- UTF-16 --- */

static uint32_t
unit_at(const uint8_t *at, bool big)
{
	return big ? (uint32_t)(at[0] << 8 | at[1]) : (uint32_t)(at[1] << 8 | at[0]);
}

static size_t
put_utf8(uint8_t *to, uint32_t c)
{
	size_t extra = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
	static const uint8_t leads[] = {0, 0xc0, 0xe0, 0xf0};

	to[0] = (uint8_t)(leads[extra] | c >> (6 * extra));
	for (size_t i = 1; i <= extra; i++)
		to[i] = (uint8_t)(0x80 | (c >> (6 * (extra - i)) & 0x3f));
	return extra + 1;
}

bool
feed_from_utf16(const uint8_t *bytes, size_t len, uint8_t **utf8, size_t *utf8_len)
{
	bool big = len >= 2 && bytes[0] == 0xfe && bytes[1] == 0xff;
	bool little = len >= 2 && bytes[0] == 0xff && bytes[1] == 0xfe;
	uint8_t *out;
	size_t n = 0;

	*utf8 = NULL;
	if ((!big && !little) || len % 2 != 0)
		return true;
	if ((out = malloc(len / 2 * 3 + 4)) == NULL)
		return false;
	for (size_t i = 2; i < len; i += 2) {
		uint32_t c = unit_at(bytes + i, big), low;

		if (c >= 0xd800 && c < 0xe000) {
			low = c < 0xdc00 && i + 4 <= len ? unit_at(bytes + i + 2, big) : 0;
			if (low < 0xdc00 || low >= 0xe000) {
				free(out);
				return true;
			}
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			i += 2;
		}
		n += put_utf8(out + n, c);
	}
	*utf8 = out;
	*utf8_len = n;
	return true;
}
