/* What becomes of a page that was answered. */
#include "services/notification/staff/answered.h"

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

/* The pages of its request: by other ways she was sent the same. */
void
page_answered_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	struct id id, request;

	if (!named(input, &id) || !id_from_bytes(msg->request.data, msg->request.len, &request))
		return;
	batch_need(batch, &message_table, &id);
	batch_need(batch, &thread_table, &request);
}

static const struct thread *
thread_of(struct batch *batch, const struct input *input)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	struct id id, request;

	return named(input, &id) && id_from_bytes(msg->request.data, msg->request.len, &request)
		   ? batch_row(batch, &thread_table, &request)
		   : NULL;
}

void
page_answered_more(struct batch *batch, struct input *input)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	const struct thread *thread = thread_of(batch, input);

	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if (strcmp(thread->pages[i].person, msg->person) == 0)
			batch_need(batch, &message_table, &thread->pages[i].message);
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

/* By another way it is not sent any more; what has left stays as it is. */
static void
quiet(struct batch *batch, const struct id *answered, const struct id *other)
{
	struct message *m = batch_row(batch, &message_table, other);

	if (!id_equal(answered, other) && m != NULL && m->state == STATE(QUEUED))
		message_answered(batch, m);
}

bool
page_answered(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	const struct thread *thread = thread_of(batch, input);
	struct message *m;
	struct id id;

	(void)err;
	if (thread == NULL || !named(input, &id) ||
	    (m = batch_row(batch, &message_table, &id)) == NULL ||
	    strcmp(m->person, msg->person) != 0)
		return true;
	message_answered(batch, m);
	for (size_t i = 0; i < thread->count; i++)
		if (strcmp(thread->pages[i].person, msg->person) == 0)
			quiet(batch, &id, &thread->pages[i].message);
	return true;
}
