/* Clients over HTTP: opened and written to by her own organisation's staff. */
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/workday_text.h"
#include "services/gateway/acting.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/edge.h"
#include "services/gateway/fenced.h"
#include "services/gateway/knows.h"
#include "services/gateway/release_bar.h"
#include "services/gateway/routes.h"

#define WRITE_TIMEOUT (10 * CLOCK_SECOND)
#define FETCH_TIMEOUT (5 * CLOCK_SECOND)
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

bool
clients_writer(const struct gateway *gateway, const struct http_request *request, struct writer *w,
    struct err *err)
{
	if ((w->rulebook = rulebook_now(gateway)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no directory is known yet");
	w->place =
	    directory_organisation(w->rulebook->directory, session_of(request)->organisation);
	if (w->place == NOBODY)
		return err_set(err, ERR_UNAVAILABLE, "her organisation is not known yet");
	w->organisation = &w->rulebook->directory->organisations[w->place];
	return true;
}

/* The incident record is kept by whoever answers calls; what others know of her is of the service
 * record, for which the floor asks more. */
static bool
keeps_incidents(const struct writer *w, struct err *err)
{
	switch (w->organisation->kind) {
	case ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_LAW_ENFORCEMENT:
	case ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_DISPATCH_CENTER:
	case ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_PROSECUTION:
		return true;
	default:
		return err_set(err, ERR_INVALID,
		    "an organisation of your kind keeps no incident record of a victim: what it "
		    "knows of her stands in the service record");
	}
}

/* --- what every command does --- */

void
clients_kept(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND)
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
	else
		gateway_answer_command(request, err, msg,
		    1U << ERR_INVALID | 1U << ERR_CONFLICT | 1U << ERR_DENIED | 1U << ERR_STALE |
			1U << ERR_LIMITED);
}

/* As she works when it is fenced: the road may have begun again since. */
static bool
edge_again(
    const struct gateway *gateway, const struct http_request *request, const ProtobufCMessage *body)
{
	const ProtobufCFieldDescriptor *field =
	    protobuf_c_message_descriptor_get_field_by_name(body->descriptor, "edge");
	const struct rulebook *rulebook = rulebook_now(gateway);
	Accord__V1__WriterEdge *edge;

	if (field == NULL)
		return true;
	edge = *(Accord__V1__WriterEdge *const *)(const void *)((const char *)body + field->offset);
	if (rulebook == NULL || edge == NULL)
		return edge == NULL;
	edge_find(
	    rulebook, session_of(request)->person, acting_placement(request), clock_now(), edge);
	return true;
}

void
clients_fetch(struct gateway *gateway, struct http_request *request, Accord__V1__ClientGrant *grant,
    answered_fn *done)
{
	Accord__V1__FetchClients body = ACCORD__V1__FETCH_CLIENTS__INIT;

	body.grants = &grant;
	body.n_grants = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(FETCH_CLIENTS),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = FETCH_TIMEOUT,
		.answer = &accord__v1__clients__descriptor,
		.done = done});
}

void
clients_send_as(struct gateway *gateway, struct http_request *request, const struct id *id,
    uint32_t kind, const ProtobufCMessage *body, answered_fn *done)
{
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	if (!edge_again(gateway, request, body)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = kind,
		.id = *id,
		.body = body,
		.as_actor = true,
		.timeout_us = WRITE_TIMEOUT,
		.answer = &accord__v1__client_kept__descriptor,
		.done = done});
}

void
clients_send(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body, answered_fn *done)
{
	struct id id = gateway_command_id(gateway, request);

	clients_send_as(gateway, request, &id, kind, body, done);
}

void
clients_submit(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body)
{
	clients_send(gateway, request, kind, body, clients_kept);
}

void
clients_refuse(struct http_request *request, const struct err *err)
{
	if (err->code == ERR_UNAVAILABLE)
		gateway_unavailable(request, err);
	else
		http_problem(request, err);
}

bool
clients_put(struct http_request *request, ProtobufCBinaryData *to, struct err *err)
{
	struct id *id = arena_zalloc(request->arena, sizeof(*id));

	if (to->len != 0)
		return err_set(err, ERR_INVALID, "the client stands in the path");
	if (id == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	(void)id_parse(request->params.value[0], id);
	*to = (ProtobufCBinaryData){sizeof(id->b), id->b};
	return true;
}

bool
clients_days(struct arena *arena, const struct writer *w, char **zone, char **days, struct err *err)
{
	if ((*zone)[0] != '\0' || (*days)[0] != '\0')
		return err_set(err, ERR_INVALID, "the directory says which days are yours");
	if ((*days = arena_alloc(arena, WORKDAYS_TEXT)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	workdays_write(&w->organisation->calendar.days, *days);
	*zone = TEXT(w->organisation->zone);
	return true;
}

bool
clients_edge(
    const struct gateway *gateway, struct http_request *request, Accord__V1__WriterEdge **to)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct err err = {.code = ERR_UNAVAILABLE};

	if (*to != NULL) {
		(void)err_set(&err, ERR_INVALID, "the edge is not said: it is how you work");
		http_problem(request, &err);
		return false;
	}
	*to = arena_alloc(request->arena, sizeof(**to));
	if (rulebook == NULL || *to == NULL) {
		gateway_unavailable(request, &err);
		return false;
	}
	edge_find(
	    rulebook, session_of(request)->person, acting_placement(request), clock_now(), *to);
	return true;
}

/* --- opened --- */

static bool
placement_good(const struct writer *w, const char *lead, const char *placement, struct err *err)
{
	const struct directory *directory = w->rulebook->directory;
	const struct placement *p = directory_placement(directory, placement);
	bool reads;

	if (placement[0] == '\0')
		return true;
	if (p == NULL || p->employer != w->place || p->person != directory_person(directory, lead))
		return err_set(err, ERR_INVALID, "the lead has no such placement");
	if (policy_placed(w->rulebook->policy, p, clock_now(), &reads, err))
		return true;
	err->code = ERR_INVALID; /* it is what was asked for that is wrong, not who asks */
	return false;
}

bool
clients_leads(const struct writer *w, const char *lead, const char *placement, struct err *err)
{
	const struct directory *directory = w->rulebook->directory;
	size_t person = directory_person(directory, lead);

	if (person == NOBODY || directory->people[person].employer != w->place)
		return err_set(err, ERR_INVALID, "the lead is nobody of your organisation");
	return placement_good(w, lead, placement, err);
}

/* She leads as she works: through the placement that she says she works under, if any. */
static void
put_herself(const struct http_request *request, Accord__V1__OpenClient *m)
{
	const char *placement = acting_placement(request);

	m->lead = TEXT(session_of(request)->person);
	if (placement != NULL && m->lead_placement[0] == '\0')
		m->lead_placement = TEXT(placement);
}

/* Lead and duty supervisor from the first (law L4): she who asks, unless she names another. */
static bool
put_answerable(const struct writer *w, const struct http_request *request,
    Accord__V1__OpenClient *m, struct err *err)
{
	const struct session *session = session_of(request);
	const struct directory *directory = w->rulebook->directory;

	if (w->organisation->duty_supervisor == NOBODY)
		return err_set(err, ERR_CONFLICT,
		    "your organisation names no duty supervisor in the directory: no client can "
		    "be opened before it does");
	m->duty_supervisor = TEXT(directory->people[w->organisation->duty_supervisor].name);
	if (m->lead[0] == '\0' || strcmp(m->lead, session->person) == 0)
		put_herself(request, m);
	return clients_leads(w, m->lead, m->lead_placement, err);
}

/* The beginning of the road: who leads and answers for her, as the directory says now. */
static void
begin_open(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__OpenClient *m = session_of(request)->own;
	struct err err = {0};
	struct asker asker;
	struct writer w;

	if (road_asker(gateway, request, &asker) == NULL)
		return;
	if (clients_writer(gateway, request, &w, &err) &&
	    (m->incident == NULL || keeps_incidents(&w, &err)) &&
	    put_answerable(&w, request, m, &err))
		clients_submit(gateway, request, KIND(OPEN_CLIENT), &m->base);
	else
		clients_refuse(request, &err);
}

void
gateway_open_client(void *ctx, struct http_request *request)
{
	Accord__V1__OpenClient *m;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__open_client__descriptor, &msg, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (Accord__V1__OpenClient *)msg;
	session_of(request)->own = msg;
	if (m->duty_supervisor[0] != '\0') {
		(void)err_set(&err, ERR_INVALID, "the directory says who is duty supervisor");
		clients_refuse(request, &err);
	} else if (clients_edge(ctx, request, &m->edge)) {
		road_begin(ctx, request, begin_open);
	}
}

/* --- written to --- */

void
clients_write(struct gateway *gateway, struct http_request *request, ProtobufCMessage *msg,
    uint64_t records, http_step *go)
{
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	session_of(request)->own = msg;
	gateway_if_knows(gateway, request, records, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, go);
}

/* On whose behalf: of an organisation of this site. Whose days it is counted by is the directory's
 * to say. */
static bool
unit_said(const struct writer *w, Accord__V1__AddServiceAction *m, struct err *err)
{
	const struct directory *directory = w->rulebook->directory;

	if (m->zone[0] != '\0')
		return err_set(err, ERR_INVALID, "the directory says where your days are");
	m->zone = TEXT(w->organisation->zone);
	for (size_t i = 0; m->ori[0] != '\0' && i < directory->organisation_count; i++)
		for (size_t k = 0; k < directory->organisations[i].ori_count; k++)
			if (strcmp(directory->organisations[i].oris[k], m->ori) == 0)
				return true;
	return m->ori[0] == '\0' ||
	       err_set(err, ERR_INVALID, "no organisation of this site has that ORI");
}

static void
submit_action(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(ADD_SERVICE_ACTION), session_of(request)->own);
}

void
gateway_add_service_action(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__add_service_action__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__AddServiceAction *)msg)->client, &err) ||
	    !clients_writer(ctx, request, &w, &err) ||
	    !unit_said(&w, (Accord__V1__AddServiceAction *)msg, &err))
		clients_refuse(request, &err);
	else if (clients_edge(ctx, request, &((Accord__V1__AddServiceAction *)msg)->edge))
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_action);
}

/* A client with a service record alone is none to whom only incidents are open. */
static void
submit_contact(struct gateway *gateway, struct http_request *request)
{
	const struct session *session = session_of(request);

	if (!(session->known & KNOWS_INCIDENT)) {
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
		return;
	}
	((Accord__V1__RecordOfficerContact *)session->own)->of_service =
	    (session->known & KNOWS_SERVICE) != 0;
	clients_submit(gateway, request, KIND(RECORD_OFFICER_CONTACT), session_of(request)->own);
}

void
gateway_record_officer_contact(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(
		request, &accord__v1__record_officer_contact__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__RecordOfficerContact *)msg)->client, &err) ||
	    !clients_read_as(request, &((Accord__V1__RecordOfficerContact *)msg)->read_as, &err) ||
	    !clients_writer(ctx, request, &w, &err) || !keeps_incidents(&w, &err))
		clients_refuse(request, &err);
	else if (clients_edge(ctx, request, &((Accord__V1__RecordOfficerContact *)msg)->edge))
		clients_write(ctx, request, msg, KNOWS_INCIDENT | KNOWS_SERVICE, submit_contact);
}

/* A recipient who is nobody would be told of for ever and never be one. */
static bool
recipient_good(const struct writer *w, const Accord__V1__Advise *m, struct err *err)
{
	size_t place = directory_organisation(w->rulebook->directory, m->recipient);

	return m->recipient[0] == '\0' || (place != NOBODY && place != w->place) ||
	       err_set(err, ERR_INVALID, "the recipient is no other organisation of this site");
}

static void
submit_advice(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(ADVISE), session_of(request)->own);
}

void
gateway_advise(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__advise__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__Advise *)msg)->client, &err) ||
	    !clients_writer(ctx, request, &w, &err) ||
	    !recipient_good(&w, (Accord__V1__Advise *)msg, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_advice);
}

/* --- kept of her --- */

static bool
says_incident(const Accord__V1__KeepOfClient *m)
{
	return m->incident != NULL || m->n_empty_incident > 0;
}

bool
clients_read_as(struct http_request *request, ProtobufCBinaryData *to, struct err *err)
{
	const char *said = http_header(request, "If-Match");
	size_t len = said == NULL ? 0 : strlen(said);
	struct id *id = arena_zalloc(request->arena, sizeof(*id));
	char text[ID_TEXT_SIZE];

	if (to->len != 0)
		return err_set(err, ERR_INVALID, "what you read stands in If-Match");
	if (said == NULL || strcmp(said, "*") == 0)
		return true;
	if (len != sizeof(text) + 1 || said[0] != '"' || said[len - 1] != '"')
		return err_set(err, ERR_INVALID, "If-Match is an ETag of hers");
	memcpy(text, said + 1, sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	if (!id_parse(text, id))
		return err_set(err, ERR_INVALID, "If-Match is an ETag of hers");
	*to = (ProtobufCBinaryData){sizeof(id->b), id->b};
	return true;
}

/* Which records she must know of: those that she writes to, and whatever a thing that she withdraws
 * may stand in. */
static uint64_t
records_written(const struct gateway *gateway, const struct http_request *request,
    const Accord__V1__KeepOfClient *m)
{
	uint64_t records = says_incident(m) ? KNOWS_INCIDENT : 0;
	struct err err = {0};
	struct writer w;

	if (m->service != NULL || m->n_empty_service > 0 || m->n_withdraw > 0)
		records |= KNOWS_SERVICE;
	if (m->n_withdraw > 0 &&
	    (!clients_writer(gateway, request, &w, &err) || keeps_incidents(&w, &err)))
		records |= KNOWS_INCIDENT;
	return records;
}

static void
submit_record(struct gateway *gateway, struct http_request *request)
{
	clients_send(
	    gateway, request, KIND(KEEP_OF_CLIENT), session_of(request)->own, release_bar_kept);
}

static void
submit_if_known(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__KeepOfClient *m = session_of(request)->own;
	uint64_t records = records_written(gateway, request, m);

	if ((session_of(request)->known & records) != records)
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
	else if (release_bar_touches(m))
		release_bar(gateway, request, m, submit_record);
	else
		submit_record(gateway, request);
}

void
gateway_keep_of_client(void *ctx, struct http_request *request)
{
	Accord__V1__KeepOfClient *m;
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__keep_of_client__descriptor, &msg, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (Accord__V1__KeepOfClient *)msg;
	m->lifts_bar = false;  /* that is found, not said */
	m->kept_before_us = 0; /* likewise */
	if (!clients_put(request, &m->client, &err) ||
	    !clients_read_as(request, &m->read_as, &err) ||
	    !clients_writer(ctx, request, &w, &err) ||
	    (says_incident(m) && !keeps_incidents(&w, &err)))
		clients_refuse(request, &err);
	else if (clients_edge(ctx, request, &m->edge))
		clients_write(ctx, request, msg, KNOWS_INCIDENT | KNOWS_SERVICE, submit_if_known);
}
