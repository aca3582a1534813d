/* The bus as a whole: round trips, keys, opening and closing. */
#include "tests/unit/bus_world.h"
#include "tests/unit/death.h"

/* --- round trips --- */
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
	Accord__V1__Follow *echo;
	int64_t before = clock_now();

	(void)state;
	begin(ECHO);
	actor.person = (char *)"p-101";
	call.actor = &actor;
	call.id = id_v4();
	must_call(client, &call);
	assert_int_equal(bus_pending(client), 1);
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
	bus_close(&client);
}

static void
test_five_megabytes_arrive_intact(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	size_t len = (size_t)5 << 20;
	uint8_t *raw = malloc(len);

	(void)state;
	assert_non_null(raw);
	for (size_t i = 0; i < len; i++)
		raw[i] = (uint8_t)(i * 7 + i / 251);
	begin(ECHO);
	call.raw = raw;
	call.raw_len = len;
	call.body = NULL;
	must_call(client, &call);
	memset(raw, 0, len);
	free(raw);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(ends.len, 0);
	assert_int_equal(server.raw_len, len);
	assert_true(server.raw_intact);
	bus_close(&client);
}

static void
test_the_largest_frame_arrives(void **state)
{
	struct ends ends = {0};
	struct bus_call call = call_to_intake(&ends, 20 * CLOCK_SECOND);

	(void)state;
	begin(ECHO);
	call.raw = calloc(1, MAX_MESSAGE);
	call.raw_len = MAX_MESSAGE;
	must_call(client, &call);
	free((void *)call.raw);
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_int_equal(server.raw_len, MAX_MESSAGE);
	bus_close(&client);
}

/* --- keys --- */
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

/* --- opening and closing --- */
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

/* --- closed by those it calls; what it was given is gone --- */
static void
close_it(void *arg)
{
	bus_close(arg);
}

struct closer {
	struct bus *bus;
	struct ends ends;
	bool died;
};

static void
close_when_done(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct closer *closer = ctx;

	closer->died = death_of(close_it, &closer->bus);
	on_end(&closer->ends, err, body, len);
}

static void
close_when_asked(void *ctx, struct bus_request *request)
{
	struct closer *closer = ctx;

	closer->died = death_of(close_it, &server.bus);
	bus_reply(server.bus, request, request->kind, NULL, 0);
}

/* A reply, a call that has waited for too long, and the close itself. */
static void
test_closing_when_done_is_death(void **state)
{
	struct closer closer = {0};
	struct bus_call call = call_to_intake(NULL, 20 * CLOCK_SECOND);

	(void)state;
	serve();
	closer.bus = client_of(&gateway_keys);
	call.done = close_when_done;
	call.ctx = &closer;
	must_call(closer.bus, &call);
	run_until(has_ended, &closer.ends);
	assert_int_equal(closer.ends.failed, 0);
	assert_true(closer.died);
	closer.ends.count = 0;
	closer.died = false;
	server.mode = PARK;
	call.timeout_us = 1;
	must_call(closer.bus, &call);
	run_until(has_ended, &closer.ends);
	assert_int_equal(closer.ends.err.code, ERR_TIMEOUT);
	assert_true(closer.died);
	closer.died = false;
	call.timeout_us = 20 * CLOCK_SECOND;
	must_call(closer.bus, &call);
	bus_close(&closer.bus);
	assert_int_equal(closer.ends.err.code, ERR_UNAVAILABLE);
	assert_true(closer.died);
}

static void
test_closing_when_asked_is_death(void **state)
{
	struct bus_options o = options_of(&intake_keys, "intake", &knows_gateway, 1);
	struct closer closer = {0};

	(void)state;
	o.endpoint = "tcp://127.0.0.1:*";
	o.on_request = close_when_asked;
	o.ctx = &closer;
	server.bus = must_open(&o);
	(void)snprintf(address, sizeof(address), "%s", bus_endpoint(server.bus));
	endpoints[0] = address;
	closer.bus = client_of(&gateway_keys);
	must_answer(closer.bus);
	assert_true(closer.died);
	bus_close(&closer.bus);
}

/* Everything of a call but its ctx is the caller's again when bus_call returns; sending again
 * reads it all once more. */
static void
test_nothing_that_was_lent_is_kept(void **state)
{
	Accord__V1__Actor *actor = malloc(sizeof(*actor));
	Accord__V1__Follow *body = malloc(sizeof(*body));
	struct bus_call *call = malloc(sizeof(*call));
	struct ends ends = {0};
	struct bus *bus;

	(void)state;
	assert_true(actor != NULL && body != NULL && call != NULL);
	serve();
	bus_close(&server.bus); /* nobody listens while it is called */
	bus = client_of(&gateway_keys);
	accord__v1__actor__init(actor);
	accord__v1__follow__init(body);
	actor->person = strdup("p-101");
	body->after = 7;
	*call = call_to_intake(&ends, 20 * CLOCK_SECOND);
	call->to = strdup("intake");
	call->actor = actor;
	call->body = &body->base;
	call->raw = calloc(1, 100);
	call->raw_len = 100;
	must_call(bus, call);
	free(actor->person);
	free(actor);
	free(body);
	free((void *)(uintptr_t)call->to);
	free((void *)(uintptr_t)call->raw);
	free(call);
	serve();
	run_until(has_ended, &ends);
	assert_int_equal(ends.failed, 0);
	assert_string_equal(server.person, "p-101");
	assert_int_equal(server.raw_len, 100);
	bus_close(&bus);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_no_round_trip_is_lost),
	    TEST(test_the_request_arrives_as_it_was_sent),
	    TEST(test_five_megabytes_arrive_intact),
	    TEST(test_the_largest_frame_arrives),
	    TEST(test_a_strangers_key_is_refused),
	    TEST(test_a_stranger_who_is_introduced_gets_in),
	    TEST(test_a_server_with_another_key_is_not_believed),
	    TEST(test_key_text),
	    TEST(test_opening_says_why_not),
	    TEST(test_closing_ends_calls_and_drops_requests),
	    TEST(test_closing_when_done_is_death),
	    TEST(test_closing_when_asked_is_death),
	    TEST(test_nothing_that_was_lent_is_kept),
	};

	return cmocka_run_group_tests_name("bus", tests, NULL, NULL);
}
