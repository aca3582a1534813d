/* The answering half of the bus: the gate that every request passes, parked requests, replies. */
#include "common/bus_priv.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "common/wire.h"

enum { IN_IDENTITY, IN_ENVELOPE, IN_BODY, IN_RAW };

static void
answer(struct bus *bus, zmq_msg_t *identity, const struct bus_request *to, uint32_t kind,
    zmq_msg_t *body)
{
	Accord__V1__Envelope envelope = ACCORD__V1__ENVELOPE__INIT;

	envelope.id.data = (uint8_t *)to->id.b;
	envelope.id.len = sizeof(to->id.b);
	envelope.kind = (Accord__V1__Kind)kind;
	envelope.reply = true;
	bus_answer(bus, identity, &envelope, body, to->deadline_us);
}

static void
refuse(struct bus *bus, zmq_msg_t *identity, const struct bus_request *to, const struct err *err)
{
	Accord__V1__Refusal refusal = ACCORD__V1__REFUSAL__INIT;
	zmq_msg_t body;

	refusal.code = (char *)err_word(err->code);
	refusal.message = text_valid(err->msg, strlen(err->msg)) ? (char *)err->msg : (char *)"";
	(void)bus_frame_pack(&body, &refusal.base);
	answer(bus, identity, to, ACCORD__V1__KIND__KIND_REFUSAL, &body);
	(void)zmq_msg_close(&body);
}

static const char *
sender(const struct bus *bus, zmq_msg_t *frame)
{
	const char *name = zmq_msg_gets(frame, "User-Id");

	for (size_t i = 0; name != NULL && i < bus->options.peer_count; i++)
		if (strcmp(bus->options.peers[i].name, name) == 0)
			return bus->options.peers[i].name;
	return NULL;
}

static struct bus_parked *
parked_new(void)
{
	struct bus_parked *parked = calloc(1, sizeof(*parked));

	if (parked == NULL)
		return NULL;
	if ((parked->pub.arena = arena_try(BUS_ARENA_FIRST, BUS_ARENA_LIMIT)) == NULL) {
		free(parked);
		return NULL;
	}
	(void)zmq_msg_init(&parked->identity);
	(void)zmq_msg_init(&parked->body);
	(void)zmq_msg_init(&parked->raw);
	return parked;
}

static void
parked_free(struct bus_parked *parked)
{
	arena_free(&parked->pub.arena);
	(void)zmq_msg_close(&parked->identity);
	(void)zmq_msg_close(&parked->body);
	(void)zmq_msg_close(&parked->raw);
	free(parked);
}

/* The bytes stay where libzmq has put them. */
static void
keep_frames(struct bus_parked *parked, struct bus_frames *in)
{
	struct bus_request *pub = &parked->pub;

	(void)zmq_msg_move(&parked->identity, &in->frame[IN_IDENTITY]);
	(void)zmq_msg_move(&parked->body, &in->frame[IN_BODY]);
	pub->body = zmq_msg_data(&parked->body);
	pub->body_len = zmq_msg_size(&parked->body);
	parked->bytes = pub->body_len;
	if (in->count <= IN_RAW)
		return;
	(void)zmq_msg_move(&parked->raw, &in->frame[IN_RAW]);
	pub->raw = zmq_msg_data(&parked->raw);
	pub->raw_len = zmq_msg_size(&parked->raw);
	parked->bytes += pub->raw_len;
}

/* Fills what the envelope says. The id is set as soon as it is known, so that a refusal finds its
 * way. */
static bool
read_envelope(struct bus_parked *parked, struct bus_frames *in, struct err *err)
{
	Accord__V1__Envelope *envelope;

	if (in->count <= IN_ENVELOPE)
		return err_set(err, ERR_INVALID, "no envelope");
	if (!bus_envelope_read(
		parked->pub.arena, &in->frame[IN_ENVELOPE], &envelope, &parked->pub.id, err))
		return false;
	if (in->count != IN_BODY + 1 && in->count != IN_RAW + 1)
		return err_set(err, ERR_INVALID, "message of %zu frames", in->count - 1);
	if (envelope->reply || envelope->kind <= 0 ||
	    envelope->kind == ACCORD__V1__KIND__KIND_REFUSAL)
		return err_set(err, ERR_INVALID, "not a request");
	parked->pub.kind = (uint32_t)envelope->kind;
	parked->pub.deadline_us = envelope->deadline_us;
	parked->pub.actor = envelope->actor;
	return true;
}

static bool
has_room(const struct bus *bus, const struct bus_parked *parked, struct err *err)
{
	if (HASH_CNT(by_id, bus->requests) >= bus->options.max_pending)
		return err_set(err, ERR_UNAVAILABLE, "too many requests wait for an answer");
	if (!bus_has_room(bus->options.max_pending_bytes, bus->request_bytes, parked->bytes))
		return err_set(err, ERR_UNAVAILABLE, "too many bytes wait for an answer");
	return true;
}

/* Sent again, perhaps over a new connection, perhaps by another copy: the answer goes there. */
static bool
repeat(struct bus_parked *open, struct bus_parked *again, struct err *err)
{
	if (open->pub.from != again->pub.from || open->pub.kind != again->pub.kind)
		return err_set(err, ERR_CONFLICT, "id of another request");
	(void)zmq_msg_copy(&open->identity, &again->identity);
	if (again->pub.deadline_us > open->pub.deadline_us)
		open->pub.deadline_us = again->pub.deadline_us;
	metric_add(&bus_m_repeated, 1);
	parked_free(again);
	return true;
}

static bool
park(struct bus *bus, struct bus_parked *parked, struct err *err)
{
	struct bus_parked *open;

	HASH_FIND(by_id, bus->requests, &parked->pub.id, sizeof(parked->pub.id), open);
	if (open != NULL)
		return repeat(open, parked, err);
	if (!has_room(bus, parked, err)) {
		metric_add(&bus_m_requests_refused, 1);
		return false;
	}
	HASH_ADD(by_id, bus->requests, pub.id, sizeof(parked->pub.id), parked);
	if (parked->by_id.tbl == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	bus->request_bytes += parked->bytes;
	metric_set(&bus_m_request_bytes, (int64_t)bus->request_bytes);
	metric_add(&bus_m_requests, 1);
	bus->options.on_request(bus->options.ctx, &parked->pub);
	return true;
}

/* Once this has returned true, parked is the answerer's business or gone. */
static bool
gate(struct bus *bus, struct bus_parked *parked, struct bus_frames *in, struct err *err)
{
	if (!read_envelope(parked, in, err)) {
		metric_add(&bus_m_malformed, 1);
		return false;
	}
	parked->pub.from = sender(bus, &in->frame[IN_ENVELOPE]);
	if (parked->pub.from == NULL)
		return err_set(err, ERR_UNAUTHENTICATED, "unknown sender");
	if (parked->pub.deadline_us <= clock_now()) {
		metric_add(&bus_m_late, 1);
		return err_set(err, ERR_TIMEOUT, "the deadline is past");
	}
	keep_frames(parked, in);
	return park(bus, parked, err);
}

bool
bus_request_receive(struct bus_socket *socket)
{
	struct bus *bus = socket->bus;
	struct bus_parked *parked;
	struct err err = {0};
	struct bus_frames in;

	if (!bus_receive(socket, &in))
		return false;
	parked = parked_new();
	if (parked != NULL && !gate(bus, parked, &in, &err)) {
		zmq_msg_t *identity = zmq_msg_size(&parked->identity) > 0 ? &parked->identity
									  : &in.frame[IN_IDENTITY];

		if (!id_is_nil(&parked->pub.id))
			refuse(bus, identity, &parked->pub, &err);
		parked_free(parked);
	}
	bus_frames_close(&in);
	return true;
}

static void
parked_end(struct bus *bus, struct bus_parked *parked)
{
	HASH_DELETE(by_id, bus->requests, parked);
	bus->request_bytes -= parked->bytes;
	metric_set(&bus_m_request_bytes, (int64_t)bus->request_bytes);
	metric_add(&bus_m_requests, -1);
	parked_free(parked);
}

/* Nobody waits for it any more. */
static bool
is_late(const struct bus_parked *parked)
{
	if (parked->pub.deadline_us > clock_now())
		return false;
	metric_add(&bus_m_late, 1);
	return true;
}

void
bus_reply(struct bus *bus, struct bus_request *request, uint32_t kind, const void *body, size_t len)
{
	struct bus_parked *parked = (struct bus_parked *)request;
	struct err err = {0};
	zmq_msg_t frame;

	/* Over the limit the caller's socket would break the connection, and he would ask again. */
	if (len > bus->options.max_message) {
		(void)err_set(&err, ERR_INTERNAL, "answer of %zu bytes is over the limit", len);
		bus_refuse(bus, request, &err);
		return;
	}
	if (!is_late(parked)) {
		if (bus_frame_copy(&frame, body, len))
			answer(bus, &parked->identity, request, kind, &frame);
		else
			metric_add(&bus_m_unreachable, 1);
		(void)zmq_msg_close(&frame);
	}
	parked_end(bus, parked);
}

void
bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err)
{
	struct bus_parked *parked = (struct bus_parked *)request;

	if (!is_late(parked))
		refuse(bus, &parked->identity, request, err);
	parked_end(bus, parked);
}

void
bus_request_close(struct bus *bus)
{
	while (bus->requests != NULL)
		parked_end(bus, bus->requests);
}
