/* Restating how things stand: one page at a time, read from the store. */
#include "common/restate.h"

#include <stdlib.h>

#include "classes.h"
#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "sql/common/kit.h"

#define PAGE_FACTS 512
#define PAGE_BYTES (512u << 10)
#define PAGE_MEMORY (2u << 20)

struct restater {
	struct restater_options o;
	struct bus_request *request; /* that is being answered, or NULL */
	const struct restate *part;
	uint32_t number, credit; /* of the part; facts at most */
	struct arena *arena;
	struct id after; /* key of the last row that was taken */
	uint64_t epoch, head;
	uint64_t writer; /* the newest epoch: of whatever the page may hold */
	Accord__V1__Fact *facts[PAGE_FACTS];
	size_t count, bytes;
	bool full;      /* rows are left over: there is a next page */
	bool no_memory; /* not even one fact found room */
};

static struct metric m_facts = {
    .name = "accord_restated_total", .help = "facts told to followers that begin from a snapshot"};

static void
on_head(void *ctx, const struct db_row *row)
{
	struct restater *r = ctx;

	r->head = (uint64_t)db_int(row, 0);
	r->epoch = (uint64_t)db_int(row, 1);
	r->writer = (uint64_t)db_int(row, 3);
}

/* NULL when the arena is full. */
static Accord__V1__Fact *
fact_of(struct restater *r, const struct db_row *row)
{
	Accord__V1__Fact *fact = arena_alloc(r->arena, sizeof(*fact));
	struct id subject = {{0}};
	const ProtobufCMessage *body = r->part->fill(r->arena, row, &subject);

	if (fact == NULL || body == NULL)
		return NULL;
	accord__v1__fact__init(fact);
	fact->kind = (Accord__V1__Kind)r->part->kind;
	fact->ignorable = kind_ignorable(r->part->kind);
	fact->restated = true;
	fact->epoch = r->writer;
	fact->at_us = clock_now();
	fact->subject.len = sizeof(subject.b);
	fact->subject.data = arena_dup(r->arena, subject.b, sizeof(subject.b));
	fact->body.data = wire_write(body, r->arena, &fact->body.len);
	return fact->subject.data != NULL && fact->body.data != NULL ? fact : NULL;
}

static void
on_row(void *ctx, const struct db_row *row)
{
	struct restater *r = ctx;
	Accord__V1__Fact *fact;
	size_t size;

	if (r->full || r->count == r->credit) {
		r->full = true;
		return;
	}
	fact = fact_of(r, row);
	size = fact != NULL ? accord__v1__fact__get_packed_size(fact) + 8 : 0;
	if (fact == NULL || r->bytes + size > PAGE_BYTES) {
		r->full = true;
		r->no_memory = r->count == 0;
		return;
	}
	r->bytes += size;
	r->facts[r->count++] = fact;
	r->after = db_id(row, 0);
}

static void
answer(struct restater *r, struct bus_request *request)
{
	Accord__V1__RestatePage page = ACCORD__V1__RESTATE_PAGE__INIT;
	struct err err;
	uint8_t *bytes;
	size_t len;

	page.n_facts = r->count;
	page.facts = r->facts;
	page.epoch = r->epoch;
	page.head = r->head;
	page.next_part = r->full ? r->number : r->number + 1;
	if (r->full)
		page.next_after = (ProtobufCBinaryData){sizeof(r->after.b), r->after.b};
	page.last = !r->full && r->part[1].kind == 0;
	if ((bytes = wire_write(&page.base, r->arena, &len)) == NULL) {
		err_set(&err, ERR_UNAVAILABLE, "no memory for a page of restated facts");
		bus_refuse(r->o.bus, request, &err);
		return;
	}
	metric_add(&m_facts, (int64_t)r->count);
	bus_reply(r->o.bus, request, ACCORD__V1__KIND__KIND_RESTATE, bytes, len);
}

static void
on_page(void *ctx, const struct err *err)
{
	struct restater *r = ctx;
	struct bus_request *request = r->request;
	struct err failed = {0};

	r->request = NULL;
	if (err == NULL && r->no_memory) {
		err_set(&failed, ERR_UNAVAILABLE, "no memory for a page of restated facts");
		err = &failed;
	}
	if (err != NULL)
		bus_refuse(r->o.bus, request, err);
	else
		answer(r, request);
	arena_reset(r->arena);
}

static bool
read_question(struct restater *r, const Accord__V1__Restate *asked, struct err *err)
{
	const struct restate *part = r->o.restates;

	for (uint32_t i = 0; part != NULL && part->kind != 0 && i < asked->part; i++)
		part++;
	if (part == NULL || part->kind == 0)
		return err_set(err, ERR_INVALID, "there is no part %u to restate", asked->part);
	r->after = (struct id){{0}};
	if (asked->after.len != 0 && !id_from_bytes(asked->after.data, asked->after.len, &r->after))
		return err_set(err, ERR_INVALID, "what was told last is no key");
	if (asked->credit == 0)
		return err_set(err, ERR_INVALID, "who asks for a snapshot must have credit");
	r->part = part;
	r->number = asked->part;
	r->credit = asked->credit < PAGE_FACTS ? asked->credit : PAGE_FACTS;
	return true;
}

static bool
ask_store(struct restater *r, struct err *err)
{
	struct db_args *args;

	arena_reset(r->arena);
	r->count = r->bytes = 0;
	r->full = r->no_memory = false;
	args = db_args(r->part->page, r->arena);
	db_set_id(args, 0, &r->after);
	db_set_int(args, 1, (int64_t)r->credit + 1);
	return db_send(r->o.reader, db_args(&sql_kit_journal_head, r->arena), on_head, r, err) &&
	       db_send(r->o.reader, args, on_row, r, err) && db_sync(r->o.reader, on_page, r, err);
}

void
restater_answer(struct restater *r, struct bus_request *request, const Accord__V1__Restate *asked)
{
	struct err err = {0};

	if (r->request != NULL) {
		err_set(&err, ERR_UNAVAILABLE, "another snapshot is being read");
		bus_refuse(r->o.bus, request, &err);
		return;
	}
	if (!read_question(r, asked, &err) || !ask_store(r, &err)) {
		bus_refuse(r->o.bus, request, &err);
		return;
	}
	r->request = request;
}

struct restater *
restater_new(const struct restater_options *options)
{
	struct restater *r = xcalloc(1, sizeof(*r));

	metric_register(&m_facts);
	r->o = *options;
	r->arena = arena_new(4096, PAGE_MEMORY);
	return r;
}

void
restater_free(struct restater **restater)
{
	struct restater *r = *restater;

	if (r == NULL)
		return;
	arena_free(&r->arena);
	free(r);
	*restater = NULL;
}
