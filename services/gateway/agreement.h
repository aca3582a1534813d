/* The commands and questions about agreements that come over the bus, and how they stand. */
#ifndef GATEWAY_AGREEMENT_H
#define GATEWAY_AGREEMENT_H

#include "services/gateway/agreement_change.h"

void gateway_draft_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_sign_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_approve_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_end_agreement(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_judge_end(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void gateway_list_agreements(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* The agreements of an organisation, or of all; lives until done has returned. */
struct agreement_listing {
	struct gateway *gateway;
	struct arena *arena;
	const struct rulebook *rulebook;
	const char *organisation;
	int64_t head; /* the policy head's version, as it was read with them */
	unsigned tries;
	Accord__V1__Agreements answer;
	void (*done)(struct agreement_listing *, const struct err *);
	struct bus_request *request; /* whoever asked: one of these */
	uint64_t http;
};
typedef void agreement_listed_fn(struct agreement_listing *listing, const struct err *err);
/* done is called exactly once when this is true, never from inside; not at all when the gateway
 * ends before. */
bool agreement_list(struct gateway *gateway, const char *organisation, agreement_listed_fn *done,
    struct bus_request *request, uint64_t http, struct err *err) MUST_CHECK;

#define AGREEMENT_HEAD_COLUMN 15
/* A row of agreement_list or agreement_one as a message in the arena; NULL without memory. */
Accord__V1__AgreementStanding *agreement_standing(
    struct arena *arena, const struct rulebook *rulebook, const struct db_row *row, int64_t now);

#endif
