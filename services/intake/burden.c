/* What being helped has asked of a client, counted when somebody asks. */
#include <string.h>

#include "accord/v1/lead.pb-c.h"
#include "services/intake/lead_keep.h"
#include "sql/intake/lead.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	Accord__V1__Burdens burdens;
	Accord__V1__BurdenRecord record, *records[1];
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass classes[3];
	bool overflow;
};

static bool
granted(const struct question *q, Accord__V1__DataClass class)
{
	for (size_t i = 0; i < q->grant->n_classes; i++)
		if (q->grant->classes[i] == class)
			return true;
	return false;
}

static char *
copy_text(struct question *q, const struct db_row *row, int column)
{
	char *copy = arena_strdup(q->request->arena, db_text(row, column));

	q->overflow |= copy == NULL;
	return copy;
}

static void
count_classes(struct question *q, const struct db_row *row)
{
	Accord__V1__BurdenRecord *r = &q->record;

	if (granted(q, CLASS(SERVICE_ACTIONS))) {
		r->account_asked = (uint32_t)db_int(row, 2);
		r->organisations = (uint32_t)db_int(row, 3);
		r->attempts = (uint32_t)db_int(row, 4);
		r->first_contact_us = db_time(row, 5);
		r->days_without = (uint32_t)db_int(row, 6);
	}
	if (granted(q, CLASS(LEAD_ADVOCATE)))
		r->lead_changes = (uint32_t)db_int(row, 7);
}

/* Id and owner are for the gateway, whatever is granted. */
static void
on_client(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id id = db_id(row, 0), *copy = arena_dup(q->request->arena, &id, sizeof(id));

	if (q->grant == NULL || strcmp(q->grant->organisation, db_text(row, 1)) != 0) {
		q->burdens.ungranted = copy_text(q, row, 1);
		return;
	}
	q->overflow |= copy == NULL;
	q->record.id = (ProtobufCBinaryData){sizeof(id.b), copy == NULL ? NULL : copy->b};
	q->record.organisation = q->present.organisation = copy_text(q, row, 1);
	count_classes(q, row);
	q->burdens.n_burdens = q->burdens.n_present = 1;
}

static void
on_counted(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	struct err err = {0};

	if (failed == NULL && q->overflow) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the answer");
		failed = &err;
	}
	if (failed != NULL)
		bus_refuse(q->service->bus, q->request, failed);
	else
		service_reply(q->service, q->request, q->request->kind, &q->burdens.base);
}

static void
question_init(struct question *q)
{
	accord__v1__burdens__init(&q->burdens);
	accord__v1__burden_record__init(&q->record);
	accord__v1__present__init(&q->present);
	q->records[0] = &q->record;
	q->presents[0] = &q->present;
	q->burdens.burdens = q->records;
	q->burdens.present = q->presents;
	q->classes[0] = CLASS(CLIENT_EXISTENCE);
	q->classes[1] = CLASS(SERVICE_ACTIONS);
	q->classes[2] = CLASS(LEAD_ADVOCATE);
	q->present.classes = q->classes;
	q->present.n_classes = 3;
}

/* By the same statement whoever she is, and who is not there (law L9). */
void
fetch_burden(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchBurden *m = (const Accord__V1__FetchBurden *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db_args *args = db_args(&sql_burden_fetch, request->arena);
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
	db_set_id(args, 0, &id);
	if (!db_send(service->reader, args, on_client, q, &err) ||
	    !db_sync(service->reader, on_counted, q, &err))
		bus_refuse(service->bus, request, &err);
}
