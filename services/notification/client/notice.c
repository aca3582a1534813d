/* What intake says of clients becomes messages to them; and what is called off is called off, or
 * put right. */
#include "services/notification/client/notice.h"

#include <string.h>

#include "accord/v1/guard.pb-c.h"
#include "accord/v1/notice.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/notification/authorise.h"
#include "services/notification/client/forget.h"
#include "services/notification/message_kind.h"
#include "services/notification/client/want.h"

#define INSTANT_END (300 * 365 * CLOCK_DAY) /* of what anybody is to be told of */
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define FREEZE(name) ACCORD__V1__FREEZE__FREEZE_##name
#define NOTICE ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_NOTICE
#define WRONG ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_NOTICE_WRONG
#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define HELD_BREAKER ACCORD__V1__HELD_BECAUSE__HELD_BREAKER
#define ORDINARY_UNDECIDED CLOCK_HOUR /* before what can wait is asked of a person */

static struct id
digest_of(const char *what, const struct id *notice)
{
	char text[ID_TEXT_SIZE];

	return id_digest((const char *const[]){what, id_text(notice, text)}, 2);
}

struct id
due_id(const struct id *notice)
{
	return digest_of("notice to a client", notice);
}

struct id
wrong_id(const struct id *notice)
{
	return digest_of("correction to a client", notice);
}

/* --- called off, or put right --- */

/* Through the same road, and as soon as the other went. */
void
notice_correct(struct batch *batch, struct message *m)
{
	struct id id = wrong_id(&m->notice);
	struct message like = *m;

	if (!m->correct || m->template == WRONG || id_is_nil(&m->client) ||
	    batch_row(batch, &message_table, &id) != NULL)
		return;
	like.template = WRONG;
	like.confirm = like.correct = false;
	like.confirm_by = like.not_before = like.expires = 0;
	like.run = (struct id){{0}};
	like.wanted = like.tries = like.wants = 0;
	message_client.claim(batch, message_new(batch, &id, &like), true);
}

void
notice_call_off(struct batch *batch, struct message *m, bool correct)
{
	if (m->unwanted)
		return;
	m->unwanted = true;
	m->correct = correct;
	batch_touch(batch, m);
	want_no_more(batch, m);
	switch (m->state) {
	case STATE(QUEUED):
	case STATE(HELD):
	case STATE(FROZEN):
		batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
		message_move(batch, m, STATE(RECALLED), 0);
		authorise_forget(batch, m);
		return;
	case STATE(SENT):
	case STATE(CONFIRMED):
	case STATE(UNCONFIRMED):
	case STATE(UNCERTAIN):
		batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
		m->confirm_by = 0;
		notice_correct(batch, m);
		return;
	default: /* on its way: its end sees that it is not wanted */
		return;
	}
}

void
notice_follow(struct batch *batch, struct message *m, const struct held *held)
{
	if (held->decision == HELD_RECALLED) {
		notice_call_off(batch, m, true);
	} else if (held->decision == HELD_RELEASED && m->state == STATE(HELD) &&
		   m->held_because == HELD_BREAKER) {
		want_no_more(batch, m);
		/* All that is tried and asked for it begins now. */
		m->decided = m->not_before = batch_now(batch);
		message_move(batch, m, STATE(QUEUED), 0);
		message_client.claim(batch, m, false);
	}
}

/* --- the breaker --- */

static void
alarm_of(void *own, void *arg)
{
	const struct held *held = arg;

	(void)own;
	if (held == NULL) /* no memory for its particulars */
		log_error("notices to clients are held", L_INT("known", 0));
	else
		log_error("notices to clients are held",
		    L_ID("run", &held->run) L_STR("organisation", held->organisation)
			L_INT("event", held->event));
}

/* The first of a run that is held: two people have to decide, and whoever reported it should
 * know. */
static void
trip(struct batch *batch, const struct breaker *own, const Accord__V1__NoticeDue *msg)
{
	Accord__V1__BreakerTripped fact = ACCORD__V1__BREAKER_TRIPPED__INIT;
	bool urgent = deliver_is_urgent(own->event);
	struct held *held = batch_new(batch, &held_run_table, &own->run);

	held->run = own->run;
	held->breaker = own->id;
	held->event = own->event;
	held->since = batch_now(batch);
	(void)text_copy(held->organisation, sizeof(held->organisation), own->organisation);
	fact.run = (ProtobufCBinaryData){sizeof(held->run.b), held->run.b};
	fact.organisation = held->organisation;
	fact.event = held->event;
	fact.source = msg->source;
	batch_fact(batch, KIND(BREAKER_TRIPPED), &held->run, &fact.base);
	want_say(batch, &(struct want){.id = held->run,
			    .organisation = held->organisation,
			    .why = WANTED(HELD),
			    .due = urgent ? 0 : batch_now(batch) + ORDINARY_UNDECIDED});
	batch_after(batch, alarm_of, arena_dup(batch_arena(batch), held, sizeof(*held)));
}

static struct breaker *
breaker_of(struct batch *batch, const char *organisation, const Accord__V1__NoticeDue *msg)
{
	struct id source = {{0}}, id;
	struct breaker *b;

	(void)id_from_bytes(msg->source.data, msg->source.len, &source);
	id = breaker_id(organisation, msg->event, &source);
	if ((b = batch_row(batch, &breaker_table, &id)) != NULL) {
		batch_touch(batch, b);
		return b;
	}
	b = batch_new(batch, &breaker_table, &id);
	b->id = id;
	b->event = msg->event;
	(void)text_copy(b->organisation, sizeof(b->organisation), organisation);
	return b;
}

static void
need_breaker(struct batch *batch, const char *organisation, const Accord__V1__NoticeDue *msg)
{
	struct id source = {{0}}, id;

	(void)id_from_bytes(msg->source.data, msg->source.len, &source);
	id = breaker_id(organisation, msg->event, &source);
	batch_need(batch, &breaker_table, &id);
}

static bool
passes(struct batch *batch, struct message *m, const Accord__V1__NoticeDue *msg)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;
	const struct breaker_limits limits = {
	    .most = (unsigned)config->breaker_most, .times = (unsigned)config->breaker_times};
	struct breaker *common = breaker_of(batch, "", msg);
	struct breaker *own = breaker_of(batch, msg->organisation, msg);
	bool passed = breaker_pass(own, common, &m->notice, &limits, batch_now(batch));

	m->run = own->run;
	if (!passed && batch_row(batch, &held_run_table, &own->run) == NULL)
		trip(batch, own, msg);
	return passed;
}

/* --- what is due --- */

static bool
notice_of(const ProtobufCBinaryData *bytes, struct id *notice)
{
	return id_from_bytes(bytes->data, bytes->len, notice);
}

void
notice_due_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__NoticeDue *msg = (const Accord__V1__NoticeDue *)input->msg;
	struct id notice, client, id;

	if (INPUT_RESTATED(input) || !notice_of(&msg->notice, &notice) ||
	    !notice_of(&msg->client, &client))
		return;
	id = due_id(&notice);
	batch_need(batch, &message_table, &id);
	id = wrong_id(&notice);
	batch_need(batch, &message_table, &id);
	batch_need(batch, &line_table, &client);
	forgotten_need(batch, &client);
	batch_need(batch, &held_run_table, &notice); /* if a run begins with it */
	need_breaker(batch, "", msg);
	need_breaker(batch, msg->organisation, msg);
}

void
notice_due_more(struct batch *batch, struct input *input)
{
	const Accord__V1__NoticeDue *msg = (const Accord__V1__NoticeDue *)input->msg;
	struct id source = {{0}}, id;
	const struct breaker *own;

	if (INPUT_RESTATED(input) || !notice_of(&msg->notice, &id) || !notice_of(&msg->client, &id))
		return;
	(void)id_from_bytes(msg->source.data, msg->source.len, &source);
	id = breaker_id(msg->organisation, msg->event, &source);
	own = batch_row(batch, &breaker_table, &id);
	if (own != NULL && !id_is_nil(&own->run))
		batch_need(batch, &held_run_table, &own->run);
}

static struct message
told_of(const struct input *input, const struct id *notice, const struct id *client)
{
	const Accord__V1__NoticeDue *msg = (const Accord__V1__NoticeDue *)input->msg;
	struct message m = {.template = NOTICE,
	    .recipient = CLIENT,
	    .notice = *notice,
	    .client = *client,
	    .event = (int)msg->event,
	    .urgency = (int)msg->urgency,
	    .purpose = msg->purpose,
	    .confirm = msg->confirm || deliver_must_confirm(msg->event),
	    .not_before = msg->not_before_us,
	    .expires = msg->expires_us,
	    .risk = (int)(msg->risk < 3 ? msg->risk : 3),
	    .epoch = input->fact->epoch};

	(void)text_copy(m.owner, sizeof(m.owner), msg->organisation);
	(void)text_copy(m.lead, sizeof(m.lead), msg->lead);
	return m;
}

/* 0: it says none. What is reckoned with it stays within the store's clock and ours. */
static bool
is_instant(int64_t us)
{
	return us >= 0 && us < INSTANT_END;
}

bool
notice_due(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__NoticeDue *msg = (const Accord__V1__NoticeDue *)input->msg;
	struct id notice, client, id;
	struct message like, *m;

	if (INPUT_RESTATED(input)) /* whoever was to be told was, and at most once */
		return true;
	if (!notice_of(&msg->notice, &notice) || !notice_of(&msg->client, &client))
		return err_set(err, ERR_INVALID, "the fact names no notice and client");
	if (!is_instant(msg->not_before_us) || !is_instant(msg->expires_us))
		return err_set(err, ERR_INVALID, "the fact's instants are none");
	id = due_id(&notice);
	if (batch_row(batch, &message_table, &id) != NULL || forgotten_is(batch, &client))
		return true;
	like = told_of(input, &notice, &client);
	m = message_new(batch, &id, &like);
	if (passes(batch, m, msg)) {
		message_client.claim(batch, m, true);
		return true;
	}
	m->held_because = HELD_BREAKER;
	message_move(batch, m, STATE(HELD), 0);
	message_wait(batch, m, batch_now(batch) + BREAKER_UNDECIDED);
	return true;
}

/* --- it does not hold --- */

void
notice_taken_back_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__NoticeTakenBack *msg = (const Accord__V1__NoticeTakenBack *)input->msg;
	struct id notice, id;

	if (INPUT_RESTATED(input) || !notice_of(&msg->notice, &notice))
		return;
	id = due_id(&notice);
	batch_need(batch, &message_table, &id);
}

void
notice_taken_back_more(struct batch *batch, struct input *input)
{
	const Accord__V1__NoticeTakenBack *msg = (const Accord__V1__NoticeTakenBack *)input->msg;
	const struct message *m;
	struct id notice, id;

	if (INPUT_RESTATED(input) || !notice_of(&msg->notice, &notice))
		return;
	id = due_id(&notice);
	if ((m = batch_row(batch, &message_table, &id)) != NULL)
		message_client.need(batch, m);
}

bool
notice_taken_back(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__NoticeTakenBack *msg = (const Accord__V1__NoticeTakenBack *)input->msg;
	struct id notice, id;
	struct message *m;

	if (INPUT_RESTATED(input))
		return true;
	if (!notice_of(&msg->notice, &notice))
		return err_set(err, ERR_INVALID, "the fact names no notice");
	id = due_id(&notice);
	if ((m = batch_row(batch, &message_table, &id)) != NULL)
		notice_call_off(batch, m, msg->correct);
	return true;
}
