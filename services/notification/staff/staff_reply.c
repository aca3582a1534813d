/* Replies of staff: recognised, and told to the gateway. */
#include "services/notification/staff/staff_reply.h"

#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "services/notification/staff/link.h"
#include "services/notification/staff/reply_text.h"

#define STAFF ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF
#define VOICE ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE
#define TELL_TIMEOUT (3 * CLOCK_SECOND)
#define TELL_AGAIN (5 * CLOCK_SECOND) /* longer than the timeout: one question at a time */

/* --- recognised --- */

/* nil: she wrote nothing that answers a page. */
static struct id
key_of(struct batch *batch, const struct taking *taking)
{
	const struct id none = {{0}};
	struct service *service = batch_own(batch);
	struct reply reply;

	if (taking->channel->channel == (int)VOICE || !reply_read(taking->said.words, &reply))
		return none;
	return replying_key(service->seal, taking->channel, taking->said.from, reply.code);
}

static void
keys(struct batch *batch, const struct taking *taking)
{
	struct id key = key_of(batch, taking);

	if (!id_is_nil(&key))
		batch_need(batch, &replying_table, &key);
}

/* A key answers the call that it was pressed in, and nothing else. */
static const struct id *
page_of(struct batch *batch, const struct taking *taking)
{
	struct id ref = provider_key(taking->channel->name, taking->said.ref);
	const struct answering *call;
	const struct replying *text;
	struct id key;

	if (taking->channel->channel == (int)VOICE) {
		call = batch_row(batch, &answering_table, &ref);
		return call != NULL && call->recipient == STAFF ? &call->message : NULL;
	}
	key = key_of(batch, taking);
	text = id_is_nil(&key) ? NULL : batch_row(batch, &replying_table, &key);
	return text != NULL && !text->doubtful ? &text->message : NULL;
}

static void
more(struct batch *batch, const struct taking *taking)
{
	const struct id *page = page_of(batch, taking);

	if (page != NULL)
		batch_need(batch, &message_table, page);
}

static bool
says(const struct taking *taking, bool *accepts)
{
	struct reply reply = {0};
	bool good = taking->channel->channel == (int)VOICE
			? reply_key_read(taking->said.words, accepts)
			: reply_read(taking->said.words, &reply);

	if (taking->channel->channel != (int)VOICE)
		*accepts = reply.accepts;
	return good;
}

static void
act(struct batch *batch, const struct taking *taking, struct inbound *in)
{
	const struct id *page = page_of(batch, taking);
	const struct message *m = page != NULL ? batch_row(batch, &message_table, page) : NULL;
	bool accepts, answers = says(taking, &accepts);

	if (m == NULL || m->recipient != STAFF || !link_goes(m) ||
	    strcmp(m->owner, in->organisation) != 0)
		return;
	if (!answers && taking->channel->channel != (int)VOICE)
		return; /* somebody has to read it */
	in->message = m->id;
	in->recipient = STAFF;
	in->client = (struct id){{0}};
	if (!answers) { /* a key of our own call that means nothing */
		in->state = INBOUND_DONE;
		batch_clock_clear(batch, CLOCK_INBOUND, &in->id);
		return;
	}
	in->state = accepts ? INBOUND_TAKEN : INBOUND_SEEN;
	batch_clock_set(batch, CLOCK_INBOUND, &in->id, batch_now(batch));
}

const struct recogniser recogniser_staff = {
    .name = "a page is answered", .keys = keys, .more = more, .act = act};

/* --- the gateway is told --- */

/* One question, from the commit that asks it to the commit of its end. */
struct telling {
	struct input input;
	struct telling *prev, *next;
	struct service *service;
	struct id inbound;
	uint64_t call; /* under way, or 0 */
	bool done;     /* it decided; else it would not hear of it */
	bool submitted;
};

static void
over_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &inbound_table, &input->subject);
}

static bool
over(struct batch *batch, struct input *input, struct err *err)
{
	const struct telling *telling = input->own;
	struct inbound *in = batch_row(batch, &inbound_table, &input->subject);

	(void)err;
	if (in == NULL || !staff_reply_waits(in))
		return true;
	in->state = telling->done ? INBOUND_ACTED : INBOUND_DONE;
	batch_clock_clear(batch, CLOCK_INBOUND, &in->id);
	batch_touch(batch, in);
	return true;
}

static const struct rule over_rule = {
    .kind = EVENT_REPLIED, .name = "page_replied", .keys = over_keys, .decide = over};

static void
telling_free(struct telling *telling)
{
	DL_DELETE(notification_of(telling->service)->tellings, telling);
	free(telling);
}

/* Its clock asks again when this was not kept. */
static void
on_over(struct input *input, const struct err *err)
{
	(void)err;
	telling_free(input->own);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct telling *telling = ctx;
	struct err failed = {0};

	(void)body, (void)len;
	telling->call = 0;
	telling->done = err == NULL;
	telling->input = (struct input){
	    .rule = &over_rule, .subject = telling->inbound, .own = telling, .done = on_over};
	if (err != NULL && err->code != ERR_NOT_FOUND && err->code != ERR_INVALID) {
		log_warn("the gateway was not told of an answer yet", L_ERR(err));
		telling_free(telling);
		return;
	}
	telling->submitted = service_submit(telling->service, &telling->input, &failed);
	if (!telling->submitted)
		telling_free(telling);
}

/* What goes with the commit to whoever asks the gateway. */
struct tell {
	struct id inbound, message;
	char employer[NOTIFICATION_NAME];
	bool voice, accepts;
};

static bool
ask(struct telling *telling, const struct tell *tell)
{
	Accord__V1__AnswerPage question = ACCORD__V1__ANSWER_PAGE__INIT;
	struct bus_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_ANSWER_PAGE,
	    .body = &question.base,
	    .timeout_us = TELL_TIMEOUT,
	    .done = on_answer,
	    .ctx = telling};
	uint8_t sha256[CRYPT_SHA256];
	char token[LINK_TOKEN];
	struct err err = {0};

	if (!link_token(telling->service->seal, tell->employer, &tell->message, token))
		return false;
	crypt_sha256(token, strlen(token), sha256);
	crypt_wipe(token, sizeof(token));
	question.link = (ProtobufCBinaryData){sizeof(sha256), sha256};
	question.how = tell->voice ? ACCORD__V1__PAGE_ANSWER__PAGE_ANSWER_VOICE
				   : ACCORD__V1__PAGE_ANSWER__PAGE_ANSWER_SMS;
	question.accepts = tell->accepts;
	return bus_call(telling->service->bus, &call, &telling->call, &err);
}

static void
tell_after(void *own, void *arg)
{
	struct service *service = own;
	const struct tell *tell = arg;
	struct telling *telling;

	if (tell == NULL || (telling = calloc(1, sizeof(*telling))) == NULL)
		return; /* its clock comes back */
	telling->service = service;
	telling->inbound = tell->inbound;
	DL_APPEND(notification_of(service)->tellings, telling);
	if (!ask(telling, tell))
		telling_free(telling);
}

bool
staff_reply_waits(const struct inbound *in)
{
	return in->state == INBOUND_SEEN || in->state == INBOUND_TAKEN;
}

void
staff_reply_due(struct batch *batch, struct inbound *in)
{
	const struct message *m = batch_row(batch, &message_table, &in->message);
	struct tell tell = {.inbound = in->id,
	    .message = in->message,
	    .voice = in->channel == VOICE,
	    .accepts = in->state == INBOUND_TAKEN};

	if (m == NULL || batch_now(batch) - in->received >= STAFF_REPLY_LIVES) {
		in->state = INBOUND_DONE;
		batch_touch(batch, in);
		return;
	}
	memcpy(tell.employer, m->employer, sizeof(tell.employer));
	batch_clock_set(batch, CLOCK_INBOUND, &in->id, batch_now(batch) + TELL_AGAIN);
	batch_after(batch, tell_after, arena_dup(batch_arena(batch), &tell, sizeof(tell)));
}

void
staff_reply_stop(struct service *service)
{
	struct telling *telling, *next;

	DL_FOREACH_SAFE(notification_of(service)->tellings, telling, next)
	{
		if (telling->call != 0)
			bus_cancel(service->bus, telling->call);
		if (!telling->submitted)
			telling_free(telling);
	}
}
