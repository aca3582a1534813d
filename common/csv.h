/* RFC 4180 CSV, one record at a time from memory, with what the field really sends: BOMs, CRLF, stray quotes. */
#ifndef COMMON_CSV_H
#define COMMON_CSV_H

#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"

struct csv {
	const char *at, *end;
	char separator;
	size_t line;		/* from 1, of the record last read */
};

/* A UTF-8 byte order mark, plain or doubly encoded, is passed over. */
void csv_open(struct csv *csv, const char *bytes, size_t len, char separator);
/* Reads the next record's cells into the arena. 1 = a record, 0 = the end, -1 = *err says line and reason. */
int csv_next(struct csv *csv, struct arena *arena, char ***cells, size_t *count, struct err *err);

#endif
