/* What the watch says of itself, and to whom it says nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "services/watch/pulse.h"
#include "tests/unit/loop.h"

static struct ev_loop *loop;
static struct pulse *pulse;

static struct pulse_facts
facts_of(void *ctx)
{
	(void)ctx;
	return (struct pulse_facts){.pages = PULSE_ARRIVE, .age_s = 12};
}

static int
setup(void **state)
{
	struct err err = {0};

	(void)state;
	loop = ev_loop_new(EVFLAG_AUTO);
	pulse = pulse_open(loop, "127.0.0.1:0", facts_of, NULL, &err);
	assert_non_null(pulse);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	pulse_close(&pulse);
	pulse_close(&pulse);
	loop_end(loop);
	return 0;
}

static int
come(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET,
	    .sin_port = htons((uint16_t)pulse_port(pulse)),
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_true(fd >= 0);
	assert_int_equal(connect(fd, (struct sockaddr *)&to, sizeof(to)), 0);
	return fd;
}

static void
say(int fd, const char *text)
{
	assert_int_equal(send(fd, text, strlen(text), MSG_NOSIGNAL), strlen(text));
}

/* All that comes until the other side has ended. */
static size_t
hear(int fd, char *got, size_t size)
{
	size_t len = 0;
	ssize_t n;

	do {
		(void)ev_run(loop, EVRUN_NOWAIT);
		n = recv(fd, got + len, size - 1 - len, MSG_DONTWAIT);
		len += n > 0 ? (size_t)n : 0;
	} while (n != 0 && (n > 0 || errno == EAGAIN));
	got[len] = '\0';
	(void)close(fd);
	return len;
}

static void
check(const char *head, const struct pulse_facts *facts, const char *status, const char *body)
{
	char out[PULSE_ANSWER];
	size_t len = pulse_answer(head, facts, out);

	assert_int_equal(len, strlen(out));
	assert_int_equal(strncmp(out, status, strlen(status)), 0);
	assert_string_equal(strstr(out, "\r\n\r\n") + 4, body);
}

static void
test_what_it_says(void **state)
{
	struct pulse_facts facts = {.age_s = -1};
	static const char head[] = "GET /healthz HTTP/1.1\r\n\r\n";

	(void)state;
	check(
	    head, &facts, "HTTP/1.1 200 ", "{\"alive\":true,\"pages\":\"unknown\",\"wrong\":[]}\n");
	facts = (struct pulse_facts){.pages = PULSE_SILENT, .age_s = 700};
	check("GET /healthz?x HTTP/1.0\r\n\r\n", &facts, "HTTP/1.1 200 ",
	    "{\"alive\":true,\"pages\":\"silent\",\"age_seconds\":700,\"wrong\":[]}\n");
	facts = (struct pulse_facts){PULSE_ARRIVE, INT64_MAX, true, true, true, true};
	check(head, &facts, "HTTP/1.1 503 ",
	    "{\"alive\":true,\"pages\":\"arrive\",\"age_seconds\":9223372036854775807,\"wrong\":["
	    "\"the on-call list\",\"the sheet\",\"the heartbeat\",\"the alarm\"]}\n");
	for (size_t i = 0; i < 4; i++) {
		static const char *const others[] = {
		    "GET / HTTP/1.1", "POST /healthz HTTP/1.1", "GET /healthzz", "GET /healthz"};

		check(others[i], &facts, "HTTP/1.1 404 ", "{\"only\":\"GET /healthz\"}\n");
	}
}

static void
test_a_request_in_pieces_and_one_without_end(void **state)
{
	char got[4096], filler[PULSE_HEAD];
	int fd = come();

	(void)state;
	say(fd, "GET /heal");
	(void)ev_run(loop, EVRUN_NOWAIT);
	say(fd, "thz HTTP/1.1\r\nHost: x\r\n\r");
	(void)ev_run(loop, EVRUN_NOWAIT);
	say(fd, "\n");
	assert_true(hear(fd, got, sizeof(got)) > 0);
	assert_non_null(strstr(got, "\"age_seconds\":12"));
	memset(filler, 'x', sizeof(filler));
	fd = come();
	assert_int_equal(send(fd, filler, sizeof(filler), MSG_NOSIGNAL), sizeof(filler));
	assert_int_equal(hear(fd, got, sizeof(got)), 0);
}

/* Those that say nothing hold their places; one more is turned away, and one that leaves makes
 * room.
 */
static void
test_sessions_have_a_limit(void **state)
{
	char got[4096];
	int all[PULSE_SESSIONS], more;

	(void)state;
	for (size_t i = 0; i < PULSE_SESSIONS; i++)
		all[i] = come();
	more = come();
	assert_int_equal(hear(more, got, sizeof(got)), 0);
	(void)close(all[0]);
	do {
		more = come();
		say(more, "GET /healthz HTTP/1.1\r\n\r\n");
	} while (hear(more, got, sizeof(got)) == 0);
	assert_non_null(strstr(got, "HTTP/1.1 200 OK"));
	for (size_t i = 1; i < PULSE_SESSIONS; i++)
		(void)close(all[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_it_says),
	    cmocka_unit_test_setup_teardown(
		test_a_request_in_pieces_and_one_without_end, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_sessions_have_a_limit, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
