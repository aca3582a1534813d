/*
 * Transfers: a client's lead is offered to a colleague, and goes over in the commit in which she
 * accepts. Until then who led leads (law L4). The row is that of a client's last offer.
 */
#ifndef INTAKE_TRANSFER_H
#define INTAKE_TRANSFER_H

#include "common/workday.h"
#include "services/intake/client.h"
#include "services/intake/transfer_fsm.h"

struct transfer {
	struct id client, id;
	const char *organisation;
	const char *lead_before;      /* who led as it was offered */
	const char *lead, *placement; /* to whom, and through which placement she would lead */
	Accord__V1__Unchecked unchecked;
	int64_t offered, due, moved;
	Accord__V1__RequestState state;
	Accord__V1__TransferReason reason;
	struct id wanted; /* by which somebody is asked to answer it; nil: nobody is any more */
	int32_t version;
};

/* Open offers to those who may no longer lead; of the nil id, to any. Read only. */
struct offered {
	struct id client;
	const char *organisation, *lead, *placement;
	struct offered *next;
};
struct offered_list {
	struct id id; /* standing_id(), or nil */
	struct offered *first;
	size_t count;
};

extern const struct table transfer_table, offered_table;

/* For keys of whatever moves a lead or closes a record. */
void transfer_need(struct batch *batch, const ProtobufCBinaryData *client);
/* In the same commit: an open offer of hers is given back, and nobody is asked any more. */
void transfer_overtaken(
    struct batch *batch, const struct client *client, Accord__V1__TransferReason reason);

/* With leads_settle: whoever was asked and may no longer lead is not asked any more. */
void transfer_settle_keys(struct batch *batch, const struct id *standing);
void transfer_settle_more(struct batch *batch, const struct id *standing);
/* How many were given back. */
size_t transfer_settle(struct batch *batch, const struct id *standing);

/* When a business day is over that begins now (common/workday.h). */
struct zone;
int64_t transfer_due(struct zone *zone, const struct workdays *days, int64_t now);

/* --- commands, and INTAKE_CLOCK_TRANSFER --- */

void offer_lead_keys(struct batch *batch, struct input *input);
bool offer_lead(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void answer_lead_keys(struct batch *batch, struct input *input);
void answer_lead_more(struct batch *batch, struct input *input);
bool answer_lead(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void transfer_unanswered_keys(struct batch *batch, struct input *input);
bool transfer_unanswered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- answers --- */

void fetch_transfer(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
