/* What is done about what came in: it is kept and said, and people are asked to look at it unless
 * something has acted on it by then. */
#include "services/notification/inbound/inbound.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "services/notification/inbound/heard.h"
#include "services/notification/message_kind.h"
#include "services/notification/staff/staff_reply.h"
#include "services/notification/client/want.h"

#define STAFF ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name

/* --- what became of a message --- */

static struct id
key_of(const struct taking *taking)
{
	return provider_key(taking->channel->name, taking->said.ref);
}

static struct message *
message_told_of(struct batch *batch, const struct taking *taking)
{
	struct id key = key_of(taking);
	const struct answering *found;

	if (!id_is_nil(&taking->said.message))
		return batch_row(batch, &message_table, &taking->said.message);
	found = batch_row(batch, &answering_table, &key);
	return found != NULL ? batch_row(batch, &message_table, &found->message) : NULL;
}

void
told_keys(struct batch *batch, struct input *input)
{
	const struct taking *taking = input->own;
	struct id key = key_of(taking);

	if (!id_is_nil(&taking->said.message))
		batch_need(batch, &message_table, &taking->said.message);
	else
		batch_need(batch, &answering_table, &key);
}

void
told_more(struct batch *batch, struct input *input)
{
	const struct taking *taking = input->own;
	struct id key = key_of(taking);
	const struct answering *found;
	const struct message *m;

	if (id_is_nil(&taking->said.message) &&
	    (found = batch_row(batch, &answering_table, &key)) != NULL)
		batch_need(batch, &message_table, &found->message);
	else if (!id_is_nil(&taking->said.message) &&
		 (m = batch_row(batch, &message_table, &taking->said.message)) != NULL)
		message_kind_of(m)->need(batch, m);
}

/* It went by this very channel, by the attempt that is spoken of. */
static bool
is_of(const struct message *m, const struct taking *taking)
{
	return strcmp(m->via, taking->channel->name) == 0 &&
	       (id_is_nil(&taking->said.message) || m->attempt == taking->said.attempt);
}

/* It came before our own record that the provider has the message. */
static bool
is_early(const struct message *m, const struct taking *taking)
{
	if (m == NULL) /* by a number of the provider's that is not known yet */
		return id_is_nil(&taking->said.message);
	return m->state == STATE(SENDING) && m->attempt == taking->said.attempt;
}

bool
told(struct batch *batch, struct input *input, struct err *err)
{
	struct taking *taking = input->own;
	struct message *m = message_told_of(batch, taking);

	(void)err;
	taking->early = taking->said.end != CALLBACK_NOTHING && is_early(m, taking);
	if (m == NULL || taking->early || !is_of(m, taking))
		return true;
	message_told(batch, m, taking->said.end == CALLBACK_ARRIVED,
	    taking->said.end == CALLBACK_FAILED, taking->said.code);
	return true;
}

/* --- what somebody wrote --- */

static const struct recogniser *const recognisers[] = {&recogniser_staff, NULL};

void
inbound_keys(struct batch *batch, struct input *input)
{
	const struct taking *taking = input->own;
	struct id id = inbound_id(taking->channel->name, taking->said.ref), key = key_of(taking);

	batch_need(batch, &inbound_table, &id);
	batch_need(batch, &answering_table, &key);
	batch_need(batch, &answering_table, &taking->answer);
	for (size_t i = 0; recognisers[i] != NULL; i++)
		recognisers[i]->keys(batch, taking);
}

void
inbound_more(struct batch *batch, struct input *input)
{
	for (size_t i = 0; recognisers[i] != NULL; i++)
		if (recognisers[i]->more != NULL)
			recognisers[i]->more(batch, input->own);
}

static bool
seal_text(struct seal *seal, struct inbound *in, const char *column, const char *text, uint8_t *out,
    size_t *len, struct err *err)
{
	const struct seal_subject subject = {in->organisation, in->id};
	const struct seal_cell cell = {&subject, &in->key, column, in->id};

	*len = strlen(text) + SEAL_EXTRA;
	return seal_value(seal, &cell, &(struct crypt_piece){text, strlen(text)}, out, err);
}

static bool
keep(struct seal *seal, struct inbound *in, const struct callback_said *said, struct err *err)
{
	const struct seal_subject subject = {in->organisation, in->id};

	return seal_key_make(seal, &subject, &in->key, err) &&
	       seal_text(
		   seal, in, "inbound.sender", said->from, in->sender, &in->sender_len, err) &&
	       seal_text(seal, in, "inbound.words", said->words, in->words, &in->words_len, err);
}

/* A key that is pressed in a call of ours answers that call; words answer what went to that number
 * last. */
static const struct answering *
answered(struct batch *batch, const struct taking *taking)
{
	struct id key = key_of(taking);
	const struct answering *found = batch_row(batch, &answering_table, &key);

	return found != NULL ? found : batch_row(batch, &answering_table, &taking->answer);
}

static void
say(struct batch *batch, const struct inbound *in)
{
	Accord__V1__InboundReceived fact = ACCORD__V1__INBOUND_RECEIVED__INIT;

	fact.inbound = (ProtobufCBinaryData){sizeof(in->id.b), (uint8_t *)(uintptr_t)in->id.b};
	fact.organisation = (char *)(uintptr_t)in->organisation;
	fact.channel = in->channel;
	if (!id_is_nil(&in->message))
		fact.message = (ProtobufCBinaryData){
		    sizeof(in->message.b), (uint8_t *)(uintptr_t)in->message.b};
	batch_fact(batch, ACCORD__V1__KIND__KIND_INBOUND_RECEIVED, &in->id, &fact.base);
}

bool
inbound_received(struct batch *batch, struct input *input, struct err *err)
{
	const struct taking *taking = input->own;
	struct service *service = batch_own(batch);
	struct id id = inbound_id(taking->channel->name, taking->said.ref);
	const struct answering *found;
	struct inbound *in;

	if (batch_row(batch, &inbound_table, &id) != NULL)
		return true;
	if (!seal_ready(service->seal, taking->channel->organisation, err))
		return false;
	found = answered(batch, taking);
	in = batch_new(batch, &inbound_table, &id);
	in->id = id;
	(void)text_copy(in->organisation, sizeof(in->organisation), taking->channel->organisation);
	(void)text_copy(in->via, sizeof(in->via), taking->channel->name);
	in->channel = (Accord__V1__MessageChannel)taking->channel->channel;
	in->state = INBOUND_NEW;
	in->received = batch_now(batch);
	if (found != NULL) {
		in->message = found->message;
		in->recipient = found->recipient;
		in->client = found->client;
	}
	if (!keep(service->seal, in, &taking->said, err))
		return false;
	batch_clock_set(batch, CLOCK_INBOUND, &in->id,
	    batch_now(batch) + notification_of(service)->config.inbound_waits);
	for (size_t i = 0; recognisers[i] != NULL && in->state == INBOUND_NEW; i++)
		recognisers[i]->act(batch, taking, in);
	say(batch, in);
	if (in->state == INBOUND_NEW)
		heard_after(batch, in);
	else
		in->heard = true;
	return true;
}

/* --- nobody has acted on it --- */

void
inbound_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &inbound_table, &input->subject);
}

void
inbound_due_more(struct batch *batch, struct input *input)
{
	const struct inbound *in = batch_row(batch, &inbound_table, &input->subject);

	if (in != NULL && staff_reply_waits(in))
		batch_need(batch, &message_table, &in->message);
}

void
inbound_move(struct batch *batch, struct inbound *in, enum inbound_state to)
{
	Accord__V1__InboundMoved fact = ACCORD__V1__INBOUND_MOVED__INIT;

	in->state = to;
	batch_touch(batch, in);
	batch_clock_clear(batch, CLOCK_INBOUND, &in->id);
	fact.inbound = (ProtobufCBinaryData){sizeof(in->id.b), in->id.b};
	fact.organisation = in->organisation;
	fact.to = (Accord__V1__InboundState)to;
	batch_fact(batch, ACCORD__V1__KIND__KIND_INBOUND_MOVED, &in->id, &fact.base);
}

void
inbound_to_people(struct batch *batch, struct inbound *in)
{
	bool by_staff = in->recipient == STAFF && id_is_nil(&in->client);

	inbound_move(batch, in, INBOUND_PEOPLE);
	want_say(batch, &(struct want){.id = in->id,
			    .organisation = in->organisation,
			    .client = in->client,
			    .why = by_staff ? ACCORD__V1__WANTED_FOR__WANTED_FOR_STAFF_REPLY
					    : ACCORD__V1__WANTED_FOR__WANTED_FOR_REPLY});
}

bool
inbound_due(struct batch *batch, struct input *input, struct err *err)
{
	struct inbound *in = batch_row(batch, &inbound_table, &input->subject);

	(void)err;
	if (in != NULL && staff_reply_waits(in))
		staff_reply_due(batch, in);
	if (in != NULL && in->state == INBOUND_NEW)
		inbound_to_people(batch, in);
	return true;
}
