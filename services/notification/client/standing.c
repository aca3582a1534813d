/* What became of what a client was due to be told, for her own organisation. */
#include <string.h>

#include "common/text.h"
#include "services/notification/client/held.h"
#include "sql/notification/guard.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define NOTICES_MOST 64

/* Lives in the request's arena, and so until the answer. */
struct standing {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	bool granted;
	struct id client;
	Accord__V1__NoticeRecords reply;
	Accord__V1__NoticeRecord record, *records[1];
	Accord__V1__Notice *notices[NOTICES_MOST];
	Accord__V1__Present present, *presents[1];
	Accord__V1__DataClass classes[2];
};

static void
standing_init(struct standing *s)
{
	accord__v1__notice_records__init(&s->reply);
	accord__v1__notice_record__init(&s->record);
	accord__v1__present__init(&s->present);
	s->records[0] = &s->record;
	s->presents[0] = &s->present;
	s->record.notices = s->notices;
	s->reply.notices = s->records;
	s->reply.present = s->presents;
	s->classes[0] = CLASS(CLIENT_EXISTENCE);
	s->classes[1] = CLASS(NOTICE_REGISTRATION);
	s->present.classes = s->classes;
	s->present.n_classes = 2;
}

static void
take_notice(struct standing *s, const struct db_row *row)
{
	struct arena *arena = s->request->arena;
	struct id id = db_id(row, 2), *copy = arena_dup(arena, &id, sizeof(id));
	Accord__V1__Notice *notice = arena_alloc(arena, sizeof(*notice));

	if (copy == NULL || notice == NULL || s->record.n_notices == NOTICES_MOST)
		return;
	accord__v1__notice__init(notice);
	notice->id = (ProtobufCBinaryData){sizeof(copy->b), copy->b};
	notice->event = (Accord__V1__ContactEvent)db_int(row, 3);
	notice->wrong = db_bool(row, 4);
	notice->state = (Accord__V1__MessageState)db_int(row, 5);
	if (notice->state == ACCORD__V1__MESSAGE_STATE__MESSAGE_HELD)
		notice->held_because = (Accord__V1__HeldBecause)db_int(row, 6);
	notice->taken_back = db_bool(row, 7);
	notice->due_us = db_time(row, 8);
	notice->moved_us = db_time(row, 9);
	s->notices[s->record.n_notices++] = notice;
}

/* Id and owner are for the gateway, whatever is granted. */
static void
on_row(void *ctx, const struct db_row *row)
{
	struct standing *s = ctx;
	char *owner;

	if (s->record.id.len == 0) {
		if ((owner = arena_strdup(s->request->arena, db_text(row, 1))) == NULL)
			return;
		s->client = db_id(row, 0);
		s->record.id = (ProtobufCBinaryData){sizeof(s->client.b), s->client.b};
		s->record.organisation = s->present.organisation = owner;
	}
	if (s->grant == NULL || strcmp(s->grant->organisation, s->record.organisation) != 0) {
		s->reply.ungranted = s->record.organisation;
		return;
	}
	s->reply.n_notices = s->reply.n_present = 1;
	if (s->granted)
		take_notice(s, row);
}

static void
on_all(void *ctx, const struct err *failed)
{
	struct standing *s = ctx;
	struct err err = {0};

	if (failed == NULL && arena_exhausted(s->request->arena)) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		failed = &err;
	}
	if (failed != NULL)
		bus_refuse(s->service->bus, s->request, failed);
	else
		service_reply(s->service, s->request, s->request->kind, &s->reply.base);
}

/* By the same statement whoever she is, and who is not there (law L9). */
void
fetch_notices(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchNotices *m = (const Accord__V1__FetchNotices *)msg;
	struct standing *s = arena_zalloc(request->arena, sizeof(*s));
	struct db_args *args = db_args(&sql_client_notices, request->arena);
	struct id id = {{0}};
	struct err err = {0};

	if (s == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	standing_init(s);
	s->service = service;
	s->request = request;
	s->grant = m->n_grants > 0 ? m->grants[0] : NULL;
	for (size_t i = 0; s->grant != NULL && i < s->grant->n_classes; i++)
		s->granted |= s->grant->classes[i] == CLASS(NOTICE_REGISTRATION);
	if (m->n_ids > 0)
		(void)id_from_bytes(m->ids[0].data, m->ids[0].len, &id);
	db_set_id(args, 0, &id);
	if (!db_send(service->reader, args, on_row, s, &err) ||
	    !db_sync(service->reader, on_all, s, &err))
		bus_refuse(service->bus, request, &err);
}
