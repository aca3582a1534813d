/* Call-outs that somebody asks for: opened as for an incident that pages, once. */
#include "services/referral/asking.h"

#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/opening.h"

/* What an incident would say that asks for the same. */
static Accord__V1__IncidentRecorded
as_incident(const Accord__V1__AskCallout *msg)
{
	Accord__V1__IncidentRecorded like = ACCORD__V1__INCIDENT_RECORDED__INIT;

	like.organisation = msg->organisation;
	like.area = msg->area;
	like.apco = msg->type;
	like.tier = ACCORD__V1__TIER__TIER_PAGE_NOW;
	return like;
}

void
ask_callout_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__AskCallout *msg = (const Accord__V1__AskCallout *)input->msg;
	Accord__V1__IncidentRecorded like = as_incident(msg);
	struct id incident;

	opening_need(batch, input, &like);
	if (id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		batch_need(batch, &incident_link_table, &incident);
}

void
ask_callout_more(struct batch *batch, struct input *input)
{
	const Accord__V1__AskCallout *msg = (const Accord__V1__AskCallout *)input->msg;
	const struct incident_link *link;
	struct id incident;

	if (!id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		return;
	link = batch_row(batch, &incident_link_table, &incident);
	if (link != NULL && !id_is_nil(&link->request))
		batch_need(batch, &callout_table, &link->request);
}

/* All four: what was not asked is no answer. */
static bool
read_asked(const struct input *input, struct asked *to, struct err *err)
{
	const Accord__V1__AskCallout *msg = (const Accord__V1__AskCallout *)input->msg;
	const Accord__V1__Answer answers[] = {msg->message_may_be_left,
	    msg->safe_if_another_answers, msg->told_of_call, msg->out_of_earshot};

	for (size_t i = 0; i < sizeof(answers) / sizeof(*answers); i++)
		if (answers[i] != ACCORD__V1__ANSWER__ANSWER_YES &&
		    answers[i] != ACCORD__V1__ANSWER__ANSWER_NO)
			return err_set(err, ERR_INVALID,
			    "four answers: may a message be left, is it safe if another answers, "
			    "was she told of the call, is the other out of earshot");
	if (input->actor == NULL || input->actor->person[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who asks");
	*to = (struct asked){.message_may_be_left = answers[0],
	    .safe_if_another_answers = answers[1],
	    .told_of_call = answers[2],
	    .out_of_earshot = answers[3]};
	(void)text_copy(to->person, sizeof(to->person), input->actor->person);
	(void)text_copy(to->employer, sizeof(to->employer), input->actor->organisation);
	return true;
}

/* It runs: nobody is paged again. What was held since the type went up and down is held no more,
 * and who asked first follows it. */
static void
join(struct batch *batch, struct callout *c, const struct asked *asked)
{
	if (c->asked.person[0] == '\0') {
		c->asked = *asked;
		batch_touch(batch, c);
	}
	if (callout_held(c))
		batch_clock_set(batch, CLOCK_CALLOUT_STEADY, &c->id, batch_now(batch));
}

/* The incident's own row; of none a link that stands nowhere. */
static struct incident_link *
link_for(struct batch *batch, const Accord__V1__AskCallout *msg, struct incident_link *none)
{
	struct incident_link *link;
	struct id incident;

	*none = (struct incident_link){.called = true};
	if (!id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		return none;
	link = batch_row(batch, &incident_link_table, &incident);
	if (link == NULL) {
		link = batch_new(batch, &incident_link_table, &incident);
		link->id = incident;
	}
	link->called = true;
	link->late = false;
	batch_touch(batch, link);
	return link;
}

static bool
reply(struct batch *batch, struct input *input, const struct callout *c, bool running,
    struct err *err)
{
	Accord__V1__CalloutAsked *asked = arena_zalloc(batch_arena(batch), sizeof(*asked));

	if (asked == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__callout_asked__init(asked);
	asked->id = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	asked->running = running;
	batch_reply(batch, input, &asked->base);
	return true;
}

bool
ask_callout(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AskCallout *msg = (const Accord__V1__AskCallout *)input->msg;
	Accord__V1__IncidentRecorded like = as_incident(msg);
	struct incident_link none, *link;
	struct asked asked;
	struct callout *c;
	bool running;

	if (!read_asked(input, &asked, err))
		return false;
	if (msg->n_granted != 1 || strcmp(msg->granted[0], msg->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such organisation or incident");
	link = link_for(batch, msg, &none);
	c = callout_newest(batch, link);
	running = c != NULL && callout_running(c);
	if (running)
		join(batch, c, &asked);
	else
		c = opening_open(batch, link, input->own, &like, &asked);
	return reply(batch, input, c, running, err);
}
