/* Data keys of leaves, and what is sealed under them. */
#include "services/audit/sealing.h"

#include <endian.h>
#include <string.h>

#include "common/log.h"
#include "services/audit/audit.h"
#include "sql/audit/seal.h"

struct audit audit;

#define COLUMN "leaf.content"
#define SEALED_MAX (LEAF_SALT + LEAF_BYTES + SEAL_EXTRA)

/* --- rows --- */

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *copy = arena_strdup(batch_arena(batch), db_text(from, column));

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

static void
read_key(struct batch *batch, const struct db_row *from, void *row)
{
	struct leaf_key *key = row;
	const void *wrapped;
	size_t len;

	key->key = db_id(from, 0);
	key->owner = text_of(batch, from, 1);
	key->organisation = text_of(batch, from, 2);
	key->subject = db_id(from, 3);
	wrapped = db_bytes(from, 4, &len);
	seal_key_read(&key->data_key, wrapped, len);
	key->destroyed = len == 0;
}

static void
bind_key(struct db_args *to, const void *row)
{
	const struct leaf_key *key = row;

	db_put_id(to, &key->key);
	db_put_text(to, key->owner);
	db_put_text(to, key->organisation);
	db_put_id(to, id_is_nil(&key->subject) ? NULL : &key->subject);
	db_put_int(to, seal_key_version(&key->data_key));
	if (key->data_key.len == 0 && !key->destroyed)
		db_put_withheld(to);
	else
		db_put_bytes(to, key->data_key.wrapped, key->data_key.len);
}

const struct table audit_leaf_key = {
    .name = "leaf_key",
    .row_size = sizeof(struct leaf_key),
    .load = &sql_leaf_key_load,
    .read = read_key,
    .save = &sql_leaf_key_save,
    .bind = bind_key,
};

static void
read_destroyed(struct batch *batch, const struct db_row *from, void *row)
{
	struct destroyed *gone = row;

	(void)batch;
	gone->client = db_id(from, 0);
	gone->idx = (uint64_t)db_int(from, 1);
}

static void
bind_destroyed(struct db_args *to, const void *row)
{
	const struct destroyed *gone = row;

	db_put_id(to, &gone->client);
	db_put_int(to, (int64_t)gone->idx);
}

/* Saved after the keys: those that this batch made of her go too. */
const struct table audit_destroyed = {
    .name = "destroyed",
    .row_size = sizeof(struct destroyed),
    .load = &sql_destroyed_load,
    .read = read_destroyed,
    .save = &sql_destroyed_save,
    .bind = bind_destroyed,
};

static bool
rewrap(struct seal *seal, void *row, struct err *err)
{
	struct leaf_key *key = row;
	const struct seal_subject subject = {key->owner, key->key};

	return key->destroyed || seal_key_rewrap(seal, &subject, key->owner, &key->data_key, err);
}

const struct sealed audit_sealed[] = {
    {&audit_leaf_key, &sql_leaf_key_old, &sql_leaf_key_oldest, rewrap},
    {NULL, NULL, NULL, NULL},
};

/* --- keys of facts --- */

void
sealing_need(struct batch *batch, struct sealing *sealing)
{
	const struct about *about = &sealing->about;
	char subject[ID_TEXT_SIZE];

	/* What is of nobody that has keys here is the site's: a fact waits for no key file. */
	sealing->owner =
	    seal_index(audit.seal, about->organisation) != NULL ? about->organisation : SEAL_SITE;
	sealing->key = id_digest((const char *const[]){"leaf key", sealing->owner,
				     about->organisation, id_text(&about->subject, subject)},
	    4);
	batch_need(batch, &audit_leaf_key, &sealing->key);
	if (!id_is_nil(&about->subject))
		batch_need(batch, &audit_destroyed, &about->subject);
	if (about->destroys)
		batch_need(batch, &audit_destroyed, &about->destroyed);
}

struct leaf_key *
sealing_key(struct batch *batch, const struct sealing *sealing)
{
	const struct about *about = &sealing->about;
	struct leaf_key *key = batch_row(batch, &audit_leaf_key, &sealing->key);
	struct seal_subject subject;
	struct err err;

	if (key == NULL) {
		key = batch_new(batch, &audit_leaf_key, &sealing->key);
		*key = (struct leaf_key){.key = sealing->key,
		    .owner = sealing->owner,
		    .organisation = about->organisation,
		    .subject = about->subject};
		subject = (struct seal_subject){key->owner, key->key};
		key->destroyed = !id_is_nil(&about->subject) &&
				 batch_row(batch, &audit_destroyed, &about->subject) != NULL;
		if (!key->destroyed && !seal_key_make(audit.seal, &subject, &key->data_key, &err))
			log_error("a data key was not made", L_ERR(&err));
	}
	return key;
}

/* No opened key outlives what it opened. */
static void
on_destroyed(void *own, void *arg)
{
	(void)own;
	(void)arg;
	seal_forget(audit.seal);
}

void
sealing_destroy(struct batch *batch, const struct sealing *sealing, uint64_t idx)
{
	const struct id *client = &sealing->about.destroyed;
	struct destroyed *gone;

	if (!sealing->about.destroys || batch_row(batch, &audit_destroyed, client) != NULL)
		return;
	gone = batch_new(batch, &audit_destroyed, client);
	*gone = (struct destroyed){*client, idx};
	batch_after(batch, on_destroyed, NULL);
}

/* --- values --- */

/* A leaf's content is bound to its place. */
static struct id
row_of(uint64_t idx)
{
	const uint64_t big = htobe64(idx);
	struct id id = {{0}};

	memcpy(id.b + sizeof(id.b) - sizeof(big), &big, sizeof(big));
	return id;
}

void
sealing_put_salt(struct db_args *to)
{
	db_put_bytes(to, "", 0); /* it is sealed with the bytes */
}

void
sealing_put_bytes(struct db_args *to, const struct sealing_value *value)
{
	const struct leaf_key *key = value->key;
	const struct seal_subject subject = {key->owner, key->key};
	const struct seal_cell cell = {&subject, &key->data_key, COLUMN, row_of(value->idx)};
	uint8_t plain[LEAF_SALT + LEAF_BYTES], out[SEALED_MAX];
	struct err err;
	bool sealed;

	if (key->destroyed) {
		db_put_bytes(to, "", 0);
		return;
	}
	if (value->len > LEAF_BYTES) {
		db_put_withheld(to);
		return;
	}
	memcpy(plain, value->salt, LEAF_SALT);
	memcpy(plain + LEAF_SALT, value->bytes, value->len);
	sealed = seal_value(
	    audit.seal, &cell, &(struct crypt_piece){plain, LEAF_SALT + value->len}, out, &err);
	crypt_wipe(plain, LEAF_SALT + value->len);
	if (sealed)
		db_put_bytes(to, out, LEAF_SALT + value->len + SEAL_EXTRA);
	else
		db_put_withheld(to);
}

/* --- opening --- */

static bool
open_plain(struct arena *arena, const struct db_row *row, int first, struct leaf_opened *out,
    struct err *err)
{
	const void *salt = db_bytes(row, first + 1, &out->salt_len), *bytes;

	bytes = db_bytes(row, first + 2, &out->len);
	out->salt = arena_dup(arena, salt, out->salt_len);
	out->bytes = arena_dup(arena, bytes, out->len);
	return (out->salt != NULL && out->bytes != NULL) ||
	       err_set(err, ERR_UNAVAILABLE, "no memory for a leaf");
}

static bool
open_sealed(struct seal *seal, struct arena *arena, const struct db_row *row, int first,
    const struct seal_key *data_key, struct leaf_opened *out, struct err *err)
{
	const struct seal_subject subject = {db_text(row, first + 4), db_id(row, first + 3)};
	const struct seal_cell cell = {
	    &subject, data_key, COLUMN, row_of((uint64_t)db_int(row, first))};
	struct crypt_piece in;
	uint8_t *plain;

	in.bytes = db_bytes(row, first + 2, &in.len);
	if (in.len < LEAF_SALT + SEAL_EXTRA || in.len > SEALED_MAX)
		return err_set(err, ERR_INTERNAL, "a sealed leaf of %zu bytes", in.len);
	if ((plain = arena_alloc(arena, in.len - SEAL_EXTRA)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a leaf");
	if (!seal_reveal(seal, &cell, &in, plain, err))
		return false;
	out->salt = plain;
	out->salt_len = LEAF_SALT;
	out->bytes = plain + LEAF_SALT;
	out->len = in.len - SEAL_EXTRA - LEAF_SALT;
	return true;
}

bool
leaf_open(struct seal *seal, struct arena *arena, const struct db_row *row, int first,
    struct leaf_opened *out, struct err *err)
{
	struct seal_key data_key;
	const void *wrapped;
	size_t len;

	*out = (struct leaf_opened){.destroyed = false};
	if (db_null(row, first + 3))
		return open_plain(arena, row, first, out, err);
	wrapped = db_bytes(row, first + 5, &len);
	if (db_null(row, first + 5))
		return err_set(err, ERR_INTERNAL, "a leaf's data key is not there");
	out->destroyed = len == 0;
	if (out->destroyed)
		return true;
	seal_key_read(&data_key, wrapped, len);
	return open_sealed(seal, arena, row, first, &data_key, out, err);
}
