/* Breaches that are open: told by their clocks, met and closed. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/account_duty.h"
#include "services/gateway/breach.h"
#include "services/gateway/ending.h"
#include "services/gateway/rulebook.h"

#define STATE(name) ACCORD__V1__BREACH_STATE__BREACH_STATE_##name
#define STANDING(name) ACCORD__V1__BREACH_STANDING__BREACH_STANDING_##name
#define BEHIND (CLOCK_SECOND / 10) /* until this copy has a rulebook */

/* --- its clocks --- */

void
breach_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_breach_clock, &input->subject);
}

void
breach_due_more(struct batch *batch, struct input *input)
{
	const struct breach_clock_row *clock =
	    batch_row(batch, &gateway_breach_clock, &input->subject);

	if (clock != NULL)
		batch_need(batch, &gateway_breach, &clock->breach);
}

bool
breach_due(struct batch *batch, struct input *input, struct err *err)
{
	struct breach_clock_row *clock = batch_row(batch, &gateway_breach_clock, &input->subject);
	const struct breach_row *row =
	    clock != NULL ? batch_row(batch, &gateway_breach, &clock->breach) : NULL;
	enum breach_step step;
	int64_t next;

	(void)err;
	if (row == NULL)
		return true;
	if (rulebook_now(gateway_of(batch_own(batch))) == NULL) { /* nobody could be told */
		batch_clock_set(batch, CLOCK_BREACH, &input->subject, batch_now(batch) + BEHIND);
		return true;
	}
	step = breach_next(&clock->at, batch_now(batch), &next);
	if (step == BREACH_WARN || step == BREACH_MISS) {
		clock->at.warned = true;
		clock->at.missed = step == BREACH_MISS;
		batch_touch(batch, clock);
		breach_moved(batch, row, "", clock, breach_standing(&clock->at));
	}
	if (next != 0)
		batch_clock_set(batch, CLOCK_BREACH, &input->subject, next);
	return true;
}

/* --- MeetBreach, CloseBreach --- */

static void
answer_keys(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes)
{
	struct id id;

	account_duty_keys(batch, input);
	if (!id_from_bytes(bytes->data, bytes->len, &id))
		return;
	batch_need(batch, &gateway_breach, &id);
	breach_need_clocks(batch, &id);
}

/* One of her organisation's, and she answers for such; else it is as if there were none (law L9).
 */
static struct breach_row *
hers(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes,
    struct err *err)
{
	struct breach_row *row = NULL;
	bool answers = account_duty_holds(batch, input);
	struct id id;

	if (!staffed_holds(batch, input, err))
		return NULL;
	for (int role = 1; role < 64; role++)
		answers |= (BREACH_ROLES >> role & 1) != 0 && staffed_has_role(batch, input, role);
	if (id_from_bytes(bytes->data, bytes->len, &id))
		row = batch_row(batch, &gateway_breach, &id);
	if (row == NULL || !answers || !breach_is_employed(batch, input) ||
	    strcmp(row->owner, input->actor->organisation) != 0) {
		(void)err_set(err, ERR_NOT_FOUND, "no such breach");
		return NULL;
	}
	if (row->state == STATE(CLOSED)) {
		(void)err_set(err, ERR_CONFLICT, "it is closed");
		return NULL;
	}
	return row;
}

static bool
all_met(struct batch *batch, const struct id *breach)
{
	for (int slot = 1; slot <= BREACH_SLOTS; slot++) {
		const struct breach_clock_row *c = breach_clock_of(batch, breach, slot);

		if (c != NULL && c->at.met == 0)
			return false;
	}
	return true;
}

/* Of an agreement the one that is named. */
static struct breach_clock_row *
clock_named(struct batch *batch, const struct id *breach, const Accord__V1__MeetBreach *msg)
{
	for (int slot = 1; slot <= BREACH_SLOTS; slot++) {
		struct breach_clock_row *c = breach_clock_of(batch, breach, slot);

		if (c != NULL && c->clock == (int)msg->clock &&
		    strcmp(c->agreement, msg->agreement) == 0)
			return c;
	}
	return NULL;
}

static void
meet_keys(struct batch *batch, struct input *input)
{
	answer_keys(batch, input, &((const Accord__V1__MeetBreach *)input->msg)->breach);
}

static bool
meet_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MeetBreach *msg = (const Accord__V1__MeetBreach *)input->msg;
	struct breach_row *row = hers(batch, input, &msg->breach, err);
	struct breach_clock_row *clock;

	if (row == NULL)
		return false;
	if ((clock = clock_named(batch, &row->id, msg)) == NULL)
		return err_set(err, ERR_INVALID, "it has no such clock");
	if (clock->at.met != 0)
		return err_set(err, ERR_CONFLICT, "somebody has said so already");
	clock->at.met = batch_now(batch);
	(void)text_copy(clock->met_by, sizeof(clock->met_by), input->actor->person);
	batch_touch(batch, clock);
	batch_clock_clear(batch, CLOCK_BREACH, &clock->id);
	if (all_met(batch, &row->id)) {
		row->state = STATE(REPORTED);
		batch_touch(batch, row);
	}
	breach_moved(batch, row, input->actor->person, clock, breach_standing(&clock->at));
	return breach_reply(batch, input, row);
}

const struct rule gateway_meet_breach = {.kind = ACCORD__V1__KIND__KIND_MEET_BREACH,
    .name = "meet_breach",
    .keys = meet_keys,
    .decide = meet_breach};

static void
close_keys(struct batch *batch, struct input *input)
{
	answer_keys(batch, input, &((const Accord__V1__CloseBreach *)input->msg)->breach);
}

static bool
close_breach(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CloseBreach *msg = (const Accord__V1__CloseBreach *)input->msg;
	struct breach_row *row = hers(batch, input, &msg->breach, err);
	const char *person = input->actor->person;

	if (row == NULL)
		return false;
	if (!all_met(batch, &row->id))
		return err_set(err, ERR_CONFLICT, "somebody has still to be told of it");
	if (strcmp(row->closing_by, person) == 0)
		return err_set(err, ERR_CONFLICT, "a second person closes it");
	if (row->closing_by[0] == '\0') {
		(void)text_copy(row->closing_by, sizeof(row->closing_by), person);
	} else {
		(void)text_copy(row->closed_by, sizeof(row->closed_by), person);
		row->closed = batch_now(batch);
		row->state = STATE(CLOSED);
	}
	batch_touch(batch, row);
	breach_moved(batch, row, person, NULL, STANDING(UNSPECIFIED));
	return breach_reply(batch, input, row);
}

const struct rule gateway_close_breach = {.kind = ACCORD__V1__KIND__KIND_CLOSE_BREACH,
    .name = "close_breach",
    .keys = close_keys,
    .decide = close_breach};
