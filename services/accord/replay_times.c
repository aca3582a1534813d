/* Finds times in JSON text without taking it apart, so that broken lines stay exactly as broken as
 * they were. */
#include "services/accord/replay_times.h"

#include <ctype.h>
#include <string.h>

#define TIME_LONGEST 63 /* bytes of a text that may be a time */
#define TIME_GROWS 64   /* a time that was moved is never longer */

struct text {
	const char *at;
	size_t len;
};

/* A member "name": "text" of the line; scan.at is behind it. */
struct scan {
	const char *at, *end;
	struct text name, value;
};

/* The string that opens at *at; false when it is not closed. Moves behind it. */
static bool
read_string(const char **at, const char *end, struct text *out)
{
	const char *from = *at + 1;

	for (const char *p = from; p < end; p++) {
		if (*p == '\\') {
			p++;
		} else if (*p == '"') {
			*out = (struct text){from, (size_t)(p - from)};
			*at = p + 1;
			return true;
		}
	}
	return false;
}

static void
pass_blanks(const char **at, const char *end)
{
	while (*at < end && isspace((unsigned char)**at))
		++*at;
}

static bool
next_member(struct scan *scan)
{
	while (scan->at < scan->end) {
		if (*scan->at != '"') {
			scan->at++;
			continue;
		}
		if (!read_string(&scan->at, scan->end, &scan->name))
			return false;
		pass_blanks(&scan->at, scan->end);
		if (scan->at == scan->end || *scan->at != ':')
			continue;
		scan->at++;
		pass_blanks(&scan->at, scan->end);
		if (scan->at == scan->end || *scan->at != '"')
			continue;
		return read_string(&scan->at, scan->end, &scan->value);
	}
	return false;
}

static bool
has_word(const struct text *name, const char *word)
{
	size_t len = strlen(word);

	for (size_t i = 0; i + len <= name->len; i++)
		if (strncasecmp(name->at + i, word, len) == 0)
			return true;
	return false;
}

static bool
names_time(const struct feed_map *map, const struct text *name)
{
	if (map->format == FEED_FORMAT_EIDO)
		return has_word(name, "time") || has_word(name, "date");
	for (int i = FEED_FIRST_TIME; i < FEED_FIELD_COUNT; i++)
		if (map->columns.v[i] != NULL && strlen(map->columns.v[i]) == name->len &&
		    memcmp(map->columns.v[i], name->at, name->len) == 0)
			return true;
	return false;
}

static bool
next_time(const struct replay_times *times, struct scan *scan, struct feed_time *time)
{
	char text[TIME_LONGEST + 1];

	while (next_member(scan)) {
		if (scan->value.len == 0 || scan->value.len > TIME_LONGEST ||
		    !names_time(times->map, &scan->name))
			continue;
		memcpy(text, scan->value.at, scan->value.len);
		text[scan->value.len] = '\0';
		if (feed_map_time(times->map, times->zone, text, time))
			return true;
	}
	return false;
}

int64_t
replay_newest(const struct replay_times *times, const char *line, size_t len)
{
	struct scan scan = {.at = line, .end = line + len};
	struct feed_time time;
	int64_t newest = 0;

	while (next_time(times, &scan, &time))
		if (time.us > newest)
			newest = time.us;
	return newest;
}

static size_t
count_times(const struct replay_times *times, const char *line, size_t len)
{
	struct scan scan = {.at = line, .end = line + len};
	struct feed_time time;
	size_t count = 0;

	while (next_time(times, &scan, &time))
		count++;
	return count;
}

static void
append(char *out, size_t *len, const char *from, size_t n)
{
	memcpy(out + *len, from, n);
	*len += n;
}

char *
replay_shift(const struct replay_times *times, struct arena *arena, const char *line, size_t len,
    int64_t delta, size_t *out_len)
{
	struct scan scan = {.at = line, .end = line + len};
	char *out = arena_alloc(arena, len + count_times(times, line, len) * TIME_GROWS + 1);
	const char *copied = line;
	char text[TIME_GROWS];
	struct feed_time time;

	*out_len = 0;
	if (out == NULL)
		return NULL;
	while (next_time(times, &scan, &time)) {
		if (!feed_map_time_write(
			times->map, times->zone, &time, time.us + delta, text, sizeof(text)))
			continue;
		append(out, out_len, copied, (size_t)(scan.value.at - copied));
		append(out, out_len, text, strlen(text));
		copied = scan.value.at + scan.value.len;
	}
	append(out, out_len, copied, (size_t)(line + len - copied));
	out[*out_len] = '\0';
	return out;
}
