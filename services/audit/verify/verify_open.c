/* Opens a leaf of the audit log, and holds what it says against the row that it stands in. */
#include "services/audit/verify/verify_open.h"

#include <endian.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "common/wire.h"

#define SALT ((size_t)16)
#define SEALED_LEAST (SALT + SEAL_EXTRA)
#define SEALED_MOST (SEALED_LEAST + 8192) /* no leaf says more (audit.proto: LeafContent) */

/* Salt and bytes are sealed together, bound to the leaf's place. */
static bool
reveal(struct verify_open *open, const struct verify_row *row, struct verify_leaf *leaf,
    struct err *err)
{
	const uint64_t place = htobe64((uint64_t)row->idx);
	const struct seal_subject subject = {row->owner, row->key};
	struct seal_key data_key;
	struct seal_cell cell = {&subject, &data_key, "leaf.content", {{0}}};
	const struct crypt_piece in = {row->bytes, row->bytes_len};
	uint8_t *plain;

	if (row->bytes_len < SEALED_LEAST || row->bytes_len > SEALED_MOST || row->salt_len != 0)
		return err_set(err, ERR_INTERNAL, "it is no sealed leaf");
	memcpy(cell.row.b + sizeof(cell.row.b) - sizeof(place), &place, sizeof(place));
	seal_key_read(&data_key, row->data_key, row->data_key_len);
	if ((plain = arena_alloc(open->arena, row->bytes_len)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a leaf");
	if (!seal_reveal(open->seal, &cell, &in, plain, err))
		return false;
	leaf->salt = plain;
	leaf->salt_len = SALT;
	leaf->bytes = plain + SALT;
	leaf->bytes_len = row->bytes_len - SEAL_EXTRA - SALT;
	return true;
}

/* A key is named by whose it is: who would pass for destroyed, or for another, is found. */
static bool
is_named_so(const struct verify_row *row)
{
	char subject[ID_TEXT_SIZE];
	struct seal_key data_key;
	const struct id name = id_digest((const char *const[]){"leaf key", row->owner,
					     row->organisation, id_text(&row->subject, subject)},
	    4);

	seal_key_read(&data_key, row->data_key, row->data_key_len);
	return id_equal(&name, &row->key) && row->kek == seal_key_version(&data_key);
}

static enum verify_kept
open_sealed(struct verify_open *open, const struct verify_row *row, struct verify_leaf *leaf)
{
	struct err err = {0};

	if (!row->has_key)
		return VERIFY_KEYLESS;
	if (!is_named_so(row))
		return VERIFY_MISKEYED;
	if (row->data_key_len == 0) {
		open->gone += row->destroyed;
		return row->destroyed ? VERIFY_DESTROYED : VERIFY_KEYLESS;
	}
	if (open->seal == NULL) {
		open->shut++;
		return VERIFY_SHUT;
	}
	if (reveal(open, row, leaf, &err))
		return VERIFY_OPENED;
	if (err.code != ERR_UNAVAILABLE)
		return VERIFY_DAMAGED;
	open->shut++;
	return VERIFY_SHUT;
}

static void
note_destruction(struct verify_open *open, const Accord__V1__LeafContent *content)
{
	const Accord__V1__Fact *fact = content->fact;
	ProtobufCMessage *msg;
	const Accord__V1__ClientDestroyed *gone;
	struct err err = {0};

	if (fact->kind != ACCORD__V1__KIND__KIND_CLIENT_DESTROYED ||
	    strcmp(content->source, "intake") != 0 ||
	    !wire_read(&accord__v1__client_destroyed__descriptor, open->arena, fact->body.data,
		fact->body.len, &msg, &err))
		return;
	gone = (const Accord__V1__ClientDestroyed *)msg;
	open->is_destruction = id_from_bytes(gone->client.data, gone->client.len, &open->destroyed);
}

/* A row says beside its content whose fact it is; the content, which was hashed, says so itself. */
static bool
says_the_same(
    struct verify_open *open, const struct verify_row *row, const struct verify_leaf *leaf)
{
	const Accord__V1__LeafContent *content;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!wire_read(&accord__v1__leaf_content__descriptor, open->arena, leaf->bytes,
		leaf->bytes_len, &msg, &err))
		return false;
	content = (const Accord__V1__LeafContent *)msg;
	if (content->fact == NULL)
		return false;
	note_destruction(open, content);
	return strcmp(content->source, row->source) == 0 && content->fact->n == (uint64_t)row->n &&
	       content->fact->epoch == (uint64_t)row->epoch;
}

void
verify_open(struct verify_open *open, const struct verify_row *row, struct verify_leaf *leaf)
{
	arena_reset(open->arena);
	open->is_destruction = false;
	*leaf = (struct verify_leaf){.idx = row->idx,
	    .source = row->source,
	    .epoch = row->epoch,
	    .n = row->n,
	    .salt = row->salt,
	    .salt_len = row->salt_len,
	    .bytes = row->bytes,
	    .bytes_len = row->bytes_len,
	    .hash = row->hash,
	    .hash_len = row->hash_len,
	    .key = row->key,
	    .kept = VERIFY_OPENED};
	if (row->sealed)
		leaf->kept = open_sealed(open, row, leaf);
	leaf->other = leaf->kept == VERIFY_OPENED && !says_the_same(open, row, leaf);
	open->opened = leaf->kept != VERIFY_SHUT;
}

void
verify_destruction(struct verify *verify, const struct verify_open *open,
    const struct verify_gone *gone, int64_t idx)
{
	bool here = gone->idx == idx;

	if (!here || open->opened)
		verify_gone(verify, gone, here && open->is_destruction ? &open->destroyed : NULL);
}
