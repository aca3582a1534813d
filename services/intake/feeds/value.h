/* Values on their way from a document into a snapshot: cleaned, bounded, and never of a wrong kind.
 */
#ifndef INTAKE_FEEDS_VALUE_H
#define INTAKE_FEEDS_VALUE_H

#include <jansson.h>

#include "services/intake/feeds/map.h"
#include "services/intake/feeds/snapshot.h"
#include "services/intake/feeds/triage.h"

/* One document being read. */
struct reading {
	const struct feed_map *map;
	const struct triage *triage;
	struct zone *zone;
	struct arena *arena;
	int64_t received; /* when the document reached us */
	struct feed_result *out;
	bool exhausted; /* the arena refused */
};

static inline void
reading_warn(struct reading *r, uint32_t warning)
{
	r->out->snapshot.warnings |= warning;
}

/* A copy without control characters and blanks around it, at most max bytes. "" for none. */
const char *value_text(struct reading *r, const char *bytes, size_t len, size_t max);
/* The same of a JSON string, number or boolean; a map's tokens for "missing" give "". Other kinds
 * are warned of. */
const char *value_json(struct reading *r, const json_t *value, size_t max);
/* Of an area: one word or two of letters, digits and - . / _ in ASCII. Anything else would carry
 * sentences into facts and pages, so it is warned of and gives "". */
const char *value_area(struct reading *r, const char *text);
/* 0 for "" and for what cannot be read, which is warned of. */
int64_t value_time(struct reading *r, const char *text);
/* False for what is no number between low and high. */
bool value_degrees(const char *text, double limit, double *degrees);
/* Appends a word to a list separated by commas, as long as it fits into size. */
bool value_append(char *list, size_t size, const char *word);

#endif
