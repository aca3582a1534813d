/* Commands about conflicts: a client is checked against the other one, somebody knows a party. */
#include "services/intake/conflict.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "services/intake/retention.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define FOUND(name) (UINT32_C(1) << ACCORD__V1__CONFLICT__CONFLICT_##name)
#define CHANNEL(name) (UINT32_C(1) << ACCORD__V1__CHANNEL__CHANNEL_##name)
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define PARTIES 8

/* --- who may lead --- */

static struct id
recusal_id(const struct id *client, const char *person)
{
	char who[ID_TEXT_SIZE];

	return id_digest((const char *const[]){"recusal", id_text(client, who), person}, 3);
}

void
conflict_need(struct batch *batch, const ProtobufCBinaryData *client, const char *person)
{
	struct id id, recusal;

	if (!id_from_bytes(client->data, client->len, &id))
		return;
	recusal = recusal_id(&id, person);
	batch_need(batch, &client_conflict_table, &id);
	batch_need(batch, &recusal_table, &recusal);
}

bool
conflict_reason_good(Accord__V1__Unchecked unchecked)
{
	return unchecked != ACCORD__V1__UNCHECKED__UNCHECKED_NOT_YET &&
	       protobuf_c_enum_descriptor_get_value(
		   &accord__v1__unchecked__descriptor, unchecked) != NULL;
}

bool
conflict_lets_lead(struct batch *batch, const struct client *client, const char *person,
    Accord__V1__Unchecked unchecked, struct err *err)
{
	struct id id = recusal_id(&client->id, person);
	const struct recusal *recusal = batch_row(batch, &recusal_table, &id);

	if (recusal != NULL && !recusal->ended)
		return err_set(err, ERR_CONFLICT, "she knows a party, and does not lead");
	if (batch_row(batch, &client_conflict_table, &client->id) != NULL)
		return true;
	if (unchecked == 0)
		return err_set(err, ERR_CONFLICT,
		    "nobody checked for conflicts: check first, or say why that could not be");
	return conflict_reason_good(unchecked) ||
	       err_set(err, ERR_INVALID, "why nobody checked has no known code");
}

Accord__V1__Unchecked
conflict_unchecked(struct batch *batch, const struct client *client, Accord__V1__Unchecked said)
{
	return batch_row(batch, &client_conflict_table, &client->id) != NULL
		   ? ACCORD__V1__UNCHECKED__UNCHECKED_UNSPECIFIED
		   : said;
}

/* --- what is said of the other one --- */

/* One of hers may be written without its area: what might be the other one's is taken for it. */
static void
add_local(const struct seal_index *index, const char *telephone, struct lookup_ids *ids)
{
	char local[LOOKUP_LOCAL];

	if (!lookup_local(telephone, local))
		return;
	lookup_add(index, LOOKUP_TELEPHONE, local, false, ids);
	crypt_wipe(local, sizeof(local));
}

static void
add_party(const struct seal_index *index, const Accord__V1__Party *party, struct lookup_ids *ids)
{
	for (size_t i = 0; i < party->n_names; i++)
		lookup_add(index, LOOKUP_NAME, party->names[i], false, ids);
	for (size_t i = 0; i < party->n_telephones; i++)
		lookup_add(index, LOOKUP_TELEPHONE, party->telephones[i], false, ids);
	for (size_t i = 0; i < party->n_telephones; i++)
		add_local(index, party->telephones[i], ids);
	for (size_t i = 0; i < party->n_emails; i++)
		lookup_add(index, LOOKUP_EMAIL, party->emails[i], false, ids);
}

static bool
values_good(enum lookup_kind kind, char *const *texts, size_t count)
{
	struct lookup_value values[LOOKUP_EACH];
	bool good = true;

	for (size_t i = 0; i < count; i++)
		good &= lookup_values(kind, texts[i], values) > 0 &&
			(kind != LOOKUP_TELEPHONE || lookup_has_area(texts[i]));
	crypt_wipe(values, sizeof(values));
	return good;
}

/* Whatever cannot be compared would count as compared, and found nowhere. */
static bool
party_good(const Accord__V1__Party *party, struct err *err)
{
	return (values_good(LOOKUP_NAME, party->names, party->n_names) &&
		   values_good(LOOKUP_TELEPHONE, party->telephones, party->n_telephones) &&
		   values_good(LOOKUP_EMAIL, party->emails, party->n_emails)) ||
	       err_set(err, ERR_INVALID,
		   "a name, an e-mail address or a number with its area is what can be compared");
}

/* Nothing said is no check, but where somebody says that there is nobody to speak of. */
static bool
check_good(const Accord__V1__CheckConflict *m, struct err *err)
{
	bool said = m->same_household || m->same_plan ||
		    m->unchecked == ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_KNOWN ||
		    m->unchecked == ACCORD__V1__UNCHECKED__UNCHECKED_NOBODY_INVOLVED;

	for (size_t i = 0; i < m->n_parties; i++) {
		const Accord__V1__Party *party = m->parties[i];

		if (!party_good(party, err))
			return false;
		said |= party->n_names + party->n_telephones + party->n_emails > 0;
	}
	for (size_t i = 0; i < m->n_withdrawn; i++)
		if (!party_good(m->withdrawn[i], err))
			return false;
	said |= m->n_withdrawn > 0;
	return said ||
	       err_set(err, ERR_INVALID,
		   "say what is known of the other one, or that nobody is known or involved");
}

/* It opens a line of hers: whoever answers for her says so, and why. */
static bool
withdrawal_good(const Accord__V1__CheckConflict *m, struct err *err)
{
	bool known = protobuf_c_enum_descriptor_get_value(
			 &accord__v1__withdrawal__descriptor, m->why) != NULL;

	if (m->n_withdrawn == 0)
		return m->why == 0 || err_set(err, ERR_INVALID, "nothing is withdrawn");
	if (!m->anew)
		return err_set(
		    err, ERR_INVALID, "what is not so is withdrawn when it is gone through anew");
	return (known && m->why != 0) ||
	       err_set(err, ERR_INVALID, "say why it is not so: miswritten, hers, somebody_elses");
}

/* A word of a name alone is nobody. */
static bool
tells(const struct id *index)
{
	return index->b[0] != LOOKUP_NAME_PART;
}

/* Of each party that is named, in the arena; NULL without a key or memory. */
static struct lookup_ids *
parties_of(
    struct batch *batch, const struct input *input, Accord__V1__Party *const *parties, size_t count)
{
	const struct seal_index *index =
	    input->actor == NULL ? NULL : seal_index(intake.seal, input->actor->organisation);
	struct lookup_ids *ids = arena_zalloc(batch_arena(batch), PARTIES * sizeof(*ids));

	if (index == NULL || ids == NULL)
		return NULL;
	for (size_t i = 0; i < count && i < PARTIES; i++)
		add_party(index, parties[i], &ids[i]);
	return ids;
}

void
check_conflict_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__CheckConflict *m = (const Accord__V1__CheckConflict *)input->msg;
	struct lookup_ids *parties = parties_of(batch, input, m->parties, m->n_parties);
	struct id id;

	input->own = parties;
	client_need(batch, &m->client);
	hold_need(batch, input, &m->client, HOLD(CHARGE));
	contact_need(batch, &m->client);
	conflict_meet_need(batch, &m->client);
	note_search_keys(batch, input);
	if (id_from_bytes(m->client.data, m->client.len, &id))
		batch_need(batch, &own_found_table, &id);
	for (size_t i = 0; parties != NULL && i < PARTIES; i++)
		for (size_t k = 0; k < parties[i].count; k++)
			batch_need(batch, &found_by_table, &parties[i].list[k]);
}

static const struct found_list *
own_found(struct batch *batch, const Accord__V1__CheckConflict *m)
{
	struct id id;

	return id_from_bytes(m->client.data, m->client.len, &id)
		   ? batch_row(batch, &own_found_table, &id)
		   : NULL;
}

void
check_conflict_more(struct batch *batch, struct input *input)
{
	const struct found_list *own =
	    own_found(batch, (const Accord__V1__CheckConflict *)input->msg);

	for (size_t i = 0; own != NULL && i < own->count; i++)
		batch_need(batch, &party_by_table, &own->list[i]);
}

/* --- found --- */

/* By that index they are reached both. */
static uint32_t
same_of(const struct id *index)
{
	if (index->b[0] == LOOKUP_TELEPHONE)
		return FOUND(SAME_TELEPHONE);
	return index->b[0] == LOOKUP_EMAIL ? FOUND(SAME_EMAIL) : 0;
}

static bool
is_among(const struct reached_by *list, const struct id *index)
{
	while (list != NULL && !id_equal(&list->index, index))
		list = list->next;
	return list != NULL;
}

/* By what she is found herself: looked up from her, because of the clients who share an index some
 * are loaded only. */
static bool
is_hers(struct batch *batch, const struct client *client, const struct id *index)
{
	const struct party_list *list = batch_row(batch, &party_list_table, &client->id);
	const struct found_list *own = batch_row(batch, &own_found_table, &client->id);

	for (size_t i = 0; own != NULL && i < own->count; i++)
		if (id_equal(&own->list[i], index))
			return true;
	return list != NULL && is_among(list->hers, index);
}

/* What one index of the other one says: hers too, or another client's. */
static uint32_t
compare(struct batch *batch, const struct client *client, const struct id *index)
{
	const struct found_list *by = batch_row(batch, &found_by_table, index);
	uint32_t found = is_hers(batch, client, index) ? same_of(index) : 0;

	for (size_t i = 0; tells(index) && by != NULL && i < by->count; i++)
		if (!id_equal(&by->list[i], &client->id))
			found |= FOUND(PARTY_IS_CLIENT);
	return found;
}

/* What was said of the others before holds, whatever is not said again. */
static uint32_t
compare_before(struct batch *batch, const struct client *client)
{
	const struct party_list *list = batch_row(batch, &party_list_table, &client->id);
	uint32_t found = 0;

	for (const struct reached_by *r = list != NULL ? list->parties : NULL; r != NULL;
	     r = r->next)
		if (is_hers(batch, client, &r->index))
			found |= same_of(&r->index);
	return found;
}

/* She is the other one of another client. */
static uint32_t
compare_her(struct batch *batch, const struct client *client, const struct found_list *own)
{
	for (size_t i = 0; own != NULL && i < own->count; i++) {
		const struct found_list *by = batch_row(batch, &party_by_table, &own->list[i]);

		for (size_t k = 0; tells(&own->list[i]) && by != NULL && k < by->count; k++)
			if (!id_equal(&by->list[k], &client->id))
				return FOUND(CLIENT_IS_PARTY);
	}
	return 0;
}

static bool
is_listed(const struct lookup_ids *lists, const struct id *index)
{
	for (size_t i = 0; i < PARTIES; i++)
		for (size_t k = 0; k < lists[i].count; k++)
			if (id_equal(&lists[i].list[k], index))
				return true;
	return false;
}

static void
keep_withdrawn(struct batch *batch, const struct input *input, const struct client *client,
    const struct lookup_ids *ids)
{
	const Accord__V1__CheckConflict *m = (const Accord__V1__CheckConflict *)input->msg;
	struct party_withdrawn *row;

	if (ids->count == 0)
		return;
	row = batch_append(batch, &party_withdrawn_table);
	*row = (struct party_withdrawn){.id = id_v4(),
	    .client = client->id,
	    .at = batch_now(batch),
	    .person = input->actor->person,
	    .why = (uint32_t)m->why};
	row->len = ids->count * sizeof(ids->list[0]);
	row->packed = arena_dup(batch_arena(batch), ids->list, row->len);
	if (row->packed == NULL)
		row->len = 0; /* an exhausted arena undoes the whole batch */
}

/* What is not so is not compared any more, in this batch either; and her line may be his after all,
 * so nothing is sent on it before she has agreed to it again. False without a key or memory. */
static bool
withdraw(struct batch *batch, const struct input *input, const struct client *client)
{
	const Accord__V1__CheckConflict *m = (const Accord__V1__CheckConflict *)input->msg;
	struct party_list *list = batch_row(batch, &party_list_table, &client->id);
	struct lookup_ids *gone;

	if (m->n_withdrawn == 0)
		return true;
	if ((gone = parties_of(batch, input, m->withdrawn, m->n_withdrawn)) == NULL)
		return false;
	for (struct reached_by **at = list != NULL ? &list->parties : NULL;
	     at != NULL && *at != NULL;) {
		if (is_listed(gone, &(*at)->index))
			*at = (*at)->next;
		else
			at = &(*at)->next;
	}
	for (size_t i = 0; i < PARTIES; i++)
		keep_withdrawn(batch, input, client, &gone[i]);
	contact_of(batch, client)->verified = 0;
	return true;
}

static uint32_t
channels_of(uint32_t found)
{
	uint32_t channels = 0;

	if ((found & (FOUND(SAME_TELEPHONE) | FOUND(SAME_PLAN))) != 0)
		channels |= CHANNEL(VOICE) | CHANNEL(SMS) | CHANNEL(TTY) | CHANNEL(VRS);
	if ((found & FOUND(SAME_EMAIL)) != 0)
		channels |= CHANNEL(EMAIL);
	if ((found & FOUND(SAME_HOUSEHOLD)) != 0)
		channels |= CHANNEL(MAIL) | CHANNEL(IN_PERSON);
	return channels;
}

static void
keep_party(struct batch *batch, const struct client *client, const struct lookup_ids *ids)
{
	struct party_list *list = batch_row(batch, &party_list_table, &client->id);
	struct client_party *row;

	if (ids->count == 0)
		return;
	for (size_t i = 0; list != NULL && i < ids->count; i++)
		if (same_of(&ids->list[i]) != 0)
			reached_by_add(batch, &list->parties, ids->list[i]);
	row = batch_append(batch, &client_party_table);
	*row =
	    (struct client_party){.id = id_v4(), .client = client->id, .noted = batch_now(batch)};
	row->len = ids->count * sizeof(ids->list[0]);
	row->packed = arena_dup(batch_arena(batch), ids->list, row->len);
	if (row->packed == NULL)
		row->len = 0; /* an exhausted arena undoes the whole batch */
}

static void
tell_checked(
    struct batch *batch, const struct input *input, const struct client *client, uint32_t found)
{
	Accord__V1__ConflictChecked fact = ACCORD__V1__CONFLICT_CHECKED__INIT;
	Accord__V1__Conflict list[32];

	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.found = list;
	if (input->rule->kind == KIND(CHECK_CONFLICT))
		fact.withdrawn = ((const Accord__V1__CheckConflict *)input->msg)->why;
	for (unsigned n = 1; n <= ACCORD__V1__CONFLICT__CONFLICT_CLIENT_IS_PARTY; n++)
		if ((found >> n & 1) != 0)
			list[fact.n_found++] = (Accord__V1__Conflict)n;
	batch_fact(batch, KIND(CONFLICT_CHECKED), &client->id, &fact.base);
}

/* Kept with her, and read at the last inch: unsafe channels are from this commit on. */
static void
keep_found(
    struct batch *batch, const struct input *input, const struct client *client, uint32_t found)
{
	struct client_conflict *row = batch_row(batch, &client_conflict_table, &client->id);

	if (row == NULL) {
		row = batch_new(batch, &client_conflict_table, &client->id);
		row->client = client->id;
	}
	if (!((const Accord__V1__CheckConflict *)input->msg)->anew)
		found |= row->found;
	row->organisation = client->organisation;
	row->found = found;
	row->checked = batch_now(batch);
	row->person = input->actor->person;
	batch_touch(batch, row);
	contact_set_conflicts(batch, client, channels_of(found));
	tell_checked(batch, input, client, found);
}

bool
check_conflict(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CheckConflict *m = (const Accord__V1__CheckConflict *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	const struct lookup_ids *parties = input->own;
	uint32_t found;

	if (client == NULL || !check_good(m, err) || !withdrawal_good(m, err))
		return false;
	if (m->anew && !contact_answers_for(client, input))
		return err_set(
		    err, ERR_CONFLICT, "her lead or duty supervisor goes through it anew");
	if (parties == NULL)
		return err_set(err, ERR_UNAVAILABLE, "cannot be compared now");
	if (m->n_parties + m->n_withdrawn > 0 && !search_pay(batch, input, err))
		return false;
	if (!withdraw(batch, input, client))
		return err_set(err, ERR_UNAVAILABLE, "cannot be compared now");
	found = compare_before(batch, client) | compare_her(batch, client, own_found(batch, m));
	found |= m->same_household ? FOUND(SAME_HOUSEHOLD) : 0;
	found |= m->same_plan ? FOUND(SAME_PLAN) : 0;
	for (size_t i = 0; i < PARTIES; i++) {
		for (size_t k = 0; k < parties[i].count; k++)
			found |= compare(batch, client, &parties[i].list[k]);
		keep_party(batch, client, &parties[i]);
	}
	keep_found(batch, input, client, found);
	if ((found & FOUND(CLIENT_IS_PARTY)) != 0)
		hold_begin_of(batch, input, client, HOLD(CHARGE));
	contact_has_changed(batch, client);
	return client_reply(batch, input, &client->id);
}

/* --- what reaches her changes --- */

void
conflict_meet_need(struct batch *batch, const ProtobufCBinaryData *client)
{
	struct id id;

	if (!id_from_bytes(client->data, client->len, &id))
		return;
	batch_need(batch, &client_conflict_table, &id);
	batch_need(batch, &party_list_table, &id);
}

void
conflict_meet(struct batch *batch, const struct input *input, const struct client *client,
    const ProtobufCMessage *record)
{
	struct client_conflict *row = batch_row(batch, &client_conflict_table, &client->id);
	struct party_list *list = batch_row(batch, &party_list_table, &client->id);
	const struct seal_index *index = seal_index(intake.seal, client->organisation);
	struct lookup_ids ids = {.count = 0};
	uint32_t found = 0;

	if (list == NULL || index == NULL)
		return; /* without a key nothing is sealed either: the command is refused */
	lookup_record(index, record, &ids);
	for (size_t i = 0; i < ids.count; i++) {
		reached_by_add(batch, &list->hers, ids.list[i]);
		if (is_among(list->parties, &ids.list[i]))
			found |= same_of(&ids.list[i]);
	}
	if (row == NULL || (found & ~row->found) == 0)
		return;
	row->found |= found;
	batch_touch(batch, row);
	contact_set_conflicts(batch, client, channels_of(row->found));
	tell_checked(batch, input, client, row->found);
}

/* --- somebody knows a party --- */

void
recuse_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__Recuse *m = (const Accord__V1__Recuse *)input->msg;

	client_need(batch, &m->client);
	if (input->actor != NULL)
		conflict_need(batch, &m->client, input->actor->person);
}

/* Who leads gives her to another first, so that there is never nobody (law L4). */
bool
recuse(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__Recuse *m = (const Accord__V1__Recuse *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	Accord__V1__StaffRecused fact = ACCORD__V1__STAFF_RECUSED__INIT;
	struct recusal *row;
	struct id id;

	if (client == NULL)
		return false;
	if (!m->ended && strcmp(client->lead, input->actor->person) == 0)
		return err_set(err, ERR_CONFLICT, "you lead for her: give her to another first");
	id = recusal_id(&client->id, input->actor->person);
	row = batch_row(batch, &recusal_table, &id);
	if (row == NULL) {
		row = batch_new(batch, &recusal_table, &id);
		*row = (struct recusal){
		    .id = id, .client = client->id, .person = input->actor->person};
	}
	row->ended = m->ended;
	row->said = batch_now(batch);
	batch_touch(batch, row);
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.ended = m->ended;
	batch_fact(batch, KIND(STAFF_RECUSED), &client->id, &fact.base);
	return client_reply(batch, input, &client->id);
}
