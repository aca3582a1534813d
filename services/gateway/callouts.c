/* Call-outs: seen by the organisation whose they are and by her with whom they are, moved by her.
 */
#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define MOVE_TIMEOUT (10 * CLOCK_SECOND)

/* All that somebody of another organisation sees before she has accepted: enough to decide, and no
 * incident. */
static const char *const before_accepting[] = {
    "id", "state", "tier", "area", "rung", "offered_us", "moved_us", "version", NULL};

static bool
is_accepted(Accord__V1__RequestState state)
{
	switch (state) {
	case ACCORD__V1__REQUEST_STATE__REQUEST_ACCEPTED:
	case ACCORD__V1__REQUEST_STATE__REQUEST_EN_ROUTE:
	case ACCORD__V1__REQUEST_STATE__REQUEST_STAGED:
	case ACCORD__V1__REQUEST_STATE__REQUEST_ON_SCENE:
	case ACCORD__V1__REQUEST_STATE__REQUEST_CLEARED:
	case ACCORD__V1__REQUEST_STATE__REQUEST_CONTACTED:
		return true;
	default:
		return false;
	}
}

static enum sight
sees(const struct session *session, const ProtobufCMessage *msg)
{
	const Accord__V1__CalloutRecord *record = (const Accord__V1__CalloutRecord *)msg;
	bool holder = strcmp(record->person, session->person) == 0;
	bool ours = record->organisation[0] != '\0' &&
		    strcmp(record->organisation, session->organisation) == 0;

	if (ours || (holder && is_accepted(record->state)))
		return SEES_ALL;
	return holder ? SEES_LITTLE : SEES_NOTHING;
}

static const struct read_kind callouts = {.name = "callouts",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_CALLOUTS,
    .list = ACCORD__V1__KIND__KIND_LIST_CALLOUTS,
    .answer = &accord__v1__callouts__descriptor,
    .sees = sees,
    .little = before_accepting};

void
gateway_get_callout(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &callouts, false);
}

/* ?mine=yes: those that are with her, whoever's they are; else those of her organisation. */
static bool
read_mine(const struct http_request *request, bool *mine, struct err *err)
{
	char word[8];
	int found = path_query(request->query, "mine", word, sizeof(word));

	*mine = found > 0 && strcmp(word, "yes") == 0;
	if (found < 0 || (found > 0 && !*mine && strcmp(word, "no") != 0))
		return err_set(err, ERR_INVALID, "mine is yes or no");
	return true;
}

void
gateway_list_callouts(void *ctx, struct http_request *request)
{
	Accord__V1__ListCallouts body = ACCORD__V1__LIST_CALLOUTS__INIT;
	const struct session *session = session_of(request);
	struct err err = {0};
	bool mine;

	if (!read_mine(request, &mine, &err)) {
		http_problem(request, &err);
		return;
	}
	if (mine)
		body.person = (char *)(uintptr_t)session->person;
	else
		body.organisation = (char *)(uintptr_t)session->organisation;
	gateway_read_page(ctx, request, &callouts, &body.base);
}

/* --- moves --- */
static const struct {
	const char *word;
	Accord__V1__RequestEvent event;
} moves[] = {
    {"acknowledge", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACKNOWLEDGE},
    {"accept", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT},
    {"decline", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_DECLINE},
    {"depart", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_DEPART},
    {"stage", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_STAGE},
    {"arrive", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ARRIVE},
    {"contact", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CONTACT},
    {"clear", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLEAR},
    {"return", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_RETURN},
    {"close", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLOSE},
};

/* Whoever moved it was asked, and may see where it stands now. */
static void
on_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)msg, (void)part;
	if (err == NULL)
		gateway_read_one(gateway, request, &callouts, true);
	else if (err->code == ERR_CONFLICT)
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_CONFLICT);
	else if (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)
		gateway_refuse(
		    gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
	else
		gateway_unavailable(request, err);
}

void
gateway_move_callout(void *ctx, struct http_request *request)
{
	Accord__V1__MoveCallout body = ACCORD__V1__MOVE_CALLOUT__INIT;
	struct id id = {{0}};

	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (strcmp(moves[i].word, request->params.value[1]) == 0)
			body.event = moves[i].event;
	if (body.event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_UNSPECIFIED) {
		http_problem_on_tick(request, ERR_NOT_FOUND);
		return;
	}
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE;
	(void)id_parse(request->params.value[0], &id);
	body.request = (ProtobufCBinaryData){sizeof(id.b), id.b};
	gateway_ask(ctx, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_MOVE_CALLOUT,
		.id = gateway_command_id(ctx, request),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__done__descriptor,
		.done = on_moved});
}
