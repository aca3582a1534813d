/* Call-outs: seen as their owner's agreements say, moved by her who was asked. */
#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/policy/target.h"
#include "services/gateway/read.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"
#include "services/gateway/tag.h"

#define MOVE_TIMEOUT (10 * CLOCK_SECOND)
#define MINUTES_MOST 720

/* All that somebody of another organisation sees before she has accepted: enough to decide, and no
 * incident. And all that whoever asked for it sees: where it stands. */
static const char *const before_accepting[] = {"id", "state", "tier", "area", "rung", "offered_us",
    "moved_us", "expected_us", "reason", "version", NULL};

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

/* Another organisation's is for her with whom it is; before she has accepted, just enough to decide
 * whether to go. */
static enum sight
sees(const struct session *session, const ProtobufCMessage *msg)
{
	const Accord__V1__CalloutRecord *record = (const Accord__V1__CalloutRecord *)msg;
	bool holder = strcmp(record->person, session->person) == 0;

	if (strcmp(record->organisation, session->organisation) == 0 ||
	    (holder && is_accepted(record->state)))
		return SEES_ALL;
	return holder || strcmp(record->asker, session->person) == 0 ? SEES_LITTLE : SEES_NOTHING;
}

static const struct read_kind callouts = {.name = "callouts",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_CALLOUTS,
    .list = ACCORD__V1__KIND__KIND_LIST_CALLOUTS,
    .record = &accord__v1__callout_record__descriptor,
    .answer = &accord__v1__callouts__descriptor,
    .sees = sees,
    .little = before_accepting};

/* That it moved, of what she sees at all. */
static enum sight
sees_moved(const struct session *session, const ProtobufCMessage *msg)
{
	return sees(session, msg) == SEES_NOTHING ? SEES_NOTHING : SEES_LITTLE;
}

static const char *const id_alone[] = {"id", NULL};

const struct read_kind gateway_callouts_moved = {.name = "callouts",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_CALLOUTS,
    .list = ACCORD__V1__KIND__KIND_LIST_CALLOUTS,
    .record = &accord__v1__callout_record__descriptor,
    .answer = &accord__v1__callouts__descriptor,
    .sees = sees_moved,
    .little = id_alone,
    .moved = true};

void
gateway_get_callout(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &callouts, false);
}

/* ?mine=yes: those that are with her, whoever's they are; else those of her organisation, or of
 * another those that are with her. */
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
	const char *owner = gateway_owner_asked(request);
	struct err err = {0};
	bool mine;

	if (owner == NULL)
		return;
	if (!read_mine(request, &mine, &err)) {
		http_problem(request, &err);
		return;
	}
	if (mine || strcmp(owner, session_of(request)->organisation) != 0)
		body.person = (char *)(uintptr_t)session_of(request)->person;
	else
		body.organisation = (char *)(uintptr_t)owner;
	gateway_read_page(ctx, request, &callouts, &body.base, mine ? NULL : owner);
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
    {"check-in", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CHECK_IN},
    {"arrive", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ARRIVE},
    {"contact", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CONTACT},
    {"clear", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLEAR},
    {"return", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_RETURN},
    {"close", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLOSE},
    {"stand-down", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_STAND_DOWN},
};

static const struct question to_move = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
    .purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE,
    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
    .classes = UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT};

/* What she says with a move. */
struct said {
	Accord__V1__RequestEvent event;
	int scene;   /* SceneSafe */
	int minutes; /* in which she thinks that she will be there; 0: she does not say */
};

/* The session's own, from the beginning of the road to referral's answer. */
struct move {
	struct granted *granted; /* owners whose call-outs she may move */
	struct verdict *views;   /* and what of them she may see then */
	size_t count;
	const char *owner; /* of this one; "": it is not there */
	bool permitted;
	uint32_t version; /* that she read; 0: she does not say */
	struct said said;
};

static bool
is_move(const struct http_request *request, Accord__V1__RequestEvent *event)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		if (strcmp(moves[i].word, request->params.value[1]) != 0)
			continue;
		*event = moves[i].event;
		return true;
	}
	return false;
}

/* ?scene=: who says that it is safe, said as she arrives. */
static bool
read_scene(const struct http_request *request, struct said *said, struct err *err)
{
	char word[32];
	int found = path_query(request->query, "scene", word, sizeof(word));

	if (found == 0)
		return true;
	return (found > 0 && said->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ARRIVE &&
		   gateway_word(
		       &accord__v1__scene_safe__descriptor, "SCENE_SAFE_", word, &said->scene) &&
		   said->scene != 0) ||
	       err_set(err, ERR_INVALID,
		   "who says that the scene is safe is officer, dispatcher or advocate, of "
		   "arriving");
}

/* ?minutes=: in how many she will be there, said as she accepts, departs or checks in. */
static bool
read_minutes(const struct http_request *request, struct said *said, struct err *err)
{
	bool comes = said->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT ||
		     said->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_DEPART ||
		     said->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CHECK_IN;
	char word[8];
	int found = path_query(request->query, "minutes", word, sizeof(word));

	if (found == 0)
		return true;
	for (const char *p = word; found > 0 && *p != '\0' && said->minutes <= MINUTES_MOST; p++)
		said->minutes =
		    *p >= '0' && *p <= '9' ? said->minutes * 10 + (*p - '0') : MINUTES_MOST + 1;
	return (found > 0 && comes && said->minutes > 0 && said->minutes <= MINUTES_MOST) ||
	       err_set(err, ERR_INVALID,
		   "in how many minutes she is there is 1 to 720, of accepting, departing and "
		   "checking in");
}

static bool
read_said(const struct http_request *request, struct said *said, struct err *err)
{
	return read_scene(request, said, err) && read_minutes(request, said, err);
}

static void
on_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const struct move *move = session_of(request)->own;
	struct question question = to_move;

	(void)msg, (void)part;
	question.owner = move->owner;
	if (err == NULL)
		gateway_read_one(gateway, request, &callouts, true);
	else if (err->code == ERR_CONFLICT || err->code == ERR_STALE)
		gateway_refuse_move(gateway, request, &question, err->code);
	else if (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)
		gateway_refuse_move(gateway, request, &question, ERR_NOT_FOUND);
	else
		gateway_unavailable(request, err);
}

/* As the agreements between the owner and her employer say now; 0: they do not. */
static int64_t
accept_within(const struct gateway *gateway, const struct session *session, const char *owner)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	size_t from, to;

	if (rulebook == NULL)
		return 0;
	from = directory_organisation(rulebook->directory, owner);
	to = directory_organisation(rulebook->directory, session->organisation);
	return from == NOBODY || to == NOBODY
		   ? 0
		   : callout_accept_within(rulebook->policy, from, to, clock_now());
}

/* Past the fence. Who may not asks all the same, and moves nothing. */
static void
ask_to_move(struct gateway *gateway, struct http_request *request)
{
	const struct move *move = session_of(request)->own;
	Accord__V1__MoveCallout body = ACCORD__V1__MOVE_CALLOUT__INIT;
	char *owner = (char *)(uintptr_t)move->owner;
	struct id id = {{0}};

	body.event = move->said.event;
	body.scene = (Accord__V1__SceneSafe)move->said.scene;
	if (move->said.minutes != 0)
		body.expected_us = clock_now() + move->said.minutes * CLOCK_MINUTE;
	if (body.event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACKNOWLEDGE)
		body.accept_within_us = accept_within(gateway, session_of(request), move->owner);
	body.version = move->version;
	(void)id_parse(request->params.value[0], &id);
	body.request = (ProtobufCBinaryData){sizeof(id.b), id.b};
	body.granted = &owner;
	body.n_granted = move->permitted;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_MOVE_CALLOUT,
		.id = gateway_command_id(gateway, request),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__done__descriptor,
		.done = on_moved});
}

/* By what is now known of whose it is. */
static void
fence(struct gateway *gateway, struct http_request *request, struct move *move)
{
	struct disclosure list[2] = {{.question = to_move}, {.question = to_move}};

	list[0].question.owner = move->owner;
	for (size_t i = 0; i < move->count; i++) {
		if (strcmp(move->granted[i].question.owner, move->owner) != 0)
			continue;
		list[0].question = list[1].question = move->granted[i].question;
		list[0].verdict = move->granted[i].verdict;
		list[1].question.action = ACCORD__V1__ACTION__ACTION_VIEW;
		list[1].verdict = move->views[i];
		move->permitted = true;
	}
	gateway_fence(gateway, request, list, move->permitted ? 2 : 1,
	    move->permitted ? ERR_NONE : ERR_NOT_FOUND, ask_to_move);
}

static void
on_found(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct move *move = session_of(request)->own;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (road_still(gateway, request) == NULL)
		return;
	move->owner = ((const Accord__V1__Callouts *)msg)->ungranted;
	fence(gateway, request, move);
}

/* Owners whose call-outs she may move and see where they stand then. */
static bool
grant_moves(struct http_request *request, const struct rulebook *rulebook,
    const struct asker *asker, struct move *move, struct err *err)
{
	struct question question = to_move;
	struct granted *list;
	size_t count;

	question.at = road_at(request);
	if (!decide_all(rulebook, asker, &question, request->arena, &list, &count, err))
		return false;
	move->granted = list;
	move->views = arena_alloc(request->arena, (count + 1) * sizeof(*move->views));
	if (move->views == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory to decide");
	for (size_t i = 0; i < count; i++) {
		struct verdict *view = &move->views[move->count];

		question = list[i].question;
		question.action = ACCORD__V1__ACTION__ACTION_VIEW;
		if (list[i].verdict.mask != 0 && decide(rulebook, asker, &question, view, err) &&
		    view->mask != 0)
			list[move->count++] = list[i];
	}
	return true;
}

/* The beginning of the road: what she may move now, and whose this is; of it nothing is asked for.
 * Decided once more it is moved, and then read as by anybody. */
static void
begin_move(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__FetchCallouts body = ACCORD__V1__FETCH_CALLOUTS__INIT;
	struct move *move = arena_zalloc(request->arena, sizeof(*move));
	struct err err = {.code = ERR_UNAVAILABLE};
	const struct rulebook *rulebook;
	ProtobufCBinaryData ids;
	struct asker asker;
	struct id id = {{0}};

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	if (move == NULL || !is_move(request, &move->said.event) ||
	    !read_said(request, &move->said, &err) || !tag_asked(request, &move->version, &err) ||
	    !grant_moves(request, rulebook, &asker, move, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	session_of(request)->own = move;
	(void)id_parse(request->params.value[0], &id);
	ids = (ProtobufCBinaryData){sizeof(id.b), id.b};
	body.ids = &ids;
	body.n_ids = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_FETCH_CALLOUTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__callouts__descriptor,
		.done = on_found});
}

/* What is no question is answered before anything has moved. */
static bool
reads_well(struct http_request *request, Accord__V1__RequestEvent event)
{
	struct said said = {.event = event};
	struct err err = {0};
	uint64_t classes;
	uint32_t version;
	bool why;

	if (!tag_asked(request, &version, &err) || !read_said(request, &said, &err)) {
		http_problem(request, &err);
		return false;
	}
	return road_classes(request, redact_classes(callouts.record), &classes) &&
	       road_why(request, &why);
}

void
gateway_move_callout(void *ctx, struct http_request *request)
{
	Accord__V1__RequestEvent event;

	if (!is_move(request, &event)) {
		http_problem_on_tick(request, ERR_NOT_FOUND);
		return;
	}
	if (!reads_well(request, event))
		return;
	session_of(request)->purpose = to_move.purpose;
	road_begin(ctx, request, begin_move);
}
