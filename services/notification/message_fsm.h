/*
 * The one table of what may become of a message, by kind of recipient. Pure: no state of its own,
 * no clock, no database.
 */
#ifndef NOTIFICATION_MESSAGE_FSM_H
#define NOTIFICATION_MESSAGE_FSM_H

#include <stdbool.h>
#include <stdio.h>

#include "accord/v1/notification.pb-c.h"

#define MESSAGE_FSM_STAFF (1u << ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF)
#define MESSAGE_FSM_CLIENT (1u << ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT)
#define MESSAGE_FSM_SYSTEM (1u << ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM)

struct message_edge {
	unsigned rule;       /* never used again */
	unsigned recipients; /* of MESSAGE_FSM_ */
	Accord__V1__MessageState from, to;
	const char *why;
};

/* Ends in rule 0. */
extern const struct message_edge message_edges[];

/* NULL: it cannot become that. */
const struct message_edge *message_step(Accord__V1__RecipientKind recipient,
    Accord__V1__MessageState from, Accord__V1__MessageState to);
/* One line an edge and recipient, as tests/contract/message_fsm.txt keeps it. */
void message_fsm_dump(FILE *out);

#endif
