/* How the rows that guard notices to clients are read from the store and put back. */
#include <string.h>

#include "common/text.h"
#include "services/notification/client/guard.h"
#include "sql/notification/guard.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

/* --- instants --- */

/* What was written when there were more or fewer of them: the newest are kept. */
static void
read_instants(const struct db_row *from, int column, int64_t *to, size_t count)
{
	size_t len, have;
	const uint8_t *bytes = db_bytes(from, column, &len);

	have = len / sizeof(*to);
	if (have > count) {
		bytes += (have - count) * sizeof(*to);
		have = count;
	}
	memset(to, 0, count * sizeof(*to));
	if (have > 0)
		memcpy(to + count - have, bytes, have * sizeof(*to));
}

static const struct id *
id_or_null(const struct id *id)
{
	return id_is_nil(id) ? NULL : id;
}

/* --- a client's line --- */

static void
line_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct line *line = row;

	(void)batch;
	line->client = db_id(from, 0);
	read_instants(from, 1, line->told.begun, DELIVER_DAILY);
	line->frozen = db_id(from, 2);
	line->version = (int)db_int(from, 3);
}

static void
line_bind(struct db_args *to, const void *row)
{
	const struct line *line = row;

	db_put_id(to, &line->client);
	db_put_bytes(to, line->told.begun, sizeof(line->told.begun));
	db_put_id(to, id_or_null(&line->frozen));
	db_put_int(to, line->version + 1);
}

const struct table line_table = {
    .name = "line",
    .row_size = sizeof(struct line),
    .load = &sql_line_load,
    .read = line_read,
    .save = &sql_line_save,
    .bind = line_bind,
};

struct line *
guard_line(struct batch *batch, const struct id *client)
{
	struct line *line = batch_row(batch, &line_table, client);

	if (line != NULL)
		return line;
	line = batch_new(batch, &line_table, client);
	line->client = *client;
	return line;
}

/* --- her messages --- */

static void
open_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct open *open = row;

	(void)batch;
	open->client = db_id(from, 0);
	if (open->count < OPEN_MOST)
		open->messages[open->count++] = db_id(from, 1);
}

/* Never saved: what it shows is saved by message. */
const struct table open_table = {
    .name = "open",
    .row_size = sizeof(struct open),
    .load = &sql_open_load,
    .read = open_read,
};

/* --- breakers --- */

static void
breaker_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct breaker *b = row;

	(void)batch;
	b->id = db_id(from, 0);
	READ_TEXT(b->organisation, from, 1);
	b->event = (Accord__V1__ContactEvent)db_int(from, 2);
	b->run = db_id(from, 3);
	b->tripped = db_time(from, 4);
	read_instants(from, 5, b->recent, BREAKER_MOST);
	b->day = db_int(from, 6);
	b->today = db_int(from, 7);
	b->usual = db_int(from, 8);
	b->days = db_int(from, 9);
	b->version = (int)db_int(from, 10);
}

static void
breaker_bind(struct db_args *to, const void *row)
{
	const struct breaker *b = row;

	db_put_id(to, &b->id);
	db_put_text(to, b->organisation);
	db_put_int(to, b->event);
	db_put_id(to, id_or_null(&b->run));
	db_put_time(to, b->tripped);
	db_put_bytes(to, b->recent, sizeof(b->recent));
	db_put_int(to, b->day);
	db_put_int(to, b->today);
	db_put_int(to, b->usual);
	db_put_int(to, b->days);
	db_put_int(to, b->version + 1);
}

const struct table breaker_table = {
    .name = "breaker",
    .row_size = sizeof(struct breaker),
    .load = &sql_breaker_load,
    .read = breaker_read,
    .save = &sql_breaker_save,
    .bind = breaker_bind,
};

/* --- what is held --- */

static void
held_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct held *held = row;

	(void)batch;
	held->run = db_id(from, 0);
	held->breaker = db_id(from, 1);
	READ_TEXT(held->organisation, from, 2);
	held->event = (Accord__V1__ContactEvent)db_int(from, 3);
	held->since = db_time(from, 4);
	held->decision = (enum held_decision)db_int(from, 5);
	held->decided = db_time(from, 6);
	READ_TEXT(held->said[HELD_RELEASED], from, 7);
	READ_TEXT(held->said[HELD_RECALLED], from, 8);
	READ_TEXT(held->second, from, 9);
	held->swept = db_bool(from, 10);
	held->version = (int)db_int(from, 11);
}

static void
held_bind(struct db_args *to, const void *row)
{
	const struct held *held = row;

	db_put_id(to, &held->run);
	db_put_id(to, &held->breaker);
	db_put_text(to, held->organisation);
	db_put_int(to, held->event);
	db_put_time(to, held->since);
	db_put_int(to, held->decision);
	db_put_time(to, held->decided);
	db_put_text(to, held->said[HELD_RELEASED]);
	db_put_text(to, held->said[HELD_RECALLED]);
	db_put_text(to, held->second);
	db_put_bool(to, held->swept);
	db_put_int(to, held->version + 1);
}

const struct table held_run_table = {
    .name = "held",
    .row_size = sizeof(struct held),
    .load = &sql_held_run_load,
    .read = held_read,
    .save = &sql_held_run_save,
    .bind = held_bind,
};
