/* What others ask over the bus: parked requests, their answers, limits, bytes that are no request.
 */
#include "tests/unit/bus_world.h"

/* --- answers --- */
static void
test_an_open_request_is_not_handed_out_twice(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 25 * CLOCK_SECOND);
	int64_t repeated = bus_m_repeated.count;

	(void)state;
	begin(PARK);
	must_call(client, &call);
	run_rise(&bus_m_repeated, repeated);
	assert_int_equal(server.seen, 1);
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, 1);
	bus_close(&client);
}

static void
test_an_answer_over_the_limit_is_refused(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	uint8_t *big = calloc(1, MAX_MESSAGE + 1);

	(void)state;
	assert_non_null(big);
	begin(PARK);
	must_call(client, &call);
	run_parked(1);
	bus_reply(server.bus, server.parked[0], FOLLOW, big, MAX_MESSAGE + 1);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_INTERNAL);

	ends = (struct ends){0};
	must_call(client, &call);
	run_parked(2);
	bus_reply(server.bus, server.parked[1], FOLLOW, big, MAX_MESSAGE);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, MAX_MESSAGE);
	free(big);
	bus_close(&client);
}

static void
test_an_answer_after_the_deadline_is_thrown_away(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, CLOCK_SECOND / 2);
	int64_t late = bus_m_late.count;

	(void)state;
	begin(PARK);
	while (server.parked_count == 0) { /* connecting may take longer than the call */
		ends = (struct ends){0};
		must_call(client, &call);
		run_until(has_ended, &ends);
		assert_int_equal(ends.err.code, ERR_TIMEOUT);
	}
	assert_int_equal(server.parked[0]->kind, FOLLOW); /* still ours */
	bus_reply(server.bus, server.parked[0], FOLLOW, "x", 1);
	assert_true(bus_m_late.count > late);
	server.mode = ECHO;
	must_answer(client);
	assert_int_equal(ends.count, 1);
	bus_close(&client);
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

/* --- more answers than libzmq has room for --- */
#define BATCH 400

static bool
all_ended(void *arg)
{
	return ((struct ends *)arg)->count == BATCH;
}

static bool
nothing_waits(void *arg)
{
	(void)arg;
	return bus_m_answers.count == 0;
}

/* So many questions of one caller are open, and he does not read while they are answered. */
static void
answer_a_batch(struct bus_options *o, struct ends *ends)
{
	struct bus_call call = call_to_intake(ends, 60 * CLOCK_SECOND);
	uint8_t *body = calloc(1, BUS_LONG);

	assert_non_null(body);
	server.mode = PARK;
	o->endpoint = "tcp://127.0.0.1:*";
	server.bus = must_open(o);
	endpoints[0] = bus_endpoint(server.bus);
	client = client_of(&gateway_keys);
	for (size_t i = 0; i < BATCH; i++)
		must_call(client, &call);
	run_parked(BATCH);
	for (size_t i = 0; i < BATCH; i++)
		bus_reply(server.bus, server.parked[i], FOLLOW, body, BUS_LONG);
	free(body);
}

static void
test_answers_wait_for_their_caller_to_read(void **state)
{
	struct ends ends = {0};
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	int64_t dropped = bus_m_answers_dropped.count, unreachable = bus_m_unreachable.count;

	(void)state;
	o.max_pending = 2 * BATCH;
	o.max_pending_bytes = 8 * BATCH * BUS_LONG;
	answer_a_batch(&o, &ends);
	assert_true(bus_m_answers.count > 0);
	run_until(all_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(bus_m_answers.count, 0);
	assert_int_equal(bus_m_answers_dropped.count, dropped);
	assert_int_equal(bus_m_unreachable.count, unreachable);
	bus_close(&client);
}

static void
test_who_does_not_read_takes_a_share_and_no_more(void **state)
{
	struct ends ends = {0};
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	int64_t dropped = bus_m_answers_dropped.count, late = bus_m_late.count;
	int64_t waiting;

	(void)state;
	o.max_pending_bytes = 64 * BUS_LONG;
	answer_a_batch(&o, &ends);
	waiting = bus_m_answers.count;
	assert_in_range(waiting, 1, 32);
	assert_true(bus_m_answers_dropped.count > dropped);
	bus_close(&client); /* and is gone: what waits for him ends */
	run_until(nothing_waits, NULL);
	assert_int_equal(bus_m_late.count, late);
}

/* --- limits --- */
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
test_bytes_of_open_requests_have_a_limit(void **state)
{
	struct ends held = {0}, ends = {0};
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	struct bus_call call = call_to_intake(&held, 20 * CLOCK_SECOND);
	int64_t refused = bus_m_requests_refused.count;
	struct bus *bus;

	(void)state;
	server.mode = PARK;
	o.endpoint = "tcp://127.0.0.1:*";
	o.max_pending_bytes = 4 * BUS_LONG;
	server.bus = must_open(&o);
	endpoints[0] = bus_endpoint(server.bus);
	bus = client_of(&gateway_keys);
	call.body = NULL;
	call.raw = calloc(1, 3 * BUS_LONG);
	call.raw_len = 3 * BUS_LONG;
	must_call(bus, &call);
	run_parked(1);
	assert_int_equal(bus_m_request_bytes.count, 3 * BUS_LONG);
	call.ctx = &ends;
	call.raw_len = BUS_LONG + 1; /* there is room, but not for long ones */
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
	call.raw_len = BUS_LONG;
	must_call(bus, &call);
	run_parked(2);
	ends = (struct ends){0};
	call.raw_len = 1;
	must_call(bus, &call);
	run_until(has_ended, &ends);
	assert_int_equal(ends.err.code, ERR_UNAVAILABLE);
	assert_int_equal(bus_m_requests_refused.count, refused + 2);
	free((void *)call.raw);
	bus_close(&bus);
}

/* --- bytes from a peer that knows the protocol of ZeroMQ but not ours --- */
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

	(void)state;
	assert_non_null(big);
	begin(ECHO);
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
	must_answer(client);
	free(big);
	raw_close(&raw);
	bus_close(&client);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_an_open_request_is_not_handed_out_twice),
	    TEST(test_an_answer_over_the_limit_is_refused),
	    TEST(test_an_answer_after_the_deadline_is_thrown_away),
	    TEST(test_an_answer_to_nobody_is_counted),
	    TEST(test_answers_wait_for_their_caller_to_read),
	    TEST(test_who_does_not_read_takes_a_share_and_no_more),
	    TEST(test_open_requests_have_a_limit),
	    TEST(test_bytes_of_open_requests_have_a_limit),
	    TEST(test_malformed_requests_are_refused),
	    TEST(test_requests_without_an_id_are_dropped),
	    TEST(test_an_oversize_frame_leaves_the_server_answering),
	    TEST(test_an_open_id_of_another_kind_is_refused),
	};

	return cmocka_run_group_tests_name("bus_request", tests, NULL, NULL);
}
