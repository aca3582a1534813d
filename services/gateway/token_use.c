/* The last use of a token: written at most once an hour, by whichever copy sees it first. */
#include "services/gateway/token_use.h"

#include <stdlib.h>

#include "common/clock.h"
#include "services/gateway/known.h"
#include "sql/gateway/token.h"

#define NOTED_EVERY CLOCK_HOUR

struct use_row {
	struct id id;
	int64_t used;
	int32_t version;
};

static void
read_use(struct batch *batch, const struct db_row *from, void *row)
{
	struct use_row *use = row;

	(void)batch;
	use->id = db_id(from, 0);
	use->used = db_time(from, 1);
	use->version = (int32_t)db_int(from, 2);
}

static void
bind_use(struct db_args *to, const void *row)
{
	const struct use_row *use = row;

	db_put_id(to, &use->id);
	db_put_time(to, use->used);
	db_put_int(to, use->version);
}

const struct table gateway_token_use = {.name = "token_use",
    .row_size = sizeof(struct use_row),
    .load = &sql_token_use_load,
    .read = read_use,
    .save = &sql_token_use_save,
    .bind = bind_use};

int64_t
gateway_token_used_at(struct batch *batch, const struct id *token)
{
	const struct use_row *row = batch_row(batch, &gateway_token_use, token);

	return row != NULL ? row->used : 0;
}

static void
use_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_token_use, &input->subject);
}

static bool
note_use(struct batch *batch, struct input *input, struct err *err)
{
	struct use_row *row = batch_row(batch, &gateway_token_use, &input->subject);

	(void)err;
	if (row != NULL && batch_now(batch) < row->used + NOTED_EVERY)
		return true;
	if (row == NULL)
		row = batch_new(batch, &gateway_token_use, &input->subject);
	row->id = input->subject;
	row->used = batch_now(batch);
	row->version++;
	batch_touch(batch, row);
	return true;
}

static const struct rule rule = {
    .kind = 12, .name = "note_token_use", .keys = use_keys, .decide = note_use};

static void
on_noted(struct input *input, const struct err *err)
{
	(void)err; /* the next use is noted */
	free(input);
}

void
gateway_token_used(struct gateway *gateway, const struct id *token)
{
	int64_t now = clock_mono(), *noted = known_token_noted(gateway->known, token);
	struct input *input;
	struct err err;

	if (noted == NULL || (*noted != 0 && now < *noted + NOTED_EVERY))
		return;
	if ((input = calloc(1, sizeof(*input))) == NULL)
		return;
	*input =
	    (struct input){.rule = &rule, .lane = LANE_BULK, .subject = *token, .done = on_noted};
	if (service_submit(&gateway->service, input, &err))
		*noted = now;
	else
		free(input);
}
