/* What went to somebody else: when a breach is suspected. */
#include "services/notification/client/breach.h"

#include "sql/notification/guard.h"

static void
read_last(struct batch *batch, const struct db_row *from, void *row)
{
	struct last_told *last = row;

	(void)batch;
	last->client = db_id(from, 0);
	last->message = db_id(from, 1);
}

const struct table last_told_table = {.name = "last_told",
    .row_size = sizeof(struct last_told),
    .load = &sql_last_told_load,
    .read = read_last};

void
breach_suspect(struct batch *batch, const struct id *client)
{
	const struct last_told *last = batch_row(batch, &last_told_table, client);

	if (last != NULL)
		batch_clock_set(batch, CLOCK_BREACH, &last->message, batch_now(batch));
}
