/* Routes of breaches: reported by anybody of the owner, met and closed by who answers there. */
#include <string.h>

#include "accord/v1/breach.pb-c.h"
#include "services/gateway/breach.h"
#include "services/gateway/breaches.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/known.h"
#include "services/gateway/knows.h"
#include "services/gateway/routes.h"
#include "services/gateway/staffed.h"

#define CONTRIBUTE ACCORD__V1__ACTION__ACTION_CONTRIBUTE

static const struct staffed_told told = {
    .action = CONTRIBUTE, .answer = &accord__v1__breach_kept__descriptor};

/* --- who answers --- */

struct answering {
	const char *organisation, *person;
	bool duty;
};

static void
on_organisation(void *ctx, const struct organisation_row *row)
{
	struct answering *a = ctx;

	if (strcmp(row->name, a->organisation) == 0)
		a->duty |= strcmp(row->duty_supervisor, a->person) == 0;
}

bool
breaches_answers(const struct gateway *gateway, const struct session *session)
{
	struct answering a = {session->organisation, session->person, false};
	const struct person_row *person = known_person(gateway->known, session->person);

	known_each_organisation(gateway->known, on_organisation, &a);
	return person != NULL && strcmp(person->employer, session->organisation) == 0 &&
	       (a.duty || ((uint64_t)person->roles & BREACH_ROLES) != 0);
}

/* --- reported --- */

/* The session's own while it lasts. */
struct reporting {
	Accord__V1__ReportBreach *msg;
	size_t next; /* of its clients, to be located */
};

static void on_located(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head);

static void
look_at_next(struct gateway *gateway, struct http_request *request)
{
	struct reporting *r = session_of(request)->own;

	if (r->next < r->msg->n_clients)
		gateway_locate(gateway, request, &r->msg->clients[r->next], (char *)(uintptr_t) "",
		    on_located);
	else
		gateway_staffed(gateway, request,
		    &(struct staffed_command){
			.rule = &gateway_report_breach, .msg = &r->msg->base, .told = &told});
}

/* Of her own organisation's, and she may know of it: by a record that is there. */
static void
on_located(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	const struct session *session = session_of(request);

	if (head == NULL || ((session->known & KNOWS_SERVICE) == 0 && !head->has_incident)) {
		gateway_refuse(gateway, request, CONTRIBUTE, ERR_NOT_FOUND);
		return;
	}
	((struct reporting *)session->own)->next++;
	look_at_next(gateway, request);
}

/* The beginning of the road, also when it begins again. */
static void
look(struct gateway *gateway, struct http_request *request)
{
	((struct reporting *)session_of(request)->own)->next = 0;
	look_at_next(gateway, request);
}

static bool
clients_good(const Accord__V1__ReportBreach *msg, struct err *err)
{
	for (size_t i = 0; i < msg->n_clients; i++)
		if (msg->clients[i].len != sizeof(struct id))
			return err_set(err, ERR_INVALID, "a client has an id");
	return true;
}

void
gateway_post_breach(void *ctx, struct http_request *request)
{
	struct reporting *r = arena_zalloc(request->arena, sizeof(*r));
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__report_breach__descriptor, &msg, &err) ||
	    !clients_good((const Accord__V1__ReportBreach *)msg, &err)) {
		http_problem(request, &err);
		return;
	}
	if (r == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	r->msg = (Accord__V1__ReportBreach *)msg;
	session_of(request)->own = r;
	if (r->msg->n_clients == 0)
		look_at_next(ctx, request);
	else
		gateway_if_knows(ctx, request, KNOWS_SERVICE | KNOWS_INCIDENT, CONTRIBUTE, look);
}

/* --- met, and closed --- */

static bool
may_answer(struct gateway *gateway, struct http_request *request)
{
	if (breaches_answers(gateway, session_of(request)))
		return true;
	gateway_refuse(gateway, request, CONTRIBUTE, ERR_NOT_FOUND);
	return false;
}

void
gateway_meet_breach_clock(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!may_answer(ctx, request))
		return;
	if (!gateway_read_body(request, &accord__v1__meet_breach__descriptor, &msg, &err) ||
	    !clients_put(request, &((Accord__V1__MeetBreach *)msg)->breach, &err)) {
		http_problem(request, &err);
		return;
	}
	gateway_staffed(ctx, request,
	    &(struct staffed_command){.rule = &gateway_meet_breach, .msg = msg, .told = &told});
}

void
gateway_close_of_breach(void *ctx, struct http_request *request)
{
	Accord__V1__CloseBreach body = ACCORD__V1__CLOSE_BREACH__INIT;
	struct id id = {{0}};

	if (!may_answer(ctx, request))
		return;
	(void)id_parse(request->params.value[0], &id); /* what is no id is asked for as nil */
	body.breach = staffed_bytes(&id);
	gateway_staffed(ctx, request,
	    &(struct staffed_command){
		.rule = &gateway_close_breach, .msg = &body.base, .told = &told});
}
