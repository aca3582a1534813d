/* ListTokens: for whoever operates the site, from the read-only connection. */
#include <string.h>

#include "accord/v1/token.pb-c.h"
#include "services/gateway/gateway.h"
#include "services/gateway/token.h"
#include "sql/gateway/token.h"

#define PAGE 256

struct token_listing {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Tokens answer;
	Accord__V1__TokenState *rows[PAGE];
};

static ProtobufCBinaryData
bytes_of(struct arena *arena, const struct db_row *from, int column)
{
	size_t len;
	const void *bytes = db_bytes(from, column, &len);

	return (ProtobufCBinaryData){len, arena_dup(arena, bytes, len)};
}

static ProtobufCBinaryData
id_of(struct arena *arena, const struct db_row *from, int column)
{
	struct id id = db_id(from, column);

	if (db_null(from, column))
		return (ProtobufCBinaryData){0, NULL};
	return (ProtobufCBinaryData){sizeof(id.b), arena_dup(arena, id.b, sizeof(id.b))};
}

static void
on_token(void *ctx, const struct db_row *from)
{
	struct token_listing *listing = ctx;
	struct arena *arena = listing->request->arena;
	Accord__V1__TokenState *to = arena_alloc(arena, sizeof(*to));
	struct scope scope;

	if (listing->answer.n_tokens == PAGE) {
		listing->answer.more = true;
		return;
	}
	if (to == NULL)
		return;
	accord__v1__token_state__init(to);
	to->token = id_of(arena, from, 0);
	to->feed = arena_strdup(arena, db_text(from, 1));
	to->person = arena_strdup(arena, db_text(from, 2));
	scope_read(db_text(from, 3), &scope);
	to->n_operations = scope_names(&scope, arena, &to->operations);
	to->made_us = db_time(from, 4);
	to->expires_us = db_time(from, 5);
	to->revoked_us = db_time(from, 6);
	to->used_us = db_time(from, 7);
	if (!db_null(from, 8))
		to->certificate = bytes_of(arena, from, 8);
	to->replaces = id_of(arena, from, 9);
	to->kept_us = db_time(from, 11);
	to->kept_by = arena_strdup(arena, db_text(from, 12));
	to->idle_us = token_idle_at(db_time(from, 10), to->kept_us);
	listing->rows[listing->answer.n_tokens++] = to;
}

static void
on_tokens(void *ctx, const struct err *err)
{
	struct token_listing *listing = ctx;
	struct bus_request *request = listing->request;
	struct err away = {.code = ERR_UNAVAILABLE};

	if (err == NULL && !arena_exhausted(request->arena)) {
		service_reply(listing->service, request, request->kind, &listing->answer.base);
		return;
	}
	(void)err_set(&away, ERR_UNAVAILABLE, "the tokens cannot be read now");
	bus_refuse(listing->service->bus, request, &away);
}

void
gateway_list_tokens(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const Accord__V1__ListTokens *msg = (const Accord__V1__ListTokens *)body;
	struct db_args *args = db_args(&sql_token_list, request->arena);
	struct token_listing *listing = arena_zalloc(request->arena, sizeof(*listing));
	struct id after = {{0}};
	struct err err = {.code = ERR_UNAVAILABLE};

	(void)id_from_bytes(msg->after.data, msg->after.len, &after);
	db_set_id(args, 0, &after);
	db_set_bool(args, 1, msg->ended);
	db_set_int(args, 2, PAGE + 1);
	if (listing != NULL) {
		listing->service = service;
		listing->request = request;
		accord__v1__tokens__init(&listing->answer);
		listing->answer.tokens = listing->rows;
		if (db_send(service->reader, args, on_token, listing, &err) &&
		    db_sync(service->reader, on_tokens, listing, &err))
			return;
	}
	bus_refuse(service->bus, request, &err);
}
