/* The list of what comes to an end, at its limits: what is not shown is said to be there. */
#include "tests/unit/reader_world.h"

#include "services/gateway/ending_lines.c"

struct fixture {
	struct reader r;
	struct listing listing;
};

static int
set_up(void **state)
{
	struct fixture *f = reader_new(sizeof(*f), 64 << 20);

	f->listing.arena = f->r.arena;
	*state = f;
	return 0;
}

static const char *
name(struct listing *l, size_t n)
{
	return arena_printf(l->arena, "n-%zu", n);
}

static void
test_edges_have_a_limit(void **state)
{
	struct listing *l = &((struct fixture *)*state)->listing;

	for (size_t i = 0; i < LISTED_EDGES; i++)
		use_edge(l, &l->lines[0], "north", name(l, i), "");
	assert_false(l->lines[0].record.more);
	use_edge(l, &l->lines[0], "north", name(l, 7), ""); /* the same again */
	assert_false(l->lines[0].record.more);
	assert_int_equal(l->edge_count, LISTED_EDGES);
	use_edge(l, &l->lines[0], "north", "one-more", "");
	assert_true(l->lines[0].record.more);
	assert_int_equal(l->edge_count, LISTED_EDGES);
	use_edge(l, &l->lines[1], "north", name(l, 255), "");
	assert_int_equal(l->lines[1].edges[3], UINT64_C(1) << 63);
	assert_false(l->lines[1].record.more);
}

static void
test_placements_have_a_limit(void **state)
{
	struct listing *l = &((struct fixture *)*state)->listing;

	for (size_t i = 0; i < LISTED_PLACEMENTS; i++)
		use_placement(l, &l->lines[0], name(l, i));
	assert_int_equal(l->lines[0].placements, UINT64_MAX);
	assert_false(l->lines[0].record.more);
	use_placement(l, &l->lines[0], "one-more");
	assert_true(l->lines[0].record.more);
	use_placement(l, &l->lines[1], name(l, 3));
	assert_int_equal(l->lines[1].placements, 8);
	assert_false(l->lines[1].record.more);
}

static void
test_clients_have_a_limit(void **state)
{
	struct listing *l = &((struct fixture *)*state)->listing;
	struct id ids[LISTED_CLIENTS + 1];
	ProtobufCBinaryData data[LISTED_CLIENTS + 1];

	for (size_t i = 0; i <= LISTED_CLIENTS; i++) {
		ids[i] = id_v4();
		data[i] = (ProtobufCBinaryData){sizeof(ids[i].b), ids[i].b};
	}
	for (size_t i = 0; i < LISTED_CLIENTS; i++)
		assert_true(add_client(l, &l->lines[0], &data[i]));
	assert_true(add_client(l, &l->lines[0], &data[0])); /* once in a line */
	assert_int_equal(l->lines[0].record.n_led, LISTED_CLIENTS);
	assert_false(l->lines[0].record.more);
	assert_true(add_client(l, &l->lines[0], &data[LISTED_CLIENTS]));
	assert_int_equal(l->lines[0].record.n_led, LISTED_CLIENTS);
	assert_true(l->lines[0].record.more);
	assert_int_equal(l->client_count, LISTED_CLIENTS);
	assert_true(add_client(l, &l->lines[1], &data[7])); /* of another line: on record once */
	assert_int_equal(l->lines[1].record.n_led, 1);
	assert_false(l->lines[1].record.more);
	assert_int_equal(l->client_count, LISTED_CLIENTS);
}

static void
test_requests_have_a_limit(void **state)
{
	struct listing *l = &((struct fixture *)*state)->listing;
	Accord__V1__Touched touched = {.n_requests = LISTED_REQUESTS + 2};
	struct id ids[LISTED_REQUESTS + 1];
	ProtobufCBinaryData data;

	l->touched = &touched;
	for (size_t i = 0; i <= LISTED_REQUESTS; i++) {
		ids[i] = id_v4();
		data = (ProtobufCBinaryData){sizeof(ids[i].b), ids[i].b};
		assert_false(l->lines[0].record.more);
		assert_true(add_request(l, &l->lines[0], &data));
	}
	assert_true(l->lines[0].record.more);
	assert_int_equal(l->lines[0].record.n_requests, LISTED_REQUESTS);
	assert_int_equal(l->request_count, LISTED_REQUESTS);
	data = (ProtobufCBinaryData){sizeof(ids[7].b), ids[7].b};
	assert_true(add_request(l, &l->lines[1], &data)); /* of another line: on record once */
	assert_false(l->lines[1].record.more);
	assert_int_equal(l->request_count, LISTED_REQUESTS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    T(test_edges_have_a_limit),
	    T(test_placements_have_a_limit),
	    T(test_clients_have_a_limit),
	    T(test_requests_have_a_limit),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
