/* From what came in to what is done about it, step by step; each is repeated until it is done. */
#include "services/notification/inbound/heard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <utlist.h>

#include "accord/v1/notice.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/notification/inbound/reply_words.h"
#include "services/notification/client/want.h"
#include "sql/notification/inbound.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define EMAIL ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL
#define CALL_TIMEOUT (3 * CLOCK_SECOND)
#define MEMORY ((size_t)1 << 16)
#define PICK 64
#define NATIONAL 10 /* digits by which numbers are compared */

/* In their order: whose it is, what was asked of her, and of each client what she said. */
enum step { STEP_MATCH, STEP_ASKED, STEP_STOP, STEP_WRONG, STEP_WORDS, STEP_SETTLE };

struct hearing {
	struct hearing *prev, *next;
	struct service *service;
	struct input input; /* of its end */
	struct arena *arena;
	struct inbound in;
	char sender[NOTIFICATION_ADDRESS + 1], text[CALLBACK_WORDS + 1];
	unsigned says;
	struct id clients[HEARD_CLIENTS];
	size_t count, matched, at; /* at: whose step it is */
	enum step step;
	uint64_t call;
	bool under_way;
	bool asked;  /* she has something to confirm */
	bool proved; /* it was she */
	bool people; /* somebody has to look */
};

static void go_on(struct hearing *h);

static ProtobufCBinaryData
bytes_of(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

static void
hearing_free(struct hearing *h)
{
	struct notification *n = notification_of(h->service);

	DL_DELETE(n->hearings, h);
	n->hearing--;
	if (h->arena != NULL)
		arena_free(&h->arena);
	crypt_wipe(h, sizeof(*h));
	free(h);
}

/* --- its end --- */

static void heard_keys(struct batch *batch, struct input *input);
static bool heard(struct batch *batch, struct input *input, struct err *err);

static const struct rule heard_rule = {
    .kind = EVENT_HEARD, .name = "inbound_heard", .keys = heard_keys, .decide = heard};

static void
heard_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &inbound_table, &input->subject);
}

/* Of whom it is: of one alone who has that number, or of her whose message it answers. */
static struct id
client_of(const struct hearing *h)
{
	for (size_t i = 0; i < h->matched; i++)
		if (h->matched == 1 || id_equal(&h->clients[i], &h->in.client))
			return h->clients[i];
	return h->matched == 0 ? h->in.client : (struct id){{0}};
}

/* People may have been asked meanwhile; who has confirmed or said stop needs nobody. */
static bool
heard(struct batch *batch, struct input *input, struct err *err)
{
	const struct hearing *h = input->own;
	struct inbound *in = batch_row(batch, &inbound_table, &input->subject);

	(void)err;
	if (in == NULL || in->heard)
		return true;
	in->heard = true;
	in->client = client_of(h);
	batch_touch(batch, in);
	if (h->people && in->state == INBOUND_NEW) {
		inbound_to_people(batch, in);
	} else if (!h->people && in->state == INBOUND_NEW) {
		inbound_move(batch, in, INBOUND_ACTED);
	} else if (!h->people && in->state == INBOUND_PEOPLE) {
		want_take_back(batch, &in->id, in->organisation);
		inbound_move(batch, in, INBOUND_ACTED);
	}
	return true;
}

static void
on_settled(struct input *input, const struct err *err)
{
	struct hearing *h = input->own;

	if (err != NULL) { /* its row says that it is to be heard: by whoever writes then */
		log_warn("what came in is not settled", L_ID("inbound", &h->in.id) L_ERR(err));
		notification_of(h->service)->unheard = true;
	}
	hearing_free(h);
}

static bool
settle(struct hearing *h, struct err *err)
{
	h->people |= h->count == 0 || ((h->says & REPLY_MORE) != 0 && !h->proved);
	h->input =
	    (struct input){.rule = &heard_rule, .subject = h->in.id, .own = h, .done = on_settled};
	return service_submit(h->service, &h->input, err);
}

/* --- steps --- */

static void
next(struct hearing *h)
{
	static const struct {
		enum step step;
		unsigned says;
	} of_each[] = {{STEP_STOP, REPLY_STOP}, {STEP_WRONG, REPLY_WRONG}};

	if (h->step == STEP_MATCH && h->matched == 1) {
		h->step = STEP_ASKED;
		return;
	}
	if (h->step == STEP_WORDS)
		h->at++;
	if (h->at >= h->count) {
		h->step = STEP_SETTLE;
		return;
	}
	for (size_t i = 0; i < sizeof(of_each) / sizeof(of_each[0]); i++)
		if ((h->says & of_each[i].says) != 0 &&
		    (h->step == STEP_WORDS || h->step < of_each[i].step)) {
			h->step = of_each[i].step;
			return;
		}
	h->step = STEP_WORDS;
}

/* Whoever is away is asked again; a client who is gone needs nothing. */
static void
answered(struct hearing *h, const struct err *err)
{
	h->call = 0;
	h->under_way = false;
	if (err != NULL && (err->code == ERR_UNAVAILABLE || err->code == ERR_TIMEOUT ||
			       err->code == ERR_NOT_WRITER))
		return; /* the tick goes on */
	if (err != NULL && err->code != ERR_NOT_FOUND) {
		log_warn("what came in is not understood", L_ID("inbound", &h->in.id) L_ERR(err));
		h->people = true;
	}
	next(h);
	go_on(h);
}

static void
add_client(struct hearing *h, const struct id *client)
{
	for (size_t i = 0; i < h->count; i++)
		if (id_equal(&h->clients[i], client))
			return;
	if (h->count < HEARD_CLIENTS)
		h->clients[h->count++] = *client;
}

static void
on_matched(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct hearing *h = ctx;
	struct err failed = {0};
	ProtobufCMessage *msg = NULL;
	struct id id;

	if (err == NULL && !wire_read(&accord__v1__reached_clients__descriptor, h->arena, body, len,
			       &msg, &failed))
		err = &failed;
	for (size_t i = 0; err == NULL && i < ((const Accord__V1__ReachedClients *)msg)->n_clients;
	     i++) {
		const ProtobufCBinaryData *b =
		    &((const Accord__V1__ReachedClients *)msg)->clients[i];

		if (id_from_bytes(b->data, b->len, &id))
			add_client(h, &id);
	}
	h->matched = h->count;
	if (err == NULL && !id_is_nil(&h->in.client))
		add_client(h, &h->in.client);
	answered(h, err);
}

static void
on_done(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	(void)body, (void)len;
	answered(ctx, err);
}

static void
on_heard(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct hearing *h = ctx;
	struct err failed = {0};
	ProtobufCMessage *msg = NULL;

	if (err == NULL &&
	    !wire_read(&accord__v1__client_heard__descriptor, h->arena, body, len, &msg, &failed))
		err = &failed;
	if (err == NULL)
		h->proved |= ((const Accord__V1__ClientHeard *)msg)->proved;
	answered(h, err);
}

static void
on_asked_row(void *ctx, const struct db_row *row)
{
	struct hearing *h = ctx;

	h->asked = db_bool(row, 0);
}

static void
on_asked(void *ctx, const struct err *err)
{
	answered(ctx, err);
}

/* The same step of the same text is the same command, whoever repeats it. */
static bool
ask(struct hearing *h, uint32_t kind, const ProtobufCMessage *body, bus_reply_fn *done,
    struct err *err)
{
	char inbound[ID_TEXT_SIZE], client[ID_TEXT_SIZE], step[16];
	struct bus_call call = {.to = "intake",
	    .kind = kind,
	    .body = body,
	    .timeout_us = CALL_TIMEOUT,
	    .done = done,
	    .ctx = h};

	(void)snprintf(step, sizeof(step), "%d", h->step);
	if (h->step != STEP_MATCH)
		call.id =
		    id_digest((const char *const[]){"heard", step, id_text(&h->in.id, inbound),
				  id_text(&h->clients[h->at], client)},
			4);
	return bus_call(h->service->bus, &call, &h->call, err);
}

static bool
match(struct hearing *h, struct err *err)
{
	Accord__V1__MatchReached question = ACCORD__V1__MATCH_REACHED__INIT;

	question.organisation = h->in.organisation;
	if (h->in.channel == EMAIL)
		question.email = h->sender;
	else
		question.telephone = h->sender;
	return ask(h, KIND(MATCH_REACHED), &question.base, on_matched, err);
}

static bool
ask_store(struct hearing *h, struct err *err)
{
	struct db_args *args = db_args(&sql_inbound_asked, h->arena);

	db_set_id(args, 0, &h->clients[0]);
	return db_send(h->service->reader, args, on_asked_row, h, err) &&
	       db_sync(h->service->reader, on_asked, h, err);
}

static bool
stop(struct hearing *h, Accord__V1__Freeze freeze, struct err *err)
{
	Accord__V1__StopContact command = ACCORD__V1__STOP_CONTACT__INIT;

	command.client = bytes_of(&h->clients[h->at]);
	command.organisation = h->in.organisation;
	command.freeze = freeze;
	return ask(h, KIND(STOP_CONTACT), &command.base, on_done, err);
}

/* By a number that several have nobody is proved, and a word for duress is one all the same. */
static bool
hear(struct hearing *h, struct err *err)
{
	Accord__V1__HearClient command = ACCORD__V1__HEAR_CLIENT__INIT;
	char(*words)[REPLY_WORD] = arena_alloc(h->arena, REPLY_WORDS * sizeof(*words));
	char **list = arena_alloc(h->arena, REPLY_WORDS * sizeof(*list));
	bool begun;

	if (words == NULL || list == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	command.client = bytes_of(&h->clients[h->at]);
	command.organisation = h->in.organisation;
	command.n_words = reply_words(h->text, words);
	for (size_t i = 0; i < command.n_words; i++)
		list[i] = words[i];
	command.words = list;
	command.unasked = !h->asked || h->matched != 1 || h->at != 0;
	begun = ask(h, KIND(HEAR_CLIENT), &command.base, on_heard, err);
	crypt_wipe(words, REPLY_WORDS * sizeof(*words));
	return begun;
}

static bool
take_step(struct hearing *h, struct err *err)
{
	switch (h->step) {
	case STEP_MATCH:
		return match(h, err);
	case STEP_ASKED:
		return ask_store(h, err);
	case STEP_STOP:
		return stop(h, ACCORD__V1__FREEZE__FREEZE_UNSPECIFIED, err);
	case STEP_WRONG:
		return stop(h, ACCORD__V1__FREEZE__FREEZE_WRONG_PERSON, err);
	case STEP_WORDS:
		return hear(h, err);
	case STEP_SETTLE:
		break;
	}
	return settle(h, err);
}

static void
go_on(struct hearing *h)
{
	struct err err = {0};

	arena_reset(h->arena);
	h->under_way = take_step(h, &err);
}

/* --- its beginning --- */

static bool
is_heard(const struct notification *n, const struct id *inbound)
{
	const struct hearing *h;

	DL_FOREACH(n->hearings, h)
	if (id_equal(&h->in.id, inbound))
		return true;
	return false;
}

/* What cannot be opened for good is a person's to look at; what a key is away for waits for it. */
static void
begin(struct service *service, const struct inbound *in)
{
	struct notification *n = notification_of(service);
	struct hearing *h;
	struct err err = {0};

	if (is_heard(n, &in->id))
		return;
	h = n->hearing < HEARD_MOST ? calloc(1, sizeof(*h)) : NULL;
	if (h == NULL) {
		n->unheard = n->deaf = true;
		return;
	}
	h->service = service;
	h->in = *in;
	h->arena = arena_new(4096, MEMORY);
	DL_APPEND(n->hearings, h);
	n->hearing++;
	if (h->arena == NULL || (!inbound_open(service->seal, in, h->sender, h->text, &err) &&
				    err.code == ERR_UNAVAILABLE)) {
		n->unheard = true;
		hearing_free(h);
		return;
	}
	h->people = err.code != 0;
	h->says = reply_says(h->text);
	go_on(h);
}

static void
begin_after(void *own, void *arg)
{
	struct service *service = own;

	if (arg != NULL)
		begin(service, arg);
	else
		notification_of(service)->unheard = notification_of(service)->deaf = true;
}

void
heard_after(struct batch *batch, const struct inbound *in)
{
	batch_after(batch, begin_after, arena_dup(batch_arena(batch), in, sizeof(*in)));
}

/* --- what another one left, or had no room --- */

static void
on_unheard_row(void *ctx, const struct db_row *row)
{
	struct service *service = ctx;
	struct inbound in = {.version = 0};

	inbound_take(row, &in);
	notification_of(service)->unheard_rows++;
	begin(service, &in);
	crypt_wipe(&in, sizeof(in));
}

static void
on_unheard(void *ctx, const struct err *err)
{
	struct notification *n = notification_of(ctx);

	n->listening = false;
	if (err != NULL || n->unheard_rows >= PICK)
		n->unheard = true;
	else
		n->deaf = false;
}

static void
pick(struct service *service)
{
	struct notification *n = notification_of(service);
	struct db_args *args;
	struct err err = {0};

	if (!n->unheard || n->listening || !service_writes(service) || !db_ready(service->reader))
		return;
	arena_reset(n->heard_arena);
	args = db_args(&sql_inbound_unheard, n->heard_arena);
	db_set_int(args, 0, PICK);
	n->unheard_rows = 0;
	n->unheard = false;
	n->listening = db_send(service->reader, args, on_unheard_row, service, &err) &&
		       db_sync(service->reader, on_unheard, service, &err);
	if (!n->listening)
		n->unheard = true;
}

/* --- nothing goes there meanwhile --- */

static size_t
digits_of(const char *text, char out[NOTIFICATION_ADDRESS + 1])
{
	size_t n = 0;

	for (; *text != '\0' && n < NOTIFICATION_ADDRESS; text++)
		if (*text >= '0' && *text <= '9')
			out[n++] = *text;
	out[n] = '\0';
	return n;
}

static bool
same_address(const char *one, const char *other)
{
	char a[NOTIFICATION_ADDRESS + 1], b[NOTIFICATION_ADDRESS + 1];
	size_t la, lb;

	if (strchr(one, '@') != NULL || strchr(other, '@') != NULL)
		return strcasecmp(one, other) == 0;
	la = digits_of(one, a);
	lb = digits_of(other, b);
	return la > 0 && lb > 0 &&
	       strcmp(a + (la > NATIONAL ? la - NATIONAL : 0),
		   b + (lb > NATIONAL ? lb - NATIONAL : 0)) == 0;
}

bool
heard_clear(const struct notification *n, const char *address)
{
	const struct hearing *h;

	DL_FOREACH(n->hearings, h)
	if (same_address(h->sender, address))
		return false;
	return !n->deaf;
}

/* --- life --- */

void
heard_ready(struct service *service)
{
	struct notification *n = notification_of(service);

	if (n->heard_arena == NULL)
		n->heard_arena = arena_new(4096, 1 << 20);
	n->unheard = n->deaf = true;
	pick(service);
}

void
heard_tick(struct service *service)
{
	struct hearing *h, *after;

	if (service_stands_by(service))
		heard_stand_by(service);
	DL_FOREACH_SAFE(notification_of(service)->hearings, h, after)
	if (!h->under_way)
		go_on(h);
	pick(service);
}

/* What is in the queue or asked of the store comes back by itself; all others are another one's. */
void
heard_stand_by(struct service *service)
{
	struct hearing *h, *after;

	notification_of(service)->deaf = true;
	DL_FOREACH_SAFE(notification_of(service)->hearings, h, after)
	{
		if (h->call != 0)
			bus_cancel(service->bus, h->call);
		if (h->call != 0 || !h->under_way)
			hearing_free(h);
	}
}

void
heard_stop(struct service *service)
{
	struct notification *n = notification_of(service);
	struct hearing *h, *after;

	DL_FOREACH_SAFE(n->hearings, h, after)
	{
		if (h->call != 0)
			bus_cancel(service->bus, h->call);
		hearing_free(h);
	}
	if (n->heard_arena != NULL)
		arena_free(&n->heard_arena);
}
