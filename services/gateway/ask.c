/* Questions to other services on behalf of a request, and answers that need no service. */
#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/json.h"
#include "common/log.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/gateway/gateway.h"
#include "services/gateway/acting.h"
#include "services/gateway/redact.h"

/* What waits with the bus: ids only, since the request may give up first. */
struct asked {
	struct gateway *gateway;
	uint64_t request;
	const ProtobufCMessageDescriptor *answer;
	void (*done)(struct gateway *gateway, struct http_request *request, const struct err *err,
	    const ProtobufCMessage *msg, int part);
	pieces_fn *pieces;
	int part;
};

static void
on_answer(void *ctx, const struct err *given, const uint8_t *body, size_t len)
{
	struct asked asked = *(struct asked *)ctx;
	struct gateway *gateway = asked.gateway;
	struct http_request *request;
	ProtobufCMessage *msg = NULL;
	struct err err = {0};

	free(ctx);
	if (gateway->http == NULL || (request = http_find(gateway->http, asked.request)) == NULL)
		return;
	if (asked.pieces != NULL) {
		asked.pieces(gateway, request, given, body, len);
		return;
	}
	if (given == NULL && !wire_read(asked.answer, request->arena, body, len, &msg, &err)) {
		log_error(
		    "an answer cannot be read", L_STR("message", asked.answer->name) L_ERR(&err));
		(void)err_set(&err, ERR_UNAVAILABLE, "an answer cannot be read");
		given = &err;
	}
	asked.done(gateway, request, given, msg, asked.part);
}

void
gateway_ask(struct gateway *gateway, struct http_request *request, const struct ask *ask)
{
	struct asked *asked = calloc(1, sizeof(*asked));
	struct err err = {.code = ERR_UNAVAILABLE};
	Accord__V1__Actor actor;
	struct bus_call call = {.to = ask->to,
	    .kind = ask->kind,
	    .id = ask->id,
	    .body = ask->body,
	    .raw = ask->raw,
	    .raw_len = ask->raw_len,
	    .timeout_us = ask->timeout_us,
	    .done = on_answer,
	    .ctx = asked};

	if (ask->as_actor) {
		acting_actor(gateway, request, &actor);
		call.actor = &actor;
	}
	if (asked != NULL) {
		*asked = (struct asked){
		    gateway, request->id, ask->answer, ask->done, ask->pieces, ask->part};
		if (bus_call(gateway->service.bus, &call, NULL, &err))
			return;
		free(asked);
	}
	if (ask->pieces != NULL)
		ask->pieces(gateway, request, &err, NULL, 0);
	else
		ask->done(gateway, request, &err, NULL, ask->part);
}

void
gateway_unavailable(struct http_request *request, const struct err *err)
{
	struct err away = {0};

	log_warn("request not served", L_STR("route", request->route->name) L_ERR(err));
	(void)err_set(&away, ERR_UNAVAILABLE, "cannot be served now, try again");
	http_problem(request, &away);
}

char *
gateway_text(struct http_request *request, const ProtobufCMessage *leaving, uint64_t mask,
    size_t *len, struct err *err)
{
	size_t packed;
	const uint8_t *bytes = wire_write(leaving, request->arena, &packed);
	char *text;

	if (bytes == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "a record does not fit into memory");
		return NULL;
	}
	if (!redact_check(leaving->descriptor, bytes, packed, mask)) {
		log_error("a record was held back", L_STR("message", leaving->descriptor->name));
		(void)err_set(err, ERR_INTERNAL, "a record was held back");
		return NULL;
	}
	return json_write(leaving, request->arena, &text, len, err) ? text : NULL;
}

bool
gateway_read_body(const struct http_request *request, const ProtobufCMessageDescriptor *desc,
    ProtobufCMessage **msg, struct err *err)
{
	return json_read(
	    desc, request->arena, (const char *)request->body, request->body_len, msg, err);
}

void
gateway_answer(struct http_request *request, int status, const char *text, size_t len)
{
	http_answer(
	    request, &(struct http_answer){
			 .status = status, .type = "application/json", .body = text, .len = len});
}

void
gateway_answer_command(struct http_request *request, const struct err *err,
    const ProtobufCMessage *reply, unsigned told)
{
	struct err away = {.code = ERR_UNAVAILABLE};
	char *text;
	size_t len;

	if (err != NULL && (told >> err->code & 1) != 0)
		http_problem(request, err);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else if (!json_write(reply, request->arena, &text, &len, &away))
		gateway_unavailable(request, &away);
	else
		gateway_answer(request, 200, text, len);
}

/* The key as senders write it: a string in quotes, or without them. */
static const char *
unquoted(struct arena *arena, const char *key)
{
	size_t len = strlen(key);

	if (len >= 2 && key[0] == '"' && key[len - 1] == '"')
		return arena_strndup(arena, key + 1, len - 2);
	return key;
}

/* The key of its sender; NULL: there is none. */
static const char *
key_of(const struct http_request *request)
{
	const char *header = http_header(request, "Idempotency-Key");
	const char *key = header != NULL ? unquoted(request->arena, header) : NULL;

	return key == NULL || key[0] == '\0' ? NULL : key;
}

/* Of who sends it, what it asks and those words; false without memory. */
static bool
id_of(const struct gateway *gateway, const struct http_request *request, const char *digest,
    const char *key, struct id *id)
{
	const struct session *session = session_of(request);
	uint8_t mac[CRYPT_SHA256];
	const char *text = arena_printf(request->arena, "%s\n%s\n%s\n%s\n%s\n%s", session->feed,
	    session->person, request->method, request->path, digest, key);

	if (text == NULL)
		return false;
	crypt_hmac_sha256(
	    gateway->idempotency_key, sizeof(gateway->idempotency_key), text, strlen(text), mac);
	memcpy(id->b, mac, sizeof(id->b));
	return true;
}

bool
gateway_key_id(const struct gateway *gateway, const struct http_request *request, struct id *id)
{
	const char *key = key_of(request);

	/* No digest is empty: it is no command's id. */
	return key != NULL && id_of(gateway, request, "", key, id);
}

struct id
gateway_once_id(const struct gateway *gateway, const struct http_request *request)
{
	struct id id;

	/* No key is two words: it is no command's id. */
	return id_of(gateway, request, "once", "", &id) ? id : id_v4();
}

/*
 * The body is part of it: the same key with other documents of a feed is another command, since it
 * is never refused for its oddities (law L8) and nothing it sent may be passed over (law L7). Of
 * others it is refused (request_key.h).
 */
struct id
gateway_command_id(const struct gateway *gateway, const struct http_request *request)
{
	const char *key = key_of(request);
	uint8_t digest[CRYPT_SHA256];
	char body[2 * CRYPT_SHA256 + 1];
	struct id id;

	if (key == NULL)
		return id_v4();
	crypt_sha256(request->body, request->body_len, digest);
	return id_of(gateway, request, text_hex(digest, sizeof(digest), body), key, &id) ? id
											 : id_v4();
}
