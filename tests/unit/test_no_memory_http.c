/* The gateway's server when memory ends at any allocation: a request is answered, refused or cut
 * off, and the next one is served. */
#include "tests/unit/no_memory.h"
#define CLIENT_GROW(p, n) __real_realloc(p, n)

#include "tests/unit/http_world.h"

#include "common/log.h"

#define ALLOCATIONS 60
#define CLOSE "Connection: close\r\n"

/* Whether memory ended. */
static bool
ask_short_of(struct world *world, const char *request, size_t at, bool for_good, char *status)
{
	struct client *client = client_open(world);
	bool ended;

	memory_ends(at, for_good);
	send_text(world, client, request);
	wait_closed(world, client);
	ended = memory_back();
	if (sscanf(client->got, "HTTP/1.1 %3s ", status) != 1)
		(void)snprintf(status, 4, "cut");
	client_close(world, client);
	return ended;
}

/* 500 would say that it is no use to come again. */
static void
ask_without_memory(struct world *world, const char *request, const char *want)
{
	for (int for_good = 0; for_good < 2; for_good++) {
		bool ended = true;

		for (size_t at = 1; ended; at++) {
			char status[4];

			assert_true(at < ALLOCATIONS);
			ended = ask_short_of(world, request, at, for_good, status);
			if (strcmp(status, want) != 0 &&
			    (!ended || (strcmp(status, "503") != 0 && strcmp(status, "cut") != 0)))
				fail_msg("allocation %zu of %.20s: %s", at, request, status);
		}
	}
	assert_int_equal(http_pending(world->http), 0);
}

static void
test_every_road(void **state)
{
	struct world *world = *state;

	ask_without_memory(world, HEAD("GET", "/hello/you?a=b", CLOSE), "200");
	ask_without_memory(
	    world, HEAD("POST", "/echo", CLOSE "Content-Length: 5\r\n") "12345", "200");
	ask_without_memory(world, HEAD("GET", "/secret", CLOSE), "404");
	ask_without_memory(world, HEAD("GET", "/nowhere", CLOSE), "404");
	ask_without_memory(
	    world, HEAD("GET", "/hello/you", CLOSE "Authorization: stranger\r\n"), "401");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_every_road, setup, teardown),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1));
	return cmocka_run_group_tests(tests, NULL, NULL);
}
