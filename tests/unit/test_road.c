/* The road of an answer: by which clock it is decided. */
#include "common/clock.h"
#include "services/gateway/http/inner.h"
#include "services/gateway/road.h"
#include "tests/unit/reader_world.h"

static const char directory_text[] =
    "organisations:\n  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "people:\n  - person: ada\n    employer: house\n    roles:\n      - advocate\n";

struct world {
	struct reader r;
	struct yaml_doc document;
	struct directory directory;
	struct session session;
	struct http_request request;
	struct http_inner inner; /* of no connection: no header was said */
	struct gateway gateway;
};

static struct rulebook rulebook;
static int64_t decided_at;

const struct rulebook *
rulebook_now(const struct gateway *gateway)
{
	(void)gateway;
	return &rulebook;
}

bool
rulebook_refresh(struct gateway *gateway, void (*done)(void *ctx), void *ctx, struct err *err)
{
	(void)gateway, (void)done, (void)ctx;
	return err_set(err, ERR_UNAVAILABLE, "no store");
}

static void
step(struct gateway *gateway, struct http_request *request)
{
	struct asker asker;

	assert_ptr_equal(road_asker(gateway, request, &asker), &rulebook);
	decided_at = road_at(request);
}

static int
setup(void **state)
{
	struct world *w = reader_new(sizeof(*w), 1 << 20);

	*state = w;
	if (!yaml_parse(
		w->r.arena, "d", directory_text, strlen(directory_text), &w->document, &w->r.err) ||
	    !directory_read(&w->document, &w->directory, &w->r.err))
		fail_msg("%s", w->r.err.msg);
	rulebook = (struct rulebook){.version = 7, .directory = &w->directory};
	w->session = (struct session){.person = "ada", .organisation = "house"};
	w->request.inner = &w->inner;
	w->request.own = &w->session;
	w->request.arena = w->r.arena;
	return 0;
}

/* What is not yet permitted by the store's clock is refused, however far ours is ahead of it. */
static void
test_the_store_says_when_it_is_decided_anew(void **state)
{
	struct world *w = *state;
	int64_t now = clock_now(), hour = 60 * CLOCK_MINUTE;

	road_begin(&w->gateway, &w->request, step);
	assert_true(decided_at >= now);
	road_again(&w->gateway, &w->request, now - hour, false);
	assert_int_equal(decided_at, now - hour);
	w->session.tries = 0;
	road_again(&w->gateway, &w->request, now + hour, false);
	assert_int_equal(decided_at, now + hour);
	road_again(&w->gateway, &w->request, 0, false);
	assert_in_range(decided_at, now, now + hour - 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_the_store_says_when_it_is_decided_anew, setup, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
