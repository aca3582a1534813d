/* Destruction over HTTP: proposed by a custodian, approved of by a second person of the owner, and
 * the receipt. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/retention.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name

/* As the directory has her organisation now. False: answered. */
static bool
put_default(struct gateway *gateway, struct http_request *request, protobuf_c_boolean *by_default)
{
	struct retention_asker asker;
	struct err err = {0};

	if (!retention_may(gateway, request, RETENTION_SECONDS, &asker, &err)) {
		clients_refuse(request, &err);
		return false;
	}
	*by_default = asker.by_default;
	return true;
}

/* --- proposed --- */

static void
send_proposal(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__ProposeDestruction *m = session_of(request)->own;

	if (put_default(gateway, request, &m->by_default))
		retention_send(gateway, request, RETENTION_CUSTODIANS, KIND(PROPOSE_DESTRUCTION),
		    &accord__v1__destruction_kept__descriptor);
}

void
gateway_propose_destruction(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_CUSTODIANS, &asker, &err) ||
	    !gateway_read_body(request, &accord__v1__propose_destruction__descriptor, &msg, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, send_proposal);
}

/* --- approved of --- */

static void
send_approval(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__ApproveDestruction *m = session_of(request)->own;

	if (put_default(gateway, request, &m->by_default))
		retention_send(gateway, request, RETENTION_SECONDS, KIND(APPROVE_DESTRUCTION),
		    &accord__v1__destruction_kept__descriptor);
}

void
gateway_approve_destruction(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!retention_may(ctx, request, RETENTION_SECONDS, &asker, &err) ||
	    !gateway_read_body(request, &accord__v1__approve_destruction__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__ApproveDestruction *)msg)->destruction, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, send_approval);
}

/* --- what is proposed, and the receipt --- */

static const struct read_kind destructions = {.name = "destructions",
    .owner = "intake",
    .fetch = KIND(FETCH_DESTRUCTION),
    .record = &accord__v1__destruction_record__descriptor,
    .answer = &accord__v1__destruction_records__descriptor,
    .own = true};

void
gateway_get_destruction(void *ctx, struct http_request *request)
{
	struct retention_asker asker;
	struct err err = {0};

	if (retention_may(ctx, request, RETENTION_SECONDS, &asker, &err))
		gateway_read_one(ctx, request, &destructions, false);
	else
		clients_refuse(request, &err);
}
