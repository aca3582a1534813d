/*
 * A command that a person gives by HTTP becomes an input of the batch. It is decided under the rows
 * that say who she is, in their transaction; its answer is the reply that is stored with it.
 */
#ifndef GATEWAY_STAFFED_H
#define GATEWAY_STAFFED_H

#include "services/gateway/gateway.h"

/* What she is told of it. */
struct staffed_told {
	int action; /* that is refused: not there and not hers are one answer (law L9) */
	const ProtobufCMessageDescriptor *answer; /* that is stored with it */
	/* NULL: the answer leaves as it is. Else with the request, if it is still there. */
	void (*take)(struct http_request *request, const ProtobufCMessage *answer);
	bool on_road; /* where it cannot be decided now, its road begins again */
};

/* What a command needs beside its message. Lives until done has returned. */
struct staffed {
	struct input input;
	struct gateway *gateway;
	struct arena *arena; /* all that it points to */
	uint64_t request;
	struct credential credential;
	Accord__V1__Actor actor; /* placement and ORI too */
	bool anyhow;             /* the placement may have lapsed (ROUTE_ANYHOW) */
	struct id fresh;         /* for the row that it may make */
	const uint8_t *raw;      /* bytes that came beside the message; may be NULL */
	size_t raw_len;
	const struct staffed_told *told;
};

/* What is submitted; raw is copied too. */
struct staffed_command {
	const struct rule *rule;
	const ProtobufCMessage *msg;
	const void *raw;
	size_t raw_len;
	bool each; /* done each time: no Idempotency-Key makes two of them one */
	const struct staffed_told *told; /* outlives it */
};
/* The request is answered, also when it could not be submitted. */
void gateway_staffed(
    struct gateway *gateway, struct http_request *request, const struct staffed_command *command);

static inline const struct staffed *
staffed_of(const struct input *input)
{
	return input->own;
}

/* --- for its rules --- */
/* What she came in with, and her entry. */
void staffed_keys(struct batch *batch, const struct input *input);
/* What was believed of her when she came in holds in the rows of this transaction, and what she is
 * placed under has not lapsed at its instant. */
bool staffed_holds(struct batch *batch, const struct input *input, struct err *err) MUST_CHECK;
/* She has that role, by her row. */
bool staffed_has_role(struct batch *batch, const struct input *input, int role);
/* A repeated enum of a message as a mask; numbers that no mask holds are left out, and bit 0 says
 * so. */
#define staffed_mask(list, count) staffed_mask_of((const int *)(const void *)(list), count)
uint64_t staffed_mask_of(const int *list, size_t count);

static inline ProtobufCBinaryData
staffed_bytes(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

#endif
