/* Notices that a breaker holds: who decides on them, and what becomes of each. */
#include "services/notification/client/held.h"

#include <string.h>

#include "accord/v1/guard.pb-c.h"
#include "services/notification/message.h"
#include "services/notification/client/notice.h"
#include "services/notification/client/want.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name

/* --- the decision --- */

void
decide_held_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__DecideHeld *msg = (const Accord__V1__DecideHeld *)input->msg;
	struct id run;

	if (id_from_bytes(msg->run.data, msg->run.len, &run))
		batch_need(batch, &held_run_table, &run);
}

void
decide_held_more(struct batch *batch, struct input *input)
{
	const Accord__V1__DecideHeld *msg = (const Accord__V1__DecideHeld *)input->msg;
	const struct held *held;
	struct id run;

	if (id_from_bytes(msg->run.data, msg->run.len, &run) &&
	    (held = batch_row(batch, &held_run_table, &run)) != NULL)
		batch_need(batch, &breaker_table, &held->breaker);
}

static struct held *
asked_about(struct batch *batch, const struct input *input)
{
	const Accord__V1__DecideHeld *msg = (const Accord__V1__DecideHeld *)input->msg;
	struct held *held;
	struct id run;

	if (input->actor == NULL || !id_from_bytes(msg->run.data, msg->run.len, &run) ||
	    (held = batch_row(batch, &held_run_table, &run)) == NULL ||
	    strcmp(held->organisation, input->actor->organisation) != 0)
		return NULL;
	return held;
}

static void
put_decided(struct batch *batch, struct held *held, const struct input *input)
{
	const Accord__V1__DecideHeld *msg = (const Accord__V1__DecideHeld *)input->msg;
	Accord__V1__HeldDecided fact = ACCORD__V1__HELD_DECIDED__INIT;

	fact.run = (ProtobufCBinaryData){sizeof(held->run.b), held->run.b};
	fact.organisation = held->organisation;
	fact.person = input->actor->person;
	fact.decision = msg->decision;
	fact.decided = held->decision != HELD_UNDECIDED;
	batch_fact(batch, KIND(HELD_DECIDED), &held->run, &fact.base);
}

/* What is due from now on is another run. */
static void
decided(struct batch *batch, const struct held *held)
{
	struct breaker *breaker = batch_row(batch, &breaker_table, &held->breaker);

	if (breaker != NULL && id_equal(&breaker->run, &held->run)) {
		breaker_reset(breaker);
		batch_touch(batch, breaker);
	}
	want_take_back(batch, &held->run, held->organisation);
	batch_after(batch, held_sweep_after, NULL);
}

Accord__V1__HeldRun *
held_told(struct arena *arena, const struct held *held)
{
	Accord__V1__HeldRun *run = arena_alloc(arena, sizeof(*run));
	struct held *copy = arena_dup(arena, held, sizeof(*held));

	if (run == NULL || copy == NULL)
		return NULL;
	accord__v1__held_run__init(run);
	run->run = (ProtobufCBinaryData){sizeof(copy->run.b), copy->run.b};
	run->event = copy->event;
	run->since_us = copy->since;
	run->release_by = copy->said[HELD_RELEASED];
	run->recall_by = copy->said[HELD_RECALLED];
	run->second_by = copy->second;
	run->decision = (Accord__V1__HeldDecision)copy->decision;
	run->decided_us = copy->decided;
	return run;
}

bool
decide_held(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__DecideHeld *msg = (const Accord__V1__DecideHeld *)input->msg;
	struct held *held = asked_about(batch, input);
	Accord__V1__HeldRun *reply;
	enum held_said said;

	if (held == NULL)
		return err_set(err, ERR_NOT_FOUND, "there is no such run of notices");
	if (msg->decision != ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE &&
	    msg->decision != ACCORD__V1__HELD_DECISION__HELD_DECISION_RECALL)
		return err_set(err, ERR_INVALID, "they are released or recalled");
	said = held_say(
	    held, (enum held_decision)msg->decision, input->actor->person, batch_now(batch));
	if (said == HELD_SAID_LATE)
		return err_set(err, ERR_CONFLICT, "it has been decided otherwise");
	if (said == HELD_SAID_AGAIN)
		return err_set(err, ERR_CONFLICT, "another person has to say the same");
	batch_touch(batch, held);
	put_decided(batch, held, input);
	if (said == HELD_SAID_SECOND)
		decided(batch, held);
	if ((reply = held_told(batch_arena(batch), held)) != NULL)
		batch_reply(batch, input, &reply->base);
	return true;
}

/* --- to each of them --- */

bool
message_followed(struct batch *batch, struct input *input, struct err *err)
{
	struct message *m = batch_row(batch, &message_table, &input->subject);
	const struct held *held;

	(void)err;
	if (m == NULL || id_is_nil(&m->run))
		return true;
	held = batch_row(batch, &held_run_table, &m->run);
	if (held != NULL && held->decision != HELD_UNDECIDED)
		notice_follow(batch, m, held);
	return true;
}

void
held_swept_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &held_run_table, &input->subject);
}

bool
held_swept(struct batch *batch, struct input *input, struct err *err)
{
	struct held *held = batch_row(batch, &held_run_table, &input->subject);

	(void)err;
	if (held != NULL && held->decision != HELD_UNDECIDED && !held->swept) {
		held->swept = true;
		batch_touch(batch, held);
	}
	return true;
}
