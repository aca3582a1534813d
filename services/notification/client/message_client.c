/* Messages to clients: told at most once, at an hour that is hers, or a person is wanted. What is
 * decided stands in deliver.c. */
#include <string.h>

#include "accord/v1/notice.pb-c.h"
#include "common/journal.h"
#include "common/log.h"
#include "services/notification/authorise.h"
#include "services/notification/client/guard.h"
#include "services/notification/message_kind.h"
#include "services/notification/client/notice.h"
#include "services/notification/sender.h"
#include "services/notification/soon.h"
#include "services/notification/client/want.h"

#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define HELD(name) ACCORD__V1__HELD_BECAUSE__HELD_##name

static struct deliver_notice
notice_of(struct batch *batch, const struct message *m)
{
	Accord__V1__ContactEvent event = (Accord__V1__ContactEvent)m->event;

	return (struct deliver_notice){.id = m->id,
	    .event = event,
	    .urgent =
		deliver_is_urgent(event) || m->urgency == ACCORD__V1__URGENCY__URGENCY_IMMEDIATE,
	    .confirm = m->confirm,
	    .created = m->created,
	    .not_before = m->not_before,
	    .expires = m->expires,
	    .tries = m->tries,
	    .spread = notification_of(batch_own(batch))->config.spread};
}

static void
need(struct batch *batch, const struct message *m)
{
	struct id wrong = wrong_id(&m->notice);

	batch_need(batch, &line_table, &m->client);
	batch_need(batch, &message_table, &wrong);
	if (!id_is_nil(&m->run))
		batch_need(batch, &held_run_table, &m->run);
}

/* --- what was decided is done --- */

static void
hold(struct batch *batch, struct message *m, Accord__V1__HeldBecause why, int64_t until)
{
	m->held_because = why;
	message_move(batch, m, STATE(HELD), 0);
	message_wait(batch, m, until);
}

static void
over(struct batch *batch, struct message *m, Accord__V1__MessageState state, int code)
{
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	message_move(batch, m, state, code);
	authorise_forget(batch, m);
}

static void
sent(struct batch *batch, struct message *m, int64_t confirm_by, int code)
{
	message_move(batch, m, STATE(SENT), code);
	m->confirm_by = m->unwanted ? 0 : confirm_by;
	if (m->confirm_by != 0)
		batch_clock_set(batch, CLOCK_MESSAGE, &m->id, m->confirm_by);
}

static void
log_person(void *own, void *arg)
{
	const struct message *m = arg;

	(void)own;
	if (m == NULL) /* no memory for its particulars */
		log_warn("a client is not told by machine", L_INT("known", 0));
	else
		log_warn("a client is not told by machine",
		    L_ID("message", &m->id) L_INT("state", m->state) L_INT("wanted", m->wanted));
}

/* Whoever it is that is wanted for her. */
static void
ask_for_people(struct batch *batch, struct message *m, const struct deliver_verdict *verdict)
{
	if (m->unwanted || verdict->wanted == WANTED(UNSPECIFIED))
		return;
	want_for(batch, m, verdict->wanted);
	if (verdict->welfare)
		want_for(batch, m, WANTED(WELFARE));
	batch_after(batch, log_person, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

static void
carry_out(struct batch *batch, struct message *m, const struct deliver_verdict *verdict, int code)
{
	static const Accord__V1__MessageState states[] = {[DELIVER_OPEN] = STATE(UNCONFIRMED),
	    [DELIVER_UNSURE] = STATE(UNCERTAIN),
	    [DELIVER_FAIL] = STATE(FAILED),
	    [DELIVER_FREEZE] = STATE(FROZEN)};

	if (verdict->move == DELIVER_SENT)
		sent(batch, m, verdict->at, code);
	else if (verdict->move != DELIVER_GO && verdict->move != DELIVER_WAIT)
		over(batch, m, states[verdict->move], code);
	ask_for_people(batch, m, verdict);
}

/* --- it is queued --- */

static int64_t
patience(struct batch *batch, const struct deliver_notice *notice)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;

	return notice->urgent || notice->confirm ? DELIVER_URGENT_TRIES : config->give_up_after;
}

static void
is_for_a_person(struct batch *batch, struct message *m)
{
	static const struct deliver_verdict silent = {
	    .move = DELIVER_FAIL, .wanted = WANTED(NO_SAFE_CHANNEL)};

	carry_out(batch, m, &silent, 0);
}

/* Without a decision nothing goes to her; what cannot wait for one is a person's to do. */
static void
ask(struct batch *batch, struct message *m, const struct deliver_notice *notice)
{
	const struct notification_config *config = &notification_of(batch_own(batch))->config;

	if (batch_now(batch) - m->decided >= patience(batch, notice)) {
		is_for_a_person(batch, m);
		return;
	}
	message_wait(batch, m, batch_now(batch) + config->ask_for);
	authorise_after(batch, m);
}

/* Half of the slots are for pages of staff, whatever waits for clients; but not for ever, however
 * often it is decided anew meanwhile. */
static void
claim_slot(struct batch *batch, struct message *m, const struct deliver_notice *notice)
{
	const struct notification *n = notification_of(batch_own(batch));
	struct line *line = guard_line(batch, &m->client);
	size_t claims = n->claims_at == batch_now(batch) ? n->claims : 0; /* of this batch */
	int64_t since = m->not_before > m->moved ? m->not_before : m->moved;

	if (n->config.max_sending > 1 && n->busy + claims >= (size_t)n->config.max_sending / 2) {
		if (batch_now(batch) - since >= patience(batch, notice))
			is_for_a_person(batch, m);
		else
			message_wait(batch, m, soon(&m->id, batch_now(batch)));
		return;
	}
	message_claim_slot(batch, m, NULL, false);
	if (m->state != STATE(SENDING))
		return;
	deliver_line_add(&line->told, m->moved);
	batch_touch(batch, line);
}

/* The gateway is asked from then on, and no sooner. */
static void
ask_from(struct message *m, int64_t at)
{
	if (!message_is_decided(m))
		m->decided = at;
}

static void
wait_for(struct batch *batch, struct message *m, const struct line *line, int64_t at)
{
	bool capped = line != NULL && line->told.begun[0] != 0 &&
		      batch_now(batch) < line->told.begun[0] + CLOCK_DAY;

	ask_from(m, at);
	if (capped)
		hold(batch, m, HELD(DAILY_CAP), at);
	else
		message_wait(batch, m, at);
}

/* It came of what was said before a store was restored: whether she was told in the time that is
 * lost nobody knows. */
static bool
is_of_lost_time(struct batch *batch, const struct message *m)
{
	return m->epoch / JOURNAL_HISTORY < notification_of(batch_own(batch))->history;
}

static void
claim(struct batch *batch, struct message *m, bool fresh)
{
	static const struct deliver_line nothing;
	const struct line *line = batch_row(batch, &line_table, &m->client);
	const struct deliver_notice notice = notice_of(batch, m);
	struct deliver_verdict verdict =
	    deliver_due(&notice, line != NULL ? &line->told : &nothing, batch_now(batch));

	(void)fresh;
	if (id_is_nil(&m->client)) { /* she was destroyed */
		over(batch, m, STATE(RECALLED), 0);
		return;
	}
	if (notification_of(batch_own(batch))->history == HISTORY_UNKNOWN)
		verdict = (struct deliver_verdict){
		    .move = DELIVER_WAIT, .at = batch_now(batch) + CLOCK_SECOND};
	else if (is_of_lost_time(batch, m))
		verdict = deliver_ended(&notice, DELIVER_END_UNCERTAIN, batch_now(batch));
	if (verdict.move == DELIVER_WAIT)
		wait_for(batch, m, line, verdict.at);
	if (verdict.move != DELIVER_GO) {
		carry_out(batch, m, &verdict, 0);
		return;
	}
	message_forget_old(batch, m);
	if (!message_is_decided(m))
		ask(batch, m, &notice);
	else
		claim_slot(batch, m, &notice);
}

/* What her own organisation may not tell her, one of its people has to. */
static void
authorised(struct batch *batch, struct message *m, const struct asking *answer)
{
	m->disclosure = answer->disclosure;
	m->released = answer->released;
	m->decided = batch_now(batch);
	batch_touch(batch, m);
	if (m->released != 0) {
		claim(batch, m, true);
		return;
	}
	over(batch, m, STATE(REFUSED), 0);
	want_for(batch, m, WANTED(NO_SAFE_CHANNEL));
}

/* --- its attempt has ended --- */

static enum deliver_end
end_of(enum attempt_outcome outcome)
{
	static const enum deliver_end ends[] = {[ATTEMPT_TAKEN] = DELIVER_END_TAKEN,
	    [ATTEMPT_REFUSED] = DELIVER_END_REFUSED,
	    [ATTEMPT_LATER] = DELIVER_END_LATER,
	    [ATTEMPT_UNCERTAIN] = DELIVER_END_UNCERTAIN,
	    [ATTEMPT_LOST] = DELIVER_END_UNCERTAIN};

	return ends[outcome];
}

static bool
may_have_arrived(const struct attempt *attempt)
{
	return attempt->outcome != ATTEMPT_LATER && attempt->outcome != ATTEMPT_REFUSED;
}

/* Nothing of it went: her hour had ended, or it was not taken. */
static void
wait_again(struct batch *batch, struct message *m, int64_t at, bool answered, int code)
{
	if (answered) {
		hold(batch, m, HELD(SAFE_HOUR), at);
		return;
	}
	m->tries++;
	message_move(batch, m, STATE(QUEUED), code);
	message_wait(batch, m, at);
}

static void
ended(
    struct batch *batch, struct message *m, const struct attempt *attempt, const struct slot *slot)
{
	const struct deliver_notice notice = notice_of(batch, m);
	bool answered = slot != NULL && slot->answered, arrived = may_have_arrived(attempt);
	struct line *line = id_is_nil(&m->client) ? NULL : guard_line(batch, &m->client);
	struct deliver_verdict verdict =
	    answered ? deliver_answered(&notice, &slot->answer, batch_now(batch))
		     : deliver_ended(&notice, end_of(attempt->outcome), batch_now(batch));

	if (!arrived && line != NULL) {
		deliver_line_drop(&line->told, m->moved);
		batch_touch(batch, line);
	}
	if (slot != NULL && slot->channel != 0)
		m->channel = slot->channel;
	if (!arrived && (m->unwanted || (slot != NULL && slot->gone)))
		over(batch, m, STATE(RECALLED), attempt->code);
	else if (verdict.move == DELIVER_WAIT)
		wait_again(batch, m, verdict.at, answered, attempt->code);
	else
		carry_out(batch, m, &verdict, attempt->code);
	if (m->unwanted && arrived)
		notice_correct(batch, m);
}

/* --- its clock --- */

/* Nobody has decided in time: each of them is a person's to do, those in danger first. */
static void
held_due(struct batch *batch, struct message *m)
{
	const struct held *held = batch_row(batch, &held_run_table, &m->run);

	if (held != NULL && held->decision != HELD_UNDECIDED) {
		notice_follow(batch, m, held);
		return;
	}
	want_for(batch, m, WANTED(BREAKER_UNDECIDED));
	message_wait(batch, m, batch_now(batch) + BREAKER_UNDECIDED);
}

static void
due(struct batch *batch, struct message *m)
{
	struct deliver_verdict verdict;

	if (m->state == STATE(HELD) && m->held_because == HELD(BREAKER)) {
		held_due(batch, m);
	} else if (m->state == STATE(HELD)) {
		ask_from(m, batch_now(batch));
		message_move(batch, m, STATE(QUEUED), 0);
		claim(batch, m, false);
	} else if (m->state == STATE(SENT) && m->confirm_by != 0 &&
		   (batch_now(batch) >= m->confirm_by || batch_now(batch) < m->moved)) {
		verdict = deliver_unconfirmed();
		carry_out(batch, m, &verdict, 0);
	}
}

/* It was taken and did not arrive: a person's to do, and no machine's. */
static void
told(struct batch *batch, struct message *m, bool arrived, int code)
{
	if (arrived && m->state == STATE(UNCERTAIN)) {
		message_move(batch, m, STATE(SENT), code);
	} else if (!arrived && (m->state == STATE(SENT) || m->state == STATE(UNCERTAIN))) {
		want_for(batch, m, m->confirm ? WANTED(UNCONFIRMED) : WANTED(UNCERTAIN));
		message_give_up(batch, m, code);
	}
}

const struct message_kind message_client = {.need = need,
    .claim = claim,
    .authorised = authorised,
    .ended = ended,
    .told = told,
    .due = due};
