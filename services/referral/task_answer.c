/* Reads tasks for whoever may ask: people of their own organisation. */
#include "services/referral/task_answer.h"

#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "sql/referral/callout.h"
#include "sql/referral/task.h"

#define PAGE_DEFAULT 50
#define PAGE_MAX 100
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define BIT(class) (UINT64_C(1) << (class))

enum column {
	ID,
	ORGANISATION,
	CLIENT,
	WHY,
	STATE,
	RISK,
	WANTS,
	DUE,
	OPENED,
	OFFERED,
	MOVED,
	RESULT,
	REASON,
	MOVES,
	LEAD,
	PERSON,
	RUNG,
	RANK,
	CALLOUT,
	INCIDENT,
	HAPPENS,
	SETTING,
	ATTENDED
};

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Tasks reply;
	Accord__V1__Grant *const *grants; /* the request's */
	size_t grant_count;
	Accord__V1__Present present, *presents;
	Accord__V1__DataClass classes[2];
	size_t limit;      /* of the page; the row behind it says only that there is more */
	int64_t last_rank; /* of the last of it */
	bool more, no_memory;
	bool moved; /* next_us: up to which fact */
	int64_t head;
};

static struct question *
question_new(struct service *service, struct bus_request *request, size_t limit,
    Accord__V1__Grant *const *grants, size_t grant_count)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));

	if (q == NULL)
		return NULL;
	accord__v1__tasks__init(&q->reply);
	accord__v1__present__init(&q->present);
	q->service = service;
	q->request = request;
	q->limit = limit;
	q->grants = grants;
	q->grant_count = grant_count;
	q->classes[0] = CLASS(CLIENT_EXISTENCE);
	q->classes[1] = CLASS(STAFFING);
	q->present.classes = q->classes;
	q->presents = &q->present;
	q->reply.tasks = arena_zalloc(request->arena, (limit + 1) * sizeof(*q->reply.tasks));
	return q->reply.tasks != NULL ? q : NULL;
}

/* NULL: of that owner nothing may leave. */
static const Accord__V1__Grant *
granted(const struct question *q, const char *organisation)
{
	for (size_t i = 0; i < q->grant_count; i++)
		if (strcmp(q->grants[i]->organisation, organisation) == 0)
			return q->grants[i];
	return NULL;
}

static bool
opens(const Accord__V1__Grant *grant, Accord__V1__DataClass class)
{
	for (size_t i = 0; i < grant->n_classes; i++)
		if (grant->classes[i] == class)
			return true;
	return false;
}

static bool
put_id(struct arena *arena, ProtobufCBinaryData *to, const struct db_row *row, int column)
{
	struct id id = db_id(row, column);

	if (id_is_nil(&id))
		return true;
	to->len = sizeof(id.b);
	to->data = arena_dup(arena, id.b, sizeof(id.b));
	return to->data != NULL;
}

static bool
put_text(struct arena *arena, char **to, const struct db_row *row, int column)
{
	return (*to = arena_strdup(arena, db_text(row, column))) != NULL;
}

static bool
fill_task(struct arena *arena, Accord__V1__TaskRecord *r, const struct db_row *row)
{
	r->why = (Accord__V1__WantedFor)db_int(row, WHY);
	r->state = (Accord__V1__RequestState)db_int(row, STATE);
	r->risk = (uint32_t)db_int(row, RISK);
	r->wants = (uint32_t)db_int(row, WANTS);
	r->due_us = db_time(row, DUE);
	r->opened_us = db_time(row, OPENED);
	r->offered_us = db_time(row, OFFERED);
	r->moved_us = db_time(row, MOVED);
	r->result = (Accord__V1__TaskResult)db_int(row, RESULT);
	r->reason = (Accord__V1__RequestReason)db_int(row, REASON);
	r->version = (uint32_t)db_int(row, MOVES);
	r->at_us = db_time(row, HAPPENS);
	r->setting = (Accord__V1__TaskSetting)db_int(row, SETTING);
	r->attended = (Accord__V1__TaskAttended)db_int(row, ATTENDED);
	return put_id(arena, &r->client, row, CLIENT) && put_id(arena, &r->callout, row, CALLOUT) &&
	       put_id(arena, &r->incident, row, INCIDENT);
}

static bool
fill_staffing(struct arena *arena, Accord__V1__TaskRecord *r, const struct db_row *row)
{
	r->rung = (uint32_t)db_int(row, RUNG);
	return put_text(arena, &r->lead, row, LEAD) && put_text(arena, &r->person, row, PERSON);
}

/* Id and owner are for the gateway, whatever is granted. */
static bool
fill_record(struct arena *arena, Accord__V1__TaskRecord *r, const struct db_row *row,
    const Accord__V1__Grant *grant)
{
	accord__v1__task_record__init(r);
	return put_id(arena, &r->id, row, ID) &&
	       put_text(arena, &r->organisation, row, ORGANISATION) &&
	       (!opens(grant, CLASS(CLIENT_EXISTENCE)) || fill_task(arena, r, row)) &&
	       (!opens(grant, CLASS(STAFFING)) || fill_staffing(arena, r, row));
}

/* Who it is with is there of each: somebody was asked, or nobody yet. */
static void
note_present(struct question *q, char *organisation)
{
	if (q->reply.n_present > 0)
		return;
	q->present.organisation = organisation;
	q->present.n_classes = 2;
	q->reply.present = &q->presents;
	q->reply.n_present = 1;
}

static void
on_record(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct arena *arena = q->request->arena;
	const Accord__V1__Grant *grant = granted(q, db_text(row, ORGANISATION));
	Accord__V1__TaskRecord *record;

	if (q->reply.n_tasks == q->limit) {
		q->more = true;
		return;
	}
	if (grant == NULL) {
		q->no_memory |= !put_text(arena, &q->reply.ungranted, row, ORGANISATION);
		return;
	}
	record = arena_alloc(arena, sizeof(*record));
	if (record == NULL || !fill_record(arena, record, row, grant)) {
		q->no_memory = true;
		return;
	}
	note_present(q, record->organisation);
	q->last_rank = db_int(row, RANK);
	q->reply.tasks[q->reply.n_tasks++] = record;
}

static void
on_records(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err failed = {0};

	if (err == NULL && q->no_memory) {
		(void)err_set(&failed, ERR_UNAVAILABLE, "the answer does not fit into memory");
		err = &failed;
	}
	if (err != NULL) {
		bus_refuse(q->service->bus, q->request, err);
		return;
	}
	if (q->moved)
		q->reply.next_us = q->more && q->last_rank != 0 ? q->last_rank : q->head;
	else if (q->more && q->reply.n_tasks > 0) {
		q->reply.next_us = q->last_rank;
		q->reply.next_id = q->reply.tasks[q->reply.n_tasks - 1]->id;
	}
	service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

static void
ask(struct question *q, struct db_args *args)
{
	struct err err = {0};

	if (!db_send(q->service->reader, args, on_record, q, &err) ||
	    !db_sync(q->service->reader, on_records, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

void
fetch_tasks(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchTasks *fetch = (const Accord__V1__FetchTasks *)msg;
	struct question *q =
	    question_new(service, request, fetch->n_ids, fetch->grants, fetch->n_grants);
	struct db_args *args = db_args(&sql_task_fetch, request->arena);
	struct id id;

	if (q == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	for (size_t i = 0; i < fetch->n_ids; i++)
		if (id_from_bytes(fetch->ids[i].data, fetch->ids[i].len, &id))
			db_put_id(args, &id);
	if (db_args_rows(args) == 0)
		service_reply(service, request, request->kind, &q->reply.base);
	else
		ask(q, args);
}

static void
on_head(void *ctx, const struct db_row *row)
{
	((struct question *)ctx)->head = db_int(row, 0);
}

/* As of call-outs. */
static void
list_moved(struct question *q, const Accord__V1__ListTasks *list)
{
	struct arena *arena = q->request->arena;
	struct db_args *args = db_args(&sql_task_moved, arena);
	struct err err = {0};

	q->moved = true;
	db_set_int(args, 0, (int64_t)list->after);
	db_set_text(args, 1, list->organisation);
	db_set_int(args, 2, (int64_t)q->limit + 1);
	if (!db_send(q->service->reader, db_args(&sql_moved_head, arena), on_head, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
	else
		ask(q, args);
}

void
list_tasks(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListTasks *list = (const Accord__V1__ListTasks *)msg;
	bool hers = list->person[0] != '\0';
	size_t limit = list->limit == 0         ? PAGE_DEFAULT
		       : list->limit < PAGE_MAX ? list->limit
						: PAGE_MAX;
	struct question *q = question_new(service, request, limit, list->grants, list->n_grants);
	struct id before = {{0}};
	struct db_args *args;

	if (q == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	if (list->moved) {
		list_moved(q, list);
		return;
	}
	if (list->before_id.len != 0 &&
	    !id_from_bytes(list->before_id.data, list->before_id.len, &before)) {
		refuse(service, request, ERR_INVALID, "the cursor is not one of ours");
		return;
	}
	args = db_args(hers ? &sql_task_list_held : &sql_task_list, request->arena);
	db_set_text(args, 0, list->organisation);
	db_set_int(args, 1, list->before_us != 0 ? list->before_us : INT64_MAX);
	db_set_id(args, 2, &before);
	db_set_int(args, 3, (int64_t)limit + 1);
	if (hers)
		db_set_text(args, 4, list->person);
	ask(q, args);
}
