/* What the last check of a client for conflicts found. */
#include <string.h>

#include "accord/v1/conflict.pb-c.h"
#include "services/intake/conflict.h"
#include "sql/intake/conflict.h"

#define FOUND_WORDS (ACCORD__V1__CONFLICT__CONFLICT_CLIENT_IS_PARTY + 1)
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	Accord__V1__ConflictRecords answer;
	Accord__V1__ConflictRecord record, *records[1];
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass classes[2];
	Accord__V1__Conflict found[FOUND_WORDS];
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
read_classes(struct question *q, const struct db_row *row)
{
	Accord__V1__ConflictRecord *r = &q->record;

	r->checked_us = db_time(row, 2);
	r->unchecked = db_null(row, 2);
	r->found = q->found;
	for (unsigned n = 1; granted(q, CLASS(SAFE_CONTACT)) && n < FOUND_WORDS; n++)
		if ((db_int(row, 3) >> n & 1) != 0)
			q->found[r->n_found++] = (Accord__V1__Conflict)n;
}

/* Id and owner are for the gateway, whatever is granted. */
static void
on_client(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id id = db_id(row, 0), *copy = arena_dup(q->request->arena, &id, sizeof(id));

	if (q->grant == NULL || strcmp(q->grant->organisation, db_text(row, 1)) != 0) {
		q->answer.ungranted = copy_text(q, row, 1);
		return;
	}
	q->overflow |= copy == NULL;
	q->record.id = (ProtobufCBinaryData){sizeof(id.b), copy == NULL ? NULL : copy->b};
	q->record.organisation = q->present.organisation = copy_text(q, row, 1);
	read_classes(q, row);
	q->answer.n_conflicts = q->answer.n_present = 1;
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
	if (failed != NULL)
		bus_refuse(q->service->bus, q->request, failed);
	else
		service_reply(q->service, q->request, q->request->kind, &q->answer.base);
}

static void
question_init(struct question *q)
{
	accord__v1__conflict_records__init(&q->answer);
	accord__v1__conflict_record__init(&q->record);
	accord__v1__present__init(&q->present);
	q->records[0] = &q->record;
	q->presents[0] = &q->present;
	q->answer.conflicts = q->records;
	q->answer.present = q->presents;
	q->classes[0] = CLASS(CLIENT_EXISTENCE);
	q->classes[1] = CLASS(SAFE_CONTACT);
	q->present.classes = q->classes;
	q->present.n_classes = 2;
}

/* By the same statement whoever she is, and who is not there (law L9). */
void
fetch_conflict(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchConflict *m = (const Accord__V1__FetchConflict *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db_args *args = db_args(&sql_conflict_fetch, request->arena);
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
	    !db_sync(service->reader, on_read, q, &err))
		bus_refuse(service->bus, request, &err);
}
