/* An incident as it stands, and what one more document of it changes: the apply rules, pure. */
#ifndef INTAKE_INCIDENT_H
#define INTAKE_INCIDENT_H

#include "common/seal.h"
#include "services/intake/feeds/map.h"
#include "services/intake/feeds/snapshot.h"

/* Open and not heard of for so long: presumed closed. */
#define INCIDENT_SILENCE (72 * CLOCK_HOUR)
/* Mere repetitions of a document are noted no more often. */
#define INCIDENT_HEARD CLOCK_HOUR

/* What became of the sealed columns when the row was read. */
enum incident_opened {
	INCIDENT_OPENED,
	INCIDENT_SHUT,    /* a key is away: what they hold is missing here, for now */
	INCIDENT_DAMAGED, /* not what was sealed here: what could not be opened is lost */
	INCIDENT_KEYLESS  /* nor is the data key */
};

/* A row of the table incident. Texts are never NULL; times 0 = not known. */
struct incident {
	struct id key;      /* blind index of feed and number: for loading only */
	struct id incident; /* random: what others know it by */
	int64_t begun;      /* when the row was made; never changes */
	const char *feed, *number;
	const char *organisation; /* under whose key the data key is */
	struct seal_key data_key; /* of the sealed columns, its documents' and relations' too */
	enum incident_opened opened;
	struct crypt_piece kept_identity, kept_location; /* as they are stored, when not opened */
	Accord__V1__IncidentStatus status;
	Accord__V1__Tier tier;
	const char *type_code, *type_label, *apco;
	const char *priority, *disposition;
	const char *area, *place, *city;
	bool has_position;
	double latitude, longitude;
	int64_t received, dispatched, arrived, closed;
	bool received_derived;   /* the source did not say: its first arrival here */
	const char *merged_into; /* the other number, or "" */
	struct id merged_to;     /* key of that one while this is merged; nil else */
	struct id survivor;      /* outward id of the end of that chain; nil: not known */
	int64_t heard;           /* when a document of it last came */
	/* of the version applied last */
	struct id document;
	int64_t source_updated, sequence, document_received;
	uint32_t
	    version;   /* counts versions that changed something, from 1; 0 = only named so far */
	int32_t saves; /* counts saves of the row: guards them */
};

/* What is known of a document beside its content. */
struct arrival {
	struct id document; /* the outward id of the document */
	int64_t received;   /* when it reached us */
	int64_t freshness;  /* of the feed */
	int grain;          /* enum feed_grain */
};

struct verdict {
	Accord__V1__Outcome outcome;   /* stale or accepted; duplicates are found before */
	Accord__V1__ChangeKind change; /* unspecified: nothing new in what may be kept */
	bool late;                     /* older than the feed's freshness when it reached us */
	bool moved;                    /* the row changed at all and has to be saved */
	uint32_t warnings;
};

/*
 * Applies a snapshot to the incident, which is zeroed (version 0) when this is the first document
 * of it; key, incident id, feed and number are the caller's. Texts are taken over by pointer.
 */
struct verdict incident_apply(struct incident *incident, const struct incident_snapshot *snapshot,
    const struct arrival *arrival);
/* It went on under another number, as a document of that other incident says. False when that was
 * known. */
bool incident_merge(struct incident *incident, const char *into);

bool incident_open(const struct incident *incident);
/* Its last document came once more. True when that is to be saved. */
bool incident_repeated(struct incident *incident, int64_t received);
/* Nothing was heard of it for INCIDENT_SILENCE: it must be open. */
struct verdict incident_presume_closed(struct incident *incident);

/* The fact about its state now; nothing is copied. */
void incident_fact(const struct incident *incident, const struct verdict *verdict,
    Accord__V1__IncidentRecorded *fact);
/* The table of statuses, for people. */
void incident_dump_statuses(void);

#endif
