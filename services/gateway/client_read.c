/* Clients: read part by part, the incident record and the service record, each decided by itself
 * with what the client was told and what she signed; both on record in one transaction. */
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/lookup.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "common/clock.h"
#include "services/gateway/codes.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/release.h"
#include "services/gateway/routes.h"

#define READ_TIMEOUT (5 * CLOCK_SECOND)
#define LINKS BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_NOTICE_REGISTRATION)

enum part { INCIDENT_PART, SERVICE_PART, PARTS };

static const struct {
	const char *name;
	unsigned record;
	const ProtobufCMessageDescriptor *desc;
} parts[PARTS] = {
    {"incident", ACCORD__V1__ORIGIN__ORIGIN_INCIDENT, &accord__v1__victim_record__descriptor},
    {"service", ACCORD__V1__ORIGIN__ORIGIN_SERVICE, &accord__v1__client_record__descriptor},
};

/* The session's own while it lasts. */
struct client_read {
	uint64_t classes[PARTS]; /* asked for */
	bool why, one;
	bool unlinked; /* of pages: those whom nothing that happens reaches */
	enum { BY_TIME, BY_TERMS, BY_LIKENESS, BY_LINK } by; /* how many are found */
	const Accord__V1__SearchTerms *terms;
	struct id id;     /* of one, or of whom others are like */
	struct page page; /* of many */
	const struct offered_release *releases;
	size_t release_count;
	const Accord__V1__ClientHeads *heads;
	const char *owner; /* "": there is none */
	struct question questions[PARTS];
	struct verdict verdicts[PARTS];
	const char *codes[PARTS];
	struct disclosure list[PARTS];
	struct id subjects[PARTS][PAGE_LIMIT];
};

static struct client_read *
read_of(const struct http_request *request)
{
	return session_of(request)->own;
}

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static const Accord__V1__ClientHead *
head_of(const struct client_read *read)
{
	return read->heads->n_heads > 0 ? read->heads->heads[0] : NULL;
}

/* --- decide --- */
/* Of what is not there nothing may be known. */
static bool
decide_part(const struct rulebook *rulebook, const struct asker *asker,
    const struct http_request *request, enum part part, struct err *err)
{
	struct client_read *read = read_of(request);
	const Accord__V1__ClientHead *head = head_of(read);
	struct question *question = &read->questions[part];

	read->verdicts[part] = (struct verdict){.discover = false};
	*question = (struct question){.at = road_at(request),
	    .owner = read->owner,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session_of(request)->purpose,
	    .record = parts[part].record,
	    .classes = read->classes[part],
	    .client = true,
	    .told =
		read->one && head != NULL && head->told_us != 0 && head->told_us < road_at(request),
	    .releases = read->releases,
	    .release_count = read->release_count};
	if (read->owner[0] == '\0' || (read->one && part == INCIDENT_PART && !head->has_incident))
		return true;
	return decide_or_nothing(rulebook, asker, question, &read->verdicts[part], err);
}

static bool
decide_parts(const struct rulebook *rulebook, const struct asker *asker,
    const struct http_request *request, struct err *err)
{
	return decide_part(rulebook, asker, request, INCIDENT_PART, err) &&
	       decide_part(rulebook, asker, request, SERVICE_PART, err);
}

/* A page is one of service records: who may know of incident records only is shown none, since she
 * would be told of clients of whom there is no such record. */
static bool
may_know(const struct client_read *read)
{
	/* Who stands on a page of those without a link is told that she has none. */
	if (read->unlinked && (read->verdicts[SERVICE_PART].mask & LINKS) == 0)
		return false;
	return read->verdicts[SERVICE_PART].discover ||
	       (read->one && read->verdicts[INCIDENT_PART].discover);
}

/* --- fetch --- */
static size_t
class_list(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list)
{
	size_t count = 0;

	*list = arena_alloc(arena, 64 * sizeof(**list));
	for (int class = 1; *list != NULL && class < 64; class ++)
		if (mask >> class & 1)
			(*list)[count++] = (Accord__V1__DataClass) class;
	return count;
}

static Accord__V1__ClientGrant *
grant_of(struct arena *arena, const struct client_read *read, ProtobufCBinaryData client)
{
	Accord__V1__ClientGrant *grant = arena_alloc(arena, sizeof(*grant));

	if (grant == NULL)
		return NULL;
	accord__v1__client_grant__init(grant);
	grant->client = client;
	grant->n_incident = class_list(arena, read->verdicts[INCIDENT_PART].mask, &grant->incident);
	grant->n_service = class_list(arena, read->verdicts[SERVICE_PART].mask, &grant->service);
	return grant->incident != NULL && grant->service != NULL ? grant : NULL;
}

static void on_fetched(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *answer, int part);

/* Who is granted nothing asks all the same (law L9). */
static void
fetch(struct gateway *gateway, struct http_request *request)
{
	struct client_read *read = read_of(request);
	Accord__V1__FetchClients body = ACCORD__V1__FETCH_CLIENTS__INIT;
	size_t count = read->one ? 1 : read->heads->n_heads;
	const ProtobufCBinaryData one = {sizeof(read->id.b), read->id.b};

	body.grants = arena_alloc(request->arena, (count + 1) * sizeof(*body.grants));
	for (size_t i = 0; body.grants != NULL && i < count; i++)
		body.grants[body.n_grants++] =
		    grant_of(request->arena, read, read->one ? one : read->heads->heads[i]->id);
	if (arena_exhausted(request->arena)) {
		no_memory(request);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_FETCH_CLIENTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__clients__descriptor,
		.done = on_fetched});
}

/* --- redact --- */
/* A part of a client as text; NULL: none may leave, or err is filled. */
static char *
part_text(struct http_request *request, const struct client_read *read, enum part part,
    const ProtobufCMessage *record, struct err *err)
{
	const struct verdict *verdict = &read->verdicts[part];
	struct redacted sum = {0};
	ProtobufCMessage *copy;
	char *text;
	size_t len;

	copy = redact(record, verdict->mask, NULL, request->arena, &sum);
	if (copy == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
		return NULL;
	}
	text = gateway_text(request, copy, verdict->mask, &len, err);
	return text == NULL ? NULL : codes_join(request->arena, text, len, read->codes[part], &len);
}

static uint64_t
mask_of(const Accord__V1__DataClass *list, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= BIT((unsigned)list[i] & 63);
	return mask;
}

/* What is there of a part; of one that is granted without any class, nothing. */
static const ProtobufCMessage *
record_of(const Accord__V1__ClientParts *client, enum part part)
{
	static const Accord__V1__VictimRecord no_incident = ACCORD__V1__VICTIM_RECORD__INIT;
	static const Accord__V1__ClientRecord no_service = ACCORD__V1__CLIENT_RECORD__INIT;

	if (part == INCIDENT_PART)
		return client->incident != NULL ? &client->incident->base : &no_incident.base;
	return client->service != NULL ? &client->service->base : &no_service.base;
}

/* Puts a client's part on record and gives its text; "" when none of it may leave. */
static const char *
let_part_leave(struct http_request *request, const Accord__V1__ClientParts *client,
    const struct id *id, enum part part, struct err *err)
{
	struct client_read *read = read_of(request);
	struct disclosure *to = &read->list[part];
	const char *text;

	if (!read->verdicts[part].discover ||
	    (!read->one && part == INCIDENT_PART && client->incident == NULL))
		return "";
	to->present |= part == INCIDENT_PART
			   ? mask_of(client->incident_present, client->n_incident_present)
			   : mask_of(client->service_present, client->n_service_present);
	read->subjects[part][to->subject_count++] = *id;
	text = part_text(request, read, part, record_of(client, part), err);
	return text == NULL ? NULL
			    : arena_printf(request->arena, ",\"%s\":%s", parts[part].name, text);
}

/* {"id":...,"incident":{...},"service":{...}} */
static char *
client_text(struct http_request *request, const Accord__V1__ClientParts *client, struct err *err)
{
	const char *texts[PARTS];
	char name[ID_TEXT_SIZE];
	struct id id;

	if (!id_from_bytes(client->client.data, client->client.len, &id)) {
		(void)err_set(err, ERR_UNAVAILABLE, "a client has no id");
		return NULL;
	}
	for (int part = 0; part < PARTS; part++)
		if ((texts[part] = let_part_leave(request, client, &id, part, err)) == NULL)
			return NULL;
	return arena_printf(request->arena, "{\"id\":\"%s\"%s%s}", id_text(&id, name),
	    texts[INCIDENT_PART], texts[SERVICE_PART]);
}

/* The decisions that the answer bears; false without memory. */
static bool
begin_list(const struct rulebook *rulebook, struct http_request *request)
{
	struct client_read *read = read_of(request);
	bool good = true;

	for (int part = 0; part < PARTS; part++) {
		read->list[part] = (struct disclosure){.id = id_v4(),
		    .question = read->questions[part],
		    .verdict = read->verdicts[part],
		    .subjects = read->subjects[part]};
		read->codes[part] = codes_text(request->arena, rulebook, &read->verdicts[part],
		    &read->list[part].id, read->why);
		good = good && read->codes[part] != NULL;
	}
	return good;
}

/* --- record, and answer --- */
/* Only parts that she may know of; both in one transaction. */
static void
disclose(struct gateway *gateway, struct http_request *request)
{
	struct client_read *read = read_of(request);
	const struct verdict *verdicts = read->verdicts;

	if (verdicts[INCIDENT_PART].discover && verdicts[SERVICE_PART].discover)
		gateway_disclose(gateway, request, read->list, PARTS);
	else
		gateway_disclose(gateway, request,
		    &read->list[verdicts[INCIDENT_PART].discover ? INCIDENT_PART : SERVICE_PART],
		    1);
}

/* To who may know of the service record in her own organisation: for anybody else that something
 * changed is too much. */
static void
put_etag(struct http_request *request)
{
	const struct client_read *read = read_of(request);
	const Accord__V1__ClientHead *head = head_of(read);
	char text[ID_TEXT_SIZE];
	struct id version;

	if (head != NULL && read->verdicts[SERVICE_PART].discover &&
	    strcmp(read->owner, session_of(request)->organisation) == 0 &&
	    id_from_bytes(head->version.data, head->version.len, &version))
		session_of(request)->etag =
		    arena_printf(request->arena, "\"%s\"", id_text(&version, text));
}

static void
answer_one(
    struct gateway *gateway, struct http_request *request, const Accord__V1__Clients *clients)
{
	Accord__V1__ClientParts none = ACCORD__V1__CLIENT_PARTS__INIT;
	struct client_read *read = read_of(request);
	struct session *session = session_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};

	none.client = (ProtobufCBinaryData){sizeof(read->id.b), read->id.b};
	session->text =
	    client_text(request, clients->n_clients == 1 ? clients->clients[0] : &none, &err);
	if (session->text == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	session->len = strlen(session->text);
	put_etag(request);
	disclose(gateway, request);
}

static void
answer_page(
    struct gateway *gateway, struct http_request *request, const Accord__V1__Clients *clients)
{
	const struct client_read *read = read_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT], count = 0;

	for (; count < clients->n_clients && count < PAGE_LIMIT; count++) {
		texts[count] = client_text(request, clients->clients[count], &err);
		if (texts[count] == NULL) {
			gateway_unavailable(request, &err);
			return;
		}
		lens[count] = strlen(texts[count]);
	}
	if (gateway_page_write(request, "clients", texts, lens, count, read->heads->next_us,
		&read->heads->next_id, &err))
		disclose(gateway, request);
	else
		gateway_unavailable(request, &err);
}

static void
on_fetched(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	const Accord__V1__Clients *clients = (const Accord__V1__Clients *)answer;
	struct client_read *read = read_of(request);
	const struct rulebook *rulebook;

	(void)part;
	if (failed != NULL)
		gateway_unavailable(request, failed);
	else if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	else if (!may_know(read))
		gateway_refuse_question(gateway, request, &read->questions[SERVICE_PART]);
	else if (!begin_list(rulebook, request))
		no_memory(request);
	else if (read->one)
		answer_one(gateway, request, clients);
	else
		answer_page(gateway, request, clients);
}

/* --- one: whose she is, what she signed --- */
/* Everything is there that the decision reads. */
static void
decide_one(struct gateway *gateway, struct http_request *request)
{
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (decide_parts(rulebook, &asker, request, &err))
		fetch(gateway, request);
	else
		gateway_unavailable(request, &err);
}

static void
on_releases(struct gateway *gateway, struct http_request *request,
    const struct offered_release *releases, size_t count)
{
	struct client_read *read = read_of(request);

	read->releases = releases;
	read->release_count = count;
	decide_one(gateway, request);
}

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *answer, int part)
{
	struct client_read *read = read_of(request);

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	read->heads = (const Accord__V1__ClientHeads *)answer;
	read->owner = head_of(read) != NULL ? head_of(read)->organisation : "";
	gateway_releases_of(
	    gateway, request, &read->id, session_of(request)->organisation, on_releases);
}

static void
step_one(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	struct client_read *read = read_of(request);
	ProtobufCBinaryData id = {sizeof(read->id.b), read->id.b};

	body.ids = &id;
	body.n_ids = 1;
	body.recipient = (char *)(uintptr_t)session_of(request)->organisation;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LOCATE_CLIENTS,
		.body = &body.base,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_located});
}

/* --- many: of her own organisation --- */
static void
on_listed(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *answer, int part)
{
	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	read_of(request)->heads = (const Accord__V1__ClientHeads *)answer;
	if (road_still(gateway, request) != NULL)
		fetch(gateway, request);
}

static void
ask_heads(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body)
{
	if (arena_exhausted(request->arena)) {
		no_memory(request);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = kind,
		.body = body,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_listed});
}

static void
ask_page(struct gateway *gateway, struct http_request *request)
{
	const struct client_read *read = read_of(request);
	Accord__V1__ListClients body = ACCORD__V1__LIST_CLIENTS__INIT;

	body.organisation = body.recipient = (char *)(uintptr_t)read->owner;
	body.limit = read->page.limit;
	body.unlinked = read->unlinked;
	body.before_us = read->page.before_us;
	if (read->page.before_us != 0)
		body.before_id = (ProtobufCBinaryData){
		    sizeof(read->page.before_id.b), (uint8_t *)(uintptr_t)read->page.before_id.b};
	ask_heads(gateway, request, ACCORD__V1__KIND__KIND_LIST_CLIENTS, &body.base);
}

/* By what may leave to her, and by nothing else (AGREEMENTS section 2). */
static void
ask_search(struct gateway *gateway, struct http_request *request)
{
	const struct client_read *read = read_of(request);
	Accord__V1__SearchClients body = ACCORD__V1__SEARCH_CLIENTS__INIT;

	body.organisation = (char *)(uintptr_t)read->owner;
	body.terms = (Accord__V1__SearchTerms *)(uintptr_t)read->terms;
	body.n_incident =
	    class_list(request->arena, read->verdicts[INCIDENT_PART].mask, &body.incident);
	body.n_service =
	    class_list(request->arena, read->verdicts[SERVICE_PART].mask, &body.service);
	ask_heads(gateway, request, ACCORD__V1__KIND__KIND_SEARCH_CLIENTS, &body.base);
}

static void
ask_alike(struct gateway *gateway, struct http_request *request)
{
	const struct client_read *read = read_of(request);
	Accord__V1__ListAlike body = ACCORD__V1__LIST_ALIKE__INIT;

	body.organisation = (char *)(uintptr_t)read->owner;
	body.client = (ProtobufCBinaryData){sizeof(read->id.b), (uint8_t *)(uintptr_t)read->id.b};
	body.linked = read->by == BY_LINK;
	body.n_incident =
	    class_list(request->arena, read->verdicts[INCIDENT_PART].mask, &body.incident);
	body.n_service =
	    class_list(request->arena, read->verdicts[SERVICE_PART].mask, &body.service);
	ask_heads(gateway, request, ACCORD__V1__KIND__KIND_LIST_ALIKE, &body.base);
}

/* Where another organisation's clients are counted by nobody, there is no page of them. */
static void
step_page(struct gateway *gateway, struct http_request *request)
{
	static http_step *const by[] = {[BY_TIME] = ask_page,
	    [BY_TERMS] = ask_search,
	    [BY_LIKENESS] = ask_alike,
	    [BY_LINK] = ask_alike};
	static const Accord__V1__ClientHeads none = ACCORD__V1__CLIENT_HEADS__INIT;
	struct client_read *read = read_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	read->heads = &none;
	read->owner = session_of(request)->organisation;
	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (!decide_parts(rulebook, &asker, request, &err))
		gateway_unavailable(request, &err);
	else if (!may_know(read))
		gateway_refuse_question(gateway, request, &read->questions[SERVICE_PART]);
	else
		by[read->by](gateway, request);
}

/* --- the beginning --- */
static struct client_read *
read_new(struct http_request *request)
{
	struct client_read *read = arena_zalloc(request->arena, sizeof(*read));

	session_of(request)->own = read;
	if (read == NULL) {
		no_memory(request);
		return NULL;
	}
	for (int part = 0; part < PARTS; part++)
		if (!road_classes(request, redact_classes(parts[part].desc), &read->classes[part]))
			return NULL;
	return road_why(request, &read->why) ? read : NULL;
}

void
gateway_get_client(void *ctx, struct http_request *request)
{
	struct client_read *read = read_new(request);

	if (read == NULL)
		return;
	read->one = true;
	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	(void)id_parse(request->params.value[0], &read->id);
	road_begin(ctx, request, step_one);
}

static void
list_page(void *ctx, struct http_request *request, bool unlinked)
{
	struct client_read *read = read_new(request);
	struct err err = {0};

	if (read == NULL)
		return;
	read->unlinked = unlinked;
	read->classes[SERVICE_PART] |= unlinked ? LINKS : 0;
	if (gateway_page_read(request, &read->page, &err))
		road_begin(ctx, request, step_page);
	else
		http_problem(request, &err);
}

void
gateway_list_clients(void *ctx, struct http_request *request)
{
	list_page(ctx, request, false);
}

void
gateway_list_unlinked(void *ctx, struct http_request *request)
{
	list_page(ctx, request, true);
}

/* --- found again --- */
static void
on_noted(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *answer, int part)
{
	(void)answer;
	(void)part;
	if (err != NULL && err->code == ERR_LIMITED)
		http_problem(request, err);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else
		road_begin(gateway, request, step_page);
}

/* Counted where all copies of the gateway ask, before anything is looked for: also what finds
 * nothing, and what may not be found. */
static void
note_search(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__NoteSearch note = ACCORD__V1__NOTE_SEARCH__INIT;

	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_NOTE_SEARCH,
		.body = &note.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__search_noted__descriptor,
		.done = on_noted});
}

void
gateway_search_clients(void *ctx, struct http_request *request)
{
	struct client_read *read = read_new(request);
	ProtobufCMessage *msg;
	struct err err = {0};

	if (read == NULL)
		return;
	if (!gateway_read_body(request, &accord__v1__search_terms__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	read->by = BY_TERMS;
	read->terms = (const Accord__V1__SearchTerms *)msg;
	note_search(ctx, request);
}

static void
list_like(struct gateway *gateway, struct http_request *request, bool linked)
{
	struct client_read *read = read_new(request);

	if (read == NULL)
		return;
	read->by = linked ? BY_LINK : BY_LIKENESS;
	(void)id_parse(request->params.value[0], &read->id);
	if (linked)
		road_begin(gateway, request, step_page);
	else
		note_search(gateway, request);
}

void
gateway_list_duplicates(void *ctx, struct http_request *request)
{
	list_like(ctx, request, false);
}

void
gateway_list_linked(void *ctx, struct http_request *request)
{
	list_like(ctx, request, true);
}
