/* Rows of schedules, holds and destructions to and from the database, column by column. */
#include "services/intake/retention.h"
#include "services/intake/intake.h"
#include "sql/intake/retention.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *text = db_text(from, column);
	const char *copy = *text == '\0' ? "" : arena_strdup(batch_arena(batch), text);

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

/* --- schedules --- */

struct id
schedule_id(const char *organisation)
{
	return id_digest((const char *const[]){"retention schedule", organisation}, 2);
}

static void
schedule_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct schedule *s = row;
	int64_t kind = db_int(from, 4);

	s->id = db_id(from, 0);
	s->version = (int32_t)db_int(from, 1);
	s->loaded = db_time(from, 2);
	s->person = text_of(batch, from, 3);
	if (db_null(from, 1) || kind < 0 || kind >= RETENTION_KINDS)
		return; /* none, or of a release to come */
	s->lines[kind] =
	    (struct schedule_line){true, (int32_t)db_int(from, 5), text_of(batch, from, 6)};
}

const struct table schedule_table = {
    .name = "schedule",
    .row_size = sizeof(struct schedule),
    .load = &sql_schedule_load,
    .read = schedule_read,
};

static void
retention_line_bind(struct db_args *to, const void *row)
{
	const struct retention_line *l = row;

	db_put_id(to, &l->id);
	db_put_id(to, &l->schedule);
	db_put_text(to, l->organisation);
	db_put_int(to, l->version);
	db_put_time(to, l->loaded);
	db_put_text(to, l->person);
	db_put_int(to, l->kind);
	db_put_int(to, l->years);
	db_put_text(to, l->authority);
}

const struct table retention_line_table = {
    .name = "retention_line",
    .row_size = sizeof(struct retention_line),
    .save = &sql_retention_line_save,
    .bind = retention_line_bind,
};

/* --- what there is of a client --- */

static void
retained_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct retained *r = row;

	(void)batch;
	r->client = db_id(from, 0);
	r->last = db_time(from, 1);
	r->kinds = (uint32_t)db_int(from, 2);
	r->holds = (uint32_t)db_int(from, 3);
	r->reached = db_bool(from, 4);
}

const struct table retained_table = {
    .name = "retained",
    .row_size = sizeof(struct retained),
    .load = &sql_retained_load,
    .read = retained_read,
};

static void
hold_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct hold *h = row;

	h->id = db_id(from, 0);
	h->client = db_id(from, 1);
	h->organisation = text_of(batch, from, 2);
	h->reason = (Accord__V1__HoldReason)db_int(from, 3);
	h->began = db_time(from, 4);
	h->person = text_of(batch, from, 5);
	h->lifted = db_time(from, 6);
	h->lifted_by = text_of(batch, from, 7);
	h->version = (int32_t)db_int(from, 8);
}

static void
hold_bind(struct db_args *to, const void *row)
{
	const struct hold *h = row;

	db_put_id(to, &h->id);
	db_put_id(to, &h->client);
	db_put_text(to, h->organisation);
	db_put_int(to, h->reason);
	db_put_time(to, h->began);
	db_put_text(to, h->person);
	db_put_time(to, h->lifted);
	db_put_text(to, h->lifted_by);
	db_put_int(to, h->version + 1);
}

const struct table hold_table = {
    .name = "hold",
    .row_size = sizeof(struct hold),
    .load = &sql_hold_load,
    .read = hold_read,
    .save = &sql_hold_save,
    .bind = hold_bind,
};

static void
held_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct held *h = row;

	(void)batch;
	h->client = db_id(from, 0);
	h->reasons = (uint32_t)db_int(from, 1);
	h->count = db_int(from, 2);
}

const struct table client_held_table = {
    .name = "held",
    .row_size = sizeof(struct held),
    .load = &sql_held_load,
    .read = held_read,
};

/* --- destructions --- */

static void
destruction_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct destruction *d = row;

	d->id = db_id(from, 0);
	d->organisation = text_of(batch, from, 1);
	d->state = (Accord__V1__DestructionState)db_int(from, 2);
	d->schedule = (int32_t)db_int(from, 3);
	d->digest = db_id(from, 4);
	d->proposed = db_time(from, 5);
	d->proposed_by = text_of(batch, from, 6);
	d->approved = db_time(from, 7);
	d->approved_by = text_of(batch, from, 8);
	d->last_backup = db_time(from, 9);
	d->version = (int32_t)db_int(from, 10);
}

static void
destruction_bind(struct db_args *to, const void *row)
{
	const struct destruction *d = row;

	db_put_id(to, &d->id);
	db_put_text(to, d->organisation);
	db_put_int(to, d->state);
	db_put_int(to, d->schedule);
	db_put_id(to, &d->digest);
	db_put_time(to, d->proposed);
	db_put_text(to, d->proposed_by);
	db_put_time(to, d->approved);
	db_put_text(to, d->approved_by);
	db_put_time(to, d->last_backup);
	db_put_int(to, d->version + 1);
}

const struct table destruction_table = {
    .name = "destruction",
    .row_size = sizeof(struct destruction),
    .load = &sql_destruction_load,
    .read = destruction_read,
    .save = &sql_destruction_save,
    .bind = destruction_bind,
};

static void
destruction_clients_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct destruction_clients *list = row;

	(void)batch;
	list->destruction = db_id(from, 0);
	if (list->count < DESTROYED_MOST)
		list->clients[list->count++] = db_id(from, 1);
}

const struct table destruction_clients_table = {
    .name = "destruction_clients",
    .row_size = sizeof(struct destruction_clients),
    .load = &sql_destruction_clients,
    .read = destruction_clients_read,
};

struct id
destruction_item_id(const struct id *destruction, const struct id *client)
{
	char which[ID_TEXT_SIZE], who[ID_TEXT_SIZE];

	return id_digest((const char *const[]){"destruction item", id_text(destruction, which),
			     id_text(client, who)},
	    3);
}

static void
destruction_item_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct destruction_item *i = row;

	i->id = db_id(from, 0);
	i->destruction = db_id(from, 1);
	i->client = db_id(from, 2);
	i->seen = (int32_t)db_int(from, 3);
	i->last = db_time(from, 4);
	i->due = db_time(from, 5);
	i->authority = text_of(batch, from, 6);
	i->outcome = (Accord__V1__DestructionOutcome)db_int(from, 7);
	i->lead = text_of(batch, from, 8);
	i->forgotten = db_time(from, 9);
	i->releases = (int32_t)db_int(from, 10);
	i->bases = (int32_t)db_int(from, 11);
	i->version = (int32_t)db_int(from, 12);
}

static void
destruction_item_bind(struct db_args *to, const void *row)
{
	const struct destruction_item *i = row;

	db_put_id(to, &i->id);
	db_put_id(to, &i->destruction);
	db_put_id(to, &i->client);
	db_put_int(to, i->seen);
	db_put_time(to, i->last);
	db_put_time(to, i->due);
	db_put_text(to, i->authority);
	db_put_int(to, i->outcome);
	db_put_text(to, i->lead);
	db_put_time(to, i->forgotten);
	db_put_int(to, i->releases);
	db_put_int(to, i->bases);
	db_put_int(to, i->version + 1);
}

const struct table destruction_item_table = {
    .name = "destruction_item",
    .row_size = sizeof(struct destruction_item),
    .load = &sql_destruction_item_load,
    .read = destruction_item_read,
    .save = &sql_destruction_item_save,
    .bind = destruction_item_bind,
};

static void
destruction_copy_bind(struct db_args *to, const void *row)
{
	const struct destruction_copy *c = row;

	db_put_id(to, &c->id);
	db_put_id(to, &c->destruction);
	db_put_id(to, &c->client);
	db_put_text(to, c->organisation);
	db_put_int(to, (int64_t)c->classes);
	db_put_time(to, c->at);
}

const struct table destruction_copy_table = {
    .name = "destruction_copy",
    .row_size = sizeof(struct destruction_copy),
    .save = &sql_destruction_copy_save,
    .bind = destruction_copy_bind,
};

struct id
destruction_said_id(const struct id *destruction, const struct id *client, const char *service)
{
	char which[ID_TEXT_SIZE], who[ID_TEXT_SIZE];

	return id_digest((const char *const[]){"destruction said", id_text(destruction, which),
			     id_text(client, who), service},
	    4);
}

static void
destruction_said_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct destruction_said *s = row;

	s->id = db_id(from, 0);
	s->destruction = db_id(from, 1);
	s->client = db_id(from, 2);
	s->service = text_of(batch, from, 3);
	s->said = db_time(from, 4);
	s->told = db_time(from, 5);
	s->times = (int32_t)db_int(from, 6);
	s->rows = (int32_t)db_int(from, 7);
	s->version = (int32_t)db_int(from, 8);
}

static void
destruction_said_bind(struct db_args *to, const void *row)
{
	const struct destruction_said *s = row;

	db_put_id(to, &s->id);
	db_put_id(to, &s->destruction);
	db_put_id(to, &s->client);
	db_put_text(to, s->service);
	db_put_time(to, s->said);
	db_put_time(to, s->told);
	db_put_int(to, s->times);
	db_put_int(to, s->rows);
	db_put_int(to, s->version + 1);
}

const struct table destruction_said_table = {
    .name = "destruction_said",
    .row_size = sizeof(struct destruction_said),
    .load = &sql_destruction_said_load,
    .read = destruction_said_read,
    .save = &sql_destruction_said_save,
    .bind = destruction_said_bind,
};

static void
client_destroyed_bind(struct db_args *to, const void *row)
{
	const struct client_destroyed *c = row;

	db_put_id(to, &c->client);
	db_put_id(to, &c->destruction);
}

const struct table client_destroyed_table = {
    .name = "client_destroyed",
    .row_size = sizeof(struct client_destroyed),
    .save = &sql_client_destroyed_save,
    .bind = client_destroyed_bind,
};
