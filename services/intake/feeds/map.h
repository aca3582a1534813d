/*
 * The map of a feed: which column says what, how times are written, what local types and agencies
 * mean. Read from one YAML file; pure, so that intake and the tool share it.
 */
#ifndef INTAKE_FEEDS_MAP_H
#define INTAKE_FEEDS_MAP_H

#include "accord/v1/intake.pb-c.h"
#include "common/arena.h"
#include "common/clock.h"
#include "common/err.h"
#include "common/yaml.h"
#include "common/zone.h"

/* Canonical names of a row's columns. The times stand together. */
#define FEED_FIELDS(X)                                                                             \
	X(NUMBER, "number", "the incident's number, unique within the feed")                       \
	X(AGENCY, "agency", "whose incident it is; read through agencies")                         \
	X(TYPE, "type", "the local type; read through types")                                      \
	X(TYPE_LABEL, "type label", "the type in words")                                           \
	X(PRIORITY, "priority", "the priority as the source writes it")                            \
	X(STATUS, "status", "read through statuses")                                               \
	X(DISPOSITION, "disposition", "how it ended; read through dispositions")                   \
	X(SEQUENCE, "sequence", "a number that grows with each version")                           \
	X(AREA, "area", "dispatch area, beat or district; read through areas")                     \
	X(CITY, "city", "city")                                                                    \
	X(LATITUDE, "latitude", "degrees north")                                                   \
	X(LONGITUDE, "longitude", "degrees east")                                                  \
	X(UNIT, "unit", "the unit a row is about, when the grain is unit")                         \
	X(MERGED_INTO, "merged into", "number of the incident this one is a duplicate of")         \
	X(UPDATED, "updated", "when the source last changed it: orders versions")                  \
	X(RECEIVED, "received", "when the call came in")                                           \
	X(DISPATCHED, "dispatched", "when the first unit was sent")                                \
	X(ARRIVED, "arrived", "when the first unit arrived")                                       \
	X(CLOSED, "closed", "when the incident was closed")

enum feed_field {
#define X(name, key, help) FEED_##name,
	FEED_FIELDS(X)
#undef X
	    FEED_FIELD_COUNT,
	FEED_FIRST_TIME = FEED_UPDATED
};

enum feed_format {
	FEED_FORMAT_ROWS,
	FEED_FORMAT_EIDO,
	FEED_FORMAT_CUSTODY,
	FEED_FORMAT_CALLEXPORT
};
enum feed_grain { FEED_GRAIN_INCIDENT, FEED_GRAIN_UNIT };

/* What to make of an offset that stands in a time (FEEDS 3.4, row 14). */
enum feed_offset {
	FEED_OFFSET_TRUSTED, /* it is right */
	FEED_OFFSET_IGNORED, /* the digits are wall time in the feed's zone, the offset means
				nothing */
	FEED_OFFSET_SHIFTED /* wall time was taken as UTC and converted: its UTC reading is the wall
			       time */
};

/* A word of the source and what it means here. */
struct feed_word {
	const char *from;
	const char
	    *to;   /* organisation, area, APCO or disposition code; "" when value alone says it */
	int value; /* tier or status; 0 when to says it */
};

struct feed_words {
	struct feed_word *v; /* sorted by from */
	size_t count;
};

/* A column whose value makes the type more urgent. */
struct feed_raise {
	const char *column, *value, *apco;
};

struct feed_columns {
	const char *v[FEED_FIELD_COUNT]; /* NULL: this feed has none */
	struct yaml_texts place;         /* joined by blanks */
};

struct feed_map {
	const char *feed;
	int format, grain, offset;
	const char *organisation, *zone;
	int64_t freshness;
	struct yaml_texts served; /* of format custody: whose clients it reaches */
	const char *secrets; /* file of secrets by which its source signs; NULL: it has a token */
	bool canary;         /* its incidents are nobody's: made to see that pages arrive */
	const char
	    *separator; /* between several dispositions in one cell; NULL: there is only one */
	struct feed_columns columns;
	struct yaml_texts time_formats; /* tried in turn; none: RFC 3339, with or without offset */
	struct yaml_texts missing;
	struct feed_words agencies, areas, types, statuses, dispositions;
	struct feed_raise *raises;
	size_t raise_count;
	struct yaml_texts used; /* each column that anything above names, once */
};

/* Everything lives in the arena. Complaints name file, line and column. */
bool feed_map_load(
    struct arena *arena, const char *path, struct feed_map *map, struct err *err) MUST_CHECK;
bool feed_map_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct feed_map *map, struct err *err) MUST_CHECK;

/* ASCII case does not matter. NULL when the word is not there. */
const struct feed_word *feed_words_find(const struct feed_words *words, const char *from);
/* True for "" and the feed's tokens for "missing". */
bool feed_map_missing(const struct feed_map *map, const char *text);
/* The map's organisation for a source's agency, or its default. */
const char *feed_map_organisation(const struct feed_map *map, const char *agency);

struct feed_time {
	int64_t us;
	enum zone_fit fit;
	struct clock_wall wall; /* as it was written */
	const char *pattern;    /* that read it; NULL: RFC 3339 with offset */
};
/* Reads a time as the feed writes it. zone is an open handle of map->zone that no other thread
 * uses. */
bool feed_map_time(
    const struct feed_map *map, struct zone *zone, const char *text, struct feed_time *time);
/*
 * The inverse: writes us the way the feed writes times, so that feed_map_time reads us again (up to
 * the pattern's precision). like is a time of this feed that was read. False when buf is too small.
 */
bool feed_map_time_write(const struct feed_map *map, struct zone *zone,
    const struct feed_time *like, int64_t us, char *buf, size_t size);

/*
 * A code: letters, digits and a few marks in ASCII, single blanks between at most so many words,
 * and fewer digits than a telephone number has.
 */
bool feed_is_code(const char *text, size_t words);

/* "page now", "contact", "offer", "review", "never"; false for any other word. */
bool feed_tier_parse(const char *word, Accord__V1__Tier *tier);
/* Lower is more urgent; unspecified comes last. */
int feed_tier_urgency(Accord__V1__Tier tier);

#endif
