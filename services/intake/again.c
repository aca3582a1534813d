/* A store that was restored has clients again who were destroyed since: the gateway says who, they
 * are destroyed anew, and until then nothing of any client is read. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/intake/destruction.h"
#include "services/intake/intake.h"
#include "sql/intake/retention.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AGAIN 0.25                    /* seconds, while no gateway answers */
#define LATER 10.                     /* while somebody is there who may not be destroyed anew */
#define LOOKED_FOR (5 * CLOCK_SECOND) /* that long whoever asks is let wait */
#define ANSWER_MAX ((size_t)256 << 10)

/* One list of the gateway's, page by page. */
static struct {
	bool known;
	int64_t begun; /* on the steady clock */
	struct id after;
	uint64_t call;
	ev_timer again;
	struct input input; /* of the page at hand */
	bool under_way;
	struct arena *arena;
	const Accord__V1__ForgottenClients *page;
} again;

/* --- rows --- */

struct again_row {
	struct id client, first, again, item;
};

static void
again_bind(struct db_args *to, const void *row)
{
	const struct again_row *r = row;

	db_put_id(to, &r->client);
	db_put_id(to, &r->first);
	db_put_id(to, &r->again);
	db_put_id(to, &r->item);
}

/* The last of a batch: what the store refuses here undoes it. */
const struct table client_again_table = {
    .name = "client_again",
    .row_size = sizeof(struct again_row),
    .save = &sql_client_again_save,
    .bind = again_bind,
};

static void
over_bind(struct db_args *to, const void *row)
{
	db_put_bool(to, *(const bool *)row);
}

const struct table restored_over_table = {
    .name = "restored_over",
    .row_size = sizeof(bool),
    .save = &sql_restored_over,
    .bind = over_bind,
};

/* --- a page, as an input --- */

static void
page_keys(struct batch *batch, struct input *input)
{
	struct id client;

	(void)input;
	for (size_t i = 0; i < again.page->n_clients; i++) {
		const Accord__V1__ForgottenClient *c = again.page->clients[i];

		if (id_from_bytes(c->client.data, c->client.len, &client))
			batch_need(batch, &client_table, &client);
	}
}

static void
on_destroyed(void *own, void *arg)
{
	const struct id *client = arg;

	(void)own;
	seal_forget(intake.seal);
	if (client != NULL)
		log_warn("a client who was destroyed was there again, and is destroyed anew",
		    L_ID("client", client));
}

static void
destroy_again(struct batch *batch, struct client *client, const Accord__V1__ForgottenClient *told)
{
	Accord__V1__ClientDestroyed fact = ACCORD__V1__CLIENT_DESTROYED__INIT;
	struct again_row *row = batch_append(batch, &client_again_table);
	char first[ID_TEXT_SIZE];

	row->client = client->id;
	(void)id_from_bytes(told->destruction.data, told->destruction.len, &row->first);
	row->again =
	    id_digest((const char *const[]){"destruction again", id_text(&row->first, first)}, 2);
	row->item = destruction_item_id(&row->again, &client->id);
	client->destroyed = true;
	fact.client = (ProtobufCBinaryData){sizeof(row->client.b), row->client.b};
	fact.organisation = (char *)(uintptr_t)client->organisation;
	fact.destruction = (ProtobufCBinaryData){sizeof(row->again.b), row->again.b};
	batch_fact(batch, KIND(CLIENT_DESTROYED), &client->id, &fact.base);
	batch_clock_set(batch, INTAKE_CLOCK_FORGET, &row->item, batch_now(batch));
	batch_after(
	    batch, on_destroyed, arena_dup(batch_arena(batch), &row->client, sizeof(row->client)));
}

static bool
page_taken(struct batch *batch, struct input *input, struct err *err)
{
	struct id id;

	(void)input;
	(void)err;
	for (size_t i = 0; i < again.page->n_clients; i++) {
		const Accord__V1__ForgottenClient *c = again.page->clients[i];
		struct client *client = NULL;

		if (id_from_bytes(c->client.data, c->client.len, &id))
			client = batch_row(batch, &client_table, &id);
		if (client != NULL && !client->destroyed)
			destroy_again(batch, client, c);
	}
	if (again.page->last)
		*(bool *)batch_append(batch, &restored_over_table) = true;
	return true;
}

static const struct rule page_rule = {
    .kind = INTAKE_EVENT_AGAIN, .name = "destroyed_again", .keys = page_keys, .decide = page_taken};

static void
ask_later(double seconds)
{
	again.again.repeat = seconds;
	ev_timer_again(intake.service->loop, &again.again);
}

static void
page_end(void)
{
	arena_free(&again.arena);
	again.page = NULL;
	again.under_way = false;
}

static void ask(void);

static void
on_taken(struct input *input, const struct err *err)
{
	bool last = again.page->last;
	size_t count = again.page->n_clients;

	(void)input;
	if (err == NULL && count > 0)
		(void)id_from_bytes(again.page->clients[count - 1]->client.data,
		    again.page->clients[count - 1]->client.len, &again.after);
	page_end();
	if (err != NULL && err->code == ERR_NOT_WRITER)
		return;
	if (err != NULL) {
		log_error("a client who was destroyed is there again: nothing of clients is read "
			  "until accord restored was run",
		    L_ERR(err));
		ask_later(LATER);
	} else if (last) {
		again.known = true;
	} else {
		ask();
	}
}

static void
take(const uint8_t *body, size_t len)
{
	struct err err = {0};
	ProtobufCMessage *msg;

	if ((again.arena = arena_try(4096, ANSWER_MAX)) == NULL) {
		ask_later(AGAIN);
		return;
	}
	if (!wire_read(
		&accord__v1__forgotten_clients__descriptor, again.arena, body, len, &msg, &err)) {
		log_warn("who was destroyed cannot be read", L_ERR(&err));
		page_end();
		ask_later(LATER);
		return;
	}
	again.page = (const Accord__V1__ForgottenClients *)msg;
	again.input = (struct input){.rule = &page_rule, .own = &again, .done = on_taken};
	again.under_way = service_submit(intake.service, &again.input, &err);
	if (!again.under_way) {
		page_end();
		ask_later(AGAIN);
	}
}

/* --- the question --- */

/* A gateway of a release before this one knows nobody. */
static void
on_page(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	(void)ctx;
	again.call = 0;
	if (err == NULL)
		take(body, len);
	else if (err->code == ERR_INVALID)
		again.known = true;
	else
		ask_later(AGAIN);
}

static void
ask(void)
{
	Accord__V1__ListForgotten body = ACCORD__V1__LIST_FORGOTTEN__INIT;
	struct bus_call call = {.to = "gateway",
	    .kind = KIND(LIST_FORGOTTEN),
	    .body = &body.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_page};
	struct err err = {0};

	body.after = (ProtobufCBinaryData){sizeof(again.after.b), again.after.b};
	if (!bus_call(intake.service->bus, &call, &again.call, &err)) {
		again.call = 0;
		ask_later(AGAIN);
	}
}

static void
on_again(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)revents;
	ev_timer_stop(loop, w);
	if (again.under_way)
		ask_later(AGAIN);
	else
		ask();
}

/* --- life --- */

void
again_begin(struct service *service)
{
	again_stop(service);
	ev_timer_init(&again.again, on_again, 0., AGAIN);
	again.known = false;
	again.after = (struct id){{0}};
	again.begun = clock_mono();
	if (!again.under_way)
		ask();
	else
		ask_later(AGAIN);
}

void
again_stop(struct service *service)
{
	again.known = false;
	ev_timer_stop(service->loop, &again.again);
	if (again.call != 0)
		bus_cancel(service->bus, again.call);
	again.call = 0;
}

/* Whoever asks at once after the start is let look for us once more. */
bool
again_clear(struct service *service, struct bus_request *request)
{
	struct err err = {0};

	if (again.known)
		return true;
	if (clock_mono() - again.begun < LOOKED_FOR)
		(void)err_set(&err, ERR_NOT_WRITER, "who was destroyed is not known yet");
	else
		(void)err_set(&err, ERR_UNAVAILABLE, "who was destroyed is not known yet");
	bus_refuse(service->bus, request, &err);
	return false;
}
