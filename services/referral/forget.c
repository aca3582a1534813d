/* Tasks of clients who were destroyed. */
#include "services/referral/forget.h"

#include "accord/v1/retention.pb-c.h"
#include "services/referral/callout.h"
#include "sql/referral/task.h"

#define TASKS 64 /* one of each reason is open at a time, or two while one is being closed */

/* --- rows --- */

/* What is not over of her: request's rows seen from her. Read only. */
struct client_tasks {
	struct id client;
	size_t count;
	struct id requests[TASKS];
};

static void
client_tasks_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct client_tasks *tasks = row;

	(void)batch;
	tasks->client = db_id(from, 0);
	if (tasks->count < TASKS)
		tasks->requests[tasks->count++] = db_id(from, 1);
}

const struct table client_tasks_table = {
    .name = "request by client",
    .row_size = sizeof(struct client_tasks),
    .load = &sql_client_tasks_load,
    .read = client_tasks_read,
};

struct client_gone {
	struct id client;
};

static void
client_gone_bind(struct db_args *to, const void *row)
{
	db_put_id(to, &((const struct client_gone *)row)->client);
}

/* Saved behind what was done with her tasks. */
const struct table client_gone_table = {
    .name = "request without its client",
    .row_size = sizeof(struct client_gone),
    .save = &sql_client_gone_save,
    .bind = client_gone_bind,
};

/* --- the fact --- */

static bool
named(const struct input *input, struct id *client)
{
	const Accord__V1__ClientDestroyed *msg = (const Accord__V1__ClientDestroyed *)input->msg;

	return id_from_bytes(msg->client.data, msg->client.len, client);
}

void
client_destroyed_keys(struct batch *batch, struct input *input)
{
	struct id client;

	if (named(input, &client))
		batch_need(batch, &client_tasks_table, &client);
}

void
client_destroyed_more(struct batch *batch, struct input *input)
{
	const struct client_tasks *tasks;
	struct id client;

	if (!named(input, &client) ||
	    (tasks = batch_row(batch, &client_tasks_table, &client)) == NULL)
		return;
	for (size_t i = 0; i < tasks->count; i++)
		batch_need(batch, &callout_table, &tasks->requests[i]);
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

/* Told again by a snapshot, it is done again: there is nothing left to be done. */
bool
client_destroyed(struct batch *batch, struct input *input, struct err *err)
{
	const struct client_tasks *tasks;
	struct client_gone *gone;
	struct id client;

	if (!named(input, &client))
		return err_set(err, ERR_INVALID, "the fact names no client");
	tasks = batch_row(batch, &client_tasks_table, &client);
	for (size_t i = 0; tasks != NULL && i < tasks->count; i++)
		withdraw(batch, &tasks->requests[i]);
	gone = batch_append(batch, &client_gone_table);
	gone->client = client;
	return true;
}
