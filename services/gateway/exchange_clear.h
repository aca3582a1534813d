/*
 * Whether a referral or hand-off may be offered at all: what the offer's words are of, by their
 * origin (AGREEMENTS 2.6), decided as if somebody of the receiver's who accepts such offers read
 * the sender's records of her; and whether the sender will hear what comes of it. Pure.
 */
#ifndef GATEWAY_EXCHANGE_CLEAR_H
#define GATEWAY_EXCHANGE_CLEAR_H

#include "accord/v1/exchange.pb-c.h"
#include "services/gateway/decision.h"

enum { CLEAR_INCIDENT, CLEAR_SERVICE, CLEAR_PARTS };

struct exchange_offered {
	int64_t at;
	const char *sender, *receiver; /* organisations */
	uint64_t roles;                /* of who offers: bit n for Role n */
	bool handoff;
	bool has_incident; /* there is an incident record of her */
	int64_t told;      /* since when she knows of this receiver; 0: she was not told */
	const Accord__V1__ExchangeOffer *offer; /* NULL: it says nothing */
	const struct offered_release *releases; /* of hers to the receiver */
	size_t release_count;
};

struct exchange_cleared {
	struct asker receiver; /* as whom it was decided */
	struct question questions[CLEAR_PARTS];
	struct verdict verdicts[CLEAR_PARTS];
	uint64_t leaves[CLEAR_PARTS]; /* by which record which classes leave with the offer */
	uint64_t withheld;            /* classes that it would say and may not */
	bool cleared, blind;
};

/* In which roles offers of that kind are accepted: bit n for Role n. */
uint64_t exchange_roles(bool handoff);
/* What it is for. */
unsigned exchange_purpose(bool handoff);

/* False: it cannot be decided. An organisation that is not there clears nothing. */
bool exchange_clear(const struct rulebook *rulebook, const struct exchange_offered *offered,
    struct exchange_cleared *out, struct err *err) MUST_CHECK;
/* Whether a sender (an organisation) may hear by then what the receiver of its offers does, in one
 * of these roles (bit n: Role n). */
bool exchange_hears(const struct rulebook *rulebook, const struct exchange_offered *between,
    bool *hears, struct err *err) MUST_CHECK;
/* The releases that something of it leaves by, each once; how many. */
size_t exchange_releases(
    const struct exchange_cleared *cleared, const struct offered_release *list[CLEAR_PARTS]);

#endif
