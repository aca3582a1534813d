/* Any bytes as CSV: the reader always goes on and ends, and what it read is the same when written
 * and read again. */
#include "common/csv.h"
#include "tests/fuzz/fuzz.h"

static void
write_cell(FILE *out, const char *cell)
{
	putc('"', out);
	for (; *cell != '\0'; cell++) {
		if (*cell == '"')
			putc('"', out);
		putc(*cell, out);
	}
	putc('"', out);
}

static void
check_again(char **cells, size_t count, const char *text, size_t len, char separator)
{
	struct arena *arena = arena_new(64 << 10, 2 << 20);
	struct err err = {0};
	struct csv csv;
	char **again;
	size_t n;

	csv_open(&csv, text, len, separator);
	if (csv_next(&csv, arena, &again, &n, &err) == 1) {
		MUST(n == count && csv.line == 1);
		for (size_t i = 0; i < n; i++)
			MUST(strcmp(cells[i], again[i]) == 0);
		MUST(csv_next(&csv, arena, &again, &n, &err) == 0);
	} else {
		/* Quotes may have made it longer than a record can be. */
		MUST(len > CSV_RECORD);
	}
	arena_free(&arena);
}

static void
check_record(char **cells, size_t count, char separator)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	MUST(count > 0 && count <= CSV_CELLS);
	for (size_t i = 0; i < count; i++) {
		MUST(strlen(cells[i]) <= CSV_CELL);
		if (i > 0)
			putc(separator, out);
		write_cell(out, cells[i]);
	}
	fclose(out);
	check_again(cells, count, text, len, separator);
	free(text);
}

/* The first byte chooses the separator. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(64 << 10, 2 << 20);
	struct err err = {0};
	struct csv csv;
	char **cells;
	size_t count;
	int got;

	if (size > 0) {
		csv_open(&csv, (const char *)data + 1, size - 1, ",;\t|"[data[0] % 4]);
		for (;;) {
			const char *at = csv.at;
			size_t line = csv.line;

			arena_reset(arena);
			if ((got = csv_next(&csv, arena, &cells, &count, &err)) == 0)
				break;
			MUST(csv.at > at && csv.line >= line && csv.next_line >= csv.line);
			if (got == 1)
				check_record(cells, count, csv.separator);
			else
				MUST(err.code == ERR_INVALID && strncmp(err.msg, "line ", 5) == 0);
		}
		MUST(csv.at == csv.end);
	}
	arena_free(&arena);
	return 0;
}
