/* Commands about how a client may be contacted: what she agreed to, that it still holds, her words,
 * and what makes it unsafe. */
#include "services/intake/contact.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/intake/intake.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define BIT(n) (UINT64_C(1) << (n))
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define YES ACCORD__V1__ANSWER__ANSWER_YES

/* Whoever read her before reads an older version now. */
static void
has_changed(struct batch *batch, struct client *client)
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

static void
tell_recorded(struct batch *batch, const struct input *input, const struct client *client,
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
	Accord__V1__DataClass classes[3];
	struct contact *contact;
	size_t count;

	if (client == NULL || !profile_good(m, batch_now(batch), err))
		return false;
	index = seal_index(intake.seal, client->organisation);
	if (input->own == NULL || index == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key or memory is away");
	count = keep_profile(batch, &by, m, input->own, classes);
	contact = contact_of(batch, client);
	contact->unsafe =
	    contact_unsafe(index, m->rules, m->reach, batch_arena(batch), &contact->unsafe_len);
	contact->verified = 0;
	contact->verified_by = "";
	if (m->verified == YES)
		verify(contact, input, batch_now(batch));
	has_changed(batch, client);
	tell_recorded(batch, input, client, classes, count, m->verified == YES);
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

static bool
answers_for(const struct client *client, const struct input *input)
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
	contact = batch_row(batch, &contact_table, &client->id);
	if (contact == NULL)
		return err_set(err, ERR_CONFLICT, "nothing was agreed with her that could hold");
	if (contact->frozen != 0 && m->thaw != YES)
		return err_set(err, ERR_CONFLICT, "contact is frozen: say that it is thawed");
	if (contact->frozen != 0 && !answers_for(client, input))
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
	has_changed(batch, client);
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

/* Frozen once; what happens to what is frozen already is told of all the same. */
static void
freeze(struct batch *batch, const struct input *input, const struct client *client,
    Accord__V1__Freeze why)
{
	struct contact *contact = contact_of(batch, client);
	Accord__V1__ContactFrozen fact = ACCORD__V1__CONTACT_FROZEN__INIT;

	if (contact->frozen == 0)
		contact->frozen = batch_now(batch);
	contact->freeze = why;
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.freeze = why;
	fact.lead = TEXT(client->lead);
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
	freeze(batch, input, client, m->freeze);
	has_changed(batch, client);
	return client_reply(batch, input, &client->id);
}

void
disturb_contact_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__DisturbContact *m = (const Accord__V1__DisturbContact *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
}

bool
disturb_contact(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__DisturbContact *m = (const Accord__V1__DisturbContact *)input->msg;
	Accord__V1__ContactDisturbed fact = ACCORD__V1__CONTACT_DISTURBED__INIT;
	struct client *client = client_own(batch, input, &m->client, err);
	struct contact *contact;
	int64_t at;

	if (client == NULL)
		return false;
	if (m->event != ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_RELEASE &&
	    m->event != ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ESCAPE)
		return err_set(
		    err, ERR_INVALID, "what was verified is stale after a release or an escape");
	if (!client_when(m->at_us, batch_now(batch), &at, err))
		return false;
	contact = contact_of(batch, client);
	if (contact->disturbed == 0 && at >= contact->verified)
		contact->disturbed = at;
	has_changed(batch, client);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.event = m->event;
	fact.at_us = at;
	batch_fact(batch, KIND(CONTACT_DISTURBED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}

/* --- words --- */

void
set_contact_words_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__SetContactWords *m = (const Accord__V1__SetContactWords *)input->msg;

	client_need(batch, &m->client);
	contact_need(batch, &m->client);
	content_need_list(batch, &m->client);
	input->own = content_need_fresh(batch, 1);
}

void
set_contact_words_more(struct batch *batch, struct input *input)
{
	const Accord__V1__SetContactWords *m = (const Accord__V1__SetContactWords *)input->msg;

	content_need_classes(batch, &m->client, BIT(CLASS(CONTACT_SECRET)));
}

static bool
words_good(const Accord__V1__SetContactWords *m, struct err *err)
{
	const char *words[] = {m->call_word, m->code_word, m->duress_word};

	for (size_t i = 0; i < 3; i++) {
		if (words[i][0] == '\0')
			continue;
		if (!contact_word_good(words[i], err))
			return false;
		for (size_t k = 0; k < i; k++)
			if (strcasecmp(words[i], words[k]) == 0)
				return err_set(err, ERR_INVALID, "each word is another one");
	}
	return words[2][0] == '\0' || words[1][0] != '\0' ||
	       err_set(err, ERR_INVALID, "a word for duress stands in for her code word");
}

bool
set_contact_words(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__SetContactWords *m = (const Accord__V1__SetContactWords *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct writing by = {.client = client, .edge = edge_of(m->edge)};
	Accord__V1__DataClass class = CLASS(CONTACT_SECRET);
	Accord__V1__ClientRecord record = ACCORD__V1__CLIENT_RECORD__INIT;
	Accord__V1__ContactSecret secret = ACCORD__V1__CONTACT_SECRET__INIT;
	struct contact words = {0}, *contact;

	if (client == NULL || !words_good(m, err))
		return false;
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (m->code_word[0] != '\0' &&
	    !contact_words_put(
		batch, client, &words, &(struct contact_words){m->code_word, m->duress_word}, err))
		return false;
	contact = contact_of(batch, client);
	contact->words = words.words;
	contact->words_len = words.words_len;
	contact->wrong = 0;
	secret.call_word = m->call_word;
	record.contact_secret = &secret;
	(void)content_keep(batch, &by, class, &record.base, input->own);
	has_changed(batch, client);
	tell_recorded(batch, input, client, &class, 1, false);
	return client_reply(batch, input, &client->id);
}

void
check_contact_word_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__CheckContactWord *m = (const Accord__V1__CheckContactWord *)input->msg;

	for (size_t i = 0; i < m->n_ids; i++) {
		client_need(batch, &m->ids[i]);
		contact_need(batch, &m->ids[i]);
	}
}

/* Duress counts as a wrong word in the row, in the fact and in the answer: what freezes alone says
 * which it was. */
static void
take_word(struct batch *batch, const struct input *input, const struct client *client,
    const struct contact_word_result *result)
{
	struct contact *contact = contact_of(batch, client);
	Accord__V1__ContactWordTried fact = ACCORD__V1__CONTACT_WORD_TRIED__INIT;

	contact->wrong = result->code ? 0 : contact->wrong + (contact->wrong < CONTACT_WRONG_WORDS);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.proved = result->code;
	batch_fact(batch, KIND(CONTACT_WORD_TRIED), &client->id, &fact.base);
	if (result->duress)
		freeze(batch, input, client, ACCORD__V1__FREEZE__FREEZE_DURESS);
	else if (contact->wrong == CONTACT_WRONG_WORDS && contact->frozen == 0)
		freeze(batch, input, client, ACCORD__V1__FREEZE__FREEZE_WRONG_WORDS);
}

/* One client of one owner; an exhausted arena undoes the whole batch. */
struct word_reply {
	Accord__V1__WordChecks checks;
	Accord__V1__WordCheck check, *check_list[1];
	Accord__V1__Present present, *present_list[1];
	Accord__V1__DataClass classes[2];
};

static struct word_reply *
reply_new(struct batch *batch)
{
	struct word_reply *r = arena_alloc(batch_arena(batch), sizeof(*r));

	if (r == NULL)
		return NULL;
	accord__v1__word_checks__init(&r->checks);
	accord__v1__word_check__init(&r->check);
	accord__v1__present__init(&r->present);
	r->check_list[0] = &r->check;
	r->present_list[0] = &r->present;
	r->checks.checks = r->check_list;
	r->checks.present = r->present_list;
	r->classes[0] = CLASS(CLIENT_EXISTENCE);
	r->classes[1] = CLASS(CONTACT_SECRET);
	r->present.classes = r->classes;
	r->present.n_classes = 2;
	return r;
}

static void
reply_word(struct batch *batch, struct input *input, const struct client *client,
    const struct contact_word_result *result)
{
	struct word_reply *r = reply_new(batch);
	void *id = arena_dup(batch_arena(batch), client->id.b, sizeof(client->id.b));

	if (r == NULL || id == NULL)
		return;
	r->check.id = (ProtobufCBinaryData){sizeof(client->id.b), id};
	r->check.organisation = r->present.organisation = TEXT(client->organisation);
	if (result != NULL)
		r->check.proved = result->code ? YES : ACCORD__V1__ANSWER__ANSWER_NO;
	r->checks.n_checks = r->checks.n_present = 1;
	batch_reply(batch, input, &r->checks.base);
}

/* There is no such client of hers, or it is not granted that she may know of her. */
static void
reply_none(struct batch *batch, struct input *input, const char *owner)
{
	struct word_reply *r = reply_new(batch);

	if (r == NULL)
		return;
	r->checks.ungranted = TEXT(owner);
	batch_reply(batch, input, &r->checks.base);
}

static bool
words_granted(const Accord__V1__CheckContactWord *m)
{
	for (size_t i = 0; m->n_grants > 0 && i < m->grants[0]->n_classes; i++)
		if (m->grants[0]->classes[i] == CLASS(CONTACT_SECRET))
			return true;
	return false;
}

/* Whose words are granted is looked at first: nobody tries a word who may not. */
bool
check_contact_word(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CheckContactWord *m = (const Accord__V1__CheckContactWord *)input->msg;
	struct err none = {.code = ERR_NOT_FOUND};
	const struct client *client =
	    m->n_ids > 0 ? client_own(batch, input, &m->ids[0], &none) : NULL;
	struct contact_word_result result = {0};
	const struct contact *contact;

	if (m->word[0] == '\0')
		return err_set(err, ERR_INVALID, "no word was said");
	if (client == NULL && none.code != ERR_NOT_FOUND) {
		*err = none;
		return false;
	}
	if (client == NULL || m->n_grants == 0) {
		reply_none(batch, input, client != NULL ? client->organisation : "");
		return true;
	}
	contact = batch_row(batch, &contact_table, &client->id);
	if (!words_granted(m)) {
		reply_word(batch, input, client, NULL);
		return true;
	}
	if (contact != NULL && contact->words_len != 0) {
		if (!contact_word_check(client, contact, m->word, &result, err))
			return false;
		take_word(batch, input, client, &result);
	}
	reply_word(batch, input, client, &result);
	return true;
}
