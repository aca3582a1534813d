/* Who leads for a client, what was relayed of her, and what being helped asks of her: for her own
 * organisation only. */
#include <string.h>

#include "accord/v1/conflict.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/lead.pb-c.h"
#include "accord/v1/lookup.pb-c.h"
#include "accord/v1/transfer.pb-c.h"
#include "services/gateway/clients.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define ORGANISATION(name) ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_##name

/* --- the lead moves --- */

/* As the directory says; who recused herself is known to intake. */
static bool
recused(const struct gateway *gateway, const ProtobufCBinaryData *client, const char *who)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct id id;
	size_t person;

	if (rulebook == NULL || !id_from_bytes(client->data, client->len, &id))
		return false; /* asked for before, or nobody's */
	person = directory_person(rulebook->directory, who);
	return person != NOBODY && person_recused(&rulebook->directory->people[person], &id);
}

/* On to intake, unless she who would lead knows a party. */
static void
submit_for(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCBinaryData *client, const char *lead)
{
	struct err err = {0};

	if (recused(gateway, client, lead)) {
		(void)err_set(&err, ERR_CONFLICT, "she knows a party, and does not lead");
		clients_refuse(request, &err);
		return;
	}
	clients_submit(gateway, request, kind, session_of(request)->own);
}

static void
submit_lead(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__MoveLead *m = session_of(request)->own;

	submit_for(gateway, request, KIND(MOVE_LEAD), &m->client, m->lead);
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

/* --- the lead is offered --- */

static void
submit_offer(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__OfferLead *m = session_of(request)->own;

	submit_for(gateway, request, KIND(OFFER_LEAD), &m->client, m->lead);
}

/* By which days of business the clock goes: the directory's. */
static bool
put_zone(struct arena *arena, const struct writer *w, Accord__V1__OfferLead *m, struct err *err)
{
	if (m->federal)
		return err_set(err, ERR_INVALID, "the directory says which days are yours");
	m->federal = w->organisation->calendar.days.federal;
	return clients_days(arena, w, &m->zone, &m->days, err);
}

void
gateway_offer_lead(void *ctx, struct http_request *request)
{
	Accord__V1__OfferLead *m;
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__offer_lead__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__OfferLead *)msg)->client, &err) ||
	    !clients_writer(ctx, request, &w, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (Accord__V1__OfferLead *)msg;
	if (put_zone(request->arena, &w, m, &err) &&
	    clients_leads(&w, m->lead, m->lead_placement, &err))
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_offer);
	else
		clients_refuse(request, &err);
}

static void
submit_answer(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__AnswerLead *m = session_of(request)->own;
	bool accepts = m->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT;

	submit_for(gateway, request, KIND(ANSWER_LEAD), &m->client,
	    accepts ? session_of(request)->person : "");
}

static const struct {
	const char *word;
	Accord__V1__RequestEvent event;
} answers[] = {
    {"accept", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT},
    {"decline", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_DECLINE},
    {"withdraw", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_WITHDRAW},
};

/* The move stands in the path, and the reason in the question. */
static bool
read_answer(const struct http_request *request, Accord__V1__AnswerLead *m, struct err *err)
{
	char word[32];
	int found = path_query(request->query, "reason", word, sizeof(word)), value = 0;

	for (size_t i = 0; i < sizeof(answers) / sizeof(answers[0]); i++)
		if (strcmp(answers[i].word, request->params.value[1]) == 0)
			m->event = answers[i].event;
	if (found < 0 || (found > 0 && !gateway_word(&accord__v1__transfer_reason__descriptor,
					   "TRANSFER_REASON_", word, &value)))
		return err_set(err, ERR_INVALID, "why she declines has no known code");
	m->reason = (Accord__V1__TransferReason)value;
	return true;
}

void
gateway_answer_lead(void *ctx, struct http_request *request)
{
	Accord__V1__AnswerLead *m = arena_alloc(request->arena, sizeof(*m));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (m == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__answer_lead__init(m);
	if (!read_answer(request, m, &err) || !clients_put(request, &m->client, &err))
		clients_refuse(request, &err);
	else if (m->event == 0)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	else
		clients_write(ctx, request, &m->base, KNOWS_SERVICE, submit_answer);
}

static const struct read_kind transfers = {.name = "transfers",
    .owner = "intake",
    .fetch = KIND(FETCH_TRANSFER),
    .record = &accord__v1__transfer_record__descriptor,
    .answer = &accord__v1__transfers__descriptor,
    .own = true};

void
gateway_get_transfer(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &transfers, false);
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
