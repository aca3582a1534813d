/* What becomes of a page that was answered. */
#include "services/notification/answered.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "services/notification/authorise.h"
#include "services/notification/message_kind.h"

#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name

static bool
named(const struct input *input, struct id *message)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;

	return !INPUT_RESTATED(input) &&
	       id_from_bytes(msg->message.data, msg->message.len, message);
}

void
page_answered_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (named(input, &id))
		batch_need(batch, &message_table, &id);
}

/* One that waits for its next attempt has reached her all the same; one that is on its way is
 * settled as its attempt ends. */
void
message_answered(struct batch *batch, struct message *m)
{
	if (m->state == STATE(SENT)) {
		message_move(batch, m, STATE(CONFIRMED), 0);
	} else if (m->state == STATE(QUEUED)) {
		batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
		message_move(batch, m, STATE(RECALLED), 0);
		authorise_forget(batch, m);
	} else if (m->state == STATE(SENDING)) {
		m->confirm_by = batch_now(batch);
		batch_touch(batch, m);
	}
}

bool
page_answered(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	struct message *m;
	struct id id;

	(void)err;
	if (named(input, &id) && (m = batch_row(batch, &message_table, &id)) != NULL &&
	    strcmp(m->person, msg->person) == 0)
		message_answered(batch, m);
	return true;
}
