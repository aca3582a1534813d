/* Whose requests are, told some at a time. */
#include "services/referral/request_of.h"

#include "accord/v1/referral.pb-c.h"
#include "common/text.h"
#include "services/referral/rows.h"
#include "sql/referral/request_of.h"

#define STEP 64 /* as in unsaid_load */

static const struct id of_all = {"accord.reqs.of"};

/* --- rows --- */

/* Those that were not said yet, the first of them; one row of memory. Read only. */
struct unsaid {
	size_t count;
	struct one {
		struct id id, client, also; /* also: nil, or a record of the other side */
		bool task;
		char organisation[REFERRAL_NAME];
	} list[STEP];
};

static void
unsaid_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct unsaid *unsaid = row;
	struct one *one = &unsaid->list[unsaid->count];

	(void)batch;
	if (unsaid->count == STEP)
		return;
	one->id = db_id(from, 1);
	one->task = db_bool(from, 2);
	one->client = db_id(from, 3);
	(void)text_copy(one->organisation, sizeof(one->organisation), db_text(from, 4));
	one->also = db_id(from, 5);
	unsaid->count++;
}

const struct table unsaid_table = {.name = "unsaid",
    .row_size = sizeof(struct unsaid),
    .load = &sql_unsaid_load,
    .read = unsaid_read};

struct said {
	struct id id;
	bool task;
};

static void
said_bind(struct db_args *to, const void *row)
{
	const struct said *said = row;

	db_put_id(to, &said->id);
	db_put_bool(to, said->task);
}

/* Behind the rows that it marks. */
const struct table said_table = {
    .name = "said", .row_size = sizeof(struct said), .save = &sql_said_save, .bind = said_bind};

/* --- the fact --- */

void
request_of_soon(struct batch *batch)
{
	batch_clock_set(batch, CLOCK_REQUEST_OF, &of_all, batch_now(batch));
}

static void
say(struct batch *batch, const struct one *one, const struct id *request)
{
	Accord__V1__RequestOf fact = ACCORD__V1__REQUEST_OF__INIT;

	fact.organisation = (char *)(uintptr_t)one->organisation;
	fact.request.len = fact.client.len = sizeof(request->b);
	fact.request.data = (uint8_t *)(uintptr_t)request->b;
	fact.client.data = (uint8_t *)(uintptr_t)one->client.b;
	batch_fact(batch, ACCORD__V1__KIND__KIND_REQUEST_OF, &one->client, &fact.base);
}

void
request_of_keys(struct batch *batch, struct input *input)
{
	(void)input;
	batch_need(batch, &unsaid_table, &of_all);
}

/*
 * What this very batch makes somebody's is not loaded: it has set the clock again. A new writer's
 * first look and the clock may meet in one batch: the second of them finds nothing.
 */
bool
request_of(struct batch *batch, struct input *input, struct err *err)
{
	struct unsaid *unsaid = batch_row(batch, &unsaid_table, &of_all);

	(void)input, (void)err;
	for (size_t i = 0; unsaid != NULL && i < unsaid->count; i++) {
		const struct one *one = &unsaid->list[i];

		say(batch, one, &one->id);
		if (!id_is_nil(&one->also))
			say(batch, one, &one->also);
		*(struct said *)batch_append(batch, &said_table) =
		    (struct said){one->id, one->task};
	}
	if (unsaid == NULL)
		return true;
	if (unsaid->count == STEP)
		request_of_soon(batch);
	unsaid->count = 0;
	return true;
}
