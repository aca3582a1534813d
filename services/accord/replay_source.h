/* A file of events as lines of JSON: rows of a CSV file become objects, JSON Lines stay what they
 * are. */
#ifndef SERVICES_ACCORD_REPLAY_SOURCE_H
#define SERVICES_ACCORD_REPLAY_SOURCE_H

#include "common/arena.h"
#include "common/err.h"

struct replay_line {
	size_t at, len; /* in the file */
	int64_t newest; /* its newest time; 0 when it has none. The reader of the file fills it. */
};

struct replay_source {
	const char *bytes; /* of the file, mapped */
	size_t size;
	bool csv;
	char **columns;
	size_t column_count;
	struct replay_line *lines;
	size_t count;
};

/*
 * Finds the lines of a .csv, .jsonl, .ndjson or .json file, or of "-": standard input, read to its
 * end, JSON Lines when it begins with a brace and CSV otherwise. Blank ones do not count. The names
 * of a CSV's columns must differ; the arena keeps them.
 */
bool replay_open(struct arena *arena, const char *path, struct replay_source *source,
    struct err *err) MUST_CHECK;
/* The same over bytes that outlive the source. */
bool replay_open_bytes(struct arena *arena, const char *bytes, size_t size, bool csv,
    struct replay_source *source, struct err *err) MUST_CHECK;
void replay_close(struct replay_source *source);

/*
 * The line as JSON, in the arena or in the file. A record that is no CSV comes out as it stands: it
 * is for the other side to say so. NULL when the arena is full.
 */
const char *replay_json(const struct replay_source *source, const struct replay_line *line,
    struct arena *arena, size_t *len);

#endif
