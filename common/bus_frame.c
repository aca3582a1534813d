/* Messages of several frames: receiving, sending, packing; and what is counted. */
#include "common/bus_priv.h"

#include <errno.h>
#include <string.h>

#include "common/wire.h"

#define COUNTER(series, name_, help_)                                                              \
	struct metric series = {.name = name_, .help = help_, .kind = METRIC_COUNTER}
#define MESSAGES(series, way)                                                                      \
	struct metric series = {.name = "accord_bus_messages_total",                               \
	    .help = "Messages on the bus",                                                         \
	    .kind = METRIC_COUNTER,                                                                \
	    .label = "direction",                                                                  \
	    .value = way}

MESSAGES(bus_m_in, "in");
MESSAGES(bus_m_out, "out");
COUNTER(bus_m_strangers, "accord_bus_strangers_total", "Connections refused for their key");
COUNTER(bus_m_malformed, "accord_bus_malformed_total", "Messages that are not what they should be");
COUNTER(bus_m_late, "accord_bus_late_total", "Requests and replies that nobody waits for any more");
COUNTER(bus_m_resent, "accord_bus_resent_total", "Calls sent again");
COUNTER(bus_m_repeated, "accord_bus_repeated_total", "Requests that came again while open");
COUNTER(bus_m_unreachable, "accord_bus_unreachable_total", "Replies to callers who are gone");
struct metric bus_m_pending = {
    .name = "accord_bus_calls", .help = "Calls without an answer", .kind = METRIC_GAUGE};
struct metric bus_m_requests = {
    .name = "accord_bus_requests", .help = "Requests without an answer", .kind = METRIC_GAUGE};
struct metric bus_m_pending_bytes = {
    .name = "accord_bus_call_bytes", .help = "Bytes of those calls", .kind = METRIC_GAUGE};
struct metric bus_m_request_bytes = {
    .name = "accord_bus_request_bytes", .help = "Bytes of those requests", .kind = METRIC_GAUGE};
COUNTER(bus_m_pending_refused, "accord_bus_calls_refused_total", "Calls over a limit");
COUNTER(bus_m_requests_refused, "accord_bus_requests_refused_total", "Requests over a limit");
struct metric bus_m_answers = {.name = "accord_bus_answers",
    .help = "Answers that wait for their callers to read",
    .kind = METRIC_GAUGE};
COUNTER(bus_m_answers_dropped, "accord_bus_answers_dropped_total", "Answers over a limit");

void
bus_metrics_register(void)
{
	struct metric *const all[] = {&bus_m_in, &bus_m_out, &bus_m_strangers, &bus_m_malformed,
	    &bus_m_late, &bus_m_resent, &bus_m_repeated, &bus_m_unreachable, &bus_m_pending,
	    &bus_m_pending_bytes, &bus_m_pending_refused, &bus_m_requests, &bus_m_request_bytes,
	    &bus_m_requests_refused, &bus_m_answers, &bus_m_answers_dropped};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		metric_register(all[i]);
}

/* One alone is let in whatever its length, or it would be refused for ever. */
bool
bus_has_room(size_t limit, size_t kept, size_t more)
{
	if (more > BUS_LONG && kept > 0)
		limit -= limit / 4;
	return kept <= limit && more <= limit - kept;
}

/* --- frames --- */
static bool
receive_frame(void *zmq, zmq_msg_t *frame)
{
	int n;

	(void)zmq_msg_init(frame);
	do
		n = zmq_msg_recv(frame, zmq, ZMQ_DONTWAIT);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		(void)zmq_msg_close(frame);
	return n >= 0;
}

bool
bus_receive(struct bus_socket *socket, struct bus_frames *frames)
{
	zmq_msg_t more;
	int has_more;

	frames->count = 0;
	while (receive_frame(socket->zmq, &more)) {
		has_more = zmq_msg_more(&more);
		if (frames->count < BUS_FRAMES) {
			(void)zmq_msg_init(&frames->frame[frames->count]);
			(void)zmq_msg_move(&frames->frame[frames->count], &more);
		}
		(void)zmq_msg_close(&more);
		frames->count++;
		if (!has_more)
			break;
	}
	return frames->count > 0;
}

void
bus_frames_close(struct bus_frames *frames)
{
	for (size_t i = 0; i < frames->count && i < BUS_FRAMES; i++)
		(void)zmq_msg_close(&frames->frame[i]);
}

bool
bus_send(struct bus_socket *socket, zmq_msg_t *frames, size_t count)
{
	socket->stirred = true;
	for (size_t i = 0; i < count; i++) {
		int flags = ZMQ_DONTWAIT | (i + 1 < count ? ZMQ_SNDMORE : 0), why, n;

		do
			n = zmq_msg_send(&frames[i], socket->zmq, flags);
		while (n < 0 && errno == EINTR);
		if (n >= 0)
			continue;
		why = errno;
		for (; i < count; i++)
			(void)zmq_msg_close(&frames[i]);
		errno = why;
		return false;
	}
	return true;
}

bool
bus_frame_pack(zmq_msg_t *msg, const ProtobufCMessage *message)
{
	if (zmq_msg_init_size(msg, protobuf_c_message_get_packed_size(message)) != 0) {
		(void)zmq_msg_init(msg);
		return false;
	}
	(void)protobuf_c_message_pack(message, zmq_msg_data(msg));
	return true;
}

bool
bus_frame_copy(zmq_msg_t *msg, const void *bytes, size_t len)
{
	if (zmq_msg_init_size(msg, len) != 0) {
		(void)zmq_msg_init(msg);
		return false;
	}
	if (len > 0)
		memcpy(zmq_msg_data(msg), bytes, len);
	return true;
}

bool
bus_envelope_read(struct arena *arena, zmq_msg_t *frame, Accord__V1__Envelope **envelope,
    struct id *id, struct err *err)
{
	ProtobufCMessage *msg;

	if (zmq_msg_size(frame) > BUS_ENVELOPE_MAX)
		return err_set(err, ERR_INVALID, "envelope of %zu bytes", zmq_msg_size(frame));
	if (!wire_read(&accord__v1__envelope__descriptor, arena, zmq_msg_data(frame),
		zmq_msg_size(frame), &msg, err))
		return false;
	*envelope = (Accord__V1__Envelope *)msg;
	if (!id_from_bytes((*envelope)->id.data, (*envelope)->id.len, id))
		return err_set(err, ERR_INVALID, "envelope without an id");
	return true;
}
