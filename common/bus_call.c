/* The asking half of the bus: pending calls, sending again, deadlines, replies. */
#include "common/bus_priv.h"

#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "common/backoff.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/wire.h"

/* A long body that is worked on is not carried again each second. */
#define RESEND_FIRST CLOCK_SECOND
#define RESEND_LAST (8 * CLOCK_SECOND)
/* A takeover is over by then; without a writer for longer, callers hear of it at once. */
#define SEARCH_MAX (5 * CLOCK_SECOND)
#define SEARCH_AGAIN (CLOCK_SECOND / 25)
#define SILENT_AGAIN CLOCK_SECOND

/* --- the table --- */
static void
move_to(struct bus_pending *call, struct bus_pending **list)
{
	if (call->list != NULL)
		DL_DELETE(*call->list, call);
	call->list = list;
	if (list != NULL)
		DL_APPEND(*list, call);
}

static void
call_free(struct bus_pending *call)
{
	for (size_t i = 0; i < call->frames; i++)
		(void)zmq_msg_close(&call->frame[i]);
	free(call);
}

static bool
call_add(struct bus *bus, struct bus_pending *call, struct err *err)
{
	HASH_ADD(by_id, bus->calls, id, sizeof(call->id), call);
	if (call->by_id.tbl == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	HASH_ADD(by_handle, bus->calls_by_handle, handle, sizeof(call->handle), call);
	if (call->by_handle.tbl == NULL) {
		HASH_DELETE(by_id, bus->calls, call);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	bus->call_bytes += call->bytes;
	metric_set(&bus_m_pending_bytes, (int64_t)bus->call_bytes);
	metric_add(&bus_m_pending, 1);
	move_to(call, &call->remote->unsent);
	if (!ev_is_active(&bus->tick))
		ev_timer_again(bus->options.loop, &bus->tick);
	return true;
}

static void
call_remove(struct bus *bus, struct bus_pending *call)
{
	move_to(call, NULL);
	HASH_DELETE(by_id, bus->calls, call);
	HASH_DELETE(by_handle, bus->calls_by_handle, call);
	bus->call_bytes -= call->bytes;
	metric_set(&bus_m_pending_bytes, (int64_t)bus->call_bytes);
	metric_add(&bus_m_pending, -1);
	if (bus->calls == NULL)
		ev_timer_stop(bus->options.loop, &bus->tick);
}

/* Out of every table first: done may call and cancel as it likes. */
static void
call_end(struct bus *bus, struct bus_pending *call, const struct err *err, const uint8_t *body,
    size_t len)
{
	call_remove(bus, call);
	call->done(call->ctx, err, body, len);
	call_free(call);
}

/* --- sending --- */
/* The frames are shared with libzmq, not copied, so that they can be sent again. */
static bool
send_to(struct bus_pending *call, size_t copy)
{
	struct bus_socket *socket = &call->remote->copies[copy];
	zmq_msg_t out[3];

	if (socket->zmq == NULL)
		return false;
	for (size_t i = 0; i < call->frames; i++) {
		(void)zmq_msg_init(&out[i]);
		(void)zmq_msg_copy(&out[i], &call->frame[i]);
	}
	return bus_send(socket, out, call->frames);
}

static bool
send_to_next(struct bus_pending *call, bool silent, int64_t now)
{
	struct bus_remote *remote = call->remote;
	size_t first = silent && call->sends > 0 ? call->sent_to + 1 : remote->preferred;

	for (size_t i = 0; i < remote->count; i++) {
		size_t copy = (first + i) % remote->count;

		if (remote->copies[copy].silent != silent || !send_to(call, copy))
			continue;
		metric_add(call->sends == 0 ? &bus_m_out : &bus_m_resent, 1);
		call->sent_to = copy;
		call->sent_at = now;
		call->resend_at = now + backoff(call->unanswered, RESEND_FIRST, RESEND_LAST);
		call->sends++;
		return true;
	}
	return false;
}

/* The copy that answered last, again if it lives; who is silent comes last. */
static bool
send_somewhere(struct bus_pending *call, int64_t now)
{
	return send_to_next(call, false, now) || send_to_next(call, true, now);
}

/* One that is not there yet is waited for; what was sent is not sent again. */
static void
send_directed(struct bus_pending *call, int64_t now)
{
	if (call->sends > 0 || !send_to(call, call->sent_to))
		return;
	metric_add(&bus_m_out, 1);
	call->sent_at = now;
	call->sends++;
}

/* --- which copy is the writer --- */
static void
found(struct bus_socket *copy)
{
	struct bus_remote *remote = copy->remote;

	remote->preferred = (size_t)(copy - remote->copies);
	memset(&remote->search, 0, sizeof(remote->search));
}

static void
begin_search(struct bus_remote *remote, int64_t now)
{
	if (remote->search.since == 0)
		remote->search.since = now;
}

/* Who was silent may have woken as the writer: it is asked besides, once a second. */
static bool
its_turn(struct bus_socket *copy, int64_t now)
{
	if (!copy->silent)
		return true;
	if (now - copy->tried < SILENT_AGAIN)
		return false;
	copy->tried = now;
	return true;
}

static void
ask_the_silent(struct bus_pending *call, int64_t now)
{
	struct bus_remote *remote = call->remote;

	for (size_t i = 0; i < remote->count && call->bytes <= BUS_LONG; i++)
		if (remote->copies[i].silent && its_turn(&remote->copies[i], now) &&
		    send_to(call, i))
			metric_add(&bus_m_resent, 1);
}

static bool
send_ping(struct bus_socket *copy, const struct id *id)
{
	Accord__V1__Envelope envelope = ACCORD__V1__ENVELOPE__INIT;
	zmq_msg_t frame[2];

	if (copy->zmq == NULL)
		return false;
	envelope.id.data = (uint8_t *)(uintptr_t)id->b;
	envelope.id.len = sizeof(id->b);
	envelope.kind = ACCORD__V1__KIND__KIND_PING;
	envelope.deadline_us = clock_now() + SILENT_AGAIN;
	(void)zmq_msg_init(&frame[1]);
	return bus_frame_pack(&frame[0], &envelope.base) && bus_send(copy, frame, 2);
}

/* Instead of a long call, which would be carried to each copy again and again. */
static void
ping(struct bus_remote *remote, int64_t now)
{
	if (id_is_nil(&remote->search.ping))
		remote->search.ping = id_v4();
	remote->search.call = 0;
	remote->search.next = now + SEARCH_AGAIN;
	for (size_t i = 0; i < remote->count; i++)
		if (its_turn(&remote->copies[i], now) &&
		    send_ping(&remote->copies[i], &remote->search.ping))
			metric_add(&bus_m_resent, 1);
}

bool
bus_call_waits(const struct bus_remote *remote)
{
	return remote->unsent != NULL &&
	       (remote->search.since == 0 || clock_mono() >= remote->search.next);
}

void
bus_call_flush(struct bus *bus, struct bus_remote *remote)
{
	int64_t now = remote->unsent == NULL ? 0 : clock_mono();
	struct bus_pending *call;

	if (remote->unsent != NULL && remote->search.since != 0 && now >= remote->search.next) {
		remote->search.asked_before = remote->search.asked;
		remote->search.asked = bus->last_handle;
	}
	for (int i = 0; i < BUS_FLUSH_MAX && (call = remote->unsent) != NULL; i++) {
		if (remote->search.since != 0 && now < remote->search.next)
			return;
		if (remote->search.since != 0 && call->bytes > BUS_LONG) {
			ping(remote, now);
			return;
		}
		if (!send_somewhere(call, now))
			return;
		move_to(call, &bus->waiting);
		remote->search.call = call->handle;
		remote->search.next = now + SEARCH_AGAIN;
	}
}

/* At least the one that has just refused. */
static size_t
who_speak(const struct bus_remote *remote)
{
	size_t count = 0;

	for (size_t i = 0; i < remote->count; i++)
		count += !remote->copies[i].silent;
	return count;
}

/* Nobody is the writer, and has not been for long. A copy that is silent may be, and be busy. */
static bool
is_hopeless(const struct bus_remote *remote, int64_t now)
{
	if (remote->search.since == 0 || now - remote->search.since < SEARCH_MAX)
		return false;
	for (size_t i = 0; i < remote->count; i++)
		if (remote->copies[i].silent && !remote->copies[i].cut)
			return false;
	return true;
}

/* False when it is told to the caller. */
static bool
look_elsewhere(struct bus_socket *copy, struct bus_pending *call)
{
	struct bus_remote *remote = copy->remote;
	size_t asked = (size_t)(copy - remote->copies);
	int64_t now = clock_mono();
	bool more = false; /* copies to ask */

	if (remote->preferred % remote->count == asked)
		remote->preferred = asked + 1;
	if (call->sent_to != asked || call->list != &copy->bus->waiting)
		return true; /* somebody else was asked meanwhile */
	begin_search(remote, now);
	if (remote->search.call == call->handle) {
		remote->search.call = 0;
		more = ++remote->search.refused % who_speak(remote) != 0;
		if (more)
			remote->search.next = now;
	}
	ask_the_silent(call, now);
	if (!more && is_hopeless(remote, now))
		return false;
	move_to(call, NULL);
	call->list = &remote->unsent;
	DL_PREPEND(remote->unsent, call);
	bus_call_flush(copy->bus, remote);
	return true;
}

static void
end_unserved(struct bus *bus, struct bus_pending *call)
{
	struct err err;

	(void)err_set(
	    &err, ERR_UNAVAILABLE, "no copy of \"%s\" is the writer", call->remote->peer->name);
	call_end(bus, call, &err, NULL, 0);
}

/* --- bus_call --- */
static struct bus_remote *
remote_by_name(const struct bus *bus, const char *name)
{
	for (size_t i = 0; i < bus->options.peer_count; i++)
		if (strcmp(bus->remotes[i].peer->name, name) == 0)
			return &bus->remotes[i];
	return NULL;
}

static bool
has_room(const struct bus *bus, size_t bytes, struct err *err)
{
	if (bus->closing)
		return err_set(err, ERR_UNAVAILABLE, "shutting down");
	if (bus_pending(bus) >= bus->options.max_pending)
		return err_set(err, ERR_UNAVAILABLE, "too many calls are pending");
	if (!bus_has_room(bus->options.max_pending_bytes, bus->call_bytes, bytes))
		return err_set(err, ERR_UNAVAILABLE, "too many bytes are pending");
	return true;
}

/* The place of an endpoint; the count of copies when it is none of the peer's. */
static size_t
copy_at(const struct bus_remote *remote, const char *endpoint)
{
	size_t at = 0;

	while (at < remote->count && strcmp(remote->peer->endpoints[at], endpoint) != 0)
		at++;
	return at;
}

const char *const *
bus_copies(const struct bus *bus, const char *name)
{
	const struct bus_remote *remote = remote_by_name(bus, name);

	return remote == NULL ? NULL : remote->peer->endpoints;
}

/* Everything that can be said without memory. */
static bool
acceptable(const struct bus *bus, const struct bus_call *call, size_t body_len,
    const struct bus_remote *remote, struct err *err)
{
	struct bus_pending *same;

	if (remote == NULL || remote->count == 0 ||
	    (call->endpoint != NULL && copy_at(remote, call->endpoint) == remote->count))
		return err_set(err, ERR_INTERNAL, "no endpoint of \"%s\"", call->to);
	if (body_len > bus->options.max_message || call->raw_len > bus->options.max_message)
		return err_set(
		    err, ERR_TOO_LARGE, "message is over %zu bytes", bus->options.max_message);
	HASH_FIND(by_id, bus->calls, &call->id, sizeof(call->id), same);
	if (same != NULL)
		return err_set(err, ERR_CONFLICT, "the same request is under way");
	if (has_room(bus, body_len + call->raw_len, err))
		return true;
	metric_add(&bus_m_pending_refused, 1);
	return false;
}

/* A failing frame leaves the rest for call_free. */
static bool
make_frames(struct bus_pending *pending, const struct bus_call *call)
{
	Accord__V1__Envelope envelope = ACCORD__V1__ENVELOPE__INIT;

	envelope.id.data = pending->id.b;
	envelope.id.len = sizeof(pending->id.b);
	envelope.kind = (Accord__V1__Kind)call->kind;
	envelope.actor = (Accord__V1__Actor *)call->actor;
	envelope.deadline_us = clock_now() + call->timeout_us;
	pending->frames = 2;
	(void)zmq_msg_init(&pending->frame[1]);
	if (!bus_frame_pack(&pending->frame[0], &envelope.base))
		return false;
	if (call->body != NULL && !bus_frame_pack(&pending->frame[1], call->body))
		return false;
	if (call->raw == NULL)
		return true;
	pending->frames = 3;
	return bus_frame_copy(&pending->frame[2], call->raw, call->raw_len);
}

static struct bus_pending *
pending_new(struct bus *bus, const struct bus_call *call, size_t bytes)
{
	struct bus_pending *pending = calloc(1, sizeof(*pending));

	if (pending == NULL)
		return NULL;
	pending->id = call->id;
	pending->handle = ++bus->last_handle;
	pending->bytes = bytes;
	pending->deadline = clock_mono() + call->timeout_us;
	pending->once = call->once;
	pending->done = call->done;
	pending->ctx = call->ctx;
	if (make_frames(pending, call))
		return pending;
	call_free(pending);
	return NULL;
}

bool
bus_call(struct bus *bus, const struct bus_call *given, uint64_t *handle, struct err *err)
{
	struct bus_remote *remote = remote_by_name(bus, given->to);
	size_t body_len = given->body == NULL ? 0 : protobuf_c_message_get_packed_size(given->body);
	struct bus_call call = *given;
	struct bus_pending *pending;

	if (id_is_nil(&call.id))
		call.id = id_v4();
	if (!acceptable(bus, &call, body_len, remote, err))
		return false;
	if (remote->unsent == NULL && clock_mono() - remote->search.next >= SEARCH_MAX)
		memset(&remote->search, 0, sizeof(remote->search)); /* an old one */
	pending = pending_new(bus, &call, body_len + call.raw_len);
	if (pending == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	pending->remote = remote;
	if (!call_add(bus, pending, err)) {
		call_free(pending);
		return false;
	}
	if (handle != NULL)
		*handle = pending->handle;
	if (call.endpoint == NULL) {
		bus_call_flush(bus, remote);
		return true;
	}
	pending->directed = true;
	pending->sent_to = copy_at(remote, call.endpoint);
	move_to(pending, &bus->waiting);
	send_directed(pending, clock_mono());
	return true;
}

void
bus_cancel(struct bus *bus, uint64_t handle)
{
	struct bus_pending *call;

	HASH_FIND(by_handle, bus->calls_by_handle, &handle, sizeof(handle), call);
	if (call == NULL)
		return;
	call_remove(bus, call);
	call_free(call);
}

size_t
bus_pending(const struct bus *bus)
{
	return HASH_CNT(by_id, bus->calls);
}

/* --- replies --- */
static bool
read_refusal(struct bus *bus, zmq_msg_t *body, struct err *refused, struct err *err)
{
	Accord__V1__Refusal *refusal;
	ProtobufCMessage *msg;
	enum err_code code;

	if (!wire_read(&accord__v1__refusal__descriptor, bus->scratch, zmq_msg_data(body),
		zmq_msg_size(body), &msg, err))
		return false;
	refusal = (Accord__V1__Refusal *)msg;
	code = err_from_word(refusal->code);
	(void)err_set(refused, code == ERR_NONE ? ERR_INTERNAL : code, "%s", refusal->message);
	return true;
}

/* A reply counts only from the peer that was asked. */
static struct bus_pending *
call_of(struct bus_socket *socket, const struct id *id)
{
	struct bus_pending *call;

	HASH_FIND(by_id, socket->bus->calls, id, sizeof(*id), call);
	if (call != NULL && call->remote == socket->remote && call->sends > 0)
		return call;
	metric_add(&bus_m_late, 1);
	return NULL;
}

static bool
take_reply(struct bus_socket *socket, struct bus_frames *in, struct err *err)
{
	Accord__V1__Envelope *envelope;
	struct err refused = {0};
	struct bus_pending *call;
	bool refusal;
	struct id id;

	if (in->count != 2)
		return err_set(err, ERR_INVALID, "reply of %zu frames", in->count);
	if (!bus_envelope_read(socket->bus->scratch, &in->frame[0], &envelope, &id, err))
		return false;
	if (!envelope->reply)
		return err_set(err, ERR_INVALID, "not a reply");
	refusal = envelope->kind == ACCORD__V1__KIND__KIND_REFUSAL;
	if (refusal && !read_refusal(socket->bus, &in->frame[1], &refused, err))
		return false;
	if (id_equal(&id, &socket->remote->search.ping)) {
		if (refused.code != ERR_NOT_WRITER)
			found(socket);
		return true;
	}
	if ((call = call_of(socket, &id)) == NULL)
		return true;
	if (call->directed) {
		call_end(socket->bus, call, refusal ? &refused : NULL, zmq_msg_data(&in->frame[1]),
		    zmq_msg_size(&in->frame[1]));
		return true;
	}
	if (refusal && refused.code == ERR_NOT_WRITER) {
		if (!look_elsewhere(socket, call))
			end_unserved(socket->bus, call);
		return true;
	}
	if (refused.code == ERR_TIMEOUT && socket->remote->search.since != 0) {
		end_unserved(socket->bus, call); /* it came too late to be looked at */
		return true;
	}
	found(socket);
	/* A copy that cannot just now is no one's choice for the next call. */
	socket->remote->preferred += refusal && refused.code == ERR_UNAVAILABLE;
	if (refusal)
		call_end(socket->bus, call, &refused, NULL, 0);
	else
		call_end(socket->bus, call, NULL, zmq_msg_data(&in->frame[1]),
		    zmq_msg_size(&in->frame[1]));
	return true;
}

bool
bus_call_receive(struct bus_socket *socket)
{
	struct err err = {0};
	struct bus_frames in;

	if (!bus_receive(socket, &in))
		return false;
	arena_reset(socket->bus->scratch);
	socket->heard = clock_mono();
	socket->silent = false;
	if (!take_reply(socket, &in, &err)) {
		metric_add(&bus_m_malformed, 1);
		log_warn(
		    "reply passed over", L_STR("peer", socket->remote->peer->name) L_ERR(&err));
	}
	bus_frames_close(&in);
	return true;
}

/* --- time --- */
static void
end_late(struct bus *bus)
{
	struct bus_pending *call;
	struct err err = {0};

	while ((call = bus->ended) != NULL) {
		if (call->remote->search.since != 0 && !call->directed) {
			end_unserved(bus, call);
			continue;
		}
		(void)err_set(&err, ERR_TIMEOUT,
		    call->sends > 0 ? "no answer from \"%s\"" : "could not reach \"%s\"",
		    call->remote->peer->name);
		call_end(bus, call, &err, NULL, 0);
	}
}

/* Its copy has said nothing since the call was sent: others are asked before it. */
static void
note_silence(struct bus_pending *call)
{
	struct bus_socket *copy = &call->remote->copies[call->sent_to];

	if (copy->heard < call->sent_at)
		copy->silent = true;
}

/* Another copy may have become the writer meanwhile. */
static bool
is_given_up(const struct bus_pending *call)
{
	return call->remote->count > 1 && call->remote->copies[call->sent_to].silent;
}

/* Nobody is told that there is no writer before one was asked, with this call or since it came. */
static void
tick_unsent(struct bus *bus, struct bus_remote *remote, int64_t now)
{
	bool hopeless = remote->search.call == 0 && is_hopeless(remote, now);
	struct bus_pending *call, *next;

	DL_FOREACH_SAFE(remote->unsent, call, next)
	if (call->deadline <= now || (hopeless && call->handle <= remote->search.asked_before))
		move_to(call, &bus->ended);
}

static void
tick_waiting(struct bus *bus, int64_t now)
{
	struct bus_pending *call, *next;

	DL_FOREACH_SAFE(bus->waiting, call, next)
	{
		bool late = call->deadline <= now;
		bool cut = !call->directed && call->remote->copies[call->sent_to].cut;
		bool silent = !cut && !call->directed && !call->once && call->resend_at <= now;
		bool again = cut || silent;

		if (call->directed)
			send_directed(call, now);
		else if (late || silent)
			note_silence(call);
		call->unanswered += silent;
		if (silent && call->bytes > BUS_LONG && is_given_up(call))
			begin_search(call->remote, now);
		if (late || again)
			move_to(call, late ? &bus->ended : &call->remote->unsent);
	}
}

void
bus_call_tick(struct bus *bus)
{
	int64_t now = clock_mono();

	for (size_t i = 0; i < bus->options.peer_count; i++) {
		bus_remote_tick(&bus->remotes[i]);
		tick_unsent(bus, &bus->remotes[i], now);
	}
	tick_waiting(bus, now);
	for (size_t i = 0; i < bus->options.peer_count; i++)
		bus_call_flush(bus, &bus->remotes[i]);
	end_late(bus);
}

void
bus_call_close(struct bus *bus)
{
	struct err err = {0};

	(void)err_set(&err, ERR_UNAVAILABLE, "shutting down");
	while (bus->calls != NULL)
		call_end(bus, bus->calls, &err, NULL, 0);
}
