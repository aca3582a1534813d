/* Mail to a real SMTP server on loopback (smtp_server.py), which answers as the recipient's name
 * says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/fetch.h"
#include "common/log.h"
#include "common/text.h"
#include "tests/unit/death.h"
#include "tests/unit/loop.h"

#define GUARD_SECONDS 30.
#define SERVER "tests/unit/smtp_server.py"
#define TEXT "Subject: page\r\n\r\nCall back.\r\n.\r\n..two dots\r\nend\r\n"

struct ends {
	size_t count;
	enum fetch_end end;
	long code;
};

static struct ev_loop *loop;
static struct fetch *fetch;
static pid_t server;
static FILE *said;
static int input;
static char url[64];

/* --- the server ----------------------------------------------------------------------------------
 */
static void
start_server(void)
{
	int in[2], out[2];

	assert_int_equal(pipe(in), 0);
	assert_int_equal(pipe(out), 0);
	server = fork();
	assert_true(server >= 0);
	if (server == 0) {
		(void)dup2(in[0], 0);
		(void)dup2(out[1], 1);
		(void)close(in[1]);
		(void)close(out[0]);
		(void)execl("/usr/bin/python3", "python3", SERVER, (char *)NULL);
		_exit(127);
	}
	(void)close(in[0]);
	(void)close(out[1]);
	input = in[1];
	said = fdopen(out[0], "r");
	assert_non_null(said);
}

static int
group_setup(void **state)
{
	int port;

	(void)state;
	log_open("test", LOG_ERROR);
	(void)signal(SIGPIPE, SIG_IGN);
	start_server();
	assert_int_equal(fscanf(said, "%d", &port), 1);
	(void)snprintf(url, sizeof(url), "smtp://127.0.0.1:%d", port);
	return 0;
}

static int
group_teardown(void **state)
{
	int status = -1;

	(void)state;
	(void)close(input);
	(void)fclose(said);
	assert_int_equal(waitpid(server, &status, 0), server);
	assert_int_equal(status, 0);
	return 0;
}

/* The next mail that the server kept: over which of its connections, and the mail. */
struct kept {
	int connection;
	char from[64], to[256], text[512];
};

static struct kept
next_kept(void)
{
	struct kept kept = {0};
	char base64[1024];
	long n;

	assert_int_equal(
	    fscanf(said, "%d %63s %255s %1023s", &kept.connection, kept.from, kept.to, base64), 4);
	n = text_unbase64(base64, kept.text, sizeof(kept.text) - 1);
	assert_true(n >= 0);
	return kept;
}

/* --- running -------------------------------------------------------------------------------------
 */
static void
on_guard(struct ev_loop *l, ev_timer *w, int revents)
{
	(void)l, (void)revents;
	*(bool *)w->data = true;
}

static void
run_until(const struct ends *ends, size_t count)
{
	bool late = false;
	ev_timer guard;

	ev_timer_init(&guard, on_guard, GUARD_SECONDS, 0);
	guard.data = &late;
	ev_timer_start(loop, &guard);
	while (!late && ends->count < count)
		ev_run(loop, EVRUN_ONCE);
	ev_timer_stop(loop, &guard);
	assert_false(late);
}

static void
open_limited(size_t max_running, size_t max_per_host)
{
	struct fetch_options options = {loop, max_running, max_per_host};
	struct err err = {0};

	fetch = fetch_open(&options, &err);
	assert_non_null(fetch);
}

static int
setup(void **state)
{
	(void)state;
	loop = ev_loop_new(EVFLAG_AUTO);
	open_limited(4, 2);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	fetch_close(&fetch);
	assert_null(fetch);
	fetch_close(&fetch);
	loop_end(loop);
	return 0;
}

static void
on_done(void *ctx, enum fetch_end end, long code)
{
	struct ends *ends = ctx;

	ends->count++;
	ends->end = end;
	ends->code = code;
}

static struct fetch_mail
mail_to(const char *to, struct ends *ends)
{
	return (struct fetch_mail){.url = url,
	    .from = "accord@example.org",
	    .to = to,
	    .message = TEXT,
	    .len = strlen(TEXT),
	    .timeout_ms = 20000,
	    .done = on_done,
	    .ctx = ends};
}

static void
must_send(const struct fetch_mail *mail)
{
	struct err err = {0};

	if (!fetch_mail(fetch, mail, &err))
		fail_msg("%s", err.msg);
}

static void
must_not_send(const struct fetch_mail *mail, enum err_code code)
{
	struct err err = {0};

	assert_false(fetch_mail(fetch, mail, &err));
	assert_int_equal(err.code, code);
}

static struct ends
send_one(const struct fetch_mail *mail)
{
	struct fetch_mail one = *mail;
	struct ends ends = {0};

	one.ctx = &ends;
	must_send(&one);
	run_until(&ends, 1);
	assert_int_equal(ends.count, 1);
	assert_int_equal(fetch_running(fetch), 0);
	return ends;
}

static struct ends
send_to(const char *to)
{
	struct fetch_mail mail = mail_to(to, NULL);

	return send_one(&mail);
}

/* --- ends ----------------------------------------------------------------------------------------
 */
static void
test_a_mail_arrives_as_it_was_given(void **state)
{
	char message[] = TEXT;
	struct ends ends = {0};
	struct fetch_mail mail = mail_to("p-101@pager.example", &ends);
	struct kept kept;

	(void)state;
	mail.message = message;
	must_send(&mail);
	assert_int_equal(fetch_running(fetch), 1);
	assert_int_equal(ends.count, 0);
	memset(message, 'x', sizeof(message) - 1);
	run_until(&ends, 1);
	assert_int_equal(ends.end, FETCH_DONE);
	assert_int_equal(ends.code, 250);
	kept = next_kept();
	assert_string_equal(kept.from, "accord@example.org");
	assert_string_equal(kept.to, "p-101@pager.example");
	assert_string_equal(kept.text, TEXT);
}

static void
test_connections_are_used_again(void **state)
{
	int first;

	(void)state;
	assert_int_equal(send_to("a@x.example").end, FETCH_DONE);
	assert_int_equal(send_to("b@x.example").end, FETCH_DONE);
	first = next_kept().connection;
	assert_int_equal(next_kept().connection, first);
}

static void
test_not_now_and_never(void **state)
{
	struct ends ends;

	(void)state;
	ends = send_to("later@x.example");
	assert_int_equal(ends.end, FETCH_LATER);
	assert_int_equal(ends.code, 451);
	ends = send_to("refused@x.example");
	assert_int_equal(ends.end, FETCH_REFUSED);
	assert_int_equal(ends.code, 550);
	ends = send_to("data-later@x.example");
	assert_int_equal(ends.end, FETCH_LATER);
	assert_int_equal(ends.code, 452);
	ends = send_to("data-refused@x.example");
	assert_int_equal(ends.end, FETCH_REFUSED);
	assert_int_equal(ends.code, 554);
}

/* Bound, so that the port is ours, but nobody listens yet. */
static int
socket_at(char at[64])
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t size = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &size), 0);
	(void)snprintf(at, 64, "smtp://127.0.0.1:%d", ntohs(address.sin_port));
	return fd;
}

struct greeter {
	ev_io io;
	int fd, accepted;
	char url[64];
};

static void
on_guest(struct ev_loop *l, ev_io *w, int revents)
{
	static const char no[] = "554-go\r\n554 away\r\n";
	struct greeter *greeter = w->data;

	(void)revents;
	greeter->accepted = accept(greeter->fd, NULL, NULL);
	assert_int_equal(write(greeter->accepted, no, sizeof(no) - 1), sizeof(no) - 1);
	ev_io_stop(l, w);
}

static void
test_a_relay_that_refuses_us_may_change_its_mind(void **state)
{
	struct fetch_mail mail = mail_to("a@x.example", NULL);
	struct greeter greeter = {.accepted = -1};
	struct ends ends;

	(void)state;
	greeter.fd = socket_at(greeter.url);
	assert_int_equal(listen(greeter.fd, 1), 0);
	ev_io_init(&greeter.io, on_guest, greeter.fd, EV_READ);
	greeter.io.data = &greeter;
	ev_io_start(loop, &greeter.io);
	mail.url = greeter.url;
	ends = send_one(&mail);
	assert_int_equal(ends.end, FETCH_LATER);
	assert_int_equal(ends.code, 554);
	(void)close(greeter.accepted);
	(void)close(greeter.fd);
}

static void
test_nobody_listens(void **state)
{
	struct fetch_mail mail = mail_to("a@x.example", NULL);
	char nowhere[64];
	struct ends ends;
	int fd;

	(void)state;
	fd = socket_at(nowhere);
	mail.url = nowhere;
	ends = send_one(&mail);
	assert_int_equal(ends.end, FETCH_LATER);
	assert_int_equal(ends.code, 0);
	(void)close(fd);
}

static void
test_a_break_after_the_mail_is_uncertain(void **state)
{
	(void)state;
	assert_int_equal(send_to("die@x.example").end, FETCH_UNCERTAIN);
}

static void
test_a_break_within_the_mail_is_not(void **state)
{
	struct fetch_mail mail = mail_to("cut@x.example", NULL);
	size_t len = (size_t)32 << 20;
	char *big = malloc(len);

	(void)state;
	assert_non_null(big);
	memset(big, 'x', len);
	mail.message = big;
	mail.len = len;
	assert_int_equal(send_one(&mail).end, FETCH_LATER);
	free(big);
}

static void
test_silence_ends_in_time(void **state)
{
	struct fetch_mail mail = mail_to("silent@x.example", NULL);

	(void)state;
	mail.timeout_ms = 300;
	assert_int_equal(send_one(&mail).end, FETCH_LATER);
	mail.to = "data-silent@x.example";
	assert_int_equal(send_one(&mail).end, FETCH_UNCERTAIN);
}

static void
test_required_tls_is_required(void **state)
{
	struct fetch_mail mail = mail_to("a@x.example", NULL);

	(void)state;
	mail.require_tls = true;
	assert_int_equal(send_one(&mail).end, FETCH_LATER);
}

/* --- limits --------------------------------------------------------------------------------------
 */
static void
test_running_mails_have_a_limit(void **state)
{
	struct ends ends = {0};
	struct fetch_mail mail = mail_to("a@x.example", &ends);

	(void)state;
	for (int i = 0; i < 4; i++)
		must_send(&mail);
	must_not_send(&mail, ERR_UNAVAILABLE);
	run_until(&ends, 4);
	must_send(&mail);
	run_until(&ends, 5);
	for (int i = 0; i < 5; i++)
		(void)next_kept();
}

static void
test_connections_to_a_host_have_a_limit(void **state)
{
	struct ends ends = {0};
	struct fetch_mail mail = mail_to("a@x.example", &ends);
	int first;

	(void)state;
	fetch_close(&fetch);
	open_limited(4, 1);
	for (int i = 0; i < 4; i++)
		must_send(&mail);
	run_until(&ends, 4);
	first = next_kept().connection;
	for (int i = 1; i < 4; i++)
		assert_int_equal(next_kept().connection, first);
}

static void
test_what_is_no_mail_is_refused(void **state)
{
	static const char *const bad[] = {"", "a b@x", "a@x>\r\nDATA", "<a@x", "a@x\x7f"};
	struct fetch_mail mail = mail_to("a@x.example", NULL);

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		mail.to = bad[i];
		must_not_send(&mail, ERR_INVALID);
		mail.to = mail.from;
		mail.from = bad[i];
		must_not_send(&mail, ERR_INVALID);
		mail.from = mail.to;
	}
	mail.len = 0;
	must_not_send(&mail, ERR_INVALID);
}

static void
test_an_address_has_a_longest(void **state)
{
	char longest[256];
	struct fetch_mail mail = mail_to(longest, NULL);

	(void)state;
	memset(longest, 'a', 255);
	longest[255] = '\0';
	must_not_send(&mail, ERR_INVALID);
	longest[254] = '\0';
	memcpy(longest + 242, "@x.example.ab", 12);
	assert_int_equal(send_one(&mail).end, FETCH_DONE);
	assert_string_equal(next_kept().to, longest);
}

static void
test_another_protocol_is_not_spoken(void **state)
{
	struct fetch_mail mail = mail_to("a@x.example", NULL);

	(void)state;
	mail.url = "file:///etc/hostname";
	assert_int_equal(send_one(&mail).end, FETCH_LATER);
}

static void
test_closing_ends_what_runs(void **state)
{
	struct ends ends = {0}, other = {0};
	struct fetch_mail mail = mail_to("silent@x.example", &ends);

	(void)state;
	fetch_close(&fetch);
	open_limited(4, 4);
	must_send(&mail);
	must_send(&mail);
	mail = mail_to("a@x.example", &other);
	must_send(&mail);
	run_until(&other, 1);
	(void)next_kept();
	assert_int_equal(fetch_running(fetch), 2);
	fetch_close(&fetch);
	assert_int_equal(ends.count, 0);
}

/* --- closed by those it calls; what it was given is gone
 * ------------------------------------------
 */
static void
close_it(void *arg)
{
	(void)arg;
	fetch_close(&fetch);
}

static void
close_when_done(void *ctx, enum fetch_end end, long code)
{
	on_done(ctx, end, code);
	assert_true(death_of(close_it, NULL));
}

static void
on_answered(void *ctx, long status, const char *body, size_t len)
{
	(void)body, (void)len;
	on_done(ctx, FETCH_DONE, status);
}

static void
close_when_answered(void *ctx, long status, const char *body, size_t len)
{
	on_answered(ctx, status, body, len);
	assert_true(death_of(close_it, NULL));
}

static void
test_closing_in_ones_own_callback_is_death(void **state)
{
	struct ends ends = {0};
	struct fetch_mail mail = mail_to("a@x.example", &ends);
	struct fetch_http http = {.url = "http://127.0.0.1:1/",
	    .limit = 10,
	    .timeout_ms = 20000,
	    .done = close_when_answered,
	    .ctx = &ends};

	(void)state;
	mail.done = close_when_done;
	must_send(&mail);
	run_until(&ends, 1);
	(void)next_kept();
	assert_true(fetch_http(fetch, &http, NULL));
	run_until(&ends, 2);
	assert_int_equal(ends.code, 0);
}

/* The next is begun while the last is still on the stack. */
static void
send_the_next(void *ctx, enum fetch_end end, long code)
{
	struct fetch_mail mail = mail_to("next@x.example", ctx);

	on_done(ctx, end, code);
	must_send(&mail);
}

static void
test_done_can_send_the_next(void **state)
{
	struct ends ends = {0};
	struct fetch_mail mail = mail_to("a@x.example", &ends);

	(void)state;
	fetch_close(&fetch);
	open_limited(1, 1);
	mail.done = send_the_next;
	must_send(&mail);
	run_until(&ends, 2);
	assert_string_equal(next_kept().to, "a@x.example");
	assert_string_equal(next_kept().to, "next@x.example");
}

/* Takes one request of HTTP whose body ends in "body" and answers 201. */
static pid_t
start_taker(char place[64])
{
	static const char answer[] = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";
	struct sockaddr_in address = {.sin_family = AF_INET};
	socklen_t size = sizeof(address);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	char got[4096] = "";
	size_t len = 0;
	ssize_t n = 1;
	pid_t taker;

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	assert_int_equal(listen(fd, 1), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &size), 0);
	(void)snprintf(place, 64, "http://127.0.0.1:%d/", ntohs(address.sin_port));
	if ((taker = fork()) == 0) {
		int client = accept(fd, NULL, NULL);

		while (n > 0 && strstr(got, "\r\n\r\nbody") == NULL) {
			n = read(client, got + len, sizeof(got) - 1 - len);
			len += n > 0 ? (size_t)n : 0;
		}
		_exit(strstr(got, "Authorization: Bearer token\r\n") == NULL ||
		      write(client, answer, sizeof(answer) - 1) < 0);
	}
	(void)close(fd);
	return taker;
}

/* On the heap, so that whoever reads it after it was freed is caught. */
static char *
lent(char **all, size_t n, const char *text)
{
	all[n] = strdup(text);
	assert_non_null(all[n]);
	return all[n];
}

static void
test_nothing_that_was_lent_is_kept(void **state)
{
	struct ends ends = {0}, answers = {0};
	char *all[7];
	struct fetch_mail *mail = malloc(sizeof(*mail));
	struct fetch_http *http = malloc(sizeof(*http));
	struct kept kept;
	char place[64];
	pid_t taker = start_taker(place);

	(void)state;
	assert_non_null(mail);
	assert_non_null(http);
	*mail = mail_to(lent(all, 0, "a@x.example"), &ends);
	mail->url = lent(all, 1, url);
	mail->from = lent(all, 2, "accord@example.org");
	mail->message = lent(all, 3, TEXT);
	must_send(mail);
	*http = (struct fetch_http){.url = lent(all, 4, place),
	    .bearer = lent(all, 5, "token"),
	    .body = lent(all, 6, "body"),
	    .len = 4,
	    .limit = 10,
	    .timeout_ms = 20000,
	    .done = on_answered,
	    .ctx = &answers};
	assert_true(fetch_http(fetch, http, NULL));
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		free(all[i]);
	free(mail);
	free(http);
	run_until(&ends, 1);
	run_until(&answers, 1);
	assert_int_equal(answers.code, 201);
	assert_int_equal(waitpid(taker, NULL, 0), taker);
	kept = next_kept();
	assert_string_equal(kept.from, "accord@example.org");
	assert_string_equal(kept.to, "a@x.example");
	assert_string_equal(kept.text, TEXT);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_a_mail_arrives_as_it_was_given),
	    TEST(test_connections_are_used_again),
	    TEST(test_not_now_and_never),
	    TEST(test_a_relay_that_refuses_us_may_change_its_mind),
	    TEST(test_nobody_listens),
	    TEST(test_a_break_after_the_mail_is_uncertain),
	    TEST(test_a_break_within_the_mail_is_not),
	    TEST(test_silence_ends_in_time),
	    TEST(test_required_tls_is_required),
	    TEST(test_running_mails_have_a_limit),
	    TEST(test_connections_to_a_host_have_a_limit),
	    TEST(test_what_is_no_mail_is_refused),
	    TEST(test_an_address_has_a_longest),
	    TEST(test_another_protocol_is_not_spoken),
	    TEST(test_closing_ends_what_runs),
	    TEST(test_closing_in_ones_own_callback_is_death),
	    TEST(test_done_can_send_the_next),
	    TEST(test_nothing_that_was_lent_is_kept),
	};

	return cmocka_run_group_tests_name("fetch", tests, group_setup, group_teardown);
}
