/* Rows of custody events, links and notices to and from the database, column by column. */
#include <string.h>

#include "services/intake/custody.h"
#include "sql/intake/custody.h"

static const char *
text_of(struct batch *batch, const struct db_row *from, int column)
{
	const char *copy = arena_strdup(batch_arena(batch), db_text(from, column));

	return copy == NULL ? "" : copy; /* an exhausted arena undoes the whole batch */
}

static const uint8_t *
bytes_of(struct batch *batch, const struct db_row *from, int column, size_t *len)
{
	const void *bytes = db_bytes(from, column, len);
	const uint8_t *copy = *len == 0 ? NULL : arena_dup(batch_arena(batch), bytes, *len);

	if (copy == NULL)
		*len = 0; /* likewise */
	return copy;
}

/* --- events --- */

static void
event_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct custody_event *e = row;
	const void *digest;
	size_t len;

	e->key = db_id(from, 0);
	e->event = db_id(from, 1);
	e->organisation = text_of(batch, from, 2);
	e->kind = (Accord__V1__CustodyKind)db_int(from, 3);
	e->occurred = db_time(from, 4);
	e->recorded = db_time(from, 5);
	digest = db_bytes(from, 6, &len);
	if (len == sizeof(e->digest))
		memcpy(e->digest, digest, len);
	e->state = (int)db_int(from, 7);
	e->version = (int32_t)db_int(from, 8);
}

static void
event_bind(struct db_args *to, const void *row)
{
	const struct custody_event *e = row;

	db_put_id(to, &e->key);
	db_put_id(to, &e->event);
	db_put_text(to, e->organisation);
	db_put_int(to, e->kind);
	db_put_time(to, e->occurred);
	db_put_time(to, e->recorded);
	db_put_bytes(to, e->digest, sizeof(e->digest));
	db_put_int(to, e->state);
	db_put_int(to, e->version + 1);
}

const struct table custody_event_table = {
    .name = "custody_event",
    .row_size = sizeof(struct custody_event),
    .load = &sql_custody_event_load,
    .read = event_read,
    .save = &sql_custody_event_save,
    .bind = event_bind,
};

/* --- links --- */

static void
link_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct custody_link *l = row;

	l->id = db_id(from, 0);
	l->client = db_id(from, 1);
	l->organisation = text_of(batch, from, 2);
	l->number = db_id(from, 3);
	l->said = bytes_of(batch, from, 4, &l->said_len);
	l->made = db_time(from, 5);
	l->made_by = text_of(batch, from, 6);
	l->ended = db_time(from, 7);
	l->version = (int32_t)db_int(from, 8);
}

static void
link_bind(struct db_args *to, const void *row)
{
	const struct custody_link *l = row;

	db_put_id(to, &l->id);
	db_put_id(to, &l->client);
	db_put_text(to, l->organisation);
	db_put_id(to, &l->number);
	db_put_bytes(to, l->said, l->said_len);
	db_put_time(to, l->made);
	db_put_text(to, l->made_by);
	db_put_time(to, l->ended);
	db_put_int(to, l->version + 1);
}

const struct table custody_link_table = {
    .name = "custody_link",
    .row_size = sizeof(struct custody_link),
    .load = &sql_custody_link_load,
    .read = link_read,
    .save = &sql_custody_link_save,
    .bind = link_bind,
};

void
reached_add(struct batch *batch, struct reached_list *list, const struct reached *one)
{
	struct reached *copy = arena_dup(batch_arena(batch), one, sizeof(*one));

	if (copy == NULL)
		return;
	copy->next = list->first;
	list->first = copy;
	list->count++;
}

static void
reached_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct reached_list *list = row;
	struct reached one = {.number = db_id(from, 0)};

	list->id = one.number;
	if (db_null(from, 1))
		return;
	one.link = db_id(from, 1);
	one.client = db_id(from, 2);
	one.said = bytes_of(batch, from, 3, &one.said_len);
	reached_add(batch, list, &one);
}

const struct table reached_table = {
    .name = "reached",
    .row_size = sizeof(struct reached_list),
    .load = &sql_reached_load,
    .read = reached_read,
};

static void
links_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct reached_list *list = row;
	struct reached one = {.client = db_id(from, 0)};

	list->id = one.client;
	if (db_null(from, 1))
		return;
	one.link = db_id(from, 1);
	one.number = db_id(from, 2);
	reached_add(batch, list, &one);
}

const struct table links_table = {
    .name = "client_links",
    .row_size = sizeof(struct reached_list),
    .load = &sql_links_load,
    .read = links_read,
};

/* --- notices --- */

static void
notice_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct notice *n = row;

	n->id = db_id(from, 0);
	n->client = db_id(from, 1);
	n->organisation = text_of(batch, from, 2);
	n->about = db_null(from, 3) ? (struct id){{0}} : db_id(from, 3);
	n->event = (Accord__V1__ContactEvent)db_int(from, 4);
	n->due = db_time(from, 5);
	n->made_by = text_of(batch, from, 6);
	n->taken_back = db_time(from, 7);
	n->version = (int32_t)db_int(from, 8);
	n->doubted_by = text_of(batch, from, 9);
}

static void
notice_bind(struct db_args *to, const void *row)
{
	const struct notice *n = row;

	db_put_id(to, &n->id);
	db_put_id(to, &n->client);
	db_put_text(to, n->organisation);
	db_put_id(to, id_is_nil(&n->about) ? NULL : &n->about);
	db_put_int(to, n->event);
	db_put_time(to, n->due);
	db_put_text(to, n->made_by);
	db_put_time(to, n->taken_back);
	db_put_int(to, n->version + 1);
	db_put_text(to, n->doubted_by == NULL ? "" : n->doubted_by);
}

const struct table notice_table = {
    .name = "notice",
    .row_size = sizeof(struct notice),
    .load = &sql_notice_load,
    .read = notice_read,
    .save = &sql_notice_save,
    .bind = notice_bind,
};

void
about_add(struct batch *batch, struct about_list *list, struct id notice)
{
	struct about *one = arena_alloc(batch_arena(batch), sizeof(*one));

	if (one == NULL)
		return; /* likewise */
	*one = (struct about){notice, list->first};
	list->first = one;
}

static void
about_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct about_list *list = row;

	list->id = db_id(from, 0);
	if (!db_null(from, 1))
		about_add(batch, list, db_id(from, 1));
}

const struct table about_table = {
    .name = "notices_about",
    .row_size = sizeof(struct about_list),
    .load = &sql_notices_about_load,
    .read = about_read,
};

static void
wish_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct wish *w = row;

	w->client = db_id(from, 0);
	w->content = db_id(from, 1);
	w->sealed = bytes_of(batch, from, 2, &w->len);
}

const struct table screen_table = {
    .name = "officer_screen",
    .row_size = sizeof(struct wish),
    .load = &sql_screen_load,
    .read = wish_read,
};

const struct table wish_table = {
    .name = "notice_wish",
    .row_size = sizeof(struct wish),
    .load = &sql_wish_load,
    .read = wish_read,
};
