/* The service's own state, its rows, and what its files share. */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include "common/service.h"
#include "services/intake/feeds/read.h"
#include "services/intake/incident.h"
#include "services/intake/notice_rules.h"
#include "services/intake/sealing.h"

#define INTAKE_RAW_MAX ((size_t)1 << 20) /* longest quarantined document whose bytes are kept */

/* Subjects: the key of the quarantined document; that of the open incident; standing_id() of whom
 * leads hang on, or nil for all; the same of a placement, at its end; the content behind which to
 * look, nil for the first; the item of a destruction; the client whose lead
 * is offered. */
enum intake_clock {
	INTAKE_CLOCK_PURGE = 1,
	INTAKE_CLOCK_SILENCE = 2,
	INTAKE_CLOCK_LEADS = 3,
	INTAKE_CLOCK_PLACEMENT = 4,
	INTAKE_CLOCK_LOOKUP = 5,
	INTAKE_CLOCK_FORGET = 6,
	INTAKE_CLOCK_TRANSFER = 7
};
enum intake_event { INTAKE_EVENT_DOCUMENT = 1, INTAKE_EVENT_FORGOTTEN = 2, INTAKE_EVENT_AGAIN = 3 };

/* A feed of this site: its map, and the loop's own handle of its zone. */
#define FEED_SECRETS 2 /* while one takes the place of the other */
#define FEED_SECRET 64
struct feed_secret {
	uint8_t bytes[FEED_SECRET];
	size_t len; /* 0: there is none */
};

struct feed {
	struct feed_map map;
	struct zone *zone;
	struct feed_secret secrets[FEED_SECRETS];
};

/* What requests hold while they are under way. */
struct intake_load {
	size_t requests, bytes, window; /* bodies, and documents at a time */
};

struct intake {
	/* configuration */
	const char *feeds_path, *triage_path, *notices_path;
	int64_t raw_kept;
	int64_t backups_kept; /* 0: not known */
	int64_t daily_at;     /* since midnight of an organisation's own: daily.h */

	struct service *service;
	struct seal *seal;
	struct feed *feeds;
	size_t feed_count;
	struct triage triage;
	struct notice_rules notices;
	struct ingest *ingests;       /* requests under way */
	size_t documents;             /* submitted and not yet committed */
	struct intake_load all, bulk; /* bulk: of the requests in that lane */
	bool has_canary;              /* one of the feeds */
	int64_t canary_at;            /* when the last canary was committed */
	bool looked;                  /* for contents without indexes, in this life */
};

extern const struct config_key intake_config[];
extern struct intake intake;

bool intake_load_feeds(struct arena *arena, struct err *err) MUST_CHECK;
void intake_close_feeds(void);
const struct feed *intake_feed(const char *name);

/* --- one document as an input of a batch --- */

struct document {
	struct input input; /* first: it is cast back */
	struct chunk *chunk;
	const char *feed;
	const struct feed_map *map;     /* NULL: intake has none for this feed */
	const char *owner;              /* the feed's organisation, or the site */
	const struct seal_index *index; /* its */
	const uint8_t *bytes;
	size_t len;
	uint32_t line;
	int64_t received;
	uint8_t digest[CRYPT_SHA256]; /* keyed */
	struct feed_result result;
	struct id tally_key, incident_key,
	    document_key;                         /* of a quarantined one document_key is its own */
	struct id other_keys[SNAPSHOT_RELATIONS]; /* of the other incident */
	struct id relation_keys[SNAPSHOT_RELATIONS];
	struct custody_case *custody; /* of a feed of custody events; in the batch's arena */
	/* what became of it */
	Accord__V1__Outcome outcome;
	struct id receipt;
};

/* The owner of what comes from a feed; NULL is a feed that intake has no map of. */
const char *document_owner(const struct feed *feed);
/* Fills everything but input, chunk, owner, index and what became of it; pure. zone is the calling
 * thread's. False: there is no memory. */
bool document_read(struct document *document, const struct feed *feed, struct zone *zone,
    struct arena *arena) MUST_CHECK;
/* The keys of a document that is quarantined for reason. */
void document_quarantine(struct document *document, Accord__V1__QuarantineReason reason);
/* Once, at the start. */
void document_open(void);
/* The id of a row that the document is kept in: what is a canary's passes away. */
struct id document_passing(const struct document *document, struct id id);
/* The fact that an incident is now as it is. */
void document_tell(
    struct batch *batch, const struct incident *incident, const struct verdict *verdict);
extern const struct rule document_rule;
extern const struct rule intake_clocks[];

/* --- quarantine.c --- */

struct tally_counts;
void quarantine_keep(struct batch *batch, struct document *document, struct tally_counts *tally);
void quarantine_purge_keys(struct batch *batch, struct input *input);
bool quarantine_purge(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- mend.c --- */

/* A data key for a new incident. */
void incident_seal(struct incident *incident, const char *organisation);
/* False: what is kept under that key has to wait for a key of that organisation
 * (ERR_UNAVAILABLE); nobody waits for another's. */
bool mend_ready(struct batch *batch, const struct id *key, const char *organisation,
    struct err *err) MUST_CHECK;
/* Of an incident that is ready, before anything of it is changed: a damaged one loses what was
 * damaged and goes on; one that another organisation's key shuts keeps its sealed columns. */
void mend(struct batch *batch, struct incident *incident, const char *number);
void mend_open(void);

/* --- merges --- */

#define MERGE_CHAIN 16 /* most merges one after the other; incident_chain has the same number */

/* What a document that merges incidents needs to know, first and second round. */
void merge_keys(struct batch *batch, const struct document *document);
void merge_more(struct batch *batch, const struct document *document);
/* Takes from what is said every merge that would close a circle. */
void merge_break_circles(
    struct batch *batch, const struct document *document, struct incident_snapshot *said);
/* Under which key it went on, once what was said is applied. */
void merge_note(struct batch *batch, const struct document *document,
    const struct incident_snapshot *said, struct incident *incident);
/* Incidents that this one replaces, known or not yet. */
void merge_others(struct batch *batch, const struct document *document,
    const struct incident *incident, bool late);

/* --- rows --- */

/* A row of document: kept rows are known by key and receipt only, new ones point to what they are
 * made of. */
struct document_row {
	struct id key, document, incident;
	Accord__V1__Outcome outcome;
	Accord__V1__ChangeKind change;
	uint32_t warnings;
	const struct document *from;
	const struct incident *of;
};

/* Where an incident went on, and where that one did. Read only. */
struct chain_row {
	struct id id;
	size_t count;
	struct id next[MERGE_CHAIN];
};

struct relation_row {
	struct id key, incident;
	enum relation_kind kind;
	const char *feed, *other;
	struct id other_key;
	int64_t at;
	const struct incident *of;
};

struct quarantine_row {
	struct id key, document;
	const char *feed, *owner;
	struct seal_key data_key; /* gone with the bytes */
	Accord__V1__QuarantineReason reason;
	int64_t received, purged;
	uint64_t length;
	uint8_t digest[CRYPT_SHA256];
	bool has_raw;       /* as stored */
	const uint8_t *raw; /* of a new row, sealed; NULL: none is kept */
	size_t raw_len;
	int32_t saves;
};

#define INTAKE_TIERS 6
#define INTAKE_STATUSES 7
#define INTAKE_REASONS 9

/* The counters stand in the order of the table's columns. */
struct tally_row {
	struct id key;
	const char *feed;
	int32_t day;
	struct tally_counts {
		int64_t received, accepted, duplicate, stale, quarantined, test_calls, incidents;
		int64_t tier[INTAKE_TIERS];
		int64_t reason[INTAKE_REASONS - 1]; /* from 1 */
		int64_t notes, persons, other;
	} counts;
	int32_t saves;
};

extern const struct sealed intake_sealed[];
extern const struct table chain_table, incident_table, document_table, relation_table,
    quarantine_table, tally_table;

/* --- answers --- */

/* Of a source that signs (signed.c); after that the same. */
void ingest_signed(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void ingest_documents(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
bool ingest_drained(struct service *service);
void ingest_stop(struct service *service);
void fetch_incidents(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_incidents(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* What its followers may begin from. */
extern const struct restate intake_restates[];
void tally_feeds(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
