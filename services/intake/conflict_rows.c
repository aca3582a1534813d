/* Rows of conflicts to and from the database, column by column. */
#include "services/intake/conflict.h"
#include "sql/intake/conflict.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *copy = arena_strdup(batch_arena(batch), db_text(from, column));

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

/* Without memory the batch is undone. */
void
reached_by_add(struct batch *batch, struct reached_by **list, struct id index)
{
	struct reached_by *r = arena_alloc(batch_arena(batch), sizeof(*r));

	if (r == NULL)
		return;
	*r = (struct reached_by){index, *list};
	*list = r;
}

static void
client_conflict_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct client_conflict *c = row;

	c->client = db_id(from, 0);
	c->organisation = text_of(batch, from, 1);
	c->found = (uint32_t)db_int(from, 2);
	c->checked = db_time(from, 3);
	c->person = text_of(batch, from, 4);
	c->version = (int32_t)db_int(from, 5);
}

static void
client_conflict_bind(struct db_args *to, const void *row)
{
	const struct client_conflict *c = row;

	db_put_id(to, &c->client);
	db_put_text(to, c->organisation);
	db_put_int(to, c->found);
	db_put_time(to, c->checked);
	db_put_text(to, c->person);
	db_put_int(to, c->version + 1);
}

const struct table client_conflict_table = {
    .name = "client_conflict",
    .row_size = sizeof(struct client_conflict),
    .load = &sql_client_conflict_load,
    .read = client_conflict_read,
    .save = &sql_client_conflict_save,
    .bind = client_conflict_bind,
};

static void
client_party_bind(struct db_args *to, const void *row)
{
	const struct client_party *p = row;

	db_put_id(to, &p->id);
	db_put_id(to, &p->client);
	db_put_time(to, p->noted);
	db_put_bytes(to, p->packed, p->len);
}

const struct table client_party_table = {
    .name = "client_party",
    .row_size = sizeof(struct client_party),
    .save = &sql_client_party_save,
    .bind = client_party_bind,
};

static void
party_withdrawn_bind(struct db_args *to, const void *row)
{
	const struct party_withdrawn *p = row;

	db_put_id(to, &p->id);
	db_put_id(to, &p->client);
	db_put_time(to, p->at);
	db_put_text(to, p->person);
	db_put_int(to, p->why);
	db_put_bytes(to, p->packed, p->len);
}

const struct table party_withdrawn_table = {
    .name = "client_party_withdrawn",
    .row_size = sizeof(struct party_withdrawn),
    .save = &sql_client_party_withdrawn_save,
    .bind = party_withdrawn_bind,
};

static void
recusal_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct recusal *r = row;

	r->id = db_id(from, 0);
	r->client = db_id(from, 1);
	r->person = text_of(batch, from, 2);
	r->ended = db_bool(from, 3);
	r->said = db_time(from, 4);
	r->version = (int32_t)db_int(from, 5);
}

static void
recusal_bind(struct db_args *to, const void *row)
{
	const struct recusal *r = row;

	db_put_id(to, &r->id);
	db_put_id(to, &r->client);
	db_put_text(to, r->person);
	db_put_bool(to, r->ended);
	db_put_time(to, r->said);
	db_put_int(to, r->version + 1);
}

const struct table recusal_table = {
    .name = "recusal",
    .row_size = sizeof(struct recusal),
    .load = &sql_recusal_load,
    .read = recusal_read,
    .save = &sql_recusal_save,
    .bind = recusal_bind,
};

static void
party_list_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct party_list *list = row;

	list->client = db_id(from, 0);
	if (!db_null(from, 1))
		reached_by_add(batch, &list->parties, db_id(from, 1));
}

const struct table party_list_table = {
    .name = "party_list",
    .row_size = sizeof(struct party_list),
    .load = &sql_party_list_load,
    .read = party_list_read,
};

static void
found_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct found_list *f = row;

	(void)batch;
	f->id = db_id(from, 0);
	if (f->count < LOOKUP_MOST)
		f->list[f->count++] = db_id(from, 1);
}

const struct table found_by_table = {
    .name = "found_by",
    .row_size = sizeof(struct found_list),
    .load = &sql_found_by_load,
    .read = found_read,
};

const struct table party_by_table = {
    .name = "party_by",
    .row_size = sizeof(struct found_list),
    .load = &sql_party_by_load,
    .read = found_read,
};

const struct table own_found_table = {
    .name = "own_found",
    .row_size = sizeof(struct found_list),
    .load = &sql_own_found_load,
    .read = found_read,
};
