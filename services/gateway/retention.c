/* How long clients' records are kept, over HTTP: schedules by custodians, what closes and holds a
 * record, and what is due, for the owner's own people. */
#include "accord/v1/retention.pb-c.h"
#include "services/gateway/acting.h"
#include "services/gateway/clients.h"
#include "services/gateway/fenced.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/retention.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TIMEOUT (10 * CLOCK_SECOND)

/* --- who may --- */

bool
retention_may(const struct gateway *gateway, const struct http_request *request, uint64_t roles,
    struct retention_asker *asker, struct err *err)
{
	const struct directory *directory;
	unsigned role;
	size_t person;

	if (!clients_writer(gateway, request, &asker->w, err) || !acting_role(request, &role, err))
		return false;
	directory = asker->w.rulebook->directory;
	person = directory_person(directory, session_of(request)->person);
	asker->by_default =
	    asker->w.organisation->kind ==
	    ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES;
	if (person != NOBODY && directory->people[person].employer == asker->w.place &&
	    (directory->people[person].roles & roles & (role == 0 ? UINT64_MAX : BIT(role))) != 0)
		return true;
	return roles == RETENTION_ANYBODY ||
	       err_set(err, ERR_DENIED, "that is for other roles of your organisation than yours");
}

void
retention_send(struct gateway *gateway, struct http_request *request, uint64_t roles, uint32_t kind,
    const ProtobufCMessageDescriptor *answer)
{
	struct retention_asker asker;
	struct err err = {0};

	/* The directory may be another one than when she came in. */
	if (!retention_may(gateway, request, roles, &asker, &err)) {
		clients_refuse(request, &err);
		return;
	}
	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = kind,
		.id = gateway_command_id(gateway, request),
		.body = session_of(request)->own,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = answer,
		.done = clients_kept});
}

/* --- schedules --- */

static void
send_schedule(struct gateway *gateway, struct http_request *request)
{
	retention_send(gateway, request, RETENTION_CUSTODIANS, KIND(LOAD_RETENTION),
	    &accord__v1__retention_schedule__descriptor);
}

void
gateway_load_retention(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_CUSTODIANS, &asker, &err) ||
	    !gateway_read_body(request, &accord__v1__load_retention__descriptor, &msg, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, send_schedule);
}

void
gateway_get_schedule(void *ctx, struct http_request *request)
{
	Accord__V1__FetchSchedule body = ACCORD__V1__FETCH_SCHEDULE__INIT;

	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	gateway_ask(ctx, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(FETCH_SCHEDULE),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__retention_schedule__descriptor,
		.done = clients_kept});
}

/* --- closed, and held --- */

static void
submit_closing(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(CLOSE_CLIENT), session_of(request)->own);
}

void
gateway_close_client(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__close_client__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__CloseClient *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_closing);
}

/* Anybody who may know of her may begin one, but for counsel's own reason: to keep too much for a
 * while harms less. */
static uint64_t
holders_of(const ProtobufCMessage *msg)
{
	return ((const Accord__V1__NoteHold *)msg)->reason ==
		       ACCORD__V1__HOLD_REASON__HOLD_REASON_COUNSEL
		   ? RETENTION_COUNSEL
		   : RETENTION_ANYBODY;
}

static void
send_hold(struct gateway *gateway, struct http_request *request)
{
	retention_send(gateway, request, holders_of(session_of(request)->own), KIND(NOTE_HOLD),
	    &accord__v1__client_kept__descriptor);
}

void
gateway_note_hold(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__note_hold__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__NoteHold *)msg)->client, &err) ||
	    !retention_may(ctx, request, holders_of(msg), &asker, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, send_hold);
}

static void
send_lifting(struct gateway *gateway, struct http_request *request)
{
	retention_send(gateway, request, RETENTION_COUNSEL, KIND(LIFT_HOLD),
	    &accord__v1__client_kept__descriptor);
}

void
gateway_lift_hold(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_COUNSEL, &asker, &err) ||
	    !gateway_read_body(request, &accord__v1__lift_hold__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__LiftHold *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, send_lifting);
}

/* --- how they stand --- */

static const struct read_kind retentions = {.name = "retentions",
    .owner = "intake",
    .fetch = KIND(FETCH_RETENTION),
    .list = KIND(LIST_RETENTION),
    .record = &accord__v1__retention_record__descriptor,
    .answer = &accord__v1__retention_records__descriptor,
    .own = true};

void
gateway_get_retention(void *ctx, struct http_request *request)
{
	Accord__V1__FetchRetention body = ACCORD__V1__FETCH_RETENTION__INIT;
	struct retention_asker asker;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_ANYBODY, &asker, &err)) {
		clients_refuse(request, &err);
		return;
	}
	body.by_default = asker.by_default;
	gateway_ask_one(ctx, request, &retentions, &body.base);
}

void
gateway_list_retention(void *ctx, struct http_request *request)
{
	Accord__V1__ListRetention body = ACCORD__V1__LIST_RETENTION__INIT;
	struct retention_asker asker;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_SECONDS, &asker, &err)) {
		clients_refuse(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	body.by_default = asker.by_default;
	gateway_read_page(ctx, request, &retentions, &body.base, body.organisation);
}
