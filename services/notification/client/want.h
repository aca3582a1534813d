/* Where a machine may not, or could not, a person is wanted: facts that referral follows. For
 * rules. */
#ifndef NOTIFICATION_WANT_H
#define NOTIFICATION_WANT_H

#include "accord/v1/wanted.pb-c.h"
#include "services/notification/rows.h"

/* For a message to a client: once for each reason, until nobody is wanted any more. */
void want_for(struct batch *batch, struct message *m, Accord__V1__WantedFor why);
/* Whatever somebody was wanted for because of it. */
void want_no_more(struct batch *batch, struct message *m);

/* Somebody of the organisation; client nil: it is about none. */
struct want {
	struct id id;
	const char *organisation, *lead;
	struct id client;
	Accord__V1__WantedFor why;
	int64_t due; /* 0: now */
	int risk;
};
void want_say(struct batch *batch, const struct want *want);
void want_take_back(struct batch *batch, const struct id *id, const char *organisation);

#endif
