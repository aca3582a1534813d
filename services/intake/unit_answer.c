/* How many units of service there were, when somebody asks. */
#include "services/intake/unit.h"
#include "sql/intake/unit.h"

/* Lives in the request's arena, and so until the answer. */
struct count {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ServiceUnitsCounted reply;
	Accord__V1__ServiceUnits units[UNIT_ORIS], *list[UNIT_ORIS];
	bool overflow;
};

static void
on_ori(void *ctx, const struct db_row *row)
{
	struct count *c = ctx;
	Accord__V1__ServiceUnits *u = &c->units[c->reply.n_units];
	char *ori = arena_strdup(c->request->arena, db_text(row, 0));

	c->overflow |= ori == NULL || c->reply.n_units == UNIT_ORIS;
	if (c->overflow)
		return;
	accord__v1__service_units__init(u);
	u->ori = ori;
	u->fewer = db_bool(row, 1);
	u->units = (uint64_t)db_int(row, 2);
	u->minutes = (uint64_t)db_int(row, 3);
	c->list[c->reply.n_units++] = u;
}

static void
on_counted(void *ctx, const struct err *failed)
{
	struct count *c = ctx;
	struct err err = {0};

	if (failed == NULL && c->overflow) {
		(void)err_set(&err, ERR_UNAVAILABLE, "the answer does not fit into memory");
		failed = &err;
	}
	if (failed != NULL)
		bus_refuse(c->service->bus, c->request, failed);
	else
		service_reply(c->service, c->request, c->request->kind, &c->reply.base);
}

void
fetch_service_units(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchServiceUnits *m = (const Accord__V1__FetchServiceUnits *)msg;
	struct count *c = arena_zalloc(request->arena, sizeof(*c));
	struct db_args *args = db_args(&sql_service_tally_sum, request->arena);
	struct err err = {0};

	if (c == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	c->service = service;
	c->request = request;
	accord__v1__service_units_counted__init(&c->reply);
	c->reply.units = c->list;
	db_set_text(args, 0, m->organisation);
	db_set_int(args, 1, m->from_day);
	db_set_int(args, 2, m->until_day);
	if (!db_send(service->reader, args, on_ori, c, &err) ||
	    !db_sync(service->reader, on_counted, c, &err))
		bus_refuse(service->bus, request, &err);
}
