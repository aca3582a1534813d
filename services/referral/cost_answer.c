/* What a quarter of a shared unit cost, for those who share it. */
#include "services/referral/cost_answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/referral/cost/statement.h"
#include "services/referral/cost_period.h"
#include "sql/referral/cost.h"

#define PERIODS 200
#define STATEMENTS 64
#define DISPUTES 1024

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	const char *organisation;
	bool one; /* with a statement of it */
	Accord__V1__CostPeriods reply;
	Accord__V1__CostPeriodShown *shown; /* the one; NULL: there is none that she may see */
	unsigned issued; /* of the one: others than its host see nothing that is older */
	bool no_memory;
};

static char *
keep(struct question *q, const char *text)
{
	char *kept = arena_strdup(q->request->arena, text);

	q->no_memory |= kept == NULL;
	return kept != NULL ? kept : (char *)(uintptr_t) "";
}

static ProtobufCBinaryData
keep_bytes(struct question *q, const void *bytes, size_t len)
{
	uint8_t *kept = arena_dup(q->request->arena, bytes, len);

	q->no_memory |= kept == NULL;
	return (ProtobufCBinaryData){kept != NULL ? len : 0, kept};
}

static bool
may_see(const struct question *q, unsigned number)
{
	return q->shown != NULL &&
	       (strcmp(q->shown->period->host, q->organisation) == 0 || number >= q->issued);
}

/* --- rows --- */

static void
show(struct question *q, Accord__V1__CostPeriodRecord *record)
{
	struct arena *arena = q->request->arena;
	Accord__V1__CostPeriodShown *shown = arena_alloc(arena, sizeof(*shown));

	if (shown != NULL) {
		accord__v1__cost_period_shown__init(shown);
		shown->period = record;
		shown->statements = arena_alloc(arena, STATEMENTS * sizeof(void *));
		shown->disputes = arena_alloc(arena, DISPUTES * sizeof(void *));
	}
	if (shown == NULL || shown->statements == NULL || shown->disputes == NULL)
		q->no_memory = true;
	else
		q->reply.one = q->shown = shown;
}

static void
on_period(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__CostPeriodRecord *record = arena_alloc(q->request->arena, sizeof(*record));
	struct id id = db_id(row, 0);

	if (record == NULL || q->reply.n_periods == PERIODS) {
		q->no_memory |= record == NULL;
		return;
	}
	accord__v1__cost_period_record__init(record);
	record->id = keep_bytes(q, id.b, sizeof(id.b));
	record->agreement = keep(q, db_text(row, 1));
	record->quarter = keep(q, db_text(row, 2));
	record->host = keep(q, db_text(row, 3));
	record->state = (Accord__V1__CostState)db_int(row, 4);
	record->statement = (uint32_t)db_int(row, 5);
	q->issued = (unsigned)db_int(row, 6);
	record->moved_us = db_time(row, 7);
	record->version = (uint32_t)db_int(row, 8);
	if (q->one)
		show(q, record);
	else
		q->reply.periods[q->reply.n_periods++] = record;
}

static void
on_statement(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__CostStatement *statement;
	const void *sha256;
	size_t len;

	if (!may_see(q, (unsigned)db_int(row, 0)) || q->shown->n_statements == STATEMENTS)
		return;
	if ((statement = arena_alloc(q->request->arena, sizeof(*statement))) == NULL) {
		q->no_memory = true;
		return;
	}
	accord__v1__cost_statement__init(statement);
	statement->number = (uint32_t)db_int(row, 0);
	sha256 = db_bytes(row, 1, &len);
	statement->sha256 = keep_bytes(q, sha256, len);
	statement->made_us = db_time(row, 2);
	q->shown->statements[q->shown->n_statements++] = statement;
}

static void
on_dispute(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__CostDispute *dispute;

	if (!may_see(q, (unsigned)db_int(row, 0)) || q->shown->n_disputes == DISPUTES)
		return;
	if ((dispute = arena_alloc(q->request->arena, sizeof(*dispute))) == NULL) {
		q->no_memory = true;
		return;
	}
	accord__v1__cost_dispute__init(dispute);
	dispute->statement = (uint32_t)db_int(row, 0);
	dispute->member = keep(q, db_text(row, 1));
	dispute->reason = (Accord__V1__CostReason)db_int(row, 2);
	dispute->line = (uint32_t)db_int(row, 3);
	dispute->made_us = db_time(row, 4);
	q->shown->disputes[q->shown->n_disputes++] = dispute;
}

static void
on_frozen(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;

	if (!may_see(q, (unsigned)db_int(row, 0)))
		return;
	q->shown->shown = (uint32_t)db_int(row, 0);
	q->shown->frozen = keep(q, db_text(row, 1));
}

/* --- the answer --- */

/* Reckoned again from what is frozen: nothing else is kept of it. */
static void
put_sheet(struct question *q, struct err *err)
{
	struct cost_frozen *frozen = arena_zalloc(q->request->arena, sizeof(*frozen));
	char *text = NULL;
	size_t len;
	FILE *to;
	bool good;

	if (frozen == NULL || (to = open_memstream(&text, &len)) == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the statement");
		return;
	}
	good = cost_frozen_read(q->request->arena, q->shown->frozen, frozen, err);
	if (good)
		cost_statement(&frozen->period, &frozen->terms, &frozen->shares, to);
	if (fclose(to) != 0 && good)
		good = err_set(err, ERR_UNAVAILABLE, "no memory for the statement");
	if (good && (q->shown->sheet = arena_strdup(q->request->arena, text)) == NULL)
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the statement");
	free(text);
}

static void
on_answered(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err failed = {0};

	if (err != NULL)
		failed = *err;
	else if (q->no_memory)
		(void)err_set(&failed, ERR_UNAVAILABLE, "the answer does not fit into memory");
	else if (q->one && (q->shown == NULL || q->shown->shown == 0))
		(void)err_set(&failed, ERR_NOT_FOUND, "no such period");
	else if (q->one)
		put_sheet(q, &failed);
	if (failed.code != ERR_NONE)
		bus_refuse(q->service->bus, q->request, &failed);
	else
		service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

static struct question *
question_new(
    struct service *service, struct bus_request *request, const Accord__V1__FetchCostPeriods *fetch)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));

	if (q == NULL)
		return NULL;
	accord__v1__cost_periods__init(&q->reply);
	q->service = service;
	q->request = request;
	q->organisation = fetch->organisation;
	q->one = fetch->period.len != 0;
	q->reply.periods = arena_zalloc(request->arena, PERIODS * sizeof(*q->reply.periods));
	return q->reply.periods != NULL ? q : NULL;
}

static bool
ask_all(struct question *q, struct err *err)
{
	struct db_args *periods = db_args(&sql_cost_period_list, q->request->arena);

	db_set_text(periods, 0, q->organisation);
	return db_send(q->service->reader, periods, on_period, q, err);
}

/* What is not hers takes the same statements as what is not there (law L9). */
static bool
ask_one(struct question *q, const struct id *id, unsigned statement, struct err *err)
{
	struct arena *arena = q->request->arena;
	struct db_args *period = db_args(&sql_cost_period_get, arena);
	struct db_args *statements = db_args(&sql_cost_statement_list, arena);
	struct db_args *frozen = db_args(&sql_cost_statement_get, arena);
	struct db_args *disputes = db_args(&sql_cost_dispute_list, arena);
	struct db *db = q->service->reader;

	db_set_id(period, 0, id);
	db_set_text(period, 1, q->organisation);
	db_set_id(statements, 0, id);
	db_set_id(frozen, 0, id);
	db_set_int(frozen, 1, statement);
	db_set_id(disputes, 0, id);
	return db_send(db, period, on_period, q, err) &&
	       db_send(db, statements, on_statement, q, err) &&
	       db_send(db, frozen, on_frozen, q, err) && db_send(db, disputes, on_dispute, q, err);
}

void
fetch_cost_periods(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchCostPeriods *fetch = (const Accord__V1__FetchCostPeriods *)msg;
	struct question *q = question_new(service, request, fetch);
	struct err err = {.code = ERR_UNAVAILABLE};
	struct id id;

	if (q != NULL && q->one && !id_from_bytes(fetch->period.data, fetch->period.len, &id))
		(void)err_set(&err, ERR_INVALID, "that is no id");
	else if (q != NULL &&
		 (q->one ? ask_one(q, &id, fetch->statement, &err) : ask_all(q, &err)) &&
		 db_sync(service->reader, on_answered, q, &err))
		return;
	bus_refuse(service->bus, request, &err);
}
