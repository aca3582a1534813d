/* Signed papers: rows, KeepPaper, reading one back. */
#include "services/gateway/release_paper.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/text.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/release.h"

#define COLUMN "release_page.sealed"

static const struct {
	enum paper_media media;
	const char *begins;
	size_t len;
	const char *type;
} medias[] = {
    {PAPER_PDF, "%PDF-", 5, "application/pdf"},
    {PAPER_PNG, "\x89PNG\r\n\x1a\n", 8, "image/png"},
    {PAPER_JPEG, "\xff\xd8\xff", 3, "image/jpeg"},
};
#define MEDIAS (sizeof(medias) / sizeof(medias[0]))

enum paper_media
paper_media(const uint8_t *bytes, size_t len)
{
	for (size_t i = 0; i < MEDIAS && len <= PAPER_MOST; i++)
		if (len > medias[i].len && memcmp(bytes, medias[i].begins, medias[i].len) == 0)
			return medias[i].media;
	return PAPER_NONE;
}

const char *
paper_media_type(enum paper_media media)
{
	for (size_t i = 0; i < MEDIAS; i++)
		if (medias[i].media == media)
			return medias[i].type;
	return "application/octet-stream";
}

/* --- rows --- */
static void
read_paper(struct batch *batch, const struct db_row *from, void *row)
{
	struct paper_row *p = row;
	const void *bytes;
	size_t len;

	(void)batch;
	p->id = db_id(from, 0);
	(void)text_copy(p->owner, sizeof(p->owner), db_text(from, 1));
	bytes = db_bytes(from, 2, &len);
	seal_key_read(&p->key, bytes, len);
	p->media = (int32_t)db_int(from, 3);
	p->version = (int32_t)db_int(from, 4);
}

static void
bind_paper(struct db_args *to, const void *row)
{
	const struct paper_row *p = row;

	db_put_id(to, &p->id);
	db_put_text(to, p->owner);
	db_put_int(to, seal_key_version(&p->key));
	db_put_bytes(to, p->key.wrapped, p->key.len);
	db_put_int(to, p->media);
	db_put_int(to, p->version);
}

const struct table gateway_release_paper = {.name = "release_paper",
    .row_size = sizeof(struct paper_row),
    .load = &sql_release_paper_load,
    .read = read_paper,
    .save = &sql_release_paper_save,
    .bind = bind_paper};

static void
bind_page(struct db_args *to, const void *row)
{
	const struct paper_page *p = row;

	db_put_id(to, &p->id);
	db_put_bytes(to, p->sealed, p->len);
}

const struct table gateway_release_page = {.name = "release_page",
    .row_size = sizeof(struct paper_page),
    .save = &sql_release_page_save,
    .bind = bind_page};

bool
gateway_paper_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct paper_row *p = row;
	const struct seal_subject subject = {p->owner, p->id};

	if (!seal_key_rewrap(seal, &subject, p->owner, &p->key, err))
		return false;
	p->version++;
	return true;
}

/* --- KeepPaper --- */
static bool
kept_id(const struct input *input, struct id *id)
{
	const Accord__V1__KeepPaper *msg = (const Accord__V1__KeepPaper *)input->msg;

	return id_from_bytes(msg->release.data, msg->release.len, id);
}

static void
keep_keys(struct batch *batch, struct input *input)
{
	struct id id;

	staffed_keys(batch, input);
	if (!kept_id(input, &id))
		return;
	batch_need(batch, &gateway_release, &id);
	batch_need(batch, &gateway_release_paper, &id);
}

/* Nothing is changed before the paper is sealed: without the owner's key it is refused. */
static bool
seal_paper(struct batch *batch, const struct staffed *staffed, const struct release_row *release,
    struct err *err)
{
	struct seal *seal = ((struct service *)batch_own(batch))->seal;
	const struct seal_subject subject = {release->owner, release->id};
	uint8_t *sealed = arena_alloc(batch_arena(batch), staffed->raw_len + SEAL_EXTRA);
	const struct crypt_piece in = {staffed->raw, staffed->raw_len};
	struct seal_key key = {.len = 0};
	struct seal_cell cell = {&subject, &key, COLUMN, release->id};
	struct paper_row *paper;
	struct paper_page *page;

	if (sealed == NULL)
		return err_set(err, ERR_UNAVAILABLE, "the paper does not fit into memory");
	if (!seal_key_make(seal, &subject, &key, err) || !seal_value(seal, &cell, &in, sealed, err))
		return false;
	paper = batch_new(batch, &gateway_release_paper, &release->id);
	paper->id = release->id;
	(void)text_copy(paper->owner, sizeof(paper->owner), release->owner);
	paper->key = key;
	paper->media = paper_media(staffed->raw, staffed->raw_len);
	paper->version = 1;
	page = batch_append(batch, &gateway_release_page);
	*page = (struct paper_page){release->id, sealed, staffed->raw_len + SEAL_EXTRA};
	return true;
}

static size_t
numbers(struct batch *batch, uint64_t mask, int **list)
{
	size_t count = 0;

	if ((*list = arena_alloc(batch_arena(batch), 64 * sizeof(**list))) == NULL)
		return 0;
	for (int i = 1; i < 64; i++)
		if (mask >> i & 1)
			(*list)[count++] = i;
	return count;
}

static void
put_granted(struct batch *batch, const struct release_row *row)
{
	Accord__V1__ReleaseGranted fact = ACCORD__V1__RELEASE_GRANTED__INIT;
	int *classes, *purposes;

	fact.release = staffed_bytes(&row->id);
	fact.client = staffed_bytes(&row->client);
	fact.owner = (char *)(uintptr_t)row->owner;
	fact.recipient = (char *)(uintptr_t)row->recipient;
	fact.n_classes = numbers(batch, row->terms.classes, &classes);
	fact.classes = (Accord__V1__DataClass *)(void *)classes;
	fact.n_purposes = numbers(batch, row->terms.purposes, &purposes);
	fact.purposes = (Accord__V1__Purpose *)(void *)purposes;
	fact.signed_us = row->terms.signed_at;
	fact.expires_us = row->terms.expires;
	batch_fact(batch, ACCORD__V1__KIND__KIND_RELEASE_GRANTED, &row->id, &fact.base);
}

static bool
may_be_kept(struct batch *batch, const struct release_row *row, struct err *err)
{
	if (row->kept != 0)
		return err_set(err, ERR_CONFLICT, "its paper is kept already");
	if (row->revoked != 0)
		return err_set(err, ERR_CONFLICT, "it was revoked");
	if (row->terms.expires <= batch_now(batch))
		return err_set(err, ERR_CONFLICT, "it has ended");
	return true;
}

static bool
keep_paper(struct batch *batch, struct input *input, struct err *err)
{
	const struct staffed *staffed = staffed_of(input);
	struct release_row *row;
	struct id id;

	if (!staffed_holds(batch, input, err))
		return false;
	if (!kept_id(input, &id) || (row = batch_row(batch, &gateway_release, &id)) == NULL ||
	    strcmp(row->owner, input->actor->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such release");
	if (!may_be_kept(batch, row, err) || !seal_paper(batch, staffed, row, err))
		return false;
	row->kept = batch_now(batch);
	(void)text_copy(row->kept_by, sizeof(row->kept_by), input->actor->person);
	row->version++;
	batch_touch(batch, row);
	put_granted(batch, row);
	return gateway_release_reply(batch, input, &id);
}

const struct rule gateway_keep_paper = {.kind = ACCORD__V1__KIND__KIND_KEEP_PAPER,
    .name = "keep_paper",
    .keys = keep_keys,
    .decide = keep_paper};

/* --- reading one back --- */
struct ask_paper {
	struct gateway *gateway;
	struct arena *arena;
	struct id release;
	char owner[NAME_SIZE];
	struct paper paper;
	bool found;
	struct err err;
	paper_fn *done;
	void *ctx;
};

/* Another owner's is passed over as if it were not there. */
static void
on_paper(void *ctx, const struct db_row *from)
{
	struct ask_paper *ask = ctx;
	const struct seal_subject subject = {ask->owner, ask->release};
	struct seal_key key;
	const struct seal_cell cell = {&subject, &key, COLUMN, ask->release};
	size_t len;
	const void *bytes = db_bytes(from, 2, &len);
	uint8_t *open;

	if (strcmp(db_text(from, 1), ask->owner) != 0)
		return;
	ask->found = true;
	seal_key_read(&key, bytes, len);
	bytes = db_bytes(from, 4, &len);
	ask->paper.media = (enum paper_media)db_int(from, 3);
	ask->paper.client = db_id(from, 5);
	if ((open = arena_alloc(ask->arena, len)) == NULL) {
		(void)err_set(&ask->err, ERR_UNAVAILABLE, "the paper does not fit into memory");
		return;
	}
	if (!seal_reveal(ask->gateway->service.seal, &cell, &(struct crypt_piece){bytes, len}, open,
		&ask->err))
		return;
	ask->paper.bytes = open;
	ask->paper.len = len - SEAL_EXTRA;
}

static void
on_paper_read(void *ctx, const struct err *err)
{
	struct ask_paper *ask = ctx;

	if (err == NULL && ask->err.code != ERR_NONE)
		err = &ask->err;
	ask->done(ask->ctx, err, err == NULL && ask->found ? &ask->paper : NULL);
	arena_free(&ask->arena);
	free(ask);
}

bool
gateway_paper_read(struct gateway *gateway, const struct id *release, const char *owner,
    paper_fn *done, void *ctx, struct err *err)
{
	struct ask_paper *ask = calloc(1, sizeof(*ask));
	struct db *db = gateway->service.reader;
	struct db_args *args;

	if (ask == NULL || (ask->arena = arena_try(4096, PAPER_MOST + (64 << 10))) == NULL) {
		free(ask);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	ask->gateway = gateway;
	ask->release = *release;
	(void)text_copy(ask->owner, sizeof(ask->owner), owner);
	ask->done = done;
	ask->ctx = ctx;
	args = db_args(&sql_release_paper_read, ask->arena);
	db_put_id(args, release);
	if (db_send(db, args, on_paper, ask, err) && db_sync(db, on_paper_read, ask, err))
		return true;
	arena_free(&ask->arena);
	free(ask);
	return false;
}
