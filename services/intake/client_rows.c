/* Rows of clients to and from the database, column by column. */
#include "services/intake/client.h"
#include "services/intake/intake.h"
#include "sql/intake/client.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *text = db_text(from, column);
	const char *copy = *text == '\0' ? "" : arena_strdup(batch_arena(batch), text);

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

/* --- client --- */

static void
client_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct client *c = row;
	const void *wrapped;
	size_t len;

	c->id = db_id(from, 0);
	c->organisation = text_of(batch, from, 1);
	wrapped = db_bytes(from, 2, &len);
	seal_key_read(&c->data_key, wrapped, len);
	c->lead = text_of(batch, from, 3);
	c->duty_supervisor = text_of(batch, from, 4);
	c->lead_placement = text_of(batch, from, 5);
	c->opened = db_time(from, 6);
	c->version = (int32_t)db_int(from, 7);
	c->closed = db_time(from, 8);
	c->closed_why = (Accord__V1__ClosedWhy)db_int(from, 9);
	c->closed_by = text_of(batch, from, 10);
}

static void
client_bind(struct db_args *to, const void *row)
{
	const struct client *c = row;

	db_put_id(to, &c->id);
	db_put_text(to, c->organisation);
	db_put_int(to, seal_key_version(&c->data_key));
	db_put_bytes(to, c->data_key.wrapped, c->data_key.len);
	db_put_text(to, c->lead);
	db_put_text(to, c->duty_supervisor);
	db_put_text(to, c->lead_placement);
	db_put_time(to, c->opened);
	db_put_time(to, c->closed);
	db_put_int(to, c->closed_why);
	db_put_text(to, c->closed_by);
	db_put_int(to, c->version + 1);
}

const struct table client_table = {
    .name = "client",
    .row_size = sizeof(struct client),
    .load = &sql_client_load,
    .read = client_read,
    .save = &sql_client_save,
    .bind = client_bind,
};

bool
client_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct client *c = row;
	const struct seal_subject subject = {c->organisation, c->id};

	return seal_key_rewrap(seal, &subject, c->organisation, &c->data_key, err);
}

/* --- content --- */

static void
content_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct content *c = row;

	(void)batch;
	c->id = db_id(from, 0);
	c->client = db_id(from, 1);
	c->origin = (Accord__V1__Origin)db_int(from, 2);
	c->data_class = (Accord__V1__DataClass)db_int(from, 3);
	c->version = (int32_t)db_int(from, 4);
}

static void
content_bind(struct db_args *to, const void *row)
{
	const struct content *c = row;

	db_put_id(to, &c->id);
	db_put_id(to, &c->client);
	db_put_int(to, c->origin);
	db_put_int(to, c->data_class);
	db_put_text(to, c->of->organisation);
	db_put_int(to, c->edge.kind);
	db_put_int(to, c->edge.discoverability);
	db_put_time(to, c->kept);
	content_put(to, intake.seal, c);
	db_put_bool(to, c->emptied);
	db_put_int(to, c->version + 1);
}

const struct table content_table = {
    .name = "client_content",
    .row_size = sizeof(struct content),
    .load = &sql_client_content_load,
    .read = content_read,
    .save = &sql_client_content_save,
    .bind = content_bind,
};

static void
content_list_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct content_list *list = row;
	struct content_item *item;

	list->client = db_id(from, 0);
	if (db_null(from, 1) || (item = arena_alloc(batch_arena(batch), sizeof(*item))) == NULL)
		return;
	*item = (struct content_item){.id = db_id(from, 1),
	    .origin = (Accord__V1__Origin)db_int(from, 2),
	    .data_class = (Accord__V1__DataClass)db_int(from, 3),
	    .edge = {(Accord__V1__RecordKind)db_int(from, 4),
		(Accord__V1__Discoverability)db_int(from, 5)},
	    .emptied = db_bool(from, 6),
	    .next = list->first};
	list->first = item;
}

const struct table content_list_table = {
    .name = "client_content_list",
    .row_size = sizeof(struct content_list),
    .load = &sql_client_content_list,
    .read = content_list_read,
};

/* --- advisement --- */

static void
advisement_bind(struct db_args *to, const void *row)
{
	const struct advisement *a = row;

	db_put_id(to, &a->id);
	db_put_id(to, &a->client);
	db_put_text(to, a->recipient);
	db_put_int(to, a->advice);
	db_put_time(to, a->told);
	db_put_text(to, a->person);
}

const struct table advisement_table = {
    .name = "advisement",
    .row_size = sizeof(struct advisement),
    .save = &sql_advisement_save,
    .bind = advisement_bind,
};

/* --- standing --- */

struct id
standing_id(enum standing_kind kind, const char *name)
{
	static const char *const words[] = {
	    [STANDING_PERSON] = "person",
	    [STANDING_PLACEMENT] = "placement",
	    [STANDING_ORGANISATION] = "organisation",
	    [STANDING_ACCOUNT] = "account",
	};

	return id_digest((const char *const[]){"standing", words[kind], name}, 3);
}

static void
standing_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct standing *s = row;

	s->id = db_id(from, 0);
	s->kind = (enum standing_kind)db_int(from, 1);
	s->name = text_of(batch, from, 2);
	s->employer = text_of(batch, from, 3);
	s->gone = db_bool(from, 4);
	s->until = db_time(from, 5);
	s->duty_supervisor = text_of(batch, from, 6);
	s->version = (int32_t)db_int(from, 7);
	s->zone = text_of(batch, from, 8);
	s->daily_at = db_time(from, 9);
	s->daily_day = db_int(from, 10);
}

static void
standing_bind(struct db_args *to, const void *row)
{
	const struct standing *s = row;

	db_put_id(to, &s->id);
	db_put_int(to, s->kind);
	db_put_text(to, s->name);
	db_put_text(to, s->employer);
	db_put_bool(to, s->gone);
	db_put_time(to, s->until);
	db_put_text(to, s->duty_supervisor);
	db_put_int(to, s->version + 1);
	db_put_text(to, s->zone);
	db_put_time(to, s->daily_at);
	db_put_int(to, s->daily_day);
}

const struct table standing_table = {
    .name = "standing",
    .row_size = sizeof(struct standing),
    .load = &sql_standing_load,
    .read = standing_read,
    .save = &sql_standing_save,
    .bind = standing_bind,
};

/* --- led --- */

static void
led_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct led_list *list = row;
	struct led *led = arena_alloc(batch_arena(batch), sizeof(*led));

	list->id = db_id(from, 0);
	if (led == NULL)
		return;
	led->client = db_id(from, 1);
	led->organisation = text_of(batch, from, 2);
	led->lead = text_of(batch, from, 3);
	led->lead_placement = text_of(batch, from, 4);
	led->next = list->first;
	list->first = led;
	list->count++;
}

const struct table led_table = {
    .name = "led",
    .row_size = sizeof(struct led_list),
    .load = &sql_led_load,
    .read = led_read,
};

static void
unanswered_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct unanswered *u = row;

	(void)batch;
	u->id = db_id(from, 0);
	u->count = db_int(from, 1);
	u->recused = db_int(from, 2);
}

const struct table unanswered_table = {
    .name = "unanswered",
    .row_size = sizeof(struct unanswered),
    .load = &sql_unanswered_load,
    .read = unanswered_read,
};
