/*
 * The road of a read, one for all kinds of record: fetched from the owner, redacted to what she may
 * see, put on record, answered. What is not there and what she may not see take the same steps to
 * the same refusal (law L9).
 */
#ifndef GATEWAY_READ_H
#define GATEWAY_READ_H

#include "services/gateway/gateway.h"

enum sight { SEES_NOTHING, SEES_LITTLE, SEES_ALL };

/*
 * A kind of record. Contracts name alike what they share, and it is found by these names: "ids" in
 * the fetch; "limit", "before_us" and "before_id" in the list; the records under the kind's own
 * name, "next_us" and "next_id" in the answer to both; "id" and "organisation" in a record.
 */
struct read_kind {
	const char *name;  /* of the records, in their owner's answer and in ours */
	const char *owner; /* the service that is asked */
	uint32_t fetch, list;
	const ProtobufCMessageDescriptor *answer;
	enum sight (*sees)(const struct session *session, const ProtobufCMessage *record);
	const char *const *little; /* the fields of SEES_LITTLE; ends in NULL */
};

/* The record whose id is the route's first parameter. asked: she was asked about it, and so sees a
 * little of it at least. */
void gateway_read_one(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, bool asked);
/* A page of what body, the kind's list, describes; which page is in the query. */
void gateway_read_page(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, ProtobufCMessage *body);

#endif
