/* FetchBarred: whose pages for a call-out agreements would refuse, now and as they are going to end
 * and begin. */
#ifndef GATEWAY_BARRED_H
#define GATEWAY_BARRED_H

#include "common/service.h"
#include "services/gateway/rulebook.h"

#define BARRED_AHEAD (40 * CLOCK_DAY) /* that is looked at, at most */

/* From 0: she is at from, until 0: she is to the end. Both 0 and false: she never is. */
struct barred_time {
	bool is;
	int64_t from, until;
};

/*
 * The first time in [from, until) at which a page for a call-out of the owner's would be refused
 * her. Looked at once a day, and to the instant where a day begins otherwise than it ended.
 * Pure. False: it cannot be decided.
 */
bool barred_of(const struct rulebook *rulebook, const char *owner, const char *person, int64_t from,
    int64_t until, struct barred_time *barred, struct err *err) MUST_CHECK;

/* KIND_FETCH_BARRED */
void gateway_fetch_barred(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body);

#endif
