/* Cleaning of single values: what PostgreSQL or a reader could choke on does not get past here. */
#include "services/intake/feeds/value.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"

#define NUMBER_TEXT 40
#define TIME_TEXT 64
#define TYPE_WORDS 6

static bool
is_control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

static bool
is_blank(char c)
{
	return c == ' ' || is_control(c);
}

const char *
value_text(struct reading *r, const char *bytes, size_t len, size_t max)
{
	size_t fits;
	char *copy;

	while (len > 0 && is_blank(*bytes))
		bytes++, len--;
	while (len > 0 && is_blank(bytes[len - 1]))
		len--;
	if (len == 0)
		return "";
	fits = text_fit(bytes, len, max);
	if (fits < len)
		reading_warn(r, WARN_CUT);
	while (fits > 0 && is_blank(bytes[fits - 1]))
		fits--;
	copy = arena_strndup(r->arena, bytes, fits);
	if (copy == NULL) {
		r->exhausted = true;
		return "";
	}
	for (size_t i = 0; i < fits; i++)
		if (is_control(copy[i]))
			copy[i] = ' ';
	return copy;
}

const char *
value_json(struct reading *r, const json_t *value, size_t max)
{
	char number[NUMBER_TEXT];
	const char *text;
	int n = 0;

	if (value == NULL || json_is_null(value))
		return "";
	if (json_is_string(value)) {
		text = value_text(r, json_string_value(value), json_string_length(value), max);
		return feed_map_missing(r->map, text) ? "" : text;
	}
	if (json_is_integer(value))
		n = snprintf(
		    number, sizeof(number), "%" JSON_INTEGER_FORMAT, json_integer_value(value));
	else if (json_is_real(value))
		n = snprintf(number, sizeof(number), "%.15g", json_real_value(value));
	else if (json_is_boolean(value))
		n = snprintf(number, sizeof(number), "%d", json_is_true(value));
	if (n <= 0) {
		reading_warn(r, WARN_BAD_VALUE);
		return "";
	}
	text = value_text(r, number, (size_t)n, max);
	return feed_map_missing(r->map, text) ? "" : text;
}

/* What the watch made to know its page by; letters only. */
static bool
is_canary(const struct reading *r, const char *text)
{
	size_t len = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

	return r->map->canary && text[len] == '\0' && len <= SNAPSHOT_AREA;
}

const char *
value_area(struct reading *r, const char *text)
{
	const struct feed_word *word = feed_words_find(&r->map->areas, text);

	if (is_canary(r, text))
		return text;
	if (*text == '\0' || word != NULL)
		return word != NULL ? word->to : "";
	reading_warn(r, WARN_AREA_UNKNOWN);
	r->out->snapshot.drops.other++;
	return "";
}

const char *
value_code(struct reading *r, const char *text, size_t words)
{
	if (*text == '\0' || feed_is_code(text, words))
		return text;
	reading_warn(r, WARN_BAD_VALUE);
	r->out->snapshot.drops.other++;
	return "";
}

static const char *
type_text(struct reading *r, const char *text)
{
	return feed_words_find(&r->map->types, text) != NULL ? text
							     : value_code(r, text, TYPE_WORDS);
}

void
value_bound_type(struct reading *r)
{
	struct incident_snapshot *s = &r->out->snapshot;
	const char *code = s->type_code;

	s->type_code = type_text(r, code);
	s->type_label = s->type_label == code ? s->type_code : type_text(r, s->type_label);
}

bool
value_number_good(struct reading *r)
{
	const struct incident_snapshot *s = &r->out->snapshot;

	if (*s->number == '\0')
		r->out->reason = ACCORD__V1__QUARANTINE_REASON__QUARANTINE_NO_ID;
	else if ((s->warnings & WARN_CUT) != 0)
		r->out->reason = ACCORD__V1__QUARANTINE_REASON__QUARANTINE_BAD_VALUE;
	else
		return true;
	return false;
}

int64_t
value_time(struct reading *r, const char *text)
{
	const int64_t low = INT64_C(631152000) * CLOCK_SECOND;   /* 1990 */
	const int64_t high = INT64_C(7258118400) * CLOCK_SECOND; /* 2200 */
	struct feed_time time;

	if (*text == '\0')
		return 0;
	if (strlen(text) >= TIME_TEXT || !feed_map_time(r->map, r->zone, text, &time) ||
	    time.us < low || time.us >= high) {
		reading_warn(r, WARN_BAD_TIME);
		return 0;
	}
	if (time.fit != ZONE_EXACT)
		reading_warn(r, time.fit == ZONE_FOLD ? WARN_FOLD : WARN_GAP);
	return time.us;
}

bool
value_degrees(const char *text, double limit, double *degrees)
{
	char *end;

	if (*text == '\0')
		return false;
	*degrees = strtod(text, &end);
	return *end == '\0' && isfinite(*degrees) && *degrees >= -limit && *degrees <= limit;
}

bool
value_append(char *list, size_t size, const char *word)
{
	size_t used = strlen(list), len = strlen(word);
	bool first = used == 0;

	if (used + len + (first ? 0 : 1) >= size)
		return false;
	if (!first)
		list[used++] = ',';
	memcpy(list + used, word, len + 1);
	return true;
}
