/* The life of a message, whoever it is to: its states, attempts, and when its time comes. */
#include "services/notification/message_kind.h"

#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/notification/hook.h"
#include "services/notification/inbound/inbound.h"
#include "services/notification/message_fsm.h"
#include "services/notification/sender.h"

#define DECISION_AGE CLOCK_MINUTE /* older than this it is made anew before an attempt */
#define CANARY ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY
#define ENDING_NEAR ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define BYTES(b) ((uint8_t *)(uintptr_t)(b))
#define TEXT(s) ((char *)(uintptr_t)(s))

static struct metric m_canary = {.name = "accord_canary_seconds",
    .help = "when the last canary came by, in seconds since 1970",
    .kind = METRIC_GAUGE};

void
message_open(void)
{
	metric_register(&m_canary);
	message_page_open();
}

/* --- kinds --- */

const struct message_kind *
message_kind_of(const struct message *m)
{
	static const struct message_kind *const kinds[] = {
	    &message_staff, [ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF] = &message_staff,
	    [ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT] = &message_client,
	    [ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM] = &message_system};

	/* Of a later release: what does least. */
	if ((size_t)m->recipient >= sizeof(kinds) / sizeof(*kinds))
		return &message_client;
	return kinds[m->recipient];
}

/* --- moves --- */

void
message_say(struct batch *batch, const struct message *m, Accord__V1__MessageState from, int code)
{
	Accord__V1__MessageMoved fact = ACCORD__V1__MESSAGE_MOVED__INIT;

	fact.message = (ProtobufCBinaryData){sizeof(m->id.b), BYTES(m->id.b)};
	fact.request = (ProtobufCBinaryData){sizeof(m->request.b), BYTES(m->request.b)};
	fact.person = TEXT(m->person);
	fact.template_ = m->template;
	fact.from = from;
	fact.to = m->state;
	fact.attempt = m->attempt;
	fact.provider_code = code > 0 ? (uint32_t)code : 0;
	if (!id_is_nil(&m->disclosure))
		fact.disclosure =
		    (ProtobufCBinaryData){sizeof(m->disclosure.b), BYTES(m->disclosure.b)};
	fact.bare = m->bare;
	fact.recipient = m->recipient;
	fact.channel = m->channel;
	fact.organisation = TEXT(m->owner);
	fact.held = m->state == STATE(HELD) ? m->held_because : 0;
	batch_fact(batch, ACCORD__V1__KIND__KIND_MESSAGE_MOVED, &m->id, &fact.base);
}

void
message_move(struct batch *batch, struct message *m, Accord__V1__MessageState to, int code)
{
	Accord__V1__MessageState from = m->state;

	if (message_step(m->recipient, from, to) == NULL) {
		log_error("a message cannot become that",
		    L_ID("message", &m->id) L_INT("from", from) L_INT("to", to));
		return;
	}
	m->state = to;
	m->moved = batch_now(batch);
	batch_touch(batch, m);
	message_say(batch, m, from, code);
	if (m->recipient == ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT)
		hook_notice_moved(batch, m);
}

static void
alarm_of(void *own, void *arg)
{
	const struct message *m = arg;

	(void)own;
	if (m == NULL) /* no memory for its particulars */
		log_error("a message was given up", L_INT("known", 0));
	else if (m->template == ENDING_NEAR) /* nobody waits for it, and Accord shows the same */
		log_warn(
		    "a notice was given up", L_ID("message", &m->id) L_STR("person", m->person));
	else if (m->recipient == ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM)
		log_warn(
		    "a system was not told", L_ID("message", &m->id) L_STR("webhook", m->system));
	else
		log_error("a message was given up",
		    L_ID("message", &m->id) L_ID("request", &m->request) L_STR("person", m->person)
			L_INT("attempts", m->attempt));
}

void
message_give_up(struct batch *batch, struct message *m, int code)
{
	message_move(batch, m, STATE(FAILED), code);
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	batch_after(batch, alarm_of, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

void
message_wait(struct batch *batch, struct message *m, int64_t due)
{
	m->due = due;
	batch_touch(batch, m);
	batch_clock_set(batch, CLOCK_MESSAGE, &m->id, due);
}

bool
message_is_decided(const struct message *m)
{
	return m->template == CANARY || m->bare || !id_is_nil(&m->disclosure);
}

void
message_forget_old(struct batch *batch, struct message *m)
{
	if (m->bare || id_is_nil(&m->disclosure) || batch_now(batch) - m->decided <= DECISION_AGE)
		return;
	m->disclosure = (struct id){{0}};
	m->released = 0;
	m->decided = batch_now(batch);
	batch_touch(batch, m);
}

/* --- sending --- */

static bool
is_too_old(const struct notification *n, const struct message *m, int64_t now)
{
	bool system = m->recipient == ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM;

	return now - m->created >= (system ? HOOK_TRIED : n->config.give_up_after);
}

/* Nobody may pick it (the writer changed, a question got lost): its clock brings it back. The claim
 * is committed before a byte goes. */
void
message_claim_slot(
    struct batch *batch, struct message *m, const struct address *address, bool fresh)
{
	struct notification *n = notification_of(batch_own(batch));
	int64_t again;

	if (!channel_reserve(n, m, batch_now(batch), &again)) {
		if (is_too_old(n, m, batch_now(batch)))
			message_give_up(batch, m, 0);
		else
			message_wait(batch, m, again);
		return;
	}
	if (!sender_reserve(batch, fresh)) {
		batch_clock_set(batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + PICKED_AFTER);
		batch_after(batch, sender_backlog, NULL);
		return;
	}
	m->attempt++;
	message_move(batch, m, STATE(SENDING), 0);
	batch_clock_set(batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + LOST_AFTER);
	sender_send_after(batch, m, address);
}

/* --- new messages --- */

struct message *
message_new(struct batch *batch, const struct id *id, const struct message *like)
{
	struct message *m = batch_new(batch, &message_table, id);

	*m = *like;
	m->id = *id;
	m->state = ACCORD__V1__MESSAGE_STATE__MESSAGE_STATE_UNSPECIFIED;
	m->attempt = 0;
	m->unwanted = m->doubtful = m->bare = false;
	m->disclosure = (struct id){{0}};
	m->released = 0;
	m->provider_ref[0] = '\0';
	m->provider_key = (struct id){{0}};
	m->account[0] = '\0';
	m->redact = REDACT_NOTHING;
	m->version = 0;
	if (m->recipient == ACCORD__V1__RECIPIENT_KIND__RECIPIENT_KIND_UNSPECIFIED)
		m->recipient = ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF;
	if (m->channel == ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_UNSPECIFIED)
		m->channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL;
	m->created = m->due = m->decided = batch_now(batch);
	message_move(batch, m, STATE(QUEUED), 0);
	return m;
}

void
message_tell(struct batch *batch, const struct id *id, const struct message *like)
{
	if (batch_row(batch, &message_table, id) == NULL)
		message_staff.claim(batch, message_new(batch, id, like), true);
}

/* It may have been recalled, or summoned her with nothing in it, while the gateway decided. */
bool
message_authorised(struct batch *batch, struct input *input, struct err *err)
{
	struct message *m = batch_row(batch, &message_table, &input->subject);

	(void)err;
	if (m != NULL && m->state == STATE(QUEUED) && !message_is_decided(m))
		message_kind_of(m)->authorised(batch, m, input->own);
	return true;
}

/* --- attempts --- */

/*
 * Twice as long each time, up to the longest; less up to half of it, so that what failed together
 * does not come back together. The chance is taken from the id: deciding again gives the same.
 */
int64_t
message_back_off(const struct notification_config *config, const struct id *message, unsigned n)
{
	int64_t wait = config->retry_first;
	uint64_t chance;

	for (unsigned i = 1; i < n && wait < config->retry_last; i++)
		wait *= 2;
	if (wait > config->retry_last)
		wait = config->retry_last;
	memcpy(&chance, message->b, sizeof(chance));
	chance = (chance ^ n) * UINT64_C(0x9e3779b97f4a7c15);
	return wait - (int64_t)((chance >> 32) % (uint64_t)(wait / 2 + 1));
}

static void
put_attempt(struct batch *batch, const struct message *m, const struct attempt *like)
{
	struct attempt *attempt = batch_append(batch, &attempt_table);

	*attempt = *like;
	attempt->message = m->id;
	attempt->n = m->attempt;
}

static void
try_again(struct batch *batch, struct message *m, int code)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;
	int64_t now = batch_now(batch);

	if (m->unwanted) {
		message_move(batch, m, STATE(RECALLED), code);
	} else if (now - m->created >= config->give_up_after) {
		message_give_up(batch, m, code);
	} else {
		message_move(batch, m, STATE(QUEUED), code);
		message_wait(batch, m, now + message_back_off(config, &m->id, m->attempt));
	}
}

void
message_settle(struct batch *batch, struct message *m, const struct attempt *attempt)
{
	if (attempt->outcome == ATTEMPT_TAKEN)
		message_move(batch, m, STATE(SENT), attempt->code);
	else if (attempt->outcome == ATTEMPT_REFUSED)
		message_give_up(batch, m, attempt->code);
	else
		try_again(batch, m, attempt->code);
}

static void
canary_seen(void *own, void *arg)
{
	struct notification *n = notification_of(own);

	(void)arg;
	n->canary_at = clock_now();
	metric_set(&m_canary, n->canary_at / CLOCK_SECOND);
}

static void
ended(
    struct batch *batch, struct message *m, const struct attempt *attempt, const struct slot *slot)
{
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	put_attempt(batch, m, attempt);
	if (m->template == CANARY && attempt->outcome == ATTEMPT_TAKEN)
		batch_after(batch, canary_seen, NULL);
	m->doubtful |= attempt->outcome == ATTEMPT_UNCERTAIN || attempt->outcome == ATTEMPT_LOST;
	message_kind_of(m)->ended(batch, m, attempt, slot);
}

/* What may have reached her, did or did not. */
static void
told_state(struct batch *batch, struct message *m, bool arrived, int code)
{
	if (!arrived && (m->state == STATE(SENT) || m->state == STATE(UNCERTAIN)))
		message_give_up(batch, m, code);
	else if (arrived && m->state == STATE(UNCERTAIN))
		message_move(batch, m, STATE(SENT), code);
}

void
message_told(struct batch *batch, struct message *m, bool arrived, bool failed, int code)
{
	const struct message_kind *kind = message_kind_of(m);

	if (!arrived && !failed)
		return;
	if (m->redact == REDACT_WANTED)
		batch_clock_set(batch, CLOCK_REDACT, &m->id, batch_now(batch));
	if (kind->told != NULL)
		kind->told(batch, m, arrived, code);
	else
		told_state(batch, m, arrived, code);
}

void
message_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &message_table, &input->subject);
}

void
message_due_more(struct batch *batch, struct input *input)
{
	const struct message *m = batch_row(batch, &message_table, &input->subject);

	if (m != NULL)
		message_kind_of(m)->need(batch, m);
}

/* Only a page that was called off meanwhile makes a notice; whatever calls it off in this batch has
 * named that itself. */
void
message_result_more(struct batch *batch, struct input *input)
{
	const struct message *m = batch_row(batch, &message_table, &input->subject);
	const struct slot *slot = input->own;

	if (m != NULL && (m->unwanted || slot->unopened ||
			     m->recipient != ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF))
		message_kind_of(m)->need(batch, m);
}

bool
message_due(struct batch *batch, struct input *input, struct err *err)
{
	struct message *m = batch_row(batch, &message_table, &input->subject);
	struct attempt lost = {.finished = batch_now(batch), .outcome = ATTEMPT_LOST};

	(void)err;
	if (m == NULL)
		return true;
	if (m->state == STATE(QUEUED)) {
		message_kind_of(m)->claim(batch, m, false);
	} else if (m->state == STATE(SENDING) && input->due != 0) {
		lost.started = m->moved;
		if (sender_has(notification_of(batch_own(batch)), &m->id, m->attempt))
			batch_clock_set(
			    batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + CLOCK_SECOND);
		else
			ended(batch, m, &lost, NULL);
	} else if (m->state != STATE(SENDING)) {
		message_kind_of(m)->due(batch, m);
	}
	return true;
}

static void
answered_by(struct batch *batch, const struct message *m, const struct id *key)
{
	struct answerable *answerable;

	if (id_is_nil(key))
		return;
	answerable = batch_append(batch, &answerable_table);
	*answerable = (struct answerable){*key, m->id};
}

/* What the provider calls it is good for as long as it is asked about it. */
static void
note_provider(struct batch *batch, struct message *m, const struct channel_result *result)
{
	if (result->via == NULL)
		return;
	(void)text_copy(m->via, sizeof(m->via), result->via);
	(void)text_copy(m->account, sizeof(m->account),
	    channel_account(notification_of(batch_own(batch)), result->via));
	if (result->ref[0] != '\0') {
		(void)text_copy(m->provider_ref, sizeof(m->provider_ref), result->ref);
		m->provider_key = provider_key(m->via, m->provider_ref);
	}
	batch_touch(batch, m);
	if (result->end == CHANNEL_TAKEN && result->keeps && m->provider_ref[0] != '\0') {
		m->redact = REDACT_WANTED;
		batch_clock_set(batch, CLOCK_REDACT, &m->id, batch_now(batch) + REDACT_AFTER);
	}
	answered_by(batch, m, &result->answer);
	answered_by(batch, m, &result->reply);
}

bool
message_result(struct batch *batch, struct input *input, struct err *err)
{
	static const enum attempt_outcome outcomes[] = {[CHANNEL_TAKEN] = ATTEMPT_TAKEN,
	    [CHANNEL_REFUSED] = ATTEMPT_REFUSED,
	    [CHANNEL_LATER] = ATTEMPT_LATER,
	    [CHANNEL_UNCERTAIN] = ATTEMPT_UNCERTAIN};
	const struct slot *slot = input->own;
	struct message *m = batch_row(batch, &message_table, &input->subject);
	struct attempt attempt = {.started = slot->started,
	    .finished = slot->finished,
	    .outcome = outcomes[slot->result.end],
	    .code = slot->result.code};

	(void)err;
	if (m == NULL || m->state != STATE(SENDING) || m->attempt != slot->attempt)
		return true;
	note_provider(batch, m, &slot->result);
	ended(batch, m, &attempt, slot);
	return true;
}
