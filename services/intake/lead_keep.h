/*
 * Who leads for a client one after the other, and what being helped asks of her: how often she was
 * asked what happened, who got in touch, how long nobody did. For her organisation only.
 */
#ifndef INTAKE_LEAD_KEEP_H
#define INTAKE_LEAD_KEEP_H

#include "services/intake/client.h"

/* --- rows --- */

/* When she was first told how far what she says stays here; 0: never. Read only. */
struct advised {
	struct id client;
	int64_t first;
};

struct lead_move {
	struct id id, client;
	int64_t moved;
	Accord__V1__LeadReason reason;
	const char *lead, *duty_supervisor; /* from then on */
};

struct encounter {
	struct id id, client;
	const char *organisation; /* whose staff got in touch */
	int64_t at;
	bool reached, account_asked;
	const char *person; /* who noted it */
};

extern const struct table advised_table, lead_move_table, encounter_table;

/* She is told now, in this batch; the row was needed. */
void advised_note(
    struct batch *batch, const struct id *client, Accord__V1__Advice advice, int64_t told);
/* She had been told by then. */
bool advised_by(struct batch *batch, const struct id *client, int64_t at);

/* Puts a move of a lead on record, in a row and a fact; said: why nobody checked for conflicts, if
 * nobody did. The rows of her conflicts and of her transfer were needed. */
void lead_moved(struct batch *batch, const struct client *now, const struct client *before,
    Accord__V1__LeadReason reason, Accord__V1__Unchecked said);
/* What was done for her was done with her, if the code says so. */
void encounter_of_action(struct batch *batch, const struct client *client,
    Accord__V1__ServiceCode code, int64_t at, const char *person);

/* --- commands; of the commands table --- */

void move_lead_keys(struct batch *batch, struct input *input);
bool move_lead(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void point_brady_keys(struct batch *batch, struct input *input);
bool point_brady(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void note_encounter_keys(struct batch *batch, struct input *input);
bool note_encounter(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- answers --- */

void fetch_burden(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
