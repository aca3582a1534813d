/* What we ask over the bus: going and coming back, answers, limits, replies that are none. */
#include "tests/unit/bus_world.h"

/* --- going and coming back --- */
static void
test_a_call_outlives_the_servers_restart(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);

	(void)state;
	begin(PARK);
	must_call(client, &call);
	run_parked(1);
	bus_close(&server.bus);
	server.mode = ECHO;
	serve();
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(server.seen, 2);
	bus_close(&client);
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

/* The second time after a second, the third after two more: not three times in three seconds. */
static void
test_an_open_call_is_sent_less_and_less_often(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 3 * CLOCK_SECOND);
	int64_t resent;

	(void)state;
	begin(ECHO);
	must_answer(client); /* connected */
	server.mode = PARK;
	resent = bus_m_resent.count;
	must_call(client, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_in_range(bus_m_resent.count, resent + 1, resent + 2);
	bus_close(&client);
}

static void
test_once_is_sent_once(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 5 * CLOCK_SECOND / 2);
	int64_t resent = bus_m_resent.count;

	(void)state;
	begin(PARK);
	call.once = true;
	must_call(client, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_int_equal(bus_m_resent.count, resent);
	bus_close(&client);
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

	(void)state;
	server.refusal = "no consent";
	begin(REFUSE);
	must_call(client, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_DENIED);
	assert_string_equal(ends.err.msg, "no consent");

	ends = (struct ends){0};
	server.refusal = "half a \xc3";
	must_call(client, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_DENIED);
	assert_string_equal(ends.err.msg, "");
	bus_close(&client);
}

static void
test_a_cancelled_call_stays_silent(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	int64_t late = bus_m_late.count;
	uint64_t handle;

	(void)state;
	begin(PARK);
	handle = must_call(client, &call);
	run_parked(1);
	bus_cancel(client, handle);
	bus_cancel(client, handle);
	bus_cancel(client, 999);
	assert_int_equal(bus_pending(client), 0);
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	run_rise(&bus_m_late, late);
	assert_int_equal(ends.count, 0);
	bus_close(&client);
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

/* A backfill's bodies may have three quarters of the memory; what is short has the rest. */
static void
test_long_calls_leave_room_for_short_ones(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	struct bus_options o = options_of(&gateway_keys, "gateway", &intake_peer, 1);
	int64_t refused = bus_m_pending_refused.count;
	struct bus *bus;

	(void)state;
	serve();
	o.max_pending_bytes = 8 * BUS_LONG;
	bus = must_open(&o);
	call.body = NULL;
	call.raw = calloc(1, 8 * BUS_LONG + 1);
	call.raw_len = 3 * BUS_LONG;
	must_call(bus, &call);
	must_call(bus, &call);
	assert_int_equal(bus_m_pending_bytes.count, 6 * BUS_LONG);
	call.raw_len = BUS_LONG + 1;
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	call.raw_len = BUS_LONG;
	must_call(bus, &call);
	must_call(bus, &call);
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	assert_int_equal(bus_m_pending_refused.count, refused + 2);
	bus_close(&bus);
	bus = must_open(&o);
	call.raw_len = 8 * BUS_LONG; /* alone, a long one has all of it */
	must_call(bus, &call);
	call.raw_len = 1;
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	bus_close(&bus);
	bus = must_open(&o);
	call.raw_len = 8 * BUS_LONG + 1;
	must_not_call(bus, &call, ERR_UNAVAILABLE);
	free((void *)call.raw);
	bus_close(&bus);
	assert_int_equal(bus_m_pending_bytes.count, 0);
}

static void
test_one_id_is_one_call(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);

	(void)state;
	begin(ECHO);
	call.id = id_v4();
	must_call(client, &call);
	must_not_call(client, &call, ERR_CONFLICT);
	run_until(has_ended, &ends);
	must_call(client, &call);
	call.to = "nobody";
	call.id = id_v4();
	must_not_call(client, &call, ERR_INTERNAL);
	bus_close(&client);
}

/* --- one copy alone --- */
/* Two copies that stand by: each answers for itself, and neither is taken for the writer. */
static void
test_a_copy_is_asked_by_its_endpoint(void **state)
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
	assert_ptr_equal(bus_copies(bus, "intake"), endpoints);
	assert_null(bus_copies(bus, "nobody"));
	for (size_t i = 0; i < 6; i++) {
		size_t was[] = {server.seen, second.seen};

		ends.count = 0;
		call.endpoint = endpoints[i % 2];
		must_call(bus, &call);
		run_until(has_ended, &ends);
		assert_int_equal(ends.failed, 0);
		assert_int_equal(server.seen, was[0] + (i % 2 == 0));
		assert_int_equal(second.seen, was[1] + (i % 2 == 1));
	}
	bus_close(&second.bus);
	bus_close(&bus);
}

/* It stands by, says nothing, or is none: the one that asks hears that, and nobody else is asked.
 */
static void
test_nobody_answers_for_a_copy(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 3 * CLOCK_SECOND / 2);
	struct bus *bus;

	(void)state;
	serve();
	endpoints[1] = "tcp://127.0.0.1:9";
	bus = client_of(&gateway_keys);
	must_answer(bus);
	server.seen = 0;
	call.endpoint = endpoints[1];
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_int_equal(server.seen, 0);

	ends.count = 0;
	server.mode = STAND_BY;
	call.endpoint = endpoints[0];
	call.timeout_us = 25 * CLOCK_SECOND;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_NOT_WRITER);

	ends.count = 0;
	server.mode = PARK;
	call.timeout_us = 3 * CLOCK_SECOND / 2;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_TIMEOUT);
	assert_in_range(server.seen, 1, 2); /* not again, though it was silent for over a second */

	call.endpoint = "tcp://127.0.0.1:10";
	must_not_call(bus, &call, ERR_INTERNAL);
	bus_close(&bus);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_a_call_outlives_the_servers_restart),
	    TEST(test_a_call_waits_for_its_peer_to_come_up),
	    TEST(test_an_unanswered_call_goes_to_the_other_copy),
	    TEST(test_an_open_call_is_sent_less_and_less_often),
	    TEST(test_once_is_sent_once),
	    TEST(test_a_copy_is_asked_by_its_endpoint),
	    TEST(test_nobody_answers_for_a_copy),
	    TEST(test_nobody_there_is_a_timeout),
	    TEST(test_a_refusal_keeps_code_and_message),
	    TEST(test_a_cancelled_call_stays_silent),
	    TEST(test_only_a_proper_reply_is_believed),
	    TEST(test_pending_calls_have_a_limit),
	    TEST(test_pending_bytes_have_a_limit),
	    TEST(test_long_calls_leave_room_for_short_ones),
	    TEST(test_one_id_is_one_call),
	};

	return cmocka_run_group_tests_name("bus_call", tests, NULL, NULL);
}
