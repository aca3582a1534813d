/* One life for every service: start, ready, drain, end. */
#include "common/service_kit.h"

#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/wire.h"
#include "sql/common/kit.h"

#define OFFLOAD_QUEUE 64
#define DRAIN_SECONDS 8
#define DRAIN_TICK 0.02
#define STATEMENT_LISTS 32
#define CONNECT_SECONDS 3

/* --- callbacks of the kit's parts --- */

static void
on_fact(void *ctx, const Accord__V1__Fact *fact)
{
	journal_fact(((struct service *)ctx)->kit->journal, fact);
}

static void
on_commit(void *ctx)
{
	journal_committed(((struct service *)ctx)->kit->journal);
}

static size_t
followers(void *ctx, struct follower_mark *marks)
{
	const struct service_kit *kit = ((struct service *)ctx)->kit;

	return kit->journal != NULL ? journal_followers(kit->journal, marks) : 0;
}

static void
on_fatal(void *ctx, const struct err *err)
{
	service_fatal(ctx, err);
}

static void
check_ready(struct service *service)
{
	struct service_kit *kit = service->kit;

	if (service_not_ready(service) != NULL || kit->was_ready)
		return;
	kit->was_ready = true;
	if (service->ready != NULL)
		service->ready(service);
	log_info("ready", L_STR("bus", bus_endpoint(service->bus))
			      L_INT("ms", (clock_now() - kit->started) / 1000));
}

/* To the supervisor a standby is as well as a writer is. */
static void
check_up(struct service *service)
{
	struct service_kit *kit = service->kit;

	if (kit->was_up || !db_ready(service->db) || !db_ready(service->reader))
		return;
	kit->was_up = true;
	service_notify("READY=1");
}

static void
on_open(void *ctx)
{
	struct service *service = ctx;
	struct service_kit *kit = service->kit;

	journal_open(kit->journal, batcher_epoch(service->batcher), batcher_head(service->batcher));
	for (size_t i = 0; i < kit->follower_count; i++)
		follower_start(kit->followers[i]);
	check_ready(service);
}

static void
on_standby(void *ctx)
{
	struct service *service = ctx;
	struct service_kit *kit = service->kit;

	kit->was_ready = false;
	journal_shut(kit->journal);
	parked_stop(service);
	for (size_t i = 0; i < kit->follower_count && !service->draining; i++)
		follower_stand_by(kit->followers[i]);
	if (service->stand_by != NULL)
		service->stand_by(service);
}

static void
on_writer_ready(void *ctx)
{
	check_up(ctx);
	batcher_connected(((struct service *)ctx)->batcher);
}

static void
lost(struct service *service, const char *which, const struct err *err)
{
	struct err why;

	log_warn("database lost", L_STR("connection", which) L_ERR(err));
	if (err == NULL || strncmp(err->sqlstate, "42", 2) != 0)
		return;
	why = *err;
	service_schema_advise(&why);
	service_fatal(service, &why);
}

static void
on_writer_lost(void *ctx, const struct err *err)
{
	struct service *service = ctx;

	batcher_lost(service->batcher);
	journal_shut(service->kit->journal);
	lost(service, "write", err);
}

static void
on_reader_ready(void *ctx)
{
	check_up(ctx);
	check_ready(ctx);
}

static void
on_reader_lost(void *ctx, const struct err *err)
{
	lost(ctx, "read", err);
}

/* --- ready, fatal, replies --- */

static const char *
refusal_of_store(const struct service *service)
{
	const char *state = batcher_fails(service->batcher);
	char *text = service->kit->not_ready;

	if (state == NULL)
		return NULL;
	(void)snprintf(text, sizeof(service->kit->not_ready),
	    "the store refuses what is to be saved (%s): it is tried again", state);
	return text;
}

const char *
service_not_ready(const struct service *service)
{
	if (service->draining)
		return "about to end";
	if (!db_ready(service->db) || !db_ready(service->reader))
		return "the database is away";
	if (service_stands_by(service))
		return "another copy is the writer";
	if (!batcher_open(service->batcher))
		return "not yet the writer";
	return refusal_of_store(service);
}

bool
service_writes(const struct service *service)
{
	return batcher_open(service->batcher) && !service->draining;
}

bool
service_stands_by(const struct service *service)
{
	return batcher_stands_by(service->batcher);
}

void
service_fatal(struct service *service, const struct err *err)
{
	log_error("cannot go on", L_ERR(err));
	service->kit->exit_status = EXIT_FAILURE;
	ev_break(service->loop, EVBREAK_ALL);
}

void
service_reply(struct service *service, struct bus_request *request, uint32_t kind,
    const ProtobufCMessage *msg)
{
	size_t len = protobuf_c_message_get_packed_size(msg);
	uint8_t small[1024], *bytes = len <= sizeof(small) ? small : malloc(len);
	struct err err;

	if (bytes == NULL) {
		err_set(&err, ERR_UNAVAILABLE, "no memory for an answer of %zu bytes", len);
		bus_refuse(service->bus, request, &err);
		return;
	}
	protobuf_c_message_pack(msg, bytes);
	bus_reply(service->bus, request, kind, bytes, len);
	if (bytes != small)
		free(bytes);
}

bool
service_submit(struct service *service, struct input *input, struct err *err)
{
	return batcher_submit(service->batcher, input, err);
}

/* --- the end --- */

static bool
drained(const struct service *service)
{
	return batcher_idle(service->batcher) &&
	       (service->drained == NULL || service->drained((struct service *)(uintptr_t)service));
}

static void
on_drain_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct service *service = w->data;

	(void)revents;
	if (!drained(service) && clock_mono() < service->kit->drain_until)
		return;
	if (!drained(service))
		log_warn(
		    "ended with work under way", L_INT("queued", batcher_queued(service->batcher)));
	ev_break(loop, EVBREAK_ALL);
}

static void
on_signal(struct ev_loop *loop, ev_signal *w, int revents)
{
	struct service *service = w->data;
	struct service_kit *kit = service->kit;

	(void)revents;
	if (service->draining)
		return;
	service->draining = true;
	log_info("draining");
	service_notify("STOPPING=1");
	for (size_t i = 0; i < kit->follower_count; i++)
		follower_stop(kit->followers[i]);
	journal_drain(kit->journal);
	if (service->drain != NULL)
		service->drain(service);
	kit->drain_until = clock_mono() + DRAIN_SECONDS * CLOCK_SECOND;
	ev_timer_init(&kit->drain_timer, on_drain_timer, 0., DRAIN_TICK);
	kit->drain_timer.data = service;
	ev_timer_start(loop, &kit->drain_timer);
}

static void
close_all(struct service *service)
{
	struct service_kit *kit = service->kit;

	parked_stop(service);
	if (service->batcher != NULL)
		batcher_end(service->batcher);
	if (service->stop != NULL)
		service->stop(service);
	for (size_t i = 0; i < kit->follower_count; i++)
		follower_free(&kit->followers[i]);
	bus_close(&service->bus);
	db_close(&service->reader);
	parked_end(kit);
	db_close(&service->db);
	journal_free(&kit->journal);
	restater_free(&kit->restater);
	batcher_free(&service->batcher);
	service_seal_close(service);
	offload_close(&service->offload);
}

/* --- the start --- */

/* Both connections prepare every statement: what does not fit the schema shows at the start, not at
 * three in the morning. */
static bool
open_db(struct service *service, bool writer, struct db **db, struct err *err)
{
	const struct kit_config *config = &service->kit->config;
	const struct statement *const **lists =
	    arena_zalloc(service->arena, (STATEMENT_LISTS + 1) * sizeof(*lists));
	struct db_options options = {.loop = service->loop,
	    .statements = lists,
	    .connect_timeout_s = CONNECT_SECONDS,
	    .ctx = service};
	size_t count = 0;

	if (lists == NULL)
		return err_set(err, ERR_INTERNAL, "out of memory");
	lists[count++] = sql_common_kit;
	for (size_t i = 0; service->statements[i] != NULL; i++) {
		if (count == STATEMENT_LISTS)
			return err_set(
			    err, ERR_INTERNAL, "more than %d lists of statements", STATEMENT_LISTS);
		lists[count++] = service->statements[i];
	}
	options.conninfo = writer ? config->database : config->database_read;
	options.label = writer ? "write" : "read";
	options.read_only = !writer;
	options.on_ready = writer ? on_writer_ready : on_reader_ready;
	options.on_lost = writer ? on_writer_lost : on_reader_lost;
	return service_schema_check(service, &options, err) &&
	       (*db = db_open(&options, err)) != NULL;
}

static bool
open_bus(struct service *service, struct err *err)
{
	struct service_kit *kit = service->kit;
	struct bus_options options = {.loop = service->loop,
	    .name = service->name,
	    .endpoint = kit->config.listen,
	    .peers = kit->peers,
	    .peer_count = kit->peer_count,
	    .max_message = (size_t)kit->config.max_message,
	    .max_pending = (size_t)kit->config.max_pending,
	    .max_pending_bytes = (size_t)kit->config.max_pending_bytes,
	    .on_request = service_on_request,
	    .ctx = service};

	return service_read_keys(service, &options, err) &&
	       (service->bus = bus_open(&options, err)) != NULL;
}

static void
open_batcher(struct service *service)
{
	const struct kit_config *config = &service->kit->config;
	struct batch_options options = {.db = service->db,
	    .service = service->name,
	    .many_writers = service->many_writers,
	    .tables = service->tables,
	    .clocks = service->clocks,
	    .max_queued = (size_t)config->max_queued,
	    .max_batch = (size_t)config->max_batch,
	    .arena_limit = (size_t)config->batch_memory,
	    .own = service,
	    .on_fact = on_fact,
	    .on_commit = on_commit,
	    .on_open = on_open,
	    .on_standby = on_standby,
	    .on_fatal = on_fatal,
	    .followers = followers,
	    .retentions = service->retentions,
	    .journal_kept = config->journal_kept,
	    .lease_silence = config->lease_silence,
	    .ctx = service};

	service->batcher = batcher_new(&options, service->loop);
}

static bool
can_ask(const struct service_kit *kit, const char *name)
{
	for (size_t i = 0; i < kit->peer_count; i++)
		if (strcmp(kit->peers[i].name, name) == 0)
			return kit->peers[i].endpoints != NULL;
	return false;
}

static bool
open_followers(struct service *service, struct err *err)
{
	struct service_kit *kit = service->kit;

	for (const struct follow *f = service->follows; f != NULL && f->source != NULL; f++) {
		if (!can_ask(kit, f->source))
			return err_set(err, ERR_INVALID,
			    "peers: no endpoint of \"%s\", whose journal is followed", f->source);
		if (kit->follower_count == SERVICE_FOLLOWS)
			return err_set(
			    err, ERR_INTERNAL, "more than %d journals to follow", SERVICE_FOLLOWS);
		kit->followers[kit->follower_count++] = follower_new(service, f);
	}
	return true;
}

static bool
open_all(struct service *service, struct err *err)
{
	struct service_kit *kit = service->kit;
	struct journal_options journal = {
	    .loop = service->loop, .many_writers = service->many_writers};

	if (!service_read_peers(service, err) || !open_bus(service, err) ||
	    !open_db(service, true, &service->db, err))
		return false;
	open_batcher(service);
	if (!open_db(service, false, &service->reader, err))
		return false;
	journal.bus = service->bus;
	journal.reader = service->reader;
	kit->journal = journal_new(&journal);
	kit->restater = restater_new(&(struct restater_options){
	    .restates = service->restates, .bus = service->bus, .reader = service->reader});
	service->offload = offload_open(service->loop, OFFLOAD_QUEUE, err);
	return service->offload != NULL && service_seal_open(service, err) &&
	       open_followers(service, err) &&
	       (service->start == NULL || service->start(service, err));
}

static void
watch_signals(struct service *service)
{
	struct service_kit *kit = service->kit;

	signal(SIGPIPE, SIG_IGN);
	ev_signal_init(&kit->term, on_signal, SIGTERM);
	ev_signal_init(&kit->intr, on_signal, SIGINT);
	kit->term.data = kit->intr.data = service;
	ev_signal_start(service->loop, &kit->term);
	ev_signal_start(service->loop, &kit->intr);
}

static int
run(struct service *service, struct err *err)
{
	service_close_shutters();
	service->loop = ev_default_loop(EVFLAG_AUTO);
	watch_signals(service);
	service_watchdog(service);
	if (open_all(service, err)) {
		ev_run(service->loop, 0);
		close_all(service);
		log_info("ended", L_INT("status", service->kit->exit_status));
		return service->kit->exit_status;
	}
	log_error("could not start", L_ERR(err));
	service->stop = NULL; /* there is nothing of its own to stop */
	close_all(service);
	return EXIT_FAILURE;
}

static int
usage(const struct service *service, FILE *out)
{
	fprintf(out,
	    "usage: accord-%s --config FILE [--check]\n"
	    "       accord-%s --dump handlers|fsm|config|sql|routes|openapi\n\n"
	    "  --config FILE  run with this configuration (--dump config prints a sample)\n"
	    "  --check        only read the configuration, say what is wrong with it, and end\n"
	    "  --dump WHAT    print a table of the program and end: what it answers and follows,\n"
	    "                 its states, its keys, its statements; of the gateway also its "
	    "routes\n",
	    service->name, service->name);
	return out == stdout ? EXIT_SUCCESS : 2;
}

static int
with_config(struct service *service, const char *path, bool check)
{
	struct err err = {0};

	if (!service_check_tables(service, &err) || !service_read_config(service, path, &err)) {
		fprintf(stderr, "accord-%s: %s\n", service->name, err.msg);
		return 2;
	}
	service->demo = service->kit->config.demo;
	log_open(service->name, (enum log_level)service->kit->config.log_level);
	if (!check)
		return run(service, &err);
	printf("%s: good\n", path);
	return EXIT_SUCCESS;
}

static int
main_of(struct service *service, int argc, char **argv)
{
	static const struct option options[] = {{"config", required_argument, NULL, 'c'},
	    {"check", no_argument, NULL, 'k'}, {"dump", required_argument, NULL, 'd'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	const char *config = NULL, *dump = NULL;
	bool check = false;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		switch (option) {
		case 'c':
			config = optarg;
			break;
		case 'd':
			dump = optarg;
			break;
		case 'k':
			check = true;
			break;
		case 'h':
			return usage(service, stdout);
		default:
			return usage(service, stderr);
		}
	service->kit = xcalloc(1, sizeof(*service->kit));
	service->kit->started = clock_now();
	service->arena = arena_new(16 * 1024, 16 << 20);
	log_open(service->name, LOG_INFO);
	if (dump != NULL)
		return service_dump(service, dump) ? EXIT_SUCCESS : usage(service, stderr);
	return config != NULL ? with_config(service, config, check) : usage(service, stderr);
}

int
service_main(struct service *service, int argc, char **argv)
{
	int status = main_of(service, argc, argv);

	arena_free(&service->arena);
	free(service->kit);
	service->kit = NULL;
	return status;
}
