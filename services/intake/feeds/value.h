/* Values on their way from a document into a snapshot: cleaned, bounded, and never of a wrong kind.
 */
#ifndef INTAKE_FEEDS_VALUE_H
#define INTAKE_FEEDS_VALUE_H

#include <jansson.h>

#include "services/intake/feeds/map.h"
#include "services/intake/feeds/snapshot.h"
#include "services/intake/feeds/triage.h"

/* Longest words of codes that no list of the map bounds. */
#define VALUE_PRIORITY_WORDS 4
#define VALUE_DISPOSITION_WORDS 6

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
/* What the map's list of areas says for it; "" for what is not in the list, which is counted and
 * warned of: an area travels in facts and pages, where a sender's own words may not go. */
const char *value_area(struct reading *r, const char *text);
/* The text if it has the form of a code of at most so many words, else "", counted and warned of:
 * sentences and telephone numbers are kept nowhere. */
const char *value_code(struct reading *r, const char *text, size_t words);
/* The same for the type's code and label, once the type is known; what the map lists may be any
 * text. */
void value_bound_type(struct reading *r);
/* The number is what everything is kept under: false with the reason when there is none, or when it
 * was cut or cleaned and would be another one. */
bool value_number_good(struct reading *r);
/* 0 for "" and for what cannot be read, which is warned of. */
int64_t value_time(struct reading *r, const char *text);
/* False for what is no number between low and high. */
bool value_degrees(const char *text, double limit, double *degrees);
/* Appends a word to a list separated by commas, as long as it fits into size. */
bool value_append(char *list, size_t size, const char *word);

#endif
