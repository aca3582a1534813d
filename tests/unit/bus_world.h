/* Buses under test over loopback: several on one loop, CURVE on, ports chosen by the kernel; and a
 * peer that speaks ZeroMQ but not our protocol. */
#ifndef TESTS_UNIT_BUS_WORLD_H
#define TESTS_UNIT_BUS_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/bus_priv.h"
#include "common/clock.h"
#include "common/log.h"
#include "tests/unit/loop.h"

#define GUARD_SECONDS 30.
#define MAX_MESSAGE ((size_t)6 << 20)
#define PING ACCORD__V1__KIND__KIND_PING
#define FOLLOW ACCORD__V1__KIND__KIND_FOLLOW

struct keys {
	uint8_t public_key[32], secret_key[32];
};

/* What a server does with requests, and what it saw. */
struct server {
	struct bus *bus;
	enum { ECHO, PARK, REFUSE, STAND_BY } mode;
	struct bus_request *parked[512];
	size_t seen, long_ones, parked_count;
	char from[16], person[16];
	struct id id;
	uint32_t kind;
	int64_t deadline_us;
	size_t raw_len;
	bool raw_intact;
	const char *refusal;
};

struct ends {
	size_t count, failed;
	struct err err;
	uint8_t body[256];
	size_t len;
};

static struct ev_loop *loop;
static struct keys intake_keys, gateway_keys, stranger_keys;
static struct server server;
static struct bus *client; /* the gateway's */
static char address[256];

/* --- running --- */
static inline void
on_guard(struct ev_loop *l, ev_timer *w, int revents)
{
	(void)l, (void)revents;
	*(bool *)w->data = true;
}

static inline void
on_look(struct ev_loop *l, ev_timer *w, int revents)
{
	(void)l, (void)w, (void)revents;
}

/* Looks now and then also when the loop has nothing to do: raw sockets are not on it. */
static inline void
run_until(bool (*reached)(void *arg), void *arg)
{
	bool late = false;
	ev_timer guard, look;

	ev_timer_init(&look, on_look, 0.01, 0.01);
	ev_timer_start(loop, &look);
	ev_timer_init(&guard, on_guard, GUARD_SECONDS, 0);
	guard.data = &late;
	ev_timer_start(loop, &guard);
	while (!late && !reached(arg))
		ev_run(loop, EVRUN_ONCE);
	ev_timer_stop(loop, &guard);
	ev_timer_stop(loop, &look);
	assert_false(late);
}

static inline bool
has_ended(void *arg)
{
	return ((struct ends *)arg)->count > 0;
}

static inline bool
has_parked(void *arg)
{
	return server.parked_count >= *(size_t *)arg;
}

static inline void
run_parked(size_t count)
{
	run_until(has_parked, &count);
}

struct rise {
	const struct metric *metric;
	int64_t above;
};

static inline bool
has_risen(void *arg)
{
	const struct rise *rise = arg;

	return rise->metric->count > rise->above;
}

static inline void
run_rise(const struct metric *metric, int64_t above)
{
	struct rise rise = {metric, above};

	run_until(has_risen, &rise);
}

/* --- both sides --- */
static inline void
note(struct server *s, const struct bus_request *r)
{
	s->seen++;
	s->long_ones += r->raw_len > BUS_LONG;
	(void)snprintf(s->from, sizeof(s->from), "%s", r->from);
	(void)snprintf(
	    s->person, sizeof(s->person), "%s", r->actor == NULL ? "" : r->actor->person);
	s->id = r->id;
	s->kind = r->kind;
	s->deadline_us = r->deadline_us;
	s->raw_len = r->raw_len;
	s->raw_intact = true;
	for (size_t i = 0; i < r->raw_len; i++)
		s->raw_intact = s->raw_intact && r->raw[i] == (uint8_t)(i * 7 + i / 251);
}

static inline void
on_request(void *ctx, struct bus_request *request)
{
	struct server *s = ctx;
	struct err err = {0};

	note(s, request);
	if (s->mode == ECHO) {
		bus_reply(s->bus, request, request->kind, request->body, request->body_len);
	} else if (s->mode == REFUSE) {
		(void)err_set(&err, ERR_DENIED, "%s", s->refusal);
		bus_refuse(s->bus, request, &err);
	} else if (s->mode == STAND_BY) {
		(void)err_set(&err, ERR_NOT_WRITER, "not the writer");
		bus_refuse(s->bus, request, &err);
	} else {
		assert_true(s->parked_count < sizeof(s->parked) / sizeof(*s->parked));
		s->parked[s->parked_count++] = request;
	}
}

static inline struct bus_options
options_of(const struct keys *keys, const char *name, const struct bus_peer *peers, size_t count)
{
	struct bus_options o = {.loop = loop,
	    .name = name,
	    .peers = peers,
	    .peer_count = count,
	    .max_message = MAX_MESSAGE,
	    .max_pending = 1000,
	    .max_pending_bytes = 4 * MAX_MESSAGE,
	    .on_request = on_request,
	    .ctx = &server};

	memcpy(o.public_key, keys->public_key, 32);
	memcpy(o.secret_key, keys->secret_key, 32);
	return o;
}

static struct bus_peer knows_gateway, knows_stranger, intake_peer;
static const char *endpoints[3];

static inline struct bus *
must_open(const struct bus_options *options)
{
	struct err err = {0};
	struct bus *bus = bus_open(options, &err);

	if (bus == NULL)
		fail_msg("%s", err.msg);
	return bus;
}

/* Opens the server, at the address it had before when there is one. */
static inline void
serve_limited(const struct bus_peer *peers, size_t max_pending)
{
	struct bus_options o = options_of(&intake_keys, "intake", peers, 1);

	o.endpoint = address[0] == '\0' ? "tcp://127.0.0.1:*" : address;
	o.max_pending = max_pending;
	server.bus = must_open(&o);
	(void)snprintf(address, sizeof(address), "%s", bus_endpoint(server.bus));
	endpoints[0] = address;
}

static inline void
serve(void)
{
	serve_limited(&knows_gateway, 1000);
}

static inline struct bus *
client_of(const struct keys *keys)
{
	struct bus_options o = options_of(keys, "gateway", &intake_peer, 1);

	return must_open(&o);
}

/* Intake answers in this way, and the gateway may ask it. Whoever asks closes the client before
 * what he has lent goes. */
static inline void
begin(int mode)
{
	server.mode = mode;
	serve();
	client = client_of(&gateway_keys);
}

static inline void
peer_init(struct bus_peer *peer, const char *name, const struct keys *keys)
{
	*peer = (struct bus_peer){.name = name};
	memcpy(peer->public_key, keys->public_key, 32);
}

static inline int
setup(void **state)
{
	(void)state;
	log_open("test", LOG_ERROR);
	loop = ev_loop_new(EVFLAG_AUTO);
	bus_key_pair(intake_keys.public_key, intake_keys.secret_key);
	bus_key_pair(gateway_keys.public_key, gateway_keys.secret_key);
	bus_key_pair(stranger_keys.public_key, stranger_keys.secret_key);
	peer_init(&knows_gateway, "gateway", &gateway_keys);
	peer_init(&knows_stranger, "stranger", &stranger_keys);
	peer_init(&intake_peer, "intake", &intake_keys);
	intake_peer.endpoints = endpoints;
	memset(endpoints, 0, sizeof(endpoints));
	memset(&server, 0, sizeof(server));
	address[0] = '\0';
	return 0;
}

static inline int
teardown(void **state)
{
	(void)state;
	bus_close(&server.bus);
	loop_end(loop);
	assert_int_equal(bus_m_pending.count, 0);
	assert_int_equal(bus_m_requests.count, 0);
	return 0;
}

static inline void
on_end(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct ends *ends = ctx;

	ends->count++;
	ends->len = len;
	if (err != NULL) {
		ends->failed++;
		ends->err = *err;
	} else if (len > 0 && len <= sizeof(ends->body)) {
		memcpy(ends->body, body, len);
	}
}

static Accord__V1__Follow follow = ACCORD__V1__FOLLOW__INIT;

static inline struct bus_call
call_to_intake(struct ends *ends, int64_t timeout_us)
{
	follow.after = 7;
	return (struct bus_call){.to = "intake",
	    .kind = FOLLOW,
	    .body = &follow.base,
	    .timeout_us = timeout_us,
	    .done = on_end,
	    .ctx = ends};
}

static inline uint64_t
must_call(struct bus *bus, const struct bus_call *call)
{
	struct err err = {0};
	uint64_t handle = 0;

	if (!bus_call(bus, call, &handle, &err))
		fail_msg("%s", err.msg);
	return handle;
}

static inline void
must_not_call(struct bus *bus, const struct bus_call *call, enum err_code code)
{
	struct err err = {0};

	assert_false(bus_call(bus, call, NULL, &err));
	assert_int_equal(err.code, code);
}

/* One call that is answered. */
static inline void
must_answer(struct bus *bus)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);

	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
}

/* --- bytes from a peer that knows the protocol of ZeroMQ but not ours --- */
/* --- bytes from a peer that knows the protocol of ZeroMQ but not ours --- */
struct raw {
	void *context, *zmq;
	size_t replies;
	struct err refused;
};

static inline void
raw_open(struct raw *raw, int type, const struct keys *keys)
{
	int zero = 0;

	*raw = (struct raw){.context = zmq_ctx_new()};
	raw->zmq = zmq_socket(raw->context, type);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_LINGER, &zero, sizeof(zero)), 0);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_CURVE_PUBLICKEY, keys->public_key, 32), 0);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_CURVE_SECRETKEY, keys->secret_key, 32), 0);
}

static inline void
raw_close(struct raw *raw)
{
	(void)zmq_close(raw->zmq);
	(void)zmq_ctx_term(raw->context);
}

static inline void
raw_frame(struct raw *raw, const void *bytes, size_t len, bool more)
{
	assert_int_equal(zmq_send(raw->zmq, bytes, len, more ? ZMQ_SNDMORE : 0), len);
}

/* An envelope as the test wants it. */
struct packed {
	uint8_t bytes[512];
	size_t len;
};

static inline struct packed
envelope_of(const struct id *id, size_t id_len, uint32_t kind, bool reply, int64_t deadline_us)
{
	Accord__V1__Envelope envelope = ACCORD__V1__ENVELOPE__INIT;
	struct packed packed;

	envelope.id.data = (uint8_t *)id->b;
	envelope.id.len = id_len;
	envelope.kind = (Accord__V1__Kind)kind;
	envelope.reply = reply;
	envelope.deadline_us = deadline_us;
	packed.len = accord__v1__envelope__pack(&envelope, packed.bytes);
	return packed;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
