/* Whose number or address something came from: by the keyed index of what clients of that
 * organisation are reached by. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/notice.pb-c.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "services/intake/lookup.h"
#include "sql/intake/lookup.h"

#define REACHED_MOST 16 /* lookup.sql has this too */

/* Lives in the request's arena, and so until the answer. */
struct matching {
	struct service *service;
	struct bus_request *request;
	struct id ids[REACHED_MOST];
	ProtobufCBinaryData clients[REACHED_MOST];
	size_t count;
};

static void
on_row(void *ctx, const struct db_row *row)
{
	struct matching *m = ctx;
	struct id *id = &m->ids[m->count];

	if (m->count == REACHED_MOST)
		return;
	*id = db_id(row, 0);
	m->clients[m->count++] = (ProtobufCBinaryData){sizeof(id->b), id->b};
}

static void
on_all(void *ctx, const struct err *err)
{
	struct matching *m = ctx;
	Accord__V1__ReachedClients reply = ACCORD__V1__REACHED_CLIENTS__INIT;

	if (err != NULL) {
		bus_refuse(m->service->bus, m->request, err);
		return;
	}
	reply.clients = m->clients;
	reply.n_clients = m->count;
	service_reply(m->service, m->request, m->request->kind, &reply.base);
}

static bool
ask(struct matching *m, const Accord__V1__MatchReached *said, struct err *err)
{
	struct db_args *args = db_args(&sql_client_reached, m->request->arena);
	const struct seal_index *index;
	struct lookup_ids ids = {.count = 0};

	if (!seal_ready(intake.seal, said->organisation, err) ||
	    (index = seal_index(intake.seal, said->organisation)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key is away");
	lookup_add(index, LOOKUP_TELEPHONE, said->telephone, true, &ids);
	lookup_add(index, LOOKUP_EMAIL, said->email, true, &ids);
	db_set_text(args, 0, said->organisation);
	db_set_bytes(args, 1, ids.list, ids.count * sizeof(ids.list[0]));
	return db_send(m->service->reader, args, on_row, m, err) &&
	       db_sync(m->service->reader, on_all, m, err);
}

void
match_reached(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct matching *m = arena_zalloc(request->arena, sizeof(*m));
	struct err err = {0};

	if (m == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	m->service = service;
	m->request = request;
	if (!ask(m, (const Accord__V1__MatchReached *)msg, &err))
		bus_refuse(service->bus, request, &err);
}
