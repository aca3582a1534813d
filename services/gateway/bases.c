/* The routes of the other bases: opened, countersigned, and the record taken once. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "common/clock.h"
#include "services/gateway/basis.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/knows.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/basis.h"

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
}

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static const struct staffed_told told = {
    .action = ACCORD__V1__ACTION__ACTION_VIEW, .answer = &accord__v1__basis_kept__descriptor};

/* --- opening --- */
/* Of her own organisation's, and she may know of it: by a record that is there. */
static void
on_located(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	const struct session *session = session_of(request);

	if (head == NULL || ((session->known & KNOWS_SERVICE) == 0 && !head->has_incident))
		refuse(gateway, request);
	else
		gateway_staffed(gateway, request,
		    &(struct staffed_command){
			.rule = &gateway_open_basis, .msg = session->own, .told = &told});
}

static void
locate(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__OpenBasis *basis = session_of(request)->own;

	gateway_locate(gateway, request, &basis->client, (char *)(uintptr_t) "", on_located);
}

void
gateway_post_basis(void *ctx, struct http_request *request)
{
	Accord__V1__OpenBasis *basis;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__open_basis__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	basis = (Accord__V1__OpenBasis *)msg;
	if (basis->client.len != sizeof(struct id)) {
		(void)err_set(&err, ERR_INVALID, "say whose record: client");
		http_problem(request, &err);
		return;
	}
	session_of(request)->own = basis;
	gateway_if_knows(
	    ctx, request, KNOWS_SERVICE | KNOWS_INCIDENT, ACCORD__V1__ACTION__ACTION_VIEW, locate);
}

/* --- countersigning --- */
static void
countersign(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__CountersignBasis body = ACCORD__V1__COUNTERSIGN_BASIS__INIT;
	struct id id = {{0}};

	(void)id_parse(request->params.value[0], &id);
	body.basis = staffed_bytes(&id);
	gateway_staffed(gateway, request,
	    &(struct staffed_command){
		.rule = &gateway_countersign_basis, .msg = &body.base, .told = &told});
}

void
gateway_post_countersign(void *ctx, struct http_request *request)
{
	gateway_if_knows(ctx, request, KNOWS_SERVICE | KNOWS_INCIDENT,
	    ACCORD__V1__ACTION__ACTION_VIEW, countersign);
}

/* --- taking --- */

/* The record that waits for its own: the session's while it lasts. */
struct taking {
	struct basis_row row;
	bool found;
	uint64_t present;
};

static void
take(struct http_request *request, const ProtobufCMessage *answer)
{
	const struct session *session = session_of(request);
	const Accord__V1__BasisTaken *taken = (const Accord__V1__BasisTaken *)answer;
	char disclosure[ID_TEXT_SIZE];
	struct http_header headers[] = {{"Accord-Disclosure", disclosure}, {NULL, NULL}};
	struct id id;

	(void)id_from_bytes(taken->disclosure.data, taken->disclosure.len, &id);
	(void)id_text(&id, disclosure);
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = "application/json",
				 .body = session->text,
				 .len = session->len,
				 .headers = headers});
}

static const struct staffed_told told_record = {.action = ACCORD__V1__ACTION__ACTION_VIEW,
    .answer = &accord__v1__basis_taken__descriptor,
    .take = take,
    .on_road = true};

/* What of it may leave, as text; NULL with err filled when it must not. */
static char *
redacted(struct http_request *request, const ProtobufCMessage *record, uint64_t mask, size_t *len,
    struct err *err)
{
	struct redacted sum = {0};
	ProtobufCMessage *leaving = redact(record, mask, NULL, request->arena, &sum);

	if (leaving != NULL)
		return gateway_text(request, leaving, mask, len, err);
	(void)err_set(err, ERR_UNAVAILABLE, "a record does not fit into memory");
	return NULL;
}

static void
on_fetched(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Clients *clients = (const Accord__V1__Clients *)msg;
	struct session *session = session_of(request);
	struct taking *taking = session->own;
	bool incident = taking->row.terms.record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	const Accord__V1__ClientParts *parts;
	const ProtobufCMessage *record;
	Accord__V1__TakeBasis body = ACCORD__V1__TAKE_BASIS__INIT;
	struct err held = {0};

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	parts = clients->n_clients == 1 ? clients->clients[0] : NULL;
	record = parts == NULL ? NULL : incident ? &parts->incident->base : &parts->service->base;
	if (record == NULL) {
		refuse(gateway, request);
		return;
	}
	session->text = redacted(request, record, taking->row.terms.classes, &session->len, &held);
	if (session->text == NULL) {
		gateway_unavailable(request, &held);
		return;
	}
	body.basis = staffed_bytes(&taking->row.id);
	body.role = (Accord__V1__Role)session->role;
	body.n_present = incident ? parts->n_incident_present : parts->n_service_present;
	body.present = incident ? parts->incident_present : parts->service_present;
	gateway_staffed(gateway, request,
	    &(struct staffed_command){.rule = &gateway_take_basis,
		.msg = &body.base,
		.each = true,
		.told = &told_record});
}

static void
fetch(struct gateway *gateway, struct http_request *request, const struct basis_row *row)
{
	bool incident = row->terms.record == ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	Accord__V1__ClientGrant grant = ACCORD__V1__CLIENT_GRANT__INIT;
	Accord__V1__DataClass classes[64];
	size_t count = 0;

	for (int i = 1; i < 64; i++)
		if (row->terms.classes >> i & 1)
			classes[count++] = (Accord__V1__DataClass)i;
	grant.client = staffed_bytes(&row->client);
	*(incident ? &grant.incident : &grant.service) = classes;
	*(incident ? &grant.n_incident : &grant.n_service) = count;
	clients_fetch(gateway, request, &grant, on_fetched);
}

/* A question to the store about a basis; the request may give up first. */
struct ask_basis {
	struct gateway *gateway;
	struct arena *arena;
	uint64_t request;
	struct taking taking;
};

static void
on_row(void *ctx, const struct db_row *from)
{
	struct ask_basis *ask = ctx;

	gateway_basis_read(from, &ask->taking.row);
	ask->taking.found = true;
}

/* Who opened it or countersigned it takes it, as long as she may know of that record. */
static bool
is_hers(const struct session *session, const struct taking *taking)
{
	const struct basis_row *row = &taking->row;

	return taking->found && (session->known & BIT((unsigned)row->terms.record)) != 0 &&
	       strcmp(row->owner, session->organisation) == 0 &&
	       (strcmp(row->opened_by, session->person) == 0 ||
		   strcmp(row->countersigned_by, session->person) == 0);
}

static void
look_at(struct gateway *gateway, struct http_request *request, const struct taking *found)
{
	struct session *session = session_of(request);
	struct err err = {0};

	if (!is_hers(session, found)) {
		refuse(gateway, request);
		return;
	}
	if (!gateway_basis_open(&found->row, clock_now())) {
		(void)err_set(&err, ERR_CONFLICT, BASIS_SHUT);
		http_problem(request, &err);
		return;
	}
	if ((session->own = arena_dup(request->arena, found, sizeof(*found))) == NULL)
		no_memory(request);
	else
		fetch(gateway, request, &((struct taking *)session->own)->row);
}

static void
on_rows(void *ctx, const struct err *err)
{
	struct ask_basis *ask = ctx;
	struct gateway *gateway = ask->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, ask->request) : NULL;

	if (request != NULL && err != NULL)
		gateway_unavailable(request, err);
	else if (request != NULL)
		look_at(gateway, request, &ask->taking);
	arena_free(&ask->arena);
	free(ask);
}

static bool
send(struct ask_basis *ask, const struct id *id, struct err *err)
{
	struct db *db = ask->gateway->service.reader;
	struct db_args *args = db_args(&sql_basis_read, ask->arena);

	db_put_id(args, id);
	return db_send(db, args, on_row, ask, err) && db_sync(db, on_rows, ask, err);
}

static void
ask_store(struct gateway *gateway, struct http_request *request)
{
	struct ask_basis *ask = calloc(1, sizeof(*ask));
	struct err err = {.code = ERR_UNAVAILABLE};
	struct id id = {{0}};

	(void)id_parse(request->params.value[0], &id);
	if (ask != NULL && (ask->arena = arena_try(1024, 64 << 10)) != NULL) {
		ask->gateway = gateway;
		ask->request = request->id;
		if (send(ask, &id, &err))
			return;
		arena_free(&ask->arena);
	}
	free(ask);
	gateway_unavailable(request, &err);
}

/* The beginning of the road: of what she may know. Who may know of nothing asks all the same. */
static void
begin_taking(struct gateway *gateway, struct http_request *request)
{
	struct session *session = session_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (gateway_knows(rulebook, &asker, road_at(request), KNOWS_SERVICE | KNOWS_INCIDENT,
		&session->known, &err))
		ask_store(gateway, request);
	else
		gateway_unavailable(request, &err);
}

void
gateway_get_basis_record(void *ctx, struct http_request *request)
{
	road_begin(ctx, request, begin_taking);
}
