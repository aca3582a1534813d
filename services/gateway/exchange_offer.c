/*
 * POST /v1/referrals/{id}/offer and its like. Where the draft stands and whom it is about is asked
 * first; then it is decided and put on record under the rows that it relies on, so that nothing is
 * offered after a release was revoked; then referral is told, with the clocks.
 */
#include "services/gateway/exchange_offer.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/offer.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/exchange_clear.h"
#include "services/gateway/exchanges.h"
#include "services/gateway/knows.h"
#include "services/gateway/release.h"
#include "services/gateway/staffed.h"
#include "services/gateway/tag.h"

#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define MOVE_TIMEOUT (10 * CLOCK_SECOND)
#define CONTRIBUTE ACCORD__V1__ACTION__ACTION_CONTRIBUTE
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- the rule --- */

static void
clear_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ClearOffer *msg = (const Accord__V1__ClearOffer *)input->msg;
	struct id id;

	gateway_policy_need(batch);
	staffed_keys(batch, input);
	for (size_t i = 0; i < msg->n_releases; i++)
		if (id_from_bytes(msg->releases[i].data, msg->releases[i].len, &id))
			batch_need(batch, &gateway_release, &id);
}

/* Hers, as the rows have them now. */
static size_t
releases_of(struct batch *batch, const Accord__V1__ClearOffer *msg, const struct id *client,
    struct offered_release *list)
{
	size_t count = 0;

	for (size_t i = 0; i < msg->n_releases && count < RELEASES_EACH; i++) {
		const struct release_row *row;
		struct id id;

		if (!id_from_bytes(msg->releases[i].data, msg->releases[i].len, &id) ||
		    (row = batch_row(batch, &gateway_release, &id)) == NULL ||
		    !id_equal(&row->client, client) ||
		    !gateway_release_holds(row, batch_now(batch)))
			continue;
		list[count++] = gateway_release_offer(row);
	}
	return count;
}

/* What was decided of one record, on record: what leaves with the offer, or that nothing does. */
static void
put_part(struct batch *batch, const struct rulebook *rulebook,
    const struct exchange_cleared *cleared, int part, const struct id *id, const struct id *client)
{
	struct disclosed what = disclosed_of(
	    id, rulebook, &cleared->receiver, &cleared->questions[part], &cleared->verdicts[part]);

	what.subjects = client;
	what.subject_count = 1;
	what.present = cleared->leaves[part];
	if (cleared->cleared)
		disclosed_put(batch, &what);
	else
		disclosed_put_refused(batch, &what);
}

/* Of each record that something leaves by; of a refusal, of the one by which she is known best. Its
 * id, or the first's. */
static struct id
put_records(struct batch *batch, const struct rulebook *rulebook,
    const struct exchange_cleared *cleared, const struct id *client)
{
	struct id first = id_v4(), next = id_v4(), *id = &first;

	if (cleared->receiver.organisation == NOBODY)
		return first;
	for (int part = 0; part < CLEAR_PARTS; part++) {
		bool only = !cleared->cleared && part == CLEAR_SERVICE;

		if (!only && (!cleared->cleared || cleared->leaves[part] == 0))
			continue;
		put_part(batch, rulebook, cleared, part, id, client);
		id = &next;
	}
	return first;
}

/* On which it stands; it ends with the first of them. */
static void
fill_releases(
    struct arena *arena, Accord__V1__OfferCleared *reply, const struct exchange_cleared *cleared)
{
	ProtobufCBinaryData *const to[CLEAR_PARTS] = {&reply->release, &reply->release_also};
	const struct offered_release *list[CLEAR_PARTS];
	size_t count = cleared->cleared ? exchange_releases(cleared, list) : 0;

	for (size_t i = 0; i < count; i++) {
		const struct id *id = &list[i]->id;

		*to[i] =
		    (ProtobufCBinaryData){sizeof(id->b), arena_dup(arena, id->b, sizeof(id->b))};
		if (reply->until_us == 0 || list[i]->expires < reply->until_us)
			reply->until_us = list[i]->expires;
	}
}

static void
fill_reply(struct batch *batch, Accord__V1__OfferCleared *reply,
    const struct exchange_cleared *cleared, const struct id *disclosure)
{
	struct arena *arena = batch_arena(batch);

	accord__v1__offer_cleared__init(reply);
	reply->cleared = cleared->cleared;
	reply->blind = cleared->blind;
	reply->at_us = batch_now(batch);
	reply->disclosure = (ProtobufCBinaryData){
	    sizeof(*disclosure), arena_dup(arena, disclosure->b, sizeof(disclosure->b))};
	fill_releases(arena, reply, cleared);
	reply->withheld = arena_alloc(arena, 64 * sizeof(*reply->withheld));
	for (int class = 1; reply->withheld != NULL && class < 64; class ++)
		if (cleared->withheld & BIT(class))
			reply->withheld[reply->n_withheld++] = (Accord__V1__DataClass) class;
}

/* Whoever takes such offers may know of the receiver's own clients: without a protocol in force
 * nobody there would ever see that something was offered. */
static bool
clear_opened(const struct rulebook *rulebook, int64_t at, struct exchange_cleared *cleared,
    bool *unopened, struct err *err)
{
	uint64_t known;

	*unopened = false;
	if (!cleared->cleared)
		return true;
	if (!gateway_knows(rulebook, &cleared->receiver, at,
		BIT(ACCORD__V1__ORIGIN__ORIGIN_SERVICE), &known, err))
		return false;
	*unopened = known == 0;
	cleared->cleared = known != 0;
	return true;
}

static bool
clear_offer(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ClearOffer *msg = (const Accord__V1__ClearOffer *)input->msg;
	const struct rulebook *rulebook = rulebook_now(staffed_of(input)->gateway);
	struct offered_release releases[RELEASES_EACH];
	struct exchange_cleared *cleared = arena_zalloc(batch_arena(batch), sizeof(*cleared));
	Accord__V1__OfferCleared *reply = arena_alloc(batch_arena(batch), sizeof(*reply));
	struct exchange_offered offered = {.at = batch_now(batch),
	    .sender = input->actor->organisation,
	    .receiver = msg->receiver,
	    .handoff = msg->kind == ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF,
	    .has_incident = msg->has_incident,
	    .told = msg->told_us,
	    .offer = msg->offer,
	    .releases = releases};
	struct id client, disclosure;
	struct asker asker;
	bool unopened;

	if (cleared == NULL || reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!staffed_holds(batch, input, err))
		return false;
	if (msg->state != ACCORD__V1__REQUEST_STATE__REQUEST_DRAFT)
		return err_set(err, ERR_CONFLICT, "it is no draft any more");
	if (rulebook == NULL || !gateway_policy_holds(batch, rulebook->version))
		return err_set(err, ERR_UNAVAILABLE, "what decides has just changed: ask again");
	if (!id_from_bytes(msg->client.data, msg->client.len, &client))
		return err_set(err, ERR_INVALID, "it is about nobody");
	if (!asker_find(rulebook, input->actor->person, 0, NULL, batch_now(batch), &asker, err))
		return false;
	offered.roles = asker.roles;
	offered.release_count = releases_of(batch, msg, &client, releases);
	if (!exchange_clear(rulebook, &offered, cleared, err) ||
	    !clear_opened(rulebook, offered.at, cleared, &unopened, err))
		return false;
	disclosure = put_records(batch, rulebook, cleared, &client);
	fill_reply(batch, reply, cleared, &disclosure);
	reply->unopened = unopened;
	batch_reply(batch, input, &reply->base);
	return true;
}

const struct rule gateway_clear_offer = {
    .kind = KIND(CLEAR_OFFER), .name = "clear_offer", .keys = clear_keys, .decide = clear_offer};

/* --- the way there --- */

/* The session's own. */
struct offering {
	struct gateway *gateway;
	uint32_t version; /* that she read; 0: she does not say */
	Accord__V1__ClearOffer clear;
};

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, CONTRIBUTE, ERR_NOT_FOUND);
}

bool
exchange_days(const struct rulebook *rulebook, const char *sender, const char *receiver,
    struct exchange_asked *asked, struct target_days *days)
{
	asked->sender = directory_organisation(rulebook->directory, sender);
	asked->receiver = directory_organisation(rulebook->directory, receiver);
	if (asked->sender == NOBODY || asked->receiver == NOBODY)
		return false;
	*days = (struct target_days){rulebook->zones[asked->receiver],
	    &rulebook->directory->organisations[asked->receiver].calendar.days};
	return true;
}

/* No later than its release ends. */
static bool
put_clocks(const struct gateway *gateway, const struct http_request *request,
    const Accord__V1__OfferCleared *cleared, Accord__V1__OfferExchange *to)
{
	const struct offering *offering = session_of(request)->own;
	const Accord__V1__ExchangeOffer *offer = offering->clear.offer;
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct exchange_asked asked = {.at = cleared->at_us,
	    .handoff = offering->clear.kind == ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF,
	    .court = offer != NULL && offer->court_us != 0 ? offer->court_us : NEVER,
	    .release_imminent = offer != NULL && offer->release_imminent};
	struct target_clock clock;
	struct target_days days;

	if (rulebook == NULL || !exchange_days(rulebook, session_of(request)->organisation,
				    offering->clear.receiver, &asked, &days))
		return false;
	exchange_answer_clock(rulebook->policy, &asked, &days, &clock);
	if (cleared->until_us != 0 && clock.due > cleared->until_us) {
		clock.due = cleared->until_us;
		if (clock.half_way >= clock.due)
			clock.half_way = cleared->at_us + (clock.due - cleared->at_us) / 2;
	}
	to->half_way_us = clock.half_way;
	to->answer_due_us = clock.due;
	return true;
}

/* What would have to be left out, that nothing may be said of her there, or that nobody there could
 * hear it. */
static void
tell_withheld(struct http_request *request, const Accord__V1__OfferCleared *cleared)
{
	struct err err = {0};
	char list[192] = "";

	for (size_t i = 0; i < cleared->n_withheld; i++) {
		const char *word =
		    words_word(&vocabulary_data_class, (unsigned)cleared->withheld[i]);
		size_t len = strlen(list);

		if (word != NULL && len + strlen(word) + 3 < sizeof(list))
			(void)snprintf(
			    list + len, sizeof(list) - len, "%s%s", len > 0 ? ", " : "", word);
	}
	if (cleared->unopened)
		(void)err_set(&err, ERR_CONFLICT,
		    "nobody of theirs could open it: they have no protocol in force that lets who "
		    "takes such an offer know of their clients");
	else if (list[0] == '\0')
		(void)err_set(&err, ERR_CONFLICT,
		    "no agreement, and no release of hers, lets her be passed on to them");
	else
		(void)err_set(&err, ERR_CONFLICT,
		    "no agreement, and no release of hers, lets them be told: %s", list);
	http_problem(request, &err);
}

/* The clocks and what it stands on are in body, if it was cleared. */
static void
offer(struct http_request *request, Accord__V1__OfferExchange *body)
{
	const struct offering *offering = session_of(request)->own;

	body->record = offering->clear.record;
	body->organisation = TEXT(session_of(request)->organisation);
	body->version = offering->version;
	gateway_ask(offering->gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(OFFER_EXCHANGE),
		.id = gateway_command_id(offering->gateway, request),
		.body = &body->base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = exchange_moved});
}

static void
on_cleared(struct http_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__OfferCleared *cleared = (const Accord__V1__OfferCleared *)msg;
	const struct offering *offering = session_of(request)->own;
	Accord__V1__OfferExchange body = ACCORD__V1__OFFER_EXCHANGE__INIT;

	if (!cleared->cleared) {
		tell_withheld(request, cleared);
		return;
	}
	if (!put_clocks(offering->gateway, request, cleared, &body)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	body.blind = cleared->blind;
	body.release = cleared->release;
	body.release_also = cleared->release_also;
	offer(request, &body);
}

static const struct staffed_told told = {.action = CONTRIBUTE,
    .answer = &accord__v1__offer_cleared__descriptor,
    .take = on_cleared,
    .on_road = true};

/* --- her releases --- */

static bool
put_releases(struct http_request *request, const struct offered_release *releases, size_t count)
{
	struct offering *offering = session_of(request)->own;
	Accord__V1__ClearOffer *clear = &offering->clear;

	clear->n_releases = 0;
	clear->releases = arena_alloc(request->arena, (count + 1) * sizeof(*clear->releases));
	for (size_t i = 0; clear->releases != NULL && i < count; i++)
		clear->releases[clear->n_releases++] = staffed_bytes(&releases[i].id);
	return clear->releases != NULL;
}

/* Decided anew each time: what stood when she first said so may have been revoked since. */
static void
on_releases(struct gateway *gateway, struct http_request *request,
    const struct offered_release *releases, size_t count)
{
	struct session *session = session_of(request);

	if (!put_releases(request, releases, count)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session->step = session->begun;
	gateway_staffed(gateway, request,
	    &(struct staffed_command){.rule = &gateway_clear_offer,
		.msg = &((struct offering *)session->own)->clear.base,
		.each = true,
		.told = &told});
}

static void
ask_releases(struct gateway *gateway, struct http_request *request)
{
	const struct offering *offering = session_of(request)->own;
	struct id client;

	if (!id_from_bytes(offering->clear.client.data, offering->clear.client.len, &client))
		refuse(gateway, request);
	else
		gateway_releases_of(
		    gateway, request, &client, offering->clear.receiver, on_releases);
}

/* --- whom it is about --- */

static void
on_client(struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	struct offering *offering = session_of(request)->own;

	if (head == NULL) {
		refuse(gateway, request);
		return;
	}
	offering->clear.has_incident = head->has_incident;
	offering->clear.told_us = head->told_us;
	ask_releases(gateway, request);
}

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ExchangeLocated *at = (const Accord__V1__ExchangeLocated *)msg;
	struct offering *offering = session_of(request)->own;

	(void)part;
	if (err != NULL && err->code != ERR_NOT_FOUND) {
		gateway_unavailable(request, err);
		return;
	}
	if (err != NULL || at->side != ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER ||
	    at->kind != exchange_kind(request)) {
		refuse(gateway, request);
		return;
	}
	if (at->state != ACCORD__V1__REQUEST_STATE__REQUEST_DRAFT) { /* nothing goes out any more */
		Accord__V1__OfferExchange body = ACCORD__V1__OFFER_EXCHANGE__INIT;

		offer(request, &body);
		return;
	}
	offering->clear.kind = at->kind;
	offering->clear.state = at->state;
	offering->clear.receiver = at->receiver;
	offering->clear.client = at->client;
	offering->clear.offer = at->offer;
	gateway_locate(gateway, request, &offering->clear.client, at->receiver, on_client);
}

void
gateway_offer_exchange(struct gateway *gateway, struct http_request *request)
{
	struct offering *offering = arena_zalloc(request->arena, sizeof(*offering));
	Accord__V1__LocateExchange body = ACCORD__V1__LOCATE_EXCHANGE__INIT;
	struct id *id = arena_zalloc(request->arena, sizeof(*id));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (offering == NULL || id == NULL || !tag_asked(request, &offering->version, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	offering->gateway = gateway;
	accord__v1__clear_offer__init(&offering->clear);
	(void)id_parse(request->params.value[0], id);
	offering->clear.record = (ProtobufCBinaryData){sizeof(id->b), id->b};
	session_of(request)->own = offering;
	body.record = offering->clear.record;
	body.organisation = TEXT(session_of(request)->organisation);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(LOCATE_EXCHANGE),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = ASK_TIMEOUT,
		.answer = &accord__v1__exchange_located__descriptor,
		.done = on_located});
}
