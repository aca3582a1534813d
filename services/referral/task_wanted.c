/* What a task stands for: the gateway asks, which decides who learns of it. */
#include "services/referral/task_answer.h"

#include "accord/v1/referral.pb-c.h"
#include "sql/referral/task.h"

#define PAGE_MAX 100

enum column { ORGANISATION, CLIENT, WHY, STATE, PERSON, WANT, WANTED_AT };

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__WantedOf reply;
	ProtobufCBinaryData wanted[PAGE_MAX];
	size_t limit; /* the row behind it says only that there is more */
	int64_t last_us;
	bool more, no_memory;
};

static ProtobufCBinaryData
copy_id(struct question *q, const struct db_row *row, int column)
{
	struct id id = db_id(row, column), *copy;

	if (id_is_nil(&id))
		return (ProtobufCBinaryData){0, NULL};
	copy = arena_dup(q->request->arena, &id, sizeof(id));
	q->no_memory |= copy == NULL;
	return (ProtobufCBinaryData){
	    copy == NULL ? 0 : sizeof(copy->b), copy != NULL ? copy->b : NULL};
}

static char *
copy_text(struct question *q, const struct db_row *row, int column)
{
	char *copy = arena_strdup(q->request->arena, db_text(row, column));

	q->no_memory |= copy == NULL;
	return copy;
}

static void
on_row(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;

	if (q->reply.n_wanted == 0) {
		q->reply.organisation = copy_text(q, row, ORGANISATION);
		q->reply.client = copy_id(q, row, CLIENT);
		q->reply.why = (Accord__V1__WantedFor)db_int(row, WHY);
		q->reply.state = (Accord__V1__RequestState)db_int(row, STATE);
		q->reply.person = copy_text(q, row, PERSON);
	}
	if (db_null(row, WANT))
		return;
	if (q->reply.n_wanted == q->limit) {
		q->more = true;
		return;
	}
	q->wanted[q->reply.n_wanted++] = copy_id(q, row, WANT);
	q->last_us = db_time(row, WANTED_AT);
}

static void
on_rows(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	struct err err = {0};

	if (failed == NULL && q->no_memory) {
		(void)err_set(&err, ERR_UNAVAILABLE, "the answer does not fit into memory");
		failed = &err;
	}
	if (failed != NULL) {
		bus_refuse(q->service->bus, q->request, failed);
		return;
	}
	if (q->more) {
		q->reply.next_us = q->last_us;
		q->reply.next_id = q->wanted[q->reply.n_wanted - 1];
	}
	service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

void
fetch_wanted(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchWanted *m = (const Accord__V1__FetchWanted *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct db_args *args = db_args(&sql_task_wanted, request->arena);
	struct id task = {{0}}, after = {{0}};
	struct err err = {0};

	if (q == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	accord__v1__wanted_of__init(&q->reply);
	q->service = service;
	q->request = request;
	q->reply.wanted = q->wanted;
	q->limit = m->limit > 0 && m->limit < PAGE_MAX ? m->limit : PAGE_MAX;
	(void)id_from_bytes(m->task.data, m->task.len, &task);
	(void)id_from_bytes(m->after_id.data, m->after_id.len, &after);
	db_set_id(args, 0, &task);
	db_set_time(args, 1, m->after_us);
	db_set_id(args, 2, &after);
	db_set_int(args, 3, (int64_t)q->limit + 1);
	if (!db_send(service->reader, args, on_row, q, &err) ||
	    !db_sync(service->reader, on_rows, q, &err))
		bus_refuse(service->bus, request, &err);
}
