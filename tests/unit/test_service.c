/* The gate in front of every handler, the tables' own check, --check and --dump. */
#include "tests/unit/journal_world.h"

#include <getopt.h>

#include "common/service_kit.h"
#include "sql/common/kit.h"
#include "tests/unit/loop.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name

static struct service service;
static struct service_kit kit;
static int decided, answered;

static bool
decide(struct batch *batch, struct input *input, struct err *err)
{
	(void)batch, (void)input, (void)err;
	decided++;
	return true;
}

static void
list_callouts(struct service *s, struct bus_request *request, const ProtobufCMessage *msg)
{
	answered++;
	assert_non_null(msg);
	service_reply(s, request, request->kind, msg);
}

static const struct rule commands[] = {
    {.kind = KIND(LOAD_ROSTER), .name = "load_roster", .senders = "accord", .decide = decide},
    {.kind = KIND(MOVE_CALLOUT),
	.name = "move_callout",
	.senders = "gateway referral",
	.flags = RULE_DEMO,
	.decide = decide},
    {.kind = KIND(MAKE_TOKEN),
	.name = "make_token",
	.senders = "gatewayreferral referralx xreferral",
	.decide = decide},
    {0}};
static const struct answer answers[] = {
    {KIND(LIST_CALLOUTS), "referral", list_callouts}, {0, NULL, NULL}};
static const struct table *const tables[] = {NULL};
static const struct statement *const *const no_statements[] = {NULL};

static struct {
	size_t count;
	struct err err;
} answer;

static void
on_request(void *ctx, struct bus_request *request)
{
	(void)ctx;
	service_on_request(&service, request);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	(void)ctx, (void)body, (void)len;
	answer.count++;
	answer.err = err != NULL ? *err : (struct err){0};
}

/* What the service says to the peer "referral". */
static enum err_code
ask(uint32_t kind, const ProtobufCMessage *body)
{
	struct bus_call call = {.to = "intake",
	    .kind = kind,
	    .body = body,
	    .timeout_us = 20 * CLOCK_SECOND,
	    .done = on_answer};
	size_t before = answer.count;

	assert_true(bus_call(world.referral, &call, NULL, NULL));
	UNTIL(answer.count > before);
	return answer.err.code;
}

static int
set_up(void **state)
{
	struct batch_options options = {.service = "intake",
	    .many_writers = true,
	    .tables = tables,
	    .max_queued = 1,
	    .max_batch = 1};

	(void)state;
	world_open(on_request);
	memset(&kit, 0, sizeof(kit));
	service = (struct service){.name = "intake",
	    .many_writers = true, /* answers without the lease, too */
	    .tables = tables,
	    .statements = no_statements,
	    .commands = commands,
	    .answers = answers,
	    .loop = world.loop,
	    .bus = world.intake,
	    .reader = world.reader,
	    .kit = &kit};
	service.batcher = batcher_new(&options, world.loop);
	decided = answered = 0;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	world_close();
	batcher_free(&service.batcher);
	loop_end(world.loop);
	return 0;
}

/* --- the gate --- */

static void
test_unknown_kind(void **state)
{
	(void)state;
	assert_int_equal(ask(99, NULL), ERR_INVALID);
	assert_int_equal(ask(KIND(INCIDENT_RECORDED), NULL), ERR_INVALID); /* a fact */
	assert_int_equal(ask(KIND(INGEST_DOCUMENTS), NULL), ERR_INVALID);  /* of another */
}

static void
test_wrong_sender(void **state)
{
	(void)state;
	assert_int_equal(ask(KIND(LOAD_ROSTER), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(GET_STATUS), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(MAKE_TOKEN), NULL), ERR_DENIED); /* whole words only */
	assert_int_equal(decided, 0);
}

/* Facts are told to those that a service names, and to nobody when it names none. */
static void
test_followers(void **state)
{
	(void)state;
	service.many_writers = false; /* who is let in hears that this is a standby */
	assert_int_equal(ask(KIND(FOLLOW), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(RESTATE), NULL), ERR_DENIED);
	service.followers = "audit notification";
	service.snapshots = "audit";
	assert_int_equal(ask(KIND(FOLLOW), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(RESTATE), NULL), ERR_DENIED);
	service.followers = "audit referral";
	assert_int_equal(ask(KIND(RESTATE), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(FOLLOW), NULL), ERR_UNAVAILABLE);
	/* while the caller's bus looks for a writer it may say no without asking */
	while (ask(KIND(LOAD_ROSTER), NULL) != ERR_DENIED)
		continue;
	service.snapshots = "referral";
	assert_int_equal(ask(KIND(RESTATE), NULL), ERR_UNAVAILABLE);
}

static void
test_bad_body(void **state)
{
	Accord__V1__Follow other = ACCORD__V1__FOLLOW__INIT;

	(void)state;
	other.epoch = other.after = other.credit = 7;
	assert_int_equal(ask(KIND(LIST_CALLOUTS), &other.base), ERR_INVALID);
	assert_int_equal(ask(KIND(MOVE_CALLOUT), &other.base), ERR_INVALID);
	assert_int_equal(answered, 0);
}

static void
test_demo_only(void **state)
{
	(void)state;
	assert_int_equal(ask(KIND(MOVE_CALLOUT), NULL), ERR_DENIED);
	service.demo = true;
	assert_int_equal(ask(KIND(MOVE_CALLOUT), NULL), ERR_UNAVAILABLE); /* its store is away */
	assert_int_equal(decided, 0);
}

static void
test_answers(void **state)
{
	(void)state;
	assert_int_equal(ask(KIND(PING), NULL), ERR_NONE);
	assert_int_equal(ask(KIND(LIST_CALLOUTS), NULL), ERR_NONE);
	assert_int_equal(answered, 1);
}

static void
test_draining(void **state)
{
	(void)state;
	service.draining = true;
	/* No more is said than before. Asked first: the bus then looks for a copy that is the
	 * writer. */
	assert_int_equal(ask(KIND(LOAD_ROSTER), NULL), ERR_DENIED);
	assert_int_equal(ask(KIND(LIST_CALLOUTS), NULL), ERR_UNAVAILABLE);
	service.demo = true;
	assert_int_equal(ask(KIND(MOVE_CALLOUT), NULL), ERR_UNAVAILABLE);
	assert_int_equal(answered, 0);
}

/* --- the tables --- */

static void
read_row(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch, (void)from, (void)row;
}

static const struct statement statement = {.name = "s", .sql = "select 1", .max_rows = -1};
static const struct table good = {.name = "good", .load = &statement, .read = read_row};
static const struct table unread = {.name = "unread", .load = &statement};
static const struct table unbound = {.name = "unbound", .save = &statement};

static void
check(bool is_good, const struct service *s)
{
	struct err err = {0};

	assert_int_equal(service_check_tables(s, &err), is_good);
	assert_int_equal(err.code == ERR_NONE, is_good);
}

static const ProtobufCMessage *
fill(struct arena *arena, const struct db_row *row, struct id *subject)
{
	(void)arena, (void)row, (void)subject;
	return NULL;
}

static void
test_good_tables(void **state)
{
	static const struct table *const list[] = {&good, NULL};
	static const struct rule facts[] = {
	    {.kind = 1200, .name = "passed", .flags = RULE_IGNORE}, {0}};
	static const struct follow follows[] = {{.source = "intake", .facts = facts}, {0}};
	static const struct restate restates[] = {{1200, &sql_kit_journal_page, fill}, {0}};

	(void)state;
	check(true, &(struct service){.tables = tables});
	check(true, &(struct service){.tables = tables, .restates = restates});
	check(true, &(struct service){.tables = list,
			.commands = commands,
			.answers = answers,
			.clocks = facts,
			.follows = follows});
}

static void
test_bad_rules(void **state)
{
	static const struct rule bad[][3] = {
	    {{.kind = KIND(LOAD_ROSTER), .senders = "accord", .decide = decide}},
	    {{.kind = KIND(LOAD_ROSTER), .name = "a", .senders = "accord"}},
	    {{.kind = KIND(LOAD_ROSTER), .name = "a", .decide = decide}},
	    {{.kind = 99, .name = "a", .senders = "accord", .decide = decide}},
	    {{.kind = KIND(PING), .name = "a", .senders = "accord", .decide = decide}},
	    {{.kind = KIND(LOAD_ROSTER), .name = "a", .senders = "accord", .decide = decide},
		{.kind = KIND(LOAD_ROSTER), .name = "b", .senders = "accord", .decide = decide}},
	};
	static const struct rule clock[] = {{.kind = 1, .name = "clock", .decide = decide}, {0}};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		check(false, &(struct service){.tables = tables, .commands = bad[i]});
	check(false, &(struct service){.tables = tables, .clocks = bad[0]});
	check(true, &(struct service){.tables = tables, .clocks = clock});
	check(true, &(struct service){.tables = tables, .clocks = clock, .many_writers = true});
}

static void
test_bad_answers(void **state)
{
	static const struct answer bad[][3] = {
	    {{KIND(LIST_CALLOUTS), NULL, list_callouts}},
	    {{99, "accord", list_callouts}},
	    {{KIND(PING), "accord", list_callouts}},
	    {{KIND(LOAD_ROSTER), "accord", list_callouts}},
	    {{KIND(LIST_CALLOUTS), "accord", list_callouts},
		{KIND(LIST_CALLOUTS), "accord", list_callouts}},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		check(false,
		    &(struct service){.tables = tables, .commands = commands, .answers = bad[i]});
}

static void
test_bad_follows_and_tables(void **state)
{
	static const struct rule any = {.name = "any"};
	static const struct follow bad[][2] = {
	    {{.source = "intake"}}, {{.source = "intake", .any = &any}}};
	static const struct restate no_page[] = {{1200, NULL, fill}, {0}};
	static const struct restate no_fill[] = {{1200, &sql_kit_journal_page, NULL}, {0}};
	static const struct restate no_fact[] = {{1299, &sql_kit_journal_page, fill}, {0}};
	static const struct table *const unread_list[] = {&unread, NULL};
	static const struct table *const unbound_list[] = {&unbound, NULL};

	(void)state;
	check(false, &(struct service){.tables = tables, .follows = bad[0]});
	check(false, &(struct service){.tables = tables, .follows = bad[1]});
	check(false, &(struct service){.tables = tables, .restates = no_page});
	check(false, &(struct service){.tables = tables, .restates = no_fill});
	check(false, &(struct service){.tables = tables, .restates = no_fact});
	check(false, &(struct service){.tables = unread_list});
	check(false, &(struct service){.tables = unbound_list});
}

/* --- the command line --- */

static char out[16384];

/* service_main as a program: its exit status; out is what it wrote. */
static int
run(const char *a, const char *b, const char *c)
{
	char *argv[] = {(char *)"accord-intake", (char *)a, (char *)b, (char *)c, NULL};
	struct service s = {.name = "intake",
	    .tables = tables,
	    .statements = no_statements,
	    .commands = commands,
	    .answers = answers};
	FILE *file = tmpfile();
	int argc = c != NULL ? 4 : b != NULL ? 3 : a != NULL ? 2 : 1, kept, kept_err, rc;

	assert_non_null(file);
	fflush(stdout);
	kept = dup(STDOUT_FILENO);
	kept_err = dup(STDERR_FILENO);
	assert_true(dup2(fileno(file), STDOUT_FILENO) >= 0);
	assert_true(dup2(fileno(file), STDERR_FILENO) >= 0);
	optind = 0;
	rc = service_main(&s, argc, argv);
	fflush(stdout);
	assert_true(dup2(kept, STDOUT_FILENO) >= 0);
	assert_true(dup2(kept_err, STDERR_FILENO) >= 0);
	close(kept);
	close(kept_err);
	rewind(file);
	out[fread(out, 1, sizeof(out) - 1, file)] = '\0';
	fclose(file);
	log_open("test", LOG_ERROR);
	return rc;
}

static void
test_dump(void **state)
{
	(void)state;
	assert_int_equal(run("--dump", "handlers", NULL), 0);
	assert_non_null(strstr(out, "command 301 move_callout from gateway referral\n"));
	assert_non_null(strstr(out, "answer 2 follow from nobody\n"));
	assert_int_equal(run("--dump", "config", NULL), 0);
	assert_non_null(strstr(out, "max message:"));
	assert_int_equal(run("--dump", "sql", NULL), 0);
	assert_int_equal(run("--dump", "fsm", NULL), 0);
	assert_int_equal(run("--dump", "secrets", NULL), 2);
	assert_int_equal(run("--nonsense", NULL, NULL), 2);
	assert_int_equal(run(NULL, NULL, NULL), 2);
	assert_int_equal(run("--help", NULL, NULL), 0);
	assert_non_null(strstr(out, "usage: accord-intake"));
}

static void
test_check(void **state)
{
	char path[] = "/tmp/accord-service-XXXXXX";
	int fd = mkstemp(path);
	FILE *file = fdopen(fd, "w");
	long at;

	(void)state;
	assert_non_null(file);
	fputs("listen: tcp://127.0.0.1:7101\nkeys: /nowhere\npeers:\n  - gateway\n", file);
	fflush(file);
	assert_int_equal(run("--config", path, "--check"), 2);
	fputs("database: host=nowhere sslmode=verify-full\n", file);
	at = ftell(file);
	fputs("database read: host=nowhere\n", file);
	fflush(file);
	assert_int_equal(run("--config", path, "--check"), 2);
	assert_non_null(strstr(out, "\"database read\" must say sslmode=verify-full"));
	assert_int_equal(fseek(file, at, SEEK_SET), 0);
	fputs("database read: host=nowhere sslmode=require\n", file);
	fflush(file);
	assert_int_equal(run("--config", path, "--check"), 0);
	assert_non_null(strstr(out, ": good\n"));
	fputs("max message: 1MiB\n", file);
	fflush(file);
	assert_int_equal(run("--config", path, "--check"), 0);
	fputs("max batch: 0\n", file);
	fclose(file);
	assert_int_equal(run("--config", path, "--check"), 2);
	unlink(path);
	assert_int_equal(run("--config", path, "--check"), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    TEST(test_unknown_kind),
	    TEST(test_wrong_sender),
	    TEST(test_followers),
	    TEST(test_bad_body),
	    TEST(test_demo_only),
	    TEST(test_answers),
	    TEST(test_draining),
	    cmocka_unit_test(test_good_tables),
	    cmocka_unit_test(test_bad_rules),
	    cmocka_unit_test(test_bad_answers),
	    cmocka_unit_test(test_bad_follows_and_tables),
	    cmocka_unit_test(test_dump),
	    cmocka_unit_test(test_check),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, start_database, NULL);
}
