/* GET and POST /v1/session: in whose name she acts, told and changed without signing out. */
#include <string.h>

#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/acting.h"
#include "services/gateway/acting_told.h"
#include "services/gateway/known.h"
#include "services/gateway/routes.h"
#include "services/gateway/session.h"
#include "services/gateway/staffed.h"

/* --- told --- */
static bool
tell(const struct gateway *gateway, struct http_request *request, const char **text, size_t *len,
    struct err *err)
{
	const struct session *session = session_of(request);
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct acting_told about = {.person = session->person,
	    .placement = acting_known(gateway, request),
	    .now = known_store_now(gateway->known),
	    .ends = session->ends,
	    .idle = session->credential.session ? gateway->config.session_idle : 0};
	Accord__V1__Acting *told;
	char *json;

	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no directory and no agreements yet");
	if (!acting_role(request, &about.role, err))
		return false;
	told = acting_tell(request->arena, rulebook, &about, err);
	if (told == NULL && err->code == ERR_NONE)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (told == NULL || !json_write(&told->base, request->arena, &json, len, err))
		return false;
	*text = json;
	return true;
}

void
gateway_get_session(void *ctx, struct http_request *request)
{
	struct err err = {0};
	const char *text = NULL;
	size_t len = 0;

	if (tell(ctx, request, &text, &len, &err))
		gateway_answer(request, 200, text, len);
	else if (err.code == ERR_UNAVAILABLE)
		gateway_unavailable(request, &err);
	else
		http_problem(request, &err);
}

/* --- changed --- */
static void
act_keys(struct batch *batch, struct input *input)
{
	staffed_keys(batch, input);
}

static void
tell_changed(struct batch *batch, const struct session_row *row, const struct staffed *staffed,
    const struct rulebook *rulebook)
{
	Accord__V1__ActingChanged fact = ACCORD__V1__ACTING_CHANGED__INIT;

	fact.session = staffed_bytes(&row->id);
	fact.person = staffed->actor.person;
	fact.organisation = staffed->actor.organisation;
	fact.placement = (char *)(uintptr_t)row->placement;
	fact.role = (Accord__V1__Role)row->role;
	fact.ori = (char *)(uintptr_t)decision_ori(
	    rulebook, fact.organisation, row->placement[0] != '\0' ? row->placement : NULL);
	batch_fact(batch, ACCORD__V1__KIND__KIND_ACTING_CHANGED, &row->id, &fact.base);
}

static bool
reply(struct batch *batch, struct input *input, const struct rulebook *rulebook,
    const struct session_row *row, struct err *err)
{
	const struct gateway *gateway = staffed_of(input)->gateway;
	Accord__V1__Acting *told = acting_tell(batch_arena(batch), rulebook,
	    &(struct acting_told){.person = row->person,
		.placement = row->placement[0] != '\0' ? row->placement : NULL,
		.role = (unsigned)row->role,
		.now = batch_now(batch),
		.ends = row->made + gateway->config.session_longest,
		.idle = gateway->config.session_idle},
	    err);

	if (told == NULL)
		return err->code == ERR_NONE; /* the batch is taken apart and decided again */
	batch_reply(batch, input, &told->base);
	return true;
}

static bool
act_under(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ActUnder *msg = (const Accord__V1__ActUnder *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	const struct rulebook *rulebook = rulebook_now(staffed->gateway);
	const char *placement = msg->placement[0] != '\0' ? msg->placement : NULL;
	struct session_row *row;
	struct asker asker;

	if (!staffed->credential.session)
		return err_set(err, ERR_CONFLICT,
		    "a token keeps no placement: say Accord-Placement with each request");
	if (!staffed_holds(batch, input, err))
		return false;
	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no directory and no agreements yet");
	if (!asker_find(rulebook, staffed->actor.person, (unsigned)msg->role, placement,
		batch_now(batch), &asker, err))
		return false;
	row = batch_row(batch, &gateway_session, &staffed->credential.id);
	if (strcmp(row->placement, msg->placement) != 0 || row->role != (int32_t)msg->role) {
		session_act(batch, row, msg->placement, (unsigned)msg->role);
		tell_changed(batch, row, staffed, rulebook);
	}
	return reply(batch, input, rulebook, row, err);
}

static const struct rule rule = {.kind = ACCORD__V1__KIND__KIND_ACT_UNDER,
    .name = "act_under",
    .keys = act_keys,
    .decide = act_under};

void
gateway_post_session(void *ctx, struct http_request *request)
{
	static const struct staffed_told told = {.action = ACCORD__V1__ACTION__ACTION_DISCOVER,
	    .answer = &accord__v1__acting__descriptor};
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__act_under__descriptor, &msg, &err))
		http_problem(request, &err);
	else
		gateway_staffed(ctx, request,
		    &(struct staffed_command){
			.rule = &rule, .msg = msg, .each = true, .told = &told});
}
