/* The way of one document: its shape, its encoding, its format, and what is odd about it. */
#include "services/intake/feeds/read.h"

#include <string.h>

#include "common/json_tree.h"
#include "common/text.h"
#include "services/intake/feeds/split.h"
#include "services/intake/feeds/value.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define FUTURE_TOLERANCE (5 * CLOCK_MINUTE)

/* What Windows-1252 has at 0x80 to 0x9f; 0 where it has nothing. */
static const uint16_t cp1252[32] = {
    0x20ac,
    0,
    0x201a,
    0x0192,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0x02c6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0,
    0x017d,
    0,
    0,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0x02dc,
    0x2122,
    0x0161,
    0x203a,
    0x0153,
    0,
    0x017e,
    0x0178,
};

/* Bytes that matter to the shape of a JSON text outside of its strings. */
enum shape { SHAPE_OTHER, SHAPE_QUOTE, SHAPE_OPEN, SHAPE_CLOSE, SHAPE_COMMA };
static const uint8_t shapes[256] = {
    ['"'] = SHAPE_QUOTE,
    ['{'] = SHAPE_OPEN,
    ['['] = SHAPE_OPEN,
    ['}'] = SHAPE_CLOSE,
    [']'] = SHAPE_CLOSE,
    [','] = SHAPE_COMMA,
};

/* jansson recurses and allocates as deep and as much as it is told to, so that is bounded first. */
static Accord__V1__QuarantineReason
check_shape(const uint8_t *bytes, size_t len)
{
	const uint8_t *at = bytes, *end = bytes + len;
	size_t depth = 0, values = 0;

	while (at < end) {
		uint8_t shape = shapes[*at++];

		if (shape == SHAPE_OTHER)
			continue;
		if (shape == SHAPE_QUOTE) {
			at = feed_past_string(at, end);
			continue;
		}
		depth += shape == SHAPE_OPEN;
		depth -= shape == SHAPE_CLOSE && depth > 0;
		if (depth > FEED_DOCUMENT_DEPTH)
			return REASON(TOO_DEEP);
		if (++values > FEED_DOCUMENT_VALUES)
			return REASON(TOO_LARGE);
	}
	return REASON(UNSPECIFIED);
}

static size_t
put_utf8(char *to, uint16_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xc0 | c >> 6);
		to[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	to[0] = (char)(0xe0 | c >> 12);
	to[1] = (char)(0x80 | (c >> 6 & 0x3f));
	to[2] = (char)(0x80 | (c & 0x3f));
	return 3;
}

static void
load(struct json_tree *tree, const void *bytes, size_t len)
{
	json_tree_read(tree, bytes, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
}

/* What is no UTF-8 is read as Windows-1252 and flagged. NULL: no memory. */
static char *
from_cp1252(struct reading *r, const uint8_t *bytes, size_t len, size_t *utf8_len)
{
	char *utf8 = arena_alloc(r->arena, 3 * len);
	size_t n = 0;

	if (utf8 == NULL) {
		r->exhausted = true;
		return NULL;
	}
	for (size_t i = 0; i < len; i++) {
		bool special = bytes[i] >= 0x80 && bytes[i] < 0xa0;
		uint16_t c = special ? cp1252[bytes[i] - 0x80] : bytes[i];

		n += put_utf8(utf8 + n, c == 0 ? ' ' : c);
	}
	reading_warn(r, WARN_ENCODING);
	*utf8_len = n;
	return utf8;
}

static void
load_cp1252(struct reading *r, const uint8_t *bytes, size_t len, struct json_tree *tree)
{
	size_t n;
	const char *utf8 = from_cp1252(r, bytes, len, &n);

	if (utf8 != NULL)
		load(tree, utf8, n);
}

/* False: the reason stands in the result, or memory ended. */
static bool
parse(struct reading *r, const uint8_t *bytes, size_t len, struct json_tree *tree)
{
	r->out->reason = check_shape(bytes, len);
	if (r->out->reason != REASON(UNSPECIFIED))
		return false;
	load(tree, bytes, len);
	if (tree->root == NULL && !tree->starved && !text_valid(bytes, len))
		load_cp1252(r, bytes, len, tree);
	r->exhausted |= tree->starved;
	if (tree->root == NULL && !r->exhausted)
		r->out->reason = REASON(UNREADABLE);
	return tree->root != NULL;
}

static void
check_times(struct reading *r)
{
	struct incident_snapshot *s = &r->out->snapshot;
	int64_t newest = s->source_updated > s->received ? s->source_updated : s->received;

	if (newest > r->received + FUTURE_TOLERANCE)
		reading_warn(r, WARN_FUTURE);
	/* One date of the year 2099 must not make every later version look stale. */
	if (s->source_updated > r->received + CLOCK_DAY) {
		s->source_updated = r->received;
		reading_warn(r, WARN_CLOCK);
	}
	if (s->received == 0)
		reading_warn(r, WARN_DERIVED_RECEIVED);
	if ((s->dispatched != 0 && s->dispatched < s->received) ||
	    (s->arrived != 0 && s->arrived < s->dispatched) ||
	    (s->closed != 0 && (s->closed < s->received || s->closed < s->arrived)))
		reading_warn(r, WARN_ORDER);
}

static void (*const formats[])(struct reading *, const struct json_t *) = {
    [FEED_FORMAT_ROWS] = rows_read,
    [FEED_FORMAT_EIDO] = eido_read,
    [FEED_FORMAT_CUSTODY] = custody_read,
};

static void
read_json(struct reading *r, const uint8_t *bytes, size_t len)
{
	struct json_tree tree = {0};

	if (!parse(r, bytes, len, &tree))
		return;
	formats[r->map->format](r, tree.root);
	json_tree_free(&tree);
}

static void
read_callexport(struct reading *r, const uint8_t *bytes, size_t len)
{
	if (!text_valid(bytes, len))
		bytes = (const uint8_t *)from_cp1252(r, bytes, len, &len);
	if (bytes != NULL)
		callexport_read(r, bytes, len);
}

bool
feed_read(const struct feed_reader *reader, const uint8_t *bytes, size_t len, int64_t received,
    struct arena *arena, struct feed_result *out)
{
	struct reading r = {reader->map, reader->triage, reader->zone, arena, received, out, false};
	struct incident_snapshot *s = &out->snapshot;

	*out = (struct feed_result){.fault = ""};
	s->number = s->type_code = s->type_label = s->apco = s->priority = s->disposition = "";
	s->area = s->place = s->city = s->unit = "";
	s->organisation = reader->map->organisation;
	if (len > FEED_DOCUMENT_BYTES)
		out->reason = REASON(TOO_LARGE);
	else if (reader->map->format == FEED_FORMAT_CALLEXPORT)
		read_callexport(&r, bytes, len);
	else
		read_json(&r, bytes, len);
	if (r.exhausted)
		return false;
	if (out->reason != REASON(UNSPECIFIED))
		return true;
	if (reader->map->format == FEED_FORMAT_CUSTODY)
		return true;
	check_times(&r);
	out->test = strcmp(s->apco, TRIAGE_TEST_CALL) == 0;
	return true;
}
