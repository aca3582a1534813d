/* What was proposed to be destroyed, and the receipt of what was. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/destruction.h"
#include "sql/intake/retention.h"

#define EXISTENCE ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE

#define SERVICES 8 /* that may have said so of one client; the contract has this number */

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	Accord__V1__DestructionRecords answer;
	Accord__V1__DestructionRecord record, *records[1];
	Accord__V1__DestroyedClient *clients[DESTROYED_MOST];
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass classes[1];
	char *services[SERVICES + 1];
	bool overflow;
};

static char *
copy_text(struct question *q, const char *text)
{
	char *copy = arena_strdup(q->request->arena, text);

	q->overflow |= copy == NULL;
	return copy == NULL ? (char *)(uintptr_t) "" : copy;
}

static ProtobufCBinaryData
copy_id(struct question *q, const struct db_row *row, int column)
{
	struct id id = db_id(row, column);
	void *copy = arena_dup(q->request->arena, &id, sizeof(id));

	q->overflow |= copy == NULL;
	return (ProtobufCBinaryData){copy == NULL ? 0 : sizeof(id), copy};
}

static void
on_destruction(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__DestructionRecord *r = &q->record;

	if (q->grant == NULL || strcmp(q->grant->organisation, db_text(row, 1)) != 0) {
		q->answer.ungranted = copy_text(q, db_text(row, 1));
		return;
	}
	r->id = copy_id(q, row, 0);
	r->organisation = q->present.organisation = copy_text(q, db_text(row, 1));
	r->state = (Accord__V1__DestructionState)db_int(row, 2);
	r->schedule = (uint32_t)db_int(row, 3);
	r->digest = copy_id(q, row, 4);
	r->proposed_us = db_time(row, 5);
	r->proposed_by = copy_text(q, db_text(row, 6));
	r->approved_us = db_time(row, 7);
	r->approved_by = copy_text(q, db_text(row, 8));
	r->last_backup_us = db_time(row, 9);
	if (!db_null(row, 10))
		r->again_of = copy_id(q, row, 10);
	r->services = q->services;
	r->clients = q->clients;
	q->answer.n_destructions = q->answer.n_present = 1;
}

static void
on_item(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__DestroyedClient *c = arena_alloc(q->request->arena, sizeof(*c));
	Accord__V1__DestroyedBy **stores =
	    arena_alloc(q->request->arena, SERVICES * sizeof(Accord__V1__DestroyedBy *));

	if (q->answer.n_destructions == 0 || q->record.n_clients == DESTROYED_MOST)
		return;
	if (c == NULL || stores == NULL) {
		q->overflow = true;
		return;
	}
	accord__v1__destroyed_client__init(c);
	c->client = copy_id(q, row, 0);
	c->outcome = (Accord__V1__DestructionOutcome)db_int(row, 1);
	c->due_us = db_time(row, 2);
	c->authority = copy_text(q, db_text(row, 3));
	c->lead = copy_text(q, db_text(row, 4));
	c->forgotten_us = db_time(row, 5);
	c->releases = (uint32_t)db_int(row, 6);
	c->bases = (uint32_t)db_int(row, 7);
	c->stores = stores;
	q->record.clients[q->record.n_clients++] = c;
}

static void
put_classes(struct question *q, uint64_t mask, Accord__V1__DestroyedCopy *copy)
{
	copy->classes = arena_alloc(q->request->arena, 64 * sizeof(*copy->classes));
	q->overflow |= copy->classes == NULL;
	for (unsigned c = 1; copy->classes != NULL && c < 64; c++)
		if ((mask >> c & 1) != 0)
			copy->classes[copy->n_classes++] = (Accord__V1__DataClass)c;
}

static void
on_copy(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id client = db_id(row, 0);
	Accord__V1__DestroyedCopy *copy;

	for (size_t i = 0; i < q->record.n_clients; i++) {
		Accord__V1__DestroyedClient *c = q->record.clients[i];

		if (memcmp(c->client.data, client.b, sizeof(client.b)) != 0 ||
		    c->n_copies == DESTRUCTION_COPIES)
			continue;
		if (c->copies == NULL)
			c->copies =
			    arena_alloc(q->request->arena, DESTRUCTION_COPIES * sizeof(*c->copies));
		if ((copy = arena_alloc(q->request->arena, sizeof(*copy))) == NULL ||
		    c->copies == NULL) {
			q->overflow = true;
			return;
		}
		accord__v1__destroyed_copy__init(copy);
		copy->organisation = copy_text(q, db_text(row, 1));
		put_classes(q, (uint64_t)db_int(row, 2), copy);
		copy->at_us = db_time(row, 3);
		c->copies[c->n_copies++] = copy;
	}
}

static void
on_said(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id client = db_id(row, 0);
	Accord__V1__DestroyedBy *by;

	for (size_t i = 0; i < q->record.n_clients; i++) {
		Accord__V1__DestroyedClient *c = q->record.clients[i];

		if (memcmp(c->client.data, client.b, sizeof(client.b)) != 0 ||
		    c->n_stores == SERVICES)
			continue;
		if ((by = arena_alloc(q->request->arena, sizeof(*by))) == NULL) {
			q->overflow = true;
			return;
		}
		accord__v1__destroyed_by__init(by);
		by->service = copy_text(q, db_text(row, 1));
		by->at_us = db_time(row, 2);
		by->rows = (uint32_t)db_int(row, 3);
		c->stores[c->n_stores++] = by;
	}
}

static bool
has_said(const Accord__V1__DestroyedClient *c, const char *service)
{
	for (size_t i = 0; i < c->n_stores; i++)
		if (strcmp(c->stores[i]->service, service) == 0)
			return true;
	return c->outcome != ACCORD__V1__DESTRUCTION_OUTCOME__DESTRUCTION_OUTCOME_DESTROYED;
}

static bool
all_have_said(const Accord__V1__DestructionRecord *r, const char *service)
{
	for (size_t i = 0; i < r->n_clients; i++)
		if (!has_said(r->clients[i], service))
			return false;
	return true;
}

/* Intake did it with the commit; whoever else has said so of every one of them. */
static void
sum_up(struct question *q)
{
	Accord__V1__DestructionRecord *r = &q->record;
	const Accord__V1__DestroyedClient *any = NULL;
	bool all = true;

	for (size_t i = 0; i < r->n_clients; i++) {
		const Accord__V1__DestroyedClient *c = r->clients[i];

		if (c->outcome != ACCORD__V1__DESTRUCTION_OUTCOME__DESTRUCTION_OUTCOME_DESTROYED)
			continue;
		any = c;
		all = all && c->forgotten_us != 0;
		if (c->forgotten_us > r->complete_us)
			r->complete_us = c->forgotten_us;
	}
	if (any == NULL || !all)
		r->complete_us = 0;
	if (any == NULL)
		return;
	r->services[r->n_services++] = (char *)(uintptr_t) "intake";
	for (size_t i = 0; i < any->n_stores && r->n_services < SERVICES; i++)
		if (all_have_said(r, any->stores[i]->service))
			r->services[r->n_services++] = any->stores[i]->service;
}

static void
on_read(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	struct err err = {0};

	if (failed == NULL && q->overflow) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the answer");
		failed = &err;
	}
	sum_up(q);
	if (failed != NULL)
		bus_refuse(q->service->bus, q->request, failed);
	else
		service_reply(q->service, q->request, q->request->kind, &q->answer.base);
}

static void
question_init(struct question *q)
{
	accord__v1__destruction_records__init(&q->answer);
	accord__v1__destruction_record__init(&q->record);
	accord__v1__present__init(&q->present);
	q->records[0] = &q->record;
	q->presents[0] = &q->present;
	q->answer.destructions = q->records;
	q->answer.present = q->presents;
	q->classes[0] = EXISTENCE;
	q->present.classes = q->classes;
	q->present.n_classes = 1;
}

/* By the same statements whatever it is, and whether it is there (law L9). */
void
fetch_destruction(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchDestruction *m = (const Accord__V1__FetchDestruction *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db_args *one = db_args(&sql_destruction_fetch, request->arena);
	struct db_args *items = db_args(&sql_destruction_items, request->arena);
	struct db_args *copies = db_args(&sql_destruction_copies, request->arena);
	struct db_args *said = db_args(&sql_destruction_said, request->arena);
	struct id id = {{0}};
	struct err err = {0};

	if (q == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	question_init(q);
	q->service = service;
	q->request = request;
	q->grant = m->n_grants > 0 ? m->grants[0] : NULL;
	if (m->n_ids > 0)
		(void)id_from_bytes(m->ids[0].data, m->ids[0].len, &id);
	db_set_id(one, 0, &id);
	db_set_id(items, 0, &id);
	db_set_id(copies, 0, &id);
	db_set_id(said, 0, &id);
	if (!db_send(service->reader, one, on_destruction, q, &err) ||
	    !db_send(service->reader, items, on_item, q, &err) ||
	    !db_send(service->reader, copies, on_copy, q, &err) ||
	    !db_send(service->reader, said, on_said, q, &err) ||
	    !db_sync(service->reader, on_read, q, &err))
		bus_refuse(service->bus, request, &err);
}
