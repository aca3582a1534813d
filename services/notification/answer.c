/* Counts messages for whoever may ask. */
#include "services/notification/answer.h"

#include "accord/v1/notification.pb-c.h"
#include "sql/notification/message.h"

#define STATES 16

/* Lives in the request's arena, and so until the answer. */
struct message_tally {
	struct service *service;
	struct bus_request *request;
	Accord__V1__MessageTally reply;
	uint64_t by_state[STATES];
};

static void
on_count(void *ctx, const struct db_row *row)
{
	struct message_tally *tally = ctx;
	int64_t template = db_int(row, 0), state = db_int(row, 1);
	uint64_t count = (uint64_t)db_int(row, 2);

	if (state >= 0 && state < STATES)
		tally->by_state[state] += count;
	if (template == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED)
		tally->reply.pages += count;
	else if (template == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN)
		tally->reply.stand_downs += count;
}

static void
on_attempts(void *ctx, const struct db_row *row)
{
	((struct message_tally *)ctx)->reply.attempts = (uint64_t)db_int(row, 0);
}

static void
on_tally(void *ctx, const struct err *err)
{
	struct message_tally *tally = ctx;

	if (err != NULL) {
		bus_refuse(tally->service->bus, tally->request, err);
		return;
	}
	tally->reply.n_by_state = STATES;
	tally->reply.by_state = tally->by_state;
	service_reply(tally->service, tally->request, tally->request->kind, &tally->reply.base);
}

void
tally_messages(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct message_tally *tally = arena_zalloc(request->arena, sizeof(*tally));
	struct db *db = service->reader;
	struct err err = {0};

	(void)msg;
	if (tally == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	accord__v1__message_tally__init(&tally->reply);
	tally->service = service;
	tally->request = request;
	if (!db_send(db, db_args(&sql_message_tally, request->arena), on_count, tally, &err) ||
	    !db_send(db, db_args(&sql_attempt_tally, request->arena), on_attempts, tally, &err) ||
	    !db_sync(db, on_tally, tally, &err))
		bus_refuse(service->bus, request, &err);
}
