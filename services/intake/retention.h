/*
 * How long what is kept of a client is kept (docs/retention.md). Nothing of anybody is destroyed
 * before her record is closed, a schedule or her organisation's default says that it is due, and
 * nothing holds it; then two people destroy it, with a receipt.
 */
#ifndef INTAKE_RETENTION_H
#define INTAKE_RETENTION_H

#include "services/intake/client.h"

#define RETENTION_LINES 5         /* one for each kind of record, and one for all others */
#define RETENTION_YEARS_MOST 200  /* of a line */
#define RETENTION_YEARS_DEFAULT 7 /* of a community programme that loaded no schedule */
#define RETENTION_AUTHORITY 32
#define DESTROYED_MOST 100              /* clients of one destruction */
#define PROPOSAL_HOLDS (30 * CLOCK_DAY) /* so long it may be approved of */
#define DESTRUCTION_COPIES 512          /* organisations told of each client */
#define HOLDS_TOLD 16                   /* retention.sql has this number */
#define HOLDS_MOST 64                   /* in force of one client, beyond which none is by hand */
#define RETENTION_KINDS (RECORD_KIND_LAST + 1)
#define RECORD_KIND_LAST ACCORD__V1__RECORD_KIND__RECORD_KIND_COMMUNITY

/* --- the rule, pure --- */

struct schedule_line {
	bool there;
	int32_t years;
	const char *authority;
};
/* Of one organisation: a line for each RecordKind; of 0, for those without one. */
struct schedule {
	struct id id;    /* schedule_id() */
	int32_t version; /* 0: none was loaded */
	int64_t loaded;
	const char *person;
	struct schedule_line lines[RETENTION_KINDS];
};

/* What there is of one client. */
struct retained {
	struct id client;
	int64_t closed; /* 0: she is a client */
	int64_t last;   /* when something was last written of her; 0: never */
	uint32_t kinds; /* bit n: RecordKind n wrote of her */
	uint32_t holds; /* bit n: HoldReason n holds her, or who is said to be the same */
	bool reached;   /* by what happens in custody, under a number */
};

struct retention_verdict {
	Accord__V1__RetentionStanding standing;
	int64_t due;           /* 0: nothing says when */
	const char *authority; /* of the longest term; "" */
};
/* The same instant so many years later; the 29th of February has the 1st of March. */
int64_t retention_after(int64_t at, int32_t years);
/*
 * by_default: her organisation has a term without a schedule. All that was written of her is kept
 * as long as the kind of it that is kept longest; what no line is about is kept for ever.
 */
struct retention_verdict retention_judge(
    const struct retained *retained, const struct schedule *schedule, bool by_default, int64_t now);

/* --- rows --- */

struct hold {
	struct id id, client;
	const char *organisation;
	Accord__V1__HoldReason reason;
	int64_t began;
	const char *person; /* "": it began by itself */
	int64_t lifted;     /* 0: it holds */
	const char *lifted_by;
	int32_t version;
};

/* Why somebody is held; what the batch adds or lifts counts here too. Read only. */
struct held {
	struct id client;
	uint32_t reasons;
	int64_t count;
};

struct retention_line {
	struct id id, schedule;
	const char *organisation;
	int32_t version;
	int64_t loaded;
	const char *person;
	Accord__V1__RecordKind kind;
	int32_t years;
	const char *authority;
};

struct destruction {
	struct id id;
	const char *organisation;
	Accord__V1__DestructionState state;
	int32_t schedule;
	struct id digest;
	int64_t proposed, approved; /* approved 0: not yet */
	const char *proposed_by, *approved_by;
	int64_t last_backup; /* 0: not known */
	int32_t version;
};

struct destruction_item {
	struct id id, destruction, client;
	int32_t seen;
	int64_t last, due;
	const char *authority;
	Accord__V1__DestructionOutcome outcome;
	const char *lead;
	int64_t forgotten; /* 0: not all of the others have answered yet */
	int32_t releases, bases;
	int32_t version;
};

/* Whom a destruction is about. Read only. */
struct destruction_clients {
	struct id destruction;
	struct id clients[DESTROYED_MOST];
	size_t count;
};

struct destruction_copy {
	struct id id, destruction, client;
	const char *organisation;
	uint64_t classes;
	int64_t at;
};

/* What one of the others has said of her; asked until it has SAID_TIMES. */
#define SAID_TIMES 3
struct destruction_said {
	struct id id, destruction, client;
	const char *service;
	int64_t said, told; /* told: copies up to then are kept; 0: none are */
	int32_t times, rows;
	int32_t version;
};

/* The last table: what the store refuses here undoes the batch. */
struct client_destroyed {
	struct id client, destruction;
};

extern const struct table schedule_table, retention_line_table, retained_table, hold_table,
    client_held_table, destruction_table, destruction_clients_table, destruction_item_table,
    destruction_copy_table, destruction_said_table, client_destroyed_table;

struct id schedule_id(const char *organisation);
struct id destruction_item_id(const struct id *destruction, const struct id *client);
struct id destruction_said_id(
    const struct id *destruction, const struct id *client, const char *service);

/* --- holds --- */

#define HOLD(name) (1u << ACCORD__V1__HOLD_REASON__HOLD_REASON_##name)
#define HOLD_REASONS (ACCORD__V1__HOLD_REASON__HOLD_REASON_COUNSEL + 1)
/* For keys: the client whom an input is about may be held by it, for any of these reasons. */
void hold_need(struct batch *batch, const struct input *input, const ProtobufCBinaryData *client,
    uint32_t reasons);
/* By itself (person ""), unless one of that reason holds her already: NULL; or as somebody says. */
const struct hold *hold_begin(struct batch *batch, const struct input *input,
    const struct client *client, Accord__V1__HoldReason reason, const char *person);
/* By itself, under an id that is no row yet; for keys her row of client_held_table. told: a fact
 * says so. */
void hold_begin_new(struct batch *batch, const struct id *fresh, const struct client *client,
    Accord__V1__HoldReason reason, bool told);
/* Two who were said to be the same are so no more: what held both holds each. */
void hold_part_need(struct batch *batch, const struct input *input, const ProtobufCBinaryData *one,
    const ProtobufCBinaryData *other);
void hold_part(struct batch *batch, const struct input *input, const struct client *one,
    const struct client *other);
/* Each by itself. */
void hold_begin_of(
    struct batch *batch, const struct input *input, const struct client *client, uint32_t reasons);
/* What is kept of her now says that somebody is charged, or that there is a claim. */
uint32_t hold_reasons_of(const Accord__V1__ClientRecord *record);

/* --- commands and facts; of their tables --- */

void load_retention_keys(struct batch *batch, struct input *input);
bool load_retention(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void close_client_keys(struct batch *batch, struct input *input);
bool close_client(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void note_hold_keys(struct batch *batch, struct input *input);
bool note_hold(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void lift_hold_keys(struct batch *batch, struct input *input);
bool lift_hold(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void basis_moved_keys(struct batch *batch, struct input *input);
bool basis_moved(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void breach_affects_keys(struct batch *batch, struct input *input);
bool breach_affects(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- answers --- */

void fetch_schedule(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void fetch_retention(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void list_retention(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
