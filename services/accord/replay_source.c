/* Maps a file of events and finds its lines. */
#include "services/accord/replay_source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/csv.h"

#define LINES_FIRST 1024
#define LINES_MAX 20000000
#define RECORD_ARENA ((size_t)4 << 20)

/* Moves behind the next line's end. */
static size_t
line_end(const char *bytes, size_t at, size_t size)
{
	const char *end = memchr(bytes + at, '\n', size - at);

	return end != NULL ? (size_t)(end - bytes) : size;
}

static bool
is_blank(const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (bytes[i] != ' ' && bytes[i] != '\t')
			return false;
	return true;
}

static bool
add_line(struct replay_source *source, size_t at, size_t len, struct err *err)
{
	size_t count = source->count;
	struct replay_line *lines;

	while (len > 0 && strchr("\r\n", source->bytes[at + len - 1]) != NULL)
		len--;
	if (is_blank(source->bytes + at, len))
		return true;
	if (count == LINES_MAX)
		return err_set(err, ERR_TOO_LARGE, "more than %d lines", LINES_MAX);
	/* The room is the power of two that holds the count. */
	if (count == 0 || (count >= LINES_FIRST && (count & (count - 1)) == 0)) {
		lines =
		    realloc(source->lines, (count == 0 ? LINES_FIRST : 2 * count) * sizeof(*lines));
		if (lines == NULL)
			return err_set(err, ERR_INTERNAL, "no memory for %zu lines", count);
		source->lines = lines;
	}
	source->lines[source->count++] = (struct replay_line){at, len, 0};
	return true;
}

static bool
find_json_lines(struct replay_source *source, struct err *err)
{
	static const char mark[] = "\xef\xbb\xbf";
	size_t at = 0, end;

	if (source->size >= 3 && memcmp(source->bytes, mark, 3) == 0)
		at = 3;
	for (; at < source->size; at = end + 1) {
		end = line_end(source->bytes, at, source->size);
		if (!add_line(source, at, end - at, err))
			return false;
	}
	return true;
}

static bool
check_columns(const struct replay_source *source, struct err *err)
{
	for (size_t i = 0; i < source->column_count; i++)
		for (size_t j = 0; j < i; j++)
			if (strcmp(source->columns[i], source->columns[j]) == 0)
				return err_set(err, ERR_INVALID,
				    "columns %zu and %zu are both called \"%.60s\"", j + 1, i + 1,
				    source->columns[i]);
	return true;
}

static bool
find_records(struct arena *arena, struct replay_source *source, struct err *err)
{
	struct arena *scratch = arena_new(RECORD_ARENA, 2 * RECORD_ARENA);
	bool good = true;
	struct csv csv;
	char **cells;
	size_t count;
	int got;

	csv_open(&csv, source->bytes, source->size, ',');
	if (csv_next(&csv, arena, &source->columns, &source->column_count, err) != 1)
		good = err_ctx(err, "the first line must name the columns");
	good = good && check_columns(source, err);
	while (good) {
		struct err odd = {0};
		size_t from = (size_t)(csv.at - source->bytes);

		got = csv_next(&csv, scratch, &cells, &count, &odd);
		if (got == 0)
			break;
		if (odd.code == ERR_UNAVAILABLE) {
			*err = odd;
			good = false;
			break;
		}
		while (from < source->size && strchr("\r\n", source->bytes[from]) != NULL)
			from++;
		good = add_line(source, from, (size_t)(csv.at - source->bytes) - from, err);
		arena_reset(scratch);
	}
	arena_free(&scratch);
	return good;
}

bool
replay_open_bytes(struct arena *arena, const char *bytes, size_t size, bool csv,
    struct replay_source *source, struct err *err)
{
	*source = (struct replay_source){.bytes = bytes, .size = size, .csv = csv};
	return csv ? find_records(arena, source, err) : find_json_lines(source, err);
}

static bool
ends_in(const char *path, const char *suffix)
{
	size_t n = strlen(path), s = strlen(suffix);

	return n > s && strcasecmp(path + n - s, suffix) == 0;
}

/* All that standard input has, so that it can be mapped as a file is; -1 with errno. */
static int
take_input(void)
{
	int fd = memfd_create("standard input", MFD_CLOEXEC);
	ssize_t n = 1;

	while (fd >= 0 && n > 0) {
		char piece[1 << 16];

		if ((n = read(STDIN_FILENO, piece, sizeof(piece))) < 0 && errno == EINTR)
			n = 1;
		else if (n > 0 && write(fd, piece, (size_t)n) != n)
			n = -1;
	}
	if (n >= 0 || fd < 0)
		return fd;
	close(fd);
	return -1;
}

/* An object begins with a brace, and no row of column names does. */
static bool
looks_like_json(const char *bytes, size_t size)
{
	static const char mark[] = "\xef\xbb\xbf";
	size_t at = size >= 3 && memcmp(bytes, mark, 3) == 0 ? 3 : 0;

	while (at < size && strchr(" \t\r\n", bytes[at]) != NULL)
		at++;
	return at < size && bytes[at] == '{';
}

bool
replay_open(struct arena *arena, const char *path, struct replay_source *source, struct err *err)
{
	bool input = strcmp(path, "-") == 0, csv = ends_in(path, ".csv");
	void *bytes = MAP_FAILED;
	struct stat st;
	int fd;

	*source = (struct replay_source){0};
	if (!input && !csv && !ends_in(path, ".jsonl") && !ends_in(path, ".ndjson") &&
	    !ends_in(path, ".json"))
		return err_set(err, ERR_INVALID, "\"%s\" is called neither .csv nor .jsonl", path);
	if ((fd = input ? take_input() : open(path, O_RDONLY | O_CLOEXEC)) < 0 ||
	    fstat(fd, &st) != 0)
		(void)err_set(
		    err, ERR_NOT_FOUND, "could not open \"%s\": %s", path, strerror(errno));
	else if (st.st_size == 0)
		(void)err_set(err, ERR_INVALID, "\"%s\" is empty", path);
	else if ((bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0)) ==
		 MAP_FAILED)
		(void)err_set(err, ERR_INTERNAL, "could not map \"%s\": %s", path, strerror(errno));
	if (fd >= 0)
		close(fd);
	if (bytes == MAP_FAILED)
		return false;
	if (input)
		csv = !looks_like_json(bytes, (size_t)st.st_size);
	return replay_open_bytes(arena, bytes, (size_t)st.st_size, csv, source, err) ||
	       err_ctx(err, "%s", path);
}

void
replay_close(struct replay_source *source)
{
	free(source->lines);
	if (source->bytes != NULL)
		(void)munmap((void *)(uintptr_t)source->bytes, source->size);
	*source = (struct replay_source){0};
}

/* Six bytes for one at the most. Bytes that are not UTF-8 stay: the other side knows what to make
 * of them. */
static size_t
put_string(char *out, const char *text)
{
	static const char hex[] = "0123456789abcdef";
	char *at = out;

	*at++ = '"';
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '"' || c == '\\') {
			*at++ = '\\';
			*at++ = *text;
		} else if (c < 0x20) {
			memcpy(at, "\\u00", 4);
			at[4] = hex[c >> 4];
			at[5] = hex[c & 15];
			at += 6;
		} else {
			*at++ = *text;
		}
	}
	*at++ = '"';
	return (size_t)(at - out);
}

static const char *
row_json(const struct replay_source *source, struct arena *arena, char *const *cells, size_t count,
    size_t *len)
{
	size_t room = 3;
	char extra[32], *out;

	for (size_t i = 0; i < count; i++)
		room += 6 * strlen(cells[i]) + sizeof(extra) + 8 +
			(i < source->column_count ? 6 * strlen(source->columns[i]) : 0);
	if ((out = arena_alloc(arena, room)) == NULL)
		return NULL;
	out[0] = '{';
	*len = 1;
	for (size_t i = 0; i < count; i++) {
		const char *name = source->columns[i < source->column_count ? i : 0];

		if (i >= source->column_count || name[0] == '\0') {
			snprintf(extra, sizeof(extra), "column %zu", i + 1);
			name = extra;
		}
		if (i > 0)
			out[(*len)++] = ',';
		*len += put_string(out + *len, name);
		out[(*len)++] = ':';
		*len += put_string(out + *len, cells[i]);
	}
	out[(*len)++] = '}';
	out[*len] = '\0';
	return out;
}

const char *
replay_json(const struct replay_source *source, const struct replay_line *line, struct arena *arena,
    size_t *len)
{
	struct err odd = {0};
	struct csv csv;
	char **cells;
	size_t count;

	*len = line->len;
	if (!source->csv)
		return source->bytes + line->at;
	csv_open(&csv, source->bytes + line->at, line->len, ',');
	if (csv_next(&csv, arena, &cells, &count, &odd) == 1)
		return row_json(source, arena, cells, count, len);
	return odd.code == ERR_UNAVAILABLE ? NULL : source->bytes + line->at;
}
