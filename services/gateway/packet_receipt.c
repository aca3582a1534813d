/* She who accepted a hand-off signs for its packet. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/exchange.pb-c.h"
#include "accord/v1/packet.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/exchanges.h"
#include "services/gateway/fenced.h"
#include "services/gateway/packets.h"
#include "services/gateway/routes.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static void
not_there(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
}

static void
on_receipted(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ExchangeStands *stands = (const Accord__V1__ExchangeStands *)msg;
	Accord__V1__PacketSigned kept = ACCORD__V1__PACKET_SIGNED__INIT;
	struct err failed = {0};
	char *text;
	size_t len;

	(void)part;
	if (err != NULL && (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)) {
		not_there(gateway, request);
		return;
	}
	if (err != NULL && err->code == ERR_CONFLICT) {
		http_problem(request, err);
		return;
	}
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	kept.id = stands->record;
	kept.state = stands->state;
	kept.version = stands->version;
	if (json_write(&kept.base, request->arena, &text, &len, &failed))
		gateway_answer(request, 200, text, len);
	else
		gateway_unavailable(request, &failed);
}

static void
send_receipt(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__ReceiptExchange *body = session_of(request)->own;

	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(RECEIPT_EXCHANGE),
		.id = gateway_command_id(gateway, request),
		.body = &body->base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = on_receipted});
}

/* Only a hand-off's, and hers who accepted it. */
static void
on_own(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ExchangeLocated *at = (const Accord__V1__ExchangeLocated *)msg;
	Accord__V1__ReceiptExchange *body = session_of(request)->own;
	bool deaf = false;

	(void)part;
	if ((err != NULL && err->code != ERR_NOT_FOUND) ||
	    (err == NULL && !exchange_deaf(gateway, at, &deaf)))
		gateway_unavailable(
		    request, err != NULL ? err : &(struct err){.code = ERR_UNAVAILABLE});
	else if (err != NULL || at->kind != ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF ||
		 at->side != ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_RECEIVER ||
		 strcmp(at->acceptor, session_of(request)->person) != 0)
		not_there(gateway, request);
	else {
		body->deaf = deaf;
		send_receipt(gateway, request);
	}
}

static void
find_own(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__ReceiptExchange *receipt = session_of(request)->own;
	const struct rulebook *rulebook;
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) != NULL)
		packet_locate(gateway, request, receipt->record, on_own);
}

void
gateway_receipt_packet(void *ctx, struct http_request *request)
{
	struct id *record = arena_zalloc(request->arena, sizeof(*record));
	Accord__V1__ReceiptExchange *body = arena_alloc(request->arena, sizeof(*body));
	ProtobufCMessage *msg;
	struct err err = {0};

	if (record == NULL || body == NULL) {
		no_memory(request);
		return;
	}
	if (!gateway_read_body(request, &accord__v1__sign_for_packet__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	accord__v1__receipt_exchange__init(body);
	body->digest = ((const Accord__V1__SignForPacket *)msg)->digest;
	if (body->digest.len != CRYPT_SHA256) {
		(void)err_set(&err, ERR_INVALID,
		    "a receipt has the SHA-256 of what was got: 32 bytes in base64");
		http_problem(request, &err);
		return;
	}
	(void)id_parse(request->params.value[0], record);
	body->record = (ProtobufCBinaryData){sizeof(record->b), record->b};
	body->organisation = TEXT(session_of(request)->organisation);
	session_of(request)->own = body;
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF;
	road_begin(ctx, request, find_own);
}
