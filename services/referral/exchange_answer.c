/* Reads one side's records for whoever may ask, and for the gateway what the two sides are. */
#include "services/referral/exchange_answer.h"

#include "common/grants.h"
#include "services/referral/exchange.h"
#include "sql/referral/exchange.h"

#define PAGE_DEFAULT 50
#define PAGE_MAX 100
#define LAST_TIME INT64_C(253402300799000000) /* the end of the year 9999 */
#define COUNTS 128
#define CLASS(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name
#define KIND(name) ACCORD__V1__REQUEST_KIND__REQUEST_##name

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

static bool
put_id(struct arena *arena, ProtobufCBinaryData *to, const struct id *id)
{
	if (id_is_nil(id))
		return true;
	to->len = sizeof(id->b);
	to->data = arena_dup(arena, id->b, sizeof(id->b));
	return to->data != NULL;
}

static bool
put_text(struct arena *arena, char **to, const char *text)
{
	return (*to = arena_strdup(arena, text)) != NULL;
}

/* --- records --- */

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Exchanges reply;
	Accord__V1__Grant *const *grants; /* the request's */
	size_t grant_count;
	struct grants_held held; /* reply.present */
	size_t limit;            /* of the page; the row behind it says only that there is more */
	int64_t last_us;         /* of the last of it, by which the page is ordered */
	bool by_court, more, no_memory;
};

static struct question *
question_new(struct service *service, struct bus_request *request, size_t limit,
    Accord__V1__Grant *const *grants, size_t grant_count)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));

	if (q == NULL)
		return NULL;
	accord__v1__exchanges__init(&q->reply);
	q->service = service;
	q->request = request;
	q->limit = limit;
	q->grants = grants;
	q->grant_count = grant_count;
	q->reply.exchanges =
	    arena_zalloc(request->arena, (limit + 1) * sizeof(*q->reply.exchanges));
	return q->reply.exchanges != NULL ? q : NULL;
}

static bool
fill_offer(struct arena *arena, Accord__V1__ExchangeRecord *r, const struct exchange_pointer *offer)
{
	r->need = (Accord__V1__ServiceCode)offer->need;
	r->tier = offer->tier;
	r->urgency = (Accord__V1__Urgency)offer->urgency;
	r->court_us = offer->court;
	r->release_imminent = offer->release_imminent;
	r->charges_filed = offer->charges_filed;
	return put_text(arena, &r->language, offer->language) &&
	       put_text(arena, &r->area, offer->area) &&
	       put_text(arena, &r->competence, offer->competence);
}

static bool
fill_status(struct arena *arena, Accord__V1__ExchangeRecord *r, const struct exchange *x)
{
	r->kind = x->kind;
	r->state = x->state;
	r->reason = x->reason;
	r->version = x->moves;
	r->answers = exchange_answers(x);
	r->community = x->community;
	r->role = x->role;
	r->blind = x->blind;
	r->opened_us = x->opened;
	r->offered_us = x->offered;
	r->accepted_us = x->accepted;
	r->contacted_us = x->contacted;
	r->moved_us = x->moved;
	r->answer_due_us = x->answer_due;
	r->contact_due_us = x->contact_due;
	r->receipted_us = x->receipted;
	r->rules_changed_us = x->changed;
	r->sender_destroyed_us = x->sender_destroyed;
	return put_text(arena, &r->other, x->other) && put_id(arena, &r->task, &x->task) &&
	       fill_offer(arena, r, &x->offer);
}

/* Id, owner, side and with whom it is are for the gateway, whatever is granted. */
static bool
fill_record(
    struct arena *arena, Accord__V1__ExchangeRecord *r, const struct exchange *x, uint64_t classes)
{
	accord__v1__exchange_record__init(r);
	r->side = x->side;
	return put_id(arena, &r->id, &x->id) &&
	       put_text(arena, &r->organisation, x->organisation) &&
	       put_text(arena, &r->person, x->person) &&
	       (!(classes & CLASS(REFERRAL_STATUS)) || fill_status(arena, r, x)) &&
	       (!(classes & CLASS(CLIENT_EXISTENCE)) || put_id(arena, &r->client, &x->client));
}

static uint64_t
holds(const struct exchange *x)
{
	return CLASS(REFERRAL_STATUS) | (!id_is_nil(&x->client) ? CLASS(CLIENT_EXISTENCE) : 0) |
	       (x->person[0] != '\0' ? CLASS(STAFFING) : 0);
}

static void
on_record(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct arena *arena = q->request->arena;
	Accord__V1__ExchangeRecord *record;
	struct exchange x = {0};
	uint64_t classes;

	if (q->reply.n_exchanges == q->limit) {
		q->more = true;
		return;
	}
	exchange_read(NULL, row, &x);
	if (!grants_find(q->grants, q->grant_count, x.organisation, &classes)) {
		q->no_memory |= !put_text(arena, &q->reply.ungranted, x.organisation);
		return;
	}
	record = arena_alloc(arena, sizeof(*record));
	if (record == NULL || !fill_record(arena, record, &x, classes) ||
	    !grants_note(&q->held, arena, x.organisation, holds(&x))) {
		q->no_memory = true;
		return;
	}
	q->last_us = q->by_court ? x.offer.court : x.opened;
	q->reply.exchanges[q->reply.n_exchanges++] = record;
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
	q->reply.present = q->held.list;
	q->reply.n_present = q->held.count;
	if (q->more && q->reply.n_exchanges > 0) {
		q->reply.next_us = q->last_us;
		q->reply.next_id = q->reply.exchanges[q->reply.n_exchanges - 1]->id;
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

void
fetch_exchanges(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchExchanges *fetch = (const Accord__V1__FetchExchanges *)msg;
	struct question *q =
	    question_new(service, request, fetch->n_ids, fetch->grants, fetch->n_grants);
	struct db_args *args = db_args(&sql_exchange_load, request->arena);
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

static const struct statement *
list_of(const Accord__V1__ListExchanges *list)
{
	if (list->by_court)
		return &sql_exchange_list_court;
	return list->open ? &sql_exchange_list_open : &sql_exchange_list;
}

void
list_exchanges(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListExchanges *list = (const Accord__V1__ListExchanges *)msg;
	size_t limit = list->limit == 0         ? PAGE_DEFAULT
		       : list->limit < PAGE_MAX ? list->limit
						: PAGE_MAX;
	struct question *q = question_new(service, request, limit, list->grants, list->n_grants);
	int64_t first = list->by_court ? 0 : LAST_TIME;
	struct id before = {{0}};
	struct db_args *args;

	if (q == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	if ((list->side != SIDE(SENDER) && list->side != SIDE(RECEIVER)) ||
	    (list->kind != KIND(REFERRAL) && list->kind != KIND(HANDOFF))) {
		refuse(service, request, ERR_INVALID, "a side and a kind are wanted");
		return;
	}
	if (list->before_id.len != 0 &&
	    !id_from_bytes(list->before_id.data, list->before_id.len, &before)) {
		refuse(service, request, ERR_INVALID, "the cursor is not one of ours");
		return;
	}
	q->by_court = list->by_court;
	args = db_args(list_of(list), request->arena);
	db_set_text(args, 0, list->organisation);
	db_set_int(args, 1, list->side);
	db_set_int(args, 2, list->kind);
	db_set_time(args, 3, list->before_us != 0 ? list->before_us : first);
	db_set_id(args, 4, &before);
	db_set_int(args, 5, (int64_t)limit + 1);
	ask(q, args);
}

/* --- what the two sides are, for the gateway --- */

enum located {
	KIND_,
	SIDE_,
	STATE_,
	SENDER_,
	RECEIVER_,
	CLIENT_,
	LEAD_,
	ACCEPTOR_,
	ACCEPTED_,
	RECEIPTED_,
	RECEIPT_,
	EXCHANGE_,
	BLIND_,
	OFFER_
};

struct location {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ExchangeLocated reply;
	Accord__V1__ExchangeOffer offer;
	bool found, no_memory;
};

/* One id for what is handed over, whoever asks for it and how often. */
static bool
put_disclosure(struct arena *arena, ProtobufCBinaryData *to, const struct id *exchange)
{
	char name[ID_TEXT_SIZE];
	struct id id = id_digest((const char *const[]){"handed over", id_text(exchange, name)}, 2);

	return put_id(arena, to, &id);
}

static bool
put_receiver(struct arena *arena, Accord__V1__ExchangeLocated *reply, const struct db_row *row)
{
	size_t len;
	const void *receipt = db_bytes(row, RECEIPT_, &len);

	reply->receipted_us = db_time(row, RECEIPTED_);
	if (receipt != NULL) {
		reply->receipt.len = len;
		reply->receipt.data = arena_dup(arena, receipt, len);
		if (reply->receipt.data == NULL)
			return false;
	}
	return db_time(row, ACCEPTED_) == 0 ||
	       put_text(arena, &reply->acceptor, db_text(row, ACCEPTOR_));
}

static bool
put_offer(struct arena *arena, Accord__V1__ExchangeOffer *offer, const struct db_row *row)
{
	offer->need = (Accord__V1__ServiceCode)db_int(row, OFFER_);
	offer->tier = (Accord__V1__Tier)db_int(row, OFFER_ + 1);
	offer->urgency = (Accord__V1__Urgency)db_int(row, OFFER_ + 3);
	offer->court_us = db_time(row, OFFER_ + 6);
	offer->release_imminent = db_bool(row, OFFER_ + 7);
	offer->charges_filed = db_bool(row, OFFER_ + 8);
	return put_text(arena, &offer->language, db_text(row, OFFER_ + 2)) &&
	       put_text(arena, &offer->area, db_text(row, OFFER_ + 4)) &&
	       put_text(arena, &offer->competence, db_text(row, OFFER_ + 5));
}

static void
on_located(void *ctx, const struct db_row *row)
{
	struct location *l = ctx;
	struct arena *arena = l->request->arena;
	Accord__V1__ExchangeLocated *reply = &l->reply;
	struct id client = db_id(row, CLIENT_), exchange = db_id(row, EXCHANGE_);

	l->found = true;
	reply->kind = (Accord__V1__RequestKind)db_int(row, KIND_);
	reply->side = (Accord__V1__ExchangeSide)db_int(row, SIDE_);
	reply->state = (Accord__V1__RequestState)db_int(row, STATE_);
	reply->blind = db_bool(row, BLIND_);
	reply->offer = &l->offer;
	l->no_memory |= !put_text(arena, &reply->sender, db_text(row, SENDER_)) ||
			!put_text(arena, &reply->receiver, db_text(row, RECEIVER_)) ||
			!put_text(arena, &reply->lead, db_text(row, LEAD_)) ||
			!put_id(arena, &reply->client, &client) ||
			!put_disclosure(arena, &reply->disclosure, &exchange) ||
			!put_receiver(arena, reply, row) || !put_offer(arena, &l->offer, row);
}

static void
on_location(void *ctx, const struct err *err)
{
	struct location *l = ctx;

	if (err != NULL)
		bus_refuse(l->service->bus, l->request, err);
	else if (l->no_memory)
		refuse(l->service, l->request, ERR_UNAVAILABLE, "out of memory");
	else if (!l->found)
		refuse(l->service, l->request, ERR_NOT_FOUND, "no such record");
	else
		service_reply(l->service, l->request, l->request->kind, &l->reply.base);
}

void
locate_exchange(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__LocateExchange *locate = (const Accord__V1__LocateExchange *)msg;
	struct location *l = arena_zalloc(request->arena, sizeof(*l));
	struct db_args *args = db_args(&sql_exchange_locate, request->arena);
	struct err err = {0};
	struct id record = {{0}};

	if (l == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	accord__v1__exchange_located__init(&l->reply);
	accord__v1__exchange_offer__init(&l->offer);
	l->service = service;
	l->request = request;
	(void)id_from_bytes(locate->record.data, locate->record.len, &record);
	db_set_id(args, 0, &record);
	db_set_text(args, 1, locate->organisation);
	if (!db_send(service->reader, args, on_located, l, &err) ||
	    !db_sync(service->reader, on_location, l, &err))
		bus_refuse(service->bus, request, &err);
}

/* --- counts --- */

struct tally {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ExchangeTally reply;
	Accord__V1__ExchangeCount counts[COUNTS], *list[COUNTS];
};

static void
on_count(void *ctx, const struct db_row *row)
{
	struct tally *tally = ctx;
	Accord__V1__ExchangeCount *count;

	if (tally->reply.n_counts == COUNTS)
		return;
	count = tally->list[tally->reply.n_counts] = &tally->counts[tally->reply.n_counts];
	tally->reply.n_counts++;
	accord__v1__exchange_count__init(count);
	count->kind = (Accord__V1__RequestKind)db_int(row, 0);
	count->side = (Accord__V1__ExchangeSide)db_int(row, 1);
	count->state = (Accord__V1__RequestState)db_int(row, 2);
	count->records = (uint64_t)db_int(row, 3);
}

static void
on_tally(void *ctx, const struct err *err)
{
	struct tally *tally = ctx;

	if (err != NULL)
		bus_refuse(tally->service->bus, tally->request, err);
	else
		service_reply(
		    tally->service, tally->request, tally->request->kind, &tally->reply.base);
}

void
tally_exchanges(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct tally *tally = arena_zalloc(request->arena, sizeof(*tally));
	struct db *db = service->reader;
	struct err err = {0};

	(void)msg;
	if (tally == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	accord__v1__exchange_tally__init(&tally->reply);
	tally->service = service;
	tally->request = request;
	tally->reply.counts = tally->list;
	if (!db_send(db, db_args(&sql_exchange_tally, request->arena), on_count, tally, &err) ||
	    !db_sync(db, on_tally, tally, &err))
		bus_refuse(service->bus, request, &err);
}
