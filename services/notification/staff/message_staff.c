/* Messages to staff: asked about at the gateway, sent to the address that the directory gave, and
 * sent again until it is known that they arrived. */
#include "services/notification/message_kind.h"

#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/notification/staff/address.h"
#include "services/notification/authorise.h"
#include "services/notification/staff/page.h"
#include "services/notification/staff/way.h"

#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define OFFERED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED
#define CONTACT_ASKED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED
#define STOOD_DOWN ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN
#define CLASS_INCIDENT (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT)

/* --- may it go --- */

/* As the directory said last. */
static bool
is_own_staff(const struct message *m, const struct address *address)
{
	return address != NULL && address->employer[0] != '\0' &&
	       strcmp(address->employer, m->owner) == 0;
}

static void
log_of(const char *what, const struct message *m)
{
	if (m == NULL) /* no memory for its particulars */
		log_warn(what, L_INT("known", 0));
	else
		log_warn(what, L_ID("message", &m->id) L_ID("request", &m->request)
				   L_STR("person", m->person) L_ID("disclosure", &m->disclosure));
}

static void
log_bare(void *own, void *arg)
{
	(void)own;
	log_of("no gateway decides: a summons goes with nothing in it", arg);
}

static void
go_bare(struct batch *batch, struct message *m)
{
	m->bare = true;
	batch_touch(batch, m);
	batch_after(batch, log_bare, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

/*
 * The gateway is asked until it answers, and only then is it known what may be said. When it has
 * been silent for long, the owner's own people are summoned all the same, with nothing in it;
 * nothing goes to others. What 0.1.0 queued does not say whose it is, and goes with nothing in it.
 */
static void
ask(struct batch *batch, struct message *m, const struct address *address)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;
	int64_t silent = batch_now(batch) - m->decided;

	if (m->owner[0] == '\0' || (silent >= config->ask_for && is_own_staff(m, address))) {
		go_bare(batch, m);
		authorise_forget(batch, m);
	} else if (silent >= config->ask_for &&
		   batch_now(batch) - m->created >= config->give_up_after) {
		message_give_up(batch, m, 0);
		authorise_forget(batch, m);
	} else {
		message_wait(batch, m, batch_now(batch) + config->ask_for);
		authorise_after(batch, m);
	}
}

/* --- sending --- */

static void
log_refused(void *own, void *arg)
{
	(void)own;
	log_of("a message may not go", arg);
}

static void
alarm_of_nobody(void *own, void *arg)
{
	const struct message *m = arg;

	(void)own;
	if (m == NULL) /* no memory for its particulars */
		log_error("somebody on call has no address", L_INT("known", 0));
	else
		log_error("somebody on call has no address",
		    L_ID("message", &m->id) L_ID("request", &m->request)
			L_STR("person", m->person));
}

static void
log_no_way(void *own, void *arg)
{
	(void)own;
	log_of("no channel of the owner's reaches her", arg);
}

/* Who asks for her is told at once, and asks somebody else. */
static void
refuse(struct batch *batch, struct message *m, void (*log)(void *own, void *arg))
{
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	message_move(batch, m, STATE(REFUSED), 0);
	batch_after(batch, log, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

/* As it was to be, or by the first of her ways that the owner has a channel for. False: there is
 * none. */
static bool
choose_way(struct batch *batch, struct message *m, const struct address *address)
{
	if (way_in(address->ways, m->channel) && message_has_way(batch, m, m->channel))
		return true;
	for (int way = 0; way < WAYS; way++)
		if (message_has_way(batch, m, way_channels[way])) {
			m->channel = way_channels[way];
			return true;
		}
	return false;
}

/* Nobody waits till the time of somebody is over who cannot be paged. */
static void
end_unreachable(struct batch *batch, struct message *m)
{
	if (m->template == OFFERED || m->template == CONTACT_ASKED)
		refuse(batch, m, alarm_of_nobody);
	else
		message_give_up(batch, m, 0);
}

/*
 * Sends a queued message if it may go and there is a slot, else leaves it to be picked, in its
 * place by due; one that was just made also waits for those before it. Nobody may pick (the writer
 * changed, a question got lost): its clock brings it back. The claim is committed before a byte
 * goes.
 */
static void
claim(struct batch *batch, struct message *m, bool fresh)
{
	static const struct address unknown;
	struct id id = address_id(m->person);
	const struct address *address = batch_row(batch, &address_table, &id);

	if (address == NULL)
		address = &unknown;
	if (address->state == ADDRESS_NOBODY) {
		end_unreachable(batch, m);
		authorise_forget(batch, m);
		return;
	}
	if (address->sealed_len == 0) /* asked for beside the question whether it may go */
		address_want(batch, m->person);
	message_forget_old(batch, m);
	if (!message_is_decided(m))
		ask(batch, m, address);
	if (m->state != STATE(QUEUED) || !message_is_decided(m))
		return;
	if (address->sealed_len == 0)
		message_wait(batch, m,
		    batch_now(batch) + notification_of(batch_own(batch))->config.retry_first);
	else if (!choose_way(batch, m, address))
		refuse(batch, m, log_no_way);
	else {
		message_page_ways(batch, m);
		message_claim_slot(batch, m, address, fresh);
	}
}

/* --- what the gateway decided --- */

/*
 * What may leave of the record says what the message holds. The owner's own people are summoned
 * even when nothing may; whoever is on her way is told that it is off, even when nothing may any
 * more; and what holds nothing of a record goes to anybody who works somewhere, as it is on record.
 */
static void
take_decision(struct batch *batch, struct message *m, const struct asking *answer)
{
	bool holds = page_content(m->template)->class_count > 0;
	bool bare_goes = m->template == STOOD_DOWN || strcmp(answer->recipient, m->owner) == 0;

	m->disclosure = answer->disclosure;
	m->released = answer->released;
	m->decided = batch_now(batch);
	m->bare = (m->released & CLASS_INCIDENT) == 0;
	m->due = m->created; /* its place among those that wait for a slot */
	batch_touch(batch, m);
	if (answer->recipient[0] == '\0' || (m->bare && holds && !bare_goes))
		refuse(batch, m, log_refused);
	else
		claim(batch, m, true);
}

/* --- what becomes of it --- */

static void
need(struct batch *batch, const struct message *m)
{
	message_need_person(batch, m->epoch, &m->request, m->person);
	message_need_ways(batch, m);
}

static void
ended(
    struct batch *batch, struct message *m, const struct attempt *attempt, const struct slot *slot)
{
	bool unwanted = m->unwanted;

	message_settle(batch, m, attempt);
	if (m->confirm_by != 0)
		message_answered(batch, m);
	if (slot != NULL &&
	    slot->unopened) /* by the next attempt the directory has said it again */
		address_want(batch, m->person);
	if (unwanted && (attempt->outcome == ATTEMPT_TAKEN || m->doubtful))
		message_stand_down(batch, m, m->epoch);
}

/* It was taken and did not arrive: once more, as long as it matters. */
static void
told(struct batch *batch, struct message *m, bool arrived, int code)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;
	int64_t now = batch_now(batch);

	if (arrived || m->state != STATE(SENT))
		return;
	if (m->unwanted || now - m->created >= config->give_up_after) {
		message_give_up(batch, m, code);
		return;
	}
	message_move(batch, m, STATE(QUEUED), code);
	message_wait(batch, m, now + message_back_off(config, &m->id, m->attempt));
}

static void
due(struct batch *batch, struct message *m)
{
	(void)batch, (void)m;
}

const struct message_kind message_staff = {
    .need = need,
    .claim = claim,
    .authorised = take_decision,
    .ended = ended,
    .told = told,
    .due = due,
};
