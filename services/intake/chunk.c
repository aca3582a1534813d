/* A piece of a request's body: taken apart into documents, each of them read. */
#include <stdlib.h>

#include "services/intake/ingest.h"

#define CHUNK_BYTES ((size_t)256 << 10)
#define CHUNK_FIRST ((size_t)8 << 10)
#define CHUNK_MEMORY ((size_t)256 << 20)

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name

struct chunk *
chunk_new(struct ingest *ingest)
{
	struct chunk *chunk = calloc(1, sizeof(*chunk));

	if (chunk == NULL)
		return NULL;
	chunk->ingest = ingest;
	chunk->arena = arena_try(CHUNK_FIRST, CHUNK_MEMORY);
	if (chunk->arena != NULL)
		return chunk;
	free(chunk);
	return NULL;
}

void
chunk_free(struct chunk *chunk)
{
	arena_free(&chunk->arena);
	free(chunk);
}

bool
ingest_open_split(struct ingest *ingest)
{
	const uint8_t *bytes = ingest->request->raw;
	size_t len = bytes == NULL ? 0 : ingest->request->raw_len;

	if (bytes == NULL)
		bytes = (const uint8_t *)"";
	if (!feed_from_utf16(bytes, len, &ingest->utf8, &len))
		return false;
	if (ingest->utf8 != NULL)
		bytes = ingest->utf8;
	feed_split_open(&ingest->split, ingest->media_type, bytes, len);
	ingest->opened = true;
	return true;
}

/* NULL: there is no memory. */
static struct document *
read_one(struct chunk *chunk, const uint8_t *bytes, size_t len)
{
	struct ingest *ingest = chunk->ingest;
	struct document *d = arena_zalloc(chunk->arena, sizeof(*d));

	if (d == NULL)
		return NULL;
	d->chunk = chunk;
	d->feed = ingest->feed_name;
	d->owner = document_owner(ingest->feed);
	d->index = ingest->index;
	d->bytes = bytes;
	d->len = len;
	d->line = ingest->split.line;
	d->received = ingest->received;
	return document_read(d, ingest->feed, ingest->zone, chunk->arena) ? d : NULL;
}

/*
 * The next document. A request has only so many receipts: what stands behind the last but one is
 * one document too large to be taken apart, since a feed is refused for nothing it sends (law L8).
 */
static bool
next_document(struct ingest *ingest, size_t before, const uint8_t **bytes, size_t *len, bool *rest)
{
	struct feed_split *split = &ingest->split, ahead;
	const uint8_t *other;
	size_t other_len;

	*rest = false;
	if (!feed_split_next(split, bytes, len))
		return false;
	ahead = *split;
	if (before + 1 < RECEIPTS_MAX || !feed_split_next(&ahead, &other, &other_len))
		return true;
	*rest = true;
	*len = (size_t)(split->end - *bytes);
	split->kind = SPLIT_DONE;
	return true;
}

void
chunk_read(void *job)
{
	struct chunk *chunk = job;
	struct ingest *ingest = chunk->ingest;
	size_t read = 0, len;
	const uint8_t *bytes;
	bool rest;

	if (!ingest->opened && !ingest_open_split(ingest)) {
		chunk->starved = true;
		return;
	}
	while (chunk->count < CHUNK_DOCUMENTS && read < CHUNK_BYTES) {
		struct document *d;

		if (!next_document(ingest, ingest->read + chunk->count, &bytes, &len, &rest)) {
			chunk->last = true;
			return;
		}
		d = read_one(chunk, bytes, len);
		if (d == NULL) {
			chunk->starved = true;
			return;
		}
		if (rest)
			document_quarantine(d, REASON(TOO_LARGE));
		chunk->documents[chunk->count++] = d;
		read += len;
	}
}
