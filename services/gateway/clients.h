/* What handlers of commands about clients share: who writes, of whom, and how it is answered. */
#ifndef GATEWAY_CLIENTS_H
#define GATEWAY_CLIENTS_H

#include "accord/v1/client.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "services/gateway/gateway.h"
#include "services/gateway/rulebook.h"

/* Who asks, as the directory has her organisation now. */
struct writer {
	const struct rulebook *rulebook;
	const struct organisation *organisation;
	size_t place; /* of it */
};
bool clients_writer(const struct gateway *gateway, const struct http_request *request,
    struct writer *w, struct err *err) MUST_CHECK;
/* The client in the route, and nowhere else; what is no id is asked for all the same, as nil. */
bool clients_put(struct http_request *request, ProtobufCBinaryData *to, struct err *err) MUST_CHECK;
/* She leads for that organisation, through an edge that is hers and live; placement "": none. */
bool clients_leads(
    const struct writer *w, const char *lead, const char *placement, struct err *err) MUST_CHECK;

/* By which days of business a clock of her organisation goes: the directory's to say, and nobody's
 * else. */
bool clients_days(struct arena *arena, const struct writer *w, char **zone, char **days,
    struct err *err) MUST_CHECK;

/* The edge under which she writes; nobody says it of herself. False: answered. */
bool clients_edge(const struct gateway *gateway, struct http_request *request,
    Accord__V1__WriterEdge **to) MUST_CHECK;

/* If-Match: "id" of the version that was read; "*", or none: whichever. */
bool clients_read_as(
    struct http_request *request, ProtobufCBinaryData *to, struct err *err) MUST_CHECK;

/* On to go with msg as the session's own, if she may know of such a record of the client. */
void clients_write(struct gateway *gateway, struct http_request *request, ProtobufCMessage *msg,
    uint64_t records, http_step *go);
/* Sends it to intake, past the fence (fenced.h). */
void clients_send(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body, answered_fn *done);
/* The same under an id of the caller's. */
void clients_send_as(struct gateway *gateway, struct http_request *request, const struct id *id,
    uint32_t kind, const ProtobufCMessage *body, answered_fn *done);
/* The same, and answers with what comes back. */
void clients_submit(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body);
/* What is granted of one client, for the asker's own use: to judge by, or to answer with. */
void clients_fetch(struct gateway *gateway, struct http_request *request,
    Accord__V1__ClientGrant *grant, answered_fn *done);
/* What it answers with; for an ask's done. */
void clients_kept(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part);
void clients_refuse(struct http_request *request, const struct err *err);

#endif
