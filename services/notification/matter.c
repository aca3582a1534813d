/* Notices of what stands in Accord: they say that there is something, and nothing of it. */
#include "services/notification/matter.h"

#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/text.h"
#include "services/notification/message.h"

/* One for each fact, which keeps its epoch: a gateway that was restored warns again in a new one.
 */
static struct id
notice_of(const struct input *input, const char *person)
{
	char epoch[24], n[24];

	(void)snprintf(epoch, sizeof(epoch), "%" PRIu64, input->fact->epoch);
	(void)snprintf(n, sizeof(n), "%" PRIu64, input->fact->n);
	return id_digest((const char *const[]){"matter", epoch, n, person}, 4);
}

void
ending_near_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__EndingNear *msg = (const Accord__V1__EndingNear *)input->msg;
	struct id notice, address;

	if (INPUT_RESTATED(input) || msg->person[0] == '\0')
		return;
	notice = notice_of(input, msg->person);
	address = address_id(msg->person);
	batch_need(batch, &message_table, &notice);
	batch_need(batch, &address_table, &address);
}

bool
ending_near(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__EndingNear *msg = (const Accord__V1__EndingNear *)input->msg;
	struct message like = {.template = ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR,
	    .epoch = input->fact->epoch};
	struct id notice;

	(void)err;
	if (INPUT_RESTATED(input) || msg->person[0] == '\0')
		return true;
	notice = notice_of(input, msg->person);
	(void)text_copy(like.person, sizeof(like.person), msg->person);
	(void)text_copy(like.employer, sizeof(like.employer), msg->organisation);
	message_tell(batch, &notice, &like);
	return true;
}
