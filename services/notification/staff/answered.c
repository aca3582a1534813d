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
answered_need(struct batch *batch, const struct thread *thread, const char *person)
{
	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if (strcmp(thread->pages[i].person, person) == 0)
			batch_need(batch, &message_table, &thread->pages[i].message);
}

void
page_answered_more(struct batch *batch, struct input *input)
{
	answered_need(
	    batch, thread_of(batch, input), ((const Accord__V1__PageAnswered *)input->msg)->person);
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

/* Its nth page, where that is hers; NULL: it is not. */
static struct message *
hers(struct batch *batch, const struct thread *thread, size_t n, const char *person)
{
	return strcmp(thread->pages[n].person, person) == 0
		   ? batch_row(batch, &message_table, &thread->pages[n].message)
		   : NULL;
}

/* By one way or another. */
static bool
is_same_page(const struct message *a, const struct message *b)
{
	return a->rung == b->rung && a->epoch == b->epoch;
}

/* a rather than b stands for the page: what is confirmed, then what she answered, then what was
 * sent first. */
static bool
is_better(const struct message *a, const struct message *b, const struct message *page)
{
	if (b == NULL || (a->state == STATE(CONFIRMED)) != (b->state == STATE(CONFIRMED)))
		return b == NULL || a->state == STATE(CONFIRMED);
	return a == page || (b != page && a->moved < b->moved);
}

/* Of the ways of m's page that which has reached her; NULL: none is known to. */
static struct message *
reached_by(struct batch *batch, const struct thread *thread, const struct message *m,
    const struct message *page)
{
	struct message *best = NULL, *other;

	for (size_t i = 0; i < thread->count; i++)
		if ((other = hers(batch, thread, i, m->person)) != NULL && is_same_page(other, m) &&
		    (other->state == STATE(SENT) || other->state == STATE(CONFIRMED)) &&
		    is_better(other, best, page))
			best = other;
	return best;
}

/* One way of it is confirmed, and by the others nothing is sent any more. */
void
answered(struct batch *batch, const struct thread *thread, const char *person,
    const struct message *page)
{
	struct message *m;

	for (size_t i = 0; thread != NULL && i < thread->count; i++) {
		if ((m = hers(batch, thread, i, person)) == NULL ||
		    (page != NULL && !is_same_page(m, page)))
			continue;
		if (m->state == STATE(SENT) && reached_by(batch, thread, m, page) != m)
			message_move(batch, m, STATE(RECALLED), 0);
		else
			message_answered(batch, m);
	}
}

bool
page_answered(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	const struct message *page;
	struct id id;

	(void)err;
	if (named(input, &id) && (page = batch_row(batch, &message_table, &id)) != NULL &&
	    strcmp(page->person, msg->person) == 0)
		answered(batch, thread_of(batch, input), msg->person, page);
	return true;
}
