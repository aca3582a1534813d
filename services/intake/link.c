/* Commands of whoever looks for a client: that she searches, and what she says of two who are
 * alike.
 */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/intake/lookup.h"
#include "services/intake/retention.h"
#include "sql/intake/lookup.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATE(name) ACCORD__V1__LINK_STATE__LINK_STATE_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* --- searches --- */

static void
searcher_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct searcher *s = row;

	(void)batch;
	s->id = db_id(from, 0);
	s->until = db_time(from, 1);
	s->version = (int32_t)db_int(from, 2);
}

static void
searcher_bind(struct db_args *to, const void *row)
{
	const struct searcher *s = row;

	db_put_id(to, &s->id);
	db_put_time(to, s->until);
	db_put_int(to, s->version + 1);
}

const struct table searcher_table = {
    .name = "searcher",
    .row_size = sizeof(struct searcher),
    .load = &sql_searcher_load,
    .read = searcher_read,
    .save = &sql_searcher_save,
    .bind = searcher_bind,
};

static bool
searcher_id(const struct input *input, struct id *id)
{
	if (input->actor == NULL || input->actor->person[0] == '\0' ||
	    input->actor->organisation[0] == '\0')
		return false;
	*id = id_digest(
	    (const char *const[]){"searcher", input->actor->organisation, input->actor->person}, 3);
	return true;
}

void
note_search_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (searcher_id(input, &id))
		batch_need(batch, &searcher_table, &id);
}

/* Each search is paid for with time; who is too far ahead waits. */
bool
search_pay(struct batch *batch, const struct input *input, struct err *err)
{
	int64_t now = batch_now(batch);
	struct searcher *s;
	struct id id;

	if (!searcher_id(input, &id))
		return err_set(err, ERR_DENIED, "somebody of an organisation is wanted");
	s = batch_row(batch, &searcher_table, &id);
	if (s != NULL && s->until - now > (SEARCHES_AT_ONCE - 1) * SEARCH_EVERY)
		return err_set(err, ERR_LIMITED, "too many searches in a short time");
	if (s == NULL) {
		s = batch_new(batch, &searcher_table, &id);
		s->id = id;
	}
	s->until = (s->until > now ? s->until : now) + SEARCH_EVERY;
	batch_touch(batch, s);
	return true;
}

bool
note_search(struct batch *batch, struct input *input, struct err *err)
{
	Accord__V1__SearchNoted *reply = arena_alloc(batch_arena(batch), sizeof(*reply));

	if (!search_pay(batch, input, err))
		return false;
	if (reply == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	accord__v1__search_noted__init(reply);
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- links --- */

static void
client_link_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct client_link *l = row;
	const char *organisation = arena_strdup(batch_arena(batch), db_text(from, 1));
	const char *person = arena_strdup(batch_arena(batch), db_text(from, 6));

	l->id = db_id(from, 0);
	l->organisation = organisation == NULL ? "" : organisation;
	l->one = db_id(from, 2);
	l->other = db_id(from, 3);
	l->state = (Accord__V1__LinkState)db_int(from, 4);
	l->said = db_time(from, 5);
	l->person = person == NULL ? "" : person;
	l->version = (int32_t)db_int(from, 7);
}

static void
client_link_bind(struct db_args *to, const void *row)
{
	const struct client_link *l = row;

	db_put_id(to, &l->id);
	db_put_text(to, l->organisation);
	db_put_id(to, &l->one);
	db_put_id(to, &l->other);
	db_put_int(to, l->state);
	db_put_time(to, l->said);
	db_put_text(to, l->person);
	db_put_int(to, l->version + 1);
}

const struct table client_link_table = {
    .name = "client_link",
    .row_size = sizeof(struct client_link),
    .load = &sql_client_link_load,
    .read = client_link_read,
    .save = &sql_client_link_save,
    .bind = client_link_bind,
};

/* Of two clients, whichever is named first. False: they are not two. */
static bool
pair_of(const Accord__V1__LinkClients *m, struct id *id, struct id *one, struct id *other)
{
	char lesser[ID_TEXT_SIZE], greater[ID_TEXT_SIZE];
	struct id a, b;

	if (!id_from_bytes(m->client.data, m->client.len, &a) ||
	    !id_from_bytes(m->other.data, m->other.len, &b) || id_equal(&a, &b))
		return false;
	*one = memcmp(a.b, b.b, sizeof(a.b)) < 0 ? a : b;
	*other = id_equal(one, &a) ? b : a;
	*id = id_digest(
	    (const char *const[]){"client link", id_text(one, lesser), id_text(other, greater)}, 3);
	return true;
}

void
link_clients_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LinkClients *m = (const Accord__V1__LinkClients *)input->msg;
	struct id id, one, other;

	client_need(batch, &m->client);
	client_need(batch, &m->other);
	hold_part_need(batch, input, &m->client, &m->other);
	if (pair_of(m, &id, &one, &other))
		batch_need(batch, &client_link_table, &id);
}

static void
tell_linked(struct batch *batch, const struct input *input, const struct client *client,
    const Accord__V1__LinkClients *m)
{
	Accord__V1__ClientsLinked fact = ACCORD__V1__CLIENTS_LINKED__INIT;

	fact.client = ID_BYTES(&client->id);
	fact.other = m->other;
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.state = m->state;
	batch_fact(batch, KIND(CLIENTS_LINKED), &client->id, &fact.base);
}

/* Both are her organisation's; of what was said before the last word counts. */
bool
link_clients(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LinkClients *m = (const Accord__V1__LinkClients *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err), *twin;
	struct client_link *link;
	struct id id, one, other;

	if (client == NULL || (twin = client_own(batch, input, &m->other, err)) == NULL)
		return false;
	if (!pair_of(m, &id, &one, &other))
		return err_set(err, ERR_INVALID, "two clients are wanted");
	if (m->state == 0 || protobuf_c_enum_descriptor_get_value(
				 &accord__v1__link_state__descriptor, m->state) == NULL)
		return err_set(err, ERR_INVALID, "same, different, or unlinked");
	link = batch_row(batch, &client_link_table, &id);
	if (link != NULL && link->state == m->state)
		return client_reply(batch, input, &client->id);
	if (link == NULL && m->state == STATE(UNLINKED))
		return err_set(err, ERR_CONFLICT, "nothing is said of these two");
	if (link == NULL)
		link = batch_new(batch, &client_link_table, &id);
	if (link->state == STATE(SAME))
		hold_part(batch, input, client, twin);
	*link = (struct client_link){.id = id,
	    .organisation = client->organisation,
	    .one = one,
	    .other = other,
	    .state = m->state,
	    .said = batch_now(batch),
	    .person = input->actor->person,
	    .version = link->version};
	batch_touch(batch, link);
	tell_linked(batch, input, client, m);
	return client_reply(batch, input, &client->id);
}
