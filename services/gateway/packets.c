/*
 * What is handed over, over HTTP (docs/handoff.md): the packet of a warm hand-off, shown to its
 * sender before it goes and given to the person who accepted until she signs for it; the body of a
 * referral; how she may be contacted, by itself, when that has changed. Decided anew each time. Two
 * decisions: one on the incident record, one on the service record.
 */
#include "services/gateway/packets.h"

#include <string.h>

#include "accord/v1/custody.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/exchange.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/packet.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/codes.h"
#include "services/gateway/exchange_clear.h"
#include "services/gateway/fenced.h"
#include "services/gateway/packet/document.h"
#include "services/gateway/packet/envelope.h"
#include "services/gateway/redact.h"
#include "services/gateway/release.h"
#include "services/gateway/routes.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define REFERRAL ACCORD__V1__REQUEST_KIND__REQUEST_REFERRAL
#define HANDOFF ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF
#define VIEW ACCORD__V1__ACTION__ACTION_VIEW
#define KEEP ACCORD__V1__ACTION__ACTION_KEEP

enum half { INCIDENT_HALF, SERVICE_HALF, HALVES };

static const struct {
	const char *name;
	unsigned record;
	enum packet_part parts[2];
} halves[HALVES] = {
    {"incident", ACCORD__V1__ORIGIN__ORIGIN_INCIDENT, {PACKET_INCIDENT, PACKET_VICTIM}},
    {"service", ACCORD__V1__ORIGIN__ORIGIN_SERVICE, {PACKET_SERVICE, PACKET_NUMBERS}},
};

enum way { PREVIEW, PACKET, PACKET_FILE, RULES, BODY };

/* Whose people may have it, for what, and how long. */
static const struct {
	Accord__V1__RequestKind of;
	enum packet_kind kind;
	unsigned action;
	bool sender;    /* the sender's people, before and after the offer; else who accepted */
	bool receipted; /* also once she has signed for it */
	bool contacted; /* also once she was reached */
} ways[] = {
    [PREVIEW] = {.of = HANDOFF, .kind = PACKET_HANDOFF, .action = VIEW, .sender = true},
    [PACKET] = {.of = HANDOFF, .kind = PACKET_HANDOFF, .action = VIEW, .contacted = true},
    [PACKET_FILE] = {.of = HANDOFF, .kind = PACKET_HANDOFF, .action = KEEP, .contacted = true},
    [RULES] = {.of = HANDOFF,
	.kind = PACKET_HANDOFF,
	.action = VIEW,
	.receipted = true,
	.contacted = true},
    [BODY] = {.of = REFERRAL, .kind = PACKET_REFERRAL, .action = VIEW},
};

/* How she may be contacted, and by what. */
#define RULES_OF_CONTACT BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT)
#define CONTACT                                                                                    \
	(RULES_OF_CONTACT | BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SERVICE_CONTACT) |              \
	    BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_SUBSTITUTE_ADDRESS))

#define GIVEN_AHEAD (2 * 366 * CLOCK_DAY) /* that is looked for an end of it */

/* The session's own while it lasts. */
struct handing {
	enum way what;
	struct id record, client;
	const Accord__V1__ExchangeLocated *at;
	const Accord__V1__ClientHead *head;
	const struct offered_release *releases;
	size_t release_count;
	int64_t given; /* referral's instant of this giving */
	int64_t until; /* what lets her have how she may be contacted ends; 0: it is not known */
	/* Of a preview: what would go, and what she who asks may see of it; else the same twice. */
	struct question goes[HALVES], seen[HALVES];
	struct verdict go[HALVES], see[HALVES];
	const Accord__V1__ClientParts *parts;
	const ProtobufCMessage *records[PACKET_PARTS]; /* as fetched */
	uint64_t present[HALVES];
	struct disclosure list[HALVES];
	size_t count;
};

static struct handing *
handing_of(const struct http_request *request)
{
	return session_of(request)->own;
}

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static void
not_there(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
}

/* --- decide --- */

static uint64_t
classes_of(const struct handing *h, enum half half)
{
	enum packet_kind kind = ways[h->what].kind;

	if (h->what == RULES)
		return half == SERVICE_HALF ? CONTACT : 0;
	return packet_classes(halves[half].parts[0], kind) |
	       packet_classes(halves[half].parts[1], kind);
}

/* What the offer said, which the packet's head says again. */
static uint64_t
classes_of_offer(const struct handing *h)
{
	const Accord__V1__ExchangeOffer *offer = h->at->offer;

	if (offer == NULL || ways[h->what].of != HANDOFF)
		return 0;
	return (offer->court_us != 0 ? BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_COURT) : 0) |
	       (offer->release_imminent ? BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CUSTODY) : 0) |
	       (offer->charges_filed ? BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CHARGE) : 0);
}

static uint64_t
leaves(const struct handing *h, enum half half)
{
	return h->go[half].mask & h->see[half].mask;
}

static bool
is_accepted(const struct handing *h)
{
	return h->at->state == STATE(ACCEPTED) || h->at->state == STATE(INTRODUCED) ||
	       h->at->state == STATE(CONTACTED);
}

static bool
decide_half(const struct rulebook *rulebook, const struct http_request *request,
    const struct asker *asker, enum half half, struct err *err)
{
	struct handing *h = handing_of(request);
	const bool handoff = ways[h->what].of == HANDOFF;
	const struct asker receiver = {.person = "",
	    .organisation = directory_organisation(rulebook->directory, h->at->receiver),
	    .roles = exchange_roles(handoff)};
	struct question question = {.at = road_at(request),
	    .owner = h->at->sender,
	    .action = ways[h->what].action,
	    .purpose = exchange_purpose(handoff),
	    .record = halves[half].record,
	    .classes = classes_of(h, half),
	    .client = true,
	    .told = h->head->told_us != 0 && h->head->told_us < road_at(request),
	    .accepted = is_accepted(h),
	    .releases = h->releases,
	    .release_count = h->release_count};

	if (half == INCIDENT_HALF)
		question.classes |= classes_of_offer(h);
	h->go[half] = h->see[half] = (struct verdict){.discover = false};
	h->goes[half] = h->seen[half] = question;
	if (classes_of(h, half) == 0 || (half == INCIDENT_HALF && !h->head->has_incident))
		return true;
	if (h->what != PREVIEW) {
		if (!decide_or_nothing(rulebook, asker, &question, &h->go[half], err))
			return false;
		h->see[half] = h->go[half];
		return true;
	}
	h->seen[half].told = h->seen[half].accepted = false;
	h->seen[half].release_count = 0;
	return (receiver.organisation == NOBODY ||
		   decide_or_nothing(rulebook, &receiver, &question, &h->go[half], err)) &&
	       decide_or_nothing(rulebook, asker, &h->seen[half], &h->see[half], err);
}

/* --- record, and answer --- */

/* One disclosure for all that she who accepted fetches of a half: the exchange's own, and for the
 * incident record one that follows from it. A preview is a reading like any other. */
static struct id
disclosure_of(const struct handing *h, enum half half)
{
	struct id own;
	char text[ID_TEXT_SIZE];

	if (h->what == PREVIEW ||
	    !id_from_bytes(h->at->disclosure.data, h->at->disclosure.len, &own))
		return id_v4();
	return half == SERVICE_HALF
		   ? own
		   : id_digest((const char *const[]){"incident record", id_text(&own, text)}, 2);
}

static struct disclosure *
add_half(struct handing *h, enum half half)
{
	struct disclosure *d = &h->list[h->count++];

	*d = (struct disclosure){.id = disclosure_of(h, half),
	    .question = h->seen[half],
	    .verdict = h->see[half],
	    .subjects = &h->client,
	    .subject_count = 1,
	    .present = h->present[half],
	    .in_part = h->see[half].mask & ~leaves(h, half),
	    .unheard = h->at->blind && h->what != PREVIEW};
	return d;
}

/* ,"incident":{"codes":{…},"disclosure":"…"} for each half that she may know of. */
static const char *
decisions(struct http_request *request, const struct rulebook *rulebook)
{
	struct handing *h = handing_of(request);
	const char *text = "";

	h->count = 0;
	for (int half = 0; half < HALVES; half++) {
		const struct disclosure *d;
		const char *codes;

		if (!h->see[half].discover)
			continue;
		d = add_half(h, (enum half)half);
		codes = codes_text(request->arena, rulebook, &h->go[half], &d->id, false);
		if (codes == NULL || (text = arena_printf(request->arena, "%s,\"%s\":{%s}", text,
					  halves[half].name, codes)) == NULL)
			return NULL;
	}
	return text;
}

static const char *
certificate_of(const struct rulebook *rulebook, const struct handing *h)
{
	size_t place = directory_organisation(rulebook->directory, h->at->receiver);
	const char *certificate =
	    place == NOBODY ? "" : rulebook->directory->organisations[place].packet_certificate;

	return certificate[0] != '\0' ? certificate : NULL;
}

/* Never open where it was to be shut. */
static void
answer_file(struct gateway *gateway, struct http_request *request, const struct rulebook *rulebook,
    const char *document, size_t len)
{
	struct handing *h = handing_of(request);
	const char *certificate = certificate_of(rulebook, h);
	struct err err = {0};

	if (certificate != NULL && !envelope_judge(certificate, road_at(request), &err)) {
		err.code = ERR_CONFLICT;
		http_problem(request, &err);
		return;
	}
	packet_file(gateway, request, document, len, certificate, h->list, h->count);
}

static bool
fill(const struct http_request *request, const struct rulebook *rulebook, struct packet *packet)
{
	const struct handing *h = handing_of(request);
	const struct offered_release *release = NULL;
	const uint64_t incident = leaves(h, INCIDENT_HALF), service = leaves(h, SERVICE_HALF);
	struct redacted sum = {0};

	*packet = (struct packet){.kind = ways[h->what].kind,
	    .id = h->record,
	    .sender = h->at->sender,
	    .recipient = h->at->receiver,
	    .ori = decision_ori(rulebook, h->at->sender, NULL),
	    .lead = (service & BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_LEAD_ADVOCATE)) != 0
			? h->at->lead
			: "",
	    .made_us = road_at(request)};
	if (h->at->offer != NULL) {
		packet->court_us = (incident & BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_COURT)) != 0
				       ? h->at->offer->court_us
				       : 0;
		packet->release_imminent =
		    (incident & BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CUSTODY)) != 0 &&
		    h->at->offer->release_imminent;
		packet->charges_filed =
		    (incident & BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CHARGE)) != 0 &&
		    h->at->offer->charges_filed;
	}
	for (int half = 0; half < HALVES; half++) {
		for (int i = 0; i < 2; i++) {
			enum packet_part part = halves[half].parts[i];

			if (!h->see[half].discover || h->records[part] == NULL)
				continue;
			packet->records[part] = redact(h->records[part], leaves(h, (enum half)half),
			    NULL, request->arena, &sum);
			if (packet->records[part] == NULL)
				return false;
		}
		if (h->go[half].release != NULL)
			release = h->go[half].release;
	}
	if (release != NULL) {
		packet->release = release->id;
		packet->release_expires_us = release->expires;
	}
	return true;
}

static void
answer(struct gateway *gateway, struct http_request *request, const struct rulebook *rulebook)
{
	struct handing *h = handing_of(request);
	struct session *session = session_of(request);
	const char *codes = decisions(request, rulebook);
	struct err err = {.code = ERR_UNAVAILABLE};
	struct packet packet;
	char *document;
	size_t len;

	if (codes == NULL || !fill(request, rulebook, &packet)) {
		no_memory(request);
		return;
	}
	/* What was written is read once more, by the other half of the allow-list. */
	if (!packet_write(&packet, request->arena, &document, &len, &err) ||
	    !packet_check(document, len, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	if (h->what == PACKET_FILE) {
		answer_file(gateway, request, rulebook, document, len);
		return;
	}
	session->text = arena_printf(request->arena, "{\"packet\":%s%s}", document, codes);
	if (session->text == NULL) {
		no_memory(request);
		return;
	}
	session->len = strlen(session->text);
	gateway_disclose(gateway, request, h->list, h->count);
}

/* --- fetch --- */

static size_t
class_list(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list)
{
	size_t count = 0;

	*list = arena_alloc(arena, 64 * sizeof(**list));
	for (int class = 1; *list != NULL && class < 64; class ++)
		if (mask >> class & 1)
			(*list)[count++] = (Accord__V1__DataClass) class;
	return count;
}

static uint64_t
mask_of(const Accord__V1__DataClass *list, size_t count)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < count; i++)
		mask |= BIT((unsigned)list[i] & 63);
	return mask;
}

static Accord__V1__Grant *
grant_of(struct http_request *request, enum half half)
{
	const struct handing *h = handing_of(request);
	Accord__V1__Grant *grant = arena_alloc(request->arena, sizeof(*grant));

	if (grant == NULL)
		return NULL;
	accord__v1__grant__init(grant);
	grant->organisation = h->at->sender;
	grant->n_classes = class_list(request->arena, leaves(h, half), &grant->classes);
	return grant->classes != NULL ? grant : NULL;
}

static void
ask_intake(struct gateway *gateway, struct http_request *request, uint32_t kind,
    const ProtobufCMessage *body, const ProtobufCMessageDescriptor *desc, answered_fn *done)
{
	if (arena_exhausted(request->arena))
		no_memory(request);
	else
		gateway_ask(gateway, request,
		    &(struct ask){.to = "intake",
			.kind = kind,
			.body = body,
			.as_actor = true,
			.timeout_us = TIMEOUT,
			.answer = desc,
			.done = done});
}

static void
answer_now(struct gateway *gateway, struct http_request *request)
{
	const struct rulebook *rulebook = road_still(gateway, request);

	if (rulebook != NULL)
		answer(gateway, request, rulebook);
}

static void
on_numbers(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__CustodyLinkRecords *records = (const Accord__V1__CustodyLinkRecords *)msg;
	struct handing *h = handing_of(request);

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (records->n_links == 1)
		h->records[PACKET_NUMBERS] = &records->links[0]->base;
	for (size_t i = 0; i < records->n_present; i++)
		h->present[SERVICE_HALF] |=
		    mask_of(records->present[i]->classes, records->present[i]->n_classes);
	answer_now(gateway, request);
}

static void
fetch_numbers(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__FetchCustodyLinks body = ACCORD__V1__FETCH_CUSTODY_LINKS__INIT;
	struct handing *h = handing_of(request);
	Accord__V1__Grant *grant = grant_of(request, SERVICE_HALF);
	ProtobufCBinaryData id = {sizeof(h->client.b), h->client.b};

	if ((classes_of(h, SERVICE_HALF) & packet_classes(PACKET_NUMBERS, PACKET_HANDOFF)) == 0) {
		answer_now(gateway, request);
		return;
	}
	body.ids = &id;
	body.n_ids = 1;
	body.grants = &grant;
	body.n_grants = 1;
	ask_intake(gateway, request, KIND(FETCH_CUSTODY_LINKS), &body.base,
	    &accord__v1__custody_link_records__descriptor, on_numbers);
}

static void
on_incident(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Incidents *incidents = (const Accord__V1__Incidents *)msg;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (incidents->n_incidents == 1)
		handing_of(request)->records[PACKET_INCIDENT] = &incidents->incidents[0]->base;
	fetch_numbers(gateway, request);
}

static void
fetch_incident(
    struct gateway *gateway, struct http_request *request, const Accord__V1__VictimRecord *victim)
{
	Accord__V1__FetchIncidents body = ACCORD__V1__FETCH_INCIDENTS__INIT;
	Accord__V1__Grant *grant = grant_of(request, INCIDENT_HALF);
	ProtobufCBinaryData id = victim->incident;

	body.ids = &id;
	body.n_ids = 1;
	body.grants = &grant;
	body.n_grants = 1;
	ask_intake(gateway, request, KIND(FETCH_INCIDENTS), &body.base,
	    &accord__v1__incidents__descriptor, on_incident);
}

static void
on_parts(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Clients *clients = (const Accord__V1__Clients *)msg;
	const Accord__V1__ClientParts *parts;
	struct handing *h = handing_of(request);

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (clients->n_clients == 1) {
		parts = clients->clients[0];
		h->records[PACKET_VICTIM] = parts->incident != NULL ? &parts->incident->base : NULL;
		h->records[PACKET_SERVICE] = parts->service != NULL ? &parts->service->base : NULL;
		h->present[INCIDENT_HALF] =
		    mask_of(parts->incident_present, parts->n_incident_present) |
		    classes_of_offer(h);
		h->present[SERVICE_HALF] =
		    mask_of(parts->service_present, parts->n_service_present);
		if (ways[h->what].of == HANDOFF && parts->incident != NULL &&
		    parts->incident->incident.len != 0) {
			fetch_incident(gateway, request, parts->incident);
			return;
		}
	}
	fetch_numbers(gateway, request);
}

static void
fetch(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__FetchClients body = ACCORD__V1__FETCH_CLIENTS__INIT;
	Accord__V1__ClientGrant grant = ACCORD__V1__CLIENT_GRANT__INIT, *grants = &grant;
	struct handing *h = handing_of(request);

	grant.client = (ProtobufCBinaryData){sizeof(h->client.b), h->client.b};
	grant.n_incident = class_list(request->arena, leaves(h, INCIDENT_HALF), &grant.incident);
	grant.n_service = class_list(request->arena, leaves(h, SERVICE_HALF), &grant.service);
	body.grants = &grants;
	body.n_grants = 1;
	ask_intake(gateway, request, KIND(FETCH_CLIENTS), &body.base,
	    &accord__v1__clients__descriptor, on_parts);
}

/* --- before what says how she may be contacted is read --- */

static void
on_given(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err == NULL) {
		handing_of(request)->given = ((const Accord__V1__ExchangeStands *)msg)->given_us;
		fetch(gateway, request);
		return;
	}
	if (err->code == ERR_NOT_FOUND || err->code == ERR_CONFLICT || err->code == ERR_DENIED)
		not_there(gateway, request);
	else
		gateway_unavailable(request, err);
}

static void
on_had(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)gateway, (void)request, (void)err, (void)msg, (void)part;
}

/* Nobody waits for it: where it does not come through, she is asked to read them once more. */
static void
say_had(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__GiveExchange body = ACCORD__V1__GIVE_EXCHANGE__INIT;
	struct handing *h = handing_of(request);

	body.record = (ProtobufCBinaryData){sizeof(h->record.b), h->record.b};
	body.organisation = TEXT(session_of(request)->organisation);
	body.had_us = h->given;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(GIVE_EXCHANGE),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = on_had});
}

static bool
gives_contact(const struct handing *h)
{
	return !ways[h->what].sender && (leaves(h, SERVICE_HALF) & CONTACT) != 0;
}

/* Referral knows of it first: what is changed after that, she is told. */
static void
give(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__GiveExchange body = ACCORD__V1__GIVE_EXCHANGE__INIT;
	struct handing *h = handing_of(request);
	const struct offered_release *release = h->go[SERVICE_HALF].release;

	session_of(request)->recorded = NULL; /* the road may have begun again */
	if (!gives_contact(h)) {
		fetch(gateway, request);
		return;
	}
	if ((leaves(h, SERVICE_HALF) & RULES_OF_CONTACT) != 0)
		session_of(request)->recorded = say_had;
	body.record = (ProtobufCBinaryData){sizeof(h->record.b), h->record.b};
	body.organisation = TEXT(session_of(request)->organisation);
	body.until_us = h->until == 0 && release != NULL ? release->expires : h->until;
	if (release != NULL)
		body.release = (ProtobufCBinaryData){
		    sizeof(release->id.b), (uint8_t *)(uintptr_t)release->id.b};
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(GIVE_EXCHANGE),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_stands__descriptor,
		.done = on_given});
}

/* --- whose she is, what she signed --- */

static void
decide_both(struct gateway *gateway, struct http_request *request)
{
	struct handing *h = handing_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	for (int half = 0; half < HALVES; half++)
		if (!decide_half(rulebook, request, &asker, (enum half)half, &err)) {
			gateway_unavailable(request, &err);
			return;
		}
	if (gives_contact(h) && !decision_ends(rulebook, &asker, &h->goes[SERVICE_HALF], CONTACT,
				    road_at(request) + GIVEN_AHEAD, &h->until, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	if (h->see[INCIDENT_HALF].discover || h->see[SERVICE_HALF].discover)
		give(gateway, request);
	else if (h->at->blind && h->what != PREVIEW)
		gateway_refuse_unheard(gateway, request, &h->seen[SERVICE_HALF]);
	else
		gateway_refuse_question(gateway, request, &h->seen[SERVICE_HALF]);
}

static void
on_releases(struct gateway *gateway, struct http_request *request,
    const struct offered_release *releases, size_t count)
{
	struct handing *h = handing_of(request);

	h->releases = releases;
	h->release_count = count;
	decide_both(gateway, request);
}

static void
on_client(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ClientHeads *heads = (const Accord__V1__ClientHeads *)msg;
	struct handing *h = handing_of(request);

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	if (heads->n_heads != 1 || strcmp(heads->heads[0]->organisation, h->at->sender) != 0) {
		not_there(gateway, request);
		return;
	}
	h->head = heads->heads[0];
	gateway_releases_of(gateway, request, &h->client, h->at->receiver, on_releases);
}

static void
find_client(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	struct handing *h = handing_of(request);
	ProtobufCBinaryData id = {sizeof(h->client.b), h->client.b};

	body.ids = &id;
	body.n_ids = 1;
	body.recipient = h->at->receiver;
	ask_intake(gateway, request, KIND(LOCATE_CLIENTS), &body.base,
	    &accord__v1__client_heads__descriptor, on_client);
}

/* --- which one --- */

static bool
is_hers(const struct handing *h, const struct session *session)
{
	const Accord__V1__ExchangeLocated *at = h->at;

	if (at->kind != ways[h->what].of || at->client.len != sizeof(struct id))
		return false;
	if (ways[h->what].sender)
		return at->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER;
	return at->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_RECEIVER && is_accepted(h) &&
	       (ways[h->what].contacted || at->state != STATE(CONTACTED)) &&
	       (ways[h->what].receipted || at->receipted_us == 0) &&
	       strcmp(at->acceptor, session->person) == 0;
}

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct handing *h = handing_of(request);

	(void)part;
	h->at = (const Accord__V1__ExchangeLocated *)msg;
	if (err != NULL && err->code != ERR_NOT_FOUND)
		gateway_unavailable(request, err);
	else if (err != NULL || !is_hers(h, session_of(request)) ||
		 !id_from_bytes(h->at->client.data, h->at->client.len, &h->client))
		not_there(gateway, request);
	else
		find_client(gateway, request);
}

void
packet_locate(struct gateway *gateway, struct http_request *request, ProtobufCBinaryData record,
    answered_fn *done)
{
	Accord__V1__LocateExchange body = ACCORD__V1__LOCATE_EXCHANGE__INIT;

	body.record = record;
	body.organisation = TEXT(session_of(request)->organisation);
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(LOCATE_EXCHANGE),
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__exchange_located__descriptor,
		.done = done});
}

static void
step(struct gateway *gateway, struct http_request *request)
{
	struct handing *h = handing_of(request);
	const ProtobufCBinaryData record = {sizeof(h->record.b), h->record.b};
	const struct rulebook *rulebook;
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) != NULL)
		packet_locate(gateway, request, record, on_located);
}

static void
begin(struct gateway *gateway, struct http_request *request, enum way what)
{
	struct handing *h = arena_zalloc(request->arena, sizeof(*h));

	session_of(request)->own = h;
	if (h == NULL) {
		no_memory(request);
		return;
	}
	h->what = what;
	/* What is no id is asked for all the same, as nil. */
	(void)id_parse(request->params.value[0], &h->record);
	session_of(request)->purpose = (int)exchange_purpose(ways[what].of == HANDOFF);
	road_begin(gateway, request, step);
}

void
gateway_preview_packet(void *ctx, struct http_request *request)
{
	begin(ctx, request, PREVIEW);
}

void
gateway_get_packet(void *ctx, struct http_request *request)
{
	begin(ctx, request, PACKET);
}

void
gateway_get_packet_file(void *ctx, struct http_request *request)
{
	begin(ctx, request, PACKET_FILE);
}

void
gateway_get_packet_contact(void *ctx, struct http_request *request)
{
	begin(ctx, request, RULES);
}

void
gateway_get_referral_body(void *ctx, struct http_request *request)
{
	begin(ctx, request, BODY);
}
