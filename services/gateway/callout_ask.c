/* An advocate is asked for, by whoever may at an organisation: its own people by their role,
 * another organisation's as their agreement says too. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/policy/programme.h"
#include "services/gateway/routes.h"

#define ASK_TIMEOUT (10 * CLOCK_SECOND)
#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name

/* Whose work it is to see that somebody needs an advocate now. */
static const Accord__V1__Role may_ask[] = {
    ACCORD__V1__ROLE__ROLE_PATROL_OFFICER,
    ACCORD__V1__ROLE__ROLE_INVESTIGATOR,
    ACCORD__V1__ROLE__ROLE_POLICE_SUPERVISOR,
    ACCORD__V1__ROLE__ROLE_DISPATCHER,
    ACCORD__V1__ROLE__ROLE_DEATH_INVESTIGATOR,
    ACCORD__V1__ROLE__ROLE_HEALTH_WORKER,
    ACCORD__V1__ROLE__ROLE_HOTLINE_WORKER,
    ACCORD__V1__ROLE__ROLE_PROTECTIVE_SERVICES_WORKER,
    ACCORD__V1__ROLE__ROLE_ADVOCATE,
    ACCORD__V1__ROLE__ROLE_VOLUNTEER_ADVOCATE,
    ACCORD__V1__ROLE__ROLE_ADVOCATE_SUPERVISOR,
    ACCORD__V1__ROLE__ROLE_ON_CALL_COORDINATOR,
    ACCORD__V1__ROLE__ROLE_VICTIM_WITNESS_COORDINATOR,
};

/* The session's own. */
struct asking {
	Accord__V1__AskCallout *msg;
	struct question questions[2]; /* to contribute, and to see where it stands */
	struct verdict verdicts[2];
	size_t count; /* of those that are put on record; of her own organisation's the last */
	bool permitted;
};

static const struct question to_ask = {.action = ACTION(CONTRIBUTE),
    .purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE,
    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
    .classes = UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT};

/* --- the answer --- */

static void
on_asked(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND)
		gateway_refuse(gateway, request, ACTION(CONTRIBUTE), ERR_NOT_FOUND);
	else
		gateway_answer_command(request, err, msg, 1U << ERR_INVALID | 1U << ERR_DENIED);
}

/* Past the fence. Who may not asks all the same, and nobody is paged (law L9). */
static void
ask(struct gateway *gateway, struct http_request *request)
{
	struct asking *asking = session_of(request)->own;

	asking->msg->granted = &asking->msg->organisation;
	asking->msg->n_granted = asking->permitted;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_ASK_CALLOUT,
		.id = gateway_command_id(gateway, request),
		.body = &asking->msg->base,
		.as_actor = true,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__callout_asked__descriptor,
		.done = on_asked});
}

/* --- the road --- */

static void
fence(struct gateway *gateway, struct http_request *request)
{
	const struct asking *asking = session_of(request)->own;
	struct disclosure list[2] = {{.question = to_ask}, {.question = to_ask}};
	size_t first = 2 - asking->count;

	list[0].question.owner = asking->msg->organisation;
	for (size_t i = 0; asking->permitted && i < asking->count; i++) {
		list[i].question = asking->questions[first + i];
		list[i].verdict = asking->verdicts[first + i];
	}
	gateway_fence(gateway, request, list, asking->permitted ? asking->count : 1,
	    asking->permitted ? ERR_NONE : ERR_NOT_FOUND, ask);
}

/* Of whom the incident is: nothing of it was asked for. */
static void
on_incident(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct asking *asking = session_of(request)->own;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	asking->permitted &=
	    strcmp(((const Accord__V1__Incidents *)msg)->ungranted, asking->msg->organisation) == 0;
	fence(gateway, request);
}

static void
find_incident(struct gateway *gateway, struct http_request *request, struct asking *asking)
{
	Accord__V1__FetchIncidents body = ACCORD__V1__FETCH_INCIDENTS__INIT;

	body.ids = &asking->msg->incident;
	body.n_ids = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_FETCH_INCIDENTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__incidents__descriptor,
		.done = on_incident});
}

static bool
is_asking_role(unsigned role)
{
	for (size_t i = 0; i < sizeof(may_ask) / sizeof(*may_ask); i++)
		if (role == may_ask[i])
			return true;
	return false;
}

/* To see where it stands, and at another organisation to contribute, too; in a role that may ask,
 * which somebody of several says. */
static bool
decide_whether(const struct rulebook *rulebook, const struct asker *asker, const char *employer,
    struct asking *asking, struct err *err)
{
	asking->count = strcmp(asking->msg->organisation, employer) == 0 ? 1 : 2;
	asking->questions[1].action = ACTION(VIEW);
	asking->permitted = true;
	for (size_t i = 2 - asking->count; i < 2; i++) {
		const struct verdict *verdict = &asking->verdicts[i];

		if (!decide_or_nothing(
			rulebook, asker, &asking->questions[i], &asking->verdicts[i], err))
			return false;
		asking->permitted &=
		    (verdict->mask & to_ask.classes) != 0 && is_asking_role(verdict->request.role);
	}
	return true;
}

static void
begin(struct gateway *gateway, struct http_request *request)
{
	struct asking *asking = session_of(request)->own;
	struct err err = {.code = ERR_UNAVAILABLE};
	const struct rulebook *rulebook;
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	asking->permitted = false;
	for (int i = 0; i < 2; i++) {
		asking->questions[i] = to_ask;
		asking->questions[i].at = road_at(request);
		asking->questions[i].owner = asking->msg->organisation;
	}
	if (!decide_whether(rulebook, &asker, session_of(request)->organisation, asking, &err))
		gateway_unavailable(request, &err);
	else if (asking->msg->incident.len != 0)
		find_incident(gateway, request, asking);
	else
		fence(gateway, request);
}

/* What is no question is answered before anything is asked. */
static bool
asks_well(const Accord__V1__AskCallout *msg, struct err *err)
{
	if (msg->n_granted != 0)
		return err_set(err, ERR_INVALID, "what is granted is nobody's to say");
	if (msg->incident.len != 0 && msg->incident.len != sizeof(struct id))
		return err_set(err, ERR_INVALID, "that is no incident's id");
	if (msg->type[strspn(msg->type, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")] != '\0')
		return err_set(err, ERR_INVALID, "a type is a code, as incidents have it");
	if (!programme_said("", "", msg->area, err))
		return false;
	return (msg->message_may_be_left != 0 && msg->safe_if_another_answers != 0 &&
		   msg->told_of_call != 0 && msg->out_of_earshot != 0) ||
	       err_set(err, ERR_INVALID,
		   "four answers: may a message be left, is it safe if another answers, was she "
		   "told of the call, is the other out of earshot");
}

void
gateway_ask_callout(void *ctx, struct http_request *request)
{
	struct asking *asking = arena_zalloc(request->arena, sizeof(*asking));
	struct session *session = session_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};
	ProtobufCMessage *msg;

	if (asking == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	if (!gateway_read_body(request, &accord__v1__ask_callout__descriptor, &msg, &err) ||
	    !asks_well((Accord__V1__AskCallout *)msg, &err)) {
		http_problem(request, &err);
		return;
	}
	asking->msg = (Accord__V1__AskCallout *)msg;
	if (asking->msg->organisation[0] == '\0')
		asking->msg->organisation = (char *)(uintptr_t)session->organisation;
	session->purpose = to_ask.purpose;
	session->own = asking;
	road_begin(ctx, request, begin);
}
