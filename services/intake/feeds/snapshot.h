/* One document of a feed as intake keeps it: the canonical snapshot of an incident, and nothing
 * that must not be kept. */
#ifndef INTAKE_FEEDS_SNAPSHOT_H
#define INTAKE_FEEDS_SNAPSHOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "accord/v1/custody.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/crypt.h"

/* Longest texts in bytes, as IncidentRecord's (max_len) says. */
#define SNAPSHOT_NUMBER 128
#define SNAPSHOT_TYPE_CODE 64
#define SNAPSHOT_TYPE_LABEL 128
#define SNAPSHOT_APCO 16
#define SNAPSHOT_PRIORITY 32
#define SNAPSHOT_DISPOSITION 64
#define SNAPSHOT_AREA 32
#define SNAPSHOT_PLACE 256
#define SNAPSHOT_CITY 64
#define SNAPSHOT_AGENCY 128
#define SNAPSHOT_RELATIONS 8

/* What was odd about a document that was taken all the same. Bits are stored: never used again. */
enum snapshot_warning {
	WARN_ENCODING = 1 << 0,      /* not UTF-8: read as Windows-1252 or UTF-16 */
	WARN_TYPE_UNKNOWN = 1 << 1,  /* a type code that no list has */
	WARN_TYPE_UNMAPPED = 1 << 2, /* a local type without a row in the feed's map */
	WARN_BAD_VALUE = 1 << 3,     /* a field of the wrong kind or out of range, left out */
	WARN_BAD_TIME = 1 << 4,      /* a time that could not be read, left out */
	WARN_FUTURE = 1 << 5,        /* more than five minutes ahead of its arrival */
	WARN_FOLD = 1 << 6,          /* a wall time that happened twice */
	WARN_GAP = 1 << 7,           /* a wall time that never happened */
	WARN_CONTRADICTION = 1 << 8, /* status word against close time: the times were believed */
	WARN_CUT = 1 << 9,           /* a text longer than its column */
	WARN_SAME_VERSION = 1 << 10, /* same version as the one applied, other content */
	WARN_NO_INCIDENT = 1 << 11,  /* an EIDO without incident component: a call transfer */
	WARN_DERIVED_RECEIVED = 1 << 12, /* the source did not say when the call came in */
	WARN_ORDER = 1 << 13,            /* times in an impossible order */
	WARN_SEVERAL = 1 << 14,          /* several incident components: the first was read */
	WARN_CLOCK = 1 << 15, /* update time a day ahead or more: its arrival was taken instead */
	WARN_AREA_UNKNOWN = 1 << 16 /* an area that the map does not list, left out */
};

/* What the allow-list left behind, counted by kind. */
struct snapshot_drops {
	uint32_t notes, persons, media, cautions, vehicles, other;
};

enum relation_kind {
	RELATION_MERGED_INTO = 1, /* this incident went on under the other number */
	RELATION_REPLACES = 2,    /* the other number went on under this one */
	RELATION_SPLIT = 3,
	RELATION_PARENT = 4,
	RELATION_CHILD = 5,
	RELATION_RELATED = 6,
	RELATION_UNLINKED = 7
};

struct snapshot_relation {
	enum relation_kind kind;
	const char *number;
};

/* Texts are never NULL: "" is "not said". Times in microseconds, 0 is "not said". */
struct incident_snapshot {
	const char *number;       /* the source's own, unique within the feed */
	const char *organisation; /* responsible for it, by the feed's map */
	const char *type_code, *type_label, *apco;
	Accord__V1__Tier tier;
	Accord__V1__IncidentStatus status;
	const char *priority, *disposition;
	const char *area, *place, *city;
	bool has_position;
	double latitude, longitude;
	int64_t received, dispatched, arrived, closed;
	bool derived_times;     /* dispatched, arrived and closed are guesses from states */
	int64_t source_updated; /* 0: the feed has no update time */
	int64_t sequence;
	const char *unit; /* of feeds with a row for each unit */
	struct snapshot_relation relations[SNAPSHOT_RELATIONS];
	size_t relation_count;
	uint32_t warnings;
	struct snapshot_drops drops;
};

/* What a document of format custody says happened; texts are never NULL. */
struct custody_said {
	const char *id; /* the source's own */
	Accord__V1__CustodyKind kind;
	Accord__V1__NumberKind number_kind;
	const char *number, *name, *birth_date;
	int64_t occurred;
	bool dated;   /* its source said so; else it is when it came */
	int64_t when; /* of what is to come; 0: not said */
	bool withdrawn;
};

/* What became of one document's bytes. */
struct feed_result {
	Accord__V1__QuarantineReason reason; /* unspecified: the snapshot is good */
	bool test;                           /* a test call: nothing of it is kept */
	const char *fault; /* what is wrong and where, without a word of what stands there; or "" */
	struct incident_snapshot snapshot;
	struct custody_said custody; /* of format custody, in its place */
};

#endif
