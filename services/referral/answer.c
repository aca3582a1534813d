/* Reads call-outs and counts for whoever may ask. */
#include "services/referral/answer.h"

#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "common/grants.h"
#include "sql/referral/callout.h"
#include "sql/referral/task.h"

#define PAGE_DEFAULT 50
#define PAGE_MAX 100
#define LAST_TIME INT64_C(253402300799000000) /* the end of the year 9999 */
#define STATES 32
#define CLASS(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)

/* --- records --- */

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Callouts reply;
	Accord__V1__Grant *const *grants; /* the request's */
	size_t grant_count;
	struct grants_held held; /* reply.present */
	size_t limit;            /* of the page; the row behind it says only that there is more */
	int64_t last_us;         /* when the last of it was opened */
	bool more, no_memory;
	bool moved; /* next_us: up to which fact */
	int64_t head;
};

static struct question *
question_new(struct service *service, struct bus_request *request, size_t limit,
    Accord__V1__Grant *const *grants, size_t grant_count)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));

	if (q == NULL)
		return NULL;
	accord__v1__callouts__init(&q->reply);
	q->service = service;
	q->request = request;
	q->limit = limit;
	q->grants = grants;
	q->grant_count = grant_count;
	q->reply.callouts = arena_zalloc(request->arena, (limit + 1) * sizeof(*q->reply.callouts));
	return q->reply.callouts != NULL ? q : NULL;
}

static bool
put_id(struct arena *arena, ProtobufCBinaryData *to, const struct db_row *row, int column)
{
	struct id id = db_id(row, column);

	if (id_is_nil(&id))
		return true;
	to->len = sizeof(id.b);
	to->data = arena_dup(arena, id.b, sizeof(id.b));
	return to->data != NULL;
}

static bool
put_text(struct arena *arena, char **to, const struct db_row *row, int column)
{
	return (*to = arena_strdup(arena, db_text(row, column))) != NULL;
}

/* --- what may leave of it --- */
/* Notes what an owner's row holds, whether it may leave or not. */
static void
note_present(struct question *q, const char *organisation, uint64_t classes)
{
	q->no_memory |= !grants_note(&q->held, q->request->arena, organisation, classes);
	q->reply.present = q->held.list;
	q->reply.n_present = q->held.count;
}

static bool
fill_incident(struct arena *arena, Accord__V1__CalloutRecord *r, const struct db_row *row)
{
	r->state = (Accord__V1__RequestState)db_int(row, 3);
	r->tier = (Accord__V1__Tier)db_int(row, 4);
	r->opened_us = db_time(row, 9);
	r->offered_us = db_time(row, 10);
	r->moved_us = db_time(row, 11);
	r->reason = (Accord__V1__RequestReason)db_int(row, 12);
	r->version = (uint32_t)db_int(row, 13);
	r->expected_us = db_time(row, 14);
	r->scene = (Accord__V1__SceneSafe)db_int(row, 15);
	return put_id(arena, &r->incident, row, 1) && put_text(arena, &r->ori, row, 18);
}

static bool
fill_staffing(struct arena *arena, Accord__V1__CalloutRecord *r, const struct db_row *row)
{
	r->rung = (uint32_t)db_int(row, 6);
	r->checked_us = db_time(row, 16);
	r->missed = (uint32_t)db_int(row, 17);
	return put_text(arena, &r->employer, row, 8) &&
	       put_text(arena, &r->asker_employer, row, 20);
}

static bool
fill_answers(Accord__V1__CalloutRecord *r, const struct db_row *row)
{
	r->message_may_be_left = (Accord__V1__Answer)db_int(row, 21);
	r->safe_if_another_answers = (Accord__V1__Answer)db_int(row, 22);
	r->told_of_call = (Accord__V1__Answer)db_int(row, 23);
	r->out_of_earshot = (Accord__V1__Answer)db_int(row, 24);
	return true;
}

/* Id, owner, state, with whom it is and who asked are for the gateway, whatever is granted. */
static bool
fill_record(
    struct arena *arena, Accord__V1__CalloutRecord *r, const struct db_row *row, uint64_t classes)
{
	accord__v1__callout_record__init(r);
	r->state = (Accord__V1__RequestState)db_int(row, 3);
	return put_id(arena, &r->id, row, 0) && put_text(arena, &r->organisation, row, 2) &&
	       put_text(arena, &r->person, row, 7) && put_text(arena, &r->asker, row, 19) &&
	       (!(classes & CLASS(OFFICER_CONTACT)) || fill_answers(r, row)) &&
	       (!(classes & CLASS(INCIDENT)) || fill_incident(arena, r, row)) &&
	       (!(classes & CLASS(INCIDENT_PLACE)) || put_text(arena, &r->area, row, 5)) &&
	       (!(classes & CLASS(STAFFING)) || fill_staffing(arena, r, row));
}

static uint64_t
holds(const struct db_row *row)
{
	return CLASS(INCIDENT) | (db_int(row, 21) != 0 ? CLASS(OFFICER_CONTACT) : 0) |
	       (db_text(row, 5)[0] != '\0' ? CLASS(INCIDENT_PLACE) : 0) |
	       (db_int(row, 6) != 0 || db_text(row, 7)[0] != '\0' || db_text(row, 19)[0] != '\0'
		       ? CLASS(STAFFING)
		       : 0);
}

static void
on_record(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct arena *arena = q->request->arena;
	Accord__V1__CalloutRecord *record;
	uint64_t classes;

	if (q->reply.n_callouts == q->limit) {
		q->more = true;
		return;
	}
	if (!grants_find(q->grants, q->grant_count, db_text(row, 2), &classes)) {
		q->no_memory |= !put_text(arena, &q->reply.ungranted, row, 2);
		return;
	}
	record = arena_alloc(arena, sizeof(*record));
	if (record == NULL || !fill_record(arena, record, row, classes)) {
		q->no_memory = true;
		return;
	}
	note_present(q, record->organisation, holds(row));
	q->last_us = q->moved ? db_int(row, 25) : db_time(row, 9);
	q->reply.callouts[q->reply.n_callouts++] = record;
}

static void
on_records(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err failed = {0};

	if (err == NULL && q->no_memory) {
		(void)err_set(&failed, ERR_UNAVAILABLE, "the answer does not fit into memory");
		err = &failed;
	}
	if (err != NULL) {
		bus_refuse(q->service->bus, q->request, err);
		return;
	}
	if (q->moved)
		q->reply.next_us = q->more && q->last_us != 0 ? q->last_us : q->head;
	else if (q->more) {
		const Accord__V1__CalloutRecord *last = q->reply.callouts[q->reply.n_callouts - 1];

		q->reply.next_us = q->last_us;
		q->reply.next_id = last->id;
	}
	service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

static void
ask(struct question *q, struct db_args *args)
{
	struct err err = {0};

	if (!db_send(q->service->reader, args, on_record, q, &err) ||
	    !db_sync(q->service->reader, on_records, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

void
fetch_callouts(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchCallouts *fetch = (const Accord__V1__FetchCallouts *)msg;
	struct question *q =
	    question_new(service, request, fetch->n_ids, fetch->grants, fetch->n_grants);
	struct db_args *args = db_args(&sql_callout_fetch, request->arena);
	struct id id;

	if (q == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	for (size_t i = 0; i < fetch->n_ids; i++)
		if (id_from_bytes(fetch->ids[i].data, fetch->ids[i].len, &id))
			db_put_id(args, &id);
	if (db_args_rows(args) == 0)
		service_reply(service, request, request->kind, &q->reply.base);
	else
		ask(q, args);
}

static void
on_head(void *ctx, const struct db_row *row)
{
	((struct question *)ctx)->head = db_int(row, 0);
}

/* Up to where there is anything is asked first: what comes between is told twice, and never not at
 * all. */
static void
list_moved(struct question *q, const Accord__V1__ListCallouts *list)
{
	struct arena *arena = q->request->arena;
	struct db_args *args = db_args(&sql_callout_moved, arena);
	struct err err = {0};

	q->moved = true;
	db_set_int(args, 0, (int64_t)list->after);
	db_set_text(args, 1, list->organisation);
	db_set_text(args, 2, list->person);
	db_set_int(args, 3, (int64_t)q->limit + 1);
	for (size_t i = 0; i < list->n_grants; i++)
		db_put_text(args, list->grants[i]->organisation);
	if (!db_send(q->service->reader, db_args(&sql_moved_head, arena), on_head, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
	else
		ask(q, args);
}

void
list_callouts(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListCallouts *list = (const Accord__V1__ListCallouts *)msg;
	bool by_person = list->person[0] != '\0';
	size_t limit = list->limit == 0         ? PAGE_DEFAULT
		       : list->limit < PAGE_MAX ? list->limit
						: PAGE_MAX;
	struct question *q = question_new(service, request, limit, list->grants, list->n_grants);
	struct id before = {{0}};
	struct db_args *args;

	if (q == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	if (list->moved) {
		list_moved(q, list);
		return;
	}
	if (by_person == (list->organisation[0] != '\0')) {
		refuse(service, request, ERR_INVALID,
		    "an organisation or a person is wanted, and not both");
		return;
	}
	if (list->before_id.len != 0 &&
	    !id_from_bytes(list->before_id.data, list->before_id.len, &before)) {
		refuse(service, request, ERR_INVALID, "the cursor is not one of ours");
		return;
	}
	args = db_args(by_person ? &sql_callout_list_held : &sql_callout_list, request->arena);
	db_set_text(args, 0, by_person ? list->person : list->organisation);
	db_set_time(args, 1, list->before_us != 0 ? list->before_us : LAST_TIME);
	db_set_id(args, 2, &before);
	db_set_int(args, 3, (int64_t)limit + 1);
	for (size_t i = 0; by_person && i < list->n_grants; i++)
		db_put_text(args, list->grants[i]->organisation);
	ask(q, args);
}

/* --- counts --- */

struct tally {
	struct service *service;
	struct bus_request *request;
	Accord__V1__CalloutTally reply;
	uint64_t by_state[STATES];
};

static void
on_state(void *ctx, const struct db_row *row)
{
	struct tally *tally = ctx;
	int64_t state = db_int(row, 0);

	if (state >= 0 && state < STATES)
		tally->by_state[state] = (uint64_t)db_int(row, 1);
	tally->reply.acknowledged += (uint64_t)db_int(row, 2);
	tally->reply.accepted += (uint64_t)db_int(row, 3);
	tally->reply.climbed += (uint64_t)db_int(row, 4);
}

static void
on_late(void *ctx, const struct db_row *row)
{
	((struct tally *)ctx)->reply.late = (uint64_t)db_int(row, 0);
}

static void
on_tally(void *ctx, const struct err *err)
{
	struct tally *tally = ctx;

	if (err != NULL) {
		bus_refuse(tally->service->bus, tally->request, err);
		return;
	}
	tally->reply.n_by_state = STATES;
	tally->reply.by_state = tally->by_state;
	tally->reply.stood_down = tally->by_state[ACCORD__V1__REQUEST_STATE__REQUEST_STOOD_DOWN];
	tally->reply.expired = tally->by_state[ACCORD__V1__REQUEST_STATE__REQUEST_EXPIRED];
	service_reply(tally->service, tally->request, tally->request->kind, &tally->reply.base);
}

void
tally_callouts(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct tally *tally = arena_zalloc(request->arena, sizeof(*tally));
	struct db *db = service->reader;
	struct err err = {0};

	(void)msg;
	if (tally == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	accord__v1__callout_tally__init(&tally->reply);
	tally->service = service;
	tally->request = request;
	if (!db_send(db, db_args(&sql_callout_tally, request->arena), on_state, tally, &err) ||
	    !db_send(db, db_args(&sql_callout_tally_late, request->arena), on_late, tally, &err) ||
	    !db_sync(db, on_tally, tally, &err))
		bus_refuse(service->bus, request, &err);
}

/* --- for followers --- */

static const ProtobufCMessage *
restate_callout(struct arena *arena, const struct db_row *row, struct id *subject)
{
	Accord__V1__CalloutMoved *fact = arena_alloc(arena, sizeof(*fact));

	*subject = db_id(row, 0);
	if (fact == NULL)
		return NULL;
	accord__v1__callout_moved__init(fact);
	fact->from = fact->to = (Accord__V1__RequestState)db_int(row, 6);
	fact->tier = (Accord__V1__Tier)db_int(row, 5);
	fact->reason = (Accord__V1__RequestReason)db_int(row, 7);
	fact->rung = (uint32_t)db_int(row, 8);
	fact->version = (uint32_t)db_int(row, 11);
	fact->expected_us = db_time(row, 12);
	if (!put_id(arena, &fact->request, row, 0) || !put_id(arena, &fact->incident, row, 1) ||
	    !put_text(arena, &fact->organisation, row, 2) ||
	    !put_text(arena, &fact->call_back, row, 3) || !put_text(arena, &fact->area, row, 4) ||
	    !put_text(arena, &fact->person, row, 9) || !put_text(arena, &fact->employer, row, 10) ||
	    !put_text(arena, &fact->asker, row, 13) ||
	    !put_text(arena, &fact->asker_employer, row, 14))
		return NULL;
	return &fact->base;
}

static const ProtobufCMessage *
restate_task(struct arena *arena, const struct db_row *row, struct id *subject)
{
	const ProtobufCMessage *fact = restate_callout(arena, row, subject);

	if (fact != NULL)
		((Accord__V1__CalloutMoved *)(uintptr_t)fact)->task = true;
	return fact;
}

const struct restate referral_restates[] = {
    {ACCORD__V1__KIND__KIND_CALLOUT_MOVED, &sql_callout_restate, restate_callout},
    {ACCORD__V1__KIND__KIND_CALLOUT_MOVED, &sql_task_restate, restate_task},
    {0},
};
