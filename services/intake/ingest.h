/* One request's documents on their way, as the files of ingest share it. */
#ifndef INTAKE_INGEST_H
#define INTAKE_INGEST_H

#include "services/intake/feeds/split.h"
#include "services/intake/intake.h"

#define LOOP_BYTES ((size_t)256 << 10) /* longer bodies are read by a worker */
#define CHUNK_DOCUMENTS 256
#define CHUNKS_EACH 2 /* of one request, read and not yet committed */
#define RECEIPTS_MAX ((size_t)65536)

struct receipt {
	uint32_t line;
	Accord__V1__Outcome outcome;
	Accord__V1__QuarantineReason reason;
	struct id id;
};

struct chunk {
	struct ingest *ingest;
	struct arena *arena;
	struct document *documents[CHUNK_DOCUMENTS];
	size_t count, left;
	bool last;    /* nothing comes after it */
	bool starved; /* memory ended first: the request is refused, and comes again */
};

/* One request. The split and the zone belong to whoever reads, one chunk at a time. */
struct ingest {
	struct ingest *next, **link;
	struct service *service;
	struct bus_request *request;
	const char *feed_name, *media_type;
	const struct feed *feed;        /* NULL: there is none of that name */
	const struct seal_index *index; /* of its owner */
	struct zone *zone;              /* the loop's, or own when a worker reads */
	int64_t received;
	struct feed_split split;
	bool opened, offloaded, reading, finished, pumping;
	enum lane lane;
	uint8_t *utf8;        /* of a body in UTF-16 */
	size_t bytes, window; /* counted against the limits of all requests */
	size_t chunks;
	size_t read; /* documents so far */
	struct receipt *receipts;
	size_t count, room;
	struct err err; /* set: it is refused when nothing is under way any more */
};

/* --- chunk.c --- */

/* NULL: there is no memory. */
struct chunk *chunk_new(struct ingest *ingest);
void chunk_free(struct chunk *chunk);
/* Reads the next documents; on the loop or on a worker: touches nothing but the request's own. */
void chunk_read(void *job);
/* Opens the split of a body that the loop reads. False: there is no memory. */
bool ingest_open_split(struct ingest *ingest) MUST_CHECK;

/* --- receipts.c --- */

bool receipt_keep(struct ingest *ingest, const struct document *document) MUST_CHECK;
/* Answers with all of them. */
bool receipts_reply(struct ingest *ingest, struct err *err) MUST_CHECK;

#endif
