/* By which numbers what happens reaches a client, for her own organisation. */
#include <string.h>

#include "accord/v1/custody.pb-c.h"
#include "common/log.h"
#include "services/intake/custody.h"
#include "services/intake/intake.h"
#include "sql/intake/custody.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	struct client client;
	bool granted, shut;
	Accord__V1__CustodyLinkRecords reply;
	Accord__V1__CustodyLinkRecord record, *records[1];
	Accord__V1__CustodyLink *links[LINKS_MOST];
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass classes[2];
};

static void
question_init(struct question *q)
{
	accord__v1__custody_link_records__init(&q->reply);
	accord__v1__custody_link_record__init(&q->record);
	accord__v1__present__init(&q->present);
	q->records[0] = &q->record;
	q->presents[0] = &q->present;
	q->record.links = q->links;
	q->reply.links = q->records;
	q->reply.present = q->presents;
	q->classes[0] = CLASS(CLIENT_EXISTENCE);
	q->classes[1] = CLASS(NOTICE_REGISTRATION);
	q->present.classes = q->classes;
	q->present.n_classes = 1;
}

static void
take_link(struct question *q, const struct db_row *row)
{
	struct arena *arena = q->request->arena;
	struct id id = db_id(row, 3), *copy = arena_dup(arena, &id, sizeof(id));
	Accord__V1__CustodyLink *link = arena_alloc(arena, sizeof(*link));
	const Accord__V1__CustodyLink *said;
	struct crypt_piece sealed;
	struct err err = {0};

	sealed.bytes = db_bytes(row, 4, &sealed.len);
	if (copy == NULL || link == NULL || q->record.n_links == LINKS_MOST)
		return;
	if (!custody_link_open(&q->client, &id, &sealed, arena, &said, &err)) {
		q->shut |= err.code == ERR_UNAVAILABLE;
		log_error("a custody link cannot be read", L_ID("link", &id) L_ERR(&err));
		return;
	}
	*link = *said;
	link->id = (ProtobufCBinaryData){sizeof(copy->b), copy->b};
	link->made_us = db_time(row, 5);
	link->made_by = arena_strdup(arena, db_text(row, 6));
	q->links[q->record.n_links++] = link;
}

/* Id and owner are for the gateway, whatever is granted. */
static void
on_row(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	const void *wrapped;
	size_t len;

	if (q->client.organisation == NULL) {
		q->client.id = db_id(row, 0);
		q->client.organisation = arena_strdup(q->request->arena, db_text(row, 1));
		wrapped = db_bytes(row, 2, &len);
		seal_key_read(&q->client.data_key, wrapped, len);
	}
	if (q->client.organisation == NULL || q->grant == NULL ||
	    strcmp(q->grant->organisation, q->client.organisation) != 0) {
		q->reply.ungranted = TEXT(q->client.organisation);
		return;
	}
	q->record.id = (ProtobufCBinaryData){sizeof(q->client.id.b), q->client.id.b};
	q->record.organisation = q->present.organisation = TEXT(q->client.organisation);
	q->reply.n_links = q->reply.n_present = 1;
	if (db_null(row, 3))
		return;
	q->present.n_classes = 2;
	if (q->granted)
		take_link(q, row);
}

static void
on_all(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	struct err err = {0};

	if (failed == NULL && (q->shut || arena_exhausted(q->request->arena))) {
		(void)err_set(&err, ERR_UNAVAILABLE, "a key or memory is away");
		failed = &err;
	}
	if (failed != NULL)
		bus_refuse(q->service->bus, q->request, failed);
	else
		service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

/* By the same statement whoever she is, and who is not there (law L9). */
void
fetch_custody_links(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchCustodyLinks *m = (const Accord__V1__FetchCustodyLinks *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db_args *args = db_args(&sql_custody_link_fetch, request->arena);
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
	for (size_t i = 0; q->grant != NULL && i < q->grant->n_classes; i++)
		q->granted |= q->grant->classes[i] == CLASS(NOTICE_REGISTRATION);
	if (m->n_ids > 0)
		(void)id_from_bytes(m->ids[0].data, m->ids[0].len, &id);
	db_set_id(args, 0, &id);
	if (!db_send(service->reader, args, on_row, q, &err) ||
	    !db_sync(service->reader, on_all, q, &err))
		bus_refuse(service->bus, request, &err);
}
