/* Clients who were destroyed, told to an intake that may have been restored to before. */
#include <string.h>

#include "accord/v1/retention.pb-c.h"
#include "services/gateway/forget.h"
#include "sql/gateway/retention.h"

#define PAGE 256

struct listing {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ForgottenClients answer;
	Accord__V1__ForgottenClient *rows[PAGE];
};

static ProtobufCBinaryData
id_of(struct arena *arena, const struct db_row *from, int column)
{
	struct id id = db_id(from, column);

	return (ProtobufCBinaryData){sizeof(id.b), arena_dup(arena, id.b, sizeof(id.b))};
}

static void
on_forgotten(void *ctx, const struct db_row *from)
{
	struct listing *listing = ctx;
	struct arena *arena = listing->request->arena;
	Accord__V1__ForgottenClient *to;

	if (listing->answer.n_clients == PAGE) {
		listing->answer.last = false;
		return;
	}
	if ((to = arena_alloc(arena, sizeof(*to))) == NULL)
		return;
	accord__v1__forgotten_client__init(to);
	to->client = id_of(arena, from, 0);
	to->organisation = arena_strdup(arena, db_text(from, 1));
	to->destruction = id_of(arena, from, 2);
	listing->rows[listing->answer.n_clients++] = to;
}

static void
on_listed(void *ctx, const struct err *err)
{
	struct listing *listing = ctx;
	struct bus_request *request = listing->request;
	struct err away = {.code = ERR_UNAVAILABLE};

	if (err == NULL && !arena_exhausted(request->arena)) {
		service_reply(listing->service, request, request->kind, &listing->answer.base);
		return;
	}
	(void)err_set(&away, ERR_UNAVAILABLE, "who was destroyed cannot be read now");
	bus_refuse(listing->service->bus, request, &away);
}

void
gateway_list_forgotten(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const Accord__V1__ListForgotten *msg = (const Accord__V1__ListForgotten *)body;
	struct db_args *args = db_args(&sql_forgotten_list, request->arena);
	struct listing *listing = arena_zalloc(request->arena, sizeof(*listing));
	struct id after = {{0}};
	struct err err = {.code = ERR_UNAVAILABLE};

	(void)id_from_bytes(msg->after.data, msg->after.len, &after);
	db_set_id(args, 0, &after);
	db_set_int(args, 1, PAGE + 1);
	if (listing != NULL) {
		listing->service = service;
		listing->request = request;
		accord__v1__forgotten_clients__init(&listing->answer);
		listing->answer.clients = listing->rows;
		listing->answer.last = true;
		if (db_send(service->reader, args, on_forgotten, listing, &err) &&
		    db_sync(service->reader, on_listed, listing, &err))
			return;
	}
	bus_refuse(service->bus, request, &err);
}
