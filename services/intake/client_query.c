/* Questions about clients, answered from the read-only connection: who they are, before it is
 * decided what may leave; whom somebody leads for. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/intake/client.h"
#include "services/intake/intake.h"
#include "services/intake/lookup.h"
#include "sql/intake/client.h"
#include "sql/intake/lookup.h"

#define PAGE_MAX 100
#define PAGE_USUAL 50
/* 9999-01-01: after everything. */
#define FOR_EVER (INT64_C(253370764800) * CLOCK_SECOND)

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ClientHeads heads;
	Accord__V1__LedClients led;
	size_t limit; /* of the page */
	bool
	    version; /* is told; a gateway of before passes over few fields that it does not know */
	int64_t last_us; /* of its last row */
	bool overflow;
};

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

/* With room for a list of so many; NULL: there is no memory, and the request is refused. */
static struct question *
question_new(struct service *service, struct bus_request *request, size_t size, void *list)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	void *room = arena_zalloc(request->arena, size);

	if (q == NULL || room == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return NULL;
	}
	accord__v1__client_heads__init(&q->heads);
	accord__v1__led_clients__init(&q->led);
	q->service = service;
	q->request = request;
	memcpy(list, &room, sizeof(room));
	return q;
}

static void
ask(struct question *q, struct db_args *args, db_row_fn *row, db_sync_fn *done)
{
	struct err err = {0};

	if (!db_send(q->service->reader, args, row, q, &err) ||
	    !db_sync(q->service->reader, done, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

static ProtobufCBinaryData
copy_id(struct question *q, const struct db_row *row, int column)
{
	struct id id = db_id(row, column);
	void *copy = arena_dup(q->request->arena, &id, sizeof(id));

	q->overflow |= copy == NULL;
	return (ProtobufCBinaryData){copy == NULL ? 0 : sizeof(id), copy};
}

/* True when the answer is whole. */
static bool
answered(struct question *q, const struct err *err)
{
	if (err != NULL)
		bus_refuse(q->service->bus, q->request, err);
	else if (q->overflow)
		refuse(q->service, q->request, ERR_UNAVAILABLE, "no memory for the answer");
	return err == NULL && !q->overflow;
}

/* --- heads --- */

/* Of one that is located: her version and who leads for her. */
static void
put_version(struct question *q, const struct db_row *row, Accord__V1__ClientHead *head)
{
	const struct client client = {.id = db_id(row, 0),
	    .organisation = head->organisation,
	    .version = (int32_t)db_int(row, 5)};
	struct id *version = arena_alloc(q->request->arena, sizeof(*version));

	q->overflow |= version == NULL;
	if (version != NULL && client_version(&client, version))
		head->version = (ProtobufCBinaryData){sizeof(version->b), version->b};
	head->lead = arena_strdup(q->request->arena, db_text(row, 6));
	q->overflow |= head->lead == NULL;
}

static void
on_head(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct arena *arena = q->request->arena;
	Accord__V1__ClientHead *head = arena_alloc(arena, sizeof(*head));

	if (head == NULL || q->heads.n_heads == PAGE_MAX) {
		q->overflow = true;
		return;
	}
	accord__v1__client_head__init(head);
	head->id = copy_id(q, row, 0);
	head->organisation = arena_strdup(arena, db_text(row, 1));
	q->overflow |= head->organisation == NULL;
	q->last_us = db_time(row, 2);
	head->told_us = db_time(row, 3);
	head->has_incident = db_bool(row, 4);
	if (q->version)
		put_version(q, row, head);
	q->heads.heads[q->heads.n_heads++] = head;
}

static void
on_heads(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	Accord__V1__ClientHeads *page = &q->heads;

	if (!answered(q, err))
		return;
	if (page->n_heads > 0 && page->n_heads == q->limit) {
		page->next_us = q->last_us;
		page->next_id = page->heads[page->n_heads - 1]->id;
	}
	service_reply(q->service, q->request, q->request->kind, &page->base);
}

void
locate_clients(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__LocateClients *m = (const Accord__V1__LocateClients *)msg;
	Accord__V1__ClientHead **list;
	struct question *q = question_new(service, request, PAGE_MAX * sizeof(*list), &list);
	struct db_args *args = db_args(&sql_client_locate, request->arena);
	struct id id = {{0}};

	if (q == NULL)
		return;
	q->heads.heads = list;
	q->version = m->n_ids == 1;
	db_put_id(args, &id); /* so that nothing is asked for by the same statement too */
	for (size_t i = 0; i < m->n_ids; i++)
		if (id_from_bytes(m->ids[i].data, m->ids[i].len, &id))
			db_put_id(args, &id);
	db_set_text(args, 1, m->recipient);
	ask(q, args, on_head, on_heads);
}

void
list_clients(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListClients *m = (const Accord__V1__ListClients *)msg;
	Accord__V1__ClientHead **list;
	struct question *q = question_new(service, request, PAGE_MAX * sizeof(*list), &list);
	struct db_args *args =
	    db_args(m->unlinked ? &sql_client_unlinked : &sql_client_list, request->arena);
	struct id before;

	if (q == NULL)
		return;
	q->heads.heads = list;
	q->limit = m->limit == 0 ? PAGE_USUAL : m->limit < PAGE_MAX ? m->limit : PAGE_MAX;
	memset(&before, 0xff, sizeof(before));
	(void)id_from_bytes(m->before_id.data, m->before_id.len, &before);
	db_set_text(args, 0, m->organisation);
	db_set_time(args, 1, m->before_us > 0 && m->before_us < FOR_EVER ? m->before_us : FOR_EVER);
	db_set_id(args, 2, &before);
	db_set_int(args, 3, (int64_t)q->limit);
	db_set_text(args, 4, m->recipient);
	ask(q, args, on_head, on_heads);
}

/* --- found again --- */

/* Classes of the two records in which it is looked; and one that no content is of, so that nowhere
 * is a place to look too. */
static void
put_places(struct db_args *args, const ProtobufCMessage *msg)
{
	static const struct {
		const char *name;
		Accord__V1__Origin origin;
	} lists[] = {{"incident", ACCORD__V1__ORIGIN__ORIGIN_INCIDENT},
	    {"service", ACCORD__V1__ORIGIN__ORIGIN_SERVICE}};

	db_put_int(args, 0);
	db_put_int(args, 0);
	for (size_t i = 0; i < 2; i++) {
		const ProtobufCFieldDescriptor *field =
		    protobuf_c_message_descriptor_get_field_by_name(msg->descriptor, lists[i].name);
		const uint8_t *at = (const uint8_t *)msg;
		const Accord__V1__DataClass *classes;
		size_t count;

		memcpy(&classes, at + field->offset, sizeof(classes));
		memcpy(&count, at + field->quantifier_offset, sizeof(count));
		for (size_t k = 0; k < count; k++) {
			db_put_int(args, lists[i].origin);
			db_put_int(args, classes[k]);
		}
	}
}

/* Nobody is found by what comes to nothing, and by the same statement. */
static void
wanted(const Accord__V1__SearchClients *m, struct lookup_ids *ids)
{
	static const struct id nobody;
	const struct seal_index *index = seal_index(intake.seal, m->organisation);
	const Accord__V1__SearchTerms *terms = m->terms;

	ids->count = 0;
	if (index != NULL && terms != NULL) {
		lookup_add(index, LOOKUP_NAME, terms->name, true, ids);
		lookup_add(index, LOOKUP_TELEPHONE, terms->telephone, true, ids);
		lookup_add(index, LOOKUP_EMAIL, terms->email, true, ids);
		lookup_add(index, LOOKUP_BIRTH_DATE, terms->birth_date, true, ids);
	}
	if (ids->count == 0)
		ids->list[ids->count++] = nobody;
}

static struct question *
head_question(struct service *service, struct bus_request *request)
{
	Accord__V1__ClientHead **list;
	struct question *q = question_new(service, request, PAGE_MAX * sizeof(*list), &list);

	if (q != NULL)
		q->heads.heads = list;
	return q;
}

void
search_clients(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__SearchClients *m = (const Accord__V1__SearchClients *)msg;
	struct question *q = head_question(service, request);
	struct db_args *args = db_args(&sql_client_search, request->arena);
	struct lookup_ids ids;

	if (q == NULL)
		return;
	wanted(m, &ids);
	db_set_text(args, 0, m->organisation);
	db_set_bytes(args, 1, ids.list, ids.count * sizeof(ids.list[0]));
	put_places(args, msg);
	ask(q, args, on_head, on_heads);
}

void
list_alike(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListAlike *m = (const Accord__V1__ListAlike *)msg;
	struct question *q = head_question(service, request);
	struct db_args *args =
	    db_args(m->linked ? &sql_client_linked : &sql_client_alike, request->arena);
	struct id id = {{0}};

	if (q == NULL)
		return;
	(void)id_from_bytes(m->client.data, m->client.len, &id);
	db_set_text(args, 0, m->organisation);
	db_set_id(args, 1, &id);
	put_places(args, msg);
	ask(q, args, on_head, on_heads);
}

/* --- whom somebody leads for --- */

static void
on_led(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;

	if (q->led.n_clients == LED_MOST) {
		q->led.more = true;
		return;
	}
	q->led.clients[q->led.n_clients++] = copy_id(q, row, 0);
}

static void
on_all_led(void *ctx, const struct err *err)
{
	struct question *q = ctx;

	if (answered(q, err))
		service_reply(q->service, q->request, q->request->kind, &q->led.base);
}

void
list_led(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListLed *m = (const Accord__V1__ListLed *)msg;
	bool by_person = m->person[0] != '\0';
	ProtobufCBinaryData *list;
	struct question *q = question_new(service, request, LED_MOST * sizeof(*list), &list);
	struct db_args *args;

	if (q == NULL)
		return;
	if (by_person == (m->placement[0] != '\0')) {
		refuse(service, request, ERR_INVALID,
		    "a person or a placement is wanted, and not both");
		return;
	}
	q->led.clients = list;
	args = db_args(by_person ? &sql_client_led_by : &sql_client_led_through, request->arena);
	db_set_text(args, 0, m->organisation);
	db_set_text(args, 1, by_person ? m->person : m->placement);
	db_set_int(args, 2, LED_MOST + 1);
	ask(q, args, on_led, on_all_led);
}
