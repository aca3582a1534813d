/* Messages to systems of organisations: what moved of theirs, by its id and nothing else, until
 * they say that they have it. */
#include <string.h>

#include "common/clock.h"
#include "services/notification/authorise.h"
#include "services/notification/hook.h"
#include "services/notification/message_kind.h"

#define GONE 410
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name

static void
need(struct batch *batch, const struct message *m)
{
	(void)batch, (void)m;
}

static void
over(struct batch *batch, struct message *m, Accord__V1__MessageState to)
{
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	message_move(batch, m, to, 0);
	authorise_forget(batch, m);
}

static void
claim(struct batch *batch, struct message *m, bool fresh)
{
	const struct notification *n = notification_of(batch_own(batch));
	bool known;

	if (!hook_listens(n, m, &known)) {
		over(batch, m, STATE(RECALLED));
		return;
	}
	message_forget_old(batch, m);
	if (batch_now(batch) - m->created >= HOOK_TRIED) {
		message_give_up(batch, m, 0);
	} else if (!message_is_decided(m)) {
		message_wait(batch, m, batch_now(batch) + n->config.ask_for);
		authorise_after(batch, m);
	} else if (!known) {
		message_wait(batch, m, batch_now(batch) + CLOCK_SECOND);
	} else {
		message_claim_slot(batch, m, NULL, fresh);
	}
}

/* That it is there is all that it hears: nothing less would go. */
static void
authorised(struct batch *batch, struct message *m, const struct asking *answer)
{
	m->disclosure = answer->disclosure;
	m->released = answer->released;
	m->decided = batch_now(batch);
	m->due = m->created;
	batch_touch(batch, m);
	if (answer->released == 0 || strcmp(answer->recipient, m->owner) != 0)
		over(batch, m, STATE(REFUSED));
	else
		claim(batch, m, true);
}

static void
ended(
    struct batch *batch, struct message *m, const struct attempt *attempt, const struct slot *slot)
{
	int64_t wait = hook_again(&m->id, m->attempt);

	if (attempt->outcome == ATTEMPT_TAKEN) {
		message_move(batch, m, STATE(SENT), attempt->code);
	} else if (attempt->outcome == ATTEMPT_REFUSED || wait == 0) {
		message_give_up(batch, m, attempt->code);
		if (slot != NULL && attempt->code == GONE)
			hook_disable(batch, m);
	} else {
		message_move(batch, m, STATE(QUEUED), attempt->code);
		message_wait(batch, m, batch_now(batch) + wait);
	}
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
