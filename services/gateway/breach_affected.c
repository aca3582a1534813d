/* Whom a breach is about: decided by each of a client's records, as all that says that she is one.
 */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/breach.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/breach.h"
#include "services/gateway/breaches.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/breach.h"

#define AFFECTED_MOST (BREACH_CLIENTS + BREACH_RECIPIENTS)
#define TIMEOUT (5 * CLOCK_SECOND)

enum part { SERVICE_PART, INCIDENT_PART, PARTS };
static const unsigned records[PARTS] = {
    ACCORD__V1__ORIGIN__ORIGIN_SERVICE, ACCORD__V1__ORIGIN__ORIGIN_INCIDENT};

struct affected {
	struct id client; /* nil: an organisation */
	char holder[NAME_SIZE];
};

/* The session's own while it lasts. */
struct showing {
	struct question questions[PARTS];
	struct verdict verdicts[PARTS];
	enum part part; /* the record of which it is said that it is there */
	struct affected affected[AFFECTED_MOST];
	size_t count;
};

/* A question to the store; the request may give up first. */
struct asking {
	struct gateway *gateway;
	struct arena *arena;
	uint64_t request;
	struct affected affected[AFFECTED_MOST];
	size_t count;
	bool found;
};

static bool
opens(const struct showing *showing, enum part part)
{
	return (showing->verdicts[part].mask & decision_existence(records[part])) != 0;
}

/* --- the answer --- */

static bool
put_affected(struct http_request *request, const struct showing *showing, const struct affected *a,
    char **text, size_t *len, struct err *err)
{
	uint64_t mask = showing->verdicts[showing->part].mask;
	Accord__V1__BreachAffected service = ACCORD__V1__BREACH_AFFECTED__INIT;
	Accord__V1__BreachAffectedIncident incident = ACCORD__V1__BREACH_AFFECTED_INCIDENT__INIT;
	struct redacted sum = {0};
	ProtobufCMessage *leaving;

	if (!id_is_nil(&a->client))
		service.client = incident.client = staffed_bytes(&a->client);
	service.organisation = incident.organisation = (char *)(uintptr_t)a->holder;
	leaving = redact(showing->part == SERVICE_PART ? &service.base : &incident.base, mask, NULL,
	    request->arena, &sum);
	if (leaving == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	return (*text = gateway_text(request, leaving, mask, len, err)) != NULL;
}

static void
answer(struct gateway *gateway, struct http_request *request, struct showing *showing)
{
	struct disclosure what = {.id = id_v4(),
	    .question = showing->questions[showing->part],
	    .verdict = showing->verdicts[showing->part]};
	struct id subjects[BREACH_CLIENTS];
	char *texts[AFFECTED_MOST];
	size_t lens[AFFECTED_MOST];
	struct err err = {.code = ERR_UNAVAILABLE};

	for (size_t i = 0; i < showing->count; i++) {
		const struct affected *a = &showing->affected[i];

		if (!put_affected(request, showing, a, &texts[i], &lens[i], &err)) {
			gateway_unavailable(request, &err);
			return;
		}
		if (!id_is_nil(&a->client) && what.subject_count < BREACH_CLIENTS)
			subjects[what.subject_count++] = a->client;
	}
	what.subjects = subjects;
	what.present = showing->count > 0 ? decision_existence(records[showing->part]) : 0;
	if (gateway_page_write(request, "affected", texts, lens, showing->count, 0,
		&(ProtobufCBinaryData){0, NULL}, &err))
		gateway_disclose(gateway, request, &what, 1);
	else
		gateway_unavailable(request, &err);
}

/* --- whose, and of which records --- */

static bool
has_incident(const Accord__V1__ClientHeads *heads, const struct id *client, const char *owner)
{
	for (size_t i = 0; i < heads->n_heads; i++) {
		const Accord__V1__ClientHead *head = heads->heads[i];
		struct id id;

		if (id_from_bytes(head->id.data, head->id.len, &id) && id_equal(&id, client))
			return head->has_incident && strcmp(head->organisation, owner) == 0;
	}
	return false;
}

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ClientHeads *heads = (const Accord__V1__ClientHeads *)msg;
	struct showing *showing = session_of(request)->own;
	size_t kept = 0;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	for (size_t i = 0; i < showing->count; i++) {
		const struct affected *a = &showing->affected[i];

		if (showing->part == SERVICE_PART || id_is_nil(&a->client) ||
		    has_incident(heads, &a->client, session_of(request)->organisation))
			showing->affected[kept++] = *a;
	}
	showing->count = kept;
	answer(gateway, request, showing);
}

static void
locate(struct gateway *gateway, struct http_request *request, const struct showing *showing)
{
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	ProtobufCBinaryData ids[AFFECTED_MOST];

	body.ids = ids;
	body.recipient = (char *)(uintptr_t) "";
	for (size_t i = 0; i < showing->count; i++)
		if (!id_is_nil(&showing->affected[i].client))
			ids[body.n_ids++] = staffed_bytes(&showing->affected[i].client);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LOCATE_CLIENTS,
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_located});
}

/* --- the store --- */

static void
on_row(void *ctx, const struct db_row *from)
{
	struct asking *asking = ctx;
	struct affected *a;

	asking->found = true;
	if (db_null(from, 1) || asking->count == AFFECTED_MOST)
		return;
	a = &asking->affected[asking->count++];
	a->client = db_id(from, 0);
	(void)text_copy(a->holder, sizeof(a->holder), db_text(from, 1));
}

static void
on_read(struct gateway *gateway, struct http_request *request, const struct asking *asking)
{
	struct showing *showing = session_of(request)->own;

	if (road_still(gateway, request) == NULL)
		return;
	memcpy(showing->affected, asking->affected, sizeof(showing->affected));
	showing->count = asking->count;
	showing->part = opens(showing, SERVICE_PART) ? SERVICE_PART : INCIDENT_PART;
	if (!asking->found || !opens(showing, showing->part) ||
	    !breaches_answers(gateway, session_of(request)))
		gateway_refuse_question(gateway, request, &showing->questions[SERVICE_PART]);
	else
		locate(gateway, request, showing);
}

static void
on_rows(void *ctx, const struct err *err)
{
	struct asking *asking = ctx;
	struct gateway *gateway = asking->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, asking->request) : NULL;

	if (request != NULL && err != NULL)
		gateway_unavailable(request, err);
	else if (request != NULL)
		on_read(gateway, request, asking);
	arena_free(&asking->arena);
	free(asking);
}

static void
read_store(struct gateway *gateway, struct http_request *request)
{
	struct asking *asking = calloc(1, sizeof(*asking));
	struct db *db = gateway->service.reader;
	struct err err = {.code = ERR_UNAVAILABLE};
	struct db_args *args;
	struct id id = {{0}};

	if (asking == NULL || (asking->arena = arena_try(1024, 64 << 10)) == NULL) {
		free(asking);
		gateway_unavailable(request, &err);
		return;
	}
	asking->gateway = gateway;
	asking->request = request->id;
	(void)id_parse(request->params.value[0], &id); /* what is no id is asked for as nil */
	args = db_args(&sql_breach_affected_read, asking->arena);
	db_set_id(args, 0, &id);
	db_set_text(args, 1, session_of(request)->organisation);
	if (db_send(db, args, on_row, asking, &err) && db_sync(db, on_rows, asking, &err))
		return;
	arena_free(&asking->arena);
	free(asking);
	gateway_unavailable(request, &err);
}

/* --- the road --- */

/* Its beginning. Who may not see them asks all the same. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	struct showing *showing = session_of(request)->own;
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	for (int part = 0; part < PARTS; part++) {
		showing->questions[part].at = road_at(request);
		if (!decide_or_nothing(rulebook, &asker, &showing->questions[part],
			&showing->verdicts[part], &err)) {
			gateway_unavailable(request, &err);
			return;
		}
	}
	read_store(gateway, request);
}

void
gateway_get_breach_affected(void *ctx, struct http_request *request)
{
	struct session *session = session_of(request);
	struct showing *showing = arena_zalloc(request->arena, sizeof(*showing));

	if (showing == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	for (int part = 0; part < PARTS; part++)
		showing->questions[part] = (struct question){.owner = session->organisation,
		    .action = ACCORD__V1__ACTION__ACTION_VIEW,
		    .purpose = (unsigned)session->purpose,
		    .record = records[part],
		    .classes = decision_existence(records[part]),
		    .client = true};
	session->own = showing;
	road_begin(ctx, request, step);
}
