/* Commands about how a client may be contacted: what she agreed to, that it still holds, and what
 * makes it unsafe. */
#include "services/intake/contact.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/intake/conflict.h"
#include "services/intake/intake.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define BIT(n) (UINT64_C(1) << (n))
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define YES ACCORD__V1__ANSWER__ANSWER_YES

void
contact_has_changed(struct batch *batch, struct client *client)
{
	client->changed = true;
	batch_touch(batch, client);
}

/* What was gone through with her is what she agreed to now; no release or escape came since. */
static void
verify(struct contact *contact, const struct input *input, int64_t now)
{
	contact->verified = now;
	contact->verified_by = input->actor->person;
	contact->disturbed = 0;
}

void
contact_tell_recorded(struct batch *batch, const struct input *input, const struct client *client,
    Accord__V1__DataClass *classes, size_t count, bool verified)
{
	Accord__V1__ContactRecorded fact = ACCORD__V1__CONTACT_RECORDED__INIT;

	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.classes = classes;
	fact.n_classes = count;
	fact.verified = verified;
	batch_fact(batch, KIND(CONTACT_RECORDED), &client->id, &fact.base);
}

/* --- what she agreed to --- */

void
record_safe_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__RecordSafeContact *m = (const Accord__V1__RecordSafeContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
	conflict_meet_need(batch, &m->client);
	content_need_list(batch, &m->client);
	input->own = content_need_fresh(batch, 3);
}

void
record_safe_contact_more(struct batch *batch, struct input *input)
{
	const Accord__V1__RecordSafeContact *m = (const Accord__V1__RecordSafeContact *)input->msg;

	content_need_classes(batch, &m->client,
	    BIT(CLASS(SAFE_CONTACT)) | BIT(CLASS(SERVICE_CONTACT)) |
		BIT(CLASS(SUBSTITUTE_ADDRESS)));
}

static bool
profile_good(const Accord__V1__RecordSafeContact *m, int64_t now, struct err *err)
{
	if (m->rules == NULL || m->reach == NULL)
		return err_set(err, ERR_INVALID,
		    "safe contact is what she agreed to and by what she is reached, both of them");
	if (protobuf_c_enum_descriptor_get_value(&accord__v1__answer__descriptor, m->verified) ==
	    NULL)
		return err_set(err, ERR_INVALID, "verified is yes or no");
	return contact_rules_good(m->rules, now, err) && contact_reach_good(m->reach, err) &&
	       (m->substitute_address == NULL || contact_address_good(m->substitute_address, err));
}

/* Each class by itself; how many. */
static size_t
keep_profile(struct batch *batch, const struct writing *by, const Accord__V1__RecordSafeContact *m,
    const struct id *fresh, Accord__V1__DataClass classes[3])
{
	Accord__V1__ClientRecord rules = ACCORD__V1__CLIENT_RECORD__INIT, reach = rules,
				 address = rules;
	size_t count = 0;

	rules.safe_contact = m->rules;
	reach.service_contact = m->reach;
	address.substitute_address = m->substitute_address;
	(void)content_keep(batch, by, CLASS(SAFE_CONTACT), &rules.base, &fresh[count]);
	classes[count++] = CLASS(SAFE_CONTACT);
	(void)content_keep(batch, by, CLASS(SERVICE_CONTACT), &reach.base, &fresh[count]);
	classes[count++] = CLASS(SERVICE_CONTACT);
	if (m->substitute_address != NULL) {
		(void)content_keep(
		    batch, by, CLASS(SUBSTITUTE_ADDRESS), &address.base, &fresh[count]);
		classes[count++] = CLASS(SUBSTITUTE_ADDRESS);
	}
	return count;
}

bool
record_safe_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__RecordSafeContact *m = (const Accord__V1__RecordSafeContact *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct writing by = {.client = client, .edge = edge_of(m->edge)};
	const struct seal_index *index;
	Accord__V1__ClientRecord reach = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__DataClass classes[3];
	struct contact *contact;
	size_t count;

	if (client == NULL || !client_read_as_good(client, &m->read_as, err) ||
	    !profile_good(m, batch_now(batch), err))
		return false;
	index = seal_index(intake.seal, client->organisation);
	if (input->own == NULL || index == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key or memory is away");
	count = keep_profile(batch, &by, m, input->own, classes);
	reach.service_contact = m->reach;
	conflict_meet(batch, input, client, &reach.base);
	contact = contact_of(batch, client);
	contact_note_unsafe(contact, index, m->rules, m->reach, batch_arena(batch));
	contact->verified = 0;
	contact->verified_by = "";
	if (m->verified == YES)
		verify(contact, input, batch_now(batch));
	contact_has_changed(batch, client);
	contact_tell_recorded(batch, input, client, classes, count, m->verified == YES);
	return client_reply(batch, input, &client->id);
}

/* --- still so --- */

void
verify_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__VerifyContact *m = (const Accord__V1__VerifyContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

bool
contact_answers_for(const struct client *client, const struct input *input)
{
	return strcmp(input->actor->person, client->lead) == 0 ||
	       strcmp(input->actor->person, client->duty_supervisor) == 0;
}

bool
verify_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__VerifyContact *m = (const Accord__V1__VerifyContact *)input->msg;
	Accord__V1__ContactVerified fact = ACCORD__V1__CONTACT_VERIFIED__INIT;
	struct client *client = client_own(batch, input, &m->client, err);
	struct contact *contact;

	if (client == NULL)
		return false;
	if (m->read_as.len == 0)
		return err_set(
		    err, ERR_INVALID, "what you went through with her stands in If-Match");
	if (!client_read_as_good(client, &m->read_as, err))
		return false;
	contact = batch_row(batch, &contact_table, &client->id);
	if (contact == NULL)
		return err_set(err, ERR_CONFLICT, "nothing was agreed with her that could hold");
	if (contact->frozen != 0 && m->thaw != YES)
		return err_set(err, ERR_CONFLICT, "contact is frozen: say that it is thawed");
	if (contact->frozen != 0 && !contact_answers_for(client, input))
		return err_set(err, ERR_CONFLICT, "her lead or duty supervisor ends a freeze");
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.thawed = contact->frozen != 0;
	contact->frozen = 0;
	contact->freeze = 0;
	contact->wrong = 0;
	verify(contact, input, batch_now(batch));
	batch_touch(batch, contact);
	contact_has_changed(batch, client);
	batch_fact(batch, KIND(CONTACT_VERIFIED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* --- no longer safe --- */

void
freeze_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__FreezeContact *m = (const Accord__V1__FreezeContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

void
contact_freeze(
    struct batch *batch, const struct input *input, struct client *client, Accord__V1__Freeze why)
{
	struct contact *contact = contact_of(batch, client);
	Accord__V1__ContactFrozen fact = ACCORD__V1__CONTACT_FROZEN__INIT;

	if (contact->frozen == 0 || why == ACCORD__V1__FREEZE__FREEZE_DURESS)
		contact->freeze = why; /* what comes later hides neither the first nor duress */
	if (contact->frozen == 0)
		contact->frozen = batch_now(batch);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.freeze = why;
	fact.lead = TEXT(client->lead);
	contact_has_changed(batch, client);
	batch_fact(batch, KIND(CONTACT_FROZEN), &client->id, &fact.base);
}

bool
freeze_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__FreezeContact *m = (const Accord__V1__FreezeContact *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);

	if (client == NULL)
		return false;
	if (m->freeze == 0 || protobuf_c_enum_descriptor_get_value(
				  &accord__v1__freeze__descriptor, m->freeze) == NULL)
		return err_set(err, ERR_INVALID, "why contact is frozen has no known word");
	contact_freeze(batch, input, client, m->freeze);
	return client_reply(batch, input, &client->id);
}

void
disturb_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__DisturbContact *m = (const Accord__V1__DisturbContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

void
contact_disturb(struct batch *batch, struct client *client, const struct disturbance *by)
{
	Accord__V1__ContactDisturbed fact = ACCORD__V1__CONTACT_DISTURBED__INIT;
	struct contact *contact = contact_of(batch, client);

	if (contact->disturbed == 0 && by->at >= contact->verified)
		contact->disturbed = by->at;
	contact_has_changed(batch, client);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = TEXT(by->person);
	fact.event = by->event;
	fact.at_us = by->at;
	batch_fact(batch, KIND(CONTACT_DISTURBED), &client->id, &fact.base);
}

bool
disturb_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__DisturbContact *m = (const Accord__V1__DisturbContact *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	int64_t at;

	if (client == NULL)
		return false;
	if (m->event != ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_RELEASE &&
	    m->event != ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ESCAPE)
		return err_set(
		    err, ERR_INVALID, "what was verified is stale after a release or an escape");
	if (!client_when(m->at_us, batch_now(batch), &at, err))
		return false;
	contact_disturb(batch, client, &(struct disturbance){m->event, at, input->actor->person});
	return client_reply(batch, input, &client->id);
}
