/* Replies to pages, as if she who was paged had said it herself. */
#include "services/referral/paged.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/metrics.h"
#include "services/referral/callout.h"
#include "services/referral/saying.h"

static struct metric m_late = {.name = "accord_referral_late_replies_total",
    .help = "replies to pages that were not hers to answer any more"};

#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

void
paged_start(void)
{
	metric_register(&m_late);
}

/* By the page's link she says it herself, in a command. */
static bool
named(const struct input *input, struct id *request)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;

	return !INPUT_RESTATED(input) && msg->how != ACCORD__V1__PAGE_ANSWER__PAGE_ANSWER_LINK &&
	       id_from_bytes(msg->request.data, msg->request.len, request);
}

void
page_replied_keys(struct batch *batch, struct input *input)
{
	struct id request;

	if (named(input, &request))
		batch_need(batch, &callout_table, &request);
}

void
page_replied_more(struct batch *batch, struct input *input)
{
	struct id request;

	if (named(input, &request))
		callout_need_ladder(batch, &request);
}

/* As the gateway has found: she is who was paged about it, and may. */
static bool
move(struct batch *batch, const struct callout *c, const Accord__V1__PageAnswered *msg,
    struct err *err)
{
	Accord__V1__MoveCallout callout = ACCORD__V1__MOVE_CALLOUT__INIT;
	Accord__V1__MoveTask task = ACCORD__V1__MOVE_TASK__INIT;
	char *owner = (char *)(uintptr_t)c->organisation;
	bool moved;

	callout.request = task.request = msg->request;
	callout.event = task.event = msg->accepts ? EVENT(ACCEPT) : EVENT(ACKNOWLEDGE);
	callout.granted = task.granted = &owner;
	callout.n_granted = task.n_granted = 1;
	return c->task.is ? task_said(batch, msg->person, &task, &moved, err)
			  : callout_said(batch, msg->person, &callout, &moved, err);
}

bool
page_replied(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PageAnswered *msg = (const Accord__V1__PageAnswered *)input->msg;
	const struct callout *c;
	struct err late;
	struct id request;

	(void)err;
	if (named(input, &request) && (c = batch_row(batch, &callout_table, &request)) != NULL &&
	    !move(batch, c, msg, &late))
		metric_add(&m_late, 1);
	return true;
}
