/*
 * The record before the answer (law L2): what may leave is committed as a fact, together with the
 * rows it relied on, and only then the prepared answer goes. A refusal is recorded the same way and
 * leaves on the tick (law L9).
 */
#ifndef GATEWAY_DISCLOSE_H
#define GATEWAY_DISCLOSE_H

#include "services/gateway/gateway.h"

#define DISCLOSE_SUBJECTS 100

struct disclosure {
	int action;                  /* Accord__V1__Action */
	uint64_t released, withheld; /* masks of data classes, as Disclosed has them */
	const struct id *subjects;
	size_t subject_count;
	const char *const *owners; /* organisations; may repeat one another */
	size_t owner_count;
};

/* Records it, then answers 200 with the session's text. */
void gateway_disclose(
    struct gateway *gateway, struct http_request *request, const struct disclosure *what);
/*
 * Records the refusal of what the route names (of a list: nothing), then answers: ERR_NOT_FOUND
 * that there is nothing, ERR_CONFLICT that the move that she may ask for cannot be made.
 */
void gateway_refuse(
    struct gateway *gateway, struct http_request *request, int action, enum err_code answer);

/* The event that all submit. */
extern const struct rule gateway_record;

#endif
