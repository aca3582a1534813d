/* Asks the gateway whether messages may go, a bounded number at a time, and brings its answers back
 * into batches. */
#include "services/notification/authorise.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/notification/hook.h"
#include "services/notification/staff/link.h"
#include "services/notification/message.h"
#include "services/notification/staff/page.h"
#include "sql/notification/message.h"

#define SYSTEM ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM
#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define ASK_TIMEOUT (5 * CLOCK_SECOND) /* of one question; the bus asks each copy meanwhile */

static struct metric m_asking = {.name = "accord_messages_asking",
    .help = "messages that the gateway is being asked about",
    .kind = METRIC_GAUGE};

static const struct rule authorised_rule = {.kind = EVENT_AUTHORISED,
    .name = "message_authorised",
    .keys = message_due_keys,
    .more = message_due_more,
    .decide = message_authorised};

/* --- the answer --- */

static void seek(struct service *service);

static void
ask_free(struct asking *ask)
{
	struct notification *n = notification_of(ask->service);

	ask->busy = false;
	metric_set(&m_asking, (int64_t)--n->asking);
}

static void
on_authorised_done(struct input *input, const struct err *err)
{
	struct asking *ask = input->own;

	/* Its clock, or the writer of now, asks again. */
	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_error("what the gateway decided about a message could not be kept",
		    L_ID("message", &ask->message) L_ERR(err));
	ask_free(ask);
	seek(ask->service);
}

static void
report(struct asking *ask)
{
	struct err err = {0};

	ask->input = (struct input){.rule = &authorised_rule,
	    .subject = ask->message,
	    .own = ask,
	    .done = on_authorised_done};
	ask->reported = service_submit(ask->service, &ask->input, &err);
}

static bool
take_answer(struct asking *ask, const Accord__V1__Authorised *answer)
{
	if (!id_from_bytes(answer->disclosure.data, answer->disclosure.len, &ask->disclosure))
		return false;
	ask->released = 0;
	for (size_t i = 0; i < answer->n_released; i++)
		if ((unsigned)answer->released[i] < 64)
			ask->released |= UINT64_C(1) << answer->released[i];
	return text_copy(ask->recipient, sizeof(ask->recipient), answer->recipient);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct asking *ask = ctx;
	struct arena *arena = notification_of(ask->service)->ask_arena;
	struct err failed = {0};
	ProtobufCMessage *msg;

	ask->call = 0; /* the tick asks again */
	if (err != NULL && (err->code == ERR_UNAVAILABLE || err->code == ERR_TIMEOUT))
		return;
	if (err != NULL) { /* not soon: its clock asks again, and its place is for others */
		log_warn("the gateway cannot decide about a message",
		    L_ID("message", &ask->message) L_ERR(err));
		ask_free(ask);
		return;
	}
	arena_reset(arena);
	if (!wire_read(&accord__v1__authorised__descriptor, arena, body, len, &msg, &failed) ||
	    !take_answer(ask, (const Accord__V1__Authorised *)msg)) {
		log_warn("the gateway's decision about a message is malformed",
		    L_ID("message", &ask->message) L_ERR(&failed));
		return;
	}
	ask->answered = true;
	report(ask);
}

/* --- the question --- */

/* A page for somebody: what it would hold of the record that it is about. */
static void
ask_of_page(const struct asking *ask, Accord__V1__Authorise *question)
{
	static Accord__V1__Action contribute = ACCORD__V1__ACTION__ACTION_CONTRIBUTE;
	const struct page_content *content = page_content(ask->template);

	question->person = (char *)(uintptr_t)ask->person;
	question->purpose = content->purpose;
	question->record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	question->classes = (Accord__V1__DataClass *)(uintptr_t)content->classes;
	question->n_classes = content->class_count;
	question->answers = &contribute;
	question->n_answers = content->contribute;
}

/* A client herself: she is found by these, and told nothing of what is kept of her. */
static void
ask_of_client(const struct asking *ask, Accord__V1__Authorise *question)
{
	static Accord__V1__DataClass hers[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_SAFE_CONTACT,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_SERVICE_CONTACT};

	question->herself = true;
	question->purpose = ask->purpose;
	question->record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;
	question->classes = hers;
	question->n_classes = sizeof(hers) / sizeof(hers[0]);
}

/* A system of the owner: it hears that something is there, and what it is it asks for itself. */
static void
ask_of_system(const struct asking *ask, Accord__V1__Authorise *question)
{
	static Accord__V1__DataClass existence[HOOK_WORDS];
	const struct hook_kind *kind = hook_kind(ask->event);

	question->system = true;
	question->purpose = ACCORD__V1__PURPOSE__PURPOSE_SUPERVISION;
	if (kind == NULL)
		return;
	existence[kind->event] = kind->existence;
	question->record = kind->record;
	question->classes = &existence[kind->event];
	question->n_classes = 1;
}

/* Only a digest leaves: the token is for nobody but her. Her reply is told by it too, whether or
 * not the page holds a link. */
static void
put_link(struct asking *ask, uint8_t sha256[CRYPT_SHA256], Accord__V1__Authorise *question)
{
	char token[LINK_TOKEN];

	if (!link_asks(ask->template) ||
	    !link_token(ask->service->seal, ask->employer, &ask->message, token))
		return;
	crypt_sha256(token, strlen(token), sha256);
	crypt_wipe(token, sizeof(token));
	question->link = (ProtobufCBinaryData){CRYPT_SHA256, sha256};
	question->message = (ProtobufCBinaryData){sizeof(ask->message.b), ask->message.b};
	question->task = ask->template == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED;
}

static void
call(struct asking *ask)
{
	Accord__V1__Authorise question = ACCORD__V1__AUTHORISE__INIT;
	struct bus_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_AUTHORISE,
	    .body = &question.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_answer,
	    .ctx = ask};
	uint8_t link[CRYPT_SHA256];
	struct err err = {0};

	put_link(ask, link, &question);
	if (!id_is_nil(&ask->object))
		question.object = (ProtobufCBinaryData){sizeof(ask->object.b), ask->object.b};
	question.owner = ask->owner;
	if (ask->event != 0)
		ask_of_system(ask, &question);
	else if (ask->herself)
		ask_of_client(ask, &question);
	else
		ask_of_page(ask, &question);
	if (!bus_call(ask->service->bus, &call, &ask->call, &err))
		ask->call = 0;
}

static struct asking *
ask_find(struct notification *n, const struct id *message)
{
	for (size_t i = 0; i < ASKS_MAX; i++)
		if (n->asks[i].busy && id_equal(&n->asks[i].message, message))
			return &n->asks[i];
	return NULL;
}

static struct asking *
ask_take(struct notification *n)
{
	for (size_t i = 0; i < ASKS_MAX; i++)
		if (!n->asks[i].busy)
			return &n->asks[i];
	return NULL;
}

/* Half of the places are for pages of staff, whatever waits for clients. */
static bool
clients_have_half(const struct notification *n)
{
	size_t count = 0;

	for (size_t i = 0; i < ASKS_MAX; i++)
		count += n->asks[i].busy && n->asks[i].herself;
	return count >= ASKS_MAX / 2;
}

/* Of a message only what the question holds. */
static void
begin(struct service *service, const struct message *m)
{
	struct notification *n = notification_of(service);
	struct asking *ask;

	if (ask_find(n, &m->id) != NULL)
		return;
	if ((m->recipient == CLIENT && clients_have_half(n)) || (ask = ask_take(n)) == NULL) {
		n->unasked = true;
		return;
	}
	*ask = (struct asking){.service = service,
	    .busy = true,
	    .message = m->id,
	    .herself = m->recipient == CLIENT,
	    .event = m->recipient == SYSTEM ? m->event : 0,
	    .object = m->recipient == CLIENT ? m->client : m->request,
	    .purpose = m->purpose,
	    .template = m->template};
	(void)text_copy(ask->owner, sizeof(ask->owner), m->owner);
	(void)text_copy(ask->person, sizeof(ask->person), m->person);
	(void)text_copy(ask->employer, sizeof(ask->employer), m->employer);
	metric_set(&m_asking, (int64_t)++n->asking);
	call(ask);
}

static void
begin_after(void *own, void *arg)
{
	struct service *service = own;

	if (arg == NULL) /* no memory for its particulars */
		notification_of(service)->unasked = true;
	else if (!service->draining)
		begin(service, arg);
}

void
authorise_after(struct batch *batch, const struct message *m)
{
	batch_after(batch, begin_after, arena_dup(batch_arena(batch), m, sizeof(*m)));
}

static void
let_go(struct asking *ask)
{
	if (ask->call != 0)
		bus_cancel(ask->service->bus, ask->call);
	ask_free(ask);
}

static void
forget_after(void *own, void *arg)
{
	struct service *service = own;
	struct asking *ask = arg != NULL ? ask_find(notification_of(service), arg) : NULL;

	if (ask != NULL && !ask->reported)
		let_go(ask);
}

void
authorise_forget(struct batch *batch, const struct message *m)
{
	batch_after(batch, forget_after, arena_dup(batch_arena(batch), &m->id, sizeof(m->id)));
}

/* --- who is next --- */

static void
on_unasked_row(void *ctx, const struct db_row *row)
{
	struct service *service = ctx;
	struct message m = {.id = db_id(row, 0),
	    .request = db_id(row, 1),
	    .template = (Accord__V1__MessageTemplate)db_int(row, 4),
	    .recipient = (Accord__V1__RecipientKind)db_int(row, 5),
	    .client = db_id(row, 6),
	    .purpose = (Accord__V1__Purpose)db_int(row, 7),
	    .event = (int)db_int(row, 9)};

	(void)text_copy(m.owner, sizeof(m.owner), db_text(row, 2));
	(void)text_copy(m.person, sizeof(m.person), db_text(row, 3));
	(void)text_copy(m.employer, sizeof(m.employer), db_text(row, 8));
	if (service_writes(service))
		begin(service, &m);
}

static void
on_unasked(void *ctx, const struct err *err)
{
	struct notification *n = notification_of(ctx);

	n->seeking = false;
	if (err != NULL)
		n->unasked = true; /* the tick looks again */
}

/* As many as there can be, and those that are being asked about: so there is a new one for each
 * place. */
static void
seek(struct service *service)
{
	struct notification *n = notification_of(service);
	struct db_args *args;
	struct err err = {0};

	if (!n->unasked || n->seeking || n->asking == ASKS_MAX || service->draining ||
	    !service_writes(service) || !db_ready(service->reader))
		return;
	arena_reset(n->ask_arena);
	args = db_args(&sql_message_unasked, n->ask_arena);
	db_set_int(args, 0, 2 * ASKS_MAX);
	n->unasked = false;
	n->seeking = db_send(service->reader, args, on_unasked_row, service, &err) &&
		     db_sync(service->reader, on_unasked, service, &err);
	if (!n->seeking)
		n->unasked = true;
}

/* --- life --- */

bool
authorise_start(struct service *service, struct err *err)
{
	struct notification *n = notification_of(service);

	(void)err;
	metric_register(&m_asking);
	n->ask_arena = arena_new(4096, 1 << 20);
	return true;
}

void
authorise_ready(struct service *service)
{
	notification_of(service)->unasked = true;
	seek(service);
}

/* The writer of now asks for itself. */
void
authorise_stand_by(struct service *service)
{
	struct notification *n = notification_of(service);

	for (size_t i = 0; i < ASKS_MAX; i++)
		if (n->asks[i].busy && !n->asks[i].reported)
			let_go(&n->asks[i]);
}

void
authorise_tick(struct service *service)
{
	struct notification *n = notification_of(service);

	if (service_stands_by(service)) {
		authorise_stand_by(service);
		return;
	}
	for (size_t i = 0; i < ASKS_MAX && n->asking > 0; i++) {
		struct asking *ask = &n->asks[i];

		if (ask->busy && ask->answered && !ask->reported)
			report(ask);
		else if (ask->busy && !ask->answered && ask->call == 0 && !service->draining)
			call(ask);
	}
	seek(service);
}

void
authorise_stop(struct service *service)
{
	struct notification *n = notification_of(service);

	authorise_stand_by(service); /* nobody is left to take an answer */
	if (n->ask_arena != NULL)
		arena_free(&n->ask_arena);
}
