/*
 * From bytes to a snapshot: a pure function of a feed's map and one document. The allow-list comes
 * first: nothing that may not be kept ever gets into the snapshot.
 */
#ifndef INTAKE_FEEDS_READ_H
#define INTAKE_FEEDS_READ_H

#include "services/intake/feeds/map.h"
#include "services/intake/feeds/snapshot.h"
#include "services/intake/feeds/triage.h"

/* Limits of one document: beyond them it is quarantined. */
#define FEED_DOCUMENT_BYTES ((size_t)64 << 20)
#define FEED_DOCUMENT_DEPTH 64
#define FEED_DOCUMENT_VALUES 500000 /* commas and brackets outside of texts */

struct feed_reader {
	const struct feed_map *map;
	const struct triage *triage;
	struct zone *zone; /* of map->zone; used by no other thread meanwhile */
};

/*
 * Texts of the snapshot live in the arena. received is when the document reached us. False: there
 * was no memory, and nothing is known of the document; it may be the best there is.
 */
bool feed_read(const struct feed_reader *reader, const uint8_t *bytes, size_t len, int64_t received,
    struct arena *arena, struct feed_result *out) MUST_CHECK;

/* How a document of each format is read; called by feed_read. */
struct reading;
struct json_t;
void eido_read(struct reading *r, const struct json_t *root);
void rows_read(struct reading *r, const struct json_t *root);
void custody_read(struct reading *r, const struct json_t *root);
/* bytes are UTF-8. */
void callexport_read(struct reading *r, const uint8_t *bytes, size_t len);

#endif
