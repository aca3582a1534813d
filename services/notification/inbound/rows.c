/* How what came in is kept: sealed under the organisation's key, found by keyed digests. */
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/notification/staff/staff_reply.h"
#include "sql/notification/inbound.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

struct id
inbound_id(const char *via, const char *ref)
{
	return id_digest((const char *const[]){"inbound", via, ref}, 3);
}

struct id
answer_key(struct seal *seal, const struct channel *channel, const char *number)
{
	const struct seal_index *index = seal_index(seal, channel->organisation);

	if (index == NULL)
		return (struct id){{0}};
	return seal_blind(index, (const char *const[]){"answer", channel->name, number}, 3);
}

static size_t
read_sealed(const struct db_row *from, int column, uint8_t *to, size_t size)
{
	size_t len;
	const void *bytes = db_bytes(from, column, &len);

	if (len > size)
		return 0;
	memcpy(to, bytes, len);
	return len;
}

void
inbound_take(const struct db_row *from, struct inbound *in)
{
	const void *wrapped;
	size_t len;

	in->id = db_id(from, 0);
	READ_TEXT(in->organisation, from, 1);
	READ_TEXT(in->via, from, 2);
	in->channel = (Accord__V1__MessageChannel)db_int(from, 3);
	in->state = (enum inbound_state)db_int(from, 4);
	in->message = db_id(from, 5);
	in->recipient = (Accord__V1__RecipientKind)db_int(from, 6);
	in->client = db_id(from, 7);
	in->received = db_time(from, 8);
	wrapped = db_bytes(from, 9, &len);
	seal_key_read(&in->key, wrapped, len);
	in->sender_len = read_sealed(from, 10, in->sender, sizeof(in->sender));
	in->words_len = read_sealed(from, 11, in->words, sizeof(in->words));
	in->version = (int)db_int(from, 12);
	in->heard = db_bool(from, 13);
}

static bool
reveal(struct seal *seal, const struct inbound *in, const char *column,
    const struct crypt_piece *sealed, char *out, struct err *err)
{
	const struct seal_subject subject = {in->organisation, in->id};
	const struct seal_cell cell = {&subject, &in->key, column, in->id};

	if (!seal_reveal(seal, &cell, sealed, (uint8_t *)out, err))
		return false;
	out[sealed->len - SEAL_EXTRA] = '\0';
	return true;
}

bool
inbound_open(
    struct seal *seal, const struct inbound *in, char *sender, char *words, struct err *err)
{
	const struct crypt_piece from = {in->sender, in->sender_len};
	const struct crypt_piece said = {in->words, in->words_len};

	return reveal(seal, in, "inbound.sender", &from, sender, err) &&
	       reveal(seal, in, "inbound.words", &said, words, err);
}

static void
inbound_read(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	inbound_take(from, row);
}

static void
inbound_bind(struct db_args *to, const void *row)
{
	const struct inbound *in = row;

	db_put_id(to, &in->id);
	db_put_text(to, in->organisation);
	db_put_text(to, in->via);
	db_put_int(to, in->channel);
	db_put_int(to, in->state);
	db_put_id(to, id_is_nil(&in->message) ? NULL : &in->message);
	db_put_int(to, in->recipient);
	db_put_id(to, id_is_nil(&in->client) ? NULL : &in->client);
	db_put_time(to, in->received);
	db_put_int(to, seal_key_version(&in->key));
	db_put_bytes(to, in->key.wrapped, in->key.len);
	db_put_bytes(to, in->sender, in->sender_len);
	db_put_bytes(to, in->words, in->words_len);
	db_put_int(to, in->version + 1);
	db_put_bool(to, in->heard);
}

const struct table inbound_table = {
    .name = "inbound",
    .row_size = sizeof(struct inbound),
    .load = &sql_inbound_load,
    .read = inbound_read,
    .save = &sql_inbound_save,
    .bind = inbound_bind,
};

bool
inbound_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct inbound *in = row;
	const struct seal_subject subject = {in->organisation, in->id};

	return seal_key_rewrap(seal, &subject, in->organisation, &in->key, err);
}

static void
answering_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct answering *a = row;

	(void)batch;
	a->key = db_id(from, 0);
	a->message = db_id(from, 1);
	a->recipient = (Accord__V1__RecipientKind)db_int(from, 2);
	a->client = db_id(from, 3);
}

/* Nothing of its own: what it shows is saved by others. */
static void
answering_bind(struct db_args *to, const void *row)
{
	(void)to, (void)row;
}

struct id
replying_key(struct seal *seal, const struct channel *channel, const char *number, unsigned code)
{
	const struct seal_index *index = seal_index(seal, channel->organisation);
	char digits[16];

	if (index == NULL)
		return (struct id){{0}};
	(void)snprintf(digits, sizeof(digits), "%u", code);
	return seal_blind(index, (const char *const[]){"reply", channel->name, number, digits}, 4);
}

static void
replying_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct replying *r = row;

	(void)batch;
	r->key = db_id(from, 0);
	r->message = db_id(from, 1);
	r->doubtful = db_bool(from, 2);
}

const struct table replying_table = {
    .name = "page by the digits in it",
    .row_size = sizeof(struct replying),
    .load = &sql_replying_load,
    .read = replying_read,
    .save = &sql_answerable_save,
    .bind = answering_bind,
};

const struct table answering_table = {
    .name = "message by its provider's name or by number",
    .row_size = sizeof(struct answering),
    .load = &sql_answering_load,
    .read = answering_read,
    .save = &sql_answerable_save,
    .bind = answering_bind,
};

static void
answerable_bind(struct db_args *to, const void *row)
{
	const struct answerable *a = row;

	db_put_id(to, &a->key);
	db_put_id(to, &a->message);
}

const struct table answerable_table = {
    .name = "answerable",
    .row_size = sizeof(struct answerable),
    .save = &sql_answerable_save,
    .bind = answerable_bind,
};
