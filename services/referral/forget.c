/* Tasks and exchanges of clients who were destroyed. */
#include "services/referral/forget.h"

#include "accord/v1/retention.pb-c.h"
#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/exchange.h"
#include "sql/referral/task.h"

/* --- rows --- */

static void
client_tasks_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct client_tasks *tasks = row;

	(void)batch;
	tasks->client = db_id(from, 0);
	if (!db_null(from, 1) && tasks->count < CLIENT_TASKS)
		tasks->tasks[tasks->count++] =
		    (struct client_task){db_id(from, 1), db_id(from, 2), NULL};
}

const struct table client_tasks_table = {
    .name = "request by client",
    .row_size = sizeof(struct client_tasks),
    .load = &sql_client_tasks_load,
    .read = client_tasks_read,
};

struct forgotten {
	struct id client, destruction;
	char organisation[65];
	int64_t at;
	int64_t rows; /* as it was loaded */
};

static void
forgotten_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct forgotten *f = row;

	(void)batch;
	f->client = db_id(from, 0);
	(void)text_copy(f->organisation, sizeof(f->organisation), db_text(from, 1));
	f->destruction = db_id(from, 2);
	f->at = db_time(from, 3);
	f->rows = db_int(from, 4);
}

static void
forgotten_bind(struct db_args *to, const void *row)
{
	const struct forgotten *f = row;

	db_put_id(to, &f->client);
	db_put_text(to, f->organisation);
	db_put_id(to, &f->destruction);
}

/* Saved behind what was done with her tasks and exchanges. */
const struct table forgotten_table = {
    .name = "client_forgotten",
    .row_size = sizeof(struct forgotten),
    .load = &sql_forgotten_load,
    .read = forgotten_read,
    .save = &sql_forgotten_save,
    .bind = forgotten_bind,
};

void
forgotten_need(struct batch *batch, const struct id *client)
{
	batch_need(batch, &forgotten_table, client);
}

bool
forgotten_is(struct batch *batch, const struct id *client)
{
	return batch_row(batch, &forgotten_table, client) != NULL;
}

/* --- what is done --- */

static void
need_hers(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	struct id client;

	if (!id_from_bytes(bytes->data, bytes->len, &client))
		return;
	forgotten_need(batch, &client);
	batch_need(batch, &client_tasks_table, &client);
	exchange_client_keys(batch, &client);
}

static void
need_tasks(struct batch *batch, const ProtobufCBinaryData *bytes)
{
	const struct client_tasks *tasks;
	struct id client;

	if (!id_from_bytes(bytes->data, bytes->len, &client))
		return;
	exchange_client_more(batch, &client);
	tasks = batch_row(batch, &client_tasks_table, &client);
	for (size_t i = 0; tasks != NULL && i < tasks->count; i++)
		batch_need(batch, &callout_table, &tasks->tasks[i].id);
}

static void
withdraw(struct batch *batch, const struct id *request)
{
	struct callout *c = batch_row(batch, &callout_table, request);

	if (c == NULL)
		return;
	c->task.wants = 0;
	c->task.client = (struct id){{0}};
	batch_touch(batch, c);
	callout_call_off(batch, c, ACCORD__V1__REQUEST_REASON__REQUEST_REASON_NOT_WANTED, 0);
}

/* Whoever is told of once more is done with once more, for what came meanwhile. */
static const struct forgotten *
forget(struct batch *batch, const struct id *client, const char *organisation,
    const struct id *destruction)
{
	const struct client_tasks *tasks = batch_row(batch, &client_tasks_table, client);
	struct forgotten *f = batch_row(batch, &forgotten_table, client);

	for (size_t i = 0; tasks != NULL && i < tasks->count; i++)
		withdraw(batch, &tasks->tasks[i].id);
	exchange_forget(batch, client);
	if (f == NULL) {
		f = batch_new(batch, &forgotten_table, client);
		f->client = *client;
		f->destruction = *destruction;
		f->at = batch_now(batch);
		(void)text_copy(f->organisation, sizeof(f->organisation), organisation);
	}
	batch_touch(batch, f);
	return f;
}

/* --- the fact --- */

void
client_destroyed_keys(struct batch *batch, struct input *input)
{
	need_hers(batch, &((const Accord__V1__ClientDestroyed *)input->msg)->client);
}

void
client_destroyed_more(struct batch *batch, struct input *input)
{
	need_tasks(batch, &((const Accord__V1__ClientDestroyed *)input->msg)->client);
}

bool
client_destroyed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ClientDestroyed *m = (const Accord__V1__ClientDestroyed *)input->msg;
	struct id client, destruction;

	if (!id_from_bytes(m->client.data, m->client.len, &client) ||
	    !id_from_bytes(m->destruction.data, m->destruction.len, &destruction))
		return err_set(err, ERR_INVALID, "the fact names no client and destruction");
	(void)forget(batch, &client, m->organisation, &destruction);
	return true;
}

/* --- the command --- */

void
forget_client_keys(struct batch *batch, struct input *input)
{
	need_hers(batch, &((const Accord__V1__ForgetClient *)input->msg)->client);
}

void
forget_client_more(struct batch *batch, struct input *input)
{
	need_tasks(batch, &((const Accord__V1__ForgetClient *)input->msg)->client);
}

bool
forget_client(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ForgetClient *m = (const Accord__V1__ForgetClient *)input->msg;
	Accord__V1__Forgotten *answer = arena_alloc(batch_arena(batch), sizeof(*answer));
	const struct forgotten *f;
	struct id client, destruction;

	if (!id_from_bytes(m->client.data, m->client.len, &client) ||
	    !id_from_bytes(m->destruction.data, m->destruction.len, &destruction))
		return err_set(err, ERR_INVALID, "a client and a destruction are wanted");
	f = forget(batch, &client, m->organisation, &destruction);
	if (answer == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	accord__v1__forgotten__init(answer);
	answer->at_us = f->at;
	answer->told_us = batch_now(batch);
	answer->rows = (uint32_t)f->rows;
	batch_reply(batch, input, &answer->base);
	return true;
}
