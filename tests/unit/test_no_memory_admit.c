/* The gate when memory ends at any allocation: whose token is good comes in or comes again (503),
 * and is never told that it is no good (401), for feeds give up then. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/log.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "tests/unit/fake_tokens.h"
#include "tests/unit/no_memory.h"

#define ALLOCATIONS 40
#define TOKEN "accord_of_north"

/* One request at a time. */
static struct {
	struct http_request request;
	enum err_code refused;
	bool in;
} door;

static const char *
fake_header(const struct http_request *request, const char *name)
{
	(void)request;
	return strcmp(name, "Authorization") == 0 ? "Bearer " TOKEN : NULL;
}

static struct http_request *
fake_find(struct http *http, uint64_t id)
{
	(void)http, (void)id;
	return &door.request;
}

static void
fake_problem(struct http_request *request, const struct err *err)
{
	(void)request;
	door.refused = err->code;
}

static void
fake_let_in(struct http_request *request)
{
	(void)request;
	door.in = true;
}

#define http_header fake_header
#define http_find fake_find
#define http_problem fake_problem
#define http_let_in fake_let_in
#define gateway_token_used fake_used

#include "services/gateway/known.c"
#include "services/gateway/stranger.c"
#include "services/gateway/admit.c"
#include "tests/unit/loop.h"

static struct gateway gateway;

void
fake_used(struct gateway *of, const struct id *token)
{
	(void)of, (void)token;
}

static int
setup(void **state)
{
	static const struct http_route route = {.flags = ROUTE_FEED};
	int64_t now = clock_now();

	(void)state;
	memset(&store, 0, sizeof(store));
	memset(&door, 0, sizeof(door));
	memset(&gateway, 0, sizeof(gateway));
	gateway.service.loop = ev_loop_new(EVFLAG_AUTO);
	gateway.http = (struct http *)(void *)&door; /* never looked into */
	gateway.known = known_open(&gateway.service);
	gateway.known->ready = true;
	gateway.known->heard = clock_mono();
	gateway.strangers = strangers_open(&gateway.service, gateway.known, on_asked, &gateway);
	door.request.route = &route;
	door.request.arena = arena_new(64, 1 << 16);
	(void)text_copy(
	    door.request.params.value[0], sizeof(door.request.params.value[0]), "north");
	store.read = (struct token_row){.expires = now + CLOCK_DAY, .version = 1};
	crypt_sha256(TOKEN, strlen(TOKEN), store.read.sha256);
	memcpy(store.read.id.b, store.read.sha256, sizeof(store.read.id.b));
	(void)text_copy(store.read.feed, sizeof(store.read.feed), "north");
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	strangers_close(&gateway.strangers);
	known_close(&gateway.known);
	arena_free(&door.request.arena);
	loop_end(gateway.service.loop);
	return 0;
}

/* What became of the request; a question to the store finds the token. */
static void
come(void)
{
	size_t asked = store.questions;

	if (gateway_admit(&gateway, &door.request) == HTTP_LET_IN)
		door.in = true;
	while (!door.in && door.refused == ERR_NONE && store.questions == asked)
		ev_run(gateway.service.loop, EVRUN_ONCE);
	if (store.questions == asked)
		return;
	store.row(gateway.strangers, NULL);
	store.done(store.ctx, NULL);
}

/* A request with the nth allocation failing; whether it did. */
static bool
come_short_of(size_t n, bool for_good, bool known)
{
	bool ended;

	assert_int_equal(setup(NULL), 0);
	if (known)
		known_put_token(gateway.known, &store.read);
	memory_ends(n, for_good);
	come();
	ended = memory_back();
	assert_true(door.in || door.refused == ERR_UNAVAILABLE);
	assert_true(door.in || ended);
	assert_int_equal(teardown(NULL), 0);
	return ended;
}

static void
test_a_good_token(void **state)
{
	(void)state;
	for (int i = 0; i < 4; i++) {
		size_t n = 1;

		while (n < ALLOCATIONS && come_short_of(n, i & 1, i & 2))
			n++;
		assert_true(n > 1 && n < ALLOCATIONS);
	}
}

/* Who is not known because there was no room for her is loaded again, and no stranger until then.
 */
static void
test_what_is_not_whole_is_loaded_again(void **state)
{
	(void)state;
	assert_true(known_whole(gateway.known));
	memory_ends(1, false);
	known_put_token(gateway.known, &store.read);
	assert_true(memory_back());
	assert_false(known_whole(gateway.known));
	on_looked(gateway.known, NULL);
	assert_true(gateway.known->loading);
	on_token(gateway.known, NULL);
	on_loaded(gateway.known, NULL);
	assert_true(known_whole(gateway.known));
	assert_int_equal(known_tokens(gateway.known), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_good_token),
	    cmocka_unit_test_setup_teardown(
		test_what_is_not_whole_is_loaded_again, setup, teardown),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1));
	return cmocka_run_group_tests(tests, NULL, NULL);
}
