/* How clients stand toward the schedule of their organisation, and that schedule, for whoever is
 * granted to know. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/intake/retention.h"
#include "sql/intake/retention.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define PAGE_MAX 100
#define PAGE_USUAL 50

/* One client of the answer, with room for what it points to. */
struct part {
	struct id id;
	struct retained retained;
	Accord__V1__RetentionRecord record;
	Accord__V1__HoldStanding *holds[HOLDS_TOLD];
};

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	bool by_default;
	size_t limit; /* of a page; 0: it is one */
	struct part *parts;
	size_t count, room;
	const char *organisation; /* whose they are */
	struct schedule schedule;
	Accord__V1__RetentionRecords answer;
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass existence;
	bool overflow;
};

static char *
copy_text(struct question *q, const char *text)
{
	char *copy = arena_strdup(q->request->arena, text);

	q->overflow |= copy == NULL;
	return copy == NULL ? (char *)(uintptr_t) "" : copy;
}

static void
refuse(struct service *service, struct bus_request *request, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, ERR_UNAVAILABLE, "%s", why);
	bus_refuse(service->bus, request, &err);
}

/* NULL: there is no memory, and the request is refused. */
static struct question *
question_new(struct service *service, struct bus_request *request, size_t room)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	Accord__V1__RetentionRecord **list = arena_alloc(request->arena, room * sizeof(*list));

	if (q != NULL)
		q->parts = arena_zalloc(request->arena, room * sizeof(*q->parts));
	if (q == NULL || q->parts == NULL || list == NULL) {
		refuse(service, request, "out of memory");
		return NULL;
	}
	q->service = service;
	q->request = request;
	q->room = room;
	accord__v1__retention_records__init(&q->answer);
	accord__v1__present__init(&q->present);
	q->answer.retentions = list;
	q->presents[0] = &q->present;
	q->answer.present = q->presents;
	q->existence = CLASS(CLIENT_EXISTENCE);
	q->present.classes = &q->existence;
	q->present.n_classes = 1;
	q->schedule.person = "";
	return q;
}

/* --- the second half: who they are is known --- */

static void
on_hold(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id client = db_id(row, 0), id = db_id(row, 1);
	struct id *copy = arena_dup(q->request->arena, &id, sizeof(id));
	Accord__V1__HoldStanding *hold = arena_alloc(q->request->arena, sizeof(*hold));
	struct part *part = q->parts;

	while (part < q->parts + q->count && !id_equal(&part->id, &client))
		part++;
	if (part == q->parts + q->count || part->record.n_holds == HOLDS_TOLD)
		return;
	if (hold == NULL || copy == NULL) {
		q->overflow = true;
		return;
	}
	accord__v1__hold_standing__init(hold);
	hold->id = (ProtobufCBinaryData){sizeof(copy->b), copy->b};
	hold->reason = (Accord__V1__HoldReason)db_int(row, 2);
	hold->began_us = db_time(row, 3);
	hold->person = copy_text(q, db_text(row, 4));
	hold->linked = db_bool(row, 5);
	part->holds[part->record.n_holds++] = hold;
	part->record.holds = part->holds;
}

static void
on_line(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	int64_t kind = db_int(row, 3);

	q->schedule.version = (int32_t)db_int(row, 0);
	if (kind >= 0 && kind < RETENTION_KINDS)
		q->schedule.lines[kind] = (struct schedule_line){
		    true, (int32_t)db_int(row, 4), copy_text(q, db_text(row, 5))};
}

static void
judge(struct question *q)
{
	int64_t now = clock_now();

	for (size_t i = 0; i < q->count; i++) {
		struct part *part = &q->parts[i];
		struct retention_verdict v =
		    retention_judge(&part->retained, &q->schedule, q->by_default, now);

		part->record.standing = v.standing;
		part->record.due_us = v.due;
		part->record.authority = (char *)(uintptr_t)v.authority;
		q->answer.retentions[q->answer.n_retentions++] = &part->record;
	}
	if (q->count > 0) {
		q->answer.n_present = 1;
		q->present.organisation = (char *)(uintptr_t)q->organisation;
	}
	if (q->limit > 0 && q->count == q->limit) {
		q->answer.next_us = q->parts[q->count - 1].retained.closed;
		q->answer.next_id = q->parts[q->count - 1].record.id;
	}
}

static void
on_told(void *ctx, const struct err *err)
{
	struct question *q = ctx;

	if (err != NULL) {
		bus_refuse(q->service->bus, q->request, err);
		return;
	}
	judge(q);
	if (q->overflow)
		refuse(q->service, q->request, "no memory for the answer");
	else
		service_reply(q->service, q->request, q->request->kind, &q->answer.base);
}

/* Whoever they are, and of nobody, the same statements (law L9). */
static void
on_known(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	struct db_args *lines = db_args(&sql_schedule_fetch, q->request->arena);
	struct db_args *holds = db_args(&sql_holds_of, q->request->arena);
	struct id schedule = schedule_id(q->organisation == NULL ? "" : q->organisation);
	struct err err = {0};

	if (failed != NULL) {
		bus_refuse(q->service->bus, q->request, failed);
		return;
	}
	db_set_id(lines, 0, &schedule);
	if (q->count == 0)
		db_put_id(holds, &schedule);
	for (size_t i = 0; i < q->count; i++)
		db_put_id(holds, &q->parts[i].id);
	if (!db_send(q->service->reader, lines, on_line, q, &err) ||
	    !db_send(q->service->reader, holds, on_hold, q, &err) ||
	    !db_sync(q->service->reader, on_told, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

/* --- the first --- */

static void
on_client(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct part *part = &q->parts[q->count];
	Accord__V1__RetentionRecord *r = &part->record;

	if (q->grant == NULL || strcmp(q->grant->organisation, db_text(row, 1)) != 0) {
		q->answer.ungranted = copy_text(q, db_text(row, 1));
		return;
	}
	if (q->count == q->room)
		return;
	q->count++;
	q->organisation = q->grant->organisation;
	part->id = db_id(row, 0);
	part->retained = (struct retained){.client = part->id,
	    .closed = db_time(row, 2),
	    .last = db_time(row, 4),
	    .kinds = (uint32_t)db_int(row, 5),
	    .holds = (uint32_t)db_int(row, 6),
	    .reached = db_bool(row, 7)};
	accord__v1__retention_record__init(r);
	r->id = (ProtobufCBinaryData){sizeof(part->id.b), part->id.b};
	r->organisation = q->grant->organisation;
	r->closed_us = part->retained.closed;
	r->closed_why = (Accord__V1__ClosedWhy)db_int(row, 3);
}

static void
ask(struct question *q, struct db_args *args)
{
	struct err err = {0};

	if (!db_send(q->service->reader, args, on_client, q, &err) ||
	    !db_sync(q->service->reader, on_known, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

void
fetch_retention(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchRetention *m = (const Accord__V1__FetchRetention *)msg;
	struct question *q = question_new(service, request, 1);
	struct db_args *args = db_args(&sql_retention_fetch, request->arena);
	struct id id = {{0}};

	if (q == NULL)
		return;
	q->grant = m->n_grants > 0 ? m->grants[0] : NULL;
	q->by_default = m->by_default;
	if (m->n_ids > 0)
		(void)id_from_bytes(m->ids[0].data, m->ids[0].len, &id);
	db_set_id(args, 0, &id);
	ask(q, args);
}

void
list_retention(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListRetention *m = (const Accord__V1__ListRetention *)msg;
	struct question *q = question_new(service, request, PAGE_MAX);
	struct db_args *args = db_args(&sql_retention_list, request->arena);
	struct id after = {{0}};

	if (q == NULL)
		return;
	for (size_t i = 0; i < m->n_grants && q->grant == NULL; i++)
		if (strcmp(m->grants[i]->organisation, m->organisation) == 0)
			q->grant = m->grants[i];
	q->by_default = m->by_default;
	q->limit = m->limit == 0 ? PAGE_USUAL : m->limit < PAGE_MAX ? m->limit : PAGE_MAX;
	(void)id_from_bytes(m->before_id.data, m->before_id.len, &after);
	db_set_text(args, 0, m->organisation);
	db_set_time(args, 1, m->before_us > 0 ? m->before_us : 1);
	db_set_id(args, 2, &after);
	db_set_int(args, 3, (int64_t)q->limit);
	ask(q, args);
}

/* --- the schedule itself --- */

struct lines {
	struct service *service;
	struct bus_request *request;
	Accord__V1__RetentionSchedule answer;
	Accord__V1__RetentionLine lines[RETENTION_LINES], *list[RETENTION_LINES];
	bool overflow;
};

static void
on_own_line(void *ctx, const struct db_row *row)
{
	struct lines *l = ctx;
	Accord__V1__RetentionLine *line = &l->lines[l->answer.n_lines];
	char *person, *authority;

	if (l->answer.n_lines == RETENTION_LINES)
		return;
	person = arena_strdup(l->request->arena, db_text(row, 2));
	authority = arena_strdup(l->request->arena, db_text(row, 5));
	if (person == NULL || authority == NULL) {
		l->overflow = true;
		return;
	}
	l->answer.version = (uint32_t)db_int(row, 0);
	l->answer.loaded_us = db_time(row, 1);
	l->answer.loaded_by = person;
	accord__v1__retention_line__init(line);
	line->record_kind = (Accord__V1__RecordKind)db_int(row, 3);
	line->years = (uint32_t)db_int(row, 4);
	line->authority = authority;
	l->list[l->answer.n_lines++] = line;
}

static void
on_own_lines(void *ctx, const struct err *err)
{
	struct lines *l = ctx;

	if (err != NULL)
		bus_refuse(l->service->bus, l->request, err);
	else if (l->overflow)
		refuse(l->service, l->request, "no memory for the answer");
	else
		service_reply(l->service, l->request, l->request->kind, &l->answer.base);
}

void
fetch_schedule(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchSchedule *m = (const Accord__V1__FetchSchedule *)msg;
	struct lines *l = arena_zalloc(request->arena, sizeof(*l));
	struct db_args *args = db_args(&sql_schedule_fetch, request->arena);
	struct id id = schedule_id(m->organisation);
	struct err err = {0};

	if (l == NULL) {
		refuse(service, request, "out of memory");
		return;
	}
	l->service = service;
	l->request = request;
	accord__v1__retention_schedule__init(&l->answer);
	l->answer.organisation = m->organisation;
	l->answer.lines = l->list;
	db_set_id(args, 0, &id);
	if (!db_send(service->reader, args, on_own_line, l, &err) ||
	    !db_sync(service->reader, on_own_lines, l, &err))
		bus_refuse(service->bus, request, &err);
}
