/*
 * The road of a read, one for all kinds of record of incidents: what each owner's agreements open
 * to whoever asks is granted, fetched, redacted, put on record, answered. What is not there and
 * what she may not know of take the same steps to the same refusal (law L9).
 */
#ifndef GATEWAY_READ_H
#define GATEWAY_READ_H

#include "services/gateway/road.h"

/* What she sees, for who she is to it, of what agreements open to her. */
enum sight { SEES_NOTHING, SEES_LITTLE, SEES_ALL };

/* What of a record another organisation has told, which is its own to let leave: decided by itself,
 * with a disclosure of its own. */
struct read_told {
	const char *(*by)(const ProtobufCMessage *record); /* whose; NULL: nobody's */
	struct question question; /* of nobody named, and so by agreement alone */
	/* What of it may not leave, as it is at that instant. */
	void (*withhold)(ProtobufCMessage *record, int64_t at);
};

/*
 * A kind of record. Contracts name alike what they share, and it is found by these names: "ids" and
 * "grants" in the fetch; "grants", "limit", "before_us" and "before_id" in the list; the records
 * under the kind's own name, "present", "ungranted", "next_us" and "next_id" in the answer to both;
 * "id" and "organisation" in a record.
 */
struct read_kind {
	const char *name;  /* of the records, in their owner's answer and in ours */
	const char *owner; /* the service that is asked */
	uint32_t fetch, list;
	const ProtobufCMessageDescriptor *record, *answer;
	/* NULL: all of it. */
	enum sight (*sees)(const struct session *session, const ProtobufCMessage *record);
	const char *const *little; /* the fields of SEES_LITTLE; ends in NULL */
	bool moved; /* a list of what moved: streams_found has it in place of a page */
	const struct read_told *told; /* NULL: nobody else's is in it */
	bool own; /* of one client of her own organisation, whatever others' agreements open */
	/* Of a record that is called by its owner's name: its id. NULL: it is called by its id. */
	struct id (*id_of)(const char *name);
};

/* The record whose id is the route's first parameter. asked: she was asked about it, and so sees a
 * little of what is granted at least. */
void gateway_read_one(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, bool asked);
/* The same, where the owner's service is asked what body says, besides whom it is about. */
void gateway_ask_one(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, const ProtobufCMessage *body);
/*
 * A page of what body, the kind's list, describes; which page is in the query. owner: whose; NULL:
 * anybody's, of those who let her know of it.
 */
void gateway_read_page(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, ProtobufCMessage *body, const char *owner);

/* What streams listen to: ids only. */
extern const struct read_kind gateway_callouts_moved, gateway_tasks_moved;

/* ?organisation=, or her own. NULL: it is answered. */
const char *gateway_owner_asked(struct http_request *request);

#endif
