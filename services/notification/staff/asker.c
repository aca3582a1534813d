/* What who asked for a call-out is told of its moves. */
#include "services/notification/staff/asker.h"

#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/referral.pb-c.h"
#include "common/text.h"
#include "services/notification/message.h"

#define TEMPLATE(name) ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_##name
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

/* First match wins; what is not here she is not told. */
static const struct {
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
	Accord__V1__MessageTemplate template;
} told[] = {
    {EVENT(ACCEPT), STATE(ACCEPTED), TEMPLATE(CALLOUT_TAKEN)},
    {EVENT(ARRIVE), STATE(ON_SCENE), TEMPLATE(CALLOUT_THERE)},
    {EVENT(RETURN), STATE(RETURNED), TEMPLATE(CALLOUT_ANEW)},
    {EVENT(LEAVE), STATE(RETURNED), TEMPLATE(CALLOUT_ANEW)},
    {EVENT(STAND_DOWN), STATE(STOOD_DOWN), TEMPLATE(CALLOUT_ENDED)},
    {EVENT(EXPIRE), STATE(EXPIRED), TEMPLATE(CALLOUT_NOBODY)},
};

/* Nobody had said that she comes: who was asked and is asked no more is no news. */
static bool
is_news(const Accord__V1__CalloutMoved *msg)
{
	if (msg->reason == ACCORD__V1__REQUEST_REASON__REQUEST_REASON_ASKER_CANCELLED)
		return false; /* she said it herself */
	return msg->event != EVENT(LEAVE) ||
	       (msg->from != STATE(OFFERED) && msg->from != STATE(ACKNOWLEDGED));
}

/* Unspecified: nothing is said. */
static Accord__V1__MessageTemplate
template_of(const struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;

	if (msg->asker[0] == '\0' || msg->task || msg->canary || INPUT_RESTATED(input) ||
	    !is_news(msg))
		return TEMPLATE(TEMPLATE_UNSPECIFIED);
	for (size_t i = 0; i < sizeof(told) / sizeof(*told); i++)
		if (told[i].event == msg->event && told[i].to == msg->to)
			return told[i].template;
	return TEMPLATE(TEMPLATE_UNSPECIFIED);
}

/* One for each move. */
static struct id
message_for(const struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	char name[ID_TEXT_SIZE] = "", epoch[24], move[16];
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		(void)id_text(&request, name);
	(void)snprintf(epoch, sizeof(epoch), "%" PRIu64, input->fact->epoch);
	(void)snprintf(move, sizeof(move), "%" PRIu32, msg->version);
	return id_digest((const char *const[]){"asker", epoch, name, msg->asker, move}, 5);
}

void
asker_need(struct batch *batch, const struct input *input)
{
	struct id message, address;

	if (template_of(input) == TEMPLATE(TEMPLATE_UNSPECIFIED))
		return;
	message = message_for(input);
	address = address_id(((const Accord__V1__CalloutMoved *)input->msg)->asker);
	batch_need(batch, &message_table, &message);
	batch_need(batch, &address_table, &address);
}

void
asker_tell(struct batch *batch, const struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct message like = {.template = (int)template_of(input), .epoch = input->fact->epoch};
	const struct address *address;
	struct id id;

	if (like.template == (int)TEMPLATE(TEMPLATE_UNSPECIFIED) ||
	    !id_from_bytes(msg->request.data, msg->request.len, &like.request))
		return;
	id = address_id(msg->asker);
	address = batch_row(batch, &address_table, &id);
	if (address == NULL || address->state == ADDRESS_NOBODY)
		return; /* she follows it in Accord */
	if (like.template == (int)TEMPLATE(CALLOUT_TAKEN))
		like.expires = msg->expected_us; /* what it says holds until then */
	like.tier = (int)msg->tier;
	(void)text_copy(like.call_back, sizeof(like.call_back), msg->hotline);
	(void)text_copy(like.person, sizeof(like.person), msg->asker);
	(void)text_copy(like.employer, sizeof(like.employer), msg->asker_employer);
	(void)text_copy(like.owner, sizeof(like.owner), msg->organisation);
	id = message_for(input);
	message_tell(batch, &id, &like);
}
