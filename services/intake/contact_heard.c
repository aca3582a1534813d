/* What a client says where a machine hears it: that she wants no more of that, the words by which
 * she is known, or that another one reads it. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/notice.pb-c.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* Nobody of the staff does it: the facts name the organisation alone. */
struct hearing {
	Accord__V1__Actor actor;
	struct input input;
	struct client *client;
};

static bool
begin(struct hearing *h, struct batch *batch, const ProtobufCBinaryData *bytes, char *organisation,
    struct err *err)
{
	struct id id;

	accord__v1__actor__init(&h->actor);
	h->actor.organisation = organisation;
	h->input = (struct input){.actor = &h->actor};
	h->client = id_from_bytes(bytes->data, bytes->len, &id)
			? batch_row(batch, &client_table, &id)
			: NULL;
	if (h->client == NULL || strcmp(h->client->organisation, organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "there is no such client");
	return seal_ready(intake.seal, h->client->organisation, err);
}

/* --- no more --- */

void
stop_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__StopContact *m = (const Accord__V1__StopContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

bool
stop_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__StopContact *m = (const Accord__V1__StopContact *)input->msg;
	Accord__V1__AutomationStopped fact = ACCORD__V1__AUTOMATION_STOPPED__INIT;
	struct hearing h;

	if (!begin(&h, batch, &m->client, m->organisation, err))
		return false;
	if (protobuf_c_enum_descriptor_get_value(&accord__v1__freeze__descriptor, m->freeze) ==
	    NULL)
		return err_set(err, ERR_INVALID, "why contact is frozen has no known word");
	if (m->freeze != 0) {
		contact_freeze(batch, &h.input, h.client, m->freeze);
		return client_reply(batch, input, &h.client->id);
	}
	contact_of(batch, h.client)->stopped = batch_now(batch);
	contact_has_changed(batch, h.client);
	fact.client = ID_BYTES(&h.client->id);
	fact.organisation = m->organisation;
	batch_fact(batch, KIND(AUTOMATION_STOPPED), &h.client->id, &fact.base);
	return client_reply(batch, input, &h.client->id);
}

/* --- her words --- */

void
hear_client_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__HearClient *m = (const Accord__V1__HearClient *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

/* All of them, so that it takes as long whichever is hers. */
static bool
check_all(const struct client *client, const struct contact *contact,
    const Accord__V1__HearClient *m, struct contact_word_result *all, struct err *err)
{
	for (size_t i = 0; i < m->n_words; i++) {
		struct contact_word_result one = {0};

		if (m->words[i][0] == '\0')
			continue;
		if (!contact_word_check(client, contact, m->words[i], &one, err))
			return false;
		all->code |= one.code;
		all->duress |= one.duress;
	}
	all->code &= !all->duress; /* with her word for duress nothing proves her */
	return true;
}

/* Whatever people write when nothing was asked of them is no wrong word. */
static void
take(struct batch *batch, struct hearing *h, const Accord__V1__HearClient *m,
    const struct contact_word_result *result)
{
	if (!m->unasked)
		contact_word_take(batch, &h->input, h->client, result);
	else if (result->duress)
		contact_freeze(batch, &h->input, h->client, ACCORD__V1__FREEZE__FREEZE_DURESS);
}

bool
hear_client(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__HearClient *m = (const Accord__V1__HearClient *)input->msg;
	Accord__V1__ClientHeard *reply = arena_alloc(batch_arena(batch), sizeof(*reply));
	struct contact_word_result result = {0};
	const struct contact *contact;
	struct hearing h;

	if (!begin(&h, batch, &m->client, m->organisation, err))
		return false;
	if (reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__client_heard__init(reply);
	contact = batch_row(batch, &contact_table, &h.client->id);
	if (contact != NULL && contact->words_len != 0) {
		if (!check_all(h.client, contact, m, &result, err))
			return false;
		result.code &=
		    !m->unasked && contact->frozen == 0 && contact->wrong < CONTACT_WRONG_WORDS;
		take(batch, &h, m, &result);
	}
	reply->proved = result.code;
	reply->frozen = contact != NULL && contact->frozen != 0;
	batch_reply(batch, input, &reply->base);
	return true;
}
