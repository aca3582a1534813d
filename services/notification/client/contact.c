/* What intake says of how a client may be reached, as far as it concerns all that waits for her:
 * contact is frozen, or no longer; and she said her word. */
#include <string.h>

#include "accord/v1/notice.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/notification/authorise.h"
#include "services/notification/client/breach.h"
#include "services/notification/message_kind.h"
#include "services/notification/client/notice.h"
#include "services/notification/client/want.h"

#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define FREEZE(name) ACCORD__V1__FREEZE__FREEZE_##name

/* --- all that waits for her --- */

static void
her_keys(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes)
{
	struct id client;

	if (INPUT_RESTATED(input) || !id_from_bytes(bytes->data, bytes->len, &client))
		return;
	batch_need(batch, &line_table, &client);
	batch_need(batch, &open_table, &client);
}

static void
her_more(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes)
{
	const struct open *open;
	struct id client;

	if (INPUT_RESTATED(input) || !id_from_bytes(bytes->data, bytes->len, &client) ||
	    (open = batch_row(batch, &open_table, &client)) == NULL)
		return;
	for (size_t i = 0; i < open->count; i++)
		batch_need(batch, &message_table, &open->messages[i]);
}

/* at: when intake said it. */
static void
each_of_hers(struct batch *batch, const struct id *client, int64_t at,
    void (*fn)(struct batch *batch, struct message *m, int64_t at))
{
	const struct open *open = batch_row(batch, &open_table, client);
	struct message *m;

	for (size_t i = 0; open != NULL && i < open->count; i++)
		if ((m = batch_row(batch, &message_table, &open->messages[i])) != NULL)
			fn(batch, m, at);
}

/* --- frozen --- */

void
contact_frozen_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ContactFrozen *msg = (const Accord__V1__ContactFrozen *)input->msg;
	struct id client;

	her_keys(batch, input, &msg->client);
	if (!INPUT_RESTATED(input) && id_from_bytes(msg->client.data, msg->client.len, &client))
		batch_need(batch, &last_told_table, &client);
}

void
contact_frozen_more(struct batch *batch, struct input *input)
{
	her_more(batch, input, &((const Accord__V1__ContactFrozen *)input->msg)->client);
}

/* Ends what waits for her. One that is being sent asks on its way, and what her organisation
 * answers is newer than this; of what a breaker holds two people decide. */
static bool
end_waiting(struct batch *batch, struct message *m, Accord__V1__MessageState to)
{
	bool by_breaker =
	    m->state == STATE(HELD) && m->held_because == ACCORD__V1__HELD_BECAUSE__HELD_BREAKER;

	if ((m->state != STATE(QUEUED) && m->state != STATE(HELD)) || by_breaker)
		return false;
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	message_move(batch, m, to, 0);
	authorise_forget(batch, m);
	return true;
}

/* What she has to know in time is somebody's to tell her, whoever froze it and whyever. */
static void
freeze(struct batch *batch, struct message *m, int64_t at)
{
	(void)at;
	if (end_waiting(batch, m, STATE(FROZEN)) && m->confirm)
		want_for(batch, m, WANTED(FROZEN));
}

/* Her advocate who froze it needs nobody to tell her. */
static void
want_her_advocate(
    struct batch *batch, const struct input *input, const struct id *client, struct line *line)
{
	const Accord__V1__ContactFrozen *msg = (const Accord__V1__ContactFrozen *)input->msg;

	if (msg->freeze == FREEZE(ADVOCATE) || !id_is_nil(&line->frozen))
		return;
	line->frozen = id_v4();
	batch_touch(batch, line);
	want_say(batch, &(struct want){.id = line->frozen,
			    .organisation = msg->organisation,
			    .lead = msg->lead,
			    .client = *client,
			    .why = WANTED(FROZEN)});
}

bool
contact_frozen(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ContactFrozen *msg = (const Accord__V1__ContactFrozen *)input->msg;
	struct id client;

	if (INPUT_RESTATED(input))
		return true;
	if (!id_from_bytes(msg->client.data, msg->client.len, &client))
		return err_set(err, ERR_INVALID, "the fact names no client");
	each_of_hers(batch, &client, input->fact->at_us, freeze);
	if (msg->freeze == FREEZE(WRONG_PERSON))
		breach_suspect(batch, &client);
	want_her_advocate(batch, input, &client, guard_line(batch, &client));
	return true;
}

/* --- no longer --- */

void
contact_verified_keys(struct batch *batch, struct input *input)
{
	her_keys(batch, input, &((const Accord__V1__ContactVerified *)input->msg)->client);
}

void
contact_verified_more(struct batch *batch, struct input *input)
{
	her_more(batch, input, &((const Accord__V1__ContactVerified *)input->msg)->client);
}

/* Its time is looked at when its clock is due, which is now. */
static void
thaw(struct batch *batch, struct message *m, int64_t at)
{
	(void)at;
	if (m->state != STATE(FROZEN))
		return;
	want_no_more(batch, m);
	m->decided = batch_now(batch);
	message_move(batch, m, STATE(QUEUED), 0);
	message_wait(batch, m, batch_now(batch));
}

bool
contact_verified(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ContactVerified *msg = (const Accord__V1__ContactVerified *)input->msg;
	struct id client;
	struct line *line;

	if (INPUT_RESTATED(input) || !msg->thawed)
		return true;
	if (!id_from_bytes(msg->client.data, msg->client.len, &client))
		return err_set(err, ERR_INVALID, "the fact names no client");
	line = batch_row(batch, &line_table, &client);
	if (line != NULL && !id_is_nil(&line->frozen)) {
		want_take_back(batch, &line->frozen, msg->organisation);
		line->frozen = (struct id){{0}};
		batch_touch(batch, line);
	}
	each_of_hers(batch, &client, input->fact->at_us, thaw);
	return true;
}

/* --- she wants no more messages of machines --- */

void
automation_stopped_keys(struct batch *batch, struct input *input)
{
	her_keys(batch, input, &((const Accord__V1__AutomationStopped *)input->msg)->client);
}

void
automation_stopped_more(struct batch *batch, struct input *input)
{
	her_more(batch, input, &((const Accord__V1__AutomationStopped *)input->msg)->client);
}

/* What she has to know somebody tells her. */
static void
end(struct batch *batch, struct message *m, int64_t at)
{
	(void)at;
	if (end_waiting(batch, m, STATE(FAILED)))
		want_for(batch, m, WANTED(NO_SAFE_CHANNEL));
}

bool
automation_stopped(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AutomationStopped *msg =
	    (const Accord__V1__AutomationStopped *)input->msg;
	struct id client;

	if (INPUT_RESTATED(input))
		return true;
	if (!id_from_bytes(msg->client.data, msg->client.len, &client))
		return err_set(err, ERR_INVALID, "the fact names no client");
	each_of_hers(batch, &client, input->fact->at_us, end);
	return true;
}

/* --- her word --- */

void
contact_word_tried_keys(struct batch *batch, struct input *input)
{
	her_keys(batch, input, &((const Accord__V1__ContactWordTried *)input->msg)->client);
}

void
contact_word_tried_more(struct batch *batch, struct input *input)
{
	her_more(batch, input, &((const Accord__V1__ContactWordTried *)input->msg)->client);
}

#define ANSWERED_WITHIN CLOCK_DAY /* what she need not confirm, and does */

static bool
awaits_her_word(const struct message *m, int64_t now)
{
	if (m->unwanted)
		return false;
	if (!m->confirm)
		return m->state == STATE(SENT) && now - m->moved < ANSWERED_WITHIN;
	return m->state == STATE(SENT) || m->state == STATE(UNCONFIRMED) ||
	       m->state == STATE(UNCERTAIN);
}

/* What she had not been sent yet as she spoke is not what she spoke of. */
static bool
was_before(const struct message *m, int64_t at)
{
	return (m->state == STATE(UNCONFIRMED) ? m->moved - DELIVER_CONFIRM : m->moved) <= at;
}

static void
confirm(struct batch *batch, struct message *m, int64_t at)
{
	if (!awaits_her_word(m, batch_now(batch)) || !was_before(m, at))
		return;
	batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
	m->confirm_by = 0;
	want_no_more(batch, m);
	message_move(batch, m, STATE(CONFIRMED), 0);
}

/*
 * Said to a machine of ours, so in answer to what a machine told her. What she said to a person
 * shows that it was she, and not that they spoke of this: whoever was asked to tell her says so.
 */
bool
contact_word_tried(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ContactWordTried *msg = (const Accord__V1__ContactWordTried *)input->msg;
	struct id client;

	if (INPUT_RESTATED(input) || !msg->proved || msg->person[0] != '\0')
		return true;
	if (!id_from_bytes(msg->client.data, msg->client.len, &client))
		return err_set(err, ERR_INVALID, "the fact names no client");
	each_of_hers(batch, &client, input->fact->at_us, confirm);
	return true;
}
