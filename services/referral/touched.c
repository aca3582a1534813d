/* Open requests and rungs that hang on people of one organisation being asked for another's. */
#include "services/referral/touched.h"

#include "accord/v1/referral.pb-c.h"
#include "sql/referral/touched.h"

#define TOUCHED_MOST 1000 /* of each; the row behind them says only that there is more */

/* Lives in the request's arena. */
struct touched {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Touched reply;
	Accord__V1__TouchedRequest *requests[TOUCHED_MOST];
	Accord__V1__TouchedRung *rungs[TOUCHED_MOST];
	bool no_memory;
};

static void
on_request(void *ctx, const struct db_row *row)
{
	struct touched *t = ctx;
	struct arena *arena = t->request->arena;
	Accord__V1__TouchedRequest *r = arena_alloc(arena, sizeof(*r));
	struct id id = db_id(row, 1);

	if (t->reply.n_requests == TOUCHED_MOST) {
		t->reply.more = true;
		return;
	}
	if (r == NULL) {
		t->no_memory = true;
		return;
	}
	accord__v1__touched_request__init(r);
	r->edge = (uint32_t)db_int(row, 0) - 1;
	r->request.data = arena_dup(arena, id.b, sizeof(id.b));
	r->request.len = sizeof(id.b);
	t->no_memory |= r->request.data == NULL;
	t->requests[t->reply.n_requests++] = r;
}

static void
on_rung(void *ctx, const struct db_row *row)
{
	struct touched *t = ctx;
	struct arena *arena = t->request->arena;
	Accord__V1__TouchedRung *r = arena_alloc(arena, sizeof(*r));

	if (t->reply.n_rungs == TOUCHED_MOST) {
		t->reply.more = true;
		return;
	}
	if (r == NULL) {
		t->no_memory = true;
		return;
	}
	accord__v1__touched_rung__init(r);
	r->edge = (uint32_t)db_int(row, 0) - 1;
	r->organisation = arena_strdup(arena, db_text(row, 1));
	r->rung = (uint32_t)db_int(row, 2);
	r->person = arena_strdup(arena, db_text(row, 3));
	t->no_memory |= r->organisation == NULL || r->person == NULL;
	t->rungs[t->reply.n_rungs++] = r;
}

static void
on_touched(void *ctx, const struct err *err)
{
	struct touched *t = ctx;
	struct err failed = {0};

	if (err == NULL && t->no_memory) {
		(void)err_set(&failed, ERR_UNAVAILABLE, "the answer does not fit into memory");
		err = &failed;
	}
	if (err != NULL)
		bus_refuse(t->service->bus, t->request, err);
	else
		service_reply(t->service, t->request, t->request->kind, &t->reply.base);
}

static struct db_args *
edges_of(
    const Accord__V1__ListTouched *list, const struct statement *statement, struct arena *arena)
{
	struct db_args *args = db_args(statement, arena);

	for (size_t i = 0; i < list->n_edges; i++) {
		db_put_text(args, list->edges[i]->organisation);
		db_put_text(args, list->edges[i]->employer);
		db_put_text(args, list->edges[i]->person);
	}
	db_set_int(args, 3, TOUCHED_MOST + 1);
	return args;
}

void
list_touched(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListTouched *list = (const Accord__V1__ListTouched *)msg;
	struct touched *t = arena_zalloc(request->arena, sizeof(*t));
	struct db *db = service->reader;
	struct err err = {0};

	if (t == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	accord__v1__touched__init(&t->reply);
	t->service = service;
	t->request = request;
	t->reply.requests = t->requests;
	t->reply.rungs = t->rungs;
	if (list->n_edges == 0)
		service_reply(service, request, request->kind, &t->reply.base);
	else if (!db_send(db, edges_of(list, &sql_touched_requests, request->arena), on_request, t,
		     &err) ||
		 !db_send(db, edges_of(list, &sql_touched_exchanges, request->arena), on_request, t,
		     &err) ||
		 !db_send(
		     db, edges_of(list, &sql_touched_rungs, request->arena), on_rung, t, &err) ||
		 !db_sync(db, on_touched, t, &err))
		bus_refuse(service->bus, request, &err);
}
