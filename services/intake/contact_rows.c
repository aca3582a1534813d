/* What became of clients' safe contact, to and from the database. */
#include "services/intake/contact.h"
#include "sql/intake/contact.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *copy = arena_strdup(batch_arena(batch), db_text(from, column));

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

static const uint8_t *
bytes_of(struct batch *batch, const struct db_row *from, int column, size_t *len)
{
	const void *bytes = db_bytes(from, column, len);
	const uint8_t *copy = *len == 0 ? NULL : arena_dup(batch_arena(batch), bytes, *len);

	if (copy == NULL)
		*len = 0; /* likewise */
	return copy;
}

static void
contact_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct contact *c = row;

	c->client = db_id(from, 0);
	c->verified = db_time(from, 1);
	c->verified_by = text_of(batch, from, 2);
	c->disturbed = db_time(from, 3);
	c->frozen = db_time(from, 4);
	c->freeze = (Accord__V1__Freeze)db_int(from, 5);
	c->conflicts = (uint32_t)db_int(from, 6);
	c->unsafe = bytes_of(batch, from, 7, &c->unsafe_len);
	c->wrong = (int)db_int(from, 8);
	c->words = bytes_of(batch, from, 9, &c->words_len);
	c->version = (int32_t)db_int(from, 10);
	c->stopped = db_time(from, 11);
}

static void
contact_bind(struct db_args *to, const void *row)
{
	const struct contact *c = row;

	db_put_id(to, &c->client);
	db_put_time(to, c->verified);
	db_put_text(to, c->verified_by);
	db_put_time(to, c->disturbed);
	db_put_time(to, c->frozen);
	db_put_int(to, c->freeze);
	db_put_int(to, c->conflicts);
	db_put_bytes(to, c->unsafe_len > 0 ? c->unsafe : (const uint8_t *)"", c->unsafe_len);
	db_put_int(to, c->wrong);
	db_put_bytes(to, c->words_len > 0 ? c->words : (const uint8_t *)"", c->words_len);
	db_put_int(to, c->version + 1);
	db_put_time(to, c->stopped);
}

const struct table contact_table = {
    .name = "client_contact",
    .row_size = sizeof(struct contact),
    .load = &sql_contact_load,
    .read = contact_read,
    .save = &sql_contact_save,
    .bind = contact_bind,
};

void
contact_need(struct batch *batch, const ProtobufCBinaryData *client)
{
	struct id id;

	if (id_from_bytes(client->data, client->len, &id))
		batch_need(batch, &contact_table, &id);
}

struct contact *
contact_of(struct batch *batch, const struct client *client)
{
	struct contact *contact = batch_row(batch, &contact_table, &client->id);

	if (contact != NULL) {
		batch_touch(batch, contact);
		return contact;
	}
	contact = batch_new(batch, &contact_table, &client->id);
	contact->client = client->id;
	contact->verified_by = "";
	return contact;
}

void
contact_set_conflicts(struct batch *batch, const struct client *client, uint32_t conflicts)
{
	contact_of(batch, client)->conflicts = conflicts;
}
