/* Commands about the words by which a client and her advocate know each other. */
#include <string.h>
#include <strings.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/intake/contact.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define BIT(n) (UINT64_C(1) << (n))
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define YES ACCORD__V1__ANSWER__ANSWER_YES

/* --- agreed --- */

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

	if (client == NULL || !client_read_as_good(client, &m->read_as, err) || !words_good(m, err))
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
	contact_has_changed(batch, client);
	contact_tell_recorded(batch, input, client, &class, 1, false);
	return client_reply(batch, input, &client->id);
}

/* --- said --- */

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
void
contact_word_take(struct batch *batch, const struct input *input, struct client *client,
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
		contact_freeze(batch, input, client, ACCORD__V1__FREEZE__FREEZE_DURESS);
	else if (contact->wrong == CONTACT_WRONG_WORDS && contact->frozen == 0)
		contact_freeze(batch, input, client, ACCORD__V1__FREEZE__FREEZE_WRONG_WORDS);
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

/* Whose words are granted is looked at first: nobody tries a word who may not. Once contact is
 * frozen no word proves her until somebody verified with her: words could be tried out. */
bool
check_contact_word(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CheckContactWord *m = (const Accord__V1__CheckContactWord *)input->msg;
	struct err none = {.code = ERR_NOT_FOUND};
	struct client *client = m->n_ids > 0 ? client_own(batch, input, &m->ids[0], &none) : NULL;
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
		result.code &= contact->frozen == 0 && contact->wrong < CONTACT_WRONG_WORDS;
		contact_word_take(batch, input, client, &result);
	}
	reply_word(batch, input, client, &result);
	return true;
}
