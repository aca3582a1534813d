/*
 * The record before the answer (law L2): what may leave is committed as facts, together with the
 * rows it relied on, and only then the prepared answer goes. In that transaction it is decided once
 * more, at its own instant; what does not come out the same sends the request back to the beginning
 * of its road. A refusal is recorded the same way and leaves on the tick (law L9).
 */
#ifndef GATEWAY_DISCLOSE_H
#define GATEWAY_DISCLOSE_H

#include "services/gateway/disclosed.h"
#include "services/gateway/road.h"

#define DISCLOSE_OWNERS 101 /* of one answer: as many as its records, and she who has them */

/* What one owner's decision lets leave with an answer. */
struct disclosure {
	struct id id;             /* the answer bears it */
	struct question question; /* owner "": an answer without anything of anybody's */
	struct verdict verdict;
	const struct id *subjects;
	size_t subject_count;
	uint64_t present; /* classes that the subjects really hold */
	uint64_t in_part; /* of what may leave, classes of which something stays */
	bool unheard;     /* its owner's people may not hear that it was given, or asked for */
};

/* Records them, at least one, then answers 200 with the session's text. */
void gateway_disclose(struct gateway *gateway, struct http_request *request,
    const struct disclosure *list, size_t count);
/*
 * The fence by itself, for what leaves nothing: it is decided once more in a record's transaction
 * that writes nothing, and then is the next step. What answer refuses takes the same transaction,
 * and comes to the same step (law L9).
 */
void gateway_fence(struct gateway *gateway, struct http_request *request,
    const struct disclosure *list, size_t count, enum err_code answer, http_step *then);
/*
 * Records the refusal of what the route names (of a list: nothing), then answers: ERR_NOT_FOUND
 * that there is nothing. Also off the road, where nothing was decided.
 */
void gateway_refuse(
    struct gateway *gateway, struct http_request *request, int action, enum err_code answer);
/* The same of what was asked about an owner's, and that there is nothing; owner "": there is none.
 */
void gateway_refuse_question(
    struct gateway *gateway, struct http_request *request, const struct question *question);
/* The same, where that somebody asked would tell the owner's people what they may not hear. */
void gateway_refuse_unheard(
    struct gateway *gateway, struct http_request *request, const struct question *question);
/* The same of a move. */
void gateway_refuse_move(struct gateway *gateway, struct http_request *request,
    const struct question *question, enum err_code answer);

/* The event that all submit. */
extern const struct rule gateway_record;

#endif
