/* The bus over loopback: several buses on one loop, CURVE on, ports chosen by the kernel. */
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
	enum { ECHO, PARK, REFUSE } mode;
	struct bus_request *parked[16];
	size_t seen, parked_count;
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
static char address[256];

/* --- running ------------------------------------------------------------------------------------
 */
static void
on_guard(struct ev_loop *l, ev_timer *w, int revents)
{
	(void)l, (void)revents;
	*(bool *)w->data = true;
}

static void
on_look(struct ev_loop *l, ev_timer *w, int revents)
{
	(void)l, (void)w, (void)revents;
}

/* Looks now and then also when the loop has nothing to do: raw sockets are not on it. */
static void
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

static bool
has_ended(void *arg)
{
	return ((struct ends *)arg)->count > 0;
}

static bool
has_parked(void *arg)
{
	return server.parked_count >= *(size_t *)arg;
}

static void
run_parked(size_t count)
{
	run_until(has_parked, &count);
}

struct rise {
	const struct metric *metric;
	int64_t above;
};

static bool
has_risen(void *arg)
{
	const struct rise *rise = arg;

	return rise->metric->count > rise->above;
}

static void
run_rise(const struct metric *metric, int64_t above)
{
	struct rise rise = {metric, above};

	run_until(has_risen, &rise);
}

/* --- both sides ----------------------------------------------------------------------------------
 */
static void
note(struct server *s, const struct bus_request *r)
{
	s->seen++;
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

static void
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
	} else {
		assert_true(s->parked_count < 16);
		s->parked[s->parked_count++] = request;
	}
}

static struct bus_options
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

static struct bus *
must_open(const struct bus_options *options)
{
	struct err err = {0};
	struct bus *bus = bus_open(options, &err);

	if (bus == NULL)
		fail_msg("%s", err.msg);
	return bus;
}

/* Opens the server, at the address it had before when there is one. */
static void
serve_limited(const struct bus_peer *peers, size_t max_pending)
{
	struct bus_options o = options_of(&intake_keys, "intake", peers, 1);

	o.endpoint = address[0] == '\0' ? "tcp://127.0.0.1:*" : address;
	o.max_pending = max_pending;
	server.bus = must_open(&o);
	(void)snprintf(address, sizeof(address), "%s", bus_endpoint(server.bus));
	endpoints[0] = address;
}

static void
serve(void)
{
	serve_limited(&knows_gateway, 1000);
}

static struct bus *
client_of(const struct keys *keys)
{
	struct bus_options o = options_of(keys, "gateway", &intake_peer, 1);

	return must_open(&o);
}

static void
peer_init(struct bus_peer *peer, const char *name, const struct keys *keys)
{
	*peer = (struct bus_peer){.name = name};
	memcpy(peer->public_key, keys->public_key, 32);
}

static int
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

static int
teardown(void **state)
{
	(void)state;
	bus_close(&server.bus);
	ev_loop_destroy(loop);
	assert_int_equal(bus_m_pending.count, 0);
	assert_int_equal(bus_m_requests.count, 0);
	return 0;
}

static void
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

static struct bus_call
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

static uint64_t
must_call(struct bus *bus, const struct bus_call *call)
{
	struct err err = {0};
	uint64_t handle = 0;

	if (!bus_call(bus, call, &handle, &err))
		fail_msg("%s", err.msg);
	return handle;
}

static void
must_not_call(struct bus *bus, const struct bus_call *call, enum err_code code)
{
	struct err err = {0};

	assert_false(bus_call(bus, call, NULL, &err));
	assert_int_equal(err.code, code);
}

/* One call that is answered. */
static void
must_answer(struct bus *bus)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);

	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
}

/* --- round trips ---------------------------------------------------------------------------------
 */
#define TRIPS 20000
#define WINDOW 200

struct trips {
	struct bus *bus;
	size_t started, ended, wrong;
};

static void start_trip(struct trips *trips);

static void
on_trip(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct trips *trips = ctx;

	trips->ended++;
	trips->wrong += err != NULL || len == 0 || body == NULL;
	if (trips->started < TRIPS)
		start_trip(trips);
}

static void
start_trip(struct trips *trips)
{
	struct bus_call call = call_to_intake(NULL, 60 * CLOCK_SECOND);

	trips->started++;
	follow.after = trips->started;
	call.done = on_trip;
	call.ctx = trips;
	must_call(trips->bus, &call);
}

static bool
trips_over(void *arg)
{
	return ((struct trips *)arg)->ended >= TRIPS;
}

static void
test_no_round_trip_is_lost(void **state)
{
	struct trips trips = {0};

	(void)state;
	serve();
	trips.bus = client_of(&gateway_keys);
	while (trips.started < WINDOW)
		start_trip(&trips);
	run_until(trips_over, &trips);
	assert_int_equal(trips.ended, TRIPS);
	assert_int_equal(trips.wrong, 0);
	assert_true(server.seen >= TRIPS);
	assert_int_equal(bus_pending(trips.bus), 0);
	bus_close(&trips.bus);
}

static void
test_the_request_arrives_as_it_was_sent(void **state)
{
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus *bus;
	Accord__V1__Follow *echo;
	int64_t before = clock_now();

	(void)state;
	serve();
	bus = client_of(&gateway_keys);
	actor.person = (char *)"p-101";
	call.actor = &actor;
	call.id = id_v4();
	must_call(bus, &call);
	assert_int_equal(bus_pending(bus), 1);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_string_equal(server.from, "gateway");
	assert_string_equal(server.person, "p-101");
	assert_true(id_equal(&server.id, &call.id));
	assert_int_equal(server.kind, FOLLOW);
	assert_true(server.deadline_us >= before + 20 * CLOCK_SECOND);
	assert_int_equal(server.raw_len, 0);
	echo = accord__v1__follow__unpack(NULL, ends.len, ends.body);
	assert_non_null(echo);
	assert_int_equal(echo->after, 7);
	accord__v1__follow__free_unpacked(echo, NULL);
	bus_close(&bus);
}

static void
test_five_megabytes_arrive_intact(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	size_t len = (size_t)5 << 20;
	uint8_t *raw = malloc(len);
	struct bus *bus;

	(void)state;
	assert_non_null(raw);
	for (size_t i = 0; i < len; i++)
		raw[i] = (uint8_t)(i * 7 + i / 251);
	serve();
	bus = client_of(&gateway_keys);
	call.raw = raw;
	call.raw_len = len;
	call.body = NULL;
	must_call(bus, &call);
	memset(raw, 0, len);
	free(raw);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, 0);
	assert_int_equal(server.raw_len, len);
	assert_true(server.raw_intact);
	bus_close(&bus);
}

/* --- keys ----------------------------------------------------------------------------------------
 */
static void
test_a_strangers_key_is_refused(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND);
	int64_t strangers = bus_m_strangers.count;
	struct bus *bus;

	(void)state;
	serve();
	bus = client_of(&stranger_keys);
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_true(bus_m_strangers.count > strangers);
	assert_int_equal(server.seen, 0);
	bus_close(&bus);
}

static void
test_a_stranger_who_is_introduced_gets_in(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t strangers = bus_m_strangers.count;
	struct bus *bus;

	(void)state;
	serve();
	bus = client_of(&stranger_keys);
	must_call(bus, &call);
	run_rise(&bus_m_strangers, strangers);
	bus_close(&server.bus);
	serve_limited(&knows_stranger, 1000);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_string_equal(server.from, "stranger");
	bus_close(&bus);
}

static void
test_a_server_with_another_key_is_not_believed(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	serve();
	memcpy(intake_peer.public_key, stranger_keys.public_key, 32);
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_int_equal(server.seen, 0);
	bus_close(&bus);
}

static void
test_key_text(void **state)
{
	char text[41], again[41];
	uint8_t key[32];

	(void)state;
	bus_key_text(gateway_keys.public_key, text);
	assert_int_equal(strlen(text), 40);
	assert_true(bus_key_parse(text, key));
	assert_memory_equal(key, gateway_keys.public_key, 32);
	bus_key_text(key, again);
	assert_string_equal(text, again);
	assert_false(bus_key_parse("", key));
	assert_false(bus_key_parse("0123456789012345678901234567890123456789x", key));
	assert_false(bus_key_parse("012345678901234567890123456789012345678", key));
	assert_false(bus_key_parse("01234567890123456789012345678901234567\"~", key));
	assert_false(bus_key_parse("\xff\x01 3456789012345678901234567890123456789", key));
}

/* --- going and coming back --- */
static void
test_a_call_outlives_the_servers_restart(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_parked(1);
	bus_close(&server.bus);
	server.mode = ECHO;
	serve();
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(server.seen, 2);
	bus_close(&bus);
}

static void
test_a_call_waits_for_its_peer_to_come_up(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	serve();
	bus_close(&server.bus);
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	serve();
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	bus_close(&bus);
}

static void
test_an_unanswered_call_goes_to_the_other_copy(void **state)
{
	static struct server second;
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	memset(&second, 0, sizeof(second));
	o.endpoint = "tcp://127.0.0.1:*";
	o.ctx = &second;
	second.bus = must_open(&o);
	serve();
	endpoints[1] = bus_endpoint(second.bus);
	bus = client_of(&gateway_keys);
	must_answer(bus); /* whichever is connected first is then preferred */
	server.mode = server.seen > 0 ? PARK : ECHO;
	second.mode = second.seen > 0 ? PARK : ECHO;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_true(server.seen > 0 && second.seen > 0);
	bus_close(&second.bus);
	bus_close(&bus);
}

static void
test_an_open_request_is_not_handed_out_twice(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);
	int64_t repeated = bus_m_repeated.count;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_rise(&bus_m_repeated, repeated);
	assert_int_equal(server.seen, 1);
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, 1);
	bus_close(&bus);
}

static void
test_once_is_sent_once(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 5 * CLOCK_SECOND / 2);
	int64_t resent = bus_m_resent.count;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	call.once = true;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_int_equal(bus_m_resent.count, resent);
	bus_close(&bus);
}

static void
test_nobody_there_is_a_timeout(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND / 5);
	struct bus *bus;

	(void)state;
	serve();
	bus_close(&server.bus);
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.count, 1);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_string_equal(ends.err.msg, "could not reach \"intake\"");
	assert_int_equal(bus_pending(bus), 0);
	bus_close(&bus);
}

/* --- answers --- */
static void
test_a_refusal_keeps_code_and_message(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	server.mode = REFUSE;
	server.refusal = "no consent";
	serve();
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_DENIED);
	assert_string_equal(ends.err.msg, "no consent");

	ends = (struct ends){0};
	server.refusal = "half a \xc3";
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_DENIED);
	assert_string_equal(ends.err.msg, "");
	bus_close(&bus);
}

static void
test_an_answer_over_the_limit_is_refused(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	uint8_t *big = calloc(1, MAX_MESSAGE + 1);
	struct bus *bus;

	(void)state;
	assert_non_null(big);
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_parked(1);
	bus_reply(server.bus, server.parked[0], FOLLOW, big, MAX_MESSAGE + 1);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_INTERNAL);

	ends = (struct ends){0};
	must_call(bus, &call);
	run_parked(2);
	bus_reply(server.bus, server.parked[1], FOLLOW, big, MAX_MESSAGE);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, MAX_MESSAGE);
	free(big);
	bus_close(&bus);
}

static void
test_an_answer_after_the_deadline_is_thrown_away(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND / 2);
	int64_t late = bus_m_late.count;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	while (server.parked_count == 0) { /* connecting may take longer than the call */
		ends = (struct ends){0};
		must_call(bus, &call);
		run_until(has_ended, &ends);
		assert_int_equal(ends.err.code, ERR_TIMEOUT);
	}
	assert_int_equal(server.parked[0]->kind, FOLLOW); /* still ours */
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	assert_true(bus_m_late.count > late);
	server.mode = ECHO;
	must_answer(bus);
	assert_int_equal(ends.count, 1);
	bus_close(&bus);
}

static void
test_an_answer_to_nobody_is_counted(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t before = bus_m_unreachable.count;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	/* The server learns of the end when it learns of it; each turn asks once more. */
	for (size_t i = 0; bus_m_unreachable.count == before; i++) {
		struct bus *gone = client_of(&gateway_keys);

		assert_true(i < 16);
		must_call(gone, &call);
		run_parked(i + 1);
		bus_close(&gone);
		assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
		server.mode = ECHO;
		must_answer(bus);
		server.mode = PARK;
		bus_reply(server.bus, server.parked[i], FOLLOW, "x", 1);
	}
	bus_close(&bus);
}

static void
test_a_cancelled_call_stays_silent(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t late = bus_m_late.count;
	uint64_t handle;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	bus = client_of(&gateway_keys);
	handle = must_call(bus, &call);
	run_parked(1);
	bus_cancel(bus, handle);
	bus_cancel(bus, handle);
	bus_cancel(bus, 999);
	assert_int_equal(bus_pending(bus), 0);
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	run_rise(&bus_m_late, late);
	assert_int_equal(ends.count, 0);
	bus_close(&bus);
}

struct chain {
	struct bus *bus;
	uint64_t other;
	struct ends ends;
	bool refused;
};

/* Ends one call, and from inside cancels another and tries a third. */
static void
on_chain(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct chain *chain = ctx;
	struct bus_call call = call_to_intake(&chain->ends, CLOCK_SECOND);
	struct err why = {0};

	on_end(&chain->ends, err, body, len);
	bus_cancel(chain->bus, chain->other);
	chain->refused = !bus_call(chain->bus, &call, NULL, &why);
	assert_int_equal(why.code, chain->refused ? ERR_UNAVAILABLE : ERR_NONE);
}

static void
test_closing_ends_calls_and_drops_requests(void **state)
{
	struct chain chain = {0};
	struct bus_call call = call_to_intake(&chain.ends, 20 * CLOCK_SECOND);
	struct ends other = {0};

	(void)state;
	server.mode = PARK;
	serve();
	chain.bus = client_of(&gateway_keys);
	call.done = on_chain;
	call.ctx = &chain;
	must_call(chain.bus, &call);
	call.done = on_end;
	call.ctx = &other;
	chain.other = must_call(chain.bus, &call);
	run_parked(2);
	bus_close(&server.bus);
	bus_close(&chain.bus);
	assert_null(chain.bus);
	assert_int_equal(chain.ends.count, 1);
	assert_int_equal(chain.ends.err.code, ERR_UNAVAILABLE);
	assert_true(chain.refused);
	assert_int_equal(other.count, 0);
}

/* --- limits --- */
static void
test_pending_calls_have_a_limit(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus_options o = options_of(&gateway_keys, "gateway", &intake_peer, 1);
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve();
	o.max_pending = 3;
	bus = must_open(&o);
	for (int i = 0; i < 3; i++)
		must_call(bus, &call);
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	run_parked(3);
	bus_reply(server.bus, server.parked[0], FOLLOW, "", 0);
	run_until(has_ended, &ends);
	must_call(bus, &call);
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	bus_close(&bus);
	assert_int_equal(ends.count, 4);
}

static void
test_pending_bytes_have_a_limit(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus_options o = options_of(&gateway_keys, "gateway", &intake_peer, 1);
	struct bus *bus;

	(void)state;
	serve();
	o.max_message = 9000;
	o.max_pending_bytes = 10000;
	bus = must_open(&o);
	call.body = NULL;
	call.raw = calloc(1, 9001);
	call.raw_len = 9001;
	must_not_call(bus, &call, ERR_TOO_LARGE);
	call.raw_len = 9000;
	must_call(bus, &call);
	call.raw_len = 1001;
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	call.raw_len = 1000;
	must_call(bus, &call);
	call.raw_len = 1;
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	free((void *)call.raw);
	bus_close(&bus);
}

static void
test_the_largest_frame_arrives(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	serve();
	bus = client_of(&gateway_keys);
	call.raw = calloc(1, MAX_MESSAGE);
	call.raw_len = MAX_MESSAGE;
	must_call(bus, &call);
	free((void *)call.raw);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(server.raw_len, MAX_MESSAGE);
	bus_close(&bus);
}

static void
test_open_requests_have_a_limit(void **state)
{
	struct ends held = {0}, ends = {0};
	struct bus_call call = call_to_intake(&held, 20 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	serve_limited(&knows_gateway, 2);
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	must_call(bus, &call);
	run_parked(2);
	call.ctx = &ends;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
	bus_reply(server.bus, server.parked[0], FOLLOW, "", 0);
	run_until(has_ended, &held);
	must_call(bus, &call);
	run_parked(3);
	bus_close(&bus);
}

static void
test_one_id_is_one_call(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus *bus;

	(void)state;
	serve();
	bus = client_of(&gateway_keys);
	call.id = id_v4();
	must_call(bus, &call);
	must_not_call(bus, &call, ERR_CONFLICT);
	run_until(has_ended, &ends);
	must_call(bus, &call);
	call.to = "nobody";
	call.id = id_v4();
	must_not_call(bus, &call, ERR_INTERNAL);
	bus_close(&bus);
}

/* --- bytes from a peer that knows the protocol of ZeroMQ but not ours --- */
struct raw {
	void *context, *zmq;
	size_t replies;
	struct err refused;
};

static void
raw_open(struct raw *raw, int type, const struct keys *keys)
{
	int zero = 0;

	*raw = (struct raw){.context = zmq_ctx_new()};
	raw->zmq = zmq_socket(raw->context, type);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_LINGER, &zero, sizeof(zero)), 0);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_CURVE_PUBLICKEY, keys->public_key, 32), 0);
	assert_int_equal(zmq_setsockopt(raw->zmq, ZMQ_CURVE_SECRETKEY, keys->secret_key, 32), 0);
}

static void
raw_close(struct raw *raw)
{
	(void)zmq_close(raw->zmq);
	(void)zmq_ctx_term(raw->context);
}

static void
raw_frame(struct raw *raw, const void *bytes, size_t len, bool more)
{
	assert_int_equal(zmq_send(raw->zmq, bytes, len, more ? ZMQ_SNDMORE : 0), len);
}

/* An envelope as the test wants it. */
struct packed {
	uint8_t bytes[512];
	size_t len;
};

static struct packed
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

static bool
raw_refused(void *arg)
{
	struct raw *raw = arg;
	Accord__V1__Refusal *refusal;
	uint8_t envelope[512], body[512];
	int n = zmq_recv(raw->zmq, envelope, sizeof(envelope), ZMQ_DONTWAIT);

	if (n < 0)
		return false;
	n = zmq_recv(raw->zmq, body, sizeof(body), ZMQ_DONTWAIT);
	assert_true(n > 0);
	refusal = accord__v1__refusal__unpack(NULL, (size_t)n, body);
	assert_non_null(refusal);
	raw->refused.code = err_from_word(refusal->code);
	accord__v1__refusal__free_unpacked(refusal, NULL);
	return true;
}

static void
must_refuse(struct raw *raw, enum err_code code)
{
	run_until(raw_refused, raw);
	assert_int_equal(raw->refused.code, code);
}

static void
raw_request(struct raw *raw, const struct packed *envelope, size_t extra)
{
	raw_frame(raw, envelope->bytes, envelope->len, extra > 0);
	for (size_t i = 0; i < extra; i++)
		raw_frame(raw, "x", 1, i + 1 < extra);
}

static void
raw_connect(struct raw *raw)
{
	raw_open(raw, ZMQ_DEALER, &gateway_keys);
	assert_int_equal(
	    zmq_setsockopt(raw->zmq, ZMQ_CURVE_SERVERKEY, intake_keys.public_key, 32), 0);
	assert_int_equal(zmq_connect(raw->zmq, address), 0);
}

static void
test_malformed_requests_are_refused(void **state)
{
	struct id id = id_v4();
	int64_t later = clock_now() + CLOCK_HOUR, malformed = bus_m_malformed.count;
	struct packed good = envelope_of(&id, 16, PING, false, later);
	struct packed reply = envelope_of(&id, 16, PING, true, later);
	struct packed kindless = envelope_of(&id, 16, 0, false, later);
	struct packed refusal = envelope_of(&id, 16, ACCORD__V1__KIND__KIND_REFUSAL, false, later);
	struct packed past = envelope_of(&id, 16, PING, false, clock_now() - 1);
	struct raw raw;

	(void)state;
	serve();
	raw_connect(&raw);
	raw_request(&raw, &good, 0);
	must_refuse(&raw, ERR_INVALID);
	raw_request(&raw, &good, 3);
	must_refuse(&raw, ERR_INVALID);
	raw_request(&raw, &good, 20);
	must_refuse(&raw, ERR_INVALID);
	raw_request(&raw, &reply, 1);
	must_refuse(&raw, ERR_INVALID);
	raw_request(&raw, &kindless, 1);
	must_refuse(&raw, ERR_INVALID);
	raw_request(&raw, &refusal, 1);
	must_refuse(&raw, ERR_INVALID);
	assert_int_equal(bus_m_malformed.count, malformed + 6);
	raw_request(&raw, &past, 1);
	must_refuse(&raw, ERR_TIMEOUT);
	assert_int_equal(server.seen, 0);
	raw_close(&raw);
}

static void
test_requests_without_an_id_are_dropped(void **state)
{
	struct id id = id_v4();
	int64_t later = clock_now() + CLOCK_HOUR, malformed = bus_m_malformed.count;
	struct packed brief = envelope_of(&id, 15, PING, false, later);
	struct packed none = envelope_of(&id, 0, PING, false, later);
	uint8_t *big = calloc(1, BUS_ENVELOPE_MAX + 1);
	struct raw raw;
	struct bus *bus;

	(void)state;
	assert_non_null(big);
	serve();
	bus = client_of(&gateway_keys);
	raw_connect(&raw);
	raw_request(&raw, &brief, 1);
	raw_request(&raw, &none, 1);
	raw_frame(&raw, "", 0, true);
	raw_frame(&raw, "", 0, false);
	raw_frame(&raw, "\xff\xff\xff\xff", 4, true);
	raw_frame(&raw, "x", 1, false);
	raw_frame(&raw, big, BUS_ENVELOPE_MAX + 1, true);
	raw_frame(&raw, "x", 1, false);
	run_rise(&bus_m_malformed, malformed + 4);
	assert_int_equal(bus_m_malformed.count, malformed + 5);
	assert_int_equal(server.seen, 0);
	must_answer(bus);
	free(big);
	raw_close(&raw);
	bus_close(&bus);
}

static void
test_an_oversize_frame_leaves_the_server_answering(void **state)
{
	struct id id = id_v4();
	struct packed good = envelope_of(&id, 16, PING, false, clock_now() + CLOCK_HOUR);
	uint8_t *big = calloc(1, MAX_MESSAGE + 1);
	struct raw raw;
	struct bus *bus;

	(void)state;
	assert_non_null(big);
	serve();
	raw_connect(&raw);
	raw_frame(&raw, good.bytes, good.len, true);
	raw_frame(&raw, big, MAX_MESSAGE + 1, false);
	bus = client_of(&gateway_keys);
	must_answer(bus);
	must_answer(bus);
	assert_int_equal(server.seen, 2);
	free(big);
	raw_close(&raw);
	bus_close(&bus);
}

static void
test_an_open_id_of_another_kind_is_refused(void **state)
{
	struct id id = id_v4();
	int64_t later = clock_now() + CLOCK_HOUR;
	struct packed ping = envelope_of(&id, 16, PING, false, later);
	struct packed other = envelope_of(&id, 16, FOLLOW, false, later);
	struct raw raw;

	(void)state;
	server.mode = PARK;
	serve();
	raw_connect(&raw);
	raw_request(&raw, &ping, 1);
	run_parked(1);
	raw_request(&raw, &other, 1);
	must_refuse(&raw, ERR_CONFLICT);
	assert_int_equal(server.seen, 1);
	raw_close(&raw);
}

struct question {
	struct raw *raw;
	uint8_t identity[64];
	size_t identity_len;
	struct id id;
};

/* Receives one request on a raw ROUTER. */
static bool
raw_asked(void *arg)
{
	struct question *q = arg;
	Accord__V1__Envelope *envelope;
	uint8_t bytes[512];
	int n = zmq_recv(q->raw->zmq, q->identity, sizeof(q->identity), ZMQ_DONTWAIT);

	if (n < 0)
		return false;
	q->identity_len = (size_t)n;
	n = zmq_recv(q->raw->zmq, bytes, sizeof(bytes), ZMQ_DONTWAIT);
	envelope = accord__v1__envelope__unpack(NULL, (size_t)n, bytes);
	assert_non_null(envelope);
	assert_true(id_from_bytes(envelope->id.data, envelope->id.len, &q->id));
	accord__v1__envelope__free_unpacked(envelope, NULL);
	assert_true(zmq_recv(q->raw->zmq, bytes, sizeof(bytes), ZMQ_DONTWAIT) >= 0);
	return true;
}

static void
raw_answer(struct question *q, const struct packed *envelope, const void *body, size_t len)
{
	raw_frame(q->raw, q->identity, q->identity_len, true);
	raw_frame(q->raw, envelope->bytes, envelope->len, body != NULL);
	if (body != NULL)
		raw_frame(q->raw, body, len, false);
}

static void
test_only_a_proper_reply_is_believed(void **state)
{
	struct raw raw;
	struct question q = {.raw = &raw};
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t malformed = bus_m_malformed.count, late = bus_m_late.count;
	struct packed no_reply, garbage = {"\xff\xff", 2}, unknown, proper, refusal;
	struct id other = id_v4();
	size_t size = sizeof(address);
	struct bus *bus;
	int one = 1;

	(void)state;
	raw_open(&raw, ZMQ_ROUTER, &intake_keys);
	assert_int_equal(zmq_setsockopt(raw.zmq, ZMQ_CURVE_SERVER, &one, sizeof(one)), 0);
	assert_int_equal(zmq_bind(raw.zmq, "tcp://127.0.0.1:*"), 0);
	assert_int_equal(zmq_getsockopt(raw.zmq, ZMQ_LAST_ENDPOINT, address, &size), 0);
	endpoints[0] = address;
	bus = client_of(&gateway_keys);
	must_call(bus, &call);
	run_until(raw_asked, &q);
	no_reply = envelope_of(&q.id, 16, FOLLOW, false, 0);
	proper = envelope_of(&q.id, 16, FOLLOW, true, 0);
	refusal = envelope_of(&q.id, 16, ACCORD__V1__KIND__KIND_REFUSAL, true, 0);
	unknown = envelope_of(&other, 16, FOLLOW, true, 0);
	raw_answer(&q, &garbage, "x", 1);
	raw_answer(&q, &no_reply, "x", 1);
	raw_answer(&q, &proper, NULL, 0);
	raw_answer(&q, &refusal, "\xff", 1);
	raw_answer(&q, &unknown, "x", 1);
	raw_answer(&q, &proper, "yes", 3);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_memory_equal(ends.body, "yes", 3);
	assert_int_equal(bus_m_malformed.count, malformed + 4);
	assert_int_equal(bus_m_late.count, late + 1);
	bus_close(&bus);
	raw_close(&raw);
}

/* --- opening --- */
static void
test_opening_says_why_not(void **state)
{
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	struct err err = {0};

	(void)state;
	serve();
	o.endpoint = address;
	assert_null(bus_open(&o, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	o = options_of(&gateway_keys, "gateway", &intake_peer, 1);
	endpoints[0] = "nonsense";
	assert_null(bus_open(&o, &err));
	assert_int_equal(err.code, ERR_INVALID);
	o.peer_count = 0;
	server.refusal = NULL;
	{
		struct bus *bus = must_open(&o);

		assert_string_equal(bus_endpoint(bus), "");
		bus_close(&bus);
		bus_close(&bus);
	}
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_no_round_trip_is_lost),
	    TEST(test_the_request_arrives_as_it_was_sent),
	    TEST(test_five_megabytes_arrive_intact),
	    TEST(test_a_strangers_key_is_refused),
	    TEST(test_a_stranger_who_is_introduced_gets_in),
	    TEST(test_a_server_with_another_key_is_not_believed),
	    TEST(test_key_text),
	    TEST(test_a_call_outlives_the_servers_restart),
	    TEST(test_a_call_waits_for_its_peer_to_come_up),
	    TEST(test_an_unanswered_call_goes_to_the_other_copy),
	    TEST(test_an_open_request_is_not_handed_out_twice),
	    TEST(test_once_is_sent_once),
	    TEST(test_nobody_there_is_a_timeout),
	    TEST(test_a_refusal_keeps_code_and_message),
	    TEST(test_an_answer_over_the_limit_is_refused),
	    TEST(test_an_answer_after_the_deadline_is_thrown_away),
	    TEST(test_an_answer_to_nobody_is_counted),
	    TEST(test_a_cancelled_call_stays_silent),
	    TEST(test_closing_ends_calls_and_drops_requests),
	    TEST(test_pending_calls_have_a_limit),
	    TEST(test_pending_bytes_have_a_limit),
	    TEST(test_the_largest_frame_arrives),
	    TEST(test_open_requests_have_a_limit),
	    TEST(test_one_id_is_one_call),
	    TEST(test_malformed_requests_are_refused),
	    TEST(test_requests_without_an_id_are_dropped),
	    TEST(test_an_oversize_frame_leaves_the_server_answering),
	    TEST(test_an_open_id_of_another_kind_is_refused),
	    TEST(test_only_a_proper_reply_is_believed),
	    TEST(test_opening_says_why_not),
	};

	return cmocka_run_group_tests_name("bus", tests, NULL, NULL);
}
