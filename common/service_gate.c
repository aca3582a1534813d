/* The one gate: no handler runs unless every step here said yes. */
#include "common/service_kit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "sql/common/kit.h"
#include "sql/common/schema.h"

static struct metric m_refused = {
    .name = "accord_requests_refused_total", .help = "requests that the gate did not let in"};
static struct metric m_taken = {.name = "accord_requests_total", .help = "requests let in"};

/* A command on its way through a batch. */
struct command {
	struct input input;
	struct service *service;
	struct bus_request *request;
};

static bool
may_send(const char *senders, const char *from)
{
	size_t len = strlen(from);

	for (const char *at = senders; at != NULL && *at != '\0';) {
		size_t word = strcspn(at, " ");

		if (word == len && memcmp(at, from, len) == 0)
			return true;
		at += word + strspn(at + word, " ");
	}
	return false;
}

/* --- questions that every service answers --- */

/* Whoever asks wants to know whether this copy can work. */
static void
answer_ping(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct err err;

	if (batcher_fails(service->batcher) == NULL) {
		service_reply(service, request, request->kind, msg);
		return;
	}
	err_set(&err, ERR_UNAVAILABLE, "not ready: %s", service_not_ready(service));
	bus_refuse(service->bus, request, &err);
}

static void
answer_follow(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	journal_follow(service->kit->journal, request, (const Accord__V1__Follow *)msg);
}

static void
answer_restate(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct err err;

	if (batcher_open(service->batcher)) {
		restater_answer(service->kit->restater, request, (const Accord__V1__Restate *)msg);
		return;
	}
	err_set(&err, ERR_UNAVAILABLE, "this copy is not the writer");
	bus_refuse(service->bus, request, &err);
}

static void
answer_snapshot(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const char *source = ((const Accord__V1__TakeSnapshot *)msg)->source;
	struct service_kit *kit = service->kit;
	struct err err = {0};

	for (size_t i = 0; i < kit->follower_count; i++)
		if (strcmp(follower_source(kit->followers[i]), source) == 0) {
			if (!follower_snapshot(kit->followers[i], request, &err))
				bus_refuse(service->bus, request, &err);
			return;
		}
	err_set(&err, ERR_NOT_FOUND, "%s does not follow \"%s\"", service->name, source);
	bus_refuse(service->bus, request, &err);
}

static void
answer_metrics(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	Accord__V1__Metrics metrics = ACCORD__V1__METRICS__INIT;
	char *text = NULL;

	(void)msg;
	metrics.text.len = metrics_render(service->name, &text);
	metrics.text.data = (uint8_t *)text;
	service_reply(service, request, request->kind, &metrics.base);
	free(text);
}

struct status_question {
	struct service *service;
	struct bus_request *request;
	int64_t clocks, astray;
	uint64_t database, schema, journal; /* bytes */
	uint64_t parked[SERVICE_FOLLOWS];
};

static void
on_status_row(void *ctx, const struct db_row *row)
{
	((struct status_question *)ctx)->clocks = db_int(row, 0);
	((struct status_question *)ctx)->astray = db_int(row, 1);
}

static void
on_sizes_row(void *ctx, const struct db_row *row)
{
	struct status_question *q = ctx;

	q->database = (uint64_t)db_int(row, 0);
	q->schema = (uint64_t)db_int(row, 1);
	q->journal = (uint64_t)db_int(row, 2);
}

static void
on_parked_row(void *ctx, const struct db_row *row)
{
	struct status_question *q = ctx;

	for (size_t i = 0; i < q->service->kit->follower_count; i++)
		if (strcmp(follower_source(q->service->kit->followers[i]), db_text(row, 0)) == 0)
			q->parked[i] = (uint64_t)db_int(row, 1);
}

static Accord__V1__Lease
lease_of(const struct service *service, bool database)
{
	if (!database)
		return ACCORD__V1__LEASE__LEASE_UNSPECIFIED;
	if (service->many_writers)
		return ACCORD__V1__LEASE__LEASE_SHARED;
	return batcher_open(service->batcher) ? ACCORD__V1__LEASE__LEASE_WRITER
					      : ACCORD__V1__LEASE__LEASE_STANDBY;
}

static void
put_sizes(const struct status_question *known, Accord__V1__Status *status)
{
	status->database_bytes = known->database;
	status->schema_bytes = known->schema;
	status->journal_bytes = known->journal;
}

/* known NULL: the store could not be asked. */
static void
send_status(
    struct service *service, struct bus_request *request, const struct status_question *known)
{
	struct service_kit *kit = service->kit;
	Accord__V1__Status status = ACCORD__V1__STATUS__INIT;
	Accord__V1__FollowStatus follows[SERVICE_FOLLOWS], *list[SERVICE_FOLLOWS];
	const char *why = service_not_ready(service);
	int64_t due = batcher_next_due(service->batcher), now = clock_now();

	status.service = (char *)(uintptr_t)service->name;
	status.version = (char *)(uintptr_t)ACCORD_VERSION;
	status.ready = why == NULL;
	if (why != NULL)
		status.not_ready_because = (char *)(uintptr_t)why;
	status.started_us = kit->started;
	status.epoch = batcher_epoch(service->batcher);
	status.head = batcher_head(service->batcher);
	status.queued = batcher_queued(service->batcher);
	status.clocks_set = known != NULL ? (uint64_t)known->clocks : 0;
	status.facts_astray = known != NULL ? (uint64_t)known->astray : 0;
	status.clock_late_us = due != 0 && due < now ? now - due : 0;
	for (size_t i = 0; i < kit->follower_count; i++) {
		follower_status(kit->followers[i], &follows[i]);
		follows[i].quarantined = known != NULL ? known->parked[i] : 0;
		list[i] = &follows[i];
	}
	status.n_follows = kit->follower_count;
	status.follows = list;
	status.database = db_ready(service->db) && db_ready(service->reader);
	status.lease = lease_of(service, status.database);
	status.key_made_us = service_key_made(service);
	if (known != NULL)
		put_sizes(known, &status);
	if (service->status != NULL)
		service->status(service, &status);
	service_reply(service, request, request->kind, &status.base);
}

static void
on_status(void *ctx, const struct err *err)
{
	struct status_question *q = ctx;

	send_status(q->service, q->request, err == NULL ? q : NULL);
}

static bool
ask_store(struct service *service, struct status_question *q, bool sizes, struct err *err)
{
	struct arena *arena = q->request->arena;

	return db_send(service->reader, db_args(&sql_kit_status, arena), on_status_row, q, err) &&
	       db_send(service->reader, db_args(&sql_kit_parked_counts, arena), on_parked_row, q,
		   err) &&
	       (!sizes || db_send(service->reader, db_args(&sql_kit_sizes, arena), on_sizes_row, q,
			      err)) &&
	       db_sync(service->reader, on_status, q, err);
}

/* A service without its store still says that it is there, and why it is not ready. */
static void
answer_status(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct status_question *q = arena_zalloc(request->arena, sizeof(*q));
	bool sizes = ((const Accord__V1__GetStatus *)msg)->sizes && !service_stands_by(service);
	struct err err = {0};

	if (q != NULL && db_ready(service->reader)) {
		*q = (struct status_question){.service = service, .request = request};
		if (ask_store(service, q, sizes, &err))
			return;
	}
	send_status(service, request, NULL);
}

static const struct answer kit_answers[] = {
    {ACCORD__V1__KIND__KIND_PING, "gateway intake referral notification audit accord", answer_ping},
    {ACCORD__V1__KIND__KIND_FOLLOW, NULL, answer_follow},
    {ACCORD__V1__KIND__KIND_RESTATE, NULL, answer_restate},
    {ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT, "accord", answer_snapshot},
    {ACCORD__V1__KIND__KIND_LIST_PARKED, "accord", parked_list},
    {ACCORD__V1__KIND__KIND_RETRY_PARKED, "accord", parked_retry},
    {ACCORD__V1__KIND__KIND_GET_STATUS, "gateway accord", answer_status},
    {ACCORD__V1__KIND__KIND_GET_METRICS, "gateway accord", answer_metrics},
    {0, NULL, NULL},
};

/* Facts go to those only that a service names: one that has fallen reads no other's. */
static const char *
senders_of(const struct service *service, const struct answer *answer)
{
	if (answer->senders != NULL)
		return answer->senders;
	return answer->kind == ACCORD__V1__KIND__KIND_FOLLOW ? service->followers
							     : service->snapshots;
}

/* What any copy may say of itself. */
static bool
of_this_copy(const struct service *service, uint32_t kind, const ProtobufCMessage *msg)
{
	if (kind == ACCORD__V1__KIND__KIND_GET_STATUS)
		return ((const Accord__V1__GetStatus *)msg)->any_copy || service->many_writers;
	return kind == ACCORD__V1__KIND__KIND_GET_METRICS || service->many_writers;
}

/* --- the gate --- */

static void
on_command_done(struct input *input, const struct err *err)
{
	struct command *command = (struct command *)(void *)input;
	struct service *service = command->service;
	struct bus_request *request = command->request;

	if (err != NULL)
		bus_refuse(service->bus, request, err);
	else if (input->stored != NULL)
		bus_reply(service->bus, request, request->kind, input->stored, input->stored_len);
	else if (input->reply != NULL)
		service_reply(service, request, request->kind, input->reply);
	else
		bus_reply(service->bus, request, request->kind, NULL, 0);
	free(command);
}

static bool
take_command(struct service *service, struct bus_request *request, const struct rule *rule,
    const ProtobufCMessage *msg, struct err *err)
{
	struct command *command;

	if ((rule->flags & RULE_DEMO) && !service->demo)
		return err_set(err, ERR_DENIED, "only a demonstration may do that");
	if ((command = calloc(1, sizeof(*command))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	command->service = service;
	command->request = request;
	command->input.rule = rule;
	command->input.msg = msg;
	command->input.actor = request->actor;
	command->input.done = on_command_done;
	if (!(rule->flags & RULE_NATURAL))
		command->input.id = request->id;
	if (batcher_submit(service->batcher, &command->input, err))
		return true;
	free(command);
	return false;
}

static const struct answer *
find_answer(const struct answer *answers, uint32_t kind)
{
	for (; answers != NULL && answers->fn != NULL; answers++)
		if (answers->kind == kind)
			return answers;
	return NULL;
}

static const struct rule *
find_command(const struct service *service, uint32_t kind)
{
	for (const struct rule *rule = service->commands; rule != NULL && rule->kind != 0; rule++)
		if (rule->kind == kind)
			return rule;
	return NULL;
}

static bool
gate(struct service *service, struct bus_request *request, struct err *err)
{
	const struct answer *answer = find_answer(kit_answers, request->kind);
	const struct rule *rule = NULL;
	const ProtobufCMessageDescriptor *desc = class_of_kind(request->kind);
	ProtobufCMessage *msg;

	if (answer == NULL)
		answer = find_answer(service->answers, request->kind);
	if (answer == NULL)
		rule = find_command(service, request->kind);
	if ((answer == NULL && rule == NULL) || desc == NULL)
		return err_set(err, ERR_INVALID, "unrecognised message kind %u", request->kind);
	if (!may_send(answer != NULL ? senders_of(service, answer) : rule->senders, request->from))
		return err_set(
		    err, ERR_DENIED, "%s may not send %s", request->from, kind_name(request->kind));
	if (!wire_read(desc, request->arena, request->body, request->body_len, &msg, err))
		return err_ctx(err, "%s from %s", kind_name(request->kind), request->from);
	if (service->draining)
		return err_set(err, ERR_NOT_WRITER, "the service is about to end");
	if (!of_this_copy(service, request->kind, msg) && !batcher_open(service->batcher))
		return err_set(err, ERR_NOT_WRITER, "this copy is not the writer");
	if (answer == NULL)
		return take_command(service, request, rule, msg, err);
	answer->fn(service, request, msg);
	return true;
}

void
service_on_request(void *ctx, struct bus_request *request)
{
	struct service *service = ctx;
	struct err err = {0};

	metric_register(&m_refused);
	metric_register(&m_taken);
	if (gate(service, request, &err)) {
		metric_add(&m_taken, 1);
		return;
	}
	metric_add(&m_refused, 1);
	if (err.code != ERR_NOT_WRITER)
		log_warn("request refused", L_STR("from", request->from) L_STR(
						"kind", kind_name(request->kind)) L_ERR(&err));
	bus_refuse(service->bus, request, &err);
}

/* --- tables --- */

static bool
is_whole(const struct rule *rule)
{
	return rule->name != NULL && (rule->decide != NULL || (rule->flags & RULE_IGNORE) != 0);
}

static bool
check_rules(const struct rule *rules, const char *what, bool commands, struct err *err)
{
	for (const struct rule *rule = rules; rule != NULL && rule->kind != 0; rule++) {
		if (!is_whole(rule))
			return err_set(err, ERR_INTERNAL, "%s %u has no name or no function", what,
			    rule->kind);
		if (commands && (rule->senders == NULL || class_of_kind(rule->kind) == NULL))
			return err_set(err, ERR_INTERNAL, "command %s has no sender or no message",
			    rule->name);
		for (const struct rule *other = rule + 1; other->kind != 0; other++)
			if (other->kind == rule->kind)
				return err_set(
				    err, ERR_INTERNAL, "%s %s stands twice", what, rule->name);
	}
	return true;
}

static bool
check_follow(const struct follow *f, struct err *err)
{
	if (f->facts == NULL && f->any == NULL)
		return err_set(err, ERR_INTERNAL, "the facts of %s have no rule", f->source);
	if (f->any != NULL && !is_whole(f->any))
		return err_set(err, ERR_INTERNAL, "%s any has no name or no function", f->source);
	return check_rules(f->facts, f->source, false, err);
}

/* A kind is answered in one place: the gate would never come to the second. */
static bool
check_answer(const struct service *service, const struct answer *a, struct err *err)
{
	if (a->senders == NULL || class_of_kind(a->kind) == NULL)
		return err_set(err, ERR_INTERNAL, "answer %u has no sender or no message", a->kind);
	if (find_answer(kit_answers, a->kind) != NULL || find_answer(a + 1, a->kind) != NULL ||
	    find_command(service, a->kind) != NULL)
		return err_set(err, ERR_INTERNAL, "answer %s stands twice", kind_name(a->kind));
	return true;
}

static bool
check_restates(const struct restate *restates, struct err *err)
{
	for (const struct restate *r = restates; r != NULL && r->kind != 0; r++)
		if (r->page == NULL || r->fill == NULL || class_of_kind(r->kind) == NULL)
			return err_set(
			    err, ERR_INTERNAL, "restated fact %u has no page or no fact", r->kind);
	return true;
}

static bool
check_table(const struct table *table, struct err *err)
{
	if (table->load != NULL && table->read == NULL)
		return err_set(err, ERR_INTERNAL, "table %s cannot be read", table->name);
	if (table->save != NULL && table->bind == NULL)
		return err_set(err, ERR_INTERNAL, "table %s cannot be saved", table->name);
	return true;
}

bool
service_check_tables(const struct service *service, struct err *err)
{
	if (!check_rules(service->commands, "command", true, err) ||
	    !check_rules(service->clocks, "clock", false, err) ||
	    !check_restates(service->restates, err))
		return false;
	for (const struct follow *f = service->follows; f != NULL && f->source != NULL; f++)
		if (!check_follow(f, err))
			return false;
	for (const struct answer *a = service->answers; a != NULL && a->fn != NULL; a++)
		if (!check_answer(service, a, err))
			return false;
	for (const struct rule *rule = service->commands; rule != NULL && rule->kind != 0; rule++)
		if (find_answer(kit_answers, rule->kind) != NULL)
			return err_set(err, ERR_INTERNAL, "command %s stands twice", rule->name);
	for (const struct table *const *table = service->tables; *table != NULL; table++)
		if (!check_table(*table, err))
			return false;
	return true;
}

static void
dump_rules(const char *what, const struct rule *rules)
{
	for (; rules != NULL && rules->kind != 0; rules++)
		printf("%s %u %s%s%s%s\n", what, rules->kind, rules->name,
		    rules->senders != NULL ? " from " : "",
		    rules->senders != NULL ? rules->senders : "",
		    rules->flags & RULE_IGNORE ? " (passed over)" : "");
}

static void
dump_handlers(const struct service *service)
{
	dump_rules("command", service->commands);
	for (const struct answer *a = service->answers; a != NULL && a->fn != NULL; a++)
		printf("answer %u %s from %s\n", a->kind, kind_name(a->kind), a->senders);
	for (const struct answer *a = kit_answers; a->fn != NULL; a++) {
		const char *senders = senders_of(service, a);

		printf("answer %u %s from %s\n", a->kind, kind_name(a->kind),
		    senders != NULL ? senders : "nobody");
	}
	for (const struct follow *f = service->follows; f != NULL && f->source != NULL; f++) {
		char what[64];

		snprintf(what, sizeof(what), "fact of %s", f->source);
		dump_rules(what, f->facts);
		if (f->any != NULL)
			printf("%s any %s\n", what, f->any->name);
		if (!f->snapshot)
			printf("%s never from a snapshot\n", what);
	}
	for (const struct restate *r = service->restates; r != NULL && r->kind != 0; r++)
		printf("restates %u %s\n", r->kind, kind_name(r->kind));
	dump_rules("clock", service->clocks);
}

/* As they stand in queries/. */
static void
dump_statements(const struct statement *const *list)
{
	for (const struct statement *s; (s = *list) != NULL; list++) {
		char most[16] = "n";

		if (s->max_rows >= 0)
			snprintf(most, sizeof(most), "%d", s->max_rows);
		printf("-- name: %s\n-- params:", s->name);
		for (int i = 0; i < s->param_count; i++)
			printf(" %s", db_type_name(s->params[i]));
		printf("\n-- rows: ");
		if (s->min_rows != s->max_rows)
			printf("%d..", s->min_rows);
		printf("%s\n%s;\n\n", most, s->sql);
	}
}

static void
dump_sql(const struct service *service)
{
	dump_statements(sql_common_schema);
	dump_statements(sql_common_kit);
	for (const struct statement *const *const *list = service->statements; *list != NULL;
	     list++)
		dump_statements(*list);
}

bool
service_dump(const struct service *service, const char *what)
{
	struct config_part parts[] = {{kit_config_keys, NULL}, {service->config, NULL}};

	if (strcmp(what, "handlers") == 0)
		dump_handlers(service);
	else if (strcmp(what, "sql") == 0)
		dump_sql(service);
	else if (strcmp(what, "config") == 0)
		config_print(stdout, parts, service->config != NULL ? 2 : 1);
	else if (service->dump == NULL || !service->dump(what))
		return strcmp(what, "fsm") == 0; /* not every service has one */
	return true;
}
