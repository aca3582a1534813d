/* What may become of a message: the table, and who looks it up. */
#include "services/notification/message_fsm.h"

#include <string.h>

#define STAFF MESSAGE_FSM_STAFF
#define CLIENT MESSAGE_FSM_CLIENT
#define SYSTEM MESSAGE_FSM_SYSTEM
#define ALL (STAFF | CLIENT | SYSTEM)
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define NEW ACCORD__V1__MESSAGE_STATE__MESSAGE_STATE_UNSPECIFIED

/* Of a client no edge leads back from an attempt whose end is not known: no machine tries again. */
const struct message_edge message_edges[] = {
    {1, ALL, NEW, STATE(QUEUED), "somebody is to be told"},
    {2, CLIENT, NEW, STATE(HELD), "too many of its kind at once"},
    {10, ALL, STATE(QUEUED), STATE(SENDING), "claimed"},
    {11, ALL, STATE(QUEUED), STATE(REFUSED), "the gateway does not let it go"},
    {12, ALL, STATE(QUEUED), STATE(FAILED), "no way to the recipient, or too late"},
    {13, ALL, STATE(QUEUED), STATE(RECALLED), "not wanted any more"},
    {14, CLIENT, STATE(QUEUED), STATE(HELD), "not now"},
    {15, CLIENT, STATE(QUEUED), STATE(FROZEN), "somebody has to speak with her first"},
    {16, CLIENT, STATE(QUEUED), STATE(UNCERTAIN), "a store was restored: it may have gone since"},
    {20, ALL, STATE(SENDING), STATE(SENT), "the next system took it"},
    {21, ALL, STATE(SENDING), STATE(FAILED), "refused for good, or given up"},
    {22, ALL, STATE(SENDING), STATE(RECALLED), "called off while it was on its way, and not taken"},
    {23, STAFF | SYSTEM, STATE(SENDING), STATE(QUEUED),
	"not known to have arrived: twice is better than never"},
    {24, CLIENT, STATE(SENDING), STATE(QUEUED), "certainly not taken"},
    {25, CLIENT, STATE(SENDING), STATE(HELD), "her safe hour has ended"},
    {26, CLIENT, STATE(SENDING), STATE(FROZEN), "somebody has to speak with her first"},
    {27, CLIENT, STATE(SENDING), STATE(UNCERTAIN), "it may have reached her"},
    {30, ALL, STATE(SENT), STATE(CONFIRMED), "the recipient said so"},
    {31, CLIENT, STATE(SENT), STATE(UNCONFIRMED), "she did not say so in time"},
    {32, ALL, STATE(SENT), STATE(FAILED), "the provider says that it did not arrive"},
    {33, STAFF, STATE(SENT), STATE(QUEUED), "it did not arrive, and is tried again"},
    {34, STAFF, STATE(SENT), STATE(RECALLED), "she has answered it by another way"},
    {40, CLIENT, STATE(HELD), STATE(QUEUED), "asked again"},
    {41, CLIENT, STATE(HELD), STATE(RECALLED), "not wanted any more"},
    {42, CLIENT, STATE(HELD), STATE(FAILED), "too late"},
    {43, CLIENT, STATE(HELD), STATE(FROZEN), "somebody has to speak with her first"},
    {50, CLIENT, STATE(UNCONFIRMED), STATE(CONFIRMED), "she said so later"},
    {51, CLIENT, STATE(UNCERTAIN), STATE(CONFIRMED), "she said so: it had reached her"},
    {52, CLIENT, STATE(UNCERTAIN), STATE(SENT), "the provider says that it took it"},
    {53, CLIENT, STATE(UNCERTAIN), STATE(FAILED), "the provider says that it did not arrive"},
    {54, CLIENT, STATE(FROZEN), STATE(QUEUED), "somebody has spoken with her"},
    {55, CLIENT, STATE(FROZEN), STATE(RECALLED), "not wanted any more"},
    {56, CLIENT, STATE(FROZEN), STATE(FAILED), "too late"},
    {0, 0, NEW, NEW, NULL},
};

const struct message_edge *
message_step(
    Accord__V1__RecipientKind recipient, Accord__V1__MessageState from, Accord__V1__MessageState to)
{
	unsigned bit = (unsigned)recipient < 32 ? 1u << recipient : 0;

	for (const struct message_edge *edge = message_edges; edge->rule != 0; edge++)
		if ((edge->recipients & bit) != 0 && edge->from == from && edge->to == to)
			return edge;
	return NULL;
}

/* --- the dump --- */

static const char *
word(const ProtobufCEnumDescriptor *desc, int value, const char *prefix)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(desc, value);
	size_t len = strlen(prefix);

	if (v == NULL)
		return "?";
	return strncmp(v->name, prefix, len) == 0 ? v->name + len : v->name;
}

static void
put_edge(FILE *out, const struct message_edge *edge, int recipient)
{
	const ProtobufCEnumDescriptor *states = &accord__v1__message_state__descriptor;

	fprintf(out, "%3u %-6s %-11s -> %-11s: %s\n", edge->rule,
	    word(&accord__v1__recipient_kind__descriptor, recipient, "RECIPIENT_"),
	    edge->from == NEW ? "-" : word(states, (int)edge->from, "MESSAGE_"),
	    word(states, (int)edge->to, "MESSAGE_"), edge->why);
}

void
message_fsm_dump(FILE *out)
{
	for (const struct message_edge *edge = message_edges; edge->rule != 0; edge++)
		for (int recipient = ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF;
		     recipient <= ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM; recipient++)
			if ((edge->recipients & 1u << recipient) != 0)
				put_edge(out, edge, recipient);
}
