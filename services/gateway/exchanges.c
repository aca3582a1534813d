/* Referrals and hand-offs: begun, read and moved by people of the one side for their own side's
 * record; what the other side does, they learn from referral alone. */
#include "services/gateway/exchanges.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/offer.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/acting.h"
#include "services/gateway/disclose.h"
#include "services/gateway/exchange_clear.h"
#include "services/gateway/exchange_offer.h"
#include "services/gateway/exchange_told.h"
#include "services/gateway/fenced.h"
#include "services/gateway/knows.h"
#include "services/gateway/policy/programme.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"
#include "services/gateway/tag.h"

#define TIMEOUT (10 * CLOCK_SECOND)
#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define WORD_SIZE 40
#define CONTRIBUTE ACCORD__V1__ACTION__ACTION_CONTRIBUTE
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REFERRAL ACCORD__V1__REQUEST_KIND__REQUEST_REFERRAL
#define HANDOFF ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF
#define TEXT(s) ((char *)(uintptr_t)(s))

Accord__V1__RequestKind
exchange_kind(const struct http_request *request)
{
	return strncmp(request->route->pattern, "/v1/handoffs", sizeof("/v1/handoffs") - 1) == 0
		   ? HANDOFF
		   : REFERRAL;
}

static bool
is_handoff(const struct http_request *request)
{
	return exchange_kind(request) == HANDOFF;
}

/* --- read --- */

/* Under the route of its own kind alone. */
static enum sight
sees_referral(const struct session *session, const ProtobufCMessage *record)
{
	(void)session;
	return ((const Accord__V1__ExchangeRecord *)record)->kind == REFERRAL ? SEES_ALL
									      : SEES_NOTHING;
}

static enum sight
sees_handoff(const struct session *session, const ProtobufCMessage *record)
{
	(void)session;
	return ((const Accord__V1__ExchangeRecord *)record)->kind == HANDOFF ? SEES_ALL
									     : SEES_NOTHING;
}

#define READ_KIND(how, told_)                                                                      \
	{                                                                                          \
		.name = "exchanges", .owner = "referral", .fetch = KIND(FETCH_EXCHANGES),          \
		.list = KIND(LIST_EXCHANGES), .record = &accord__v1__exchange_record__descriptor,  \
		.answer = &accord__v1__exchanges__descriptor, .sees = how, .told = &(told_),       \
		.own = true                                                                        \
	}
static const struct read_kind referrals = READ_KIND(sees_referral, exchange_told_referral),
			      handoffs = READ_KIND(sees_handoff, exchange_told_handoff);

void
gateway_get_exchange(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, is_handoff(request) ? &handoffs : &referrals, false);
}

/* One of two words; *is: the one. */
static bool
read_either(const struct http_request *request, const char *key, const char *one, const char *other,
    bool *is, struct err *err)
{
	char word[WORD_SIZE];
	int found = path_query(request->query, key, word, sizeof(word));

	*is = found > 0 && strcmp(word, one) == 0;
	if (found < 0 || (found > 0 && !*is && strcmp(word, other) != 0))
		return err_set(err, ERR_INVALID, "%s is %s or %s", key, one, other);
	return true;
}

void
gateway_list_exchanges(void *ctx, struct http_request *request)
{
	Accord__V1__ListExchanges body = ACCORD__V1__LIST_EXCHANGES__INIT;
	struct err err = {0};
	bool received, by_court, all;

	if (!read_either(request, "box", "in", "out", &received, &err) ||
	    !read_either(request, "order", "court", "newest", &by_court, &err) ||
	    !read_either(request, "all", "yes", "no", &all, &err)) {
		http_problem(request, &err);
		return;
	}
	body.organisation = TEXT(session_of(request)->organisation);
	body.side = received ? ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_RECEIVER
			     : ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER;
	body.kind = exchange_kind(request);
	body.by_court = by_court;
	body.open = !all;
	gateway_read_page(ctx, request, is_handoff(request) ? &handoffs : &referrals, &body.base,
	    session_of(request)->organisation);
}

/* --- what is answered to whoever writes --- */

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, CONTRIBUTE, ERR_NOT_FOUND);
}

static void
answer(struct http_request *request, const Accord__V1__ExchangeStands *stands)
{
	Accord__V1__ExchangeKept kept = ACCORD__V1__EXCHANGE_KEPT__INIT;
	struct err err = {0};
	char *text;
	size_t len;

	kept.id = stands->record;
	kept.state = stands->state;
	kept.version = stands->version;
	if (json_write(&kept.base, request->arena, &text, &len, &err))
		gateway_answer(request, 200, text, len);
	else
		gateway_unavailable(request, &err);
}

void
exchange_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err == NULL)
		answer(request, (const Accord__V1__ExchangeStands *)msg);
	else if (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)
		refuse(gateway, request);
	else if (err->code == ERR_CONFLICT || err->code == ERR_INVALID || err->code == ERR_STALE)
		http_problem(request, err);
	else
		gateway_unavailable(request, err);
}

/* --- begun --- */

/* One of her organisation's for the same need is not over: which one. */
static void
on_drafted(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ExchangeStands *stands = (const Accord__V1__ExchangeStands *)msg;
	char text[ID_TEXT_SIZE];
	struct err err = {0};
	struct id id;

	if (failed != NULL || !stands->open) {
		exchange_moved(gateway, request, failed, msg, part);
		return;
	}
	if (!id_from_bytes(stands->record.data, stands->record.len, &id))
		id = (struct id){{0}};
	(void)err_set(&err, ERR_CONFLICT, "one is open already: %s", id_text(&id, text));
	http_problem(request, &err);
}

static void
send_draft(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__DraftExchange *body = session_of(request)->own;

	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(DRAFT_EXCHANGE),
		.id = gateway_command_id(gateway, request),
		.body = &body->base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = on_drafted});
}

static void
on_client(struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	if (head == NULL)
		refuse(gateway, request);
	else
		send_draft(gateway, request);
}

/* She may know of clients; whether this one is her organisation's. */
static void
find_client(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__DraftExchange *body = session_of(request)->own;

	gateway_locate(gateway, request, &body->client, body->receiver, on_client);
}

static bool
receiver_good(const struct gateway *gateway, const struct http_request *request,
    const Accord__V1__DraftExchange *body, struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	size_t place;

	if (rulebook == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no directory is known yet");
	place = directory_organisation(rulebook->directory, body->receiver);
	if (place == NOBODY)
		return err_set(
		    err, ERR_INVALID, "the receiver is no organisation of the directory");
	if (strcmp(body->receiver, session_of(request)->organisation) == 0)
		return err_set(err, ERR_INVALID,
		    "the receiver is another organisation: inside your own, the lead is moved");
	if (body->kind == HANDOFF &&
	    rulebook->directory->organisations[place].kind !=
		ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_PROSECUTION)
		return err_set(err, ERR_INVALID,
		    "a hand-off goes to a prosecution office: others are referred to");
	return true;
}

/* The community's own help comes first: what she said of it. */
static bool
draft_good(const Accord__V1__DraftExchange *body, struct err *err)
{
	if (body->client.len != sizeof(struct id))
		return err_set(err, ERR_INVALID, "a client is named by her id");
	if (body->offer != NULL &&
	    !programme_said(body->offer->language, body->offer->competence, body->offer->area, err))
		return false;
	if (body->kind == HANDOFF)
		return body->offer == NULL || body->offer->need == 0 ||
		       err_set(err, ERR_INVALID, "a need is what a referral is for");
	if (body->community == 0)
		return err_set(err, ERR_INVALID,
		    "say what came of the community's own help: taken, not_wanted or none_fits");
	if (body->offer == NULL || body->offer->need == 0)
		return err_set(err, ERR_INVALID, "say what she needs, as the code of a service");
	return (body->offer->court_us == 0 && !body->offer->release_imminent &&
		   !body->offer->charges_filed) ||
	       err_set(err, ERR_INVALID, "court, custody and charges are a hand-off's");
}

static void
draft(struct gateway *gateway, struct http_request *request, Accord__V1__DraftExchange *body)
{
	struct err err = {0};

	body->kind = exchange_kind(request);
	body->organisation = TEXT(session_of(request)->organisation);
	if (!draft_good(body, &err) || !receiver_good(gateway, request, body, &err)) {
		if (err.code == ERR_UNAVAILABLE)
			gateway_unavailable(request, &err);
		else
			http_problem(request, &err);
		return;
	}
	session_of(request)->purpose = (int)exchange_purpose(body->kind == HANDOFF);
	session_of(request)->own = body;
	gateway_if_knows(gateway, request, KNOWS_SERVICE, CONTRIBUTE, find_client);
}

static Accord__V1__DraftExchange *
draft_new(
    struct http_request *request, const ProtobufCMessageDescriptor *desc, ProtobufCMessage **said)
{
	Accord__V1__DraftExchange *body = arena_alloc(request->arena, sizeof(*body));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (body == NULL) {
		gateway_unavailable(request, &err);
		return NULL;
	}
	accord__v1__draft_exchange__init(body);
	if (gateway_read_body(request, desc, said, &err))
		return body;
	http_problem(request, &err);
	return NULL;
}

void
gateway_draft_referral(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	Accord__V1__DraftExchange *body =
	    draft_new(request, &accord__v1__draft_referral__descriptor, &msg);
	const Accord__V1__DraftReferral *said = (const Accord__V1__DraftReferral *)msg;

	if (body == NULL)
		return;
	body->client = said->client;
	body->receiver = said->receiver;
	body->community = said->community;
	body->offer = said->offer;
	draft(ctx, request, body);
}

void
gateway_draft_handoff(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	Accord__V1__DraftExchange *body =
	    draft_new(request, &accord__v1__draft_handoff__descriptor, &msg);
	const Accord__V1__DraftHandoff *said = (const Accord__V1__DraftHandoff *)msg;

	if (body == NULL)
		return;
	body->client = said->client;
	body->receiver = said->receiver;
	body->offer = said->offer;
	draft(ctx, request, body);
}

/* --- moved --- */

static const struct {
	const char *word;
	Accord__V1__RequestEvent event;
} moves[] = {
    {"offer", EVENT(OFFER)},
    {"accept", EVENT(ACCEPT)},
    {"decline", EVENT(DECLINE)},
    {"introduce", EVENT(INTRODUCE)},
    {"contact", EVENT(CONTACT)},
    {"return", EVENT(RETURN)},
    {"withdraw", EVENT(WITHDRAW)},
    {"close", EVENT(CLOSE)},
    {"take", EVENT(TAKE)},
};

static bool
read_event(const struct http_request *request, Accord__V1__RequestEvent *event)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (strcmp(moves[i].word, request->params.value[1]) == 0) {
			*event = moves[i].event;
			return true;
		}
	return false;
}

static void
move(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__MoveExchange *body = session_of(request)->own;

	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(MOVE_EXCHANGE),
		.id = gateway_command_id(gateway, request),
		.body = &body->base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = exchange_moved});
}

/* --- accepted --- */

/* Whoever accepts is somebody whom the offer was decided for; whatever she accepts. */
static bool
may_accept(struct gateway *gateway, struct http_request *request)
{
	bool handoff = is_handoff(request);
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct err err = {0};
	struct asker asker;

	if (rulebook != NULL && acting_find(rulebook, request, clock_now(), &asker, &err) &&
	    ((asker.role != 0 ? BIT(asker.role) : asker.roles) & exchange_roles(handoff)) != 0)
		return true;
	if (rulebook == NULL || err.code == ERR_UNAVAILABLE) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return false;
	}
	(void)err_set(&err, ERR_DENIED,
	    handoff ? "a hand-off is accepted by a victim-witness coordinator"
		    : "a referral is accepted by who advocates or coordinates");
	http_problem(request, &err);
	return false;
}

/* Every role that there is: bit n for Role n. */
static uint64_t
all_roles(void)
{
	const ProtobufCEnumDescriptor *roles = &accord__v1__role__descriptor;
	uint64_t mask = 0;

	for (unsigned i = 0; i < roles->n_values; i++)
		mask |= roles->values[i].value > 0 ? BIT(roles->values[i].value) : 0;
	return mask;
}

/* What the receiver does is its own to tell, decided as it does it: a sender who might hear of it
 * when it offered may not any more. */
bool
exchange_deaf(struct gateway *gateway, const Accord__V1__ExchangeLocated *at, bool *deaf)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	const struct exchange_offered between = {.at = clock_now(),
	    .sender = at->sender,
	    .receiver = at->receiver,
	    .roles = all_roles(), /* whoever it is with there by now */
	    .handoff = at->kind == HANDOFF};
	struct err err = {0};
	bool hears;

	*deaf = false;
	if (at->side != ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_RECEIVER)
		return true;
	if (rulebook == NULL || !exchange_hears(rulebook, &between, &hears, &err))
		return false;
	*deaf = !hears;
	return true;
}

/* The clock to her first contact runs from now. */
static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ExchangeLocated *at = (const Accord__V1__ExchangeLocated *)msg;
	Accord__V1__MoveExchange *body = session_of(request)->own;
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct exchange_asked asked = {
	    .at = clock_now(), .handoff = is_handoff(request), .court = NEVER};
	struct target_clock clock;
	struct target_days days;
	bool deaf;

	(void)part;
	if (err != NULL && err->code != ERR_NOT_FOUND) {
		gateway_unavailable(request, err);
		return;
	}
	if (err != NULL || at->kind != exchange_kind(request)) {
		refuse(gateway, request);
		return;
	}
	if (!exchange_deaf(gateway, at, &deaf)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	body->deaf = deaf;
	/* Only who accepts needs a clock: everything else is said whatever became of the other. */
	if (body->event == EVENT(ACCEPT)) {
		if (rulebook == NULL ||
		    !exchange_days(rulebook, at->sender, at->receiver, &asked, &days)) {
			gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
			return;
		}
		exchange_contact_clock(rulebook->policy, &asked, &days, &clock);
		body->contact_due_us = clock.due;
	}
	move(gateway, request);
}

/* Whose it is, and of which kind. */
static void
locate(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__MoveExchange *move = session_of(request)->own;
	Accord__V1__LocateExchange body = ACCORD__V1__LOCATE_EXCHANGE__INIT;

	body.record = move->record;
	body.organisation = move->organisation;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(LOCATE_EXCHANGE),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__exchange_located__descriptor,
		.done = on_located});
}

/* --- what the query says --- */

/* Who she is to the receiver, who has opened a record of its own by then. */
static bool
read_client(struct http_request *request, ProtobufCBinaryData *to, struct err *err)
{
	char text[ID_TEXT_SIZE + 1];
	int found = path_query(request->query, "client", text, sizeof(text));
	struct id *id;

	if (found == 0)
		return true;
	if ((id = arena_zalloc(request->arena, sizeof(*id))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (found < 0 || !id_parse(text, id))
		return err_set(err, ERR_INVALID, "a client is named by her id");
	*to = (ProtobufCBinaryData){sizeof(id->b), id->b};
	return true;
}

static bool
read_move(struct http_request *request, Accord__V1__MoveExchange *body, struct err *err)
{
	struct id *id = arena_zalloc(request->arena, sizeof(*id));
	int reason, role;

	if (id == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	(void)id_parse(request->params.value[0], id);
	body->record = (ProtobufCBinaryData){sizeof(id->b), id->b};
	body->organisation = TEXT(session_of(request)->organisation);
	if (!tag_asked(request, &body->version, err) ||
	    !gateway_code_asked(request, "reason", &accord__v1__request_reason__descriptor,
		"REQUEST_REASON_", &reason, err) ||
	    !gateway_code_asked(request, "role", &accord__v1__sender_role__descriptor,
		"SENDER_ROLE_", &role, err) ||
	    !read_client(request, &body->client, err))
		return false;
	body->reason = (Accord__V1__RequestReason)reason;
	body->role = (Accord__V1__SenderRole)role;
	return true;
}

/* A client named with it is her organisation's. */
static void
on_own_client(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	if (head == NULL)
		refuse(gateway, request);
	else
		locate(gateway, request);
}

static void
begin(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__MoveExchange *body = session_of(request)->own;

	if (body->client.len > 0)
		gateway_locate(gateway, request, &body->client, TEXT(""), on_own_client);
	else
		locate(gateway, request);
}

void
gateway_move_exchange(void *ctx, struct http_request *request)
{
	Accord__V1__MoveExchange *body = arena_alloc(request->arena, sizeof(*body));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (body == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	accord__v1__move_exchange__init(body);
	if (!read_event(request, &body->event)) {
		http_problem_on_tick(request, ERR_NOT_FOUND);
		return;
	}
	if (!read_move(request, body, &err)) {
		http_problem(request, &err);
		return;
	}
	if (body->event == EVENT(ACCEPT) && !may_accept(ctx, request))
		return;
	session_of(request)->purpose = (int)exchange_purpose(is_handoff(request));
	session_of(request)->own = body;
	gateway_if_knows(ctx, request, KNOWS_SERVICE, CONTRIBUTE,
	    body->event == EVENT(OFFER) ? gateway_offer_exchange : begin);
}
