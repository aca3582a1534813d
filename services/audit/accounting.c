/* A page of an accounting: one key of the index, and the leaves that it leads to. */
#include "services/audit/accounting.h"

#include "accord/v1/accounting.pb-c.h"
#include "services/audit/account.h"
#include "services/audit/audit.h"
#include "services/audit/entry.h"
#include "services/audit/open.h"
#include "services/audit/sealing.h"
#include "sql/audit/entry.h"

#define PAGE_MOST 100
#define SUBJECTS_MOST 100
enum { FIRST = 2, OTHER = 8 }; /* columns that a leaf is opened from */

struct listing {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__ListAccounting *ask;
	struct id only; /* nil: whoever */
	bool whole, full, shut;
	size_t subjects;
	int64_t last_us;
	uint64_t last_idx; /* of what is on the page */
	Accord__V1__AccountingPage page;
	Accord__V1__AccountingFound found[PAGE_MOST], *list[PAGE_MOST];
	Accord__V1__AccountingEntry entries[PAGE_MOST];
};

static uint32_t
limit_of(const Accord__V1__ListAccounting *ask)
{
	return ask->limit == 0 || ask->limit > PAGE_MOST ? PAGE_MOST : ask->limit;
}

static void
on_whole(void *ctx, const struct db_row *row)
{
	((struct listing *)ctx)->whole = db_bool(row, 0);
}

/* NULL: nothing of it is legible, for good, or until its owner's key is there again. */
static const Accord__V1__LeafContent *
leaf_of(struct listing *l, const struct db_row *row, int first)
{
	struct leaf_opened leaf;
	struct err err = {0};

	if (db_null(row, first))
		return NULL;
	if (!leaf_open(audit.seal, l->request->arena, row, first, &leaf, &err)) {
		l->shut = l->shut || err.code == ERR_UNAVAILABLE;
		return NULL;
	}
	return leaf.destroyed ? NULL : audit_open(l->request->arena, leaf.bytes, leaf.len);
}

/* One more than asked for says that there is a further page, and so do too many subjects. */
static void
on_line(void *ctx, const struct db_row *row)
{
	struct listing *l = ctx;
	size_t n = l->page.n_found;
	Accord__V1__AccountingEntry *entry = &l->entries[n < PAGE_MOST ? n : 0];

	l->full = l->full || n == limit_of(l->ask);
	if (l->full)
		return;
	accord__v1__accounting_found__init(&l->found[n]);
	accord__v1__accounting_entry__init(entry);
	entry->at_us = db_time(row, 0);
	if (!account_entry(l->request->arena, leaf_of(l, row, FIRST), leaf_of(l, row, OTHER),
		id_is_nil(&l->only) ? NULL : &l->only, entry))
		return;
	l->subjects += entry->n_subjects;
	if (n > 0 && l->subjects > SUBJECTS_MOST) {
		l->full = true;
		return;
	}
	l->found[n].entry = entry;
	l->found[n].n = (uint64_t)db_int(row, 1);
	l->list[n] = &l->found[n];
	l->page.n_found = n + 1;
	l->last_us = entry->at_us;
	l->last_idx = (uint64_t)db_int(row, FIRST);
}

static void
refuse(struct listing *l, const struct err *err)
{
	bus_refuse(l->service->bus, l->request, err);
}

static void
on_page(void *ctx, const struct err *err)
{
	struct listing *l = ctx;
	struct err own = {0};

	if (err == NULL && !l->whole)
		(void)err_set(&own, ERR_UNAVAILABLE, "the index does not have all of the log yet");
	else if (err == NULL && l->shut)
		(void)err_set(&own, ERR_UNAVAILABLE, "the owner's key is not there");
	else if (err == NULL && arena_exhausted(l->request->arena))
		(void)err_set(&own, ERR_UNAVAILABLE, "no memory for the answer");
	if (err != NULL || own.code != ERR_NONE) {
		refuse(l, err != NULL ? err : &own);
		return;
	}
	l->page.found = l->list;
	if (l->full) {
		l->page.next_us = l->last_us;
		l->page.next_idx = l->last_idx;
	}
	service_reply(l->service, l->request, l->request->kind, &l->page.base);
}

/* By an id or by a name; false: it is asked in a way that there is none of. */
static bool
key_of(struct listing *l, struct id *key)
{
	const Accord__V1__ListAccounting *ask = l->ask;
	struct id id = {{0}};

	if (ask->by < ACCORD__V1__ACCOUNTING_BY__ACCOUNTING_BY_TIME ||
	    ask->by > ACCORD__V1__ACCOUNTING_BY__ACCOUNTING_BY_DISCLOSURE || ask->owner[0] == '\0')
		return false;
	if (id_from_bytes(ask->id.data, ask->id.len, &id))
		*key = entry_key_of_id(ask->owner, (enum entry_by)ask->by, &id);
	else
		*key = entry_key(ask->owner, (enum entry_by)ask->by, ask->name);
	if (ask->by == ACCORD__V1__ACCOUNTING_BY__ACCOUNTING_BY_CLIENT)
		l->only = id;
	return true;
}

static struct db_args *
page_args(const struct listing *l, const struct id *key)
{
	const Accord__V1__ListAccounting *ask = l->ask;
	struct db_args *args = db_args(&sql_accounting_page, l->request->arena);
	int64_t until = ask->until_us != 0 ? ask->until_us : INT64_MAX;

	db_set_id(args, 0, key);
	db_set_time(args, 1, ask->from_us);
	db_set_time(args, 2, ask->before_us != 0 ? ask->before_us : until);
	db_set_int(args, 3, ask->before_us != 0 ? (int64_t)(ask->before_idx & INT64_MAX) : 0);
	db_set_int(args, 4, limit_of(ask) + 1);
	return args;
}

void
audit_list_accounting(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct listing *l = arena_zalloc(request->arena, sizeof(*l));
	struct db *db = service->reader;
	struct err err = {0};
	struct id key;

	if (l == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	l->service = service;
	l->request = request;
	l->ask = (const Accord__V1__ListAccounting *)msg;
	accord__v1__accounting_page__init(&l->page);
	if (!key_of(l, &key)) {
		(void)err_set(&err, ERR_INVALID, "an accounting is by one of its words");
		refuse(l, &err);
		return;
	}
	if (!db_send(db, db_args(&sql_entry_whole, request->arena), on_whole, l, &err) ||
	    !db_send(db, page_args(l, &key), on_line, l, &err) || !db_sync(db, on_page, l, &err))
		refuse(l, &err);
}
