/* The gateway is asked to open a breach, until it answers. */
#include "accord/v1/breach.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/notification/client/breach.h"

#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AGAIN (10 * CLOCK_SECOND) /* while nobody answers */
#define ASKED_AT_ONCE 16          /* the others wait for their clock */

/* --- the answer, as an input --- */

/* One question to the gateway. */
struct suspicion {
	bool busy;
	struct input input;
	struct service *service;
	struct message message;
};
static struct suspicion suspicions[ASKED_AT_ONCE];

static bool
opened(struct batch *batch, struct input *input, struct err *err)
{
	(void)err;
	batch_clock_clear(batch, CLOCK_BREACH, &input->subject);
	return true;
}

static const struct rule opened_rule = {
    .kind = EVENT_BREACH, .name = "breach_is_open", .decide = opened};

/* Its clock, or the writer of now, asks again. */
static void
on_kept(struct input *input, const struct err *err)
{
	struct suspicion *s = input->own;

	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_error("that a breach is open could not be written down",
		    L_ID("message", &s->message.id) L_ERR(err));
	s->busy = false;
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct suspicion *s = ctx;
	struct err failed = {0};

	(void)body, (void)len;
	if (err != NULL)
		log_warn("a breach is not open yet", L_ID("message", &s->message.id) L_ERR(err));
	s->input = (struct input){
	    .rule = &opened_rule, .subject = s->message.id, .own = s, .done = on_kept};
	if (err != NULL || !service_submit(s->service, &s->input, &failed))
		s->busy = false;
}

/* --- the question --- */

static struct suspicion *
free_place(const struct id *message)
{
	struct suspicion *place = NULL;

	for (size_t i = 0; i < ASKED_AT_ONCE; i++) {
		if (suspicions[i].busy && id_equal(&suspicions[i].message.id, message))
			return NULL; /* it is being asked */
		if (!suspicions[i].busy)
			place = &suspicions[i];
	}
	return place;
}

static void
ask(void *own, void *arg)
{
	const struct message *m = arg;
	struct suspicion *s = free_place(&m->id);
	Accord__V1__OpenBreach body = ACCORD__V1__OPEN_BREACH__INIT;
	Accord__V1__DataClass classes[64];
	ProtobufCBinaryData client;
	struct bus_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_OPEN_BREACH,
	    .body = &body.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_answer,
	    .ctx = s};
	struct err err = {0};

	if (s == NULL)
		return;
	*s = (struct suspicion){.busy = true, .service = own, .message = *m};
	client = (ProtobufCBinaryData){sizeof(s->message.client.b), s->message.client.b};
	body.source = (ProtobufCBinaryData){sizeof(s->message.id.b), s->message.id.b};
	body.organisation = s->message.owner;
	body.kind = ACCORD__V1__BREACH_KIND__BREACH_KIND_WRONG_RECIPIENT;
	body.how = ACCORD__V1__BREACH_FOUND__BREACH_FOUND_MESSAGE;
	body.at_us = clock_now();
	body.clients = &client;
	body.n_clients = 1;
	body.classes = classes;
	for (unsigned c = 1; c < 64; c++)
		if ((m->released >> c & 1) != 0)
			classes[body.n_classes++] = (Accord__V1__DataClass)c;
	if (!bus_call(s->service->bus, &call, NULL, &err))
		s->busy = false;
}

void
breach_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &message_table, &input->subject);
}

bool
breach_due(struct batch *batch, struct input *input, struct err *err)
{
	const struct message *m = batch_row(batch, &message_table, &input->subject);
	struct message *copy;

	(void)err;
	if (m == NULL || (copy = arena_dup(batch_arena(batch), m, sizeof(*m))) == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	batch_clock_set(batch, CLOCK_BREACH, &m->id, batch_now(batch) + AGAIN);
	batch_after(batch, ask, copy);
	return true;
}
