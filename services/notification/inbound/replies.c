/* What somebody wrote, for whom the gateway has decided: opened here and nowhere kept. */
#include "services/notification/inbound/replies.h"

#include <string.h>

#include "common/log.h"
#include "common/pieces.h"
#include "services/notification/inbound/inbound.h"
#include "sql/notification/inbound.h"

#define MOST 100
#define FIRST ((size_t)4096)
#define MEMORY ((size_t)2 << 20) /* words that all are as long as they may be, twice */

/* In an arena of its own, which is wiped as it ends. */
struct reading {
	struct service *service;
	struct bus_request *request;
	struct arena *arena;
	Accord__V1__RepliesFound found;
	Accord__V1__ReplyFound *list[MOST];
	struct crypt_piece words[MOST], senders[MOST];
	struct err err; /* a key or memory is away: all is asked for again */
};

static void
reading_free(struct reading *r)
{
	struct arena *arena = r->arena;

	for (size_t i = 0; i < r->found.n_replies; i++) {
		crypt_wipe((void *)(uintptr_t)r->words[i].bytes, r->words[i].len);
		crypt_wipe((void *)(uintptr_t)r->senders[i].bytes, r->senders[i].len);
	}
	arena_free(&arena);
}

static struct crypt_piece
piece_of(struct arena *arena, char *text)
{
	size_t len = strlen(text);
	const struct crypt_piece piece = {arena_dup(arena, text, len), len};

	crypt_wipe(text, len);
	return piece.bytes != NULL ? piece : (struct crypt_piece){"", 0};
}

/* One whose key is gone for good is there all the same, and shut. */
static bool
open_text(struct reading *r, const struct inbound *in, size_t n)
{
	char sender[NOTIFICATION_ADDRESS + 1], words[CALLBACK_WORDS + 1];
	struct err err = {0};

	r->words[n] = r->senders[n] = (struct crypt_piece){"", 0};
	if (!inbound_open(r->service->seal, in, sender, words, &err)) {
		if (err.code == ERR_UNAVAILABLE)
			r->err = err;
		else
			log_warn(
			    "what came in cannot be read", L_ID("inbound", &in->id) L_ERR(&err));
		return false;
	}
	r->words[n] = piece_of(r->arena, words);
	r->senders[n] = piece_of(r->arena, sender);
	return true;
}

static void
on_row(void *ctx, const struct db_row *row)
{
	struct reading *r = ctx;
	size_t n = r->found.n_replies;
	struct inbound *in = arena_zalloc(r->arena, sizeof(*in));
	Accord__V1__ReplyFound *found = arena_alloc(r->arena, sizeof(*found));

	if (in == NULL || found == NULL || n == MOST || r->err.code != ERR_NONE)
		return;
	inbound_take(row, in);
	accord__v1__reply_found__init(found);
	found->inbound = (ProtobufCBinaryData){sizeof(in->id.b), in->id.b};
	found->received_us = in->received;
	found->channel = in->channel;
	found->shut = !open_text(r, in, n);
	r->list[n] = found;
	r->found.n_replies++;
}

/* What is of each behind what is of all. */
static void
answer(struct reading *r)
{
	struct pieces pieces = {.arena = r->arena};
	size_t len = accord__v1__replies_found__get_packed_size(&r->found);
	uint8_t *packed = arena_alloc(r->arena, len + 1);

	if (packed != NULL) {
		accord__v1__replies_found__pack(&r->found, packed);
		pieces_put(&pieces, packed, len);
	}
	for (size_t i = 0; i < r->found.n_replies; i++) {
		pieces_put(&pieces, r->words[i].bytes, r->words[i].len);
		pieces_put(&pieces, r->senders[i].bytes, r->senders[i].len);
	}
	if (arena_exhausted(r->arena) || pieces.full) {
		(void)err_set(&r->err, ERR_UNAVAILABLE, "the answer does not fit into memory");
		bus_refuse(r->service->bus, r->request, &r->err);
	} else {
		bus_reply(r->service->bus, r->request, r->request->kind, pieces.bytes, pieces.len);
	}
	if (pieces.bytes != NULL)
		crypt_wipe(pieces.bytes, pieces.len);
}

static void
on_rows(void *ctx, const struct err *failed)
{
	struct reading *r = ctx;

	if (failed == NULL && r->err.code != ERR_NONE)
		failed = &r->err;
	if (failed != NULL)
		bus_refuse(r->service->bus, r->request, failed);
	else
		answer(r);
	reading_free(r);
}

static struct reading *
reading_new(struct service *service, struct bus_request *request)
{
	struct arena *arena = arena_try(FIRST, MEMORY);
	struct reading *r = arena != NULL ? arena_zalloc(arena, sizeof(*r)) : NULL;

	if (r == NULL) {
		if (arena != NULL)
			arena_free(&arena);
		return NULL;
	}
	accord__v1__replies_found__init(&r->found);
	r->found.replies = r->list;
	r->service = service;
	r->request = request;
	r->arena = arena;
	return r;
}

/* Whoever is asked for nothing is asked by the same statement (law L9). */
void
fetch_replies(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchReplies *m = (const Accord__V1__FetchReplies *)msg;
	struct reading *r = reading_new(service, request);
	struct id id = {{0}};
	struct err err = {0};
	struct db_args *args;

	if (r == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	args = db_args(&sql_inbound_read, r->arena);
	db_put_id(args, &id);
	for (size_t i = 0; i < m->n_ids; i++)
		if (id_from_bytes(m->ids[i].data, m->ids[i].len, &id))
			db_put_id(args, &id);
	db_set_text(args, 1, m->organisation);
	if (db_send(service->reader, args, on_row, r, &err) &&
	    db_sync(service->reader, on_rows, r, &err))
		return;
	bus_refuse(service->bus, request, &err);
	reading_free(r);
}
