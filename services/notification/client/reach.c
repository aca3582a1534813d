/* The last inch: asks intake where a client is reached and whether now, and sends within the
 * second. Nothing of the answer is kept. */
#include "services/notification/client/reach.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/notice.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/notification/client/client_text.h"
#include "services/notification/inbound/heard.h"
#include "services/notification/channel/mail.h"
#include "services/notification/staff/way.h"

#define REACH_TIMEOUT (3 * CLOCK_SECOND)
#define REACH_MEMORY ((size_t)1 << 18)
/* After the claim; what came too late to be used was asked again until then. */
#define REACH_LAST (LOST_AFTER / 2)

#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define VOICEMAIL(name) ACCORD__V1__VOICEMAIL__VOICEMAIL_##name
#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name

/* From the claim's commit to the answer; the slot ends with it. */
struct reach {
	struct slot *slot;
	struct message message;
	int64_t claimed, asked; /* on the steady clock */
	uint64_t call;
};

static bool ask(struct reach *reach, struct err *err);

/* --- ends --- */

static void
reach_end(struct reach *reach, enum channel_end end)
{
	struct slot *slot = reach->slot;

	slot->reach = NULL;
	free(reach);
	slot_end(slot, &(struct channel_result){.end = end});
}

/* It is not to go now, by this or any channel. */
static void
not_now(struct reach *reach, Accord__V1__ContactAnswer answer, Accord__V1__ContactReason reason,
    int64_t until)
{
	reach->slot->answered = true;
	reach->slot->answer = (struct deliver_answer){answer, reason, until};
	reach_end(reach, CHANNEL_LATER);
}

static void
on_end(void *ctx, const struct channel_result *result)
{
	slot_end(ctx, result);
}

/* --- sending --- */

/* By machine a number or an address, and nothing else. number: room for one. */
static const char *
address_of(const Accord__V1__ClientReach *where, char number[WAY_NUMBER])
{
	if (where->channel == CHANNEL(EMAIL))
		return mail_address_good(where->email) ? where->email : "";
	if (where->channel == CHANNEL(SMS) || where->channel == CHANNEL(VOICE))
		return way_number(where->telephone, number) ? number : "";
	return "";
}

static bool
may_say(const Accord__V1__ClientReach *where)
{
	return where->say == VOICEMAIL(VAGUE) || where->say == VOICEMAIL(FULL);
}

/* A call is heard by whoever picks up, and by a machine: no voice of ours knows who that is, nor
 * hides its number. */
static bool
may_call(const Accord__V1__ClientReach *where)
{
	return where->if_another_answers ==
		   ACCORD__V1__ANOTHER_ANSWERS__ANOTHER_ANSWERS_ASK_CALLBACK &&
	       where->caller_id == ACCORD__V1__CALLER_ID__CALLER_ID_SHOW && may_say(where);
}

static enum channel_machine
machine_of(Accord__V1__Voicemail say)
{
	if (say == VOICEMAIL(FULL))
		return MACHINE_ALL;
	return say == VOICEMAIL(VAGUE) ? MACHINE_VAGUE : MACHINE_NOTHING;
}

static bool
send(struct reach *reach, const Accord__V1__ClientReach *where, const char *to, struct err *err)
{
	const struct message *m = &reach->message;
	Accord__V1__Voicemail say =
	    where->channel == CHANNEL(VOICE) ? VOICEMAIL(VAGUE) : where->say;
	struct client_text said;
	struct channel_order order = {.organisation = m->owner,
	    .recipient = m->recipient,
	    .channel = (Accord__V1__MessageChannel)where->channel,
	    .to = to,
	    .message = m->id,
	    .attempt = m->attempt,
	    .now = reach->slot->started,
	    .language = where->language,
	    .hide_number = where->caller_id != ACCORD__V1__CALLER_ID__CALLER_ID_SHOW,
	    .machine = machine_of(say),
	    .done = on_end,
	    .ctx = reach->slot};

	/* tests/crash/prove_contact.py holds this against what stopped it. */
	log_debug("a client is told", L_ID("message", &m->id) L_INT("decided", where->decided_us)
					  L_INT("age", clock_mono() - reach->asked));
	client_text(m, where->channel, where->language, say, &said);
	order.subject = said.subject;
	order.text = said.text;
	order.len = said.len;
	return channel_send(notification_of(reach->slot->service), &order, err);
}

/* The answer still holds when the transfer begins, which is now. */
static void
go(struct reach *reach, const Accord__V1__ClientReach *where)
{
	struct slot *slot = reach->slot;
	const struct notification *n = notification_of(slot->service);
	char number[WAY_NUMBER] = "";
	const char *to = address_of(where, number);
	struct err err = {0};

	slot->channel = (Accord__V1__MessageChannel)where->channel;
	if (to[0] == '\0' || channel_name(n, reach->message.owner, reach->message.recipient,
				 slot->channel) == NULL) {
		not_now(reach, ANSWER(ASK_ADVOCATE), REASON(NO_ADDRESS), 0);
	} else if (where->channel == CHANNEL(VOICE) ? !may_call(where) : !may_say(where)) {
		not_now(reach, ANSWER(ASK_ADVOCATE), REASON(BY_HAND), 0);
	} else if (!heard_clear(n, to)) { /* she may be saying stop */
		reach_end(reach, CHANNEL_LATER);
	} else if (!send(reach, where, to, &err)) {
		log_warn("a message to a client was not begun",
		    L_ID("message", &reach->message.id) L_ERR(&err));
		reach_end(reach, CHANNEL_LATER);
	} else {
		slot->reach = NULL;
		free(reach);
	}
	crypt_wipe(number, sizeof(number));
}

/* --- the answer --- */

static void
wipe(Accord__V1__ClientReach *where)
{
	crypt_wipe(where->telephone, strlen(where->telephone));
	crypt_wipe(where->email, strlen(where->email));
}

/* It came too late to be used: it is asked again, or not for now. */
static void
ask_again(struct reach *reach)
{
	struct err err = {0};

	if (clock_mono() - reach->claimed >= REACH_LAST || !ask(reach, &err))
		reach_end(reach, CHANNEL_LATER);
}

static void
take(struct reach *reach, const Accord__V1__ClientReach *where)
{
	bool writes = service_writes(reach->slot->service);

	if (where->answer != ANSWER(SEND))
		not_now(reach, where->answer, where->reason, where->until_us);
	else if (!writes) /* the claim may be another's by now */
		reach_end(reach, CHANNEL_LATER);
	else if (!deliver_is_good(reach->asked, clock_mono(), where->decided_us, where->until_us))
		ask_again(reach);
	else
		go(reach, where);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct reach *reach = ctx;
	struct arena *arena = notification_of(reach->slot->service)->reach_arena;
	struct err failed = {0};
	ProtobufCMessage *msg;

	reach->call = 0;
	if (err != NULL) {
		log_warn("where a client is reached is not known",
		    L_ID("message", &reach->message.id) L_ERR(err));
		reach->slot->gone = err->code == ERR_NOT_FOUND;
		reach_end(reach, reach->slot->gone ? CHANNEL_REFUSED : CHANNEL_LATER);
		return;
	}
	arena_reset(arena);
	if (!wire_read(&accord__v1__client_reach__descriptor, arena, body, len, &msg, &failed)) {
		log_warn("where a client is reached cannot be read",
		    L_ID("message", &reach->message.id) L_ERR(&failed));
		reach_end(reach, CHANNEL_LATER);
		return;
	}
	take(reach, (const Accord__V1__ClientReach *)msg);
	wipe((Accord__V1__ClientReach *)msg);
}

/* --- the question --- */

static bool
ask(struct reach *reach, struct err *err)
{
	Accord__V1__ReachClient question = ACCORD__V1__REACH_CLIENT__INIT;
	struct message *m = &reach->message;
	struct bus_call call = {.to = "intake",
	    .kind = ACCORD__V1__KIND__KIND_REACH_CLIENT,
	    .body = &question.base,
	    .timeout_us = REACH_TIMEOUT,
	    .done = on_answer,
	    .ctx = reach};

	question.client = (ProtobufCBinaryData){sizeof(m->client.b), m->client.b};
	question.disclosure = (ProtobufCBinaryData){sizeof(m->disclosure.b), m->disclosure.b};
	question.organisation = m->owner;
	question.event = (Accord__V1__ContactEvent)m->event;
	question.before_us = m->expires;
	reach->asked = clock_mono();
	return bus_call(reach->slot->service->bus, &call, &reach->call, err);
}

bool
reach_client(struct slot *slot, const struct parcel *parcel, struct err *err)
{
	struct reach *reach = calloc(1, sizeof(*reach));

	if (reach == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	*reach =
	    (struct reach){.slot = slot, .message = parcel->message, .claimed = parcel->claimed};
	if (!ask(reach, err)) {
		free(reach);
		return false;
	}
	slot->reach = reach;
	return true;
}

/* --- life --- */

void
reach_start(struct service *service)
{
	notification_of(service)->reach_arena = arena_new(4096, REACH_MEMORY);
}

void
reach_stop(struct service *service)
{
	struct notification *n = notification_of(service);

	for (size_t i = 0; i < SENDING_MAX; i++) {
		struct reach *reach = n->slots[i].reach;

		if (reach == NULL)
			continue;
		bus_cancel(service->bus, reach->call);
		n->slots[i].reach = NULL;
		free(reach);
	}
	if (n->reach_arena != NULL)
		arena_free(&n->reach_arena);
}
