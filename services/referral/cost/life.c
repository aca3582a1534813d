/* The table of a statement's transitions and the step through it. */
#include "services/referral/cost/life.h"

#include <ctype.h>
#include <string.h>

#define EDGE(rule, from, event, to, by, why)                                                       \
	{                                                                                          \
		rule, ACCORD__V1__COST_STATE__COST_STATE_##from,                                   \
		    ACCORD__V1__COST_EVENT__COST_EVENT_##event,                                    \
		    ACCORD__V1__COST_STATE__COST_STATE_##to, COST_BY_##by, why                     \
	}

/* Numbers step by 2. What was issued is never taken back: it is answered, or settled. */
const struct cost_edge cost_edges[] = {
    EDGE(651, DRAFT, FREEZE, DRAFT, HOST, "what it goes by is frozen"),
    EDGE(653, DRAFT, ISSUE, ISSUED, HOST, "every member has it"),
    EDGE(655, ISSUED, DISPUTE, DISPUTED, MEMBER, "a member says that a line is wrong"),
    EDGE(657, ISSUED, SETTLE, SETTLED, HOST, "paid, and nobody disputed it"),
    EDGE(661, DISPUTED, DISPUTE, DISPUTED, MEMBER, "another one says so"),
    EDGE(663, DISPUTED, REISSUE, REISSUED, HOST, "frozen anew, the one before is kept"),
    EDGE(665, DISPUTED, UPHOLD, UPHELD, HOST, "the host stays with it"),
    EDGE(671, REISSUED, DISPUTE, DISPUTED, MEMBER, "a member says that a line of it is wrong"),
    EDGE(673, REISSUED, SETTLE, SETTLED, HOST, "paid as it was reissued"),
    EDGE(681, UPHELD, SETTLE, SETTLED, HOST, "paid as it was upheld"),
    {0},
};

const struct cost_edge *
cost_step(Accord__V1__CostState from, Accord__V1__CostEvent event, enum cost_by by)
{
	for (const struct cost_edge *edge = cost_edges; edge->rule != 0; edge++)
		if (edge->from == from && edge->event == event && edge->by == by)
			return edge;
	return NULL;
}

/* A value's own word: its name without what all of its enum begin with. */
static void
put_word(const ProtobufCEnumDescriptor *words, int value, const char *prefix, FILE *out)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(words, value);

	(void)fputc(' ', out);
	for (const char *p = v->name + strlen(prefix); *p != '\0'; p++)
		(void)fputc(tolower((unsigned char)*p), out);
}

void
cost_dump(FILE *out)
{
	for (const struct cost_edge *edge = cost_edges; edge->rule != 0; edge++) {
		(void)fprintf(out, "%u cost", edge->rule);
		put_word(&accord__v1__cost_state__descriptor, (int)edge->from, "COST_STATE_", out);
		put_word(&accord__v1__cost_event__descriptor, (int)edge->event, "COST_EVENT_", out);
		put_word(&accord__v1__cost_state__descriptor, (int)edge->to, "COST_STATE_", out);
		(void)fprintf(out, " [by %s]: %s\n",
		    edge->by == COST_BY_HOST ? "the host" : "another member", edge->why);
	}
}
