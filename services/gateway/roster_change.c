/* Somebody stands on a rung for a while, or is away, or swaps with another: whose it is to say
 * referral knows, and who may see the roster is decided here. */
#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/routes.h"

#define TIMEOUT (10 * CLOCK_SECOND)

/* The session's own. */
struct changing {
	uint32_t kind;
	ProtobufCMessage *msg;
	char *organisation;
	char ***granted; /* in msg */
	size_t *n_granted;
	struct disclosure seen;
	const ProtobufCMessageDescriptor *answer;
	bool permitted;
};

static void
on_changed(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct changing *changing = session_of(request)->own;
	(void)part;
	if (err != NULL && err->code == ERR_NOT_FOUND)
		gateway_refuse_question(gateway, request, &changing->seen.question);
	else
		gateway_answer_command(request, err, msg, 1U << ERR_INVALID | 1U << ERR_CONFLICT);
}

/* Past the fence. Who may not asks all the same, and nothing changes (law L9). */
static void
ask(struct gateway *gateway, struct http_request *request)
{
	struct changing *changing = session_of(request)->own;

	*changing->granted = &changing->organisation;
	*changing->n_granted = changing->permitted;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = changing->kind,
		.id = gateway_command_id(gateway, request),
		.body = changing->msg,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = changing->answer,
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
				    .owner = changing->organisation,
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

/* NULL: answered. */
static struct changing *
changing_new(struct http_request *request, uint32_t kind, const ProtobufCMessageDescriptor *answer)
{
	struct changing *changing = arena_zalloc(request->arena, sizeof(*changing));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (changing == NULL) {
		gateway_unavailable(request, &err);
		return NULL;
	}
	changing->kind = kind;
	changing->answer = answer;
	changing->organisation = (char *)(uintptr_t)request->params.value[0];
	session_of(request)->own = changing;
	return changing;
}

/* What the path says is not said again, and what is granted is nobody's to say. */
static bool
is_hers_to_say(struct http_request *request, const struct changing *changing, char **organisation)
{
	struct err err = {0};

	if (*changing->n_granted == 0 &&
	    ((*organisation)[0] == '\0' || strcmp(*organisation, changing->organisation) == 0)) {
		*organisation = changing->organisation;
		return true;
	}
	(void)err_set(&err, ERR_INVALID,
	    "what is granted is nobody's to say, and whose roster it is stands in the path");
	http_problem(request, &err);
	return false;
}

static bool
read_said(
    struct http_request *request, const ProtobufCMessageDescriptor *as, ProtobufCMessage **msg)
{
	struct err err = {0};
	bool good = gateway_read_body(request, as, msg, &err);

	if (!good)
		http_problem(request, &err);
	return good;
}

void
gateway_change_roster(void *ctx, struct http_request *request)
{
	struct changing *changing = changing_new(request, ACCORD__V1__KIND__KIND_CHANGE_ROSTER,
	    &accord__v1__roster_change_kept__descriptor);
	Accord__V1__ChangeRoster *msg;

	if (changing == NULL ||
	    !read_said(request, &accord__v1__change_roster__descriptor, &changing->msg))
		return;
	msg = (Accord__V1__ChangeRoster *)changing->msg;
	changing->granted = &msg->granted;
	changing->n_granted = &msg->n_granted;
	if (is_hers_to_say(request, changing, &msg->organisation))
		road_begin(ctx, request, begin);
}

void
gateway_propose_swap(void *ctx, struct http_request *request)
{
	struct changing *changing = changing_new(request, ACCORD__V1__KIND__KIND_PROPOSE_SWAP,
	    &accord__v1__roster_swap_kept__descriptor);
	Accord__V1__ProposeSwap *msg;

	if (changing == NULL ||
	    !read_said(request, &accord__v1__propose_swap__descriptor, &changing->msg))
		return;
	msg = (Accord__V1__ProposeSwap *)changing->msg;
	changing->granted = &msg->granted;
	changing->n_granted = &msg->n_granted;
	if (is_hers_to_say(request, changing, &msg->organisation))
		road_begin(ctx, request, begin);
}

static Accord__V1__RosterSwapEvent
event_of(const char *move)
{
	static const struct {
		const char *word;
		Accord__V1__RosterSwapEvent event;
	} moves[] = {
	    {"accept", ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_ACCEPT},
	    {"decline", ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_DECLINE},
	    {"withdraw", ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_WITHDRAW},
	    {"refuse", ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_REFUSE},
	};

	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (strcmp(moves[i].word, move) == 0)
			return moves[i].event;
	return ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_UNSPECIFIED;
}

/* What is no id or no move is asked for all the same, and is nothing (law L9). */
void
gateway_move_swap(void *ctx, struct http_request *request)
{
	struct changing *changing = changing_new(
	    request, ACCORD__V1__KIND__KIND_MOVE_SWAP, &accord__v1__roster_swap_kept__descriptor);
	Accord__V1__MoveSwap *msg = arena_alloc(request->arena, sizeof(*msg));
	struct id *id = arena_zalloc(request->arena, sizeof(*id));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (changing == NULL)
		return;
	if (msg == NULL || id == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__move_swap__init(msg);
	(void)id_parse(request->params.value[1], id);
	msg->organisation = changing->organisation;
	msg->swap = (ProtobufCBinaryData){sizeof(id->b), id->b};
	msg->event = event_of(request->params.value[2]);
	changing->msg = &msg->base;
	changing->granted = &msg->granted;
	changing->n_granted = &msg->n_granted;
	road_begin(ctx, request, begin);
}
