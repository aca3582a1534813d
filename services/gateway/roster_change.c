/* Somebody stands on a rung for a while, or is away: said by who coordinates a roster, as referral
 * knows, and who may see it, as is decided here. */
#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/disclose.h"
#include "services/gateway/routes.h"

#define TIMEOUT (10 * CLOCK_SECOND)

/* The session's own. */
struct changing {
	Accord__V1__ChangeRoster *msg;
	struct disclosure seen;
	bool permitted;
};

static void
on_changed(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct changing *changing = session_of(request)->own;
	struct err away = {.code = ERR_UNAVAILABLE};
	char *text;
	size_t len;

	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND)
		gateway_refuse_question(gateway, request, &changing->seen.question);
	else if (err != NULL && (err->code == ERR_INVALID || err->code == ERR_CONFLICT))
		http_problem(request, err);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else if (!json_write(msg, request->arena, &text, &len, &away))
		gateway_unavailable(request, &away);
	else
		gateway_answer(request, 200, text, len);
}

/* Past the fence. Who may not asks all the same, and nothing changes (law L9). */
static void
ask(struct gateway *gateway, struct http_request *request)
{
	struct changing *changing = session_of(request)->own;

	changing->msg->granted = &changing->msg->organisation;
	changing->msg->n_granted = changing->permitted;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_CHANGE_ROSTER,
		.id = gateway_command_id(gateway, request),
		.body = &changing->msg->base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__roster_change_kept__descriptor,
		.done = on_changed});
}

static void
begin(struct gateway *gateway, struct http_request *request)
{
	struct changing *changing = session_of(request)->own;
	struct err err = {.code = ERR_UNAVAILABLE};
	struct disclosure *seen = &changing->seen;
	const struct rulebook *rulebook;
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	*seen =
	    (struct disclosure){.question = {.at = road_at(request),
				    .owner = changing->msg->organisation,
				    .action = ACCORD__V1__ACTION__ACTION_VIEW,
				    .purpose = (unsigned)session_of(request)->purpose,
				    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
				    .classes = BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING)}};
	if (!decide_or_nothing(rulebook, &asker, &seen->question, &seen->verdict, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	changing->permitted = seen->verdict.mask != 0;
	gateway_fence(
	    gateway, request, seen, 1, changing->permitted ? ERR_NONE : ERR_NOT_FOUND, ask);
}

void
gateway_change_roster(void *ctx, struct http_request *request)
{
	struct changing *changing = arena_zalloc(request->arena, sizeof(*changing));
	struct err err = {.code = ERR_UNAVAILABLE};
	ProtobufCMessage *msg;

	if (changing == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	if (!gateway_read_body(request, &accord__v1__change_roster__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	changing->msg = (Accord__V1__ChangeRoster *)msg;
	if (changing->msg->n_granted != 0 ||
	    (changing->msg->organisation[0] != '\0' &&
		strcmp(changing->msg->organisation, request->params.value[0]) != 0)) {
		(void)err_set(&err, ERR_INVALID,
		    "what is granted is nobody's to say, and whose roster it is stands in the "
		    "path");
		http_problem(request, &err);
		return;
	}
	changing->msg->organisation = (char *)(uintptr_t)request->params.value[0];
	session_of(request)->own = changing;
	road_begin(ctx, request, begin);
}
