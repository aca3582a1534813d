/*
 * Clients: who answers for each, from the commit that opens her (law L4), and what is kept of her,
 * sealed class by class under a data key of her own. Nothing about her is decided here but whose
 * she is: what may leave, and to whom, is the gateway's.
 */
#ifndef INTAKE_CLIENT_H
#define INTAKE_CLIENT_H

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "common/batch.h"
#include "common/seal.h"
#include "common/service.h"

#define CLIENT_MANY                                                                                \
	100           /* most things of one class that are told of; client.sql has this number     \
		       */
#define LED_MOST 1000 /* clients whose lead moves in one commit; client.sql has this number */

/* --- rows; texts are never NULL --- */

struct client {
	struct id id;             /* random */
	const char *organisation; /* whose she is, and under whose key the data key is */
	struct seal_key data_key; /* of all that is kept of her */
	const char *lead, *duty_supervisor;
	const char *lead_placement; /* through which the lead leads; "" none */
	int64_t opened;
	int64_t closed; /* 0: she is a client */
	Accord__V1__ClosedWhy closed_why;
	const char *closed_by; /* "" */
	int32_t version;       /* counts saves: guards them */
	bool changed;          /* in this batch, by who keeps something of her */
	bool met;              /* likewise: something in it is about her */
	bool destroyed;        /* likewise: she is there no more */
};

/* The edge under which a content was written; it never changes (DOMAIN 1.5). */
struct edge {
	Accord__V1__RecordKind kind;
	Accord__V1__Discoverability discoverability;
};

/* One class of one of her records, or one of the many things of a class. */
struct content {
	struct id id, client;
	Accord__V1__Origin origin;
	Accord__V1__DataClass data_class;
	struct edge edge; /* of a new row */
	bool emptied;     /* nothing is kept here any more */
	int64_t kept;
	const uint8_t *packed; /* of a row to be saved: the record with the fields of that class */
	size_t len;
	const struct client *of; /* likewise */
	int32_t version;
};

/* Which contents there are of a client, but for her service actions; what the batch adds is added
 * here too. There is one for every client that is asked for. Never saved. */
struct content_item {
	struct id id;
	Accord__V1__Origin origin;
	Accord__V1__DataClass data_class;
	struct edge edge;
	bool emptied;
	struct content_item *next;
};
struct content_list {
	struct id client;
	struct content_item *first;
};

struct advisement {
	struct id id, client;
	const char *recipient;
	Accord__V1__Advice advice;
	int64_t told;
	const char *person;
};

enum standing_kind {
	STANDING_PERSON = 1,
	STANDING_PLACEMENT = 2,
	STANDING_ORGANISATION = 3,
	STANDING_ACCOUNT = 4 /* of the person of that name; gone: it is disabled */
};

/* What the gateway's journal said last of one on whom leads hang. */
struct standing {
	struct id id; /* standing_id() */
	enum standing_kind kind;
	const char *name;
	const char *employer; /* "" not known yet */
	bool gone;
	int64_t until;               /* of a placement: its end; 0 not known */
	const char *duty_supervisor; /* of an organisation; "" none is known */
	const char *zone;            /* of an organisation; "" not known yet */
	int64_t daily_at;  /* of an organisation: when its day's list is looked at; 0: soon */
	int64_t daily_day; /* on which day of its own it was paged about it last */
	int32_t version;
};

/* Clients who no longer agree with how one stands; of the nil id, with how any stands. Read only.
 */
struct led {
	struct id client;
	const char *organisation, *lead, *lead_placement;
	struct led *next;
};
struct led_list {
	struct id id; /* of the standing, or nil */
	struct led *first;
	size_t count;
};

/* How many clients nobody answers for, and how many are led by who knows a party, LED_MOST at most.
 * Read only. */
struct unanswered {
	struct id id; /* nil */
	int64_t count, recused;
};

extern const struct table client_table, content_table, content_list_table, advisement_table,
    standing_table, led_table, unanswered_table;

struct id standing_id(enum standing_kind kind, const char *name);
/* For the table of what seals. */
bool client_rewrap(struct seal *seal, void *row, struct err *err) MUST_CHECK;

/* --- sealing --- */

/* Longest packed content. */
#define CONTENT_MAX ((size_t)2046)

/* One column for bind; a key that went away meanwhile withholds the row. */
void content_put(struct db_args *to, struct seal *seal, const struct content *content);
/*
 * What a column holds, in the arena. ERR_UNAVAILABLE: a key or memory is not there now.
 * ERR_INTERNAL: it is not what was sealed here.
 */
bool content_open(struct seal *seal, const struct content *at, const struct crypt_piece *sealed,
    struct arena *arena, struct crypt_piece *packed, struct err *err) MUST_CHECK;

/* --- client_keep.c: contents as rows of a batch --- */

/* Whose hand writes, and for whom: a client who is known, and what the gateway said of the edge. */
struct writing {
	const struct client *client;
	struct edge edge;
};
struct edge edge_of(const Accord__V1__WriterEdge *edge);
/* Of the incident record: notes of whoever answered, and never protected. */
struct edge edge_of_note(struct edge edge);

/* For keys: of a client that is opened; of one who is there. */
void content_need_new(struct batch *batch, const struct id *client);
void content_need_list(struct batch *batch, const ProtobufCBinaryData *client);
/* For more: her contents of these classes (bit n: DataClass n) in either record. */
void content_need_classes(struct batch *batch, const ProtobufCBinaryData *client, uint64_t classes);
/* For keys: so many ids for rows that the command may make; NULL without memory. */
struct id *content_need_fresh(struct batch *batch, size_t count);

/* Of a client that is opened. */
void content_open_victim(
    struct batch *batch, const struct writing *by, const Accord__V1__VictimTaken *taken);
void content_open_service(struct batch *batch, const struct writing *by,
    const Accord__V1__ServiceTaken *taken, Accord__V1__OpenedFrom from);
/* One more, under a new id. */
void content_keep_action(struct batch *batch, const struct writing *by, const struct id *id,
    Accord__V1__ServiceAction *action);
/* Of police and prosecution. */
void content_keep_pointer(struct batch *batch, const struct client *client, const struct id *id,
    Accord__V1__BradyPointer *pointer);

/* Of one who is there, with her list needed. */
struct content_list *content_list_of(struct batch *batch, const struct id *client);
/*
 * The class as the record says it, in place of what there was. What was written under another edge
 * is emptied, and a fresh row takes its place, since what a content is never changes. True: it was
 * used.
 */
bool content_keep(struct batch *batch, const struct writing *by, Accord__V1__DataClass data_class,
    const ProtobufCMessage *record, const struct id *fresh);
/* One thing of a class of many, in place of at, or (NULL) one more; the record holds it alone. The
 * row that it is kept in. */
struct id content_keep_thing(struct batch *batch, const struct writing *by, struct content_item *at,
    Accord__V1__DataClass data_class, const ProtobufCMessage *record, const struct id *fresh);
void content_empty(struct batch *batch, const struct client *client, struct content_item *at);
/* Replaces the one that was there; she has an incident record from then on. Gives how many fresh
 * ids it used. */
#define CONTACT_FRESH 2
size_t content_keep_contact(struct batch *batch, const struct writing *by,
    Accord__V1__ContactTaken *taken, const struct id *fresh);
bool content_has_incident(const struct content_list *list);
/* She has an incident record from now on; as content_keep. */
bool content_keep_incident(struct batch *batch, const struct writing *by, const struct id *fresh);

/* --- commands; each about a client of the actor's organisation, ERR_NOT_FOUND for any other --- */

extern const struct rule intake_commands[];
/* For keys: the client that a command names. */
void client_need(struct batch *batch, const ProtobufCBinaryData *bytes);
/* The client, when she is of the actor's organisation and the key is there; another's is not there
 * (law L9): NULL. */
struct client *client_own(struct batch *batch, const struct input *input,
    const ProtobufCBinaryData *bytes, struct err *err) MUST_CHECK;
/* An instant that was: 0 says now. False when it is to come. */
bool client_when(int64_t said, int64_t now, int64_t *at, struct err *err) MUST_CHECK;
/*
 * The gateway looked them up, and may have looked before or after what was heard here: who has left
 * is given no client, and what an organisation's journal named its duty supervisor last is
 * believed.
 */
bool client_answerable(struct batch *batch, struct client *client, struct err *err) MUST_CHECK;
/* Answers with her id: true. */
bool client_reply(struct batch *batch, struct input *input, const struct id *client);
/* As which she was read: tells of nothing but change, to nobody but who has her owner's key. False:
 * the key is away. */
bool client_version(const struct client *client, struct id *version);

/* She is as whoever writes read her; empty: as whichever. ERR_STALE: no longer. */
bool client_read_as_good(
    const struct client *client, const ProtobufCBinaryData *read_as, struct err *err) MUST_CHECK;

/* client_record.c */
void keep_of_client_keys(struct batch *batch, struct input *input);
void keep_of_client_more(struct batch *batch, struct input *input);
bool keep_of_client(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* All four answers and a number: without them it is not taken, and does not leave. */
bool contact_whole(const Accord__V1__ContactTaken *contact);

/* --- leads --- */

extern const struct rule intake_gateway_facts[];
/* Of the clocks table. */
void leads_settle_keys(struct batch *batch, struct input *input);
void leads_settle_more(struct batch *batch, struct input *input);
bool leads_settle(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void placement_lapsed_keys(struct batch *batch, struct input *input);
bool placement_lapsed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* The row that says how one stands, for a batch's keys; "" names nobody. */
void standing_need(struct batch *batch, enum standing_kind kind, const char *name);
/* Of a lead: how she stands, and how her account does. */
void standing_need_lead(struct batch *batch, const char *lead);
/* NULL: nothing was heard of it. What has come to its end by now is gone. */
const struct standing *standing_known(
    struct batch *batch, enum standing_kind kind, const char *name);

/*
 * Puts lead and duty supervisor of a client right by how they stand (NULL: not known): whoever
 * left, or whose account is disabled, or led through a placement that ended, gives way to the duty
 * supervisor. Pure. Unspecified: all is as it should be, or there is nobody else.
 */
struct answerable {
	const struct standing *lead, *account, *placement, *organisation;
};
Accord__V1__LeadReason client_settle(struct client *client, const struct answerable *stand);

/* Registers how many nobody answers for. */
void leads_open(void);
/* With a client that is opened: from then on all leads are looked at once a minute, for what no
 * fact said as it happened (a snapshot's do not). */
void leads_watch(struct batch *batch);

/* --- answers --- */

void locate_clients(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_clients(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void fetch_clients(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_led(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
