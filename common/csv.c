/* RFC 4180 CSV from memory, record by record. */
#include "common/csv.h"

#include <string.h>

/* What may be read a second time after bad records; beyond it they are skipped whole, so that no
 * file takes long. */
#define AGAIN_MAX ((size_t)16 << 20)

struct record {
	struct csv *csv;
	struct arena *arena;
	struct err *err;
	const char *at;
	size_t line;  /* of at */
	char **cells; /* room for CSV_CELLS */
	size_t count;
};

void
csv_open(struct csv *csv, const char *bytes, size_t len, char separator)
{
	static const struct {
		const char *bytes;
		size_t len;
	} marks[] = {
	    {"\xef\xbb\xbf", 3},
	    {"\xc3\xaf\xc2\xbb\xc2\xbf", 6},
	};

	*csv = (struct csv){
	    .at = bytes, .end = bytes + len, .separator = separator, .line = 1, .next_line = 1};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (len < marks[i].len || memcmp(bytes, marks[i].bytes, marks[i].len) != 0)
			continue;
		csv->at += marks[i].len;
		return;
	}
}

static bool
ends_line(char c)
{
	return c == '\n' || c == '\r';
}

/* Passes over one LF, CRLF or CR, at which it stands. */
static void
pass_line_end(const char **at, const char *end, size_t *line)
{
	*at += end - *at > 1 && (*at)[0] == '\r' && (*at)[1] == '\n' ? 2 : 1;
	++*line;
}

static bool
bad_cell(struct record *r, const char *what)
{
	return err_set(
	    r->err, ERR_INVALID, "line %zu, cell %zu: %s", r->csv->line, r->count + 1, what);
}

static bool
add_cell(struct record *r, char *cell, size_t len)
{
	if (memchr(cell, '\0', len) != NULL)
		return bad_cell(r, "holds a NUL byte");
	cell[len] = '\0';
	r->cells[r->count++] = cell;
	return true;
}

static bool
arena_full(struct record *r)
{
	return err_set(r->err, ERR_UNAVAILABLE, "line %zu: does not fit into memory", r->csv->line);
}

/* Moves behind the closing quote; *len is the length without quotes. */
static bool
find_closing_quote(struct record *r, size_t *len)
{
	const char *end = r->csv->end;

	for (*len = 0, r->at++; r->at < end; r->at++, ++*len) {
		if (*len > CSV_CELL)
			return bad_cell(r, "longer than 64 KiB; is a quote left open");
		if (*r->at == '"' && (end - r->at == 1 || r->at[1] != '"')) {
			r->at++;
			return true;
		}
		r->at += *r->at == '"';
		r->line +=
		    *r->at == '\n' || (*r->at == '\r' && (end - r->at == 1 || r->at[1] != '\n'));
	}
	return bad_cell(r, "the quote is not closed");
}

static bool
read_quoted(struct record *r)
{
	const char *from = r->at + 1;
	size_t len;
	char *cell;

	if (!find_closing_quote(r, &len))
		return false;
	if (len > CSV_CELL)
		return bad_cell(r, "longer than 64 KiB");
	if (r->at < r->csv->end && *r->at != r->csv->separator && !ends_line(*r->at))
		return bad_cell(r, "text behind the closing quote");
	if ((cell = arena_alloc(r->arena, len + 1)) == NULL)
		return arena_full(r);
	for (size_t i = 0; i < len; i++, from++) {
		cell[i] = *from;
		from += *from == '"';
	}
	return add_cell(r, cell, len);
}

static bool
read_unquoted(struct record *r)
{
	const char *from = r->at;
	size_t len;
	char *cell;

	while (r->at < r->csv->end && *r->at != r->csv->separator && !ends_line(*r->at))
		r->at++;
	len = (size_t)(r->at - from);
	if (len > CSV_CELL)
		return bad_cell(r, "longer than 64 KiB");
	if ((cell = arena_alloc(r->arena, len + 1)) == NULL)
		return arena_full(r);
	memcpy(cell, from, len);
	return add_cell(r, cell, len);
}

static bool
read_cells(struct record *r)
{
	const char *end = r->csv->end, *from = r->at;

	for (;;) {
		if (r->count == CSV_CELLS)
			return bad_cell(r, "more than 1024 cells");
		if (r->at < end && *r->at == '"' ? !read_quoted(r) : !read_unquoted(r))
			return false;
		if ((size_t)(r->at - from) > CSV_RECORD)
			return bad_cell(r, "the record is longer than 1 MiB");
		if (r->at == end || ends_line(*r->at))
			return true;
		r->at++;
	}
}

/* Behind the line on which the bad record began; or, once too much was read in vain, behind what
 * was read of it. */
static void
pass_bad(struct record *r)
{
	struct csv *csv = r->csv;

	csv->again += (size_t)(r->at - csv->at);
	if (csv->again > AGAIN_MAX) {
		csv->at = r->at;
		csv->next_line = r->line;
	}
	while (csv->at < csv->end && !ends_line(*csv->at))
		csv->at++;
	if (csv->at < csv->end)
		pass_line_end(&csv->at, csv->end, &csv->next_line);
}

int
csv_next(struct csv *csv, struct arena *arena, char ***cells, size_t *count, struct err *err)
{
	char *room[CSV_CELLS];
	struct record r = {.csv = csv, .arena = arena, .err = err, .cells = room};

	while (csv->at < csv->end && ends_line(*csv->at))
		pass_line_end(&csv->at, csv->end, &csv->next_line);
	if (csv->at == csv->end)
		return 0;
	csv->line = csv->next_line;
	r.at = csv->at;
	r.line = csv->line;
	if (!read_cells(&r)) {
		if (r.err->code != ERR_UNAVAILABLE)
			pass_bad(&r);
		return -1;
	}
	if ((*cells = arena_dup(arena, room, r.count * sizeof(room[0]))) == NULL) {
		arena_full(&r);
		return -1;
	}
	*count = r.count;
	csv->at = r.at;
	csv->next_line = r.line;
	return 1;
}
