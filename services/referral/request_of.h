/*
 * Whose a request is, as a fact: what is disclosed under the id of a referral, a hand-off or a task
 * is in the accounting of the client whose it is. Said behind the commit that made it hers, once
 * each; what an older program made is said by the next that knows how. A call-out is of an incident
 * and of no client: a fact of both would be a link (law L3).
 */
#ifndef REFERRAL_REQUEST_OF_H
#define REFERRAL_REQUEST_OF_H

#include "common/service.h"

enum { CLOCK_REQUEST_OF = 26 }; /* one for all that nobody has said yet */

extern const struct table unsaid_table, said_table;

/* A rule made something a client's. */
void request_of_soon(struct batch *batch);

/* CLOCK_REQUEST_OF */
void request_of_keys(struct batch *batch, struct input *input);
bool request_of(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* This copy is the writer: what was never said follows. */
void request_of_begin(struct service *service);

#endif
