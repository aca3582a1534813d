/* The table of a transfer's transitions and the step through it. */
#include "services/intake/transfer_fsm.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static bool
receiver(const struct transfer_case *at)
{
	return at->receiver;
}

static bool
giver(const struct transfer_case *at)
{
	return at->giver;
}

#define EDGE(rule, from, event, to, guard, by, why)                                                \
	{                                                                                          \
		rule, ACCORD__V1__REQUEST_STATE__REQUEST_##from,                                   \
		    ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##event,                              \
		    ACCORD__V1__REQUEST_STATE__REQUEST_##to, guard, by, why                        \
	}

/* Numbers step by 2. An offer that is over is followed by a new one, with an id of its own. */
const struct transfer_edge transfer_edges[] = {
    EDGE(361, DRAFT, OFFER, OFFERED, giver, "by lead or duty supervisor", "a colleague is asked"),
    EDGE(363, OFFERED, ACCEPT, ACCEPTED, receiver, "by whom it was offered to",
	"she took it: the lead goes over in that commit"),
    EDGE(365, OFFERED, DECLINE, DECLINED, receiver, "by whom it was offered to", "she did not"),
    EDGE(367, OFFERED, WITHDRAW, WITHDRAWN, giver, "by lead or duty supervisor", "taken back"),
    EDGE(369, OFFERED, EXPIRE, EXPIRED, NULL, NULL, "no answer in time"),
    EDGE(371, OFFERED, RETURN, RETURNED, NULL, NULL,
	"the client was closed or given to another, or whom it was offered to has left"),
    {0},
};

const struct transfer_edge *
transfer_step(
    Accord__V1__RequestState from, Accord__V1__RequestEvent event, const struct transfer_case *at)
{
	for (const struct transfer_edge *edge = transfer_edges; edge->rule != 0; edge++)
		if (edge->from == from && edge->event == event &&
		    (edge->guard == NULL || edge->guard(at)))
			return edge;
	return NULL;
}

/* A value's own word: its name without what all of its enum begin with. */
static void
put_word(const ProtobufCEnumDescriptor *words, int value, const char *prefix)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(words, value);

	(void)putchar(' ');
	for (const char *p = v->name + strlen(prefix); *p != '\0'; p++)
		(void)putchar(tolower((unsigned char)*p));
}

/* As referral's table is written. */
void
transfer_dump(void)
{
	for (const struct transfer_edge *edge = transfer_edges; edge->rule != 0; edge++) {
		printf("%u transfer", edge->rule);
		put_word(&accord__v1__request_state__descriptor, (int)edge->from, "REQUEST_");
		put_word(
		    &accord__v1__request_event__descriptor, (int)edge->event, "REQUEST_EVENT_");
		put_word(&accord__v1__request_state__descriptor, (int)edge->to, "REQUEST_");
		if (edge->by != NULL)
			printf(" [%s]", edge->by);
		printf(": %s\n", edge->why);
	}
}
