/* Records of clients, class by class: what was granted is unsealed and nothing else is read. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/intake/client.h"
#include "services/intake/contact.h"
#include "services/intake/contact_resolve.h"
#include "services/intake/intake.h"
#include "sql/intake/client.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE
#define BIT(data_class) (UINT64_C(1) << (data_class))
#define GRANTS_MAX 100
#define MEMORY ((size_t)16 << 20)

/* A record in the making: packed contents one behind the other are the packed record. */
struct packing {
	uint64_t granted, present;
	uint8_t *bytes;
	size_t len, room;
};

/* One client of the question. */
struct part {
	struct id id;
	struct client client; /* id nil: there is none */
	int kek;
	struct packing incident, service;
	Accord__V1__Advisement **advisements;
	size_t advisement_count;
	Accord__V1__SafeContactStanding *contact; /* NULL: nothing was agreed */
	const uint8_t *unsafe;                    /* numbers, as contact.h has them */
	size_t unsafe_len;
	bool stopped; /* frozen, or her telephone is the other one's too */
};

struct question {
	struct service *service;
	struct bus_request *request;
	struct arena *arena; /* its own: it holds far more than the request */
	struct part *parts;
	size_t count;
	bool shut; /* a key is away */
};

static void
question_free(struct question *q)
{
	struct arena *arena = q->arena;

	arena_free(&arena);
}

static struct question *
question_new(struct service *service, struct bus_request *request)
{
	struct arena *arena = arena_try(4096, MEMORY);
	struct question *q = arena != NULL ? arena_zalloc(arena, sizeof(*q)) : NULL;

	if (q != NULL)
		q->parts = arena_zalloc(arena, GRANTS_MAX * sizeof(*q->parts));
	if (q == NULL || q->parts == NULL) {
		arena_free(&arena);
		return NULL;
	}
	q->service = service;
	q->request = request;
	q->arena = arena;
	return q;
}

static struct part *
part_of(struct question *q, const struct id *id)
{
	for (size_t i = 0; i < q->count; i++)
		if (id_equal(&q->parts[i].id, id))
			return &q->parts[i];
	return NULL;
}

/* --- what comes back --- */

/* Staff of her own organisation ask. */
static bool
is_own(const struct question *q, const char *organisation)
{
	const Accord__V1__Actor *actor = q->request->actor;

	return actor != NULL && strcmp(actor->organisation, organisation) == 0;
}

/* What became of what she agreed to about contact. */
static void
take_contact(struct question *q, struct part *part, const struct db_row *row)
{
	Accord__V1__SafeContactStanding *s = arena_alloc(q->arena, sizeof(*s));
	const void *unsafe;

	if (db_null(row, 7) || s == NULL)
		return;
	accord__v1__safe_contact_standing__init(s);
	s->verified_us = db_time(row, 8);
	s->disturbed_us = db_time(row, 10);
	s->stopped = !db_null(row, 11);
	if (is_own(q, db_text(row, 1))) {
		s->verified_by = arena_strdup(q->arena, db_text(row, 9));
		s->frozen_us = db_time(row, 11);
		s->freeze = (Accord__V1__Freeze)db_int(row, 12);
		s->words = db_bool(row, 13);
		s->automation_stopped_us = db_time(row, 16);
	}
	unsafe = db_bytes(row, 14, &part->unsafe_len);
	part->unsafe = part->unsafe_len > 0 ? arena_dup(q->arena, unsafe, part->unsafe_len) : NULL;
	part->contact = s;
	part->stopped =
	    s->stopped || (db_int(row, 15) & CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_VOICE)) != 0;
}

static void
on_client(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id id = db_id(row, 0);
	struct part *part = part_of(q, &id);
	const void *wrapped;
	size_t len;

	if (part == NULL)
		return;
	part->client.id = id;
	part->client.organisation = arena_strdup(q->arena, db_text(row, 1));
	wrapped = db_bytes(row, 2, &len);
	seal_key_read(&part->client.data_key, wrapped, len);
	part->kek = (int)db_int(row, 3);
	part->client.opened = db_time(row, 4);
	part->client.lead = arena_strdup(q->arena, db_text(row, 5));
	part->client.duty_supervisor = arena_strdup(q->arena, db_text(row, 6));
	take_contact(q, part, row);
}

static void
append(struct question *q, struct packing *to, const struct crypt_piece *packed)
{
	if (packed->len > to->room - to->len) {
		size_t room = 2 * to->room + packed->len + 256;
		uint8_t *grown = arena_alloc(q->arena, room);

		if (grown == NULL)
			return; /* the arena says so in the end */
		if (to->len > 0)
			memcpy(grown, to->bytes, to->len);
		to->bytes = grown;
		to->room = room;
	}
	if (packed->len > 0)
		memcpy(to->bytes + to->len, packed->bytes, packed->len);
	to->len += packed->len;
}

/* A key of ours that is away is waited for, unless the row itself does not agree which one that is:
 * then, and when it is not what was sealed here, that content is lost and the others are not. */
static void
unopened(struct question *q, const struct part *part, const struct err *err)
{
	if (err->code == ERR_UNAVAILABLE && seal_key_version(&part->client.data_key) == part->kek)
		q->shut = true;
	else
		log_error("a content of a client cannot be opened",
		    L_ID("client", &part->client.id) L_ERR(err));
}

static void
on_content(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id client = db_id(row, 0);
	struct part *part = part_of(q, &client);
	struct content content = {.id = db_id(row, 1),
	    .client = client,
	    .origin = (Accord__V1__Origin)db_int(row, 2),
	    .data_class = (Accord__V1__DataClass)db_int(row, 3)};
	struct crypt_piece sealed, packed;
	struct packing *to;
	struct err err = {0};

	if (part == NULL || part->client.organisation == NULL)
		return;
	content.of = &part->client;
	sealed.bytes = db_bytes(row, 4, &sealed.len);
	to = content.origin == INCIDENT ? &part->incident : &part->service;
	to->present |= BIT(content.data_class & 63);
	if (content_open(intake.seal, &content, &sealed, q->arena, &packed, &err))
		append(q, to, &packed);
	else
		unopened(q, part, &err);
}

static void
on_advisement(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id client = db_id(row, 0);
	struct part *part = part_of(q, &client);
	Accord__V1__Advisement *a = arena_alloc(q->arena, sizeof(*a));

	if (part == NULL || a == NULL)
		return;
	if (part->advisements == NULL)
		part->advisements =
		    arena_zalloc(q->arena, CLIENT_MANY * sizeof(*part->advisements));
	if (part->advisements == NULL || part->advisement_count == CLIENT_MANY)
		return;
	accord__v1__advisement__init(a);
	a->recipient = arena_strdup(q->arena, db_text(row, 1));
	a->advice = (Accord__V1__Advice)db_int(row, 2);
	a->at_us = db_time(row, 3);
	a->person = arena_strdup(q->arena, db_text(row, 4));
	part->service.present |= BIT(CLASS(ADVISEMENT));
	part->advisements[part->advisement_count++] = a;
}

/* --- the answer --- */

static ProtobufCBinaryData
id_bytes(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

/* NULL: what was kept cannot be read, or there is no memory. */
static void *
unpack(struct question *q, const ProtobufCMessageDescriptor *desc, const struct packing *from)
{
	ProtobufCMessage *record;
	struct err err = {0};

	if (wire_read(desc, q->arena, from->bytes, from->len, &record, &err))
		return record;
	log_error("what is kept of a client cannot be read", L_ERR(&err));
	return NULL;
}

/* Not once she said that a number is not safe; without the key nobody can tell, and none leaves. */
static void
drop_unsafe(const struct part *part, Accord__V1__OfficerContact *c)
{
	const struct seal_index *index = seal_index(intake.seal, part->client.organisation);
	size_t kept = 0;

	for (size_t i = 0; part->unsafe_len > 0 && i < c->n_telephones; i++)
		if (index != NULL &&
		    !contact_is_unsafe(index, part->unsafe, part->unsafe_len, c->telephones[i]))
			c->telephones[kept++] = c->telephones[i];
	if (part->unsafe_len > 0)
		c->n_telephones = kept;
}

/* It leaves only with its four answers, whoever kept it, and while nothing stops contact. */
static void
drop_unanswered(const struct part *part, Accord__V1__VictimRecord *record)
{
	Accord__V1__OfficerContact *c = record->officer_contact;

	if (c != NULL)
		drop_unsafe(part, c);
	if (c != NULL &&
	    (part->stopped || c->n_telephones == 0 || c->message_may_be_left == 0 ||
		c->safe_if_another_answers == 0 || c->told_of_call == 0 || c->out_of_earshot == 0))
		record->officer_contact = NULL;
}

static Accord__V1__VictimRecord *
incident_record(struct question *q, struct part *part)
{
	Accord__V1__VictimRecord *record;

	if (part->incident.present == 0)
		return NULL;
	record = unpack(q, &accord__v1__victim_record__descriptor, &part->incident);
	if (record == NULL)
		return NULL;
	drop_unanswered(part, record);
	if ((part->incident.present & BIT(CLASS(INCIDENT))) != 0) {
		record->id = id_bytes(&part->client.id);
		record->organisation = (char *)(uintptr_t)part->client.organisation;
	}
	return record;
}

static Accord__V1__ClientRecord *
service_record(struct question *q, struct part *part)
{
	uint64_t always = BIT(CLASS(CLIENT_EXISTENCE)) | BIT(CLASS(LEAD_ADVOCATE));
	Accord__V1__ClientRecord *record;

	if (part->service.granted == 0)
		return NULL;
	record = unpack(q, &accord__v1__client_record__descriptor, &part->service);
	if (record == NULL)
		return NULL;
	part->service.present |= always & part->service.granted;
	if ((part->service.granted & BIT(CLASS(CLIENT_EXISTENCE))) != 0) {
		record->id = id_bytes(&part->client.id);
		record->organisation = (char *)(uintptr_t)part->client.organisation;
		record->opened_us = part->client.opened;
	}
	if ((part->service.granted & BIT(CLASS(LEAD_ADVOCATE))) != 0) {
		record->lead = (char *)(uintptr_t)part->client.lead;
		record->duty_supervisor = (char *)(uintptr_t)part->client.duty_supervisor;
	}
	if ((part->service.granted & BIT(CLASS(SAFE_CONTACT))) != 0)
		record->safe_contact_standing = part->contact;
	record->advisements = part->advisements;
	record->n_advisements = part->advisement_count;
	return record;
}

static void
list_classes(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list, size_t *count)
{
	*list = arena_alloc(arena, 64 * sizeof(**list));
	for (unsigned c = 1; *list != NULL && c < 64; c++)
		if ((mask & BIT(c)) != 0)
			(*list)[(*count)++] = (Accord__V1__DataClass)c;
}

static Accord__V1__ClientParts *
answer_part(struct question *q, struct part *part)
{
	Accord__V1__ClientParts *parts = arena_alloc(q->arena, sizeof(*parts));

	if (parts == NULL)
		return NULL;
	accord__v1__client_parts__init(parts);
	parts->client = id_bytes(&part->client.id);
	parts->incident = incident_record(q, part);
	parts->service = service_record(q, part);
	list_classes(
	    q->arena, part->incident.present, &parts->incident_present, &parts->n_incident_present);
	list_classes(
	    q->arena, part->service.present, &parts->service_present, &parts->n_service_present);
	return parts;
}

static void
on_all(void *ctx, const struct err *failed)
{
	struct question *q = ctx;
	Accord__V1__Clients reply = ACCORD__V1__CLIENTS__INIT;
	struct err err = {0};
	bool ok = failed == NULL && !arena_exhausted(q->arena);

	/* Without memory not even what came back is whole. */
	reply.clients = arena_alloc(q->arena, GRANTS_MAX * sizeof(*reply.clients));
	for (size_t i = 0; ok && reply.clients != NULL && i < q->count; i++)
		if (!id_is_nil(&q->parts[i].client.id) &&
		    (reply.clients[reply.n_clients] = answer_part(q, &q->parts[i])) != NULL)
			reply.n_clients++;
	if (ok && q->shut)
		ok = err_set(&err, ERR_UNAVAILABLE, "they cannot be opened now");
	else if (failed == NULL && arena_exhausted(q->arena))
		ok = err_set(&err, ERR_UNAVAILABLE, "no memory for the answer");
	if (!ok)
		bus_refuse(q->service->bus, q->request, failed != NULL ? failed : &err);
	else
		service_reply(q->service, q->request, q->request->kind, &reply.base);
	question_free(q);
}

/* --- the question --- */

/* Classes of one record, as a mask; what cannot stand in any is not asked for. */
static uint64_t
mask_of(const Accord__V1__DataClass *classes, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= classes[i] > 0 && classes[i] < 64 ? BIT(classes[i]) : 0;
	return mask;
}

static void
want(struct db_args *contents, const struct id *client, Accord__V1__Origin origin, uint64_t mask)
{
	db_put_id(contents, client);
	db_put_int(contents, origin);
	db_put_int(contents, (int64_t)mask);
}

/* A client who is named twice has what both say. */
static void
take_grants(struct question *q, const Accord__V1__FetchClients *m)
{
	for (size_t i = 0; i < m->n_grants && q->count < GRANTS_MAX; i++) {
		const Accord__V1__ClientGrant *grant = m->grants[i];
		struct part *part;
		struct id id;

		if (!id_from_bytes(grant->client.data, grant->client.len, &id))
			continue;
		if ((part = part_of(q, &id)) == NULL)
			part = &q->parts[q->count++];
		part->id = id;
		part->incident.granted |= mask_of(grant->incident, grant->n_incident);
		part->service.granted |= mask_of(grant->service, grant->n_service);
	}
}

/* Nobody stands in front of each list, so that nothing is asked for by the same statements too. */
static bool
send(struct question *q, struct err *err)
{
	struct db *db = q->service->reader;
	struct db_args *clients = db_args(&sql_client_fetch, q->arena);
	struct db_args *contents = db_args(&sql_client_content_fetch, q->arena);
	struct db_args *advisements = db_args(&sql_advisement_fetch, q->arena);
	const struct id nobody = {{0}};

	db_put_id(clients, &nobody);
	want(contents, &nobody, SERVICE, BIT(CLASS(CLIENT_EXISTENCE)));
	db_put_id(advisements, &nobody);
	for (size_t i = 0; i < q->count; i++) {
		const struct part *part = &q->parts[i];

		db_put_id(clients, &part->id);
		want(contents, &part->id, INCIDENT, part->incident.granted);
		want(contents, &part->id, SERVICE, part->service.granted);
		if ((part->service.granted & BIT(CLASS(ADVISEMENT))) != 0)
			db_put_id(advisements, &part->id);
	}
	return db_send(db, clients, on_client, q, err) &&
	       db_send(db, contents, on_content, q, err) &&
	       db_send(db, advisements, on_advisement, q, err) && db_sync(db, on_all, q, err);
}

void
fetch_clients(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct question *q = question_new(service, request);
	struct err err = {0};

	if (q == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for an answer");
		bus_refuse(service->bus, request, &err);
		return;
	}
	take_grants(q, (const Accord__V1__FetchClients *)msg);
	if (send(q, &err))
		return;
	question_free(q);
	bus_refuse(service->bus, request, &err);
}
