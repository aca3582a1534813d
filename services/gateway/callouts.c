/* Call-outs: seen by the organisation whose they are and by whom they are offered to, moved by her.
 */
#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"

#define READ_TIMEOUT (5 * CLOCK_SECOND)
#define MOVE_TIMEOUT (10 * CLOCK_SECOND)

/* Why the records of an answer were asked for: what may be taken for granted of them. */
enum asked_as { AS_ANYBODY, AS_OFFERED };

/* All that somebody of another organisation sees before she has accepted: enough to decide, and no
 * incident. */
static const char *const before_accepting[] = {
    "id", "state", "tier", "area", "rung", "offered_us", "moved_us", "version", NULL};

static uint64_t
callout_mask(void)
{
	return redact_classes(&accord__v1__callout_record__descriptor);
}

static bool
floor_permits(const struct session *session)
{
	return session->purpose < ACCORD__V1__PURPOSE__PURPOSE_INVESTIGATION;
}

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

/* What of a record may leave to her, or NULL when nothing may. */
static ProtobufCMessage *
view(const struct session *session, const Accord__V1__CalloutRecord *record, enum asked_as as,
    struct arena *arena)
{
	bool holder = strcmp(record->person, session->person) == 0;
	bool ours = record->organisation[0] != '\0' &&
		    strcmp(record->organisation, session->organisation) == 0;

	if (!floor_permits(session) || (!ours && !holder && as != AS_OFFERED))
		return NULL;
	if (ours || (holder && is_accepted(record->state)))
		return redact(&record->base, callout_mask(), arena);
	return redact_to(&record->base, callout_mask(), before_accepting, arena);
}

/* --- one --- */
static void
disclose_one(struct gateway *gateway, struct http_request *request,
    const Accord__V1__CalloutRecord *record, const ProtobufCMessage *leaving)
{
	struct session *session = session_of(request);
	const char *const owners[] = {record->organisation};
	struct disclosure what = {.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .released = callout_mask(),
	    .subject_count = 1,
	    .owners = owners,
	    .owner_count = 1};
	struct err err = {.code = ERR_UNAVAILABLE};
	struct id id;

	if (!id_from_bytes(record->id.data, record->id.len, &id) ||
	    (session->text = gateway_text(request, leaving, callout_mask(), &session->len, &err)) ==
		NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	what.subjects = &id;
	gateway_disclose(gateway, request, &what);
}

static void
refuse_one(struct gateway *gateway, struct http_request *request, int action)
{
	struct id asked = {{0}};

	(void)id_parse(request->params.value[0], &asked);
	gateway_refuse(gateway, request, action, &asked);
}

static void
conflict_one(struct gateway *gateway, struct http_request *request)
{
	struct id asked = {{0}};

	(void)id_parse(request->params.value[0], &asked);
	gateway_conflict(gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, &asked);
}

/* part is an enum asked_as. */
static void
on_callout(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Callouts *callouts = (const Accord__V1__Callouts *)msg;
	const ProtobufCMessage *leaving = NULL;

	if (err == NULL && callouts->n_callouts == 1)
		leaving = view(session_of(request), callouts->callouts[0], (enum asked_as)part,
		    request->arena);
	if (err != NULL)
		gateway_unavailable(request, err);
	else if (leaving != NULL)
		disclose_one(gateway, request, callouts->callouts[0], leaving);
	else
		refuse_one(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW);
}

static void
fetch(struct gateway *gateway, struct http_request *request, enum asked_as as)
{
	Accord__V1__FetchCallouts body = ACCORD__V1__FETCH_CALLOUTS__INIT;
	ProtobufCBinaryData bytes;
	struct id id = {{0}};

	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	(void)id_parse(request->params.value[0], &id);
	bytes = (ProtobufCBinaryData){sizeof(id.b), id.b};
	body.ids = &bytes;
	body.n_ids = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_FETCH_CALLOUTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__callouts__descriptor,
		.done = on_callout,
		.part = as});
}

void
gateway_get_callout(void *ctx, struct http_request *request)
{
	fetch(ctx, request, AS_ANYBODY);
}

/* --- a page --- */
static void
disclose_page(struct gateway *gateway, struct http_request *request,
    const Accord__V1__Callouts *callouts, enum asked_as as)
{
	ProtobufCMessage *leaving[PAGE_LIMIT];
	struct id subjects[PAGE_LIMIT];
	const char *owners[PAGE_LIMIT];
	struct disclosure what = {.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .released = callout_mask(),
	    .subjects = subjects,
	    .owners = owners};
	struct err err = {.code = ERR_UNAVAILABLE};

	for (size_t i = 0; i < callouts->n_callouts && i < PAGE_LIMIT; i++) {
		const Accord__V1__CalloutRecord *record = callouts->callouts[i];
		size_t n = what.subject_count;

		leaving[n] = view(session_of(request), record, as, request->arena);
		if (leaving[n] == NULL ||
		    !id_from_bytes(record->id.data, record->id.len, &subjects[n]))
			continue;
		owners[n] = record->organisation;
		what.subject_count = what.owner_count = n + 1;
	}
	if (arena_exhausted(request->arena) ||
	    !gateway_page_write(request, "callouts", leaving, what.subject_count, what.released,
		callouts->next_us, &callouts->next_id, &err))
		gateway_unavailable(request, &err);
	else
		gateway_disclose(gateway, request, &what);
}

static void
on_callouts(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	if (err != NULL)
		gateway_unavailable(request, err);
	else if (!floor_permits(session_of(request)))
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, NULL);
	else
		disclose_page(
		    gateway, request, (const Accord__V1__Callouts *)msg, (enum asked_as)part);
}

/* ?mine=yes: those offered to her, whoever's they are; else those of her organisation. */
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
	struct page page;
	bool mine;

	if (!gateway_page_read(request, &page, &err) || !read_mine(request, &mine, &err)) {
		http_problem(request, &err);
		return;
	}
	if (mine)
		body.person = (char *)(uintptr_t)session->person;
	else
		body.organisation = (char *)(uintptr_t)session->organisation;
	body.limit = page.limit;
	body.before_us = page.before_us;
	if (page.before_us != 0)
		body.before_id = (ProtobufCBinaryData){sizeof(page.before_id.b), page.before_id.b};
	gateway_ask(ctx, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_LIST_CALLOUTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__callouts__descriptor,
		.done = on_callouts,
		.part = mine ? AS_OFFERED : AS_ANYBODY});
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
		fetch(gateway, request, AS_OFFERED);
	else if (err->code == ERR_CONFLICT)
		conflict_one(gateway, request);
	else if (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)
		refuse_one(gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE);
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
