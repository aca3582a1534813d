/* Bars of guardians on their way. */
#include "services/gateway/signer_mark.h"

#include <stdlib.h>

#include "common/clock.h"
#include "common/db.h"
#include "common/log.h"
#include "sql/gateway/signer_mark.h"

/* --- rows --- */
struct mark_row {
	struct id client;
	int32_t under_way;
	int64_t until;
	int32_t bars, version;
};

static void
read_mark(struct batch *batch, const struct db_row *from, void *row)
{
	struct mark_row *mark = row;

	(void)batch;
	mark->client = db_id(from, 0);
	mark->under_way = (int32_t)db_int(from, 1);
	mark->until = db_time(from, 2);
	mark->bars = (int32_t)db_int(from, 3);
	mark->version = (int32_t)db_int(from, 4);
}

static void
bind_mark(struct db_args *to, const void *row)
{
	const struct mark_row *mark = row;

	db_put_id(to, &mark->client);
	db_put_int(to, mark->under_way);
	db_put_time(to, mark->until);
	db_put_int(to, mark->bars);
	db_put_int(to, mark->version + 1);
}

const struct table gateway_signer_mark = {.name = "signer_mark",
    .row_size = sizeof(struct mark_row),
    .load = &sql_signer_mark_load,
    .read = read_mark,
    .save = &sql_signer_mark_save,
    .bind = bind_mark};

void
signer_mark_need(struct batch *batch, const struct id *client)
{
	batch_need(batch, &gateway_signer_mark, client);
}

/* Made where there is none: of two who make it one begins again. */
static struct mark_row *
mark_of(struct batch *batch, const struct id *client)
{
	struct mark_row *mark = batch_row(batch, &gateway_signer_mark, client);

	if (mark == NULL) {
		mark = batch_new(batch, &gateway_signer_mark, client);
		mark->client = *client;
	}
	return mark;
}

void
signer_mark_begin(struct batch *batch, const struct id *client)
{
	struct mark_row *mark = mark_of(batch, client);

	mark->under_way = batch_now(batch) < mark->until ? mark->under_way + 1 : 1;
	mark->until = batch_now(batch) + SIGNER_MARK_LONGEST;
	mark->bars++;
	batch_touch(batch, mark);
}

bool
signer_mark_stands(struct batch *batch, const struct id *client, int32_t bars, struct err *err)
{
	const struct mark_row *mark = mark_of(batch, client);

	return (mark->bars == bars && (mark->under_way == 0 || mark->until <= batch_now(batch))) ||
	       err_set(err, ERR_UNAVAILABLE, "who may sign for her is being changed");
}

/* --- asked --- */
struct asking {
	struct gateway *gateway;
	uint64_t request;
	signer_bars_fn *done;
	int32_t bars;
};

static void
on_mark(void *ctx, const struct db_row *row)
{
	((struct asking *)ctx)->bars = (int32_t)db_int(row, 0);
}

static void
on_asked(void *ctx, const struct err *err)
{
	struct asking asking = *(struct asking *)ctx;
	struct gateway *gateway = asking.gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, asking.request) : NULL;

	free(ctx);
	if (request != NULL)
		asking.done(gateway, request, err, asking.bars);
}

void
signer_mark_ask(struct gateway *gateway, struct http_request *request, const struct id *client,
    signer_bars_fn *done)
{
	struct db *db = gateway->service.reader;
	struct asking *asking = calloc(1, sizeof(*asking));
	struct err err = {.code = ERR_UNAVAILABLE};
	struct db_args *args;

	if (asking != NULL) {
		*asking = (struct asking){gateway, request->id, done, 0};
		args = db_args(&sql_signer_mark_bars, request->arena);
		db_set_id(args, 0, client);
		if (db_send(db, args, on_mark, asking, &err) && db_sync(db, on_asked, asking, &err))
			return;
		free(asking);
	}
	done(gateway, request, &err, 0);
}

/* --- over --- */
struct over {
	struct input input;
	struct gateway *gateway;
	uint64_t request;
	struct id client;
	http_step *go;
};

static void
over_keys(struct batch *batch, struct input *input)
{
	signer_mark_need(batch, &((const struct over *)input->own)->client);
}

static bool
end_bar(struct batch *batch, struct input *input, struct err *err)
{
	struct mark_row *mark = mark_of(batch, &((const struct over *)input->own)->client);

	(void)err;
	mark->under_way -= mark->under_way > 0;
	mark->bars++;
	batch_touch(batch, mark);
	return true;
}

static const struct rule rule = {
    .kind = 157, .name = "end_bar", .keys = over_keys, .decide = end_bar};

static void
on_over(struct input *input, const struct err *err)
{
	struct over *over = input->own;
	struct gateway *gateway = over->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, over->request) : NULL;

	if (err != NULL)
		log_warn("the end of a bar was not marked", L_ERR(err));
	if (request != NULL)
		over->go(gateway, request);
	free(over);
}

void
signer_mark_over(
    struct gateway *gateway, struct http_request *request, const struct id *client, http_step *go)
{
	struct over *over = calloc(1, sizeof(*over));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (over != NULL) {
		*over = (struct over){
		    .gateway = gateway, .request = request->id, .client = *client, .go = go};
		over->input = (struct input){.rule = &rule, .own = over, .done = on_over};
		if (service_submit(&gateway->service, &over->input, &err))
			return;
		free(over);
	}
	log_warn("the end of a bar was not marked", L_ERR(&err));
	go(gateway, request);
}
