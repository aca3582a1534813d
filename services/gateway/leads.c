/* Who leads for a client, what was relayed of her, and what being helped asks of her: for her own
 * organisation only. */
#include "accord/v1/conflict.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "accord/v1/lookup.pb-c.h"
#include "services/gateway/clients.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define ORGANISATION(name) ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name

/* --- the lead moves --- */

/* As the directory says; who recused herself is known to intake. */
static bool
directory_lets_lead(const struct gateway *gateway, const Accord__V1__MoveLead *m)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct id client;
	size_t lead;

	if (rulebook == NULL || !id_from_bytes(m->client.data, m->client.len, &client))
		return true; /* asked for before, or nobody's */
	lead = directory_person(rulebook->directory, m->lead);
	return lead == NOBODY || !person_recused(&rulebook->directory->people[lead], &client);
}

static void
submit_lead(struct gateway *gateway, struct http_request *request)
{
	const ProtobufCMessage *body = session_of(request)->own;
	struct err err = {0};

	if (!directory_lets_lead(gateway, (const Accord__V1__MoveLead *)body)) {
		(void)err_set(&err, ERR_CONFLICT, "she knows a party, and does not lead");
		clients_refuse(request, &err);
		return;
	}
	clients_submit(gateway, request, KIND(MOVE_LEAD), session_of(request)->own);
}

void
gateway_move_lead(void *ctx, struct http_request *request)
{
	Accord__V1__MoveLead *m;
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__move_lead__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__MoveLead *)msg)->client, &err) ||
	    !clients_read_as(request, &((Accord__V1__MoveLead *)msg)->read_as, &err) ||
	    !clients_writer(ctx, request, &w, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (Accord__V1__MoveLead *)msg;
	if (clients_leads(&w, m->lead, m->lead_placement, &err))
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_lead);
	else
		clients_refuse(request, &err);
}

/* --- what was relayed --- */

/* The pointer is between those who may have to tell a defendant (AGREEMENTS, floor F08). */
static bool
of_the_prosecution(const struct organisation *organisation)
{
	return organisation->kind == ORGANISATION(LAW_ENFORCEMENT) ||
	       organisation->kind == ORGANISATION(PROSECUTION);
}

static bool
pointer_good(const struct writer *w, const Accord__V1__PointBrady *m, struct err *err)
{
	const struct directory *directory = w->rulebook->directory;
	size_t place = directory_organisation(directory, m->recipient);

	if (!of_the_prosecution(w->organisation))
		return err_set(err, ERR_INVALID,
		    "an organisation of your kind keeps no such pointer: it is police's and the "
		    "prosecution's");
	return (place != NOBODY && of_the_prosecution(&directory->organisations[place])) ||
	       err_set(err, ERR_INVALID,
		   "the recipient is no police department or prosecutor's office of this site");
}

static void
submit_pointer(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(POINT_BRADY), session_of(request)->own);
}

void
gateway_point_brady(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__point_brady__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__PointBrady *)msg)->client, &err) ||
	    !clients_writer(ctx, request, &w, &err) ||
	    !pointer_good(&w, (Accord__V1__PointBrady *)msg, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_pointer);
}

/* --- somebody got in touch --- */

static bool
encounter_good(const struct writer *w, const Accord__V1__NoteEncounter *m, struct err *err)
{
	return m->by[0] == '\0' ||
	       directory_organisation(w->rulebook->directory, m->by) != NOBODY ||
	       err_set(err, ERR_INVALID, "who got in touch is no organisation of this site");
}

static void
submit_encounter(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(NOTE_ENCOUNTER), session_of(request)->own);
}

void
gateway_note_encounter(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__note_encounter__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__NoteEncounter *)msg)->client, &err) ||
	    !clients_writer(ctx, request, &w, &err) ||
	    !encounter_good(&w, (Accord__V1__NoteEncounter *)msg, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_encounter);
}

/* --- two who may be one --- */

static void
submit_link(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(LINK_CLIENTS), session_of(request)->own);
}

void
gateway_link_clients(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__link_clients__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__LinkClients *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_link);
}

/* --- conflicts --- */

static void
submit_check(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(CHECK_CONFLICT), session_of(request)->own);
}

void
gateway_check_conflict(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__check_conflict__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__CheckConflict *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_check);
}

static void
submit_recusal(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, KIND(RECUSE), session_of(request)->own);
}

void
gateway_recuse(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__recuse__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__Recuse *)msg)->client, &err))
		clients_refuse(request, &err);
	else
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_recusal);
}

static const struct read_kind conflicts = {.name = "conflicts",
    .owner = "intake",
    .fetch = KIND(FETCH_CONFLICT),
    .record = &accord__v1__conflict_record__descriptor,
    .answer = &accord__v1__conflict_records__descriptor,
    .own = true};

void
gateway_get_conflicts(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &conflicts, false);
}

/* --- what it asks of her --- */

static const struct read_kind burdens = {.name = "burdens",
    .owner = "intake",
    .fetch = KIND(FETCH_BURDEN),
    .record = &accord__v1__burden_record__descriptor,
    .answer = &accord__v1__burdens__descriptor,
    .own = true};

void
gateway_get_burden(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &burdens, false);
}
