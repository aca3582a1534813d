/*
 * A message that went to somebody else is a breach. When a client's contact is frozen because who
 * answers is not she, and something went there of late, the gateway is asked to open one, until it
 * answers.
 */
#ifndef NOTIFICATION_BREACH_H
#define NOTIFICATION_BREACH_H

#include "services/notification/notification.h"

/* Her newest message of the last two weeks that may have arrived. Read only. */
struct last_told {
	struct id client, message;
};
extern const struct table last_told_table;

/* For the rule of that freeze: her row of last_told_table has been needed. */
void breach_suspect(struct batch *batch, const struct id *client);

/* CLOCK_BREACH; the subject is that message */
void breach_due_keys(struct batch *batch, struct input *input);
bool breach_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
