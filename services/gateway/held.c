/* Notices to clients that a breaker holds, for those who answer for an organisation's people: which
 * there are, and what becomes of them. Two of them decide; notification counts. */
#include <string.h>

#include "accord/v1/guard.pb-c.h"
#include "common/json.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/fenced.h"
#include "services/gateway/known.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define ROLE(name) (UINT64_C(1) << ACCORD__V1__ROLE__ROLE_##name)
#define TIMEOUT (10 * CLOCK_SECOND)

/* Beside the duty supervisor. */
static const uint64_t deciders = ROLE(ADVOCATE_SUPERVISOR) | ROLE(ON_CALL_COORDINATOR) |
				 ROLE(POLICE_SUPERVISOR) | ROLE(COMMAND_STAFF);

struct decider {
	const char *organisation, *person;
	bool duty;
};

static void
on_organisation(void *ctx, const struct organisation_row *row)
{
	struct decider *d = ctx;

	if (strcmp(row->name, d->organisation) == 0)
		d->duty |= strcmp(row->duty_supervisor, d->person) == 0;
}

static bool
decides(const struct gateway *gateway, const struct session *session)
{
	struct decider d = {session->organisation, session->person, false};
	const struct person_row *person = known_person(gateway->known, session->person);

	known_each_organisation(gateway->known, on_organisation, &d);
	return d.duty || (person != NULL && strcmp(person->employer, session->organisation) == 0 &&
			     (person->roles & deciders) != 0);
}

/* --- shown --- */

static void
on_runs(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct disclosure what = {
	    .id = id_v4(), .question = {.owner = "", .action = ACCORD__V1__ACTION__ACTION_VIEW}};
	struct session *session = session_of(request);
	struct err away = {.code = ERR_UNAVAILABLE};
	char *text;
	size_t len;

	(void)part;
	if (err != NULL || !json_write(msg, request->arena, &text, &len, &away)) {
		gateway_unavailable(request, err != NULL ? err : &away);
		return;
	}
	session->text = text;
	session->len = len;
	gateway_disclose(gateway, request, &what, 1);
}

void
gateway_list_held(void *ctx, struct http_request *request)
{
	Accord__V1__ListHeld body = ACCORD__V1__LIST_HELD__INIT;
	const struct session *session = session_of(request);

	if (!decides(ctx, session)) {
		gateway_refuse(ctx, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
		return;
	}
	body.organisation = (char *)(uintptr_t)session->organisation;
	gateway_ask(ctx, request,
	    &(struct ask){.to = "notification",
		.kind = KIND(LIST_HELD),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__held_runs__descriptor,
		.done = on_runs});
}

/* --- decided --- */

/* The directory may be another one than when she came in. */
static void
send_decision(struct gateway *gateway, struct http_request *request)
{
	if (!decides(gateway, session_of(request))) {
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
		return;
	}
	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "notification",
		.kind = KIND(DECIDE_HELD),
		.id = gateway_command_id(gateway, request),
		.body = session_of(request)->own,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__held_run__descriptor,
		.done = clients_kept});
}

static void
say_of_run(void *ctx, struct http_request *request, Accord__V1__HeldDecision decision)
{
	Accord__V1__DecideHeld *msg = arena_alloc(request->arena, sizeof(*msg));
	struct id *run = arena_zalloc(request->arena, sizeof(*run));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (msg == NULL || run == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__decide_held__init(msg);
	(void)id_parse(request->params.value[0], run); /* what is no id is asked for as nil */
	msg->run = (ProtobufCBinaryData){sizeof(run->b), run->b};
	msg->decision = decision;
	clients_write(ctx, request, &msg->base, KNOWS_SERVICE, send_decision);
}

void
gateway_release_held(void *ctx, struct http_request *request)
{
	say_of_run(ctx, request, ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE);
}

void
gateway_recall_held(void *ctx, struct http_request *request)
{
	say_of_run(ctx, request, ACCORD__V1__HELD_DECISION__HELD_DECISION_RECALL);
}

/* --- one of them --- */

static void
send_doubt(struct gateway *gateway, struct http_request *request)
{
	if (!decides(gateway, session_of(request))) {
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
		return;
	}
	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(TAKE_BACK_NOTICE),
		.id = gateway_command_id(gateway, request),
		.body = session_of(request)->own,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__notice_doubt__descriptor,
		.done = clients_kept});
}

void
gateway_take_back_notice(void *ctx, struct http_request *request)
{
	Accord__V1__TakeBackNotice *msg = arena_alloc(request->arena, sizeof(*msg));
	struct id *notice = arena_zalloc(request->arena, sizeof(*notice));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (msg == NULL || notice == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__take_back_notice__init(msg);
	(void)id_parse(request->params.value[0], notice); /* as of a run */
	msg->notice = (ProtobufCBinaryData){sizeof(notice->b), notice->b};
	clients_write(ctx, request, &msg->base, KNOWS_SERVICE, send_doubt);
}

/* --- what became of them --- */

static const struct read_kind standing = {.name = "notices",
    .owner = "notification",
    .fetch = KIND(FETCH_NOTICES),
    .record = &accord__v1__notice_record__descriptor,
    .answer = &accord__v1__notice_records__descriptor,
    .own = true};

void
gateway_get_notices(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &standing, false);
}
