/* Commands on exchanges. */
#include "services/referral/exchange_command.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/referral/exchange.h"
#include "services/referral/forget.h"
#include "services/referral/request_of.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name
#define KIND(name) ACCORD__V1__REQUEST_KIND__REQUEST_##name
#define REASON(name) (UINT64_C(1) << ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name)
#define UNSAID UINT64_C(1)
/* No release holds longer. */
#define GIVEN_LONGEST (100 * 366 * CLOCK_DAY)

#define DECLINES                                                                                   \
	(REASON(NOT_CHARGED) | REASON(WRONG_JURISDICTION) | REASON(CONFLICT) |                     \
	    REASON(ALREADY_OPEN) | REASON(VICTIM_DECLINES) | REASON(INSUFFICIENT_INFO) |           \
	    REASON(NO_CAPACITY))

/* What people may say, and for which reasons. */
static const struct {
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to; /* where it stands once that was said */
	uint64_t reasons;
} sayings[] = {
    {EVENT(WITHDRAW), STATE(WITHDRAWN), UNSAID | REASON(VICTIM_DECLINES) | REASON(RELEASE_ENDED)},
    {EVENT(ACCEPT), STATE(ACCEPTED), UNSAID},
    {EVENT(DECLINE), STATE(DECLINED), DECLINES},
    {EVENT(INTRODUCE), STATE(INTRODUCED), UNSAID},
    {EVENT(CONTACT), STATE(CONTACTED), UNSAID},
    {EVENT(RETURN), STATE(RETURNED), DECLINES | REASON(NOT_PROSECUTED) | REASON(NOT_REACHED)},
    {EVENT(CLOSE), STATE(CLOSED), UNSAID},
    {EVENT(TAKE), STATE(STATE_UNSPECIFIED), UNSAID},
};

static const char *
actor_of(const struct input *input)
{
	return input->actor != NULL ? input->actor->person : "";
}

static bool
stands(struct batch *batch, struct input *input, const struct exchange *x, bool moved, bool open,
    struct err *err)
{
	Accord__V1__ExchangeStands *reply = arena_zalloc(batch_arena(batch), sizeof(*reply));

	if (reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__exchange_stands__init(reply);
	reply->record.len = sizeof(x->id.b);
	reply->record.data = arena_dup(batch_arena(batch), x->id.b, sizeof(x->id.b));
	reply->state = x->state;
	reply->version = x->moves;
	reply->count = moved;
	reply->open = open;
	reply->given_us = x->given;
	if (reply->record.data == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- a draft --- */

struct fresh { /* made as its rows are named */
	struct id record, peer, exchange;
};

void
draft_exchange_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__DraftExchange *msg = (const Accord__V1__DraftExchange *)input->msg;
	struct fresh fresh = {id_v4(), id_v4(), id_v4()};
	struct id head = exchange_head_id(msg), client;

	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	if (id_from_bytes(msg->client.data, msg->client.len, &client))
		forgotten_need(batch, &client);
	batch_need(batch, &exchange_head_table, &head);
	batch_need_new(batch, &exchange_table, &fresh.record);
}

void
draft_exchange_more(struct batch *batch, struct input *input)
{
	const Accord__V1__DraftExchange *msg = (const Accord__V1__DraftExchange *)input->msg;
	struct id id = exchange_head_id(msg);
	const struct exchange_head *head = batch_row(batch, &exchange_head_table, &id);

	if (head != NULL)
		batch_need(batch, &exchange_table, &head->record);
}

static bool
draft_is_good(const Accord__V1__DraftExchange *msg, struct err *err)
{
	bool referral = msg->kind == KIND(REFERRAL), handoff = msg->kind == KIND(HANDOFF);
	const Accord__V1__ExchangeOffer *offer = msg->offer;

	if (!referral && !handoff)
		return err_set(err, ERR_INVALID, "a referral or a hand-off is wanted");
	if (msg->organisation[0] == '\0' || msg->receiver[0] == '\0' || offer == NULL)
		return err_set(err, ERR_INVALID, "a sender, a receiver and an offer are wanted");
	if (msg->client.len != 16)
		return err_set(err, ERR_INVALID, "a client is wanted");
	if ((unsigned)offer->urgency > INT16_MAX || (unsigned)offer->tier > INT16_MAX ||
	    (unsigned)msg->community > INT16_MAX)
		return err_set(err, ERR_INVALID, "a word of the offer is none that is known");
	if (referral && (offer->need == 0 || msg->community == 0 || offer->court_us != 0 ||
			    offer->release_imminent || offer->charges_filed))
		return err_set(err, ERR_INVALID,
		    "a referral says which need, and what she said of the community's own help");
	if (strcmp(msg->organisation, msg->receiver) == 0)
		return err_set(err, ERR_CONFLICT, "an organisation passes nobody on to itself");
	return true;
}

static void
pointer_of(struct exchange_pointer *to, const Accord__V1__ExchangeOffer *from)
{
	to->need = (int)from->need;
	to->tier = from->tier;
	to->urgency = (int)from->urgency;
	to->court = from->court_us;
	to->release_imminent = from->release_imminent;
	to->charges_filed = from->charges_filed;
	(void)text_copy(to->language, sizeof(to->language), from->language);
	(void)text_copy(to->area, sizeof(to->area), from->area);
	(void)text_copy(to->competence, sizeof(to->competence), from->competence);
}

static struct exchange *
draft(struct batch *batch, const struct input *input)
{
	const Accord__V1__DraftExchange *msg = (const Accord__V1__DraftExchange *)input->msg;
	const struct fresh *fresh = input->own;
	struct exchange *x = batch_new(batch, &exchange_table, &fresh->record);

	x->id = fresh->record;
	x->peer = fresh->peer;
	x->exchange = fresh->exchange;
	x->kind = msg->kind;
	x->side = SIDE(SENDER);
	x->state = STATE(DRAFT);
	x->community = msg->community;
	x->opened = x->moved = batch_now(batch);
	pointer_of(&x->offer, msg->offer);
	(void)id_from_bytes(msg->client.data, msg->client.len, &x->client);
	(void)text_copy(x->organisation, sizeof(x->organisation), msg->organisation);
	(void)text_copy(x->other, sizeof(x->other), msg->receiver);
	(void)text_copy(
	    x->person, sizeof(x->person), msg->lead[0] != '\0' ? msg->lead : actor_of(input));
	return x;
}

static void
head_of(struct batch *batch, const struct id *id, const struct id *record)
{
	struct exchange_head *head = batch_row(batch, &exchange_head_table, id);

	if (head == NULL)
		head = batch_new(batch, &exchange_head_table, id);
	head->id = *id;
	head->record = *record;
	batch_touch(batch, head);
}

bool
draft_exchange(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__DraftExchange *msg = (const Accord__V1__DraftExchange *)input->msg;
	const struct exchange_head *head;
	const struct exchange *x = NULL;
	struct id id = exchange_head_id(msg), client;

	if (actor_of(input)[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (!draft_is_good(msg, err))
		return false;
	if (id_from_bytes(msg->client.data, msg->client.len, &client) &&
	    forgotten_is(batch, &client))
		return err_set(err, ERR_NOT_FOUND, "no such client");
	head = batch_row(batch, &exchange_head_table, &id);
	if (head != NULL)
		x = batch_row(batch, &exchange_table, &head->record);
	if (x != NULL && !exchange_over(x))
		return stands(batch, input, x, false, true, err);
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	x = draft(batch, input);
	head_of(batch, &id, &x->id);
	request_of_soon(batch);
	return stands(batch, input, x, true, false, err);
}

/* --- its own record, whoever asks --- */

static void
record_keys(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	struct id record;

	if (id_from_bytes(bytes->data, bytes->len, &record))
		batch_need(batch, &exchange_table, &record);
}

/* A peer is asked for in any case: what is not there costs what is not hers (law L9). */
static void
record_more(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	struct id record;

	exchange_need_peer(batch, id_from_bytes(bytes->data, bytes->len, &record)
				      ? batch_row(batch, &exchange_table, &record)
				      : NULL);
}

/* NULL: there is none that she may move; one answer for both. */
static struct exchange *
own_record(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes,
    const char *organisation, struct err *err)
{
	struct exchange *x = NULL;
	struct id record;

	if (actor_of(input)[0] == '\0') {
		(void)err_set(err, ERR_DENIED, "nobody is named who acts");
		return NULL;
	}
	if (id_from_bytes(bytes->data, bytes->len, &record))
		x = batch_row(batch, &exchange_table, &record);
	if (x != NULL && strcmp(x->organisation, organisation) == 0)
		return x;
	(void)err_set(err, ERR_NOT_FOUND, "no such record");
	return NULL;
}

/* --- an offer --- */

/* Nil where there is none, and where it is the same one again. */
static void
releases_of(const Accord__V1__OfferExchange *msg, struct id releases[EXCHANGE_RELEASES])
{
	const ProtobufCBinaryData *const said[] = {&msg->release, &msg->release_also};

	for (int i = 0; i < EXCHANGE_RELEASES; i++) {
		releases[i] = (struct id){{0}};
		(void)id_from_bytes(said[i]->data, said[i]->len, &releases[i]);
	}
	if (id_equal(&releases[0], &releases[1]))
		releases[1] = (struct id){{0}};
}

void
offer_exchange_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__OfferExchange *msg = (const Accord__V1__OfferExchange *)input->msg;
	struct id releases[EXCHANGE_RELEASES];

	record_keys(batch, &msg->record);
	releases_of(msg, releases);
	for (int i = 0; i < EXCHANGE_RELEASES; i++)
		if (!id_is_nil(&releases[i]))
			batch_need(batch, &release_stand_table, &releases[i]);
}

void
offer_exchange_more(struct batch *batch, struct input *input)
{
	record_more(batch, &((const Accord__V1__OfferExchange *)input->msg)->record);
}

static bool
clocks_ascend(const Accord__V1__OfferExchange *msg, int64_t now)
{
	return msg->answer_due_us > now &&
	       (msg->half_way_us == 0 ||
		   (msg->half_way_us > now && msg->half_way_us < msg->answer_due_us));
}

bool
offer_exchange(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OfferExchange *msg = (const Accord__V1__OfferExchange *)input->msg;
	struct exchange *x = own_record(batch, input, &msg->record, msg->organisation, err);
	const struct exchange_saying saying = {
	    .by = FSM_BY_PERSON, .event = EVENT(OFFER), .person = actor_of(input)};
	struct id releases[EXCHANGE_RELEASES];

	if (x == NULL)
		return false;
	if (x->side == SIDE(SENDER) && x->state == STATE(OFFERED))
		return stands(batch, input, x, false, false, err);
	if (msg->version != 0 && msg->version != x->moves)
		return err_set(err, ERR_STALE, "the record is no longer as it was read");
	if (exchange_edge(x, &saying) == NULL)
		return err_set(err, ERR_CONFLICT, "it has moved on");
	if (!clocks_ascend(msg, batch_now(batch)))
		return err_set(err, ERR_INVALID, "the clocks do not ascend from now");
	releases_of(msg, releases);
	if (!exchange_stands_on(batch, x, releases, err))
		return false;
	x->half_way = msg->half_way_us;
	x->answer_due = msg->answer_due_us;
	x->blind = msg->blind;
	return exchange_say(batch, x, &saying) && stands(batch, input, x, true, false, err);
}

/* --- moves --- */

void
move_exchange_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveExchange *msg = (const Accord__V1__MoveExchange *)input->msg;
	struct id client;

	record_keys(batch, &msg->record);
	if (id_from_bytes(msg->client.data, msg->client.len, &client))
		forgotten_need(batch, &client);
}

void
move_exchange_more(struct batch *batch, struct input *input)
{
	record_more(batch, &((const Accord__V1__MoveExchange *)input->msg)->record);
}

static bool
may_be_said(const Accord__V1__MoveExchange *msg, Accord__V1__RequestState *to, struct err *err)
{
	unsigned number = (unsigned)msg->reason;
	uint64_t reason = number < 64 ? UINT64_C(1) << number : 0;

	for (size_t i = 0; i < sizeof(sayings) / sizeof(*sayings); i++)
		if (sayings[i].event == msg->event) {
			*to = sayings[i].to;
			return (sayings[i].reasons & reason) != 0 ||
			       err_set(err, ERR_INVALID, "that is no reason for it");
		}
	return err_set(err, ERR_INVALID, "nobody says that of an exchange");
}

/* Said before: an answer that came twice is no conflict; nor an acceptance by whoever has it. */
static bool
stands_already(const struct exchange *x, const Accord__V1__MoveExchange *msg,
    Accord__V1__RequestState to, const char *person)
{
	bool hers = strcmp(x->person, person) == 0;

	if (msg->event == EVENT(TAKE))
		return hers && !exchange_over(x);
	if (x->side == SIDE(SENDER))
		return x->state == to &&
		       (msg->event == EVENT(WITHDRAW) || msg->event == EVENT(INTRODUCE) ||
			   (msg->event == EVENT(CLOSE) && msg->role == x->role));
	if (msg->event == EVENT(ACCEPT))
		return hers && x->accepted != 0 && !exchange_over(x);
	return hers && x->state == to && msg->event != EVENT(WITHDRAW);
}

/* What goes with a move, besides its reason. */
static bool
is_whole(
    const struct exchange *x, const Accord__V1__MoveExchange *msg, int64_t now, struct err *err)
{
	bool closes = msg->event == EVENT(CLOSE), sender = x->side == SIDE(SENDER);
	bool passed = x->state == STATE(CONTACTED) || x->state == STATE(ANSWERED);
	bool names = msg->event == EVENT(CONTACT) || (closes && !sender);

	if ((closes && sender && passed) != (msg->role != 0))
		return err_set(err, ERR_INVALID,
		    msg->role != 0 ? "the sender's role is said as it closes what has passed"
				   : "does the sender's help end, or continue?");
	if (msg->event == EVENT(ACCEPT) ? msg->contact_due_us <= now : msg->contact_due_us != 0)
		return err_set(err, ERR_INVALID, "who accepts is told until when to reach her");
	return msg->client.len == 0 || names ||
	       err_set(err, ERR_INVALID, "who she is is said by whoever has reached her");
}

/* Who she is to the receiver, once; of one who was destroyed since nothing is kept. */
static void
name_client(struct batch *batch, struct exchange *x, const ProtobufCBinaryData *bytes)
{
	struct id client;

	if (!id_from_bytes(bytes->data, bytes->len, &client) || !id_is_nil(&x->client) ||
	    forgotten_is(batch, &client))
		return;
	x->client = client;
	request_of_soon(batch);
}

bool
move_exchange(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveExchange *msg = (const Accord__V1__MoveExchange *)input->msg;
	struct exchange *x = own_record(batch, input, &msg->record, msg->organisation, err);
	struct exchange_saying saying = {FSM_BY_PERSON, msg->event, msg->reason, actor_of(input),
	    msg->role, msg->contact_due_us};
	Accord__V1__RequestState to = STATE(STATE_UNSPECIFIED);

	if (x == NULL || !may_be_said(msg, &to, err))
		return false;
	if (stands_already(x, msg, to, saying.person))
		return stands(batch, input, x, false, false, err);
	if (msg->version != 0 && msg->version != x->moves)
		return err_set(err, ERR_STALE, "the record is no longer as it was read");
	if (exchange_edge(x, &saying) == NULL)
		return err_set(err, ERR_CONFLICT, "somebody else has it, or it has moved on");
	if (!is_whole(x, msg, batch_now(batch), err))
		return false;
	if (msg->deaf)
		exchange_deafen(batch, x);
	name_client(batch, x, &msg->client);
	return exchange_say(batch, x, &saying) && stands(batch, input, x, true, false, err);
}

/* --- what is handed over --- */

/* She accepted, and has it still. */
static bool
is_with(const struct exchange *x, const char *person)
{
	return x->side == SIDE(RECEIVER) && strcmp(x->person, person) == 0 && x->accepted != 0 &&
	       !exchange_over(x);
}

void
give_exchange_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__GiveExchange *msg = (const Accord__V1__GiveExchange *)input->msg;
	struct id release;

	record_keys(batch, &msg->record);
	if (id_from_bytes(msg->release.data, msg->release.len, &release))
		batch_need(batch, &release_stand_table, &release);
}

/* The instant stands before anything is read: what is changed behind it is told. What was changed
 * before it is over once she has them, and not before: the reading may fail. */
bool
give_exchange(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__GiveExchange *msg = (const Accord__V1__GiveExchange *)input->msg;
	struct exchange *x = own_record(batch, input, &msg->record, msg->organisation, err);
	struct id release = {{0}};

	if (x == NULL)
		return false;
	if (!is_with(x, actor_of(input)))
		return err_set(err, ERR_CONFLICT, "it is not with her who asks");
	if (msg->had_us != 0) {
		if (x->changed < msg->had_us && msg->had_us <= x->given)
			x->changed = 0;
		exchange_settle(batch, x);
		return stands(batch, input, x, true, false, err);
	}
	if (msg->until_us < 0 || msg->until_us > batch_now(batch) + GIVEN_LONGEST)
		return err_set(err, ERR_INVALID, "nothing is given until then");
	(void)id_from_bytes(msg->release.data, msg->release.len, &release);
	if (!exchange_given_on(batch, x, &release, err))
		return false;
	x->given = batch_now(batch);
	x->given_until = msg->until_us;
	batch_touch(batch, x);
	return stands(batch, input, x, true, false, err);
}

/* --- and has arrived --- */

void
receipt_exchange_keys(struct batch *batch, struct input *input)
{
	record_keys(batch, &((const Accord__V1__ReceiptExchange *)input->msg)->record);
}

void
receipt_exchange_more(struct batch *batch, struct input *input)
{
	record_more(batch, &((const Accord__V1__ReceiptExchange *)input->msg)->record);
}

static void
receipted(struct batch *batch, struct exchange *x, const ProtobufCBinaryData *digest)
{
	Accord__V1__ExchangeReceipted fact = ACCORD__V1__EXCHANGE_RECEIPTED__INIT;

	x->receipted = batch_now(batch);
	memcpy(x->receipt, digest->data, sizeof(x->receipt));
	batch_touch(batch, x);
	fact.record = (ProtobufCBinaryData){sizeof(x->id.b), x->id.b};
	fact.organisation = x->organisation;
	if (x->side == SIDE(RECEIVER)) {
		fact.person = x->person;
		fact.digest = (ProtobufCBinaryData){sizeof(x->receipt), x->receipt};
	}
	batch_fact(batch, ACCORD__V1__KIND__KIND_EXCHANGE_RECEIPTED, &x->id, &fact.base);
}

/* Its sender has the same receipt, to show what it handed over; a blind one hears nothing of it. */
static void
receipt_to_sender(struct batch *batch, const struct exchange *x, const ProtobufCBinaryData *digest)
{
	struct exchange *sender = batch_row(batch, &exchange_table, &x->peer);

	if (sender != NULL)
		receipted(batch, sender, digest);
}

bool
receipt_exchange(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ReceiptExchange *msg = (const Accord__V1__ReceiptExchange *)input->msg;
	struct exchange *x = own_record(batch, input, &msg->record, msg->organisation, err);

	if (x == NULL)
		return false;
	if (msg->digest.len != sizeof(x->receipt))
		return err_set(err, ERR_INVALID, "a SHA-256 of what has arrived is wanted");
	if (!is_with(x, actor_of(input)))
		return err_set(err, ERR_CONFLICT, "it is not with her who says so");
	if (x->receipted != 0)
		return memcmp(x->receipt, msg->digest.data, sizeof(x->receipt)) == 0
			   ? stands(batch, input, x, false, false, err)
			   : err_set(err, ERR_CONFLICT, "something else has arrived before");
	if (msg->deaf)
		exchange_deafen(batch, x);
	receipted(batch, x, &msg->digest);
	if (!x->blind && !msg->deaf)
		receipt_to_sender(batch, x, &msg->digest);
	return stands(batch, input, x, true, false, err);
}
