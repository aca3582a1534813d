/* Questions, answered from the read-only connection. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/grants.h"
#include "services/intake/intake.h"
#include "sql/intake/incident.h"
#include "sql/intake/tally.h"

#define PAGE_MAX 100
#define PAGE_USUAL 50
#define FEEDS_MAX 256
#define TALLY_DAYS 400 /* that are summed up */
/* 9999-01-01: after everything. */
#define FOR_EVER (INT64_C(253370764800) * CLOCK_SECOND)
#define CLASS(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)

/* One question; all that it holds lives in the request's or its own arena. */
struct question {
	struct service *service;
	struct bus_request *request;
	struct arena *arena;
	size_t limit;
	Accord__V1__Incidents incidents;
	Accord__V1__FeedTallies tallies;
	size_t rows;
	int64_t last_us; /* of the last row, opened or not */
	ProtobufCBinaryData last_id;
	Accord__V1__Grant *const *grants; /* the request's */
	size_t grant_count;
	struct grants_held held; /* incidents.present */
	bool shut;               /* some of those granted cannot be opened now: they are left out */
	bool overflow;
};

static void
refuse(struct service *service, struct bus_request *request, const struct err *err)
{
	bus_refuse(service->bus, request, err);
}

/* With room for a list of so many; NULL: there is no memory, and the request is refused. */
static struct question *
question_new(struct service *service, struct bus_request *request, size_t most, void ***list)
{
	struct arena *arena = arena_try(4096, (size_t)4 << 20);
	struct question *q = arena != NULL ? arena_zalloc(arena, sizeof(*q)) : NULL;
	struct err err;

	*list = q != NULL ? arena_alloc(arena, most * sizeof(**list)) : NULL;
	if (*list == NULL) {
		arena_free(&arena);
		err_set(&err, ERR_UNAVAILABLE, "no memory for an answer");
		refuse(service, request, &err);
		return NULL;
	}
	q->service = service;
	q->request = request;
	q->arena = arena;
	accord__v1__incidents__init(&q->incidents);
	accord__v1__feed_tallies__init(&q->tallies);
	return q;
}

static void
question_free(struct question *q)
{
	struct arena *arena = q->arena;

	arena_free(&arena);
}

static void
ask(struct question *q, struct db_args *args, db_row_fn *row, db_sync_fn *done)
{
	struct service *service = q->service;
	struct bus_request *request = q->request;
	struct err err = {0};

	if (db_send(service->reader, args, row, q, &err) && db_sync(service->reader, done, q, &err))
		return;
	question_free(q);
	refuse(service, request, &err);
}

/* True when the rows are all there. */
static bool
answered(struct question *q, const struct err *err)
{
	struct err full;

	if (err == NULL && q->shut && q->incidents.n_incidents == 0) {
		err_set(&full, ERR_UNAVAILABLE, "they cannot be opened now");
		err = &full;
	}
	if (err == NULL && q->overflow) {
		err_set(&full, ERR_UNAVAILABLE, "no memory for the answer");
		err = &full;
	}
	if (err != NULL)
		refuse(q->service, q->request, err);
	return err == NULL;
}

/* --- incidents --- */

static ProtobufCBinaryData
copy_id(struct question *q, const struct db_row *row, int column)
{
	struct id id = db_id(row, column);
	void *copy = arena_dup(q->arena, &id, sizeof(id));

	q->overflow |= copy == NULL;
	return (ProtobufCBinaryData){copy == NULL ? 0 : sizeof(id), copy};
}

static char *
copy_text(struct question *q, const struct db_row *row, int column)
{
	char *copy = arena_strdup(q->arena, db_text(row, column));

	q->overflow |= copy == NULL;
	return copy == NULL ? (char *)(uintptr_t)protobuf_c_empty_string : copy;
}

#define TEXT(s) ((char *)(uintptr_t)(s))

/* Columns of the three queries, behind key, id and organisation. */
enum { COLUMN_SEALED = 3, COLUMN_TYPE = 6, COLUMN_RECEIVED = 12, COLUMN_AREA = 18 };

/* Notes what an owner's row holds, whether it may leave or not. */
static void
note_present(struct question *q, const char *organisation, bool place)
{
	uint64_t classes = CLASS(INCIDENT) | (place ? CLASS(INCIDENT_PLACE) : 0);

	q->overflow |= !grants_note(&q->held, q->arena, organisation, classes);
	q->incidents.present = q->held.list;
	q->incidents.n_present = q->held.count;
}

/* The columns that are sealed, as far as they are granted. False: they cannot be opened now. */
static bool
read_sealed(struct question *q, const struct db_row *row, uint64_t classes, int column,
    Accord__V1__IncidentRecord *r)
{
	struct incident incident = {
	    .key = db_id(row, 0), .incident = db_id(row, 1), .organisation = r->organisation};
	struct sealed_columns columns = {.kek = 0};
	const void *wrapped;
	size_t len;

	wrapped = db_bytes(row, column, &len);
	seal_key_read(&incident.data_key, wrapped, len);
	columns.kek = seal_key_version(&incident.data_key);
	if (classes & CLASS(INCIDENT))
		columns.identity = db_bytes(row, column + 1, &columns.identity_len);
	if (classes & CLASS(INCIDENT_PLACE))
		columns.location = db_bytes(row, column + 2, &columns.location_len);
	sealing_open(intake.seal, q->arena, &columns, &incident);
	q->overflow |= arena_exhausted(q->arena);
	r->number = TEXT(incident.number);
	r->type_label = TEXT(incident.type_label);
	r->place = TEXT(incident.place);
	r->city = TEXT(incident.city);
	r->latitude = incident.latitude;
	r->longitude = incident.longitude;
	return incident.opened != INCIDENT_SHUT;
}

/* The columns of the class incident that are not sealed. */
static void
read_incident(struct question *q, const struct db_row *row, Accord__V1__IncidentRecord *r)
{
	int c = COLUMN_TYPE;

	r->type_code = copy_text(q, row, c++);
	r->apco = copy_text(q, row, c++);
	r->tier = (Accord__V1__Tier)db_int(row, c++);
	r->status = (Accord__V1__IncidentStatus)db_int(row, c++);
	r->priority = copy_text(q, row, c++);
	r->disposition = copy_text(q, row, c++);
	r->received_us = db_time(row, c++);
	r->dispatched_us = db_time(row, c++);
	r->arrived_us = db_time(row, c++);
	r->closed_us = db_time(row, c++);
	r->source_updated_us = db_time(row, c++);
	r->version = (uint32_t)db_int(row, c);
}

/* Id and owner are for the gateway, whatever is granted. */
static bool
read_record(
    struct question *q, const struct db_row *row, uint64_t classes, Accord__V1__IncidentRecord *r)
{
	accord__v1__incident_record__init(r);
	r->id = copy_id(q, row, 1);
	r->organisation = copy_text(q, row, 2);
	if (classes & CLASS(INCIDENT))
		read_incident(q, row, r);
	if (classes & CLASS(INCIDENT_PLACE))
		r->area = copy_text(q, row, COLUMN_AREA);
	return read_sealed(q, row, classes, COLUMN_SEALED, r);
}

/* Whose it is goes back to the gateway even of what is not granted, for the owner's part of its
 * record; to whoever asked it is not there, whether it can be opened or not (law L9). */
static void
on_incident(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__IncidentRecord *record = arena_alloc(q->arena, sizeof(*record));
	uint64_t classes;
	size_t len;

	if (record == NULL || q->incidents.n_incidents == PAGE_MAX) {
		q->overflow = true;
		return;
	}
	if (!grants_find(q->grants, q->grant_count, db_text(row, 2), &classes)) {
		q->incidents.ungranted = copy_text(q, row, 2);
		return;
	}
	q->rows++;
	q->last_us = db_time(row, COLUMN_RECEIVED);
	q->last_id = copy_id(q, row, 1);
	if (!read_record(q, row, classes, record)) {
		q->shut = true;
		return;
	}
	(void)db_bytes(row, COLUMN_SEALED + 2, &len);
	note_present(q, record->organisation, len > 0 || db_text(row, COLUMN_AREA)[0] != '\0');
	q->incidents.incidents[q->incidents.n_incidents++] = record;
}

static void
on_incidents(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	Accord__V1__Incidents *page = &q->incidents;

	if (answered(q, err)) {
		if (q->rows > 0 && q->rows == q->limit) {
			page->next_us = q->last_us;
			page->next_id = q->last_id;
		}
		service_reply(q->service, q->request, q->request->kind, &page->base);
	}
	question_free(q);
}

static struct question *
incident_question(struct service *service, struct bus_request *request,
    Accord__V1__Grant *const *grants, size_t grant_count)
{
	void **list;
	struct question *q = question_new(service, request, PAGE_MAX, &list);

	if (q == NULL)
		return NULL;
	q->incidents.incidents = (Accord__V1__IncidentRecord **)list;
	q->grants = grants;
	q->grant_count = grant_count;
	return q;
}

void
fetch_incidents(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchIncidents *m = (const Accord__V1__FetchIncidents *)msg;
	struct question *q = incident_question(service, request, m->grants, m->n_grants);
	struct db_args *args;
	struct err err;

	if (q == NULL)
		return;
	args = db_args(&sql_incident_fetch, q->arena);
	for (size_t i = 0; i < m->n_ids; i++) {
		struct id id;

		if (!id_from_bytes(m->ids[i].data, m->ids[i].len, &id)) {
			err_set(&err, ERR_INVALID, "an id has 16 bytes");
			question_free(q);
			refuse(service, request, &err);
			return;
		}
		db_put_id(args, &id);
	}
	ask(q, args, on_incident, on_incidents);
}

void
list_incidents(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListIncidents *m = (const Accord__V1__ListIncidents *)msg;
	struct question *q = incident_question(service, request, m->grants, m->n_grants);
	struct db_args *args;
	struct id before;

	if (q == NULL)
		return;
	args = db_args(m->tier == 0 ? &sql_incident_list : &sql_incident_list_tier, q->arena);
	memset(&before, 0xff, sizeof(before));
	(void)id_from_bytes(m->before_id.data, m->before_id.len, &before);
	q->limit = m->limit == 0 ? PAGE_USUAL : m->limit < PAGE_MAX ? m->limit : PAGE_MAX;
	db_set_text(args, 0, m->organisation);
	db_set_time(args, 1, m->before_us > 0 && m->before_us < FOR_EVER ? m->before_us : FOR_EVER);
	db_set_id(args, 2, &before);
	db_set_int(args, 3, (int64_t)q->limit);
	if (m->tier != 0)
		db_set_int(args, 4, m->tier);
	ask(q, args, on_incident, on_incidents);
}

/* --- tallies --- */

static uint64_t
count_at(const struct db_row *row, int column)
{
	int64_t count = db_int(row, column);

	return count > 0 ? (uint64_t)count : 0;
}

static uint64_t *
counts_at(struct question *q, const struct db_row *row, int column, size_t count, size_t skip)
{
	uint64_t *counts = arena_zalloc(q->arena, (count + skip) * sizeof(*counts));

	q->overflow |= counts == NULL;
	for (size_t i = 0; counts != NULL && i < count; i++)
		counts[skip + i] = count_at(row, column + (int)i);
	return counts;
}

static void
read_tally(struct question *q, const struct db_row *row, Accord__V1__FeedTally *t)
{
	int c = 0;

	accord__v1__feed_tally__init(t);
	t->feed = copy_text(q, row, c++);
	t->received = count_at(row, c++);
	t->accepted = count_at(row, c++);
	t->duplicate = count_at(row, c++);
	t->stale = count_at(row, c++);
	t->quarantined = count_at(row, c++);
	t->test_calls = count_at(row, c++);
	t->incidents = count_at(row, c++);
	t->by_tier = counts_at(q, row, c, INTAKE_TIERS, 0);
	t->n_by_tier = t->by_tier == NULL ? 0 : INTAKE_TIERS;
	c += INTAKE_TIERS;
	t->by_reason = counts_at(q, row, c, INTAKE_REASONS - 1, 1);
	t->n_by_reason = t->by_reason == NULL ? 0 : INTAKE_REASONS;
	c += INTAKE_REASONS - 1;
	t->notes_dropped = count_at(row, c++);
	t->persons_dropped = count_at(row, c++);
	t->other_dropped = count_at(row, c);
}

static void
on_tally(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__FeedTally *tally = arena_alloc(q->arena, sizeof(*tally));

	if (tally == NULL || q->tallies.n_feeds == FEEDS_MAX) {
		q->overflow = true;
		return;
	}
	read_tally(q, row, tally);
	q->tallies.feeds[q->tallies.n_feeds++] = tally;
}

static void
on_tallies(void *ctx, const struct err *err)
{
	struct question *q = ctx;

	if (answered(q, err))
		service_reply(q->service, q->request, q->request->kind, &q->tallies.base);
	question_free(q);
}

void
tally_feeds(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	void **list;
	struct question *q = question_new(service, request, FEEDS_MAX, &list);
	struct db_args *args;

	(void)msg;
	if (q == NULL)
		return;
	args = db_args(&sql_feed_tally_all, q->arena);
	q->tallies.feeds = (Accord__V1__FeedTally **)list;
	db_set_int(args, 0, clock_now() / CLOCK_DAY - TALLY_DAYS);
	ask(q, args, on_tally, on_tallies);
}
