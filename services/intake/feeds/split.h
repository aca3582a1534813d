/* One body into documents: a single one, JSON Lines, or the members of one array. */
#ifndef INTAKE_FEEDS_SPLIT_H
#define INTAKE_FEEDS_SPLIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct feed_split {
	const uint8_t *at, *end;
	uint32_t line; /* of the document last given: from 1; of an array, its place in it */
	enum { SPLIT_ONE, SPLIT_LINES, SPLIT_ARRAY, SPLIT_DONE } kind;
};

/*
 * application/x-ndjson and its other names mean lines; any other media type is judged by what the
 * body looks like. A byte order mark, plain or doubly encoded, is passed over.
 */
void feed_split_open(
    struct feed_split *split, const char *media_type, const uint8_t *bytes, size_t len);
/* Empty lines are passed over. An empty body is one empty document. False at the end. */
bool feed_split_next(struct feed_split *split, const uint8_t **bytes, size_t *len);

/* Past the closing quote of a JSON string; at is the byte after the opening one. */
const uint8_t *feed_past_string(const uint8_t *at, const uint8_t *end);

/* A body in UTF-16 with a byte order mark, made UTF-8 in *utf8: NULL when it is none or is broken.
 * False: there is no memory. */
bool feed_from_utf16(const uint8_t *bytes, size_t len, uint8_t **utf8, size_t *utf8_len);

#endif
