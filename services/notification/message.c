/* What happens to messages when call-outs move, when attempts end and when their time comes. */
#include "services/notification/message.h"

#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/notification/address.h"
#include "services/notification/authorise.h"
#include "services/notification/page.h"
#include "services/notification/sender.h"

#define DECISION_AGE CLOCK_MINUTE /* older than this it is made anew before an attempt */

#define CANARY ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define OFFERED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED
#define STOOD_DOWN ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN
#define ENDING_NEAR ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR
#define CLASS_INCIDENT (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT)
#define REQUEST(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

static struct metric m_canary = {.name = "accord_canary_seconds",
    .help = "when the last canary came by, in seconds since 1970",
    .kind = METRIC_GAUGE};

static struct metric m_unpaged = {.name = "accord_callouts_unpaged_total",
    .help = "call-outs that a snapshot says are offered to somebody who was not paged"};

void
message_open(void)
{
	metric_register(&m_canary);
	metric_register(&m_unpaged);
}

/* --- moves --- */

static void
move(struct batch *batch, struct message *m, Accord__V1__MessageState to, int code)
{
	Accord__V1__MessageMoved fact = ACCORD__V1__MESSAGE_MOVED__INIT;

	fact.message = (ProtobufCBinaryData){sizeof(m->id.b), m->id.b};
	fact.request = (ProtobufCBinaryData){sizeof(m->request.b), m->request.b};
	fact.person = m->person;
	fact.template_ = m->template;
	fact.from = m->state;
	fact.to = to;
	fact.attempt = m->attempt;
	fact.provider_code = code > 0 ? (uint32_t)code : 0;
	if (!id_is_nil(&m->disclosure))
		fact.disclosure = (ProtobufCBinaryData){sizeof(m->disclosure.b), m->disclosure.b};
	fact.bare = m->bare;
	m->state = to;
	m->moved = batch_now(batch);
	batch_touch(batch, m);
	batch_fact(batch, ACCORD__V1__KIND__KIND_MESSAGE_MOVED, &m->id, &fact.base);
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
	else
		log_error("a message was given up",
		    L_ID("message", &m->id) L_ID("request", &m->request) L_STR("person", m->person)
			L_INT("attempts", m->attempt));
}

static void
give_up(struct batch *batch, struct message *m, int code)
{
	move(batch, m, STATE(FAILED), code);
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	batch_after(batch, alarm_of, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

static void
wait_until(struct batch *batch, struct message *m, int64_t due)
{
	m->due = due;
	batch_touch(batch, m);
	batch_clock_set(batch, CLOCK_MESSAGE, &m->id, due);
}

/* --- may it go --- */

/* Law L2. A canary is about nobody. */
static bool
is_decided(const struct message *m)
{
	return m->template == CANARY || m->bare || !id_is_nil(&m->disclosure);
}

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

/* What the agreement let go may have ended since. One that is bare holds nothing to let go. */
static void
forget_old(struct batch *batch, struct message *m)
{
	if (m->bare || id_is_nil(&m->disclosure) || batch_now(batch) - m->decided <= DECISION_AGE)
		return;
	m->disclosure = (struct id){{0}};
	m->released = 0;
	m->decided = batch_now(batch);
	batch_touch(batch, m);
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
	} else if (batch_now(batch) - m->created >= config->give_up_after) {
		give_up(batch, m, 0);
		authorise_forget(batch, m);
	} else {
		wait_until(batch, m, batch_now(batch) + config->ask_for);
		authorise_after(batch, m);
	}
}

/* --- sending --- */

static void
claim_decided(struct batch *batch, struct message *m, const struct address *address, bool fresh)
{
	struct notification *n = notification_of(batch_own(batch));

	if (address->sealed_len == 0) {
		wait_until(batch, m, batch_now(batch) + n->config.retry_first);
	} else if (!sender_reserve(batch, fresh)) {
		batch_clock_set(batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + PICKED_AFTER);
		batch_after(batch, sender_backlog, NULL);
	} else {
		m->attempt++;
		move(batch, m, STATE(SENDING), 0);
		batch_clock_set(batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + LOST_AFTER);
		sender_send_after(batch, m, address);
	}
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
		give_up(batch, m, 0);
		authorise_forget(batch, m);
		return;
	}
	if (address->sealed_len == 0) /* asked for beside the question whether it may go */
		address_want(batch, m->person);
	forget_old(batch, m);
	if (!is_decided(m))
		ask(batch, m, address);
	if (m->state == STATE(QUEUED) && is_decided(m))
		claim_decided(batch, m, address, fresh);
}

/* --- new messages --- */

static struct message *
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
	m->version = 0;
	m->created = m->due = m->decided = batch_now(batch);
	move(batch, m, STATE(QUEUED), 0);
	return m;
}

void
message_tell(struct batch *batch, const struct id *id, const struct message *like)
{
	if (batch_row(batch, &message_table, id) == NULL)
		claim(batch, message_new(batch, id, like), true);
}

/* Once for each person and request, whatever calls it off: her page, her acceptance and a repeat
 * all come to the same one. The epoch is of the fact that did. */
static void
notify(struct batch *batch, const struct message *page, uint64_t epoch)
{
	struct id id = notice_id(epoch, &page->request, page->person);
	struct message like = *page;

	like.epoch = epoch;
	like.template = STOOD_DOWN;
	if (batch_row(batch, &message_table, &id) == NULL)
		claim(batch, message_new(batch, &id, &like), true);
}

static void
need_person(struct batch *batch, uint64_t epoch, const struct id *request, const char *person)
{
	struct id notice = notice_id(epoch, request, person), address = address_id(person);

	batch_need(batch, &message_table, &notice);
	batch_need(batch, &address_table, &address);
}

/* --- call-outs --- */

static bool
is_offer(const Accord__V1__CalloutMoved *msg)
{
	return (msg->event == EVENT(OFFER) || msg->event == EVENT(CLIMB)) &&
	       msg->to == REQUEST(OFFERED);
}

void
callout_moved_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id request, page;

	if (!id_from_bytes(msg->request.data, msg->request.len, &request) ||
	    (!INPUT_RESTATED(input) && !is_offer(msg) && msg->to != REQUEST(STOOD_DOWN)))
		return;
	batch_need(batch, &thread_table, &request);
	if (INPUT_RESTATED(input))
		return;
	need_person(batch, input->fact->epoch, &request, msg->person);
	page = page_id(input->fact->epoch, &request, msg->person, (int)msg->rung);
	if (is_offer(msg))
		batch_need(batch, &message_table, &page);
}

void
callout_moved_more(struct batch *batch, struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread;
	struct id request;

	if (INPUT_RESTATED(input) || msg->to != REQUEST(STOOD_DOWN) ||
	    !id_from_bytes(msg->request.data, msg->request.len, &request) ||
	    (thread = batch_row(batch, &thread_table, &request)) == NULL)
		return;
	for (size_t i = 0; i < thread->count; i++) {
		batch_need(batch, &message_table, &thread->pages[i].message);
		need_person(batch, input->fact->epoch, &request, thread->pages[i].person);
	}
}

static struct message
about(const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct message m = {.request = *request,
	    .rung = (int)msg->rung,
	    .tier = (int)msg->tier,
	    .epoch = input->fact->epoch};

	(void)text_copy(m.person, sizeof(m.person), msg->person);
	(void)text_copy(m.employer, sizeof(m.employer), msg->employer);
	(void)text_copy(m.owner, sizeof(m.owner), msg->organisation);
	(void)text_copy(m.area, sizeof(m.area), msg->area);
	(void)text_copy(m.call_back, sizeof(m.call_back), msg->call_back);
	return m;
}

/* The newest come first, as they are loaded; the oldest gives way. */
static void
add_to_thread(struct thread *thread, const struct id *page, const char *person)
{
	if (thread->count < THREAD_PAGES)
		thread->count++;
	memmove(
	    &thread->pages[1], &thread->pages[0], (thread->count - 1) * sizeof(thread->pages[0]));
	thread->pages[0].message = *page;
	(void)text_copy(thread->pages[0].person, NOTIFICATION_NAME, person);
}

static void
send_page(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id id = page_id(input->fact->epoch, request, msg->person, (int)msg->rung);
	struct thread *thread = batch_row(batch, &thread_table, request);
	struct message like = about(input, request);

	if (batch_row(batch, &message_table, &id) != NULL)
		return;
	if (thread == NULL) {
		thread = batch_new(batch, &thread_table, request);
		thread->request = *request;
	}
	add_to_thread(thread, &id, msg->person);
	like.template = msg->canary ? CANARY : OFFERED;
	claim(batch, message_new(batch, &id, &like), true);
}

/*
 * A page that never left is recalled, and nobody hears of it. One that left is followed by a
 * notice. For one that is leaving, the notice waits until it is known to be over: else it might
 * arrive first.
 */
static void
take_back(struct batch *batch, struct message *m, uint64_t epoch)
{
	bool left = m->state == STATE(SENT) || (m->state == STATE(QUEUED) && m->doubtful);

	if (m->state == STATE(QUEUED)) {
		batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
		move(batch, m, STATE(RECALLED), 0);
		authorise_forget(batch, m);
	} else if (m->state == STATE(SENDING)) {
		m->unwanted = true;
		m->epoch = epoch;
		batch_touch(batch, m);
	}
	if (left)
		notify(batch, m, epoch);
}

/* Whoever it was with had answered, and perhaps not because of a page. */
static bool
had_answered(Accord__V1__RequestState from)
{
	return from != REQUEST(DRAFT) && from != REQUEST(OFFERED);
}

static void
stand_down(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread = batch_row(batch, &thread_table, request);
	struct message holder = about(input, request), *m;

	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if ((m = batch_row(batch, &message_table, &thread->pages[i].message)) != NULL)
			take_back(batch, m, holder.epoch);
	if (holder.person[0] != '\0' && had_answered(msg->from))
		notify(batch, &holder, holder.epoch);
}

/* She sits by a pager that never went off: a person must know. */
static void
alarm_of_unpaged(void *own, void *arg)
{
	const struct message *m = arg;

	(void)own;
	metric_add(&m_unpaged, 1);
	if (m == NULL) /* no memory for its particulars */
		log_error("a call-out is offered to somebody who was not paged", L_INT("known", 0));
	else
		log_error("a call-out is offered to somebody who was not paged",
		    L_ID("request", &m->request) L_STR("person", m->person));
}

/* Whoever was asked was asked, and what moves next is told; but what was asked after the source was
 * restored and before its snapshot was never heard here. */
static void
restate(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread = batch_row(batch, &thread_table, request);
	struct message unpaged = about(input, request);

	if (msg->to != REQUEST(OFFERED))
		return;
	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if (strcmp(thread->pages[i].person, msg->person) == 0)
			return;
	batch_after(
	    batch, alarm_of_unpaged, arena_dup(batch_arena(batch), &unpaged, sizeof(unpaged)));
}

bool
callout_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id request;

	if (!id_from_bytes(msg->request.data, msg->request.len, &request))
		return err_set(err, ERR_INVALID, "the fact names no request");
	if (INPUT_RESTATED(input))
		restate(batch, input, &request);
	else if (is_offer(msg))
		send_page(batch, input, &request);
	else if (msg->to == REQUEST(STOOD_DOWN))
		stand_down(batch, input, &request);
	return true;
}

/* --- what the gateway decided --- */

static void
log_refused(void *own, void *arg)
{
	(void)own;
	log_of("a message may not go", arg);
}

static void
refuse(struct batch *batch, struct message *m)
{
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	move(batch, m, STATE(REFUSED), 0);
	batch_after(batch, log_refused, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

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
		refuse(batch, m);
	else
		claim(batch, m, true);
}

/* It may have been recalled, or summoned her with nothing in it, while the gateway decided. */
bool
message_authorised(struct batch *batch, struct input *input, struct err *err)
{
	struct message *m = batch_row(batch, &message_table, &input->subject);

	(void)err;
	if (m != NULL && m->state == STATE(QUEUED) && !is_decided(m))
		take_decision(batch, m, input->own);
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

/* It is not known to have arrived. Staff are paged again even then: twice is better than never. */
static void
again(struct batch *batch, struct message *m, int code)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;
	int64_t now = batch_now(batch);

	if (m->unwanted) {
		move(batch, m, STATE(RECALLED), code);
	} else if (now - m->created >= config->give_up_after) {
		give_up(batch, m, code);
	} else {
		move(batch, m, STATE(QUEUED), code);
		wait_until(batch, m, now + message_back_off(config, &m->id, m->attempt));
	}
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
ended(struct batch *batch, struct message *m, const struct attempt *attempt)
{
	bool unwanted = m->unwanted;

	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	put_attempt(batch, m, attempt);
	if (m->template == CANARY && attempt->outcome == ATTEMPT_TAKEN)
		batch_after(batch, canary_seen, NULL);
	m->doubtful |= attempt->outcome == ATTEMPT_UNCERTAIN || attempt->outcome == ATTEMPT_LOST;
	if (attempt->outcome == ATTEMPT_TAKEN)
		move(batch, m, STATE(SENT), attempt->code);
	else if (attempt->outcome == ATTEMPT_REFUSED)
		give_up(batch, m, attempt->code);
	else
		again(batch, m, attempt->code);
	if (unwanted && (attempt->outcome == ATTEMPT_TAKEN || m->doubtful))
		notify(batch, m, m->epoch);
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
		need_person(batch, m->epoch, &m->request, m->person);
}

/* Only a page that was called off meanwhile makes a notice; whatever calls it off in this batch has
 * named that itself. */
void
message_result_more(struct batch *batch, struct input *input)
{
	const struct message *m = batch_row(batch, &message_table, &input->subject);
	const struct slot *slot = input->own;

	if (m != NULL && (m->unwanted || slot->unopened))
		need_person(batch, m->epoch, &m->request, m->person);
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
		claim(batch, m, false);
	} else if (m->state == STATE(SENDING) && input->due != 0) {
		lost.started = m->moved;
		if (sender_has(notification_of(batch_own(batch)), &m->id, m->attempt))
			batch_clock_set(
			    batch, CLOCK_MESSAGE, &m->id, batch_now(batch) + CLOCK_SECOND);
		else
			ended(batch, m, &lost);
	}
	return true;
}

bool
message_result(struct batch *batch, struct input *input, struct err *err)
{
	static const enum attempt_outcome outcomes[] = {[FETCH_DONE] = ATTEMPT_TAKEN,
	    [FETCH_REFUSED] = ATTEMPT_REFUSED,
	    [FETCH_LATER] = ATTEMPT_LATER,
	    [FETCH_UNCERTAIN] = ATTEMPT_UNCERTAIN};
	const struct slot *slot = input->own;
	struct message *m = batch_row(batch, &message_table, &input->subject);
	struct attempt attempt = {.started = slot->started,
	    .finished = slot->finished,
	    .outcome = outcomes[slot->end],
	    .code = (int)slot->code};

	(void)err;
	if (m != NULL && slot->unopened) /* by the next attempt the directory has said it again */
		address_want(batch, m->person);
	if (m != NULL && m->state == STATE(SENDING) && m->attempt == slot->attempt)
		ended(batch, m, &attempt);
	return true;
}
