/*
 * Conflicts: does what reaches a client reach the other one, is the other one a client too, does
 * somebody of the staff know a party. Compared by keyed indexes of her organisation alone.
 */
#ifndef INTAKE_CONFLICT_H
#define INTAKE_CONFLICT_H

#include "accord/v1/conflict.pb-c.h"
#include "services/intake/lookup.h"

#define FOUND_MOST 20 /* clients by one index; conflict.sql has this number */

struct client_conflict {
	struct id client;
	const char *organisation;
	uint32_t found; /* bit n: Conflict n */
	int64_t checked;
	const char *person;
	int32_t version;
};

struct client_party {
	struct id id, client;
	int64_t noted;
	uint8_t *packed; /* indexes, one behind the other */
	size_t len;
};

/* What was said of one before is not so. */
struct party_withdrawn {
	struct id id, client;
	int64_t at;
	const char *person;
	uint32_t why; /* Withdrawal */
	uint8_t *packed;
	size_t len;
};

struct recusal {
	struct id id, client;
	const char *person;
	bool ended;
	int64_t said;
	int32_t version;
};

/* Whom an index leads to, or by what a client is found. Read only. */
struct found_list {
	struct id id;
	struct id list[LOOKUP_MOST];
	size_t count;
};

/* By what the others of a client are reached, and what was written of herself in this batch: who
 * comes later in it has not loaded that. Read only. */
struct reached_by {
	struct id index;
	struct reached_by *next;
};
struct party_list {
	struct id client;
	struct reached_by *parties, *hers;
};

void reached_by_add(struct batch *batch, struct reached_by **list, struct id index);

extern const struct table party_list_table, client_conflict_table, client_party_table,
    party_withdrawn_table, recusal_table, found_by_table, party_by_table, own_found_table;

/* For keys, and whether somebody may lead: she is not recused, and it was checked or is said why it
 * could not be. */
void conflict_need(struct batch *batch, const ProtobufCBinaryData *client, const char *person);
bool conflict_lets_lead(struct batch *batch, const struct client *client, const char *person,
    Accord__V1__Unchecked unchecked, struct err *err) MUST_CHECK;

/* Why nobody checked her, as it was said; unspecified: somebody did. */
Accord__V1__Unchecked conflict_unchecked(
    struct batch *batch, const struct client *client, Accord__V1__Unchecked said);
/* A reason that somebody may have, or none. */
bool conflict_reason_good(Accord__V1__Unchecked unchecked);

/* What reaches her is written: compared with what was said of the others ever, so that a check made
 * before holds for it too. The contact row is needed as well. */
void conflict_meet_need(struct batch *batch, const ProtobufCBinaryData *client);
void conflict_meet(struct batch *batch, const struct input *input, const struct client *client,
    const ProtobufCMessage *record);

/* --- commands; of the commands table --- */

void check_conflict_keys(struct batch *batch, struct input *input);
void check_conflict_more(struct batch *batch, struct input *input);
bool check_conflict(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void recuse_keys(struct batch *batch, struct input *input);
bool recuse(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- answers --- */

void fetch_conflict(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
