/*
 * Which organisations hold how a client may be contacted, because it was disclosed to them. A
 * change is not sent to them: whoever makes it is told who they are, and decides. Of a hand-off
 * whose sender is blind nobody is named, since that says that it was accepted: its receiver is told
 * of a change by referral.
 */
#ifndef GATEWAY_HOLDER_H
#define GATEWAY_HOLDER_H

#include "services/gateway/disclosed.h"
#include "services/gateway/gateway.h"

#define HOLDERS                                                                                    \
	64 /* that are named: those that it was given to last; holder.sql has this number          \
	    */

extern const struct table gateway_holder;

/* With the facts of a disclosure, in the same transaction. */
void holder_note(struct batch *batch, const struct disclosed *what);

/* The names live as long as the call. err NULL: these are all, HOLDERS at most. */
typedef void holders_fn(struct gateway *gateway, struct http_request *request,
    const struct err *err, char *const *names, size_t count);
/* Of that client of the request's own organisation. done is not called when the request is gone. */
void holders_ask(struct gateway *gateway, struct http_request *request, const struct id *client,
    holders_fn *done);

#endif
