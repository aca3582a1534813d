/* RFC 4180 CSV, one record at a time from memory, with what the field really sends: BOMs, CRLF,
 * stray quotes. */
#ifndef COMMON_CSV_H
#define COMMON_CSV_H

#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"

#define CSV_CELL ((size_t)64 << 10)  /* bytes of a cell */
#define CSV_RECORD ((size_t)1 << 20) /* bytes of a record */
#define CSV_CELLS 1024               /* cells of a record */

struct csv {
	const char *at, *end;
	char separator;
	size_t line;      /* from 1, of the record last read */
	size_t next_line; /* of at */
	size_t again;     /* bytes that were read in vain and read again */
};

/* A UTF-8 byte order mark, plain or doubly encoded, is passed over. The bytes must outlive the csv.
 */
void csv_open(struct csv *csv, const char *bytes, size_t len, char separator);
/*
 * Reads the next record's cells into the arena. 1 = a record, 0 = the end, -1 = *err (never NULL)
 * says line and reason. LF, CRLF and CR end a record; empty lines are passed over; a quote inside
 * an unquoted cell stands for itself. Cells are bytes without NUL: whether they are UTF-8 is the
 * caller's to judge. After -1 the next call goes on with the line after the one on which the bad
 * record began, so that a stray quote costs one record; only ERR_UNAVAILABLE (the arena is full)
 * leaves the record to be read again. An empty arena of 2 MiB takes any record.
 */
int csv_next(struct csv *csv, struct arena *arena, char ***cells, size_t *count, struct err *err);

#endif
