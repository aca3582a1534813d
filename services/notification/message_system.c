/* Messages to partners' systems. */
#include "services/notification/message_kind.h"

static void
need(struct batch *batch, const struct message *m)
{
	(void)batch, (void)m;
}

static void
claim(struct batch *batch, struct message *m, bool fresh)
{
	if (message_is_decided(m))
		message_claim_slot(batch, m, NULL, fresh);
}

static void
authorised(struct batch *batch, struct message *m, const struct asking *answer)
{
	(void)batch, (void)m, (void)answer;
}

static void
ended(
    struct batch *batch, struct message *m, const struct attempt *attempt, const struct slot *slot)
{
	(void)slot;
	message_settle(batch, m, attempt);
}

static void
due(struct batch *batch, struct message *m)
{
	(void)batch, (void)m;
}

const struct message_kind message_system = {
    .need = need,
    .claim = claim,
    .authorised = authorised,
    .ended = ended,
    .due = due,
};
