/* What happens to whom a client has to be told of, over HTTP: by which numbers it reaches her, that
 * something happened, and that she is asked to call. Written by her own organisation's staff. */
#include "accord/v1/custody.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/clients.h"
#include "services/gateway/fenced.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define REPORT_TIMEOUT (10 * CLOCK_SECOND)

/* --- links --- */

static void
submit_link(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(LINK_CUSTODY), session_of(request)->own);
}

void
gateway_link_custody(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__link_custody__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__LinkCustody *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_link);
}

static void
submit_unlink(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(UNLINK_CUSTODY), session_of(request)->own);
}

/* What is no id is asked for all the same, as nil. */
void
gateway_unlink_custody(void *ctx, struct http_request *request)
{
	Accord__V1__UnlinkCustody *m = arena_alloc(request->arena, sizeof(*m));
	struct id *link = arena_zalloc(request->arena, sizeof(*link));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (m == NULL || link == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__unlink_custody__init(m);
	(void)id_parse(request->params.value[1], link);
	m->link = (ProtobufCBinaryData){sizeof(link->b), link->b};
	if (clients_put(request, &m->client, &err))
		clients_write(ctx, request, &m->base, KNOWS_SERVICE, submit_unlink);
	else
		clients_refuse(request, &err);
}

static const struct read_kind links = {.name = "links",
    .owner = "intake",
    .fetch = KIND(FETCH_CUSTODY_LINKS),
    .record = &accord__v1__custody_link_record__descriptor,
    .answer = &accord__v1__custody_link_records__descriptor,
    .own = true};

void
gateway_get_custody_links(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &links, false);
}

/* --- events --- */

static void
submit_event(struct gateway *gateway, struct http_request *request)
{
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_SAFETY_NOTICE;
	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(REPORT_CUSTODY),
		.id = gateway_command_id(gateway, request),
		.body = session_of(request)->own,
		.as_actor = true,
		.timeout_us = REPORT_TIMEOUT,
		.answer = &accord__v1__custody_taken__descriptor,
		.done = clients_kept});
}

void
gateway_report_custody(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (gateway_read_body(request, &accord__v1__report_custody__descriptor, &msg, &err))
		clients_write(ctx, request, msg, KNOWS_INCIDENT | KNOWS_SERVICE, submit_event);
	else
		clients_refuse(request, &err);
}

/* --- asked --- */

static void
submit_notice(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(ASK_NOTICE), session_of(request)->own);
}

void
gateway_ask_notice(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__ask_notice__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__AskNotice *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_notice);
}
