/* Transfers to and from the database, column by column. */
#include "services/intake/transfer.h"
#include "sql/intake/transfer.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *copy = arena_strdup(batch_arena(batch), db_text(from, column));

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

static void
transfer_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct transfer *t = row;

	t->client = db_id(from, 0);
	t->id = db_id(from, 1);
	t->organisation = text_of(batch, from, 2);
	t->lead_before = text_of(batch, from, 3);
	t->lead = text_of(batch, from, 4);
	t->placement = text_of(batch, from, 5);
	t->unchecked = (Accord__V1__Unchecked)db_int(from, 6);
	t->offered = db_time(from, 7);
	t->due = db_time(from, 8);
	t->moved = db_time(from, 9);
	t->state = (Accord__V1__RequestState)db_int(from, 10);
	t->reason = (Accord__V1__TransferReason)db_int(from, 11);
	t->wanted = db_null(from, 12) ? (struct id){{0}} : db_id(from, 12);
	t->version = (int32_t)db_int(from, 13);
}

static void
transfer_bind(struct db_args *to, const void *row)
{
	const struct transfer *t = row;

	db_put_id(to, &t->client);
	db_put_id(to, &t->id);
	db_put_text(to, t->organisation);
	db_put_text(to, t->lead_before);
	db_put_text(to, t->lead);
	db_put_text(to, t->placement);
	db_put_int(to, t->unchecked);
	db_put_time(to, t->offered);
	db_put_time(to, t->due);
	db_put_time(to, t->moved);
	db_put_int(to, t->state);
	db_put_int(to, t->reason);
	db_put_id(to, id_is_nil(&t->wanted) ? NULL : &t->wanted);
	db_put_int(to, t->version + 1);
}

const struct table transfer_table = {
    .name = "transfer",
    .row_size = sizeof(struct transfer),
    .load = &sql_transfer_load,
    .read = transfer_read,
    .save = &sql_transfer_save,
    .bind = transfer_bind,
};

static void
offered_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct offered_list *list = row;
	struct offered *offered = arena_alloc(batch_arena(batch), sizeof(*offered));

	list->id = db_id(from, 0);
	if (offered == NULL)
		return;
	offered->client = db_id(from, 1);
	offered->organisation = text_of(batch, from, 2);
	offered->lead = text_of(batch, from, 3);
	offered->placement = text_of(batch, from, 4);
	offered->next = list->first;
	list->first = offered;
	list->count++;
}

const struct table offered_table = {
    .name = "offered",
    .row_size = sizeof(struct offered_list),
    .load = &sql_offered_load,
    .read = offered_read,
};
